"""Money that is no longer exact."""

from tests.mutants.fault import Fault

_TESTS = ("tests/flows/test_money.py",)

FAULTS = [
    Fault(
        name="converted money is cut off",
        file="models/rates.py",
        old="int(value.to_integral_value(ROUND_HALF_EVEN))",
        new="int(value)",
        tests=_TESTS,
    ),
    Fault(
        name="converted money is rounded half up",
        file="models/rates.py",
        old="to_integral_value(ROUND_HALF_EVEN)",
        new='to_integral_value("ROUND_HALF_UP")',
        tests=_TESTS,
    ),
    Fault(
        name="the dinar of Kuwait has two places",
        file="models/money.py",
        old='"JOD", "KWD", "LYD"',
        new='"JOD", "LYD"',
        tests=_TESTS,
    ),
    Fault(
        name="the yen has two places",
        file="models/money.py",
        old='"ISK", "JPY", "KMF"',
        new='"ISK", "KMF"',
        tests=_TESTS,
    ),
    Fault(
        name="conversion forgets the places of the foreign currency",
        file="models/rates.py",
        old="scaleb(exponent(base) - exponent(currency))",
        new="scaleb(0)",
        tests=_TESTS,
    ),
    Fault(
        name="the first rate counts for ever",
        file="models/rates.py",
        old='order_by("-day")',
        new='order_by("day")',
        tests=_TESTS,
    ),
    Fault(
        name="a rate counts before its day",
        file="models/rates.py",
        old="currency=currency, day__lte=day)",
        new="currency=currency)",
        tests=_TESTS,
    ),
    Fault(
        name="a rate of another workspace counts",
        file="models/rates.py",
        old="ExchangeRate.filter(workspace_id=workspace_id, currency=currency,",
        new="ExchangeRate.filter(currency=currency,",
        tests=_TESTS,
    ),
    Fault(
        name="too many decimal places are cut off",
        file="models/money.py",
        old="return whole if whole == scaled else None",
        new="return whole",
        tests=_TESTS,
    ),
    Fault(
        name="an old win follows today's rate",
        file="resolvers/rates.py",
        old="return deal.closed_on or local_day(now(), actor.zone)",
        new="return local_day(now(), actor.zone)",
        tests=_TESTS,
    ),
    Fault(
        name="deals do not follow a new rate",
        file="resolvers/rates.py",
        old="    await _follow(actor, currency)\n",
        new="",
        tests=_TESTS,
    ),
]
