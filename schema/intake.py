"""The inbox of provider records: everything that came in, as it came, and why it could not be used."""

from datetime import datetime

import strawberry

from models.providers import IntakeStatus
from resolvers.reads.declare import Access, Entity, One
from schema.base import Node, column, reads, row
from schema.comparators import DateTimeComparator, EnumComparator, StringComparator
from schema.enums import describe_enum
from schema.interactions import Interaction
from schema.users import User

describe_enum(
    IntakeStatus,
    "What has become of a provider's record.",
    {
        "DONE": "It became an interaction.",
        "FAILED": "It could not be understood; it is kept, and read again whenever it comes and by intakeRetry.",
        "ERASED": "Its text was removed with the person it was about; it is not taken in again.",
    },
)


@row(Entity(name="ProviderAccount", table="provider_account", prefix="account", access=Access.ADMIN, order=(("name", "ASC"),)))
class ProviderAccount(Node):
    """An account with a telephony provider. Administrators only; credentials are never shown."""

    provider: str = column("The provider's key, such as mango.")
    name: str = column("The account's name.")
    country: str | None = column(
        "The country (ISO 3166) of numbers that it sends without one, where that is not the workspace's."
    )
    synced_until: datetime | None = column("Up to when its records were pulled.")
    last_synced_at: datetime | None = column("When it was last pulled.")
    last_error: str | None = column("What went wrong at the last pull; null if nothing did.")


@row(
    Entity(
        name="ProviderUser",
        table="provider_user",
        prefix="provideruser",
        access=Access.ADMIN,
        order=(("name", "ASC"), ("key", "ASC")),
    )
)
class ProviderUser(Node):
    """An employee as a provider knows them, under one of their keys. Administrators only.

    Whose calls they take follows from the e-mail, else from the full name where one user alone has it; two users of one name are nobody
    until `providerUserAssign` says whose.
    """

    key: str = column(
        "How calls name them: the provider's id (`id:400101`), the extension (`ext:101`), a SIP address or a number."
    )
    name: str | None = column("What the provider calls them.")
    email: str | None = column("Their e-mail at the provider.")
    is_assigned: bool = column("Whether somebody has said whose it is; it stays so then.")
    account: ProviderAccount = reads(One(entity="ProviderAccount", match={"id": "account_id"}), "Where they are known.")
    user: User | None = reads(One(entity="User", match={"id": "user_id"}), "Whose their calls are; null while that is nobody.")


@row(
    Entity(
        name="IntakeRecord",
        table="intake_record",
        prefix="intake",
        access=Access.ADMIN,
        noun="INTERACTION",
        order=(("receivedAt", "DESC"),),
    )
)
class IntakeRecord(Node):
    """A provider's record as it came. Administrators only."""

    external_id: str = column("The provider's id of the conversation.")
    status: IntakeStatus = column("What has become of it.")
    error: str | None = column("Why it could not be understood.")
    payload: str = column("The record itself, as text.")
    received_at: datetime = column("When it last came in.")
    account: ProviderAccount | None = reads(
        One(entity="ProviderAccount", match={"id": "account_id"}), "Where it came from; null where that account has been removed."
    )
    interaction: Interaction | None = reads(
        One(entity="Interaction", match={"account_id": "account_id", "external_id": "external_id"}), "What it became."
    )


@strawberry.input(description="Conditions on provider records; all must hold.")
class IntakeRecordFilter:
    status: EnumComparator[IntakeStatus] | None = strawberry.field(default=strawberry.UNSET, description="What has become of it.")
    external_id: StringComparator | None = strawberry.field(default=strawberry.UNSET, description="The provider's id.")
    received_at: DateTimeComparator | None = strawberry.field(default=strawberry.UNSET, description="When it came in.")
