"""The words round the names of a byline, in the languages that news sites are mostly written in."""

from typing import Final

KINDS_OF_WORK: Final = (
    "posted|written|reported|published|submitted|created|compiled|produced|story|report|text|words|article|analysis|"
    "opinion|commentary|column|review|interview|blog|exclusive"
)
"""What stands before “by”."""

LABELS: Final = "authors?|autor(?:in|a|en|es)?|auteure?|autore|by|text|texte|texto|testo|von|por|par|byline"
"""What stands before a colon."""

WRITTEN_BY: Final = (
    "escrito por|publicado por|redactado por|écrit par|publié par|verfasst von|scritto da|geschreven door"
)

BY_IN_OTHERS: Final = "Von|VON|Por|POR|Par|PAR|Di|Door|Af|Av|Autor"
"""“By” in other languages: at the start, with a capital, before two words at least, for “von” begins surnames too."""

AND: Final = "and|AND|und|UND|y|Y|et|ET|e|E|en|og|och|oraz|i"

HONORIFICS: Final = (
    "Dr|Dra|Prof|Professor|Mr|Mrs|Ms|Miss|Sir|Dame|Rev|Reverend|Hon|Lord|Lady|Baroness|Baron|Lt|Col|Gen|Maj|Capt|Sgt|"
    "Herr|Frau|Ing|Lic|Sra|Dom|Fr|Rabbi|Imam|Sheikh|PD|Mag"
)

JOBS: Final = (
    "writer|reporter|correspondent|editor(?:-in-chief| in chief|-at-large)?|columnist|journalist|producer|photographer|"
    "critic|blogger|contributor|analyst|professor|lecturer|director|intern|redakteur(?:in)?|korrespondent(?:in)?|"
    "chefredakteur(?:in)?|periodista|redactora?|corresponsal|editora?|journaliste|correspondante?|rédact(?:eur|rice)|"
    "giornalista|dziennikarz|dziennikarka|jornalista|repórter|verslaggever|journalistin"
)
"""The last word of a job title that newsrooms print beside a name."""

SUFFIXES: Final = frozenset(
    "jr sr ii iii iv phd md dds dvm esq mba cfa cpa rn mph jd llb llm ma msc bsc mp msp qc kc obe cbe mbe frs".split()
)
"""What follows a name after a comma and is part of it; without full stops."""

AGENCIES: Final = frozenset(
    {
        *("ap", "associated press", "reuters", "thomson reuters", "afp", "agence france-presse", "upi", "dpa", "apa"),
        *("efe", "ansa", "pap", "pa", "pa media", "press association", "bloomberg", "bloomberg news", "tass", "xinhua"),
        *("kyodo", "kyodo news", "yonhap", "aap", "canadian press", "cp", "sid", "epd", "kna", "belga", "anp", "ntb"),
        *("tt", "ritzau", "europa press", "lusa", "télam", "ians", "pti", "ani", "cnn", "bbc"),
    }
)
"""News agencies, and broadcasters whose reports others print; without “the”."""

PARTICLES: Final = frozenset(
    (
        "de del della di da das do dos du la le les el al van von vom zu zur der den ter ten bin ibn ben abu af y e i"
    ).split()
)
"""Words of a name that begin with a small letter."""

NEVER_FIRST: Final = frozenset("the a an our by from letters der die das el los las le les il".split())
"""Words that begin no name of a person."""

COLLECTIVE: Final = frozenset(
    (
        "news newsroom newsdesk desk staff team redaktion redakcja redacción redacao redação redazione "
        "rédaction redactie editorial editors contributors correspondents writers reporters agency agencies press "
        "bureau media network "
        "radio tv television magazine journal daily weekly herald tribune gazette times post post's telegraph observer "
        "chronicle office department ministry ministerio ministerium committee council commission authority agency's "
        "administration government police guard army navy force university universität universidad college school "
        "institute institut instituto association society foundation federation union party group company corporation "
        "inc ltd llc gmbh ag corp co services service center centre museum library hospital bank board club "
        "national international global community project wire online digital without"
    ).split()
)
"""Words that organisations have in their names and people do not."""
