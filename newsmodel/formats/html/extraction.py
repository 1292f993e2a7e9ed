"""Extraction: the articles of a web page, however it tells of them."""

import warnings
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from newsmodel.errors import NewsmodelError, NewsmodelWarning, UnreadableDocument
from newsmodel.formats import encoding, jsonld
from newsmodel.formats.html import metadata
from newsmodel.formats.html.completing import Changes, changed, is_about, missing_from
from newsmodel.formats.html.embedded import microdata_in, rdfa_in
from newsmodel.formats.html.head import Head, head_of
from newsmodel.formats.html.limits import DEFAULT, Limits
from newsmodel.formats.html.sanitised import body_from
from newsmodel.formats.html.scripts import Script
from newsmodel.formats.html.story import story_of
from newsmodel.formats.html.visible import byline_in, visible_in
from newsmodel.formats.jsonld.repairing import read_roots
from newsmodel.model import Article

BodyFrom: TypeAlias = Literal["markup", "page", "trafilatura"]
"""Where an article's body comes from: its own markup, or else the text of the page, found by us or by trafilatura."""


def extract(
    page: str | bytes,
    *,
    url: str = "",
    content_type: str = "",
    body: BodyFrom = "markup",
    limits: Limits = DEFAULT,
) -> list[Article]:
    """Read the articles that a web page tells of. Nothing is ever fetched.

    They are looked for in its JSON-LD; only if there is none, in its microdata, its RDFa, its ``meta`` tags, and at
    last in what it shows: its first ``h1``, byline and ``time``. What the markup of the page's own article does not
    say, its address, headline, date, authors, picture, description and language, is taken from the ``meta`` tags.

    Args:
        page: HTML. Bytes are decoded by their byte order mark, ``content_type``, the page's ``meta``, or else as UTF-8
            or Windows-1252.
        url: where the page comes from. It tells which of several articles is the page's own, where the page does not.
        content_type: the header that the page came with: ``text/html; charset=iso-8859-1``.
        body: ``markup``: the ``articleBody`` that the JSON-LD gives, which is fastest. ``page``: where it gives none,
            the paragraphs of the story as the page shows them, with their links in ``body_html``. ``trafilatura``: the
            same, found by the package of that name (``pip install newsmodel[pages]``). An article that is in no
            JSON-LD has its body from the page in any case.
        limits: how much of a page is read.

    Returns:
        The article that the page is about, then others, in the order of the page; none if there is none. What
        ``embed`` put into a page comes back equal. What is broken is repaired, completed or skipped with a
        ``NewsmodelWarning``.

    Raises:
        UnreadableDocument: the page is longer than the limits allow.
        NewsmodelError: trafilatura is asked for and not installed.

    Example:
        >>> extract('<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry late"}</script>'
        ... )[0].headline
        'Ferry late'
    """
    if len(page) > limits.page:
        raise UnreadableDocument(
            f"the page is {len(page):,} {'bytes' if isinstance(page, bytes) else 'characters'} long, "
            f"and at most {limits.page:,} are read",
            remedy="it is hardly a news page; if it is, give limits=Limits(page=…)",
        )
    text = encoding.page_in(page, content_type) if isinstance(page, bytes) else page
    head = head_of(text, url, most=limits.tags)
    articles = _told_by_scripts(head, limits)
    if not articles:
        head = head_of(text[: limits.markup], url, whole=True, most=limits.tags)
        return list(_told_otherwise(text, head, body, limits))
    if any(_is_own(script) for script in head.scripts):
        # What we wrote is complete: a page must not add to it.
        return articles
    main = articles[0]
    changes = missing_from(main, head) if is_about(main, head) else {}
    if body != "markup" and not main.body:
        changes |= _body(text, body, limits)
    return [changed(main, changes), *articles[1:]]


def _is_own(script: Script) -> bool:
    return script.own or jsonld.NAMESPACE in script.text


def _told_by_scripts(head: Head, limits: Limits) -> list[Article]:
    if len(head.scripts) > limits.scripts:
        _warn(f"only the first {limits.scripts} of the page's {len(head.scripts)} JSON-LD scripts were read")
    roots = [root for script in head.scripts[: limits.scripts] for root in _roots(script, limits)]
    return jsonld.articles_in(roots, address=next(iter(head.addresses), None), most=limits.articles)


def _roots(script: Script, limits: Limits) -> Sequence[object]:
    """Read one script by itself, so that a broken one does not cost the page's others."""
    if len(script.text) > limits.script:
        _warn(f"JSON-LD script {script.number} of the page was skipped: it has {len(script.text):,} characters")
        return ()
    if not script.text.strip():
        return ()
    try:
        roots, repairs = read_roots(script.text)
    except UnreadableDocument as error:
        _warn(f"JSON-LD script {script.number} of the page was skipped, for it cannot be read: {error}")
        return ()
    for repair in repairs:
        _warn(f"JSON-LD script {script.number} of the page was repaired: {repair}")
    return roots


def _told_otherwise(page: str, head: Head, body: BodyFrom, limits: Limits) -> Iterator[Article]:
    """Yield the page's article, which no JSON-LD tells of, if it has one."""
    address = next(iter(head.addresses), None)
    for roots in _other_markup(page, head, limits):
        if articles := jsonld.articles_in(roots, address=address):
            article = changed(articles[0], missing_from(articles[0], head))
            seen = _seen(article, page[: limits.markup])
            found = {} if article.body else _body(page, "page" if body == "markup" else body, limits)
            yield changed(article, seen | found)
            return


def _other_markup(page: str, head: Head, limits: Limits) -> Iterator[list[object]]:
    """Yield the nodes that each way of marking up an article gives, the most telling first."""
    yield microdata_in(page, head, limits)
    yield rdfa_in(page, head, limits)
    if metadata.tells_of_article(head) and metadata.headline_of(head):
        yield [metadata.node_of(head)]
    if visible := visible_in(page[: limits.markup]):
        yield [visible]


def _seen(article: Article, page: str) -> Changes:
    """Return the date and the authors that an article lacks, as its page shows them."""
    if article.published is not None and article.authors:
        return {}
    node = visible_in(page) or {"@type": "NewsArticle", "author": metadata.author_nodes(byline_in(page))}
    if article.publisher:
        node["publisher"] = article.publisher.name
    (read,) = jsonld.articles_in([node])
    fields: Changes = {"published": article.published or read.published, "authors": article.authors or read.authors}
    return {field: value for field, value in fields.items() if value}


def _body(page: str, source: BodyFrom, limits: Limits) -> Changes:
    """Return the body of the page's story and its markup, if it has one."""
    if len(page) > limits.markup and source == "trafilatura":
        _warn(f"page: its text was not looked for with trafilatura, for it has {len(page):,} characters")
        source = "page"
    text, markup = _by_trafilatura(page) if source == "trafilatura" else story_of(page[: limits.markup], limits.story)
    return {"body": text, "body_html": markup} if text else {}


def _by_trafilatura(page: str) -> tuple[str, str]:
    try:
        from trafilatura import extract as story_in
    except ImportError:
        raise NewsmodelError(
            "trafilatura is not installed", remedy="pip install newsmodel[pages], or take body='page'"
        ) from None
    found = story_in(page, output_format="html", include_comments=False, include_links=True)
    return body_from(found) if isinstance(found, str) else ("", "")


def _warn(message: str) -> None:
    warnings.warn(message, NewsmodelWarning, stacklevel=4)
