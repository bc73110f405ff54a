"""Copies of what has ids in it: equal in everything but the ids, which are new and in the same order."""

import io
import pickle
import re
from uuid import UUID

from models.base import new_id

MADE = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
"""How an id is written that was made, wherever it stands in a text."""


class _Writer(pickle.Pickler):
    """Writes everything but ids, and texts with ids in them."""

    def __init__(self, file) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self.ids = set()

    def persistent_id(self, part):
        if isinstance(part, UUID) and part.version == 7:
            self.ids.add(str(part))
            return part.bytes  # also where a driver has its own kind of them
        if type(part) is str and (found := MADE.findall(part)):
            self.ids.update(found)
            return part
        return None


class _Reader(pickle.Unpickler):
    """Reads what was written, with other ids."""

    def __init__(self, file, ids) -> None:
        super().__init__(file)
        self._ids = ids

    def persistent_load(self, part):
        if isinstance(part, bytes):
            return UUID(self._ids[str(UUID(bytes=part))])
        return self._ids.get(part) or MADE.sub(lambda found: self._ids[found[0]], part)


class Copies:
    """Makes copies of some values, each the same but for its ids."""

    def __init__(self, *values) -> None:
        file = io.BytesIO()
        writer = _Writer(file)
        writer.dump(values)
        self._written, self._ids = file.getvalue(), sorted(writer.ids)

    def another(self):
        """Return another copy."""
        new = (str(new_id()) for _ in self._ids)
        return _Reader(io.BytesIO(self._written), dict(zip(self._ids, new, strict=True))).load()
