"""The repair ladder: what is broken is read as far as it goes and told of; what is sound is never touched."""

import json
import time
from contextlib import suppress

import pytest

import newsmodel as nm
from newsmodel.formats import jsonld
from newsmodel.formats.jsonld.repairing import LONGEST_REPAIRED, read_roots

# In its texts stands all that the ladder looks for outside of texts.
STORY = {
    "@type": "NewsArticle",
    "headline": "Ferry late // again, ] 'no' &quot;crew&quot; <!-- x --> /* y */ \\ \" é",
    "url": "https://example.org/ferry",
}
TEXT = json.dumps(STORY, ensure_ascii=False)

# What stands round or in the JSON, and what is said of it.
BROKEN = [
    ("\ufeff{}", ["line 1, column 1: left out a byte order mark"]),
    ("<!-- {} -->", ["line 1, column 1: left out what stands round the JSON: '<!-- … -->'"]),
    ("<![CDATA[{}]]>", ["line 1, column 1: left out what stands round the JSON: '<![CDATA[ … ]]>'"]),
    ("\n//<![CDATA[\n{}\n//]]>\n", ["line 1, column 1: left out what stands round the JSON: '//<![CDATA[ … //]]>'"]),
    ("/*<![CDATA[*/{}/*]]>*/", ["line 1, column 1: left out what stands round the JSON: '/*<![CDATA[*/ … /*]]>*/'"]),
    ("{};", ["line 1, column 1: left out what stands round the JSON: ';'"]),
    ("\u200b{}\u00a0", []),
    ("/* made by hand */\n{}", ["line 1, column 1: dropped a comment"]),
    ("{} // the end", ["line 1, column 149: dropped a comment"]),
    ("var story = {};", ["left out what stands before the first bracket: 'var story ='"]),
    ("{}</div>", ["line 1, column 148: left out the rest, which cannot be read: '</div>'"]),
    ('{}{{"headline": "Ferr', ['line 1, column 148: left out the rest, which cannot be read: \'{"headline": "Ferr\'']),
]


@pytest.mark.parametrize(("template", "told"), BROKEN, ids=lambda value: str(value)[:24])
def test_what_stands_round_the_json_is_left_out_and_told_of(template, told):
    roots, repairs = read_roots(template.replace("{}", TEXT, 1).replace("{{", "{"))
    assert roots == [STORY]
    assert [repair for repair in repairs if "what stands round" not in repair or repair in told] == told


RESPELT = [
    ('{"a": 1, "b": [1, 2,],}', {"a": 1, "b": [1, 2]}, "column 20: dropped a comma before a closing bracket (and 1 m"),
    ('{"a": 1, /* x */ "b": 2}', {"a": 1, "b": 2}, "column 10: dropped a comment"),
    ('{"a": 1 // x\n}', {"a": 1}, "column 9: dropped a comment"),
    ("{'a': 'It\\'s \"late\"'}", {"a": 'It\'s "late"'}, "column 2: put double quotation marks round a text in single"),
    ('{"a": "It\\\'s"}', {"a": "It's"}, "column 7: dropped the backslash of an escape that JSON does not know"),
    ('{"a": "50\\u20 \\x"}', {"a": "50u20 x"}, "column 7: dropped the backslash"),
    ('{"a": "one\ntwo\tthree"}', {"a": "one\ntwo\tthree"}, "column 11: read a text with a control character in it"),
    (
        "{&quot;a&quot;: &quot;b &amp;amp; c&quot;}",
        {"a": "b &amp; c"},
        "column 2: turned HTML entities into characters",
    ),
    ("{&#34;a&#34;: 1,}", {"a": 1}, "column 2: turned HTML entities into characters, from here on"),
]


@pytest.mark.parametrize(("text", "expected", "told"), RESPELT)
def test_what_is_spelt_wrong_is_spelt_anew_and_told_of_with_its_place(text, expected, told):
    roots, repairs = read_roots(text)
    assert roots == [expected]
    assert repairs[0].startswith(f"line 1, {told}")


def test_the_place_of_a_repair_counts_lines_of_the_whole_script():
    assert read_roots('<!--\n{"a": 1,\n "b": 2,\n}\n-->')[1][1].startswith("line 3, column 8: dropped a comma")


def test_all_faults_of_one_script_are_repaired_together():
    text = "\ufeff<!-- // made by hand\n{'a': \"one\ntwo\", /* x */ 'b': [1,],};\n-->"
    roots, repairs = read_roots(text)
    assert roots == [{"a": "one\ntwo", "b": [1]}]
    assert len(repairs) >= 4


@pytest.mark.parametrize("between", ["", "\n", ",", ";\n"])
def test_objects_one_after_another_are_all_read(between):
    roots, repairs = read_roots(between.join([TEXT, TEXT, "[]"]))
    assert roots == [STORY, STORY, []]
    assert repairs[-1] == "read 3 objects that follow one another"


@pytest.mark.parametrize("value", [STORY, [], {}, "x", 1.5, None, True, [STORY, STORY], {"a": "<!-- // ,] -->"}])
def test_sound_json_is_read_as_it_is(value):
    assert read_roots(json.dumps(value)) == ([value], [])


REFUSED = [
    ("", "the document is empty"),
    (" \ufeff\n", "the document is empty"),
    ("no JSON at all", "line 1, column 1: this is not JSON"),
    (TEXT[:60], "line 1, column 38: this is not JSON: Unterminated string"),
    ('{"a": NaN}', "NaN is no JSON number"),
    ('{"a": [Infinity,]}', "Infinity is no JSON number"),
    ('{"a": ' + "9" * 5_000 + "}", "this is not JSON that can be read"),
    ("[" * 100_000, "brackets are nested too deeply"),
    ('{"a":[1,],' * 50_000, "line 1, column 9: this is not JSON"),
    ('{"a": 1,}' + " " * LONGEST_REPAIRED, "line 1, column 9: this is not JSON"),
]


@pytest.mark.parametrize(("text", "message"), REFUSED, ids=lambda value: str(value)[:20])
def test_what_cannot_be_read_is_refused_with_the_place_of_the_first_fault(text, message):
    with pytest.raises(nm.UnreadableDocument, match=message):
        read_roots(text)


HOSTILE = [
    "[" + '"\\' * 300_000,
    "['" + "\\'" * 300_000,
    "{" + "/*" * 300_000,
    "{" + "//" * 300_000,
    "<!--" * 150_000,
    "[" + ", " * 300_000 + "x",
    "[1" + " ," * 300_000,
    "&quot;" * 100_000,
    "&" * 600_000,
    "[{" * 300_000 + "x",
    "{}" * 300_000 + "x",
    "{}" + ";" * 600_000,
    "{}" + " " * 600_000 + "x",
    "\x00" * 600_000,
    "'" * 600_001,
    '{"a":"' + "\\u" * 300_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_hostile_scripts_cost_time_in_proportion_to_their_length(text):
    start = time.process_time()
    with suppress(nm.UnreadableDocument):
        read_roots(text)
    assert time.process_time() - start < 5


def test_a_repaired_document_is_read_with_a_warning_for_each_repair():
    with pytest.warns(nm.NewsmodelWarning) as caught:
        article = jsonld.loads(f"<!-- {TEXT[:-1]},}} -->")
    assert article.url == STORY["url"]
    said = [str(warning.message) for warning in caught]
    assert "JSON-LD: repaired: line 1, column 152: dropped a comma before a closing bracket" in said
    assert sum("repaired: line 1" in message for message in said) == 2
