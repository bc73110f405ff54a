"""A call of the extended statistics as a neutral record. What breaks a rule of the record is unreadable."""

from datetime import UTC, datetime, timedelta
from operator import itemgetter

from msgspec import Struct
from msgspec.json import Decoder

from models.ports.telephony import CallLeg, CallRecord, Direction, Disposition, Recording, UnreadableRecord

_EARLIEST, _LATEST = (int(datetime(year, 1, 1, tzinfo=UTC).timestamp()) for year in (2000, 2100))


class _Part(Struct):
    """One element of ``context_calls``. Numbers may come as text, and what is not known as null or as empty text."""

    call_type: str | None = None
    call_abonent_id: int | str | None = None
    call_abonent_info: str | None = None
    call_abonent_extension: int | str | None = None
    call_abonent_number: int | str | None = None
    call_start_time: int | str | None = None
    call_answer_time: int | str | None = None
    call_end_time: int | str | None = None
    talk_duration: int | str | None = None
    call_end_reason: int | str | None = None
    recording_id: list[str] | None = None
    members: list["_Part"] | None = None


class _Call(Struct):
    """One element of a day's ``list``."""

    entry_id: int | str
    context_type: int | str
    context_start_time: int | str | None
    caller_id: int | str | None = None
    caller_number: int | str | None = None
    called_number: int | str | None = None
    duration: int | str | None = None
    talk_duration: int | str | None = None
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


def _instant(value: int | str | None) -> datetime | None:
    if not value or value == "0":
        return None
    seconds = int(value)
    if not _EARLIEST <= seconds < _LATEST:
        raise UnreadableRecord(f"{value} is not a time of a call")
    return datetime.fromtimestamp(seconds, UTC)


def _whole(value: int | str | None) -> int | None:
    return None if value is None or value == "" else int(value)


_PEOPLE = {"user", "number"}
_DIRECTIONS = {"1": Direction.INBOUND, "2": Direction.OUTBOUND, "3": Direction.INTERNAL}


def _record(call: _Call) -> CallRecord:
    direction = _DIRECTIONS.get(str(call.context_type))
    if direction is None:
        raise UnreadableRecord(f"context_type {call.context_type!r} is no direction")
    started = _instant(call.context_start_time)
    if started is None:
        raise UnreadableRecord("the call has no start")
    parts = _parts(call.context_calls)
    legs = [_leg(part) for part in parts]
    talks = [(leg, part) for leg, part in zip(legs, parts, strict=True) if leg.kind in _PEOPLE and (leg.talk_seconds or 0) > 0]
    talk, duration = _whole(call.talk_duration), _whole(call.duration)
    ended = max([leg.ended_at for leg in legs if leg.ended_at], default=None) or _after(started, duration)
    answered = min([leg.answered_at for leg, _ in talks if leg.answered_at], default=None)
    if answered is None and talk:
        answered = _after(ended, -talk)
    if (talk or 0) < 0 or (ended is not None and (ended < started or (talk or 0) > (ended - started).total_seconds() + 1)):
        raise UnreadableRecord("the call is shorter than the talk in it, or ends before it starts")
    waited = int((answered - started).total_seconds()) if answered else (duration if not talk else None)
    code = next((leg.end_code for leg in reversed(legs) if leg.end_code is not None), None)
    called = _text(call.called_number)
    return CallRecord(
        external_id=str(call.entry_id),
        direction=direction,
        started_at=started,
        answered_at=answered,
        ended_at=ended,
        wait_seconds=waited if waited is None or waited >= 0 else None,
        talk_seconds=talk,
        disposition=disposition(direction, talk, code),
        disposition_raw=code,
        from_number=_text(call.caller_number),
        to_number=called,
        line_number=called if direction is Direction.INBOUND else None,
        employee_keys=_employee(direction, call, talks),
        legs=legs,
        recordings=[Recording(provider_id=r) for r in dict.fromkeys([r for part in parts for r in part.recording_id or []])],
    )


def _after(at: datetime | None, seconds: int | None) -> datetime | None:
    return None if at is None or seconds is None else at + timedelta(seconds=seconds)


def _text(value: int | str | None) -> str | None:
    return None if value is None or value == "" else str(value)


def _parts(calls: list[_Part] | None) -> list[_Part]:
    """Return the parts of a call; a group stands for its members, whose talk it repeats."""
    found: list[_Part] = []
    for part in calls or ():
        found.extend(part.members if part.call_type == "group" and part.members else (part,))
    return found


def _employee(direction: Direction, call: _Call, talks: list[tuple[CallLeg, _Part]]) -> tuple[str, ...]:
    """Return who made the call, or who talked longest in it: every key under which they may be known."""
    if direction is not Direction.INBOUND:
        return () if call.caller_id is None else (f"id:{call.caller_id}",)
    inside = [(leg.talk_seconds or 0, part) for leg, part in talks if leg.kind == "user"]
    if not inside:
        return ()
    _, longest = max(inside, key=itemgetter(0))
    keys = (("id:", longest.call_abonent_id), ("ext:", longest.call_abonent_extension), ("", longest.call_abonent_number))
    return tuple([f"{prefix}{value}" for prefix, value in keys if value is not None])


def _leg(part: _Part) -> CallLeg:
    return CallLeg(
        kind=part.call_type or "unknown",
        employee_name=part.call_abonent_info or None,
        started_at=_instant(part.call_start_time),
        answered_at=_instant(part.call_answer_time),
        ended_at=_instant(part.call_end_time),
        talk_seconds=_whole(part.talk_duration),
        end_code=_text(part.call_end_reason),
    )


_MISSED = {"1000", "1100", "1110", "1111", "1120", "1160", "1161", "1162", "1163", "1164", "1170", "1180", "1181", "1182", "1183"}
_REJECTED = {"1122", "1123"}
_INACTIVE = {"1190", "1191", "1192"}


def disposition(direction: Direction, talk: int | None, code: str | None) -> Disposition:
    """Return how a call ended: somebody talked, or by the provider's code. An unknown code folds to its class (2219 to 2200)."""
    if talk:
        return Disposition.ANSWERED
    if code is None:
        return Disposition.UNKNOWN
    folded = code + "0" * (4 - len(code)) if len(code) < 4 else code
    inbound = direction is Direction.INBOUND
    nobody = Disposition.MISSED if inbound else Disposition.NO_ANSWER
    if folded == "1121":
        return Disposition.BUSY
    if folded in _REJECTED:
        return Disposition.MISSED if inbound else Disposition.REJECTED
    if folded in _INACTIVE:
        return Disposition.MISSED if inbound else Disposition.FAILED
    if folded == "1110" and not inbound:
        return Disposition.CANCELED
    if folded in _MISSED or (folded[:2] in {"10", "11"} and folded[:3] not in {"113", "114", "115", "117"}):
        return nobody
    return Disposition.FAILED if folded[:1] in "123456" else Disposition.UNKNOWN
