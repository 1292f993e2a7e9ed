"""An article's type, headline and dates."""

import re

from newsmodel.checking import forms
from newsmodel.checking.report import Report, shown
from newsmodel.checking.things import Literal, Thing, Things

_NAMED_BY_GOOGLE = frozenset(("Article", "NewsArticle", "BlogPosting"))
_RECOMMENDED = ("headline", "image", "datePublished", "dateModified", "author")
_DATES = ("datePublished", "dateModified")
_HTML = re.compile(r"&(?:amp|quot|apos|lt|gt|nbsp|#\d+|#x[0-9a-f]+);|<[a-z/]", re.IGNORECASE)
_LONG_HEADLINE = 110


def check_article(article: Thing, things: Things, report: Report) -> None:
    """Look at what an article says of itself."""
    for name in _RECOMMENDED:
        if not any(_is_given(value) for value in article.values(name)):
            report.add("google-recommended", article.place, f"there is no {name}")
    if _NAMED_BY_GOOGLE.isdisjoint(article.types):
        kind = " and ".join(sorted(article.types))
        report.add("google-type", article.place, f"{kind} alone is no type that Google names")
    _check_headline(article, report)
    for name in _DATES:
        _check_date(article, name, report)
    _check_order(article, report)


def _is_given(value: Thing | Literal) -> bool:
    return isinstance(value, Thing) or value.value not in (None, "")


def _check_headline(article: Thing, report: Report) -> None:
    headline = article.text("headline")
    if headline is None:
        return
    place = article.uses["headline"].place
    if _HTML.search(headline):
        report.add("google-headline", place, f"there is HTML in {shown(headline)}")
    if len(headline) > _LONG_HEADLINE:
        report.add("google-long-headline", place, f"the headline has {len(headline):,} characters")


def _check_date(article: Thing, name: str, report: Report) -> None:
    written = article.text(name)
    if written is None:
        return
    place = article.uses[name].place
    if forms.is_date(written):
        report.add("google-date-only", place, f"{name}: {shown(written)} has no time")
    elif forms.is_date_time(written) and not forms.has_zone(written):
        report.add("google-date-zone", place, f"{name}: {shown(written)} does not say its time zone")


def _check_order(article: Thing, report: Report) -> None:
    published, modified = (forms.moment(article.text(name) or "") for name in _DATES)
    if published is not None and modified is not None and forms.is_days_before(modified, published):
        place = article.uses["dateModified"].place
        message = f"modified {article.text('dateModified')}, and published {article.text('datePublished')}"
        report.add("google-date-order", place, message)
