"""Files: read an article or a feed from a path, write one to a path; the suffix says the format."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EFBIG, EISDIR, ENOENT, ENOSPC, ENOTDIR, EPERM, EROFS
from pathlib import Path
from secrets import token_hex
from stat import S_IMODE

from newsmodel.errors import FileError, NewsmodelError, NoText, UnreadableDocument
from newsmodel.formats import encoding as encodings
from newsmodel.formats import name_for_suffix, named
from newsmodel.model import Article, Feed

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


def read(path: str | os.PathLike[str], *, encoding: str | None = None) -> Article | Feed:
    """Read an article or a feed from a file; a text file is parsed.

    Args:
        path: with a suffix that ``formats.FORMATS`` knows: ``.jsonld``, ``.rss``, ``.html``, ``.txt`` …
        encoding: of a file that does not say its own: ``cp1252``. Without it a byte order mark counts, then what the
            format itself says, as a page's ``meta``, then UTF-8.

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
        data = _bytes_of(path)
        if encoding is None:
            _refuse_binary(data)
        document = data if encoding is None else _decoded(data, encoding)
        if name != "plaintext":
            return named(name).loads(document)
        return _parsed(document if isinstance(document, str) else encodings.text_in(document))


def write(thing: Article | Feed, path: str | os.PathLike[str]) -> None:
    """Write an article or a feed to a file, in UTF-8.

    Whatever happens, the path holds either what it held before or all of the new file. A process that is killed in
    the middle may leave a hidden file ``.newsmodel-….tmp`` beside it.

    Args:
        thing: what to write.
        path: with a suffix that ``formats.FORMATS`` knows; its folder must exist.

    Raises:
        UnknownFormat: no format has the suffix.
        FormatError: the format cannot hold this.
        FileError: the path cannot be written.
    """
    path = Path(path)
    with _faults_at(path):
        text = named(name_for_suffix(path.suffix)).dumps(thing)
    write_text(text, path)


def write_text(text: str, path: str | os.PathLike[str]) -> None:
    """Write a document that is ready, as a page with an article embedded; as ``write``, all of it or nothing.

    Args:
        text: the document; the file is in UTF-8.
        path: of any suffix.

    Raises:
        FileError: the path cannot be written.
    """
    path = Path(path)
    with _faults_at(path):
        try:
            _replace(Path(os.path.realpath(path)), text.encode("utf-8"))
        except OSError as error:
            raise _file_error(error) from error


@contextmanager
def _faults_at(path: Path) -> Iterator[None]:
    """Say in every error which file it is about."""
    try:
        yield
    except NewsmodelError as error:
        error.where = f"{path}, {error.where}" if error.where else str(path)
        raise


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise _file_error(error) from error
    if len(data) > LARGEST:
        raise FileError(
            f"the file is larger than {LARGEST // 2**20} MB, the most that is read",
            remedy="split it into smaller files",
        )
    if not data.strip():
        raise NoText("the file is empty")
    return data


def _refuse_binary(data: bytes) -> None:
    if b"\0" in data and not encodings.is_marked(data):
        raise UnreadableDocument(
            f"this is no text: byte {data.index(0)} is NUL",
            remedy="give it a text file; if this is UTF-16 without a byte order mark, say encoding='utf-16-le'",
        )


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError:
        raise FileError(f"no encoding is called {encoding!r}", remedy="try utf-8, utf-16 or cp1252") from None
    except UnicodeDecodeError as error:
        raise UnreadableDocument(
            f"the text is not {encoding}, the encoding that was asked for: byte {error.start} does not fit",
            remedy="leave the encoding out to have UTF-8 tried, or name another",
        ) from None


def _parsed(text: str) -> Article:
    from newsmodel.parsing import parse

    return parse(text)


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
