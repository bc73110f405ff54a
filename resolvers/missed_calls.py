"""Missed calls: of each from a client, an account may make a task to call back, once, in the transaction that stores the call.

The task has the call's own id, so that a call that comes again, by hook and by pull, in any order, makes no second one, and the task leads to its call.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from models.base import now
from models.days import dated
from models.events.tasks import TaskCreated
from models.interactions import Interaction, InteractionKind
from models.live_calls import LiveCall, LiveEnding
from models.ports.telephony import Direction, Disposition
from models.providers import ProviderAccount
from models.tasks import Task
from models.users import User
from models.workspaces import Workspace
from resolvers.changes import Changes
from resolvers.tasks import await_times

_OPEN = (Disposition.IN_PROGRESS, Disposition.UNKNOWN)
"""Of these nobody knows whether they were missed."""


async def receive(work: Changes, account: ProviderAccount, external_ids: Sequence[str]) -> None:
    """Make tasks of calls that nobody took, where the account says so: of those since it does, and not longer ago than one is returned."""
    if account.missed_call_task is None or account.missed_tasks_since is None or not external_ids:
        return
    workspace = await Workspace.get(id=account.workspace_id)
    returned_in = timedelta(hours=workspace.return_hours)
    since = max(account.missed_tasks_since, now() - returned_in)
    found = Interaction.filter(
        workspace_id=account.workspace_id, account_id=account.id, external_id__in=sorted(set(external_ids)), kind=InteractionKind.CALL,
        direction=Direction.INBOUND, started_at__gte=since, deleted_at=None,
    )  # fmt: skip
    missed = [call for call in await found.exclude(disposition__in=_OPEN).order_by("id") if not call.has_talk]
    made = set(
        await Task.filter(workspace_id=account.workspace_id, id__in=[call.id for call in missed]).values_list("id", flat=True)
    )
    for call in missed:
        if call.id not in made and call.client_number not in account.blocked_numbers:
            await _give(work, account, workspace, call, call.started_at + returned_in)


async def _give(work: Changes, account: ProviderAccount, workspace: Workspace, call: Interaction, due_at: datetime) -> None:
    columns = {
        "title": account.missed_call_task,
        "owner_id": await _responsible(call),
        "contact_id": call.contact_id,
        **dated(Task, workspace.zone, due_at=due_at),
    }
    task = await Task.create(id=call.id, workspace_id=call.workspace_id, **columns)
    await_times(work, task)
    work.record(TaskCreated.of(task, after=columns))


async def _responsible(call: Interaction) -> UUID | None:
    """Return who is to call back: who answers for the call, else the first whose phone rang; nobody's where nobody works any more."""
    rung = LiveCall.filter(
        workspace_id=call.workspace_id, account_id=call.account_id, external_id=call.external_id, user_id__isnull=False
    ).exclude(ending=LiveEnding.ANSWERED)
    wanted = [call.owner_id, *[row.user_id for row in await rung.order_by("started_at", "id").limit(20)]]
    active = {
        user.id for user in await User.filter(workspace_id=call.workspace_id, id__in=[u for u in wanted if u], is_active=True)
    }
    return next((user_id for user_id in wanted if user_id in active), None)
