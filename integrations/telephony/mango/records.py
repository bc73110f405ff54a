"""A call of the extended statistics as a neutral record. What breaks a rule of the record is unreadable.

A call is answered by people alone: a menu that picked up is nobody, and so is a mailbox, whatever talk time the call is given for it.
"""

from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from msgspec.json import Decoder

from integrations.telephony.mango.outcomes import disposition
from integrations.values import address, essential, instant, seconds, text, texts
from models.ports.telephony import CallLeg, CallRecord, Direction, Disposition, Recording, UnreadableRecord


class _Part(Struct):
    """One element of ``context_calls``, or of a group's members. All of it is optional, and read as far as it can be."""

    call_type: Any = None
    call_abonent_id: Any = None
    call_abonent_info: Any = None
    call_abonent_extension: Any = None
    call_abonent_number: Any = None
    call_start_time: Any = None
    call_answer_time: Any = None
    call_end_time: Any = None
    talk_duration: Any = None
    call_end_reason: Any = None
    recording_id: Any = None
    members: list["_Part"] | None = None


class _Call(Struct):
    """One element of a day's ``list``. Its kind, its start, its talk time and its legs are essential."""

    entry_id: int | float | str
    context_type: int | float | str
    context_start_time: int | float | str | None
    context_status: Any = None
    caller_id: Any = None
    caller_number: Any = None
    called_number: Any = None
    duration: Any = None
    talk_duration: Any = None
    context_calls: list[_Part] | None = None


_CALL = Decoder(_Call)


def read_call(payload: str) -> CallRecord:
    """Read one call. Raises UnreadableRecord."""
    try:
        return _record(_CALL.decode(payload))
    except UnreadableRecord:
        raise
    except (ValueError, OverflowError, RecursionError) as exc:
        raise UnreadableRecord(f"this is not a call of the extended statistics: {str(exc)[:200]}") from exc


_PEOPLE = {"user", "number", "group", "conference"}
"""What the document knows. Anything else is a machine of the provider's: a menu, a mailbox, music."""
_OUTSIDE = {"number", "conference"}
_DIRECTIONS = {"1": Direction.INBOUND, "2": Direction.OUTBOUND, "3": Direction.INTERNAL}
_Legs = list[tuple[CallLeg, _Part]]


def _record(call: _Call) -> CallRecord:
    direction = _DIRECTIONS.get(str(text(call.context_type)))
    if direction is None:
        raise UnreadableRecord(f"context_type {str(call.context_type)[:50]} is no direction")
    started = instant(call.context_start_time)
    if started is None:
        raise UnreadableRecord(f"the call has no start: {str(call.context_start_time)[:50]!r} is no time of a call")
    legs = [(_leg(part), part) for part in _parts(call.context_calls)]
    told, duration = essential(call.talk_duration, "talk_duration"), seconds(call.duration)
    ended = max([leg.ended_at for leg, _ in legs if leg.ended_at and leg.ended_at >= started], default=None) or _after(
        started, duration
    )
    if (told or 0) < 0 or (ended is not None and (told or 0) > (ended - started).total_seconds() + 1):
        raise UnreadableRecord("the call is shorter than the talk in it")
    spoken = _spoken(direction, legs, told)
    talk = _talk(call, direction, legs, spoken, told)
    answered = min([leg.answered_at for leg, _ in spoken if leg.answered_at and leg.answered_at >= started], default=None)
    if answered is None and talk:
        answered = _after(ended, -talk)
    waited = int((answered - started).total_seconds()) if answered else (duration if not talk and not spoken else None)
    code = next((leg.end_code for leg, _ in reversed(legs) if leg.end_code is not None), None)
    called = text(call.called_number)
    return CallRecord(
        external_id=str(text(call.entry_id)),
        direction=direction,
        started_at=started,
        answered_at=answered,
        ended_at=ended,
        wait_seconds=waited,
        talk_seconds=talk,
        disposition=_outcome(call, direction, legs, spoken, talk, code),
        disposition_raw=code,
        from_number=text(call.caller_number),
        to_number=called,
        line_number=called if direction is Direction.INBOUND else None,
        employee_keys=_employee(direction, call, legs, spoken),
        legs=[leg for leg, _ in legs],
        recordings=_recordings(legs),
    )


def _after(at: datetime | None, length: int | None) -> datetime | None:
    return None if at is None or length is None else at + timedelta(seconds=length)


def _parts(calls: list[_Part] | None) -> list[_Part]:
    """Return the parts of a call; a group stands for its members, whose talk it repeats."""
    found: list[_Part] = []
    for part in calls or ():
        found.extend(part.members if part.call_type == "group" and part.members else (part,))
    return found


def _leg(part: _Part) -> CallLeg:
    kind = text(part.call_type) or ("user" if text(part.call_abonent_id) else "unknown")
    return CallLeg(
        kind=kind,
        employee_name=text(part.call_abonent_info),
        started_at=instant(part.call_start_time),
        answered_at=instant(part.call_answer_time),
        ended_at=instant(part.call_end_time),
        talk_seconds=seconds(part.talk_duration),
        end_code=text(part.call_end_reason),
    )


def _spoken(direction: Direction, legs: _Legs, told: int | None) -> _Legs:
    """Return the legs in which a person talked: of ours for an inbound call, of the client's for an outbound one.

    An answer without a talk time is a talk, unless the call as a whole is told to have had none.
    """
    people = [found for found in legs if found[0].kind in _PEOPLE]
    if direction is Direction.OUTBOUND:
        people = [found for found in people if found[0].kind in _OUTSIDE] or people
    talked = [found for found in people if found[0].talk_seconds]
    return talked or [found for found in people if found[0].answered_at and told != 0]


def _talk(call: _Call, direction: Direction, legs: _Legs, spoken: _Legs, told: int | None) -> int | None:
    """Return how long people talked: what is told of the call, without what a machine talked in it."""
    are_told = call.context_calls is not None and (bool(legs) or direction is Direction.INBOUND)
    if not are_told:
        return told
    if not spoken:
        return None if told is None else 0
    lengths = [leg.talk_seconds for leg, _ in spoken]
    known = sum(length or 0 for length in lengths)
    if not told:
        return known or None
    is_shared = any(leg.talk_seconds and leg.kind not in _PEOPLE for leg, _ in legs)
    return min(told, known) if is_shared and all(lengths) else told


_MAILBOXES = ("voicemail", "voice_mail", "mailbox", "answering_machine")


def _left_a_message(legs: _Legs) -> bool:
    """Tell whether a machine took what the caller said."""
    return any(leg.kind.casefold() in _MAILBOXES or texts(part.recording_id) for leg, part in legs if leg.kind not in _PEOPLE)


def _outcome(call: _Call, direction: Direction, legs: _Legs, spoken: _Legs, talk: int | None, code: str | None) -> Disposition:
    if spoken or talk:
        return Disposition.ANSWERED
    if direction is Direction.INBOUND and _left_a_message(legs):
        return Disposition.VOICEMAIL
    return disposition(direction, 0 if text(call.context_status) == "0" else talk, code)


def _recordings(legs: _Legs) -> list[Recording]:
    """Return the recordings of all legs, each once."""
    found = {
        r: "call" if leg.kind in _PEOPLE else "voicemail"
        for leg, part in reversed(legs)
        for r in reversed(texts(part.recording_id))
    }
    return [Recording(provider_id=r, kind=kind) for r, kind in reversed(found.items())]


def _employee(direction: Direction, call: _Call, legs: _Legs, spoken: _Legs) -> tuple[str, ...]:
    """Return who made the call, or who talked longest in it: every key under which they may be known."""
    if direction is Direction.INBOUND:
        return _longest(spoken)
    caller = call.caller_id if text(call.caller_id) != "0" else None
    number = address(call.caller_number)
    inside = number if number and ("@" in number or len(number) <= 6) else None
    keys = _keys(caller, inside if inside and "@" not in inside else None, inside)
    return keys or _longest([(leg, part) for leg, part in legs if leg.kind == "user" and (leg.talk_seconds or leg.answered_at)])


def _longest(spoken: _Legs) -> tuple[str, ...]:
    """Return the keys of who talked longest. A number may be an employee's own or not: who talked next longest comes after it."""
    keys: tuple[str, ...] = ()
    for leg, part in sorted(spoken, key=lambda found: -(found[0].talk_seconds or 0)):
        if leg.kind == "user":
            return (*keys, *_keys(part.call_abonent_id, part.call_abonent_extension, part.call_abonent_number))
        if leg.kind == "number":
            keys = (*keys, *_keys(None, None, part.call_abonent_number))
    return keys


def _keys(user_id: Any, extension: Any, number: Any) -> tuple[str, ...]:
    found = (("id:", text(user_id)), ("ext:", text(extension)), ("", address(number)))
    return tuple(f"{prefix}{value}" for prefix, value in found if value is not None)
