"""What a process keeps for the next request: what was used last, as much as fits.

It is asked several times for each request, so that asking costs two calls into C and no more.
"""

from collections import OrderedDict
from collections.abc import Callable, ValuesView
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


def _one(_value: object) -> int:
    return 1


class Recent(Generic[K, V]):
    """Values by key, up to a size in all; what was not used for longest goes first. What is too large for it alone is not kept."""

    __slots__ = ("_kept", "_sizes", "measure", "most", "size")

    def __init__(self, most: int, measure: Callable[[V], int] = _one) -> None:
        self._kept: OrderedDict[K, V] = OrderedDict()
        self._sizes: dict[K, int] = {}
        self.most, self.measure = most, measure
        self.size = 0
        """Of all that is kept."""

    def get(self, key: K) -> V | None:
        """Return a value that is kept, which is then the one used last."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def __contains__(self, key: K) -> bool:
        return key in self._kept

    def __len__(self) -> int:
        return len(self._kept)

    def values(self) -> ValuesView[V]:
        """Return all values."""
        return self._kept.values()

    def __setitem__(self, key: K, value: V) -> None:
        """Keep a value; what it replaces and what no longer fits is let go."""
        self.pop(key)
        size = self.measure(value)
        if size > self.most:
            return
        self._kept[key], self._sizes[key] = value, size
        self.size += size
        while self.size > self.most:
            self.pop(next(iter(self._kept)))

    def pop(self, key: K) -> V | None:
        """Let a value go, and return it."""
        self.size -= self._sizes.pop(key, 0)
        return self._kept.pop(key, None)
