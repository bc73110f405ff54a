"""A closing date that is corrected: the win counts on the new day, for who owned the deal then, at that day's rate; by hand and from files."""

import pytest

from models.base import now
from models.deals import Deal, StageChange
from models.event_log import EventRow
from models.jobs import ExternalKey
from tests.flows.test_deals import RATE
from tests.importing import imported
from tests.kpis.test_winners import BY_USER, deals  # noqa: F401 - a fixture

CORRECT = """mutation($id: ID!, $at: DateTime, $reason: String, $version: Int) {
  dealCorrect(id: $id, closedAt: $at, reason: $reason, expectedVersion: $version) { deal { version status closedOn lossReason closedBy { name }
    stageEnteredAt stageChanges { nodes { toStage { name } happenedAt } } } userErrors { field code conflict { name actual attempted } } } }"""
HEADER = "externalId,title,amount,stage,closedAt,lossReason\n"


async def sales(client, month):
    """Return the wins that a month counts, by the name of whose they are, and what they come to."""
    period = {"from": f"2025-{month:02}-01", "to": f"2025-{month + 1:02}-01"}
    groups = (await client.ask(BY_USER, p=period))["kpi"]["groups"]
    return {g["user"] and g["user"]["name"]: tuple(v["value"] for v in g["values"]) for g in groups}


async def test_a_corrected_day_moves_the_win_its_owner_and_its_money(as_, world, deals):  # noqa: F811 - the fixture
    made, given, won = deals
    admin, deal = as_("admin"), await made()
    for day, rate in (("2025-01-01", "50"), ("2025-04-01", "80")):
        await admin.ask(RATE, currency="USD", day=day, rate=rate)
    await admin.ask(
        'mutation($id: ID!) { dealUpdate(id: $id, input: { amount: "2", currency: "USD" }) { userErrors { code } } }', id=deal
    )
    await won(deal, "2025-04-10T12:00:00Z")
    await given(deal, "clara")

    before = [await sales(admin, month) for month in (3, 4)]
    seen = (await as_("head").ask(CORRECT, id=deal, at="2025-03-10T21:30:00Z"))["dealCorrect"]
    after = [await sales(admin, month) for month in (3, 4)]

    assert (before, after) == ([{}, {"Anna": ("1", "160.00")}], [{"Anna": ("1", "100.00")}, {}])
    assert seen["userErrors"] == []
    corrected = seen["deal"]
    assert (corrected["status"], corrected["closedOn"], corrected["closedBy"]) == ("WON", "2025-03-11", {"name": "Anna"})
    assert corrected["stageEnteredAt"] == corrected["stageChanges"]["nodes"][0]["happenedAt"] == "2025-03-10T21:30:00.000000Z"
    told = await EventRow.filter(workspace_id=world.workspace.id).order_by("-sequence").first()
    assert (told.type, told.data["before"], told.data["after"]) == (
        "deal.corrected",
        {"closedAt": "2025-04-10T12:00:00.000000Z"},
        {"closedAt": "2025-03-10T21:30:00.000000Z"},
    )


async def test_a_correction_that_cannot_be_right_is_refused(as_, world, deals):  # noqa: F811 - the fixture
    made, given, won = deals
    deal, still_open = await made(), await made()
    await won(deal, "2025-03-10T12:00:00Z")

    async def refused(name, id_=deal, **said):
        errors = (await as_(name).ask(CORRECT, id=id_, **said))["dealCorrect"]["userErrors"]
        return [(".".join(e["field"]), e["code"]) for e in errors]

    assert await refused("admin", at="2024-12-31T00:00:00Z") == [("closedAt", "OUT_OF_RANGE")]  # before it was opened
    assert await refused("admin", at="2126-01-01T00:00:00Z") == [("closedAt", "OUT_OF_RANGE")]
    assert await refused("admin", reason="Price") == [("reason", "INVALID")]
    assert await refused("admin", still_open, at="2025-03-10T12:00:00Z") == [("id", "INVALID")]
    assert await refused("anna", at="2025-03-09T12:00:00Z") == [("closedAt", "FORBIDDEN")]  # she answers for herself alone
    await given(deal, "clara")
    while_claras = now().isoformat()
    await given(deal, "anna")
    assert await refused("north_head", at=while_claras) == [("closedAt", "FORBIDDEN")]  # it would be Clara's, of another team
    assert await refused("admin", at=while_claras) == []
    assert (await Deal.get(workspace_id=world.workspace.id, id=deal[5:])).closed_by_id == world.users["clara"].id
    assert await refused("admin", at="2025-03-09T12:00:00Z") == []
    assert await refused("admin", at="2025-03-08T12:00:00Z", version=2) == [("closedAt", "CONFLICT")]
    assert await sales(as_("admin"), 3) == {"Anna": ("1", "5.00")}


@pytest.mark.parametrize("who", ["admin", "anna"])
async def test_a_file_corrects_closed_deals_or_says_why_not(as_, world, who):
    client = as_(who)
    file = HEADER + "a,A,100,Won,2025-04-10 12:00,\nb,B,5,Lost,2025-04-10 12:00,Dear\nc,C,7,Won,2025-04-10 12:00,\n"
    await imported(client, "DEAL", file)
    name = world.users[who].name

    corrected = await imported(
        client,
        "DEAL",
        HEADER + "a,A,200,Won,2025-03-09 12:00,\nb,B,5,Lost,2025-03-09 12:00,Slow\nc,C,7,Lost,2025-04-12 12:00,Gone\n",
    )

    told = {n["number"]: (n["status"], [(p["column"], p["code"]) for p in n["problems"]]) for n in corrected["rows"]["nodes"]}
    rows = await Deal.filter(workspace_id=world.workspace.id, title__in="ABC").order_by("title")
    shown = [(d.status.value, d.amount_minor, d.closed_on.isoformat(), d.loss_reason, d.opened_at == d.closed_at) for d in rows]
    history = await StageChange.filter(workspace_id=world.workspace.id, deal_id=rows[2].id).order_by("happened_at", "id")
    names = {stage.id: name for name, stage in world.stages.items()}
    assert [names[change.to_stage_id] for change in history] == ["New", "Won", "New", "Lost"]
    if who == "anna":
        assert told == {
            2: ("UPDATED", [("closedAt", "FORBIDDEN")]),
            3: ("UPDATED", [("closedAt", "FORBIDDEN")]),
            4: ("UPDATED", []),
        }
        assert shown == [
            ("WON", 20000, "2025-04-10", None, True),
            ("LOST", 500, "2025-04-10", "Slow", True),
            ("LOST", 700, "2025-04-12", "Gone", False),
        ]
        assert await sales(client, 4) == {name: ("1", "200.00")}
    else:
        assert told == {2: ("UPDATED", []), 3: ("UPDATED", []), 4: ("UPDATED", [])}
        assert shown == [
            ("WON", 20000, "2025-03-09", None, True),
            ("LOST", 500, "2025-03-09", "Slow", True),
            ("LOST", 700, "2025-04-12", "Gone", False),
        ]
        assert [await sales(client, month) for month in (3, 4)] == [{name: ("1", "200.00")}, {}]


async def test_what_people_have_corrected_since_stays(as_, world):
    admin = as_("admin")
    await imported(admin, "DEAL", HEADER + "a,A,100,Won,2025-04-10 12:00,\n")
    key = await ExternalKey.get(workspace_id=world.workspace.id, external_id="a")
    await admin.ask(CORRECT, id=f"deal_{key.record_id}", at="2025-04-11T12:00:00Z")

    again = await imported(admin, "DEAL", HEADER + "a,A,150,Won,2025-04-09 12:00,\n")
    whole = await imported(admin, "DEAL", HEADER + "a,A,160,Won,2025-04-09 12:00,\n", overwrite=True)

    assert [(n["status"], [p["code"] for p in n["problems"]]) for n in again["rows"]["nodes"] + whole["rows"]["nodes"]] == [
        ("UPDATED", ["CONFLICT"]),
        ("UPDATED", []),
    ]
    assert await sales(admin, 4) == {world.users["admin"].name: ("1", "160.00")}
    assert (await Deal.get(workspace_id=world.workspace.id, id=key.record_id)).closed_on.isoformat() == "2025-04-09"


async def test_a_file_that_changes_a_deal_and_moves_it_does_both(as_, world):
    await imported(as_("admin"), "DEAL", "externalId,title,amount,stage\na,A,100,New\n")

    both = await imported(as_("admin"), "DEAL", "externalId,title,amount,stage\na,A,200,Talks\n")

    deal = await Deal.get(workspace_id=world.workspace.id, title="A")
    assert [n["problems"] for n in both["rows"]["nodes"]] == [[]]
    assert (deal.amount_minor, deal.stage_id) == (20000, world.stages["Talks"].id)
