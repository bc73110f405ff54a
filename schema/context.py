"""What every resolver can reach: who asks, and the engine that reads on their behalf."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from resolvers.access import Actor

if TYPE_CHECKING:
    from schema.engine import Budget, Engine


@dataclass(frozen=True, kw_only=True)
class Context:
    """One operation's context. A new one is made for each operation, on a socket too."""

    actor: Actor
    engine: "Engine"
    request_id: str
    cost: int = 0
    budget: "Budget | None" = None
