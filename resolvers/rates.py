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
    if value is not None and value >= LARGE:
        await _check_large(actor.workspace_id, path, more=value)
    return value


async def _rated(actor: Actor, minor: int | None, currency: str, day: date, *, path: str) -> int | None:
    """Return an amount in the workspace's currency, None where there is no rate. One that is too large for a sum is refused."""
    if minor is None or currency == actor.currency:
        return minor
    rate = await once(("rate", actor.workspace_id, currency, day), lambda: rate_on(actor.workspace_id, currency, day))
    return None if rate is None else _fitting(converted(minor, rate, currency, actor.currency), actor, currency, path)


def _fitting(value: int, actor: Actor, currency: str, path: str) -> int:
    """Return an amount that a sum can hold; a larger one is refused."""
    if value > LARGEST_MINOR:
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
    [found] = await sql.run(
        "select coalesce(sum(base_minor / 1000000), 0) as millions from deal "
        "where workspace_id = :workspace::uuid and base_minor >= :large::bigint",
        workspace=workspace_id,
        large=LARGE,
    )
    if int(found["millions"]) * 10**6 + more > MOST_LARGE:
        message = "the large amounts of this workspace would come to more than can be added up"
        raise refuse(path, UserErrorCode.OUT_OF_RANGE, message)


def day_of(deal: Deal, actor: Actor) -> date:
    """Return the day whose rate counts: the one on which the deal was closed, today while it is open."""
    return local_day(deal.closed_at or now(), actor.zone)


async def set_rate(work: Changes, actor: Actor, currency: str, day: date, rate: Decimal) -> ExchangeRate:
    """Say what one unit of a currency is worth from a day on. Deals that this rate counts for follow at once."""
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
    """Bring the amounts of all deals in other currencies up to date with the days of the actor's zone, whatever days they keep."""
    foreign = Deal.filter(workspace_id=actor.workspace_id, amount_minor__isnull=False).exclude(currency=actor.currency)
    for currency in sorted(set(await foreign.distinct().values_list("currency", flat=True))):
        await _follow(actor, str(currency), path="input.zone")


async def _follow(actor: Actor, currency: str, *, path: str) -> None:
    """Bring the amounts of a currency's deals up to date, in a few statements however many they are."""
    rates, today = await rates_of(actor.workspace_id, currency), local_day(now(), actor.zone)
    changed, lost, largest = [], list[date](), 0
    for deal in await _deals_in(actor, currency):
        day = date.fromisoformat(str(deal["closed_on"])) if deal["closed_on"] else today
        rate = rates.on(day)
        value = (
            None
            if rate is None
            else _fitting(converted(deal["amount_minor"], rate, currency, actor.currency), actor, currency, path)
        )
        if value != deal["base_minor"]:
            lost += [day] if value is None else []
            largest = max(largest, value or 0)
            changed.append({"id": str(deal["id"]), "value": value})
    await _check_lost(actor, lost, currency, path=path)
    if changed:
        await sql.do(
            "update deal set base_minor = r.value, updated_at = :at::timestamptz "
            f"from {sql.words().records(':changed::json', _VALUE)} r where deal.workspace_id = :workspace::uuid and deal.id = r.id",
            workspace=actor.workspace_id,
            at=now(),
            changed=orjson.dumps(changed).decode(),
        )
    if largest >= LARGE:
        await _check_large(actor.workspace_id, path)


async def _deals_in(actor: Actor, currency: str) -> list[dict[str, Any]]:
    """Return the deals with an amount in a currency and the days on which they closed, held in the order of their ids."""
    closed_on = sql.words().local_day("d.closed_at", ":zone::text")
    return await sql.run(
        f"select d.id, d.amount_minor, d.base_minor, {closed_on} as closed_on from deal d where d.workspace_id = :workspace::uuid "
        f"and d.currency = :currency::text and d.amount_minor is not null order by d.id {sql.words().hold}",
        workspace=actor.workspace_id,
        currency=currency,
        zone=actor.zone,
    )


async def _check_lost(actor: Actor, days: Sequence[date], currency: str, *, path: str) -> None:
    """Refuse to let amounts go that had a rate until now, where the workspace does not accept that."""
    if days and not await _accepts_unrated(actor.workspace_id):
        earliest = min(days)
        message = f"{len(days)} deals would be closed before the first rate of {currency}; set one for {earliest} first"
        raise refuse(path, UserErrorCode.NO_EXCHANGE_RATE, message)
