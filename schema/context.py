"""What every resolver can reach: who asks, and what reads rows on their behalf."""

from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

from graphql import GraphQLResolveInfo

from resolvers.access import Actor
from schema.admission import Accepted
from schema.paying import Bill
from schema.together import Together


class Rows(Protocol):
    """Reads rows for payloads."""

    async def read_row(self, info: GraphQLResolveInfo[Any], entity: str, row_id: UUID) -> Any:
        """Return what a payload's field selects of a row, null where the caller does not see it."""


@dataclass(kw_only=True)
class Context:
    """One operation's context. A new one is made for each operation, on a socket too. A mutation leaves behind who did it at its commit."""

    actor: Actor
    accepted: Accepted
    rows: Rows
    bill: Bill
    together: Together | None = None
    """Where the fields of a mutation are one transaction: what they do it by."""
    sign_up_url: str = ""
    """Where the front end lets people choose a password who were invited; ``{secret}`` stands for the invitation's."""
    hidden: dict[str, str] = field(default_factory=dict)
    """The fields of payloads that the caller does not see, with the reasons."""
    cursor: int | None = None
    """The place of the log up to which what it has done is told."""

    def reached(self, cursor: int | None) -> None:
        """Note a place of the log."""
        self.cursor = max((place for place in (self.cursor, cursor) if place is not None), default=None)
