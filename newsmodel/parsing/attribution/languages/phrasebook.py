"""Phrasebook: the few words of one language that the search for speakers needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """The words of one language, in lower case and with the straight apostrophe."""

    finite: frozenset[str] = frozenset()
    """Forms that attribute alone: dit, sagte, dijo."""

    participles: frozenset[str] = frozenset()
    """Forms that attribute after an auxiliary: (a) indiqué, (hat) gesagt."""

    auxiliaries: frozenset[str] = frozenset()

    far_participle: bool = False
    """Whether the subject may stand between the two: hat Ana Prior gesagt."""

    endings: tuple[str, ...] = ()
    """How a verb of the third person may end: what attributes right behind a quotation, though no table has it."""

    participle_endings: tuple[str, ...] = ()
    """How a participle may end, there, after its auxiliary."""

    particles: Mapping[str, str] = field(default_factory=dict)
    """Verbs that attribute only with a particle behind them, and which: teilte … mit, gab … an or zu."""

    prepositions: tuple[tuple[str, ...], ...] = ()
    """What names a source before it: selon, laut, de acuerdo con. The longest first."""

    after_comma: frozenset[str] = frozenset()
    """Prepositions that do so only after a comma or a quotation, before a name: „…“, so Prior."""

    postpositions: frozenset[str] = frozenset()
    """What names a source after it: der Polizei zufolge."""

    pronouns: frozenset[str] = frozenset()
    """Subjects of one word."""

    relatives: frozenset[str] = frozenset()
    """Words that take up the name before them: Paul Roy, qui a dit."""

    determiners: frozenset[str] = frozenset()

    inside: frozenset[str] = frozenset()
    """Small words that go on with a noun phrase: de, von, della."""

    stops: frozenset[str] = frozenset()
    """Words that no subject begins with, or goes on over: prepositions, conjunctions, adverbs."""

    times: frozenset[str] = frozenset()
    """Days and times, which are no speakers."""

    skipped: frozenset[str] = frozenset()
    """Small words between a subject and its verb, or a verb and its participle: lui, également, se."""

    joins: frozenset[str] = frozenset()
    """And."""

    works: frozenset[str] = frozenset()
    """Nouns before the title of a work: le film « … »."""

    bare_titles: bool = False
    """Whether a title needs no article before a name: aldus burgemeester Ana Prior."""

    tags_inside: bool = False
    """Whether “he said” may stand inside the marks: « Le quai est plein, dit-il. »"""

    verb_second: bool = False
    """Whether anything but the subject may open a sentence before its verb: Am Montag sagte Prior."""


def words(text: str) -> frozenset[str]:
    """Return the words of a table."""
    return frozenset(text.split())


def phrases(*texts: str) -> tuple[tuple[str, ...], ...]:
    """Return phrases as their words, the longest first."""
    return tuple(sorted((tuple(text.split()) for text in texts), key=len, reverse=True))
