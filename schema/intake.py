"""The inbox of provider records: everything that came in, as it came, and why it could not be used."""

from datetime import datetime
from enum import StrEnum

import strawberry

from models.ports.settings import settings_of
from models.ports.telephony import Capability
from models.providers import FirstCallOwner, IntakeStatus
from resolvers.intake.offered import offered
from resolvers.reads.declare import Access, Column, Entity, Kind, Many, One
from schema.base import Connection, Node, column, reads, row
from schema.comparators import DateTimeComparator, EnumComparator, StringComparator
from schema.deals import Stage
from schema.enums import describe_enum
from schema.events import Event, history
from schema.interactions import Interaction
from schema.users import User

describe_enum(
    IntakeStatus,
    "What has become of a provider's record.",
    {
        "RECEIVED": "It has come and is about to be read, behind this.",
        "DONE": "It became an interaction.",
        "FAILED": "It could not be understood; it is kept, and read again whenever it comes and by intakeRetry.",
        "UNVERIFIED": "A hook that does not bear the provider's signature as the account's keys make it. It changed nothing, and is kept for a "
        "while: once the keys are mended, intakeRetry takes in what is good.",
        "IGNORED": "Somebody has said that it is of no use (intakeIgnore).",
        "ERASED": "Its text was removed with the person it was about; it is not taken in again.",
    },
)


describe_enum(
    Capability,
    "What accounts with a provider can do.",
    {
        "PULLS_CALLS": "Its calls are pulled by time.",
        "KNOWS_PEOPLE": "It tells whose extensions and numbers are whose.",
        "HAS_RECORDINGS": "Recordings of its calls can be listened to here: `callRecordingOpen`.",
        "COUNTS_CALLS": "It tells how many calls a day had; each day that differs from what is here is told (`callDifferences`) and pulled again.",
        "TAKES_HOOKS": "It tells of calls by itself, at the address that `providerAccountHookRenew` makes.",
        "TELLS_LIVE": "It tells at that address of calls while they ring and are talked: `incomingCall` follows them.",
        "STARTS_CALLS": "It calls a client for somebody, whose own phone rings first: `callStart`.",
    },
    name="ProviderCapability",
)


describe_enum(
    FirstCallOwner,
    "Who gets a client that calls for the first time.",
    {
        "WHO_ANSWERED": "Who talked with them; of a call that nobody took, whose turn it is.",
        "ROUND_ROBIN": "Whose turn it is: the listed users one after the other, save those who are inactive or absent on the day.",
        "FIXED": "The first of the listed users who is active.",
    },
)


class ProviderAccountState(StrEnum):
    NEW = "NEW"
    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PAUSED = "PAUSED"


describe_enum(
    ProviderAccountState,
    "How it stands with an account.",
    {
        "NEW": "The provider has not answered yet.",
        "ACTIVE": "The provider answers.",
        "FAILING": "It could not be asked, or did not answer as it should: `lastError` says why, and it is tried again, less and less often. Or "
        "the last three hooks and more (`hooksUnverified`) did not bear its signature: the keys are not those it signs with.",
        "PAUSED": "Nothing is asked of the provider, and what it sends waits, until `providerAccountResume`.",
    },
)
STATE = (
    "case when {t}.is_paused then 'PAUSED' when {t}.last_error is not null or {t}.hooks_unverified > 2 then 'FAILING' "
    "when coalesce({t}.checked_at, {t}.last_synced_at) is null then 'NEW' else 'ACTIVE' end"
)


COPIES = "(select count(*) from recording_copy c where c.workspace_id = {{t}}.workspace_id and c.account_id = {{t}}.id and c.state = '{}')"


@strawberry.type(description="What an account with a provider must or may be told, as a form needs it.")
class ProviderSetting:
    key: str = strawberry.field(description="Its key.")
    description: str = strawberry.field(description="What it is.")
    is_secret: bool = strawberry.field(description="Whether it is a credential: kept sealed, and shown nowhere again.")
    is_required: bool = strawberry.field(description="Whether it must be given.")
    default: str | None = strawberry.field(description="What holds where it is not given.")


@strawberry.type(description="A provider that accounts can be with.")
class ProviderInfo:
    key: str = strawberry.field(description="Its key, such as mango.")
    title: str = strawberry.field(description="Its name for people.")
    capabilities: list[Capability] = strawberry.field(description="What accounts with it can do.")
    settings: list[ProviderSetting] = strawberry.field(description="What an account must and may be told.")


def read_providers() -> list[ProviderInfo]:
    """Return the providers that accounts can be with."""
    return [
        ProviderInfo(
            key=provider.key,
            title=provider.title,
            capabilities=sorted(provider.capabilities),
            settings=[ProviderSetting(**vars(setting)) for setting in settings_of(provider.settings)],
        )
        for provider in offered().values()
    ]


@row(Entity(name="CallDifference", table="call_difference", access=Access.ADMIN))
class CallDifference:
    """A day of which a provider counts another number of calls than there are here. Administrators only."""

    starts_at: datetime = column("When the day begins, by the provider's zone.")
    ends_at: datetime = column("When it ends.")
    provider_calls: int = column("How many calls the provider counts.")
    own_calls: int = column("How many there are here.")
    times_pulled: int = column("How often the day was pulled again for it; three times at most.")
    compared_at: datetime = column("When that was last compared.")


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
    last_error: str | None = column("What went wrong when it was last asked; null if nothing did.")
    state: ProviderAccountState = reads(Column(name="last_error", sql=STATE), "How it stands with it.")
    is_paused: bool = column("Whether nothing is asked of the provider until it is resumed.")
    checked_at: datetime | None = column("When the provider last said that its credentials are good.")
    has_hook: bool = reads(
        Column(name="hook_digest", sql="{t}.hook_digest is not null"),
        "Whether there is an address that the provider can send to (`providerAccountHookRenew`).",
    )
    heard_at: datetime | None = column("When the provider last sent something by itself that bore its signature.")
    hooks_unverified: int = column("How many hooks have come since then that did not.")
    first_call_owner: FirstCallOwner | None = column(
        "Who gets the contact that is made of an unknown number's first inbound call; null where none is made."
    )
    first_call_users: list[str] = column("The global ids of the users whose turn it may be.")
    first_call_stage: Stage | None = reads(
        One(entity="Stage", match={"id": "first_call_stage_id"}), "Where a deal is opened with the contact; null where none is."
    )
    missed_call_task: str | None = column(
        "What the task is called that is made of a client's missed call; null where none is made."
    )
    blocked_numbers: list[str] = column("Numbers whose calls make no contact.")
    reconciled_at: datetime | None = column(
        "When the calls that are here were last compared with the provider's own count, day by day; null where that has not been, or it does "
        "not count."
    )
    call_differences: list[CallDifference] = reads(
        Many(entity="CallDifference", match={"account_id": "id"}, order="{t}.starts_at desc, {t}.id desc"),
        "The days of which the provider counts another number of calls than there are here, the last first.",
    )
    backfill_from: datetime | None = column(
        "Back to when its past is, or was, brought in (`providerAccountBackfill`); null where nobody wanted that."
    )
    backfill_until: datetime | None = column("From when on back that is done: the latest end of it.")
    backfilled_to: datetime | None = column(
        "Back to when it has been done: it begins at `backfillUntil`, and when it is `backfillFrom`, all of it is here."
    )
    backfill_error: str | None = column("Why it does not get on right now; null while it does. It is tried again.")
    recordings_kept: int = reads(
        Column(name="id", kind=Kind.INT, sql=COPIES.format("KEPT")), "How many recordings of its calls there is a copy of here."
    )
    recordings_waiting: int = reads(
        Column(name="id", kind=Kind.INT, sql=COPIES.format("WAITING")),
        "Of how many there is to be one: the provider may not have them yet; they are asked for again for three days.",
    )
    recordings_failed: int = reads(
        Column(name="id", kind=Kind.INT, sql=COPIES.format("FAILED")),
        "Of how many there is none, since they could not be had in that time.",
    )
    version: int = column("Grows by one with each change of it.")
    history: Connection[Event] = history()


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
    history: Connection[Event] = history()


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
    """A provider's record as it came: of a call, or a hook that could not be read yet. Administrators only."""

    external_id: str = column("The provider's id of the conversation; of a hook, `hook:` and a digest of what was sent.")
    is_hook: bool = reads(
        Column(name="hook", sql="{t}.hook is not null"),
        "Whether it is what the provider sent by itself. That is kept sealed, as it may hold credentials, and shown nowhere.",
    )
    status: IntakeStatus = column("What has become of it.")
    error: str | None = column("Why it could not be understood, or is not believed.")
    payload: str = column("The record itself, as text; of a hook, which event it is called.")
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
