"""Plans: what an operation of one shape costs, the statements that answer it, and what is left for the ordinary executor."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from graphql import FieldNode, GraphQLResolveInfo, OperationDefinitionNode, OperationType, SelectionSetNode

from models.db.connecting import Dialect
from models.errors import CrmError
from models.recent import Recent
from resolvers.access import CallerKind
from resolvers.reads import ids
from resolvers.reads.arguments import shape
from resolvers.reads.planner import Planner
from resolvers.reads.plans import Root
from resolvers.reads.walk import Selected, Walker
from schema import conditions, cost, streams
from schema.documents import CACHE_BYTES, Document, Operation
from schema.introspection import ROOTS, Introspection
from schema.streams import Following


@dataclass(frozen=True, kw_only=True)
class Rest:
    """What of an operation is not compiled: the fields that the schema answers, and those that the ordinary executor does."""

    keys: Sequence[str]
    """The response keys of the whole operation, in the order asked."""
    asked: Mapping[str, list[FieldNode]]
    """Introspecting fields."""
    node: OperationDefinitionNode | None
    """The operation with nothing but what is to be executed. It declares no variables: they are coerced already."""


@dataclass(frozen=True, kw_only=True)
class Payload:
    """A field of a mutation's payload that shows a row of an entity."""

    entity: str
    info: GraphQLResolveInfo[Any]

    @property
    def path(self) -> tuple[str | int, ...]:
        """Return its place in the answer."""
        return tuple(self.info.path.as_list())

    def selected(self) -> Selected:
        """Return what is selected of the row."""
        info = self.info
        return Selected(
            key=str(info.path.key),
            name=info.field_name,
            definition=info.parent_type.fields[info.field_name],
            arguments={},
            below=tuple(node.selection_set for node in info.field_nodes if node.selection_set),
        )


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The compiled reads of an operation, and what it costs."""

    roots: Sequence[Root] = ()
    cost: int = 0
    rest: Rest | None = None
    following: Following | None = None
    """Of a subscription: how its one root is followed."""
    hidden: Mapping[str, str] = field(default_factory=dict)
    """The fields that the caller does not see, with the reasons."""
    refused: CrmError | None = None
    """Why an operation of this shape is not run at all."""
    weight: int = 1000
    """About how many bytes it takes in memory."""


def _size(shape: Any) -> int:
    """Return how many values there are in the shape of variables."""
    return sum(map(_size, shape)) if isinstance(shape, tuple) else 1


@dataclass(kw_only=True)
class Plans:
    """Plans operations, each shape once for each kind of caller; those that were used last are kept."""

    planner: Planner
    dialect: Dialect
    most_conditions: int
    max_cost: int
    kept: Recent[Any, Plan] = field(default_factory=lambda: Recent(CACHE_BYTES, lambda plan: plan.weight))

    def __post_init__(self) -> None:
        self._introspected = Introspection(self.planner.schema)

    def of(self, document: Document, operation: Operation, variables: dict[str, Any], kind: CallerKind) -> Plan:
        """Return the plan of an operation, from those that are kept when its shape has been seen."""
        asked = self._shape(operation, operation.varying, variables) if variables else ()
        key = (document.key, operation.name, kind, asked)
        return self._kept(key, asked, lambda: self._plan(document, operation, variables, kind))

    def of_row(
        self, document: Document, operation: Operation, variables: dict[str, Any], kind: CallerKind, field: Payload
    ) -> Plan:
        """Return the plan by which a payload's row is read. What is written is no part of its key, only what is shown."""
        asked = self._shape(operation, operation.shown, variables)
        key = (document.key, operation.name, kind, field.path, asked)
        return self._kept(key, asked, lambda: self._plan_row(document, variables, kind, field))

    def _kept(self, key: Hashable, asked: Any, make: Callable[[], Plan]) -> Plan:
        found = self.kept.get(key)
        if found is None:
            found = make()
            found = self.kept[key] = replace(found, weight=found.weight + 100 * _size(asked))
        return found

    def _shape(self, operation: Operation, signature: Sequence[tuple[str, Any]], variables: dict[str, Any]) -> Any:
        """Return what a plan depends on of the variables."""
        registry = self.planner.registry
        structural = registry.structural_enums
        shapes = (
            tuple([(n, shape(variables[n], type_, structural)) for n, type_ in signature if n in variables]) if signature else ()
        )
        if not (operation.switches or operation.ids):
            return shapes
        types = tuple([ids.prefixes(variables.get(name), registry.prefixes) for name in operation.ids])
        return shapes, tuple([variables.get(name) for name in operation.switches]), types

    @contextmanager
    def _walker(self, document: Document, variables: dict[str, Any]) -> Iterator[Walker]:
        """Walk an operation. A plan is kept, and may hold the walker: what the client sent goes from it when all has been walked."""
        given = dict(variables)
        try:
            yield Walker(schema=self.planner.schema, fragments=document.fragments, variables=given)
        finally:
            given.clear()

    def _plan_row(self, document: Document, variables: dict[str, Any], kind: CallerKind, field: Payload) -> Plan:
        with self._walker(document, variables) as walker:
            return _reading(Plan(), [self.planner.row(field.entity, field.selected(), walker, kind, self.dialect)])

    def _plan(self, document: Document, operation: Operation, variables: dict[str, Any], kind: CallerKind) -> Plan:
        """Estimate an operation, and compile its reads where it may run at all."""
        with self._walker(document, variables) as walker:
            return self._planned(document, operation, walker, kind)

    def _planned(self, document: Document, operation: Operation, walker: Walker, kind: CallerKind) -> Plan:
        try:
            estimated = self._cost(walker, operation)
        except CrmError as refusal:
            return Plan(refused=refusal.with_traceback(None))
        plan = Plan(cost=estimated)
        if operation.kind is OperationType.QUERY:
            plan = _reading(plan, self.planner.roots(operation.node, walker, kind, self.dialect))
        if operation.kind is OperationType.SUBSCRIPTION:
            followed = streams.following(walker, operation.node.selection_set, estimated, self.planner.registry)
            plan = _reading(plan, [self.planner.stream(operation.node, walker, kind, self.dialect, followed.page)])
            return replace(plan, following=followed)
        if operation.only_reads:
            return plan
        return replace(plan, rest=_rest(plan, operation, walker), weight=plan.weight + document.weight)

    def _cost(self, walker: Walker, operation: Operation) -> int:
        """Return what an operation costs; one with too many conditions, and one that costs too much, are refused."""
        estimate = cost.Estimate(walker=walker, registry=self.planner.registry, introspection=self._introspected)
        found = estimate.operation(operation.root, operation.node.selection_set)
        conditions.check(estimate.weighed.conditions, self.most_conditions)
        cost.check(found, self.max_cost)
        return found


def _reading(plan: Plan, roots: Sequence[Root]) -> Plan:
    hidden = {name: reason for root in roots for name, reason in root.hidden.items()}
    weight = 4000 + sum(2 * len(root.sql) + 1000 * len(root.params) for root in roots)
    return replace(plan, roots=roots, hidden=hidden, weight=weight)


def _rest(plan: Plan, operation: Operation, walker: Walker) -> Rest:
    node, read = operation.node, {root.key for root in plan.roots}
    grouped = walker.grouped(walker.named(operation.root), (node.selection_set,))
    asked = {key: nodes for key, nodes in grouped.items() if nodes[0].name.value in ROOTS}
    left = tuple(n for key, nodes in grouped.items() if key not in read and key not in asked for n in nodes)
    executed = OperationDefinitionNode(
        operation=node.operation, name=node.name, directives=node.directives, selection_set=SelectionSetNode(selections=left)
    )
    return Rest(keys=tuple(grouped), asked=asked, node=executed if left else None)
