"""What a subscription follows: which others ask the same, and how much is read of it at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode, Node, VariableNode
from graphql.language import visit
from graphql.language.visitor import Visitor

from resolvers.paging import Stream

MOST_ROWS, MOST_OBJECTS = 500, 5000


@dataclass(frozen=True, kw_only=True)
class Subscribed:
    """A subscription that is ready to be followed: its stream, from where on, and under which name its events are sent."""

    field: str
    after: str | None
    stream: Stream


def page_of(cost: int) -> int:
    """Return how many events are read at once: a page costs no more than one dear query."""
    return max(1, min(MOST_ROWS, MOST_OBJECTS // max(1, cost)))


class _Uses(Visitor):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name, self.count = name, 0

    def enter_variable(self, node: VariableNode, *_: Any) -> None:
        self.count += node.name.value == self.name


def place_variable(field: FieldNode, document: Iterable[Node]) -> str | None:
    """Return the variable that says after which event to begin, if that is all it says: what comes then does not depend on it."""
    given = next((argument.value for argument in field.arguments or () if argument.name.value == "after"), None)
    if not isinstance(given, VariableNode):
        return None
    uses = _Uses(given.name.value)
    for node in document:
        visit(node, uses)
    return uses.name if uses.count == 1 else None
