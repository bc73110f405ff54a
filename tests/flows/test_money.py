"""Money is exact in every currency, and follows the rates by the day that counts."""

from decimal import Decimal

import pytest

from models.deals import Deal
from models.rates import ExchangeRate, converted
from resolvers.rates import MOST_LARGE
from tests.importing import imported

CREATE = """mutation($input: DealCreateInput!) { dealCreate(input: $input) { deal { id amount { amount currency } } userErrors { field code } } }"""
RATE = "mutation($currency: String!, $day: Date!, $rate: Decimal!) { exchangeRateSet(currency: $currency, day: $day, rate: $rate) { userErrors { code } } }"
WIN = "mutation($id: ID!, $stage: ID!, $at: DateTime) { dealMove(id: $id, stageId: $stage, happenedAt: $at) { userErrors { code } } }"
SETTINGS = "mutation($input: WorkspaceUpdateInput!) { workspaceUpdate(input: $input) { userErrors { field code } } }"
MONEY = """query($p: KpiPeriodInput!) { kpi(metrics: [DEALS_WON, SALES_AMOUNT, AVERAGE_CHECK], period: $p) { groups {
  values { value denominator excluded { reason count } counted: rows { totalCount } left: rows(of: EXCLUDED) { totalCount } } } } }"""
MAY = {"from": "2025-05-01", "to": "2025-06-01"}
SALES = """query($p: KpiPeriodInput!) { kpi(metrics: [SALES_AMOUNT], period: $p) { groups { values { value } } } }"""


async def created(client, **fields):
    made = (await client.ask(CREATE, input={"title": "D", **fields}))["dealCreate"]
    assert made["userErrors"] == [], made
    return made["deal"]


@pytest.mark.parametrize(
    ("currency", "amount", "shown"),
    [("KWD", "1.234", "1.234"), ("KWD", "7", "7.000"), ("JPY", "1234", "1234"), ("RUB", "1.5", "1.50"), ("USD", "0.01", "0.01")],
)
async def test_an_amount_has_the_places_of_its_currency(as_, world, currency, amount, shown):
    admin = as_("admin")
    if currency != "RUB":
        await admin.ask(RATE, currency=currency, day="2026-01-01", rate="2")

    deal = await created(admin, amount=amount, currency=currency)

    assert deal["amount"] == {"amount": shown, "currency": currency}


@pytest.mark.parametrize(("currency", "amount"), [("KWD", "1.2345"), ("JPY", "1.5"), ("JPY", "0.01"), ("RUB", "1.005")])
async def test_an_amount_with_more_places_than_its_currency_is_refused(as_, world, currency, amount):
    answer = (await as_("admin").ask(CREATE, input={"title": "D", "amount": amount, "currency": currency}))["dealCreate"]

    assert answer == {"deal": None, "userErrors": [{"field": ["input", "amount"], "code": "INVALID"}]}


@pytest.fixture
def sold(as_, world):
    """Return what the deals come to in the workspace's currency that are won in a month; one is won each time."""

    async def win(amount, currency, at="2025-05-10T12:00:00Z"):
        admin = as_("admin")
        deal = await created(admin, amount=amount, currency=currency, openedAt="2025-01-01T00:00:00Z")
        moved = await admin.ask(WIN, id=deal["id"], stage=f"stage_{world.stages['Won'].id}", at=at)
        assert moved["dealMove"]["userErrors"] == []

    async def amount(month="2025-05"):
        year, number = month.split("-")
        period = {"from": f"{month}-01", "to": f"{year}-{int(number) + 1:02d}-01"}
        return (await as_("admin").ask(SALES, p=period))["kpi"]["groups"][0]["values"][0]["value"]

    return win, amount


@pytest.mark.parametrize(
    ("currency", "rate", "amount", "comes_to"),
    [
        ("KWD", "298.35", "1.234", "368.16"),  # 368.1639
        ("KWD", "300.7", "1.235", "371.36"),  # 371.3645
        ("JPY", "0.613", "333", "204.13"),  # 204.129
        ("EUR", "90.125", "0.20", "18.02"),  # 18.025, to even
        ("EUR", "90.375", "0.20", "18.08"),  # 18.075, to even
        ("EUR", "90.555", "1.00", "90.56"),  # 90.555, to even
    ],
)
async def test_a_foreign_amount_is_converted_and_rounded_half_to_even(as_, sold, currency, rate, amount, comes_to):
    win, amount_sold = sold
    await as_("admin").ask(RATE, currency=currency, day="2025-01-01", rate=rate)

    await win(amount, currency)

    assert await amount_sold() == comes_to


async def test_the_rate_of_the_day_of_the_win_counts_and_a_new_one_is_followed(as_, world, sold):
    admin, (win, amount_sold) = as_("admin"), sold
    for day, rate in (("2025-01-01", "10"), ("2025-05-01", "20"), ("2025-06-01", "30"), ("2026-01-01", "40")):
        await admin.ask(RATE, currency="EUR", day=day, rate=rate)
    stranger = world.users["stranger"].workspace_id
    await ExchangeRate.create(workspace_id=stranger, currency="EUR", day="2025-05-09", rate="99")

    await win("1.00", "EUR")
    first = await amount_sold()
    await admin.ask(RATE, currency="EUR", day="2025-05-10", rate="21")
    same_day = await amount_sold()
    await admin.ask(RATE, currency="EUR", day="2025-05-11", rate="22")

    assert [first, same_day, await amount_sold()] == ["20.00", "21.00", "21.00"]


async def money(client):
    """Return what the KPIs of a month say: deals won, what they come to, and the average."""
    return (await client.ask(MONEY, p=MAY))["kpi"]["groups"][0]["values"]


async def moved(client, world, deal, at):
    return (await client.ask(WIN, id=deal["id"], stage=f"stage_{world.stages['Won'].id}", at=at))["dealMove"]["userErrors"]


async def test_a_win_before_the_first_rate_is_refused_and_changes_nothing(as_, world):
    admin = as_("admin")
    await admin.ask(RATE, currency="EUR", day="2025-05-10", rate="20")
    deal = await created(admin, amount="1.00", currency="EUR", openedAt="2025-01-01T00:00:00Z")

    refused = await moved(admin, world, deal, "2025-05-09T12:00:00Z")

    assert refused == [{"code": "NO_EXCHANGE_RATE"}]
    assert (await admin.ask("query($id: ID!) { deal(id: $id) { status } }", id=deal["id"]))["deal"] == {"status": "OPEN"}
    assert await moved(admin, world, deal, "2025-05-09T21:00:00Z") == []  # the day of the rate has begun in Moscow


async def test_a_win_without_a_rate_that_is_accepted_is_shown_as_left_out_until_there_is_one(as_, world):
    admin, totals = as_("admin"), "query($id: ID!) { stage: node(id: $id) { ... on Stage { unratedDealsCount } } }"
    await admin.ask(SETTINGS, input={"acceptsUnrated": True})
    stage = f"stage_{world.stages['Won'].id}"
    others = (await admin.ask(totals, id=stage))["stage"]["unratedDealsCount"]
    await moved(admin, world, await created(admin, amount="3.00", openedAt="2025-01-01T00:00:00Z"), "2025-05-09T12:00:00Z")
    await moved(
        admin, world, await created(admin, amount="1.00", currency="EUR", openedAt="2025-01-01T00:00:00Z"), "2025-05-09T12:00:00Z"
    )

    unrated = await money(admin)
    assert (await admin.ask(totals, id=stage))["stage"] == {"unratedDealsCount": others + 1}
    await admin.ask(RATE, currency="EUR", day="2025-05-01", rate="10")

    left = [{"reason": "NO_EXCHANGE_RATE", "count": 1}]
    assert [(v["value"], v["excluded"], v["left"]["totalCount"]) for v in unrated] == [
        ("2", [], 0),
        ("3.00", left, 1),
        ("3.00", left, 1),
    ]
    assert [(v["value"], v["excluded"], v["left"]["totalCount"]) for v in await money(admin)] == [
        ("2", [], 0),
        ("13.00", [], 0),
        ("6.50", [], 0),
    ]
    assert (await admin.ask(totals, id=stage))["stage"] == {"unratedDealsCount": 0}  # another one in EUR has its rate now, too


async def test_old_deals_of_a_file_without_a_rate_are_told_or_left_out_of_sums(as_, world):
    admin = as_("admin")
    await admin.ask(RATE, currency="EUR", day="2025-05-10", rate="20")
    lines = ["externalId,title,amount,currency,openedAt,stage,closedAt"]
    lines += [f"{day},Old,1.00,EUR,2025-01-01T00:00:00Z,Won,2025-05-{day}T12:00:00Z" for day in ("09", "11")]

    refused = await imported(admin, "DEAL", "\n".join(lines))
    await admin.ask(SETTINGS, input={"acceptsUnrated": True})
    accepted = await imported(admin, "DEAL", "\n".join(lines))

    assert [(r["status"], [(p["column"], p["code"]) for p in r["problems"]]) for r in refused["rows"]["nodes"]] == [
        ("FAILED", [("closedAt", "NO_EXCHANGE_RATE")]), ("CREATED", []),
    ]  # fmt: skip
    assert [row["status"] for row in accepted["rows"]["nodes"]] == ["CREATED", "UNCHANGED"]
    assert [(v["value"], v["excluded"]) for v in await money(admin)][1] == ("20.00", [{"reason": "NO_EXCHANGE_RATE", "count": 1}])


async def test_a_deal_without_an_amount_is_not_one_of_nothing(as_, world):
    admin = as_("admin")
    for amount in ("100.00", None, "0.00"):
        await moved(admin, world, await created(admin, amount=amount, openedAt="2025-01-01T00:00:00Z"), "2025-05-09T12:00:00Z")

    won, amount, average = await money(admin)

    left = [{"reason": "NO_AMOUNT", "count": 1}]
    assert (won["value"], won["excluded"], won["counted"]["totalCount"]) == ("3", [], 3)
    assert (amount["value"], amount["excluded"], amount["counted"]["totalCount"]) == ("100.00", left, 2)
    assert (average["value"], average["denominator"], average["excluded"]) == ("50.00", "2", left)


async def test_amounts_follow_the_rates_of_the_days_of_a_new_zone(as_, sold):
    admin, (win, amount_sold) = as_("admin"), sold
    for day, rate in (("2025-05-01", "10"), ("2025-05-10", "20")):
        await admin.ask(RATE, currency="EUR", day=day, rate=rate)

    await win("1.00", "EUR", at="2025-05-09T21:30:00Z")  # half past midnight on the 10th in Moscow
    told = [await amount_sold()]
    for zone in ("Europe/London", "Asia/Tokyo"):
        await admin.ask(SETTINGS, input={"zone": zone})
        told.append(await amount_sold())

    assert told == ["20.00", "10.00", "20.00"]


async def test_a_zone_by_whose_days_an_amount_has_no_rate_is_refused(as_, sold):
    admin, (win, amount_sold) = as_("admin"), sold
    await admin.ask(RATE, currency="EUR", day="2025-05-10", rate="20")
    await win("1.00", "EUR", at="2025-05-09T21:30:00Z")

    refused = (await admin.ask(SETTINGS, input={"zone": "Europe/London"}))["workspaceUpdate"]["userErrors"]

    assert refused == [{"field": ["input", "zone"], "code": "NO_EXCHANGE_RATE"}]
    assert ((await admin.ask("{ workspace { zone } }"))["workspace"]["zone"], await amount_sold()) == ("Europe/Moscow", "20.00")


@pytest.mark.parametrize(
    ("minor", "rate", "comes_to"),
    [
        (999_999_999_999_999, "0.9999999999", 999_999_999_899_999),  # less 99,999.9999999999
        (999_999_999_999_995, "0.5000000001", 500_000_000_099_997),  # 499,999,999,999,997.5 and 99,999.9999999995
        (1, "0.5", 0), (3, "0.5", 2), (1, "0.0000000001", 0),
    ],
)  # fmt: skip
def test_a_conversion_is_exact_at_any_size(minor, rate, comes_to):
    assert converted(minor, Decimal(rate), "EUR", "RUB") == comes_to


async def test_what_could_be_too_much_for_a_sum_is_refused(as_, world):
    admin = as_("admin")
    await admin.ask(RATE, currency="EUR", day="2025-01-01", rate="1")
    await created(admin, amount="9999999999999.99", currency="EUR")
    item = {"product": "P", "quantity": "1", "price": "9999999999999.99"}

    async def refusals(query, **variables):
        [answer] = (await admin.ask(query, **variables)).values()
        return [error["code"] for error in answer["userErrors"]]

    assert await refusals(RATE, currency="EUR", day="2025-01-02", rate="1.1") == ["OUT_OF_RANGE"]
    assert await refusals(CREATE, input={"title": "D", "items": [item, item]}) == ["OUT_OF_RANGE"]
    await Deal.filter(workspace_id=world.workspace.id, currency="EUR").update(base_minor=MOST_LARGE - 10**14)
    assert await refusals(CREATE, input={"title": "D", "amount": "1000000000000.01"}) == ["OUT_OF_RANGE"]
    assert await refusals(CREATE, input={"title": "D", "amount": "9999999999.99"}) == []
