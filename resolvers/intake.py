"""Taking in a provider's records: the raw text is kept, calls become interactions, whole batches in a few statements.

Keyed by (account, external id). A record that is the same as before costs a comparison of digests and changes nothing;
one that was corrected is corrected; one that cannot be read stays in the inbox with its reason.
"""

import asyncio
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import orjson
import structlog
from uuid_utils import uuid7

from models.base import now
from models.db.connecting import dialect, fetch
from models.events import CallsReceived
from models.phones import provider_number
from models.ports.telephony import CallRecord, RawRecord, UnreadableRecord
from models.providers import IntakeStatus, ProviderAccount
from models.workspaces import local_day
from resolvers.changes import Changes, changes
from resolvers.kpis.calls import INTERACTIONS

log = structlog.get_logger()
Parse = Callable[[str], CallRecord]
MAX_EVENT_IDS = 1000
SLICE = 500


@dataclass(frozen=True, kw_only=True)
class IntakeCount:
    """What became of a batch."""

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


@dataclass(frozen=True, kw_only=True)
class Account:
    """The account that records come from, and what is needed to understand them."""

    row: ProviderAccount
    zone: str
    users: Mapping[str, UUID]
    parse: Parse


async def take_in(account: Account, records: Sequence[RawRecord], *, synced_until: datetime | None = None) -> IntakeCount:
    """Store a batch in one transaction; with ``synced_until`` the account's cursor moves in the same commit."""
    batch = {record.external_id: record for record in records}
    digests = {
        key: hashlib.blake2b(r.payload.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest() for key, r in batch.items()
    }
    async with changes(account.row.workspace_id) as work:
        known = await _known(account.row, list(batch))
        fresh = [record for key, record in batch.items() if known.get(key) != digests[key]]
        failed = await _store(work, account, fresh, known, digests)
        if synced_until is not None:
            account.row.synced_until = synced_until
            account.row.last_synced_at = now()
            account.row.last_error = None
            await account.row.save(update_fields=["synced_until", "last_synced_at", "last_error"])
    corrected = sum(1 for record in fresh if record.external_id in known)
    return IntakeCount(new=len(fresh) - corrected, corrected=corrected, same=len(batch) - len(fresh), failed=failed)


async def _store(
    work: Changes, account: Account, records: Sequence[RawRecord], known: Mapping[str, str], digests: Mapping[str, str]
) -> int:
    """Read and store records slice by slice: while the database stores one, a thread reads the next. Return how many failed."""
    failed = 0
    reading = [records[i : i + SLICE] for i in range(0, len(records), SLICE)]
    ahead = asyncio.create_task(asyncio.to_thread(_read, account, reading[0])) if reading else None
    for index, part in enumerate(reading):
        rows, failures = await ahead if ahead else ([], {})
        following = index + 1 < len(reading)
        ahead = asyncio.create_task(asyncio.to_thread(_read, account, reading[index + 1])) if following else None
        taken = await _store_calls(work, account, rows, known) if rows else {}
        await _store_raw(account.row, part, digests, taken, failures)
        failed += len(failures)
    return failed


async def _known(account: ProviderAccount, external_ids: list[str]) -> dict[str, str]:
    """Return the digests of the records that have come before."""
    return dict(await _of_account(account, "intake_record", "digest", external_ids))


async def _of_account(account: ProviderAccount, table: str, column: str, external_ids: list[str]) -> list[tuple[str, Any]]:
    """Return a column of an account's rows by external id, in one statement however many they are."""
    if dialect() == "postgres":
        rows = await fetch(
            f"select r.id as external_id, t.{column} as value from unnest($3::text[]) r(id) join {table} t "
            "on t.workspace_id = $1 and t.account_id = $2 and t.external_id = r.id",
            [account.workspace_id, account.id, external_ids],
        )
    else:
        rows = await fetch(
            f"select external_id, {column} as value from {table} where workspace_id = ?1 and account_id = ?2 "
            "and external_id in (select value from json_each(?3))",
            [str(account.workspace_id), str(account.id), orjson.dumps(external_ids).decode()],
        )
    return [(row["external_id"], row["value"]) for row in rows]


def _read(account: Account, records: Sequence[RawRecord]) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Return a row of values for each call that can be read, and the reason for each that cannot."""
    rows, failures = [], {}
    for record in records:
        try:
            rows.append(_row(account, record.external_id, account.parse(record.payload)))
        except UnreadableRecord as exc:
            failures[record.external_id] = str(exc)[:1000]
        except Exception as bug:
            log.exception("intake.bug", external_id=record.external_id)
            failures[record.external_id] = f"the reader failed: {type(bug).__name__}"
    return rows, failures


_COLUMNS: tuple[tuple[str, str], ...] = (
    ("id", "uuid"), ("external_id", "text"), ("direction", "text"), ("user_id", "uuid"), ("started_at", "timestamptz"),
    ("day", "date"), ("answered_at", "timestamptz"), ("ended_at", "timestamptz"), ("wait_seconds", "int"),
    ("talk_seconds", "int"), ("disposition", "text"), ("disposition_raw", "text"), ("from_number", "text"),
    ("to_number", "text"), ("line_number", "text"), ("client_number", "text"), ("legs", "text"), ("recordings", "text"),
)  # fmt: skip


def _row(account: Account, external_id: str, call: CallRecord) -> dict[str, Any]:
    user = next((account.users[key] for key in call.employee_keys if key in account.users), None)
    return {
        "id": str(uuid7()),
        "external_id": external_id,
        "direction": call.direction.value,
        "user_id": user and str(user),
        "started_at": _stamp(call.started_at),
        "day": local_day(call.started_at, account.zone),
        "answered_at": _stamp(call.answered_at),
        "ended_at": _stamp(call.ended_at),
        "wait_seconds": call.wait_seconds,
        "talk_seconds": call.talk_seconds,
        "disposition": call.disposition.value,
        "disposition_raw": call.disposition_raw and call.disposition_raw[:100],
        "from_number": provider_number(call.from_number),
        "to_number": provider_number(call.to_number),
        "line_number": provider_number(call.line_number),
        "client_number": provider_number(call.client_number),
        "legs": orjson.dumps([_leg(leg) for leg in call.legs]).decode(),
        "recordings": orjson.dumps([{"providerId": r.provider_id, "kind": r.kind} for r in call.recordings]).decode(),
    }


def _leg(leg: Any) -> dict[str, Any]:
    return {
        "kind": leg.kind,
        "employeeName": leg.employee_name,
        "startedAt": _stamp(leg.started_at),
        "answeredAt": _stamp(leg.answered_at),
        "endedAt": _stamp(leg.ended_at),
        "talkSeconds": leg.talk_seconds,
        "endCode": leg.end_code,
    }


def _stamp(at: datetime | None) -> str | None:
    if at is None:
        return None
    utc = at if at.tzinfo is UTC else at.astimezone(UTC)
    return utc.isoformat(timespec="microseconds")[:-6] + "Z"


def _source(columns: Sequence[tuple[str, str]], parameter: int) -> str:
    """Return the FROM item that makes rows of one JSON parameter, a list of objects."""
    if dialect() == "postgres":
        typed = ", ".join(f"{name} {kind}" for name, kind in columns)
        return f"json_to_recordset(${parameter}::json) as r({typed})"
    picked = ", ".join(f"json_extract(value, '$.{name}') as {name}" for name, _ in columns)
    return f"(select {picked} from json_each(?{parameter})) r"


async def _store_calls(work: Changes, account: Account, rows: list[dict[str, Any]], known: Mapping[str, str]) -> dict[str, str]:
    """Insert or correct calls, matched to contacts by number in the same statement; return ids by external id."""
    postgres = dialect() == "postgres"
    keys: list[Any] = [account.row.workspace_id, account.row.id, now()]
    if not postgres:
        keys[:2] = [str(keys[0]), str(keys[1])]
    ws, acc, at = ("$1::uuid", "$2::uuid", "$3::timestamptz") if postgres else ("?1", "?2", "?3")
    json_cast = "::jsonb" if postgres else ""
    matched = (
        f"select r.*, (select c.id from contact_phone p join contact c on c.id = p.contact_id where p.workspace_id = {ws} "
        "and p.number = r.client_number and c.deleted_at is null order by c.updated_at desc, c.id limit 1) as matched_id "
        f"from {_source(_COLUMNS, 4)}"
    )
    facts = [name for name, _ in _COLUMNS if name not in {"id", "external_id"}]
    picked = ", ".join(f"q.{name}{json_cast if name in {'legs', 'recordings'} else ''}" for name in facts)
    differs = " or ".join(f"interaction.{n} {'is distinct from' if postgres else 'is not'} excluded.{n}" for n in facts)
    update = ", ".join(f"{name} = excluded.{name}" for name in facts)
    before = await _days_before(account.row, [row["external_id"] for row in rows if row["external_id"] in known])
    result = await fetch(
        f"with q as materialized ({matched}) "
        f"insert into interaction (id, external_id, {', '.join(facts)}, workspace_id, account_id, created_at, updated_at, version, "
        "kind, channel, provenance, contact_id, owner_id) "
        f"select q.id, q.external_id, {picked}, {ws}, {acc}, {at}, {at}, 1, 'CALL', 'PHONE', 'PROVIDER', "
        "q.matched_id, coalesce(q.user_id, (select k.owner_id from contact k where k.id = q.matched_id)) from q where true "
        f"on conflict (workspace_id, account_id, external_id) do update set {update}, updated_at = excluded.updated_at, "
        "version = interaction.version + 1, contact_id = coalesce(interaction.contact_id, excluded.contact_id), "
        "owner_id = coalesce(excluded.user_id, (select k.owner_id from contact k where k.id = interaction.contact_id), excluded.owner_id) "
        f"where {differs} returning id, external_id, day",
        [*keys, orjson.dumps(rows).decode()],
    )
    days = {_day(row["day"]) for row in result} | set(before.values())
    if result:
        work.recount(INTERACTIONS, days)
        ids = [str(row["id"]) for row in result]
        for start in range(0, len(ids), MAX_EVENT_IDS):
            work.record(CallsReceived(entity_id=account.row.id, after={"interactions": ids[start : start + MAX_EVENT_IDS]}))
    return {row["external_id"]: str(row["id"]) for row in result}


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


async def _days_before(account: ProviderAccount, external_ids: list[str]) -> dict[str, date]:
    """Return the days on which calls counted until now: a correction may move them."""
    if not external_ids:
        return {}
    return {key: _day(value) for key, value in await _of_account(account, "interaction", "day", external_ids)}


_RAW: tuple[tuple[str, str], ...] = (
    ("id", "uuid"), ("external_id", "text"), ("digest", "text"), ("payload", "text"), ("status", "text"),
    ("error", "text"), ("interaction_id", "uuid"),
)  # fmt: skip


async def _store_raw(
    account: ProviderAccount,
    records: Sequence[RawRecord],
    digests: Mapping[str, str],
    taken: Mapping[str, str],
    failures: Mapping[str, str],
) -> None:
    postgres = dialect() == "postgres"
    rows = []
    for record in records:
        error = failures.get(record.external_id)
        status = IntakeStatus.FAILED if error else IntakeStatus.DONE
        rows.append(
            {
                "id": str(uuid7()),
                "external_id": record.external_id,
                "digest": digests[record.external_id],
                "payload": record.payload,
                "status": status.value,
                "error": error,
                "interaction_id": taken.get(record.external_id),
            }
        )
    ws, acc, at = ("$1::uuid", "$2::uuid", "$3::timestamptz") if postgres else ("?1", "?2", "?3")
    keys: list[Any] = [account.workspace_id, account.id, now()]
    if not postgres:
        keys[:2] = [str(keys[0]), str(keys[1])]
    names = ", ".join(name for name, _ in _RAW)
    await fetch(
        f"insert into intake_record ({names}, workspace_id, account_id, created_at, updated_at, version, received_at) "
        f"select {', '.join('r.' + name for name, _ in _RAW)}, {ws}, {acc}, {at}, {at}, 1, {at} from {_source(_RAW, 4)} where true "
        "on conflict (workspace_id, account_id, external_id) do update set digest = excluded.digest, payload = excluded.payload, "
        "status = excluded.status, error = excluded.error, received_at = excluded.received_at, updated_at = excluded.updated_at, "
        "version = intake_record.version + 1, interaction_id = coalesce(excluded.interaction_id, intake_record.interaction_id) "
        "where intake_record.digest <> excluded.digest",
        [*keys, orjson.dumps(rows).decode()],
    )
