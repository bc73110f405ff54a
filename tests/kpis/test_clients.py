"""Whose first win a deal is, and whose next: entered late, given to another client, merged, or won by somebody of the same company."""

import pytest

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
