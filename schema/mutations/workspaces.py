"""Mutations of the workspace's settings, its touch points and its plans."""

from datetime import date
from decimal import Decimal

import strawberry
from strawberry import Maybe

from resolvers import plans, touch_points, workspaces
from schema.kpi_arguments import KpiMetric
from schema.mutations.actions import (
    ROW,
    DeletePayload,
    Payload,
    action,
    creates,
    maybe,
    on,
    payload,
    row_field,
    updates,
)
from schema.plans import Plan
from schema.touch_points import TouchPoint
from schema.workspaces import Workspace


@strawberry.input(description="A change of the workspace's settings. What is absent stays as it is.")
class WorkspaceUpdateInput:
    name: Maybe[str] = maybe("The company's name.")
    zone: Maybe[str] = maybe(
        "The IANA zone; KPIs count by its days at once, the past included, and amounts in other currencies follow the rates of these days. "
        "The days that records show follow in the background: `Workspace.dayMove` tells how far. Another change meanwhile takes its place."
    )
    currency: Maybe[str] = maybe("The base currency; fixed as soon as there are amounts or rates in it.")
    country: Maybe[str] = maybe("The country (ISO 3166, such as RU) of telephone numbers that are written without one.")
    working_days: Maybe[list[int]] = maybe("The working days of a week: 1 is Monday.")
    work_starts: Maybe[str] = maybe("When work starts, such as 09:00.")
    work_ends: Maybe[str] = maybe("When work ends.")
    holidays: Maybe[list[date]] = maybe("Days off; replaces the list; at most 400.")
    stale_days: Maybe[int] = maybe("After how many days without an interaction a contact is stale.")
    return_hours: Maybe[int] = maybe("Within how many hours a missed call should be returned.")
    answer_minutes: Maybe[int] = maybe("After how many minutes a message without an answer counts as unanswered.")
    dialog_days: Maybe[int] = maybe(
        "After how many days without a message what is written next in a dialog is a new conversation, and so a new inquiry."
    )
    uniqueness_days: Maybe[int] = maybe("Within how many days several inquiries of one client or number are one unique inquiry.")
    attribution_days: Maybe[int] = maybe(
        "How many days back a client's first inquiry may lie for a deal without a source to have come from that inquiry's."
    )
    conversion_days: Maybe[int] = maybe(
        "Within how many days after it began a win counts as a conversion of an inquiry or a new dialog."
    )
    activity_days: Maybe[int] = maybe("For how many days after a win a client is active.")
    service_seconds: Maybe[int] = maybe("Within how many seconds an inbound call should be answered (the service level).")
    abandon_seconds: Maybe[int] = maybe(
        "After how many seconds of ringing a caller who hangs up has abandoned the call; earlier is a slip."
    )
    conversation_seconds: Maybe[int] = maybe("How many seconds of talk make an outbound call a conversation.")
    quiet_from: Maybe[str | None] = maybe(
        "From when clients are not called, such as 21:00; null, with `quietUntil`, for no such time."
    )
    quiet_until: Maybe[str | None] = maybe("Until when clients are not called, such as 09:00; it may be the next morning.")
    calls_need_consent: Maybe[bool] = maybe("Whether only clients who have agreed to it are called.")
    accepts_unrated: Maybe[bool] = maybe(
        "Whether a deal may close in a currency that has no rate for the day: its amount is left out of sums and shown as excluded."
    )


@strawberry.input(description="A new touch point.")
class TouchPointCreateInput:
    name: str = strawberry.field(description="What it is.")
    group: str | None = on("What it belongs to.")
    weight: int | None = on("How much it matters, from 0 to 1,000; 1 unless given.")
    reviewed_on: date | None = on("When it was last reviewed.")
    position: int | None = on("Its place in the list, from 0; last unless given.")


@strawberry.input(description="A change of a touch point. What is absent stays as it is; null clears it.")
class TouchPointUpdateInput:
    name: Maybe[str] = maybe("What it is.")
    group: Maybe[str | None] = maybe("What it belongs to.")
    weight: Maybe[int] = maybe("How much it matters, from 0 to 1,000.")
    reviewed_on: Maybe[date | None] = maybe("When it was last reviewed.")
    position: Maybe[int] = maybe("Its place in the list, from 0.")
    is_active: Maybe[bool] = maybe("Whether interactions may still name it.")


@strawberry.input(description="A target for a user, for a team, or, with neither, for the whole workspace.")
class PlanSetInput:
    metric: KpiMetric = strawberry.field(description="Which metric.")
    start_on: date = strawberry.field(description="The first day.")
    end_on: date = strawberry.field(description="The day after the last one.")
    target: Decimal = strawberry.field(description="What it should come to, in the metric's unit.")
    user_id: strawberry.ID | None = on("Whose plan it is.")
    team_id: strawberry.ID | None = on("Which team's plan it is.")


@payload
class WorkspacePayload(Payload):
    """What became of the settings."""

    workspace: Workspace | None = row_field("Workspace", "The workspace after the change; null when nothing was changed.")


@payload
class TouchPointPayload(Payload):
    """What became of a touch point."""

    touch_point: TouchPoint | None = row_field("TouchPoint", "The touch point after the change; null when nothing was changed.")


@payload
class PlanPayload(Payload):
    """What became of a plan."""

    plan: Plan | None = row_field("Plan", "The plan after the change; null when nothing was changed.")


@strawberry.type
class WorkspaceMutations:
    workspace_update: WorkspacePayload | None = action(
        WorkspacePayload,
        workspaces.update_workspace,
        "Change the workspace's settings. Administrators only. Event: workspace.changed.",
        updates(WorkspaceUpdateInput),
    )
    touch_point_create: TouchPointPayload | None = action(
        TouchPointPayload,
        touch_points.create_touch_point,
        "Add a touch point. Administrators only. Event: touch_point.changed.",
        creates(TouchPointCreateInput),
    )
    touch_point_update: TouchPointPayload | None = action(
        TouchPointPayload,
        touch_points.update_touch_point,
        "Change a touch point. Administrators only. Event: touch_point.changed.",
        ROW,
        updates(TouchPointUpdateInput),
    )
    plan_set: PlanPayload | None = action(
        PlanPayload,
        plans.set_plan,
        "Set what a metric should come to in a period; a plan for the same is replaced. For administrators, and for heads for "
        "their own people. Event: plan.set.",
        creates(PlanSetInput),
    )
    plan_delete: DeletePayload | None = action(
        DeletePayload, plans.remove_plan, "Remove a plan. For whoever may set it. Event: plan.set.", ROW
    )
