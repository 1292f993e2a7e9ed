"""Elements: what a sanitised body may be made of, and where each may stand."""

INLINE = frozenset(("a", "em", "strong", "b", "i", "code", "sup", "sub", "cite"))
"""Elements of text within a block, besides pictures and line breaks."""

HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
LEAVES = HEADINGS | {"p", "pre"}
"""Elements that are one block of text."""

LISTS = frozenset(("ul", "ol"))
CELLS = frozenset(("td", "th", "caption"))
GRID = frozenset(("table", "thead", "tbody", "tfoot", "tr"))
HOLDERS = LISTS | CELLS | GRID | {"li", "blockquote", "figure", "figcaption"}
"""Elements that hold blocks."""

KEPT = LEAVES | HOLDERS | INLINE | {"br", "hr", "img"}
"""Every element that a sanitised body may have."""

RENAMED = {"h1": "h2"}
"""The headline is the page's ``h1``."""

BREAKS = frozenset(
    """address article aside body center dd details dialog div dl dt fieldset footer form header hgroup html legend
    main menu nav optgroup option search section summary""".split()
)
"""Elements that are not kept, but the text before, in and after them stands in blocks of its own."""

DROPPED = frozenset(("audio", "canvas", "math", "object", "select", "svg", "template", "video"))
"""Elements that are dropped with all that is in them, besides scripts, style sheets and other raw text."""

HOMES = {
    "li": LISTS,
    "figcaption": frozenset(("figure",)),
    "caption": frozenset(("table",)),
    "thead": frozenset(("table",)),
    "tbody": frozenset(("table",)),
    "tfoot": frozenset(("table",)),
    "tr": frozenset(("table", "thead", "tbody", "tfoot")),
    "td": GRID,
    "th": GRID,
}
"""The elements that one may stand in; its start tag ends everything that is open inside the nearest of them."""

_TABLE = frozenset(("table",))
_BORDERS = CELLS | _TABLE


def walls_against_start(name: str) -> frozenset[str]:
    """Return the elements that the search for an element's home does not leave."""
    return _TABLE if name in GRID | CELLS else _BORDERS | {"blockquote"}


def walls_against_end(name: str) -> frozenset[str]:
    """Return the elements that an element's end tag does not end."""
    if name in GRID | CELLS:
        return _TABLE
    return _BORDERS | LISTS | {"blockquote"} if name == "li" else _BORDERS
