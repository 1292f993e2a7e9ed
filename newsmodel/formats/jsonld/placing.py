"""Where in the body a quote stands: the offsets of the document if its own words prove them, else a search."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from hashlib import sha256

from newsmodel.formats.jsonld.facts import Facts, Stretch
from newsmodel.formats.jsonld.fields import SpanFields
from newsmodel.formats.jsonld.values import Notes
from newsmodel.formats.jsonld.vocabulary import Node
from newsmodel.model import QuoteKind, Span
from newsmodel.model.validity import joined

_OPENING = "“\"«„‘'‹「‟"
_CLOSING = "”\"»“’'›」"
_JOINT = re.compile(r"\n\n| ")
_MARKED = re.compile(f"[{_OPENING}](.+)[{_CLOSING}]", re.DOTALL)

# Characters that may be searched for the quotes of one document, so that a hostile one ends in seconds.
_SEARCHABLE = 2_000_000_000


class Body:
    """The body of the article that is being read.

    Args:
        text: the body.
        digest: the SHA-256, in hex, of the body that the document's offsets count; None if it does not say.
        notes: where to say what was left out.
        ours: whether newsmodel wrote the document, so that a quote's text has no marks around it.
    """

    def __init__(self, text: str, digest: str | None, notes: Notes, *, ours: bool = False) -> None:
        self.text = text
        self._ours = ours
        self._proven = digest is not None and digest.lower() == sha256(text.encode()).hexdigest()
        self._searchable = _SEARCHABLE
        self._notes = notes
        if digest is not None and not self._proven:
            notes["articleBody: it has changed since its quotes were marked, so their text was looked for"] = None

    def place(self, words: str | None, written: Sequence[Stretch]) -> list[Stretch] | None:
        """Return where a quote stands.

        Args:
            words: the quote's text, as far as the document gives it.
            written: the document's offsets; may be wrong or missing.

        Returns:
            The offsets where they fit; else the one place where the words stand; None if there is none or more.
        """
        if words is None:
            return list(written) if self._proven and self._can_hold(written) else None
        pieces = [words] if self._ours and not written else _pieces(words, written)
        if self._can_hold(written) and [self.text[start:end] for start, end in written] == pieces:
            return list(written)
        found = self._found(pieces)
        return self._found_apart(pieces[0]) if found is None and not written else found

    def mentions(self, written: Sequence[Stretch]) -> list[SpanFields]:
        """Return the offsets of mentions, which no words prove: all of them if the body is the one they count."""
        if not self._proven:
            if written:
                self._notes["identifier: mentions were left out, for nothing proves their offsets"] = None
            return []
        inside = [stretch for stretch in written if stretch[0] < stretch[1] <= len(self.text)]
        return [span_fields(stretch) for stretch in sorted(inside, key=lambda stretch: stretch[0])]

    def printed(self, facts: Facts, term: str, shift: int) -> Stretch | None:
        """Return where a cue or a mention of a quote stands, which may have moved together with the quote.

        Args:
            facts: the quote's.
            term: cue or mention.
            shift: by how many characters the quote has moved.
        """
        for fact in facts.all(term):
            text = fact.get("value")
            for written, end in facts.printed(fact):
                for start, stop in ((written, end), (written + shift, end + shift)):
                    if 0 <= start < stop <= len(self.text) and self._says(text, start, stop):
                        return start, stop
        return None

    def _says(self, text: object, start: int, stop: int) -> bool:
        """Say whether this text stands there; one that is not given is white space, where the offsets are proven."""
        there = self.text[start:stop]
        return there == text or (text is None and self._proven and there.isspace())

    def kind_at(self, place: Stretch) -> QuoteKind:
        """Say what kind a quote is of which nobody says it: direct if a quotation mark stands before it."""
        before = self.text[max(place[0] - 1, 0) : place[0]]
        return QuoteKind.DIRECT if before and before in _OPENING else QuoteKind.INDIRECT

    def _can_hold(self, places: Sequence[Stretch]) -> bool:
        after = 0
        for start, end in places:
            if not after <= start < end:
                return False
            after = end
        return 0 < after <= len(self.text)

    def _found(self, pieces: Sequence[str]) -> list[Stretch] | None:
        """Look for pieces that each stand in the body just once, in order."""
        places: list[Stretch] = []
        for piece in pieces:
            self._searchable -= len(self.text)
            if self._searchable < 0:
                self._notes["mentions: so many Quotations have no offsets that the last were not looked for"] = None
                return None
            start = self.text.find(piece)
            if start < 0 or self.text.find(piece, start + 1) >= 0:
                return None
            places.append((start, start + len(piece)))
        return places if self._can_hold(places) else None

    def _found_apart(self, words: str) -> list[Stretch] | None:
        """Look for a quote that asides cut, though nothing says where: piece by piece, the longest that there is."""
        joints = [joint.span() for joint in _JOINT.finditer(words)] + [(len(words), len(words))]
        pieces: list[str] = []
        here, low = 0, 0
        while low < len(joints):
            start = here
            longest = bisect_left(joints, True, low, key=lambda joint: not self._holds(words[start : joint[0]]))
            if longest == low:
                return None
            pieces.append(words[here : joints[longest - 1][0]])
            here, low = joints[longest - 1][1], longest
        found = self._found(pieces)
        return found if found and joined(self.text, [Span(*place) for place in found]) == words else None

    def _holds(self, piece: str) -> bool:
        self._searchable -= len(self.text)
        return self._searchable >= 0 and piece in self.text


def span_fields(place: Stretch) -> SpanFields:
    """Return the fields of the Span at a place."""
    return {"start": place[0], "end": place[1]}


def digest_in(encodings: Sequence[Node]) -> str | None:
    """Return the hash of the body that the offsets count, from the article's ``encoding``."""
    for encoding in encodings:
        kind, digest = encoding.get("encodingFormat"), encoding.get("sha256")
        if isinstance(kind, str) and kind.startswith("text/plain") and isinstance(digest, str):
            return digest
    return None


def _pieces(words: str, written: Sequence[Stretch]) -> list[str]:
    """Cut a quote's text where asides cut it, as the lengths of its spans tell.

    Between the pieces stands a space, or a blank line (``newsmodel.model.validity.joined``).
    """
    if not written:
        marked = _MARKED.fullmatch(words)
        return [marked[1] if marked else words]
    pieces: list[str] = []
    here = 0
    for start, end in written[:-1]:
        pieces.append(words[here : here + end - start])
        here += end - start
        here += 2 if words.startswith("\n\n", here) else 1
    return [*pieces, words[here:]]
