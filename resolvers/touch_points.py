"""Touch points: the list of where clients meet the company."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypedDict

from models.errors import UserErrorCode
from models.events.touch_points import TouchPointChanged
from models.touch_points import TouchPoint
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems
from resolvers.updating import update

LARGEST = 1000


class TouchPointFields(TypedDict, total=False):
    """What can be set on a touch point."""

    name: str | None
    group: str | None
    weight: int | None
    reviewed_on: date | None
    position: int | None
    is_active: bool


async def create_touch_point(work: Changes, actor: Actor, fields: TouchPointFields) -> TouchPoint:
    """Add a touch point, last unless a place is given."""
    await holding.administering(actor)
    columns = _checked({"name": None, **{k: v for k, v in fields.items() if v is not None}})
    last = await TouchPoint.filter(workspace_id=actor.workspace_id).count()
    point = await TouchPoint.create(**{"workspace_id": actor.workspace_id, "position": min(last, LARGEST), **columns})
    work.record(TouchPointChanged.of(point, after=columns))
    return point


async def update_touch_point(work: Changes, actor: Actor, row_id: str, fields: TouchPointFields) -> TouchPoint:
    """Change a touch point. One that is not active takes no new interactions."""
    await holding.administering(actor)
    point = await inputs.of_workspace(TouchPoint, actor, "id", row_id, lock=True)
    await update(work, point, _checked(fields), event=TouchPointChanged)
    return point


def _checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    problems = Problems()
    columns: dict[str, Any] = {name: fields[name] for name in ("reviewed_on",) if name in fields}
    for name in ("name", "group"):
        if name in fields:
            longest = inputs.longest_of(TouchPoint, name)
            columns[name] = inputs.text(problems, f"input.{name}", fields[name], longest=longest, required=name == "name")
    for name in ("weight", "position"):
        if fields.get(name) is not None:
            columns[name] = fields[name]
            if not 0 <= fields[name] <= LARGEST:
                problems.add(f"input.{name}", UserErrorCode.OUT_OF_RANGE, f"must be from 0 to {LARGEST}")
    if fields.get("is_active") is not None:
        columns["is_active"] = fields["is_active"]
    problems.check()
    return columns
