"""A compact gazetteer: countries, regions, capitals and big cities, and the words for their people."""

from newsmodel.parsing.actors.vocabulary.tables import entries

COUNTRIES = entries(
    """
    afghanistan|albania|algeria|america|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain
    bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|bosnia and herzegovina|botswana|brazil
    britain|brunei|bulgaria|burkina faso|burma|burundi|cambodia|cameroon|canada|cape verde|chad|chile|china|colombia
    congo|costa rica|crimea|croatia|cuba|cyprus|czech republic|czechia|denmark|djibouti|dominica|dominican republic
    drc|ecuador|egypt|el salvador|england|eritrea|estonia|eswatini|ethiopia|fiji|finland|france|gabon|gambia|gaza
    georgia|germany|ghana|gibraltar|great britain|greece|greenland|grenada|guatemala|guinea|guinea-bissau|guyana|haiti
    holland|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica
    japan|jordan|kashmir|kazakhstan|kenya|kiribati|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya
    liechtenstein|lithuania|luxembourg|macau|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius
    mexico|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nauru|nepal|netherlands|new zealand
    nicaragua|niger|nigeria|north korea|north macedonia|northern ireland|norway|oman|pakistan|palau|palestine|panama
    papua new guinea|paraguay|peru|philippines|poland|portugal|puerto rico|qatar|romania|russia|rwanda|samoa
    san marino|saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia
    solomon islands|somalia|somaliland|south africa|south korea|south sudan|soviet union|spain|sri lanka|sudan
    suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|timor-leste|togo|tonga|trinidad
    trinidad and tobago|tunisia|turkey|turkmenistan|tuvalu|türkiye|u.k.|u.s.|u.s.a.|uae|uganda|uk|ukraine
    united arab emirates|united kingdom|united states|united states of america|uruguay|us|usa|ussr|uzbekistan|vanuatu
    venezuela|vietnam|wales|west bank|yemen|zambia|zimbabwe
    """
)

REGIONS = entries(
    """
    africa|alabama|alaska|alberta|andalusia|antarctica|antrim|arctic|arizona|arkansas|asia|atlantic|balkans|baltics
    bavaria|bengal|british columbia|brittany|california|cambridgeshire|caribbean|catalonia|caucasus|central asia
    chechnya|colorado|connecticut|cornwall|cumbria|delaware|derbyshire|devon|donbas|donegal|dorset|east africa
    eastern cape|eastern europe|essex|europe|far east|flanders|florida|free state|galway|gauteng|gloucestershire
    greater manchester|gujarat|gulf|hampshire|hawaii|hertfordshire|highlands|idaho|illinois|indiana|iowa|johor|kansas
    kent|kentucky|kerala|kerry|kwazulu-natal|lancashire|latin america|leicestershire|limpopo|lincolnshire|louisiana
    maharashtra|maine|manitoba|maryland|massachusetts|mediterranean|merseyside|michigan|middle east|midlands|minnesota
    mississippi|missouri|montana|mpumalanga|nebraska|nevada|new hampshire|new jersey|new mexico|new south wales
    new york|norfolk|normandy|north africa|north america|north carolina|north dakota|northern territory|northumberland
    nottinghamshire|nova scotia|oceania|ohio|oklahoma|ontario|oregon|oxfordshire|pacific|penang|pennsylvania|provence
    punjab|quebec|queensland|rhode island|sabah|sahel|sarawak|sardinia|saxony|scandinavia|selangor|siberia|sicily
    silesia|sindh|somerset|south america|south australia|south carolina|south dakota|southeast asia|suffolk|surrey
    sussex|tamil nadu|tasmania|tennessee|texas|tibet|tuscany|tyneside|utah|uttar pradesh|vermont|west africa
    west midlands|west virginia|western australia|western cape|western europe|wiltshire|wisconsin|wyoming|xinjiang
    yorkshire
    """
)

CITIES = entries(
    """
    abidjan|abu dhabi|abuja|accra|addis ababa|adelaide|aleppo|alexandria|algiers|almaty|amman|amsterdam|ankara|antwerp
    asunción|athens|atlanta|auckland|austin|baghdad|baku|baltimore|bamako|bangalore|bangkok|barcelona|basel|basra|bath
    beijing|beirut|belfast|belgrade|bengaluru|berlin|bern|beverly hills|birmingham|bishkek|blantyre|bogota|bogotá
    bologna|bordeaux|boston|bradford|brasilia|brasília|bratislava|brighton|brisbane|bristol|brooklyn|brussels
    bucharest|budapest|buenos aires|bulawayo|cairo|calais|calgary|cambridge|canberra|cape town|caracas|cardiff
    casablanca|chennai|chicago|chișinău|cincinnati|cleveland|cologne|colombo|copenhagen|cordoba|coventry|d.c.|dakar
    dallas|damascus|dar es salaam|dc|delhi|denver|derby|detroit|dhaka|doha|donetsk|dortmund|dubai|dublin|dundee|durban
    düsseldorf|edinburgh|edmonton|exeter|frankfurt|freetown|gaborone|gaza city|geneva|genoa|glasgow|gothenburg
    guangzhou|hamburg|hanoi|harare|havana|helsinki|hiroshima|ho chi minh city|hollywood|honolulu|houston|hull
    hyderabad|islamabad|istanbul|izmir|jakarta|jeddah|jerusalem|johannesburg|juba|kabul|kampala|kandahar|karachi
    kathmandu|kharkiv|khartoum|kherson|kiev|kigali|kingston|kinshasa|kolkata|kuala lumpur|kuwait city|kyiv|kyoto
    la paz|lagos|lahore|las vegas|leeds|leicester|leipzig|lilongwe|lima|lisbon|liverpool|liège|ljubljana|london
    los angeles|luanda|lusaka|lviv|lyon|madrid|malaga|manchester|mandalay|manhattan|manila|maputo|mariupol|marrakech
    marseille|mecca|melbourne|memphis|mexico city|miami|milan|milwaukee|minneapolis|minsk|mogadishu|mombasa|monrovia
    montevideo|montreal|moscow|mosul|mumbai|munich|nagasaki|nairobi|naples|nashville|new delhi|new orleans
    new york city|newcastle|nice|nicosia|norwich|nottingham|odesa|odessa|osaka|oslo|ottawa|oxford|palermo|palm beach
    panama city|paris|perth|peshawar|philadelphia|phnom penh|phoenix|pittsburgh|plymouth|port harcourt|port moresby
    port-au-prince|portland|porto|portsmouth|prague|pretoria|pristina|pyongyang|quito|rabat|rafah|ramallah|reykjavik
    reykjavík|riga|rio de janeiro|riyadh|rome|rotterdam|sacramento|salford|salt lake city|salzburg|san antonio
    san diego|san francisco|san salvador|santiago|sao paulo|sarajevo|seattle|seoul|seville|shanghai|sheffield|shenzhen
    silicon valley|skopje|sofia|southampton|soweto|st petersburg|stockholm|strasbourg|stuttgart|surabaya|suva|swansea
    sydney|são paulo|taipei|tallinn|tampa|tashkent|tbilisi|tehran|tel aviv|the hague|tokyo|toronto|tripoli|tunis|turin
    ulaanbaatar|utrecht|valencia|valletta|vancouver|venice|vienna|vientiane|vilnius|warsaw|washington|washington dc
    washington, d.c.|wellington|westminster|windhoek|winnipeg|wuhan|yangon|yaoundé|yerevan|york|zagreb|zurich|zürich
    """
)

ALL = COUNTRIES | REGIONS | CITIES

DEMONYMS = frozenset(
    """
    afghan african albanian algerian american anglo angolan arab argentine argentinian armenian asian australian
    austrian azerbaijani azeri bahraini balkan baltic bangladeshi basque belarusian belgian berliner bolivian bosnian
    brazilian brit british briton britons bulgarian burmese burundian californian cambodian cameroonian canadian
    caribbean catalan chadian chechen chilean chinese colombian congolese croatian cuban cypriot czech dane danish
    dutch ecuadorian egyptian emirati english eritrean estonian ethiopian eu-wide eurasian european filipino finnish
    flemish floridian french gabonese gambian georgian german ghanaian greek guatemalan guinean guyanese haitian
    honduran hong-konger hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican
    japanese jordanian kazakh kenyan korean kosovan kosovar kuwaiti kyrgyz lao laotian latin latvian lebanese liberian
    libyan lithuanian liverpudlian londoner macedonian malagasy malawian malay malaysian maltese mancunian mauritian
    mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien
    north-korean norwegian omani pakistani palestinian panamanian paraguayan parisian peruvian pole polish portuguese
    qatari romanian russian rwandan salvadoran saudi scandinavian scot scots scottish senegalese serb serbian
    singaporean slovak slovenian somali south-african south-korean soviet spaniard spanish sudanese swede swedish
    swiss syrian taiwanese tajik tanzanian texan thai tibetan togolese transatlantic tunisian turk turkish ugandan
    ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean
    """.split()
)

PEOPLES = DEMONYMS | frozenset(word + "s" for word in DEMONYMS)

HEADS = frozenset(
    "islands island county province peninsula bay beach city borough archipelago heights hills springs coast".split()
)
"""A name that ends in one of these is a place."""

DIRECTIONS = frozenset("north south east west northern southern eastern western central upper lower greater".split())
"""Before the name of a place these make the name of another: South Florida."""

OPENERS = frozenset("port mount lake fort cape isle loch glen saint san santa st".split())
"""A name that begins with one of these may be a place: Port Talbot."""

GOVERNED = frozenset("mayor governor city town village port people president king queen prime republic streets".split())
"""“… of” after one of these goes before a place."""
