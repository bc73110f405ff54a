"""The compiler: from a selected field and its declaration to the SQL that returns the field's JSON."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import Any, TypeVar

from graphql import SelectionSetNode

from models.errors import BadInput, TooComplex
from resolvers.access import CallerKind
from resolvers.reads import filters, pages
from resolvers.reads.arguments import Leaf
from resolvers.reads.declare import (
    Aggregate,
    Amount,
    Column,
    Connection,
    Custom,
    Elements,
    Embedded,
    Entity,
    Find,
    Kind,
    Many,
    Nodes,
    One,
    Registry,
    Stream,
)
from resolvers.reads.dialect import AnyDialect
from resolvers.reads.door import Door
from resolvers.reads.sql import Param, Scope, Sql, all_of, join, literal, q
from resolvers.reads.walk import Selected, Walker

TYPE_KEY = "\x01type"
"""Under which a row names its type for an executor that walks the JSON; no response key can be equal to it."""
AFTER, UPTO = "\x01after", "\x01upto"
"""Under which a stream's cursors stand among the variables; no variable can have these names."""
Step = Callable[[Any, Scope], Any]
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True)
class Totals:
    """Aggregates over the same related rows, computed together."""

    alias: str
    related: "Table"
    where: Sql
    expressions: list[str] = field(default_factory=list)

    def join(self) -> Sql:
        """Return the lateral join that computes them."""
        picked = ", ".join(f"{expression} as a{i}" for i, expression in enumerate(self.expressions))
        return q("cross join lateral (select " + picked + " from {} where {}) " + self.alias, self.related.source, self.where)


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A table reference in a statement, and the totals that what is selected of it needs."""

    entity: Entity
    alias: str
    totals: dict[Hashable, Totals] = field(default_factory=dict)

    @property
    def bare(self) -> str:
        """Return the reference alone."""
        return f"{self.entity.table} {self.alias}"

    @property
    def source(self) -> Sql:
        """Return the reference as it stands in FROM, totals joined. Ask for it after the columns have been built."""
        return self.joined(Sql(self.bare))

    def joined(self, source: Sql) -> Sql:
        """Return something that stands for this table, with its totals joined."""
        return join(" ", [source, *(totals.join() for totals in self.totals.values())])


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """How much one read may ask for."""

    page: int = 100
    default_page: int = 20
    nested_rows: int = 10_000


@dataclass(kw_only=True)
class Compiler:
    """Compiles one root field. Holds what the whole statement shares: parameters, aliases, steps after loading."""

    registry: Registry
    walker: Walker
    dialect: AnyDialect
    caller: CallerKind
    limits: Limits
    typed: bool = False
    steps: list[tuple[tuple[str, ...], Step]] = field(default_factory=list)
    rows_around: int = 1
    rows_in_all: int = 0
    path: tuple[str, ...] = ()
    _aliases: Any = field(default_factory=count)
    currency: Param = field(default_factory=lambda: Param("text", lambda s: s.actor.currency))
    door: Door = field(init=False)

    def __post_init__(self) -> None:
        self.door = Door(caller=self.caller, dialect=self.dialect, refer=self.table)
        self.visible = self.door.visible
        self.workspace, self.user = self.door.workspace, self.door.user
        self.places = self.caller.places

    # -- tables and the one door

    def alias(self, letter: str = "t") -> str:
        """Return a fresh name."""
        return f"{letter}{next(self._aliases)}"

    def table(self, entity_name: str) -> Table:
        """Return a fresh reference to an entity's table."""
        return Table(entity=self.registry.entities[entity_name], alias=self.alias())

    def matching(self, table: Table, match: Mapping[str, str], parent: Table) -> Sql:
        """Return the join condition of a related table."""
        return all_of(Sql(f"{table.alias}.{theirs} = {parent.alias}.{ours}") for theirs, ours in match.items())

    def related(self, table: Table, read: One | Many | Connection, parent: Table) -> Sql:
        """Return the condition that a row of another table belongs to a row of this one."""
        conditions = [self.matching(table, read.match, parent)] if read.match else []
        if isinstance(read, Connection) and read.via is not None:
            between, theirs, ours = read.via
            k, t = self.alias("k"), table.alias
            conditions.append(
                Sql(
                    f"{t}.id in (select {k}.{theirs} from {between} {k} "
                    f"where {k}.workspace_id = {t}.workspace_id and {k}.{ours} = {parent.alias}.id)"
                )
            )
        if not isinstance(read, Many) and read.where:
            conditions.append(Sql(read.where.replace("{t}", table.alias)))
        return all_of(conditions)

    # -- values

    def expression(self, table: Table, read: Column | Aggregate) -> Sql:
        """Return the SQL value of a column or aggregate, as it is compared and sorted."""
        if isinstance(read, Column):
            return Sql(f"({read.sql.replace('{t}', table.alias)})" if read.sql else f"{table.alias}.{read.name}")
        related, where = self._aggregated(table, read)
        inner = read.expression.replace("{t}", related.alias)
        return q("(select " + inner + " from {} where {})", related.bare, where)

    def _aggregated(self, table: Table, read: Aggregate) -> tuple[Table, Sql]:
        """Return the related table of an aggregate and the condition of its rows."""
        related = self.table(read.entity)
        where = [self.matching(related, read.match, table), self.visible(related)]
        if read.where:
            where.append(Sql(read.where.replace("{t}", related.alias)))
        return related, all_of(where)

    def _scalar(self, table: Table, read: Column | Aggregate) -> Sql:
        entity = getattr(read, "entity", None) if isinstance(read, Column) else None
        prefix = self.registry.entities[entity].prefix if entity else ""
        return self.dialect.scalar(read.kind or Kind.TEXT, self.selected(table, read), prefix)

    def selected(self, table: Table, read: Column | Aggregate) -> Sql:
        """Return the SQL value of a column or aggregate, as it is shown: aggregates over the same rows are computed once."""
        if isinstance(read, Column) or not self.dialect.has_lateral:
            return self.expression(table, read)
        key = (read.entity, tuple(read.match.items()), read.where)
        totals = table.totals.get(key)
        if totals is None:
            related, where = self._aggregated(table, read)
            totals = table.totals[key] = Totals(alias=self.alias("g"), related=related, where=where)
        expression = read.expression.replace("{t}", totals.related.alias)
        if expression not in totals.expressions:
            totals.expressions.append(expression)
        return Sql(f"{totals.alias}.a{totals.expressions.index(expression)}")

    # -- objects

    def object(self, type_name: str, sets: Sequence[SelectionSetNode], table: Table) -> Sql:
        """Return the JSON object of a row for what is selected of its type."""
        fields = self.walker.fields(self.walker.named(type_name), tuple(sets))
        pairs = [(f.key, self.under(f.key, partial(self.value, f, type_name, table))) for f in fields]
        if self.typed:
            pairs.append((TYPE_KEY, Sql(self.text(type_name))))
        return self.dialect.object(pairs)

    def under(self, key: str, build: Callable[[], T]) -> T:
        """Build something that stands under a key of the answer, so that steps after loading know their place."""
        outer = self.path
        self.path = (*outer, key)
        try:
            return build()
        finally:
            self.path = outer

    def value(self, selected: Selected, type_name: str, table: Table) -> Sql:  # noqa: C901 - one case for each declaration
        """Return the JSON of one selected field of a row."""
        if selected.name == "__typename":
            return Sql(self.text(type_name))
        read = self.registry.fields[type_name][selected.name]
        if not self.door.shows(type_name, selected.name, self.registry.entities.get(type_name)):
            return Sql("null")
        match read:
            case Column() | Aggregate():
                return self._scalar(table, read)
            case One():
                return self.one(selected, read, table)
            case Many():
                return self._many(selected, read, table)
            case Connection():
                return self.dialect.nested(pages.connection(self, selected, read, table))
            case Embedded():
                return self._embedded(selected, read, table)
            case Amount():
                return self._amount(selected, read, table)
            case Elements():
                return self._elements(selected, read, table)
            case Custom():
                sql, step = read.compile(self, selected, table)
                if step is not None:
                    self.steps.append((self.path, step))
                return self.dialect.nested(sql)
            case _:
                raise TypeError(f"{type_name}.{selected.name} cannot be read below the root")

    def text(self, value: str) -> str:
        """Return a constant of the schema as SQL text."""
        return literal(value) + ("::text" if self.dialect.name == "postgres" else "")

    def one(self, selected: Selected, read: One, parent: Table) -> Sql:
        """Return the JSON of a related row, or null."""
        related = self.table(read.entity)
        order = f" order by {read.order.replace('{t}', related.alias)} limit 1" if read.order else ""
        return self.dialect.nested(
            q(
                "(select {} from {} where {} and {}" + order + ")",
                self.object(read.entity, selected.below, related),
                related.source,
                self.related(related, read, parent),
                self.visible(related),
            )
        )

    def _many(self, selected: Selected, read: Many, parent: Table) -> Sql:
        related = self.table(read.entity)
        inner = q(
            "select {} as n from {} where {} and {} order by " + read.order.replace("{t}", related.alias),
            self.object(read.entity, selected.below, related),
            related.source,
            self.related(related, read, parent),
            self.visible(related),
        )
        return self._list(inner)

    def _list(self, inner: Sql) -> Sql:
        """Return the JSON list of the rows of a statement, whose one column is ``n``."""
        rows = self.alias("x")
        return self.dialect.nested(q(f"(select {{}} from ({{}}) {rows})", self.dialect.array(Sql(f"{rows}.n")), inner))

    def _embedded(self, selected: Selected, read: Embedded, table: Table) -> Sql:
        built = self.object(read.type, selected.below, table)
        if read.present is None:
            return built
        present = read.present.replace("{t}", table.alias)
        return self.dialect.nested(q("(case when " + present + " then {} end)", built))

    def _amount(self, selected: Selected, read: Amount, table: Table) -> Sql:
        value = self.selected(table, read.value)
        is_plain = isinstance(read.value, Column) or self.dialect.has_lateral
        held = self.alias("m")
        shown = value if is_plain else Sql(f"{held}.v")
        currency = Sql(f"{table.alias}.{read.currency}") if read.currency else q("{}", self.currency)
        amount = self.dialect.decimal(shown, self.places)
        if read.currency:
            amount = self.dialect.amount(shown, currency, base=self.currency, places=self.places)
        known = {"amount": amount, "currency": currency, "__typename": Sql(self.text(self.registry.money_type))}
        fields = self.walker.fields(self.walker.named(self.registry.money_type), selected.below)
        built = self.dialect.object([(f.key, known[f.name]) for f in fields])
        if read.nullable:
            built = q("(case when {} is not null then {} end)", shown, built)
        if not is_plain:
            built = q(f"(select {{}} from (select {{}} as v) {held})", built, value)
        return self.dialect.nested(built)

    def _elements(self, selected: Selected, read: Elements, table: Table) -> Sql:
        element, columns = self.alias("e"), self.registry.fields[read.type]
        pairs = []
        for f in self.walker.fields(self.walker.named(read.type), selected.below):
            column = columns.get(f.name)
            kind = (column.kind if isinstance(column, Column) else None) or Kind.TEXT
            value = Sql(self.text(read.type)) if column is None else self.dialect.element_field(element, f.name, kind)
            pairs.append((f.key, value))
        source = self.dialect.elements(Sql(f"{table.alias}.{read.column}"), element)
        return self._list(q(f"select {{}} as n from {{}} order by {element}.key", self.dialect.object(pairs), source))

    # -- roots

    def root(self, selected: Selected, read: Any) -> Sql:
        """Return the whole statement of a root field: one row with one column, the field's JSON."""
        self.path = ()
        match read:
            case Find():
                return self._find(selected, read)
            case Connection():
                return q("select {}", pages.connection(self, selected, read, None))
            case Nodes():
                return self._nodes(selected, read)
            case Custom():
                sql, step = read.compile(self, selected, None)
                if step is not None:
                    self.steps.append(((), step))
                return q("select {}", sql)
            case _:
                raise TypeError(f"{selected.name} cannot be read at the root")

    def stream(self, selected: Selected, read: Stream, page: int) -> Sql:
        """Return the statement of a subscription: a row for each event, its sequence and its JSON, in order; a page of them."""
        table, about = self.table(read.entity), self.table(read.about)
        after = Param("bigint", lambda scope: scope.variables[AFTER])
        upto = Param("bigint", lambda scope: scope.variables[UPTO])
        accepted = all_of(
            [
                Sql(f"{about.alias}.id = {table.alias}.entity_id"),
                self.visible(about),
                filters.condition(self, about, selected.arguments.get("filter"), "filter"),
            ]
        )
        t = table.alias
        return q(
            f"select {t}.sequence, {{}} from {table.bare} where {{}} and {t}.type = {literal(read.event)} "
            f"and {t}.sequence > {{}} and {t}.sequence <= {{}} and exists (select 1 from {about.bare} where {{}}) "
            f"order by {t}.sequence limit {page}",
            self.object(read.entity, selected.below, table), self.visible(table), after, upto, accepted,
        )  # fmt: skip

    def _find(self, selected: Selected, read: Find) -> Sql:
        table = self.table(read.entity)
        found = read.condition(self, table, selected.arguments)
        shown = self.object(read.entity, selected.below, table)
        order = q(" order by {}", read.order(self, table, selected.arguments)) if read.order else Sql("")
        return q("select {} from {} where {} and {}{} limit 1", shown, table.source, found, self.visible(table), order)

    def _nodes(self, selected: Selected, read: Nodes) -> Sql:
        argument = "ids" if read.many else "id"
        leaf = selected.arguments[argument]
        largest = self.limits.page

        def asked(scope: Scope) -> str:
            given = leaf.get(scope.variables) if isinstance(leaf, Leaf) else []
            wanted = given if read.many else [given]
            if len(wanted) > largest:
                raise BadInput(f"ids: at most {largest} at a time.")
            return pages.json_text([[i, *map(str, pages.split_id(argument, v))] for i, v in enumerate(wanted)])

        asked_rows = self.dialect.records(Param("jsonb", asked), [("i", "int"), ("p", "text"), ("id", "uuid")])
        cases = []
        for entity in self.registry.by_prefix():
            table = self.table(entity.name)
            one = q(
                f"(select {{}} from {{}} where {table.alias}.id = a.id and {{}})",
                self.object(entity.name, selected.below, table), table.source, self.visible(table),
            )  # fmt: skip
            cases.append(q(f"when {literal(entity.prefix)} then {{}}", self.dialect.nested(one)))
        node = q("case a.p {} end", join(" ", cases))
        if not read.many:
            return q("select {} from {} a", node, asked_rows)
        return q("select {}", self._list(q("select {} as n from {} a order by a.i", node, asked_rows)))

    # -- the size of the answer

    @contextmanager
    def multiplied(self, size: int) -> Iterator[None]:
        """Build a page: its rows multiply with those of the pages around it. More than one request may ask for is refused."""
        outer = self.rows_around
        self.rows_around *= size
        self.rows_in_all += self.rows_around
        if self.rows_in_all > self.limits.nested_rows:
            raise TooComplex(
                f"This asks for more than {self.limits.nested_rows} rows, pages within pages counted. Ask for smaller pages."
            )
        try:
            yield
        finally:
            self.rows_around = outer
