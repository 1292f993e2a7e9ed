"""Whom the text is talking about: who was last the subject, the speaker, or named at all (Lappin and Leass, 1994)."""

from collections.abc import Callable

from newsmodel.parsing.actors.entities import Entity

SPOKE = 2.4
SUBJECT = 2.2
NAMED = 1.0
POSSESSIVE = 0.5
QUOTED = 0.25
_FADING = 0.45
_REPEATED = 0.5
"""Being named again makes an entity more present, but not without end: a new subject must be able to win."""
_FORGOTTEN = 0.04
_MOST = 40


class Salience:
    """How present each entity is; it fades with every sentence."""

    def __init__(self) -> None:
        self._weights: dict[Entity, float] = {}

    def raise_(self, entity: Entity, weight: float) -> None:
        """Make an entity more present by being mentioned."""
        before = self._weights.pop(entity, 0.0)
        self._weights[entity] = max(before, weight) + _REPEATED * min(before, weight)
        if len(self._weights) > 2 * _MOST:
            kept = sorted(self._weights.items(), key=lambda pair: pair[1])[-_MOST:]
            self._weights = dict(kept)

    def of(self, entity: Entity) -> float:
        """Say how present an entity is."""
        return self._weights.get(entity, 0.0)

    def fade(self) -> None:
        """Go on to the next sentence."""
        self._weights = {
            entity: weight * _FADING for entity, weight in self._weights.items() if weight * _FADING > _FORGOTTEN
        }

    def best(self, fits: Callable[[Entity], float]) -> Entity | None:
        """Return the most present entity.

        Args:
            fits: how well an entity fits, a factor; 0 where it does not.

        Returns:
            The entity with the highest product of presence and fit; the later mentioned of equal ones.
        """
        chosen, highest = None, 0.0
        for entity, weight in self._weights.items():
            score = weight * fits(entity)
            if score > 0 and score >= highest:
                chosen, highest = entity, score
        return chosen
