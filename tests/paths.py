"""Every root field of the schema as a query can ask it: everything below, a few levels deep."""

from graphql import GraphQLObjectType, get_named_type, is_leaf_type, is_required_argument

from schema.root import SCHEMA

QUERY = SCHEMA._schema.query_type
KPI = '(metrics: [CALLS_INBOUND, CONVERSION], period: { from: "2026-08-01", to: "2026-12-01" }, groupBy: [USER])'


class Below:
    """Selects everything below types, a few levels deep: any two relations that follow one another once, wherever it was met.

    How a row is read depends on the relation that leads to it and on the one before: more than that would be the same again, many times over.
    """

    def __init__(self, skip=frozenset({"kpi", "cursor", "rows"})):
        self.skip, self._met = skip, {}

    def of(self, type_, depth, before):
        """Return the selection below a type that a relation or a root field, ``before``, has led to."""
        if depth == 0:
            return "__typename"
        if not isinstance(type_, GraphQLObjectType):
            return "id __typename"
        parts = []
        for name, field in type_.fields.items():
            named = get_named_type(field.type)
            if name in self.skip:
                continue
            if is_leaf_type(named):
                parts.append(name)
            elif depth > 1 and self._met.get((before, type_.name, name), 0) < depth - 1:
                self._met[before, type_.name, name] = depth - 1
                parts.append(f"{name} {{ {self.of(named, depth - 1, (type_.name, name))} }}")
        return " ".join(parts) or "__typename"


FUNNEL = '(period: { from: "2020-01-01", to: "2027-01-01" })'
PLANNED = '(metrics: [DEALS_WON], period: { from: "2026-08-01", to: "2026-12-01" }, grain: MONTH)'
NUMBERS = {"kpi": KPI, "funnel": FUNNEL, "planCompletion": PLANNED, "pairMatrix": FUNNEL}
"""How root fields are asked that tell numbers of the company's people: none is a partner's to ask."""
SAMPLE = (
    '(userId: "user_01939c1e-0000-7000-8000-000000000000", period: { from: "2026-01-01", to: "2026-12-01" }, number: 5, seed: 1)'
)


def by_id_or_whole(name, field, everything):
    """Return how a root field is asked that takes an id, or nothing that is required."""
    if "id" in field.args:
        return [("($id: ID!)", "(id: $id)", {"id": i}) for i in everything if i.startswith(name.lower() + "_")]
    return [("", "(first: 5)" if "first" in field.args else "", {})]


def by_phone(_):
    return [("($n: String!)", "(phone: $n)", {"n": number}) for number in ("+79160000000", "+79160000001")]


PATHS = {
    **{name: lambda _, written=written: [("", written, {})] for name, written in NUMBERS.items()},
    "nodes": lambda _: [],
    "node": lambda _: [],
    "contactExport": lambda _: [],
    "unreadNotifications": lambda _: [],
    "importPreview": lambda _: [("", '(noun: CONTACT, content: "name\\nX\\n")', {})],
    "reviewSample": lambda _: [("", SAMPLE, {})],
    "changes": lambda _: [("", '(after: "0", first: 100)', {})],
    "contactDuplicates": lambda contacts: [
        ("", '(draft: { name: "Secret", phones: ["+79160000001", "+79160000000"] })', {}),
        ("($ids: [ID!])", "(ids: $ids)", {"ids": contacts[:20]}),
    ],
    "clientCard": lambda contacts: [*by_phone(None), *(("($id: ID!)", "(id: $id)", {"id": i}) for i in contacts)],
    "contactByPhone": by_phone,
}
"""How root fields are asked that need more than an id. One that needs more and is not here fails the test."""


ONCE = frozenset({"kpi", "cursor", "rows", "edges"})
"""What is left out where every row need be read but once: edges show what nodes show."""


def questions(everything, depth=4):
    """Yield every root field of a query in every way: its name, the query and its variables."""
    contacts, below = [i for i in everything if i.startswith("contact_")], Below(ONCE)
    for name, field in QUERY.fields.items():
        body = below.of(get_named_type(field.type), depth, name)
        for head, written, variables in PATHS[name](contacts) if name in PATHS else by_id_or_whole(name, field, everything):
            yield name, f"query{head} {{ {name}{written} {{ {body} }} }}", variables


def leaves(type_, depth=3, before=()):
    """Yield the paths of every plain value below a type."""
    for name, field in type_.fields.items():
        named = get_named_type(field.type)
        if is_leaf_type(named):
            yield ".".join((*before, name))
        elif depth > 1 and isinstance(named, GraphQLObjectType) and not any(is_required_argument(a) for a in field.args.values()):
            yield from leaves(named, depth - 1, (*before, name))
