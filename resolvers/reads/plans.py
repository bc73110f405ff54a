"""Plans: an operation's root fields as statements, kept for the next request of the same shape, and run."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import GraphQLNonNull, GraphQLSchema, OperationDefinitionNode

from models.db.connecting import fetch_text, fetch_text_at_least
from models.db.metering import finishing
from models.db.replicas import ALLOWANCE, Allowance, AtLeast
from models.errors import CrmError
from resolvers.access import Actor, CallerKind
from resolvers.reads import compiler, roots
from resolvers.reads.compilation import Compilation, Limits, Step
from resolvers.reads.declare import Connection, Custom, Find, Nodes, Registry
from resolvers.reads.dialect import DIALECTS, AnyDialect
from resolvers.reads.sql import Param, Scope, q
from resolvers.reads.walk import Selected, Walker


@dataclass(frozen=True, kw_only=True, slots=True)
class Root:
    """One root field, ready to run: the statement, its parameters in order, and what is left to do after loading."""

    key: str
    nullable: bool
    sql: str = ""
    params: Sequence[Param] = ()
    steps: Sequence[tuple[tuple[str, ...], Step]] = ()
    constant: str | None = None
    hidden: Mapping[str, str] = field(default_factory=dict)
    """The fields that the caller does not see, with the reasons."""
    refused: CrmError | None = None
    may_lag: bool = False
    """Whether it is a list or a KPI, which the settings may let anybody read on a replica."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What a root field gave: JSON text, or the error that refused it."""

    key: str
    nullable: bool
    text: str = "null"
    error: BaseException | None = None


@dataclass(frozen=True, kw_only=True)
class Planner:
    """Compiles operations against one schema."""

    schema: GraphQLSchema
    registry: Registry
    limits: Limits

    def is_read(self, type_name: str, field_name: str) -> bool:
        """Tell whether a root field is compiled; what is not is executed the ordinary way."""
        return isinstance(self.registry.fields.get(type_name, {}).get(field_name), Find | Connection | Nodes | Custom)

    def roots(
        self,
        operation: OperationDefinitionNode,
        walker: Walker,
        kind: CallerKind,
        dialect: str,
    ) -> list[Root]:
        """Compile the root fields of a query that are reads."""
        query = walker.named("Query")
        return [
            self.root(selected, walker, kind, DIALECTS[dialect])
            for selected in walker.fields(query, (operation.selection_set,))
            if selected.name == "__typename" or self.is_read("Query", selected.name)
        ]

    def row(self, entity: str, row_id: Any, selected: Selected, walker: Walker, kind: CallerKind, dialect: AnyDialect) -> Root:
        """Compile the reading of one row, for the payload of a mutation."""
        find = Find(entity=entity, condition=lambda _c, table, _a: q(f"{table.alias}.id = {{}}", Param("uuid", lambda _: row_id)))
        return self._compile(selected, find, walker, kind, dialect, typed=True)

    def stream(self, selected: Selected, walker: Walker, kind: CallerKind, dialect: AnyDialect, page: int) -> Root:
        """Compile a subscription's field: its events after one cursor, up to another, at most a page of them."""
        read: Any = self.registry.fields["Subscription"][selected.name]
        c = self._compilation(walker, kind, dialect)
        text, params = dialect.render(roots.stream(c, selected, read, page))
        return Root(key=selected.key, nullable=False, sql=text, params=params, hidden=c.door.hidden)

    def root(self, selected: Selected, walker: Walker, kind: CallerKind, dialect: AnyDialect) -> Root:
        """Compile one root field. A refusal is part of the plan: the same shape is refused again."""
        if selected.name == "__typename":
            return Root(key=selected.key, nullable=False, constant='"Query"')
        return self._compile(selected, self.registry.fields["Query"][selected.name], walker, kind, dialect)

    def _compilation(self, walker: Walker, kind: CallerKind, dialect: AnyDialect, *, typed: bool = False) -> Compilation:
        return Compilation(
            registry=self.registry,
            walker=walker,
            dialect=dialect,
            caller=kind,
            limits=self.limits,
            below=compiler.BELOW,
            typed=typed,
        )

    def _compile(
        self, selected: Selected, read: Any, walker: Walker, kind: CallerKind, dialect: AnyDialect, *, typed: bool = False
    ) -> Root:
        nullable = selected.definition is None or not isinstance(selected.definition.type, GraphQLNonNull)
        c = self._compilation(walker, kind, dialect, typed=typed)
        try:
            statement = compiler.statement(c, selected, read)
        except CrmError as refusal:
            return Root(key=selected.key, nullable=nullable, refused=refusal.with_traceback(None))
        text, params = dialect.render(statement)
        return Root(
            key=selected.key,
            nullable=nullable,
            sql=text,
            params=params,
            steps=tuple(c.steps),
            hidden=c.door.hidden,
            may_lag=isinstance(read, Connection) or (isinstance(read, Custom) and read.may_lag),
        )


async def run(root: Root, scope: Scope, dialect: str, allowance: Allowance | None = None) -> Answer:
    """Run one root field, on the primary unless its caller allows more. A refusal becomes the field's error."""
    if root.constant is not None:
        return Answer(key=root.key, nullable=root.nullable, text=root.constant)
    try:
        if root.refused is not None:
            return Answer(key=root.key, nullable=root.nullable, error=root.refused)
        bind = DIALECTS[dialect].bind
        values = [bind(param.get(scope)) for param in root.params]
        text = await _fetched(root, values, scope.actor, allowance) or "null"
        if root.steps:
            with finishing():
                text = _after(text, root.steps, scope)
    except Exception as error:  # noqa: BLE001 - reported by the caller: refusals as they are, bugs masked and logged
        return Answer(key=root.key, nullable=root.nullable, error=error)
    return Answer(key=root.key, nullable=root.nullable, text=text)


async def run_all(roots: Sequence[Root], actor: Actor, variables: dict[str, Any], dialect: str) -> list[Answer]:
    """Run the root fields of a query side by side."""
    scope, allowance = Scope(variables=variables, actor=actor), ALLOWANCE.get()
    if len(roots) == 1:
        return [await run(roots[0], scope, dialect, allowance)]
    return list(await asyncio.gather(*(run(root, scope, dialect, allowance) for root in roots)))


async def _fetched(root: Root, values: Sequence[Any], actor: Actor, allowance: Allowance | None) -> str | None:
    """Return what the database says. A replica must know of the caller's access all that the primary did when the caller was looked up."""
    if allowance is None:
        return await fetch_text(root.sql, values)
    if allowance.after is None and not root.may_lag:
        text, place = await fetch_text(root.sql, values), "primary"
    else:
        least = AtLeast(workspace_id=actor.workspace_id, sequence=allowance.after or 0, access_version=actor.access_version or 0)
        text, place = await fetch_text_at_least(root.sql, values, least)
    allowance.places.add(place)
    return text


def _after(text: str, steps: Sequence[tuple[tuple[str, ...], Step]], scope: Scope) -> str:
    data = orjson.loads(text)
    for path, step in steps:
        data = _apply(data, path, step, scope)
    return orjson.dumps(data).decode()


def _apply(data: Any, path: tuple[str, ...], step: Step, scope: Scope) -> Any:
    if data is None:
        return None
    if isinstance(data, list) and path:
        return [_apply(item, path, step, scope) for item in data]
    if not path:
        return step(data, scope)
    if path[0] in data:
        data[path[0]] = _apply(data[path[0]], path[1:], step, scope)
    return data
