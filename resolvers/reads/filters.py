"""Filters: typed comparators, relations, and/or/not, compiled to a condition on a table."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from models.db.sql import literal
from models.errors import BadInput
from models.folding import sort_key
from models.money import to_minor
from resolvers.reads import columns, ids, indexes
from resolvers.reads.arguments import Leaf, Tree
from resolvers.reads.compilation import Compilation
from resolvers.reads.declare import Aggregate, Amount, Column, Connection, Kind, Many, One
from resolvers.reads.merged import is_named, is_one_of
from resolvers.reads.pieces import Param, Scope, Sql, all_of, join, q
from resolvers.reads.relations import belongs
from resolvers.reads.tables import Table

MAX_DEPTH, MAX_RELATIONS = 10, 3
"""Filters within each other, and relations among them: each relation multiplies the rows that are looked at."""
MAX_LIST = 1000
_LAST = "\U0010ffff"
"""Comes after every letter: what begins with a word lies between it and the word with this."""
_COMPARED = {"eq": "=", "ne": "<>", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}


def condition(c: Compilation, table: Table, filter_: Tree, path: str, depth: int = 0, relations: int = 0) -> Sql:
    """Return the condition that a filter puts on a table."""
    if filter_ is None:
        return Sql("true")
    if depth > MAX_DEPTH:
        raise BadInput(f"{path}: filters may be nested {MAX_DEPTH} deep at most.")
    if relations > MAX_RELATIONS:
        raise BadInput(f"{path}: at most {MAX_RELATIONS} relations may be followed within each other.")
    if not isinstance(filter_, dict):
        raise BadInput(f"{path}: must be an object.")
    return all_of(_entry(c, table, key, value, f"{path}.{key}", depth, relations) for key, value in filter_.items())


def _entry(c: Compilation, table: Table, key: str, value: Tree, path: str, depth: int, relations: int) -> Sql:
    if key in {"and", "or"}:
        if not isinstance(value, list):
            raise BadInput(f"{path}: must be a list of filters.")
        parts = [q("({})", condition(c, table, part, path, depth + 1, relations)) for part in value]
        return q("({})", join(f" {key} ", parts)) if parts else Sql("true" if key == "and" else "false")
    if value is None:
        raise BadInput(f"{path}: must not be null; leave it out, or use isNull.")
    if key == "not":
        return q("not coalesce({}, false)", condition(c, table, value, path, depth + 1, relations))
    read = c.registry.fields[table.entity.name][key]
    c.door.check_comparable(table.entity, key, path)
    if isinstance(read, One):
        return _related(c, table, read, value, path, depth, relations)
    if isinstance(read, Many | Connection):
        return _quantified(c, table, read, value, path, depth, relations)
    if isinstance(value, Leaf):
        raise BadInput(f"{path}: must be an object of comparisons.")
    return _comparison(c, table, read, value, path)


def _related(c: Compilation, table: Table, read: Any, value: Tree, path: str, depth: int, relations: int) -> Sql:
    related = c.table(read.entity)
    where = [belongs(c, related, read, table), c.visible(related), condition(c, related, value, path, depth + 1, relations + 1)]
    return q("exists (select 1 from {} where {})", related.bare, all_of(where))


def _quantified(c: Compilation, table: Table, read: Any, value: Tree, path: str, depth: int, relations: int) -> Sql:
    parts = []
    for quantifier, inner in (value if isinstance(value, dict) else {}).items():
        if inner is None:
            raise BadInput(f"{path}.{quantifier}: must not be null.")
        exists = _related(c, table, read, inner, f"{path}.{quantifier}", depth, relations)
        parts.append(exists if quantifier == "some" else q("not {}", exists))
    return all_of(parts)


def _comparison(c: Compilation, table: Table, read: Any, value: Any, path: str) -> Sql:
    column: Column | Aggregate = getattr(read, "compared", None) or (read.value if isinstance(read, Amount) else read)
    expression = columns.expression(c, table, column)
    kind = column.kind or Kind.TEXT
    parts = []
    for operator, operand in value.items():
        where = f"{path}.{operator}"
        if operand is None:
            raise BadInput(f"{where}: must not be null; use isNull.")
        parts.append(_operation(c, table, column, expression, kind, operator, operand, where))
    return all_of(parts)


def _operation(
    c: Compilation, table: Table, column: Any, expression: Sql, kind: Kind, operator: str, operand: Leaf, where: str
) -> Sql:
    if operator == "isNull":
        wanted = Param("boolean", lambda scope: bool(operand.get(scope.variables)))
        return q("({} is null) = {}", expression, wanted)
    if isinstance(column, Column) and column.is_written:
        values = [literal(str(value)) for value in (operand.value if operator == "in" else [operand.value])]
        return q(f"{{}} in ({', '.join(values)})", expression) if values else Sql("false")
    read_one = _reader(c, column, kind, where)
    follows = kind is Kind.ID and column.entity == table.entity.name and table.entity.mergeable
    if operator in {"eq", "in"} and isinstance(column, Column) and column.search and column.search != column.name:
        return _exactly(c, table, column, expression, operator, operand, where)
    if operator == "in":
        listed = Param(pg_type(kind) + "[]", _list_reader(operand, read_one, where))
        return is_one_of(c, table, listed) if follows else c.dialect.one_of(expression, listed)
    if kind is Kind.JSON and operator == "has":
        wanted = Param("text", lambda scope: operand.get(scope.variables))
        return c.dialect.has_tag(None if c.picked else table.entity.table, table.alias, column.name, wanted, c.workspace)
    if operator in {"contains", "startsWith"}:
        searched = Sql(f"{table.alias}.{column.search}") if column.search else expression
        fold = sort_key if column.search else str
        value = Param("text", lambda scope: fold(operand.get(scope.variables)))
        if operator == "contains":
            return c.dialect.contains(searched, value)
        begins = c.dialect.starts_with(searched, value)
        if not indexes.serves(table.entity.table, column.search or column.name):
            return begins
        last = Param("text", lambda scope: fold(operand.get(scope.variables)) + _LAST)
        return q("{} >= {} and {} <= {} and {}", searched, value, searched, last, begins)
    one = Param(pg_type(kind), lambda s: read_one(operand.get(s.variables), s))
    return is_named(c, table, one) if follows else q("{} " + _COMPARED[operator] + " {}", expression, one)


def _exactly(c: Compilation, table: Table, column: Column, expression: Sql, operator: str, operand: Leaf, where: str) -> Sql:
    """Return that a text is one of some, letter for letter: found along the index of its searched form."""
    read_one = _reader(c, column, Kind.TEXT, where)

    def values(scope: Scope) -> list[Any]:
        return (
            _list_reader(operand, read_one, where)(scope) if operator == "in" else [read_one(operand.get(scope.variables), scope)]
        )

    folded = Param("text[]", lambda scope: [sort_key(value) for value in values(scope)])
    searched = Sql(f"{table.alias}.{column.search}")
    return q("{} and {}", c.dialect.one_of(searched, folded), c.dialect.one_of(expression, Param("text[]", values)))


def _list_reader(operand: Leaf, read_one: Callable[[Any, Scope], Any], where: str) -> Callable[[Scope], Any]:
    def read(scope: Scope) -> list[Any]:
        values = operand.get(scope.variables)
        if len(values) > MAX_LIST:
            raise BadInput(f"{where}: at most {MAX_LIST} values.")
        return [read_one(value, scope) for value in values]

    return read


def _reader(c: Compilation, column: Any, kind: Kind, where: str) -> Callable[[Any, Scope], Any]:
    """Return what turns a value of the request into a value of the column."""
    if kind is Kind.ID and column.entity:
        prefix = c.registry.entities[column.entity].prefix
        return lambda value, _: ids.decode(where, value, prefix)
    if kind is Kind.AMOUNT:
        return lambda value, scope: minor_units(where, value, scope.actor.currency)
    return column.parse if isinstance(column, Column) and column.parse is not None else lambda value, _: value


def minor_units(where: str, value: Decimal, currency: str) -> int:
    """Return an amount of a filter in minor units; more places than the currency has are refused."""
    minor = to_minor(value, currency) if abs(value) < 10**15 else None
    if minor is None or abs(minor) >= 2**63:
        raise BadInput(f"{where}: {value} is not an amount in {currency}.")
    return minor


def pg_type(kind: Kind) -> str:
    """Return the PostgreSQL type of a bound value."""
    return "bigint" if kind is Kind.AMOUNT else str(kind.value)
