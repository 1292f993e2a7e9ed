"""An entry of Atom as any publisher writes it → an article, as far as its elements say."""

from collections.abc import Iterator

from newsmodel.formats.rss.children import Children, base_of, text_of
from newsmodel.formats.rss.items import Texts, filed_under, identity, prose
from newsmodel.formats.rss.markup import is_html, markup_of
from newsmodel.formats.rss.people import authors_of
from newsmodel.formats.rss.pictures import images_of
from newsmodel.formats.rss.values import Warn, first_moment, language_of, one_line, web_address
from newsmodel.model import Article, Author, Publisher

_PAGES = ("", "text/html", "application/xhtml+xml")


def article_of_entry(
    entry: Children, base: str, language: str | None, authors: tuple[Author, ...], warn: Warn
) -> Article:
    """Map an entry to an article.

    Args:
        entry: its elements.
        base: the address that relative links start from.
        language: the feed's, for an entry that names none.
        authors: the feed's, for an entry that names none (RFC 4287, section 4.2.1).
        warn: told about each value that could not be read.

    Returns:
        What the entry says; its body is ``content``, or a summary too long for one.

    Raises:
        ValueError: the entry says nothing.
        InvalidModel: what it says does not make an article.
    """
    identifier = entry.text("atom:id")
    address = page_among(entry, base) or web_address(identifier, "")
    headline = line_of(entry, "atom:title", "media:title", "dc:title")
    texts = _texts(entry, base)
    if not (address or headline or texts["standfirst"] or texts["body"]):
        raise ValueError("it has neither title, link nor text")
    publisher = one_line(entry.text("dc:publisher"))
    return Article(
        **identity(identifier or address),
        **texts,
        **filed_under(_categories(entry)),
        url=address,
        headline=headline,
        authors=authors_of(entry, base) or authors,
        published=first_moment(entry.texts("atom:published", "atom:issued", "atom:created", "dc:date"), warn),
        modified=first_moment(entry.texts("atom:updated", "atom:modified", "dcterms:modified"), warn),
        language=language_of(entry.text("dc:language")) or language,
        publisher=Publisher(name=publisher) if publisher else None,
        copyright=line_of(entry, "atom:rights", "atom:copyright", "dc:rights", "media:copyright"),
        images=images_of(entry, base),
    )


def page_among(children: Children, base: str) -> str | None:
    """Return the address of the page that an entry or a feed is about: a link to HTML before any other."""
    pages = [link for link in children.all("atom:link") if link.get("rel", "alternate") == "alternate"]
    for link in sorted(pages, key=lambda each: each.get("type", "").lower() not in _PAGES):
        if address := web_address(link.get("href"), base_of(link, base)):
            return address
    return None


def line_of(children: Children, *names: str) -> str | None:
    """Return the first text under these names as a line: markup where it says so, and else word for word."""
    for element in children.all(*names):
        text = one_line(markup_of(element)) if is_html(element) else " ".join(text_of(element).split())
        if text:
            return text
    return None


def _texts(entry: Children, base: str) -> Texts:
    contents = [(markup, base_of(each, base)) for each in entry.all("atom:content") if (markup := markup_of(each))]
    summaries = (markup_of(each) for each in entry.all("atom:summary", "media:description"))
    content, content_base = max(contents, key=lambda each: len(each[0]), default=(None, base))
    return prose(next(filter(None, summaries), None), content, content_base)


def _categories(entry: Children) -> Iterator[tuple[str, str]]:
    for category in entry.all("atom:category", "dc:subject"):
        if name := one_line(category.get("label") or category.get("term") or text_of(category)):
            yield category.get("scheme", ""), name
