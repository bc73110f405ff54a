"""Twelve KPIs of fifty people over twelve months with comparison: against hand-written SQL over the raw tables, and how many statements it takes.

`python -m benchmarks.kpi_wide 50000 500000`: the answers are compared before anything is timed, for an administrator and for a head.
"""

import asyncio
import statistics
import sys
import time
from datetime import UTC, date, datetime

import orjson

from api.engine import make_engine
from api.settings import Settings
from benchmarks import data
from models.db.connecting import database, fetch
from resolvers.kpis.periods import add_months
from resolvers.sign_in.tokens import actor_of
from schema.documents import Call
from tests import postgres
from tests.trips import trips

PEOPLE = 50
_CALL = "kind = 'CALL' and disposition <> 'IN_PROGRESS'"
_TALKED = "(disposition = 'ANSWERED' or (disposition <> 'VOICEMAIL' and coalesce(talk_seconds, 0) > 0))"
_INQUIRY = "kind = 'CALL' and direction = 'INBOUND'"
COUNTED = {
    "INTERACTIONS": "count(*) filter (where kind <> 'NOTE' and took_place and coalesce(disposition, 'UNKNOWN') <> 'IN_PROGRESS')",
    "CALLS_INBOUND": f"count(*) filter (where {_CALL} and direction = 'INBOUND')",
    "CALLS_OUTBOUND": f"count(*) filter (where {_CALL} and direction = 'OUTBOUND')",
    "CALLS_ANSWERED": f"count(*) filter (where {_CALL} and direction <> 'INTERNAL' and {_TALKED})",
    "CALLS_MISSED": f"count(*) filter (where {_CALL} and direction = 'INBOUND' and disposition <> 'UNKNOWN' and not {_TALKED})",
    "TALK_SECONDS": f"coalesce(sum(talk_seconds) filter (where {_CALL} and direction <> 'INTERNAL' and {_TALKED}), 0)",
    "TARGET_INQUIRIES": f"count(*) filter (where {_INQUIRY} and classification = 'TARGET')",
    "NON_TARGET_INQUIRIES": f"count(*) filter (where {_INQUIRY} and classification = 'NON_TARGET')",
}
CLOSED = {
    "DEALS_WON": "count(*) filter (where status = 'WON')",
    "DEALS_LOST": "count(*) filter (where status = 'LOST')",
    "SALES_AMOUNT": "coalesce(sum(base_minor) filter (where status = 'WON'), 0)",
}
METRICS = [*COUNTED, *CLOSED, "CONVERSION"]
KPI = f"""query($p: KpiPeriodInput!) {{ kpi(metrics: [{", ".join(METRICS)}], period: $p, grain: MONTH, groupBy: [USER], compareTo: {{ base: PREVIOUS_PERIOD }}) {{
  groups {{ bucket {{ from }} user {{ id }} values {{ metric value numerator denominator baseValue change }} }} }} }}"""


def _summed(table, day, user, owner, picked, owners):
    seen = f" and {owner} = any($4::uuid[])" if owners else ""
    return (
        f"select {user} as u, date_trunc('month', {day})::date as m, {', '.join(f'{sql} as {name}' for name, sql in picked.items())} "
        f"from {table} where workspace_id = $1 and {day} >= $2 and {day} < $3 and deleted_at is null{seen} group by 1, 2"
    )


def by_hand(*, owners):
    """Return one statement over the raw tables: of each person and month the sums, in the period and in the year before."""
    calls = _summed("interaction", "day", "user_id", "owner_id", COUNTED, owners)
    deals = _summed("deal", "closed_on", "closed_by_id", "closed_by_id", CLOSED, owners)
    sums = ", ".join(f"coalesce({side}.{name}, 0) as {name}" for side, names in (("c", COUNTED), ("d", CLOSED)) for name in names)
    return f"select coalesce(c.u, d.u) as u, coalesce(c.m, d.m) as m, {sums} from ({calls}) c full join ({deals}) d on d.u = c.u and d.m = c.m"


def numbers(groups):
    """Return what an answer says by person and month, money in its smallest units, as the statement by hand does."""
    return {
        (g["user"] and g["user"]["id"].partition("_")[2], g["bucket"]["from"]): [
            int(v["value"].replace(".", "")) for v in g["values"][:-1]
        ]
        for g in groups
        if any(float(v["numerator"]) for v in g["values"])
    }


async def timed(run, times=12):
    """Return the median milliseconds of a read."""
    took = []
    for _ in range(times):
        started = time.perf_counter()
        await run()
        took.append((time.perf_counter() - started) * 1000)
    return statistics.median(took[2:])


async def measure(interactions):
    """Print, for each caller, milliseconds of the product and by hand, and the statements of one request."""
    data.MANAGERS = PEOPLE
    admin_url = postgres.admin_url()
    url = await postgres.create_database(admin_url)
    try:
        company = await data.fill(url, interactions=interactions, deals=max(1000, interactions // 20))
        settings = Settings(DATABASE_URL=url, execution_timeout=0)
        async with database(settings.database):
            engine = make_engine(settings)
            end = add_months(datetime.now(UTC).date().replace(day=1), 1)
            start, before = add_months(end, -12), add_months(end, -24)
            for role, caller in company.callers.items():
                await compare(engine, company, role, caller, interactions, (before, start, end))
    finally:
        await postgres.drop_database(admin_url, url)


async def compare(engine, company, role, caller, interactions, days: tuple[date, date, date]):
    """Compare the two for a caller, then time them."""
    before, start, end = days
    actor, _ = await actor_of(caller.token)
    call = Call(query=KPI, variables={"p": {"from": str(start), "to": str(end)}}, request_id="b")
    sees = [] if caller.sees is None else [caller.sees]
    text = by_hand(owners=bool(sees))
    answer = orjson.loads(await engine.run(call, actor))
    rows = await fetch(text, [company.workspace_id, start, end, *sees])
    wanted = {(r["u"] and str(r["u"]), str(r["m"])): list(r.values())[2:] for r in rows if any(list(r.values())[2:])}
    if numbers(answer["data"]["kpi"]["groups"]) != wanted:
        raise AssertionError(f"{role}: the answers differ")
    with trips() as sent:
        await engine.run(call, actor)
    product = await timed(lambda: engine.run(call, actor))
    hand = await timed(lambda: fetch(text, [company.workspace_id, before, end, *sees]))
    print(f"{interactions:>13}{role:>9}{product:>11.1f}{hand:>11.1f}{len(sent):>12}", flush=True)


async def run(sizes):
    """Measure on companies of several sizes."""
    print(f"{'interactions':>13}{'caller':>9}{'ms':>11}{'raw ms':>11}{'statements':>12}")
    for size in sizes:
        await measure(size)


if __name__ == "__main__":
    asyncio.run(run([int(a) for a in sys.argv[1:]] or [50_000, 500_000]))
