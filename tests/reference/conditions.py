"""Which rows are meant, and in which order: the values of fields, what belongs to what, filters and sorts, in plain Python."""

from datetime import date, datetime
from decimal import Decimal

from models.folding import sort_key
from resolvers.reads.declare import Amount, Column, Connection, Kind, Many, One
from resolvers.reads.pieces import Scope
from schema.intake import COPIES, STATE
from schema.root import REGISTRY
from tests.kpis.counted.callers import begun
from tests.reference.data import INSTANT


def value_of(data, entity_name, row, read):
    """Return a comparable value of a column or aggregate."""
    if isinstance(read, Column):
        if not read.sql:
            return row[read.name]
        return (COMPUTED.get(read.sql) or COMPUTED[read.sql.split(" from ")[0]])(data, row)
    if read.entity == "DealTotal":
        return total_of(data.rows("Deal"), read, row)
    related = [r for r in data.rows(read.entity) if matches(r, read.match, row)]
    if read.where:
        related = [r for r in related if holds(read.where, r)]
    if read.expression == "count(*)":
        return len(related)
    if read.expression == "count(*) = 0":
        return not related
    if read.expression == "count(*) > 0":
        return bool(related)
    if "amount_minor" in read.expression:
        paid = sum(r["amount_minor"] for r in related)
        return paid if not read.left_of else None if row[read.left_of] is None else row[read.left_of] - paid
    if "max" in read.expression:
        return max((r["started_at"] for r in related), default=None)
    return sum(r["base_minor"] or 0 for r in related)


def total_of(deals, read, row):
    """Return what is kept of deals, counted from them."""
    found = [deal for deal in deals if matches(deal, read.match, row)]
    if "unrated_deals" in read.expression:
        return sum(deal["amount_minor"] is not None and deal["base_minor"] is None for deal in found)
    return sum(deal["base_minor"] or 0 for deal in found) if "base_minor" in read.expression else len(found)


def left_at(data, row):
    later = [
        r["happened_at"]
        for r in data.tables["stage_change"]
        if r["deal_id"] == row["deal_id"] and (r["happened_at"], r["id"]) > (row["happened_at"], row["id"])
    ]
    return min(later, default=None)


def is_inquiry(data, row):
    """Tell whether a client turned to the company: an inbound call, a form, or what a conversation begins with."""
    if row["kind"] == "CALL":
        return row["direction"] == "INBOUND"
    return row["deleted_at"] is None and (row["kind"] == "FORM" or row["id"] in begun(data))


def stands(_data, row):
    """Return how it stands with an account."""
    if row["is_paused"]:
        return "PAUSED"
    if row["last_error"] is not None or row["hooks_unverified"] > 2:
        return "FAILING"
    return "ACTIVE" if row["checked_at"] or row["last_synced_at"] else "NEW"


def copies(state):
    """Return what counts the recordings of an account whose copies are in a state."""
    return lambda data, row: sum(c["account_id"] == row["id"] and c["state"] == state for c in data.tables["recording_copy"])


COMPUTED = {
    **{COPIES.format(state): copies(state) for state in ("KEPT", "WAITING", "FAILED")},
    "case when {t}.kind = 'CALL' then {t}.direction = 'INBOUND' else exists (select 1": is_inquiry,
    STATE: stands,
    "{t}.waiting_since is not null": lambda _, row: row["waiting_since"] is not None,
    '{t}."group"': lambda _, row: row["group"],
    "{t}.contact_id is not null": lambda _, row: row["contact_id"] is not None,
    "{t}.undone_at is not null": lambda _, row: row["undone_at"] is not None,
    "{t}.hook is not null": lambda _, row: row["hook"] is not None,
    "{t}.hook_digest is not null": lambda _, row: row["hook_digest"] is not None,
    "{t}.paid_on is not null": lambda _, row: row["paid_on"] is not None,
    "{t}.manager_id is not null": lambda _, row: row["manager_id"] is not None,
    "{t}.done_at is not null": lambda _, row: row["done_at"] is not None,
    "{t}.done_at <= {t}.due_at": lambda _, row: row["done_at"] <= row["due_at"] if row["done_at"] and row["due_at"] else None,
    "select min(n.happened_at)": left_at,
}
"""What columns made of SQL mean, by the SQL."""


def holds(where, row):
    """Tell whether a row meets the fixed condition of a declaration."""
    if " and " in where:
        return all(holds(part, row) for part in where.split(" and "))
    if " in (" in where:
        column, _, listed = where.removeprefix("{t}.").partition(" in (")
        return row[column] in [value.strip(" '") for value in listed.rstrip(")").split(",")]
    if where == "{t}.took_place":
        return row["took_place"]
    if where.endswith(" is not null"):
        return row[where.removeprefix("{t}.").removesuffix(" is not null")] is not None
    if where.endswith(" is null"):
        return row[where.removeprefix("{t}.").removesuffix(" is null")] is None
    if where.endswith(" < {today}"):
        column = where.removeprefix("{t}.").removesuffix(" < {today}")
        return row[column] is not None and row[column] < str(date.today())
    column, wanted = where.replace("{t}.", "").split(" = ")
    return row[column] == wanted.strip("'")


def matches(row, match, parent):
    return all(parent[ours] is not None and row[theirs] == parent[ours] for theirs, ours in match.items())


def belongs(data, read, row, parent):
    """Tell whether a row of a connection belongs to a parent."""
    if not matches(row, read.match, parent) or (getattr(read, "where", None) and not holds(read.where, row)):
        return False
    if getattr(read, "via", None):
        table, theirs, ours = read.via
        return any(k[theirs] == row["id"] and k[ours] == parent["id"] for k in data.tables[table])
    return True


def compared(read):
    if isinstance(read, Amount):
        return read.compared or read.value
    return getattr(read, "compared", None) or read


def wanted_value(column, value, actor):
    if column.kind is Kind.ID:
        return value.rpartition("_")[2]
    if column.kind is Kind.AMOUNT:
        return int(Decimal(value) * 100)
    if isinstance(value, datetime):
        return value.strftime(INSTANT)
    if isinstance(value, date):
        return str(value)
    parse_ = getattr(column, "parse", None)
    return parse_(value, Scope(variables={}, actor=actor)) if parse_ else value


def accepts(data, entity_name, row, filter_):
    return all(_accepts_one(data, entity_name, row, key, value) for key, value in (filter_ or {}).items())


def _accepts_one(data, entity_name, row, key, value):
    if key == "and":
        return all(accepts(data, entity_name, row, f) for f in value)
    if key == "or":
        return any(accepts(data, entity_name, row, f) for f in value)
    if key == "not":
        return not accepts(data, entity_name, row, value)
    read = REGISTRY.fields[entity_name][key]
    if isinstance(read, One):
        return any(accepts(data, read.entity, r, value) for r in data.rows(read.entity) if matches(r, read.match, row))
    if isinstance(read, Many | Connection):
        related = [r for r in data.rows(read.entity) if belongs(data, read, r, row)]
        found = {q: any(accepts(data, read.entity, r, f) for r in related) for q, f in value.items()}
        return found.get("some", True) and not found.get("none", False)
    column = compared(read)
    actual = value_of(data, entity_name, row, column)
    return all(_compare(data, column, row, actual, op, operand) for op, operand in value.items())


def _compare(data, column, row, actual, operator, operand):
    if operator == "isNull":
        return (actual is None) is operand
    if operator == "has":
        return operand in (actual or [])
    if operator in {"contains", "startsWith"}:
        if getattr(column, "search", None):
            actual, operand = row[column.search], sort_key(operand)
        if actual is None:
            return False
        return operand in actual if operator == "contains" else actual.startswith(operand)
    if actual is None:
        return False
    if operator == "in":
        return actual in [wanted_value(column, v, data.actor) for v in operand]
    wanted = wanted_value(column, operand, data.actor)
    return {
        "eq": actual == wanted,
        "gt": actual > wanted,
        "gte": actual >= wanted,
        "lt": actual < wanted,
        "lte": actual <= wanted,
    }[operator]


def camel(name):
    head, *rest = name.lower().split("_")
    return head + "".join(part.capitalize() for part in rest)


def ordered(data, entity_name, rows, order):
    wanted = (
        [(camel(o["field"]), o["direction"] == "DESC") for o in order]
        if order
        else [(f, d == "DESC") for f, d in REGISTRY.entities[entity_name].order]
    )
    rows = sorted(rows, key=lambda r: r["id"], reverse=wanted[-1][1])
    for name, descending in reversed(wanted):
        column = compared(REGISTRY.fields[entity_name][name])
        if getattr(column, "search", None):
            column = Column(name=column.search)
        values = {r["id"]: value_of(data, entity_name, r, column) for r in rows}
        known = [r for r in rows if values[r["id"]] is not None]
        rows = sorted(known, key=lambda r: values[r["id"]], reverse=descending) + [r for r in rows if values[r["id"]] is None]
    return rows
