"""Finding webhook endpoints that are behind their workspace's log."""

from uuid import UUID

from models.db import sql
from resolvers.jobs.kinds import Wish
from resolvers.jobs.waking import ask
from resolvers.webhooks.sending import DELIVER


async def wake() -> int:
    """Ask for the job of every endpoint that is behind and has none that waits; return how many that were."""
    behind = (
        "select e.workspace_id, e.id from webhook_endpoint e join event_log l on l.workspace_id = e.workspace_id "
        "where e.pause is null and (e.position < l.last_sequence or e.replay_until is not null) and not exists (select 1 from job j "
        f"where j.workspace_id = e.workspace_id and j.kind = '{DELIVER.name}' and j.key = cast(e.id as text) and j.state = 'WAITING' "
        f"and (j.due_at <= {sql.words().clock} or e.retry_at > {sql.words().clock}))"
    )
    found: dict[UUID, list[Wish]] = {}
    for workspace_id, endpoint_id in await sql.look(behind):
        found.setdefault(UUID(str(workspace_id)), []).append(Wish(kind=DELIVER, key=str(endpoint_id)))
    return await ask(found)
