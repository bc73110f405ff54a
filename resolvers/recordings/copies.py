"""Which recordings there is a copy of, or is to be one: told with the calls, by a person's erasure, and by how long copies are kept."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from models.base import new_id, now
from models.db import sql
from models.db.connecting import database_errors
from models.ports.telephony import Capability
from models.providers import ProviderAccount
from models.recordings import CopyState, RecordingCopy
from resolvers.changes import Changes
from resolvers.effects import effects
from resolvers.intake.offered import offered
from resolvers.jobs.kinds import Held, Wish
from resolvers.recordings.keeping import DROP, KEEP
from resolvers.recordings.offered import store

BATCH = 1000
LONGEST = 300
"""Of a provider's id; a longer one is no provider's that there is."""
_ROW = (("id", "uuid"), ("interaction_id", "uuid"), ("provider_id", "text"))


async def receive(work: Changes, account: ProviderAccount, external_ids: Sequence[str]) -> None:
    """Have copies made of the recordings of calls that have just come in, where copies are kept and the provider hands recordings out."""
    provider = offered().get(account.provider)
    if store() is None or not external_ids or provider is None or Capability.HAS_RECORDINGS not in provider.capabilities:
        return
    said = sql.words()
    found = await sql.run(
        f"select t.id, t.recordings from {said.values(':keys::text[]')} r join interaction t on t.workspace_id = :workspace::uuid "
        "and t.account_id = :account::uuid and t.external_id = r.value and t.deleted_at is null "
        f"where {said.length('t.recordings')} > (select count(*) from recording_copy c where c.workspace_id = t.workspace_id "
        "and c.interaction_id = t.id) order by t.id",
        workspace=account.workspace_id,
        account=account.id,
        keys=list(external_ids),
    )
    rows = [
        {"id": str(new_id()), "interaction_id": str(row["id"]), "provider_id": provider_id}
        for row in found
        for provider_id in dict.fromkeys(one.get("providerId") for one in _listed(row["recordings"]))
        if provider_id and len(provider_id) <= LONGEST
    ]
    if not rows:
        return
    await sql.do(
        "insert into recording_copy (workspace_id, id, created_at, account_id, interaction_id, provider_id, state, is_stored, attempts, "
        "due_at) select :workspace::uuid, r.id, :at::timestamptz, :account::uuid, r.interaction_id, r.provider_id, 'WAITING', false, 0, "
        f":at::timestamptz from {said.records(':rows::json', _ROW)} r where true "
        "on conflict (workspace_id, interaction_id, provider_id) do nothing",
        workspace=account.workspace_id,
        account=account.id,
        at=now(),
        rows=orjson.dumps(rows).decode(),
    )
    work.jobs.append(Wish(kind=KEEP, key=str(account.id)))


def _listed(recordings: Any) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = orjson.loads(recordings) if isinstance(recordings, str) else recordings
    return listed


async def kept_of(workspace_id: UUID, interaction_id: UUID, provider_id: str) -> RecordingCopy | None:
    """Return the copy of a recording, where there is one."""
    with database_errors():
        return await RecordingCopy.get_or_none(
            workspace_id=workspace_id, interaction_id=interaction_id, provider_id=provider_id, state=CopyState.KEPT
        )


async def erase(work: Changes, interactions: Sequence[UUID]) -> None:
    """Let the copies of calls go: what was kept is removed by a job that the commit begins."""
    own, gone = RecordingCopy.filter(workspace_id=work.workspace_id), 0
    for start in range(0, len(interactions), BATCH):
        gone += await own.filter(interaction_id__in=interactions[start : start + BATCH]).update(state=CopyState.ERASED)
    if gone:
        work.jobs.append(Wish(kind=DROP))


async def expire(held: Held, until: datetime) -> None:
    """Let copies go that were made before an instant; the provider's own are as they were."""
    of_workspace = RecordingCopy.filter(workspace_id=held.workspace_id)
    while True:
        async with effects(held) as work:
            old = of_workspace.filter(state=CopyState.KEPT, kept_at__lt=until).order_by("kept_at", "id").limit(BATCH)
            ids: list[Any] = await old.values_list("id", flat=True)
            await of_workspace.filter(id__in=ids, state=CopyState.KEPT).update(state=CopyState.EXPIRED)
            if ids:
                work.jobs.append(Wish(kind=DROP))
        if len(ids) < BATCH:
            return
