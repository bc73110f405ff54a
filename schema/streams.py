"""How a subscription's events are read: by which statement, how many at once, and from where on."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode, Node, SelectionSetNode, VariableNode
from graphql.language import visit
from graphql.language.visitor import Visitor

from resolvers.reads.arguments import Tree
from resolvers.reads.walk import Walker

MOST_ROWS, MOST_OBJECTS = 500, 5000


@dataclass(frozen=True, kw_only=True)
class Following:
    """What a subscription's plan says beside its statement."""

    page: int
    """How many events are read at once."""
    after: Tree
    """The argument that says after which event to begin."""
    place: str | None
    """The variable that says it, if that is all it says: what comes then does not depend on it."""


def page_of(cost: int) -> int:
    """Return how many events are read at once: a page costs no more than one dear query."""
    return max(1, min(MOST_ROWS, MOST_OBJECTS // max(1, cost)))


class _Uses(Visitor):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name, self.count = name, 0

    def enter_variable(self, node: VariableNode, *_: Any) -> None:
        self.count += node.name.value == self.name


def following(walker: Walker, selections: SelectionSetNode, cost: int) -> Following:
    """Return how an operation is followed whose one event costs so much."""
    type_ = walker.named("Subscription")
    (nodes,) = walker.grouped(type_, (selections,)).values()
    (selected,) = walker.fields(type_, (selections,))
    place = _place(nodes[0], (selections, *walker.fragments.values()))
    return Following(page=page_of(cost), after=selected.arguments.get("after"), place=place)


def _place(field: FieldNode, document: Iterable[Node]) -> str | None:
    given = next((argument.value for argument in field.arguments or () if argument.name.value == "after"), None)
    if not isinstance(given, VariableNode):
        return None
    uses = _Uses(given.name.value)
    for node in document:
        visit(node, uses)
    return uses.name if uses.count == 1 else None
