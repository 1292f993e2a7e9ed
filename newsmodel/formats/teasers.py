"""Teasers: an article as a summary feed carries it, for newsrooms that want the story read on their own page."""

from newsmodel.model import Article


def teaser_of(article: Article) -> Article:
    """Return an article as a summary: without its body, and so without what points into it.

    Args:
        article: any article.

    Returns:
        The same facts under the same id. Its standfirst, or else its first paragraph, is the summary.

    Example:
        >>> teaser_of(Article(headline="Ferry late", body="The ferry is late.\\n\\nAgain.")).standfirst
        'The ferry is late.'
    """
    standfirst = article.standfirst or article.lede.strip() or None
    return without_body(article).model_copy(update={"standfirst": standfirst})


def without_body(article: Article) -> Article:
    """Return an article without its body, and so without what points into it: quotes, sources and mentions.

    Args:
        article: any article.
    """
    actors = tuple(actor.model_copy(update={"mentions": ()}) for actor in article.actors)
    return article.model_copy(update={"body": "", "body_html": None, "quotes": (), "sources": (), "actors": actors})
