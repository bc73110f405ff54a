"""The port for telephony providers: a neutral call record, and what an account may be able to do, a protocol each.

The record follows the team's definition of a normalised call: the id is that of the whole conversation, wait and talk are
apart, what is unknown is ``None``, and the outcome comes from the provider's own codes, never from a duration.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from msgspec import Struct

from models.ports.recordings import HasRecordings
from models.ports.settings import ProviderSettings, read_settings, required_of

S = TypeVar("S", bound=ProviderSettings)


class Capability(StrEnum):
    """What accounts with a provider can do."""

    PULLS_CALLS = "PULLS_CALLS"
    KNOWS_PEOPLE = "KNOWS_PEOPLE"
    TAKES_HOOKS = "TAKES_HOOKS"
    HAS_RECORDINGS = "HAS_RECORDINGS"
    COUNTS_CALLS = "COUNTS_CALLS"
    TELLS_LIVE = "TELLS_LIVE"
    STARTS_CALLS = "STARTS_CALLS"


class Direction(StrEnum):
    """Who started it, seen from the company. INTERNAL is between colleagues."""

    INBOUND = "INBOUND"
    OUTBOUND = "OUTBOUND"
    INTERNAL = "INTERNAL"


class Disposition(StrEnum):
    """How a call ended, by the provider's own codes."""

    ANSWERED = "ANSWERED"
    MISSED = "MISSED"
    NO_ANSWER = "NO_ANSWER"
    BUSY = "BUSY"
    CANCELED = "CANCELED"
    REJECTED = "REJECTED"
    VOICEMAIL = "VOICEMAIL"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
    UNKNOWN = "UNKNOWN"


class LiveState(StrEnum):
    """What goes on at one end of a call, as it is told while it happens. From ENDED and TRANSFERRED nothing leads back."""

    RINGING = "RINGING"
    ANSWERED = "ANSWERED"
    TRANSFERRED = "TRANSFERRED"
    ENDED = "ENDED"


class LivePlace(StrEnum):
    """Where a part of a call is: at somebody's phone, or with a machine, which is no answer by a person."""

    PHONE = "PHONE"
    QUEUE = "QUEUE"
    MENU = "MENU"


class CallLeg(Struct, frozen=True, kw_only=True, rename="camel"):
    """One part of a call: the time it rang or talked at one employee, group or number."""

    kind: str
    employee_name: str | None = None
    started_at: datetime | None = None
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    talk_seconds: int | None = None
    end_code: str | None = None


class Recording(Struct, frozen=True, kw_only=True, rename="camel"):
    """A reference to a recording; never a link, since links expire."""

    provider_id: str
    kind: str = "call"


class CallRecord(Struct, frozen=True, kw_only=True):
    """A finished call, in one form for all providers. Instants are in UTC; numbers as the provider wrote them."""

    external_id: str
    direction: Direction
    started_at: datetime
    answered_at: datetime | None
    ended_at: datetime | None
    wait_seconds: int | None
    talk_seconds: int | None
    disposition: Disposition
    disposition_raw: str | None
    from_number: str | None
    to_number: str | None
    line_number: str | None
    is_notice: bool = False
    """Whether it was told as it happened, and will be told in full: of two finished states the full one counts."""
    modified_at: datetime | None = None
    """When the provider last changed what it says of the call, where it says so."""
    employee_keys: Sequence[str] = ()
    legs: Sequence[CallLeg] = ()
    recordings: Sequence[Recording] = ()

    @property
    def client_number(self) -> str | None:
        """The side that is not ours; an internal call has none."""
        if self.direction is Direction.INBOUND:
            return self.from_number
        return self.to_number if self.direction is Direction.OUTBOUND else None

    @property
    def standing(self) -> str:
        """Where this state of the call stands among all that are sent of it: later ones sort higher, however late they come.

        The provider's own time decides. Where there is none, what is finished, told in full, longer and fuller is later; a correction is as full
        as what it corrects, and stands as high.
        """
        changed = int(self.modified_at.timestamp() * 1_000_000) if self.modified_at else 0
        finished = self.disposition is not Disposition.IN_PROGRESS
        length = int((self.ended_at - self.started_at).total_seconds()) if self.ended_at else 0
        told = (self.answered_at, self.ended_at, self.wait_seconds, self.talk_seconds)
        full = 8 - (*told, self.from_number, self.to_number, self.line_number, self.employee_keys or None).count(None)
        legs, recordings = min(len(self.legs), 9999), min(len(self.recordings), 9999)
        changed, length = min(max(0, changed), 10**17 - 1), min(max(0, length), 10**9 - 1)
        return f"{changed:017d}{finished:d}{not self.is_notice:d}{length:09d}{full}{legs:04d}{recordings:04d}"


@dataclass(frozen=True, kw_only=True)
class LiveLeg:
    """One part of a call as it is at an instant: at one phone, in a queue or a menu. Numbers as the provider wrote them.

    ``sequence`` is the provider's own count of what it tells of this part: what is lower is older, whenever it comes. It never says TRANSFERRED
    itself: whoever takes a call over names the part that they took it from in ``takes_over``.
    """

    external_id: str
    """Of the conversation: that under which the finished call comes."""
    leg_id: str
    sequence: int
    state: LiveState
    place: LivePlace
    at: datetime
    direction: Direction
    from_number: str | None
    to_number: str | None
    line_number: str | None
    client_number: str | None
    """The side that is not ours, whoever was rung first; None for an internal call, and where it is hidden."""
    employee_keys: Sequence[str] = ()
    """Under which the provider knows whose phone it is."""
    takes_over: str | None = None


@dataclass(frozen=True, kw_only=True)
class RawRecord:
    """A record as it came: its conversation's id, so that repeats are known, and the text itself."""

    external_id: str
    payload: str


@dataclass(frozen=True, kw_only=True)
class Employee:
    """A person as the provider knows them, with every key under which calls may name them."""

    keys: Sequence[str]
    name: str
    email: str | None = None


@dataclass(frozen=True, kw_only=True)
class Window:
    """A half-open stretch of time to pull: ``start <= call start < end``."""

    start: datetime
    end: datetime


class UnreadableRecord(Exception):
    """A record cannot be understood; the message says why. It is kept in the inbox."""


class PullsCalls(Protocol):
    """Calls can be asked for by time."""

    def pull(self, window: Window, /) -> AsyncIterator[Sequence[RawRecord]]:
        """Yield the window's finished calls in batches, raw. Raises ProviderFailure when the provider gives up."""
        ...

    def parse(self, payload: str, /) -> CallRecord:
        """Read one raw record. Raises UnreadableRecord."""
        ...


@dataclass(frozen=True, kw_only=True)
class Hook:
    """What a provider sent by itself, as it came: the path below the account's address, and the bytes.

    What else a signature may be made over is there too: ``headers``, those that sign and say what is sent, under small names; ``target``, what was
    asked for, as it was written on the wire: the path from its first slash and the query; and ``public_url``, where this server is for the outside.
    """

    path: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    target: str = ""
    public_url: str | None = None

    def url(self, public_url: str | None = None) -> str | None:
        """Return the address that was sent to, as the provider wrote it; None where nobody has said where this server is for the outside."""
        base = public_url or self.public_url
        return base.rstrip("/") + self.target if base and self.target else None


class UnreadableHook(Exception):
    """A hook cannot be understood; the message says why, and holds nothing of what was sent."""


@dataclass(frozen=True, kw_only=True)
class Heard:
    """What a hook tells: records of calls, and whether there is news that only a pull brings."""

    records: Sequence[RawRecord] = ()
    is_to_be_pulled: bool = False
    live: Sequence[LiveLeg] = ()
    """What goes on right now, where the provider tells that."""


class TakesHooks(Protocol):
    """The provider sends what happens by itself."""

    def verify(self, hook: Hook, /) -> bool:
        """Tell whether it is the provider who sent it, by the bytes as they came."""
        ...

    def hear(self, hook: Hook, /) -> Heard:
        """Return what a hook that has been verified tells. Raises UnreadableHook."""
        ...

    def parse(self, payload: str, /) -> CallRecord:
        """Read one of its records. Raises UnreadableRecord."""
        ...


@dataclass(frozen=True, kw_only=True)
class DayCount:
    """How many calls the provider has that began on one of its days, by its own counting: ``start <= call start < end``."""

    start: datetime
    end: datetime
    calls: int


class CountsCalls(Protocol):
    """The provider tells how many calls there were, apart from the calls themselves."""

    async def count(self, window: Window, /) -> Sequence[DayCount]:
        """Return the counts of the days that lie whole in the window. Raises ProviderFailure."""
        ...


class TellsLive(Protocol):
    """The provider tells of calls while they ring and are talked; ``TakesHooks.hear`` returns what it tells."""

    @property
    def live_paths(self) -> Sequence[str]:
        """Return where below the account's address such hooks come: they are read before all others."""
        ...


class KnowsPeople(Protocol):
    """The provider knows the people who use it."""

    async def employees(self) -> Sequence[Employee]:
        """Return them. Raises ProviderFailure."""
        ...


@dataclass(frozen=True, kw_only=True)
class CallOrder:
    """A call that somebody wants: their own phone rings first, then the client's."""

    id: str
    """Ours, of 32 characters: what the provider tells of the call may name it."""
    employee_keys: Sequence[str]
    """Under which the provider knows whose phone is to ring."""
    number: str
    """The client's, in E.164."""


class CallTrouble(StrEnum):
    """Why a call that was ordered did not start. Only of CALL_UNCLEAR nobody knows whether it did."""

    PHONE_UNREACHABLE = "PHONE_UNREACHABLE"
    NUMBER_REFUSED = "NUMBER_REFUSED"
    PROVIDER_REFUSED = "PROVIDER_REFUSED"
    PROVIDER_BUSY = "PROVIDER_BUSY"
    CALL_UNCLEAR = "CALL_UNCLEAR"


class CallNotStarted(Exception):
    """A provider did not start a call, or nobody knows whether it did. The message is for people and holds no secret."""

    def __init__(self, trouble: CallTrouble, message: str) -> None:
        super().__init__(message)
        self.trouble = trouble


class StartsCalls(Protocol):
    """The provider can be told to call a client for an employee."""

    async def start_call(self, order: CallOrder, /) -> None:
        """Have it begin, within a minute. What may have been carried out is never sent again. Raises CallNotStarted."""
        ...


@dataclass(frozen=True, kw_only=True)
class Telephony:
    """An account with a telephony provider that is open: each of its capabilities, None for what it cannot do.

    One place for each capability is what makes the type checker hold every adapter to the whole of each protocol that it offers.
    """

    close: Callable[[], Awaitable[None]]
    """Releases the connections."""
    calls: PullsCalls | None = None
    hooks: TakesHooks | None = None
    people: KnowsPeople | None = None
    recordings: HasRecordings | None = None
    counts: CountsCalls | None = None
    live: TellsLive | None = None
    dialling: StartsCalls | None = None
    probe: Callable[[], Awaitable[str]] | None = None
    """Asks whether the keys are good by something small that changes nothing, and says so in words; where there is none, people or calls are asked
    for. Raises ProviderFailure."""

    @property
    def capabilities(self) -> frozenset[Capability]:
        """Return what it can do."""
        able: dict[Capability, object] = {
            Capability.PULLS_CALLS: self.calls,
            Capability.KNOWS_PEOPLE: self.people,
            Capability.TAKES_HOOKS: self.hooks,
            Capability.HAS_RECORDINGS: self.recordings,
            Capability.COUNTS_CALLS: self.counts,
            Capability.TELLS_LIVE: self.live,
            Capability.STARTS_CALLS: self.dialling,
        }
        return frozenset(capability for capability, by in able.items() if by is not None)


@dataclass(frozen=True, kw_only=True)
class Provider(Generic[S]):
    """A provider in the registry: its key, its name for people, what an account needs to be told, and how one is connected."""

    key: str
    title: str
    settings: type[S]
    connect: Callable[[S], Telephony]
    capabilities: frozenset[Capability]
    """What an account that is open can do; known before there is one."""

    @property
    def needs(self) -> list[str]:
        """Return what every account must be told, by key."""
        return required_of(self.settings)

    def read(self, given: Mapping[str, str]) -> S:
        """Return an account's credentials and options as typed values. Raises UnusableSettings."""
        return read_settings(self.settings, given)

    def open(self, given: Mapping[str, str]) -> Telephony:
        """Return an open account. Nothing is sent before it is asked for something. Raises UnusableSettings."""
        return self.connect(self.read(given))
