"""The inbox: what providers have sent and nobody could verify or understand. It is read anew, or put aside."""

from uuid import UUID

from models.audit import AuditAction
from models.db import sql
from models.errors import UserErrorCode, refuse
from models.providers import IntakeRecord, IntakeStatus, ProviderAccount
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.intake.pulls import HEAR
from resolvers.jobs.kinds import Wish

OPEN = frozenset({IntakeStatus.FAILED, IntakeStatus.UNVERIFIED})
_OWN = "workspace_id = :workspace::uuid and account_id = :account::uuid"


async def retry(work: Changes, actor: Actor, row_id: str, record_id: str | None = None) -> ProviderAccount:
    """Let what an account has sent and nobody could verify or understand be read anew; where one is named, that record alone."""
    await holding.administering(actor)
    account = await inputs.of_workspace(ProviderAccount, actor, "id", row_id)
    record = await inputs.of_workspace(IntakeRecord, actor, "recordId", record_id, lock=True) if record_id else None
    if record is not None and record.account_id != account.id:
        raise refuse("recordId", UserErrorCode.INVALID, "this record is of another account")
    if record is not None and record.status is IntakeStatus.ERASED:
        raise refuse("recordId", UserErrorCode.INVALID, "nothing is left of this record")
    await receive_again(work, account, record.id if record else None)
    work.audit(AuditAction.INTAKE_RETRIED, f"account_{account.id}", {"record": f"intake_{record.id}"} if record else {})
    return account


async def receive_again(work: Changes, account: ProviderAccount, record_id: UUID | None = None) -> None:
    """Let all that is open of an account be read anew, or one record."""
    which = "id = :record::uuid" if record_id else "status in ('FAILED', 'UNVERIFIED')"
    only = {"record": record_id} if record_id else {}
    own = {"workspace": account.workspace_id, "account": account.id}
    await sql.do(f"update intake_record set status = 'RECEIVED' where {_OWN} and {which}", **own, **only)
    work.jobs.append(Wish(kind=HEAR, key=str(account.id)))


async def ignore(work: Changes, actor: Actor, row_id: str) -> IntakeRecord:
    """Put aside what is of no use: it is kept as long as what was understood, and can be read anew."""
    await holding.administering(actor)
    record = await inputs.of_workspace(IntakeRecord, actor, "id", row_id, lock=True)
    if record.status not in OPEN:
        raise refuse("id", UserErrorCode.INVALID, f"it is not open: {record.status.value}")
    record.status = IntakeStatus.IGNORED
    await record.save(update_fields=["status"])
    work.audit(AuditAction.INTAKE_IGNORED, f"intake_{record.id}", {"account": f"account_{record.account_id}"})
    return record
