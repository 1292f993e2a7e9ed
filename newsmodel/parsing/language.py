"""Language: what a body is written in, told from its script and its function words.

A table of our own, and no library: lingua weighs 96 MB; py3langid takes longer to load than a whole parse may; and
both name some language for any two words, where this has to be able to say that it does not know.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from newsmodel.parsing.draft import Draft, Facts

FEWEST_WORDS = 12
"""A shorter text is not judged."""

# Only the beginning is read: about three thousand words.
_FURTHEST = 20_000

_FEWEST_LETTERS = 20
# Three function words and a sixth of all words; half as many again as the next language has.
_LEAST, _LEAST_SHARE, _AHEAD = 2.5, 0.1, 1.5

_WORD = re.compile(r"[^\W\d_]+")

_FUNCTION_WORDS = {
    "en": """the of and to in a that is was for on with he it as at his by be had are but from have an they which she
        or were been their has would there who said will this not its when what we after more if than into you""",
    "fr": """le la les des de du et à au aux un une en dans est sont que qui pour par sur avec ce cette ces il elle ils
        pas ne plus a ont été nous vous son sa ses leur mais ou où lors être l d qu c n s y après selon depuis dit""",
    "de": """der die das und den dem des ein eine einen einem einer nicht ist sind war zu im in von mit für auf als auch
        es sich an er sie wir ich dass bei nach aus wird werden hat haben noch wie über vor zum zur um am man sagte""",
    "es": """el la los las de del y a en un una que se por con para no es su sus al lo como más pero este esta ha han
        fue son ser entre sobre también cuando según muy hay ya o le nos está están tras desde sin dijo""",
    "it": """il lo la i gli le di del della dei delle degli e a in un una che non è per con si da dal dalla al alla sono
        ha hanno come più ma anche nel nella questo questa ci sul sulla ai alle suo sua dopo stato era l ed""",
    "pt": """o a os as de do da dos das e em no na nos nas um uma que não se por com para é ao à aos mais mas como foi
        são seu sua pelo pela ou também já está estão ser tem há isso este esta sobre após disse segundo""",
    "nl": """de het een en van in is dat op te zijn met voor niet aan er die om ook als bij door maar naar uit werd
        wordt hij zij ze we wij ik heeft hebben nog over dan tot al kan moet geen was zo meer deze dit volgens""",
    "sv": """och att det som en på är av för med den till inte har ett om var från kan han hon vi jag de så men vid nu
        när också efter under eller ska skulle sig hade säger""",
    "da": """og at det som en på er af for med den til ikke har et om var fra kan han hun vi jeg de så men ved nu når
        også efter under eller skal ville sig havde siger der blev""",
    "no": """og at det som en på er av for med den til ikke har et om var fra kan han hun vi jeg de så men ved nå når
        også etter under eller skal ville seg hadde sier der ble""",
    "pl": """i w nie na się z że do to jest o jak ale po za od tym co przez dla oraz już są był była było być ma może
        który która które ze czy tylko także przed""",
    "ro": """și în de la cu pe nu că să din a este sunt un o care pentru mai au fost al ai ale prin după sau dar ce
        această acest lui lor s va fi""",
    "ca": """el la els les de del dels i a en un una que es per amb no és al als va ha han més però aquest aquesta són
        ser entre sobre també quan segons molt hi ja o li l d s""",
}  # fmt: skip
"""The commonest small words of each language, as they are printed; a comma parts nothing here, nor does a capital."""


def _shares() -> dict[str, tuple[tuple[str, float], ...]]:
    """Return for each word the languages that have it; a word that three of them have counts a third for each."""
    owners: dict[str, list[str]] = {}
    for language, words in _FUNCTION_WORDS.items():
        for word in set(words.split()):
            owners.setdefault(word, []).append(language)
    return {word: tuple((each, 1 / len(all_)) for each in all_) for word, all_ in owners.items()}


_SHARES = _shares()

_SCRIPTS = {
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "greek": re.compile("[\u0370-\u03ff]"),
    "arabic": re.compile("[\u0600-\u06ff]"),
    "hebrew": re.compile("[\u0590-\u05ff]"),
    "devanagari": re.compile("[\u0900-\u097f]"),
    "hangul": re.compile("[\uac00-\ud7af]"),
    "kana": re.compile("[\u3040-\u30ff]"),
    "han": re.compile("[\u4e00-\u9fff]"),
}
_ALONE = {"greek": "el", "hebrew": "he", "hangul": "ko"}
_RUSSIAN, _UKRAINIAN, _NEITHER = re.compile("[ыэё]"), re.compile("[іїєґ]"), re.compile("[ўјљњћђќѓ]")
_ARABIC, _NOT_ARABIC = re.compile("[ةيك]"), re.compile("[پچژگٹڈےںی]")
_HINDI = re.compile(r"(?<!\S)(?:है|हैं|में|और|के|की|से|ने)(?!\S)")
_SHARE_OF_KANA = 0.1


def find_language(draft: Draft) -> Draft:
    """Say what the body is written in, where nothing has told it.

    Args:
        draft: with its body; where it has its quotations, too, the words outside them count alone if they are enough.

    Returns:
        The draft with ``facts["language"]``, unless that is settled already or cannot be told.

    Example:
        >>> text = "Le quai est plein depuis lundi, et les navires attendent devant le port, selon la capitainerie."
        >>> find_language(Draft(body=text)).facts
        {'language': 'fr'}
    """
    if "language" in draft.facts:
        return draft
    language = guess_language(draft)
    facts: Facts = {**draft.facts, "language": language}
    return replace(draft, facts=facts) if language else draft


def language_of(draft: Draft) -> str | None:
    """Return the primary tag of the language that the body is in: ``fr`` where the draft says ``fr-CA``."""
    language = draft.facts.get("language") or guess_language(draft)
    return language.partition("-")[0].lower() if language else None


def guess_language(draft: Draft) -> str | None:
    """Tell a body's language from its beginning.

    Args:
        draft: with its body, and perhaps its quotations.

    Returns:
        A language tag; None for a text under ``FEWEST_WORDS`` words, or where no language stands out.
    """
    outside = " ".join(_outside(draft))
    return _judge(outside) or _judge(draft.body[:_FURTHEST])


def _outside(draft: Draft) -> Iterator[str]:
    """Yield what stands outside quotation marks: a reporter’s words tell the language, not those of whom they quote."""
    at = 0
    for each in draft.quoted:
        if each.outer.start >= _FURTHEST:
            break
        if each.depth == 0:
            yield draft.body[at : each.outer.start]
            at = each.outer.end
    yield draft.body[at:_FURTHEST]


def _judge(text: str) -> str | None:
    return _by_words(text) or _by_script(text)


def _by_words(text: str) -> str | None:
    words = _WORD.findall(text.lower())
    if len(words) < FEWEST_WORDS:
        return None
    found: dict[str, float] = dict.fromkeys(_FUNCTION_WORDS, 0.0)
    for word in words:
        for language, share in _SHARES.get(word, ()):
            found[language] += share
    (best, most), (_, next_most) = islice(sorted(found.items(), key=lambda pair: -pair[1]), 2)
    sure = most >= max(_LEAST, _LEAST_SHARE * len(words)) and most >= _AHEAD * next_most
    return best if sure else None


def _by_script(text: str) -> str | None:
    letters = sum(map(str.isalpha, text))
    if letters < _FEWEST_LETTERS or text.isascii():
        return None
    counts = {script: len(letter.findall(text)) for script, letter in _SCRIPTS.items()}
    east_asian = counts["han"] + counts["kana"]
    if 2 * east_asian > letters:
        return "ja" if counts["kana"] > _SHARE_OF_KANA * east_asian else "zh"
    script = max(counts, key=lambda each: counts[each])
    if 2 * counts[script] <= letters:
        return None
    return _ALONE.get(script) or _by_letters(script, text.lower())


def _by_letters(script: str, text: str) -> str | None:
    """Tell languages of one script apart by letters and words that only one of them has."""
    if script == "cyrillic" and not _NEITHER.search(text):
        russian, ukrainian = len(_RUSSIAN.findall(text)), len(_UKRAINIAN.findall(text))
        return "ru" if russian > 2 * ukrainian else "uk" if ukrainian > 2 * russian else None
    if script == "arabic":
        return "ar" if len(_ARABIC.findall(text)) > 4 * len(_NOT_ARABIC.findall(text)) else None
    return "hi" if script == "devanagari" and len(_HINDI.findall(text)) > 1 else None
