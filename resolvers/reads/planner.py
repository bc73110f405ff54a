"""The planner: the root fields of an operation, the row of a payload and the events of a subscription as statements."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from graphql import GraphQLNonNull, GraphQLSchema, OperationDefinitionNode

from models.errors import CrmError
from resolvers.access import CallerKind
from resolvers.reads import compiler, roots
from resolvers.reads.arguments import has_one_shape
from resolvers.reads.compilation import Compilation, Limits
from resolvers.reads.declare import Connection, Custom, Find, Nodes, Registry
from resolvers.reads.dialect import DIALECTS
from resolvers.reads.pieces import Sql
from resolvers.reads.plans import Root
from resolvers.reads.walk import Selected, Walker


@dataclass(frozen=True, kw_only=True)
class Planner:
    """Compiles operations against one schema."""

    schema: GraphQLSchema
    registry: Registry
    limits: Limits

    def is_read(self, type_name: str, field_name: str) -> bool:
        """Tell whether a root field is compiled; what is not is executed the ordinary way."""
        return isinstance(self.registry.fields.get(type_name, {}).get(field_name), Find | Connection | Nodes | Custom)

    def reads_by_type(self, type_name: str, field_name: str) -> bool:
        """Tell whether what a root field reads depends on the types that the ids among its arguments name."""
        return isinstance(self.registry.fields.get(type_name, {}).get(field_name), Nodes)

    def has_one_shape(self, type_: Any) -> bool:
        """Tell whether all values of a variable are alike to a plan."""
        return has_one_shape(type_, self.registry.structural_enums)

    def roots(self, operation: OperationDefinitionNode, walker: Walker, kind: CallerKind, dialect: str) -> list[Root]:
        """Compile the root fields of a query that are reads."""
        return [
            self._root(selected, walker, kind, dialect)
            for selected in walker.fields(walker.named("Query"), (operation.selection_set,))
            if selected.name == "__typename" or self.is_read("Query", selected.name)
        ]

    def _root(self, selected: Selected, walker: Walker, kind: CallerKind, dialect: str) -> Root:
        if selected.name == "__typename":
            return Root(key=selected.key, nullable=False, constant='"Query"')
        read = self.registry.fields["Query"][selected.name]
        root = self._compiled(selected, self._compilation(walker, kind, dialect), lambda c: compiler.statement(c, selected, read))
        return replace(root, may_lag=isinstance(read, Connection) or (isinstance(read, Custom) and read.may_lag))

    def row(self, entity: str, selected: Selected, walker: Walker, kind: CallerKind, dialect: str) -> Root:
        """Compile the reading of one row, for the payload of a mutation."""
        c = self._compilation(walker, kind, dialect, typed=True)
        return self._compiled(selected, c, lambda c: roots.row(c, selected, entity))

    def stream(self, operation: OperationDefinitionNode, walker: Walker, kind: CallerKind, dialect: str, page: int) -> Root:
        """Compile a subscription: its events after one cursor, up to another, at most a page of them."""
        (selected,) = walker.fields(walker.named("Subscription"), (operation.selection_set,))
        read: Any = self.registry.fields["Subscription"][selected.name]
        c = self._compilation(walker, kind, dialect)
        return self._compiled(selected, c, lambda c: roots.stream(c, selected, read, page))

    def _compilation(self, walker: Walker, kind: CallerKind, dialect: str, *, typed: bool = False) -> Compilation:
        return Compilation(
            registry=self.registry,
            walker=walker,
            dialect=DIALECTS[dialect],
            caller=kind,
            limits=self.limits,
            below=compiler.BELOW,
            typed=typed,
        )

    def _compiled(self, selected: Selected, c: Compilation, build: Callable[[Compilation], Sql]) -> Root:
        """Return a field ready to run. A refusal is part of the plan: the same shape is refused again."""
        nullable = selected.definition is None or not isinstance(selected.definition.type, GraphQLNonNull)
        try:
            text, params = c.dialect.render(build(c))
        except CrmError as refusal:
            return Root(key=selected.key, nullable=nullable, refused=refusal.with_traceback(None))
        return Root(
            key=selected.key,
            nullable=nullable,
            sql=text,
            params=params,
            bind=c.dialect.bind,
            steps=tuple(c.steps),
            finish=c.finish,
            hidden=c.door.hidden,
        )
