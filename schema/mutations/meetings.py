"""Mutations of meetings."""

from datetime import datetime

import strawberry

from models.contacts import Channel
from models.interactions import MeetingOutcome
from resolvers import meetings
from schema.mutations.actions import ROW, VERSION, action, creates, on, optional, required
from schema.mutations.interactions import InteractionPayload


@strawberry.input(description="A meeting to come.")
class MeetingBookInput:
    id: strawberry.ID | None = on(
        "`interaction_` and a UUID of the client's making, so that it can be referred to before it is sent."
    )
    planned_for: datetime = strawberry.field(description="When it is to begin.")
    planned_until: datetime | None = on("When it is to end.")
    contact_id: strawberry.ID | None = on("With whom; the deal's contact unless given.")
    deal_id: strawberry.ID | None = on("The deal it belongs to.")
    host_id: strawberry.ID | None = on("Who holds it and answers for it; the caller unless given.")
    booked_by_id: strawberry.ID | None = on("Who booked it; the caller unless given.")
    channel: Channel | None = on("Where; IN_PERSON unless given.")
    touch_point_id: strawberry.ID | None = on("Through which touch point it came about.")
    subject: str | None = on("What it is about, in a line.")


@strawberry.type
class MeetingMutations:
    meeting_book: InteractionPayload | None = action(
        InteractionPayload, meetings.book_meeting, "Book a meeting. Event: meeting.booked.", creates(MeetingBookInput)
    )
    meeting_move: InteractionPayload | None = action(
        InteractionPayload,
        meetings.move_meeting,
        "Put a meeting to another time, or to another host too; a missed one is planned anew by that. Event: meeting.moved.",
        ROW,
        required("planned_for", datetime, "When it is to begin now."),
        optional("planned_until", datetime, "When it is to end now."),
        optional("host_id", strawberry.ID, "Who holds it now; as before unless given."),
        VERSION,
    )
    meeting_close: InteractionPayload | None = action(
        InteractionPayload,
        meetings.close_meeting,
        "Say what became of a meeting; what was said before can be corrected. Event: meeting.closed.",
        ROW,
        required("outcome", MeetingOutcome, "What became of it."),
        optional("happened_at", datetime, "HELD: when it began; as planned unless given."),
        optional("ended_at", datetime, "HELD: when it ended."),
        optional("text", str, "What was said."),
        VERSION,
    )
