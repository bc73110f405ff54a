"""Money is exact in every currency, and follows the rates by the day that counts."""

import pytest

from models.rates import ExchangeRate

CREATE = """mutation($input: DealCreateInput!) { dealCreate(input: $input) { deal { id amount { amount currency } } userErrors { field code } } }"""
RATE = "mutation($currency: String!, $day: Date!, $rate: Decimal!) { exchangeRateSet(currency: $currency, day: $day, rate: $rate) { userErrors { code } } }"
WIN = "mutation($id: ID!, $stage: ID!, $at: DateTime) { dealMove(id: $id, stageId: $stage, happenedAt: $at) { userErrors { code } } }"
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
