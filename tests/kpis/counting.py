"""KPIs counted in plain Python, apart from the SQL, and the comparison of the two in both directions."""

from datetime import date, datetime
from fractions import Fraction
from itertools import pairwise
from uuid import UUID
from zoneinfo import ZoneInfo

from models.db.connecting import fetch
from resolvers.kpis.catalogue import METRICS
from tests import reference

FIRST, LAST = date(2026, 8, 20), date(2026, 12, 1)
QUERY = """query($metrics: [KpiMetric!]!, $period: KpiPeriodInput!, $grain: KpiGrain, $by: [KpiDimension!], $to: KpiCompareInput) {
  kpi(metrics: $metrics, period: $period, grain: $grain, groupBy: $by, compareTo: $to) { groups { user { id } team { id } bucket { from to }
    values { metric value numerator denominator baseValue change changeRate excluded { reason count } ROWS } } } }"""
QUERY, BARE = QUERY.replace("ROWS", "rows(first: 1) { totalCount }"), QUERY.replace("ROWS", "")
EXPONENTS = {"RUB": 2, "USD": 2, "EUR": 2, "JPY": 0, "KWD": 3}


def talked(c):
    return c["disposition"] == "ANSWERED" or (c["disposition"] != "VOICEMAIL" and (c["talk_seconds"] or 0) > 0)


def naive(rows, deals, metric):
    """Return numerator and denominator of a metric, counted in plain Python; the denominator is None for plain numbers."""
    calls = [c for c in rows if c["kind"] == "CALL" and c["disposition"] != "IN_PROGRESS"]
    inbound = [c for c in calls if c["direction"] == "INBOUND"]
    answered = [c for c in calls if c["direction"] != "INTERNAL" and talked(c)]
    inquiries = [c for c in rows if c["kind"] == "CALL" and c["direction"] == "INBOUND"]
    target = sum(c["classification"] == "TARGET" for c in inquiries)
    non_target = sum(c["classification"] == "NON_TARGET" for c in inquiries)
    won = [d for d in deals if d["status"] == "WON"]
    paid = [d["comes_to"] for d in won if d["comes_to"] is not None]
    talk = sum(c["talk_seconds"] or 0 for c in answered)
    return {
        "CALLS_INBOUND": (len(inbound), None),
        "CALLS_OUTBOUND": (sum(c["direction"] == "OUTBOUND" for c in calls), None),
        "CALLS_ANSWERED": (len(answered), None),
        "CALLS_MISSED": (sum(not talked(c) and c["disposition"] != "UNKNOWN" for c in inbound), None),
        "TALK_SECONDS": (talk, None),
        "AVERAGE_TALK_SECONDS": (talk, sum(c["talk_seconds"] is not None for c in answered)),
        "TARGET_INQUIRIES": (target, None),
        "NON_TARGET_INQUIRIES": (non_target, None),
        "NON_TARGET_SHARE": (non_target, target + non_target),
        "DEALS_WON": (len(won), None),
        "SALES_AMOUNT": (sum(paid), None),
        "AVERAGE_CHECK": (sum(paid), len(paid)),
        "CONVERSION": (len(won), target),
    }[metric]


def text(metric, numerator, denominator):
    if denominator == 0:
        return None
    value = Fraction(numerator, denominator or 1)
    if METRICS[metric].unit == "MONEY":
        cents = round(value)
        return f"{cents // 100}.{cents % 100:02d}"
    millionths = round(value * 10**6)
    return f"{millionths / 10**6:.6f}".rstrip("0").rstrip(".")


def left_out(deals):
    """Return why won deals are in no sum of money, each with how many: by the deals as they stand and the rates of their days."""
    won = [d for d in deals if d["status"] == "WON" and d["comes_to"] is None]
    unpriced = sum(d["amount_minor"] is None for d in won)
    told = {"NO_AMOUNT": unpriced, "NO_EXCHANGE_RATE": len(won) - unpriced}
    return [{"reason": reason, "count": count} for reason, count in told.items() if count]


def expected(data, first, last, user=..., team=...):
    """Return what each metric counts between two days, for one user or team where it is said; and the deals behind it."""
    teams = {r["id"]: r["team_id"] for r in data.rows("User")}
    rows, deals = counted(data)

    def mine(day, who):
        return first <= day < last and (user is ... or who == user) and (team is ... or teams.get(who) == team)

    rows = [r for day, r in rows if mine(day, r["user_id"])]
    deals = [d for day, d in deals if mine(day, d["winner"])]
    return {m: naive(rows, deals, m) for m in METRICS} | {"deals": deals}


async def load(actor):
    """Return the caller's tables and, beside them, the log: from that alone follows whose a deal was."""
    data = await reference.Data.load(actor)
    log = await fetch(
        f"select * from event where workspace_id = '{actor.workspace_id}' and type = 'deal.updated' order by sequence"
    )
    data.tables["event"] = [reference.normal(row) for row in log]
    return data


def winner(data, deal):
    """Return whose a deal was when it closed: as the first change of its owner after that tells, else the present one."""
    for event in data.tables["event"]:
        before = event["data"]["before"]
        if event["entity_id"] == deal["id"] and event["created_at"] > deal["closed_at"] and "ownerId" in before:
            return before["ownerId"] and before["ownerId"].partition("_")[2]
    return deal["owner_id"]


def comes_to(data, deal, day):
    """Return what a deal amounts to in the workspace's currency at the rate of a day; None where there is none."""
    base = data.tables["workspace"][0]["currency"]
    if deal["amount_minor"] is None or deal["currency"] == base:
        return deal["amount_minor"]
    rates = {
        r["day"]: r["rate"] for r in data.tables["exchange_rate"] if r["currency"] == deal["currency"] and r["day"] <= str(day)
    }
    places = Fraction(10) ** (EXPONENTS[base] - EXPONENTS[deal["currency"]])
    return round(deal["amount_minor"] * Fraction(rates[max(rates)]) * places) if rates else None


def counted(data):
    """Return the calls and the closed deals that a caller may count, each with the day it happened on where the company is.

    A closed deal is the number of whoever owned it then, and of those who may see that person's.
    """
    zone = ZoneInfo(data.tables["workspace"][0]["zone"])

    def day(instant):
        return datetime.fromisoformat(instant).astimezone(zone).date()

    rows = [(day(r["started_at"]), r) for r in data.rows("Interaction")]
    closed = [(day(d["closed_at"]), d) for d in data.tables["deal"] if d["closed_at"] and not d["deleted_at"]]
    deals = [(on, d | {"winner": winner(data, d), "comes_to": comes_to(data, d, on)}) for on, d in closed]
    return rows, [(on, d) for on, d in deals if data.actor.may("READ", "DEAL", d["winner"] and UUID(d["winner"]))]


def groups(data, by, buckets):
    """Return every group that has something to count, as (bucket's first day, user, team)."""
    teams = {r["id"]: r["team_id"] for r in data.rows("User")}
    rows, deals = counted(data)
    facts = [(day, r["user_id"], [r], []) for day, r in rows] + [(day, d["winner"], [], [d]) for day, d in deals]
    found = set()
    for day, who, calls, closed in facts:
        if any(any(part for part in naive(calls, closed, metric) if part) for metric in METRICS):
            found |= {
                (first, who if "USER" in by else None, teams.get(who) if "TEAM" in by else None)
                for first, last in buckets
                if first <= day < last
            }
    return found


def uuid_of(row):
    return row and row["id"].partition("_")[2]


async def check(as_, world, caller, by=(), grain=None, *, data=None, bare=False):
    """Compare what the API says with the recount: each group that it has, and each that it should have."""
    period = {"from": str(FIRST), "to": str(LAST)}
    answer = await as_(caller).ask(BARE if bare else QUERY, metrics=list(METRICS), period=period, by=list(by), grain=grain)
    rows = data or await load(world.actors[caller])
    told = set()
    for group in answer["kpi"]["groups"]:
        bounds = [date.fromisoformat(group["bucket"][k]) for k in ("from", "to")] if grain else [FIRST, LAST]
        told.add((bounds[0], uuid_of(group["user"]) if "USER" in by else None, uuid_of(group["team"]) if "TEAM" in by else None))
        scope = {"user": uuid_of(group["user"])} if "USER" in by else {}
        scope |= {"team": uuid_of(group["team"])} if "TEAM" in by else {}
        compare(group, expected(rows, *bounds, **scope), rows, bare=bare)
    if by and grain in {None, "MONTH"}:
        assert groups(rows, by, months() if grain else [(FIRST, LAST)]) <= told
    return answer["kpi"]["groups"]


def months():
    """Return the months of the period, cut off where it begins and ends."""
    starts = [FIRST, *(date(2026, month, 1) for month in range(9, 13))]
    return list(pairwise(starts))


def compare(group, counted_, data, *, bare):
    for value in group["values"]:
        numerator, denominator = counted_[value["metric"]]
        assert value["value"] == text(value["metric"], numerator, denominator), (group, value, counted_)
        assert value["denominator"] == (None if denominator is None else str(denominator))
        is_money = METRICS[value["metric"]].unit == "MONEY"
        assert value["excluded"] == (left_out(counted_["deals"]) if is_money else []), (value, counted_["deals"])
        if METRICS[value["metric"]].unit == "COUNT" and not bare:
            is_shown = value["metric"] != "DEALS_WON"
            shown = numerator if is_shown else sum(d["status"] == "WON" and d["id"] in readable(data) for d in counted_["deals"])
            assert value["rows"]["totalCount"] == shown


def readable(data):
    """Return the ids of the deals that a caller may read, whoever won them."""
    return {d["id"] for d in data.rows("Deal")}
