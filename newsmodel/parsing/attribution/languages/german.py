"""German: „Wir sind voll“, sagte Ana Prior."""

from newsmodel.parsing.attribution.languages.phrasebook import Phrasebook, phrases, words

GERMAN = Phrasebook(
    finite=words(
        """zeigte zeigt zeigten sprechen nennen erinnert erinnerte spricht sprach sprachen sagte sagt sagten sagen
        erklärte erklärt erklärten betonte betont betonten meinte meint berichtete berichtet erzählte erzählt
        kritisierte kritisiert kritisierten warnte warnt warnten forderte fordert forderten schrieb schreibt
        schrieben antwortete antwortet ergänzte ergänzt versicherte versichert bestätigte bestätigt bekräftigte
        bekräftigt behauptete behauptet erläuterte erläutert äußerte äußert verkündete verkündet vermutete vermutet
        begründete begründet beklagte beklagt klagte klagt bedauerte bedauert mahnte mahnt lobte lobt verteidigte
        verteidigt bezeichnete bezeichnet nannte nennt nannten entgegnete entgegnet erwiderte erwidert rief ruft
        fragte fragt glaubte urteilte urteilt resümierte resümiert twitterte prophezeite kommentierte kommentiert
        schilderte schildert versprach verspricht unterstrich unterstreicht wiederholte findet fand mitteilte
        mitteilt mitteilten hinzufügte ankündigte ausführte einräumte angab feststellte klarstellte zitierte zitiert
        heißt hieß"""
    ),
    participles=words(
        """gezeigt kritisiert zugegeben gesprochen gesagt erklärt betont gemeint berichtet erzählt gewarnt gefordert
        geschrieben geantwortet ergänzt versichert bestätigt bekräftigt behauptet erläutert geäußert verkündet
        mitgeteilt angekündigt bezeichnet genannt gerufen versprochen beklagt hinzugefügt eingeräumt"""
    ),
    auxiliaries=words("hat haben hatte hatten habe"),
    far_participle=True,
    particles={
        "teilte": "mit", "teilt": "mit", "teilten": "mit", "fügte": "hinzu", "fügt": "hinzu", "kündigte": "an",
        "kündigt": "an", "führte": "aus", "führt": "aus", "räumte": "ein", "räumt": "ein", "gab": "an zu",
        "gibt": "an zu", "gaben": "an zu", "stellte": "fest", "stellt": "fest", "wies": "zurück",
        "gestand": "ein", "wandte": "ein",
    },
    endings=("t", "te", "ten"),
    prepositions=phrases("laut", "nach angaben von", "nach angaben", "nach worten von", "nach den worten", "so"),
    after_comma=words("so"),
    postpositions=words("zufolge"),
    pronouns=words("er sie es ich wir man dieser diese"),
    determiners=words(
        """der die das dem den ein eine einer seine ihre sein ihr dieser diese mehrere viele einige unser unsere"""
    ),
    inside=words("der des von für und vom zu"),
    stops=words(
        """am im in an auf bei beim nach vor zum zur mit aus über unter um gegen gegenüber laut dass ob wenn weil als
        wie da aber oder denn sondern und auch noch nun dann so doch nicht sehr dazu daraufhin zuvor später dabei
        außerdem zudem gestern heute morgen weiter zugleich jedoch allerdings anschließend zunächst dort hier damals
        darüber demnach seit während wegen trotz ohne durch bis ab"""
    ),
    times=words(
        """montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend woche monat jahr tag abend morgen
        vormittag nachmittag nacht montagabend dienstagabend januar februar märz april mai juni juli august september
        oktober november dezember"""
    ),
    skipped=words(
        """sich auch noch dazu nun nur dann jedoch ihm ihr ihnen uns mir weiter zudem später gestern heute es"""
    ),
    joins=words("und"),
    works=words("film buch roman lied album serie stück sendung zeitung magazin zeitschrift titel"),
    verb_second=True,
)  # fmt: skip
