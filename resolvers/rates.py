"""Exchange rates: what an amount is in the workspace's currency, and what a new rate changes."""

from datetime import date
from decimal import Decimal

from models.base import now
from models.db.locking import one_at_a_time, owned
from models.deals import Deal
from models.errors import UserErrorCode
from models.events.rates import ExchangeRateSet
from models.money import CURRENCIES
from models.rates import ExchangeRate, converted, rate_on
from models.workspaces import local_day
from resolvers import holding
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems, once

LARGEST_RATE = Decimal(10) ** 9
PLACES = 10


async def base_minor(actor: Actor, minor: int | None, currency: str, day: date) -> int | None:
    """Return an amount in the workspace's currency at the rate of a day; None where there is no amount or no rate.

    The rates of the currency stay as they are until what was converted is stored: a new one then finds it, and brings it up to date.
    """
    if minor is None or currency == actor.currency:
        return minor

    async def read() -> Decimal | None:
        await one_at_a_time("rate", actor.workspace_id, currency, among_others=True)
        return await rate_on(actor.workspace_id, currency, day)

    rate = await once(("rate", actor.workspace_id, currency, day), read)
    return None if rate is None else converted(minor, rate, currency, actor.currency)


def day_of(deal: Deal, actor: Actor) -> date:
    """Return the day whose rate counts: the one on which the deal was closed, today while it is open."""
    return deal.closed_on or local_day(now(), actor.zone)


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
    await _follow(actor, currency)
    return row


async def _follow(actor: Actor, currency: str) -> None:
    """Bring the amounts of a currency's deals up to date, in the order of their ids."""
    deals = Deal.filter(workspace_id=actor.workspace_id, currency=currency, amount_minor__isnull=False).order_by("id")
    changed = []
    for deal in await owned(deals):
        value = await base_minor(actor, deal.amount_minor, currency, day_of(deal, actor))
        if value != deal.base_minor:
            deal.base_minor, deal.updated_at = value, now()
            changed.append(deal)
    if changed:
        await deals.bulk_update(changed, ["base_minor", "updated_at"], batch_size=200)
