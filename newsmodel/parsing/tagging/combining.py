"""Combining: what the tagger sees in a paragraph, and what rules know of marks and of the paragraphs around it."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from newsmodel.model import Act, QuoteKind, Span
from newsmodel.parsing.attribution.joining import kind_of
from newsmodel.parsing.draft import Attribution, Draft, Quoted
from newsmodel.parsing.tagging.confidence import Evidence, Signs, signs_of, weigh
from newsmodel.parsing.tagging.labels import Part
from newsmodel.parsing.tagging.linking import Link, Stretch
from newsmodel.parsing.tagging.words import Place, Words, words_in

Chances = NDArray[np.float32]

# How likely the words must be said by somebody, for the tagger, where only the rules see an attribution.
_KEEP = {QuoteKind.DIRECT: 0.2, QuoteKind.MIXED: 0.4, QuoteKind.INDIRECT: 0.5}

# How likely the words must belong to a statement for it to be one. Words in marks mostly do; what the tagger finds
# elsewhere is often a wish or a plan, and readers are shown statements only.
_STATED = {QuoteKind.DIRECT: 0.35, QuoteKind.MIXED: 0.6, QuoteKind.INDIRECT: 0.7}

# Below this confidence an attribution is left out. Without marks that is half the F1 reached, the limit that makes F1
# the highest (Lipton et al. 2014, “Optimal thresholding of classifiers to maximize F1 measure”).
_LEAST = {QuoteKind.DIRECT: 0.0, QuoteKind.MIXED: 0.2, QuoteKind.INDIRECT: 0.35}

# How much of the words of two attributions must be the same for them to be one.
_SAME = 0.4

# How many words outside marks, to one inside, make a quotation a mixed one.
_MORE = 0.25

# What ends right before words in marks that are sentences of their own.
_ENDING = "\n.:!?"

# An attribution of the rules is none of its own from this share of words on that others have.
_COVERED = 0.7
_NESTED = 0.3


@dataclass(frozen=True, slots=True)
class Tagging:
    """What the tagger says of a body."""

    words: Words
    chances: Chances
    """Of shape (words, ``PARTS``): how likely each word is each part."""

    stated: Chances
    """For each word how likely it belongs to a statement."""

    links: list[Link]

    weights: Signs
    """What each sign of an attribution weighs in its confidence."""


def combine(draft: Draft, tagging: Tagging) -> list[Attribution]:
    """Make attributions of links and of what the rules have found.

    The tagger decides what is said, and by whom, within a paragraph. The rules decide where a quotation in marks
    begins and ends, over asides and paragraphs, and who says it where its paragraph does not tell.

    Args:
        draft: with the attributions of the rules.
        tagging: of the same body.
    """
    weighed = (
        replace(attribution, confidence=weigh(signs, tagging.weights))
        for attribution, signs in weigh_up(draft, tagging)
    )
    return [each for each in weighed if each.confidence >= _LEAST[each.kind]]


def weigh_up(draft: Draft, tagging: Tagging) -> list[tuple[Attribution, Signs]]:
    """Make the attributions of ``combine``, each with what speaks for it and not yet with its confidence."""
    return list(_Combiner(draft, tagging).attributions())


class _Combiner:
    def __init__(self, draft: Draft, tagging: Tagging) -> None:
        self.draft = draft
        self.tagging = tagging
        self.starts: list[int] = tagging.words.starts.tolist()
        self.linked = np.zeros(len(self.starts), dtype=bool)
        for link in tagging.links:
            for part in link.contents:
                self.linked[part.first : part.after] = True
        self.quoted = [each for each in draft.quoted if each.depth == 0]
        self.quoted_starts = [each.outer.start for each in self.quoted]

    def attributions(self) -> Iterator[tuple[Attribution, Signs]]:
        stretches = [self._stretches_of(each) for each in self.draft.attributions]
        by_rule, alone = self._assign(stretches)
        for number, rule in enumerate(self.draft.attributions):
            if number not in by_rule:
                if self._holds(rule, stretches[number]):
                    yield self._weighed(rule, by_rules=True, by_tagger=False)
                continue
            links = by_rule[number]
            if rule.kind is QuoteKind.DIRECT:
                # “I think so,” she said: inside a quotation only what is quoted again is another quote.
                links = [link for link in links if not _is_inside(link.cue, stretches[number])]
                within = _is_one(links) and not self._say_more(links, stretches[number])
                if within or self._is_whole(rule):
                    yield self._completed(rule, links)
                    continue
            if len(links) == 1 and self._is_told(links[0], rule, stretches[number]):
                yield self._completed(rule, links)
                continue
            for link in links:
                yield self._attribution(link, rule)
        for link in alone:
            if link.cue or link.source or self._is_quoted(link):
                yield self._attribution(link, None)

    def _stretch(self, span: Span) -> Stretch:
        return Stretch(*words_in(span, self.starts))

    def _stretches_of(self, attribution: Attribution) -> list[Stretch]:
        return [self._stretch(span) for span in attribution.content]

    def _assign(self, stretches: Sequence[Sequence[Stretch]]) -> tuple[dict[int, list[Link]], list[Link]]:
        """Give each link to the rule's attribution that it shares most words with."""
        owners: defaultdict[int, list[int]] = defaultdict(list)
        for number, parts in enumerate(stretches):
            for word in _words_of(parts):
                owners[word].append(number)
        by_rule: defaultdict[int, list[Link]] = defaultdict(list)
        alone = []
        sizes = [sum(part.after - part.first for part in parts) for parts in stretches]
        for link in self.tagging.links:
            words = list(_words_of(link.contents))
            shared: defaultdict[int, int] = defaultdict(int)
            for word in words:
                for number in owners.get(word, ()):
                    shared[number] += 1
            best = max(
                shared, key=lambda number: (shared[number] / (sizes[number] + len(words)), -number), default=None
            )
            if best is not None and self._are_one(best, shared[best], sizes[best], len(words)):
                by_rule[best].append(link)
            else:
                alone.append(link)
        return by_rule, alone

    def _are_one(self, number: int, shared: int, of_rule: int, of_link: int) -> bool:
        """Say whether a link is what the rules saw: part of a quotation in marks, or mostly the same words."""
        if self.draft.attributions[number].kind is QuoteKind.DIRECT:
            return 2 * shared >= min(of_rule, of_link)
        return shared >= _SAME * (of_rule + of_link - shared)

    def _is_told(self, link: Link, rule: Attribution, stretches: Sequence[Stretch]) -> bool:
        """Say whether a link takes a verb within what is told for the cue: Prior told them | he understood them."""
        if rule.cue is None or rule.mention is None or link.source is None:
            return False
        same = rule.kind is QuoteKind.MIXED or self._span(link.source) == rule.mention
        return same and _is_inside(link.cue, stretches)

    def _is_whole(self, rule: Attribution) -> bool:
        """Say whether words in marks are sentences of their own, after a paragraph, a sentence or a colon."""
        start = rule.content[0].start
        number = bisect_right(self.quoted_starts, start) - 1
        if number < 0 or not self.quoted[number].outer.covers(rule.content[0]):
            return False
        quoted = self.quoted[number]
        before = self.draft.body[max(0, quoted.outer.start - 2) : quoted.outer.start].rstrip(" ")
        return self.draft.body[start].isupper() and (not before or before[-1] in _ENDING)

    def _say_more(self, links: Sequence[Link], stretches: Sequence[Stretch]) -> bool:
        """Say whether links go beyond a quotation in marks: said the plan was “dead on arrival”."""
        inside = set(_words_of(stretches))
        said = {word for link in links for word in _words_of(link.contents)}
        more = sum(self.tagging.words.places[word] == Place.OUTSIDE for word in said - inside)
        return bool(more > _MORE * len(inside))

    def _holds(self, rule: Attribution, stretches: Sequence[Stretch]) -> bool:
        """Say whether to keep an attribution that only the rules see."""
        if rule.nested_in is not None and rule.mention and rule.cue and rule.kind is QuoteKind.DIRECT:
            return True
        if all(each.first == each.after for each in stretches):
            return True  # nothing but marks: the tagger has no word to go by
        covered = np.concatenate([self.linked[each.first : each.after] for each in stretches])
        if covered.mean() > _COVERED:
            cue = self._stretch(rule.cue) if rule.cue and rule.mention else None
            return (
                cue is not None
                and self.tagging.chances[cue.first : cue.after, Part.CUE_BEGINS : Part.CUE + 1].sum(axis=1).mean()
                > _NESTED
            )
        return self._chance_of_content(stretches) >= _KEEP[rule.kind]

    def _chance_of_content(self, stretches: Iterable[Stretch]) -> float:
        chances = self.tagging.chances
        of_words = [chances[each.first : each.after, Part.CONTENT_BEGINS :].sum(axis=1) for each in stretches]
        return float(np.concatenate(of_words).mean()) if of_words else 0.0

    def _completed(self, rule: Attribution, links: Sequence[Link]) -> tuple[Attribution, Signs]:
        """Take cue and source from the rules, which look beyond the paragraph, and from the tagger what they lack."""
        cue = next((link.cue for link in links if link.cue), None)
        source = next((link.source for link in links if link.source), None)
        completed = replace(
            rule,
            cue=rule.cue or self._span(cue),
            mention=rule.mention or self._span(source),
            act=self._act(links, rule.kind),
        )
        return self._weighed(completed, by_rules=True, by_tagger=True)

    def _attribution(self, link: Link, rule: Attribution | None) -> tuple[Attribution, Signs]:
        content = tuple(self._without_marks(self.tagging.words.span(*each)) for each in self._contents_of(link))
        kind = kind_of(content, self._quoted_at(content))
        cue, mention = self._span(link.cue), self._span(link.source)
        if rule is not None:
            # Beside words in marks the rules know the source better; elsewhere the tagger does.
            first, second = (rule.mention, mention) if rule.kind is QuoteKind.MIXED else (mention, rule.mention)
            cue, mention = cue or rule.cue, first or second
        attribution = Attribution(content, kind, self._act([link], kind), cue, mention)
        return self._weighed(attribution, by_rules=rule is not None, by_tagger=True)

    def _weighed(self, attribution: Attribution, *, by_rules: bool, by_tagger: bool) -> tuple[Attribution, Signs]:
        evidence = Evidence(
            contents=[self._stretch(span) for span in attribution.content],
            cue=self._stretch(attribution.cue) if attribution.cue else None,
            source=self._stretch(attribution.mention) if attribution.mention else None,
            direct=attribution.kind is QuoteKind.DIRECT,
            by_rules=by_rules,
            by_tagger=by_tagger,
        )
        return attribution, signs_of(evidence, self.tagging.chances)

    def _span(self, stretch: Stretch | None) -> Span | None:
        return self.tagging.words.span(*stretch) if stretch else None

    def _act(self, links: Sequence[Link], kind: QuoteKind) -> Act:
        stretches = [each for link in links for each in (*link.contents, *((link.cue,) if link.cue else ()))]
        if not stretches:
            return Act.STATEMENT
        stated = np.concatenate([self.tagging.stated[each.first : each.after] for each in stretches])
        return Act.STATEMENT if stated.mean() >= _STATED[kind] else Act.ATTITUDE

    def _quoted_at(self, content: Sequence[Span]) -> list[Quoted]:
        first = max(0, bisect_right(self.quoted_starts, content[0].start) - 1)
        after = bisect_left(self.quoted_starts, content[-1].end)
        return self.quoted[first:after]

    def _is_quoted(self, link: Link) -> bool:
        return all(self.tagging.words.places[each.first] != Place.OUTSIDE for each in link.contents)

    def _contents_of(self, link: Link) -> list[Stretch]:
        """Leave out the word that only joins a cue to its content: said | that the quay was full."""
        texts = self.tagging.words.texts
        joined = [Stretch(each.first + (texts[each.first] == "that"), each.after) for each in link.contents]
        return [each for each in joined if each.first < each.after] or link.contents

    def _without_marks(self, span: Span) -> Span:
        """Leave the marks around a whole quotation out of it."""
        touched = self._quoted_at([span])
        if len(touched) != 1 or not touched[0].outer.covers(span):
            return span
        inner = touched[0].inner
        start, end = max(span.start, inner.start), min(span.end, inner.end)
        return Span(start, end) if start < end else span


def _words_of(stretches: Iterable[Stretch]) -> Iterator[int]:
    return (word for each in stretches for word in range(each.first, each.after))


def _is_one(links: Sequence[Link]) -> bool:
    """Say whether links are parts of one attribution: at most one of them has a cue of its own."""
    return sum(link.cue is not None for link in links) <= 1


def _is_inside(cue: Stretch | None, stretches: Sequence[Stretch]) -> bool:
    return cue is not None and any(each.first <= cue.first and cue.after <= each.after for each in stretches)
