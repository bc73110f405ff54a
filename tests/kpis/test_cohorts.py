"""What became of the clients who inquired: for whoever took the inquiry, and within the conversion window alone."""

import pytest

from models.rights import Level
from models.users import Role
from tests.builders import rule
from tests.kpis.test_deals import Sales

CLASSIFY = "mutation($id: ID!) { inquiryClassify(id: $id, classification: TARGET) { userErrors { code } } }"
WINDOW = "mutation($days: Int!) { workspaceUpdate(input: { conversionDays: $days }) { userErrors { code } } }"


@pytest.fixture
async def sales(as_, world):
    await rule(world, Role.MANAGER, Level.ALL)
    return Sales(as_, world)


async def test_of_the_clients_who_inquired_those_count_who_bought_in_time(sales):
    company = await sales.make("companyCreate", name="Roofs")
    first, colleague, second, third = [
        await sales.contact(**({"companyId": company} if number < 2 else {})) for number in range(4)
    ]
    for contact, by, hours in ((first, "anna", 1), (colleague, "boris", 30), (second, "anna", 2), (third, "anna", 3)):
        call = await sales.say(contact, hours=hours, by=by, direction="INBOUND", disposition="ANSWERED", talkSeconds=60)
        await sales.do(CLASSIFY, call)
    await sales.say(third, hours=4, direction="INBOUND", disposition="ANSWERED", talkSeconds=60)
    for contact, owner, days in ((colleague, "clara", 20), (second, "anna", 95)):
        await sales.move(await sales.deal(contact, owner=owner), "Won", days=days)

    asked = "COHORT_CONVERSION", "COHORT_RUNNING_RATE"
    assert await sales.told(*asked) == ["0.333333", "0"]
    assert await sales.told(*asked, by=["USER"], part="denominator") == {"Anna": ["3", "3"], "Boris": ["1", "1"]}
    assert await sales.told(*asked, by=["USER"]) == {"Anna": ["0.333333", "0"], "Boris": ["1", "0"]}

    await sales.as_("admin").ask(WINDOW, days=96)
    assert await sales.told(*asked) == ["0.666667", "0"]
    await sales.as_("admin").ask(WINDOW, days=3000)
    assert await sales.told(*asked) == ["0.666667", "1"]


async def test_of_the_clients_with_whom_a_dialog_began_those_count_who_bought_in_time(sales):
    company = await sales.make("companyCreate", name="Roofs")
    first, colleague, second = [await sales.contact(**({"companyId": company} if number < 2 else {})) for number in range(3)]
    for contact, channel in ((first, "TELEGRAM"), (first, "VIBER"), (colleague, "TELEGRAM"), (second, "TELEGRAM")):
        await sales.say(contact, kind="MESSAGE", hours=1, channel=channel, direction="INBOUND")
        await sales.say(contact, kind="MESSAGE", hours=2, channel=channel, direction="OUTBOUND")
    await sales.move(await sales.deal(colleague, owner="clara"), "Won", days=20)

    asked = "NEW_DIALOGS", "COHORT_DIALOG_CONVERSION", "COHORT_DIALOGS_RUNNING_RATE"
    assert await sales.told(*asked) == ["4", "0.5", "0"]
    assert await sales.told(*asked, part="denominator") == [None, "2", "2"]
    await sales.as_("admin").ask(WINDOW, days=10)
    assert await sales.told(*asked) == ["4", "0", "0"]
    await sales.as_("admin").ask(WINDOW, days=3000)
    assert await sales.told(*asked) == ["4", "0.5", "1"]


async def test_what_clients_who_first_bought_in_a_month_have_brought_by_now(as_, world):
    sales = Sales(as_, world)
    first, second = [await sales.contact() for _ in range(2)]
    for contact, owner, days, amount in ((first, "anna", 1, "10.00"), (first, "boris", 90, "30.00"), (second, "boris", 2, "5.00"), (second, "boris", 70, None)):  # fmt: skip
        await sales.move(await sales.deal(contact, owner=owner, amount=amount), "Won", days=days)

    asked = "COHORT_DEALS_PER_CLIENT", "COHORT_AMOUNT_PER_CLIENT"
    assert await sales.told(*asked) == ["2", "22.50"]
    assert await sales.told(*asked, by=["USER"]) == {"Anna": ["2", "40.00"], "Boris": ["2", "5.00"]}
    assert (await sales.told(*asked, part="excluded"))[1] == [{"reason": "NO_AMOUNT", "count": 1}]
    query = 'query($m: [KpiMetric!]!) { kpi(metrics: $m, period: { from: "2025-01-01", to: "2026-01-01" }) { groups { values { value } } } }'
    seen = [(await sales.as_(name).ask(query, m=list(asked)))["kpi"]["groups"][0]["values"] for name in ("anna", "boris")]
    assert [[v["value"] for v in values] for values in seen] == [["1", "10.00"], ["2", "5.00"]]
