"""The ``author`` of an article, in all the shapes and with all that others put into it → names and no more."""

from collections.abc import Iterator

from newsmodel.formats.bylines import Credit, is_collective, read_byline
from newsmodel.formats.jsonld import vocabulary as words
from newsmodel.formats.jsonld.actor_types import speaker_type
from newsmodel.formats.jsonld.facts import Facts
from newsmodel.formats.jsonld.fields import AuthorFields
from newsmodel.formats.jsonld.nodes import is_role, types_of
from newsmodel.formats.jsonld.values import Values
from newsmodel.model import ActorType

_ORGANIZATIONS = (ActorType.ORGANIZATION, ActorType.GROUP)


def read_authors(article: Values) -> list[AuthorFields]:
    """Read who wrote an article.

    What newsmodel wrote is taken as it is. Of others, merged names are taken apart, and what is no name (“By”, job
    titles, honorifics, addresses, the publisher beside a person) goes to its own field or away; a note tells.
    """
    name = "author" if article.ours or article.node.get("author") else "creator"
    values = article.nodes.values(article.node, name)
    somebody = [article.within(value if isinstance(value, dict) else {"name": value}) for value in values]
    if article.ours:
        return [_author(author) for author in somebody]
    publisher = _publisher_name(article)
    roles = dict(_roles(article, name))
    found = [fields for author in somebody for fields in _cleaned(author, publisher, roles.get(id(author.node)))]
    if name == "creator":
        found = [fields for fields in found if fields["name"] and not _names(publisher, fields["name"])]
    return _without_publisher(article, _each_once(found), publisher)


def _author(author: Values) -> AuthorFields:
    facts = Facts(author.nodes, author.node)
    url = author.address("url") if author.ours else author.address("url", "sameAs")
    return AuthorFields(
        name=author.text("name"),
        type="organization" if speaker_type(author.node) in _ORGANIZATIONS else "person",
        honorific=author.text("honorificPrefix") or facts.text(words.HONORIFIC),
        job_title=author.text("jobTitle") or facts.text(words.JOB_TITLE),
        # Those who give no page of the author may still name one that tells who it is.
        url=url,
        same_as=[address for address in author.addresses("sameAs") if author.ours or address != url],
    )


def _cleaned(author: Values, publisher: str | None, role: str | None) -> list[AuthorFields]:
    """The one author that a node stands for; or several, where it merges their names."""
    printed = _printed(author)
    author = author.within({**author.node, "name": printed[0] if printed else None})
    fields = _author(author)
    fields["job_title"] = fields["job_title"] or role
    credits = [credit for name in printed for credit in _credits(author, name, publisher)]
    if not credits and printed:
        author.note(f"author: left out, for it is an address and no name: {printed[0][:60]!r}")
        return []
    told = [_with(fields, credit, publisher, merged=len(credits) > 1) for credit in credits]
    if not types_of(author.node):
        for each in told:
            each["type"] = "organization" if is_collective(each["name"] or "") else each["type"]
    return told or [fields]


def _printed(author: Values) -> list[str]:
    """The names on a node; those that it has in two halves put together."""
    if names := author.texts("name"):
        return names
    halves = filter(None, (author.text("givenName"), author.text("familyName")))
    return [name] if (name := " ".join(halves)) else author.texts("alternateName")[:1]


def _credits(author: Values, name: str, publisher: str | None) -> list[Credit]:
    is_typed = bool(types_of(author.node))
    if is_typed and speaker_type(author.node) in _ORGANIZATIONS:
        return [Credit(name)]
    credits = read_byline(name, publisher)
    if credits and credits != [Credit(" ".join(name.split()))]:
        author.note(f"author: {name[:60]!r} was read as {', '.join(credit.name for credit in credits)!r}")
    return credits


def _with(fields: AuthorFields, credit: Credit, publisher: str | None, *, merged: bool) -> AuthorFields:
    """One author with the name alone; the page that several share is the page of none."""
    return AuthorFields(
        name=credit.name,
        type="organization" if _names(publisher, credit.name) else fields["type"],
        honorific=fields["honorific"] or credit.honorific,
        job_title=credit.job_title or fields["job_title"],
        url=None if merged else fields["url"],
        same_as=[] if merged else fields["same_as"],
    )


def _roles(article: Values, name: str) -> Iterator[tuple[int, str]]:
    """What somebody was for this article, by the identity of the node: a Role stands between both."""
    written = article.node.get(name)
    for item in written if isinstance(written, list) else [written]:
        if isinstance(item, dict) and is_role(role := article.nodes.resolved(item)):
            title = article.within(role).text("roleName", "namedPosition")
            for author in article.nodes.things(role, name):
                if title and not title.casefold().startswith(("author", "creator")):
                    yield id(author), title


def _publisher_name(article: Values) -> str | None:
    for value in article.nodes.values(article.node, "publisher"):
        name = value.get("name") if isinstance(value, dict) else value
        if isinstance(name, str) and name.strip():
            return name.strip()
    return None


def _names(publisher: str | None, name: str) -> bool:
    return publisher is not None and publisher.casefold() == name.casefold()


def _each_once(authors: list[AuthorFields]) -> list[AuthorFields]:
    """Drop who is named again, as pages do that give the names once as texts and once as things."""
    kept: dict[object, AuthorFields] = {}
    for number, author in enumerate(authors):
        key = author["name"].casefold() if author["name"] else number
        known = kept.setdefault(key, author)
        if known is not author and known["url"] is None:
            kept[key] = AuthorFields(**{**author, "job_title": author["job_title"] or known["job_title"]})
    return list(kept.values())


def _without_publisher(article: Values, authors: list[AuthorFields], publisher: str | None) -> list[AuthorFields]:
    """Leave the publisher out where somebody else wrote the story."""
    others = [author for author in authors if author["name"] and not _names(publisher, author["name"])]
    if not others or len(others) == len(authors):
        return authors
    kept = [author for author in authors if not author["name"] or not _names(publisher, author["name"])]
    if len(kept) < len(authors):
        article.note(f"author: {publisher!r} was left out, for it is the publisher and others wrote the story")
    return kept
