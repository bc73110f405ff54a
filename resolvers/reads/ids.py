"""Global ids: ``contact_0192…``, the type's prefix and the row's UUID."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from models.errors import BadInput


def encode(prefix: str, row_id: UUID | str) -> str:
    """Return the global id of a row."""
    return f"{prefix}_{row_id}"


def split(argument: str, value: Any) -> tuple[str, UUID]:
    """Return the prefix and the UUID of a global id; anything else is refused."""
    prefix, separator, rest = str(value).rpartition("_")
    try:
        if not separator or len(rest) != 36:
            raise ValueError
        return prefix, UUID(rest)
    except ValueError:
        raise BadInput(f"{argument}: this is not an id of this server.") from None


def prefixes(given: Any, known: Collection[str]) -> frozenset[str]:
    """Return the prefixes of one global id or a list of them, of those that are known; all else counts as one, empty."""
    found = {value.rpartition("_")[0] if type(value) is str else "" for value in (given if isinstance(given, list) else (given,))}
    return frozenset([prefix if prefix in known else "" for prefix in found])


def decode(argument: str, value: Any, prefix: str) -> UUID:
    """Return the UUID of a global id of one type; an id of another type is refused."""
    found, row_id = split(argument, value)
    if found != prefix:
        raise BadInput(f"{argument}: expected an id that begins with {prefix}_, not {found}_.")
    return row_id
