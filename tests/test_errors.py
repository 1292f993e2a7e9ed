"""Errors say what, where and what to do, carry their data, and survive a process boundary."""

import copy
import pickle

import pytest

import newsmodel as nm
from newsmodel import errors
from newsmodel.errors import Problem

KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, nm.NewsmodelError)]
PLAIN = [kind for kind in KINDS if kind is not nm.InvalidModel]


@pytest.mark.parametrize("kind", PLAIN)
def test_the_message_says_where_what_and_what_to_do(kind):
    assert str(kind("it is no XML", "feed.rss, line 7", "fetch it again")) == (
        "feed.rss, line 7: it is no XML; fetch it again"
    )
    assert str(kind("it is no XML")) == "it is no XML"


@pytest.mark.parametrize(
    "error",
    [
        *(kind("it is no XML", "feed.rss", "fetch it again") for kind in PLAIN),
        nm.InvalidModel("Article", (Problem("headline", "is missing"), Problem("", "does not fit"))),
    ],
)
def test_errors_are_pickled_and_copied_with_their_data(error):
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)


@pytest.mark.parametrize(
    ("kind", "caught_as"),
    [
        (nm.InvalidModel, ValueError),
        (nm.FileError, OSError),
        (nm.UnreadableDocument, nm.FormatError),
        (nm.NoArticle, nm.FormatError),
        (nm.UnknownFormat, nm.FormatError),
        (nm.NoText, nm.NewsmodelError),
    ],
)
def test_errors_can_be_caught_by_their_kind(kind, caught_as):
    assert issubclass(kind, caught_as)
    assert issubclass(kind, nm.NewsmodelError)


def test_a_file_error_does_not_take_its_advice_for_a_file_name():
    error = nm.FileError("cannot be written", "site/", "choose a folder that is yours")
    assert (error.errno, error.filename) == (None, None)
    assert error.args == ("cannot be written", "site/", "choose a folder that is yours")


def test_the_tree_on_top_of_the_module_is_the_tree():
    for kind in [*KINDS, nm.NewsmodelWarning]:
        assert kind.__name__ in errors.__doc__


def test_all_problems_are_kept_and_told():
    error = nm.InvalidModel("Article", (Problem("headline", "is missing"), Problem("", "does not fit")))
    assert str(error) == "Article: headline: is missing; does not fit"
    assert [problem.place for problem in error.problems] == ["headline", ""]
