"""The text by which contacts, companies and deals are found: triggers keep it, of columns that are folded already; reads/search.py finds.

Whoever changes a contact's lists holds the contact while the text is made, so that of two who do it at once the second sees what the
first has written.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from uuid import UUID

from tortoise.transactions import in_transaction

from models.db import sql
from models.db.deriving import Derived
from models.db.sql import Words
from models.db.triggers import Follow, Rows, When

_LISTED = (
    ("contact_phone", "ltrim(l.number, '+')", "number"),
    ("contact_email", "l.search_key", "search_key"),
    ("contact_handle", "l.search_key || ' ' || ltrim(l.handle_key, '+')", "search_key"),
)
"""The lists of a contact by which it is found: the table, what of an entry is in the text, and the column it is made of."""
_OWN = {
    "contact": ("name_key", "merged_into_id", "erased_at"),
    "company": ("name_key", "website_key", "merged_into_id"),
    "deal": ("title_key",),
}
"""The columns of a record that its text depends on, or that of the one into which it was merged."""


_TEXT = {
    "contact": "' ' || t.name_key",
    "company": "' ' || trim(t.name_key || ' ' || t.website_key)",
    "deal": "' ' || t.title_key",
}
"""What of a record itself is in its text. Of a new one that is all: its lists come after it."""


def _text(table: str, said: Words) -> str:
    """Return the SQL of the text of a row ``t``."""
    if table == "deal":
        return _TEXT[table]
    merged = (
        f"coalesce((select ' ' || {said.strung('w', 'id')} from (select m.name_key as w, m.id from {table} m "
        "where m.workspace_id = t.workspace_id and m.merged_into_id = t.id order by m.id) x), '')"
    )
    joined = said.strung("w", "position, id")
    lists = (
        f"coalesce((select ' ' || {joined} from (select {entry} as w, l.position, l.id from {listed} l "
        f"where l.workspace_id = t.workspace_id and l.contact_id = t.id order by l.position, l.id) x), '')"
        for listed, entry, _ in (_LISTED if table == "contact" else ())
    )
    return " || ".join([_TEXT[table], *lists, merged])


def _is_found(table: str) -> str:
    return "t.erased_at is null" if table == "contact" else "true"


_KEPT = ("text", "owner_id", "is_present")
_INTO = f"insert into search_entry (workspace_id, entity_id, noun, {', '.join(_KEPT)}) "
_REPLACE = f"on conflict (workspace_id, entity_id) do update set {', '.join(f'{name} = excluded.{name}' for name in _KEPT)}"


def _keep(table: str, said: Words, text: str, some: str) -> str:
    """Return the statement that writes the entries of some rows ``t`` (FROM and WHERE) of a table, where they differ."""
    differs = " or ".join(said.differ(f"search_entry.{name}", f"excluded.{name}") for name in _KEPT)
    return (
        f"{_INTO}select t.workspace_id, t.id, '{table.upper()}', {text}, t.owner_id, t.deleted_at is null "
        f"{some} and {_is_found(table)} order by t.id {_REPLACE} where {differs}"
    )


def _record(table: str) -> Follow:
    """Return what keeps the text of a record when it is new, changes or goes."""
    columns = _OWN[table]

    def statements(rows: Rows) -> list[str]:
        gone = f"select t.workspace_id, t.id from {rows.becomes or rows.was} t" + (
            f" where not ({_is_found(table)})" if rows.becomes else ""
        )
        forget = f"delete from search_entry where (workspace_id, entity_id) in ({gone})"
        if rows.becomes is None:
            return [forget]
        if rows.was is None:
            return [_keep(table, rows.said, _TEXT[table], f"from {rows.becomes} t where true")]
        changed = f"select c.workspace_id, c.id from {rows.changed(*columns)} c"
        if "merged_into_id" in columns:
            into = "select s.workspace_id, s.merged_into_id from {} s where s.merged_into_id is not null"
            changed = " union ".join([changed, *(into.format(side) for side in (rows.becomes, rows.was))])
        keep = _keep(table, rows.said, _text(table, rows.said), f"from {table} t where (t.workspace_id, t.id) in ({changed})")
        return [keep, forget] if table == "contact" else [keep]

    read = ("workspace_id", "id", "owner_id", "deleted_at", *columns)
    return Follow(name="search", table=table, columns=read, watch=columns, statements=statements)


def _seen(table: str) -> Follow:
    """Return what keeps whose a record is, and whether it is present, beside its text, which is not made anew."""
    columns = ("owner_id", "deleted_at")

    def statements(rows: Rows) -> list[str]:
        record = f"{rows.changed(*columns)} c join {table} t on t.workspace_id = c.workspace_id and t.id = c.id"
        entry = "join search_entry e on e.workspace_id = t.workspace_id and e.entity_id = t.id"
        kept = "t.workspace_id, t.id, e.noun, e.text, t.owner_id, t.deleted_at is null"
        return [f"{_INTO}select {kept} from {record} {entry} where true order by t.id {_REPLACE}"]

    read = ("workspace_id", "id", *columns)
    return Follow(name="seen", table=table, columns=read, watch=columns, statements=statements, on=(When.UPDATE,))


def _list(table: str, column: str) -> Follow:
    """Return what keeps the text of a contact when one of its lists changes."""

    def statements(rows: Rows) -> list[str]:
        sides = (f"select l.workspace_id, l.contact_id from {side} l" for side in (rows.was, rows.becomes) if side)
        of = f"(t.workspace_id, t.id) in ({' union '.join(sides)})"
        return [
            *rows.said.holds("contact", of),
            _keep("contact", rows.said, _text("contact", rows.said), f"from contact t where {of}"),
        ]

    read = ("workspace_id", "contact_id", column, "position")
    return Follow(name="search", table=table, columns=read, statements=statements, on=tuple(When))


AT_MOST = 2_000
"""How many texts are made anew at a time; whoever changes one of these records waits meanwhile."""


async def heal(workspace_id: UUID) -> AsyncIterator[int]:
    """Make the texts of a workspace anew, some records after others; yield how many of them were not what they should be."""
    for table in _OWN:
        async for found in _in_turn(table, "id", workspace_id, partial(_made_anew, table)):
            yield found
    async for found in _in_turn("search_entry", "entity_id", workspace_id, _forgotten):
        yield found


async def _in_turn(
    table: str, key: str, workspace_id: UUID, some: Callable[[UUID, list[UUID]], Awaitable[int]]
) -> AsyncIterator[int]:
    """Do something to all rows of a table, so many in a transaction, which holds them; yield what comes of it."""
    held = [UUID(int=0)]
    while held:
        async with in_transaction():
            rows = await sql.run(
                f"select t.{key} from {table} t where t.workspace_id = :workspace::uuid and t.{key} > :after::uuid "
                f"order by t.{key} limit {AT_MOST} {sql.words().hold}",
                workspace=workspace_id,
                after=held[-1],
            )
            held = [UUID(str(row[key])) for row in rows]
            found = await some(workspace_id, held) if held else 0
        yield found


async def _made_anew(table: str, workspace_id: UUID, held: list[UUID]) -> int:
    """Write the texts of records that are held: they are read after all who held them before have committed."""
    some = f"from {table} t where t.workspace_id = :workspace::uuid and {sql.words().is_one_of('t.id', ':held::uuid[]')}"
    keep = f"{_keep(table, sql.words(), _text(table, sql.words()), some)} returning entity_id"
    return len(await sql.run(keep, workspace=workspace_id, held=held))


async def _forgotten(workspace_id: UUID, held: list[UUID]) -> int:
    """Take away texts of records that are not there, or not to be found."""
    is_held, of_workspace = sql.words().is_one_of("{}", ":held::uuid[]"), "workspace_id = :workspace::uuid"
    present = " union all ".join(
        f"select t.id from {t} t where t.{of_workspace} and {is_held.format('t.id')} and {_is_found(t)}" for t in _OWN
    )
    forget = f"delete from search_entry where {of_workspace} and {is_held.format('entity_id')} and entity_id not in ({present})"
    return len(await sql.run(f"{forget} returning entity_id", workspace=workspace_id, held=held))


DERIVED = [
    Derived(
        name="search",
        follows=[
            *(_record(table) for table in _OWN),
            *(_seen(table) for table in _OWN),
            *(_list(table, column) for table, _, column in _LISTED),
        ],
        heal=heal,
    )
]
