"""Plans: setting what a metric should come to."""

from datetime import date
from decimal import Decimal
from typing import TypedDict
from uuid import UUID

from models.base import now
from models.db.locking import one_at_a_time
from models.errors import BadInput, UserErrorCode, refuse
from models.events.plans import PlanSet
from models.plans import Plan
from models.users import Team, User
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems
from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.periods import period
from resolvers.kpis.registry import Unit

LARGEST = Decimal(10) ** 15


class PlanFields(TypedDict, total=False):
    """What is said of a plan: a metric, a half-open period, for whom, and the target."""

    metric: str
    start_on: date
    end_on: date
    user_id: str | None
    team_id: str | None
    target: Decimal


async def set_plan(work: Changes, actor: Actor, fields: PlanFields) -> Plan:
    """Set a target for a user, a team or the whole workspace; one that is set already is replaced. For administrators and heads."""
    problems = Problems()
    inputs.check_shown(actor, problems, "Plan", fields)
    problems.check()
    metric = METRICS[str(fields["metric"])]
    try:
        period(fields["start_on"], fields["end_on"])
    except BadInput as exc:
        raise refuse("input.period", UserErrorCode.OUT_OF_RANGE, exc.message) from None
    user_id, team_id = fields.get("user_id"), fields.get("team_id")
    if user_id and team_id:
        raise refuse("input.teamId", UserErrorCode.INVALID, "a plan is for a user or for a team")
    user = await inputs.of_workspace(User, actor, "input.userId", user_id) if user_id else None
    team = await inputs.of_workspace(Team, actor, "input.teamId", team_id) if team_id else None
    whose = user.id if user else team.id if team else actor.workspace_id
    await _may_plan(actor, user, team)
    target, places = fields["target"], 2 if metric.unit is Unit.MONEY else 6
    if not 0 <= target < LARGEST or target != round(target, places):
        raise refuse("input.target", UserErrorCode.OUT_OF_RANGE, f"must not be negative, with at most {places} decimal places")
    await one_at_a_time("plan", actor.workspace_id, metric.name, whose)
    key = {"metric": metric.name, "start_on": fields["start_on"], "end_on": fields["end_on"]}
    shown = format(target.normalize(), "f")
    kept = {"user_id": user.id if user else None, "team_id": team.id if team else None, "target": shown}
    plan, made = await Plan.get_or_create(defaults=kept, workspace_id=actor.workspace_id, whose=whose, **key)  # type: ignore[arg-type]
    before = {} if made else {"target": plan.target}
    if not made:
        plan.target, plan.updated_at = shown, now()
        plan.version += 1
        await plan.save(update_fields=["target", "updated_at", "version"])
    work.record(PlanSet.of(plan, before=before, after={**key, **kept}))
    return plan


async def remove_plan(work: Changes, actor: Actor, row_id: str) -> Plan:
    """Remove a plan."""
    plan = await inputs.of_workspace(Plan, actor, "id", row_id, lock=True)
    user = await User.get_or_none(workspace_id=plan.workspace_id, id=plan.user_id) if plan.user_id else None
    team = await Team.get_or_none(workspace_id=plan.workspace_id, id=plan.team_id) if plan.team_id else None
    await _may_plan(actor, user, team)
    await plan.delete()
    work.record(PlanSet.of(plan, before={"target": plan.target}, version=plan.version + 1))
    return plan


async def _may_plan(actor: Actor, user: User | None, team: Team | None) -> None:
    """Refuse all but administrators, and heads for those below them."""
    if actor.rights.administers:
        return
    below: set[UUID] = set(actor.visible) - {actor.user_id}
    of_team = User.filter(workspace_id=actor.workspace_id, team_id=team.id) if team else None
    members = set(await of_team.values_list("id", flat=True)) if of_team is not None else set[UUID]()
    allowed = bool(user and user.id in below) or bool(team and members and members <= {*below, actor.user_id})
    if actor.role.value != "HEAD" or not allowed:
        raise refuse("input", UserErrorCode.FORBIDDEN, "plans are for administrators to set, and for heads for their own people")
