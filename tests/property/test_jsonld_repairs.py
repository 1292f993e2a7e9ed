"""JSON-LD law: sound JSON is never changed by the repair ladder, and what is broken in known ways reads as it was."""

import json
import re
from contextlib import suppress
from html import escape

from hypothesis import example, given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.formats.jsonld.repairing import read_roots

TEXTS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ("// x", "/* x */", "<!-- x -->", "]]>", ",]", ", }", "it's", '"', "\\", "&quot;", "&amp;amp;", ";")
    ),
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**53), 2**53), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=8,
)
ROOTS = st.one_of(st.lists(VALUES, max_size=3), st.dictionaries(TEXTS, VALUES, max_size=3))

WRAPPINGS = (
    ("<!--", "-->"),
    ("\ufeff", ""),
    ("//<![CDATA[\n", "\n//]]>"),
    ("/*<![CDATA[*/ ", " /*]]>*/"),
    ("<![CDATA[", "]]>"),
    ("", ";"),
    ("/* by hand */ ", "\n// end"),
    ("var story = ", ";"),
)


@given(VALUES, st.sampled_from((None, 1)), st.booleans())
def test_sound_json_comes_out_as_it_is(value, indent, ascii_only) -> None:
    assert read_roots(json.dumps(value, indent=indent, ensure_ascii=ascii_only)) == ([value], [])


@given(ROOTS, st.lists(st.sampled_from(WRAPPINGS), min_size=1, max_size=3))
def test_what_stands_round_json_changes_nothing_in_it(root, wrappings) -> None:
    text = json.dumps(root)
    for before, after in wrappings:
        text = before + text + after
    roots, repairs = read_roots(text)
    assert roots == [root]
    assert repairs


@given(ROOTS)
def test_commas_at_the_end_of_lists_change_nothing_else(root) -> None:
    text = json.dumps(root, indent=1)
    broken = re.sub(r"(?<=[^\[{,\n])\n( *[\]}])", r",\n\1", text)
    assert read_roots(broken)[0] == [root]


@given(ROOTS)
def test_entities_in_place_of_characters_are_turned_once(root) -> None:
    assert read_roots(escape(json.dumps(root)))[0] == [root]


@given(st.lists(ROOTS, min_size=2, max_size=4), st.sampled_from(("", "\n", ",", ";\n")))
def test_objects_that_follow_one_another_are_all_read(roots, between) -> None:
    assert read_roots(between.join(map(json.dumps, roots)))[0] == roots


@given(st.text(alphabet=st.sampled_from("{}[]\"'\\,:;/*<!->&a1 \n\ufeff"), max_size=60))
@example("'")
@example('"\\')
@example("{}}")
def test_nothing_but_unreadable_document_is_ever_raised(text) -> None:
    with suppress(nm.UnreadableDocument):
        read_roots(text)
