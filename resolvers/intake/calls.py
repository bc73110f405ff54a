"""Storing a provider's calls: the records as they came, and the interactions that they are, hundreds in a statement.

A record is kept as it came unless a later state of its call is kept, and a call is stored where its record is what is kept: so the
order in which states come makes no difference, and two that come at once wait for each other at the kept record.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.base import now
from models.db import sql
from models.events.intake import CallsReceived
from models.providers import IntakeStatus, ProviderAccount
from resolvers.changes import Changes
from resolvers.intake import matching

ERASED, FAILED, RECEIVED = IntakeStatus.ERASED.value, IntakeStatus.FAILED.value, IntakeStatus.RECEIVED.value
MAX_EVENT_IDS = 1000


@dataclass(frozen=True, kw_only=True)
class Slice:
    """A part of a batch that has been read: what to store, as JSON."""

    raw: str
    calls: str
    corrected: list[str]
    numbers: set[str]
    """Of clients: those that somebody may have. A short code or a name is nobody's."""


async def store_slice(work: Changes, account: ProviderAccount, part: "Slice") -> list[str]:
    """Store a slice: first the contacts that its calls belong to are held, so that none is merged or erased in between."""
    before = dict(await of_account(account, "interaction", "t.contact_id", part.corrected)) if part.corrected else {}
    also = [UUID(str(contact_id)) for contact_id in before.values() if contact_id is not None]
    among_others = account.first_call_owner is None  # else unknown numbers may get an owner in this transaction
    owners = await matching.held(work.workspace_id, part.numbers, also, among_others=among_others)
    taken = await _store_raw(account, part)
    await _store_calls(work, account, part, matching.as_json(owners))
    return taken


async def of_account(account: ProviderAccount, table: str, column: str, external_ids: list[str]) -> list[tuple[str, Any]]:
    """Return a value of an account's rows (``t``) by external id, in one statement however many they are."""
    rows = await sql.run(
        f"select t.external_id, {column} as value from {sql.words().values(':keys::text[]')} r join {table} t "
        "on t.workspace_id = :workspace::uuid and t.account_id = :account::uuid and t.external_id = r.value",
        workspace=account.workspace_id,
        account=account.id,
        keys=external_ids,
    )
    return [(row["external_id"], row["value"]) for row in rows]


_COLUMNS: tuple[tuple[str, str], ...] = (
    ("id", "uuid"), ("external_id", "text"), ("direction", "text"), ("user_id", "uuid"), ("started_at", "timestamptz"),
    ("day", "date"), ("answered_at", "timestamptz"), ("ended_at", "timestamptz"), ("wait_seconds", "int"),
    ("talk_seconds", "int"), ("disposition", "text"), ("disposition_raw", "text"), ("from_number", "text"),
    ("to_number", "text"), ("line_number", "text"), ("client_number", "text"), ("legs", "jsonb"), ("recordings", "jsonb"),
    ("uncredited_keys", "jsonb"),
)  # fmt: skip
_READ = (*_COLUMNS, ("standing", "text"))


_KEYS = ":workspace::uuid, :account::uuid, :at::timestamptz, :at::timestamptz"
"""What every row of an account shares: workspace, account, and when it was made and changed."""


def _keys(account: ProviderAccount) -> dict[str, Any]:
    return {"workspace": account.workspace_id, "account": account.id, "at": now()}


async def _store_calls(work: Changes, account: ProviderAccount, read: Slice, owners: str) -> None:
    """Insert or correct calls, with the contacts whose the numbers are: those whose state is the one that is kept as it came.

    What was erased meanwhile stays erased. A corrected number moves a call to whose that is, unless somebody has linked it.
    """
    said = sql.words()
    matched = (
        f"select r.*, m.contact_id as matched_id from {said.records(':calls::json', _READ)} r "
        "join intake_record t on t.workspace_id = :workspace::uuid and t.account_id = :account::uuid "
        f"and t.external_id = r.external_id and t.standing = r.standing and t.status <> '{ERASED}' "
        f"left join {said.records(':owners::json', matching.OWNERS)} m on m.number = r.client_number"
    )
    contact = (
        "case when interaction.is_linked_by_hand then interaction.contact_id "
        f"when {said.same('interaction.client_number', 'excluded.client_number')} "
        "then coalesce(interaction.contact_id, excluded.contact_id) else excluded.contact_id end"
    )
    facts = [name for name, _ in _COLUMNS if name not in {"id", "external_id"}]
    picked = ", ".join(f"q.{name}" for name in facts)
    differs = " or ".join(said.differ(f"interaction.{n}", f"excluded.{n}") for n in facts)
    update = ", ".join(f"{name} = excluded.{name}" for name in facts)
    result = await sql.run(
        f"with q as materialized ({matched}) "
        f"insert into interaction (id, external_id, {', '.join(facts)}, workspace_id, account_id, created_at, updated_at, version, "
        "kind, channel, provenance, contact_id, owner_id) "
        f"select q.id, q.external_id, {picked}, {_KEYS}, 1, 'CALL', 'PHONE', 'PROVIDER', "
        f"q.matched_id, {matching.responsible('q.user_id', 'q.matched_id')} from q where true "
        f"on conflict (workspace_id, account_id, external_id) do update set {update}, updated_at = excluded.updated_at, "
        f"version = interaction.version + 1, contact_id = {contact}, "
        f"owner_id = {matching.responsible('excluded.user_id', contact)} "
        f"where {differs} returning cast(id as text) as id",
        calls=read.calls,
        owners=owners,
        **_keys(account),
    )
    tell(work, account, [row["id"] for row in result])


def tell(work: Changes, account: ProviderAccount, ids: list[str]) -> None:
    """Note that calls of an account came in or changed."""
    for start in range(0, len(ids), MAX_EVENT_IDS):
        work.record(CallsReceived.of(account, after={"interactions": ids[start : start + MAX_EVENT_IDS]}))


_RAW: tuple[tuple[str, str], ...] = (
    ("id", "uuid"), ("external_id", "text"), ("digest", "text"), ("payload", "text"), ("status", "text"), ("error", "text"),
    ("standing", "text"),
)  # fmt: skip


async def _store_raw(account: ProviderAccount, read: Slice) -> list[str]:
    """Keep the records as they came, save those that are older than what is kept; return the ids of those that it did not know."""
    names = ", ".join(name for name, _ in _RAW)
    said = sql.words()
    differs = " or ".join(said.differ(f"intake_record.{name}", f"excluded.{name}") for name in ("digest", "status", "error"))
    result = await sql.run(
        f"insert into intake_record ({names}, workspace_id, account_id, created_at, received_at) "
        f"select {', '.join('r.' + name for name, _ in _RAW)}, {_KEYS} "
        f"from {said.records(':raw::json', _RAW)} r where true "
        "on conflict (workspace_id, account_id, external_id) do update set digest = excluded.digest, payload = excluded.payload, "
        "status = excluded.status, error = excluded.error, received_at = excluded.received_at, "
        "standing = coalesce(excluded.standing, intake_record.standing) "
        f"where intake_record.status <> '{ERASED}' and ({differs}) "
        "and (excluded.standing is null or intake_record.standing is null or excluded.standing >= intake_record.standing) "
        "returning external_id",
        raw=read.raw,
        **_keys(account),
    )
    return [row["external_id"] for row in result]
