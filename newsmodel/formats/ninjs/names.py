"""What ninjs 3.1 calls things, and what we add in its own terms."""

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "https://iptc.org/std/ninjs/ninjs-schema_3.1.json",
}

JSONLD_ROLE = "structured-data"
JSONLD_TYPE = "application/ld+json"
"""The body that carries the article as schema.org JSON-LD, exact."""

QUOTATION = "quotation"
"""The ``rel`` of an association that is something said or written; its person or organisation is the ``speaker``."""

SPEAKER = "speaker"

SECTION = "section"
"""The ``rel`` of the subject that is an article's section."""

CORRECTION = "correction"
"""The ``role`` of a description that is a note on a mistake put right."""

AUTHOR, PUBLISHER, PROVIDER = "author", "publisher", "provider"
"""The ``role`` of each kind of ``infoSource`` that we write; ninjs has no list of authors."""
