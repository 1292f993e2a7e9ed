"""Every script of the examples runs as its first lines say, and what it writes can be read back."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.formats import html, rss

EXAMPLES = Path(__file__).parents[1] / "examples"
STORIES = sorted(path.stem for path in (EXAMPLES / "newsroom").glob("*.txt"))


def run(script: str, *arguments: object, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, EXAMPLES / script, *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1", "NO_COLOR": "1", "COLUMNS": "100"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("newsroom")
    printed = run("newsroom_site.py", EXAMPLES / "newsroom", "site", folder=folder)
    (folder / "printed.txt").write_text(printed, encoding="utf-8")
    return folder / "site"


def test_every_script_is_run_here():
    run_here = {"parse_text.py", "make_feed.py", "embed_in_page.py", "read_back.py", "newsroom_site.py"}
    sites = {"harbour_post.py", "flask_site.py", "django_site.py", "fastapi_site.py", "strict_policy.py"}
    assert {path.name for path in EXAMPLES.glob("*.py")} == run_here | sites
    imported = (Path(__file__).parent / "test_websites.py").read_text("utf-8")
    assert all(
        f"{name.removesuffix('.py')} import" in imported or f"import {name[:-3]}\n" in imported for name in sites
    )


def test_parse_text_says_who_said_what(tmp_path):
    printed = run("parse_text.py", folder=tmp_path)
    assert "Runa Halloran, " in printed
    assert "  direct   The footings are the best thing the town owns," in printed
    assert "A coastal engineer" in printed


def test_parse_text_takes_any_story(tmp_path):
    assert "Pavel Dorn" in run("parse_text.py", EXAMPLES / "newsroom" / "cable-trial.txt", folder=tmp_path)


def test_make_feed_writes_every_story(tmp_path):
    assert run("make_feed.py", folder=tmp_path).startswith(f"feed.rss: {len(STORIES)} articles")
    feed = nm.read(tmp_path / "feed.rss")
    assert len(feed.items) == len(STORIES)
    assert all(article.quotes for article in feed.items)


def test_embed_in_page_writes_a_page_that_holds_the_article(tmp_path):
    run("embed_in_page.py", folder=tmp_path)
    page = (tmp_path / "page.html").read_text("utf-8")
    story = (EXAMPLES / "newsroom" / "gull.txt").read_text("utf-8")
    assert "<h1>Gary</h1>" in page
    assert list(html.extract(page)) == [nm.parse(story)]


def test_read_back_finds_nothing_lost(tmp_path):
    printed = run("read_back.py", "kept", folder=tmp_path)
    assert printed.count("read back equal") == 3
    assert {path.name for path in (tmp_path / "kept").iterdir()} == {"story.jsonld", "feed.rss", "story.html"}


def test_site_has_a_page_and_json_ld_for_every_story(site):
    for story in STORIES:
        article = nm.read(site / f"{story}.jsonld")
        assert article.url == f"https://example.org/harbour-post/{story}.html"
        assert list(html.extract((site / f"{story}.html").read_text("utf-8"))) == [article]
        assert (site / article.images[0].url.rsplit("/", 1)[1]).is_file()


def test_site_has_a_feed_of_every_story_newest_first(site):
    feed = nm.read(site / "feed.rss")
    written = [nm.read(site / f"{story}.jsonld") for story in STORIES]
    assert sorted(feed.items, key=lambda article: article.url) == sorted(written, key=lambda article: article.url)
    dates = [article.published for article in feed.items]
    assert dates == sorted(dates, reverse=True)


def test_site_tells_feed_readers_where_each_article_s_json_ld_is(site):
    document = rss.dumps(nm.read(site / "feed.rss"))
    assert "describedby" not in document
    assert (site / "feed.rss").read_text("utf-8").count('rel="describedby"') == len(STORIES)


def test_site_s_front_page_links_every_story_and_its_author(site):
    front = (site / "index.html").read_text("utf-8")
    for story in STORIES:
        assert f'href="{story}.html"' in front
        for author in nm.read(site / f"{story}.jsonld").authors:
            assert f'id="{author.url.split("#")[1]}"' in front


def test_site_s_front_page_has_the_policies_that_every_story_points_to(site):
    front = (site / "index.html").read_text("utf-8")
    policies = nm.read(site / "gull.jsonld").publisher.policies
    pages = [address for address in policies.model_dump().values() if address]
    assert len(pages) == 3
    for address in pages:
        assert f'id="{address.split("#")[1]}"' in front


def test_site_says_what_it_wrote(site):
    printed = (site.parent / "printed.txt").read_text("utf-8")
    assert "Sofia Bertrand-Hayes" in printed
    assert f"Wrote {len(STORIES)} stories" in printed
    for name in ("feed.rss", "index.html"):
        assert name in printed


def test_site_is_the_same_on_every_run(site, tmp_path):
    run("newsroom_site.py", EXAMPLES / "newsroom", "site", folder=tmp_path)
    for path in site.iterdir():
        assert (tmp_path / "site" / path.name).read_bytes() == path.read_bytes(), path.name
