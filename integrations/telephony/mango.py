"""Mango Office, the virtual PBX API: extended statistics (`stats/calls`) and the list of employees.

A reading of statistics is started (`stats/calls/request`), then its result is polled (`stats/calls/result`). Every
request is a form of three fields, signed with SHA-256 over key, JSON and salt (API document v1.10, section "sign").
"""

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

import httpx
from msgspec import Struct
from msgspec.json import Decoder

from integrations.http import Retries, Sleep, client, post_form
from models.ports.telephony import (
    CallLeg,
    CallRecord,
    Capabilities,
    Direction,
    Disposition,
    Employee,
    Provider,
    ProviderFailure,
    RawRecord,
    Recording,
    UnreadableRecord,
    Window,
)

BASE_URL = "https://app.mango-office.ru/vpbx/"
PAGE = 5000
"""The largest ``limit`` of the extended statistics."""
PACE_SECONDS = 2.0
"""One start of statistics per product in this time (document of 2026)."""
BLOCKED_SECONDS = 120.0
"""How long a product is blocked after faulty requests (document of 2026)."""
POLLS = 60
RESTARTS = 3
NOT_READY = {"request", "work"}


def sign(key: str, salt: str, text: str) -> str:
    """Return the signature of a request or webhook: plain SHA-256 over the concatenation, not HMAC."""
    return hashlib.sha256((key + text + salt).encode()).hexdigest()


class Mango:
    """One product (virtual PBX) of Mango Office. Text dates are in ``zone``: the document does not say, Moscow is what clients use."""

    capabilities = Capabilities(pulls_calls=True, lists_employees=True)

    def __init__(
        self, credentials: Mapping[str, str], *, transport: httpx.AsyncBaseTransport | None = None, sleep: Sleep = asyncio.sleep
    ) -> None:
        self._key, self._salt = credentials["api_key"], credentials["api_salt"]
        self._zone = ZoneInfo(credentials.get("zone") or "Europe/Moscow")
        self._pace = float(credentials.get("pace_seconds") or PACE_SECONDS)
        self._retries = Retries(wait=self._pace)
        self._http = client(credentials.get("base_url") or BASE_URL, transport=transport)
        self._sleep = sleep

    async def close(self) -> None:
        """Release the connections."""
        await self._http.aclose()

    # -- pulling

    async def pull(self, window: Window) -> AsyncIterator[Sequence[RawRecord]]:
        """Yield the finished calls that began in the window, page by page. A window of at most a month."""
        offset = 0
        while True:
            items = await self._statistics(window, offset)
            yield [_raw(item) for item in items]
            if len(items) < PAGE:
                return
            offset += PAGE
            await self._sleep(self._pace)

    async def _statistics(self, window: Window, offset: int) -> list[Any]:
        for _ in range(RESTARTS):
            started = await self._ask(
                "stats/calls/request/",
                {
                    "start_date": self._date(window.start),
                    "end_date": self._date(window.end),
                    "limit": str(PAGE),
                    "offset": str(offset),
                },
            )
            key = started.get("key")
            if not isinstance(key, str) or not key:
                raise ProviderFailure("Mango Office did not give a key for the statistics", retry_after=60)
            items = await self._result(key)
            if items is not None:
                return items
        raise ProviderFailure("Mango Office forgot the statistics before they could be read", retry_after=60)

    async def _result(self, key: str) -> list[Any] | None:
        """Return the calls of a reading, or None when the provider has forgotten it (it keeps them a minute)."""
        for _ in range(POLLS):
            answer = await self._ask("stats/calls/result/", {"key": key}, missing_is_none=True)
            if answer is None or answer.get("status") == "not-found":
                return None
            status = answer.get("status")
            if status == "complete":
                return _items(answer.get("data"))
            if status not in NOT_READY:
                raise ProviderFailure(f"Mango Office ended the statistics with the status {str(status)[:50]}", retry_after=60)
            await self._sleep(min(self._pace, 1.0))
        raise ProviderFailure("Mango Office did not finish the statistics in time", retry_after=60)

    def _date(self, at: datetime) -> str:
        return at.astimezone(self._zone).strftime("%d.%m.%Y %H:%M:%S")

    async def _ask(self, path: str, question: dict[str, Any], *, missing_is_none: bool = False) -> Any:
        text = json.dumps(question, separators=(",", ":"), ensure_ascii=False)
        form = {"vpbx_api_key": self._key, "sign": sign(self._key, self._salt, text), "json": text}
        response = await post_form(self._http, path, form, retries=self._retries, sleep=self._sleep)
        if response.status_code == 204:
            return {"status": "work"}
        if response.status_code == 404 and missing_is_none:
            return None
        if response.status_code == 401:
            raise ProviderFailure(
                "Mango Office refused the request (401): the key or salt is wrong, or the product is blocked for two minutes",
                retry_after=BLOCKED_SECONDS,
            )
        try:
            answer = response.json()
        except (ValueError, RecursionError):
            raise ProviderFailure("Mango Office answered something that is not whole JSON", retry_after=60) from None
        if not isinstance(answer, dict):
            raise ProviderFailure("Mango Office answered JSON that is not an object", retry_after=60)
        code = answer.get("code") or answer.get("result")
        if response.status_code != 200 or code not in {None, 1000, "1000"}:
            raise ProviderFailure(f"Mango Office refused the request: status {response.status_code}, code {str(code)[:20]}")
        return answer

    # -- employees

    async def employees(self) -> Sequence[Employee]:
        """Return the employees with every key under which calls name them: user id, extension, numbers."""
        answer = await self._ask("config/users/request", {})
        found = []
        for user in answer.get("users") or []:
            general, telephony = user.get("general") or {}, user.get("telephony") or {}
            keys = [f"id:{general['user_id']}"] if general.get("user_id") is not None else []
            keys += [f"ext:{telephony['extension']}"] if telephony.get("extension") else []
            keys += [str(number["number"]) for number in telephony.get("numbers") or [] if number.get("number")]
            found.append(Employee(keys=keys, name=str(general.get("name") or ""), email=general.get("email") or None))
        return found

    # -- parsing

    def parse(self, payload: str) -> CallRecord:
        """Read one call of the extended statistics. What breaks a rule of the neutral record is unreadable."""
        try:
            return _record(_CALL.decode(payload))
        except UnreadableRecord:
            raise
        except (ValueError, OverflowError, RecursionError) as exc:
            raise UnreadableRecord(f"this is not a call of the extended statistics: {str(exc)[:200]}") from exc


def _raw(item: Any) -> RawRecord:
    text = json.dumps(item, separators=(",", ":"), ensure_ascii=False, sort_keys=True)
    entry = item.get("entry_id") if isinstance(item, dict) else None
    if isinstance(entry, str) and 0 < len(entry) <= 128:
        return RawRecord(external_id=entry, payload=text)
    return RawRecord(external_id="without-id:" + hashlib.sha256(text.encode()).hexdigest(), payload=text)


def _items(data: Any) -> list[Any]:
    if not isinstance(data, list):
        raise ProviderFailure("Mango Office answered statistics without data", retry_after=60)
    found: list[Any] = []
    for day in data:
        listed = day.get("list") if isinstance(day, dict) else None
        if not isinstance(listed, list):
            raise ProviderFailure("Mango Office answered a day without its list of calls", retry_after=60)
        found.extend(listed)
    return found


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


PROVIDER = Provider(
    key="mango",
    title="Mango Office",
    credentials=("api_key", "api_salt"),
    options={
        "base_url": "Where the API is; for a simulator.",
        "zone": "Zone of text dates in requests; Europe/Moscow unless given.",
        "pace_seconds": "Least time between two starts of statistics; 2 unless given.",
    },
    open=Mango,
)
