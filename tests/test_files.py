"""Reading and writing paths, with every way that a file can fail."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

import pytest

import newsmodel as nm
from newsmodel import files

ARTICLE = nm.Article(
    id="https://example.org/ferry",
    url="https://example.org/ferry",
    headline="Ferry is late again",
    body="The ferry was late.\n\n“It is the fog,” said Ana Prior.",
)
FEED = nm.Feed(title="Quay news", link="https://example.org/", description="All of it.", items=[ARTICLE])


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter, as pytest's own are not."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("name", ["ferry.jsonld", "ferry.json", "ferry.html", "FERRY.HTM"])
def test_what_is_written_is_read_back(tmp_path: Path, name: str) -> None:
    nm.write(ARTICLE, tmp_path / name)
    assert nm.read(tmp_path / name) == ARTICLE


@pytest.mark.parametrize("name", ["quay.rss", "quay.xml"])
def test_a_feed_is_read_back(tmp_path: Path, name: str) -> None:
    nm.write(FEED, tmp_path / name)
    assert nm.read(tmp_path / name) == FEED


@pytest.mark.parametrize("name", ["ferry.txt", "ferry.text", "ferry.md"])
def test_a_text_file_is_parsed(tmp_path: Path, name: str) -> None:
    nm.write(ARTICLE, tmp_path / name)
    read = nm.read(tmp_path / name)
    assert isinstance(read, nm.Article)
    assert (read.headline, read.body) == (ARTICLE.headline, ARTICLE.body)
    assert [quote.text for quote in read.quotes] == ["It is the fog,"]


def test_a_path_may_be_a_string(tmp_path: Path) -> None:
    nm.write(ARTICLE, f"{tmp_path}/ferry.jsonld")
    assert nm.read(f"{tmp_path}/ferry.jsonld") == ARTICLE


ENCODED = {
    "utf-8": "Fähre zu spät: “Nebel”".encode(),
    "utf-8 with a mark": "Fähre zu spät: “Nebel”".encode("utf-8-sig"),
    "utf-16": "Fähre zu spät: “Nebel”".encode("utf-16"),
    "utf-16, big end first": "\ufeffFähre zu spät: “Nebel”".encode("utf-16-be"),
    "utf-32": "Fähre zu spät: “Nebel”".encode("utf-32"),
}


@pytest.mark.parametrize("data", ENCODED.values(), ids=ENCODED)
def test_the_byte_order_mark_says_the_encoding(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "ferry.txt"
    path.write_bytes(data)
    read = nm.read(path)
    assert isinstance(read, nm.Article)
    assert "Fähre zu spät: “Nebel”" in (read.headline, read.body)


def test_an_encoding_that_is_asked_for_is_used(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_bytes("Die Fähre kam zu spät.".encode("cp1252"))
    read = nm.read(path, encoding="cp1252")
    assert isinstance(read, nm.Article)
    assert "Fähre" in (read.headline or "") + read.body


def test_a_page_says_its_own_encoding(tmp_path: Path) -> None:
    path = tmp_path / "ferry.html"
    script = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "@id": "urn:x:1", "headline": "Fähre"}</script>'
    )
    path.write_bytes(f'<meta charset="iso-8859-1">{script}'.encode("cp1252"))
    read = nm.read(path)
    assert isinstance(read, nm.Article)
    assert read.headline == "Fähre"


PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
UNREADABLE = [
    ("ferry.txt", b"", nm.NoText, "empty"),
    ("ferry.txt", b" \n\n ", nm.NoText, "empty"),
    ("ferry.jsonld", b"", nm.NoText, "empty"),
    ("ferry.txt", b"\xef\xbb\xbf", nm.NoText, "empty"),
    ("ferry.txt", "\ufeff \n".encode("utf-16-le"), nm.NoText, "empty"),
    ("ferry.txt", PNG, nm.UnreadableDocument, "byte 8 is NUL"),
    ("ferry.html", PNG, nm.UnreadableDocument, "byte 8 is NUL"),
    ("ferry.txt", "Ferry".encode("utf-16-le"), nm.UnreadableDocument, "encoding='utf-16-le'"),
    ("ferry.txt", "Fähre".encode("cp1252"), nm.UnreadableDocument, "not UTF-8"),
    ("ferry.txt", b"\xff\xfeF\x00e", nm.UnreadableDocument, "not UTF-16"),
    ("ferry.jsonld", b'{"@type": "NewsArticle", "head', nm.UnreadableDocument, "line 1"),
    ("ferry.jsonld", b'{"@type": "Recipe"}', nm.NoArticle, "Recipe"),
    ("ferry.html", b"<p>No article here.", nm.NoArticle, "JSON-LD"),
    ("ferry.docx", b"Ferry", nm.UnknownFormat, ".docx"),
    ("ferry", b"Ferry", nm.UnknownFormat, "''"),
]


@pytest.mark.parametrize(("name", "data", "error", "hint"), UNREADABLE)
def test_a_file_that_cannot_be_read_says_where_and_why(
    tmp_path: Path, name: str, data: bytes, error: type[nm.NewsmodelError], hint: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(error) as caught:
        nm.read(path)
    assert type(caught.value) is error
    assert str(caught.value).startswith(str(path))
    assert hint in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_encoding_that_does_not_fit_says_which_was_tried(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_bytes("Fähre".encode("cp1252"))
    with pytest.raises(nm.UnreadableDocument, match="not ascii, the encoding that was asked for: byte 1"):
        nm.read(path, encoding="ascii")
    for name in ("klingon", "undefined", "rot13"):
        with pytest.raises(nm.FileError, match=f"no encoding is called '{name}'"):
            nm.read(path, encoding=name)


def test_a_name_that_no_file_can_have_says_so(tmp_path: Path) -> None:
    with pytest.raises(nm.FileError, match="no file can be called this"):
        nm.read(tmp_path / "a\0.txt")
    with pytest.raises(nm.FileError, match="no file can be called this"):
        nm.write(ARTICLE, tmp_path / "a\0.txt")


def test_what_is_no_article_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="takes an Article or a Feed, not str"):
        nm.write("Ferry", tmp_path / "ferry.jsonld")  # type: ignore[arg-type]
    assert contents(tmp_path) == {}


def test_a_missing_file_a_folder_and_a_file_taken_for_a_folder(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "file.txt").write_text("Ferry")
    for name, hint in (
        ("missing.txt", "no such file"),
        ("folder.txt", "a folder"),
        ("file.txt/ferry.txt", "not a folder"),
    ):
        with pytest.raises(nm.FileError, match=hint) as caught:
            nm.read(tmp_path / name)
        assert isinstance(caught.value, OSError)
        assert caught.value.errno


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(files.LARGEST + 1)
    with pytest.raises(nm.FileError, match="larger than 64 MB"):
        nm.read(path)


# A child that has no rights on files of others, even where the tests run as root.
UNPRIVILEGED = """
    import os, sys
    from pathlib import Path
    from newsmodel import files, errors
    from newsmodel.formats import jsonld, plaintext
    from newsmodel.model import Article
    import newsmodel.parsing
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    try:
        {action}
    except errors.FileError as error:
        print(error)
"""


def run(code: str, *arguments: str) -> str:
    command = [sys.executable, "-c", dedent(code), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_file_without_the_right_to_read_says_so(open_folder: Path) -> None:
    path = open_folder / "secret.txt"
    path.write_text("Ferry")
    path.chmod(0)
    said = run(UNPRIVILEGED.format(action="files.read(sys.argv[1])"), str(path))
    assert said == f"{path}: this user may not do that here; change the permissions, or choose another place\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_an_unwritable_folder_says_so_and_keeps_the_old_file(open_folder: Path) -> None:
    path = open_folder / "ferry.jsonld"
    path.write_text("old")
    open_folder.chmod(0o555)
    try:
        said = run(UNPRIVILEGED.format(action="files.write(Article(headline='New'), sys.argv[1])"), str(path))
    finally:
        open_folder.chmod(0o755)
    assert "this user may not do that here" in said
    assert contents(open_folder) == {"ferry.jsonld": b"old"}


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_a_full_disk_says_so_and_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text("old")
    code = """
        import resource, sys
        from newsmodel import files, errors
        from newsmodel.model import Article
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        try:
            files.write(Article(body="Late. " * 50_000), sys.argv[1])
        except errors.FileError as error:
            print(error)
    """
    assert "larger than is allowed" in run(code, str(path))
    assert contents(tmp_path) == {"ferry.txt": b"old"}


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_killed_process_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    code = """
        import sys
        from newsmodel import files
        from newsmodel.model import Article
        stories = [Article(id=word, body=word * 400_000) for word in ("fog", "ice")]
        while True:
            for story in stories:
                files.write(story, sys.argv[1])
                print(flush=True)
    """
    for delay in (0, 0.003, 0.01, 0.02):
        with subprocess.Popen([sys.executable, "-c", dedent(code), str(path)], stdout=subprocess.PIPE) as child:
            assert child.stdout
            child.stdout.readline()
            time.sleep(delay)
            child.send_signal(signal.SIGKILL)
        body = path.read_text(encoding="utf-8").partition("---\n\n")[2]
        assert body in ("fog" * 400_000, "ice" * 400_000)


def test_a_missing_folder_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(nm.FileError, match="no such file or folder"):
        nm.write(ARTICLE, tmp_path / "missing" / "ferry.jsonld")
    assert contents(tmp_path) == {}


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "ferry.jsonld").mkdir()
    with pytest.raises(nm.FileError, match="a folder, not a file"):
        nm.write(ARTICLE, tmp_path / "ferry.jsonld")
    assert list((tmp_path / "ferry.jsonld").iterdir()) == []
    assert [path.name for path in tmp_path.iterdir()] == ["ferry.jsonld"]


@pytest.mark.parametrize("name", ["quay.jsonld", "quay.html", "quay.txt"])
def test_what_a_format_cannot_hold_leaves_the_old_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("old")
    with pytest.raises(nm.FormatError) as caught:
        nm.write(FEED, path)
    assert str(caught.value).startswith(str(path))
    assert str(caught.value).endswith("write each of its items on its own, or the feed as RSS")
    assert contents(tmp_path) == {name: b"old"}


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes")
@pytest.mark.parametrize("name", ["pipe.jsonld", "link.jsonld"])
def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path, name: str) -> None:
    pipe = tmp_path / "pipe.jsonld"
    os.mkfifo(pipe)
    (tmp_path / "link.jsonld").symlink_to(pipe)
    reader = subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE)
    nm.write(ARTICLE, tmp_path / name)
    document, _ = reader.communicate(timeout=20)
    assert nm.formats.jsonld.loads(document) == ARTICLE
    assert pipe.is_fifo()
    assert {path.name for path in tmp_path.iterdir()} == {"pipe.jsonld", "link.jsonld"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_rights_and_links_of_the_old_file_are_kept(tmp_path: Path) -> None:
    path, link = tmp_path / "ferry.jsonld", tmp_path / "link.jsonld"
    path.write_text("old")
    path.chmod(0o640)
    link.symlink_to(path)
    nm.write(ARTICLE, link)
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert nm.read(path) == ARTICLE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_new_file_has_the_rights_that_the_user_gives_new_files(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        nm.write(ARTICLE, tmp_path / "ferry.jsonld")
    finally:
        os.umask(old)
    assert (tmp_path / "ferry.jsonld").stat().st_mode & 0o777 == 0o640
