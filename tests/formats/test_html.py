"""Pages: quotes marked in bodies, bodies taken from markup, JSON-LD put into pages and found in them."""

import pytest

import newsmodel as nm
from newsmodel.formats import html
from newsmodel.formats.encoding import page_in

LONG = "There was no plan at all; we had been writing it into the log for three winters"
BODY = (
    "“We warned them in March,” said Prof. Maria Silva, who leads the department. “Nobody listened.”\n\n"
    f"“{LONG},” she said.\n\n"
    "A senior official called the report “one-sided & unfair”."
)


def span(text: str, body: str = BODY) -> nm.Span:
    start = body.index(text)
    return nm.Span(start, start + len(text))


def quote(number: int, *texts: str, body: str = BODY, **facts: object) -> nm.Quote:
    spans = [span(text, body) for text in texts]
    mention = span(str(facts.pop("printed")), body) if "printed" in facts else None
    return nm.Quote(id=f"quote-{number}", spans=spans, mention=mention, **{"kind": "direct", **facts})


SILVA = nm.Actor(
    id="maria-silva", type="person", name="Maria Silva", job_title="energy researcher", affiliation="porto"
)
PORTO = nm.Actor(id="porto", type="organization", name="University of Porto")
NAMED = nm.Source(id="source-1", kind="person", named=True, actor="maria-silva", label="Prof. Maria Silva")
UNNAMED = nm.Source(
    id="source-2", kind="person", named=False, label="a senior official", reason="he feared for his job"
)
STORY = nm.Article(
    headline="Grid operator was warned",
    body=BODY,
    actors=[SILVA, PORTO],
    sources=[NAMED, UNNAMED],
    quotes=[
        quote(1, "We warned them in March,", "Nobody listened.", printed="Prof. Maria Silva", source="source-1"),
        quote(
            2,
            f"{LONG},",
            printed="she",
            source="source-1",
        ),
        quote(3, "one-sided & unfair", kind="mixed", printed="A senior official", source="source-2"),
    ],
)


def marked(body: str, *quotes: nm.Quote, **facts: object) -> str:
    return html.body_markup(nm.Article(body=body, quotes=quotes, sources=[UNNAMED], **facts))


def test_quotes_are_marked_with_their_words_and_the_source_as_printed() -> None:
    first, second, third = html.body_markup(STORY).split("\n")
    assert first == (
        '<p><span class="h-cite">“<span class="e-content">We warned them in March,</span>” said '
        '<cite class="p-author h-card" title="Maria Silva"><data class="p-name" value="Maria Silva">'
        "Prof. Maria Silva</data></cite>, who leads the department. "
        '“<span class="e-content">Nobody listened.</span>”</span></p>'
    )
    assert second == (
        f'<blockquote class="h-cite"><p>“<span class="e-content">{LONG},</span>” '
        '<cite class="p-author h-card" title="Maria Silva">'
        '<data class="p-name" value="Maria Silva">she</data></cite> said.</p></blockquote>'
    )
    assert third == (
        '<p><span class="h-cite"><cite class="p-author h-card" title="a senior official">'
        '<data class="p-name" value="a senior official">A senior official</data></cite> called the report '
        '“<span class="e-content">one-sided &amp; unfair</span>”</span>.</p>'
    )


def test_a_name_that_is_printed_in_full_is_not_repeated() -> None:
    body = "“No,” said a senior official."
    words = quote(1, "No,", body=body, printed="a senior official", source="source-2")
    assert '<cite class="p-author h-card">a senior official</cite>' in marked(body, words)


def test_a_source_that_the_paragraph_does_not_print_is_told_to_machines() -> None:
    body = "He spoke of “a disaster” on Monday, and of worse to come."
    assert (
        'of <span class="h-cite">“<span class="e-content">a disaster</span>”'
        '<data class="p-author" value="a senior official"></data></span> on'
    ) in marked(body, quote(1, "a disaster", body=body, kind="mixed", source="source-2"))


def test_a_quote_without_a_source_is_marked_all_the_same() -> None:
    body = "The banner read “Full”, and nothing else was written on it."
    assert marked(body, quote(1, "Full", body=body)) == (
        '<p>The banner read <span class="h-cite">“<span class="e-content">Full</span>”</span>, '
        "and nothing else was written on it.</p>"
    )


def test_attitudes_are_no_quotations() -> None:
    body = "She hopes that it rains."
    assert marked(body, quote(1, "that it rains", body=body, kind="indirect", act="attitude")) == f"<p>{body}</p>"


def test_a_quotation_over_several_paragraphs_is_one_blockquote() -> None:
    body = "“The lights went out.\n\n“By midnight we boiled snow.”\n\nIt rained."
    words = quote(1, "The lights went out.", "By midnight we boiled snow.", body=body, source="source-2")
    assert marked(body, words) == (
        '<blockquote class="h-cite"><p>“<span class="e-content">The lights went out.</span></p>\n'
        '<p>“<span class="e-content">By midnight we boiled snow.</span>”</p>'
        '<data class="p-author" value="a senior official"></data></blockquote>\n'
        "<p>It rained.</p>"
    )


def test_two_quotations_in_paragraphs_of_their_own_are_two_blockquotes() -> None:
    body = "“The lights went out.”\n\n“So did ours.”"
    words = (quote(1, "The lights went out.", body=body), quote(2, "So did ours.", body=body))
    assert marked(body, *words).count("<blockquote") == 2


def test_a_quote_inside_another_is_inside_its_words() -> None:
    body = "“He told me ‘run’ and I ran,” said a senior official, who would not say where he was, or when, or why."
    words = (
        quote(1, "He told me ‘run’ and I ran,", body=body, printed="a senior official", source="source-2"),
        quote(2, "run", body=body, nested_in="quote-1"),
    )
    assert (
        '“<span class="e-content">He told me <span class="h-cite">‘<span class="e-content">run</span>’</span> and'
    ) in marked(body, *words)


def test_quotes_that_cross_are_cut_not_crossed() -> None:
    body = "one two three four five six seven eight nine ten"
    words = (
        quote(1, "one two three", body=body, kind="indirect"),
        quote(2, "three four", body=body, kind="indirect"),
    )
    assert marked(body, *words) == (
        '<p><span class="h-cite"><span class="e-content">one two <span class="h-cite">'
        '<span class="e-content">three</span></span></span></span> four five six seven eight nine ten</p>'
    )


def test_two_quotes_may_share_a_mention() -> None:
    body = "“No,” and again “no”, said a senior official, and shook his head for a long time."
    words = (
        quote(1, "No,", body=body, printed="a senior official", source="source-2"),
        quote(2, "no", body=body, printed="a senior official", source="source-2"),
    )
    assert marked(body, *words).count("<cite") == 1
    assert marked(body, *words).count('<data class="p-author"') == 1


def test_links_and_emphasis_are_cut_where_a_quote_starts_or_ends() -> None:
    body, body_html = html.body_from(
        '<p><a href="https://example.org/">She said “no</a> <em>never” and left us</em></p>'
    )
    assert marked(body, quote(1, "no never", body=body), body_html=body_html) == (
        '<p><a href="https://example.org/">She said </a><span class="h-cite"><a href="https://example.org/">“</a>'
        '<span class="e-content"><a href="https://example.org/">no</a> <em>never</em></span><em>”</em></span>'
        "<em> and left us</em></p>"
    )


def test_markup_whose_text_is_not_the_body_is_shown_without_marks_and_without_scripts() -> None:
    words = quote(1, "no", body="She said no.")
    assert marked("She said no.", words, body_html="<p>He said <b>no</b>.</p><script>x()</script>") == (
        "<p>He said <b>no</b>.</p>"
    )


def test_line_breaks_and_odd_gaps_of_a_plain_body_are_kept_apart() -> None:
    assert html.body_markup(nm.Article(body="\nOne\ntwo\n\n\n \nThree ")) == "<p>One<br>two</p>\n<p> <br>Three </p>"


def test_many_quotes_across_each_other_take_linear_time() -> None:
    body = "“a” " * 20_000
    apart = [nm.Quote(id=f"q{n}", kind="direct", spans=[nm.Span(4 * n + 1, 4 * n + 2)]) for n in range(0, 20_000, 2)]
    across = [nm.Quote(id=f"x{n}", kind="direct", spans=[nm.Span(4 * n + 1, 4 * n + 90)]) for n in range(1, 19_000, 2)]
    assert marked(body, *apart, *across).count("h-cite") > 10_000


FROM = [
    ("", "", ""),
    ("just text", "just text", "<p>just text</p>"),
    ("<div>a<div>b</div>c</div>", "a\n\nb\n\nc", "<p>a</p>\n<p>b</p>\n<p>c</p>"),
    ("<p> a \n  b&nbsp;c\t</p>", "a b\u00a0c", "<p>a b\u00a0c</p>"),
    ("<p>a<p>b</p></p>c", "a\n\nb\n\nc", "<p>a</p>\n<p>b</p>\n<p>c</p>"),
    ("<p>a<br> b<br><br><br>c<br></p>", "a\nb\n\nc", "<p>a<br>b<br><br>c</p>"),
    ("<p><b>a</b> <i>b</i></p>", "a b", "<p><b>a</b> <i>b</i></p>"),
    ("<b>a<p>b</b>c", "a\n\nbc", "<p><b>a</b></p>\n<p><b>b</b>c</p>"),
    ("<b><i>a</b>b</i>", "ab", "<p><b><i>a</i></b><i>b</i></p>"),
    ("<h1>a</h1>b", "a\n\nb", "<h2>a</h2>\n<p>b</p>"),
    ("<p><q>a <q>b</q></q>", "“a ‘b’”", "<p>“a ‘b’”</p>"),
    ("<ul><li>a<li>b<ol><li>c</ol></ul>", "a\n\nb\n\nc", "<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>"),
    ("<ul>a<p>b</ul>", "a\n\nb", "<ul><li>a</li><li>b</li></ul>"),
    ("<li>a</li><li>b</li>", "a\n\nb", "<p>a</p>\n<p>b</p>"),
    ("<blockquote>a<p>b</blockquote>", "a\n\nb", "<blockquote><p>a</p><p>b</p></blockquote>"),
    ("<pre>\n\na  <b>b</b>\n c\n</pre>", "a  b\n c", "<pre>a  <b>b</b>\n c</pre>"),
    (
        "<table><tr><th colspan=2>a<tr><td>b<td></table>",
        "a\n\nb",
        '<table><tbody><tr><th colspan="2">a</th></tr><tr><td>b</td><td></td></tr></tbody></table>',
    ),
    (
        '<figure><img src="https://example.org/a.jpg" alt=\'A "b"\' onerror="x()"><figcaption>c</figure>',
        "c",
        '<figure><img src="https://example.org/a.jpg" alt="A &quot;b&quot;"><figcaption>c</figcaption></figure>',
    ),
    ("<p>a <img src='/relative.png'> b", "a b", "<p>a b</p>"),
    (
        "<a href='https://example.org/?a=1&section=2&copy=3&amp;b'>a</a>",
        "a",
        '<p><a href="https://example.org/?a=1&amp;section=2&amp;copy=3&amp;b">a</a></p>',
    ),
    ("<a href='javascript:x()'>a</a> <a href=//example.org>b</a>", "a b", "<p>a b</p>"),
    (
        "<a href=https://example.org/><h2>a</h2><p>b</p></a>",
        "a\n\nb",
        '<h2><a href="https://example.org/">a</a></h2>\n<p><a href="https://example.org/">b</a></p>',
    ),
    ("a<script>x('<p>')</script><style>p{}</style><!-- c --><title>t</title>b", "ab", "<p>ab</p>"),
    ("a<script><!--<script></script>--></script>b", "ab", "<p>ab</p>"),
    ("a<svg><text>x</text></svg><video>y</video><noscript><img></noscript>b", "ab", "<p>ab</p>"),
    ("a<video>never closed b", "anever closed b", "<p>anever closed b</p>"),
    ("a &lt;b&gt; &amp;amp; < c", "a <b> &amp; < c", "<p>a &lt;b&gt; &amp;amp; &lt; c</p>"),
    ("a&#0;b&#x1;c&#xFFFE;d&#x80;", "a\ufffdbcd€", "<p>a\ufffdbcd€</p>"),
    ("<p></p><div> </div><ul><li></ul><b></b>", "", ""),
    ("a<hr>b", "a\n\nb", "<p>a</p>\n<hr>\n<p>b</p>"),
    ("<dl><dt>a<dd>b</dl>", "a\n\nb", "<p>a</p>\n<p>b</p>"),
]


@pytest.mark.parametrize(("markup", "body", "body_html"), FROM)
def test_a_body_is_taken_from_markup(markup: str, body: str, body_html: str) -> None:
    assert html.body_from(markup) == (body, body_html)


DEEP = {
    "quotations": "<blockquote>" * 30_000 + "x",
    "quotations with text": "<blockquote>x" * 30_000,
    "lists": "<ul><li>" * 15_000 + "x",
    "tables": "<table><td>" * 15_000 + "x",
    "inline elements": "<b><p>x" * 30_000,
    "open links": f"<a href='https://example.org/{'x' * 15_000}'>" + "<p>x" * 30_000,
    "open tags": '<a b="' * 15_000,
    "comments": "<!--" * 30_000,
    "end tags": "<ul><li>" * 50 + "</ol>" * 30_000,
}


@pytest.mark.parametrize("markup", DEEP.values(), ids=DEEP)
def test_hostile_markup_is_read_in_linear_time_and_stays_small(markup: str) -> None:
    assert len(html.body_from(markup)[1]) < 5 * len(markup)


ARTICLE = nm.Article(id="https://example.org/ferry", headline="Ferry late")
TAG = html.script_tag(ARTICLE)
PLACES = [
    ("<html><head><title>x</title>", "</head><body><p>y</p></body></html>"),
    ("<HTML><HEAD>", "</HEAD><BODY>"),
    ("<title></head></title><script>a = '</head>'</script><!-- </head> -->", "</head>"),
    ("<!DOCTYPE html>\n<title>x</title>\n", "<p>y"),
    ("<!DOCTYPE html><html><meta name=a content='</head>'>", "<body>y"),
    ("", "just text"),
    ("", ""),
    ("\ufeff<!DOCTYPE html><head>", "</head>"),
    ("<head>", "<template></head></template></head>"),
    ("<title>x</title>", "<script>never closed </head>"),
    ("<title>x</title>", "<link href='never closed </head>"),
]


@pytest.mark.parametrize(("before", "after"), PLACES)
def test_the_script_goes_to_the_end_of_the_head(before: str, after: str) -> None:
    assert html.embed(ARTICLE, before + after) == before + TAG + after


def test_scripts_of_ours_are_replaced_and_others_are_kept() -> None:
    foreign = '<script type="application/ld+json">{"@type": "Organization", "name": "Post"}</script>'
    page = f"<head>{TAG}{foreign}</head><body>{html.script_tag(STORY)}<!-- data-newsmodel --></body>"
    updated = nm.Article(id="https://example.org/ferry", headline="Ferry on time")
    expected = f"<head>{html.script_tag(updated)}{foreign}</head><body><!-- data-newsmodel --></body>"
    assert html.embed(updated, page) == expected


def test_templates_take_the_tag_as_safe() -> None:
    assert isinstance(TAG, str)
    assert TAG.__html__() == TAG == f'<script type="application/ld+json" data-newsmodel>{TAG.partition(">")[2]}'


def test_a_nonce_is_an_attribute_and_no_more() -> None:
    assert html.script_tag(ARTICLE, nonce='r4nd"><b>').startswith(
        '<script type="application/ld+json" data-newsmodel nonce="r4nd&quot;&gt;&lt;b&gt;">{'
    )
    assert html.extract(html.script_tag(ARTICLE, nonce="r4nd0m")) == [ARTICLE]


def ld(text: str, kind: str = "application/ld+json") -> str:
    return f'<script type="{kind}">{text}</script>'


NEWS = '{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "urn:x:1", "headline": "Ferry “late”"}'
FOUND = [
    ld(NEWS),
    ld(f"[{NEWS}]"),
    ld('{"@graph": [{"@type": "WebPage"}, ' + NEWS + "]}"),
    ld(NEWS, "Application/LD+JSON; charset=utf-8"),
    f"<script type=application/ld+json>{NEWS}</script>",
    f"<script id=a type='application/ld+json'>\n{NEWS}\n</script >",
    ld(NEWS, "application/ld&#43;json"),
    ld(NEWS, "application/ld&#x2B;json;charset=UTF-8"),
    f"<?xml version='1.0' encoding='utf-8'?><html>{ld(NEWS)}</html>",
    f"</html>{ld(NEWS)}",
    f"<div {'<div>' * 5_000}{ld(NEWS)}",
    f"<!-- {ld('{')} -->{ld('{}')}{ld('')}{ld('[]')}{ld(NEWS)}",
]


@pytest.mark.parametrize("page", FOUND)
def test_an_article_is_found_however_its_page_carries_it(page: str) -> None:
    assert [article.headline for article in html.extract(page)] == ["Ferry “late”"]


REPAIRED = [
    ld(f"//<![CDATA[\n{NEWS}\n//]]>"),
    ld(f"/*<![CDATA[*/{NEWS}/*]]>*/"),
    ld(f"<!-- {NEWS} -->"),
    ld(f"{NEWS};"),
    ld(NEWS.replace('"', "&quot;")),
    ld(NEWS.replace("}", ",}")),
]


@pytest.mark.parametrize("page", REPAIRED)
def test_an_article_is_found_in_a_broken_script_and_each_repair_is_told(page: str) -> None:
    with pytest.warns(nm.NewsmodelWarning, match="JSON-LD script 1 of the page was repaired: line 1, column"):
        (article,) = html.extract(page)
    assert article.headline == "Ferry “late”"


@pytest.mark.parametrize("page", ["", "<p>x", ld('{"@type": "Recipe"}'), f"<!-- {ld(NEWS)} -->", f"<title>{ld(NEWS)}"])
def test_a_page_without_an_article_gives_none(page: str) -> None:
    assert html.extract(page) == []
    with pytest.raises(nm.NoArticle, match="no article as JSON-LD"):
        html.loads(page)


BROKEN = ['{"@type": "NewsArt', "{a: 1}", "[" * 100_000, "<p>"]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_script_does_not_cost_the_others(broken: str) -> None:
    with pytest.warns(nm.NewsmodelWarning, match="JSON-LD script 2 of the page was skipped"):
        articles = html.extract(ld(NEWS) + ld(broken) + ld(NEWS.replace("urn:x:1", "urn:x:2")))
    assert [article.id for article in articles] == ["urn:x:1", "urn:x:2"]


def test_what_other_scripts_say_of_the_publisher_counts() -> None:
    story = '{"@type": "NewsArticle", "@id": "urn:x:1", "publisher": {"@id": "#post"}}'
    post = '{"@type": "Organization", "@id": "#post", "name": "The Harbour Post"}'
    (article,) = html.extract(ld(post) + ld(story))
    assert article.publisher == nm.Publisher(name="The Harbour Post")


def test_what_other_scripts_say_does_not_change_an_article_of_ours() -> None:
    story = nm.Article(id="urn:x:1", url="https://example.org/a")
    rival = '{"@type": "WebPage", "@id": "urn:x:1", "headline": "Another", "description": "Another"}'
    assert html.extract(html.embed(story, ld(rival))) == [story]


PAGE = f"<title>Fähre</title>{ld(NEWS)}"
ENCODED = [
    PAGE.encode(),
    PAGE.encode("utf-8-sig"),
    PAGE.encode("utf-16"),
    PAGE.encode("cp1252"),
    f'<meta charset="iso-8859-1">{PAGE}'.encode("cp1252"),
    f"<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'>{PAGE}".replace("ä", "").encode("shift_jis"),
    f'<meta charset="utf-16">{PAGE}'.encode(),
    f'<meta charset="no-such-thing">{PAGE}'.encode(),
    f'<meta charset="rot13">{PAGE}'.encode(),
    f'<meta charset="undefined">{PAGE}'.encode(),
]


@pytest.mark.parametrize("page", ENCODED)
def test_a_page_of_bytes_is_decoded_as_a_browser_does(page: bytes) -> None:
    assert html.loads(page).headline == "Ferry “late”"


def test_a_late_meta_counts_as_well() -> None:
    page = f'<!-- {"x" * 9_000} --><meta charset="iso-8859-2"><p>Łódź'
    assert page_in(page.encode("iso-8859-2")) == page


def test_bytes_that_do_not_fit_are_replaced_and_reported() -> None:
    with pytest.warns(nm.NewsmodelWarning, match="byte 25 does not fit"):
        assert page_in(b'<meta charset="utf-8"><p>\xe9</p>') == '<meta charset="utf-8"><p>\ufffd</p>'


def test_our_own_page_shows_all_that_a_reader_wants() -> None:
    story = STORY.model_copy(
        update={
            "standfirst": "Two failures\nwere foreseen.",
            "authors": (nm.Author(name="Jane Doe", url="https://example.org/jane"), nm.Author(name="Bob Lee")),
            "published": "2026-03-01T08:05:00+00:00",
            "modified": "2026-03-02",
            "language": "en-GB",
            "publisher": nm.Publisher(name="The Harbour Post"),
            "images": (
                nm.Image(url="https://example.org/a.jpg", caption="Pylons.", credit="Ana Costa", alt="Sky", width=9),
            ),
            "corrections": (nm.Correction(text="A name was misspelt."),),
            "status": nm.Status.WITHHELD,
        }
    )
    page = html.dumps(story)
    for shown in (
        '<html lang="en-GB">',
        "<title>Grid operator was warned – The Harbour Post</title>",
        '<meta name="description" content="Two failures were foreseen.">',
        "<h1>Grid operator was warned</h1>",
        '<p class="standfirst">Two failures<br>were foreseen.</p>',
        '<p class="byline">By <a href="https://example.org/jane">Jane Doe</a>, Bob Lee</p>',
        '<time datetime="2026-03-01T08:05:00+00:00">1 March 2026, 08:05 UTC</time>',
        '<time datetime="2026-03-02">2 March 2026</time>',
        '<img src="https://example.org/a.jpg" alt="Sky" width="9">',
        '<figcaption>Pylons. <span class="credit">Ana Costa</span></figcaption>',
        '<h2 id="corrections">Correction</h2>\n<p>A name was misspelt.</p>',
        "Withheld: not for publication.",
        html.body_markup(story),
    ):
        assert shown in page


def test_our_own_page_lists_who_said_what_by_speaker() -> None:
    listed = html.dumps(STORY).partition('<section class="voices"')[2].partition("</section>")[0]
    assert listed.split("\n")[2:] == [
        "<ul>",
        "<li>",
        "<h3>Maria Silva</h3>",
        '<p class="about">energy researcher, University of Porto</p>',
        "<blockquote><p>“We warned them in March … Nobody listened.”</p></blockquote>",
        f"<blockquote><p>“{LONG}”</p></blockquote>",
        "</li>",
        "<li>",
        "<h3>A senior official</h3>",
        '<p class="about">Not named: he feared for his job</p>',
        '<blockquote><p>one-sided &amp; unfair <span class="kind">Partly in quotation marks</span></p></blockquote>',
        "</li>",
        "</ul>",
        "",
    ]


def test_a_page_has_a_title_even_if_its_article_has_none() -> None:
    assert "<title>The ferry is late.</title>" in html.dumps(nm.Article(body="The ferry\nis late.\n\nAgain."))
    assert "<title>urn:x:1</title>" in html.dumps(nm.Article(id="urn:x:1"))


def test_a_feed_is_refused() -> None:
    with pytest.raises(nm.FormatError, match="a feed of 1; write each of its items on its own, or the feed as RSS"):
        html.dumps(nm.Feed(title="Quay news", link="https://example.org/", items=[STORY]))


def test_other_articles_of_a_page_are_told_of_unless_they_are_the_same() -> None:
    assert html.loads(TAG + TAG) == ARTICLE
    with pytest.warns(nm.NewsmodelWarning, match="carries 2 articles, and the one that it is about was read.*extract"):
        assert html.loads(f'<link rel="canonical" href="{ARTICLE.id}">{html.script_tag(STORY)}{TAG}') == ARTICLE


WORLD = nm.Article(id="urn:x:1", headline="Fähre “zu spät” 港 🚢", body="Łódź\u2028")


def test_the_script_is_ascii_and_reads_back_equal() -> None:
    tag = html.script_tag(WORLD)
    assert tag.isascii()
    assert html.extract(tag) == [WORLD]


CHARSETS = [
    *("utf-8", "iso-8859-1", "cp1252", "koi8-r", "shift_jis", "euc-jp", "gbk", "gb18030", "big5", "euc-kr", "ascii"),
]


@pytest.mark.parametrize("charset", CHARSETS)
def test_a_page_of_bytes_keeps_them_and_its_charset(charset: str) -> None:
    page = f"<meta charset={charset}><title>é 港 ф Ä</title>\r\n<p>".encode(charset, errors="ignore") + b"\xff\x80"
    before, tag, after = html.embed(WORLD, page).partition(html.script_tag(WORLD).encode())
    assert tag
    assert before + after == page
    assert after == b"<p>\xff\x80"
    assert html.embed(WORLD, html.embed(STORY, page)) == html.embed(WORLD, page)
    assert html.extract(html.embed(WORLD, page.removesuffix(b"\xff\x80"))) == [WORLD]


def test_a_byte_order_mark_stays_at_the_start() -> None:
    page = "<p>Fähre".encode("utf-8-sig")
    assert html.embed(ARTICLE, page) == b"\xef\xbb\xbf" + TAG.encode() + "<p>Fähre".encode()


NOT_ASCII = ["utf-16", "utf-16-le", "utf-32", "utf-7", "iso-2022-jp", "hz"]


@pytest.mark.parametrize("charset", NOT_ASCII)
def test_a_page_whose_bytes_are_not_those_of_ascii_is_refused(charset: str) -> None:
    page = f"<meta charset={charset}><title>~</title>".encode(charset if "utf-7" not in charset else "ascii")
    with pytest.raises(nm.FormatError, match=r"save .* as UTF-8"):
        html.embed(ARTICLE, page)
