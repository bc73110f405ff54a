"""KPIs counted in plain Python, apart from the SQL, and the comparison of the two in both directions."""

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from models import base
from models.db.connecting import fetch
from models.wire import instant
from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.dimensions import DIMENSIONS
from resolvers.kpis.settled import windows_of
from resolvers.sign_in import tokens
from tests import reference
from tests.kpis.counted import EXCLUDED, SPREADS, Counted, facts_of, naive
from tests.kpis.counted.facts import day_of, ends_at

FIRST, LAST = date(2026, 8, 20), date(2026, 12, 1)
QUERY = """query($metrics: [KpiMetric!]!, $period: KpiPeriodInput!, $grain: KpiGrain, $by: [KpiDimension!], $to: KpiCompareInput, $filter: KpiFilter, $attribution: KpiAttribution) {
  kpi(metrics: $metrics, period: $period, grain: $grain, groupBy: $by, compareTo: $to, filter: $filter, attribution: $attribution) { asOf groups { KEYS bucket { from to }
    base { from to } values { metric value numerator denominator baseValue change changeRate reason median p90 sample excluded { reason count } ROWS } } } }"""
LOGGED = (
    "deal.updated",
    "user.changed",
    "user.deactivated",
    "contact.updated",
    "contact.merged",
    "merge.undone",
    "stage.changed",
)
"""Events from which the recount knows what was before."""
MOST = 15
"""How many metrics are asked for at once: with their records, no more than the embedded database reads in one statement."""
QUERY, BARE = QUERY.replace("ROWS", "rows(first: 1) { totalCount }"), QUERY.replace("ROWS", "")


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
    value /= {"DAYS": 86_400, "QUANTITY": 1_000}.get(METRICS[metric].unit, 1)
    millionths = round(value * 10**6)
    return f"{millionths / 10**6:.6f}".rstrip("0").rstrip(".")


TOLD = {
    "USER": "user", "RESPONSIBLE": "owner_id", "TEAM": "team_id", "PRESENT_TEAM": "present_team_id", "FUNCTION": "function",
    "PRESENT_FUNCTION": "present_function", "KIND": "kind", "CHANNEL": "channel",
    "DIRECTION": "direction", "TOUCH_POINT": "touch_point_id", "PIPELINE": "pipeline_id", "SOURCE": "source",
    "STAGE": "stage_id", "LOSS_REASON": "loss_reason_id", "WEEKDAY": "weekday", "HOUR": "hour", "BOOKER": "booker_id", "HOST": "host_id", "PRODUCT": "product",
}  # fmt: skip
"""Where a fact tells it from others."""


def told(name, fact, on=None):
    """Return what tells a fact from others; of one that lasts, on a day."""
    if "member_on" in fact:
        fact = fact | fact["member_on"](on)
    return fact.get(TOLD[name])


def expected(data, first, last, now=None, base_days=None, **group):
    """Return the facts between two days, as of an instant, those of a group where its keys are said."""
    now = now or instant(base.now())
    on, wanted = last_day(data, last, now), data.tables.get("wanted") or {}

    def mine(fact):
        is_wanted = all(told(name, fact, on) in values for name, values in wanted.items() if can(name, fact))
        return is_wanted and all(told(name, fact, on) == value for name, value in group.items())

    return Counted(
        facts_of(data), first, last, mine, at=ends_at(data, last, now), now=now, today=str(day_of(data, now)), base=base_days
    )


def last_day(data, last, now):
    """Return the day that ends with a bucket, or today in one that runs."""
    return min(last - timedelta(days=1), day_of(data, now))


async def load(actor):
    """Return the caller's tables and, beside them, the log: from that alone follows whose a deal was."""
    data = await reference.Data.load(actor)
    types = ", ".join(f"'{name}'" for name in LOGGED)
    log = await fetch(f"select * from event where workspace_id = '{actor.workspace_id}' and type in ({types}) order by sequence")
    data.tables["event"] = [reference.normal(row) for row in log]
    return data


def groups(data, by, buckets, metrics, now):
    """Return every group that has something to count, as its bucket's first day and its keys."""
    found = set()
    for first, last in buckets:
        asked = [metric for metric in metrics if not is_ahead(data, metric, first, now)]
        for _, fact, alone in expected(data, first, last, now).each():
            group = (first, *(told(name, fact, last_day(data, last, now)) for name in by))
            if group not in found and any(any(naive(alone, metric)) for metric in asked):
                found.add(group)
    return found


def is_ahead(data, metric, first, now):
    """Tell whether a metric says how things will stand in a bucket that has not begun."""
    return METRICS[metric].is_as_of and first > day_of(data, now)


def key_of(value):
    return value["id"].partition("_")[2] if isinstance(value, dict) else value


def shown(by):
    """Return the fields of a group that show its keys."""
    return " ".join(f"{d.group} {{ id }}" if d.entity else d.group for d in map(DIMENSIONS.get, by))


async def renew(world):
    """Know callers anew: whose numbers they see may have changed."""
    for name, token in world.tokens.items():
        world.actors[name], _ = await tokens.actor_of(token)


async def check(
    as_, world, caller, by=(), grain=None, *, data=None, bare=False, to=None, wanted=None, span=None, attribution=None
):
    """Compare what the API says with the recount: each group that it has, and each that it should have; return the groups of the first metrics."""
    if data is None:
        await renew(world)
    data = data or await load(world.actors[caller])
    is_moving = data.tables["workspace"][0]["days_move"] is not None
    unsettled = world.actors[caller].unsettled
    known = {
        name: m
        for name, m in METRICS.items()
        if (not is_moving or m.is_in_any_zone) and not (unsettled and windows_of(m) & unsettled)
    }
    metrics = [name for name, m in known.items() if all(DIMENSIONS[d] in m.dimensions for d in (*by, *(wanted or {})))]
    span = span or (FIRST, LAST)
    period = {"from": str(span[0]), "to": str(span[1])}
    asked = (BARE if bare else QUERY).replace("KEYS", shown(by))
    chosen = {DIMENSIONS[name].filter: [prefixed(name, v) for v in values] for name, values in (wanted or {}).items()}
    given = {"period": period, "by": list(by), "grain": grain, "to": to, "filter": chosen, "attribution": attribution}
    data, answers = only(data, wanted, attribution), []
    for some in (
        ()
        if "SOURCE" in {*by, *(wanted or {})} and "attributionDays" in unsettled
        else (metrics[i : i + MOST] for i in range(0, len(metrics), MOST))
    ):
        answers.append((await as_(caller).ask(asked, metrics=some, **given))["kpi"])
        found = {compared(data, group, by, span, answers[-1]["asOf"], bare=bare) for group in answers[-1]["groups"]}
        if by and grain in {None, "MONTH"}:
            assert groups(data, by, months() if grain else [span], some, answers[-1]["asOf"]) <= found
    return answers[0]["groups"] if answers else []


def compared(data, group, by, span, now, *, bare):
    """Compare a group with the recount; return its bucket's first day and its keys."""
    bounds, before = bounds_of(group["bucket"]) if group["bucket"] else span, group["base"] and bounds_of(group["base"])
    keys = {name: key_of(group[DIMENSIONS[name].group]) for name in by}
    base_facts = expected(data, *before, now, **keys) if before else None
    compare(group, expected(data, *bounds, now, before, **keys), base_facts, data, bare=bare)
    return bounds[0], *keys.values()


def bounds_of(period):
    return date.fromisoformat(period["from"]), date.fromisoformat(period["to"])


def prefixed(name, value):
    return f"{DIMENSIONS[name].prefix}_{value}" if DIMENSIONS[name].prefix else value


def only(data, wanted, attribution):
    """Return the same where those facts alone count that a filter asks for."""
    return reference.Data(data.actor, data.tables | {"wanted": wanted, "attribution": attribution})


def can(name, fact):
    """Tell whether a fact is of a kind that has a dimension."""
    return DIMENSIONS[name].axis in {"day", "user_id", "owner_id", *fact} - {"instant"} or (name == "HOUR" and "hour" in fact)


def months():
    """Return the months of the period, cut off where it begins and ends."""
    starts = [FIRST, *(date(2026, month, 1) for month in range(9, 13))]
    return list(pairwise(starts))


def compare(group, facts, before, data, *, bare):
    for value in group["values"]:
        metric = value["metric"]
        if is_ahead(data, metric, facts.first, facts.now):
            assert (value["value"], value["denominator"], value["excluded"], value["median"]) == (None,) * 4, (group, value)
            continue
        if METRICS[metric].by_calendar and not data.tables["workspace"][0]["working_days"]:
            assert (value["value"], value["denominator"], value["reason"]) == (None, None, "NO_CALENDAR"), (group, value)
            continue
        numerator, denominator = naive(facts, metric)
        assert value["reason"] == ("NOTHING_BELOW" if denominator == 0 else None), (metric, numerator, denominator, value)
        assert value["value"] == text(metric, numerator, denominator), (metric, numerator, denominator, value, group)
        assert value["denominator"] == (None if denominator is None else str(denominator)), (
            metric,
            numerator,
            denominator,
            value,
        )
        is_known = before and not is_ahead(data, metric, before.first, facts.now)
        assert value["baseValue"] == (text(metric, *naive(before, metric)) if is_known else None), (
            group,
            value,
            before and before.kinds,
        )
        assert value["excluded"] == left_out(facts, metric), (value, facts.kinds)
        values = sorted(SPREADS.get(metric, lambda _: [])(facts))
        halves = [said(metric, at(values, Fraction(part, 10))) if values else None for part in (5, 9)]
        assert [value["median"], value["p90"]] == halves, (value, values)
        if METRICS[metric].unit == "COUNT":
            assert value["sample"] == numerator
        if METRICS[metric].unit == "COUNT" and not bare:
            seen = readable(data, facts, METRICS[metric].families[0].entity)
            shown_ = len({fact["id"] for fact, alone in seen if naive(alone, metric)[0]})
            assert value["rows"]["totalCount"] == shown_, (metric, value["rows"], shown_, group, facts.kinds)


def left_out(facts, metric):
    """Return how many records a metric is about and does not count, by reason."""
    found = EXCLUDED.get(metric, lambda _: {})(facts)
    return [{"reason": reason, "count": count} for reason, count in found.items() if count]


def readable(data, facts, entity):
    """Yield each fact, alone, of which the caller may read the record: a number of theirs may be of a deal that is somebody else's by now."""
    seen = {row["id"] for row in data.rows(entity)}
    return [(fact, alone) for _, fact, alone in facts.each() if fact["id"] in seen]
