"""Notices to the reader that stand among the paragraphs of a story but say nothing of it: “Read more: …”."""

import re

_LINKS = "|".join((
    r"read (?:more|also|next|on|the full)|also read|see (?:also|more)|more (?:on this(?: story)?|from|stories|news)",
    r"related(?: (?:stor(?:y|ies)|articles?|topics?|content|coverage|news|links?))?|recommended|most read|trending",
    r"what to read next|further reading|keep reading|continue reading|top stories|latest (?:news|stories)",
    r"watch(?: live| now| the)?|listen(?: to| now| live)?|video|audio|podcast|live updates|in pictures|gallery",
    r"comments?|editor['’]s picks?|more about",
))  # fmt: skip
_PLEAS = "|".join((
    r"sign (?:up|in)|log in|subscribe|register|join our|get our|follow (?:us|@)|download (?:our|the)|newsletter",
    r"click here|tap here|share(?: this| on)?|print|email|save|scroll down|skip (?:past|to|advert)|loading",
    r"support us|our standards|advertisement|advertising|sponsored|promoted|paid content",
    r"(?:article|story) continues(?: below)?",
))  # fmt: skip
_PICTURES = "|".join((
    r"(?:photo|picture)s?(?: credit| by)?|photograph(?:s|y)?(?: by)?|images?(?: credit| source| caption)?",
    r"(?:media )?caption|credit|file (?:photo|picture)|graphic|map|chart|illustration|getty images",
))  # fmt: skip
_SOME_TIME = r"(?:\d{1,3}|an?) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago"
_BUTTONS = "|".join((
    r"advert|ad|follow|prev(?:ious)?|next|prev next|facebook|twitter|whatsapp|copy|post|copy link|link copied",
    r"sponsored content|skip advertisement|(?:read more|sign up|subscribe) (?:here|now|today)|watch live",
    r"listen to this article|share this (?:article|story)|\d{1,5} (?:comments?|shares?|views?)",
    rf"\d{{1,3}}[- ]min(?:ute)?s?(?: (?:read|listen|watch))?|(?:(?:last )?(?:updated?|published|posted) )?{_SOME_TIME}",
))  # fmt: skip
_LABELLED = re.compile(rf"[\W_]{{0,3}}(?:{_LINKS}|{_PLEAS}|{_PICTURES})\s?[:：|>»›–—-]\s?\S", re.IGNORECASE)
_ALONE = re.compile(rf"[\W_]{{0,3}}(?:{_LINKS}|{_PLEAS}|{_PICTURES}|{_BUTTONS})[\W_]{{0,3}}", re.IGNORECASE)
_REQUESTS = "|".join((
    r"sign up (?:to|for|here)|subscribe (?:to|for|now)|click here|get (?:all )?the latest|join (?:us|our) ",
    r"follow [\w ]{1,40} on (?:twitter|x|facebook|instagram|bluesky)|download (?:our|the) [\w ]{0,30}app",
    r"(?:read|see) more (?:here|at|on|about|from)|read the (?:rest|full (?:story|article|report|statement)) here",
    r"share your (?:thoughts|views|story)|for more [\w ]{1,40}, (?:visit|follow|see|click)",
))  # fmt: skip
_REQUEST = re.compile(rf"[\W_]{{0,3}}(?:{_REQUESTS})", re.IGNORECASE)
_LONGEST, _LONGEST_REQUEST = 300, 200


def is_furniture_line(line: str) -> bool:
    """Say whether a line is a notice to the reader and no part of the story: a link, a plea, a picture’s credit.

    Such lines stay in the body, but nobody in the story says them, and nothing in them is a quote.

    Args:
        line: one line or one paragraph.

    Example:
        >>> is_furniture_line("Read more: The ferry that never came"), is_furniture_line("Read more and you will see.")
        (True, False)
    """
    line = line.strip()
    if len(line) > _LONGEST:
        return False
    if is_button(line) or _LABELLED.match(line):
        return True
    return len(line) <= _LONGEST_REQUEST and _REQUEST.match(line) is not None


def is_button(line: str) -> bool:
    """Say whether a line is only a label of the page: “Share”, “4 min read”, “2 hours ago”; never a headline.

    Args:
        line: one line.

    Example:
        >>> is_button("4 min read"), is_button("Watch: Ferry sinks off the quay")
        (True, False)
    """
    return len(line) <= _LONGEST and _ALONE.fullmatch(line.strip()) is not None
