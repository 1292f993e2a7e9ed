"""Publish a folder of raw articles as a small web site with a feed, and print who said what in them.

python examples/newsroom_site.py examples/newsroom site
"""

import sys
from html import escape
from pathlib import Path
from textwrap import wrap

from rich.console import Console
from rich.table import Table
from rich.text import Text

import newsmodel as nm
from harbour_post import PUBLISHER, SITE, anchor, publishable
from newsmodel.formats import html, rss

COLOURS = ("cyan", "magenta", "green", "yellow", "red")


def main(source: Path, site: Path) -> None:
    site.mkdir(parents=True, exist_ok=True)
    console = Console(highlight=False)
    articles = []
    for story in sorted(source.glob("*.txt")):
        article = publishable(nm.parse(story.read_text(encoding="utf-8")), story.stem)
        show_speech(article, console)
        write_story(article, site / story.stem)
        articles.append(article)
    articles.sort(key=lambda article: article.published, reverse=True)
    feed = nm.Feed(
        title=PUBLISHER.name,
        link=f"{SITE}/",
        description="News of Port Merrow and the islands",
        language="en-GB",
        self_url=f"{SITE}/feed.rss",
        updated=max(article.modified for article in articles),
        items=articles,
    )
    document = rss.dumps(feed, jsonld_url=lambda article: article.url.replace(".html", ".jsonld"))
    (site / "feed.rss").write_text(document, encoding="utf-8")
    (site / "index.html").write_text(front_page(articles), encoding="utf-8")
    (site / "logo.svg").write_text(card(PUBLISHER.name), encoding="utf-8")
    quotes = sum(len(article.quotes) for article in articles)
    console.print(f"Wrote {len(articles)} stories with {quotes} quotes into {site}/, each as .html, .jsonld and .svg")
    console.print(f"      {site / 'feed.rss'}, which carries every quote and its speaker")
    console.print(f"      {site / 'index.html'}: open it in a browser")


def show_speech(article: nm.Article, console: Console) -> None:
    """Print who said what, a colour for each speaker."""
    table = Table.grid(padding=(0, 2))
    table.add_column(width=24)
    colours = {}
    for quote in article.quotes:
        if quote.act == "statement":
            who = speaker_of(article, quote)
            colour = colours.setdefault(who, COLOURS[len(colours) % len(COLOURS)])
            words = f"“{quote.text}”" if quote.kind == "direct" else quote.text
            table.add_row(Text(who, style=f"bold {colour}"), Text(words, style=colour))
    console.print(Text(article.headline, style="bold"), table, "", sep="\n")


def speaker_of(article: nm.Article, quote: nm.Quote) -> str:
    speaker, source = article.speaker(quote), article.source_of(quote)
    return speaker.name if speaker else source.label if source else "(nobody named)"


def write_story(article: nm.Article, stem: Path) -> None:
    nm.write(article, stem.with_suffix(".jsonld"))
    # Links and pictures without the site's address, so that the pages work from a folder too.
    page = html.dumps(article).replace(f'src="{SITE}/', 'src="').replace(f'<a href="{SITE}/', '<a href="')
    stem.with_suffix(".html").write_text(page, encoding="utf-8")
    stem.with_suffix(".svg").write_text(card(article.headline), encoding="utf-8")


def card(words: str) -> str:
    """Draw a card with some words on it, as social networks show beside a link."""
    lines = wrap(words, 30)
    top = 338 - 40 * len(lines)
    text = "".join(f'<text x="80" y="{top + 80 * row + 62}">{escape(line)}</text>' for row, line in enumerate(lines))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675" viewBox="0 0 1200 675">'
        '<rect width="1200" height="675" fill="#12344d"/><rect width="1200" height="16" fill="#e0a526"/>'
        f'<g font-family="Georgia, serif" font-size="68" fill="#fff">{text}</g></svg>\n'
    )


def front_page(articles: list[nm.Article]) -> str:
    """List the stories, newest first, and the people who wrote them."""
    stories = "\n".join(map(teaser, articles))
    authors = {author.name: author for article in articles for author in article.authors}
    staff = "\n".join(f'<li id="{anchor(author)}">{escape(name)}</li>' for name, author in sorted(authors.items()))
    return f"""<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{PUBLISHER.name}</title>
<link rel="alternate" type="application/rss+xml" title="{PUBLISHER.name}" href="feed.rss">
<style>
:root {{ color-scheme: light dark }}
body {{ max-width: 42rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; font: 1.125rem/1.5 Georgia, serif }}
h1 {{ text-align: center; border-bottom: 3px double; padding-bottom: 0.5rem }}
h2 {{ font-size: 1.25rem; margin: 1.5rem 0 0 }}
p {{ margin: 0.2rem 0 0 }}
small {{ font-family: system-ui, sans-serif; opacity: 0.75 }}
</style>
</head>
<body>
<h1>{PUBLISHER.name}</h1>
<p><small>News of Port Merrow and the islands · <a href="feed.rss">RSS feed</a></small></p>
{stories}
<h2 id="staff">Who writes here</h2>
<ul>
{staff}
</ul>
<h2 id="corrections">Corrections</h2>
<p>What we got wrong we put right in the story itself, and say so under it.</p>
<h2 id="unnamed-sources">Unnamed sources</h2>
<p>We name who speaks. Where we cannot, we say why.</p>
</body>
</html>
"""


def teaser(article: nm.Article) -> str:
    day = f"{article.published.day} {article.published:%B %Y}"
    authors = ", ".join(author.name for author in article.authors)
    return (
        f'<h2><a href="{article.url.rsplit("/", 1)[1]}">{escape(article.headline)}</a></h2>\n'
        f"<p>{escape(article.standfirst or article.lede)}</p>\n"
        f"<p><small>{day} · {escape(authors)} · {len(article.quotes)} quotes</small></p>"
    )


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: newsroom_site.py SOURCE_FOLDER SITE_FOLDER")
    main(Path(sys.argv[1]), Path(sys.argv[2]))
