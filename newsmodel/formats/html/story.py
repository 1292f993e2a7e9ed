"""Story: where in a page the text of its article stands.

The page is cut into blocks: paragraphs, subheads, lists, quotations. Each counts for as much as the text in it, links
against it, and each border between two parts of the layout counts against what lies on both sides. The story is the
run of blocks with the largest sum (Pasternack and Roth, Extracting Article Text from the Web with Maximum Subsequence
Segmentation, WWW 2009), looked for first in the elements that are said to hold it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newsmodel.formats.html.blocks import Block, Cutting, extent
from newsmodel.formats.html.sanitised import body_from

_ARTICLE_BODY = re.compile(r"articleBody\b")
_ARTICLE = re.compile(r"<(/?)(?i:article)(?=[\s/>])", re.ASCII)
_MAIN = re.compile(r"<(?i:main)(?=[\s/>])", re.ASCII)
_OPENING = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)\s[^<>]*\bitemprop\s*=[^<>=]*$", re.ASCII)
# An opening tag longer than this is no tag.
_LONGEST_TAG = 2_000
_MOST_MENTIONS = 200

_BORDER_COSTS = 12
"""What a border between two parts of the layout counts for, in characters of text."""

_SHORTEST_STORY = 140
"""Characters; less is a teaser or a notice."""


def story_of(page: str, most: int) -> tuple[str, str]:
    """Return the text of the story that a page tells, and its markup.

    Args:
        page: HTML, however broken. It takes time in proportion to its length.
        most: the longest markup that a story may have, in characters.

    Returns:
        The pair that ``body_from`` makes; two empty texts where the page has no paragraphs worth the name.

    Example:
        >>> words = "The ferry stays in port until the storm has passed, the harbour master said on Tuesday."
        >>> page = f"<p><a href='/'>Home</a></p><article><h1>Late</h1><p>{words}</p><p>{words}</p></article>"
        >>> story_of(page, most=9_999)[0] == f"{words}\\n\\n{words}"
        True
    """
    for start, end in _regions(page):
        blocks = _best_run(Cutting(page, start, end).blocks())
        if sum(max(block.worth, 0) for block in blocks) >= _SHORTEST_STORY:
            markup = "\n".join(page[block.start : block.end] for block in _kept(blocks))
            return body_from(markup) if len(markup) <= most else ("", "")
    return "", ""


def _regions(page: str) -> Iterator[tuple[int, int]]:
    """Yield where the story may stand: first what is said to hold it, at last the whole page."""
    bodies = list(_article_bodies(page))
    if bodies:
        yield bodies[0][0], max(end for _, end in bodies)
    yield from sorted(_articles(page), key=lambda span: span[0] - span[1])[:3]
    if main := _MAIN.search(page):
        yield main.start(), extent(page, main.start(), "main", len(page)) or len(page)
    yield 0, len(page)


def _article_bodies(page: str) -> Iterator[tuple[int, int]]:
    """Yield the elements that microdata calls the body: one for all of it, or one for each paragraph."""
    reached = 0
    for found in islice(_ARTICLE_BODY.finditer(page), _MOST_MENTIONS):
        at = page.rfind("<", max(reached, found.start() - _LONGEST_TAG), found.start())
        opening = _OPENING.match(page, at, found.start()) if at >= 0 else None
        if opening and opening[1].lower() != "meta" and (end := extent(page, at, opening[1], len(page))):
            reached = end
            yield at, end


def _articles(page: str) -> Iterator[tuple[int, int]]:
    """Yield the ``article`` elements that stand in no other."""
    depth = start = 0
    for found in _ARTICLE.finditer(page):
        if not found[1]:
            start = start if depth else found.start()
            depth += 1
        elif depth:
            depth -= 1
            if not depth:
                yield start, found.start()
    if depth:
        yield start, len(page)


def _best_run(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the run of blocks with the largest sum (Kadane's algorithm)."""
    best = total = first = start = end = 0
    for place, block in enumerate(blocks):
        total -= _BORDER_COSTS * block.distance
        if total <= 0:
            total, first = 0, place
        total += block.worth
        if total > best:
            best, start, end = total, first, place + 1
    return blocks[start:end]


def _kept(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks that are text of the story, and the subheads before them."""
    subhead: Block | None = None
    for block in blocks:
        if block.is_subhead:
            subhead = block
        elif block.worth > 0:
            yield from [subhead] if subhead else []
            yield block
            subhead = None
