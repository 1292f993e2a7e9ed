"""Words that are printed with a capital and name nobody."""

DAYS_AND_MONTHS = frozenset(
    """
    am apr april aug august autumn bst cet christmas dec december diwali easter edt eid est feb february fri friday
    gmt halloween hanukkah jan january jul july jun june lent mar march may mon monday nov november oct october pdt pm
    pst ramadan sat saturday sep sept september spring summer sun sunday thanksgiving thu thur thurs thursday tue tues
    tuesday utc wed wednesday winter
    """.split()
)

OPENERS = frozenset(
    """
    a about above according accordingly across actually additional additionally advertisement after afterwards again
    against ago albeit all allegedly almost along already also although always amid among amongst an analysis analysts
    and another any anybody anyone anything apart apparently are arguably around as aside ask asked at away back bad
    based because been before beginning behind being below beneath beside besides best better between beyond big born
    both breaking but by campaigners can cannot caption certain certainly children citing clearly click come
    commenting companies compared consequently could credit critics crucially curiously dear depending described
    despite detectives did do doctors does don't don’t down dozens due during each earlier early eight eighth either
    eleven elsewhere enough even eventually ever every everybody everyone everything except exclusive experts families
    far few fewer fifth fifty finally first five follow following for former formerly fortunately forty four fourth
    from further furthermore get getting getty give given go good great had half has have having he hence her here
    hers herself hi high him himself his hopefully how however hundred hundreds i i'd i'll i'm i've if image images in
    including indeed initially inside instead interestingly into investigators ironically is isn't isn’t it it's its
    itself it’s i’d i’ll i’m i’ve just large last late later lawmakers lawyers least less let let's let’s like
    likewise listen little long look low made make many may maybe me meanwhile members men might millions mine
    ministers moments more moreover most mostly much must my myself named near nearly neighbors neighbours neither
    never nevertheless new news next nine ninth no nobody none nor not nothing notwithstanding now nowhere nurses of
    off officials often oh ok okay old on once one ones online only onto opening opinion opponents or originally other
    others otherwise our ours out outside over overall own parents part particularly people per perhaps photo photos
    please plus police presumably previously prior probably prosecutors protesters quite quoting rather read recent
    recently referring regarding related reportedly researchers residents right same say says scientists second
    secondly see seen seven seventh several shall share she shortly should sign similarly simply since six sixth small
    so some somebody somehow someone something sometimes somewhere soon sorry source sources speaking sponsored still
    students subscribe subsequently such suddenly supporters sure take taken teachers ten tenth than thank thankfully
    thanks that that's that’s the their theirs them themselves then there there's thereafter therefore there’s these
    they they're they’re third thirdly thirty this those though thousands three through throughout thus till to today
    together tomorrow tonight too toward towards twelve twenty two under undoubtedly unfortunately unions unless
    unlike until up update updated upon us used using usually very via video voters wait was watch we we're we've well
    went were we’re we’ve what whatever when whenever where whereas wherever whether which whichever while whilst who
    whoever whole whom whose why will with within without witnesses women won't won’t workers worst would writing
    wrote yes yesterday yet you you're young your yours yourself you’re
    """.split()
)
"""Words that open a sentence with a capital and are no name there."""

LANGUAGES = frozenset("english french spanish arabic mandarin latin hebrew hindi urdu punjabi welsh gaelic god".split())
FAITHS = frozenset(
    """
    african-american african-americans anglican arab arabs asian baptist black buddhist buddhists catholic catholics
    christian christians communist conservative conservatives democrat democratic democrats green greens hindu hindus
    hispanic islamic islamist islamists jew jewish jews kurd kurdish kurds labor latino latinos liberal liberals
    marxist methodist muslim muslims nazi nazis protestant protestants republican republicans roma shia shiite shi’ite
    sikh sikhs socialist sunni tories tory western white
    """.split()
)
"""Faiths, parties and peoples: adjectives with a capital."""

PARTISANS = frozenset(
    "democrat democrats republican republicans conservative conservatives tory tories liberal liberals".split()
)
"""Who belongs to a party: North Carolina Republican is nobody’s name."""
