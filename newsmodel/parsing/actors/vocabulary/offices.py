"""Offices and occupations: the nouns that end a job title, and the words that may stand before them."""

ABBREVIATED = {
    "sen": "senator",
    "sens": "senator",
    "rep": "representative",
    "reps": "representative",
    "gov": "governor",
    "govs": "governor",
    "pres": "president",
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "cpl": "corporal",
    "sgt": "sergeant",
    "adm": "admiral",
    "cmdr": "commander",
    "det": "detective",
    "insp": "inspector",
    "supt": "superintendent",
    "const": "constable",
    "pc": "constable",
    "dc": "detective",
    "dci": "inspector",
    "dcs": "superintendent",
    "ch": "chief",
    "atty": "attorney",
    "sec": "secretary",
    "hon": "",
    "asst": "assistant",
    "brig": "brigadier",
    "cllr": "councillor",
    "pm": "minister",
    "ceo": "executive",
    "cfo": "officer",
    "coo": "officer",
    "cto": "officer",
    "mp": "mp",
    "mps": "mp",
    "msp": "msp",
    "mep": "mep",
    "mla": "mla",
    "mk": "mk",
    "vp": "president",
    "vc": "chancellor",
    "md": "director",
}
"""Printed short forms, with the noun that they stand for."""

RANKED = frozenset(
    """
    admiral alderman ambassador archbishop attorney attorney-general auditor ayatollah bishop brigadier candidate
    captain cardinal chair chairman chairperson chairwoman chancellor chief co-founder coach colonel commander
    commander-in-chief commissioner commodore congressman congresswoman constable consul controller coroner corporal
    councillor councilman councilwoman countess crown dean delegate deputy detective director director-general duchess
    duke earl editor editor-in-chief emir emperor empress envoy executive founder general governor governor-general
    head inspector judge justice king leader lieutenant lieutenant-governor magistrate major manager marshal mayor
    mayoress minister moderator mullah nominee officer ombudsman patriarch pope premier president prince princess
    principal private professor prosecutor provost queen rector registrar representative secretary secretary-general
    senator sergeant sheikh sheriff solicitor speaker spokesman spokesperson spokeswoman sultan superintendent
    treasurer trooper under-secretary undersecretary vice-chancellor vice-president whip
    """.split()
)
"""Offices that are printed with a capital before a name: Senator, Bishop, Chief."""

OCCUPATIONS = frozenset(
    """
    academic accountant activist actor actress adviser advisor advocate aide ambassador analyst anchor archaeologist
    archbishop architect artist assistant associate astronaut astronomer athlete attendant attorney aunt author
    banker barber barrister billionaire biologist bishop blogger boss botanist boxer boyfriend broadcaster broker
    brother builder businessman businesswoman butcher campaigner candidate captain carer carpenter chair chairman
    chairwoman champion chancellor chef chemist chief choreographer cleaner clerk climatologist co-founder coach
    colleague colonel columnist comedian commander commentator commissioner composer conductor congressman
    congresswoman conservationist constable consultant contractor cook correspondent counsellor counselor cousin
    cricketer critic curator dancer daughter dean defender delegate dentist deputy designer detective developer
    diplomat director doctor driver duchess duke ecologist economist editor educator electrician engineer
    entrepreneur envoy epidemiologist executive expert farmer father fellow fiancé fiancée film-maker filmmaker
    financier firefighter fisherman footballer forward founder friend gardener general geologist girlfriend
    goalkeeper governor graduate grandfather grandmother guard guitarist head historian host hunter husband
    influencer inspector instructor investigator investor jeweller jockey journalist judge keeper king labourer
    landlady landlord lawmaker lawyer lead leader lecturer legislator librarian linguist lobbyist magnate manager
    mathematician mayor mechanic member meteorologist midfielder midwife millionaire miner minister missionary
    moderator mogul monarch monk mother mp musician negotiator neighbor neighbour nephew neurologist neuroscientist
    newsreader niece nominee novelist nun nurse nutritionist oceanographer officer official operator organiser
    organizer owner paediatrician painter paramedic parliamentarian partner pastor pathologist pediatrician peer
    pensioner pharmacist philanthropist philosopher photographer physician physicist pilot player playwright plumber
    podcaster poet policeman policewoman politician pollster preacher premier presenter president priest prince
    princess principal producer professor programmer prosecutor psychiatrist psychologist publisher queen ranger
    rapper realtor receptionist reporter representative researcher resident retailer runner sailor scholar scientist
    screenwriter sculptor secretary seismologist senator shepherd sheriff shopkeeper singer sister skipper socialist
    socialite sociologist soldier solicitor son songwriter speaker specialist spokesman spokesperson spokeswoman
    sprinter statistician stepfather stepmother strategist striker student stylist superintendent supervisor surgeon
    surveyor survivor swimmer teacher technician technologist teenager theologian therapist trader trainer
    translator treasurer trustee tutor tycoon uncle undertaker vet veteran vicar victim virologist volunteer waiter
    waitress warden whistleblower widow widower wife witness worker wrestler writer youtuber zoologist
    """.split()
)
"""Nouns that say what one person does or is, as a job title or a description ends."""

AT_BODIES = frozenset(
    """
    analyst boss captain chairman chairwoman chair co-founder coach defender economist founder goalkeeper manager
    midfielder owner striker winger
    """.split()
)
"""Offices that are printed in lower case after the name of a firm or club."""

MODIFIERS = frozenset(
    """
    acting affairs agriculture artistic assistant associate attorney brigadier business cabinet campaign chief city
    climate co commanding commercial communications communities congressional county creative crown culture current
    defence defense deputy detective development digital district division economic economics economy education
    emergency emeritus energy environment ex executive external federal field finance financial fire first foreign
    former general global group gubernatorial head health high home honorary honourable housing human immigration
    incoming industry information interim interior internal international joint junior justice labor labour late lead
    leader legal lieutenant local longtime lord major majority managing marketing mayoral medical minority national
    newly operating opposition outgoing parliamentary party pensions permanent planning police policy political
    presidential press prime principal private public rear regional research resources retired right rt science
    scientific second secretary secretary-general security senior sergeant shadow sport sports state superintendent
    supreme technical technology then tourism trade transport treasury veteran vice vice-presidential water work
    """.split()
)
"""Words that belong to an office when they stand before its noun: Foreign Minister, Deputy Chief Constable."""

HE = frozenset(
    """
    actor archbishop boy boyfriend brother businessman cardinal chairman congressman councilman duke earl emir emperor
    father fiancé fisherman footballman gentleman grandfather grandson husband king man monk nephew policeman pope
    priest prince salesman son spokesman stepfather sultan uncle waiter widower
    """.split()
)
SHE = frozenset(
    """
    actress aunt businesswoman chairwoman congresswoman councilwoman countess daughter duchess empress fiancée girl
    girlfriend granddaughter grandmother lady mayoress midwife mother niece nun policewoman princess queen saleswoman
    sister spokeswoman stepmother waitress widow wife woman
    """.split()
)

BROADER = {
    "monarch": frozenset({"king", "queen", "emperor", "sultan"}),
    "premier": frozenset({"minister"}),
    "lawmaker": frozenset({"senator", "representative", "congressman", "congresswoman", "mp", "legislator"}),
    "legislator": frozenset({"senator", "representative", "congressman", "congresswoman", "mp", "lawmaker"}),
    "politician": frozenset({"senator", "representative", "mp", "minister", "governor", "mayor", "leader", "nominee"}),
    "boss": frozenset({"executive", "director", "chief", "head", "manager", "founder", "owner"}),
    "chief": frozenset({"executive", "director", "head", "boss", "secretary", "secretary-general"}),
    "chief executive": frozenset({"ceo"}),
    "star": frozenset({"actor", "actress", "singer", "rapper", "footballer", "player"}),
    "academic": frozenset({"professor", "lecturer", "researcher", "scholar", "fellow"}),
    "lawyer": frozenset({"attorney", "solicitor", "barrister", "counsel"}),
    "attorney": frozenset({"lawyer"}),
    "royal": frozenset({"king", "queen", "prince", "princess", "duke", "duchess"}),
    "writer": frozenset({"author", "novelist", "poet", "playwright", "columnist"}),
    "author": frozenset({"novelist", "writer", "poet"}),
    "judge": frozenset({"justice", "magistrate"}),
    "candidate": frozenset({"nominee"}),
    "nominee": frozenset({"candidate"}),
    "officer": frozenset("superintendent inspector constable sergeant detective commander lieutenant".split()),
    "detective": frozenset("superintendent inspector constable sergeant".split()),
    "commander": frozenset({"general"}),
    "billionaire": frozenset({"tycoon", "magnate", "mogul", "financier"}),
    "spokesperson": frozenset({"spokesman", "spokeswoman"}),
    "spokesman": frozenset({"spokesperson"}),
    "spokeswoman": frozenset({"spokesperson"}),
    "representative": frozenset({"congressman", "congresswoman"}),
    "congressman": frozenset({"representative"}),
    "congresswoman": frozenset({"representative"}),
}
"""What a later description may call somebody of these offices."""

OR_SURNAMES = frozenset("bishop dean duke earl head judge king major marshal page pope prince squire".split())
"""Offices that are surnames, too: Mr King."""
