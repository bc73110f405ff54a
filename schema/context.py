"""What every resolver can reach: who asks, and the engine that reads on their behalf."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from resolvers.access import Actor
from schema.paying import Bill

if TYPE_CHECKING:
    from schema.engine import Engine


@dataclass(kw_only=True)
class Context:
    """One operation's context. A new one is made for each operation, on a socket too. A mutation leaves behind who did it at its commit."""

    actor: Actor
    engine: "Engine"
    request_id: str
    bill: Bill
    hidden: dict[str, str] = field(default_factory=dict)
    """The fields of payloads that the caller does not see, with the reasons."""
