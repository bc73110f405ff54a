"""An account with Mango Office: signed questions, statistics in two steps, and employees.

A reading of statistics is started (`stats/calls/request`), then its result is polled (`stats/calls/result`). Every
request is a form of three fields, signed with SHA-256 over key, JSON and salt (API document v1.10, section "sign").
"""

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import httpx
from msgspec import Meta, Struct, ValidationError, convert

from integrations.exchanges import LATER, Answer, Outgoing, Retries
from integrations.files import Files, sound_of
from integrations.http import Http
from integrations.telephony.mango import dialling
from integrations.telephony.mango.events import is_signed, is_summary, place_of, read_summary, sign, tells_of_recording, told_by
from integrations.telephony.mango.live import LIVE, read_leg
from integrations.telephony.mango.recordings import SPENT, address_in
from integrations.telephony.mango.records import read_call
from integrations.values import address, text
from models.ports.failures import ProviderFailure, Remedy
from models.ports.recordings import ByteRange, Sound
from models.ports.settings import ProviderSettings, Secret
from models.ports.telephony import (
    CallOrder,
    CallRecord,
    Capability,
    DayCount,
    Employee,
    Heard,
    Hook,
    Provider,
    RawRecord,
    Telephony,
    Window,
)

TITLE = "Mango Office"
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


class MangoSettings(ProviderSettings, frozen=True, kw_only=True):
    """What an account with Mango Office needs to be told."""

    api_key: Annotated[Secret, Meta(description="The key of the virtual PBX (vpbx_api_key).")]
    api_salt: Annotated[Secret, Meta(description="The salt that requests are signed with (vpbx_api_salt).")]
    base_url: Annotated[str, Meta(pattern="^https?://", description="Where the API is; for a simulator.")] = BASE_URL
    zone: Annotated[
        ZoneInfo,
        Meta(description="The zone of dates in requests: the provider's document does not say, Moscow is what clients use."),
    ] = ZoneInfo("Europe/Moscow")
    pace_seconds: Annotated[float, Meta(ge=0, le=60, description="Least time between two starts of statistics, in seconds.")] = (
        PACE_SECONDS
    )


class Mango:
    """One product (virtual PBX) of Mango Office."""

    def __init__(self, settings: MangoSettings, *, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._key, self._salt = settings.api_key.reveal(), settings.api_salt.reveal()
        self._zone, self._pace = settings.zone, settings.pace_seconds
        self._http = Http(
            TITLE,
            settings.base_url,
            secrets=(settings.api_key, settings.api_salt),
            retries=Retries(wait=self._pace),
            transport=transport,
        )
        self._commands = Http(
            TITLE,
            settings.base_url,
            secrets=(settings.api_key, settings.api_salt),
            retries=dialling.RETRIES,
            limits=dialling.LIMITS,
            transport=transport,
        )
        self._files = Files(TITLE, settings.base_url, transport=transport)

    async def close(self) -> None:
        """Release the connections."""
        await self._http.close()
        await self._commands.close()

    # -- pulling

    async def pull(self, window: Window) -> AsyncIterator[Sequence[RawRecord]]:
        """Yield the finished calls that began in the window, page by page. A window of at most a month."""
        offset = 0
        while True:
            items = _items(await self._statistics(window, offset))
            yield [raw_record(item) for item in items]
            if len(items) < PAGE:
                return
            offset += PAGE
            await asyncio.sleep(self._pace)

    async def count(self, window: Window) -> Sequence[DayCount]:
        """Return how many calls each day had that lies whole in the window. A day is asked for by itself, so that nothing of it is left out."""
        counts: list[DayCount] = []
        day = window.start.astimezone(self._zone).date()
        while (found := self._day(day)).end <= window.end:
            if found.start >= window.start:
                if counts:
                    await asyncio.sleep(self._pace)
                counts.append(DayCount(start=found.start, end=found.end, calls=_total(await self._statistics(found, 0), day)))
            day += timedelta(days=1)
        return counts

    def _day(self, day: date) -> Window:
        start, end = (datetime.combine(each, time.min, self._zone).astimezone(UTC) for each in (day, day + timedelta(days=1)))
        return Window(start=start, end=end)

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
                raise _passing(f"{TITLE} did not give a key for the statistics")
            items = await self._result(key)
            if items is not None:
                return items
        raise _passing(f"{TITLE} forgot the statistics before they could be read")

    async def _result(self, key: str) -> list[Any] | None:
        """Return the calls of a reading, or None when the provider has forgotten it (it keeps them a minute)."""
        for _ in range(POLLS):
            answer = await self._ask("stats/calls/result/", {"key": key}, missing_is_none=True)
            if answer is None or answer.get("status") == "not-found":
                return None
            status = answer.get("status")
            if status == "complete":
                return _days(answer.get("data"))
            if status not in NOT_READY:
                raise _passing(f"{TITLE} ended the statistics with the status {str(status)[:50]}")
            await asyncio.sleep(min(self._pace, 1.0))
        raise _passing(f"{TITLE} did not finish the statistics in time")

    def _date(self, at: datetime) -> str:
        return at.astimezone(self._zone).strftime("%d.%m.%Y %H:%M:%S")

    async def _ask(self, path: str, question: dict[str, Any], *, missing_is_none: bool = False) -> Any:
        """Return what a question is answered with."""
        answer = await self._answer(path, question)
        if answer.status == 204:
            return {"status": "work"}
        if answer.status == 404 and missing_is_none:
            return None
        return _told(answer)

    async def _answer(self, path: str, question: dict[str, Any]) -> Answer:
        """Return the answer to a question. Questions change nothing, so that they may be asked twice."""
        asked = json.dumps(question, separators=(",", ":"), ensure_ascii=False)
        return await self._http.send(Outgoing(method="POST", path=path, form=self._signed(asked), repeatable=True))

    def _signed(self, asked: str) -> dict[str, str]:
        return {"vpbx_api_key": self._key, "sign": sign(self._key, self._salt, asked), "json": asked}

    # -- calls by order

    async def start_call(self, order: CallOrder) -> None:
        """Have the employee's phone ring, then the client's."""
        await dialling.order_call(self._commands, TITLE, order, self._signed)

    # -- recordings

    @asynccontextmanager
    async def open_recording(self, provider_id: str, part: ByteRange | None) -> AsyncIterator[Sound]:
        """Open a recording by the way that shows no secret: asked for by POST, it is at an address that is good once, and kept nowhere."""
        for _ in range(RESTARTS):
            asked = {"recording_id": provider_id, "action": "download"}
            answer = await self._answer("queries/recording/post/", asked)
            address = address_in(answer)
            if address is None:
                _told(answer)
                break
            async with self._files.open(address, part) as streamed:
                if streamed.status not in SPENT:
                    yield sound_of(TITLE, streamed, part)
                    return
        raise _passing(f"{TITLE} did not say where the recording is")

    # -- employees

    async def employees(self) -> Sequence[Employee]:
        """Return the employees with every key under which calls name them: user id, extension, numbers."""
        try:
            listed = convert(await self._ask("config/users/request", {}), _Listed)
        except ValidationError as exc:
            raise _passing(f"{TITLE} answered employees that cannot be read: {exc}") from None
        return [_employee_of(user) for user in listed.users or ()]

    # -- events

    @property
    def live_paths(self) -> Sequence[str]:
        """Return where the states of calls come."""
        return (f"/{LIVE}",)

    def verify(self, hook: Hook) -> bool:
        """Tell whether an event is signed with this account's key and salt."""
        return is_signed(hook, self._key, self._salt)

    def hear(self, hook: Hook) -> Heard:
        """Return the call that an event sums up. A recording is in the statistics with its call, so it is a reason to pull."""
        told = told_by(hook)
        if is_summary(told):
            return Heard(records=[raw_record(told)])
        if place_of(hook) == LIVE:
            return Heard(live=[read_leg(told)])
        return Heard(is_to_be_pulled=tells_of_recording(hook, told))

    def parse(self, payload: str) -> CallRecord:
        """Read one call: of the extended statistics, or its summary."""
        if '"call_direction":' in payload:
            try:
                told = json.loads(payload)
            except (ValueError, RecursionError):
                told = None
            if isinstance(told, dict) and is_summary(told):
                return read_summary(told)
        return read_call(payload)


def _passing(message: str) -> ProviderFailure:
    return ProviderFailure(message, remedy=Remedy.RETRY, retry_after=LATER)


def _told(answer: Answer) -> Any:
    """Return what an answer says; codes of three thousand are our fault, of five thousand the provider's (document, result codes)."""
    if answer.status == 401:
        raise ProviderFailure(
            f"{TITLE} refused the request (401): the key or salt is wrong, or the product is blocked for two minutes",
            remedy=Remedy.LOG_IN,
            retry_after=BLOCKED_SECONDS,
        )
    said = answer.json()
    if not isinstance(said, dict):
        raise _passing(f"{TITLE} answered JSON that is not an object")
    code = said.get("code") or said.get("result")
    if answer.status == 200 and code in {None, 1000, "1000"}:
        return said
    message = f"{TITLE} refused the request: status {answer.status}, code {str(code)[:20]}"
    if str(code) in {"3102", "3105"}:
        raise ProviderFailure(message, remedy=Remedy.LOG_IN)
    raise _passing(message) if str(code).startswith("5") else ProviderFailure(message)


def _employee_of(user: "_User") -> Employee:
    general, telephony = user.general or _General(), user.telephony or _Telephony()
    known = [("id:", text(general.user_id)), ("ext:", text(telephony.extension))]
    known += [("", address(number.number)) for number in telephony.numbers or ()]
    keys = [f"{prefix}{key}" for prefix, key in known if key is not None]
    return Employee(keys=keys, name=text(general.name) or "", email=text(general.email))


def raw_record(item: Any) -> RawRecord:
    """Return an element of the statistics as it is kept: by its id where it has one, else by its text.

    Half of a surrogate pair, which no database takes as text, stays the escape that it was.
    """
    written = json.dumps(item, separators=(",", ":"), ensure_ascii=False, sort_keys=True)
    payload = written.encode("utf-8", "backslashreplace").decode()
    entry = text(item.get("entry_id")) if isinstance(item, dict) else None
    if entry is not None and len(entry) <= 128 and entry.isprintable():
        return RawRecord(external_id=entry, payload=payload)
    return RawRecord(external_id="without-id:" + hashlib.sha256(payload.encode()).hexdigest(), payload=payload)


def _days(data: Any) -> list[Any]:
    if not isinstance(data, list):
        raise _passing(f"{TITLE} answered statistics without data")
    return data


def _total(days: list[Any], wanted: date) -> int:
    """Return how many calls there were on a day, as the statistics tell of it; what a page lists of it is no more than that."""
    total = 0
    for day in days:
        listed = _items([day])
        told = day.get("total_calls_count")
        if day.get("period") in {None, wanted.isoformat()}:
            total += max(len(listed), told if isinstance(told, int) and not isinstance(told, bool) else 0)
    return total


def _items(data: list[Any]) -> list[Any]:
    found: list[Any] = []
    for day in data:
        listed = day.get("list") if isinstance(day, dict) else None
        if not isinstance(listed, list):
            raise _passing(f"{TITLE} answered a day without its list of calls")
        found.extend(listed)
    return found


class _General(Struct):
    """Who an employee is. What is odd in it is unknown, here and everywhere."""

    user_id: Any = None
    name: Any = None
    email: Any = None


class _Number(Struct):
    number: Any = None


class _Telephony(Struct):
    """Where an employee is called."""

    extension: Any = None
    numbers: list[_Number] | None = None


class _User(Struct):
    general: _General | None = None
    telephony: _Telephony | None = None


class _Listed(Struct):
    users: list[_User] | None = None


def connect(settings: MangoSettings, *, transport: httpx.AsyncBaseTransport | None = None) -> Telephony:
    """Return an open account."""
    mango = Mango(settings, transport=transport)
    return Telephony(
        calls=mango, hooks=mango, people=mango, recordings=mango, counts=mango, live=mango, dialling=mango, close=mango.close
    )


PROVIDER = Provider(
    key="mango",
    title=TITLE,
    settings=MangoSettings,
    connect=connect,
    capabilities=frozenset(
        {
            Capability.PULLS_CALLS,
            Capability.KNOWS_PEOPLE,
            Capability.TAKES_HOOKS,
            Capability.HAS_RECORDINGS,
            Capability.COUNTS_CALLS,
            Capability.TELLS_LIVE,
            Capability.STARTS_CALLS,
        }
    ),
)
