"""Partners: adding them, and agreeing on what they see."""

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict
from uuid import UUID

from models.audit import AuditAction
from models.deals import Pipeline
from models.errors import UserErrorCode, refuse
from models.events.partners import PartnerChanged
from models.events.users import AccessChanged
from models.partners import Partner, PartnerField, PartnerPipeline
from models.users import Role, User
from resolvers import holding, inputs
from resolvers import lists as kept
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems
from resolvers.lists import Kept
from resolvers.updating import update


class PartnerFields(TypedDict, total=False):
    """What can be set on a partner."""

    name: str | None
    agreed: Sequence[PartnerField] | None
    manager_id: str | None
    pipeline_ids: Sequence[str] | None


PIPELINES = Kept(model=PartnerPipeline, parent="partner_id", columns=("pipeline_id",))


async def create_partner(work: Changes, actor: Actor, fields: PartnerFields) -> Partner:
    """Add a partner."""
    await holding.administering(actor)
    columns, pipelines = await _checked(actor, {"name": None, "pipeline_ids": (), **fields})
    partner = await Partner.create(workspace_id=actor.workspace_id, **columns)
    await kept.write(PIPELINES, partner, pipelines or [])
    after = {**columns, "pipelines": pipelines}
    work.record(PartnerChanged.of(partner, after=after))
    work.audit(AuditAction.PARTNER_CHANGED, f"partner_{partner.id}", after)
    return partner


async def update_partner(
    work: Changes, actor: Actor, row_id: str, fields: PartnerFields, expected_version: int | None = None
) -> Partner:
    """Change a partner. What its people see follows at once."""
    await holding.administering(actor)
    partner = await inputs.of_workspace(Partner, actor, "id", row_id, lock=True)
    columns, pipelines = await _checked(actor, fields)
    extra = {} if pipelines is None else {"pipelines": (await kept.read(PIPELINES, partner), pipelines)}
    before = await update(work, partner, columns, event=PartnerChanged, expected_version=expected_version, extra=extra)
    if "pipelines" in before:
        await kept.write(PIPELINES, partner, pipelines or [])
    if before:
        work.record(AccessChanged(entity_id=partner.id))
        work.audit(
            AuditAction.PARTNER_CHANGED, f"partner_{partner.id}", {"before": before, "after": {**columns, "pipelines": pipelines}}
        )
    return partner


async def _checked(actor: Actor, fields: Mapping[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]] | None]:
    problems = Problems()
    columns: dict[str, Any] = {}
    if "name" in fields:
        columns["name"] = inputs.text(problems, "input.name", fields["name"], longest=200, required=True)
    if "agreed" in fields:
        columns["agreed"] = [name.value for name in dict.fromkeys(fields["agreed"] or ())]
    problems.check()
    if "manager_id" in fields:
        columns["manager_id"] = await _manager(actor, fields["manager_id"])
    if "pipeline_ids" not in fields:
        return columns, None
    found = []
    for index, given in enumerate(dict.fromkeys(fields["pipeline_ids"] or ())):
        pipeline = await inputs.of_workspace(Pipeline, actor, f"input.pipelineIds.{index}", given)
        found.append({"pipeline_id": pipeline.id})
    return columns, found


async def _manager(actor: Actor, given: str | None) -> UUID | None:
    if given is None:
        return None
    user = await inputs.of_workspace(User, actor, "input.managerId", given)
    if not user.is_active or user.role is Role.PARTNER:
        raise refuse("input.managerId", UserErrorCode.INVALID, "must be an active user of your own company")
    return user.id
