"""The rows of one call as a neutral record (documents: CDR specification, and the CDR module of FreePBX for `did` and `outbound_cnum`).

ANSWERED does not say that a person answered: menus, queues and mailboxes answer, too. A row is somebody's talk where its second channel is a phone
or a trunk, and not one of the channels that Asterisk makes for itself (`Local/`). Asterisk knows no outside: which channels lead there is a setting, and
without it the length of numbers tells. Parallel rows overlap, so that talk is the time that is covered.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from integrations.telephony.asterisk.rows import Row, instant, length
from integrations.values import text
from models.ports.telephony import CallLeg, CallRecord, Direction, Disposition, Recording, UnreadableRecord

_EXTENSION = re.compile(r"\d{2,6}")
_NUMBER = re.compile(r"\+?\d{7,15}")
_MAILBOXES = {"voicemail", "minivmrecord", "comedianmail"}
_HIDDEN = {"anonymous", "restricted", "unavailable", "unknown", "private", "asterisk"}
_FAILED = {"FAILED", "CONGESTION"}


@dataclass(frozen=True, kw_only=True)
class Places:
    """What an account is told of its exchange: the zone of its times, and what leads outside."""

    zone: ZoneInfo
    trunks: frozenset[str] = frozenset()
    inbound_contexts: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class _Part:
    """A row, read."""

    row: Row
    start: datetime
    answer: datetime | None
    end: datetime

    @property
    def near(self) -> str:
        """Return whose the first channel is: a trunk's name or an extension."""
        return endpoint(self.row.get("channel"))

    @property
    def far(self) -> str:
        """Return whose the second one is; empty where there is none."""
        return endpoint(self.row.get("dstchannel"))

    @property
    def is_inner(self) -> bool:
        """Tell whether the second channel is one that Asterisk has made for itself."""
        return (self.row.get("dstchannel") or "").startswith("Local/")

    @property
    def talked(self) -> bool:
        """Tell whether two ends talked."""
        return self.row.get("disposition") == "ANSWERED" and self.answer is not None and bool(self.far) and self.answer < self.end


def endpoint(channel: str | None) -> str:
    """Return whose a channel is: what is between the technology and the last dash, without what a Local channel is for."""
    return (channel or "").partition("/")[2].rpartition("-")[0].partition("@")[0]


def read_call(payload: str, places: Places) -> CallRecord:
    """Read one call. Raises UnreadableRecord."""
    try:
        told = json.loads(payload)
        rows, problem, key = told.get("rows"), told.get("problem"), told["id"]
    except (ValueError, KeyError, AttributeError, RecursionError) as exc:
        raise UnreadableRecord("these are no rows of a call") from exc
    if problem:
        raise UnreadableRecord(str(problem))
    parts = sorted((_part(row, places.zone) for row in rows), key=lambda part: (part.start, _sequence(part.row)))
    if not parts:
        raise UnreadableRecord("there are no rows of this call")
    return _record(str(key), parts, places)


def _part(row: Row, zone: ZoneInfo) -> _Part:
    unique = row.get("uniqueid")
    start, answer, end = (instant(row.get(name), zone, unique) for name in ("start", "answer", "end"))
    whole, billed = length(row.get("duration")), length(row.get("billsec"))
    if start is None:
        raise UnreadableRecord(f"start {str(row.get('start'))[:30]!r} is no time")
    end = end or (start + whole if whole is not None else None)
    if end is None:
        raise UnreadableRecord("the call has no end")
    if end < start and whole is not None:
        end = start + whole  # a clock that was set back in the call
    if answer is None and row.get("answer") is None and billed and whole is not None:
        answer = start + whole - billed
    if end < start or (answer is not None and not start <= answer <= end):
        raise UnreadableRecord("the times of the call are not one after the other")
    return _Part(row=row, start=start, answer=answer, end=end)


def _sequence(row: Row) -> int:
    written = row.get("sequence", "")
    return int(written) if written.isdecimal() and len(written) < 12 else 0


def _record(key: str, parts: list[_Part], places: Places) -> CallRecord:
    direction = _direction(parts, places)
    first, started, ended = parts[0], parts[0].start, max(part.end for part in parts)
    talks = [part for part in parts if part.talked]
    spoken = [part for part in talks if not part.is_inner] or talks
    answered = min([part.answer for part in spoken if part.answer], default=None)
    outside = next((p for p in reversed(parts) if p.far in places.trunks), None) or next(
        (p for p in spoken if _is_number(p.row.get("dst"))), first
    )
    did = text(first.row.get("did"))
    dialled = text((outside if direction is Direction.OUTBOUND else first).row.get("dst"))
    own = did or (dialled if _is_number(dialled) else None) or text(first.row.get("accountcode")) or first.near or None
    inbound = direction is Direction.INBOUND
    return CallRecord(
        external_id=key,
        direction=direction,
        started_at=started,
        answered_at=answered,
        ended_at=ended,
        wait_seconds=int(((answered or ended) - started).total_seconds()),
        talk_seconds=_talk(spoken),
        disposition=_outcome(direction, parts, spoken),
        disposition_raw=", ".join(dict.fromkeys(part.row.get("disposition") or "" for part in parts)) or None,
        from_number=_shown(first.row.get("src")) if inbound else (_caller(first) or _shown(first.row.get("src"))),
        to_number=(did or dialled) if inbound else dialled,
        line_number=own if inbound else text(outside.row.get("outbound_cnum")) or _trunk(outside, places),
        employee_keys=_keys(direction, parts, spoken),
        legs=[_leg(part) for part in parts],
        recordings=[
            Recording(provider_id=name) for name in dict.fromkeys(text(part.row.get("recordingfile")) for part in parts) if name
        ],
    )


def _direction(parts: list[_Part], places: Places) -> Direction:
    first = parts[0]
    outbound = any(part.far in places.trunks or part.row.get("outbound_cnum") for part in parts)
    if first.row.get("did") or first.near in places.trunks or first.row.get("dcontext") in places.inbound_contexts:
        return Direction.INBOUND
    if outbound:
        return Direction.OUTBOUND
    caller, called = first.row.get("src"), first.row.get("dst")
    is_ours = _EXTENSION.fullmatch(first.near) is not None
    if not is_ours and (_is_number(caller) or (caller or "").casefold() in _HIDDEN):
        return Direction.INBOUND
    if is_ours:
        return Direction.OUTBOUND if any(_is_number(part.row.get("dst")) for part in parts) else Direction.INTERNAL
    if _EXTENSION.fullmatch(caller or "") and _EXTENSION.fullmatch(called or ""):
        return Direction.INTERNAL
    raise UnreadableRecord(f"nobody can tell whether {first.near[:40]!r} leads outside: name it among the trunks")


def _outcome(direction: Direction, parts: list[_Part], spoken: list[_Part]) -> Disposition:
    if spoken:
        return Disposition.ANSWERED
    inbound = direction is Direction.INBOUND
    if inbound and any(
        (p.row.get("lastapp") or "").casefold() in _MAILBOXES and p.row.get("disposition") == "ANSWERED" for p in parts
    ):
        return Disposition.VOICEMAIL
    told = {part.row.get("disposition") for part in parts}
    if told == {"BUSY"}:
        return Disposition.BUSY
    if told <= _FAILED:
        return Disposition.FAILED
    return Disposition.MISSED if inbound else Disposition.NO_ANSWER


def _talk(spoken: Sequence[_Part]) -> int:
    """Return for how many seconds anybody talked: rows that overlap count once."""
    total, until = timedelta(), datetime.min.replace(tzinfo=UTC)
    for part in sorted(spoken, key=lambda part: part.answer or part.end):
        begun = max(until, part.answer or part.end)
        total += max(timedelta(), part.end - begun)
        until = max(until, part.end)
    return int(total.total_seconds())


def _keys(direction: Direction, parts: list[_Part], spoken: list[_Part]) -> tuple[str, ...]:
    """Return who made the call, or who talked in it, the longest first."""
    if direction is not Direction.INBOUND:
        caller = _caller(parts[0])
        return (f"ext:{caller}",) if caller else ()
    lengths: dict[str, timedelta] = {}
    for part in spoken:
        if part.far:
            lengths[part.far] = lengths.get(part.far, timedelta()) + (part.end - (part.answer or part.end))
    return tuple(f"ext:{far}" for far in sorted(lengths, key=lambda far: (-lengths[far], far)))


def _leg(part: _Part) -> CallLeg:
    name = part.far or part.near
    return CallLeg(
        kind="unknown" if part.is_inner or not part.far else "user" if _EXTENSION.fullmatch(name) else "number",
        employee_name=name or None,
        started_at=part.start,
        answered_at=part.answer if part.talked else None,
        ended_at=part.end,
        talk_seconds=int((part.end - part.answer).total_seconds()) if part.talked and part.answer else 0,
        end_code=text(part.row.get("disposition")),
    )


def _caller(part: _Part) -> str | None:
    """Return the extension that a call is from."""
    found = (part.near, part.row.get("cnum") or "", part.row.get("src") or "")
    return next((one for one in found if _EXTENSION.fullmatch(one)), None)


def _trunk(part: _Part, places: Places) -> str | None:
    return part.far if part.far in places.trunks else None


def _is_number(value: str | None) -> bool:
    return _NUMBER.fullmatch((value or "").strip()) is not None


def _shown(value: str | None) -> str | None:
    written = text(value)
    return None if written is None or written.casefold() in _HIDDEN else written
