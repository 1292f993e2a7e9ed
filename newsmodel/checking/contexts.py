"""Contexts: what the words of a JSON-LD document mean (JSON-LD 1.1, section 4.1), without fetching any.

schema.org's own context is taken as what it is in effect: every word is schema.org's. Any other context at an address
is unknown here, and Google does not fetch it either.
"""

import re
from collections.abc import Mapping
from enum import Enum, auto
from typing import Final, NamedTuple

from newsmodel.checking.places import Place
from newsmodel.checking.report import Report, shown
from newsmodel.checking.vocabulary import schema_org

SCHEMA: Final = "https://schema.org/"
KEYWORDS: Final = frozenset(
    "@base @container @context @direction @graph @id @import @included @index @json @language @list @nest @none "
    "@prefix @propagate @protected @reverse @set @type @value @version @vocab".split()
)
MOST_TERMS: Final = 500
"""Terms of its own that a document's contexts may declare at one place; more are not looked at."""

_OF_SCHEMA = re.compile(r"https?://(?:www\.)?schema\.org/")
_SCHEMA_CONTEXT = re.compile(
    r"https?://(?:www\.)?schema\.org(?:/?|(?:/docs/jsonldcontext\.json(?:ld)?)|(?:/version/[^/]+)?/schemaorgcontext\.jsonld)#?"
)
_SCHEMA_VOCABULARY = re.compile(r"https?://(?:www\.)?schema\.org(/|#)?")
_SCHEMES = frozenset(("urn", "http", "https", "mailto", "tel", "tag", "doi", "did"))
_MOST_PREFIXES = 8


class Kind(Enum):
    """What a word of a document turns out to be."""

    KEYWORD = auto()
    SCHEMA = auto()
    FOREIGN = auto()
    """Of another vocabulary."""
    UNDECLARED = auto()
    """It has a prefix that nobody has declared."""
    DROPPED = auto()
    """A context says that it means nothing."""
    UNKNOWN = auto()
    """No vocabulary holds here."""


class Meaning(NamedTuple):
    """What a word means."""

    kind: Kind
    name: str
    """The keyword, schema.org's name, the address of a foreign word; else the word itself."""


class Term(NamedTuple):
    """A word that a context declares."""

    iri: str | None
    """What it stands for; None if it is dropped."""

    is_reference: bool = False
    """Whether text under it is an ``@id``."""

    is_reverse: bool = False
    context: object = None
    """The context that holds under it."""


class Context:
    """What words mean at one place of a document.

    Args:
        terms: the words that the document declares itself.
        vocabulary: what stands before all other words; None if they mean nothing.
        base: what relative addresses are relative to.
        is_schema: whether schema.org's context holds.
    """

    def __init__(
        self,
        terms: Mapping[str, Term] | None = None,
        vocabulary: str | None = None,
        base: str | None = None,
        *,
        is_schema: bool = False,
    ) -> None:
        self.terms: Mapping[str, Term] = {} if terms is None else terms
        self.vocabulary = vocabulary
        self.base = base
        self.is_schema = is_schema
        self._known: dict[str, Meaning] = {}

    def meaning(self, word: str) -> Meaning:
        """Say what a key or a type means."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._looked_up(word)
        return known

    def _looked_up(self, word: str) -> Meaning:
        if word.startswith("@"):
            return Meaning(Kind.KEYWORD, word)
        if word in self.terms:
            iri = self.terms[word].iri
            return Meaning(Kind.DROPPED, word) if iri is None else _meant(iri)
        if self.is_schema and word in ("type", "id"):
            return Meaning(Kind.KEYWORD, f"@{word}")
        if ":" in word:
            return self._compact(word)
        return Meaning(Kind.UNKNOWN, word) if self.vocabulary is None else _meant(self.vocabulary + word)

    def _compact(self, word: str) -> Meaning:
        prefix, _, rest = word.partition(":")
        if not rest.startswith("//"):
            if (term := self.terms.get(prefix)) and term.iri is not None:
                return _meant(term.iri + rest)
            if self.is_schema and prefix == "schema":
                return Meaning(Kind.SCHEMA, rest)
            if self.is_schema and prefix in schema_org().prefixes:
                return Meaning(Kind.FOREIGN, word)
        return _meant(word) if rest.startswith("//") or prefix in _SCHEMES else Meaning(Kind.UNDECLARED, word)

    def extended(self, value: object, place: Place, report: Report) -> "Context":
        """Return what holds below a ``@context``.

        Args:
            value: of the ``@context``.
            place: where it stands.
            report: told what of it cannot be made out.
        """
        context = self
        for part in value if isinstance(value, list) else [value]:
            if part is None:
                context = Context()
            elif isinstance(part, str):
                context = context._with_address(part, place, report)
            elif isinstance(part, dict):
                context = context._with_terms(part, place, report)
            else:
                report.add("bad-context", place, f"{shown(part)} is no context")
        return context

    def _with_address(self, address: str, place: Place, report: Report) -> "Context":
        address = address.strip()
        if not _SCHEMA_CONTEXT.fullmatch(address):
            report.add("bad-context", place, f"{shown(address)} is not schema.org's, and nobody fetches it")
            return self
        if address.startswith("http://"):
            report.add("http-context", place, f"{shown(address)} begins with http://")
        if self.is_schema and not self.terms:
            return self
        return Context(self.terms, SCHEMA, self.base, is_schema=True)

    def _with_terms(self, part: dict[str, object], place: Place, report: Report) -> "Context":
        terms = dict(self.terms)
        context = Context(terms, self.vocabulary, self.base, is_schema=self.is_schema)
        for index, (word, definition) in enumerate(part.items()):
            here = Place(place, word, index)
            if word.startswith("@"):
                context._set(word, definition, here, report)
            elif len(terms) >= MOST_TERMS:
                report.add("bad-context", place, f"it declares more than {MOST_TERMS} words")
                break
            elif (term := _term(definition)) is not None:
                terms[word] = term
            else:
                report.add("bad-context", here, f"{shown(word)} is declared as {shown(definition)}")
        for word in part:
            if (declared := terms.get(word)) is not None and declared.iri is not None:
                terms[word] = declared._replace(iri=context._full(declared.iri or word, word))
        return context

    def _set(self, keyword: str, value: object, place: Place, report: Report) -> None:
        if keyword == "@vocab":
            self._set_vocabulary(value, place, report)
        elif keyword == "@base":
            self.base = value if isinstance(value, str) else None
        elif keyword not in KEYWORDS:
            report.add("unknown-keyword", place, f"JSON-LD has no keyword {shown(keyword)}")

    def _set_vocabulary(self, value: object, place: Place, report: Report) -> None:
        found = _SCHEMA_VOCABULARY.fullmatch(value) if isinstance(value, str) else None
        self.is_schema = found is not None
        self.vocabulary = SCHEMA if found else value if isinstance(value, str) else None
        if found and found[1] != "/":
            report.add("bad-context", place, f"@vocab {shown(value)} has no slash at its end", f"write {SCHEMA}")

    def _full(self, iri: str, word: str) -> str:
        """Return what a declared word stands for, its own prefix resolved."""
        for _ in range(_MOST_PREFIXES):
            prefix, colon, rest = iri.partition(":")
            term = self.terms.get(prefix)
            if not colon or prefix == word or rest.startswith("//") or term is None or term.iri is None:
                break
            iri = term.iri + rest
        if iri.startswith("schema:") and "schema" not in self.terms:
            return SCHEMA + iri.removeprefix("schema:")
        return iri if ":" in iri or iri.startswith("@") else (self.vocabulary or "") + iri


def _term(definition: object) -> Term | None:
    """Make out how a word is declared; an empty ``iri`` means that it stands for itself."""
    if definition is None or isinstance(definition, str):
        return Term(definition)
    if not isinstance(definition, dict):
        return None
    is_reverse = "@reverse" in definition
    iri = definition.get("@reverse" if is_reverse else "@id", "")
    if iri is not None and not isinstance(iri, str):
        return None
    return Term(iri, definition.get("@type") in ("@id", "@vocab"), is_reverse, definition.get("@context"))


def normalised(iri: str) -> str:
    """Return schema.org's addresses in their one form, and any other as it is.

    Example:
        >>> normalised("http://www.schema.org/Person")
        'https://schema.org/Person'
    """
    return _OF_SCHEMA.sub(SCHEMA, iri, count=1) if iri.startswith("http") else iri


def _meant(iri: str) -> Meaning:
    if iri.startswith("@"):
        return Meaning(Kind.KEYWORD, iri)
    iri = normalised(iri)
    return Meaning(Kind.SCHEMA, iri.removeprefix(SCHEMA)) if iri.startswith(SCHEMA) else Meaning(Kind.FOREIGN, iri)
