"""Queries generated from the schema: any selection, arguments that mean something, aliases, fragments and variables."""

import json
import random

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    is_leaf_type,
)

from resolvers.reads.declare import Custom
from schema.root import REGISTRY, SCHEMA

CORE = SCHEMA._schema
TEXTS = ["Иван", "ан", "ИВАН", "ё", "vip", "site", "Deal 1", "+7916", "Main", "x@y.ru", "", "%", "_", "'"]


def literal(value, type_):
    """Return a value as it stands in a document."""
    named = get_named_type(type_)
    if isinstance(value, list):
        return "[" + ", ".join(literal(v, type_) for v in value) + "]"
    if isinstance(value, dict) and isinstance(named, GraphQLInputObjectType):
        return "{" + ", ".join(f"{k}: {literal(v, named.fields[k].type)}" for k, v in value.items()) + "}"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k}: {json.dumps(v)}" for k, v in value.items()) + "}"
    return value if isinstance(named, GraphQLEnumType) and value is not None else json.dumps(value, ensure_ascii=False)


class Writer:
    """Writes one operation after the other, as a seed tells it. Whoever builds on it says which arguments are given."""

    concrete = ("Contact", "Deal", "User", "Interaction")
    """Types that are selected from an interface."""
    skipped = frozenset()
    deepest = 5
    most_fields = 4

    def __init__(self, seed, ids):
        self.random = random.Random(seed)
        self.ids = ids

    def chance(self, one_in):
        return self.random.randrange(one_in) == 0

    def pick(self, values):
        return self.random.choice(list(values))

    def some(self, values, most):
        """Return one to so many of the values."""
        return self.random.sample(values, min(len(values), self.random.randint(1, most)))

    def written(self, roots):
        """Return a query of one or two root fields of these, and its variables."""
        self.declared, self.variables, self.fragments, self.aliases = [], {}, [], 0
        body = " ".join(f"r{i}: {self.field(CORE.query_type, self.pick(roots), 0)}" for i in range(self.random.randint(1, 2)))
        head = f"query({', '.join(self.declared)})" if self.declared else "query"
        return f"{head} {{ {body} }} {' '.join(self.fragments)}", self.variables

    def field(self, type_, name, depth):
        if name == "__typename":
            return name
        definition = type_.fields[name]
        given = [self.passed(n, definition.args[n].type, value) for n, value in self.arguments(definition).items()]
        named = get_named_type(definition.type)
        below = "" if is_leaf_type(named) else f" {{ {self.selection(named, depth + 1)} }}"
        return name + (f"({', '.join(given)})" if given else "") + below

    def passed(self, name, type_, value):
        """Return an argument as it is given: in a variable, or as it is."""
        if not self.chance(3):
            return f"{name}: {literal(value, type_)}"
        variable = f"v{len(self.variables)}"
        self.variables[variable] = value
        self.declared.append(f"${variable}: {type_}")
        return f"{name}: ${variable}"

    def aliased(self, type_, name, depth):
        self.aliases += 1
        alias = f"a{self.aliases}: "
        written = self.field(type_, name, depth)
        return alias + written if "(" in written else written

    def selection(self, type_, depth):
        if isinstance(type_, GraphQLInterfaceType):
            chosen = [CORE.type_map[name] for name in self.concrete if self.chance(2)]
            return " ".join(["id", "__typename", *(f"... on {t.name} {{ {self.selection(t, depth + 1)} }}" for t in chosen)])
        names = [
            name
            for name, field in type_.fields.items()
            if name not in self.skipped and (depth < self.deepest or is_leaf_type(get_named_type(field.type)))
        ]
        parts = [self.aliased(type_, name, depth) for name in self.some(names or ["__typename"], self.most_fields)]
        if self.chance(6):
            name = f"F{len(self.fragments)}"
            self.fragments.append(f"fragment {name} on {type_.name} {{ {' '.join(parts)} }}")
            return f"...{name} ... @skip(if: {self.pick(['true', 'false'])}) {{ __typename }}"
        if self.chance(6):
            return f"... @include(if: {self.pick(['true', 'false'])}) {{ {' '.join(parts)} }} __typename"
        return " ".join(parts)


class Sensible(Writer):
    """Writes queries whose arguments mean something: what is asked for is there."""

    skipped = frozenset({"kpi", "cursor", "startCursor", "endCursor"})
    deepest = 4
    most_fields = 5

    def __init__(self, seed, world):
        rows = {
            "contact": world.contacts, "deal": world.deals, "company": world.companies, "user": world.users.values(), "interaction": world.interactions,
        }  # fmt: skip
        super().__init__(seed, [f"{prefix}_{row.id}" for prefix, several in rows.items() for row in several])
        self._roots = [name for name, read in REGISTRY.fields["Query"].items() if not isinstance(read, Custom)]

    def query(self):
        """Return a query and its variables."""
        return self.written(self._roots)

    def arguments(self, definition):
        """Return the arguments that are given."""
        given = {}
        if "id" in definition.args:
            prefix = "" if get_named_type(definition.type).name == "Node" else get_named_type(definition.type).name.lower()
            given["id"] = self.pick([i for i in self.ids if i.startswith(prefix)] or [prefix + "_" + self.ids[0][-36:]])
        if "ids" in definition.args:
            given["ids"] = self.random.sample(self.ids, self.random.randint(0, 4))
        if "phone" in definition.args:
            given["phone"] = self.pick(["+79160000000", "8 916 000-01-00", "+79160000200"])
        if "first" in definition.args and self.chance(2):
            given[self.pick(["first", "last"])] = self.random.randint(1, 6)
        if "state" in definition.args and self.chance(4):
            given["state"] = "DELETED"
        for name in ("filter", "orderBy"):
            if name in definition.args and self.chance(2):
                given[name] = self.value(definition.args[name].type, 0)
        return given

    def value(self, type_, depth):
        """Return a value of a type that says something of what is there."""
        if isinstance(type_, GraphQLNonNull):
            return self.value(type_.of_type, depth)
        if isinstance(type_, GraphQLList):
            named = get_named_type(type_)
            if named.name.endswith("Order"):
                fields = self.some([n for n in named.fields["field"].type.of_type.values if n != "CUSTOM"], 3)
                return [{"field": field, "direction": self.pick(["ASC", "DESC"])} for field in fields]
            return [self.value(type_.of_type, depth + 1) for _ in range(self.random.randint(1, 2))]
        if isinstance(type_, GraphQLInputObjectType):
            names = [
                name
                for name, field in type_.fields.items()
                if depth < 3
                or not isinstance(get_named_type(field.type), GraphQLInputObjectType)
                or "Comparator" in get_named_type(field.type).name
            ]
            chosen = self.some(names, 1 + (depth == 0)) if names else []
            return {name: self.value(type_.fields[name].type, depth + 1) for name in chosen}
        if isinstance(type_, GraphQLEnumType):
            return self.pick(type_.values)
        samples = {
            "Boolean": [True, False], "Int": [0, 1, 2, 60, -1], "Decimal": ["0", "1000.5", "50000"], "String": TEXTS,
            "DateTime": ["2026-10-01T00:00:00Z", "2026-09-15T23:30:00+03:00"], "Date": ["2026-10-01", "2026-09-20"], "ID": self.ids,
        }  # fmt: skip
        return self.pick(samples[type_.name])
