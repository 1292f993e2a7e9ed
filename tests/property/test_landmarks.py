"""Law: the landmarks of a page are those of its tokens, whatever the page."""

from hypothesis import given
from hypothesis import strategies as st

from newsmodel.formats.html.landmarks import LANDMARKS, landmarks
from newsmodel.formats.html.scanning import Kind, Token, tokens
from tests.property.markup import markups

_BITS = (
    *("<title>", "</title>", "<TITLE\n>", "<script>", "</script>", "<!--", "-->", "<!-->", "<script", "<noscript>"),
    *(
        "<p",
        "<p ",
        "<a href=",
        '"',
        "'",
        "=",
        " = ",
        "/",
        ">",
        "/>",
        "<",
        "x",
        " ",
        "\n",
        "\f",
        "<h1>",
        "<h10>",
        "</h1>",
    ),
    *(
        "<meta content='<h1>'>",
        '<a b="<title>">',
        '<a ="<h1>">',
        '<a b="c"="<h1>">',
        "<!x<h1>>",
        "</>",
        "</ <h1>>",
        "<?",
    ),
    *("<body", "<html lang=en>", "<base/href=x>", "<Link rel=canonical>", "<time/>", "&lt;", "\x00", "<İ>", "<ſcript>"),
    *(
        "<script type=a+b>",
        "<script type=a&#43;b>",
        "<script a='>' type='a+b'>",
        "<script src='a&b'>",
        "<style>",
        "</style>",
    ),
)
pages = st.one_of(st.lists(st.sampled_from(_BITS), max_size=30).map("".join), markups)


@given(pages)
def test_landmarks_are_the_tokens_that_are_landmarks(page: str) -> None:
    told = [token for token in tokens(page) if token.kind in (Kind.START, Kind.RAW) and token.name in LANDMARKS]
    found = list(landmarks(page))
    assert [token for token in told if token in found] == found
    assert [token for token in told if token not in found and not _may_be_skipped(token, page)] == []


def _may_be_skipped(token: Token, page: str) -> bool:
    tag = page[token.start : page.find(">", token.start)] if token.kind is Kind.START else ""
    if token.name == "link":
        return "canonical" not in tag
    return token.name == "style" or (token.name == "script" and "+" not in (token.attribute("type") or ""))
