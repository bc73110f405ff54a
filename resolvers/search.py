"""The text by which contacts, companies and deals are found: triggers keep it, of columns that are folded already; reads/search.py finds.

Whoever changes a contact's lists holds the contact while the text is made, so that of two who do it at once the second sees what the
first has written.
"""

from collections.abc import Sequence
from uuid import UUID

from tortoise.transactions import in_transaction

from models.db.connecting import Dialect, dialect, execute, fetch
from models.db.deriving import Derived
from models.db.triggers import Follow, Rows, When

_LISTED = (
    ("contact_phone", "ltrim(l.number, '+')", "number"),
    ("contact_email", "l.address_key", "address_key"),
    ("contact_handle", "l.handle_key", "handle_key"),
)
"""The lists of a contact by which it is found: the table, what of an entry is in the text, and the column it is made of."""
_OWN = {
    "contact": ("name_key", "erased_at"),
    "company": ("name_key", "website_key"),
    "deal": ("title_key",),
}
"""The columns of a record that its text depends on."""


def _text(table: str, name: Dialect) -> str:
    """Return the SQL of the text of a row ``t``."""
    if table == "deal":
        return "t.title_key"
    if table == "company":
        return "trim(t.name_key || ' ' || t.website_key)"
    joined = "string_agg(w, ' ' order by position, id)" if name == "postgres" else "group_concat(w, ' ')"
    ordered = "" if name == "postgres" else " order by l.position, l.id"
    lists = (
        f"coalesce((select ' ' || {joined} from (select {entry} as w, l.position, l.id from {listed} l "
        f"where l.workspace_id = t.workspace_id and l.contact_id = t.id{ordered}) x), '')"
        for listed, entry, _ in _LISTED
    )
    return " || ".join(["t.name_key", *lists])


def _is_found(table: str) -> str:
    return "t.erased_at is null" if table == "contact" else "true"


def _keep(table: str, name: Dialect, where: str) -> str:
    """Return the statement that writes the texts of some rows of a table, where they differ."""
    return (
        f"insert into search_entry (workspace_id, entity_id, text) select t.workspace_id, t.id, {_text(table, name)} "
        f"from {table} t where {_is_found(table)} and {where} order by t.id "
        "on conflict (workspace_id, entity_id) do update set text = excluded.text where search_entry.text <> excluded.text"
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
        changed = f"select b.workspace_id, b.id from {rows.becomes} b"
        if rows.was:
            differs = "is distinct from" if rows.dialect == "postgres" else "is not"
            some = " or ".join(f"b.{name} {differs} w.{name}" for name in columns)
            changed += f" join {rows.was} w on w.workspace_id = b.workspace_id and w.id = b.id where {some}"
        keep = _keep(table, rows.dialect, f"(t.workspace_id, t.id) in ({changed})")
        return [keep, forget] if table == "contact" and rows.was else [keep]

    return Follow(name="search", table=table, columns=("workspace_id", "id", *columns), watch=columns, statements=statements)


def _list(table: str, column: str) -> Follow:
    """Return what keeps the text of a contact when one of its lists changes."""

    def statements(rows: Rows) -> list[str]:
        sides = (f"select l.workspace_id, l.contact_id from {side} l" for side in (rows.was, rows.becomes) if side)
        of = f"(t.workspace_id, t.id) in ({' union '.join(sides)})"
        hold = f"perform 1 from contact t where {of} order by t.id for no key update"
        keep = _keep("contact", rows.dialect, of)
        return [hold, keep] if rows.dialect == "postgres" else [keep]

    read = ("workspace_id", "contact_id", column, "position")
    return Follow(name="search", table=table, columns=read, statements=statements, on=tuple(When))


async def heal(workspace_id: UUID) -> int:
    """Make the texts of a workspace anew; return how many were not what they should be."""
    postgres = dialect() == "postgres"
    key, mark = (workspace_id, "$1") if postgres else (str(workspace_id), "?1")
    present = " union all ".join(f"select t.id from {t} t where t.workspace_id = {mark} and {_is_found(t)}" for t in _OWN)
    async with in_transaction():
        if postgres:
            await execute("select pg_advisory_xact_lock(hashtextextended($1, 6))", [str(workspace_id)])
        gone = await fetch(
            f"delete from search_entry where workspace_id = {mark} and entity_id not in ({present}) returning entity_id", [key]
        )
        kept: Sequence[str] = [f"{_keep(t, dialect(), f't.workspace_id = {mark}')} returning entity_id" for t in _OWN]
        return len(gone) + sum([len(await fetch(statement, [key])) for statement in kept])


DERIVED = [
    Derived(
        name="search",
        follows=[*(_record(table) for table in _OWN), *(_list(table, column) for table, _, column in _LISTED)],
        heal=heal,
    )
]
