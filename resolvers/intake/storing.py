"""Taking in a provider's records: the raw text is kept, calls become interactions, whole batches in a few statements.

Keyed by (account, external id). A record that is the same as before costs a comparison of digests and changes nothing, one that is
older than what is known changes nothing either, in whatever order they come; one that was corrected is corrected. One that cannot be
read stays in the inbox with its reason, changes nothing of what was understood before, and is read again whenever it comes.
"""

import asyncio
import hashlib
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from operator import attrgetter
from typing import Any
from uuid import UUID

import structlog
from msgspec.json import encode
from tortoise.expressions import Q
from uuid_utils import uuid7

from models.base import now
from models.days import dated
from models.db import growing
from models.event_log import Origin
from models.interactions import Interaction
from models.noting import tallies
from models.phones import is_number, provider_number
from models.ports.telephony import CallRecord, RawRecord, UnreadableRecord
from models.providers import IntakeStatus, ProviderAccount
from resolvers.access import Through
from resolvers.callers import Basis, country_at, zone_at
from resolvers.changes import AccessMoved, Changes, again, changes
from resolvers.effects import effects
from resolvers.intake import employees
from resolvers.intake.calls import FAILED, RECEIVED, Slice, of_account, store_slice
from resolvers.intake.offered import after_calls
from resolvers.jobs.kinds import Held

log = structlog.get_logger()
Parse = Callable[[str], CallRecord]
Also = Callable[[Changes], Awaitable[None]]
"""What else belongs to the transaction of a batch, after its records."""
SLICE = 500
"""Records in one statement."""
STEP = 20
"""Records read between two looks at the event loop: well under a millisecond."""


@dataclass(frozen=True, kw_only=True)
class IntakeCount:
    """What became of a batch. ``same`` are also those older than what is known; ``failed`` are counted beside the others."""

    new: int = 0
    corrected: int = 0
    same: int = 0
    failed: int = 0

    def __add__(self, other: "IntakeCount") -> "IntakeCount":
        """Add two counts up."""
        return IntakeCount(
            new=self.new + other.new,
            corrected=self.corrected + other.corrected,
            same=self.same + other.same,
            failed=self.failed + other.failed,
        )


Progress = Callable[[datetime, IntakeCount], None]


@dataclass(frozen=True, kw_only=True)
class Account:
    """The account that records come from, and what is needed to understand them."""

    row: ProviderAccount
    parse: Parse
    held: Held | None = None
    """The job that brings them, where one does: nothing is stored that it no longer has."""


async def take_in(
    account: Account, records: Sequence[RawRecord], *, synced_until: datetime | None = None, also: Also | None = None
) -> IntakeCount:
    """Store a batch in one transaction; with ``synced_until`` the account's cursor moves in the same commit.

    The calls' days are those of the zone that holds at the commit: where it has changed meanwhile, the batch is stored anew.
    """
    zone = ""

    async def holds() -> bool:
        return (await zone_at(account.row.workspace_id))[0] == zone

    while True:
        zone, version = await zone_at(account.row.workspace_id)
        try:
            return await _take_in(account, Basis(version=version, holds=holds), zone, records, synced_until, also)
        except AccessMoved:
            continue


async def _take_in(
    account: Account, basis: Basis, zone: str, records: Sequence[RawRecord], synced_until: datetime | None, also: Also | None
) -> IntakeCount:
    country = account.row.country or await country_at(account.row.workspace_id)

    async def take() -> IntakeCount:
        counted = IntakeCount()
        own = effects(account.held, basis=basis) if account.held else changes(account.row.workspace_id, basis=basis)
        async with own as work:
            work.through = Through(Origin.PROVIDER, account.row.id)
            reading = _Reading(account=account, users=await employees.known(account.row), zone=zone, country=country)
            for batch in _apart(records):
                counted += await _take_batch(work, reading, batch)
            await after_calls(work, account.row, [record.external_id for record in records])
            if also is not None:
                await also(work)
            if synced_until is not None:
                await _move_cursor(account.row, synced_until)
        return counted

    counted = await again(take)
    if counted.new >= SLICE:
        await growing.look_again()
    for outcome, count in vars(counted).items():
        tallies["intake", f"account_{account.row.id}", outcome] += count
    if synced_until is not None:
        account.row.synced_until = max(synced_until, account.row.synced_until or synced_until)
        account.row.last_error = None
    return counted


def _apart(records: Sequence[RawRecord]) -> list[dict[str, RawRecord]]:
    """Return records in batches, by id, in which each comes once: what is said twice of a call is taken in one after the other.

    All take them in the order of their ids, so that none who do so at once wait for each other.
    """
    batches: list[dict[str, RawRecord]] = []
    times: dict[str, int] = {}
    for record in sorted(records, key=attrgetter("external_id")):
        number = times[record.external_id] = times.get(record.external_id, -1) + 1
        batches.extend({} for _ in range(number + 1 - len(batches)))
        batches[number][record.external_id] = record
    return batches


@dataclass(frozen=True, kw_only=True)
class _Reading:
    """What a batch is read with: whose account it is, its employees, the zone of its days and the country of its numbers."""

    account: Account
    users: Mapping[str, UUID]
    zone: str
    country: str


async def _take_batch(work: Changes, reading: _Reading, batch: Mapping[str, RawRecord]) -> IntakeCount:
    digests = {
        key: hashlib.blake2b(r.payload.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest() for key, r in batch.items()
    }
    known = await _known(reading.account.row, list(batch))
    fresh = [record for key, record in batch.items() if known.get(key) != digests[key]]
    reader = _Reader(reading, fresh, known, digests)
    taken = await _store(work, reader)
    new = sum(key not in known for key in taken)
    return IntakeCount(new=new, corrected=len(taken) - new, same=len(batch) - len(taken), failed=reader.failed)


async def _move_cursor(account: ProviderAccount, until: datetime) -> None:
    """Note up to when the account's calls are here; one that another pull has moved further stays there."""
    same = ProviderAccount.filter(workspace_id=account.workspace_id, id=account.id)
    await same.update(last_synced_at=now(), last_error=None)
    await same.filter(Q(synced_until=None) | Q(synced_until__lt=until)).update(synced_until=until)


async def _store(work: Changes, reader: "_Reader") -> list[str]:
    """Read and store records slice by slice: while the database stores one, the next are read. Return what was not known yet."""
    taken: list[str] = []
    while (part := reader.take(SLICE)) is not None:
        taken += await _meanwhile(store_slice(work, reader.reading.account.row, part), reader)
    return taken


async def _meanwhile(storing: Coroutine[Any, Any, list[str]], reader: "_Reader") -> list[str]:
    """Wait for the database, and read a few records at a time until it is done; others on the event loop get their turns."""
    task = asyncio.create_task(storing)
    try:
        await asyncio.sleep(0)
        while not task.done() and reader.read(STEP):  # noqa: ASYNC110 - it reads, it does not wait
            await asyncio.sleep(0)
        return await task
    finally:
        task.cancel()


class _Reader:
    """Reads a batch's records bit by bit, ahead of who stores them."""

    def __init__(
        self, reading: _Reading, records: Sequence[RawRecord], known: Mapping[str, str], digests: Mapping[str, str]
    ) -> None:
        self.reading, self._known, self._digests = reading, known, digests
        self._left = iter(records)
        self._ready: deque[tuple[str, bytes, bytes | None, str | None]] = deque()
        self.failed = 0

    def read(self, count: int) -> bool:
        """Read up to so many records; tell whether there may be more."""
        for record in islice(self._left, count):
            row, error = self._understood(record)
            self.failed += error is not None
            raw = {
                "id": str(uuid7()),
                "external_id": record.external_id,
                "digest": self._digests[record.external_id],
                "payload": record.payload,
                "status": IntakeStatus.DONE if error is None else IntakeStatus.FAILED,
                "error": error,
                "standing": None if row is None else row["standing"],
            }
            call, number = (None, None) if row is None else (encode(row), row["client_number"])
            self._ready.append((record.external_id, encode(raw), call, number))
            count -= 1
        return count == 0

    def take(self, size: int) -> Slice | None:
        """Return the next slice, or None when there is nothing left."""
        self.read(max(0, size - len(self._ready)))
        taken = [self._ready.popleft() for _ in range(min(size, len(self._ready)))]
        if not taken:
            return None
        return Slice(
            raw=_list(raw for _, raw, _, _ in taken),
            calls=_list(call for _, _, call, _ in taken if call is not None),
            corrected=[key for key, _, call, _ in taken if call is not None and key in self._known],
            numbers={number for _, _, _, number in taken if number is not None and is_number(number)},
        )

    def _understood(self, record: RawRecord) -> tuple[dict[str, Any] | None, str | None]:
        """Return the values of a record's call, or why it cannot be read."""
        try:
            return _row(self.reading, record.external_id, self.reading.account.parse(record.payload)), None
        except UnreadableRecord as exc:
            return None, str(exc)[:1000]
        except Exception as bug:
            log.exception("intake.bug", external_id=record.external_id)
            return None, f"the reader failed: {type(bug).__name__}"


def _list(encoded: Iterable[bytes]) -> str:
    return f"[{b','.join(encoded).decode()}]"


async def _known(account: ProviderAccount, external_ids: list[str]) -> dict[str, str]:
    """Return the digests of the records that have come before; of those that are to be read again, why."""
    digest = f"case when t.status in ('{FAILED}', '{RECEIVED}') then t.status else t.digest end"
    return dict(await of_account(account, "intake_record", digest, external_ids))


def _row(reading: _Reading, external_id: str, call: CallRecord) -> dict[str, Any]:
    country = reading.country
    user = next((reading.users[key] for key in call.employee_keys if key in reading.users), None)
    return {
        "id": str(uuid7()),
        "external_id": external_id,
        "direction": call.direction,
        "user_id": user,
        **dated(Interaction, reading.zone, started_at=call.started_at),
        "answered_at": call.answered_at,
        "ended_at": call.ended_at,
        "wait_seconds": call.wait_seconds,
        "talk_seconds": call.talk_seconds,
        "disposition": call.disposition,
        "disposition_raw": call.disposition_raw and call.disposition_raw[:100],
        "from_number": provider_number(call.from_number, country),
        "to_number": provider_number(call.to_number, country),
        "line_number": provider_number(call.line_number, country),
        "client_number": provider_number(call.client_number, country),
        "legs": call.legs,
        "recordings": call.recordings,
        "uncredited_keys": list(call.employee_keys) or None if user is None else None,
        "standing": call.standing,
    }
