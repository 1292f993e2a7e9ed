"""Properties by schema.org's own names, whatever stands before them: ``schema:headline`` is ``headline``."""

import re
from collections.abc import Iterable, Iterator

from newsmodel.formats.jsonld.vocabulary import Node

_VOCABULARY = r"https?://(?:www\.)?schema\.org/"


def with_plain_names(data: object, nodes: Iterable[Node]) -> object:
    """Return a document with every property of schema.org by its plain name.

    Args:
        data: what ``json.loads`` gave; never changed.
        nodes: the document's nodes, whose names are looked at.

    Returns:
        The same object if nothing has to change, as in nearly every document, else a copy.

    Example:
        >>> document = {"schema:headline": "Ferry late", "@type": "schema:NewsArticle"}
        >>> with_plain_names(document, [document])
        {'headline': 'Ferry late', '@type': 'schema:NewsArticle'}
    """
    # One search for all names of a node: this is done for every document, and hardly ever finds anything.
    names = [name for node in nodes if ":" in "\n".join(node) for name in node]
    if not names:
        return data
    prefixes = "|".join(re.escape(prefix) for prefix in sorted({"schema", *_declared(data)}))
    before = re.compile(rf"(?:(?:{prefixes}):|{_VOCABULARY})(?=[A-Za-z]\w*\Z)")
    return _renamed(data, before) if any(before.match(name) for name in names) else data


def _declared(data: object) -> Iterator[str]:
    """The prefixes that the document's contexts give to schema.org."""
    for top in data if isinstance(data, list) else [data]:
        contexts = top.get("@context") if isinstance(top, dict) else None
        for context in contexts if isinstance(contexts, list) else [contexts]:
            for prefix, address in context.items() if isinstance(context, dict) else ():
                if prefix[:1] != "@" and isinstance(address, str) and re.fullmatch(_VOCABULARY, address):
                    yield prefix


def _renamed(data: object, before: re.Pattern[str]) -> object:
    top = [data]
    waiting: list[list[object] | Node] = [top]
    while waiting:
        holder = waiting.pop()
        if isinstance(holder, list):
            holder[:] = [_copied(value, before, waiting) for value in holder]
        else:
            holder.update([(name, _copied(value, before, waiting)) for name, value in holder.items()])
    return top[0]


def _copied(value: object, before: re.Pattern[str], waiting: list[list[object] | Node]) -> object:
    """Copy one level; what stands below waits. Values are taken out of the shell that JSON-LD's expanded form has."""
    while isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, dict) and "@value" in value:
        value = value["@value"]
    if not isinstance(value, list | dict):
        return value
    copy: list[object] | Node = list(value) if isinstance(value, list) else _node(value, before)
    waiting.append(copy)
    return copy


def _node(node: Node, before: re.Pattern[str]) -> Node:
    """Of two names for one property, the plain one holds."""
    named = {before.sub("", name): value for name, value in node.items()}
    return {name: node.get(name, value) for name, value in named.items()}
