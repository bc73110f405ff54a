"""Values of a row: columns, numbers computed from related rows, money, and objects made of the same row."""

from collections.abc import Mapping

from models.base import now
from models.days import local_day
from resolvers.reads import latest
from resolvers.reads.compilation import Compilation
from resolvers.reads.declare import Aggregate, Amount, Column, Elements, Embedded, Kind
from resolvers.reads.pieces import Param, Sql, all_of, q
from resolvers.reads.tables import Table, Totals
from resolvers.reads.walk import Selected


def matching(table: Table, match: Mapping[str, str], parent: Table) -> Sql:
    """Return the join condition of a related table."""
    return all_of(Sql(f"{table.alias}.{theirs} = {parent.alias}.{ours}") for theirs, ours in match.items())


def expression(c: Compilation, table: Table, read: Column | Aggregate) -> Sql:
    """Return the SQL value of a column or aggregate, as it is compared and sorted."""
    if table.known is not None and table.known[0] is read:
        return table.known[1]
    if isinstance(read, Column):
        return Sql(f"({read.sql.replace('{t}', table.alias)})" if read.sql else f"{table.alias}.{read.name}")
    if (kept := latest.of(c, read)) is not None:
        return kept.value(table)
    related, where = _aggregated(c, table, read)
    inner = read.expression.replace("{t}", related.alias)
    return _left(table, read, q("(select " + inner + " from {} where {})", related.bare, where))


def _left(table: Table, read: Aggregate, value: Sql) -> Sql:
    """Return what a number leaves of the column that it is taken from, or the number itself."""
    return q(f"({table.alias}.{read.left_of} - {{}})", value) if read.left_of else value


def _aggregated(c: Compilation, table: Table, read: Aggregate) -> tuple[Table, Sql]:
    """Return the related table of an aggregate and the condition of its rows."""
    related = c.table(read.entity)
    where = [matching(related, read.match, table), c.visible(related)]
    if read.where:
        where.append(_dated(read.where.replace("{t}", related.alias)))
    return related, all_of(where)


_TODAY = Param("date", lambda scope: local_day(now(), scope.actor.zone))


def _dated(condition: str) -> Sql:
    """Return a condition that may name the present day."""
    first, *others = condition.split("{today}")
    return Sql(first, *(part for text in others for part in (_TODAY, text)))


def _shown(c: Compilation, table: Table, read: Column | Aggregate) -> Sql:
    """Return the SQL value of a column or aggregate, as it is shown: aggregates over the same rows are computed once."""
    if isinstance(read, Column) or not c.dialect.has_lateral or latest.of(c, read) is not None:
        return expression(c, table, read)
    key = (read.entity, tuple(read.match.items()), read.where)
    totals = table.totals.get(key)
    if totals is None:
        related, where = _aggregated(c, table, read)
        totals = table.totals[key] = Totals(alias=c.alias("g"), related=related, where=where)
    wanted = read.expression.replace("{t}", totals.related.alias)
    if wanted not in totals.expressions:
        totals.expressions.append(wanted)
    return _left(table, read, Sql(f"{totals.alias}.a{totals.expressions.index(wanted)}"))


def scalar(c: Compilation, _selected: Selected, read: Column | Aggregate, table: Table) -> Sql:
    """Return the JSON of a column or aggregate."""
    entity = read.entity if isinstance(read, Column) else None
    prefix = c.registry.entities[entity].prefix if entity else ""
    return c.dialect.scalar(read.kind or Kind.TEXT, _shown(c, table, read), prefix)


def amount(c: Compilation, selected: Selected, read: Amount, table: Table) -> Sql:
    """Return the JSON of a money object."""
    value = _shown(c, table, read.value)
    is_plain = isinstance(read.value, Column) or c.dialect.has_lateral
    held = c.alias("m")
    shown = value if is_plain else Sql(f"{held}.v")
    currency = Sql(f"{table.alias}.{read.currency}") if read.currency else q("{}", c.currency)
    written = c.dialect.decimal(shown, c.places)
    if read.currency:
        written = c.dialect.amount(shown, currency, base=c.currency, places=c.places)
    money = c.registry.money_type
    known = {"amount": written, "currency": currency, "__typename": Sql(c.text(money))}
    built = c.dialect.object([(f.key, known[f.name]) for f in c.walker.fields(c.walker.named(money), selected.below)])
    if read.nullable:
        built = q("(case when {} is not null then {} end)", shown, built)
    if not is_plain:
        built = q(f"(select {{}} from (select {{}} as v) {held})", built, value)
    return c.dialect.nested(built)


def embedded(c: Compilation, selected: Selected, read: Embedded, table: Table) -> Sql:
    """Return the JSON of an object made of the same row."""
    built = c.object(read.type, selected.below, table)
    if read.present is None:
        return built
    present = read.present.replace("{t}", table.alias)
    return c.dialect.nested(q("(case when " + present + " then {} end)", built))


def elements(c: Compilation, selected: Selected, read: Elements, table: Table) -> Sql:
    """Return the JSON of a list of objects that a column holds."""
    element, columns = c.alias("e"), c.registry.fields[read.type]
    pairs = []
    for f in c.walker.fields(c.walker.named(read.type), selected.below):
        column = columns.get(f.name)
        kind = (column.kind if isinstance(column, Column) else None) or Kind.TEXT
        value = Sql(c.text(read.type)) if column is None else c.dialect.element_field(element, f.name, kind)
        pairs.append((f.key, value))
    source = c.dialect.elements(Sql(f"{table.alias}.{read.column}"), element)
    return c.listed(q(f"select {{}} as n from {{}} order by {element}.key", c.dialect.object(pairs), source))
