"""How a subscription's events are read: by which statement, how many at once, and from where on."""

from collections.abc import Iterable
from dataclasses import dataclass

from graphql import FieldNode, Node, SelectionSetNode, VariableNode

from resolvers.log.paging import Begins
from resolvers.reads.arguments import Tree
from resolvers.reads.declare import Registry, Stream
from resolvers.reads.walk import Walker
from schema import limits

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
    begins: Begins | None = None
    """Finds where to begin if it says nothing; None for now."""


def page_of(cost: int) -> int:
    """Return how many events are read at once: a page costs no more than one dear query."""
    return max(1, min(MOST_ROWS, MOST_OBJECTS // max(1, cost)))


def following(walker: Walker, selections: SelectionSetNode, cost: int, registry: Registry) -> Following:
    """Return how an operation is followed whose one event costs so much."""
    type_ = walker.named("Subscription")
    (nodes,) = walker.grouped(type_, (selections,)).values()
    (selected,) = walker.fields(type_, (selections,))
    place = _place(nodes[0], (selections, *walker.fragments.values()))
    read = registry.fields["Subscription"].get(selected.name)
    begins = read.begins if isinstance(read, Stream) else None
    return Following(page=page_of(cost), after=selected.arguments.get("after"), place=place, begins=begins)


def _place(field: FieldNode, document: Iterable[Node]) -> str | None:
    given = next((argument.value for argument in field.arguments or () if argument.name.value == "after"), None)
    if not isinstance(given, VariableNode):
        return None
    name = given.name.value
    return name if limits.variables_in(document)[name] == 1 else None
