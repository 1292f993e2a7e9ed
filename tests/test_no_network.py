"""Nothing reaches for the network: not parsing, reading, writing, embedding or extracting, whatever the text says."""

import subprocess
import sys

from tests.house import ROOT

# Everything by which Python's own library and the packages built on it look up a name, connect or send.
WATCH = """
import sys
touched = []
def watch(event, details):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request"):
        touched.append(f"{event} {details!r:.200}")
    elif event == "subprocess.Popen":
        touched.append(f"{event} {details!r:.200}")
sys.addaudithook(watch)
"""

WORK = """
import warnings
from pathlib import Path
import newsmodel as nm
from newsmodel.formats import FORMATS, html, jsonld, named, rss

warnings.simplefilter("ignore")
folder = Path(sys.argv[1])
articles = [nm.parse(path.read_text("utf-8")) for path in sorted(Path("examples/newsroom").glob("*.txt"))]
assert len(articles) >= 8
feed = nm.Feed(title="Harbour news", link="https://example.org/", items=articles)
for suffix in (suffix for row in FORMATS for suffix in row.suffixes):
    path = folder / f"story{suffix}"
    nm.write(articles[0], path)
    nm.read(path)
nm.write(feed, folder / "feed.rss")
assert len(nm.read(folder / "feed.rss").items) == len(articles)
page = html.embed(articles[0], "<html><head><title>Harbour</title></head><body></body></html>")
assert html.extract(page)

# What tempts a reader to fetch: remote contexts, entities, document types, stylesheets, pictures, includes.
tempting = (
    (jsonld.loads, '{"@context": "https://example.org/context.jsonld", "@type": "NewsArticle", "headline": "Late"}'),
    (jsonld.loads, '{"@context": ["https://schema.org", "http://example.org/c"], "@type": "NewsArticle", "name": "L"}'),
    (rss.loads, '<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://example.org/rss.dtd"><rss version="2.0"><channel>'
                '<title>News</title><link>https://example.org/</link><item><title>Late</title></item></channel></rss>'),
    (rss.loads, '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "http://example.org/a">]><rss version="2.0">'
                '<channel><title>&a;</title><link>https://example.org/</link></channel></rss>'),
    (rss.loads, '<?xml version="1.0"?><?xml-stylesheet href="http://example.org/a.xsl"?><rss version="2.0"><channel>'
                '<title>News</title><link>http://example.org/</link><xi:include href="http://example.org/x" '
                'xmlns:xi="http://www.w3.org/2001/XInclude"/></channel></rss>'),
    (html.extract, '<html><head><base href="http://example.org/"><link rel="stylesheet" href="a.css"><script '
                   'src="a.js"></script><script type="application/ld+json" src="http://example.org/a.jsonld"></script>'
                   '<script type="application/ld+json">{"@context": "https://example.org/c", "@type": "NewsArticle", '
                   '"headline": "Late"}</script></head><body><img src="b.png"><iframe src="c"></iframe></body></html>'),
    (nm.parse, "http://example.org/story\\n\\n“See https://example.org,” said Ana Prior."),
)
for read, document in tempting:
    try:
        read(document)
    except nm.NewsmodelError:
        pass
"""

CONTROL = """
import socket, urllib.request
for reach in (
    lambda: socket.getaddrinfo("localhost", 9),
    lambda: socket.create_connection(("127.0.0.1", 9), timeout=1),
    lambda: urllib.request.urlopen("http://127.0.0.1:9/", timeout=1),
):
    try:
        reach()
    except OSError:
        pass
"""


def touched(code: str, folder: str) -> list[str]:
    """Run the code in a fresh Python under watch, and return each reach for the network or for another program."""
    done = subprocess.run(
        [sys.executable, "-c", f"{WATCH}{code}\nprint(*touched, sep='\\n')", folder],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n")[:-1] if done.stdout.strip() else []


def test_nothing_reaches_for_the_network(tmp_path):
    assert touched(WORK, str(tmp_path)) == []


def test_the_watch_sees_whoever_does(tmp_path):
    seen = {line.split()[0] for line in touched(CONTROL, str(tmp_path))}
    assert seen == {"socket.getaddrinfo", "socket.connect", "urllib.Request"}
