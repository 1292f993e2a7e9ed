"""Law: no text of an article can break out of its script, its page or its marked body.

Judged by html5lib, which builds the tree that browsers build (HTML standard, section 13.2).
"""

import json

import html5lib
import pytest
from hypothesis import given

import newsmodel as nm
from newsmodel.formats import html, jsonld
from tests.property.markup import elements
from tests.property.strategies import articles

PAYLOADS = (
    "</script>",
    "</SCRIPT>",
    "</script >",
    "</script\u00a0>",
    "</script/x>",
    "</script x='>'>",
    "</script><script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "<script>",
    "<!--<script>",
    "<!-- <script> </script> -->",
    "<!--",
    "-->",
    "--!>",
    "<!-->",
    "]]>",
    "<![CDATA[",
    "</style>",
    "</style><svg onload=alert(1)>",
    "</title><script>alert(1)</script>",
    "</textarea><b>",
    "</body></html><p>",
    "</head><body onload=alert(1)>",
    "</article></main>",
    "</p><h1>",
    "</blockquote></div>",
    "</cite></data></span>",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content=0>",
    "<iframe srcdoc=x>",
    "<noscript><p title='</noscript><img src=x>'>",
    "<plaintext>",
    "<template>",
    "<math><mtext></form><mglyph><style>",
    '"><img src=x onerror=alert(1)>',
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    "` onmouseover=`alert(1)",
    " autofocus onfocus=alert(1) x=",
    "&lt;/script&gt;",
    "&#60;/script&#62;",
    "&quot;><b>",
    "&",
    "&amp",
    "\\u003c/script\\u003e",
    '\\"</script>',
    "\\",
    '"}]}</script>',
    "\u2028</script>\u2029",
    "\ufeff</script>",
    "＜/script＞",
    "<ſcript>",
    "<\u200b/script>",
    "javascript:alert(1)",
    "{{7*7}}{% raw %}${alert(1)}<%= 1 %>",
    "<?php echo 1 ?>",
    "x" * 300 + "</script>",
)

TEMPLATE = "<!DOCTYPE html><html><head><title>Page</title></head><body><p>Story</p></body></html>"
SCRIPT = ("script", frozenset({"type", "data-newsmodel"}))


def every_field(words: str) -> nm.Article:
    """An article with these words in every field that takes text."""
    url, span, name = "https://example.org/a'b?c=1&d=2", nm.Span(0, len(words)), f"{words} Jr"
    identifier = "".join(words.split())
    return nm.Article(
        id=identifier,
        url=url,
        headline=words,
        standfirst="{}\n{}".format(words, words.replace(" ", "\t")),
        body=f"{words}\n\n{words} {words}",
        byline=words,
        authors=[nm.Author(name=words, honorific=words, job_title=words, url=url, same_as=[url])],
        dateline=words,
        place=words,
        published="2026-03-01",
        language="en",
        section=words,
        keywords=[words, words],
        genre=words,
        publisher=nm.Publisher(name=words, url=url, logo=url, same_as=[url], policies=nm.Policies(ethics=url)),
        provider=words,
        credit_line=words,
        images=[nm.Image(url=url, caption=words, credit=words, alt=words)],
        copyright=words,
        license=url,
        corrections=[nm.Correction(text=words, date="2026-03-02")],
        version=words,
        actors=[
            nm.Actor(
                id=f"{identifier}-a",
                type="person",
                name=name,
                aliases=[words],
                honorific=words,
                job_title=words,
                affiliation=words,
                description=words,
                same_as=[url],
            )
        ],
        sources=[
            nm.Source(id=f"{identifier}-s", kind="person", named=True, actor=f"{identifier}-a", label=words),
            nm.Source(id=f"{identifier}-t", kind="person", named=False, label=words, reason=words),
        ],
        quotes=[
            nm.Quote(id=f"{identifier}-1", kind="direct", spans=[span], mention=span, source=f"{identifier}-s"),
            nm.Quote(
                id=f"{identifier}-2",
                kind="mixed",
                spans=[nm.Span(len(words) + 2, 2 * len(words) + 2)],
                source=f"{identifier}-t",
            ),
        ],
    )


def scripts(page: str) -> list[str]:
    tree = html5lib.parse(page, treebuilder="etree", namespaceHTMLElements=False)
    return [script.text or "" for script in tree.iter("script")]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_in_every_field_adds_only_the_script_to_a_page(payload: str) -> None:
    article = every_field(payload)
    page = html.embed(article, TEMPLATE)
    before = elements(TEMPLATE)
    place = before.index(("body", frozenset()))
    assert elements(page) == [*before[:place], SCRIPT, *before[place:]]
    assert [json.loads(text) for text in scripts(page)] == [json.loads(jsonld.dumps(article))]
    assert html.extract(page) == [article]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_in_every_field_adds_nothing_to_our_own_page(payload: str) -> None:
    page = html.dumps(every_field(payload))
    assert elements(page) == elements(html.dumps(every_field("harmless")))
    assert len(scripts(page)) == 1


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_as_markup_brings_no_script_and_no_attribute(payload: str) -> None:
    markup = html.body_markup(nm.Article(body=payload, body_html=f"<p>{payload}</p><a href='{payload}'>x</a>"))
    names = {name for name, _ in elements(markup)}
    attributes = set().union(*(attributes for _, attributes in elements(markup)))
    assert names <= {"html", "head", "body", "p", "a", "b", "h2", "img"}
    assert attributes <= {"href", "src", "alt"}
    assert "javascript:" not in markup.partition("href")[2]


@given(articles())
def test_any_article_adds_only_the_script_to_a_page(article: nm.Article) -> None:
    page = html.embed(article, TEMPLATE)
    assert [element for element in elements(page) if element != SCRIPT] == elements(TEMPLATE)
    assert [json.loads(text) for text in scripts(page)] == [json.loads(jsonld.dumps(article))]


@given(articles())
def test_any_article_keeps_our_own_page_to_its_elements(article: nm.Article) -> None:
    page = html.dumps(article)
    attributes = set().union(*(attributes for _, attributes in elements(page)))
    assert [json.loads(text) for text in scripts(page)] == [json.loads(jsonld.dumps(article))]
    assert not {name for name in attributes if name.startswith("on") or name in ("style", "srcdoc", "http-equiv")}
