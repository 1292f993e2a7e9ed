"""One story and one channel with everything that a feed can show, for the tests of several formats."""

import newsmodel as nm

BODY = (
    "PORT ELLIS, March 2 (Coast Wire) – The harbour is full, its master says.\n\n"
    "“We have not one berth left,” said Ana Prior, the harbour master. “Not one.”\n\n"
    "A councillor said the quay was “a disgrace”. The town council hopes for a second one."
)


def span(words: str) -> nm.Span:
    start = BODY.index(words)
    return nm.Span(start, start + len(words))


QUAY = nm.Article(
    id="https://example.org/news/quay",
    url="https://example.org/news/quay",
    headline="Harbour & quay “full”: no berth < 40 m left",
    standfirst="The harbour master wants < 2 years of building.",
    body=BODY,
    byline="By Jane Doe and the Coast Desk in Port Ellis",
    authors=[
        nm.Author(name="Jane Doe", url="https://example.org/staff/doe", job_title="coast correspondent"),
        nm.Author(name="Coast Desk", type="organization"),
    ],
    dateline="PORT ELLIS, March 2 (Coast Wire)",
    place="Port Ellis",
    published="2026-03-02T08:30:00.250000+01:00",
    modified="2026-03-02T09:00:00+01:00",
    language="en-GB",
    section="Coast",
    keywords=["harbours", "shipping", "Coast"],
    genre="analysis",
    publisher=nm.Publisher(name="The Harbour Post", url="https://example.org/"),
    provider="Coast Wire",
    credit_line="Reporting by Jane Doe; editing by Bo Lind",
    images=[
        nm.Image(
            url="https://example.org/quay.jpg",
            caption="The quay at dawn,\nseen from the <north>",
            credit="Ana Lind",
            alt="Boats side by side",
            width=1600,
            height=900,
        ),
        nm.Image(url="https://example.org/map.png?size=2", alt="A map of the harbour"),
        nm.Image(url="https://example.org/tide"),
    ],
    free=True,
    license="https://example.org/licence",
    copyright="© 2026 The Harbour Post",
    corrections=[nm.Correction(text="An earlier version misspelt Ana Prior’s name.", date="2026-03-02")],
    version="3",
    actors=[
        nm.Actor(
            id="ana-prior",
            type="person",
            name="Ana Prior",
            job_title="harbour master",
            same_as=["https://example.org/people/prior"],
            mentions=[span("Ana Prior")],
        ),
        nm.Actor(
            id="council", type="organization", name="Port Ellis Town Council", mentions=[span("The town council")]
        ),
        nm.Actor(id="port-ellis", type="place", name="Port Ellis"),
        nm.Actor(id="crews", type="group", name="ferry crews"),
    ],
    sources=[
        nm.Source(id="s1", kind="person", named=True, actor="ana-prior", label="Ana Prior"),
        nm.Source(id="s2", kind="organization", named=True, actor="council", label="The town council"),
        nm.Source(id="s3", kind="person", named=False, label="A councillor"),
    ],
    quotes=[
        nm.Quote(
            id="q1",
            kind="direct",
            spans=[span("We have not one berth left,"), span("Not one.")],
            cue=span("said Ana"),
            mention=span("Ana Prior"),
            source="s1",
        ),
        nm.Quote(id="q2", kind="mixed", spans=[span("the quay was “a disgrace”")], source="s3", confidence=0.5),
        nm.Quote(
            id="q3", kind="indirect", act="attitude", spans=[span("a second one")], cue=span("hopes"), source="s2"
        ),
    ],
)

FERRY = nm.Article(
    id="7",
    headline="Ferry late",
    body="The ferry is late.\n\nAgain.",
    published="2026-03-01",
    authors=["Bob Lee"],
    status="withheld",
    embargoed_until="2026-03-03T06:00:00+00:00",
)

FISHING = nm.Article(
    headline="La pêche reprend",
    url="https://example.org/pêche",
    body="Les bateaux sortent.",
    language="fr",
    published="2026-02-28T18:00:00+05:45",
)

CHANNEL = nm.Feed(
    title="Harbour & coast",
    link="https://example.org/",
    description="What the tide brings",
    language="en-GB",
    self_url="https://example.org/feed",
    hub="https://hub.example.org/",
    next_url="https://example.org/feed-2",
    image=nm.Image(url="https://example.org/mark.png", caption="Our mark", width=144, height=400),
    ttl=30,
    updated="2026-03-02T10:00:00.000001+00:00",
    items=[QUAY, FERRY, FISHING],
)
