"""Interactions: calls, meetings, messages, e-mails and notes."""

from datetime import date, datetime

from models.contacts import Channel
from models.interactions import Classification, InteractionKind, MeetingOutcome, Provenance
from models.ports.telephony import Direction, Disposition
from resolvers.reads import numbers
from resolvers.reads.declare import Access, Column, Elements, Embedded, Entity, Kind, Many, One
from schema.base import Connection, Node, column, part, reads, row
from schema.contacts import Contact
from schema.deals import Deal
from schema.events import Event, history
from schema.reviews import CallListening, CallReview
from schema.touch_points import TouchPoint
from schema.users import User


@part
class CallLeg:
    """One part of a call: the time it rang or talked at one employee, group or number."""

    kind: str = column("What took part: user, group, number or conference.")
    employee_name: str | None = column("The employee's name, as the provider knows it.")
    started_at: datetime | None = column("When it began to ring there.")
    answered_at: datetime | None = column("When it was answered there; null if it was not.")
    ended_at: datetime | None = column("When it ended there.")
    talk_seconds: int | None = column("How long they talked there; null if the provider does not say.")
    end_code: str | None = column("The provider's code for how it ended.")


@part
class CallRecording:
    """A reference to a recording; `callRecordingOpen` gives an address at which it is played."""

    provider_id: str = column("The provider's id of the recording.")
    kind: str = column("call or voicemail.")


@part
class CallFacts:
    """What is known of a call. What the provider does not say is null, never 0."""

    disposition: Disposition = column("How the call ended, by the provider's own codes.")
    disposition_raw: str | None = column("The provider's own code.")
    answered_at: datetime | None = column("When a person answered; null if nobody did, or it is not known.")
    wait_seconds: int | None = column("How long the caller waited for an answer, or until they gave up.")
    talk_seconds: int | None = column("How long they talked; 0 if nobody answered.")
    from_number: str | None = column(
        "Who called: E.164, or what the provider sent that is no number: an extension, a short code, a SIP address, `anonymous`."
    )
    to_number: str | None = column("Who was called.")
    line_number: str | None = column("The company's own number, where the provider tells.")
    client_number: str | None = column(
        "The client's side of the call: E.164, or what the provider sent that is no number, such as `900` or `anonymous`.",
        parse=numbers.key,
    )
    legs: list[CallLeg] = reads(Elements(column="legs", type="CallLeg"), "Its parts, in order; several where it was transferred.")
    recordings: list[CallRecording] | None = reads(Elements(column="recordings", type="CallRecording"), "Its recordings.")


@part
class MeetingFacts:
    """What is known of a meeting: who booked it, who holds it, and what became of it."""

    outcome: MeetingOutcome | None = column("What became of it; null while it is still to come.", name="meeting_outcome")
    planned_for: datetime | None = column("When it was to begin; null for one that was entered after the fact.")
    planned_until: datetime | None = column("When it was to end.")
    times_moved: int = column("How often it was put to another time.")
    booked_at: datetime | None = column("When it was booked.")
    booked_by: User | None = reads(One(entity="User", match={"id": "booked_by_id"}), "Who booked it: the generator.")
    host: User | None = reads(One(entity="User", match={"id": "user_id"}), "Who holds it: the converter.")


@row(Entity(name="ClassificationChange", table="classification_change", through=("Interaction", "interaction_id")))
class ClassificationChange:
    """One decision on an inquiry."""

    classification: Classification | None = column("What was decided; null where it was taken back.")
    reason: str | None = column("Why.")
    created_at: datetime = column("When.")
    user: User | None = reads(One(entity="User", match={"id": "user_id"}), "Who decided.")


@row(
    Entity(
        name="Interaction",
        table="interaction",
        prefix="interaction",
        access=Access.OWNER,
        restorable=True,
        order=(("startedAt", "DESC"),),
        also={
            "disposition": Column(name="disposition", kind=Kind.TEXT),
            "talkSeconds": Column(name="talk_seconds", kind=Kind.INT),
            "waitSeconds": Column(name="wait_seconds", kind=Kind.INT),
            "meetingOutcome": Column(name="meeting_outcome", kind=Kind.TEXT),
            "plannedFor": Column(name="planned_for", kind=Kind.INSTANT),
            "clientNumber": Column(name="client_number", kind=Kind.TEXT, parse=numbers.key),
        },
    )
)
class Interaction(Node):
    """One contact with a client: a call, a meeting, a message, an e-mail, a form or a note."""

    kind: InteractionKind = column("What sort of contact it was.", is_written=True)
    direction: Direction | None = column("Who started it; null for meetings and notes.")
    channel: Channel = column("Where it took place.")
    provenance: Provenance = column("How the record came in.")
    external_id: str | None = column("The provider's id of the conversation.")
    started_at: datetime = column("When it began.")
    ended_at: datetime | None = column("When it ended; null if that is not known.")
    day: date = column(
        "The day it began in the workspace's zone: the day on which KPIs count it. After a change of zone it follows soon (`Workspace.dayMove`)."
    )
    subject: str | None = column("What it was about, in a line.")
    text: str | None = column("What was said or written.")
    is_matched: bool = column("Whether the contact is known.", sql="{t}.contact_id is not null")
    is_inquiry: bool = column(
        "Whether a client turned to the company with it: an inbound call, a form, the message or e-mail with which they began a conversation.",
        sql="case when {t}.kind = 'CALL' then {t}.direction = 'INBOUND' else "
        "exists (select 1 from follow_up k where k.workspace_id = {t}.workspace_id and k.id = {t}.id) end",
    )
    classification: Classification | None = column("What the inquiry was about; null until somebody has decided.")
    classification_reason: str | None = column("Why it was classified so.")
    classified_at: datetime | None = column("When it was classified.")
    created_at: datetime = column("When the record was created.")
    updated_at: datetime = column("When the record was last changed.")
    version: int = column("Grows by one with each change.")
    call: CallFacts | None = reads(
        Embedded(type="CallFacts", present="{t}.kind = 'CALL'"), "What is known of the call; null for other kinds."
    )
    meeting: MeetingFacts | None = reads(
        Embedded(type="MeetingFacts", present="{t}.kind = 'MEETING'"), "What is known of the meeting; null for other kinds."
    )
    took_place: bool = column("False for a meeting that is still to come, was missed or was cancelled.")
    is_automatic: bool = column(
        "Whether a machine wrote the message: a bot, an auto-reply. It is in no dialog: it ends no wait, and counts for nobody."
    )
    settled_at: datetime | None = column(
        "When somebody said that this message, and what the client had written before it, needs no answer (`dialogSettle`)."
    )
    settled_by: User | None = reads(One(entity="User", match={"id": "settled_by_id"}), "Who said so.")
    touch_point: TouchPoint | None = reads(
        One(entity="TouchPoint", match={"id": "touch_point_id"}), "The touch point that it went through, if one was named."
    )
    classifications: list[ClassificationChange] = reads(
        Many(entity="ClassificationChange", match={"interaction_id": "id"}, order="{t}.created_at desc, {t}.id desc"),
        "Every decision on it, the latest first.",
    )
    reviews: list[CallReview] = reads(
        Many(entity="CallReview", match={"interaction_id": "id"}, order="{t}.listened_at desc, {t}.id desc"),
        "What those who listened to the call thought of it, the last listened to first.",
    )
    listenings: list[CallListening] = reads(
        Many(entity="CallListening", match={"interaction_id": "id"}, order="{t}.listened_at desc, {t}.id desc"),
        "Who has listened to its recordings here, the last first; each address that was used (`callRecordingOpen`) is one.",
    )
    user: User | None = reads(
        One(entity="User", match={"id": "user_id"}), "Who carried it out; null for a call that nobody took."
    )
    owner: User | None = reads(
        One(entity="User", match={"id": "owner_id"}),
        "Who answers for it: the user, or, for a call that nobody took, the owner of the contact.",
    )
    classified_by: User | None = reads(One(entity="User", match={"id": "classified_by_id"}), "Who classified it.")
    contact: Contact | None = reads(
        One(entity="Contact", match={"id": "contact_id"}), "The client; null while unknown, or where the caller may not see them."
    )
    deal: Deal | None = reads(
        One(entity="Deal", match={"id": "deal_id"}), "The deal it belongs to, where one was named and the caller may see it."
    )
    history: Connection[Event] = history()
