"""Clean text: one kind of newline, one blank line between paragraphs, no characters that no format can carry."""

import re
import warnings
from dataclasses import replace

from newsmodel.errors import NewsmodelWarning
from newsmodel.model import clean
from newsmodel.model.text import UNCLEAN
from newsmodel.parsing.draft import Draft
from newsmodel.parsing.layout import even_layout

_RARE_LINE_ENDS = re.compile("[\x0b\x0c\x1c-\x1e\u2028]")
_PARAGRAPH_SEPARATOR = "\u2029"
_BYTE_ORDER_MARK = "\ufeff"
_NEWLINES = re.compile("\r\n?|\x85")


def clean_text(draft: Draft) -> Draft:
    r"""Make the text acceptable to the model, and give every text the same layout.

    Newlines of every kind become ``\n``; white space at the ends of lines goes; paragraphs stand exactly one blank
    line apart; lines that were wrapped at a fixed width are joined. A text without any blank line has one paragraph
    on each line. A body that its front matter hands over as given only loses what no format can carry.

    Args:
        draft: with all of the text, or all but its front matter, as its body.

    Returns:
        The draft with clean text as its body.

    Warns:
        NewsmodelWarning: control characters or lone surrogates were dropped; it says how many, and where the first was.

    Example:
        >>> clean_text(Draft(body="Ferry late \r\n\r\n\r\nIt rained.")).body
        'Ferry late\n\nIt rained.'
    """
    if draft.as_given:
        return replace(draft, body=without_unclean(draft.body))
    text = draft.body.removeprefix(_BYTE_ORDER_MARK).replace(_PARAGRAPH_SEPARATOR, "\n\n")
    return replace(draft, body=even_layout(without_unclean(_RARE_LINE_ENDS.sub("\n", text))))


def without_unclean(text: str) -> str:
    """Drop what XML or JSON cannot carry, and say so.

    Args:
        text: any string.

    Returns:
        Clean text as the model wants it.

    Warns:
        NewsmodelWarning: characters were dropped; changed newlines are not worth a warning.
    """
    text = _NEWLINES.sub("\n", text)
    first = UNCLEAN.search(text)
    if first is None:
        return text
    cleaned = clean(text)
    _say_what_was_dropped(first, len(text) - len(cleaned))
    return cleaned


def _say_what_was_dropped(first: re.Match[str], number: int) -> None:
    line = first.string.count("\n", 0, first.start()) + 1
    characters = "1 character" if number == 1 else f"{number} characters"
    # Levels: this function, without_unclean, clean_text, the loop over the stages, parse; the sixth called parse.
    warnings.warn(
        f"line {line}: dropped {characters} that XML or JSON cannot carry, the first U+{ord(first[0]):04X}; "
        "check how the text was decoded",
        NewsmodelWarning,
        stacklevel=6,
    )
