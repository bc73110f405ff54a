"""A conversation of Twilio as a neutral record: the call that began it (its root) and the legs that it made, each a call of Twilio's own.

Facts of the calls resource (twilio-oai, `twilio_api_v2010.json`): `duration` is text, of whole seconds of the leg; instants are RFC 2822 texts; there is no
time of an answer. Twilio answers inbound calls itself, so that a root is `completed` although nobody picked up: its legs tell that. The leg's
`start_time` is when it was answered where it was; of a call without legs nobody knows when that was.
"""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from msgspec import Struct, ValidationError
from msgspec.json import Decoder

from integrations.values import address, essential, seconds, text
from models.ports.telephony import CallLeg, CallRecord, Direction, Disposition, Recording, UnreadableRecord

FINAL = {"completed": Disposition.ANSWERED, "busy": Disposition.BUSY, "no-answer": Disposition.NO_ANSWER, "canceled": Disposition.CANCELED,
         "failed": Disposition.FAILED}  # fmt: skip
"""Statuses from which nothing leads back."""
RUNNING = {"queued", "initiated", "ringing", "in-progress"}
LONGEST = timedelta(hours=25)
"""No call lasts longer than a day: what is not over by then never will be."""
_DIRECTIONS = {
    "inbound": Direction.INBOUND,
    "trunking-originating": Direction.INBOUND,
    "outbound-api": Direction.OUTBOUND,
    "trunking-terminating": Direction.OUTBOUND,
}
_OURS = ("client:", "sip:", "sips:", "sim:")
_HIDDEN = {"anonymous", "restricted", "unavailable", "unknown", "266696687"}
"""What stands for a number that the caller hides: words, and ANONYMOUS on a keypad."""


class Leg(Struct, rename={"from_": "from"}):
    """One call of Twilio's. Its id, direction and status are essential."""

    sid: str
    direction: str
    status: str
    parent_call_sid: Any = None
    date_created: Any = None
    date_updated: Any = None
    start_time: Any = None
    end_time: Any = None
    duration: Any = None
    from_: Any = None
    to: Any = None
    answered_by: Any = None

    @property
    def began(self) -> datetime | None:
        """Return when it began."""
        return instant_of(self.start_time) or instant_of(self.date_created)

    @property
    def talked(self) -> int | None:
        """Return how long somebody talked; None where nobody knows."""
        if self.status != "completed":
            return 0 if self.status in FINAL else None
        return seconds(essential(self.duration, "duration"))

    @property
    def is_answered(self) -> bool:
        """Tell whether somebody picked up."""
        return self.status == "completed" and self.talked != 0

    @property
    def is_machine(self) -> bool:
        """Tell whether that was a machine, by Twilio's own detection."""
        return (text(self.answered_by) or "").startswith(("machine", "fax"))

    @property
    def is_over(self) -> bool:
        """Tell whether nothing more can come of it."""
        return self.status not in RUNNING


class _Recorded(Struct):
    """A recording, which Twilio notes of the root."""

    sid: Any = None
    status: Any = None
    source: Any = None
    date_updated: Any = None


class _Conversation(Struct):
    """What is kept of a conversation: the calls resource's own records."""

    call: Leg
    legs: list[Leg] = []
    recordings: list[_Recorded] = []


_CONVERSATION = Decoder(_Conversation)


def instant_of(value: Any) -> datetime | None:
    """Return the instant that a text of RFC 2822 says, or None for what is none."""
    written = text(value)
    if written is None:
        return None
    try:
        found = parsedate_to_datetime(written)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def read_call(payload: str) -> CallRecord:
    """Read one conversation. Raises UnreadableRecord."""
    try:
        found = _CONVERSATION.decode(payload)
    except (ValidationError, ValueError, RecursionError) as exc:
        raise UnreadableRecord(f"this is not a call with its legs: {str(exc)[:200]}") from exc
    return _record(found)


def _record(found: _Conversation) -> CallRecord:
    root, legs = found.call, sorted(found.legs, key=lambda leg: (leg.began or datetime.max.replace(tzinfo=UTC), leg.sid))
    started, ended = root.began, instant_of(root.end_time)
    if started is None:
        raise UnreadableRecord("the call has no start")
    started = min([started, *(leg.began for leg in legs if leg.began)])
    if ended is not None and ended < started:
        raise UnreadableRecord("the call ends before it begins")
    direction = _direction(root, legs)
    spoken = [leg for leg in legs if leg.is_answered and not leg.is_machine]
    outcome = _outcome(direction, root, legs, spoken)
    answered = min([leg.began for leg in spoken if leg.began], default=None)
    talk = _talk(root, legs, spoken, outcome)
    if talk and ended is not None and talk > (ended - started).total_seconds() + 1:
        raise UnreadableRecord("the call is shorter than the talk in it")
    until = answered or (ended if outcome not in {Disposition.ANSWERED, Disposition.UNKNOWN} else None)
    caller, called, line = _numbers(direction, root, legs)
    told_at = [*(leg.date_updated for leg in (root, *legs)), *(one.date_updated for one in found.recordings)]
    changes = [instant_of(told) for told in told_at]
    return CallRecord(
        external_id=root.sid,
        direction=direction,
        started_at=started,
        answered_at=answered,
        ended_at=ended,
        wait_seconds=int((until - started).total_seconds()) if until else None,
        talk_seconds=talk,
        disposition=outcome,
        disposition_raw=", ".join(dict.fromkeys(leg.status for leg in (root, *legs))),
        from_number=caller,
        to_number=called,
        line_number=line,
        modified_at=max([changed for changed in changes if changed], default=None),
        employee_keys=_keys(direction, root, spoken),
        legs=[_leg(leg, direction if leg is root else Direction.OUTBOUND) for leg in (root, *legs)],
        recordings=_recordings(found.recordings),
    )


def _direction(root: Leg, legs: list[Leg]) -> Direction:
    """Return who started it: a call from a browser or an app is of ours, although Twilio calls it inbound."""
    told = _DIRECTIONS.get(root.direction)
    if told is None:
        raise UnreadableRecord(f"direction {root.direction[:50]!r} is not that of a conversation")
    if told is Direction.INBOUND and _party(root.from_).startswith("client:"):
        return Direction.INTERNAL if legs and all(_party(leg.to).startswith(_OURS) for leg in legs) else Direction.OUTBOUND
    return told


def _outcome(direction: Direction, root: Leg, legs: list[Leg], spoken: list[Leg]) -> Disposition:
    if root.status not in FINAL:
        return Disposition.UNKNOWN
    is_inbound = direction is Direction.INBOUND
    if root.status != "completed":
        is_missed = is_inbound and root.status in {"no-answer", "canceled"}
        return Disposition.MISSED if is_missed else FINAL[root.status]
    if spoken:
        return Disposition.ANSWERED
    if root.is_machine or any(leg.is_answered and leg.is_machine for leg in legs):
        return Disposition.VOICEMAIL
    if not legs:
        return Disposition.ANSWERED
    if is_inbound:
        return Disposition.MISSED
    last = legs[-1].status
    return Disposition.NO_ANSWER if last not in FINAL or last == "completed" else FINAL[last]


def _talk(root: Leg, legs: list[Leg], spoken: list[Leg], outcome: Disposition) -> int | None:
    if outcome is Disposition.UNKNOWN:
        return None
    if outcome is not Disposition.ANSWERED:
        return 0
    if not legs:
        return root.talked
    lengths = [leg.talked for leg in spoken]
    known = [length for length in lengths if length is not None]
    return sum(known) if len(known) == len(lengths) and not _overlap(spoken) else max(known, default=None)


def _overlap(spoken: list[Leg]) -> bool:
    """Tell whether two talked at a time, as in a conference: then the longest is how long the client talked at least."""
    until: datetime | None = None
    for leg in spoken:
        if until is not None and leg.began is not None and leg.began < until:
            return True
        ended = instant_of(leg.end_time)
        until = max(until, ended) if until and ended else until or ended
    return False


def _numbers(direction: Direction, root: Leg, legs: list[Leg]) -> tuple[str | None, str | None, str | None]:
    """Return who called, who was called, and our number in it."""
    caller, called = _shown(root.from_), _shown(root.to)
    if direction is Direction.INBOUND:
        return caller, called, called
    outside = [leg for leg in legs if not _party(leg.to).startswith(_OURS)]
    is_dialled_by_us = _party(root.from_).startswith("client:") or _party(root.to).startswith(_OURS)
    if is_dialled_by_us and outside:
        return caller, _shown(outside[-1].to), _shown(outside[-1].from_)
    return caller, called, None if _party(root.from_).startswith(_OURS) else caller


def _keys(direction: Direction, root: Leg, spoken: list[Leg]) -> tuple[str, ...]:
    """Return who made the call, or who talked in it, the longest first."""
    if direction is Direction.INBOUND:
        parties = [leg.to for leg in sorted(spoken, key=lambda leg: -(leg.talked or 0))]
    else:
        parties = [party for party in (root.from_, root.to) if _party(party).startswith(_OURS)][:1]
    return tuple(dict.fromkeys(key for key in map(address, parties) if key))


def _leg(leg: Leg, direction: Direction) -> CallLeg:
    party = leg.from_ if direction is Direction.INBOUND else leg.to
    is_answered = leg.is_answered and leg.direction == "outbound-dial"
    return CallLeg(
        kind="user" if _party(party).startswith(_OURS) else "number",
        employee_name=(text(party) or "").partition(":")[2].partition("@")[0] or None
        if _party(party).startswith(_OURS)
        else None,
        started_at=leg.began,
        answered_at=leg.began if is_answered else None,
        ended_at=instant_of(leg.end_time),
        talk_seconds=leg.talked,
        end_code=leg.status,
    )


def _recordings(found: list[_Recorded]) -> list[Recording]:
    """Return the recordings that are whole, each once; one that the verb Record made is what a caller left."""
    whole = {
        sid: "voicemail" if text(one.source) == "RecordVerb" else "call"
        for one in found
        if (sid := text(one.sid)) and text(one.status) in {"completed", None}
    }
    return [Recording(provider_id=sid, kind=kind) for sid, kind in whole.items()]


def _party(value: Any) -> str:
    return (text(value) or "").casefold()


def _shown(value: Any) -> str | None:
    """Return a number as Twilio writes it, or None for one that is hidden."""
    written = text(value)
    return None if written is None or written.casefold().removeprefix("+") in _HIDDEN else written
