"""Deals that a partner's people bring in: what they may say of them, where these begin, and who answers for them.

A deal is brought in the company's name and counts in its numbers as any other, so a partner decides neither when it was opened, nor
who owns it, nor how far it has come.
"""

from collections.abc import Mapping
from typing import Any

from models.deals import Pipeline, Stage, StageKind
from models.errors import Problem, Refused, UserErrorCode, refuse
from models.partners import PartnerField, PartnerPipeline
from models.users import Role, User
from models.wire import camel
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.inputs import Problems

SAYS: Mapping[str, PartnerField | None] = {
    "id": None,
    "title": None,
    "pipeline_id": None,
    "amount": PartnerField.AMOUNT,
    "currency": PartnerField.AMOUNT,
    "items": PartnerField.ITEMS,
    "source": PartnerField.SOURCE,
    "comment": PartnerField.COMMENT,
    "expected_close_on": PartnerField.EXPECTED_CLOSE_ON,
}
"""What a partner may say of a new deal, each with what must have been agreed for it."""


def check(actor: Actor, fields: Mapping[str, Any]) -> None:
    """Refuse whoever brings in none, and what was not agreed."""
    if actor.brings_to is None:
        raise Refused(Problem(path=("input",), code=UserErrorCode.FORBIDDEN, message="you may not create a deal"))
    problems = Problems()
    for name, given in fields.items():
        wanted = SAYS.get(name)
        if given is not None and (name not in SAYS or (wanted is not None and wanted not in actor.agreed)):
            problems.add(f"input.{camel(name)}", UserErrorCode.FORBIDDEN, "is not agreed with your company")
    problems.check()


async def belongs(actor: Actor) -> dict[str, Any]:
    """Return whose it is: the partner's that brought it, and theirs who answers for it; nobody's where they have left."""
    manager = User.filter(workspace_id=actor.workspace_id, id=actor.brings_to, is_active=True).exclude(role=Role.PARTNER)
    return {"partner_id": actor.partner_id, "owner_id": actor.brings_to if await manager.exists() else None}


async def first_stage(actor: Actor, pipeline_id: str | None) -> Stage:
    """Return where it begins: in a pipeline that is shared with the partner, or in the company's first one where none is."""
    shared = PartnerPipeline.filter(workspace_id=actor.workspace_id, partner_id=actor.partner_id)
    ids: list[Any] = await shared.order_by("position", "id").values_list("pipeline_id", flat=True)
    if pipeline_id is not None:
        wanted = inputs.row_id(Pipeline, "input.pipelineId", pipeline_id)
        ids = [wanted] if wanted in ids else []
    elif not ids:
        ids = (
            await Pipeline.filter(workspace_id=actor.workspace_id)
            .order_by("position", "id")
            .limit(1)
            .values_list("id", flat=True)
        )
    stages = Stage.filter(workspace_id=actor.workspace_id, pipeline_id=ids[0], kind=StageKind.OPEN) if ids else None
    first = await holding.first_of(stages.order_by("position", "id")) if stages else None
    if first is None:
        raise refuse("input.pipelineId", UserErrorCode.NOT_FOUND, "there is no such pipeline with an open stage")
    return first
