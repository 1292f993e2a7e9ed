"""Blocks: a page cut into paragraphs, subheads, lists and quotations, without what stands aside of the story."""

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass

_PARAGRAPHS = frozenset(("p", "h2", "h3", "h4", "h5", "h6", "pre"))
_GROUPS = frozenset(("ul", "ol", "blockquote"))
_PARTS = frozenset(("div", "section", "article", "main", "form", "table", "header"))
_ASIDE = frozenset(
    """aside nav footer figure button select script style noscript template svg iframe textarea object video audio
    canvas math dialog h1 address label""".split()
)
# What may stand in a paragraph without ending it; whoever makes the body of it drops them.
_IN_TEXT = frozenset(("script", "style", "noscript", "template", "svg", "iframe", "object", "video", "audio"))
_NAMES = _PARAGRAPHS | _GROUPS | _PARTS | _ASIDE
_FIRST_LETTERS = "".join(sorted({letter for name in _NAMES for letter in (name[0], name[0].upper())}))
_ANY_NAME = "|".join(sorted(_NAMES))
_STRUCTURE = re.compile(rf"<(?:!--|(/?)(?=[{_FIRST_LETTERS}])((?i:{_ANY_NAME}))(?=[\s/>]))", re.ASCII)
_BORDERS = {name: re.compile(rf"<(/?)(?i:{name})(?=[\s/>])", re.ASCII) for name in (*_NAMES, "span", "td")}

# What a part of a page may be called that is no part of its story: words of layouts, never names of sites.
_STANDS_ASIDE = frozenset(
    """related recommended recommendations readmore promo promos share sharing social newsletter signup subscribe
    comment comments disqus respond caption credit credits byline timestamp breadcrumb breadcrumbs ad ads advert adverts
    advertisement advertising sponsor sponsored sponsors cookie cookies consent modal popup sidebar footer navigation
    nav menu toolbar pagination trending popular tags tweet instagram tiktok screen visuallyhidden copyright disclaimer
    """.split()
)
_CALLED = re.compile(r"""\s(?:class|id|role)\s*=\s*["']?([^"'>]*)""", re.IGNORECASE | re.ASCII)
_WORD = re.compile(r"[a-z]+")
_LONGEST_TAG = 4_000

_TAG = re.compile(r"<[^>]*>")
_LINK = re.compile(r"<[aA]\s[^>]*>([^<]*(?:<(?!/[aA]\s*>)[^<]*)*)")
_ENDS_SENTENCE = re.compile(r"[.!?…:;\"”’»«)\]。！？」』।؟]\s*$")
_SHORT = 25
_PARAGRAPH = re.compile(r"<[pP](?=[\s/>])", re.ASCII)
# An element with more of the paragraphs than this stands round the story, whatever it is called.
_LARGEST_ASIDE = 0.4
# Up to their first end tag, these hold text and no elements.
_RAW = frozenset(("script", "style", "noscript", "textarea", "iframe", "template"))
_RAW_ENDS = {name: re.compile(rf"</(?i:{name})(?=[\s/>])", re.ASCII) for name in _RAW}
# After so many elements that never end, or that are too large to be left out, no more are tried.
_MOST_FAILURES = 8


@dataclass(slots=True, frozen=True)
class Block:
    """A stretch of a page's markup that is one block of text, or several that belong together."""

    start: int
    end: int
    worth: int
    """Characters of its text; less than nothing for what is mostly links, nothing for what may be no text."""

    distance: int
    """How many borders of the layout's parts lie between the block before it and this one."""

    is_subhead: bool


class Cutting:
    """Cuts a stretch of a page into blocks, in linear time.

    Args:
        page: the whole page.
        start: where the stretch starts, outside of a tag.
        end: where it ends.
    """

    def __init__(self, page: str, start: int, end: int) -> None:
        self._page = page
        self._end = end
        self._at = start
        self._paragraphs = [found.start() for found in _PARAGRAPH.finditer(page, start, end)]
        self._failures = 0
        self._never_closed: set[str] = set()
        self._distance = 0

    def blocks(self) -> list[Block]:
        """Return the blocks in order."""
        return list(self._cut())

    def _cut(self) -> Iterator[Block]:
        while found := _STRUCTURE.search(self._page, self._at, self._end):
            self._at = found.end()
            closing, name = found.groups()
            if name is None:
                self._at = _after(self._page, "-->", self._at) or self._end
                continue
            name = name.lower()
            self._distance += name in _PARTS
            if not closing and not self._leave_out(found.start(), name):
                yield from self._block(found.start(), name)

    def _leave_out(self, start: int, name: str) -> bool:
        """Go past an element that stands aside; say whether it was one."""
        if name not in _ASIDE and not stands_aside(self._page, start):
            return False
        end = self._extent(start, name)
        if end is None or self._share(start, end) > _LARGEST_ASIDE:
            self._failures += 1
            return name in _ASIDE
        self._at = end
        return True

    def _extent(self, start: int, name: str) -> int | None:
        """Return where an element ends; None if nowhere, or if too many have been sought in vain."""
        return extent(self._page, start, name, self._end) if self._failures < _MOST_FAILURES else None

    def _share(self, start: int, end: int) -> float:
        """Return how much of the paragraphs stands in an element."""
        held = bisect(self._paragraphs, end) - bisect(self._paragraphs, start)
        return held / len(self._paragraphs) if held else 0

    def _block(self, start: int, name: str) -> Iterator[Block]:
        if name in _PARTS:
            return
        end = self._end_of_paragraph() if name in _PARAGRAPHS else self._extent(start, name)
        if end is None:
            self._failures += 1
            return
        self._at = end
        worth = 0 if name[0] == "h" else _worth(self._page[start:end])
        yield Block(start, end, worth, self._distance, is_subhead=name[0] == "h")
        self._distance = 0

    def _end_of_paragraph(self) -> int:
        """Find the next tag that ends a paragraph; a script in it does not."""
        at = self._at
        while found := _STRUCTURE.search(self._page, at, self._end):
            name = (found[2] or "").lower()
            if name and name not in _IN_TEXT:
                return found.start()
            at = found.end() if found[1] else self._after_inner(name, found.end())
        return self._end

    def _after_inner(self, name: str, at: int) -> int:
        """Return the place after a comment, or an element in a paragraph, if it is closed."""
        if name in self._never_closed:
            return at
        after = _after(self._page, f"</{name}" if name else "-->", at)
        if after is None:
            self._never_closed.add(name)
        return after or at


def extent(page: str, start: int, name: str, end: int) -> int | None:
    """Return where an element ends, or None where its end tag is missing.

    Args:
        page: the page.
        start: where the element's start tag starts.
        name: the element's.
        end: where to give up.

    Example:
        >>> extent("<div><div></div></div><p>", 0, "div", 25)
        22
    """
    if name in _RAW:
        closing = _RAW_ENDS[name].search(page, start, end)
        return closing and (_after(page, ">", closing.end()) or end)
    borders = _BORDERS.get(name.lower()) or re.compile(rf"<(/?)(?i:{name})(?=[\s/>])", re.ASCII)
    depth = 0
    for found in borders.finditer(page, start, end):
        depth += -1 if found[1] else 1
        if depth <= 0:
            return _after(page, ">", found.end()) or end
    return None


def stands_aside(page: str, start: int) -> bool:
    """Say whether the element whose start tag starts here is called by a word for what is no part of a story."""
    end = page.find(">", start, start + _LONGEST_TAG)
    called = " ".join(_CALLED.findall(page, start, end)) if end > start + 8 else ""
    return bool(called) and not _STANDS_ASIDE.isdisjoint(_WORD.findall(called.lower()))


def _worth(markup: str) -> int:
    """Weigh the text of a block."""
    if "<" not in markup[3:]:
        text = markup[markup.find(">") + 1 :].strip()
    else:
        text = _TAG.sub("", markup).strip()
        linked = sum(len(_TAG.sub("", link)) for link in _LINK.findall(markup))
        if linked * 5 > len(text) * 3:
            return -len(text)
    return 0 if len(text) < _SHORT and not _ENDS_SENTENCE.search(text) else len(text)


def _after(page: str, what: str, at: int) -> int | None:
    """Return the place after the next such text."""
    place = page.find(what, at)
    return place + len(what) if place >= 0 else None
