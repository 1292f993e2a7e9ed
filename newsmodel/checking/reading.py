"""Reading: the JSON of a document or a script, strictly, with what is wrong with it told; broken JSON is mended."""

import json
import re
from collections import Counter
from typing import NamedTuple

from newsmodel.checking.places import Place
from newsmodel.checking.report import Report, shown
from newsmodel.errors import UnreadableDocument
from newsmodel.formats.jsonld.json_text import refuse_constant
from newsmodel.formats.jsonld.repairing import read_roots

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]")
_PLACE = re.compile(r"line (\d+), column (\d+)")


class Text(NamedTuple):
    """The JSON of one document, or of one script of a page."""

    text: str
    place: Place
    first_line: int = 1
    """The line of the file that it starts at."""


class Reading:
    """Reads JSON with what Python's reader keeps to itself.

    Args:
        report: told what is wrong.

    Attributes:
        repeated: the keys that stand twice in an object, by its ``id()``.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self.repeated: dict[int, list[str]] = {}
        self._kept: list[object] = []
        self._decoder = json.JSONDecoder(object_pairs_hook=self._object, parse_constant=refuse_constant)

    def _object(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        made = dict(pairs)
        if len(made) < len(pairs):
            self._kept.append(made)  # or another object might get its id()
            self.repeated[id(made)] = [key for key, count in Counter(key for key, _ in pairs).items() if count > 1]
        return made

    def roots(self, source: Text) -> list[object]:
        """Return what JSON holds: one value, none if it is beyond repair, or several if it had to be mended."""
        try:
            root = self._decoder.decode(source.text)
        except RecursionError:
            self._report.add("unreadable", source.place, "brackets are nested too deeply")
            return []
        except json.JSONDecodeError as error:
            return self._mended(source, error)
        except ValueError as error:
            self._refuse(source, error)
            return []
        if _SURROGATE.search(source.text):
            self._look_for_halves(root, source)
        return [root]

    def _refuse(self, source: Text, error: ValueError) -> None:
        if "NaN" in str(error) or "Infinity" in str(error):
            self._report.add("not-json", source.place, str(error), "leave it out, or write null")
        else:
            self._report.add("unreadable", source.place, "a number has thousands of digits")

    def _mended(self, source: Text, error: json.JSONDecodeError) -> list[object]:
        place = Place(None, self._in_file(source, error.lineno, error.colno), source.place.index)
        if not source.text.strip():
            self._report.add("not-json", place, "there is nothing here", "describe the article, or leave it out")
            return []
        try:
            roots, repairs = read_roots(source.text)
        except UnreadableDocument:
            self._report.add("not-json", place, f"this is not JSON: {error.msg}")
            return []
        mended = "; ".join(self._moved(source, repair) for repair in repairs[:3])
        self._report.add("not-json", place, f"this is not JSON: {error.msg}; newsmodel reads it so: {mended}")
        return roots

    def _in_file(self, source: Text, line: int, column: int) -> str:
        """Say where in the whole file a place in the JSON is."""
        where = f"line {source.first_line + line - 1}, column {column}"
        script = str(source.place.step).partition(",")[0]
        return f"{script}, {where}" if script else where

    def _moved(self, source: Text, repair: str) -> str:
        return _PLACE.sub(lambda found: f"line {int(found[1]) + source.first_line - 1}", repair)

    def _look_for_halves(self, root: object, source: Text) -> None:
        try:
            json.dumps(root, ensure_ascii=False).encode("utf-8")
        except UnicodeEncodeError as error:
            half = f"U+{ord(error.object[error.start]):04X}"
            self._report.add("lone-surrogate", source.place, f"{half} is half of a character")
        except (RecursionError, ValueError):
            self._report.add("unreadable", source.place, f"this cannot be written again: {shown(root)}")
