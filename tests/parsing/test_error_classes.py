"""The kinds of errors that the best systems make on news, each with sentences of our own.

``RULES`` rows hold for the rules alone. ``MODEL`` rows tell what only a trained tagger can be asked for: who reads
them wires it in here.
"""

from typing import NamedTuple

import pytest

from newsmodel.parsing.attribution import attribute
from newsmodel.parsing.draft import Attribution, Draft
from newsmodel.parsing.marks import pair_marks
from newsmodel.parsing.sentences import split_paragraphs, split_sentences

RULES, MODEL = "rules", "model"


class Case(NamedTuple):
    """One text, and all that is attributed in it, told as (source | cue | content)."""

    error: str
    reader: str
    text: str
    told: tuple[str, ...]


CASES = [
    # 1. Missed attitudes, beliefs and nouns that attribute.
    Case(
        "missed attitude",
        RULES,
        "Prior believes that the port will open.",
        ("Prior | believes | the port will open",),
    ),
    Case("missed attitude", RULES, "Prior wants the port to open.", ("Prior | wants | the port to open",)),
    Case(
        "missed attitude",
        RULES,
        "Few trusted Prior’s claim that the quay was “as good as new”.",
        ("Prior’s | claim | the quay was “as good as new”",),
    ),
    Case("missed attitude", MODEL, "Dockers are wary of the new cranes.", ("Dockers | are wary of | the new cranes",)),
    Case(
        "missed attitude",
        MODEL,
        "There is little faith in the port among dockers.",
        ("dockers | faith | in the port",),
    ),
    Case(
        "missed attitude",
        MODEL,
        "The guild is adamant the quay will stay.",
        ("The guild | is adamant | the quay will stay",),
    ),
    # 2. Attributions where nobody stated or holds anything.
    Case("spurious", RULES, "Many sailors were surprised when the ferry sailed.", ()),
    Case("spurious", RULES, "The port asked for bids and got four.", ()),
    Case("spurious", RULES, "The ferry was told to wait outside.", ()),
    Case("spurious", RULES, "Prior declined to say what the quay had cost.", ()),
    Case("spurious", RULES, "She sang “The Tides of March” on “Harbour Nights,” the show.", ()),
    Case("spurious", MODEL, "The storm showed that the wall was low.", ()),
    # 3. Contents that go on into what the reporter adds.
    Case("too long", RULES, "Prior said the quay was safe, but nobody came.", ("Prior | said | the quay was safe",)),
    Case(
        "too long",
        RULES,
        "Prior said the quay was safe, prompting laughter in the hall.",
        ("Prior | said | the quay was safe",),
    ),
    Case(
        "too long",
        MODEL,
        "Prior said the quay was safe, answering a question from the back of the hall.",
        ("Prior | said | the quay was safe",),
    ),
    # 4. Contents cut at a comma inside what was said.
    Case(
        "cut inside",
        RULES,
        "Prior praised the crew’s “calm, care, and cheer”.",
        ("Prior | praised | the crew’s “calm, care, and cheer”",),
    ),
    Case(
        "cut inside",
        RULES,
        "Prior said the plan, which cost £4m, was sound, cheap and quick.",
        ("Prior | said | the plan, which cost £4m, was sound, cheap and quick",),
    ),
    Case(
        "cut inside",
        MODEL,
        "Prior recalled his walks along the quay, across the lock, past the old mill and home.",
        ("Prior | recalled | his walks along the quay, across the lock, past the old mill and home",),
    ),
    # 5. Contents that begin late or end early.
    Case(
        "too short",
        RULES,
        "The ferry, Prior said on the pier, would need a new engine by May.",
        ("Prior | said | The ferry / would need a new engine by May",),
    ),
    Case(
        "too short",
        RULES,
        "Prior told guests at the hall that the £2m it costs to run the lock was too much.",
        ("Prior | told | the £2m it costs to run the lock was too much",),
    ),
    Case(
        "too short",
        MODEL,
        "Prior put the bill at the £2m that it costs, in a bad year, to run the lock.",
        ("Prior | put | the £2m that it costs, in a bad year, to run the lock",),
    ),
    # 6. The wrong source, mostly where one statement stands in another.
    Case(
        "wrong source",
        RULES,
        "Police said the boat was stolen, according to lawyers for the owner.",
        (
            "lawyers for the owner | according to | Police said the boat was stolen",
            "Police | said | the boat was stolen > 0",
        ),
    ),
    Case(
        "wrong source",
        RULES,
        "“We sail,” Ana Prior, R-Ky., said Tuesday.",
        ("Ana Prior | said | We sail,",),
    ),
    Case(
        "wrong source",
        RULES,
        "Docker Bo Lund, 60, from Oban, West Argyll, said: “I began young.”",
        ("Docker Bo Lund | said | I began young.",),
    ),
    Case(
        "wrong source",
        RULES,
        "Later, when the bell rang, Prior laughed and said, “We are late.”",
        ("Prior | said | We are late.",),
    ),
    Case(
        "wrong source",
        MODEL,
        "Prior, said to be the choice of a board that Lund chairs, is “ready”.",
        (" |  | Prior … is “ready”",),
    ),
    # 7. A source where none is printed.
    Case(
        "source too many",
        RULES,
        "Prior left.\n\n“Why should nobody talk to us?”",
        (" |  | Why should nobody talk to us?",),
    ),
    Case("source too many", RULES, "Dockers stood about.\n\nThe quay is expected to open.", ()),
    Case("source too many", MODEL, "The quay is feared lost.", (" | feared | The quay … lost",)),
    # 8. Two attributions read as one.
    Case(
        "merged",
        RULES,
        "Prior said the quay was full, adding that ships would wait.",
        ("Prior | said | the quay was full", "Prior | adding | ships would wait"),
    ),
    Case(
        "merged",
        RULES,
        "“We sail,” Prior said. “We do not,” said Bo Lund.",
        ("Prior | said | We sail,", "Bo Lund | said | We do not,"),
    ),
    Case("merged", RULES, "Prior scolded him: “It is late,” she said.", ("Prior | said | It is late,",)),
    Case(
        "merged",
        MODEL,
        "Prior hoped for, and Lund doubted, an early end to the strike.",
        ("Prior | hoped for | an early end to the strike", "Lund | doubted | an early end to the strike"),
    ),
    # 9. A source that is printed, but not found.
    Case(
        "source missing",
        RULES,
        "In May, Prior made the following comment:\n\n“The quay is full.”",
        ("Prior | made | The quay is full.",),
    ),
    Case("source missing", RULES, "“The quay is full.”\n\n— Ana Prior, Leeds", ("Ana Prior |  | The quay is full.",)),
    Case(
        "source missing",
        RULES,
        "Prior said the quay was full. “Nobody can land.”",
        ("Prior | said | the quay was full", "Prior |  | Nobody can land."),
    ),
    Case(
        "source missing",
        RULES,
        "As Prior put it in a letter in May, “the quay is a sieve.”",
        ("Prior | put it | the quay is a sieve.",),
    ),
    Case(
        "source missing",
        MODEL,
        "Later a reply came from Prior.\n\n“The quay is full.”",
        ("Prior | reply | The quay is full.",),
    ),
    # 10. One turn or quotation taken for several.
    Case(
        "split",
        RULES,
        "LUND: Will you sail?\n\nPRIOR: I know what you want. You want me to say no.\n\nI say we sail.\n\nLUND: When?",
        (
            "LUND |  | Will you sail?",
            "PRIOR |  | I know what you want. You want me to say no. / I say we sail.",
            "LUND |  | When?",
        ),
    ),
    Case(
        "split",
        RULES,
        "“I know you said it was safe, and I said so too. We think it is not,” Prior said.",
        ("Prior | said | I know you said it was safe, and I said so too. We think it is not,",),
    ),
    # 11. Contents shifted to the other side of the cue.
    Case(
        "shifted",
        RULES,
        "The lock is shut, said Prior, who runs it. The pier is not.",
        ("Prior | said | The lock is shut",),
    ),
    Case("shifted", RULES, "“We,” she said, “are full.” Bo Lund left.", ("she | said | We, / are full.",)),
    # 12. Plain verbs of speech that were missed.
    Case(
        "missed speech",
        RULES,
        "He’s claiming that the quay is “a sieve”.",
        ("He | claiming | the quay is “a sieve”",),
    ),
    Case("missed speech", RULES, "Prior is warning that the quay may sink.", ("Prior | warning | the quay may sink",)),
    Case("missed speech", RULES, "Prior continued, “The quay is full.”", ("Prior | continued | The quay is full.",)),
    Case(
        "missed speech",
        RULES,
        "The union called on the port to “open the gates”.",
        ("The union | called on | the port to “open the gates”",),
    ),
    Case(
        "missed speech",
        MODEL,
        "Not in my lifetime, was Prior’s verdict.",
        ("Prior’s | verdict | Not in my lifetime",),
    ),
]  # fmt: skip


def attributions(text: str) -> tuple[Attribution, ...]:
    draft = Draft(body=text)
    for stage in (split_paragraphs, pair_marks, split_sentences, attribute):
        draft = stage(draft)
    return draft.attributions


def told(text: str, each: Attribution) -> str:
    source = text[each.mention.slice] if each.mention else ""
    cue = text[each.cue.slice] if each.cue else ""
    content = " / ".join(text[span.slice] for span in each.content)
    return f"{source} | {cue} | {content}" + ("" if each.nested_in is None else f" > {each.nested_in}")


@pytest.mark.parametrize("case", [case for case in CASES if case.reader == RULES], ids=lambda case: case.text[:40])
def test_the_rules_make_none_of_the_errors_that_need_no_model(case: Case) -> None:
    assert tuple(told(case.text, each) for each in attributions(case.text)) == case.told


def test_every_class_of_error_has_a_row() -> None:
    assert len({case.error for case in CASES}) == 12
