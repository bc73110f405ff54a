"""Whether a statement is tied to one workspace: every table of workspaces that it names is held to it by equality.

A database that is spread by workspace answers such a statement from one place, and no row of another workspace can get into it. A table
is tied when its ``workspace_id`` equals a parameter, or that of a table that is tied, through joins, sub-selects, laterals and WITH.
Equality binds only rows of the select that it stands in: ``where inner.workspace_id = outer.workspace_id`` says nothing of the outer
ones, the condition of a left join nothing of what stands left of it, and what stands below OR nothing at all.

In the body of a trigger the changed rows say which workspace it is, and ``(workspace_id, id) in (select ...)`` binds like equality: each
row is another's match.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

import sqlglot
from sqlglot import exp

KEY = "workspace_id"
ROOT = "given"
_READ_OR_WRITE = re.compile(r"\s*(select|insert|update|delete|with|replace)\b", re.IGNORECASE)


@dataclass(eq=False)
class Source:
    """Rows that a select reads: a table's, or another select's; ``columns`` says what those it gives are there."""

    table: str = ""
    columns: dict[str, Any] | None = None
    marked: str = ""


@dataclass(eq=False)
class Scope:
    """One select: its sources by alias, and the scope that it stands in."""

    outer: "Scope | None" = None
    sources: dict[str, Source] = field(default_factory=dict)
    named: dict[str, dict[str, Any]] = field(default_factory=dict)

    def source(self, alias: str) -> "tuple[Scope, Source] | None":
        if alias in self.sources:
            return self, self.sources[alias]
        return self.outer.source(alias) if self.outer else None

    def with_(self, name: str) -> dict[str, Any] | None:
        if name in self.named:
            return self.named[name]
        return self.outer.with_(name) if self.outer else None

    def holder(self, column: str) -> "tuple[Scope, Source] | None":
        """Return the one source that has a column which is written without one."""
        found = [
            s for s in self.sources.values() if (s.columns is not None and column in s.columns) or (s.table and column == KEY)
        ]
        if len(found) == 1:
            return self, found[0]
        return self.outer.holder(column) if self.outer and not found else None


def problems_of(
    sql: str, dialect: str, tables: Collection[str], root: str = "workspace", changed: Collection[str] = ()
) -> list[str]:
    """Return what is wrong with a statement. ``tables`` are those of workspaces; ``root`` is the table whose ``id`` is a workspace's.

    ``changed`` is what the rows are called there that a trigger follows.
    """
    if not _READ_OR_WRITE.match(sql):
        return []
    sql = re.sub(r"[?$](\d+)", r":p\1", sql)  # as the parser knows parameters of both
    sql = sql.replace("<%", "%")  # an operator that the parser lacks; both compare
    try:
        parsed = sqlglot.parse_one(sql, dialect=dialect)
    except sqlglot.errors.SqlglotError as exc:
        return [f"cannot be parsed: {exc}"]
    return _Check(frozenset(tables), root, frozenset(changed)).run(parsed)


class _Check:
    def __init__(self, tables: frozenset[str], root: str, changed: frozenset[str]) -> None:
        self.tables, self.root, self.changed = tables, root, changed
        self.edges: dict[Any, set[Any]] = {}
        """What is tied when something is."""
        self.joint: list[tuple[set[Any], Any]] = []
        """What is tied when several are."""
        self.asked: list[tuple[str, Any]] = []
        self.told: list[str] = []

    def run(self, parsed: exp.Expression) -> list[str]:
        self.query(parsed, None)
        tied, left = {ROOT}, [ROOT]
        while left:
            then = self.edges.get(left.pop(), set()) | {node for needed, node in self.joint if needed <= tied}
            left += then - tied
            tied |= then
        return [*self.told, *(f"{what} is not tied to the workspace" for what, node in self.asked if node not in tied)]

    def edge(self, known: Any, then: Any) -> None:
        self.edges.setdefault(known, set()).add(then)

    # Queries: each returns its columns by name, and what they are equal to.

    def query(self, node: Any, outer: Scope | None) -> dict[str, Any]:
        node = node.unnest() if isinstance(node, exp.Subquery) else node
        scope = Scope(outer=outer)
        for cte in node.args.get("with_").expressions if node.args.get("with_") else ():
            scope.named[cte.alias] = {}
            found = self.query(cte.this, scope)
            names = [c.name for c in cte.args["alias"].args.get("columns") or ()]
            scope.named[cte.alias] = dict(zip(names, found.values(), strict=False)) if names else found
        if isinstance(node, exp.SetOperation):
            sides = [self.query(node.left, scope), self.query(node.right, scope)]
            return self._both(*sides)
        if isinstance(node, exp.Select):
            return self.select(node, scope)
        if isinstance(node, exp.Update):
            return self.update(node, scope)
        if isinstance(node, exp.Delete):
            return self.delete(node, scope)
        if isinstance(node, exp.Insert):
            return self.insert(node, scope)
        if not isinstance(node, exp.Values):
            self.told.append(f"is of a kind that is not understood: {type(node).__name__}")
        return {}

    def _both(self, left: dict[str, Any], right: dict[str, Any]) -> dict[str, Any]:
        """A column of a union is tied where it is on both sides; whoever ties it ties both."""
        found: dict[str, Any] = {}
        for (name, a), b in zip(left.items(), right.values(), strict=False):
            if a is None or b is None or a == b:
                found[name] = a if a == b else None
                continue
            found[name] = ("both", name, object())
            self.joint.append(({a, b}, found[name]))
            for side in {a, b} - {ROOT}:
                self.edge(found[name], side)
        return found

    def select(self, node: exp.Select, scope: Scope) -> dict[str, Any]:
        if node.args.get("from_"):
            self.source(node.args["from_"].this, scope)
        for join in node.args.get("joins") or ():
            alias = self.source(join.this, scope)
            side = (join.args.get("side") or "").upper()
            for column in join.args.get("using") or ():
                if column.name == KEY:
                    self._same_key(scope, alias)
            if join.args.get("on"):
                self.conditions(join.args["on"], scope, only=alias if side == "LEFT" else None, none=side in {"RIGHT", "FULL"})
        for lateral in node.args.get("laterals") or ():
            self.source(lateral, scope)
        for clause in ("where", "having"):
            if node.args.get(clause):
                self.conditions(node.args[clause].this, scope)
        for name in ("expressions", "group", "order", "limit", "offset", "distinct", "windows", "qualify"):
            self.below(node.args.get(name), scope)
        return self.columns(node.expressions, scope)

    def columns(self, expressions: Any, scope: Scope) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for index, column in enumerate(expressions):
            star = isinstance(column, exp.Star) or (isinstance(column, exp.Column) and isinstance(column.this, exp.Star))
            if star:
                of = column.table if isinstance(column, exp.Column) else ""
                if of in self.changed and of not in scope.sources:
                    found[KEY] = ROOT
                for alias, source in scope.sources.items():
                    if of in {"", alias}:
                        found |= source.columns if source.columns is not None else {KEY: source} if source.table else {}
            else:
                inner = column.this if isinstance(column, exp.Alias) else column
                found[column.alias_or_name or str(index)] = self.node(inner, scope)
        return found

    def source(self, node: Any, scope: Scope) -> str:
        """Add what a FROM or a JOIN names, and return its alias."""
        alias = node.alias_or_name
        if isinstance(node, exp.Lateral):
            node = node.this
        if isinstance(node, exp.Table) and isinstance(node.this, exp.Identifier):
            known = scope.with_(node.name) if not node.db else None
            if node.name in self.changed:
                scope.sources[alias] = Source(columns={KEY: ROOT})
            elif known is None:
                self.table(node.name, alias, scope)
            else:
                scope.sources[alias] = self._derived(known, inlined=False)
            for join in node.args.get("joins") or ():
                self.source(join.this, scope)
        elif isinstance(node, exp.Subquery) and isinstance(node.this, exp.Table):
            return self.source(node.this, scope)
        elif isinstance(node, exp.Subquery | exp.Select | exp.SetOperation):
            scope.sources[alias] = self._derived(self.query(node, scope), inlined=True)
        else:
            scope.sources[alias] = Source(columns=None)
            self.below(node, scope)
        return alias

    def table(self, name: str, alias: str, scope: Scope) -> Source:
        made = scope.sources[alias] = Source(
            table=name if name in self.tables or name == self.root else "", marked=f"{name} {alias}"
        )
        if name in self.tables:
            self.asked.append((name if name == alias else f"{name} as {alias}", made))
        return made

    def _derived(self, columns: dict[str, Any], *, inlined: bool) -> Source:
        """Return the rows of a select as another one sees them; what that asks of them holds inside, unless it stands in WITH."""
        seen: dict[str, Any] = {}
        for name, node in columns.items():
            if node is not None:
                seen[name] = ("column", name, object())
                self.edge(node, seen[name])
                if inlined and node != ROOT:
                    self.edge(seen[name], node)
        return Source(columns=seen)

    # Conditions

    def conditions(self, node: Any, scope: Scope, *, only: str | None = None, none: bool = False) -> None:
        """Take in what is equal where a condition holds; ``only`` is the alias that a left join binds."""
        for part in _and(node):
            if isinstance(part, exp.EQ) and part.sql() == "1 = 0":  # how the mapper writes: among none
                for source in scope.sources.values():
                    self.edge(ROOT, source)
            elif isinstance(part, exp.EQ) and not none:
                pairs = [(part.left, part.right)]
                if isinstance(part.left, exp.Tuple) and isinstance(part.right, exp.Tuple):
                    pairs = list(zip(part.left.expressions, part.right.expressions, strict=False))
                for left, right in pairs:
                    self._equal(left, right, scope, only)
                    self._equal(right, left, scope, only)
            elif self.changed and isinstance(part, exp.In) and part.args.get("query"):
                matches = self.query(part.args["query"], scope)
                columns = part.this.expressions if isinstance(part.this, exp.Tuple) else [part.this]
                for column, match in zip(columns, matches.values(), strict=False):
                    place = self.place(column, scope)
                    if match is not None and place is not None and place[0] is scope:
                        self.edge(match, self.node(column, scope))
                continue
            self.below(part, scope)

    def _equal(self, column: Any, other: Any, scope: Scope, only: str | None) -> None:
        place = self.place(column, scope)
        known = self.node(other, scope)
        if place is None or known is None:
            return
        holder, alias = place
        if holder is scope and (only is None or alias is scope.sources.get(only)):
            self.edge(known, self.node(column, scope))

    def place(self, node: Any, scope: Scope) -> tuple[Scope, Source] | None:
        node = _bare(node)
        if not isinstance(node, exp.Column):
            return None
        return scope.source(node.table) if node.table else scope.holder(node.name)

    def node(self, node: Any, scope: Scope) -> Any:
        """Return what an expression stands for: ROOT for what is given, a table's or a select's column, None for anything else."""
        node = _bare(node)
        if isinstance(node, exp.Placeholder | exp.Parameter | exp.Literal):
            return ROOT
        place = self.place(node, scope)
        if place is None:
            return ROOT if isinstance(node, exp.Column) and node.table in self.changed and node.name == KEY else None
        source = place[1]
        if source.columns is not None:
            return source.columns.get(node.name)
        return source if source.table and node.name == ("id" if source.table == self.root else KEY) else None

    def _same_key(self, scope: Scope, alias: str) -> None:
        nodes = [(s, s if s.table else (s.columns or {}).get(KEY)) for s in scope.sources.values()]
        joined = scope.sources[alias]
        for source, node in nodes:
            if source is not joined and node is not None:
                own = joined if joined.table else (joined.columns or {}).get(KEY)
                self.edge(node, own)
                self.edge(own, node)

    def below(self, node: Any, scope: Scope) -> None:
        """Check the selects in an expression."""
        for part in node if isinstance(node, list) else [node]:
            if isinstance(part, exp.Expression):
                for inner in part.walk(prune=lambda n: isinstance(n, exp.Select | exp.SetOperation)):
                    if isinstance(inner, exp.Select | exp.SetOperation):
                        self.query(inner, scope)

    # Writes

    def update(self, node: exp.Update, scope: Scope) -> dict[str, Any]:
        self.source(node.this, scope)
        if node.args.get("from_"):
            self.source(node.args["from_"].this, scope)
            for join in node.args["from_"].this.args.get("joins") or ():
                self.conditions(join.args["on"], scope) if join.args.get("on") else None
        self._set(node.expressions, node.this.name, scope)
        if node.args.get("where"):
            self.conditions(node.args["where"].this, scope)
        return self._returned(node, scope)

    def _set(self, assignments: Any, table: str, scope: Scope) -> None:
        for assignment in assignments:
            names = assignment.this.expressions if isinstance(assignment.this, exp.Tuple) else [assignment.this]
            if table in self.tables and any(name.name == KEY for name in names):
                self.told.append(f"sets {table}.{KEY}")
            self.below(assignment.expression, scope)

    def delete(self, node: exp.Delete, scope: Scope) -> dict[str, Any]:
        self.source(node.this, scope)
        for used in node.args.get("using") or ():
            self.source(used, scope)
        if node.args.get("where"):
            self.conditions(node.args["where"].this, scope)
        return self._returned(node, scope)

    def insert(self, node: exp.Insert, scope: Scope) -> dict[str, Any]:
        target = node.this.this if isinstance(node.this, exp.Schema) else node.this
        names = [column.name for column in node.this.expressions] if isinstance(node.this, exp.Schema) else []
        given = self._given(node.expression, names, Scope(outer=scope))
        table, alias = target.name, target.alias_or_name
        made = self.table(table, alias, scope)
        if given.get(KEY) is not None:
            self.edge(given[KEY], made)
        if table in self.tables and KEY not in names:
            self.told.append(f"inserts into {table} without {KEY}")
        conflict = node.args.get("conflict")
        if conflict is not None:
            keys = [
                _bare(key.this if isinstance(key, exp.Ordered) else key).name for key in conflict.args.get("conflict_keys") or ()
            ]
            if table in self.tables and keys and KEY not in keys:
                self.told.append(f"ON CONFLICT of {table} names no {KEY}")
            excluded = scope.sources["excluded"] = Source(table=made.table)
            self.edge(made, excluded)
            self._set(conflict.expressions, table, scope)
            if conflict.args.get("where"):
                self.conditions(conflict.args["where"].this, scope)
        return self._returned(node, scope)

    def _given(self, rows: Any, names: list[str], scope: Scope) -> dict[str, Any]:
        """Return what is inserted, by column."""
        if isinstance(rows, exp.Values):
            self.below(list(rows.expressions), scope)
            every = [[self.node(v, scope) for v in row.expressions] for row in rows.expressions if isinstance(row, exp.Tuple)]
            return {name: every[0][i] if all(r[i] == every[0][i] for r in every) else None for i, name in enumerate(names)}
        if rows is None:
            return {}
        query = rows.unnest() if isinstance(rows, exp.Subquery) else rows
        return dict(zip(names, self.query(query, scope).values(), strict=False))

    def _returned(self, node: Any, scope: Scope) -> dict[str, Any]:
        returning = node.args.get("returning")
        return self.columns(returning.expressions, scope) if returning is not None else {}


def _and(node: Any) -> Iterator[Any]:
    """Yield what must all hold."""
    node = node.unnest() if isinstance(node, exp.Paren) else node
    if isinstance(node, exp.And):
        yield from _and(node.left)
        yield from _and(node.right)
    else:
        yield node


def _bare(node: Any) -> Any:
    """Return an expression without parentheses and casts."""
    while isinstance(node, exp.Paren | exp.Cast):
        node = node.this
    return node
