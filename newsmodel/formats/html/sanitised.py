"""Sanitised bodies: any HTML in, and out of it the pair that an article keeps, its text and its safe markup."""

from newsmodel.formats.html.elements import CELLS, KEPT
from newsmodel.formats.html.layout import Layout, text_of, written
from newsmodel.formats.html.reading import laid_out
from newsmodel.model import clean

_ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}} | {cell: {"colspan", "rowspan"} for cell in CELLS}


def body_from(markup: str) -> tuple[str, str]:
    """Make the pair ``body`` and ``body_html`` from any HTML: part of a page, a feed's content, an API's field.

    Kept are paragraphs, subheads, lists, quotations, figures, tables, preformatted text, rules, line breaks, links and
    pictures with absolute http or https addresses, and the usual inline elements. ``h1`` becomes ``h2``, ``q`` becomes
    quotation marks, white space is what a browser shows. Everything else loses its tags; scripts, style sheets and
    other things that are no text lose their content too.

    Args:
        markup: HTML, however broken. It takes time in proportion to its length.

    Returns:
        The text, a blank line between blocks; and the markup, whose text is exactly that. Reading the markup again
        gives the same pair.

    Example:
        >>> body_from("<div onclick='x()'>Rates <b>rose</b>.</div><script>x()</script><p>Again.")
        ('Rates rose.\\n\\nAgain.', '<p>Rates <b>rose</b>.</p>\\n<p>Again.</p>')
    """
    layout, safe = _made_safe(markup)
    text = text_of(layout)
    # White space alone is no body: a model would take it for none.
    return ("", "") if text.isspace() else (text, safe)


def sanitised(markup: str) -> Layout:
    """Lay out any HTML as a safe body."""
    return _made_safe(markup)[0]


def _made_safe(markup: str) -> tuple[Layout, str]:
    """Lay out any HTML as a safe body, and write it.

    Our own reading comes first, because nh3 is slow on deeply nested input. nh3 judges whether what we made of it is
    safe; should it change anything, we read again what it let pass.
    """
    layout = laid_out(clean(markup.replace("\f", " ")))
    tame = written(layout)
    safe = _judged(tame)
    if safe != tame:
        layout = laid_out(safe)
        tame = written(layout)
    return layout, tame


def _judged(markup: str) -> str:
    import nh3

    safe = nh3.clean(
        markup,
        tags=set(KEPT),
        clean_content_tags={"script", "style"},
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https"},
        url_relative="deny",
        link_rel=None,
    )
    # The one thing that it writes in another way than we do.
    return safe.replace("&nbsp;", "\N{NO-BREAK SPACE}")
