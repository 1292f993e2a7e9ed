"""Law: the same input gives the same bytes, again and again and in another process."""

import hashlib
import os
import pickle
import subprocess
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor

from hypothesis import given

import newsmodel as nm
from newsmodel.formats import FORMATS, named
from tests.house import PACKAGE, ROOT
from tests.property.strategies import articles, feeds
from tests.property.test_parse_never_raises import SCENES, raw_texts

FOR_FEEDS = ("rss", "jsonfeed", "newssitemap")


def written(thing: nm.Article | nm.Feed) -> list[str]:
    """Return the thing in every format that takes it."""
    rows = [row for row in FORMATS if isinstance(thing, nm.Article) or row.name in FOR_FEEDS]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", nm.NewsmodelWarning)
        return [written_as(row.name, thing) for row in rows]


def written_as(name: str, thing: nm.Article | nm.Feed) -> str:
    """Return the thing in one format; of what a format cannot hold, its message, the same each time as well."""
    try:
        return named(name).dumps(thing)
    except nm.FormatError as error:
        return str(error)


def parsed(text: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", nm.NewsmodelWarning)
        try:
            return nm.parse(text).model_dump_json()
        except nm.NoText:
            return ""


@given(articles())
def test_an_article_is_written_the_same_way_twice(article):
    twin = nm.Article.model_validate(pickle.loads(pickle.dumps(article)).model_dump())
    assert written(article) == written(article) == written(twin)


@given(feeds())
def test_a_feed_is_written_the_same_way_twice(feed):
    twin = nm.Feed.model_validate(pickle.loads(pickle.dumps(feed)).model_dump())
    assert written(feed) == written(feed) == written(twin)


@given(raw_texts)
def test_a_text_is_parsed_the_same_way_twice(text):
    assert parsed(text) == parsed(text)


DIGEST = """
from tests.property.test_determinism import digest_of_all
print(digest_of_all())
"""


def stories() -> list[str]:
    paths = sorted((ROOT / "examples" / "newsroom").glob("*.txt"))
    return [*SCENES, "\n\n".join(SCENES), *(path.read_text("utf-8") for path in paths)]


def digest_of_all() -> str:
    """Digest everything that is made of our stories: every article and one feed, in every format."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", nm.NewsmodelWarning)
        made = [nm.parse(story) for story in stories()]
    feed = nm.Feed(title="Harbour news", link="https://example.org/", items=made)
    everything = [text for thing in (*made, feed) for text in (thing.model_dump_json(), *written(thing))]
    return hashlib.sha256("\0".join(everything).encode()).hexdigest()


def digest_elsewhere(hash_seed: str, zone: str) -> str:
    surroundings = {**os.environ, "PYTHONHASHSEED": hash_seed, "TZ": zone, "LC_ALL": "C", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", DIGEST], capture_output=True, text=True, cwd=ROOT, env=surroundings, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_another_process_hash_seed_time_zone_and_thread_give_the_same_bytes():
    with ThreadPoolExecutor(2) as pool:
        elsewhere = [*pool.map(digest_elsewhere, ("1", "4294967295"), ("Asia/Tokyo", "America/St_Johns"))]
        threads = {pool.submit(digest_of_all).result() for _ in range(2)}
    assert {*elsewhere, *threads} == {digest_of_all()}


def test_the_digest_tells_two_outputs_apart(monkeypatch):
    before = digest_of_all()
    monkeypatch.setattr(f"{__name__}.stories", lambda: ["Ferry late\n\nIt is."])
    assert digest_of_all() != before


def test_no_format_and_no_stage_of_the_parser_reads_the_clock():
    """What is parsed or written tomorrow has the same bytes: nothing here knows what day it is."""
    sources = [*(PACKAGE / "formats").rglob("*.py"), *(PACKAGE / "parsing").rglob("*.py")]
    assert sources
    for clock in ("datetime.now", "date.today", "time.time(", "utcnow", "localtime("):
        assert [path.name for path in sources if clock in path.read_text("utf-8")] == []
