"""The walk through a query: graphql-core asks each row for its fields, each list for its page."""

from graphql import execute, parse

from models.money import from_minor
from resolvers.reads.declare import (
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
from schema.root import REGISTRY, SCHEMA
from tests.reference.conditions import accepts, belongs, holds, matches, ordered, value_of


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
    edges = [Fixed({"node": n}) for n in nodes]
    return Fixed({"nodes": nodes, "edges": edges, "pageInfo": Fixed(info), "totalCount": len(rows), "asOf": data.as_of})


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
