"""The place that a commit gets in the log of its workspace: whoever takes one holds the log until the end of the transaction."""

from typing import Any
from uuid import UUID

from models.db import sql


async def next_sequence(workspace_id: UUID, count: int, *, moves_access: bool = False) -> tuple[int, int]:
    """Take sequence numbers for events; return the last, and the version of access until now. Holds the log until the commit."""
    found = await _counted(workspace_id, count, moves_access=moves_access)
    if not found:
        await sql.do(
            "insert into event_log (workspace_id, last_sequence, access_version) values (:workspace::uuid, 0, 0) "
            "on conflict (workspace_id) do nothing",
            workspace=workspace_id,
        )
        found = await _counted(workspace_id, count, moves_access=moves_access)
    return int(found[0]["last_sequence"]), int(found[0]["access_version"])


async def _counted(workspace_id: UUID, count: int, *, moves_access: bool) -> list[dict[str, Any]]:
    return await sql.run(
        "update event_log set last_sequence = last_sequence + :count::bigint, access_version = access_version + :moves::bigint "
        "where workspace_id = :workspace::uuid returning last_sequence, access_version - :moves::bigint as access_version",
        workspace=workspace_id,
        count=count,
        moves=int(moves_access),
    )


async def last_sequence(workspace_id: UUID) -> int:
    """Return the cursor of a workspace's newest event; 0 when there is none."""
    rows = await sql.look("select last_sequence from event_log where workspace_id = :workspace::uuid", workspace=workspace_id)
    return int(rows[0][0]) if rows else 0
