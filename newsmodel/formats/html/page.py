"""Page: an article as a web page that stands by itself, with its JSON-LD in the head."""

from collections.abc import Iterator
from functools import cache
from html import escape
from importlib.resources import files

from newsmodel.formats.html.moments import time_element
from newsmodel.formats.html.quotation import body_markup
from newsmodel.formats.html.script import ScriptTag
from newsmodel.formats.html.voices import voices
from newsmodel.model import Article, Correction, Image, Status

_LONGEST_TITLE = 80


def page_of(article: Article, script: ScriptTag) -> str:
    """Write an article as a complete page, which needs no other file and runs no script.

    Args:
        article: what the page shows.
        script: its JSON-LD.
    """
    parts = (
        *_header(article),
        *_figures(article.images[:1]),
        f'<div class="body" dir="auto">\n{body_markup(article)}\n</div>',
        *_figures(article.images[1:]),
        *_corrections(article.corrections),
        *voices(article),
        *_footer(article),
    )
    head = (*_links(article), script)
    main = _lines("<main>", '<article dir="auto">', *parts, "</article>", "</main>")
    return _document(article.language, _title(article), article.standfirst, head, _lines(*_masthead(article), main))


def _document(language: str | None, title: str, description: str | None, head: tuple[str, ...], body: str) -> str:
    lang = f' lang="{escape(language)}"' if language else ""
    return _lines(
        "<!DOCTYPE html>",
        f"<html{lang}>",
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title>",
        *([f'<meta name="description" content="{escape(" ".join(description.split()))}">'] if description else []),
        *head,
        f"<style>\n{_style()}</style>",
        "</head>",
        "<body>",
        body,
        "</body>",
        "</html>\n",
    )


@cache
def _style() -> str:
    return files(__package__).joinpath("page.css").read_text("utf-8")


def _lines(*parts: str) -> str:
    return "\n".join(parts)


def _title(article: Article) -> str:
    words = article.headline or " ".join(article.lede.split()) or article.id
    title = words if len(words) <= _LONGEST_TITLE or article.headline else f"{words[:_LONGEST_TITLE].rstrip()}…"
    return f"{title} – {article.publisher.name}" if article.publisher else title


def _links(article: Article) -> Iterator[str]:
    if article.url:
        yield f'<link rel="canonical" href="{escape(article.url)}">'
    if article.license:
        yield f'<link rel="license" href="{escape(article.license)}">'


def _masthead(article: Article) -> Iterator[str]:
    if article.publisher:
        yield f'<header class="masthead">{_linked(article.publisher.name, article.publisher.url)}</header>'


def _linked(words: str, address: str | None) -> str:
    return f'<a href="{escape(address)}">{escape(words)}</a>' if address else escape(words)


def _header(article: Article) -> Iterator[str]:
    yield from _notices(article)
    yield "<header>"
    yield from _paragraph("section", article.section)
    if article.headline:
        yield f"<h1>{escape(article.headline)}</h1>"
    yield from _paragraph("standfirst", article.standfirst)
    yield from _byline(article)
    yield from _dates(article)
    yield "</header>"


def _paragraph(name: str, words: str | None) -> Iterator[str]:
    if words:
        yield f'<p class="{name}">{_broken(words)}</p>'


def _broken(words: str) -> str:
    """Escape text that may have line breaks."""
    return escape(words).replace("\n", "<br>")


def _notices(article: Article) -> Iterator[str]:
    """Say what must be known before the first word of a story that is not to be published."""
    if article.status is Status.CANCELED:
        yield '<p class="notice" role="note">This story was withdrawn. Do not use it.</p>'
    elif article.status is Status.WITHHELD:
        yield '<p class="notice" role="note">Withheld: not for publication.</p>'
    if article.embargoed_until:
        yield f'<p class="notice" role="note">Not for publication before {time_element(article.embargoed_until)}.</p>'


def _byline(article: Article) -> Iterator[str]:
    """Print the byline, or else one made of the authors' names."""
    if article.byline:
        yield from _paragraph("byline", article.byline)
    elif article.authors:
        names = ", ".join(_linked(author.name, author.url) for author in article.authors)
        yield f'<p class="byline">By {names}</p>'


def _dates(article: Article) -> Iterator[str]:
    dates = []
    if article.published:
        dates.append(f"Published {time_element(article.published)}")
    if article.modified and article.modified != article.published:
        dates.append(
            f"updated {time_element(article.modified)}" if dates else f"Updated {time_element(article.modified)}"
        )
    if dates:
        yield f'<p class="dates">{" · ".join(dates)}</p>'


def _figures(images: tuple[Image, ...]) -> Iterator[str]:
    for image in images:
        size = "".join(
            f' {side}="{value}"' for side, value in (("width", image.width), ("height", image.height)) if value
        )
        alt = escape(image.alt or "")
        caption = f"<figcaption>{words}</figcaption>" if (words := _caption(image)) else ""
        yield f'<figure><img src="{escape(image.url)}" alt="{alt}"{size}>{caption}</figure>'


def _caption(image: Image) -> str:
    caption = [_broken(image.caption)] if image.caption else []
    credit = [f'<span class="credit">{escape(image.credit)}</span>'] if image.credit else []
    return " ".join(caption + credit)


def _corrections(corrections: tuple[Correction, ...]) -> Iterator[str]:
    if not corrections:
        return
    yield '<section class="corrections" aria-labelledby="corrections">'
    yield f'<h2 id="corrections">{"Correction" if len(corrections) == 1 else "Corrections"}</h2>'
    for correction in corrections:
        made = f"<strong>{time_element(correction.date)}:</strong> " if correction.date else ""
        yield f"<p>{made}{_broken(correction.text)}</p>"
    yield "</section>"


def _footer(article: Article) -> Iterator[str]:
    lines = (
        _broken(article.credit_line or ""),
        f"Source: {escape(article.provider)}" if article.provider else "",
        f"Topics: {escape(', '.join(article.keywords))}" if article.keywords else "",
        escape(article.copyright or ""),
        f'<a rel="license" href="{escape(article.license)}">Licence</a>' if article.license else "",
    )
    if any(lines):
        yield "<footer>"
        yield from (f"<p>{line}</p>" for line in lines if line)
        yield "</footer>"
