"""Italian: «Siamo al completo», ha detto Ana Prior."""

from newsmodel.parsing.attribution.languages.phrasebook import Phrasebook, phrases, words

ITALIAN = Phrasebook(
    finite=words(
        """dire evoca mostra parla parlava parlano dice diceva disse dicono spiega spiegava spiegò spiegano afferma
        affermava affermò affermano dichiara dichiarava dichiarò sostiene sosteneva sostengono aggiunge aggiungeva
        aggiunse racconta raccontava raccontò sottolinea sottolineava sottolineò osserva osservava ricorda ricordava
        ricordò commenta commentava commentò risponde rispondeva rispose ribadisce ribadiva assicura assicurava
        assicurò avverte avvertiva precisa precisava ammette ammetteva conclude concludeva denuncia denunciava scrive
        scriveva scrisse annuncia annunciò conferma confermò chiede chiedeva chiese insiste riferisce riferì replica
        replicò attacca incalza rivela confida esclama definisce definì lamenta prosegue chiarisce rilancia accusa
        promette ritiene critica criticò evidenzia"""
    ),
    participles=words(
        """detta mostrato mostrata parlato detto spiegato affermato dichiarato sostenuto aggiunto raccontato
        sottolineato osservato ricordato commentato risposto ribadito assicurato avvertito precisato ammesso concluso
        denunciato scritto annunciato confermato chiesto insistito riferito replicato attaccato rivelato confidato
        esclamato definito lamentato proseguito chiarito rilanciato accusato promesso criticato evidenziato
        twittato"""
    ),
    auxiliaries=words("è era ha hanno aveva avevano ho"),
    endings=("a", "e", "ò", "ì", "se"),
    participle_endings=("to", "ta", "so", "sa"),
    prepositions=phrases("secondo", "stando a", "a detta di", "a giudizio di", "per usare le parole di"),
    pronouns=words("lui lei loro egli ella io noi questi"),
    relatives=words("che"),
    determiners=words("il lo la i gli le l' un uno una un' suo sua fonti alcuni alcune diversi"),
    inside=words("di del dello della dei degli delle dell' d' la il lo e per all' al alla"),
    stops=words(
        """che in a al allo alla ai agli alle all' da dal dalla con su sul sulla per tra fra dopo prima durante quando
        dove come se non già ma o anche poi ieri oggi domani così secondo contro nel nella nei nelle nell' si e"""
    ),
    times=words(
        """lunedì martedì mercoledì giovedì venerdì sabato domenica settimana mese anno giorno sera mattina notte ieri
        oggi gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre scorsa
        scorso"""
    ),
    skipped=words(
        """si lo la l' ci mi gli le non anche poi già ancora sempre inoltre così oggi ieri infine invece subito"""
    ),
    joins=words("e ed"),
    works=words("film libro romanzo canzone album serie programma giornale rivista intitolato intitolata titolo"),
    tags_inside=True,
)  # fmt: skip
