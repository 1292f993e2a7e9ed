"""Nouns for people whom a story does not name, in the singular and in the plural."""

from newsmodel.parsing.actors.vocabulary.offices import OCCUPATIONS, RANKED

ONE = (
    OCCUPATIONS
    | RANKED
    | frozenset(
        """
    accused accuser activist adult aide ally another anyone architect asylum-seeker attacker baby backbencher boy
    bystander caller campaigner child claimant colleague commuter complainant conservative correspondent counsel
    critic customer cyclist defendant delegate democrat demonstrator detainee dissident diver employee employer envoy
    everybody everyone exile expert fan fighter figure friend frontbencher gentleman girl guardian guest gunman
    hardliner homeowner hostage householder individual insider insurgent islander juror lady landlord liberal listener
    local loyalist man medic migrant militant moderate motorist nationalist neighbor neighbour observer offender one
    onlooker operative opponent other parent participant passenger passer-by passerby patient pedestrian pensioner
    person plaintiff planner prisoner protester reader rebel recruit refugee relative republican rescuer respondent
    responder rival sibling socialist somebody someone source speaker speechwriter staffer supporter suspect taxpayer
    teenager tenant terrorist tory tourist twin user veteran viewer villager visitor voice voter watchdog woman
    """.split()
    )
)
"""One human being."""

MANY = frozenset(
    """
    all audience base both cent children clergy communities community couple couples crew crews crowd crowds dozens
    elderly electorate establishment faculty faithful families family few folk forces generation half hundreds
    leadership left locals majority management many media men millennials minority most none others pct people percent
    personnel police poor population press public rich right several some staff team they those thousands troops
    unemployed women youth
    """.split()
)
"""Several human beings, in words that are no plural of a noun above."""

ORGANIZED = frozenset(
    "police government military army authorities regime administration court council judiciary".split()
)
"""Bodies that speak without a name of their own: police said."""

NO_TITLES = frozenset(
    """
    one other another everybody everyone anybody anyone someone somebody rival ally local source mother father son
    daughter brother sister husband wife uncle aunt cousin niece nephew friend colleague partner girlfriend boyfriend
    child baby boy girl man woman person voice guest twin relative sibling grandmother grandfather stepfather stepmother
    customer victim survivor resident witness teenager accused suspect defendant visitor passenger patient caller
    fiancé fiancée parent neighbour neighbor supporter critic opponent reader
    """.split()
)
"""One human being, in words that are nobody’s job."""

VAGUE = frozenset(
    """
    bit kind sort lot type native favourite favorite hero heroine legend character fan factor figure part piece thing
    move moment place name number pair few little success failure surprise case example reference mystery
    mum mummy dad daddy nan granny grandparent orphan bachelor bride groom newlywed youngster
    up out off down away back
    murderer killer rapist criminal felon thief robber fugitive
    """.split()
)
"""Words after “a” beside a name that say no job either."""
