"""How the two databases write an answer as JSON, page it and search. What they also say differently in any other statement is in ``models/db/sql.py``."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from models.db.sql import WORDS, Columns, Words, literal
from models.money import EXPONENTS
from resolvers.reads.declare import Kind
from resolvers.reads.pieces import Param, Scope, Sql, join, q

CHUNK = 48
INDEXED = 3
"""A trigram index finds words of three letters and more anywhere; shorter ones where a word begins."""
_NOTHING = "%zqxjkq%"
"""What a trigram index finds nothing by, and soon."""
_NONE = [code for code, places in EXPONENTS.items() if places == 0]
_THREE = [code for code, places in EXPONENTS.items() if places == 3]


def _part(word: str) -> str:
    """Return what a text has, spaces before its words, in which a word is found."""
    return word if len(word) >= INDEXED else f" {word}"


def _like(word: str) -> str:
    return "%" + re.sub(r"([\\%_])", r"\\\1", _part(word)) + "%"


def _match(ways: Sequence[Sequence[str]]) -> str:
    """Return the words as the query of the FTS5 index, each way they are read."""
    found = [" ".join('"' + word.rjust(INDEXED).replace('"', '""') + '"' for word in words) for words in ways]
    return " OR ".join(f"({words})" for words in dict.fromkeys(found))


def _codes(codes: list[str]) -> str:
    return ", ".join(literal(code) for code in codes)


class Dialect:
    """The common part, which is most of it."""

    name: str
    object_function: str
    has_lateral: bool

    words: Words
    """What is also said in statements that write; placeholders and parameters among it."""
    merge_objects: Callable[[Sequence[Sql]], Sql]
    """JSON objects as one, by their text, which keeps the order of the keys."""
    decimal: Callable[[Sql, int], Sql]
    """An integer divided by a power of ten as text with that many places."""

    def render(self, sql: Sql) -> tuple[str, list[Param]]:
        """Return the text of a statement and its parameters in order, each parameter once."""
        numbers: dict[Param, int] = {}
        text = []
        for part in sql.parts:
            if isinstance(part, Param):
                index = numbers.setdefault(part, len(numbers) + 1)
                text.append(self.words.placeholder(index, part.type))
            else:
                text.append(self.words.spoken(part))
        return "".join(text), list(numbers)

    @property
    def bind(self) -> Callable[[Any], Any] | None:
        """Return how a value is given to the driver; None where as it is."""
        return self.words.bind if self.words.binds else None

    def differ(self, left: Sql, right: Sql) -> Sql:
        """Return whether two values differ, nulls included."""
        return q(self.words.differ("{}", "{}"), left, right)

    def one_of(self, expression: Sql, values: Param) -> Sql:
        """Return whether something is among the values of a list."""
        return q(self.words.is_one_of("{}", "{}"), expression, values)

    def rows(self, values: Param, columns: Columns) -> Sql:
        """Return a table source from a JSON parameter: a list of lists."""
        return q(self.words.rows("{}", columns), values)

    def elements(self, column: Sql, alias: str) -> Sql:
        """Return a table source of a JSON list's entries."""
        return q(self.words.elements("{}", alias), column)

    def object(self, pairs: Sequence[tuple[str, Sql]]) -> Sql:
        """Return a JSON object of the pairs, in order, however many there are."""
        chunks = [pairs[i : i + CHUNK] for i in range(0, len(pairs), CHUNK)] or [[]]
        built = [
            q(self.object_function + "({})", join(", ", (q("{}, {}", literal(key), value) for key, value in chunk)))
            for chunk in chunks
        ]
        return built[0] if len(built) == 1 else self.merge_objects(built)

    def nested(self, sql: Sql) -> Sql:
        """Return JSON that a subquery gave as JSON again (SQLite forgets that it is)."""
        return sql

    def amount(self, expression: Sql, currency: Sql, *, base: Param, places: int) -> Sql:
        """Return minor units as a decimal string with the currency's places; most amounts are in the base currency."""
        return q(
            f"case when {{}} = {{}} then {{}} when {{}} in ({_codes(_NONE)}) then {{}} when {{}} in ({_codes(_THREE)}) then {{}} else {{}} end",
            currency, base, self.decimal(expression, places), currency, self.decimal(expression, 0),
            currency, self.decimal(expression, 3), self.decimal(expression, 2),
        )  # fmt: skip


class Postgres(Dialect):
    """PostgreSQL 13 and later."""

    name = "postgres"
    words = WORDS["postgres"]
    has_lateral = True
    object_function = "json_build_object"

    def merge_objects(self, objects: Sequence[Sql]) -> Sql:
        middle = join(" || ',' || ", (q("substr(left({}::text, -1), 2)", o) for o in objects))
        return q("(chr(123) || {} || chr(125))::json", middle)

    def array(self, element: Sql, *, where: Sql | None = None) -> Sql:
        return q("coalesce(json_agg({}){}, '[]'::json)", element, q(" filter (where {})", where) if where else "")

    def decimal(self, expression: Sql, places: int) -> Sql:
        if places == 0:
            return q("({})::text", expression)
        return q(f"round(({{}})::numeric / {10**places}, {places})::text", expression)

    def scalar(self, kind: Kind, expression: Sql, prefix: str = "") -> Sql:
        if kind is Kind.ID and prefix:
            return q("{} || {}", literal(prefix + "_"), expression)
        if kind is Kind.INSTANT:
            return q('to_char({}, \'YYYY-MM-DD"T"HH24:MI:SS.US"Z"\')', expression)
        return expression

    def keys_hex(self, keys: Sequence[Sql]) -> Sql:
        return q("encode(convert_to(json_build_array({})::text, 'UTF8'), 'hex')", join(", ", keys))

    def element_field(self, alias: str, key: str, kind: Kind) -> Sql:
        return Sql(f"{alias}.value -> {literal(key)}")

    def contains(self, expression: Sql, value: Param) -> Sql:
        return q("strpos({}, {}) > 0", expression, value)

    def starts_with(self, expression: Sql, value: Param) -> Sql:
        return q("starts_with({}, {})", expression, value)

    def has_tag(self, table: str | None, alias: str, column: str, value: Param, workspace: Param) -> Sql:
        """Return whether a list has a word.

        With a table its index is asked first: how rare a word is, is not known when a statement is planned.
        """
        if table is None:
            return q(f"{alias}.{column} ? {{}}", value)
        rows = f"select h.id from {table} h where h.workspace_id = {{}} and h.{column} ? {{}}"
        return q(f"{alias}.id = any(array({rows}))", workspace, value)

    def words_param(self, given: Callable[[Scope], list[str]]) -> Param:
        """Return words that are searched for, as ``has_words`` takes them."""
        return Param("text[]", lambda scope: [_like(word) for word in given(scope)])

    def has_words(self, text: str, given: Param) -> Sql:
        """Return whether a text, a space before each word, has all of the words: short ones where a word begins."""
        return q(f"{text} like all({{}})", given)

    def finds(self, entry: str, given: Callable[[Scope], Sequence[list[str]]], ways: int) -> Sql:
        """Return the condition that an entry of the search has all words in one of the ways they are read, by its index.

        The longest word is looked for in the index, the others in what it finds.
        """

        def words(scope: Scope, way: int) -> list[str]:
            read = given(scope)
            return sorted(map(_like, read[way]), key=len) if read[way] not in read[:way] else [_NOTHING]

        def one(way: int) -> Sql:
            longest = Param("text", lambda scope: words(scope, way)[-1])
            return q(
                f"{entry}.text like {{}} and {entry}.text like all({{}})", longest, Param("text[]", lambda s: words(s, way)[:-1])
            )

        return q("({})", join(" or ", [q("({})", one(way)) for way in range(ways)]))

    def entries(self, entry: str) -> str:
        """Return the FROM items of entries of the search, as ``finds`` looks at them."""
        return f"search_entry {entry}"

    def place(self, text: str, part: Param) -> Sql:
        """Return where in a text a part begins, from 1; 0 where it has no such part."""
        return q(f"strpos({text}, {{}})", part)

    def least(self, values: Sequence[Sql]) -> Sql:
        """Return the least of several values."""
        return q("least({})", join(", ", values))

    def similar_texts(self, workspace: Param, most: int, seen: Sql) -> Sql:
        """Return what of ``a`` (i, id, name) has which entries ``s`` of the search with a part like the name, the best of them.

        The name is told to be of the collation that the index has: one of another is compared with every entry.
        """
        return q(
            "select a.i, e.entity_id as contact_id, 'NAME' as reason from a cross join lateral (select s.entity_id from search_entry s "
            "where s.workspace_id = {} and s.noun = 'CONTACT' and s.is_present and {} and a.name <> '' and a.name collate \"default\" <% s.text "
            f"and s.entity_id is distinct from a.id order by word_similarity(a.name, s.text) desc limit {most}) e",
            workspace, seen,
        )  # fmt: skip

    def json_list(self, items: Sequence[Sql]) -> Sql:
        return q("json_build_array({})", join(", ", items))


class Sqlite(Dialect):
    """SQLite 3.35 and later."""

    name = "sqlite"
    words = WORDS["sqlite"]
    has_lateral = False
    object_function = "json_object"

    def merge_objects(self, objects: Sequence[Sql]) -> Sql:
        middle = join(" || ',' || ", (q("(select substr(v, 2, length(v) - 2) from (select {} as v))", o) for o in objects))
        return q("json(char(123) || {} || char(125))", middle)

    def nested(self, sql: Sql) -> Sql:
        return q("json({})", sql)

    def array(self, element: Sql, *, where: Sql | None = None) -> Sql:
        return q("json_group_array(json({})){}", element, q(" filter (where {})", where) if where else "")

    def decimal(self, expression: Sql, places: int) -> Sql:
        if places == 0:
            return q("cast({} as text)", expression)
        unit = 10**places
        return q(
            f"(case when {{}} < 0 then '-' else '' end || printf('%d.%0{places}d', abs({{}}) / {unit}, abs({{}}) % {unit}))",
            expression, expression, expression,
        )  # fmt: skip

    def scalar(self, kind: Kind, expression: Sql, prefix: str = "") -> Sql:
        if kind is Kind.ID and prefix:
            return q("{} || {}", literal(prefix + "_"), expression)
        if kind is Kind.BOOL:
            return q("json(case when {} then 'true' when not {} then 'false' end)", expression, expression)
        if kind is Kind.JSON:
            return q("json({})", expression)
        return expression

    def keys_hex(self, keys: Sequence[Sql]) -> Sql:
        return q("lower(hex(json_array({})))", join(", ", keys))

    def element_field(self, alias: str, key: str, kind: Kind) -> Sql:
        extracted = f"json_extract({alias}.value, {literal('$.' + key)})"
        return self.scalar(kind, Sql(extracted)) if kind in {Kind.BOOL, Kind.JSON} else Sql(extracted)

    def contains(self, expression: Sql, value: Param) -> Sql:
        return q("instr({}, {}) > 0", expression, value)

    def starts_with(self, expression: Sql, value: Param) -> Sql:
        return q("substr({}, 1, length({})) = {}", expression, value, value)

    def has_tag(self, table: str | None, alias: str, column: str, value: Param, workspace: Param) -> Sql:
        return q(f"exists (select 1 from json_each({alias}.{column}) where value = {{}})", value)

    def words_param(self, given: Callable[[Scope], list[str]]) -> Param:
        return Param("text", lambda scope: [_part(word) for word in given(scope)])

    def has_words(self, text: str, given: Param) -> Sql:
        return q(f"not exists (select 1 from json_each({{}}) w where instr({text}, w.value) = 0)", given)

    def finds(self, entry: str, given: Callable[[Scope], Sequence[list[str]]], ways: int) -> Sql:
        match = Param("text", lambda scope: _match(given(scope)[:ways]))
        return q(f"search_index match {{}} and {entry}.num = search_index.rowid", match)

    def entries(self, entry: str) -> str:
        return f"search_index cross join search_entry {entry}"

    def place(self, text: str, part: Param) -> Sql:
        return q(f"instr({text}, {{}})", part)

    def least(self, values: Sequence[Sql]) -> Sql:
        return q("min({})", join(", ", values))

    def similar_texts(self, workspace: Param, most: int, seen: Sql) -> Sql:
        return q(
            "select r.i, s.entity_id as contact_id, 'NAME' as reason from (select a.i, a.id, search_index.rowid as num, "
            "row_number() over (partition by a.i order by search_index.rank) as place from a cross join search_index "
            "where search_index match trigram_query(a.name)) r cross join search_entry s "
            f"where r.place <= {most} and s.num = r.num and s.workspace_id = {{}} and s.noun = 'CONTACT' and s.is_present and {{}} "
            "and s.entity_id is not r.id",
            workspace, seen,
        )  # fmt: skip

    def json_list(self, items: Sequence[Sql]) -> Sql:
        return q("json_array({})", join(", ", items))


DIALECTS: dict[str, Postgres | Sqlite] = {"postgres": Postgres(), "sqlite": Sqlite()}
AnyDialect = Postgres | Sqlite
