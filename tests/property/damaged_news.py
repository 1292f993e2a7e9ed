"""Damaged news: sound stories, cut, shuffled and misprinted in every way that we could think of.

The same seed and number always make the same text.
"""

import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from random import Random

from newsmodel.training.passages import read_passages
from tests.house import ROOT

MARKS = (*"“”„‟‘’‚‛\"'«»‹›「」『』｢｣〝〞〟﹁﹂《》〈〉＂＇`´′″❛❜❝❞❮❯״׳—―–", "``", "''", ",,", "<<", ">>", "&quot;")
PAIRS = ("“”", "‘’", "„“", "‚‘", "«»", "»«", "‹›", "「」", "『』", "《》", "〝〟", '""', "''", "””", "❝❞", "``")
SPACES = (" ", "  ", "\t", "\u00a0", "\u2009", "\u202f", "\u3000", "\u200b", "\u2060", "\ufeff", "\u00ad")
BREAKS = ("\n", "\n\n", "\r\n", "\r", "\n \n", "\n\n\n\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029")

FOREIGN = "قالت|أعلن «المجلس»|שלום|部長は|Она сказала|ไม่มีช่องว่าง|٣٤".split("|")
ACCENTS = ("e\u0301", "a" + "\u0323\u0307\u0308" * 9, "\u0301", *"İ ı ß ẞ ﬁ ǅ ŉ ΰ Å 𝐒𝐚𝐢𝐝 ½ Ⅷ ²".split())
EMOJI = ("👩\u200d👩\u200d👧\u200d👦", "👍🏽", "🇳🇴", "🙶🙷", "\ufe0f", "\u200d")
INVISIBLE = ("\u202e", "\u200f", "\u2067", "\u2069", "\ufffd", "\ue000", "\U0010ffff")
UNCLEAN = ("\x00", "\x07", "\x1b[31m", "\x7f", "\x9f", "\ud83d", "\udc00", "\ufffe", "\uffff")
FIGURES = ("9" * 5000, *"1e999|31 February 2026|99:99 GMT|0000-00-00|May 0, 0|$1.2.3bn|-0|%s{0}\\1".split("|"))
FURNITURE = ("By ", "By\n", "(Reuters) — ", "LEITH, ", "---\n", "headline: ", "Q: ", "MINISTER: ", "— ", "CORRECTION: ")
SPEECH = "said| said |, he said, |according to |who said that she |told|:|...|…|. |?!|, |’s".split("|")
WEB = "<b>|</p>|&amp;|<!--|https://example.org/a?b=“c”|ana@example.org|@ana|#news|⟦s1 |⟧|===".split("|")
STRANGE = (*FOREIGN, *ACCENTS, *EMOJI, *INVISIBLE, *UNCLEAN, *FIGURES, *FURNITURE, *SPEECH, *WEB)


@cache
def stories() -> tuple[str, ...]:
    """Return sound news: the example articles, and the passages of our own."""
    examples = sorted((ROOT / "examples" / "newsroom").glob("*.txt"))
    return (*(path.read_text("utf-8") for path in examples), *(passage.text for passage in read_passages()))


def cut(story: str, chance: Random) -> str:
    first, after = sorted(chance.randrange(len(story) + 1) for _ in range(2))
    return story[first:after] if chance.random() < 0.5 else story[:first] + story[after:]


def shuffled(story: str, chance: Random) -> str:
    between = chance.choice(("\n\n", "\n", ". ", ", ", " ", "”", ""))
    parts = story.split(between) if between else list(story)
    chance.shuffle(parts)
    return between.join(parts)


def crossed(story: str, chance: Random) -> str:
    other = chance.choice(stories())
    return story[: chance.randrange(len(story) + 1)] + other[chance.randrange(len(other)) :]


def without_marks(story: str, chance: Random) -> str:
    """Leave out some marks, so that the others lose their partners."""
    kept = chance.random()
    return "".join(letter for letter in story if letter not in MARKS or chance.random() < kept)


def with_other_marks(story: str, chance: Random) -> str:
    """Print the quotations as another country does, or some in each way."""
    pair, always = chance.choice(PAIRS), chance.random() < 0.5
    other = {"“": pair[0], "”": pair[1], "‘": pair[0], "’": pair[1], '"': chance.choice(pair)}
    return "".join(other.get(each, each) if always or chance.random() < 0.5 else each for each in story)


def with_inserted(story: str, chance: Random, pieces: Sequence[str] = (*MARKS, *BREAKS, *SPACES, *STRANGE)) -> str:
    for _ in range(chance.choice((1, 3, 10, 40))):
        at = chance.randrange(len(story) + 1)
        story = story[:at] + chance.choice(pieces) + story[at:]
    return story


def with_marks(story: str, chance: Random) -> str:
    return with_inserted(story, chance, MARKS)


def with_exchanged_letters(story: str, chance: Random) -> str:
    letters = list(story)
    for _ in range(chance.choice((1, 10, 100)) if letters else 0):
        letters[chance.randrange(len(letters))] = chance.choice((*STRANGE, any_letter(chance)))
    return "".join(letters)


def with_other_spaces(story: str, chance: Random) -> str:
    """Take out the spaces or the line breaks, or print others."""
    kind = chance.choice((" ", "\n", "\n\n"))
    return story.replace(kind, chance.choice(("", "", *SPACES, *BREAKS)))


def with_repeated(story: str, chance: Random) -> str:
    at = chance.randrange(len(story) + 1)
    piece = story[at : at + chance.choice((1, 2, 10, 50, 300))]
    return story[:at] + piece * min(chance.choice((2, 20, 1000)), 1 + 8000 // (len(piece) + 1)) + story[at:]


def with_long_word(story: str, chance: Random) -> str:
    at = chance.randrange(len(story) + 1)
    syllable = chance.choice(("a", "Ab", "é", "e\u0301", "x-", "’s", "9", "A.", "ж", "字", "👍", "_", "McO’", "\u200d"))
    return story[:at] + syllable * chance.choice((100, 1000, 10_000)) + story[at:]


def with_many_marks(story: str, chance: Random) -> str:
    """Put thousands of marks in one place, or one after each word."""
    mark, at = "".join(chance.choices(MARKS, k=chance.choice((1, 1, 2, 5)))), chance.randrange(len(story) + 1)
    if chance.random() < 0.5:
        return story.replace(" ", f" {mark}")
    return story[:at] + mark * chance.choice((50, 500, 4000)) + story[at:]


def in_another_case(story: str, chance: Random) -> str:
    return chance.choice((str.upper, str.lower, str.title, str.swapcase, str.casefold))(story)


def in_another_form(story: str, chance: Random) -> str:
    """Take accents and ligatures apart, or encode wrongly."""
    if chance.random() < 0.3:
        return story.encode("utf-8", "surrogatepass").decode("cp1252", "replace")
    return unicodedata.normalize(chance.choice(("NFD", "NFKD", "NFKC")), story)


DAMAGES: tuple[Callable[[str, Random], str], ...] = (
    *(cut, cut, shuffled, crossed, without_marks, with_marks, with_inserted, with_other_marks, with_exchanged_letters),
    *(with_other_spaces, with_repeated, with_long_word, with_many_marks, in_another_case, in_another_form),
)


def any_letter(chance: Random) -> str:
    return chr(chance.randrange(chance.choice((0x80, 0x250, 0x3000, 0x110000))))


def noise(chance: Random) -> str:
    """Return a text that was never news: pieces or letters in any order."""
    size = chance.choice((0, 1, 2, 5, 30, 300))
    if chance.random() < 0.3:
        return "".join(any_letter(chance) for _ in range(size))
    words = chance.choice(stories()).split()
    pieces = (MARKS, SPACES, BREAKS, STRANGE, words)
    return "".join(chance.choice(chance.choice(pieces)) for _ in range(size))


def damaged(chance: Random) -> str:
    story = chance.choice(stories())
    if chance.random() < 0.5:
        story = cut(story, chance)
    for _ in range(chance.choice((1, 1, 2, 3, 5))):
        story = chance.choice(DAMAGES)(story, chance)[:60_000]
    return story


def make_text(seed: int, number: int) -> str:
    chance = Random(f"{seed} {number}")
    return noise(chance) if chance.random() < 0.2 else damaged(chance)
