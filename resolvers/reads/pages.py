"""Connections: pages of rows with keyset cursors, forward and backward."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from models.errors import BadInput
from resolvers.reads import filters, orders, search, walks
from resolvers.reads.arguments import Leaf, Tree, known, plain
from resolvers.reads.compilation import Compilation
from resolvers.reads.cursors import CursorMarks, Key, count_size, mark, page_size
from resolvers.reads.declare import Connection, Kind
from resolvers.reads.pieces import Param, Scope, Sql, all_of, join, q
from resolvers.reads.relations import belongs
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected, item_type_name


@dataclass(frozen=True, kw_only=True)
class Page:
    """Which part of an order is asked for."""

    backward: bool
    cursor_argument: str | None
    cursor: Callable[[Scope], Any]
    size: int
    """Part of the plan's key, so that PostgreSQL knows it and one generic plan is a good one."""


def _page(c: Compilation, arguments: dict[str, Tree]) -> Page:
    first, last = arguments.get("first"), arguments.get("last")
    after, before = arguments.get("after"), arguments.get("before")
    if first is not None and last is not None:
        raise BadInput("first: cannot be combined with last.")
    if after is not None and before is not None:
        raise BadInput("after: cannot be combined with before.")
    backward = last is not None or (before is not None and first is None)
    if backward and after is not None:
        raise BadInput("last: goes with before, not with after.")
    if not backward and before is not None:
        raise BadInput("before: goes with last, not with first.")
    leaf, name = (last, "last") if backward else (first, "first")
    cursor = before if backward else after
    size = page_size(name, leaf.value, c.limits.page) if isinstance(leaf, Leaf) else c.limits.default_page
    return Page(
        backward=backward,
        cursor_argument=None if cursor is None else ("before" if backward else "after"),
        cursor=lambda scope: cursor.get(scope.variables) if isinstance(cursor, Leaf) else None,
        size=size,
    )


def connection(c: Compilation, selected: Selected, read: Connection, parent: Table | None) -> Sql:
    """Return the JSON of a connection below a row, or at the root."""
    table = c.table(read.entity)
    filter_ = selected.arguments.get("filter")
    deleted = known(selected.arguments.get("state")) == "DELETED"
    asked, words = selected.arguments.get("orderBy"), selected.arguments.get("search")
    found = search.Search(c=c, table=table, words=words, deleted=deleted) if isinstance(words, Leaf) else None

    def where(seen: Table) -> Sql:
        belonging = [belongs(c, seen, read, parent)] if parent else []
        named = [found.condition()] if found and asked else []
        further = read.asked(c, selected, seen) if read.asked else []
        return all_of(
            [*belonging, c.visible(seen, deleted=deleted), filters.condition(c, seen, filter_, "filter"), *named, *further]
        )

    if found and not asked:
        keys, walked = found.keys(), [found.walk(where(table), is_all=not filter_)]
    else:
        keys = orders.order_of(c, table, asked, read.order or table.entity.order)
        walked = walks.walks(c, table, where, keys, at_root=parent is None)
    told = [filter_, words, *(selected.arguments.get(name) for name in read.asking)]
    marks = CursorMarks(
        sort=mark([read.entity, deleted, [(key.name, key.descending) for key in keys]]),
        filter=lambda scope: mark([plain(tree, scope) for tree in told] + _custom_keys(selected, scope)),
    )
    condition = where(table) if not found or asked else all_of([where(table), found.condition()])
    counted = found.counted() if found and not filter_ else None
    page = rows(c, selected, table=table, where=condition, keys=keys, marks=marks, walked=walked, counted=counted)
    return c.dialect.nested(page) if parent else page


def _custom_keys(selected: Selected, scope: Scope) -> list[Any]:
    asked = selected.arguments.get("orderBy")
    entries = asked if isinstance(asked, list) else []
    return [plain(entry["custom"], scope) for entry in entries if isinstance(entry, dict) and entry.get("custom") is not None]


def rows(
    c: Compilation,
    selected: Selected,
    *,
    table: Table,
    where: Sql,
    keys: list[Key],
    marks: CursorMarks,
    walked: Sequence[walks.Walk] = (),
    counted: tuple[Sql, Sql] | None = None,
) -> Sql:
    """Return the JSON of a page of the rows of a table that meet a condition; the ways to them and their number, where there are shorter ones."""
    page = _page(c, selected.arguments)
    ways = walked or [walks.Walk(source=Sql(table.bare), where=where, keys=keys)]
    whole = counted or (Sql(table.bare), where)
    with c.multiplied(page.size):
        parts = _Parts(c=c, selected=selected, table=table, walked=ways, keys=keys, marks=marks, page=page, counted=whole)
        return parts.compile()


@dataclass(kw_only=True)
class _Parts:
    """The parts of one connection's JSON. The inner rows carry what the selection needs of each row, and no more."""

    c: Compilation
    selected: Selected
    table: Table
    walked: Sequence[walks.Walk]
    keys: list[Key]
    marks: CursorMarks
    page: Page
    counted: tuple[Sql, Sql]
    """Where the rows of the whole list stand, and the condition on them."""

    def __post_init__(self) -> None:
        self.columns: list[Sql] = []
        self.rows = self.c.alias("x")
        self.size = str(self.page.size)
        self.cursor_column: str | None = None
        type_name = item_type_name(self.selected.definition)
        self.type_name = type_name
        self.fields = self.c.walker.fields(self.c.walker.named(type_name), self.selected.below)
        self.reads_rows = False
        self.looks_ahead = any(field.name == "pageInfo" for field in self.fields)

    def compile(self) -> Sql:
        c = self.c
        pairs = [
            (field.key, c.under(field.key, lambda field=field: self._part(field)))  # type: ignore[misc]
            for field in self.fields
        ]
        built = c.dialect.object(pairs)
        if not self.reads_rows:
            return q("(select {})", built)
        return q("(select {} from ({}) " + self.rows + ")", built, self._inner())

    def _part(self, field: Selected) -> Sql:
        c = self.c
        match field.name:
            case "__typename":
                return Sql(c.text(self.type_name))
            case "totalCount":
                return self._total(field)
            case "asOf":
                return q(
                    "(select cast(coalesce(max(last_sequence), 0) as text) from event_log where workspace_id = {})", c.workspace
                )
            case "nodes":
                return self._listed(self._node(field))
            case "edges":
                return self._listed(self._edge(field))
            case _:
                return self._page_info(field)

    def _total(self, field: Selected) -> Sql:
        """Return how many rows there are, or that there are as many as are counted."""
        source, where = self.counted
        most = field.arguments.get("upTo")
        if not isinstance(most, Leaf):
            return q("(select count(*) from {} where {})", source, where)
        limit = Param("bigint", lambda scope: count_size("upTo", most.get(scope.variables)))
        return q(f"(select count(*) from (select 1 from {{}} where {{}} limit {{}}) {self.c.alias('u')})", source, where, limit)

    def _column(self, sql: Sql) -> str:
        self.columns.append(sql)
        return f"{self.rows}.n{len(self.columns) - 1}"

    def _node(self, field: Selected) -> Sql:
        return Sql(self._column(self.c.object(self.table.entity.name, field.below, self.table)))

    def _edge(self, field: Selected) -> Sql:
        c = self.c
        type_name = item_type_name(field.definition)
        pairs = []
        for part in c.walker.fields(c.walker.named(type_name), field.below):
            if part.name == "__typename":
                value = Sql(c.text(type_name))
            elif part.name == "cursor":
                value = Sql(self._cursor())
            else:
                value = c.under(part.key, lambda part=part: c.dialect.nested(self._node(part)))  # type: ignore[misc]
            pairs.append((part.key, value))
        return c.dialect.object(pairs)

    def _cursor(self) -> str:
        if self.cursor_column is None:
            values = [self.c.dialect.scalar(key.kind if key.kind is not Kind.AMOUNT else Kind.INT, key.sql) for key in self.keys]
            prefix = Param("text", self.marks.prefix)
            self.cursor_column = self._column(q("{} || {}", prefix, self.c.dialect.keys_hex(values)))
        return self.cursor_column

    def _listed(self, element: Sql) -> Sql:
        self.reads_rows = True
        where = q(f"{self.rows}.r <= {{}}", self.size) if self.looks_ahead else None
        return self.c.dialect.array(element, where=where)

    def _page_info(self, field: Selected) -> Sql:
        c, r = self.c, self.rows
        more = q(f"coalesce(max({r}.k), 0) > {{}}", self.size)
        began = Sql("false" if self.page.cursor_argument is None else "true")
        near = q(f"{r}.r = 1")
        far = q(f"{r}.r = case when {r}.k > {{}} then {{}} else {r}.k end", self.size, self.size)
        pairs = []
        for part in c.walker.fields(c.walker.named("PageInfo"), field.below):
            match part.name:
                case "__typename":
                    value = Sql(c.text("PageInfo"))
                case "hasNextPage" | "hasPreviousPage":
                    ahead = (part.name == "hasNextPage") is not self.page.backward
                    self.reads_rows |= ahead
                    value = c.dialect.scalar(Kind.BOOL, more if ahead else began)
                case _:
                    self.reads_rows = True
                    at_near = (part.name == "startCursor") is not self.page.backward
                    value = q("max({}) filter (where {})", self._cursor(), near if at_near else far)
            pairs.append((part.key, value))
        return c.dialect.object(pairs)

    def _inner(self) -> Sql:
        """Return the page's rows: chosen first, one more than asked when the page looks ahead; shown after."""
        c, page, t = self.c, self.page, self.table.alias
        limit = str(page.size + 1) if self.looks_ahead else self.size
        values = None if page.cursor_argument is None else self._values(page.cursor_argument)
        carried = self.table.columns_in([*self.columns, *(totals.join() for totals in self.table.totals.values())])
        chosen = walks.select(self.walked, self.table, carried, limit, values, backward=page.backward)
        columns = [q(f"{{}} as n{i}", column) for i, column in enumerate(self.columns)]
        if self.looks_ahead or page.backward:
            y = c.alias("y")
            chosen = q(f"select {y}.*, row_number() over () as r, count(*) over () as k from ({{}}) {y}", chosen)
            columns += [Sql(f"{t}.r"), Sql(f"{t}.k")]
        shown = q("select {} from {}", join(", ", columns or ["1 as n0"]), self.table.joined(q(f"({{}}) {t}", chosen)))
        if not page.backward:
            return shown
        z = c.alias("z")
        return q(f"select * from ({{}}) {z} order by {z}.r desc", shown)

    def _values(self, argument: str) -> list[Param]:
        """Return the sort keys of the cursor's row."""
        page, keys, marks = self.page, self.keys, self.marks
        return [
            Param(
                filters.pg_type(key.kind),
                lambda scope, i=i: marks.values(argument, page.cursor(scope), scope, keys)[i],  # type: ignore[misc]
            )
            for i, key in enumerate(keys)
        ]
