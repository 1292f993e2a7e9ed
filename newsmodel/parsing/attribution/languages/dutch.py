"""Dutch: „Wij zijn vol”, zei Ana Prior."""

from newsmodel.parsing.attribution.languages.phrasebook import Phrasebook, phrases, words

DUTCH = Phrasebook(
    finite=words(
        """toonde toont zeggen spreken herinnert herinnerde spreekt sprak spraken zei zegt zeiden verklaarde verklaart
        stelde stelt stelden vertelde vertelt vertelden vindt vond vinden meldde meldt meldden benadrukte benadrukt
        waarschuwde waarschuwt antwoordde antwoordt reageerde reageert schreef schrijft schreven noemde noemt noemden
        erkende erkent bevestigde bevestigt concludeerde concludeert beweerde beweert denkt dacht vraagt vroeg riep
        roept herhaalde herhaalt bekritiseerde bekritiseert besluit beaamde beaamt verzekerde verzekert verzucht
        oordeelde oordeelt klaagde klaagt belooft beloofde twitterde vervolgt vervolgde benadrukken"""
    ),
    participles=words(
        """getoond gesproken gezegd verklaard gesteld verteld gemeld benadrukt gewaarschuwd geantwoord gereageerd
        geschreven genoemd erkend bevestigd geconcludeerd beweerd gevraagd beloofd"""
    ),
    auxiliaries=words("heeft hebben had hadden"),
    far_participle=True,
    particles={
        "voegde": "toe", "voegt": "toe", "legde": "uit", "legt": "uit", "gaf": "toe", "geeft": "toe", "liet": "weten",
        "laat": "weten", "lieten": "weten", "kondigde": "aan", "vulde": "aan", "vult": "aan", "wees": "op",
    },
    endings=("t", "de", "te", "den", "ten"),
    prepositions=phrases("volgens", "aldus", "zo zegt", "zo zei", "zo stelt", "in de woorden van", "naar eigen zeggen"),
    after_comma=words("aldus zo"),
    pronouns=words("hij zij ze ik we wij men deze"),
    determiners=words("de het een haar hun deze dit die enkele meerdere onze bronnen"),
    inside=words("van de het voor en der den ter bij"),
    stops=words(
        """op in aan met tegen over onder om voor na naar uit door tijdens sinds dat die of als omdat toen maar want en
        ook nog nu dan zo niet zeer daarover daarop eerder later gisteren vandaag morgen verder bovendien tegelijk
        echter vervolgens eerst daar hier wel er toch inmiddels is was zijn waren werd wordt worden heeft had kan
        moet gaat komt zal al volgens aldus"""
    ),
    times=words(
        """maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week maand jaar dag avond ochtend middag nacht
        avonds ochtends middags nachts maandagavond januari februari maart april mei juni juli augustus september
        oktober november december"""
    ),
    skipped=words(
        """zich ook nog er daar dan nu toen wel echter hem haar hun ons mij me later eerder gisteren vandaag al"""
    ),
    joins=words("en"),
    works=words("film boek roman lied album serie stuk programma krant tijdschrift titel"),
    bare_titles=True,
    verb_second=True,
)  # fmt: skip
