"""An account with Twilio: pages of calls and recordings day by day, joined into conversations, and status callbacks.

The filters of the calls resource go by days of UTC (twilio-oai, `ListCall`), so that a window is asked for day by day. A leg may be listed before the call
that made it, and on another day than it: then the whole family is asked for. A page's `next_page_uri` is followed as it is; there is no total.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any
from urllib.parse import quote, urlsplit

import httpx
from msgspec import Meta

from integrations.exchanges import LATER, Answer, Outgoing, Retries
from integrations.http import RETRIES, Http
from integrations.telephony.twilio.records import FINAL, LONGEST, RUNNING, instant_of, read_call
from integrations.telephony.twilio.signing import fields_of, is_signed
from integrations.values import text
from models.ports.failures import ProviderFailure, Remedy
from models.ports.settings import ProviderSettings, Secret
from models.ports.telephony import CallRecord, Capability, Heard, Hook, Provider, RawRecord, Telephony, UnreadableHook, Window

TITLE = "Twilio"
BASE_URL = "https://api.twilio.com/"
PAGE = 1000
"""The largest `PageSize` (twilio-oai)."""
MOST_PAGES = 2000
"""Of one listing. A day of two million legs is a listing that goes in circles."""
BATCH = 500
"""Conversations that are stored at a time."""
SETTLES = timedelta(hours=1)
"""How long after the end of a call its legs may still be said to go on."""
DAY = timedelta(days=1)

Row = dict[str, Any]


class TwilioSettings(ProviderSettings, frozen=True, kw_only=True):
    """What an account with Twilio needs to be told."""

    account_sid: Annotated[
        str, Meta(pattern="^AC[0-9a-fA-F]{32}$", description="The account's id (Account SID), AC and 32 digits.")
    ]
    auth_token: Annotated[Secret, Meta(description="The auth token: requests are made with it, and hooks are signed with it.")]
    other_auth_token: Annotated[
        Secret | None,
        Meta(
            description="The other auth token while one takes the place of the other: what either signs is good, and either may ask."
        ),
    ] = None
    public_url: Annotated[
        str,
        Meta(
            pattern="^(https?://[^?#]+)?$",
            description="Where Twilio reaches this server, where that is not VORONKA_PUBLIC_URL: hooks are signed for the address that they go to.",
        ),
    ] = ""
    base_url: Annotated[str, Meta(pattern="^https?://", description="Where the API is; for a simulator.")] = BASE_URL


class Twilio:
    """One account of Twilio."""

    def __init__(
        self, settings: TwilioSettings, *, transport: httpx.AsyncBaseTransport | None = None, retries: Retries = RETRIES
    ) -> None:
        self._sid, self._public_url = settings.account_sid, settings.public_url or None
        tokens = [token for token in (settings.auth_token, settings.other_auth_token) if token is not None and token.reveal()]
        self._tokens = [token.reveal() for token in tokens]
        self._clients = [
            Http(
                TITLE,
                settings.base_url,
                secrets=tokens,
                auth=httpx.BasicAuth(self._sid, token),
                retries=retries,
                transport=transport,
            )
            for token in self._tokens
        ]
        self._root = f"/2010-04-01/Accounts/{self._sid}"

    async def close(self) -> None:
        """Release the connections."""
        for client in self._clients:
            await client.close()

    async def probe(self) -> str:
        """Ask for one call: what answers that answers everything."""
        await self._get(f"{self._root}/Calls.json", {"PageSize": 1})
        return "answers, and lists calls"

    # -- pulling

    async def pull(self, window: Window) -> AsyncIterator[Sequence[RawRecord]]:
        """Yield the conversations of a window that are over, with all their legs and recordings."""
        day, last = window.start.astimezone(UTC).date(), (window.end - timedelta(microseconds=1)).astimezone(UTC).date()
        while day <= last:
            found = [raw_record(one) for one in await self._day(day, window)]
            for at in range(0, len(found), BATCH):
                yield found[at : at + BATCH]
            day += DAY

    async def _day(self, day: date, window: Window) -> list[Row]:
        """Return the conversations that began on a day, within the window; and, whole, those of an earlier one that went on then."""
        between = {"StartTime>": day.isoformat(), "StartTime<": (day + DAY).isoformat()}
        rows = await self._list("Calls", between)
        recordings = await self._recordings(day)
        roots = {sid: row for sid, row in rows.items() if _parent(row) is None}
        legs: dict[str, list[Row]] = defaultdict(list)
        for row in rows.values():
            if (parent := _parent(row)) is not None:
                legs[parent].append(row)
        found = [
            _joined(root, legs[sid], recordings.get(sid, ()))
            for sid, root in roots.items()
            if _is_within(root, window) and _is_told(root, legs[sid])
        ]
        for sid in [sid for sid in legs if sid not in roots]:
            family = await self._family(sid, legs[sid], recordings.get(sid, ()))
            if _is_told(family["call"], family["legs"]):
                found.append(family)
        return found

    async def _family(self, sid: str, seen: Sequence[Row], recordings: Sequence[Row]) -> Row:
        """Return a conversation of which a leg alone was listed. Where its root is no more, the first leg stands for it, and cannot be read."""
        answer = await self._answer(f"{self._root}/Calls/{quote(sid, safe='')}.json")
        if answer.status == 404:
            return _joined({**seen[0], "sid": sid}, seen, recordings)
        legs = await self._list("Calls", {"ParentCallSid": sid})
        own = await self._list("Recordings", {"CallSid": sid}) if not recordings else {}
        return _joined(_object(answer.checked()), list(legs.values()) or list(seen), recordings or list(own.values()))

    async def _recordings(self, day: date) -> dict[str, list[Row]]:
        """Return the recordings that were begun on a day or in the night after it, by the root that they are of."""
        between = {"DateCreated>": day.isoformat(), "DateCreated<": (day + 2 * DAY).isoformat()}
        found: dict[str, list[Row]] = defaultdict(list)
        for row in (await self._list("Recordings", between)).values():
            if (sid := text(row.get("call_sid"))) is not None:
                found[sid].append(row)
        return found

    async def _list(self, what: str, asked: Mapping[str, str]) -> dict[str, Row]:
        """Return all of a listing, by id: what comes while it is read may push a row onto the next page, too."""
        found: dict[str, Row] = {}
        path: str | None = f"{self._root}/{what}.json"
        params: Mapping[str, str | int] | None = {**asked, "PageSize": PAGE}
        seen: set[str] = set()
        while path is not None:
            page = await self._get(path, params)
            rows = page.get(what.lower())
            if not isinstance(rows, list):
                raise _passing(f"{TITLE} answered a page without {what.lower()}")
            for row in rows:
                found[_id_of(row)] = row if isinstance(row, dict) else {"sid": None, "row": row}
            path, params = self._next(page.get("next_page_uri")), None
            if path in seen or len(seen) >= MOST_PAGES:
                raise _passing(f"{TITLE} answers the same page again and again")
            seen.add(path or "")
        return found

    def _next(self, told: Any) -> str | None:
        """Return where the next page is; nowhere but below this account."""
        if told is None:
            return None
        if not isinstance(told, str) or urlsplit(told).netloc or not told.startswith(f"{self._root}/") or "/../" in told:
            raise _passing(f"{TITLE} answered a next page that is none of this account")
        return told

    async def _get(self, path: str, params: Mapping[str, str | int] | None = None) -> Row:
        return _object((await self._answer(path, params)).checked())

    async def _answer(self, path: str, params: Mapping[str, str | int] | None = None) -> Answer:
        """Ask with the token that was good last; where it is no more, with the other one."""
        outgoing = Outgoing(method="GET", path=path, params=params)
        answer = await self._clients[0].send(outgoing)
        if answer.status == 401 and len(self._clients) > 1:
            self._clients.reverse()
            answer = await self._clients[0].send(outgoing)
        return answer

    def parse(self, payload: str) -> CallRecord:
        """Read one conversation."""
        return read_call(payload)

    # -- hooks

    def verify(self, hook: Hook) -> bool:
        """Tell whether a hook is signed with one of this account's tokens, for the address that it was sent to."""
        return is_signed(hook, self._tokens, self._public_url)

    def hear(self, hook: Hook) -> Heard:
        """Tell whether a leg is over, or a recording whole: what the conversation was is then in its records, with all its legs."""
        told = dict(fields_of(hook) or ())
        if "CallSid" not in told:
            raise UnreadableHook("this tells of no call")
        status, recording = told.get("CallStatus"), told.get("RecordingStatus")
        if recording is not None:
            return Heard(is_to_be_pulled=recording == "completed")
        if status not in FINAL and status not in RUNNING:
            raise UnreadableHook("this tells no status that is known")
        return Heard(is_to_be_pulled=status in FINAL)


def _passing(message: str) -> ProviderFailure:
    return ProviderFailure(message, remedy=Remedy.RETRY, retry_after=LATER)


def _object(answer: Answer) -> Row:
    said = answer.json()
    if not isinstance(said, dict):
        raise _passing(f"{TITLE} answered JSON that is not an object")
    return said


def _parent(row: Row) -> str | None:
    return text(row.get("parent_call_sid"))


def _id_of(row: Any) -> str:
    """Return a row's id; of one that has none, a digest of it."""
    sid = text(row.get("sid")) if isinstance(row, dict) else None
    if sid is not None and len(sid) <= 128 and sid.isprintable():
        return sid
    return "without-id:" + hashlib.sha256(_written(row).encode()).hexdigest()


def _written(value: Any) -> str:
    """Return a value as text. Half of a surrogate pair, which no database takes, stays the escape that it was."""
    written = json.dumps(value, separators=(",", ":"), ensure_ascii=False, sort_keys=True)
    return written.encode("utf-8", "backslashreplace").decode()


def _joined(root: Row, legs: Sequence[Row], recordings: Sequence[Row]) -> Row:
    return {"call": root, "legs": sorted(legs, key=_id_of), "recordings": sorted(recordings, key=_id_of)}


def _is_within(root: Row, window: Window) -> bool:
    """Tell whether a call is to be told in a window; one that nobody can read the start of is, so that it is seen."""
    began = instant_of(root.get("start_time")) or instant_of(root.get("date_created"))
    return began is None or window.start <= began < window.end


def _is_told(root: Row, legs: Sequence[Row]) -> bool:
    """Tell whether a conversation is over, as far as Twilio says, or must be: what it says of it next takes the place of that."""
    began = instant_of(root.get("start_time")) or instant_of(root.get("date_created"))
    now = datetime.now(UTC)
    if root.get("status") in RUNNING:
        return began is not None and now - began > LONGEST
    ended = instant_of(root.get("end_time")) or began
    return ended is None or now - ended > SETTLES or all(leg.get("status") not in RUNNING for leg in legs)


def raw_record(conversation: Row) -> RawRecord:
    """Return a conversation as it is kept, by the id of its root."""
    return RawRecord(external_id=_id_of(conversation["call"]), payload=_written(conversation))


def connect(
    settings: TwilioSettings, *, transport: httpx.AsyncBaseTransport | None = None, retries: Retries = RETRIES
) -> Telephony:
    """Return an open account."""
    twilio = Twilio(settings, transport=transport, retries=retries)
    return Telephony(calls=twilio, hooks=twilio, probe=twilio.probe, close=twilio.close)


PROVIDER = Provider(
    key="twilio",
    title=TITLE,
    settings=TwilioSettings,
    connect=connect,
    capabilities=frozenset({Capability.PULLS_CALLS, Capability.TAKES_HOOKS}),
)
