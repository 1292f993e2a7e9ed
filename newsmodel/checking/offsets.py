"""Offsets: whether the quotations that newsmodel marks stand where they say (RFC 5147, W3C Web Annotation)."""

import re
from collections.abc import Iterator
from hashlib import sha256

from newsmodel.checking.places import Place
from newsmodel.checking.report import Report, shown
from newsmodel.checking.things import Literal, Thing, Things
from newsmodel.formats.jsonld.vocabulary import CHARACTERS

_OFFSETS = re.compile(r"char=(\d{1,12}),(\d{1,12})", re.ASCII)
_PROPERTIES = ("identifier", "valueReference")
_LOOKED_AT = 1_000


def check_offsets(things: Things, report: Report) -> None:
    """Look at every ``char=start,end`` of the articles that have a body, and at the body's hash."""
    articles = [thing for thing in things.of_type("Article") if thing.text("articleBody")]
    for article in articles:
        _check_hash(article, things, report)
    for holder in things.all:
        if holder.types and any(name in holder.uses for name in _PROPERTIES):
            _check_holder(holder, articles, things, report)


def _check_hash(article: Thing, things: Things, report: Report) -> None:
    body = article.text("articleBody") or ""
    proof = ""
    for value in article.values("encoding"):
        encoding = things.resolved(value)
        if not isinstance(encoding, Thing):
            continue
        digest = encoding.text("sha256")
        if digest and (encoding.text("encodingFormat") or "").startswith("text/plain"):
            proof = proof or sha256(body.encode("utf-8", "surrogatepass")).hexdigest()
            if digest.lower() != proof:
                message = f"articleBody is not the text that encoding.sha256 is of: {shown(digest[:12])}"
                report.add("body-changed", encoding.uses["sha256"].place, message)


def _check_holder(holder: Thing, articles: list[Thing], things: Things, report: Report) -> None:
    """Look at the offsets of a quotation, an actor or a fact about one."""
    body = _body_of(holder, articles, things)
    stretches: list[tuple[int, int]] = []
    places: list[Place] = []
    for fact in _facts(holder):
        for literal in _written(fact):
            stretch = _stretch(literal, body, report)
            if stretch is not None:
                stretches.append(stretch)
                places.append(literal.place)
    text = _words_of(holder)
    if places and text is not None and body is not None and not _stand_at(text, stretches, body):
        start, end = stretches[0]
        found = shown(body[start : min(end, start + _LOOKED_AT)])
        report.add("offset-text", places[0], f"{found} stands there, and the text is {shown(text)}")


def _stand_at(text: str, stretches: list[tuple[int, int]], body: str) -> bool:
    """Say whether stretches of the body make up a text, by whatever white space they are joined."""
    if sum(end - start for start, end in stretches) > 2 * len(text) + _LOOKED_AT:
        return False
    return _plain(" ".join(body[start:end] for start, end in stretches)) == _plain(text)


def _body_of(holder: Thing, articles: list[Thing], things: Things) -> str | None:
    """Return the body that a thing's offsets count: that of the article it is part of, or of the only one."""
    for value in holder.values("isPartOf"):
        whole = things.resolved(value)
        if isinstance(whole, Thing) and whole.text("articleBody"):
            return whole.text("articleBody")
    return articles[0].text("articleBody") if len(articles) == 1 else None


def _facts(holder: Thing) -> Iterator[Thing]:
    """Yield the PropertyValues of a thing that hold offsets."""
    for name in _PROPERTIES:
        for fact in holder.values(name):
            if isinstance(fact, Thing) and fact.text("propertyID") == CHARACTERS:
                yield fact


def _written(fact: Thing) -> Iterator[Literal]:
    return (value for value in fact.values("value") if isinstance(value, Literal))


def _stretch(literal: Literal, body: str | None, report: Report) -> tuple[int, int] | None:
    """Return one pair of offsets, if there is a body that they fit into."""
    found = _OFFSETS.fullmatch(literal.value) if isinstance(literal.value, str) else None
    if found is None:
        report.add("bad-offset", literal.place, f"{shown(literal.value)} is not char=start,end")
        return None
    start, end = int(found[1]), int(found[2])
    if start >= end:
        report.add("bad-offset", literal.place, f"{shown(literal.value)} ends before it starts")
    elif body is not None and end > len(body):
        message = f"{shown(literal.value)} goes beyond articleBody, which has {len(body):,} characters"
        report.add("offset-outside", literal.place, message)
    elif body is not None:
        return start, end
    return None


def _words_of(holder: Thing) -> str | None:
    """Return the words that stand at a thing's offsets; those of an actor may be any."""
    if holder.is_a("Quotation"):
        return holder.text("text")
    return holder.text("value") if holder.is_a("PropertyValue") and _is_printed(holder) else None


def _is_printed(fact: Thing) -> bool:
    """Say whether a fact's value is words of the body: a cue or a mention."""
    return (fact.text("propertyID") or "").rpartition("#")[2] in ("cue", "mention")


def _plain(text: str) -> str:
    """Return text without white space, by which the parts of a quotation are joined one way or another."""
    return "".join(text.split())
