"""Words that give an organisation away."""

from newsmodel.parsing.actors.vocabulary.tables import entries

HEADS = frozenset(
    """
    ab academy administration afc ag agency airline airlines airways alliance army assembly associates association
    athletic authority bank banking board brewery broadcasting brothers bureau bv cabinet campaign capital center
    centre cf chamber charity church clinic club co coalition college commission committee community company
    confederation congress consortium constabulary consultants consulting cooperative corp corporation council court
    courts department development directorate division economics electric embassy energy enterprises exchange fc
    federation financial fisheries food foods force forces forum foundation front fund gazette gmbh government group
    guard guild health healthcare holdings hospital hotel house inc industries initiative inspectorate institute
    institution insurance intelligence international investments journal lab laboratories laboratory labs league
    legion library llc llp ltd magazine management media ministry mission mosque motor motors movement museum navy
    network networks news newspaper nv observatory office oil operation orchestra organisation organization oy panel
    parliament partners partnership party petroleum pharmaceuticals plc police post press prison programme project
    prosecutor railway railways rangers records regiment registry research resources rfc rovers sa school schools
    securities senate service services society solutions station steel stores studios survey synagogue systems task
    team technologies telecom telegraph television theater theatre times tribunal tribune trust union united
    universities university ventures volunteers wanderers watch water workers
    """.split()
)
"""A name that ends in one of these, or has one before “of” or “for”, is an organisation."""

TAKING_OF = frozenset(
    """
    academy administration agency alliance assembly association authority bank board bureau center centre chamber
    church college commission committee confederation congress council court department directorate embassy faculty
    federation forum foundation fund government guild house institute institution isle isles kingdom league library
    ministry museum office organisation organization parliament party republic school society states synod union
    university
    """.split()
)
"""After these a name goes on over “of”, “for”, “on” and “and”: Ministry of Defence, Office for National Statistics."""

FELLOWSHIPS = frozenset("friends sons daughters knights".split())
"""After these a name goes on over “of the”: Friends of the Earth."""

KNOWN = entries(
    """
    abc|afp|agence france-presse|airbus|al jazeera|al-qaeda|al-shabaab|amazon|amnesty international|anc|ap|apple|asean
    associated press|axios|barclays|bbc|bjp|bloomberg|boeing|boko haram|bp|breitbart|brics|buckingham palace
    channel 4|channel 5|radio 4|radio 5
    bundesbank|bundestag|cabinet office|capitol hill|cbs|cdc|chatham house|chevron|cia|citigroup|cnn|coast guard
    commerce department|commonwealth|congress|conservative party|court of appeal|dail|daily mail|deloitte
    downing street|dup|epa|eu|european union|exxon|facebook|fbi|fda|fed|federal reserve|fifa|financial times
    foreign office|fox news|g20|g7|goldman sachs|google|gop|greenpeace|hamas|hezbollah|high court|hizbollah|hmrc
    holyrood|home office|homeland security|house|house of commons|house of lords|house of representatives|hsbc
    human rights watch|icc|idf|imf|ioc|irs|isis|itv|jpmorgan|justice department|kensington palace|knesset|kpmg|kremlin
    labor department|labour|labour party|lapd|lib dems|liberal democrats|meta|mi5|mi6|microsoft|mod|msnbc|nasa
    national guard|nato|nbc|new york times|nhs|no 10|no. 10|npr|nsa|number 10|number ten|nvidia|nypd|oecd|ofcom|ofgem
    ofsted|old bailey|opec|oxfam|parliament|pbs|pentagon|politico|pwc|red cross|reuters|royal navy|samsung
    scotland yard|secret service|senate|shell|sinn fein|sinn féin|sky news|snp|state department|stormont|supreme court
    taliban|tass|tesla|the guardian|the hill|the kremlin|the mirror|the sun|the times|the vatican|tory party|toyota
    treasury|treasury department|twitter|uefa|un|unesco|unhcr|unicef|united nations|vatican|wall street
    wall street journal|washington post|white house|whitehall|who|wto|xinhua|yahoo
    """
)
"""A few that everybody writes about and that no rule would see."""

KINDS = frozenset(
    """
    administration agency airline airport alliance army association authority bank bloc board body branch brand
    broadcaster bureau business cabinet campaign carmaker center centre chain charity church city club coalition
    college commission committee company conglomerate congress corporation council country court department developer
    directorate employer federation firm force foundation fund giant government group hospital house institute
    institution kingdom lab league magazine maker manufacturer military militia ministry museum nation navy network
    news newspaper newsroom ngo non-profit nonprofit office organisation organization outlet panel paper parliament
    party police prison provider publication publisher regime regulator republic retailer school senate service site
    society startup state station studio supermarket team think-tank tribunal trust union university utility watchdog
    website
    """.split()
)
"""Nouns for which “the …” may stand after an organisation is named: the company, the watchdog."""

NO_ACTORS = frozenset(
    """
    accord act agreement airport amendment arena article avenue award awards ballot battle bill boulevard bowl
    brexit bridge building canyon cemetery championship championships chapter christmas clause code constitution
    convention covid covid-19 crisis cup dam day deal debate declaration desert directive easter election elections
    era festival forest games garden gardens gulf hall lake lane law marathon month mountain mountains ocean
    olympics operation pact page park peninsula photo plan prize protocol questions ramadan referendum report
    resolution revolution river road route sea section series show slam speech square stadium station strait
    strategy street summit theory tour tournament tower towers treaty trophy valley volume war week year yearbook
    """.split()
)
"""A name that ends in one of these is neither a person nor an organisation."""

NO_ACRONYMS = frozenset(
    """
    adhd ai aids am atm ba cctv cd ceo cfo coo covid cpi cto diy dna dvd ev evs faq fm gdp gps hiv hr ict id ipo iq it
    lgbt lgbtq lgbtq+ ma mp mps ok pc pdf phd pm ppe pr ptsd q&a qa r&d rna rpi sos suv tv ufo usb vat vip wwi wwii
    """.split()
)
"""Short forms in capitals that are no organisations."""

STANDING_FOR_ANY = frozenset(
    """
    agency airline alliance association bank bloc body brand broadcaster business carmaker charity club company
    conglomerate corporation developer employer firm giant group institute maker manufacturer ngo non-profit nonprofit
    organisation organization provider regulator retailer startup supplier think-tank union watchdog
    """.split()
)
"""Nouns for which the organisation named last may be meant, whatever its name."""

AFTER_NAMES = frozenset(
    """
    agency company corporation customers employees executives firm franchise group magazine network newspaper
    officials representative shares spokesman spokesperson spokeswoman stores users website
    """.split()
)
"""Right after a name these say that it is an organisation’s."""

AFTER_PEOPLE = frozenset("administration campaign presidency supporters aides camp allies voters rally family".split())
"""Right after a name these say that it is a person’s."""

COMMON_NOUNS = frozenset(
    """
    administration army campaign committee council government legislature military ministry navy parliament police
    regime
    """.split()
)
"""Nouns without a capital that end the name of a body: the Alder campaign, the Kenyan government."""

WITHOUT_ARTICLE = frozenset("council police".split())
"""Those that need no “the” after a place: Leeds police."""

QUALIFIERS = frozenset(
    """
    affairs appropriations banking borough central city coalition county district ethics federal finance foreign
    health homeland intelligence interim judiciary local military national oversight parish presidential provincial
    regional security select services state town transport
    """.split()
)
"""Words that may stand before those: the Senate banking committee."""

COMPANIES = frozenset(
    """
    airline bank brand broadcaster business carmaker company conglomerate corporation developer employer firm giant
    maker manufacturer operator provider retailer startup supplier
    """.split()
)
"""Nouns for a body that trades."""

NO_COMPANIES = frozenset(
    """
    agency army assembly association authority board bureau church coalition college commission committee congress
    council court department directorate federation foundation government inspectorate institute ministry mosque navy
    office parliament party police prosecutor school senate society synagogue tribunal trust union university
    """.split()
)
"""A name with one of these is no company’s."""

OF_STATE = frozenset(
    """
    army bureau congress council court department government house inspectorate ministry navy office parliament police
    senate tribunal
    """.split()
)
"""A name with one of these is no group’s."""

NAMED_BY = {
    "force": frozenset("police constabulary".split()),
    "newspaper": frozenset("times post guardian telegraph mail journal gazette tribune herald news mirror sun".split()),
    "paper": frozenset("times post guardian telegraph mail journal gazette tribune herald news mirror sun".split()),
    "broadcaster": frozenset("bbc itv cnn nbc cbs abc broadcasting television radio".split()),
    "network": frozenset("bbc cnn nbc cbs abc msnbc television tv".split()),
    "club": frozenset("fc afc united rovers rangers athletic wanderers".split()),
    "airline": frozenset("airways airlines air".split()),
    "party": frozenset("labour democrats snp dup anc bjp gop".split()),
    "union": frozenset("unite unison gmb".split()),
    "court": frozenset("tribunal".split()),
    "university": frozenset("college".split()),
    "council": frozenset("borough".split()),
    "charity": frozenset("trust foundation oxfam".split()),
}
"""Which words in a name fit a noun that the name does not have."""

OR_PEOPLE = frozenset(
    """
    broadcaster builder carmaker champion contractor developer employer giant housebuilder insurer lender maker
    manufacturer member operator owner partner producer provider publisher regulator retailer rival shipbuilder
    supplier
    """.split()
)
"""Nouns that may go with a person or with an organisation."""
