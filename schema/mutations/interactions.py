"""Mutations of interactions."""

from datetime import datetime

import strawberry
from strawberry import Maybe

from models.contacts import Channel
from models.interactions import Classification, InteractionKind
from models.ports.telephony import Direction, Disposition
from resolvers import interactions, removing
from schema.interactions import Interaction
from schema.mutations.actions import (
    ROW,
    VERSION,
    DeletePayload,
    Payload,
    action,
    creates,
    deletes,
    maybe,
    on,
    optional,
    payload,
    restores,
    row_field,
    updates,
)


@strawberry.input(description="An interaction that the caller carried out.")
class InteractionLogInput:
    id: strawberry.ID | None = on(
        "`interaction_` and a UUID of the client's making, so that it can be referred to before it is sent."
    )
    kind: InteractionKind = strawberry.field(description="What sort of contact it was.")
    channel: Channel | None = on("Where it took place; follows from the kind unless given.")
    direction: Direction | None = on("Who started it; required for a call, not for notes, meetings and forms.")
    contact_id: strawberry.ID | None = on("The client; the deal's contact unless given.")
    deal_id: strawberry.ID | None = on("The deal it belongs to.")
    started_at: datetime | None = on("When it began; now unless given.")
    ended_at: datetime | None = on("When it ended.")
    talk_seconds: int | None = on("Calls: how long they talked; leave it out if that is not known.")
    disposition: Disposition | None = on("Calls: how the call ended.")
    touch_point_id: strawberry.ID | None = on("The touch point that it went through.")
    is_automatic: bool | None = on(
        "Messages and e-mails: whether a machine wrote it, such as a bot or an auto-reply; no unless given."
    )
    subject: str | None = on("What it was about, in a line.")
    text: str | None = on("What was said or written.")


@strawberry.input(description="A change of an interaction. What is absent stays as it is; null clears it.")
class InteractionUpdateInput:
    contact_id: Maybe[strawberry.ID | None] = maybe("The client.")
    deal_id: Maybe[strawberry.ID | None] = maybe("The deal it belongs to.")
    touch_point_id: Maybe[strawberry.ID | None] = maybe("The touch point that it went through.")
    is_automatic: Maybe[bool] = maybe("Messages and e-mails: whether a machine wrote it, such as a bot or an auto-reply.")
    subject: Maybe[str | None] = maybe("What it was about, in a line.")
    text: Maybe[str | None] = maybe("What was said or written.")


@payload
class InteractionPayload(Payload):
    """What became of an interaction."""

    interaction: Interaction | None = row_field("Interaction", "The interaction after the change; null when nothing was changed.")


@strawberry.type
class InteractionMutations:
    interaction_log: InteractionPayload | None = action(
        InteractionPayload,
        interactions.log_interaction,
        "Enter a call, meeting, message, e-mail or note that the caller carried out, or a form that a client filled in. Event: interaction.logged.",
        creates(InteractionLogInput, to="draft", convert=lambda fields: interactions.InteractionDraft(**fields)),
    )
    interaction_update: InteractionPayload | None = action(
        InteractionPayload,
        interactions.update_interaction,
        "Link an interaction to a contact, deal or touch point, or change its words, or say whether a machine wrote it; times and outcomes are facts and stay. "
        "Event: interaction.updated.",
        ROW,
        updates(InteractionUpdateInput),
        VERSION,
    )
    inquiry_classify: InteractionPayload | None = action(
        InteractionPayload,
        interactions.classify_inquiry,
        "Say what an inquiry was about: an inbound call, a form, the message or e-mail with which a client began a conversation "
        "(`Interaction.isInquiry`). Every decision is kept. Event: inquiry.classified.",
        ROW,
        optional("classification", Classification, "What it was about; without one, or with null, it is unclassified again."),
        optional("reason", str, "Why; required for NON_TARGET."),
        VERSION,
    )
    interaction_delete: DeletePayload | None = deletes(removing.delete_interaction, "interaction")
    interaction_restore: InteractionPayload | None = restores(InteractionPayload, removing.restore_interaction, "interaction")
