"""Who is in the story, and who says what: from printed mentions to canonical actors and sources.

The stages, in order: ``find_actors``, ``resolve_sources``, ``assemble_quotes``.
"""

from newsmodel.parsing.actors.casting import find_actors
from newsmodel.parsing.actors.sources import assemble_quotes, resolve_sources

__all__ = ["assemble_quotes", "find_actors", "resolve_sources"]
