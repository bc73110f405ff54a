"""Meetings: booking, moving, and saying what became of them."""

from datetime import datetime, timedelta
from typing import TypedDict

from models.base import now
from models.contacts import Channel, Contact
from models.days import dated
from models.deals import Deal
from models.errors import UserErrorCode, refuse
from models.events.meetings import MeetingBooked, MeetingClosed, MeetingMoved
from models.interactions import Interaction, InteractionKind, MeetingOutcome
from models.rights import Noun, Verb
from models.touch_points import TouchPoint
from models.users import User
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems
from resolvers.updating import update

FARTHEST, LONGEST = timedelta(days=730), timedelta(days=7)


class NewMeeting(TypedDict, total=False):
    """What is said of a meeting when it is booked."""

    id: str | None
    planned_for: datetime
    planned_until: datetime | None
    contact_id: str | None
    deal_id: str | None
    host_id: str | None
    booked_by_id: str | None
    channel: Channel | None
    touch_point_id: str | None
    subject: str | None


async def book_meeting(work: Changes, actor: Actor, fields: NewMeeting) -> Interaction:
    """Book a meeting with a client. The caller books and hosts it unless others are named; the host answers for it."""
    problems = Problems()
    starts = _planned(problems, fields["planned_for"], fields.get("planned_until"))
    longest = inputs.longest_of(Interaction, "subject")
    subject = inputs.text(problems, "input.subject", fields.get("subject"), longest=longest)
    problems.check()
    host = await _person(actor, "input.hostId", fields.get("host_id"))
    booker = await _person(actor, "input.bookedById", fields.get("booked_by_id"))
    inputs.may_create(actor, Noun.INTERACTION, actor.user_id)
    deal = await inputs.load(Deal, actor, "input.dealId", given) if (given := fields.get("deal_id")) else None
    contact_id = await inputs.related(actor, Contact, "input.contactId", fields.get("contact_id"))
    given = fields.get("touch_point_id")
    point = await inputs.of_workspace(TouchPoint, actor, "input.touchPointId", given) if given else None
    at = now()
    meeting = await Interaction.create(
        id=await inputs.new_id(Interaction, actor, "input.id", fields.get("id")),
        workspace_id=actor.workspace_id,
        kind=InteractionKind.MEETING,
        channel=fields.get("channel") or Channel.IN_PERSON,
        user_id=host.id,
        owner_id=host.id,
        contact_id=contact_id or await holding.contact_of(deal),
        deal_id=deal.id if deal else None,
        touch_point_id=point.id if point else None,
        **dated(Interaction, actor.zone, started_at=starts, booked_at=at, planned_for=starts),
        booked_by_id=booker.id,
        planned_until=fields.get("planned_until"),
        took_place=False,
        subject=subject,
    )
    after = {"planned_for": starts, "user_id": host.id, "booked_by_id": booker.id, "contact_id": meeting.contact_id}
    work.record(MeetingBooked.of(meeting, after=after))
    return meeting


async def move_meeting(
    work: Changes,
    actor: Actor,
    row_id: str,
    planned_for: datetime,
    *,
    planned_until: datetime | None = None,
    host_id: str | None = None,
    expected_version: int | None = None,
) -> Interaction:
    """Put a meeting that has not taken place to another time, or to another host too. A missed one can be planned anew."""
    meeting = await _meeting(actor, row_id)
    if meeting.meeting_outcome in {MeetingOutcome.HELD, MeetingOutcome.CANCELLED}:
        raise refuse("id", UserErrorCode.INVALID, f"this meeting was {meeting.meeting_outcome.value.lower()}")
    problems = Problems()
    starts = _planned(problems, planned_for, planned_until, path="")
    problems.check()
    host_now = meeting.user_id or actor.user_id
    host = await _person(actor, "hostId", host_id) if host_id else None
    wanted = {
        "planned_until": planned_until,
        **dated(Interaction, actor.zone, started_at=starts, planned_for=starts),
        "outcome_at": None,
        "user_id": host.id if host else host_now,
        "owner_id": host.id if host else meeting.owner_id,
        "meeting_outcome": None,
        "times_moved": meeting.times_moved + (starts != meeting.planned_for),
    }
    await update(work, meeting, wanted, event=MeetingMoved, expected_version=expected_version, at=None)
    return meeting


async def close_meeting(
    work: Changes,
    actor: Actor,
    row_id: str,
    outcome: MeetingOutcome,
    *,
    happened_at: datetime | None = None,
    ended_at: datetime | None = None,
    text: str | None = None,
    expected_version: int | None = None,
) -> Interaction:
    """Say what became of a meeting. What was said before can be corrected. Nothing is held before its time has come."""
    meeting = await _meeting(actor, row_id)
    problems = Problems()
    held = outcome is MeetingOutcome.HELD
    starts = meeting.planned_for or meeting.started_at
    if held:
        starts = inputs.happened(problems, "happenedAt", happened_at) if happened_at else min(starts, now())
    elif happened_at or ended_at:
        problems.add("happenedAt", UserErrorCode.INVALID, "only a meeting that was held began and ended")
    if ended_at is not None and not starts <= ended_at <= now():
        problems.add("endedAt", UserErrorCode.OUT_OF_RANGE, "must be between the start and now")
    said = inputs.text(problems, "text", text, longest=inputs.MAX_COMMENT)
    problems.check()
    wanted = {
        "meeting_outcome": outcome,
        "took_place": held,
        **dated(Interaction, actor.zone, started_at=starts),
        "outcome_at": meeting.outcome_at or now(),
        "ended_at": ended_at,
        **({} if text is None else {"text": said}),
    }
    await update(work, meeting, wanted, event=MeetingClosed, expected_version=expected_version, at=None)
    return meeting


async def _meeting(actor: Actor, row_id: str) -> Interaction:
    meeting = await inputs.load(Interaction, actor, "id", row_id, verb=Verb.UPDATE)
    if meeting.kind is not InteractionKind.MEETING:
        raise refuse("id", UserErrorCode.INVALID, "this is not a meeting")
    return meeting


async def _person(actor: Actor, path: str, given: str | None) -> User:
    """Return who books or hosts: the caller unless somebody is named. Anybody may be named: generators book for converters."""
    user = await inputs.of_workspace(User, actor, path, given or f"user_{actor.user_id}")
    if not user.is_active:
        raise refuse(path, UserErrorCode.INVALID, "this user is not active")
    return user


def _planned(problems: Problems, starts: datetime, ends: datetime | None, path: str = "input.") -> datetime:
    if abs(starts - now()) > FARTHEST:
        problems.add(f"{path}plannedFor", UserErrorCode.OUT_OF_RANGE, "must be within two years")
    if ends is not None and not timedelta() < ends - starts <= LONGEST:
        problems.add(f"{path}plannedUntil", UserErrorCode.OUT_OF_RANGE, "must be after the start, by seven days at most")
    return starts
