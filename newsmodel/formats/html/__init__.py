"""HTML: articles in web pages, as JSON-LD for machines and as a body with its quotes marked for people.

Example:
    >>> from newsmodel import Article
    >>> article = Article(headline="Ferry late", body="The ferry is late.")
    >>> extract(embed(article, "<title>Ferry late</title>")) == [article] == [loads(dumps(article))]
    True
"""

import warnings

from newsmodel.errors import NewsmodelWarning, NoArticle
from newsmodel.formats import jsonld
from newsmodel.formats.html.extraction import BodyFrom, extract
from newsmodel.formats.html.limits import DEFAULT, Limits
from newsmodel.formats.html.markup import Markup
from newsmodel.formats.html.page import page_of
from newsmodel.formats.html.quotation import body_markup
from newsmodel.formats.html.sanitised import body_from
from newsmodel.formats.html.script import ScriptTag, embed, script_tag
from newsmodel.formats.notices import only_article
from newsmodel.model import Article, Feed

__all__ = [
    "BodyFrom",
    "Limits",
    "Markup",
    "ScriptTag",
    "body_from",
    "body_markup",
    "dumps",
    "embed",
    "extract",
    "loads",
    "script_tag",
]


def dumps(article: Article | Feed, *, layout: jsonld.Layout = "nested", detail: jsonld.Detail = "full") -> str:
    """Write a complete web page, which needs no other file and runs no script.

    Args:
        article: shown with its quotes marked, a list of who said what, and its JSON-LD in the head.
        layout: of the JSON-LD, as for ``jsonld.dumps``.
        detail: of the JSON-LD; only ``full`` reads back equal.

    Returns:
        An HTML document, the same for the same article.

    Raises:
        FormatError: it is a feed, or there is no such layout or detail.
    """
    article = only_article(article, "a web page")
    return page_of(article, script_tag(article, layout=layout, detail=detail))


def loads(
    document: str | bytes,
    *,
    url: str = "",
    content_type: str = "",
    body: BodyFrom = "page",
    limits: Limits = DEFAULT,
) -> Article:
    """Read the article that a page is about, with its body.

    If the page carries others, a ``NewsmodelWarning`` tells how many.

    Args:
        document: HTML, as for ``extract``, and so are the others.
        url: where the page comes from.
        content_type: the header that the page came with.
        body: ``page`` where ``extract`` has ``markup``: what the JSON-LD does not give is taken from the page.
        limits: how much of a page is read.

    Raises:
        NoArticle: the page carries none that can be read.
        UnreadableDocument: the page is longer than the limits allow.

    Example:
        >>> loads("<h1>Ferry late</h1><time>2 March 2026</time>").published
        datetime.date(2026, 3, 2)
    """
    articles = extract(document, url=url, content_type=content_type, body=body, limits=limits)
    if articles:
        _warn_of_others(articles)
        return articles[0]
    raise NoArticle(
        "the page carries no article as JSON-LD, microdata, RDFa or meta tags, and shows none by a headline and a date",
        remedy="parse the text of the story, or use formats.html.body_from on its part of the page",
    )


def _warn_of_others(articles: list[Article]) -> None:
    others = sum(article != articles[0] for article in articles[1:])
    if others:
        warnings.warn(
            f"the page carries {len(articles)} articles, and the one that it is about was read, {articles[0].id}: "
            "formats.html.extract reads them all",
            NewsmodelWarning,
            stacklevel=3,
        )
