"""The ``articleBody`` of an article, which many write with HTML tags or entities in it → text and markup."""

import re
from html import unescape

from newsmodel.formats.jsonld.values import Values, has_markup
from newsmodel.model import clean

_BLOCK = re.compile(r"<(?:p|br|div|h[1-6]|li|ul|ol|blockquote|table|tr|td|section|article|figure|pre|hr)\b", re.I)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.I)
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
# Laying out takes a second for each 100,000 tags or so; no story needs that.
_LONGEST_LAID_OUT = 1_000_000


def read_body(article: Values) -> tuple[str, str | None]:
    """Read the body, and its HTML where its tags were turned into paragraphs or newsmodel wrote both.

    Returns:
        The text, paragraphs a blank line apart where the tags say so; and the sanitised markup, or None.
    """
    parts = article.raw_texts("articleBody")
    if len(parts) > 1:
        article.note(f"articleBody: its {len(parts)} parts were joined, a blank line between them")
    written = "\n\n".join(parts)
    text = clean(written)
    if text != written:
        article.note("articleBody: characters that no format can carry were dropped, or line ends made alike")
    return (text, _html_beside(article)) if article.ours else _without_markup(article, text)


def _html_beside(article: Values) -> str | None:
    """The body with its links and pictures; from newsmodel only, for its text must be the body's."""
    for encoding in article.things("encoding"):
        html = encoding.node.get("text")
        if encoding.node.get("encodingFormat") == "text/html" and isinstance(html, str):
            return html
    return None


def _without_markup(article: Values, text: str) -> tuple[str, str | None]:
    if not has_markup(text):
        plain = clean(unescape(text)) if "&" in text else text
        if plain != text:
            article.note("articleBody: HTML entities were turned into characters")
        if not has_markup(plain):
            return plain, None
        text = plain
    if len(text) > _LONGEST_LAID_OUT:
        article.note(f"articleBody: HTML tags were only left out, for it has {len(text):,} characters")
        bare = clean(unescape(_TAG.sub("", _BLOCK.sub("\n\n<p", text))))
        return _BLANK_LINE.sub("\n\n", bare).strip(), None
    # Here, for the HTML side reads JSON-LD with this package.
    from newsmodel.formats.html.sanitised import body_from

    article.note("articleBody: HTML tags were turned into paragraphs")
    return body_from(text if _BLOCK.search(text) else _with_lines(text))


def _with_lines(text: str) -> str:
    """Keep the lines and paragraphs of a text that has tags only inside them."""
    paragraphs = _BLANK_LINE.split(text)
    return "".join(f"<p>{paragraph.replace(chr(10), '<br>')}</p>" for paragraph in paragraphs)
