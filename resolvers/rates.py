"""Exchange rates: what an amount is in the workspace's currency, and what a new rate or another closing day changes."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson

from models.base import now
from models.days import local_day
from models.db import sql
from models.db.locking import one_at_a_time
from models.deals import Deal
from models.errors import UserErrorCode, refuse
from models.events.rates import ExchangeRateSet
from models.money import CURRENCIES, LARGEST_MINOR
from models.rates import ExchangeRate, converted, rate_on, rates_of
from models.workspaces import Workspace
from resolvers import holding
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems, once

LARGEST_RATE = Decimal(10) ** 9
PLACES = 10
_VALUE = (("id", "uuid"), ("value", "bigint"))
_DAYS = {"deal": "closed_on", "payment": "paid_on"}
"""Tables with amounts, and the day whose rate counts; today's where it has not come."""
LARGE = 10**12
"""From here on amounts are looked at together. Of smaller ones it takes four million to come to half of what a sum can hold."""
MOST_LARGE = 4 * 10**18
"""What all large amounts of a workspace may come to: with all others they fit into a sum of 64 bits, in whatever groups they are added up."""


async def base_minor(actor: Actor, minor: int | None, currency: str, day: date, *, path: str) -> int | None:
    """Return an amount in the workspace's currency at the rate of a day; None where there is no amount.

    Without a rate it is refused, or None where the workspace accepts that. The rates of the currency stay as they are until what was
    converted is stored: a new one then finds it, and brings it up to date.
    """
    if minor is not None and currency != actor.currency:
        await once(("rate held", actor.workspace_id, currency), lambda: _held(actor, currency))
    value = await _rated(actor, minor, currency, day, path=path)
    if value is None and minor is not None and not await _accepts_unrated(actor.workspace_id):
        message = f"there is no rate from {currency} to {actor.currency} for {day}"
        raise refuse(path, UserErrorCode.NO_EXCHANGE_RATE, message)
    if value is not None and abs(value) >= LARGE:
        await _check_large(actor.workspace_id, path, more=abs(value))
    return value


async def _rated(actor: Actor, minor: int | None, currency: str, day: date, *, path: str) -> int | None:
    """Return an amount in the workspace's currency, None where there is no rate. One that is too large for a sum is refused."""
    if minor is None or currency == actor.currency:
        return minor
    rate = await once(("rate", actor.workspace_id, currency, day), lambda: rate_on(actor.workspace_id, currency, day))
    return None if rate is None else _fitting(converted(minor, rate, currency, actor.currency), actor, currency, path)


def _fitting(value: int, actor: Actor, currency: str, path: str) -> int:
    """Return an amount that a sum can hold; a larger one is refused."""
    if abs(value) > LARGEST_MINOR:
        message = f"an amount in {currency} would have more than 13 digits before the point in {actor.currency}"
        raise refuse(path, UserErrorCode.OUT_OF_RANGE, message)
    return value


async def _held(actor: Actor, currency: str) -> None:
    await one_at_a_time("rate", actor.workspace_id, currency, among_others=True)


async def _accepts_unrated(workspace_id: UUID) -> bool:
    return await Workspace.filter(id=workspace_id, accepts_unrated=True).exists()


async def _check_large(workspace_id: UUID, path: str, *, more: int = 0) -> None:
    """Refuse what would let the large amounts of a workspace come to more than a sum can hold."""
    await one_at_a_time("large amounts", workspace_id)
    sums = " union all ".join(
        f"select coalesce(sum(abs(base_minor) / 1000000), 0) as millions from {table} "
        "where workspace_id = :workspace::uuid and (base_minor >= :large::bigint or base_minor <= -:large::bigint)"
        for table in _DAYS
    )
    found = await sql.run(sums, workspace=workspace_id, large=LARGE)
    if max(int(row["millions"]) for row in found) * 10**6 + more > MOST_LARGE:
        message = "the large amounts of this workspace would come to more than can be added up"
        raise refuse(path, UserErrorCode.OUT_OF_RANGE, message)


def day_of(deal: Deal, actor: Actor) -> date:
    """Return the day whose rate counts: the one on which the deal was closed, today while it is open."""
    return deal.closed_on or local_day(now(), actor.zone)


async def set_rate(work: Changes, actor: Actor, currency: str, day: date, rate: Decimal) -> ExchangeRate:
    """Say what one unit of a currency is worth from a day on. Deals and payments that this rate counts for follow at once."""
    await holding.administering(actor)
    problems = Problems()
    if currency not in CURRENCIES or currency == actor.currency:
        problems.add("currency", UserErrorCode.INVALID, "must be an ISO 4217 code other than the workspace's own")
    if not 0 < rate < LARGEST_RATE or rate != round(rate, PLACES):
        problems.add("rate", UserErrorCode.OUT_OF_RANGE, f"must be above 0, with at most {PLACES} decimal places")
    problems.check()
    await one_at_a_time("rate", actor.workspace_id, currency)
    known = await ExchangeRate.filter(workspace_id=actor.workspace_id, currency=currency, day=day).first()
    row = known or ExchangeRate(workspace_id=actor.workspace_id, currency=currency, day=day)
    before, row.rate = row.rate, format(rate.normalize(), "f")
    if known:
        row.version += 1
        row.updated_at = now()
    await row.save()
    after = {"currency": currency, "day": day, "rate": row.rate}
    work.record(ExchangeRateSet.of(row, before={"rate": before} if known else {}, after=after))
    await _follow(actor, currency, path="rate")
    return row


async def follow_days(actor: Actor) -> None:
    """Bring the amounts of all deals in other currencies up to date after their days have moved to the actor's zone."""
    foreign = Deal.filter(workspace_id=actor.workspace_id, amount_minor__isnull=False).exclude(currency=actor.currency)
    for currency in sorted(set(await foreign.distinct().values_list("currency", flat=True))):
        await _follow(actor, str(currency), path="input.zone")


async def _follow(actor: Actor, currency: str, *, path: str) -> None:
    """Bring the amounts of a currency's deals and payments up to date, in a few statements however many they are."""
    rates, today = await rates_of(actor.workspace_id, currency), local_day(now(), actor.zone)
    lost, largest = list[date](), 0
    for table, column in _DAYS.items():
        changed = []
        for row in await _amounts_in(actor.workspace_id, currency, table, column):
            day = _day(row["day"]) or today
            rate = rates.on(day)
            rated = None if rate is None else converted(row["amount_minor"], rate, currency, actor.currency)
            value = None if rated is None else _fitting(rated, actor, currency, path)
            if value != row["base_minor"]:
                lost += [day] if value is None else []
                largest = max(largest, abs(value or 0))
                changed.append({"id": str(row["id"]), "value": value})
        await _write(actor.workspace_id, table, "base_minor", changed)
    await _check_lost(actor, lost, currency, path=path)
    if largest >= LARGE:
        await _check_large(actor.workspace_id, path)
    await settle(actor, currency)
    await value_items(actor, currency)


async def settle(actor: Actor, currency: str, deal_id: UUID | None = None) -> None:
    """Say what each payment in a currency settles of its deal, at the rate of the day on which that was closed; of all deals, or of one.

    Rounded are the sums of what was paid until then, in the order of the days: so what settles a deal comes to the deal's amount exactly.
    """
    rates, today = await rates_of(actor.workspace_id, currency), local_day(now(), actor.zone)
    changed, paid = [], dict[str, int]()
    last = "x.paid_on is null, x.paid_on, "
    for row in await _beside(actor.workspace_id, currency, deal_id, "payment", "x.amount_minor, x.settles_minor", last):
        rate, whose = rates.on(_day(row["closed_on"]) or today), str(row["deal_id"])
        before, after = (paid.get(whose, 0), paid.get(whose, 0) + row["amount_minor"])
        value = None
        if rate is not None:
            value = converted(after, rate, currency, actor.currency) - converted(before, rate, currency, actor.currency)
        paid[whose] = after
        if value != row["settles_minor"]:
            changed.append({"id": str(row["id"]), "value": value})
    await _write(actor.workspace_id, "payment", "settles_minor", changed)


async def follow_deal(actor: Actor, deal: Deal) -> None:
    """Say anew what payments settle of a deal in foreign money, and what its lines come to: it was closed or opened, on another day perhaps."""
    if deal.currency != actor.currency:
        await settle(actor, deal.currency, deal.id)
        await value_items(actor, deal.currency, deal.id)


async def value_items(actor: Actor, currency: str, deal_id: UUID | None = None) -> None:
    """Say what the lines of deals in a currency come to, at the rate of the day on which each deal was closed; of all deals, or of one."""
    rates, today = await rates_of(actor.workspace_id, currency), local_day(now(), actor.zone)
    found = await _beside(
        actor.workspace_id, currency, deal_id, "deal_item", "x.total_minor, x.base_minor, x.list_minor, x.list_base_minor"
    )
    for own, base in (("total_minor", "base_minor"), ("list_minor", "list_base_minor")):
        changed = []
        for row in found:
            rate = rates.on(_day(row["closed_on"]) or today)
            value = None if rate is None else converted(row[own], rate, currency, actor.currency)
            changed += [{"id": str(row["id"]), "value": value}] if value != row[base] else []
        await _write(actor.workspace_id, "deal_item", base, changed)


def _day(value: Any) -> date | None:
    return date.fromisoformat(str(value)) if value else None


async def _write(workspace_id: UUID, table: str, column: str, changed: Sequence[dict[str, Any]]) -> None:
    """Write what amounts come to, by the ids of their rows."""
    if changed:
        await sql.do(
            f"update {table} set {column} = r.value, updated_at = :at::timestamptz "
            f"from {sql.words().records(':changed::json', _VALUE)} r where {table}.workspace_id = :workspace::uuid and {table}.id = r.id",
            workspace=workspace_id,
            at=now(),
            changed=orjson.dumps(changed).decode(),
        )


async def _amounts_in(workspace_id: UUID, currency: str, table: str, day: str) -> list[dict[str, Any]]:
    """Return a table's rows with an amount in a currency, held in the order of their ids."""
    return await sql.run(
        f"select t.id, t.amount_minor, t.base_minor, t.{day} as day from {table} t where t.workspace_id = :workspace::uuid "
        f"and t.currency = :currency::text and t.amount_minor is not null order by t.id {sql.words().hold}",
        workspace=workspace_id,
        currency=currency,
    )


async def _beside(
    workspace_id: UUID, currency: str, deal_id: UUID | None, table: str, columns: str, order: str = ""
) -> list[dict[str, Any]]:
    """Return rows beside deals with money in a currency, and the days on which the deals were closed; of all deals, or of one."""
    one = " and x.deal_id = :deal::uuid" if deal_id else ""
    return await sql.run(
        f"select x.id, x.deal_id, {columns}, d.closed_on from {table} x "
        "join deal d on d.workspace_id = x.workspace_id and d.id = x.deal_id "
        f"where x.workspace_id = :workspace::uuid and x.currency = :currency::text{one} order by x.deal_id, {order}x.id",
        workspace=workspace_id,
        currency=currency,
        **({"deal": deal_id} if deal_id else {}),
    )


async def _check_lost(actor: Actor, days: Sequence[date], currency: str, *, path: str) -> None:
    """Refuse to let amounts go that had a rate until now, where the workspace does not accept that."""
    if days and not await _accepts_unrated(actor.workspace_id):
        earliest = min(days)
        message = f"{len(days)} amounts would be of days before the first rate of {currency}; set one for {earliest} first"
        raise refuse(path, UserErrorCode.NO_EXCHANGE_RATE, message)
