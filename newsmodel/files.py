"""Files: read an article or a feed from a path, write one to a path; the suffix says the format."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EFBIG, EISDIR, ENOENT, ENOSPC, ENOTDIR, EPERM, EROFS
from pathlib import Path
from secrets import token_hex
from stat import S_IMODE, S_ISDIR, S_ISREG
from typing import TYPE_CHECKING

from newsmodel.errors import FileError, NewsmodelError, NoText, UnreadableDocument
from newsmodel.formats import encoding as encodings
from newsmodel.formats import name_for_suffix, named
from newsmodel.model import Article, Feed

if TYPE_CHECKING:
    from newsmodel.parsing import Model

LARGEST = 64 * 2**20
"""Bytes of the largest file that is read: some hundred times a long story, and ten times a long feed."""

_REASONS = {
    ENOENT: ("there is no such file or folder", "check the path"),
    ENOTDIR: ("a part of the path is a file, not a folder", "check the path"),
    EISDIR: ("this is a folder, not a file", "name a file in it"),
    EACCES: ("this user may not do that here", "change the permissions, or choose another place"),
    EPERM: ("this user may not do that here", "change the permissions, or choose another place"),
    EROFS: ("nothing can be written here: it is read-only", "choose another place"),
    ENOSPC: ("the disk is full; what stood there is unchanged", "make room and try again"),
    EFBIG: ("the file would be larger than is allowed here; what stood there is unchanged", "raise the limit"),
}


def read(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    model: "Model" = "accurate",
    weights: Path | None = None,
) -> Article | Feed:
    """Read an article or a feed from a file; a text file is parsed.

    Args:
        path: with a suffix that ``formats.FORMATS`` knows: ``.jsonld``, ``.rss``, ``.html``, ``.txt`` …
        encoding: of a file that does not say its own: ``cp1252``. Without it a byte order mark counts, then what the
            format itself says, as a page's ``meta``, then UTF-8.
        model: what raw text is parsed with, as for ``parse``.
        weights: as for ``parse``.

    Returns:
        What the file holds.

    Raises:
        UnknownFormat: no format has the suffix.
        FileError: the path is missing, a folder, unreadable, or larger than ``LARGEST``.
        NoText: the file is empty.
        UnreadableDocument: it is binary, broken or in another encoding; the error says what was tried, and where.
        NoArticle: it is sound but holds no article.
    """
    path = Path(path)
    with _faults_at(path):
        name = name_for_suffix(path.suffix)
        return understood(_bytes_of(path), name, encoding, model, weights)


def bytes_of(path: str | os.PathLike[str]) -> bytes:
    """Return what stands in a file, up to a byte more than is understood.

    Raises:
        FileError: the path is missing, a folder, or unreadable.
    """
    path = Path(path)
    with _faults_at(path):
        return _bytes_of(path)


def understood(
    data: bytes,
    name: str,
    encoding: str | None = None,
    model: "Model" = "accurate",
    weights: Path | None = None,
) -> Article | Feed:
    """Read an article or a feed from bytes, wherever they came from; raw text is parsed.

    Args:
        data: all of a document.
        name: the name of its format, as in ``formats.FORMATS``.
        encoding: as for ``read``.
        model: as for ``read``.
        weights: as for ``read``.

    Raises:
        FileError: there are more than ``LARGEST`` bytes, or there is no such encoding.
        NoText: there are none, or nothing but white space.
        UnreadableDocument: they are binary, broken or in another encoding.
        NoArticle: they are sound but hold no article.
    """
    _refuse_huge_or_empty(data)
    if encoding is None:
        _refuse_binary(data)
    document = data if encoding is None else _decoded(data, encoding)
    if name != "plaintext":
        return named(name).loads(document)
    return _parsed(document if isinstance(document, str) else encodings.text_in(document), model, weights)


def write(thing: Article | Feed, path: str | os.PathLike[str]) -> None:
    """Write an article or a feed to a file, in UTF-8.

    Whatever happens, the path holds either what it held before or all of the new file. A process that is killed in
    the middle may leave a hidden file ``.newsmodel-….tmp`` beside it. A pipe or a device is written to as it is.

    Args:
        thing: what to write.
        path: with a suffix that ``formats.FORMATS`` knows; its folder must exist.

    Raises:
        UnknownFormat: no format has the suffix.
        FormatError: the format cannot hold this.
        FileError: the path cannot be written.
        TypeError: it is neither an article nor a feed.
    """
    path = Path(path)
    if not isinstance(thing, Article | Feed):
        raise TypeError(f"newsmodel.write takes an Article or a Feed, not {type(thing).__name__}")
    with _faults_at(path):
        text = named(name_for_suffix(path.suffix)).dumps(thing)
    write_bytes(text.encode("utf-8"), path)


def write_bytes(data: bytes, path: str | os.PathLike[str]) -> None:
    """Write a document that is ready, as a page with an article embedded; as ``write``, all of it or nothing.

    Args:
        data: the document.
        path: of any suffix.

    Raises:
        FileError: the path cannot be written.
    """
    path = Path(path)
    with _faults_at(path), _system_faults():
        if _is_stream(path):
            path.write_bytes(data)
        else:
            _replace(Path(os.path.realpath(path)), data)


def _is_stream(path: Path) -> bool:
    """Say whether a pipe, a device or the like is there, perhaps behind a link: it cannot be replaced."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not S_ISREG(mode) and not S_ISDIR(mode)


@contextmanager
def _faults_at(path: Path) -> Iterator[None]:
    """Say in every error which file it is about."""
    try:
        yield
    except NewsmodelError as error:
        error.where = f"{path}, {error.where}" if error.where else str(path)
        raise


@contextmanager
def _system_faults() -> Iterator[None]:
    """Say in our own words what the system says of a path."""
    try:
        yield
    except OSError as error:
        raise _file_error(error) from error
    except ValueError as error:
        raise FileError(f"no file can be called this: {error}", remedy="check the path") from None


def _bytes_of(path: Path) -> bytes:
    with _system_faults(), path.open("rb") as file:
        return file.read(LARGEST + 1)


def refuse_huge(data: bytes) -> None:
    """Refuse a document that is larger than what is read.

    Raises:
        FileError: there are more than ``LARGEST`` bytes.
    """
    if len(data) > LARGEST:
        raise FileError(
            f"this is larger than {LARGEST // 2**20} MB, the most that is read",
            remedy="split it into smaller files",
        )


def _refuse_huge_or_empty(data: bytes) -> None:
    refuse_huge(data)
    # In UTF-16 and UTF-32, white space has NULs.
    if not encodings.without_mark(data).strip(b" \t\n\r\f\v\0" if encodings.is_marked(data) else None):
        raise NoText("this is empty", remedy="give it a text")


def _refuse_binary(data: bytes) -> None:
    if b"\0" in data and not encodings.is_marked(data):
        raise UnreadableDocument(
            f"this is no text: byte {data.index(0)} is NUL",
            remedy="give it a text file; if this is UTF-16 without a byte order mark, say encoding='utf-16-le'",
        )


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableDocument(
            f"the text is not {encoding}, the encoding that was asked for: byte {error.start} does not fit",
            remedy="leave the encoding out to have UTF-8 tried, or name another",
        ) from None
    except (LookupError, ValueError):
        raise FileError(f"no encoding is called {encoding!r}", remedy="try utf-8, utf-16 or cp1252") from None


def _parsed(text: str, model: "Model", weights: Path | None) -> Article:
    from newsmodel.parsing import parse

    return parse(text, model, weights)


def _replace(path: Path, data: bytes) -> None:
    """Put the data in a new file beside the old one, and the new one in its place when it is safe on the disk."""
    draft = path.parent / f".newsmodel-{token_hex(8)}.tmp"
    try:
        with open(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            draft.chmod(S_IMODE(path.stat().st_mode))
        draft.replace(path)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _file_error(error: OSError) -> FileError:
    what, remedy = _REASONS.get(error.errno or 0, (error.strerror or str(error), ""))
    fault = FileError(what, remedy=remedy)
    fault.errno = error.errno
    return fault
