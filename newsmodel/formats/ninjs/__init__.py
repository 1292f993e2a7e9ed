"""ninjs 3.1, the JSON of news agencies (IPTC): what their systems read, and the whole article beside it, lossless.

ninjs has no place for who said what. So each statement is an association with the relation ``quotation``, which holds
the words and the speaker, and a second body of the type ``application/ld+json`` carries the whole article as
schema.org JSON-LD. ``loads`` reads that back, so that nothing is lost.

Source: https://iptc.org/std/ninjs/ and github.com/iptc/newsinjson
"""

import json

from newsmodel.formats.ninjs.reading import read
from newsmodel.formats.ninjs.writing import document as document_of
from newsmodel.formats.notices import only_article, warn_of
from newsmodel.model import Article, Feed

__all__ = ["dumps", "loads"]


def dumps(article: Article | Feed, *, indent: int | None = None) -> str:
    """Write an article as ninjs 3.1.

    The same article always gives the same text.

    Args:
        article: any article.
        indent: spaces for each level; one line if None.

    Raises:
        FormatError: it is a feed.

    Example:
        >>> article = Article(id="urn:example:ferry", headline="Ferry late", status="withheld")
        >>> loads(dumps(article)) == article
        True
    """
    separators = (",", ":") if indent is None else (",", ": ")
    document = document_of(only_article(article, "ninjs", "JSON Feed"))
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)


def loads(document: str | bytes) -> Article | Feed:
    """Read ninjs of version 1, 2 or 3, ours or an agency's.

    What we wrote comes back equal. From others comes what their members say: headline, texts (HTML before plain text
    before NITF), byline and its authors, dates, status and embargo, subjects, people, organisations, places and
    pictures. Notes to editors are for nobody else, and are left out. What cannot be read is left out with a
    ``NewsmodelWarning``.

    Args:
        document: text; or bytes in UTF-8, in what their byte order mark says, or else in Windows-1252.

    Returns:
        The article; a feed where the document is a list of items, or holds one.

    Raises:
        UnreadableDocument: it is not JSON, nor can it be made so; the error says where.
        NoArticle: it is JSON, but not ninjs.
        InvalidModel: what it says does not make an article.

    Example:
        >>> loads('{"uri": "urn:example:1", "headline": "Ferry late", "body_text": "It is late."}').body
        'It is late.'
    """
    notes: list[str] = []
    thing = read(document, notes.append)
    warn_of(notes, "ninjs: ")
    return thing
