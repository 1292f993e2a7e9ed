"""The sites of the examples, asked by their frameworks' own clients: pages carry the story, and no text breaks one."""

import json
import re
from collections.abc import Callable
from html import unescape
from types import ModuleType
from typing import NamedTuple
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import django.template
import django.test
import django.utils.html
import fastapi.testclient
import flask
import jinja2
import markupsafe
import pytest

import django_site
import fastapi_site
import flask_site
import strict_policy
from harbour_post import NEWSROOM, story
from newsmodel.formats import html, jsonld
from tests.house import ROOT
from tests.property.markup import elements
from tests.property.test_embed_is_safe import PAYLOADS, every_field, scripts


class Answer(NamedTuple):
    """What a site answered."""

    status: int
    headers: dict[str, str]
    page: str


def ask_flask(path: str) -> Answer:
    answer = flask_site.app.test_client().get(path)
    return Answer(answer.status_code, dict(answer.headers), answer.data.decode())


def ask_django(path: str) -> Answer:
    answer = django.test.Client(SERVER_NAME="localhost").get(path)
    return Answer(answer.status_code, dict(answer.headers), answer.content.decode())


def ask_fastapi(path: str) -> Answer:
    answer = fastapi.testclient.TestClient(fastapi_site.app).get(path)
    headers = {name.title(): value for name, value in answer.headers.items()}
    return Answer(answer.status_code, headers, answer.content.decode())


def ask_wsgi(path: str) -> Answer:
    """Ask as a web server does that looks at every step."""
    started: list[tuple[str, list[tuple[str, str]]]] = []
    request: dict[str, object] = {"SCRIPT_NAME": "", "PATH_INFO": path, "QUERY_STRING": ""}
    setup_testing_defaults(request)
    parts = validator(strict_policy.application)(request, lambda *answer: started.append(answer) or print)
    page = b"".join(parts).decode()
    parts.close()
    return Answer(int(started[0][0].split()[0]), dict(started[0][1]), page)


SITES: dict[ModuleType, Callable[[str], Answer]] = {
    flask_site: ask_flask,
    django_site: ask_django,
    fastapi_site: ask_fastapi,
    strict_policy: ask_wsgi,
}
WITH_TEMPLATES = [flask_site, django_site, fastapi_site]
sites = pytest.mark.parametrize("site", SITES, ids=lambda site: site.__name__)


@sites
@pytest.mark.parametrize("slug", ["gull", "merger-talks"])
def test_a_page_shows_its_story_and_carries_it(site, slug):
    answer = SITES[site](f"/{slug}.html")
    assert answer.status == 200
    assert answer.headers["Content-Type"].lower() == "text/html; charset=utf-8"
    assert list(html.extract(answer.page.encode())) == [story(slug)]
    assert html.body_markup(story(slug)) in answer.page
    assert f"<h1>{story(slug).headline}</h1>" in unescape(answer.page)


@sites
@pytest.mark.parametrize("path", ["/dragon.html", "/..%2Fharbour_post.html", "/../newsroom/gull.html", "/.html"])
def test_a_site_knows_no_page_of_a_story_that_there_is_not(site, path):
    assert SITES[site](path).status == 404


@sites
@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_in_every_field_adds_nothing_to_a_page(site, payload, monkeypatch):
    hostile, harmless = every_field(payload), every_field("harmless")
    monkeypatch.setattr(site, "story", {"hostile": hostile, "harmless": harmless}.get)
    page = SITES[site]("/hostile.html").page
    assert elements(page) == elements(SITES[site]("/harmless.html").page)
    assert json.loads(scripts(page)[0]) == json.loads(jsonld.dumps(hostile))


@pytest.mark.parametrize("site", WITH_TEMPLATES, ids=lambda site: site.__name__)
def test_what_a_template_is_not_told_is_safe_is_escaped(site, monkeypatch):
    """So the tag is let through because of what it is, not because nothing is escaped here."""
    monkeypatch.setattr(html, "script_tag", lambda article: "".join(html.ScriptTag("<script>")))
    page = SITES[site]("/gull.html").page
    assert "&lt;script&gt;" in page
    assert "<script" not in page


def test_no_example_calls_anything_safe():
    for file in [*(ROOT / "examples").glob("*.py"), *(ROOT / "examples").glob("templates/*")]:
        text = file.read_text("utf-8")
        assert not re.search(r"\|\s*safe\b|mark_safe|SafeString|Markup\b|autoescape", text), file.name
    template = (ROOT / "examples" / "templates" / "story.html").read_text("utf-8")
    assert "\n{{ tag }}\n" in template


TAG = html.script_tag(every_field("</script>"))
BODY = html.body_markup(every_field("<b>&amp;"))


def in_jinja(template: str, markup: str) -> str:
    return jinja2.Environment(autoescape=True).from_string(template).render(markup=markup)


def in_flask(template: str, markup: str) -> str:
    with flask_site.app.app_context():
        return flask.render_template_string(template, markup=markup)


def in_django(template: str, markup: str) -> str:
    return django.template.Template(template).render(django.template.Context({"markup": markup}))


@pytest.mark.parametrize("markup", [TAG, BODY], ids=["script_tag", "body_markup"])
@pytest.mark.parametrize(
    "template",
    ["{{ markup }}", "{{ markup|e }}", "{% set it = markup %}{{ it }}", "{{ markup ~ '' }}", "{{ [markup]|join }}"],
)
def test_a_jinja_template_lets_our_markup_through(template, markup):
    assert in_jinja(template, markup) == in_flask(template, markup) == markup


@pytest.mark.parametrize("markup", [TAG, BODY], ids=["script_tag", "body_markup"])
@pytest.mark.parametrize("template", ["{{ markup }}", "{% with it=markup %}{{ it }}{% endwith %}"])
def test_a_django_template_lets_our_markup_through(template, markup):
    assert in_django(template, markup) == markup


def test_functions_that_put_html_together_let_our_markup_through():
    assert markupsafe.escape(TAG) == markupsafe.Markup("{}").format(TAG) == TAG
    assert django.utils.html.conditional_escape(TAG) == django.utils.html.format_html("{}", TAG) == TAG


@pytest.mark.parametrize(
    "plain", [TAG + "", "" + TAG, TAG.lower(), TAG[:9], TAG.replace("script", "b"), TAG * 2, f"{TAG}"]
)
def test_what_is_made_of_our_markup_is_plain_text_again(plain):
    assert type(plain) is str
    assert in_jinja("{{ markup }}", plain).startswith("&lt;")
    assert in_django("{{ markup }}", plain).startswith("&lt;")


def test_every_answer_has_a_nonce_of_its_own():
    answers = [ask_wsgi("/gull.html") for _ in range(2)]
    nonces = [set(re.findall(r"nonce-([\w-]+)", answer.headers["Content-Security-Policy"])) for answer in answers]
    assert [len(each) for each in nonces] == [1, 1]
    assert nonces[0] != nonces[1]
    for answer, (nonce,) in zip(answers, nonces, strict=True):
        assert answer.page.count(f' nonce="{nonce}"') == answer.page.count(" nonce=") == 2


def test_every_story_of_the_paper_can_be_shown():
    slugs = sorted(path.stem for path in NEWSROOM.glob("*.txt"))
    assert [story(slug).url.rsplit("/", 1)[1] for slug in slugs] == [f"{slug}.html" for slug in slugs]
