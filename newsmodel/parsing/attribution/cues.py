"""Words that attribute: what people do when they state, name or hold something. Data only, and how it inflects."""

from enum import Enum

from newsmodel.model import Act

STATING = """
    accept acknowledge add admit advise agree allege announce answer argue ask assert assure boast caution claim
    clarify comment complain concede conclude confess confirm contend continue counter cry declare demand deny
    detail disclose hear emphasise emphasize estimate exclaim explain find forecast hint imply indicate inform insist
    interject joke lament maintain mention mock muse note notify observe plead pledge point post predict proclaim
    promise propose protest quip read reassure recall reckon recommend recount reflect reiterate remark remember
    remind repeat reply report respond retort reveal rule say scream shout show shrug signal state stipulate stress
    suggest summarise surmise tell testify tweet underline underscore urge volunteer vow warn whisper write yell
    order request instruct chant exhort
"""
"""Verbs of statement; most take a clause: said that …, asked whether …"""

NAMING = """
    accuse attack blast brand call characterise characterize condemn criticise criticize decry defend denounce
    describe dismiss dub hail label liken portray praise rubbish slam term deride blame
    laud tout depict ridicule cite reference admire lambast rip
"""
"""Verbs that say what something is: called it a “…”, described … as …"""

HOLDING = """
    anticipate assume believe consider doubt envisage expect favour favor fear feel hope intend know oppose plan prefer
    regret reject suspect think understand want welcome wish worry
"""
"""Verbs of attitude: believes that …, wants …"""

TELLING = frozenset(
    "advise ask assure inform instruct notify order reassure remind tell urge warn caution request".split()
)
"""Verbs that may name the hearer first: told reporters that …"""

INVERTIBLE = frozenset(
    """add admit agree announce answer argue ask boast caution claim comment complain conclude confirm continue cry
    declare explain insist joke note observe predict quip recall reckon remark remember repeat reply report respond
    retort say shout tweet warn write yell whisper exclaim""".split()
)
"""Verbs that may stand before their subject: “…,” said Ann."""

_IRREGULAR = {
    "say": "said", "tell": "told", "write": "wrote written", "think": "thought", "feel": "felt", "know": "knew known",
    "read": "read", "find": "found", "hear": "heard", "show": "showed shown", "understand": "understood",
    "plead": "pleaded pled",
}  # fmt: skip

AMBIGUOUS = frozenset(
    """answer answers attack attacks blame boast boasts call calls caution claim claims comment comments cry
    cries demand demands detail details doubt doubts estimate estimates fear fears feel find finds forecast forecasts
    hint hints hope hopes joke jokes label labels mock note notes order orders plan plans pledge pledges post posts
    praise promise promises protest protests quip read reads regret regrets remark remarks reply report
    reports request requests rule rules shout show shows shrug signal signals state states stress tweet tweets vow vows
    want wish wishes worry worries brand brands term terms favor favour favours""".split()
)
"""Forms that may be nouns, or describe something else than speech: they need a plain subject beside them."""


WEAK = frozenset(
    """joke accept agree answer continue demand detail find forecast hear maintain order plan point post propose protest
    read recall reflect rule show signal mention muse notify instruct request remember know doubt consider understand
    reject oppose favour favor prefer regret welcome plead summarise underline underscore intend""".split()
)
"""Verbs that more often mean something else: they attribute only with “that”, a colon or a quotation."""


PARTICIPLES = frozenset("written shown known".split())
"""Forms that are verbs only after “has” or “had”: expected written responses."""

EXPRESSED = frozenset(
    """hope hopes concern concerns fear fears doubt doubts confidence optimism regret surprise disappointment outrage
    anger alarm relief frustration scepticism skepticism support""".split()
)
"""What people may express: the verb and this noun are the cue."""


IRREGULAR_PAST = frozenset(
    """began bought brought built came cut fell felt fought found gave got held hit kept knew led left lost made met put
    ran quit read rose said sat saw sent set shot shook sold spent spoke stood struck swore threw told took went wept
    won wore wrote drew grew drove rang sang""".split()
)
"""Past forms that do not end in -ed, of verbs that a reporter may use beside a quotation."""


class Frame(Enum):
    """What may follow the verb."""

    CLAUSE = "clause"
    NAME = "name"


class Cue:
    """One verb of attribution."""

    __slots__ = ("act", "frame", "verb")

    def __init__(self, verb: str, frame: Frame, act: Act) -> None:
        self.verb = verb
        self.frame = frame
        self.act = act


def _forms(verb: str) -> set[str]:
    """Inflect a verb: say says said saying."""
    past = set(_IRREGULAR.get(verb, _past(verb)).split())
    return {verb, _third_person(verb), _participle(verb)} | past


def _third_person(stem: str) -> str:
    if stem.endswith(("s", "sh", "ch", "x")):
        return stem + "es"
    return stem[:-1] + "ies" if stem[-1] == "y" and stem[-2] not in "aeiou" else stem + "s"


_DOUBLING = frozenset("admit plan slam dub quip label signal regret rip".split())


def _past(stem: str) -> str:
    if stem in _DOUBLING:
        return f"{stem}{stem[-1]}ed"
    if stem.endswith("e"):
        return stem + "d"
    return stem[:-1] + "ied" if stem[-1] == "y" and stem[-2] not in "aeiou" else stem + "ed"


def _participle(stem: str) -> str:
    if stem in _DOUBLING:
        return f"{stem}{stem[-1]}ing"
    return (stem[:-1] if stem.endswith("e") and not stem.endswith("ee") else stem) + "ing"


def _table() -> dict[str, Cue]:
    table: dict[str, Cue] = {}
    for verbs, frame, act in (
        (HOLDING, Frame.CLAUSE, Act.ATTITUDE),
        (NAMING, Frame.NAME, Act.STATEMENT),
        (STATING, Frame.CLAUSE, Act.STATEMENT),
    ):
        for verb in verbs.split():
            cue = Cue(verb, frame, act)
            table.update(dict.fromkeys(_forms(verb), cue))
    return table


CUES = _table()
"""Every form of every verb."""
