"""HTML: articles in web pages, as JSON-LD for machines and as a body with its quotes marked for people.

Example:
    >>> from newsmodel import Article
    >>> article = Article(headline="Ferry late", body="The ferry is late.")
    >>> extract(embed(article, "<title>Ferry late</title>")) == [article] == [loads(dumps(article))]
    True
"""

from newsmodel.errors import NoArticle
from newsmodel.formats.html.extraction import extract
from newsmodel.formats.html.page import page_of
from newsmodel.formats.html.quotation import body_markup
from newsmodel.formats.html.sanitised import body_from
from newsmodel.formats.html.script import ScriptTag, embed, script_tag
from newsmodel.model import Article, Feed

__all__ = ["ScriptTag", "body_from", "body_markup", "dumps", "embed", "extract", "loads", "script_tag"]


def dumps(thing: Article | Feed) -> str:
    """Write a complete web page, which needs no other file and runs no script.

    Args:
        thing: an article, shown with its quotes marked, a list of who said what, and its JSON-LD in the head;
            or a feed, shown as a list of links to its items.

    Returns:
        An HTML document, the same for the same thing.
    """
    return page_of(thing)


def loads(document: str | bytes) -> Article:
    """Read the article that a page carries as JSON-LD: the first, if there are several.

    Args:
        document: HTML; bytes are decoded as ``extract`` does.

    Raises:
        NoArticle: the page carries none that can be read.
    """
    for article in extract(document):
        return article
    raise NoArticle(
        "the page carries no article as JSON-LD",
        remedy="parse the text of the story, or use formats.html.body_from on its part of the page",
    )
