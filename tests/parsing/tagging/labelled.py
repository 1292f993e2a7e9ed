"""Labelled sentences: ``[s Prior] [c said] [q the quay was full].`` read into a draft and what a tagger would say."""

import re
from typing import NamedTuple

import numpy as np

from newsmodel.parsing.draft import Attribution, Draft
from newsmodel.parsing.marks import pair_marks
from newsmodel.parsing.sentences import split_paragraphs, split_sentences
from newsmodel.parsing.tagging.combining import Chances
from newsmodel.parsing.tagging.labels import PARTS, Part
from newsmodel.parsing.tagging.words import Words, split_words

_PIECE = re.compile(r"\[(?P<kind>[scq]) |(?P<end>\])|[^\[\]]+")
_BEGINS = {"s": Part.SOURCE_BEGINS, "c": Part.CUE_BEGINS, "q": Part.CONTENT_BEGINS}


class Labelled(NamedTuple):
    draft: Draft
    words: Words
    parts: list[int]

    def chances(self, sure: float = 0.97) -> Chances:
        """Return chances of a tagger that is as sure as this of each word's label."""
        chances = np.full((len(self.parts), PARTS), (1 - sure) / (PARTS - 1), dtype=np.float32)
        chances[np.arange(len(self.parts)), self.parts] = sure
        return chances


def read(marked: str) -> Labelled:
    text, stretches, begun = "", [], (Part.NOTHING, 0)
    for piece in _PIECE.finditer(marked):
        if piece["kind"]:
            begun = (_BEGINS[piece["kind"]], len(text))
        elif piece["end"]:
            stretches.append((*begun, len(text)))
        else:
            text += piece[0]
    draft = Draft(body=text)
    for stage in (split_paragraphs, pair_marks, split_sentences):
        draft = stage(draft)
    words = split_words(draft)
    parts = [int(Part.NOTHING)] * len(words.texts)
    for begins, start, end in stretches:
        inside = [number for number, at in enumerate(words.starts) if start <= at < end]
        for number in inside:
            parts[number] = begins if number == inside[0] else begins + 1
    return Labelled(draft, words, parts)


def told(text: str, each: Attribution) -> str:
    source = text[each.mention.slice] if each.mention else ""
    cue = text[each.cue.slice] if each.cue else ""
    return f"{source} | {cue} | " + " / ".join(text[span.slice] for span in each.content)
