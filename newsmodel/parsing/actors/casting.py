"""The stage that finds the actors of a story."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsmodel.model import Actor, ActorType, Span
from newsmodel.parsing.actors.cast import Member, assemble_cast
from newsmodel.parsing.actors.kinds import weigh
from newsmodel.parsing.actors.names import Name, find_names
from newsmodel.parsing.actors.titles import Describer, Standing
from newsmodel.parsing.actors.words import Word, split_words, word_at
from newsmodel.parsing.draft import Draft

_RESERVED = re.compile(r"(quote|source)-\d+")
_AFTER_NAME = re.compile(r",|[ \u00a0](?:\(|who|whose|which|of|at|for|in|from|with|on|and)\b")
_JOINT = re.compile(r",? and |, |$")
# The chair of the board, Ana Prior, said.
_APPOSITION = re.compile(r",[ \u00a0]\w[\w'’.-]{0,30}(?:[ \u00a0]\w[\w'’.-]{0,30}){1,3}(?=,)")
_LONGEST = 300
_NO_SLUG = re.compile(r"[\W_]+")


def find_actors(draft: Draft) -> Draft:
    """Find the people, organisations and places that a body names, each with all its mentions.

    Args:
        draft: a draft with its body and, where they are known, its attributions.

    Returns:
        The draft with ``actors``, in the order of their first mention.
    """
    words = split_words(draft.body)
    names = list(find_names(draft.body, words))
    members = assemble_cast(draft.body, names, weigh(draft.body, names, _following(names, words), words, _ends(draft)))
    describer = Describer(draft.body, words, members)
    standings = [describer.describe(member) if member.type is ActorType.PERSON else Standing() for member in members]
    ids = dict(zip(map(id, members), _slugs(members), strict=True))
    return replace(
        draft, actors=tuple(_actor(draft.body, *entry, ids) for entry in zip(members, standings, strict=True))
    )


def _following(names: Sequence[Name], words: Sequence[Word]) -> list[int]:
    """Return for each name the index of the first word after it."""
    return [word_at(words, name.end) for name in names]


def _ends(draft: Draft) -> set[int]:
    """Return where the first noun phrase of each printed source ends: there a name may end, too."""
    ends = set()
    for attribution in draft.attributions:
        if (mention := attribution.mention) is not None:
            text = draft.body[mention.start : min(mention.end, mention.start + _LONGEST)]
            cut = _AFTER_NAME.search(text)
            end = mention.start + (cut.start() if cut else len(text))
            ends |= {end, end - 2 * (text[: end - mention.start].endswith(("'s", "’s")))}
            ends |= {mention.start + place for place in _ends_of_joined(text)}
            if apposition := _APPOSITION.match(draft.body, mention.end):
                ends.add(apposition.end())
    return ends


def _ends_of_joined(text: str) -> list[int]:
    """Return where each name of “Ann Lee, Bob Ray and Cy Fox” ends; none where anything else is printed."""
    words = text.split()
    if "and" not in words or not all(word[0].isupper() or word == "and" for word in words):
        return []
    return [found.start() for found in _JOINT.finditer(text)]


def _slugs(members: Sequence[Member]) -> Iterator[str]:
    taken: dict[str, int] = {}
    for member in members:
        slug = slug_of(member.name)
        while slug in taken:
            taken[slug] += 1
            slug = f"{slug}-{taken[slug]}"
        taken[slug] = 1
        yield slug


def slug_of(name: str) -> str:
    """Make an id from a name.

    Example:
        >>> slug_of("José O’Neil")
        'jose-o-neil'
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    slug = _NO_SLUG.sub("-", plain).strip("-") or "actor"
    return f"actor-{slug}" if _RESERVED.match(slug) else slug


def _actor(body: str, member: Member, standing: Standing, ids: dict[int, str]) -> Actor:
    honorific = next((name.honorific for name in member.mentions if name.honorific), None)
    name = member.name
    return Actor(
        id=ids[id(member)],
        type=member.type,
        name=name,
        aliases=tuple(sorted(form for form in member.names if form != name)),
        honorific=" ".join(body[slice(*honorific)].split()) if honorific else None,
        job_title=standing.job_title,
        affiliation=ids[id(standing.affiliation)] if standing.affiliation else None,
        mentions=tuple(_mention(each) for each in member.mentions),
    )


def _mention(name: Name) -> Span:
    return Span(name.honorific[0] if name.honorific else name.start, name.end)
