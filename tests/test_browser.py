"""What Chromium makes of our pages: it reads the JSON-LD that was written, finds no fault, and runs nothing.

Each page is opened at an address of example.org, and answered from memory: nothing leaves the machine, and whatever a
page asks for is known. Without Chromium these tests are skipped; PLAYWRIGHT_CHROMIUM names one that is not on the path.
"""

import json
import os
import re
import shutil
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from threading import Thread
from typing import NamedTuple
from wsgiref.simple_server import WSGIRequestHandler, make_server

import flask
import playwright.sync_api
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

import flask_site
import newsmodel as nm
import strict_policy
from harbour_post import SITE, story
from newsmodel.formats import html, jsonld
from tests.property.test_embed_is_safe import PAYLOADS, TEMPLATE, every_field

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
QUIETLY = [
    f"--{flag}"
    for flag in (
        *("disable-gpu", "disable-quic", "no-first-run", "disable-background-networking", "disable-component-update"),
        *("disable-sync", "host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
    )
]
# Runs in every document before its own first script.
WATCH = """
window.ran = []; window.violations = [];
for (const name of ["alert", "confirm", "prompt", "print"]) window[name] = words => ran.push(`${name}(${words})`);
document.addEventListener("securitypolicyviolation", found => violations.push(found.violatedDirective));
"""
JSON_LD = """[...document.querySelectorAll('script[type="application/ld+json"]')].map(each => each.textContent)"""
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
HARMLESS = "harmless"


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    named = os.environ.get("PLAYWRIGHT_CHROMIUM")
    path = named or next(filter(None, map(shutil.which, CHROMIUM)), None)
    if not path:
        pytest.skip(f"needs Chromium: none of {', '.join(CHROMIUM)} is on the path")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIETLY, timeout=120_000)
        yield browser
        browser.close()


class Web:
    """All that the browser can reach: the pages and pictures that stand here, and our own servers."""

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        self.pages: dict[str, str] = {}
        self.headers: dict[str, str] = {}
        self.pictures: set[str] = set()
        self.asked: list[str] = []
        self.complaints: list[str] = []
        context.add_init_script(WATCH)
        context.route(lambda address: not address.startswith("http://127.0.0.1:"), self.answer)
        context.on("console", lambda message: self.complaints.append(f"{message.type}: {message.text}"))
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def answer(self, route: Route) -> None:
        address = route.request.url
        self.asked.append(address)
        if address in self.pages:
            headers = {**self.headers, "content-type": "text/html; charset=utf-8"}
            route.fulfill(body=self.pages[address], headers=headers)
        elif address in self.pictures:
            route.fulfill(body=PICTURE, content_type="image/svg+xml")
        else:
            route.abort()

    def open(self, address: str) -> Page:
        page = self.context.new_page()
        page.goto(address, wait_until="load", timeout=120_000)
        return page


@pytest.fixture
def web(chromium: Browser) -> Iterator[Web]:
    with chromium.new_context() as context:
        yield Web(context)


@pytest.mark.parametrize("slug", ["gull", "merger-talks", "sea-wall"])
def test_the_page_of_a_story_is_read_back_equal(slug, web):
    article = story(slug)
    web.pages[article.url] = html.dumps(article)
    web.pictures = {image.url for image in article.images}
    page = web.open(article.url)
    (text,) = page.evaluate(JSON_LD)
    assert text == re.search("<script[^>]*>(.*)</script>", html.script_tag(article))[1]
    assert jsonld.loads(text) == article
    as_the_browser_reads_it = page.evaluate("text => JSON.stringify(JSON.parse(text))", text)
    assert json.loads(as_the_browser_reads_it) == json.loads(jsonld.dumps(article))
    assert page.title().startswith(article.headline)
    assert page.locator("h1").inner_text() == article.headline
    assert web.complaints == []
    assert web.asked == [article.url, *web.pictures]


def in_a_template(article: nm.Article) -> str:
    shown = {"article": article, "tag": html.script_tag(article), "body": html.body_markup(article)}
    with flask_site.app.app_context():
        return flask.render_template("story.html", **shown)


def embedded(article: nm.Article) -> str:
    return html.embed(article, TEMPLATE)


def without_any_care(article: nm.Article) -> str:
    document = jsonld.dumps(article)
    return f'<!doctype html><script type="application/ld+json">{document}</script><h1>{article.headline}</h1>'


class Outcome(NamedTuple):
    """What came of one document."""

    ran: list[str]
    violations: list[str]
    elements: list[str]
    json_ld: list[str]


# As one text, because Playwright would take every value of it by itself.
OUTCOME = f"""JSON.stringify([...document.querySelectorAll("iframe")].map(({{contentWindow: its}}) => [
    its.ran, its.violations,
    [...its.document.querySelectorAll("*")].map(each => each.tagName + " " + each.getAttributeNames().sort()),
    {JSON_LD.replace("document", "its.document")},
]))"""


def open_all(web: Web, write: Callable[[nm.Article], str], payloads: Sequence[str]) -> dict[str, Outcome]:
    """Open a page for each payload, which stands in every field of its article, all at once in frames of one page."""
    words = [HARMLESS, *payloads]
    web.pictures = {image.url for image in every_field(HARMLESS).images}
    for number, payload in enumerate(words):
        web.pages[f"{SITE}/{number}.html"] = write(every_field(payload))
    frames = "".join(f'<iframe src="{number}.html"></iframe>' for number in range(len(words)))
    web.pages[f"{SITE}/all.html"] = f"<!doctype html><title>All</title>{frames}"
    page = web.open(f"{SITE}/all.html")
    return dict(zip(words, (Outcome(*each) for each in json.loads(page.evaluate(OUTCOME))), strict=True))


@pytest.mark.parametrize("write", [in_a_template, embedded, html.dumps], ids=["script_tag", "embed", "dumps"])
def test_no_payload_runs_or_adds_anything(write, web):
    outcomes = open_all(web, write, PAYLOADS)
    assert len(outcomes) > 32
    assert {payload: each.ran for payload, each in outcomes.items() if each.ran} == {}
    harmless = outcomes[HARMLESS].elements
    assert len(harmless) > 5
    assert [payload for payload, each in outcomes.items() if each.elements != harmless] == []
    for payload, outcome in outcomes.items():
        assert list(map(json.loads, outcome.json_ld)) == [json.loads(jsonld.dumps(every_field(payload)))]
    assert set(web.asked) - web.pages.keys() <= web.pictures
    assert web.complaints == []


def test_the_watch_sees_payloads_run_where_no_care_is_taken(web):
    outcomes = open_all(web, without_any_care, [payload for payload in PAYLOADS if "alert" in payload])
    harmless = outcomes.pop(HARMLESS)
    assert harmless.ran == []
    assert len([payload for payload, each in outcomes.items() if each.ran]) >= 5
    assert len([payload for payload, each in outcomes.items() if len(each.elements) > len(harmless.elements)]) >= 5


class Quiet(WSGIRequestHandler):
    """A server that prints nothing."""

    def log_message(self, format: str, *words: object) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    """Where the example of a strict policy is served."""
    with make_server("127.0.0.1", 0, strict_policy.application, handler_class=Quiet) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_strict_policy_lets_the_json_ld_stand_and_the_page_read_it(web, address):
    article = story("gull")
    page = web.open(f"{address}/gull.html")
    (text,) = page.evaluate(JSON_LD)
    assert jsonld.loads(text) == article
    assert page.locator("output").inner_text() == f"Quotations in this story: {len(article.quotes)}"
    assert page.evaluate("violations") == []
    assert web.complaints == []


def test_a_strict_policy_is_in_force(web, address):
    page = web.open(f"{address}/gull.html")
    with pytest.raises(playwright.sync_api.Error, match="TrustedScript"):
        page.evaluate("document.body.setAttribute('onclick', 'alert(1)')")
    page.evaluate("document.body.append(Object.assign(document.createElement('img'), {src: 'https://example.org/'}))")
    assert page.evaluate("violations") == ["require-trusted-types-for", "img-src"]


def test_a_page_of_ours_needs_its_style_allowed_and_nothing_else(web):
    article = story("gull")
    page = html.dumps(article)
    style = re.search("<style>(.*?)</style>", page, re.DOTALL)[1]
    allowed = b64encode(sha256(style.encode()).digest()).decode()
    web.pages[article.url] = page
    web.pictures = {image.url for image in article.images}
    policy = "default-src 'none'; script-src 'none'; img-src 'self'; style-src 'sha256-{}'"
    web.headers["content-security-policy"] = policy.format(allowed)
    opened = web.open(article.url)
    assert opened.evaluate("violations") == web.complaints == []
    assert jsonld.loads(opened.evaluate(JSON_LD)[0]) == article
    web.headers["content-security-policy"] = policy.format("A" * 43 + "=")
    assert len(web.open(article.url).evaluate("violations")) == 1
