"""Invented JSON-LD for the tests of checking: one story that nothing is wrong with, and changes to it."""

import json
from hashlib import sha256

BODY = "“We are full,” said Ana Prior, the harbour master."
SITE = "https://harbourpost.example"
OFFSETS = "http://tools.ietf.org/rfc/rfc5147"

SOUND = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": f"{SITE}/full#article",
    "url": f"{SITE}/full",
    "mainEntityOfPage": {"@type": "WebPage", "@id": f"{SITE}/full"},
    "headline": "Harbour is full",
    "image": {"@type": "ImageObject", "url": f"{SITE}/quay.jpg", "width": 1600, "height": 900},
    "datePublished": "2026-03-01T08:00:00+01:00",
    "dateModified": "2026-03-01T10:30:00+01:00",
    "author": {"@type": "Person", "name": "Jo Lee", "url": f"{SITE}/staff/jo-lee"},
    "publisher": {"@type": "NewsMediaOrganization", "name": "The Harbour Post", "logo": f"{SITE}/logo.png"},
    "inLanguage": "en-GB",
    "isAccessibleForFree": True,
    "articleBody": BODY,
    "encoding": {
        "@type": "MediaObject",
        "encodingFormat": "text/plain; charset=utf-8",
        "sha256": sha256(BODY.encode()).hexdigest(),
    },
}


def story(left_out: tuple[str, ...] = (), **changes: object) -> str:
    """Return the sound story with some properties changed, and others left out; a name's first ``_`` stands for @."""
    changed = SOUND | {name.replace("_", "@", 1) if name[0] == "_" else name: each for name, each in changes.items()}
    return json.dumps({name: each for name, each in changed.items() if name not in left_out}, ensure_ascii=False)


def author(**properties: object) -> str:
    """Return the sound story with another author."""
    return story(author={"@type": "Person", "name": "Jo Lee", "url": f"{SITE}/staff/jo-lee"} | properties)


def quoting(text: str, *offsets: str, **properties: object) -> str:
    """Return the sound story with a quotation that stands at some offsets."""
    fact = {"@type": "PropertyValue", "propertyID": OFFSETS, "value": list(offsets)}
    return story(mentions={"@type": "Quotation", "text": text, "identifier": fact} | properties)
