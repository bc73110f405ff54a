"""Dialogs: the thread of one contact in one channel."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Optional

import strawberry

from models.contacts import Channel
from models.ports.telephony import Direction
from resolvers.reads.declare import Connection as Rows
from resolvers.reads.declare import Entity, One
from schema.base import Connection, Node, column, connection, reads, row
from schema.comparators import (
    DateTimeComparator,
    EnumComparator,
    IntComparator,
    on,
    order_input,
)
from schema.filters import ContactFilter, InteractionFilter, InteractionOrder

if TYPE_CHECKING:
    from schema.contacts import Contact
    from schema.interactions import Interaction


@row(
    Entity(
        name="Dialog",
        noun="INTERACTION",
        table="dialog",
        prefix="dialog",
        through=("Contact", "contact_id"),
        order=(("lastAt", "DESC"),),
    )
)
class Dialog(Node):
    """A contact's messages and e-mails in one channel, those alone that people wrote. Whoever sees the contact, and any interactions, sees that there is a dialog."""

    channel: Channel = column("Where.")
    started_at: datetime = column("When the first message was written.")
    started_by: Direction = column("Who wrote first: INBOUND for the client.")
    last_at: datetime = column("When the last message was written.")
    last_by: Direction = column("Who wrote last.")
    waiting_since: datetime | None = column(
        "Since when the client has been waiting for an answer: the first inbound message after the last outbound one, and after what "
        "was settled; null if nobody waits."
    )
    is_waiting: bool = column("Whether somebody waits for an answer.", sql="{t}.waiting_since is not null")
    messages_in: int = column("How many messages the client has written.")
    messages_out: int = column("How many messages the company has written.")
    contact: Annotated["Contact", strawberry.lazy("schema.contacts")] = reads(
        One(entity="Contact", match={"id": "contact_id"}), "Whose dialog it is."
    )
    messages: Connection[Annotated["Interaction", strawberry.lazy("schema.interactions")]] = connection(
        Rows(
            entity="Interaction",
            match={"contact_id": "contact_id", "channel": "channel"},
            where="{t}.kind in ('MESSAGE', 'EMAIL')",
        ),
        "The messages that the caller may see, the latest first.",
        filter_=InteractionFilter,
        order=InteractionOrder,
    )


@strawberry.input(description="Conditions on dialogs; all must hold.")
class DialogFilter:
    and_: list["DialogFilter"] | None = on("All of these.", name="and")
    or_: list["DialogFilter"] | None = on("At least one of these.", name="or")
    not_: Optional["DialogFilter"] = on("Not this.", name="not")
    channel: EnumComparator[Channel] | None = on("Where.")
    started_by: EnumComparator[Direction] | None = on("Who wrote first.")
    last_by: EnumComparator[Direction] | None = on("Who wrote last.")
    started_at: DateTimeComparator | None = on("When the first message was written.")
    last_at: DateTimeComparator | None = on("When the last message was written.")
    waiting_since: DateTimeComparator | None = on("Since when somebody waits; isNull for those in which nobody does.")
    messages_in: IntComparator | None = on("How many messages the client has written.")
    messages_out: IntComparator | None = on("How many messages the company has written.")
    contact: ContactFilter | None = on("Whose it is.")


DialogOrder: Any = order_input(
    "Dialog",
    "dialogs",
    {
        "STARTED_AT": "When the first message was written.",
        "LAST_AT": "When the last message was written.",
        "WAITING_SINCE": "Since when somebody waits.",
    },
)
