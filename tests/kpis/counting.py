"""KPIs counted in plain Python, apart from the SQL, and the comparison of the two in both directions."""

from collections import Counter
from datetime import date, datetime
from fractions import Fraction
from itertools import pairwise
from uuid import UUID
from zoneinfo import ZoneInfo

from models.db.connecting import fetch
from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.dimensions import DIMENSIONS
from tests import reference

FIRST, LAST = date(2026, 8, 20), date(2026, 12, 1)
QUERY = """query($metrics: [KpiMetric!]!, $period: KpiPeriodInput!, $grain: KpiGrain, $by: [KpiDimension!], $to: KpiCompareInput, $filter: KpiFilter) {
  kpi(metrics: $metrics, period: $period, grain: $grain, groupBy: $by, compareTo: $to, filter: $filter) { groups { KEYS bucket { from to }
    base { from to } values { metric value numerator denominator baseValue change changeRate median p90 sample excluded { reason count } ROWS } } } }"""
QUERY, BARE = QUERY.replace("ROWS", "rows(first: 1) { totalCount }"), QUERY.replace("ROWS", "")
EXPONENTS = {"RUB": 2, "USD": 2, "EUR": 2, "JPY": 0, "KWD": 3}


def talked(c):
    return c["disposition"] == "ANSWERED" or (c["disposition"] != "VOICEMAIL" and (c["talk_seconds"] or 0) > 0)


def naive(rows, deals, metric):
    """Return numerator and denominator of a metric, counted in plain Python; the denominator is None for plain numbers."""
    calls = [c for c in rows if c["kind"] == "CALL" and c["disposition"] != "IN_PROGRESS"]
    inbound = [c for c in calls if c["direction"] == "INBOUND"]
    outbound = [c for c in calls if c["direction"] == "OUTBOUND"]
    missed = sum(not talked(c) and c["disposition"] != "UNKNOWN" for c in inbound)
    answered = [c for c in calls if c["direction"] != "INTERNAL" and talked(c)]
    inquiries = [c for c in rows if c["kind"] == "CALL" and c["direction"] == "INBOUND"]
    target = sum(c["classification"] == "TARGET" for c in inquiries)
    non_target = sum(c["classification"] == "NON_TARGET" for c in inquiries)
    won = [d for d in deals if d["status"] == "WON"]
    lost = [d for d in deals if d["status"] == "LOST"]
    paid = [d["comes_to"] for d in won if d["comes_to"] is not None]
    bought = [d for d in won if d["client"]]
    again = [d for d in bought if d["nth"] > 1]
    clients = {d["client"] for d in bought}
    talk = sum(c["talk_seconds"] or 0 for c in answered)
    return {
        "INTERACTIONS": (sum(r["kind"] != "NOTE" and r["took_place"] and r["disposition"] != "IN_PROGRESS" for r in rows), None),
        "CALLS_INBOUND": (len(inbound), None),
        "CALLS_OUTBOUND": (len(outbound), None),
        "CALLS_ANSWERED": (len(answered), None),
        "CALLS_MISSED": (missed, None),
        "MISSED_RATE": (missed, len(inbound)),
        "CONNECT_RATE": (sum(talked(c) for c in outbound), len(outbound)),
        "TALK_SECONDS": (talk, None),
        "AVERAGE_TALK_SECONDS": (talk, sum(c["talk_seconds"] is not None for c in answered)),
        "TARGET_INQUIRIES": (target, None),
        "NON_TARGET_INQUIRIES": (non_target, None),
        "NON_TARGET_SHARE": (non_target, target + non_target),
        "DEALS_WON": (len(won), None),
        "DEALS_LOST": (len(lost), None),
        "WIN_RATE": (len(won), len(won) + len(lost)),
        "SALES_AMOUNT": (sum(paid), None),
        "AVERAGE_CHECK": (sum(paid), len(paid)),
        "CONVERSION": (len(won), target),
        "NEW_CLIENTS": (sum(d["nth"] == 1 for d in bought), None),
        "REPEAT_SALES": (len(again), None),
        "REPEAT_AMOUNT": (sum(d["comes_to"] or 0 for d in again), None),
        "DEALS_PER_CLIENT": (len(bought), len(clients)),
        "AMOUNT_PER_CLIENT": (sum(d["comes_to"] or 0 for d in bought), len(clients)),
    }[metric]


def spread(rows, deals, metric):
    """Return the values whose median a metric has beside it, in order; none for those that have none."""
    calls = [c for c in rows if c["kind"] == "CALL" and c["disposition"] != "IN_PROGRESS" and c["direction"] != "INTERNAL"]
    return sorted({
        "AVERAGE_TALK_SECONDS": [c["talk_seconds"] for c in calls if talked(c) and c["talk_seconds"] is not None],
        "AVERAGE_CHECK": [d["comes_to"] for d in deals if d["status"] == "WON" and d["comes_to"] is not None],
    }.get(metric, []))  # fmt: skip


def at(values, part):
    """Return what a part of some values in order do not exceed, in a straight line between the two nearest."""
    place = (len(values) - 1) * part
    below = values[int(place)]
    return below + (values[min(int(place) + 1, len(values) - 1)] - below) * (place - int(place))


def text(metric, numerator, denominator):
    return None if denominator == 0 else said(metric, Fraction(numerator, denominator or 1))


def said(metric, value):
    """Return a value as the API prints it."""
    if METRICS[metric].unit == "MONEY":
        cents = round(value)
        return f"{cents // 100}.{cents % 100:02d}"
    millionths = round(value * 10**6)
    return f"{millionths / 10**6:.6f}".rstrip("0").rstrip(".")


MEANT = {
    "REPEAT_AMOUNT": lambda d: d["client"] and d["nth"] > 1,
    "AMOUNT_PER_CLIENT": lambda d: d["client"],
}
"""Which won deals a metric of money is about, where not all."""


def left_out(deals, of):
    """Return why won deals are in no sum of money, each with how many: by the deals as they stand and the rates of their days."""
    won = [d for d in deals if d["status"] == "WON" and d["comes_to"] is None and of(d)]
    unpriced = sum(d["amount_minor"] is None for d in won)
    told = {"NO_AMOUNT": unpriced, "NO_EXCHANGE_RATE": len(won) - unpriced}
    return [{"reason": reason, "count": count} for reason, count in told.items() if count]


TOLD = {
    "USER": "user", "RESPONSIBLE": "owner_id", "TEAM": "team_id", "FUNCTION": "function", "KIND": "kind", "CHANNEL": "channel",
    "DIRECTION": "direction", "TOUCH_POINT": "touch_point_id", "PIPELINE": "pipeline_id", "SOURCE": "source",
    "LOSS_REASON": "loss_reason_id", "WEEKDAY": "weekday",
}  # fmt: skip
"""Where a fact tells it from others."""


def told(name, fact):
    return fact.get(TOLD[name])


def expected(data, first, last, **group):
    """Return the facts between two days, those of a group where its keys are said, as interactions and closed deals."""
    rows, deals = counted(data)

    def mine(fact):
        return first <= fact["on"] < last and all(told(name, fact) == value for name, value in group.items())

    return [r for r in rows if mine(r)], [d for d in deals if mine(d)]


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
    """Return the interactions and the closed deals that a caller may count, each with its user and the day it happened on where the company is.

    A closed deal is the number of whoever owned it then, and of those who may see that person's.
    """
    if "counted" not in data.tables or data.tables["counted"][0] is not data.actor:
        data.tables["counted"] = (data.actor, _counted(data))
    return data.tables["counted"][1]


def _counted(data):
    zone = ZoneInfo(data.tables["workspace"][0]["zone"])

    def day(instant):
        return datetime.fromisoformat(instant).astimezone(zone).date()

    members = {r["id"]: {"team_id": r["team_id"], "function": r["function"]} for r in data.tables["member"]}

    def placed(fact, on, user):
        return fact | {"on": on, "weekday": on.isoweekday(), "user": user} | members.get(user, {})

    rows = [placed(r, day(r["started_at"]), r["user_id"]) for r in data.rows("Interaction")]
    closed = [(day(d["closed_at"]), d) for d in data.tables["deal"] if d["closed_at"] and not d["deleted_at"]]
    bought = clients(data)
    deals = [placed(d, on, winner(data, d)) | {"comes_to": comes_to(data, d, on)} | bought[d["id"]] for on, d in closed]
    return rows, [d for d in deals if data.actor.may("READ", "DEAL", d["user"] and UUID(d["user"]))]


def clients(data):
    """Return whose each closed deal is, companies before contacts, and of a won one which of its client's wins it is."""
    companies, found, wins = {c["id"]: c["company_id"] for c in data.tables["contact"]}, {}, Counter()
    for deal in sorted(data.tables["deal"], key=lambda d: (d["closed_at"] or "", d["id"])):
        client = deal["company_id"] or companies.get(deal["contact_id"]) or deal["contact_id"]
        is_won = deal["status"] == "WON" and not deal["deleted_at"]
        wins[client] += is_won
        found[deal["id"]] = {"client": client, "nth": wins[client]}
    return found


def groups(data, by, buckets, metrics):
    """Return every group that has something to count, as its bucket's first day and its keys."""
    rows, deals = counted(data)
    facts = [(r, [r], []) for r in rows] + [(d, [], [d]) for d in deals]
    return {
        (first, *(told(name, fact) for name in by))
        for first, last in buckets
        for fact, calls, closed in facts
        if first <= fact["on"] < last and any(any(naive(calls, closed, metric)) for metric in metrics)
    }


def key_of(value):
    return value["id"].partition("_")[2] if isinstance(value, dict) else value


def shown(by):
    """Return the fields of a group that show its keys."""
    return " ".join(f"{d.group} {{ id }}" if d.entity else d.group for d in map(DIMENSIONS.get, by))


async def check(as_, world, caller, by=(), grain=None, *, data=None, bare=False, to=None, wanted=None, span=None):
    """Compare what the API says with the recount: each group that it has, and each that it should have; return the groups."""
    metrics = [name for name, m in METRICS.items() if all(DIMENSIONS[d] in m.dimensions for d in (*by, *(wanted or {})))]
    span = span or (FIRST, LAST)
    period = {"from": str(span[0]), "to": str(span[1])}
    asked = (BARE if bare else QUERY).replace("KEYS", shown(by))
    chosen = {DIMENSIONS[name].filter: [prefixed(name, v) for v in values] for name, values in (wanted or {}).items()}
    answer = await as_(caller).ask(asked, metrics=metrics, period=period, by=list(by), grain=grain, to=to, filter=chosen)
    data = only(data or await load(world.actors[caller]), wanted)
    found = set()
    for group in answer["kpi"]["groups"]:
        bounds, base = bounds_of(group["bucket"]) if grain else span, group["base"] and bounds_of(group["base"])
        keys = {name: key_of(group[DIMENSIONS[name].group]) for name in by}
        found.add((bounds[0], *keys.values()))
        compare(group, expected(data, *bounds, **keys), expected(data, *base, **keys) if base else None, data, bare=bare)
    if by and grain in {None, "MONTH"}:
        assert groups(data, by, months() if grain else [span], metrics) <= found
    return answer["kpi"]["groups"]


def bounds_of(period):
    return date.fromisoformat(period["from"]), date.fromisoformat(period["to"])


def prefixed(name, value):
    return f"{DIMENSIONS[name].prefix}_{value}" if DIMENSIONS[name].prefix else value


def only(data, wanted):
    """Return the same with those facts alone that a filter asks for."""
    made = reference.Data(data.actor, dict(data.tables))
    if wanted:
        own = [[f for f in facts if all(told(n, f) in v for n, v in wanted.items() if can(n, f))] for facts in counted(data)]
        made.tables["counted"] = (made.actor, own)
    return made


def can(name, fact):
    """Tell whether a fact is of a kind that has a dimension."""
    return DIMENSIONS[name].axis in {"day", "user_id", "owner_id", *fact}


def months():
    """Return the months of the period, cut off where it begins and ends."""
    starts = [FIRST, *(date(2026, month, 1) for month in range(9, 13))]
    return list(pairwise(starts))


def compare(group, facts, before, data, *, bare):
    rows, deals = facts
    for value in group["values"]:
        metric = value["metric"]
        numerator, denominator = naive(rows, deals, metric)
        assert value["value"] == text(metric, numerator, denominator), (group, value, facts)
        assert value["denominator"] == (None if denominator is None else str(denominator))
        assert value["baseValue"] == (text(metric, *naive(*before, metric)) if before else None), (group, value, before)
        is_money = METRICS[metric].unit == "MONEY"
        assert value["excluded"] == (left_out(deals, MEANT.get(metric, bool)) if is_money else []), (value, deals)
        values = spread(rows, deals, metric)
        halves = [said(metric, at(values, Fraction(part, 10))) if values else None for part in (5, 9)]
        assert [value["median"], value["p90"]] == halves, (value, values)
        if METRICS[metric].unit == "COUNT":
            assert value["sample"] == numerator
        if METRICS[metric].unit == "COUNT" and not bare:
            is_read = {d["id"] for d in data.rows("Deal")}
            of_deals = METRICS[metric].families[0].entity == "Deal"
            shown_ = sum(naive([], [d], metric)[0] for d in deals if d["id"] in is_read) if of_deals else numerator
            assert value["rows"]["totalCount"] == shown_, (metric, value["rows"], shown_, group, deals)
