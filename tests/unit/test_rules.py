"""Rules that need no database: money, periods, limits."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from graphql import GraphQLError
from hypothesis import given
from hypothesis import strategies as st

from models.errors import BadInput
from models.money import from_minor, to_minor
from resolvers.kpis.periods import Base, Grain, Period, base_of, bases, buckets, cut
from resolvers.kpis.registry import Unit
from resolvers.kpis.values import change_of, text, wilson
from resolvers.reads.dialect import DIALECTS
from resolvers.reads.pieces import Sql
from schema.scalars import _parse_date, _parse_decimal, _parse_instant


@given(st.integers(0, 10**15), st.sampled_from(["RUB", "JPY", "KWD"]))
def test_money_survives_the_way_to_minor_units_and_back(minor, currency):
    assert to_minor(from_minor(minor, currency), currency) == minor


def test_an_amount_with_too_many_places_is_no_amount():
    assert to_minor(Decimal("1.005"), "RUB") is None
    assert to_minor(Decimal("1.005"), "KWD") == 1005


@pytest.mark.parametrize(
    ("start", "end", "base", "expected"),
    [
        ("2026-03-01", "2026-04-01", Base.PREVIOUS_PERIOD, ("2026-02-01", "2026-03-01")), ("2026-01-01", "2026-04-01", Base.PREVIOUS_PERIOD, ("2025-10-01", "2026-01-01")),
        ("2026-01-01", "2027-01-01", Base.PREVIOUS_PERIOD, ("2025-01-01", "2026-01-01")), ("2026-03-10", "2026-03-20", Base.PREVIOUS_PERIOD, ("2026-02-28", "2026-03-10")),
        ("2024-02-29", "2024-03-01", Base.SAME_PERIOD_LAST_YEAR, ("2023-02-28", "2023-03-01")), ("2024-02-01", "2024-02-29", Base.SAME_PERIOD_LAST_YEAR, ("2023-02-01", "2023-03-01")),
    ],
)  # fmt: skip
def test_base_periods(start, end, base, expected):
    found = base_of(Period(start=date.fromisoformat(start), end=date.fromisoformat(end)), base)

    assert (str(found.start), str(found.end)) == expected


def test_a_running_period_is_compared_with_the_same_elapsed_part():
    november, october = (
        Period(start=date(2026, 11, 1), end=date(2026, 12, 1)),
        Period(start=date(2026, 10, 1), end=date(2026, 11, 1)),
    )

    assert cut(november, october, date(2026, 11, 10)) == Period(start=date(2026, 10, 1), end=date(2026, 10, 11))
    assert cut(november, october, date(2026, 12, 10)) == october


def between(start, end):
    return Period(start=date.fromisoformat(start), end=date.fromisoformat(end))


@pytest.mark.parametrize(
    ("whole", "base", "grain", "first", "expected"),
    [
        (("2026-03-01", "2026-04-01"), ("2026-02-01", "2026-03-01"), Grain.DAY, "2026-03-27", ["02-27/02-28", "02-28/03-01", None, None, None]),
        (("2026-02-01", "2026-03-01"), ("2026-01-01", "2026-02-01"), Grain.DAY, "2026-02-27", ["01-27/01-28", "01-28/02-01"]),
        (("2028-02-01", "2028-03-01"), ("2027-02-01", "2027-03-01"), Grain.DAY, "2028-02-28", ["02-28/03-01", None]),
        (("2029-02-01", "2029-03-01"), ("2028-02-01", "2028-03-01"), Grain.DAY, "2029-02-28", ["02-28/03-01"]),
        (("2028-04-01", "2028-07-01"), ("2028-01-01", "2028-04-01"), Grain.MONTH, "2028-04-01", ["01-01/02-01", "02-01/03-01", "03-01/04-01"]),
        (("2026-03-09", "2026-03-23"), ("2026-02-23", "2026-03-09"), Grain.WEEK, "2026-03-09", ["02-23/03-02", "03-02/03-09"]),
        (("2026-02-28", "2026-03-03"), ("2026-02-25", "2026-02-28"), Grain.MONTH, "2026-02-28", ["02-25/02-26", "02-26/02-28"]),
        (("2026-02-01", "2026-03-04"), ("2026-01-01", "2026-02-01"), Grain.DAY, "2026-03-03", ["01-31/02-01"]),
        (("2026-01-01", "2026-04-01"), ("2025-01-01", "2025-03-01"), Grain.MONTH, "2026-01-01", ["01-01/02-01", "02-01/03-01", None]),
        (("2026-01-01", "2026-02-01"), ("2025-01-01", "2025-03-01"), Grain.MONTH, "2026-01-01", ["01-01/03-01"]),
    ],
)  # fmt: skip
def test_a_bucket_is_compared_with_what_stands_beside_it_in_the_calendar(whole, base, grain, first, expected):
    whole, base = between(*whole), between(*base)

    beside = zip(buckets(whole, grain), bases(whole, base, grain, base.end), strict=True)

    told = [found and f"{found.start:%m-%d}/{found.end:%m-%d}" for bucket, found in beside if str(bucket.start) >= first]
    assert told == expected


@given(
    st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(1, 380), st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    st.integers(1, 380), st.sampled_from([*Base, None]), st.sampled_from(list(Grain)),
)  # fmt: skip
def test_every_day_of_a_base_is_compared_once(start, days, other, others, kind, grain):
    whole = Period(start=start, end=date.fromordinal(start.toordinal() + days))
    given = Period(start=other, end=date.fromordinal(other.toordinal() + others))
    base = base_of(whole, kind) if kind else given

    found = [b for b in bases(whole, base, grain, base.end) if b is not None]

    assert (found[0].start, found[-1].end) == (base.start, base.end)
    assert all(a.end == b.start for a, b in pairwise(found))


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(1, 380), st.sampled_from(list(Grain)))
def test_buckets_cover_the_period_without_gap_or_overlap(start, days, grain):
    whole = Period(start=start, end=date.fromordinal(start.toordinal() + days))

    cuts = buckets(whole, grain)

    assert (cuts[0].start, cuts[-1].end) == (whole.start, whole.end)
    assert all(a.end == b.start for a, b in pairwise(cuts))
    assert all(a.start.weekday() == 0 for a in cuts[1:] if grain is Grain.WEEK)


def test_values_print_exactly():
    assert text((1, 3), Unit.RATIO, "RUB") == "0.333333"
    assert text((-1, 3), Unit.RATIO, "RUB") == "-0.333333"
    assert text((20, 2), Unit.RATIO, "RUB") == "10"
    assert text((125050, 1), Unit.MONEY, "RUB") == "1250.50"
    assert [text((n, 2), Unit.MONEY, "RUB") for n in (1, 3, -1, -3)] == ["0.00", "0.02", "0.00", "-0.02"]
    assert text((5, 1), Unit.MONEY, "JPY") == "5"
    assert text((0, 7), Unit.RATIO, "RUB") == "0"
    assert text((-1, 10**7), Unit.RATIO, "RUB") == "0"
    assert text(None, Unit.COUNT, "RUB") is None
    assert change_of((3, 1), (0, 1)) == ((3, 1), None)
    assert change_of((1, 2), (3, 4)) == ((-2, 8), (-2, 6))
    assert change_of(None, (1, 1)) == (None, None)


def test_the_bounds_of_a_share():
    """2 of 5 is anything between 0.118 and 0.769 (Wilson)."""
    low, high = wilson(2, 5)
    assert (f"{low:.3f}", f"{high:.3f}") == ("0.118", "0.769")
    assert [f"{bound:.3f}" for bound in wilson(0, 10)] == ["0.000", "0.278"]
    assert (wilson(0, 0), wilson(3, 2)) == (None, None)


@pytest.mark.parametrize(
    ("parse", "value"),
    [
        (_parse_instant, "2026-01-01"), (_parse_instant, "2026-01-01T00:00:00"), (_parse_instant, "1899-12-31T00:00:00Z"), (_parse_instant, "2026-02-30T00:00:00Z"), (_parse_instant, 5),
        (_parse_date, "20260101"), (_parse_date, "1899-12-31"), (_parse_date, None), (_parse_decimal, "NaN"), (_parse_decimal, "1e9"), (_parse_decimal, 1.5), (_parse_decimal, True),
    ],
)  # fmt: skip
def test_scalars_refuse_what_is_not_exact(parse, value):
    with pytest.raises(GraphQLError):
        parse(value)


@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
def test_an_object_may_have_more_fields_than_a_function_takes_arguments(dialect):
    pairs = [(f"k{i}", Sql("1")) for i in range(120)]

    text_, _ = DIALECTS[dialect].render(DIALECTS[dialect].object(pairs))

    assert text_.count(DIALECTS[dialect].object_function + "(") == 3


def test_a_period_that_runs_backward_is_refused():
    from resolvers.kpis.periods import period

    with pytest.raises(BadInput, match="period"):
        period(date(2026, 1, 2), date(2026, 1, 1))
