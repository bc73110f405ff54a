"""Operations made up from the schema by chance: valid ones with the strangest values, and broken ones."""

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull, get_named_type, is_leaf_type

from tests.generated import CORE, Writer

STRANGE = {
    "String": ["", " ", "%", "_", "'", '"', "\\", "\u202e", "Иван", "ан", "+7 916", "*", "(", "x" * 101, "x" * 5000, "NULL", "1; drop", "🙂", "ё\u0301", "budget"],
    "Int": [0, 1, -1, 5, 100, 101, 2**31 - 1, -(2**31)],
    "Boolean": [True, False],
    "Decimal": ["0", "-1", "0.001", "12.345", "999999999999999999", "1" * 30, "-0", "0.000000000000001"],
    "DateTime": ["2026-10-01T00:00:00Z", "2026-09-20T00:00:00+03:00", "9999-12-31T23:59:59Z", "1900-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59", "2026-02-28T24:00:00Z", "1900-01-01T00:00:00+23:59"],
    "Date": ["2026-10-01", "2026-09-01", "2026-11-01", "9999-12-31", "1900-01-01", "9998-12-31", "9999-01-01"],
    "JSON": [None, 1, {}, []],
}  # fmt: skip
RARE = {"after": 25, "before": 50, "last": 15, "id": 30, "ids": 3}
WRONG = [None, 1, 2**40, 2**64, -1, 1.5, 1e308, "", "x", "NaN", True, [], [[]], {}, {"x": 1}, [None], {"eq": None}, {"and": None}, {"or": [None]}, {"or": []}, {"not": {}}]  # fmt: skip


class Wild(Writer):
    """Writes operations whose arguments are anything that the schema allows."""

    concrete = ("Contact", "Deal", "User", "Interaction", "Pipeline", "Task")

    def __init__(self, seed, ids):
        super().__init__(seed, [*ids, "", "x", "contact_", "contact_00000000-0000-0000-0000-000000000000", "nobody_1"])

    def operation(self):
        """Return a query that the schema allows, and its variables."""
        return self.written([name for name in CORE.query_type.fields if name != "contactExport"])

    def broken(self):
        """Return an operation to which something has happened."""
        query, variables = self.operation()
        for _ in range(self.random.randint(0, 2)):
            at, end = sorted(self.random.randrange(len(query)) for _ in range(2))
            cut = self.random.choice(
                ["", "{", "}", "(", ")", "$", "...", "\x00", "\ud800", '"', '"""', "#", " @skip", "ф", query[at:end]]
            )
            query = query[:at] + cut + query[self.random.choice([at, at + 1, end]) :]
        for name in [*variables, "unknown"]:
            if self.chance(2):
                variables[name] = self.random.choice(WRONG)
        return query, variables

    def arguments(self, definition):
        """Return the arguments that are given."""
        return {
            name: self.value(argument.type, 0, name)
            for name, argument in definition.args.items()
            if isinstance(argument.type, GraphQLNonNull) or self.chance(RARE.get(name, 3))
        }

    def value(self, type_, depth, name=""):
        if isinstance(type_, GraphQLNonNull):
            return self.value(type_.of_type, depth, name)
        if depth and self.chance(50):
            return None
        if isinstance(type_, GraphQLList):
            return [self.value(required(type_.of_type), depth + 1, name) for _ in range(self.random.choice([0, 1, 1, 2, 3]))]
        if isinstance(type_, GraphQLInputObjectType):
            must = [n for n, f in type_.fields.items() if isinstance(f.type, GraphQLNonNull)]
            may = [
                n
                for n, f in type_.fields.items()
                if n not in must
                and (n not in RARE or self.chance(RARE[n]))
                and (depth < 6 or is_leaf_type(get_named_type(f.type)))
            ]
            return {
                n: self.value(type_.fields[n].type, depth + 1, n)
                for n in [*must, *self.random.sample(may, min(len(may), self.random.choice([0, 1, 1, 2])))]
            }
        if isinstance(type_, GraphQLEnumType):
            return self.random.choice(list(type_.values))
        if type_.name == "ID":
            return self.random.choice(self.ids if self.chance(5) else self.ids[:-5])
        if name in {"first", "last"} and not self.chance(6):
            return self.random.randint(1, 5)
        if type_.name == "String" and self.chance(60):
            return self.random.choice(["\x00", "a\x00b", "\ud800"])
        return self.random.choice(STRANGE[type_.name])


def required(type_):
    return type_ if isinstance(type_, GraphQLNonNull) else GraphQLNonNull(type_)
