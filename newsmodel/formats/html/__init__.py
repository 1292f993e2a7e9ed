"""HTML: articles in web pages, as JSON-LD for machines and as a body with its quotes marked for people.

Example:
    >>> from newsmodel import Article
    >>> article = Article(headline="Ferry late", body="The ferry is late.")
    >>> extract(embed(article, "<title>Ferry late</title>")) == [article] == [loads(dumps(article))]
    True
"""

import warnings

from newsmodel.errors import FormatError, NewsmodelWarning, NoArticle
from newsmodel.formats.html.extraction import extract
from newsmodel.formats.html.page import page_of
from newsmodel.formats.html.quotation import body_markup
from newsmodel.formats.html.sanitised import body_from
from newsmodel.formats.html.script import ScriptTag, embed, script_tag
from newsmodel.model import Article, Feed

__all__ = ["ScriptTag", "body_from", "body_markup", "dumps", "embed", "extract", "loads", "script_tag"]


def dumps(article: Article | Feed) -> str:
    """Write a complete web page, which needs no other file and runs no script.

    Args:
        article: shown with its quotes marked, a list of who said what, and its JSON-LD in the head.

    Returns:
        An HTML document, the same for the same article.

    Raises:
        FormatError: it is a feed.
    """
    if isinstance(article, Feed):
        raise FormatError(
            f"a web page holds one article, and this is a feed of {len(article.items)}",
            remedy="write each of its items on its own, or the feed as RSS",
        )
    return page_of(article)


def loads(document: str | bytes) -> Article:
    """Read the article that a page carries as JSON-LD.

    If there are several that differ, the first is read, and a ``NewsmodelWarning`` tells how many were left.

    Args:
        document: HTML; bytes are decoded as ``extract`` does.

    Raises:
        NoArticle: the page carries none that can be read.
    """
    articles = extract(document)
    if articles:
        _warn_of_others(articles)
        return articles[0]
    raise NoArticle(
        "the page carries no article as JSON-LD",
        remedy="parse the text of the story, or use formats.html.body_from on its part of the page",
    )


def _warn_of_others(articles: list[Article]) -> None:
    others = sum(article != articles[0] for article in articles[1:])
    if others:
        warnings.warn(
            f"the page carries {len(articles)} articles, and the first of them was read, {articles[0].id}: "
            "formats.html.extract reads them all",
            NewsmodelWarning,
            stacklevel=3,
        )
