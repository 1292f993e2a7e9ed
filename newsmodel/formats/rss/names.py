"""The namespaces of RSS 2.0 and its modules, as feeds in the wild write them."""

ATOM = "http://www.w3.org/2005/Atom"
CONTENT = "http://purl.org/rss/1.0/modules/content/"
DC = "http://purl.org/dc/elements/1.1/"
DCTERMS = "http://purl.org/dc/terms/"
MEDIA = "http://search.yahoo.com/mrss/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
SCHEMA = "https://schema.org/"

# What we write. feedgen adds atom and content itself.
WRITTEN = {"dc": DC, "media": MEDIA, "schema": SCHEMA}

# RSS's own elements have no namespace; these are those that older versions and publishers put them in.
RSS_NAMESPACES = (
    "http://purl.org/rss/1.0/",
    "http://my.netscape.com/rdf/simple/0.9/",
    "http://channel.netscape.com/rdf/simple/0.9/",
    "http://backend.userland.com/rss2",
    "http://blogs.law.harvard.edu/tech/rss",
)

# The modules that are read, by the prefixes that this package calls them by.
PREFIXES = {
    "": "",
    ATOM: "atom:",
    "http://purl.org/atom/ns#": "atom:",
    CONTENT: "content:",
    DC: "dc:",
    DCTERMS: "dcterms:",
    MEDIA: "media:",
    "http://search.yahoo.com/mrss": "media:",
    SCHEMA: "schema:",
    "http://schema.org/": "schema:",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
}

# Atom's own namespaces: that of RFC 4287, of 0.3, and what publishers took for them.
ATOM_NAMESPACES = (ATOM, "http://purl.org/atom/ns#", "https://www.w3.org/2005/Atom", "http://www.w3.org/2005/Atom/")

# Names that have capitals, for feeds that write them otherwise.
SPELLINGS = {
    name.lower(): name
    for name in ("pubDate", "lastBuildDate", "title", "link", "description", "guid", "author", "category", "item")
}

ARTICLE_CARRIER = "NewsArticle"
CHANNEL_CARRIER = "DataFeed"

SECTION_DOMAIN = f"{SCHEMA}articleSection"
"""The ``domain`` of the ``category`` that holds an article's section; keywords have none."""

NOWHERE = "https://newsroom.invalid/"
"""A channel must have a link; this one, by RFC 2606, will never be anybody's."""
