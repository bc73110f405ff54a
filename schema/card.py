"""The client card, for a screen that opens while the phone is ringing."""

import strawberry
from strawberry import UNSET

from models.contacts import Channel
from resolvers.card import ClientCard as CompileCard
from resolvers.reads.declare import Custom
from schema.base import PAGE_ARGUMENTS, Connection, arguments_of, part, reads
from schema.contacts import Contact
from schema.interactions import Interaction


@strawberry.input(description="A name in a messenger.")
class HandleLookup:
    channel: Channel = strawberry.field(description="Which messenger.")
    handle: str = strawberry.field(
        description="The name or number there, compared as the messenger does: a Telegram name in any letter case, with or without @, a WhatsApp number in any form."
    )


@part
class ClientCard:
    """What is known of somebody who calls or writes: the contact with all that hangs on it, or what is known of the number."""

    number: str | None = strawberry.field(
        description="The number asked for in E.164, or as given where it is none, such as a short code; null when asked another way."
    )
    is_known: bool = strawberry.field(description="Whether there is a contact that the caller may see.")
    version: str = strawberry.field(
        description="Changes with anything that this query shows of the card, names of stages and owners among it, and with nothing else. "
        "It holds for the same selection and caller."
    )
    not_modified: bool = strawberry.field(
        description="Whether the card is still at `knownVersion`; all that follows is left out then."
    )
    contact: Contact | None = strawberry.field(
        description="The contact; of several, the one that had the number, address or handle first. Null when unknown, or not modified."
    )
    similar_contacts: list[Contact] | None = strawberry.field(
        description="Up to five contacts whose numbers differ in the last two digits alone, such as others of the same company. "
        "Null when not modified."
    )
    unclaimed_calls: Connection[Interaction] | None = arguments_of(
        strawberry.field(description="Calls of this number that belong to no contact, the latest first. Null when not modified."),
        *PAGE_ARGUMENTS,
    )


client_card = arguments_of(
    reads(
        Custom(compile=CompileCard()),
        "A client's card by exactly one of phone, e-mail, handle and id, in one statement.",
    ),
    (
        "phone",
        str | None,
        UNSET,
        "The number, written in any way, without a country code one of the workspace's country; or a short code or name such as a provider sends.",
    ),
    ("email", str | None, UNSET, "The e-mail address, in any letter case."),
    ("handle", HandleLookup | None, UNSET, "A name in a messenger."),
    ("id", strawberry.ID | None, UNSET, "The contact's global id."),
    ("known_version", str | None, UNSET, "The version that the caller holds; a card that has not changed is not sent again."),
)
