"""The namespaces and limits of sitemaps and of Google's news extension."""

from datetime import timedelta

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"

OLDEST = timedelta(hours=48)
"""How old an article may be that stands in a news sitemap."""

MOST = 1_000
"""Articles that one news sitemap may list; more are told of by an index of several."""

# In characters, by the schema of sitemaps.
SHORTEST_ADDRESS, LONGEST_ADDRESS = 12, 2048

MOST_FILES = 50_000
"""Sitemaps that one index may list."""
