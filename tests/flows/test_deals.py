"""Deals: lines, people, currencies, what stages require, losses by the list, opening again, and setting pipelines up."""

from datetime import timedelta

import pytest

from models.deals import Deal, Stage
from tests.flows.test_writes import MOVE, new_deal

SHOWN = """id version status amount { amount currency } lossReason listedLossReason { name } items { product quantity price { amount } discountPercent total { amount currency } }
  people { part comment contact { name } } stage { name } closedOn stageChanges { nodes { toStage { name } happenedAt leftAt } }"""
CREATE = (
    f"mutation($input: DealCreateInput!) {{ dealCreate(input: $input) {{ deal {{ {SHOWN} }} userErrors {{ field code }} }} }}"
)
UPDATE = f"mutation($id: ID!, $input: DealUpdateInput!) {{ dealUpdate(id: $id, input: $input) {{ deal {{ {SHOWN} }} userErrors {{ field code }} }} }}"
LOSE = f"mutation($id: ID!, $reason: String, $listed: ID) {{ dealLose(id: $id, reason: $reason, reasonId: $listed) {{ deal {{ {SHOWN} }} userErrors {{ field code }} }} }}"
REOPEN = f"mutation($id: ID!, $stage: ID!) {{ dealReopen(id: $id, stageId: $stage) {{ deal {{ {SHOWN} }} userErrors {{ field code }} }} }}"
RATE = "mutation($currency: String!, $day: Date!, $rate: Decimal!) { exchangeRateSet(currency: $currency, day: $day, rate: $rate) { exchangeRate { currency day rate } userErrors { field code } } }"


async def create(client, **input_):
    return (await client.ask(CREATE, input={"title": "D", **input_}))["dealCreate"]


async def change(client, deal, **input_):
    return (await client.ask(UPDATE, id=deal["id"], input=input_))["dealUpdate"]


async def test_the_amount_is_the_sum_of_the_lines(as_, world):
    client = as_("anna")
    lines = [
        {"product": "Windows", "quantity": "3", "price": "10000.10"},
        {"product": "Work", "quantity": "1.5", "price": "0.33", "discountPercent": "12.5"},
    ]

    deal = (await create(client, items=lines))["deal"]
    both = await create(client, items=lines, amount="5")
    by_hand = await change(client, deal, amount="5")
    undiscounted = (await create(client, items=[{**lines[1], "discountPercent": None}]))["deal"]
    fewer = (await change(client, deal, items=lines[1:]))["deal"]
    cleared = (await change(client, deal, items=[]))["deal"]
    free = (await change(client, deal, amount="5"))["deal"]

    assert [(i["quantity"], i["discountPercent"], i["total"]["amount"]) for i in deal["items"]] == [
        ("3", "0", "30000.30"),
        ("1.5", "12.5", "0.43"),
    ]
    assert undiscounted["amount"]["amount"] == "0.50"
    assert deal["amount"] == {"amount": "30000.73", "currency": "RUB"}
    assert [r["userErrors"] for r in (both, by_hand)] == [[{"field": ["input", "amount"], "code": "INVALID"}]] * 2
    assert (fewer["amount"]["amount"], cleared["items"], cleared["amount"]["amount"], free["amount"]["amount"]) == (
        "0.43",
        [],
        "0.43",
        "5.00",
    )


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ({"product": " ", "quantity": "1", "price": "1"}, "product"), ({"product": "P", "quantity": "0", "price": "1"}, "quantity"),
        ({"product": "P", "quantity": "0.0001", "price": "1"}, "quantity"), ({"product": "P", "quantity": "1", "price": "1.001"}, "price"),
        ({"product": "P", "quantity": "1", "price": "1", "discountPercent": "101"}, "discountPercent"),
    ],
)  # fmt: skip
async def test_a_line_that_cannot_be_is_named(as_, world, line, field):
    refused = await create(as_("anna"), items=[{"product": "P", "quantity": "1", "price": "1"}, line])

    assert refused == {
        "deal": None,
        "userErrors": [{"field": ["input", "items", "1", field], "code": refused["userErrors"][0]["code"]}],
    }


async def test_people_stand_once_with_their_part_and_must_be_in_sight(as_, world):
    mine, foreign = [c for c in world.contacts if c.deleted_at is None][:2]
    for contact, owner in ((mine, "anna"), (foreign, "clara")):
        await contact.filter(id=contact.id).update(owner_id=world.users[owner].id)
    client, person = as_("anna"), {"contactId": f"contact_{mine.id}", "part": "DECIDES", "comment": "signs"}

    deal = (await create(client, people=[person]))["deal"]
    twice = await create(client, people=[person, person])
    unseen = await create(client, people=[{**person, "contactId": f"contact_{foreign.id}"}])

    assert deal["people"] == [{"part": "DECIDES", "comment": "signs", "contact": {"name": mine.name}}]
    assert twice["userErrors"] == [{"field": ["input", "people", "1", "contactId"], "code": "TAKEN"}]
    assert unseen["userErrors"] == [{"field": ["input", "people", "0", "contactId"], "code": "NOT_FOUND"}]


async def test_an_amount_counts_at_the_rate_of_the_day_the_deal_closed(as_, world):
    client, admin = as_("anna"), as_("admin")
    deal = (await create(client, amount="100", currency="USD"))["deal"]
    row = await Deal.get(id=deal["id"].split("_")[1])
    await client.ask(MOVE, id=deal["id"], stage=f"stage_{world.stages['Won'].id}")
    closed = (await Deal.get(id=row.id)).closed_on

    async def base():
        return (await Deal.get(id=row.id)).base_minor

    before = await base()
    corrected = (await admin.ask(RATE, currency="USD", day=str(closed), rate="90.125"))["exchangeRateSet"]
    after = await base()
    await admin.ask(RATE, currency="USD", day="2199-01-01", rate="1")

    assert (row.base_minor, before) == (805_000, 805_000)
    assert corrected == {"exchangeRate": {"currency": "USD", "day": str(closed), "rate": "90.125"}, "userErrors": []}
    assert (after, await base()) == (901_250, 901_250)
    sums = '{ kpi(metrics: [SALES_AMOUNT], period: { from: "%s", to: "%s" }, filter: { users: ["user_%s"] }) { groups { values { value } } } }'
    counted = await admin.ask(sums % (closed, closed + timedelta(days=1), world.users["anna"].id))
    assert counted["kpi"]["groups"][0]["values"][0]["value"] == "9012.50"


@pytest.mark.parametrize(
    ("arguments", "field", "code"),
    [
        ({"currency": "RUB", "day": "2026-01-01", "rate": "1"}, ["currency"], "INVALID"),
        ({"currency": "XXZ", "day": "2026-01-01", "rate": "1"}, ["currency"], "INVALID"),
        ({"currency": "EUR", "day": "2026-01-01", "rate": "0"}, ["rate"], "OUT_OF_RANGE"),
        ({"currency": "EUR", "day": "2026-01-01", "rate": "0.12345678901"}, ["rate"], "OUT_OF_RANGE"),
    ],
)
async def test_a_rate_that_cannot_be_is_refused(as_, world, arguments, field, code):
    assert (await as_("admin").ask(RATE, **arguments))["exchangeRateSet"]["userErrors"] == [{"field": field, "code": code}]


async def test_a_deal_is_lost_for_a_listed_reason_and_opened_again(as_, world):
    client, admin = as_("anna"), as_("admin")
    reasons = (await client.ask("{ lossReasons { nodes { id name } } }"))["lossReasons"]["nodes"]
    deal = (await create(client))["deal"]

    silent = (await client.ask(LOSE, id=deal["id"]))["dealLose"]
    lost = (await client.ask(LOSE, id=deal["id"], listed=reasons[0]["id"]))["dealLose"]["deal"]
    closed = (await client.ask(REOPEN, id=deal["id"], stage=f"stage_{world.stages['Won'].id}"))["dealReopen"]
    opened = (await client.ask(REOPEN, id=deal["id"], stage=f"stage_{world.stages['Talks'].id}"))["dealReopen"]["deal"]
    again = (await client.ask(REOPEN, id=deal["id"], stage=f"stage_{world.stages['Talks'].id}"))["dealReopen"]
    await admin.ask(
        "mutation($id: ID!) { lossReasonUpdate(id: $id, input: { isActive: false }) { lossReason { isActive } } }",
        id=reasons[0]["id"],
    )
    retired = (await client.ask(LOSE, id=deal["id"], listed=reasons[0]["id"]))["dealLose"]

    assert silent["userErrors"] == [{"field": ["reason"], "code": "LOSS_REASON_REQUIRED"}]
    assert (lost["status"], lost["lossReason"], lost["listedLossReason"]) == ("LOST", "Price", {"name": "Price"})
    assert [r["userErrors"][0]["code"] for r in (closed, again, retired)] == ["INVALID"] * 3
    assert (opened["status"], opened["lossReason"], opened["listedLossReason"], opened["closedOn"]) == ("OPEN", None, None, None)
    history = opened["stageChanges"]["nodes"]
    assert [c["toStage"]["name"] for c in history] == ["Talks", "Lost", "New"]
    assert [c["leftAt"] for c in history] == [None, history[0]["happenedAt"], history[1]["happenedAt"]]


async def test_a_stage_lets_only_deals_in_that_have_what_it_requires(as_, world):
    await Stage.filter(id=world.stages["Contract"].id).update(required=["AMOUNT", "EXPECTED_CLOSE_ON"])
    client, stage = as_("anna"), f"stage_{world.stages['Contract'].id}"
    deal = (await new_deal(client))["deal"]

    refused = (await client.ask(MOVE, id=deal["id"], stage=stage))["dealMove"]["userErrors"]
    await change(client, deal, amount="1", expectedCloseOn="2026-12-01")
    moved = (await client.ask(MOVE, id=deal["id"], stage=stage))["dealMove"]

    assert refused == [{"field": ["id", "amount"], "code": "REQUIRED"}, {"field": ["id", "expectedCloseOn"], "code": "REQUIRED"}]
    assert moved["deal"]["stage"] == {"name": "Contract"}


async def test_only_an_administrator_sets_pipelines_up(as_, world):
    pipeline = "mutation($name: String!) { pipelineCreate(input: { name: $name }) { pipeline { id position } userErrors { field code } } }"
    stage = "mutation($id: ID!, $input: StageCreateInput!) { stageCreate(pipelineId: $id, input: $input) { stage { id kind position required } userErrors { field code } } }"
    kind = "mutation($id: ID!, $kind: StageKind!) { stageUpdate(id: $id, input: { kind: $kind }) { stage { kind } userErrors { field code } } }"
    remove = "mutation($id: ID!) { stageDelete(id: $id) { deletedId userErrors { field code } } }"
    admin = as_("admin")

    refused = (await as_("head").ask(pipeline, name="P"))["pipelineCreate"]
    made = (await admin.ask(pipeline, name="P"))["pipelineCreate"]["pipeline"]
    first = (await admin.ask(stage, id=made["id"], input={"name": "S", "required": ["AMOUNT", "AMOUNT"]}))["stageCreate"]["stage"]
    second = (await admin.ask(stage, id=made["id"], input={"name": "W", "kind": "WON"}))["stageCreate"]["stage"]
    removed = (await admin.ask(remove, id=second["id"]))["stageDelete"]
    used = (await admin.ask(remove, id=f"stage_{world.stages['New'].id}"))["stageDelete"]
    changed = (await admin.ask(kind, id=f"stage_{world.stages['New'].id}", kind="WON"))["stageUpdate"]
    deal = await create(as_("anna"), pipelineId=made["id"])

    assert refused == {"pipeline": None, "userErrors": [{"field": [], "code": "FORBIDDEN"}]}
    assert (first["kind"], first["position"], first["required"], second["position"]) == ("OPEN", 0, ["AMOUNT"], 1)
    assert removed == {"deletedId": second["id"], "userErrors": []}
    assert (used["userErrors"], changed["userErrors"]) == (
        [{"field": ["id"], "code": "INVALID"}],
        [{"field": ["input", "kind"], "code": "INVALID"}],
    )
    assert deal["deal"]["stage"] == {"name": "S"}
