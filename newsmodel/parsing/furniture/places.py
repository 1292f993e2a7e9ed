"""Places that datelines name, so well known that their name alone says that it is one."""

import re

_KNOWN = """
Abidjan | Abu Dhabi | Abuja | Accra | Addis Ababa | Adelaide | Ahmedabad | Algiers | Almaty | Amman | Amsterdam
| Ankara | Antananarivo | Athens | Atlanta | Auckland | Austin | Baghdad | Baku | Baltimore | Bamako | Bangkok
| Barcelona | Basel | Beijing | Beirut | Belfast | Belgrade | Bengaluru | Berlin | Bern | Bhopal | Birmingham
| Bishkek | Bogota | Bogotá | Bonn | Boston | Brasilia | Brasília | Bratislava | Brisbane | Bristol | Brussels
| Bucharest | Budapest | Buenos Aires | Cairo | Calgary | Canberra | Cape Town | Caracas | Cardiff | Casablanca
| Chandigarh | Charlotte | Chennai | Chicago | Chisinau | Cincinnati | Cleveland | Colombo | Copenhagen | Dakar
| Dallas | Damascus | Dar es Salaam | Davos | Delhi | Denver | Detroit | Dhaka | Doha | Dubai | Dublin | Durban
| Dushanbe | Edinburgh | Edmonton | Florence | Frankfurt | Freetown | Gaborone | Gaza | Gaza City | Gdansk | Geneva
| Glasgow | Guangzhou | Guwahati | Hamburg | Hanoi | Harare | Havana | Helsinki | Ho Chi Minh City | Hong Kong
| Honolulu | Houston | Hyderabad | Indianapolis | Islamabad | Istanbul | Jaipur | Jakarta | Jerusalem | Johannesburg
| Juba | Kabul | Kampala | Karachi | Kathmandu | Khartoum | Kiev | Kigali | Kingston | Kinshasa | Kolkata | Krakow
| Kuala Lumpur | Kuwait City | Kyiv | Lagos | Lahore | Las Vegas | Leeds | Lille | Lilongwe | Lima | Lisbon
| Liverpool | Ljubljana | London | Los Angeles | Luanda | Lucknow | Lusaka | Luxembourg | Lviv | Lyon | Madrid
| Manchester | Manila | Maputo | Marseille | Mecca | Melbourne | Mexico City | Miami | Milan | Milwaukee
| Minneapolis | Minsk | Mogadishu | Monrovia | Montevideo | Montreal | Montréal | Moscow | Mumbai | Munich | Muscat
| Nairobi | Naples | New Delhi | New Orleans | New York | Newcastle | Nicosia | Oklahoma City | Osaka | Oslo
| Ottawa | Panama City | Paris | Patna | Perth | Peshawar | Philadelphia | Phnom Penh | Phoenix | Pittsburgh
| Port Moresby | Port-au-Prince | Porto | Prague | Pretoria | Pristina | Pune | Putrajaya | Pyongyang | Quebec City
| Quito | Rabat | Ramallah | Rawalpindi | Reykjavik | Riga | Rio de Janeiro | Riyadh | Rome | Rotterdam
| Salt Lake City | San Antonio | San Diego | San Francisco | San Jose | San José | San Juan | San Salvador | Sanaa
| Santiago | Sao Paulo | São Paulo | Sarajevo | Seattle | Seoul | Shanghai | Sheffield | Shenzhen | Singapore
| Skopje | Sofia | Srinagar | St. Louis | St. Petersburg | Stockholm | Strasbourg | Sydney | Taipei | Tallinn
| Tashkent | Tbilisi | Tehran | Tel Aviv | The Hague | Thiruvananthapuram | Tirana | Tokyo | Toronto | Tripoli
| Tunis | Turin | Ulaanbaatar | United Nations | Vancouver | Vatican City | Venice | Vienna | Vientiane | Vilnius
| Warsaw | Washington | Wellington | Windhoek | Winnipeg | Yangon | Yaounde | Yerevan | Zagreb | Zurich | Zürich
"""
_PLACES = frozenset(name.strip().lower() for name in " ".join(_KNOWN.split()).split("|"))

_SMALL = frozenset(
    "de del da do dos des du la le les el of on upon and the au aux en sur in am an der den es al".split()
)
_INITIALS = frozenset("uk usa us uae drc dc nsw nz eu".split())
_WORD = re.compile(r"[^\W\d_]+")


def is_known_place(name: str) -> bool:
    """Say whether a name is that of a city which news is often written from.

    Args:
        name: in any case: ``Kyiv``, ``NEW YORK``.

    Example:
        >>> is_known_place("NEW YORK"), is_known_place("Breaking")
        (True, False)
    """
    return name.lower() in _PLACES


def readable_place(printed: str) -> str:
    """Write a place that was printed in capitals as a reader would.

    Args:
        printed: the place of a dateline, with its region, perhaps several places with strokes between them.

    Example:
        >>> readable_place("BEIRUT/THE HAGUE"), readable_place("RIO DE JANEIRO"), readable_place("HEMPSTEAD, N.Y.")
        ('Beirut/The Hague', 'Rio de Janeiro', 'Hempstead, N.Y.')
    """
    return _WORD.sub(_readable_word, printed)


def _readable_word(match: re.Match[str]) -> str:
    word, before = match[0], match.string[: match.start()]
    after = match.string[match.end() : match.end() + 1]
    if not word[1:].isupper() or (after == "." and len(word) == 1) or word.lower() in _INITIALS:
        return word
    if word.startswith(("Mc", "Mac")):
        return word[: 2 + word.startswith("Mac")] + word[2 + word.startswith("Mac") :].capitalize()
    if before and before[-1] in " -" and word.lower() in _SMALL and not before.endswith((", ", "/ ")):
        return word.lower()
    return word.lower() if before and before[-1] in "’'" and len(word) == 1 else word.capitalize()
