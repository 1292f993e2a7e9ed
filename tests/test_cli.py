"""The command line, as a newsroom types it: what it prints, where, with which exit code, and never a traceback."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import newsmodel as nm
from newsmodel.cli.app import COMMANDS, app
from newsmodel.formats import FORMATS, html, jsonld, rss
from tests.house import ROOT

STORIES = ROOT / "examples" / "newsroom"
STORY = """Harbour is full

By Jo Lee

22 January 2026

“We are full,” said Ana Prior, the harbour master. “Nobody asked us.”

Two officials said the plan was “dead on arrival”. Prior believes it will pass.
"""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A folder with one story in it, where the command line runs, plain and 80 columns wide."""
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm-256color")
    return tmp_path


def newsmodel(*arguments: object, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(app, [str(each) for each in arguments], input=stdin, prog_name="newsmodel")


def process(*arguments: object, stdin: bytes = b"", **surroundings: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "newsmodel", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, **surroundings},
        timeout=60,
    )


# What parse shows


def test_parse_shows_headline_facts_and_who_said_what():
    shown = newsmodel("parse", "story.txt")
    assert shown.exit_code == 0
    assert shown.stderr == ""
    lines = shown.stdout.splitlines()
    assert lines[:2] == ["Harbour is full", "story.txt"]
    assert "By         Jo Lee" in lines
    assert "Published  22 January 2026" in lines
    assert any(re.fullmatch(r"Ana Prior +“We are full,” … “Nobody asked us.”", line) for line in lines)
    assert any(line.startswith("Two officials") for line in lines)
    assert lines[-2] == "2 quotes from 2 sources, 1 not named"


def test_attitudes_are_shown_on_demand():
    assert "it will pass" not in newsmodel("parse", "story.txt").stdout
    shown = newsmodel("parse", "--all", "story.txt").stdout
    assert "it will pass" in shown
    assert "attitude" in shown


def test_several_stories_are_shown_one_after_the_other():
    shown = newsmodel("parse", STORIES / "gull.txt", STORIES / "cable-trial.txt").stdout
    assert shown.index("Dave Trubshaw") < shown.index("Captain joked") < shown.index("Pavel Dorn")


def test_standard_input_is_parsed():
    shown = newsmodel("parse", "-", stdin=STORY)
    assert "Ana Prior" in shown.stdout


def test_an_article_that_brings_no_quotes_gets_them():
    Path("plain.jsonld").write_text(
        json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "“No,” said Ana Prior."}),
        encoding="utf-8",
    )
    assert "Ana Prior" in newsmodel("parse", "plain.jsonld").stdout
    made = newsmodel("feed", "plain.jsonld", "-o", "-", "--title", "News", "--link", "https://example.org/").stdout
    assert [quote.text for quote in rss.loads(made).items[0].quotes] == ["No,"]


def test_words_that_look_like_markup_are_shown_as_they_are():
    shown = newsmodel("parse", "-", stdin="“We have [bold] plans[/bold] :smile:,” said Ana Prior.")
    assert "“We have [bold] plans[/bold] :smile:,”" in shown.stdout


def test_marks_that_turn_the_line_round_are_not_sent_to_the_terminal():
    shown = newsmodel("parse", "-", stdin="“Pay \u202eevil\u202c now,” said Ana Prior.")
    assert "\u202e" not in shown.stdout
    assert "evil" in shown.stdout


def test_what_would_steer_a_terminal_is_not_sent_there(folder):
    name = "bell\x1b[31m\x07.txt"
    shutil.copy("story.txt", name)
    shown, complained = newsmodel("parse", name), newsmodel("parse", f"no{name}")
    assert shown.exit_code == 0
    assert not set("\x1b\x07") & set(shown.stdout + complained.stderr)


@pytest.mark.parametrize("columns", [40, 80, 99, 100, 120, 240])
@pytest.mark.parametrize(
    "words", ["a few plain words " * 9, "日本語の引用は幅が広い。" * 9, "שלום לכולם " * 9, "👩‍👩‍👧 ok " * 9]
)
def test_the_table_fits_every_width_and_script(columns, words, monkeypatch):
    from rich.cells import cell_len

    monkeypatch.setenv("COLUMNS", str(columns))
    shown = newsmodel("parse", "-", stdin=f"“{words.strip()},” said Ana Prior.").stdout
    assert max(map(cell_len, shown.splitlines())) <= columns
    assert Counter("".join(words.split())) <= Counter(shown)


# Documents


def test_parse_to_jsonld_prints_one_line_for_each_article():
    printed = newsmodel("parse", "--to", "jsonld", "story.txt", STORIES / "gull.txt").stdout
    lines = printed.splitlines()
    assert [jsonld.loads(line) for line in lines] == [
        nm.parse(STORY),
        nm.parse((STORIES / "gull.txt").read_text("utf-8")),
    ]


def test_parse_to_json_prints_the_model():
    printed = newsmodel("parse", "--to", "json", "story.txt").stdout
    assert nm.Article.model_validate_json(printed) == nm.parse(STORY)


def test_parse_to_rss_prints_one_feed_of_all():
    printed = newsmodel("parse", "--to", "rss", "story.txt", STORIES / "gull.txt").stdout
    assert [article.headline for article in rss.loads(printed).items][:1] == ["Harbour is full"]
    assert rss.loads(newsmodel("parse", "--to", "rss", "story.txt").stdout).items == (nm.parse(STORY),)


@pytest.mark.parametrize("target", ["story.jsonld", "story.rss", "story.html", "story.md"])
def test_convert_goes_there_and_back(target):
    assert newsmodel("convert", "story.txt", target).exit_code == 0
    assert newsmodel("convert", target, "back.jsonld").exit_code == 0
    back = nm.read("back.jsonld")
    assert (back.headline, back.body, back.authors) == (
        "Harbour is full",
        nm.parse(STORY).body,
        nm.parse(STORY).authors,
    )
    assert back.quotes == nm.parse(STORY).quotes


def test_convert_prints_to_standard_output_and_reads_standard_input():
    printed = newsmodel("convert", "story.txt", "-", "--to", "jsonld").stdout
    again = newsmodel("convert", "-", "-", "--from", "jsonld", "--to", "jsonld", stdin=printed).stdout
    assert again == printed
    assert jsonld.loads(again) == nm.parse(STORY)


@pytest.mark.parametrize("form", ["jsonld", "rss", "jsonfeed", "html", "plaintext"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_standard_input_is_read_as_what_it_looks_like(form, encoding):
    document = "\n" * (form != "rss") + newsmodel("convert", "story.txt", "-", "--to", form).stdout
    assert newsmodel("convert", "-", "o.jsonld", stdin=document.encode(encoding)).exit_code == 0
    read = nm.read("o.jsonld")
    assert (read.headline, read.authors) == ("Harbour is full", nm.parse(STORY).authors)


@pytest.mark.parametrize("start", ["[Updated] ", "{sic} ", "<b>", "[1] ", "& "])
def test_raw_text_is_not_taken_for_another_format(start):
    assert "Ana Prior" in newsmodel("parse", "-", stdin=f"{start}“No,” said Ana Prior.").stdout


def test_standard_input_that_misleads_says_how_to_name_its_format():
    ended = newsmodel("parse", "-", stdin='{"said": “No,” said Ana Prior.')
    assert ended.exit_code == 2
    assert "--from" in ended.stderr


def test_convert_takes_files_whose_suffix_says_nothing():
    shutil.copy("story.txt", "story.nws")
    assert newsmodel("convert", "--from", "plaintext", "story.nws", "story.jsonld").exit_code == 0
    assert nm.read("story.jsonld") == nm.parse(STORY)


@pytest.mark.parametrize("how", [("story.txt",), ("--from", "plaintext", "story.txt"), ("-",)])
def test_another_encoding_can_be_named(how):
    windows = STORY.encode("cp1252")
    Path("story.txt").write_bytes(windows)
    assert newsmodel("convert", "--encoding", "cp1252", *how, "story.jsonld", stdin=windows).exit_code == 0
    assert nm.read("story.jsonld") == nm.parse(STORY)


def test_embed_prints_the_page_or_writes_it_in_place(folder):
    page = "<!doctype html>\r\n<html><head><title>Hafen – é</title></head><body>Full.</body></html>"
    Path("page.html").write_bytes(page.encode("utf-8"))
    printed = newsmodel("embed", "story.txt", "page.html")
    assert html.extract(printed.stdout) == [nm.parse(STORY)]
    assert newsmodel("embed", "story.txt", "page.html", "-o", "page.html").exit_code == 0
    written = Path("page.html").read_bytes().decode("utf-8")
    before, after = page.split("</head>")
    assert written.startswith(before)
    assert written.endswith(after)
    assert html.extract(written) == [nm.parse(STORY)]
    assert {path.name for path in folder.iterdir()} == {"story.txt", "page.html"}


@pytest.mark.parametrize("target", ["story.jsonld", "story.html"])
def test_convert_lays_json_ld_out_and_says_as_much_as_it_is_asked_for(target):
    wishes = ("--layout", "graph", "--detail", "public")
    assert newsmodel("convert", "story.txt", target, *wishes).exit_code == 0
    written = Path(target).read_text("utf-8")
    assert '"@graph"' in written
    assert "char=" not in written
    form = target.partition(".")[2]
    assert newsmodel("convert", "story.txt", "-", "--to", form, *wishes).stdout.strip() == written.strip()
    assert nm.read(target).body == nm.parse(STORY).body


@pytest.mark.parametrize("target", ["story.rss", "out.txt"])
def test_only_json_ld_and_pages_can_be_laid_out(folder, target):
    refused = newsmodel("convert", "story.txt", target, "--detail", "public")
    assert refused.exit_code == 2
    assert "is for jsonld and html, not for " in refused.stderr
    assert {path.name for path in folder.iterdir()} == {"story.txt"}


def test_embed_tells_of_parts_of_the_page():
    Path("premium.jsonld").write_text(jsonld.dumps(nm.Article(id="urn:a", headline="Full", free=False)), "utf-8")
    wishes = ("--detail", "public", "--paywalled", ".premium", "--speakable", "h1", "--speakable", ".standfirst")
    page = newsmodel("embed", "premium.jsonld", "-", *wishes, stdin="<h1>Full</h1>").stdout
    expected = jsonld.dumps(
        nm.read("premium.jsonld"), detail="public", paywalled=".premium", speakable=["h1", ".standfirst"]
    )
    assert expected in page
    refused = newsmodel("embed", "premium.jsonld", "-", "--paywalled", "#premium", stdin="<h1>Full</h1>")
    assert refused.exit_code == 2
    assert "paywalled parts are found by a class, and '#premium' is none" in refused.stderr


def test_feed_holds_all_articles_newest_first():
    made = newsmodel(
        "feed", "story.txt", *sorted(STORIES.glob("*.txt")), "-o", "feed.rss", "--title", "Harbour news",
        "--link", "https://example.org/", "--description", "All of it", "--language", "en-GB",
        "--self-url", "https://example.org/feed.rss",
    )  # fmt: skip
    assert made.exit_code == 0
    feed = nm.read("feed.rss")
    assert (feed.title, feed.link, feed.description) == ("Harbour news", "https://example.org/", "All of it")
    assert (feed.language, feed.self_url) == ("en-GB", "https://example.org/feed.rss")
    assert len(feed.items) == 1 + len(list(STORIES.glob("*.txt")))
    days = [article.published.isoformat()[:10] for article in feed.items if article.published]
    assert days == sorted(days, reverse=True)
    assert feed.items[-1].published is None or len(days) == len(feed.items)


def test_embed_keeps_every_byte_of_the_page_whatever_its_charset(folder):
    for name, charset in (("latin", "iso-8859-1"), ("japanese", "shift_jis"), ("marked", "utf-8-sig")):
        words = "港" if charset == "shift_jis" else "Fähre"
        page = f"<meta charset={charset.removesuffix('-sig')}><title>{words}</title>".encode(charset)
        page += b"\r\n<p>\x93\xff"
        Path(f"{name}.html").write_bytes(page)
        for printed in (process("embed", "story.txt", f"{name}.html"), process("embed", "story.txt", "-", stdin=page)):
            assert printed.returncode == 0
            before, tag, after = printed.stdout.partition(html.script_tag(nm.parse(STORY)).encode("ascii"))
            assert tag
            assert before + after == page
        assert newsmodel("embed", "story.txt", f"{name}.html", "-o", f"{name}.html").exit_code == 0
        assert Path(f"{name}.html").read_bytes() == printed.stdout


def test_a_feed_holds_each_article_once():
    options = ("-o", "feed.rss", "--title", "News", "--link", "https://example.org/")
    made = newsmodel("feed", "story.txt", "story.txt", STORIES / "gull.txt", *options)
    assert made.exit_code == 0
    assert re.fullmatch(r"newsmodel: story\.txt: warning: left out, [^\n]+\n", made.stderr)
    assert len(nm.read("feed.rss").items) == 2
    assert newsmodel("feed", "--strict", "story.txt", "story.txt", *options).exit_code == 1


def test_feed_can_be_printed():
    printed = newsmodel("feed", "story.txt", "-o", "-", "--title", "News", "--link", "https://example.org/").stdout
    assert rss.loads(printed).title == "News"


@pytest.mark.parametrize(("option", "model"), [((), nm.Article), (("--feed",), nm.Feed)])
def test_schema_describes_the_model(option, model):
    schema = json.loads(newsmodel("schema", *option).stdout)
    assert schema["title"] == model.__name__
    assert set(schema["properties"]) == set(model.model_fields)
    assert schema["$schema"].startswith("https://json-schema.org/")


def test_the_version_is_printed():
    assert newsmodel("--version").stdout == f"newsmodel {nm.__version__}\n"


# What goes wrong

NEWS = {"@context": "https://schema.org", "@type": "NewsArticle"}


def broken(kind: str) -> str:
    """Make an input that cannot be used, and return its name."""
    article = nm.parse(STORY)
    made: dict[str, tuple[str, bytes]] = {
        "empty": ("empty.txt", b""),
        "blank": ("blank.txt", b" \n\t\n"),
        "binary": ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"),
        "wrong encoding": ("latin.txt", "Le café est fermé".encode("latin-1")),
        "no article": ("recipe.jsonld", json.dumps({**NEWS, "@type": "Recipe"}).encode()),
        "cut JSON": ("cut.jsonld", jsonld.dumps(article).encode()[:-40]),
        "cut RSS": ("cut.rss", rss.dumps(article).encode()[:-40]),
        "no JSON": ("story.json", STORY.encode()),
        "unknown suffix": ("story.xyz", STORY.encode()),
    }
    if kind == "missing":
        return "missing.txt"
    if kind == "folder":
        Path("stories.txt").mkdir()
        return "stories.txt"
    name, document = made[kind]
    Path(name).write_bytes(document)
    return name


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("empty", "empty"),
        ("blank", "empty"),
        ("binary", "no text"),
        ("wrong encoding", "UTF-8"),
        ("no article", "Recipe"),
        ("cut JSON", "line 1, column"),
        ("cut RSS", "line"),
        ("no JSON", "not JSON"),
        ("unknown suffix", "--from"),
        ("missing", "no such file"),
        ("folder", "folder"),
    ],
)
def test_an_input_that_cannot_be_used_gets_one_clear_line(kind, words):
    name = broken(kind)
    commands = (
        ("parse", name),
        ("convert", name, "out.jsonld"),
        ("embed", name, "story.txt"),
        ("feed", name, "-o", "out.rss", "--title", "News", "--link", "https://example.org/"),
    )
    for command in commands:
        ended = newsmodel(*command)
        assert ended.exit_code == 2, command
        assert ended.stdout == ""
        assert re.fullmatch(rf"newsmodel: {re.escape(name)}[:,] [^\n]+\n", ended.stderr), ended.stderr
        assert ended.stderr.count(name) == 1
        assert words in ended.stderr
    assert not Path("out.jsonld").exists()
    assert not Path("out.rss").exists()


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        ("\ufeff \n".encode("utf-16-le"), "empty"),
        (b"abc\0def", "byte 3 is NUL; give it a text file; if this is UTF-16"),
        (b"caf\xe9", "say its encoding: --encoding cp1252"),
    ],
)
def test_standard_input_fails_as_a_file_does(document, words):
    Path("same.txt").write_bytes(document)
    for name, ended in (("-", newsmodel("parse", "-", stdin=document)), ("same.txt", newsmodel("parse", "same.txt"))):
        assert (ended.exit_code, ended.stdout) == (2, "")
        assert re.fullmatch(rf"newsmodel: {name}: [^\n]+\n", ended.stderr), ended.stderr
        assert words in ended.stderr


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (None, "there is no such file or folder; check the path"),
        (b" \n", "empty"),
        ("<title>x</title>".encode("utf-16"), "UTF-16; save the page as UTF-8"),
        ("<title>x</title>".encode("utf-16-le"), "byte 1 is NUL; save it as UTF-8"),
    ],
)
def test_a_page_that_cannot_be_used_gets_one_clear_line(page, words):
    if page is not None:
        Path("page.html").write_bytes(page)
    ended = newsmodel("embed", "story.txt", "page.html")
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert re.fullmatch(rf"newsmodel: page\.html: [^\n]*{re.escape(words)}\n|.*empty.*\n", ended.stderr)
    assert words in ended.stderr


def test_other_articles_of_a_page_are_told_of_and_count_when_strict():
    other = nm.Article(headline="Another")
    Path("two.html").write_text(f"{html.script_tag(nm.parse(STORY))}{html.script_tag(other)}", encoding="utf-8")
    ended = newsmodel("parse", "--strict", "two.html")
    assert ended.exit_code == 1
    assert re.fullmatch(r"newsmodel: two\.html: warning: the page carries 2 articles[^\n]+\n", ended.stderr)


def test_a_span_outside_the_body_is_told_and_the_rest_is_read():
    document = json.loads(jsonld.dumps(nm.parse(STORY)))
    quotation = next(node for node in document["mentions"] if node.get("@type") == "Quotation")
    offsets = next(each for each in quotation["identifier"] if each["propertyID"].endswith("rfc5147"))
    offsets["value"] = "char=5,999"
    Path("changed.jsonld").write_text(json.dumps(document), encoding="utf-8")
    ended = newsmodel("parse", "--strict", "changed.jsonld")
    assert ended.exit_code == 1
    assert "Harbour is full" in ended.stdout
    assert re.fullmatch(r"(newsmodel: changed\.jsonld: warning: [^\n]+\n)+", ended.stderr)


def test_an_output_that_cannot_be_written_gets_one_clear_line(folder):
    Path("closed").write_text("", encoding="utf-8")
    for target in ("closed/story.jsonld", "nowhere/story.jsonld", "story.xyz"):
        ended = newsmodel("convert", "story.txt", target)
        assert ended.exit_code == 2
        assert re.fullmatch(rf"newsmodel: {target}: [^\n]+\n", ended.stderr), ended.stderr
    for target in ("closed/page.html", "nowhere/page.html"):
        ended = newsmodel("embed", "story.txt", "story.txt", "-o", target)
        assert ended.exit_code == 2
        assert re.fullmatch(rf"newsmodel: {target}: [^\n]+\n", ended.stderr), ended.stderr


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_folder_without_permission_gets_one_clear_line(folder):
    Path("locked").mkdir(mode=0o500)
    ended = newsmodel("convert", "story.txt", "locked/story.jsonld")
    assert (ended.exit_code, ended.stderr.count("\n")) == (2, 1)
    assert "permission" in ended.stderr


def test_some_inputs_that_fail_do_not_stop_the_others():
    ended = newsmodel("parse", broken("empty"), "story.txt", broken("missing"))
    assert ended.exit_code == 1
    assert "Ana Prior" in ended.stdout
    assert len(ended.stderr.splitlines()) == 2


def test_a_feed_of_what_could_be_read_is_written():
    options = ("-o", "feed.rss", "--title", "News", "--link", "https://example.org/")
    assert newsmodel("feed", broken("empty"), "story.txt", *options).exit_code == 1
    assert len(nm.read("feed.rss").items) == 1


def test_a_repair_is_told_in_one_line_and_counts_when_strict():
    Path("bell.txt").write_text(STORY.replace("full", "fu\x07ll"), encoding="utf-8")
    lenient, strict = newsmodel("parse", "bell.txt"), newsmodel("parse", "--strict", "bell.txt")
    assert (lenient.exit_code, strict.exit_code) == (0, 1)
    assert re.fullmatch(r"newsmodel: bell\.txt: warning: [^\n]+\n", lenient.stderr)
    assert lenient.stderr == strict.stderr
    assert "Ana Prior" in strict.stdout


def test_a_link_that_is_no_address_is_named():
    ended = newsmodel("feed", "story.txt", "-o", "feed.rss", "--title", "News", "--link", "example.org")
    assert ended.exit_code == 2
    assert "link" in ended.stderr
    assert "'example.org'" in ended.stderr


def test_an_article_is_wanted_and_a_feed_is_given():
    options = ("-o", "feed.rss", "--title", "News", "--link", "https://example.org/")
    newsmodel("feed", "story.txt", STORIES / "gull.txt", *options)
    for command in (("embed", "feed.rss", "story.txt"), ("convert", "feed.rss", "feed.jsonld")):
        ended = newsmodel(*command)
        assert ended.exit_code == 2
        assert ended.stderr.count("\n") == 1
        assert "2" in ended.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("parse",),
        ("parse", "--to", "pdf", "story.txt"),
        ("publish",),
        ("parse", "--colour", "story.txt"),
        ("convert", "story.txt", "-"),
        ("convert", "story.txt", "story.jsonld", "--to", "rss"),
        ("feed", "story.txt"),
    ],
)
def test_a_command_that_is_not_understood_ends_with_2(arguments):
    assert newsmodel(*arguments).exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("parse",), "missing argument 'FILE...'; try newsmodel parse --help"),
        (("publish",), "no such command 'publish'; try newsmodel --help"),
        (
            ("convert", "a.txt", "b.rss", "--from", "pdf"),
            "'pdf' is not one of jsonld, rss, jsonfeed, newssitemap, ninjs, html, plaintext; try ",
        ),
        (("embed", "-", "-"), "only one of ARTICLE and PAGE can be standard input; try newsmodel embed --help"),
    ],
)
def test_a_command_that_is_not_understood_gets_one_line(arguments, said):
    ended = process(*arguments)
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert re.fullmatch(rf"newsmodel: [^\n]*{re.escape(said)}[^\n]*\n", ended.stderr.decode())


def test_no_command_at_all_gets_the_help():
    ended = process()
    assert ended.returncode == 2
    assert b"Usage: newsmodel" in ended.stdout + ended.stderr


def test_a_fault_of_our_own_is_one_line_too(monkeypatch):
    def fail(text: str, *_: object) -> nm.Article:
        raise KeyError("brace")

    monkeypatch.setattr("newsmodel.parsing.parse", fail)
    ended = newsmodel("convert", "story.txt", "story.jsonld")
    assert ended.exit_code == 2
    assert re.fullmatch(r"newsmodel: a fault of newsmodel itself, in \S+, line \d+: .*brace.*\n", ended.stderr)


# In a real process


def test_the_module_and_the_script_are_the_same_program():
    assert process("--version").stdout == b"newsmodel %s\n" % nm.__version__.encode()
    script = Path(sys.executable).with_name("newsmodel")
    if script.exists():
        assert (
            subprocess.run([script, "--version"], capture_output=True, check=True).stdout == process("--version").stdout
        )


def test_help_calls_the_program_by_its_name():
    assert "Usage: newsmodel" in process("--help").stdout.decode("utf-8")


def test_documents_are_utf_8_whatever_the_terminal_is():
    ended = process("parse", "--to", "jsonld", "story.txt", PYTHONIOENCODING="ascii")
    assert jsonld.loads(ended.stdout) == nm.parse(STORY)


def test_the_schema_is_utf_8_whatever_the_terminal_is():
    assert process("schema", PYTHONIOENCODING="ascii").stdout == process("schema").stdout


def test_a_terminal_that_lacks_letters_gets_others():
    ended = process("parse", "story.txt", PYTHONIOENCODING="ascii")
    assert ended.returncode == 0, ended.stderr
    assert b"Ana Prior" in ended.stdout
    assert b"Traceback" not in ended.stderr


@pytest.mark.skipif(os.name == "nt", reason="there is no head")
def test_a_reader_that_has_seen_enough_is_no_error():
    stories = " ".join(f"'{path}'" for path in sorted(STORIES.glob("*.txt")) * 3)
    ended = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m newsmodel parse {stories} | head -n 1; echo ${{PIPESTATUS[0]}}"],
        capture_output=True,
        check=True,
        timeout=120,
    )
    assert ended.stderr == b""
    assert ended.stdout.splitlines()[-1] == b"0"


@pytest.mark.skipif(os.name == "nt", reason="signals differ there")
def test_an_interruption_ends_with_130_and_says_nothing():
    running = subprocess.Popen(
        [sys.executable, "-m", "newsmodel", "parse", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        # It waits for its standard input, which never ends; give it time to get there.
        with pytest.raises(subprocess.TimeoutExpired):
            running.wait(timeout=3)
        running.send_signal(signal.SIGINT)
        _, complaint = running.communicate(timeout=20)
    finally:
        running.kill()
    assert running.returncode == 130
    assert complaint == b""


def in_terminal(*arguments: object, **surroundings: str) -> str:
    """Run the command line in a terminal of 80 columns, and return all that it sends there."""
    import pty

    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [sys.executable, "-m", "newsmodel", *map(str, arguments)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", **surroundings},
    )
    os.close(theirs)
    sent = b""
    while True:
        try:
            more = os.read(ours, 65536)
        except OSError:
            break
        if not more:
            break
        sent += more
    os.close(ours)
    assert running.wait(timeout=60) == 0
    return sent.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="there are no pseudo-terminals")
def test_a_terminal_gets_a_colour_for_each_speaker_unless_it_wants_none():
    coloured = in_terminal("parse", "story.txt")
    colours = set(re.findall(r"\x1b\[1;(\d+)m(?=Ana Prior)", coloured))
    others = set(re.findall(r"\x1b\[3;(\d+)m(?=Two officials)", coloured))
    assert len(colours) == len(others) == 1
    assert colours != others
    assert re.search(r"\x1b\[[0-9;]*3[0-7]", in_terminal("parse", "story.txt", NO_COLOR="1")) is None
    assert b"\x1b" not in process("parse", "story.txt").stdout


@pytest.mark.skipif(os.name == "nt", reason="there are no pseudo-terminals")
def test_many_files_show_progress_in_a_terminal_only():
    many = [STORIES / "gull.txt"] * 8
    assert "Reading" in in_terminal("parse", *many, "--to", "json")
    assert "Reading" not in in_terminal("parse", *many[:2], "--to", "json")
    assert process("parse", *many, "--to", "json").stderr == b""


def test_without_typer_one_line_says_what_to_install():
    hide = "import sys; sys.modules['typer'] = None; from newsmodel.cli import main; main()"
    ended = subprocess.run([sys.executable, "-c", hide], capture_output=True, check=False, timeout=60)
    assert ended.returncode == 2
    assert ended.stderr.decode() == ('newsmodel: the command line needs typer and rich; pip install "newsmodel[cli]"\n')


# What it promises


def test_every_format_is_an_option():
    for row in FORMATS:
        assert row.name in newsmodel("convert", "--help").stdout
        assert newsmodel("convert", "story.txt", "-", "--to", row.name).exit_code == 0


def test_a_shell_completes_the_names_of_formats():
    asked = {"_NEWSMODEL_COMPLETE": "complete_bash", "COMP_WORDS": "newsmodel convert --from js", "COMP_CWORD": "3"}
    assert process(**asked).stdout.split() == [b"jsonld", b"jsonfeed"]


@pytest.mark.parametrize("command", [command for command, _ in COMMANDS], ids=lambda command: command.__name__)
def test_help_has_an_example_that_can_be_typed(command):
    shown = newsmodel(command.__name__, "--help")
    assert shown.exit_code == 0
    _, found, examples = shown.stdout.partition("Example")
    assert found
    assert f"newsmodel {command.__name__}" in examples


def options_of(command: str) -> set[str]:
    monkeypatched = {**os.environ, "COLUMNS": "200", "NO_COLOR": "1"}
    shown = CliRunner().invoke(app, [command, "--help"] if command else ["--help"], env=monkeypatched).stdout
    return set(re.findall(r"^│[ *]+(--[a-z-]+)", shown, flags=re.MULTILINE))


@pytest.mark.parametrize("command", ["", *(command.__name__ for command, _ in COMMANDS)])
def test_every_command_and_option_is_documented(command):
    page = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    section = page.partition(f"\n## newsmodel {command}".rstrip() + "\n")[2].partition("\n## ")[0]
    assert section, f"docs/command-line.md has no section on {command or 'newsmodel'}"
    assert options_of(command) - {"--help"}, "no option was found: the test looks wrongly"
    assert {option for option in options_of(command) if f"`{option}" not in section} - {"--help"} == set()


@pytest.mark.parametrize(
    ("command", "examples"),
    # To train takes an hour, and corpora that no test has.
    [row for row in COMMANDS if row[0].__name__ != "train"],
    ids=lambda each: getattr(each, "__name__", ""),
)
def test_the_examples_of_the_help_work(command, examples, folder):
    stories = folder / "stories"
    stories.mkdir()
    shutil.copy("story.txt", stories / "full.txt")
    Path("page.html").write_text("<title>Harbour</title>", encoding="utf-8")
    newsmodel("convert", "story.txt", "story.jsonld")
    passage = "=== one | wire | UK/local\n\n⟦q1 “We are full,”⟧ ⟦c1 said⟧ ⟦s1 Ana Prior⟧.\n"
    (folder / "gold").mkdir()
    (folder / "gold" / "full.txt").write_text(passage, encoding="utf-8")
    for example in examples:
        line = example.replace("newsmodel", f"{sys.executable} -m newsmodel", 1)
        done = subprocess.run(["bash", "-c", line], capture_output=True, check=False, timeout=60)
        assert done.returncode == 0, done.stderr
