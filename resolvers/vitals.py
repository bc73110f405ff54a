"""How the whole deployment is, as an operator sees it: jobs, accounts and what waits to be folded, of all workspaces together.

Numbers alone, of few kinds each: no names, no records. Every statement is bounded by an index or a limit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from models.base import now
from models.db import sql
from resolvers.kpis.catalogue import FAMILIES

MOST_ACCOUNTS = 500
"""Accounts that are told apart; those that were pulled longest ago come first."""
MOST_DELTAS = 100_000


@dataclass(frozen=True, kw_only=True)
class JobVitals:
    """The jobs of one kind in one state; ages in seconds."""

    kind: str
    state: str
    count: int
    oldest: float
    """Since the first of them was asked for."""
    overdue: float
    """Since the first should have begun, or its lease ended; 0 where none should have."""


@dataclass(frozen=True, kw_only=True)
class AccountVitals:
    """An account with a provider."""

    id: UUID
    provider: str
    synced: float | None
    """Seconds since it was pulled; None for never."""
    fails: bool
    failed: int
    """Records that nobody could read."""


@dataclass(frozen=True, kw_only=True)
class Vitals:
    """All of it, at one moment."""

    jobs: Sequence[JobVitals]
    accounts: Sequence[AccountVitals]
    deltas: dict[str, int]
    """Changes of KPI sums that are not folded yet, by family; counted up to a bound."""


async def vitals() -> Vitals:
    """Look at the deployment."""
    return Vitals(jobs=await _jobs(), accounts=await _accounts(), deltas={key: await _deltas(key) for key in FAMILIES})


async def _jobs() -> list[JobVitals]:
    rows = await sql.look(
        "select kind, state, count(*), min(created_at), min(due_at) from job group by kind, state order by kind, state"
    )
    return [
        JobVitals(kind=kind, state=state, count=count, oldest=_age(created), overdue=0.0 if state == "DEAD" else _age(due))
        for kind, state, count, created, due in rows
    ]


async def _accounts() -> list[AccountVitals]:
    failed = dict(await sql.look("select account_id, count(*) from intake_record where status = 'FAILED' group by account_id"))
    rows = await sql.look(
        "select id, provider, last_synced_at, last_error is not null from provider_account "
        f"order by last_synced_at is not null, last_synced_at, id limit {MOST_ACCOUNTS}"
    )
    return [
        AccountVitals(
            id=UUID(str(id_)),
            provider=provider,
            synced=None if synced is None else _age(synced),
            fails=bool(fails),
            failed=failed.get(id_, 0),
        )
        for id_, provider, synced, fails in rows
    ]


async def _deltas(key: str) -> int:
    some = f"select 1 from {FAMILIES[key].deltas} limit {MOST_DELTAS}"
    return int((await sql.look(f"select count(*) from ({some}) d"))[0][0])


def _age(at: Any) -> float:
    """Return the seconds since an instant, as either database gives it; 0 for one that is to come."""
    then = at if isinstance(at, datetime) else datetime.fromisoformat(str(at))
    return max(0.0, (now() - (then if then.tzinfo else then.replace(tzinfo=UTC))).total_seconds())
