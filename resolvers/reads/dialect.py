"""What the two databases say differently. Each method returns SQL text or a piece of it."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from models.db.sql import WORDS, Words
from models.money import EXPONENTS
from resolvers.reads.declare import Kind
from resolvers.reads.sql import Param, Scope, Sql, join, literal, q

CHUNK = 48
INDEXED = 3
"""A trigram index finds words of three letters and more."""
_NONE = [code for code, places in EXPONENTS.items() if places == 0]
_THREE = [code for code, places in EXPONENTS.items() if places == 3]


def _like(word: str) -> str:
    return "%" + re.sub(r"([\\%_])", r"\\\1", word) + "%"


def _match(ways: Sequence[Sequence[str]]) -> str:
    """Return the words that the FTS5 index can find, each way they are read, as its query; nothing where it finds too few of a way."""
    found = [" ".join('"' + word.replace('"', '""') + '"' for word in words if len(word) >= INDEXED) for words in ways]
    return " OR ".join(f"({words})" for words in dict.fromkeys(found)) if all(found) else ""


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
                text.append(part)
        return "".join(text), list(numbers)

    def bind(self, value: Any) -> Any:
        """Return a value as the driver takes it."""
        return self.words.bind(value)

    def differ(self, left: Sql, right: Sql) -> Sql:
        """Return whether two values differ, nulls included."""
        return q(self.words.differ("{}", "{}"), left, right)

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

    def one_of(self, expression: Sql, values: Param) -> Sql:
        return q("{} = any({})", expression, values)

    def keys_hex(self, keys: Sequence[Sql]) -> Sql:
        return q("encode(convert_to(json_build_array({})::text, 'UTF8'), 'hex')", join(", ", keys))

    def elements(self, column: Sql, alias: str) -> Sql:
        return q("jsonb_array_elements({}) with ordinality as " + alias + "(value, key)", column)

    def element_field(self, alias: str, key: str, kind: Kind) -> Sql:
        return Sql(f"{alias}.value -> {literal(key)}")

    def contains(self, expression: Sql, value: Param) -> Sql:
        return q("strpos({}, {}) > 0", expression, value)

    def starts_with(self, expression: Sql, value: Param) -> Sql:
        return q("starts_with({}, {})", expression, value)

    def has_tag(self, column: Sql, value: Param) -> Sql:
        return q("{} ? {}", column, value)

    def text(self, constant: str) -> str:
        """Return a constant as text."""
        return literal(constant) + "::text"

    def has_path(self, column: str, *path: str) -> Sql:
        """Return whether something stands at a place of a JSON column."""
        return Sql(f"{column} #> {literal('{' + ','.join(path) + '}')} is not null")

    def words_param(self, given: Callable[[Scope], list[str]]) -> Param:
        """Return words that are searched for, as ``has_words`` takes them."""
        return Param("text[]", lambda scope: [_like(word) for word in given(scope)])

    def has_words(self, text: str, given: Param) -> Sql:
        """Return whether a text has all of the words."""
        return q(f"{text} like all({{}})", given)

    def is_indexed(self, entry: str, given: Callable[[Scope], Sequence[list[str]]], ways: int) -> Sql:
        """Return the condition on an entry of the search by which its index finds words, read in several ways; it may find too much."""
        longest = [Param("text", lambda s, way=way: _like(max(given(s)[way], key=len))) for way in range(ways)]  # type: ignore[misc]
        return q("({})", join(" or ", [q(f"{entry}.text like {{}}", word) for word in longest]))

    def similar_texts(self, workspace: Param, most: int) -> Sql:
        """Return what of ``a`` (i, id, name) has which entries of the search with a part like the name, the best of them."""
        return q(
            "select a.i, e.entity_id as contact_id, 'NAME' as reason from a cross join lateral (select s.entity_id from search_entry s "
            "where s.workspace_id = {} and a.name <> '' and a.name <% s.text and s.entity_id is distinct from a.id "
            f"order by word_similarity(a.name, s.text) desc limit {most}) e",
            workspace,
        )

    def records(self, values: Param, columns: Sequence[tuple[str, str]]) -> Sql:
        """Return a table source from a JSON parameter: a list of lists."""
        picked = ", ".join(f"(r.value ->> {i})::{kind} as {name}" for i, (name, kind) in enumerate(columns))
        return q("(select " + picked + " from jsonb_array_elements({}) r)", values)

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

    def one_of(self, expression: Sql, values: Param) -> Sql:
        return q("{} in (select value from json_each({}))", expression, values)

    def keys_hex(self, keys: Sequence[Sql]) -> Sql:
        return q("lower(hex(json_array({})))", join(", ", keys))

    def elements(self, column: Sql, alias: str) -> Sql:
        return q("json_each({}) as " + alias, column)

    def element_field(self, alias: str, key: str, kind: Kind) -> Sql:
        extracted = f"json_extract({alias}.value, {literal('$.' + key)})"
        return self.scalar(kind, Sql(extracted)) if kind in {Kind.BOOL, Kind.JSON} else Sql(extracted)

    def contains(self, expression: Sql, value: Param) -> Sql:
        return q("instr({}, {}) > 0", expression, value)

    def starts_with(self, expression: Sql, value: Param) -> Sql:
        return q("substr({}, 1, length({})) = {}", expression, value, value)

    def has_tag(self, column: Sql, value: Param) -> Sql:
        return q("exists (select 1 from json_each({}) where value = {})", column, value)

    def text(self, constant: str) -> str:
        return literal(constant)

    def has_path(self, column: str, *path: str) -> Sql:
        return Sql(f"json_extract({column}, {literal('.'.join(('$', *path)))}) is not null")

    def words_param(self, given: Callable[[Scope], list[str]]) -> Param:
        return Param("text", given)

    def has_words(self, text: str, given: Param) -> Sql:
        return q(f"not exists (select 1 from json_each({{}}) w where instr({text}, w.value) = 0)", given)

    def is_indexed(self, entry: str, given: Callable[[Scope], Sequence[list[str]]], ways: int) -> Sql:
        match = Param("text", lambda scope: _match(given(scope)[:ways]))
        return q(f"({{}} = '' or {entry}.num in (select rowid from search_index where search_index match {{}}))", match, match)

    def similar_texts(self, workspace: Param, most: int) -> Sql:
        return q(
            "select a.i, e.entity_id as contact_id, 'NAME' as reason from a join search_entry e on e.num in "
            f"(select rowid from search_index where search_index match trigram_query(a.name) order by rank limit {most}) "
            "where e.workspace_id = {} and e.entity_id is not a.id",
            workspace,
        )

    def records(self, values: Param, columns: Sequence[tuple[str, str]]) -> Sql:
        picked = ", ".join(f"json_extract(r.value, '$[{i}]') as {name}" for i, (name, _) in enumerate(columns))
        return q("(select " + picked + " from json_each({}) r)", values)

    def json_list(self, items: Sequence[Sql]) -> Sql:
        return q("json_array({})", join(", ", items))


DIALECTS: dict[str, Postgres | Sqlite] = {"postgres": Postgres(), "sqlite": Sqlite()}
AnyDialect = Postgres | Sqlite
