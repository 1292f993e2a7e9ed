"""Google's rules for articles (Search Central, "Article" and what it links to), by what they are about."""

from newsmodel.checking.google.access import check_access
from newsmodel.checking.google.articles import check_article
from newsmodel.checking.google.authors import check_authors
from newsmodel.checking.google.images import check_images
from newsmodel.checking.places import Place
from newsmodel.checking.report import Report
from newsmodel.checking.things import Thing, Things

RULES_OF_AN_ARTICLE = (check_article, check_images, check_authors, check_access)
"""In the order in which Google's pages list their properties."""

__all__ = ["RULES_OF_AN_ARTICLE", "check_articles"]


def check_articles(things: Things, place: Place, report: Report) -> None:
    """Look at every article that has a headline or a date; one without is a mere reference to another page's.

    Args:
        things: the document.
        place: of the document, for what is missing in it.
        report: told what Google would not take.
    """
    articles = [thing for thing in things.of_type("Article") if _is_told(thing)]
    for article in articles:
        for check in RULES_OF_AN_ARTICLE:
            check(article, things, report)
    if not articles:
        report.add("google-no-article", place, "nothing here is an article with a headline or a date")


def _is_told(thing: Thing) -> bool:
    return "headline" in thing.uses or "datePublished" in thing.uses
