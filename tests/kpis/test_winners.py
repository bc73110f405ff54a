"""A win counts for whoever owned the deal then, whenever it is entered and whoever owns it now; and who sees it."""

import pytest

from models.base import now

PERIOD = {"from": "2025-03-01", "to": "2025-04-01"}
LATE = "2025-03-10T12:00:00Z"
BY_USER = """query($p: KpiPeriodInput!) { kpi(metrics: [DEALS_WON, SALES_AMOUNT], period: $p, groupBy: [USER]) {
  groups { user { name } values { value rows { totalCount } } } } }"""
OWN = """query($p: KpiPeriodInput!) { me { kpi(metrics: [DEALS_WON], period: $p) { value } }
  kpi(metrics: [DEALS_WON], period: $p) { groups { values { value } } } }"""
CREATE = "mutation($input: DealCreateInput!) { dealCreate(input: $input) { deal { id } userErrors { code } } }"
GIVE = "mutation($id: ID!, $to: ID!) { dealUpdate(id: $id, input: { ownerId: $to }) { userErrors { code } } }"
WIN = "mutation($id: ID!, $stage: ID!, $at: DateTime) { dealMove(id: $id, stageId: $stage, happenedAt: $at) { userErrors { code } } }"
LOSE = 'mutation($id: ID!, $at: DateTime) { dealLose(id: $id, reason: "Price", happenedAt: $at) { deal { closedBy { name } } } }'


@pytest.fixture
def deals(as_, world):
    """Return what makes a deal of Anna's, what gives a deal to somebody, and what wins it."""
    admin = as_("admin")

    async def made():
        input_ = {"title": "D", "amount": "5.00", "openedAt": "2025-01-01T00:00:00Z"}
        return (await as_("anna").ask(CREATE, input=input_))["dealCreate"]["deal"]["id"]

    async def given(deal, name):
        assert (await admin.ask(GIVE, id=deal, to=f"user_{world.users[name].id}"))["dealUpdate"]["userErrors"] == []

    async def won(deal, at):
        assert (await admin.ask(WIN, id=deal, stage=f"stage_{world.stages['Won'].id}", at=at))["dealMove"]["userErrors"] == []

    return made, given, won


async def winners(client, period=PERIOD):
    """Return for whom a caller sees wins: how many, what they come to, and how many of the deals they may read."""
    groups = (await client.ask(BY_USER, p=period))["kpi"]["groups"]
    return {g["user"]["name"]: (*(v["value"] for v in g["values"]), g["values"][0]["rows"]["totalCount"]) for g in groups}


async def test_a_win_entered_after_a_hand_over_counts_for_who_had_the_deal_then(as_, deals):
    made, given, won = deals
    deal = await made()
    await given(deal, "clara")  # of another team

    await won(deal, LATE)

    seen = {name: await winners(as_(name)) for name in ("admin", "head", "north_head", "anna", "boris", "clara")}
    assert seen == {
        "admin": {"Anna": ("1", "5.00", 1)},
        "head": {"Anna": ("1", "5.00", 1)},
        "north_head": {"Anna": ("1", "5.00", 0)},  # of a team that no longer has the deal
        "anna": {"Anna": ("1", "5.00", 0)},
        "boris": {},
        "clara": {},
    }
    told = {name: await as_(name).ask(OWN, p=PERIOD) for name in ("anna", "clara")}
    assert [[d["me"]["kpi"][0]["value"], d["kpi"]["groups"][0]["values"][0]["value"]] for d in told.values()] == [
        ["1", "1"],
        ["0", "0"],
    ]


async def test_of_several_owners_each_win_counts_for_the_one_of_its_moment(as_, deals):
    made, given, won = deals
    ids, moments = [await made() for _ in range(3)], [LATE]
    for name in ("boris", "clara"):
        for deal in ids:
            await given(deal, name)
        moments.append(now().isoformat())

    for deal, at in zip(ids, moments, strict=True):
        await won(deal, at)

    query = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Deal { closedBy { name } owner { name } } } }"
    found = (await as_("admin").ask(query, ids=ids))["nodes"]
    assert [(d["closedBy"]["name"], d["owner"]["name"]) for d in found] == [
        ("Anna", "Clara"),
        ("Boris", "Clara"),
        ("Clara", "Clara"),
    ]


async def test_open_deals_that_somebody_leaves_behind_are_lost_or_won_by_who_had_them(as_, world, deals):
    made, _, won = deals
    kept, lost = await made(), await made()
    leave = "mutation($id: ID!, $to: ID!) { userDeactivate(id: $id, handOverTo: $to) { userErrors { code } } }"
    await as_("admin").ask(leave, id=f"user_{world.users['anna'].id}", to=f"user_{world.users['clara'].id}")

    await won(kept, LATE)
    closed = (await as_("clara").ask(LOSE, id=lost, at=LATE))["dealLose"]["deal"]

    assert closed == {"closedBy": {"name": "Anna"}}
    assert (await winners(as_("admin")), await winners(as_("clara"))) == ({"Anna": ("1", "5.00", 1)}, {})
