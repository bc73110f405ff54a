"""Reading the log: what happened, in order, as far as the caller may see the records that it happened to.

An event is the caller's to see while its record is, be it deleted by now; what has no owner and is removed for good is told to all who could
have seen it. A page looks at a bounded number of events, whoever asks: of one who sees few of them it may be short, and still leads on.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from models.db.sql import literal
from models.errors import BadInput, CursorExpired, InvalidCursor
from models.event_log import Origin
from models.events import EVENTS, TYPES
from resolvers.log.events import Seen, seen
from resolvers.reads import filters, ids, roots
from resolvers.reads.arguments import Leaf, Tree
from resolvers.reads.compilation import Compilation, Step
from resolvers.reads.cursors import page_size
from resolvers.reads.declare import Access, Entity, Kind
from resolvers.reads.pieces import Param, Scope, Sql, all_of, join, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

WINDOW = 2000
"""How many events a page looks at."""


def position(leaf: Tree | None, scope: Scope) -> int:
    """Return the event to go on after: 0, before all, where none is said. What is no cursor is refused."""
    given = leaf.get(scope.variables) if isinstance(leaf, Leaf) else None
    if given is None:
        return 0
    if not (given.isascii() and given.isdigit() and len(given) < 19):
        raise InvalidCursor("after: this is not a cursor of this server.")
    return int(given)


def wanted(c: Compilation, selected: Selected, table: Table) -> list[Sql]:
    """Return the conditions that the arguments ``types`` and ``ids`` of a field ask of events."""
    asked, named = (selected.arguments.get(name) for name in ("types", "ids"))
    found = []
    if isinstance(asked, Leaf) and asked.value is not None:
        types = [literal(TYPES[str(name)]) for name in dict.fromkeys(asked.value)] or ["null"]
        found.append(Sql(f"{table.alias}.type in ({', '.join(types)})"))
    if isinstance(named, Leaf):
        given = Param("uuid[]", lambda scope: _ids(named.get(scope.variables), c.limits.page))
        found.append(c.dialect.one_of(Sql(f"{table.alias}.entity_id"), given))
    return found


def _ids(given: list[str], most: int) -> list[UUID]:
    if len(given) > most:
        raise BadInput(f"ids: at most {most} at a time.")
    return [ids.split("ids", value)[1] for value in given]


def of_fields(c: Compilation, selected: Selected, table: Table) -> list[Sql]:
    """Return the conditions that the arguments ``types`` and ``fields`` of a record's history ask of its events."""
    found, named = wanted(c, selected, table), selected.arguments.get("fields")
    if isinstance(named, Leaf):
        given = Param("text[]", lambda scope: _names(named.get(scope.variables), c.limits.page))
        among = c.dialect.one_of(Sql("k.key"), given)
        sides = [c.dialect.words.keys(f"{table.alias}.data -> '{side}'", "k") for side in ("before", "after")]
        either = [q(f"exists (select 1 from {keys} where {{}})", among) for keys in sides]
        found.append(q("({} or {})", *either))
    return found


def _names(given: list[str], most: int) -> list[str]:
    if len(given) > most:
        raise BadInput(f"fields: at most {most} at a time.")
    return given


def visible(c: Compilation, table: Table) -> Sql:
    """Return the condition that the caller may see the record of an event."""
    by_kind: dict[str, Sql] = {}
    for kind in _kinds():
        entity = c.registry.prefixes.get(kind)
        by_kind[kind] = (
            _sees(c, entity, f"{table.alias}.entity_id") if entity else Sql("true" if c.caller.administers else "false")
        )
    cases = join(" ", (q(f"when {literal(kind)} then {{}}", condition) for kind, condition in by_kind.items()))
    return q(f"(case {table.alias}.entity_type {{}} else false end)", cases)


def _kinds() -> list[str]:
    return sorted({event.entity_type for event in EVENTS.values()})


def _sees(c: Compilation, entity: Entity, row: str) -> Sql:
    """Return the condition that the caller may see a record, be it deleted; what nobody owns may be gone for good."""
    table, whose = c.table(entity.name), _whose(c, entity)
    is_everybodys = whose.access is not Access.OWNER or c.door.in_scope(whose.noun, Sql("null")) is None
    if c.caller.agreed is None and entity.access is not Access.OWNER and is_everybodys:
        return Sql("false" if c.door.is_closed(entity) else "true")
    return q(f"exists (select 1 from {table.bare} where {table.alias}.id = {row} and {{}})", c.visible(table, deleted=None))


def _whose(c: Compilation, entity: Entity) -> Entity:
    """Return the entity that says who may see a record: its own, or that which it is a part of."""
    return entity if entity.through is None else _whose(c, c.registry.entities[entity.through[0]])


def of_record(event: str, about: str) -> Callable[..., Sql]:
    """Return what a stream asks of events of one type: a record that the caller may see, and that the field's filter accepts."""

    def condition(c: Compilation, selected: Selected, table: Table) -> Sql:
        record_ = c.table(about)
        accepted = all_of(
            [
                Sql(f"{record_.alias}.id = {table.alias}.entity_id"),
                c.visible(record_),
                filters.condition(c, record_, selected.arguments.get("filter"), "filter"),
            ]
        )
        is_there = q(f"exists (select 1 from {record_.bare} where {{}})", accepted)
        return all_of([Sql(f"{table.alias}.type = {literal(event)}"), is_there])

    return condition


def of_any(c: Compilation, selected: Selected, table: Table) -> Sql:
    """Return what the stream of all events asks of them."""
    return all_of([*wanted(c, selected, table), visible(c, table)])


class Events:
    """Compiles the root field ``events``: one statement, so that the page and its cursor are of one instant."""

    def __call__(self, c: Compilation, selected: Selected, _table: Table | None) -> tuple[Sql, Step]:
        """Return the SQL of the page and what makes the answer of it."""
        after, first = selected.arguments.get("after"), selected.arguments.get("first")
        size = page_size("first", first.value, c.limits.page) if isinstance(first, Leaf) else c.limits.page
        fields = c.walker.fields(c.walker.named("EventPage"), selected.below)
        table = c.table("Event")
        t = table.alias
        place = Param("bigint", lambda scope: position(after, scope))
        asked = all_of([c.visible(table), *wanted(c, selected, table), q(f"{t}.sequence > {{}}", place)])
        looked = q(f"select {t}.* from {table.bare} where {{}} order by {t}.sequence limit {WINDOW}", asked)
        with c.multiplied(size):
            events = [(f.key, self._event(c, f, table)) for f in fields if f.name == "events"]
        columns = [(f"e{place}", key, event) for place, (key, event) in enumerate(events)]
        shown = q(
            f"select {{}} from {{}} where {{}} order by {t}.sequence limit {size + 1}",
            join(", ", [Sql(f"{t}.sequence as s"), *(q(f"{{}} as {name}", event) for name, _, event in columns)]),
            table.joined(Sql(f"looked {t}")), visible(c, table),
        )  # fmt: skip
        told = c.dialect.object([("s", Sql("x.s")), *((key, c.dialect.nested(Sql(f"x.{name}"))) for name, key, _ in columns)])
        log = "(select {} from {} where workspace_id = {})"
        answer = c.dialect.object(
            [
                ("rows", c.dialect.nested(q("(select {} from (select * from shown order by s) x)", c.dialect.array(told)))),
                ("looked", Sql("(select count(*) from looked)")),
                ("upto", Sql("(select max(sequence) from looked)")),
                ("last", q(log, "coalesce(max(last_sequence), 0)", "event_log", c.workspace)),
                ("oldest", q(log, "min(sequence)", "event", c.workspace)),
            ]
        )
        whole = q("(with looked as materialized ({}), shown as materialized ({}) select {})", looked, shown, answer)
        return whole, lambda raw, scope: _page(raw, scope, fields, after, size)

    def _event(self, c: Compilation, selected: Selected, table: Table) -> Sql:
        return c.under("rows", lambda: c.under(selected.key, lambda: c.object("Event", selected.below, table)))


def _page(raw: dict[str, Any], scope: Scope, fields: Sequence[Selected], after: Tree | None, size: int) -> dict[str, Any]:
    place = position(after, scope)
    if place > raw["last"]:
        raise InvalidCursor("after: this is not a cursor of this server.")
    oldest = raw["last"] if raw["oldest"] is None else raw["oldest"] - 1
    if place and place < oldest:
        raise CursorExpired(
            "after: events this old are no longer kept; read everything anew, from a fresh cursor.", oldest=oldest
        )
    rows, more = raw["rows"][:size], len(raw["rows"]) > size
    is_cut = not more and raw["looked"] == WINDOW
    cursor = rows[-1]["s"] if more else raw["upto"] if is_cut else raw["last"]
    known = {"__typename": "EventPage", "cursor": str(cursor), "hasMore": more or is_cut}
    return {f.key: [row[f.key] for row in rows] if f.name == "events" else known[f.name] for f in fields}


def record(c: Compilation, selected: Selected, table: Table) -> tuple[Sql, None]:
    """Return the SQL of the record that an event happened to, as it is now; null where it is gone, or not the caller's to see."""
    return _one_of(c, selected, table, "entity", {kind: kind for kind in _kinds()})


def origin(c: Compilation, selected: Selected, table: Table) -> tuple[Sql, None]:
    """Return the SQL of what an event came through; null where that is no record, or not the caller's to see."""
    return _one_of(c, selected, table, "origin", ORIGINS)


ORIGINS = {Origin.TOKEN.value: "token", Origin.IMPORT.value: "import", Origin.PROVIDER.value: "account"}
"""What the records are that events come through, by the prefix of their ids."""


def _one_of(c: Compilation, selected: Selected, table: Table, part: str, prefixes: Mapping[str, str]) -> tuple[Sql, None]:
    """Return the SQL of a record of a kind that the event tells."""
    own = Sql(f"{table.alias}.{part}_id")
    cases = []
    for said, prefix in prefixes.items():
        if entity := c.registry.prefixes.get(prefix):
            shown = c.dialect.nested(q("({})", roots.of_type(c, selected, entity, own)))
            cases.append(q(f"when {literal(said)} then {{}}", shown))
    kind = f"{table.alias}.entity_type" if part == "entity" else f"{table.alias}.origin"
    return q(f"(case {kind} {{}} end)", join(" ", cases)), None


def told(part: str) -> Any:
    """Return what compiles one part of what the caller sees of an event: ``before``, ``after`` or ``hidden``."""

    def compiled(c: Compilation, _selected: Selected, table: Table) -> tuple[Sql, Step]:
        t = table.alias
        both = c.dialect.object([("type", Sql(f"{t}.type")), ("data", c.dialect.scalar(Kind.JSON, Sql(f"{t}.data")))])

        def finish(raw: dict[str, Any], _scope: Scope) -> Any:
            found: Seen = seen(raw["type"], raw["data"], c.caller, c.registry.entities)
            return sorted(found.hidden) if part == "hidden" else getattr(found, part)

        return both, finish

    return compiled
