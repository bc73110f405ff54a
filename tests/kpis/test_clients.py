"""Whose first win a deal is, and whose next: entered late, given to another client, merged, or won by somebody of the same company."""

from datetime import UTC, datetime

import pytest

from models.contacts import Contact
from models.deals import Deal
from tests.builders import ZONE
from tests.kpis.acts import settle_windows

PERIOD = {"from": "2025-01-01", "to": "2025-06-01"}
BY_MONTH = """query($p: KpiPeriodInput!) {
  kpi(metrics: [NEW_CLIENTS, REPEAT_SALES, REPEAT_AMOUNT, DEALS_PER_CLIENT, AMOUNT_PER_CLIENT], period: $p, grain: MONTH) {
    groups { values { value rows { totalCount } } } } }"""
CONTACT = "mutation($input: ContactCreateInput!) { contactCreate(input: $input) { contact { id } userErrors { code } } }"
COMPANY = 'mutation { companyCreate(input: { name: "Roofs" }) { company { id } } }'
DEAL = "mutation($input: DealCreateInput!) { dealCreate(input: $input) { deal { id } userErrors { code } } }"
WIN = "mutation($id: ID!, $stage: ID!, $at: DateTime) { dealMove(id: $id, stageId: $stage, happenedAt: $at) { userErrors { code } } }"
REOPEN = "mutation($id: ID!, $stage: ID!) { dealReopen(id: $id, stageId: $stage) { userErrors { code } } }"
MOVE = "mutation($id: ID!, $input: ContactUpdateInput!) { contactUpdate(id: $id, input: $input) { userErrors { code } } }"
MERGE = "mutation($ids: [ID!]!, $first: ID!) { contactMerge(ids: $ids, priorityId: $first) { merge { id } userErrors { code } } }"
UNDO = "mutation($id: ID!) { mergeUndo(id: $id) { userErrors { code } } }"


@pytest.fixture
def client(as_, world):
    """Return what makes a contact, what wins a deal of theirs in a month, and what tells the numbers of the first months of the year."""
    admin = as_("admin")

    async def contact(name):
        return (await admin.ask(CONTACT, input={"name": name}))["contactCreate"]["contact"]["id"]

    async def won(contact_id, month, amount="10.00"):
        input_ = {"title": "D", "amount": amount, "openedAt": "2024-12-01T00:00:00Z", "contactId": contact_id}
        deal = (await admin.ask(DEAL, input=input_))["dealCreate"]["deal"]["id"]
        at = f"2025-{month:02d}-10T12:00:00Z"
        moved = await admin.ask(WIN, id=deal, stage=f"stage_{world.stages['Won'].id}", at=at)
        assert moved["dealMove"]["userErrors"] == []
        return deal

    async def told(months=4):
        groups = (await admin.ask(BY_MONTH, p=PERIOD))["kpi"]["groups"][:months]
        return ["/".join(g["values"][n]["value"] for n in (0, 1)) for g in groups], groups

    return contact, won, told


async def test_a_win_entered_late_makes_the_later_ones_repeat_sales(as_, world, client):
    contact, won, told = client
    anna = await contact("Anna")
    await won(anna, 3)
    assert (await told())[0] == ["0/0", "0/0", "1/0", "0/0"]

    first = await won(anna, 1, "30.00")

    months, groups = await told()
    assert months == ["1/0", "0/0", "0/1", "0/0"]
    assert [groups[2]["values"][n]["value"] for n in (2, 3, 4)] == ["10.00", "1", "10.00"]
    assert [groups[0]["values"][n]["rows"]["totalCount"] for n in (0, 1)] == [1, 0]
    await as_("admin").ask(REOPEN, id=first, stage=f"stage_{world.stages['New'].id}")
    assert (await told())[0] == ["0/0", "0/0", "1/0", "0/0"]


async def test_who_is_one_client_has_one_first_win(as_, client):
    contact, won, told = client
    admin, (anna, boris) = as_("admin"), [await contact(name) for name in ("Anna", "Boris")]
    await won(anna, 1)
    await won(boris, 2)
    assert (await told())[0] == ["1/0", "1/0", "0/0", "0/0"]

    company = (await admin.ask(COMPANY))["companyCreate"]["company"]["id"]
    for one in (anna, boris):
        await admin.ask(MOVE, id=one, input={"companyId": company})
    assert (await told())[0] == ["1/0", "0/1", "0/0", "0/0"]
    await admin.ask(MOVE, id=boris, input={"companyId": None})
    assert (await told())[0] == ["1/0", "1/0", "0/0", "0/0"]

    merged = (await admin.ask(MERGE, ids=[anna, boris], first=anna))["contactMerge"]
    assert (await told())[0] == ["1/0", "0/1", "0/0", "0/0"]
    await admin.ask(UNDO, id=merged["merge"]["id"])
    assert (await told())[0] == ["1/0", "1/0", "0/0", "0/0"]


NUMBERS = """query($m: [KpiMetric!]!, $p: KpiPeriodInput!, $to: KpiCompareInput) { kpi(metrics: $m, period: $p, compareTo: $to) { groups {
  values { value numerator denominator baseValue changeRate median rows { totalCount } below: rows(of: DENOMINATOR) { totalCount } } } } }"""


async def test_57_new_clients_and_then_110_are_93_percent_more(as_, world):
    """Kokumbaev's growth: from 57 new clients to 110."""
    own, owner = world.workspace.id, world.users["anna"].id
    for month, count in ((1, 57), (2, 110)):
        people = [Contact(workspace_id=own, name=f"C {month} {n}", owner_id=owner) for n in range(count)]
        await Contact.bulk_create(people)
        deals = []
        for person in people:
            at = datetime(2025, month, 10, 12, tzinfo=UTC)
            deal = Deal(
                workspace_id=own,
                title="D",
                contact_id=person.id,
                owner_id=owner,
                currency="RUB",
                opened_at=at,
                pipeline_id=world.pipeline.id,
            )
            deal.enter(world.stages["Won"], at=at, zone=ZONE)
            deals.append(deal)
        await Deal.bulk_create(deals)

    to = {"base": "PREVIOUS_PERIOD"}
    groups = (await as_("admin").ask(NUMBERS, m=["NEW_CLIENTS"], p={"from": "2025-02-01", "to": "2025-03-01"}, to=to))["kpi"][
        "groups"
    ]

    [value] = groups[0]["values"]
    assert (value["value"], value["baseValue"], value["changeRate"]) == ("110", "57", "0.929825")


async def test_of_those_who_bought_in_one_period_so_many_come_back_in_the_next(client, as_):
    contact, won, _ = client
    first, second, third = [await contact(name) for name in ("A", "B", "C")]
    for who, month in ((first, 1), (first, 2), (second, 1), (third, 2), (first, 3)):
        await won(who, month)
    ask = as_("admin").ask

    february = {"from": "2025-02-01", "to": "2025-03-01"}
    [kept] = (await ask(NUMBERS, m=["RETENTION_RATE"], p=february))["kpi"]["groups"][0]["values"]
    [gaps] = (await ask(NUMBERS, m=["DAYS_BETWEEN_PURCHASES"], p=PERIOD))["kpi"]["groups"][0]["values"]
    last_year = {"period": {"from": "2024-02-01", "to": "2024-03-01"}}
    other = (await ask(NUMBERS, m=["RETENTION_RATE"], p=february, to=last_year))["kpi"]["groups"][0]["values"][0]

    assert (kept["value"], kept["numerator"], kept["denominator"]) == ("0.5", "1", "2")
    assert (kept["rows"]["totalCount"], kept["below"]["totalCount"]) == (1, 2)
    assert (gaps["value"], gaps["median"]) == ("29.5", "29.5")
    assert (other["value"], other["denominator"]) == (None, "0")


async def test_a_client_is_active_then_lost_and_back_again(client, as_, world):
    contact, won, _ = client
    person = await contact("A")
    await as_("admin").ask("mutation { workspaceUpdate(input: { activityDays: 45 }) { userErrors { code } } }")
    await settle_windows(world.workspace.id)
    for month in (1, 4):
        await won(person, month)

    metrics = "ACTIVE_CLIENTS LOST_CLIENTS REACTIVATED_CLIENTS"
    query = f"query($p: KpiPeriodInput!) {{ kpi(metrics: [{metrics}], period: $p, grain: MONTH) {{ groups {{ values {{ value rows {{ totalCount }} }} }} }} }}"
    groups = (await as_("admin").ask(query, p={"from": "2025-01-01", "to": "2025-07-01"}))["kpi"]["groups"]

    told = ["".join(value["value"] for value in group["values"]) for group in groups]
    assert told == ["100", "010", "000", "101", "010", "000"]
    assert all(value["value"] == str(value["rows"]["totalCount"]) for group in groups for value in group["values"])
