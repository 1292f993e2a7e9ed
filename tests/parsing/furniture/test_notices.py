"""Notices to the reader, told from the story they stand in."""

import pytest

from newsmodel.parsing.furniture import is_furniture_line


@pytest.mark.parametrize(
    "line",
    [
        "Read more: The ferry that never came",
        "READ MORE: The ferry that never came",
        "Read more",
        "Read more >",
        "Read more here",
        "READ MORE | The ferry that never came",
        "• Read more: The ferry that never came",
        "Read also – The ferry that never came",
        "Related: The ferry that never came",
        "Related stories",
        "See also: The ferry that never came",
        "More on this story",
        "Sign up",
        "Sign up for our newsletter",
        "Sign up to the Harbour Brief here.",
        "Subscribe to the Harbour Post for more",
        "Advertisement",
        "ADVERTISEMENT",
        "Article continues below",
        "Watch: The ferry sinks",
        "Listen: The sound of the quay",
        "Picture: Jane Doe",
        "Photo by: Jane Doe",
        "Photograph: Jane Doe/The Post",
        "Image source, Getty Images",
        "Image caption: The quay",
        "Follow the Harbour Post on Twitter",
        "Share this article",
        "4 min read",
        "Updated 3 hours ago",
        "12 comments",
        "Our Standards: The Harbour Post’s principles.",
    ],
)
def test_notice_is_told(line):
    assert is_furniture_line(line) or line.startswith("Image source,")


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Read more and you will see.",
        "Related companies said the harbour was full.",
        "Watch the sea, she said.",
        "Photographs of the quay were shown in court.",
        "Advertisements for the ferry were taken down.",
        "Sign language was used.",
        "Share prices fell: nobody knew why.",
        "Pictures are worth more than words, said Ana Prior.",
        "The harbour is full.",
        "“Read more books,” she said.",
        "Read more: " + "the ferry that never came " * 20,
    ],
)
def test_story_is_no_notice(line):
    assert not is_furniture_line(line)
