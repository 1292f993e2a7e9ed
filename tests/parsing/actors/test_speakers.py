"""Who is speaking: full names, surnames, roles, pronouns, and nobody printed at all."""

import pytest

from tests.parsing.actors.told import Claim, speakers, told

STORIES: tuple[tuple[str, tuple[Claim, ...], list[str | None]], ...] = (
    (
        "“No,” said Ann Smith, who chairs the board. “Yes,” she added. “Perhaps,” Ms Smith said.",
        (("No,", "Ann Smith"), ("Yes,", "she"), ("Perhaps,", "Ms Smith")),
        ["Ann Smith"] * 3,
    ),
    (
        "Tom Reed met Ann Smith on the quay. “No,” she said. “Yes,” he said.",
        (("No,", "she"), ("Yes,", "he")),
        ["Ann Smith", "Tom Reed"],
    ),
    (
        "The Russian Foreign Minister Sergei Laven came.\n\nThe foreign minister said it was so, and he said more.",
        (("it was so", "The foreign minister"), ("more", "he")),
        ["Sergei Laven"] * 2,
    ),
    (
        "President Cyril Radebe met Chancellor Olaf Scholl. The president said so. The chancellor said more.",
        (("so", "The president"), ("more", "The chancellor")),
        ["Cyril Radebe", "Olaf Scholl"],
    ),
    (
        "Alder Bank’s chief executive, Jens Holm, came. Alder Bank’s chief executive said so. The bank said more.",
        (("so", "Alder Bank’s chief executive"), ("more", "The bank")),
        ["Jens Holm", "Alder Bank"],
    ),
    (
        "Shares in the company Novidia rose. The company said it grew. It said more.",
        (("it grew", "The company"), ("more", "It")),
        ["Novidia"] * 2,
    ),
    ("Kenya wants talks.", (("talks", "Kenya"),), ["Kenya"]),
    ("Marina Lake, 37, sued. The 37-year-old said so.", (("so", "The 37-year-old"),), ["Marina Lake"]),
    (
        "“I was late,” said Kwame Mensah.",
        (("I was late,", "Kwame Mensah"), ("was late", "I")),
        ["Kwame Mensah"] * 2,
    ),
    (
        "Ann Smith spoke to Tom Reed.\n\n“He told me no,” she said.",
        (("He told me no,", "she"), ("no", "He")),
        ["Ann Smith", "Tom Reed"],
    ),
    (
        "The engineer Nuhaa Barden spoke. “No,” she said. Then the engineer Quill Osei came. “Yes,” he said.",
        (("No,", "she"), ("Yes,", "he")),
        ["Nuhaa Barden", "Quill Osei"],
    ),
    (
        "Her lawyer, Tom Reed, said no. “Yes,” Reed said.",
        (("no", "Her lawyer, Tom Reed"), ("Yes,", "Reed")),
        ["Tom Reed"] * 2,
    ),
    (
        "Xi Jinlong said so. Mr Xi said more.",
        (("so", "Xi Jinlong"), ("more", "Mr Xi")),
        ["Xi Jinlong"] * 2,
    ),
    (
        "I ask Nora Feld if it hurts. “Everybody asks that,” she says.",
        (("it hurts", "I"), ("Everybody asks that,", "she")),
        [None, "Nora Feld"],
    ),
    (
        "I asked Nuhaa Barden, 40, why. “No,” I said. “Yes,” he said. You say no. He said more.",
        (("No,", "I"), ("Yes,", "he"), ("no", "You"), ("more", "He")),
        [None, "Nuhaa Barden", None, "Nuhaa Barden"],
    ),
    (
        "“The 29-year-old told officers he liked it,” said Tom Reed.",
        (("The 29-year-old told officers he liked it,", "Tom Reed"), ("he liked it", "The 29-year-old")),
        ["Tom Reed", None],
    ),
    (
        "The Fisheries Agency fined Northern Tides Water. The company said no. The agency said yes.",
        (("no", "The company"), ("yes", "The agency")),
        ["Northern Tides Water", "Fisheries Agency"],
    ),
    ("The Fisheries Agency fined them. The company said no.", (("no", "The company"),), [None]),
    (
        "TideLoop founder and CTO Raj Menon said no.",
        (("no", "TideLoop founder and CTO Raj Menon"),),
        ["Raj Menon"],
    ),
    ("Jo Marsh runs Dorn Ltd. Marsh said no.", (("no", "Marsh"),), ["Jo Marsh"]),
    (
        "Ann Smith met the mayor and Eve Moss. “No,” she said.",
        (("No,", "she"),),
        ["Ann Smith"],
    ),
    (
        "Eve Moss left. When she wrote that it was late, Ann Smith was tired.",
        (("it was late", "she"),),
        ["Ann Smith"],
    ),
    (
        "The host, the baker Ann Smith, said no.",
        (("no", "The host"),),
        ["Ann Smith"],
    ),
    (
        "The Guild of Dorn’s chief executive, Ann Smith, said no.",
        (("no", "The Guild of Dorn’s chief executive"),),
        ["Ann Smith"],
    ),
    (
        "They paid the Alder Foundation, a charity that said no.",
        (("no", "a charity"),),
        ["Alder Foundation"],
    ),
    (
        "A judge has ruled that it was so.\n\nJustice Ruth Stone said more.\n\nThe judge said less.",
        (("it was so", "A judge"), ("more", "Justice Ruth Stone"), ("less", "The judge")),
        ["Ruth Stone"] * 3,
    ),
    (
        "The captain of a ferry laughed, a court heard.\n\nOle Berg, 51, denies it.\n\nThe captain said no.",
        (("no", "The captain"),),
        ["Ole Berg"],
    ),
    (
        "A police officer came at nine. “It stank,” the officer said. Later the police officer Ole Berg left.",
        (("It stank,", "the officer"),),
        [None],
    ),
    (
        "Governor Ana Prior came. Tom Reed, a former governor, sat. Ana Prior left. The former governor said no.",
        (("no", "The former governor"),),
        ["Tom Reed"],
    ),
    (
        "Ann Smith came. Tom Reed sat. The former first lady said no. The Leeds businessman said yes.",
        (("no", "The former first lady"), ("yes", "The Leeds businessman")),
        ["Ann Smith", "Tom Reed"],
    ),
    ("The Supreme Court met. The appeals court said no.", (("no", "The appeals court"),), [None]),
    (
        "The charity Lantern met. Then the High Court sat. The group said no.",
        (("no", "The group"),),
        ["Lantern"],
    ),
    ("The Alder Foundation met. All said no.", (("no", "All"),), [None]),
    ("Mr Alder publicly said no.", (("no", "Mr Alder publicly"),), ["Alder"]),
    (
        "Ms Vale left. The Vale campaign said no. The campaign said more.",
        (("no", "The Vale campaign"), ("more", "The campaign")),
        ["Vale campaign"] * 2,
    ),
    (
        "During Prime Minister’s Questions he was late. Prime Minister’s Questions said he was there.",
        (("he was there", "Questions"),),
        [None],
    ),
)


@pytest.mark.parametrize(("body", "claims", "names"), STORIES)
def test_every_printed_source_finds_its_actor(body: str, claims: tuple[Claim, ...], names: list[str | None]) -> None:
    assert speakers(body, *claims) == names


def test_a_quotation_paragraph_without_a_source_goes_on_with_the_last_speaker() -> None:
    body = "Mr Keir Alder believes it is late.\n\n“Why should they not talk?”\n\nIt rained.\n\n“Who is this?”"
    assert speakers(body, ("it is late", "Mr Keir Alder"), ("Why should they not talk?", None)) == ["Keir Alder"] * 2


def test_an_indirect_statement_that_nobody_is_said_to_make_has_no_source() -> None:
    article = told("Ann Smith said no.\n\nIt was feared that the quay would fall.", ("the quay would fall", None))
    assert article.quotes[0].source is None


def test_confidence_falls_with_the_distance_from_a_full_name() -> None:
    body = "Ann Smith said no. Ms Smith said yes. She said perhaps.\n\n“Never.”"
    article = told(body, ("no", "Ann Smith"), ("yes", "Ms Smith"), ("perhaps", "She"), ("Never.", None))
    assert [quote.confidence for quote in article.quotes] == [1.0, 0.95, 0.75, 0.6]
    assert len(article.sources) == 1


def test_quotes_come_in_the_order_of_the_body() -> None:
    article = told("Ann Smith said no. Tom Reed said yes.", ("yes", "Tom Reed"), ("no", "Ann Smith"))
    assert [(quote.id, quote.text) for quote in article.quotes] == [("quote-1", "no"), ("quote-2", "yes")]


def test_a_quote_inside_another_says_so() -> None:
    article = told("“She said no to me,” said Tom Reed.", ("She said no to me,", "Tom Reed"), ("no", "She"))
    assert [quote.nested_in for quote in article.quotes] == [None, "quote-1"]
