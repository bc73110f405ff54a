"""What has changed since: rows, and the ids of rows that are gone, for clients that keep a copy and work offline."""

from collections.abc import Callable
from hashlib import blake2b
from typing import Any
from uuid import UUID

import orjson

from models.db.sql import literal
from models.errors import CursorExpired, InvalidCursor
from models.event_log import ChangeNoun
from models.rights import Noun
from resolvers.access import Actor
from resolvers.log.paging import Place
from resolvers.reads.arguments import Leaf
from resolvers.reads.compilation import Compilation, Step
from resolvers.reads.cursors import page_size
from resolvers.reads.declare import Kind
from resolvers.reads.pieces import Param, Scope, Sql, join, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

NEVER = (2**62, str(UUID(int=0)))


def _cursor(leaf: Any, scope: Scope) -> tuple[int, str]:
    """Return the place to go on from: an event's sequence and a row of it. Without one nothing is asked for."""
    given = leaf.get(scope.variables) if isinstance(leaf, Leaf) else None
    if given is None:
        return NEVER
    place = Place.of(given)
    if place is None:
        raise InvalidCursor("after: this is not a cursor of this server.")
    return place.sequence, place.row


class Changes:
    """Compiles the root field ``changes``: one statement, so that rows and cursor are of one instant."""

    def __call__(self, c: Compilation, selected: Selected, _table: Table | None) -> tuple[Sql, Step]:
        """Return the SQL of the page and what makes the answer of it."""
        arguments = selected.arguments
        asked = arguments.get("nouns")
        wanted = (
            [ChangeNoun(str(name)) for name in dict.fromkeys(asked.value)]
            if isinstance(asked, Leaf) and asked.value
            else list(ChangeNoun)
        )
        first = arguments.get("first")
        size = page_size("first", first.value, c.limits.page) if isinstance(first, Leaf) else min(100, c.limits.page)
        after = arguments.get("after")
        sequence = Param("bigint", lambda s: _cursor(after, s)[0])
        row = Param("uuid", lambda s: _cursor(after, s)[1])
        fields = c.walker.fields(c.walker.named("ChangePage"), selected.below)
        listed = {f.key: c.walker.fields(c.walker.named("Change"), f.below) for f in fields if f.name == "changes"}
        sights = {f.key: _sights(c, f) for f in fields if f.name == "sight"}
        nodes = {(key, f.key): f for key, inner in listed.items() for f in inner if f.name == "node"}
        with c.multiplied(size):
            each = [_of_noun(c, noun, nodes, sequence, row, size) for noun in wanted]
        found = q(
            f"select {{}} as n from ({{}}) u order by u.sequence, u.row_id limit {size + 1}",
            Sql("u.n"),
            join(" union all ", each),
        )
        rows = c.dialect.nested(q("(select {} from ({}) x)", c.dialect.array(Sql("x.n")), found))
        log = "(select {} from {} where workspace_id = {})"
        answer = c.dialect.object(
            [
                ("rows", rows),
                ("last", q(log, "coalesce(max(last_sequence), 0)", "event_log", c.workspace)),
                ("oldest", q(log, "min(sequence)", "event", c.workspace)),
            ]
        )
        return answer, lambda raw, scope: _page(raw, scope, fields, listed | sights, after, size)


def _of_noun(
    c: Compilation, noun: ChangeNoun, nodes: dict[tuple[str, str], Selected], sequence: Param, row: Param, size: int
) -> Sql:
    """Return the changed rows of a noun that the caller sees or saw, each where it changed last."""
    table = c.table(noun.entity)
    t, entity = table.alias, table.entity
    shown = [
        (key, c.under("rows", lambda f=f, key=key: c.under(key, lambda: c.object(entity.name, f.below, table))))  # type: ignore[misc]
        for key, f in ((f"{outer}:{inner}", f) for (outer, inner), f in nodes.items())
    ]
    raw = c.dialect.object(
        [
            ("s", Sql("s.sequence")),
            ("r", Sql("s.row_id")),
            ("id", c.dialect.scalar(Kind.ID, Sql("s.row_id"), entity.prefix)),
            ("noun", Sql(c.text(noun.value))),
            ("gone", c.dialect.scalar(Kind.BOOL, Sql("not s.seen"))),
            *((key, c.dialect.nested(q("(case when s.seen then {} end)", value))) for key, value in shown),
        ]
    )
    changed = q(
        f"select k.sequence, k.row_id from row_change k where k.workspace_id = {{}} and k.noun = {literal(noun.value)} "
        "and (k.sequence, k.row_id) > ({}, {})",
        c.workspace, sequence, row,
    )  # fmt: skip
    chosen = (
        _of_record(c, noun, table, changed, sequence, row)
        if noun.value in Noun.__members__
        else _of_other(c, noun, table, changed, sequence, row)
    )
    first = q(f"select w.* from ({{}}) w order by w.sequence, w.row_id limit {size + 1}", chosen)
    source = table.joined(
        q(f"({{}}) s left join {table.bare} on {t}.{entity.key} = {{}} and {t}.id = s.row_id", first, c.workspace)
    )
    return q("select s.sequence, s.row_id, {} as n from {}", raw, source)


def _of_record(c: Compilation, noun: ChangeNoun, table: Table, changed: Sql, sequence: Param, row: Param) -> Sql:
    """Return which records have changed, and which went from the caller's sight: records are never removed."""
    t, named = table.alias, Noun(noun.value)
    mine, left = scopes(c, named, t)
    seen, deleted = c.visible(table), q(f"({t}.deleted_at is not null and {{}})", mine or Sql("true"))
    chosen = q(
        f"select r.sequence, r.row_id, coalesce(({{}}), false) as seen from ({{}}) r join {table.bare} on {t}.workspace_id = {{}} "
        f"and {t}.id = r.row_id where ({{}}) or {{}}",
        seen, changed, c.workspace, seen, deleted,
    )  # fmt: skip
    return chosen if left is None else q("{} union all {}", chosen, _left(c, named, left, sequence, row))


def _of_other(c: Compilation, noun: ChangeNoun, table: Table, changed: Sql, sequence: Param, row: Param) -> Sql:
    """Return which dialogs, or settings of the workspace, have changed; those that are no longer there are gone.

    What somebody may not see of these they are told nothing of, not even that it is gone, unless it was theirs.
    """
    t = table.alias
    scope = c.door.in_scope(Noun.CONTACT, Sql("d.owner_id")) if noun is ChangeNoun.DIALOG else None
    chosen = q(
        f"select r.sequence, r.row_id, coalesce(({{}}), false) as seen from ({{}}) r left join {table.bare} "
        f"on {t}.{table.entity.key} = {{}} and {t}.id = r.row_id",
        c.visible(table), changed, c.workspace,
    )  # fmt: skip
    if c.caller.agreed is None and scope is None:
        return chosen
    only = q("select o.sequence, o.row_id, o.seen from ({}) o where o.seen", chosen)
    if c.caller.agreed is not None or scope is None:
        return only
    now = c.table(noun.entity)
    gone = q(
        f"select max(d.sequence) as sequence, d.row_id, false as seen from departure d left join {now.bare} "
        f"on {now.alias}.workspace_id = d.workspace_id and {now.alias}.id = d.row_id "
        "where d.workspace_id = {} and (d.sequence, d.row_id) > ({}, {}) and {} and not coalesce(({}), false) "
        f"and exists (select 1 from row_change k where k.workspace_id = d.workspace_id and k.row_id = d.row_id "
        f"and k.noun = {literal(noun.value)}) group by d.row_id",
        c.workspace, sequence, row, scope, c.visible(now),
    )  # fmt: skip
    return q("{} union all {}", only, gone)


def scopes(c: Compilation, noun: Noun, t: str) -> tuple[Sql | None, Callable[[str], Sql] | None]:
    """Return when a row, and when a former owner's row, is or was the caller's to see; None for always, and for nothing to lose."""
    if c.caller.agreed is not None:
        return c.door.shared(c.registry.entities[noun.value.title()], t), lambda alias: q(
            f"{alias}.owner_id = {{}}", c.door.partner
        )
    mine = c.door.in_scope(noun, Sql(f"{t}.owner_id"))
    return mine, None if mine is None else lambda alias: c.door.in_scope(noun, Sql(f"{alias}.owner_id")) or Sql("true")


def _left(c: Compilation, noun: Noun, left: Callable[[str], Sql], sequence: Param, row: Param) -> Sql:
    """Return rows that went from the caller's sight to somebody else, each where it went last.

    They stand at their departure and not at their last change: that may move on while a client is still paging.
    """
    table = c.table(noun.value.title())
    t = table.alias
    mine, _ = scopes(c, noun, t)
    return q(
        f"select d.sequence, d.row_id, false as seen from departure d join {table.bare} "
        f"on {t}.workspace_id = d.workspace_id and {t}.id = d.row_id "
        f"where d.workspace_id = {{}} and (d.sequence, d.row_id) > ({{}}, {{}}) and {{}} and not coalesce(({{}}), false) "
        f"and not coalesce(({t}.deleted_at is not null and {{}}), false) "
        "and not exists (select 1 from departure l where l.workspace_id = d.workspace_id and l.row_id = d.row_id "
        "and l.sequence > d.sequence and {})",
        c.workspace, sequence, row, left("d"), c.visible(table), mine or Sql("true"), left("l"),
    )  # fmt: skip


def _page(
    raw: dict[str, Any], scope: Scope, fields: list[Selected], below: dict[str, Any], after: Any, size: int
) -> dict[str, Any]:
    """Return the page: the rows, and the cursor to go on from."""
    place, _ = _cursor(after, scope)
    if place != NEVER[0] and place > raw["last"]:
        raise InvalidCursor("after: this is not a cursor of this server.")
    oldest = raw["last"] if raw["oldest"] is None else raw["oldest"] - 1
    if place < oldest:
        raise CursorExpired(
            "after: changes this old are no longer kept; read everything anew, from a fresh cursor.", oldest=oldest
        )
    rows, more = raw["rows"][:size], len(raw["rows"]) > size
    known = {
        "__typename": "ChangePage",
        "cursor": f"{rows[-1]['s']}_{rows[-1]['r']}" if more else str(raw["last"]),
        "hasMore": more,
    }
    made: dict[str, Any] = {}
    for f in fields:
        if f.name == "changes":
            made[f.key] = [_change(row, f.key, below[f.key]) for row in rows]
        else:
            made[f.key] = _sight(scope.actor, below[f.key]) if f.name == "sight" else known[f.name]
    return made


def _change(row: dict[str, Any], key: str, fields: list[Selected]) -> dict[str, Any]:
    known = {"__typename": "Change", "noun": row["noun"], "id": row["id"], "isGone": row["gone"]}
    return {f.key: row[f"{key}:{f.key}"] if f.name == "node" else known[f.name] for f in fields}


def _sights(c: Compilation, selected: Selected) -> list[tuple[Selected, list[Selected]]]:
    """Return what is selected of what the caller sees, and of each noun of it."""
    fields = c.walker.fields(c.walker.named("Sight"), selected.below)
    return [(f, c.walker.fields(c.walker.named("NounSight"), f.below) if f.name == "nouns" else []) for f in fields]


def _sight(actor: Actor, fields: list[tuple[Selected, list[Selected]]]) -> dict[str, Any]:
    """Return whose records the caller sees, by noun, and which fields of them not."""
    nouns = []
    for noun in Noun:
        whose = actor.whose(noun)
        owners = sorted(f"user_{user_id}" for user_id in whose or ())
        nouns.append({"__typename": "NounSight", "noun": noun.value, "isEverybodys": whose is None, "owners": owners})
    hidden = sorted(group.value for group in actor.rights.hidden)
    told = [nouns, hidden, str(actor.partner_id), sorted(actor.agreed)]
    known: dict[str, Any] = {
        "__typename": "Sight",
        "key": blake2b(orjson.dumps(told), digest_size=12).hexdigest(),
        "hidden": hidden,
    }
    return {
        f.key: [{below.key: noun[below.name] for below in parts} for noun in nouns] if f.name == "nouns" else known[f.name]
        for f, parts in fields
    }
