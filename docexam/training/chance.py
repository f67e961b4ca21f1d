"""Draws that depend on a seed alone, the same on every machine and version of Python."""

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """A stream of draws from a seed and a purpose: two purposes never share draws."""

    def __init__(self, seed: int, purpose: str) -> None:
        self._key = f"{seed}|{purpose}|".encode()
        self._drawn = 0

    def whole(self, below: int) -> int:
        """Return a whole number from 0 up to, not including, `below`."""
        self._drawn += 1
        digest = sha256(self._key + str(self._drawn).encode()).digest()
        return int.from_bytes(digest[:8], "big") % below

    def choice(self, items: Sequence[T]) -> T:
        """Return one of `items`."""
        return items[self.whole(len(items))]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """Return `items` in a drawn order (Fisher and Yates)."""
        order = list(items)
        for last in range(len(order) - 1, 0, -1):
            other = self.whole(last + 1)
            order[last], order[other] = order[other], order[last]
        return order
