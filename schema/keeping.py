"""What a process keeps for the next request, bounded in bytes."""

from typing import TypeVar

from cachetools import LRUCache

K = TypeVar("K")
V = TypeVar("V")


class Kept(LRUCache[K, V]):
    """The values that were used last, as many as fit. What is too large for it alone is not kept."""

    def __setitem__(self, key: K, value: V) -> None:
        """Keep a value."""
        if self.getsizeof(value) <= self.maxsize:
            super().__setitem__(key, value)
