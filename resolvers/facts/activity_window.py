"""For how many days after a win a client counts as active: the workspace's setting as a row that facts follow when it changes."""

from collections.abc import AsyncIterator
from uuid import UUID

from tortoise.transactions import in_transaction

from models.db import sql
from models.db.deriving import Derived, Kept
from models.db.triggers import Follow, Rows, When
from resolvers.facts.rebuilding import Concern

_KEY = "workspace_id, id"


def _put(workspaces: str, where: str = "true") -> str:
    picked = f"select t.id as workspace_id, t.id, t.activity_days from {workspaces} t where {where}"
    differs = "set days = excluded.days where activity_window.days <> excluded.days"
    return f"insert into activity_window ({_KEY}, days) {picked} on conflict ({_KEY}) do update {differs}"


def _statements(rows: Rows) -> list[str]:
    if rows.becomes:
        return [_put(rows.becomes)]
    return [f"delete from activity_window where workspace_id in (select t.id as workspace_id from {rows.was} t)"]


def on_window(table: str, subject: str) -> Concern:
    """Return the concern by which facts of a table are rebuilt when the window changes."""
    subjects = (
        f"select distinct f.workspace_id, f.{subject} as id from {{rows}} t join {table} f on f.workspace_id = t.workspace_id"
    )
    return Concern(table="activity_window", columns=("workspace_id", "id", "days"), subjects=subjects, on=[When.UPDATE])


async def heal(workspace_id: UUID) -> AsyncIterator[int]:
    """Bring a workspace's window in line; yield whether it was not."""
    async with in_transaction():
        put = _put("workspace", "t.id = :workspace::uuid")
        found = len(await sql.run(f"{put} returning id", workspace=workspace_id))
    yield found


def _made(uuid: str) -> list[str]:
    columns = f"workspace_id {uuid} not null, id {uuid} not null, days int not null"
    return [f"create table activity_window ({columns}, primary key ({_KEY}))"]


ACTIVITY_WINDOW = [
    Derived(
        name="activity window",
        follows=[Follow(name="window", table="workspace", columns=("id", "activity_days"), statements=_statements)],
        heal=heal,
        keeps=[Kept(table="activity_window", create={"postgres": _made("uuid"), "sqlite": _made("char(36)")})],
    )
]
