"""Law: marking who said what changes no word of the body and never breaks its markup."""

from hypothesis import given

import newsmodel as nm
from newsmodel.formats.html import body_from, body_markup
from tests.property.markup import is_well_formed, marked_up_articles, shown_text
from tests.property.strategies import articles


@given(articles())
def test_marks_change_no_text(article: nm.Article) -> None:
    unmarked = body_markup(article.model_copy(update={"quotes": ()}))
    assert shown_text(body_markup(article)) == shown_text(unmarked)


@given(articles())
def test_the_markup_is_well_formed(article: nm.Article) -> None:
    assert is_well_formed(body_markup(article))


@given(marked_up_articles())
def test_marks_over_markup_change_no_text(article: nm.Article) -> None:
    assert shown_text(body_markup(article)) == article.body


@given(marked_up_articles())
def test_marked_up_markup_is_well_formed(article: nm.Article) -> None:
    assert is_well_formed(body_markup(article))


@given(marked_up_articles())
def test_sanitising_takes_the_marks_away_and_leaves_the_body(article: nm.Article) -> None:
    assert body_from(body_markup(article))[0] == article.body
