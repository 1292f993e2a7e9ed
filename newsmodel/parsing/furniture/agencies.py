"""News agencies: whose copy other newsrooms print, under the names that stand in datelines, bylines and credits."""

_PRINTED = """
Reuters | Thomson Reuters | AP | The Associated Press | Associated Press | AFP | Agence France-Presse | PA
| PA Media | Press Association | UPI | United Press International | Bloomberg | Bloomberg News | dpa | DPA | EFE
| ANSA | Xinhua | TASS | Tass | Interfax | RIA Novosti | Kyodo | Kyodo News | Jiji | Jiji Press | Yonhap | Bernama
| Antara | ANI | PTI | Press Trust of India | IANS | AAP | Australian Associated Press | NZPA | The Canadian Press
| Canadian Press | CP | Anadolu | Anadolu Agency | AA | WAM | SPA | MENA | IRNA | Belga | ANP | NTB | TT | Ritzau
| STT | APA | SDA | Lusa | CNA | SAPA | GNA | NAN | PNA | VNA | Ukrinform | Interfax-Ukraine | Middle East Eye
| Adnkronos | Europa Press | Tanjug | PR Newswire | PRNewswire | Business Wire | BUSINESS WIRE | GlobeNewswire
| GLOBE NEWSWIRE | ACCESSWIRE | Newswire | Tribune News Service | TNS | McClatchy | Inter Press Service | IPS
| States Newsroom | Kaiser Health News | KHN | ProPublica | The Conversation | RFE/RL | VOA | CNN | BBC | BBC News
| Sky News | SWNS | MEN Media
"""

AGENCIES = frozenset(name.strip() for name in " ".join(_PRINTED.split()).split("|"))
"""Names as printed, in every spelling that is usual."""

_BY_LOWER_CASE = {name.lower(): name for name in sorted(AGENCIES)}


def agency_named(printed: str) -> str | None:
    """Return an agency's name as given if it is one, or None.

    Args:
        printed: what stands in the place of an agency: ``Reuters``, ``the Associated Press``.

    Example:
        >>> agency_named("REUTERS"), agency_named("Harbour")
        ('Reuters', None)
    """
    name = " ".join(printed.split())
    return name if name in AGENCIES else _BY_LOWER_CASE.get(name.lower()) if len(name) > 3 else None
