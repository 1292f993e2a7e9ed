"""Words before a name that honour a person without naming an office, and what they tell about the person."""

HE = frozenset(
    "mr messrs sir lord baron viscount monsieur herr señor senor signor shri sri baba tuan encik haji".split()
)
SHE = frozenset(
    "mrs ms miss dame lady baroness madame mademoiselle frau señora senora signora smt madam puan hajah sister".split()
)
EITHER = frozenset(
    """
    adv advocate alhaji canon chief datin dato dato' dato’ datuk doctor dr fr hajia hon honourable imam mstr mx otunba
    prof professor rabbi rev reverend right rt sheikh tan tengku tun tunku ustaz
    """.split()
)
SECOND = frozenset("seri sri hon rev sir lady dame dr seri’ wira".split())
"""Words that may follow another honorific: Datuk Seri, Rt Hon, Prof Sir."""

ALL = HE | SHE | EITHER
BEFORE_FORENAME = frozenset({"sir", "dame", "king", "queen", "prince", "princess", "pope", "lord", "lady"})
"""After these a lone name may be the forename: Sir Keir, King Charles."""

CIVIL = frozenset(("mr", "mrs", "ms", "miss"))
LETTERS = frozenset("qc kc mp msp mep mla cbe obe mbe phd md ret esq".split())
"""Words that may follow a name and are no part of it."""

AFTER = frozenset("jr jnr sr snr ii iii iv".split()) | LETTERS
"""Words that may follow a name and are no part of the surname."""
