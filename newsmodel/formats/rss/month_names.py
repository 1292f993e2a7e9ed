"""Dates with names of days and months in the publisher's language → the same date in English.

Only names that mean one month in every language here are in the table.
"""

import re

_NAMES = {
    "Jan": """janvier janv januar jänner enero ene janeiro gennaio gen januari ianuarie ian stycznia sty января
        январь янв ιαν ιανουαρίου ιανουάριος ocak oca ledna január tammikuuta januára""",
    "Feb": """février févr fév februar febrero fevereiro fev febbraio februari februarie lutego lut февраля февраль фев
        φεβ φεβρουαρίου şubat şub února február helmikuuta""",
    "Mar": """mars märz mär mrz marzo março maart mrt martie marca марта март μαρ μαρτίου mart března március maret
        maaliskuuta""",
    "Apr": """avril avr abril abr aprile april apr aprilie kwietnia kwi апреля апрель апр απρ απριλίου nisan nis dubna
        április huhtikuuta""",
    "May": """mai mayo maio maggio mag mei maj maja мая май μαϊ μαΐ μάι μαΐου μαίου mayıs may května május
        toukokuuta""",
    "Jun": """juin juni junio junho giugno giu iunie iun czerwca cze июня июнь июн ιουν ιουνίου haziran haz června
        június kesäkuuta""",
    "Jul": """juillet juil juli julio julho luglio lug iulie iul lipca lip июля июль июл ιουλ ιουλίου temmuz tem
        července július heinäkuuta""",
    "Aug": """août agosto ago augustus sierpnia sie августа август авг αυγ αυγούστου ağustos ağu srpna augusztus
        elokuuta agustus augusti""",
    "Sep": """septembre sept septiembre setembro settembre set september wrz września сентября сентябрь сен сент σεπ
        σεπτεμβρίου eylül eyl září szeptember syyskuuta septembrie""",
    "Oct": """octobre oktober okt octubre outubro out ottobre ott octombrie października paź октября октябрь окт οκτ
        οκτωβρίου ekim eki října október lokakuuta""",
    "Nov": """novembre november noviembre novembro noiembrie listopada ноября ноябрь ноя νοε νοεμβρίου kasım kas
        marraskuuta""",
    "Dec": """décembre déc dezember dez diciembre dic dezembro dicembre december decembrie grudnia gru декабря декабрь
        дек δεκ δεκεμβρίου aralık ara prosince joulukuuta desember des""",
}
_IN_ENGLISH = {name: month for month, names in _NAMES.items() for name in names.split()}
_ENGLISH = frozenset(month.lower() for month in _NAMES)
_WORD = re.compile(r"[^\W\d_]+\.?")
_DAY_OF_WEEK = re.compile(r"^[^\W\d_]+(?:-feira)?[.,]*\s*(?=\d)")
_OF = re.compile(r"(?<=[\d.])\s+de\s+|(?<=[^\W\d_])\s+de\s+(?=\d)")
_AT = re.compile(r"(?<=\s)(?:à|às|um|om|kl\.?|klo|ore|alle)\s+(?=\d)|\s+Uhr\b")
_YEAR_MONTH_DAY = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")


def in_english(text: str) -> str | None:
    """Spell a date's month in English, or return None where no month of another language stands in it.

    Example:
        >>> in_english("lun., 02 mars 2026 08:30:00 +0100"), in_english("2 de março de 2026")
        ('02 Mar 2026 08:30:00 +0100', '2 Mar 2026')
    """
    if _YEAR_MONTH_DAY.search(text):
        return _YEAR_MONTH_DAY.sub(lambda found: f"{found[1]}-{found[2]:0>2}-{found[3]:0>2}", text)
    bare = _AT.sub("", _OF.sub(" ", _DAY_OF_WEEK.sub("", text.strip())))
    months = [word for word in _WORD.findall(bare) if _is_month(word)]
    if len(months) != 1:
        return None
    return bare.replace(months[0], _month(months[0]), 1)


def _is_month(word: str) -> bool:
    name = word.rstrip(".").lower()
    return name in _IN_ENGLISH or name in _ENGLISH


def _month(word: str) -> str:
    name = word.rstrip(".").lower()
    return _IN_ENGLISH.get(name, name.title())
