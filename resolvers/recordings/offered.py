"""Where copies of recordings are kept, where they are. Whoever starts a process says so; the use cases name no store."""

from models.ports.stores import Store

_USED: list[Store] = []


def use(store: Store | None) -> None:
    """Keep copies there from now on; None for no copies."""
    _USED[:] = [] if store is None else [store]


def store() -> Store | None:
    """Return where copies are kept; None where none are."""
    return _USED[0] if _USED else None
