"""Layout of raw text: where one paragraph ends and the next begins."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

Block = list[str]
"""Lines between two blank lines."""

_NARROWEST, _WIDEST = 50, 100
_SHARE_FILLED, _SHARE_RUNNING_ON, _SHARE_TOO_LONG, _SHARE_OF_LINES, _SHARE_OF_WIDTH = 0.8, 0.6, 0.1, 0.3, 0.6
_CANDIDATE_WIDTHS = 8
_LONG_LINE, _FEWEST_WORDS_OF_LINE = 100, 3
_BYLINE = re.compile(r"\s*by (?:\S+ ?){1,6}$")
_SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_LIST_ITEM = re.compile(r"([-*•–—·]|\d{1,3}[.)])\s")


def even_layout(text: str) -> str:
    r"""Put exactly one blank line between paragraphs, and every wrapped paragraph on one line.

    What is a wrap is told from the whole text: its lines are filled up to one width between 50 and 100 characters, so
    that the next line's first word would not have fitted. Where blank lines part the paragraphs, lines may be of any
    width, as in text wrapped by hand: in a paragraph that ends as a sentence does, a line that begins with a small
    letter continues the line before. Line breaks that are not wraps, as in a list or an address, stay. In a text
    without any blank line every line that is not a wrap starts a paragraph; so does each line of a block whose lines
    are all long sentences. A paragraph whose last line happens to be full is joined with the next
    where no blank line or indent parts them.

    Args:
        text: any text whose newlines are ``\n``.

    Returns:
        The text without outer white space on any line; empty if it is blank.

    Example:
        >>> even_layout("Ferry late\nIt rained all day.\nNobody minded.")
        'Ferry late\n\nIt rained all day.\n\nNobody minded.'
    """
    blocks = list(_blocks(text))
    width = wrap_width(blocks)
    alone = len(blocks) == 1
    if not alone:
        blocks = [_continued(block, first=index == 0) for index, block in enumerate(blocks)]
    return "\n\n".join(_laid_out(block, width, alone=alone) for block in blocks)


def wrap_width(blocks: Sequence[Block]) -> int | None:
    """Return the width in characters at which the lines of a text were wrapped, or None where they were not.

    Args:
        blocks: the text's lines, in groups that blank lines part.

    Example:
        >>> first = "There was no room on this line for the next of its"
        >>> second = "words, which therefore had to begin a new line,"
        >>> wrap_width([[first, second, "accordingly."]])
        50
    """
    pairs = [pair for block in blocks for pair in pairwise(block) if " " in pair[0]]
    widths = sorted({len(before) for before, _ in pairs}, reverse=True)
    likely = [width for width in widths if _NARROWEST <= width <= _WIDEST][:_CANDIDATE_WIDTHS]
    return next((width for width in likely if _is_wrapped_at(width, pairs)), None)


def _is_wrapped_at(width: int, pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether lines run on where they are filled, and hardly ever stop short of the width but at a sentence’s end."""
    filled, short, too_long, running_on = 0, 0, 0, 0
    for before, after in pairs:
        stops = _SENTENCE_END.search(before) is not None
        if len(before) > width:
            too_long += 1
        elif _is_filled(before, after, width):
            filled, running_on = filled + 1, running_on + (not stops)
        elif not stops and len(before) >= _SHARE_OF_WIDTH * width:
            short += 1
    return (
        filled >= max(2, _SHARE_OF_LINES * len(pairs))
        and filled >= _SHARE_FILLED * (filled + short)
        and running_on >= _SHARE_RUNNING_ON * filled
        and too_long <= _SHARE_TOO_LONG * len(pairs)
    )


def _is_filled(before: str, after: str, width: int) -> bool:
    """Whether a line had no room for the next line's first word."""
    return len(before) <= width < len(before) + 1 + len(after.split(maxsplit=1)[0])


def _blocks(text: str) -> Iterator[Block]:
    block: Block = []
    for line in text.split("\n"):
        if line.strip():
            block.append(line.rstrip())
        elif block:
            yield block
            block = []
    if block:
        yield block


def _continued(block: Block, *, first: bool) -> Block:
    """Join the lines of a paragraph wrapped at any width; a byline under a headline is none of them."""
    if len(block) < 2 or _SENTENCE_END.search(block[-1]) is None:
        return block
    width = max(map(len, block))
    wrapped = 2 * sum(map(_begins_small, block[1:])) >= len(block) - 1
    runs: list[list[str]] = [[block[0]]]
    for index, (before, after) in enumerate(pairwise(block), start=1):
        runs_on = _runs_on(before, after) or (wrapped and _is_wrapped_name(before, after, width))
        if runs_on and not (first and index == 1 and _BYLINE.match(after)):
            runs[-1].append(after.strip())
        else:
            runs.append([after])
    return [_join(run) for run in runs]


def _runs_on(before: str, after: str) -> bool:
    """Whether a line goes on in small letters after one that is no list’s heading or item."""
    return _begins_small(after) and not before.endswith(":") and len(before.split()) >= _FEWEST_WORDS_OF_LINE


def _is_wrapped_name(before: str, after: str, width: int) -> bool:
    """Whether a line that begins with a capital had no room on the line before, in a paragraph of such lines."""
    return _is_filled(before, after, width) and not (before.endswith(":") or _starts_anew(before, after))


def _begins_small(line: str) -> bool:
    return line.lstrip()[:1].islower()


def _laid_out(block: Block, width: int | None, *, alone: bool) -> str:
    lines = [line.strip() for line in (_unwrapped(block, width) if width else block)]
    return ("\n\n" if alone or _are_paragraphs(lines) else "\n").join(lines)


def _unwrapped(block: Block, width: int) -> Iterable[str]:
    joined = [block[0]]
    for before, after in pairwise(block):
        if _is_filled(before, after, width) and not _starts_anew(before, after):
            joined.append(after.strip())
        else:
            yield _join(joined)
            joined = [after]
    yield _join(joined)


def _starts_anew(before: str, after: str) -> bool:
    """Whether a line is set in more than the one before, or is the item of a list."""
    return _indent(after) > _indent(before) or _LIST_ITEM.match(after.lstrip()) is not None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _join(lines: Sequence[str]) -> str:
    """Join the lines of a paragraph; a word that was broken at its hyphen closes up again."""
    spaced = (f"{line}" if re.search(r"\w-$", line) else f"{line} " for line in lines[:-1])
    return "".join((*spaced, lines[-1]))


def _are_paragraphs(lines: Sequence[str]) -> bool:
    return (
        len(lines) > 1
        and max(map(len, lines)) >= _LONG_LINE
        and sum(map(len, lines)) >= _LONG_LINE * 0.8 * len(lines)
        and all(_SENTENCE_END.search(line) for line in lines)
    )
