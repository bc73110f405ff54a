"""A slow executor of the same declarations: graphql-core walks the query, plain Python filters, sorts and pages whole tables.

It shares with the compiler only the declarations. What both say must be equal.
"""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

from graphql import execute, parse

from models.db.connecting import fetch
from models.folding import sort_key
from models.money import from_minor
from models.rights import COVERS, Level, Noun, Verb
from resolvers.reads.declare import (
    Access,
    Aggregate,
    Amount,
    Column,
    Connection,
    Elements,
    Embedded,
    Find,
    Kind,
    Many,
    Nodes,
    One,
)
from resolvers.reads.sql import Scope
from schema.root import REGISTRY, SCHEMA

INSTANT = "%Y-%m-%dT%H:%M:%S.%fZ"


class Data:
    """Every table of the caller's workspace, whole, as Python values, and what the caller may see of them."""

    def __init__(self, actor, tables):
        self.actor, self.tables = actor, tables

    @classmethod
    async def load(cls, actor):
        tables = {}
        for entity in REGISTRY.entities.values():
            if entity.table not in tables:
                whole = f"select * from {entity.table} where {entity.key} = '{actor.workspace_id}'"
                tables[entity.table] = [normal(row) for row in await fetch(whole)]
        return cls(actor, tables)

    def rows(self, entity_name, deleted=False):
        entity = REGISTRY.entities[entity_name]
        return [row for row in self.tables[entity.table] if self.sees(entity, row, deleted)]

    def sees(self, entity, row, deleted=False):
        if row[entity.key] != str(self.actor.workspace_id):
            return False
        if entity.restorable and (row["deleted_at"] is not None) is not deleted:
            return False
        if self.actor.role == "PARTNER" and not entity.through:
            return self.shares(entity.name, row)
        if entity.access is Access.ADMIN:
            return self.actor.role == "ADMIN"
        if entity.noun in Noun.__members__ and self.actor.rights.level(Verb.READ, entity.noun) is Level.NONE:
            return False
        if entity.access is Access.OWNER and not self.actor.may(
            "READ", entity.noun, UUID(row[entity.owner]) if row[entity.owner] else None
        ):
            return False
        if entity.through:
            parent, column = entity.through
            return any(p["id"] == row[column] for p in self.rows(parent))
        return True

    def shares(self, name, row):
        """Tell whether a row is shared with the caller's company, or is the caller."""
        partner = str(self.actor.partner_id)
        pipelines = {p["pipeline_id"] for p in self.tables["partner_pipeline"] if p["partner_id"] == partner}
        brought = {d["pipeline_id"] for d in self.tables["deal"] if d["partner_id"] == partner and d["deleted_at"] is None}
        return {
            "Deal": lambda: row["partner_id"] == partner or row["pipeline_id"] in pipelines,
            "Pipeline": lambda: row["id"] in pipelines | brought,
            "Stage": lambda: row["pipeline_id"] in pipelines | brought,
            "Workspace": lambda: True,
            "User": lambda: row["id"] == str(self.actor.user_id),
            "ApiToken": lambda: row["user_id"] == str(self.actor.user_id),
            "Partner": lambda: row["id"] == partner,
            "SharedPipeline": lambda: row["partner_id"] == partner,
        }.get(name, lambda: False)()

    def hides(self, type_name, field):
        """Tell whether the caller does not see a field."""
        if any(f"{type_name}.{field}" in COVERS[group] for group in self.actor.rights.hidden):
            return True
        if self.actor.role != "PARTNER" or type_name != "Deal":
            return False
        wanted = REGISTRY.entities["Deal"].partner_fields
        return field not in wanted or not (wanted[field] is None or wanted[field] in self.actor.agreed)


JSON_COLUMNS = {
    "working_days",
    "holidays",
    "options",
    "choices",
    "agreed",
    "scopes",
    "details",
    "merged_ids",
    "required",
    "tags",
    "legs",
    "recordings",
    "data",
    "credentials",
}


def normal(row):
    """Return a row with the same Python values on both databases."""
    return {name: _normal(name, value) for name, value in row.items()}


def _normal(name, value):
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime(INSTANT)
    if isinstance(value, UUID | date):
        return str(value)
    if name in JSON_COLUMNS and isinstance(value, str):
        return json.loads(value)
    if name in {"is_active", "holds", "flag", "took_place"}:
        return None if value is None else bool(value)
    return value


def value_of(data, entity_name, row, read):
    """Return a comparable value of a column or aggregate."""
    if isinstance(read, Column):
        return COMPUTED[read.sql.split(" from ")[0]](data, row) if read.sql else row[read.name]
    related = [r for r in data.rows(read.entity) if matches(r, read.match, row)]
    if read.where:
        related = [r for r in related if holds(read.where, r)]
    if read.expression == "count(*)":
        return len(related)
    if read.expression == "count(*) = 0":
        return not related
    if "max" in read.expression:
        return max((r["started_at"] for r in related), default=None)
    return sum(r["base_minor"] or 0 for r in related)


def left_at(data, row):
    later = [
        r["happened_at"]
        for r in data.tables["stage_change"]
        if r["deal_id"] == row["deal_id"] and (r["happened_at"], r["id"]) > (row["happened_at"], row["id"])
    ]
    return min(later, default=None)


COMPUTED = {
    '{t}."group"': lambda _, row: row["group"],
    "{t}.contact_id is not null": lambda _, row: row["contact_id"] is not None,
    "{t}.undone_at is not null": lambda _, row: row["undone_at"] is not None,
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


class Source:
    """A row as graphql-core walks it."""

    def __init__(self, data, entity_name, row):
        self.data, self.entity_name, self.row = data, entity_name, row

    def __getitem__(self, _key):
        return self.entity_name

    def resolve(self, info, arguments):
        read = REGISTRY.fields[self.entity_name][info.field_name]
        if self.data.hides(self.entity_name, info.field_name):
            return None
        return resolve(self.data, self.entity_name, self.row, read, arguments)


class Fixed(Source):
    def __init__(self, values):
        self.values = values

    def resolve(self, info, arguments):
        value = self.values[info.field_name]
        return min(value, arguments["upTo"]) if arguments.get("upTo") else value


def money(amount, currency):
    return Fixed({"amount": str(from_minor(amount, currency)), "currency": currency})


def resolve(data, entity_name, row, read, arguments):
    match read:
        case Column() | Aggregate():
            value = value_of(data, entity_name, row, read)
            if isinstance(read, Column) and read.kind is Kind.ID and value is not None:
                return f"{REGISTRY.entities[read.entity].prefix}_{value}"
            return str(value) if isinstance(read, Column) and read.name == "sequence" else value
        case One():
            found = [
                r for r in data.rows(read.entity) if matches(r, read.match, row) and (not read.where or holds(read.where, r))
            ]
            if read.order and read.entity == "Task":
                found.sort(key=lambda r: (r["due_at"] is None, r["due_at"], r["id"]))
            elif read.order:
                found.sort(key=lambda r: (r["started_at"], r["id"]), reverse=True)
            return Source(data, read.entity, found[0]) if found else None
        case Many():
            found = [r for r in data.rows(read.entity) if matches(r, read.match, row)]
            if "position" not in read.order:
                column = read.order.removeprefix("{t}.").split()[0].rstrip(",")
                found.sort(key=lambda r: (r[column], r["id"]), reverse="desc" in read.order)
            else:
                found.sort(key=lambda r: (r["position"], r["id"]))
            return [Source(data, read.entity, r) for r in found]
        case Connection():
            return page(data, read.entity, [r for r in data.rows(read.entity) if belongs(data, read, r, row)], arguments)
        case Embedded():
            return Source(data, read.type, row) if holds(read.present, row) else None
        case Amount():
            amount = value_of(data, entity_name, row, read.value)
            return None if amount is None else money(amount, row[read.currency] if read.currency else data.actor.currency)
        case Elements():
            return [Fixed({**dict.fromkeys(REGISTRY.fields[read.type]), **element}) for element in row[read.column]]
    raise TypeError(read)


def page(data, entity_name, rows, arguments):
    rows = [r for r in rows if accepts(data, entity_name, r, arguments.get("filter"))]
    rows = ordered(data, entity_name, rows, arguments.get("orderBy"))
    first, last = arguments.get("first"), arguments.get("last")
    kept = rows[-last:] if last else rows[: first or 20]
    nodes = [Source(data, entity_name, r) for r in kept]
    info = {"hasNextPage": not last and len(rows) > len(kept), "hasPreviousPage": bool(last) and len(rows) > len(kept)}
    return Fixed({"nodes": nodes, "edges": [Fixed({"node": n}) for n in nodes], "pageInfo": Fixed(info), "totalCount": len(rows)})


class Root(Source):
    def __init__(self, data):
        self.data = data

    def resolve(self, info, arguments):
        read = REGISTRY.fields["Query"][info.field_name]
        if isinstance(read, Nodes):
            ids = arguments["ids"] if read.many else [arguments["id"]]
            found = [self.node(i) for i in ids]
            return found if read.many else found[0]
        if isinstance(read, Find):
            return self.find(info.field_name, read, arguments)
        deleted = arguments.get("state") == "DELETED"
        return page(self.data, read.entity, self.data.rows(read.entity, deleted), arguments)

    def node(self, global_id):
        prefix, _, row_id = global_id.rpartition("_")
        entity = next((e for e in REGISTRY.entities.values() if e.prefix == prefix), None)
        found = [r for r in self.data.rows(entity.name) if r["id"] == row_id] if entity else []
        return Source(self.data, entity.name, found[0]) if found else None

    def find(self, name, read, arguments):
        if name == "workspace":
            return Source(self.data, "Workspace", self.data.rows("Workspace")[0])
        if name == "me":
            return self.node(f"user_{self.data.actor.user_id}")
        if name == "contactByPhone":
            from models.phones import e164

            phones = [
                p for p in self.data.rows("ContactPhone") if p["number"] == e164(arguments["phone"], self.data.actor.country)
            ]
            owners = {p["contact_id"]: (p["created_at"], p["id"]) for p in phones}
            found = [r for r in self.data.rows("Contact") if r["id"] in owners]
            found.sort(key=lambda r: owners[r["id"]])
            return Source(self.data, "Contact", found[0]) if found else None
        return self.node(arguments["id"])


def answer(data, query, variables=None):
    """Return what the reference executor says."""
    result = execute(SCHEMA._schema, parse(query), Root(data), variable_values=variables)
    assert not result.errors, (query, variables, result.errors)
    return result.data
