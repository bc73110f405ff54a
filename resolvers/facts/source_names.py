"""Which lead source each written name means: the names of all lead sources folded, a row each: no two have the same (``resolvers/lead_sources.py``). Numbers place by it what was written in records."""

from collections.abc import AsyncIterator
from uuid import UUID

from tortoise.transactions import in_transaction

from models.db import sql
from models.db.deriving import Derived, Kept
from models.db.sql import Words
from models.db.triggers import Follow, Rows

_ROWS = "workspace_id, name_key, source_id, name"


def _names(words: Words, sources: str) -> str:
    return f"select t.workspace_id, e.value as name_key, t.id as source_id, t.name from {sources} t cross join {words.entries('t.keys', 'e')}"


def _put(names: str) -> str:
    return f"insert into source_name ({_ROWS}) {names} on conflict (workspace_id, name_key, source_id) do nothing"


def _statements(rows: Rows) -> list[str]:
    gone = f"delete from source_name where (workspace_id, source_id) in (select t.workspace_id, t.id from {rows.was or rows.becomes} t)"
    return [gone, *([_put(f"{_names(rows.said, rows.becomes)} where true")] if rows.becomes else [])]


async def heal(workspace_id: UUID) -> AsyncIterator[int]:
    """Write the names of a workspace's lead sources anew where they are not what the list says; yield how many were not."""
    own, of = "workspace_id = :workspace::uuid", {"workspace": workspace_id}
    wanted = f"{_names(sql.words(), 'lead_source')} where t.{own}"
    kept = f"select {_ROWS} from source_name where {own}"
    async with in_transaction():
        wrong = await sql.run(
            f"select * from ({kept} except {wanted}) a union all select * from ({wanted} except {kept}) b", **of
        )
        if wrong:
            await sql.do(f"delete from source_name where {own}", **of)
            await sql.do(_put(wanted), **of)
    yield len(wrong)


def _kept() -> Kept:
    def made(uuid: str) -> list[str]:
        columns = (
            f"workspace_id {uuid} not null, name_key varchar(200) not null, source_id {uuid} not null, name varchar(100) not null"
        )
        return [f"create table source_name ({columns}, primary key (workspace_id, name_key, source_id))"]

    return Kept(table="source_name", create={"postgres": made("uuid"), "sqlite": made("char(36)")})


DERIVED = [
    Derived(
        name="source names",
        follows=[
            Follow(name="names", table="lead_source", columns=("workspace_id", "id", "name", "keys"), statements=_statements)
        ],
        heal=heal,
        keeps=[_kept()],
    )
]
