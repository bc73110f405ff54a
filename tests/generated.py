"""Queries generated from the schema: any selection, arguments that mean something, aliases, fragments and variables."""

import json

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    is_leaf_type,
)
from hypothesis import strategies as st

from resolvers.reads.declare import Custom
from schema.root import REGISTRY, SCHEMA

CORE = SCHEMA._schema
SKIPPED = {"kpi", "cursor", "startCursor", "endCursor"}
TEXTS = ["Иван", "ан", "ИВАН", "ё", "vip", "site", "Deal 1", "+7916", "Main", "x@y.ru", "", "%", "_", "'"]


class Writer:
    """Writes one query; every choice is drawn."""

    def __init__(self, draw, world):
        self.draw, self.world = draw, world
        self.variables, self.declared, self.fragments = {}, [], []
        self.aliases = 0
        self.ids = [
            f"{p}_{r.id}"
            for p, rows in (
                ("contact", world.contacts),
                ("deal", world.deals),
                ("company", world.companies),
                ("user", world.users.values()),
                ("interaction", world.interactions),
            )
            for r in rows
        ]

    def pick(self, values):
        return self.draw(st.sampled_from(list(values)))

    def chance(self, one_in):
        return self.draw(st.integers(0, one_in - 1)) == 0

    def query(self):
        roots = [n for n, read in REGISTRY.fields["Query"].items() if not isinstance(read, Custom)]
        body = " ".join(f"r{i}: {self.field(CORE.query_type, self.pick(roots), 0)}" for i in range(self.draw(st.integers(1, 2))))
        head = f"query({', '.join(self.declared)})" if self.declared else "query"
        return f"{head} {{ {body} }} " + " ".join(self.fragments), self.variables

    def selection(self, type_, depth):
        if isinstance(type_, GraphQLInterfaceType):
            concrete = [t for t in ("Contact", "Deal", "User", "Interaction")]
            parts = [
                "id",
                "__typename",
                *(f"... on {t} {{ {self.selection(CORE.type_map[t], depth + 2)} }}" for t in concrete if self.chance(2)),
            ]
            return " ".join(parts)
        names = [
            n for n in type_.fields if n not in SKIPPED and (depth < 4 or is_leaf_type(get_named_type(type_.fields[n].type)))
        ]
        chosen = self.draw(st.lists(st.sampled_from(names), min_size=1, max_size=5, unique=True)) if names else ["__typename"]
        parts = [self.aliased(type_, n, depth) for n in chosen]
        if self.chance(6):
            name = f"F{len(self.fragments)}"
            self.fragments.append("")
            index = len(self.fragments) - 1
            self.fragments[index] = f"fragment {name} on {type_.name} {{ {' '.join(parts)} }}"
            return f"...{name} __typename"
        if self.chance(6):
            parts = [f"... @include(if: {self.pick(['true', 'false'])}) {{ {' '.join(parts)} }}", "__typename"]
        return " ".join(parts)

    def aliased(self, type_, name, depth):
        written = self.field(type_, name, depth)
        self.aliases += 1
        return f"a{self.aliases}: {written}" if "(" in written else written

    def field(self, type_, name, depth):
        if name == "__typename":
            return name
        definition = type_.fields[name]
        arguments = self.arguments(definition)
        named = get_named_type(definition.type)
        below = "" if is_leaf_type(named) else f" {{ {self.selection(named, depth + 1)} }}"
        return name + (f"({', '.join(arguments)})" if arguments else "") + below

    def arguments(self, definition):
        written = []
        if "id" in definition.args:
            written.append(f"id: {json.dumps(self.pick(self.ids))}")
            if definition.type is not CORE.query_type.fields["node"].type:
                prefix = get_named_type(definition.type).name.lower()
                written[0] = (
                    f"id: {json.dumps(self.pick([i for i in self.ids if i.startswith(prefix)] or [prefix + '_' + self.ids[0][-36:]]))}"
                )
        if "ids" in definition.args:
            written.append(f"ids: {json.dumps(self.draw(st.lists(st.sampled_from(self.ids), max_size=4)))}")
        if "phone" in definition.args:
            written.append(f"phone: {json.dumps(self.pick(['+79160000000', '8 916 000-01-00', '+79160000200']))}")
        if "first" in definition.args and self.chance(2):
            written.append(f"{self.pick(['first', 'last'])}: {self.draw(st.integers(1, 6))}")
        if "state" in definition.args and self.chance(4):
            written.append("state: DELETED")
        for name in ("filter", "orderBy"):
            if name in definition.args and self.chance(2):
                value = self.value(definition.args[name].type, 0)
                if self.chance(3):
                    variable = f"v{len(self.variables)}"
                    self.variables[variable] = value
                    self.declared.append(f"${variable}: {definition.args[name].type}")
                    written.append(f"{name}: ${variable}")
                else:
                    written.append(f"{name}: {self.literal(value, definition.args[name].type)}")
        return written

    def value(self, type_, depth):
        if isinstance(type_, GraphQLNonNull):
            return self.value(type_.of_type, depth)
        if isinstance(type_, GraphQLList):
            named = get_named_type(type_)
            if named.name.endswith("Order"):
                fields = self.draw(
                    st.lists(
                        st.sampled_from([n for n in named.fields["field"].type.of_type.values if n != "CUSTOM"]),
                        min_size=1,
                        max_size=3,
                        unique=True,
                    )
                )
                return [{"field": f, "direction": self.pick(["ASC", "DESC"])} for f in fields]
            return [self.value(type_.of_type, depth + 1) for _ in range(self.draw(st.integers(1, 2)))]
        if isinstance(type_, GraphQLInputObjectType):
            names = [
                n
                for n in type_.fields
                if depth < 3
                or not isinstance(get_named_type(type_.fields[n].type), GraphQLInputObjectType)
                or "Comparator" in get_named_type(type_.fields[n].type).name
            ]
            if not names:
                return {}
            chosen = self.draw(st.lists(st.sampled_from(names), min_size=1, max_size=1 + (depth == 0), unique=True))
            return {n: self.value(type_.fields[n].type, depth + 1) for n in chosen}
        if isinstance(type_, GraphQLEnumType):
            return self.pick(type_.values)
        samples = {
            "Boolean": [True, False], "Int": [0, 1, 2, 60, -1], "Decimal": ["0", "1000.5", "50000"], "String": TEXTS,
            "DateTime": ["2026-10-01T00:00:00Z", "2026-09-15T23:30:00+03:00"], "Date": ["2026-10-01", "2026-09-20"],
        }  # fmt: skip
        if type_.name == "ID":
            return self.pick(self.ids)
        return self.pick(samples[type_.name])

    def literal(self, value, type_):
        named = get_named_type(type_)
        if isinstance(value, list):
            return "[" + ", ".join(self.literal(v, type_) for v in value) + "]"
        if isinstance(value, dict):
            return "{" + ", ".join(f"{k}: {self.literal(v, named.fields[k].type)}" for k, v in value.items()) + "}"
        return value if isinstance(named, GraphQLEnumType) else json.dumps(value, ensure_ascii=False)
