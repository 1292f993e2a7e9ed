"""Cue, source as printed and content: tables of sentences, told as (source | cue | content | kind)."""

import pytest

from newsmodel.model import Act
from newsmodel.parsing.attribution import attribute
from newsmodel.parsing.draft import Attribution, Draft
from newsmodel.parsing.marks import pair_marks
from newsmodel.parsing.sentences import split_paragraphs, split_sentences


def attributions(text: str) -> tuple[Attribution, ...]:
    draft = Draft(body=text)
    for stage in (split_paragraphs, pair_marks, split_sentences, attribute):
        draft = stage(draft)
    return draft.attributions


def told(text: str, attribution: Attribution) -> str:
    source = text[attribution.mention.slice] if attribution.mention else ""
    cue = text[attribution.cue.slice] if attribution.cue else ""
    content = " / ".join(text[span.slice] for span in attribution.content)
    return f"{source} | {cue} | {content} | {attribution.kind.value}"


def all_told(text: str) -> list[str]:
    return [told(text, each) for each in attributions(text)]


DIRECT = [
    ("“We are full,” Ana Prior said.", ["Ana Prior | said | We are full, | direct"]),
    ("“We are full,” said Ana Prior, the harbour master.", ["Ana Prior | said | We are full, | direct"]),
    ("Ana Prior said: “We are full.”", ["Ana Prior | said | We are full. | direct"]),
    ('Ana Prior told reporters, "We are full."', ["Ana Prior | told | We are full. | direct"]),
    ("“We are full,” she told the Post.", ["she | told | We are full, | direct"]),
    ("“Are we full?” Prior asked.", ["Prior | asked | Are we full? | direct"]),
    ("“We are full.” Prior said.", ["Prior | said | We are full. | direct"]),
    ("“We are full,” she said. “Go home.”", ["she | said | We are full, / Go home. | direct"]),
    ("“We,” she said, “are full.”", ["she | said | We, / are full. | direct"]),
    ("“We are full,” Mr. Prior, 42, told me.", ["Mr. Prior | told | We are full, | direct"]),
    (
        "“We are full,” Ana Prior, head of ports at Norwind, told the Post.",
        ["Ana Prior | told | We are full, | direct"],
    ),
    ("‘We are full,’ a spokesman for the port said.", ["a spokesman for the port | said | We are full, | direct"]),
    ("In a statement, the port said: “We are full.”", ["the port | said | We are full. | direct"]),
    ("“We are full,” the port wrote on its website.", ["the port | wrote | We are full, | direct"]),
    ("Harbour master: “We are full and will stay so.”", ["Harbour master |  | We are full and will stay so. | direct"]),
    ("“We are full and will stay so.” — Ana Prior", ["Ana Prior |  | We are full and will stay so. | direct"]),
    ("LISBON, Jan 22 – “We are full,” said Ana Prior.", ["Ana Prior | said | We are full, | direct"]),
    ("“We are full”, said Ana Prior, a union leader.", ["Ana Prior | said | We are full | direct"]),
    ("The harbour master wept and said: “Go home.”", ["The harbour master | said | Go home. | direct"]),
    ("Bob Lee, 16, disagreed: “It is fine.”", ["Bob Lee | disagreed | It is fine. | direct"]),
    ("“It is odd,” Prior sobbed.", ["Prior | sobbed | It is odd, | direct"]),
    ("“It is odd,” thundered the harbour master.", ["the harbour master | thundered | It is odd, | direct"]),
    ("Lee was met by Ana Prior, who said: “Go home.”", ["Ana Prior | said | Go home. | direct"]),
    ("The judge jailed Ana Prior, telling her: “You lied.”", ["The judge | telling | You lied. | direct"]),
    ("‘The tide was comin’ in,’ said Prior.", ["Prior | said | The tide was comin’ in, | direct"]),
    ("“Hello,” said 王小明.", ["王小明 | said | Hello, | direct"]),
    ("“Odd,” Prior said. “Sad.” Bob Lee agreed.", ["Prior | said | Odd, / Sad. | direct"]),
    (
        "“Hello,” he said in 2019; in 2020 she said: “Never again.”",
        ["he | said | Hello, | direct", "she | said | Never again. | direct"],
    ),
    ("“We sail,” Rep. Ana Prior (R-Ohio), a whip, said in a call.", ["Rep. Ana Prior | said | We sail, | direct"]),
    ("“We sail,” Ana Prior, of Ashton, Md., said.", ["Ana Prior | said | We sail, | direct"]),
    ("“We sail,” Prior, the port’s head, said Monday.", ["Prior | said | We sail, | direct"]),
    (
        "The host, port board member Ana Prior, said: “We sail.”",
        ["port board member Ana Prior | said | We sail. | direct"],
    ),
    ("Ana Prior, head of Norwind -- the yard -- told me, “We sail.”", ["Ana Prior | told | We sail. | direct"]),
    ("They turned to the port police, who said: “We sail.”", ["the port police | said | We sail. | direct"]),
    ("“We sail,” Prior said, and still “we wait.”", ["Prior | said | We sail, / we wait. | direct"]),
    ("That led Prior to say, in the end, “We sail.”", ["Prior | say | We sail. | direct"]),
    ("Prior took to the radio to say, “We sail.”", ["Prior | say | We sail. | direct"]),
    ("The tape has Ana Prior saying, “We sail.”", ["Ana Prior | saying | We sail. | direct"]),
    ("Prior is bringing a new message: “We sail.”", ["Prior | is | We sail. | direct"]),
    ("Prior told a meeting in Windham, N.H., “We sail.”", ["Prior | told | We sail. | direct"]),
    ("A crowd walked by, chanting, “We sail.”", ["A crowd | chanting | We sail. | direct"]),
    ("Ana “Skip” Prior said: “We sail.”", ["Ana “Skip” Prior | said | We sail. | direct"]),
    ("Ana 'Skip' Prior said: 'We sail.'", ["Ana 'Skip' Prior | said | We sail. | direct"]),
    ("Prior “sails,” Lund said.", ["Lund | said | Prior “sails,” | mixed"]),
]

INDIRECT = [
    ("Ana Prior said the quay was full.", ["Ana Prior | said | the quay was full | indirect"]),
    ("Ana Prior said that the quay was full.", ["Ana Prior | said | the quay was full | indirect"]),
    ("The quay was full, Ana Prior said.", ["Ana Prior | said | The quay was full | indirect"]),
    ("The quay was full, said Ana Prior.", ["Ana Prior | said | The quay was full | indirect"]),
    ("According to the port, the quay was full.", ["the port | According to | the quay was full | indirect"]),
    ("The quay was full, according to two dockers.", ["two dockers | according to | The quay was full | indirect"]),
    ("The quay, she said, was full by noon.", ["she | said | The quay / was full by noon | indirect"]),
    (
        "Prior said the quay was full, adding that ships would have to wait.",
        ["Prior | said | the quay was full | indirect", "Prior | adding | ships would have to wait | indirect"],
    ),
    (
        "Prior told reporters on Monday that the quay was full.",
        ["Prior | told | the quay was full | indirect"],
    ),
    ("Prior, who runs the port, warned that it would close.", ["Prior | warned | it would close | indirect"]),
    ("Prior, on the other hand, insisted that it would open.", ["Prior | insisted | it would open | indirect"]),
    ("Prior described the talks as open and useful.", ["Prior | described | the talks as open and useful | indirect"]),
    ("A man was arrested, police said Tuesday.", ["police | said | A man was arrested | indirect"]),
    ("Prior said Monday that the quay was full.", ["Prior | said | the quay was full | indirect"]),
    ("LISBON (Reuters) — The quay is full, officials said.", ["officials | said | The quay is full | indirect"]),
    (
        "According to Prior, the minister for ports, the quay is full.",
        ["Prior | According to | the quay is full | indirect"],
    ),
    ("The plan has stalled, its author, Ana Prior, said.", ["Ana Prior | said | The plan has stalled | indirect"]),
    (
        "Prior said the plan, which cost £4m, was dead, but nobody came.",
        ["Prior | said | the plan, which cost £4m, was dead | indirect"],
    ),
    ("An engineer who advised the port said it was full.", ["An engineer | said | it was full | indirect"]),
    (
        "Prior reiterated Norse claims that it was full.",
        ["Prior | reiterated | Norse claims that it was full | indirect"],
    ),
    ("Prior told people at the back that it was full.", ["Prior | told | it was full | indirect"]),
    (
        "The yard, Prior said in the morning, was full.",
        ["Prior | said | The yard / was full | indirect"],
    ),
    (
        "The port issued a statement saying that it was full.",
        ["The port | saying | it was full | indirect"],
    ),
    (
        "Prior said she thinks it is full, adding that ships wait.",
        [
            "Prior | said | she thinks it is full | indirect",
            "she | thinks | it is full | indirect",
            "Prior | adding | ships wait | indirect",
        ],
    ),
    ("Ships wait, per the port’s rules.", ["the port’s rules | per | Ships wait | indirect"]),
    ("It leaks, as a memo put it.", ["a memo | put it | It leaks | indirect"]),
    ("Prior, who saw it, said the event brought tears.", ["Prior | said | the event brought tears | indirect"]),
    ("Prior tells Radio’s “Morning Sea” on Friday that it leaks.", ["Prior | tells | it leaks | indirect"]),
    ("Prior expressed hope that ships would return.", ["Prior | expressed hope | ships would return | indirect"]),
]

MIXED = [
    ("Prior called it a “basic mistake”.", ["Prior | called | it a “basic mistake” | mixed"]),
    ("Prior said the plan was “dead on arrival”.", ["Prior | said | the plan was “dead on arrival” | mixed"]),
    ("According to an expert, the port is “lost”.", ["an expert | According to | the port is “lost” | mixed"]),
    ("The plan was “dead”, Prior said.", ["Prior | said | The plan was “dead” | mixed"]),
    ("The mayor of Brixley resigned, saying it was “odd”.", ["The mayor of Brixley | saying | it was “odd” | mixed"]),
    ("The court heard that he had “run away”.", ["The court | heard | he had “run away” | mixed"]),
    (
        "A man accused of theft told a jury he had “lost count”.",
        ["A man accused of theft | told | he had “lost count” | mixed"],
    ),
    ("Bob “Skip” Lee said it was “odd”.", ["Bob “Skip” Lee | said | it was “odd” | mixed"]),
    (
        "Prior said it was “odd”, speaking on condition of anonymity.",
        ["Prior | said | it was “odd” | mixed"],
    ),
]

NOT_SAID = [
    "The report was shown on “Harbour Lives” last night.",
    "Ana “Skip” Prior runs the port.",
    "The so-called “harbour tax” ends in May.",
    "He read “The Tides of March” on the ferry.",
    "The port declined to say when it would open.",
    "Prior was told to leave.",
    "Its claims were false.",
    "What has Prior said about the port?",
    "Read more: “We are doomed,” says Prior.",
    "The film “What We Did in the Dark Last Summer” is out.",
    "She handed out a leaflet called “Living Next to Water”.",
    "Prior said nothing.",
    "The station asked for suggestions and got four hundred.",
    "She sang on “Port News,” the show.",
    "It was the premiere of “Tides: Part Two.”",
    "‘Legend in the Dunes’",
    "A boat is to say little.",
    "They have the right to say “no”.",
    "The following comment was cut.",
    "The captain of the ship joked about it with his crew.",
]


@pytest.mark.parametrize(("text", "expected"), DIRECT + INDIRECT + MIXED)
def test_who_said_what_as_printed(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected


@pytest.mark.parametrize("text", NOT_SAID)
def test_titles_nicknames_scare_quotes_and_silence_are_no_quotes(text: str) -> None:
    assert all_told(text) == []


def test_an_attitude_is_no_statement() -> None:
    (attitude,) = attributions("Prior believes that the port will open.")
    (statement,) = attributions("Prior said that the port will open.")
    assert (attitude.act, statement.act) == (Act.ATTITUDE, Act.STATEMENT)


def test_a_quotation_over_several_paragraphs_is_one() -> None:
    text = "Prior said: “The quay is full.\n\n“The pier is full.\n\n“Go home.”"
    assert all_told(text) == ["Prior | said | The quay is full. / The pier is full. / Go home. | direct"]


def test_a_speaker_named_at_the_end_has_the_beginning_too() -> None:
    text = "“The quay is full.\n\n“The pier is full,” Prior said."
    assert all_told(text) == ["Prior | said | The quay is full. / The pier is full, | direct"]


def test_a_pronoun_at_the_end_of_a_quotation_over_paragraphs_leaves_the_name_at_its_beginning() -> None:
    text = "Prior said: “The quay is full.\n\n“The pier is full,” she added."
    assert all_told(text) == ["Prior | said | The quay is full. / The pier is full, | direct"]


def test_a_quotation_without_a_cue_is_of_whoever_speaks_in_its_paragraph_only() -> None:
    text = "Prior said the quay was full. It rained. “Nobody can land.”\n\n“Why not?”"
    assert all_told(text) == [
        "Prior | said | the quay was full | indirect",
        "Prior |  | Nobody can land. | direct",
        " |  | Why not? | direct",
    ]


def test_a_subhead_in_marks_has_no_source() -> None:
    text = "Prior said the quay was full.\n\n‘It was like an old sieve’\n\nThe port opened in May."
    assert all_told(text) == [
        "Prior | said | the quay was full | indirect",
        " |  | It was like an old sieve | direct",
    ]


def test_a_statement_inside_another_is_nested_in_it() -> None:
    outer, inner = attributions("Police said the boat was stolen, according to lawyers.")
    assert (outer.nested_in, inner.nested_in) == (None, 0)


def test_a_colon_announces_the_next_paragraph() -> None:
    text = "In a statement the port said:\n\n“We are full.”"
    assert all_told(text) == ["the port | said | We are full. | direct"]


def test_a_paragraph_of_speech_without_a_cue_stands_alone() -> None:
    text = "Prior left.\n\n“Why should they not talk to us?”"
    assert all_told(text) == [" |  | Why should they not talk to us? | direct"]


def test_what_is_quoted_inside_a_quotation_is_nested_in_it() -> None:
    text = "“He told me ‘get out of my harbour’,” Prior said."
    outer, inner = attributions(text)
    assert told(text, inner) == "He | told | get out of my harbour | direct"
    assert (outer.nested_in, inner.nested_in) == (None, 0)
