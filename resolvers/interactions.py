"""Entering interactions by hand, and classifying inquiries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypedDict
from uuid import UUID

from models.base import now
from models.contacts import Channel, Contact
from models.days import dated
from models.db import sql
from models.deals import Deal
from models.errors import UserErrorCode, refuse
from models.events.interactions import InquiryClassified, InteractionLogged, InteractionUpdated
from models.interactions import Classification, ClassificationChange, Interaction, InteractionKind, MeetingOutcome, Provenance
from models.ports.telephony import Direction, Disposition
from models.rights import Noun, Verb
from models.touch_points import TouchPoint
from models.users import User
from models.wire import camel
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems
from resolvers.intake import matching
from resolvers.updating import update

LONGEST_CALL = 24 * 3600
WRITTEN = frozenset({InteractionKind.MESSAGE, InteractionKind.EMAIL})
_WRITES = "only messages and e-mails are written by machines"


@dataclass(frozen=True, kw_only=True)
class InteractionDraft:
    """What a user enters about an interaction."""

    kind: InteractionKind
    id: str | None = None
    channel: Channel | None = None
    direction: Direction | None = None
    contact_id: str | None = None
    deal_id: str | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    talk_seconds: int | None = None
    disposition: Disposition | None = None
    touch_point_id: str | None = None
    is_automatic: bool = False
    user_id: str | None = None
    """Who carried it out, where that is not the caller. In an import it is nobody unless said: nobody is credited for importing."""
    provenance: Provenance = Provenance.MANUAL
    subject: str | None = None
    text: str | None = None
    numbers: Mapping[str, str | None] = field(default_factory=dict)
    """The numbers of a call by the names of their columns, in imports."""


_CHANNELS = {
    InteractionKind.CALL: Channel.PHONE,
    InteractionKind.EMAIL: Channel.EMAIL,
    InteractionKind.MEETING: Channel.IN_PERSON,
    InteractionKind.NOTE: Channel.OTHER,
    InteractionKind.MESSAGE: Channel.OTHER,
    InteractionKind.FORM: Channel.OTHER,
}


async def log_interaction(work: Changes, actor: Actor, draft: InteractionDraft) -> Interaction:
    """Enter an interaction that the caller carried out. Nothing can be entered for the future."""
    interaction = await prepare_interaction(actor, draft)
    await store_interactions(work, [interaction])
    return interaction


async def store_interactions(work: Changes, rows: Sequence[Interaction]) -> None:
    """Store new interactions, in a few statements however many they are."""
    await Interaction.bulk_create(rows)
    for row in rows:
        told = {name: getattr(row, name) for name in InteractionLogged.told}
        work.record(InteractionLogged.of(row, after={name: value for name, value in told.items() if value is not None}))


async def prepare_interaction(actor: Actor, draft: InteractionDraft) -> Interaction:
    """Check a new interaction; nothing is stored yet."""
    is_form = draft.kind is InteractionKind.FORM
    user = await inputs.of_workspace(User, actor, "input.userId", draft.user_id) if draft.user_id else None
    user_id = user.id if user else None if draft.provenance is Provenance.IMPORT or is_form else actor.user_id
    if user_id is not None:
        inputs.may_create(actor, Noun.INTERACTION, user_id)
    problems = Problems()
    started = inputs.happened(problems, "input.startedAt", draft.started_at)
    subject = inputs.text(problems, "input.subject", draft.subject, longest=inputs.longest_of(Interaction, "subject"))
    text = inputs.text(problems, "input.text", draft.text, longest=inputs.MAX_COMMENT)
    _check_kind(problems, draft)
    if draft.ended_at is not None and not started <= draft.ended_at <= now() + timedelta(seconds=1):
        problems.add("input.endedAt", UserErrorCode.OUT_OF_RANGE, "must be between the start and now")
    problems.check()
    contact = await inputs.load(Contact, actor, "input.contactId", draft.contact_id) if draft.contact_id else None
    deal = await inputs.load(Deal, actor, "input.dealId", draft.deal_id) if draft.deal_id else None
    given = draft.touch_point_id
    point = await inputs.of_workspace(TouchPoint, actor, "input.touchPointId", given) if given else None
    if point is not None and not point.is_active:
        raise refuse("input.touchPointId", UserErrorCode.INVALID, "this touch point is no longer in use")
    disposition = draft.disposition
    if draft.kind is InteractionKind.CALL and disposition is None:
        disposition = Disposition.ANSWERED if draft.talk_seconds else Disposition.UNKNOWN
    contact_id = contact.id if contact else await inputs.once(("contact of", deal and deal.id), lambda: holding.contact_of(deal))
    owner_id = user_id or _answers(actor, contact)
    if user_id is None:
        inputs.may_create(actor, Noun.INTERACTION, owner_id)
    return Interaction(
        id=await inputs.new_id(Interaction, actor, "input.id", draft.id),
        workspace_id=actor.workspace_id,
        kind=draft.kind,
        channel=draft.channel or _CHANNELS[draft.kind],
        direction=Direction.INBOUND if is_form else draft.direction,
        user_id=user_id,
        owner_id=owner_id,
        contact_id=contact_id,
        deal_id=deal.id if deal else None,
        touch_point_id=point.id if point else None,
        is_automatic=draft.is_automatic,
        **(_held(user_id, started, actor.zone) if draft.kind is InteractionKind.MEETING else {}),
        provenance=draft.provenance,
        **dated(Interaction, actor.zone, started_at=started),
        ended_at=draft.ended_at,
        talk_seconds=draft.talk_seconds,
        disposition=disposition,
        **draft.numbers,
        subject=subject,
        text=text,
    )


def _answers(actor: Actor, contact: Contact | None) -> UUID | None:
    """Return who answers for an interaction that nobody is said to have carried out: the contact's owner.

    What is nobody's is for administrators; whoever may not bring in such a thing answers for it.
    """
    owner_id = contact.owner_id if contact else None
    if owner_id is None and not actor.may(Verb.CREATE, Noun.INTERACTION, None):
        return actor.user_id
    return owner_id


def _held(user_id: UUID | None, started: datetime, zone: str) -> dict[str, Any]:
    """Return what a meeting is that was never booked and has taken place."""
    days = dated(Interaction, zone, booked_at=started, planned_for=started)
    return {"booked_by_id": user_id, **days, "meeting_outcome": MeetingOutcome.HELD, "outcome_at": started}


def _check_kind(problems: Problems, draft: InteractionDraft) -> None:
    is_call = draft.kind is InteractionKind.CALL
    if is_call and draft.direction is None:
        problems.add("input.direction", UserErrorCode.REQUIRED, "a call has a direction")
    if draft.kind in {InteractionKind.NOTE, InteractionKind.MEETING} and draft.direction is not None:
        problems.add("input.direction", UserErrorCode.INVALID, "notes and meetings have no direction")
    if draft.kind is InteractionKind.FORM and draft.direction not in {None, Direction.INBOUND}:
        problems.add("input.direction", UserErrorCode.INVALID, "a form comes from a client")
    for name in ("talk_seconds", "disposition"):
        if not is_call and getattr(draft, name) is not None:
            problems.add(f"input.{camel(name)}", UserErrorCode.INVALID, "only a call has it")
    if draft.is_automatic and draft.kind not in WRITTEN:
        problems.add("input.isAutomatic", UserErrorCode.INVALID, _WRITES)
    if draft.talk_seconds is not None and not 0 <= draft.talk_seconds <= LONGEST_CALL:
        problems.add("input.talkSeconds", UserErrorCode.OUT_OF_RANGE, f"must be between 0 and {LONGEST_CALL}")


class InteractionFields(TypedDict, total=False):
    """What can be changed of an interaction: what it belongs to, and what is said of it. What happened stays as it was."""

    contact_id: str | None
    deal_id: str | None
    touch_point_id: str | None
    is_automatic: bool
    subject: str | None
    text: str | None


async def update_interaction(
    work: Changes, actor: Actor, row_id: str, fields: InteractionFields, expected_version: int | None = None
) -> Interaction:
    """Link an interaction to a contact, deal or touch point, or change its words. Times and outcomes are facts and stay."""
    interaction = await inputs.load(Interaction, actor, "id", row_id, verb=Verb.UPDATE)
    problems = Problems()
    columns: dict[str, Any] = {}
    for name, longest in (("subject", inputs.longest_of(Interaction, "subject")), ("text", inputs.MAX_COMMENT)):
        if name in fields:
            columns[name] = inputs.text(problems, f"input.{name}", fields.get(name), longest=longest)  # type: ignore[arg-type]
    if "is_automatic" in fields:
        columns["is_automatic"] = fields["is_automatic"]
        if fields["is_automatic"] and interaction.kind not in WRITTEN:
            problems.add("input.isAutomatic", UserErrorCode.INVALID, _WRITES)
    problems.check()
    if "contact_id" in fields:
        columns["contact_id"] = await inputs.related(actor, Contact, "input.contactId", fields["contact_id"])
    if "deal_id" in fields:
        columns["deal_id"] = await inputs.related(actor, Deal, "input.dealId", fields["deal_id"])
    if "touch_point_id" in fields:
        given = fields["touch_point_id"]
        point = await inputs.of_workspace(TouchPoint, actor, "input.touchPointId", given) if given else None
        columns["touch_point_id"] = point.id if point else None
    before = await update(work, interaction, columns, event=InteractionUpdated, expected_version=expected_version)
    if "contact_id" in before:
        await _link(interaction)
    return interaction


async def _link(interaction: Interaction) -> None:
    """Let who answers for an interaction follow the contact that somebody gave it to; it stays that contact's."""
    workspace, contact = interaction.workspace_id, interaction.contact_id
    interaction.owner_id = await matching.responsible_for(workspace, interaction.user_id, contact)
    interaction.is_linked_by_hand = contact is not None
    await interaction.save(update_fields=["owner_id", "is_linked_by_hand"])


async def classify_inquiry(
    work: Changes,
    actor: Actor,
    row_id: str,
    classification: Classification | None = None,
    reason: str | None = None,
    expected_version: int | None = None,
) -> Interaction:
    """Say what an inquiry was about, or take that back; a non-target one needs a reason. Keeps who and when."""
    interaction = await inputs.load(Interaction, actor, "id", row_id, verb=Verb.UPDATE)
    if not await _is_inquiry(interaction):
        message = "only an inbound call, a form, and the message with which a client began a conversation are inquiries"
        raise refuse("id", UserErrorCode.NOT_AN_INQUIRY, message)
    problems = Problems()
    longest = inputs.longest_of(Interaction, "classification_reason")
    required = classification is Classification.NON_TARGET
    why = inputs.text(problems, "reason", reason, longest=longest, required=required)
    problems.check()
    wanted = {"classification": classification, "classification_reason": why}
    if any(getattr(interaction, name) != value for name, value in wanted.items()):
        is_none = classification is None
        wanted |= {"classified_by_id": None if is_none else actor.user_id, "classified_at": None if is_none else now()}  # type: ignore[dict-item]
    if await update(work, interaction, wanted, event=InquiryClassified, expected_version=expected_version, at=None):
        await ClassificationChange.create(
            workspace_id=actor.workspace_id,
            interaction_id=interaction.id,
            classification=classification,
            reason=why,
            user_id=actor.user_id,
        )
    return interaction


async def _is_inquiry(interaction: Interaction) -> bool:
    """Tell whether a client turned to the company with it: of messages that alone with which a conversation began."""
    if interaction.kind is InteractionKind.CALL:
        return interaction.direction is Direction.INBOUND
    found = "select 1 from follow_up where workspace_id = :workspace::uuid and id = :id::uuid"
    return bool(await sql.run(found, workspace=interaction.workspace_id, id=interaction.id))
