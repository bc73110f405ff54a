"""What operations are called by those who look at them: few names, whatever clients send."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.noting import Noted
from resolvers.documents import digest_of

if TYPE_CHECKING:
    from schema.admission import Accepted

MOST = 200
"""Names of operations that are told apart beside those of registered documents: clients choose them, and each is a row of every metric."""
LONGEST = 60
KEPT = 5000
OTHER, ANONYMOUS, REFUSED, PAGE = "other", "anonymous", "refused", "page"


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """An operation as metrics and the log tell it."""

    kind: str
    name: str
    label: str
    """The name where it is one of the few, else a word for all others."""
    digest: str


class Names:
    """Names operations; who comes first, and registered documents, have names of their own in the metrics."""

    def __init__(self, is_registered: Callable[[str], bool]) -> None:
        self._is_registered = is_registered
        self._known: dict[tuple[bytes, str], Named] = {}
        self._labels: set[str] = set()

    def of(self, noted: Noted) -> Named:
        """Return how an operation is told."""
        accepted: Accepted | None = noted.accepted
        if accepted is None:
            digest = digest_of(noted.call.query) if noted.call is not None and noted.call.query else ""
            kind = REFUSED if noted.codes else PAGE  # GraphiQL's, which asks nothing yet
            return Named(kind=kind, name="", label=kind, digest=digest)
        key = (accepted.document.key, accepted.operation.name)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= KEPT:
                self._known.clear()
            known = self._known[key] = self._named(accepted)
        return known

    def _named(self, accepted: "Accepted") -> Named:
        name, digest = accepted.operation.name, digest_of(accepted.call.query)
        return Named(kind=accepted.kind.value, name=name, label=self._label(name, digest), digest=digest)

    def _label(self, name: str, digest: str) -> str:
        if not name:
            return ANONYMOUS
        if name in self._labels or self._is_registered(digest):
            return name
        if len(self._labels) >= MOST or len(name) > LONGEST:
            return OTHER
        self._labels.add(name)
        return name
