"""Payments of deals: entered, paid, paid back and taken back; in whose money, who sees them, and what a deal says of them."""

from datetime import timedelta

import pytest

from models.base import now
from models.days import local_day
from models.event_log import EventRow
from models.payments import Payment
from tests.builders import ZONE, rule
from tests.flows.test_money import RATE, WIN, created

ERRORS = "userErrors { field code }"
SHOWN = "payment { id version amount { amount currency } dueOn paidOn isPaid note externalId deal { id } }"
CREATE = (
    f"mutation($deal: ID!, $input: PaymentCreateInput!) {{ paymentCreate(dealId: $deal, input: $input) {{ {SHOWN} {ERRORS} }} }}"
)
UPDATE = f"mutation($id: ID!, $input: PaymentUpdateInput!, $version: Int) {{ paymentUpdate(id: $id, input: $input, expectedVersion: $version) {{ {SHOWN} {ERRORS} }} }}"
DELETE = f"mutation($id: ID!) {{ paymentDelete(id: $id) {{ deletedId {ERRORS} }} }}"
DEAL = """query($id: ID!) { node(id: $id) { ... on Deal { isOverdue paidAmount { amount currency } unpaidAmount { amount }
  payments(first: 9) { totalCount nodes { amount { amount } } } } } }"""
CLOSED = "mutation($id: ID!, $at: DateTime!) { dealCorrect(id: $id, closedAt: $at) { userErrors { code } } }"


def day(days):
    return str(local_day(now(), ZONE) + timedelta(days=days))


@pytest.fixture
def pay(as_):
    """Return what enters a payment of a deal, and gives it or what was refused."""

    async def enter(deal, by="admin", **fields):
        made = (await as_(by).ask(CREATE, deal=deal["id"], input=fields))["paymentCreate"]
        return made["payment"] or made["userErrors"]

    return enter


async def of_deal(client, deal):
    return (await client.ask(DEAL, id=deal["id"]))["node"]


async def test_a_deal_says_what_was_paid_what_is_left_and_what_is_late(as_, pay):
    admin = as_("admin")
    deal = await created(admin, amount="1000.00")

    first = await pay(deal, amount="400", paidOn=day(-3), note="Invoice 7", externalId="1C-7")
    late = await pay(deal, amount="600", dueOn=day(-1))
    owing = await of_deal(admin, deal)
    await pay(deal, amount="-50.50", paidOn=day(0))
    paid = (await admin.ask(UPDATE, id=late["id"], input={"paidOn": day(0)}))["paymentUpdate"]["payment"]

    assert first | {"id": 0, "deal": 0} == {"id": 0, "deal": 0, "version": 1, "amount": {"amount": "400.00", "currency": "RUB"}, "dueOn": None, "paidOn": day(-3), "isPaid": True, "note": "Invoice 7", "externalId": "1C-7"}  # fmt: skip
    assert owing == {"isOverdue": True, "paidAmount": {"amount": "400.00", "currency": "RUB"}, "unpaidAmount": {"amount": "600.00"}, "payments": {"totalCount": 2, "nodes": [{"amount": {"amount": "600.00"}}, {"amount": {"amount": "400.00"}}]}}  # fmt: skip
    assert (paid["isPaid"], paid["version"]) == (True, 2)
    now_ = await of_deal(admin, deal)
    assert (now_["isOverdue"], now_["paidAmount"]["amount"], now_["unpaidAmount"]["amount"]) == (False, "949.50", "50.50")
    assert (await admin.ask(DELETE, id=first["id"]))["paymentDelete"]["deletedId"] == first["id"]
    assert (await of_deal(admin, deal))["unpaidAmount"]["amount"] == "450.50"


async def test_deals_are_found_by_their_payments(as_, pay):
    admin = as_("admin")
    late, paid = await created(admin, amount="5"), await created(admin, amount="5")
    await pay(late, amount="5", dueOn=day(-1))
    await pay(paid, amount="5", dueOn=day(-1), paidOn=day(-1), externalId="X")
    query = "query($f: DealFilter) { deals(first: 100, filter: $f) { nodes { id } } }"

    async def found(**conditions):
        return [node["id"] for node in (await admin.ask(query, f=conditions))["deals"]["nodes"]]

    assert await found(isOverdue={"eq": True}) == [late["id"]]
    assert await found(payments={"some": {"externalId": {"eq": "X"}, "isPaid": {"eq": True}}}) == [paid["id"]]
    assert await found(payments={"some": {"amount": {"eq": "5"}, "dueOn": {"lt": day(0)}, "isPaid": {"eq": False}}}) == [
        late["id"]
    ]


@pytest.mark.parametrize(
    ("fields", "field", "code"),
    [
        ({"amount": "0", "paidOn": "2026-01-01"}, "amount", "INVALID"),
        ({"amount": "1.001", "paidOn": "2026-01-01"}, "amount", "INVALID"),
        ({"amount": "1"}, "dueOn", "REQUIRED"),
        ({"amount": "1", "paidOn": "2126-01-01"}, "paidOn", "OUT_OF_RANGE"),
        ({"amount": "1", "paidOn": "2026-01-01", "externalId": "taken"}, "externalId", "TAKEN"),
        ({"amount": "1", "paidOn": "2026-01-01", "note": "x" * 501}, "note", "TOO_LONG"),
    ],
)
async def test_what_makes_no_sense_is_refused(as_, pay, fields, field, code):
    deal = await created(as_("admin"), amount="10")
    await pay(deal, amount="1", paidOn="2026-01-01", externalId="taken")

    refused = await pay(deal, **fields)

    assert refused == [{"field": ["input", field], "code": code}]
    assert await Payment.filter(deal_id=deal["id"][5:]).count() == 1


async def test_payments_are_for_who_may_change_the_deal(as_, world, pay):
    deal = await created(as_("admin"), amount="10", ownerId=f"user_{world.users['anna'].id}")
    mine = await pay(deal, by="anna", amount="4", paidOn=day(0))

    assert (await pay(deal, by="clara", amount="4", paidOn=day(0)))[0]["code"] == "NOT_FOUND"
    refused = (await as_("clara").ask(UPDATE, id=mine["id"], input={"amount": "5"}))["paymentUpdate"]
    assert refused["userErrors"] == [{"field": ["id"], "code": "NOT_FOUND"}]
    assert (await as_("clara").ask("query($id: ID!) { node(id: $id) { id } }", id=mine["id"]))["node"] is None
    stale = (await as_("anna").ask(UPDATE, id=mine["id"], input={"amount": "6"}, version=9))["paymentUpdate"]
    assert stale["userErrors"][0]["code"] == "INVALID"
    await rule(world, "MANAGER", "OWN", nouns=(), hidden=["MONEY"])
    hidden = await of_deal(as_("anna"), deal)
    assert (hidden["paidAmount"], hidden["unpaidAmount"]) == (None, None)
    assert hidden["payments"]["nodes"] == [{"amount": None}]
    assert (await pay(deal, by="anna", amount="1", paidOn=day(0)))[0]["code"] == "FORBIDDEN"


async def test_foreign_money_is_that_of_the_day_on_which_it_was_paid_and_settles_its_deal_exactly(as_, world, pay):
    admin = as_("admin")
    for on, rate in (("2025-01-01", "90"), ("2025-02-01", "91.333333"), ("2025-03-01", "100")):
        await admin.ask(RATE, currency="USD", day=on, rate=rate)
    deal = await created(admin, amount="0.10", currency="USD", openedAt="2025-01-01T00:00:00Z")
    for amount in ("0.03", "0.03", "0.04"):
        await pay(deal, amount=amount, paidOn="2025-03-05")
    await admin.ask(WIN, id=deal["id"], stage=f"stage_{world.stages['Won'].id}", at="2025-02-10T12:00:00Z")

    async def kept():
        rows = await Payment.filter(deal_id=deal["id"][5:]).order_by("id")
        return [row.base_minor for row in rows], [row.settles_minor for row in rows]

    assert await kept() == ([300, 300, 400], [274, 274, 365])  # 913 in all, which is what the deal comes to
    await admin.ask(RATE, currency="USD", day="2025-03-01", rate="200")
    assert await kept() == ([600, 600, 800], [274, 274, 365])
    await admin.ask(CLOSED, id=deal["id"], at="2025-01-20T12:00:00Z")
    assert await kept() == ([600, 600, 800], [270, 270, 360])
    other = 'mutation($id: ID!) { dealUpdate(id: $id, input: { amount: "1", currency: "RUB" }) { userErrors { field code } } }'
    assert (await admin.ask(other, id=deal["id"]))["dealUpdate"]["userErrors"] == [
        {"field": ["input", "currency"], "code": "INVALID"}
    ]


async def test_erasing_a_person_empties_the_notes_of_payments_in_the_log_too(as_, world, pay):
    admin = as_("admin")
    contact = f"contact_{world.contacts[0].id}"
    deal = await created(admin, amount="10", contactId=contact)
    kept = await pay(deal, amount="4", paidOn=day(0), note="from Ivan")
    gone = await pay(deal, amount="5", paidOn=day(0), note="from Ivan")
    await admin.ask(UPDATE, id=kept["id"], input={"note": "from Ivan again"})
    await admin.ask(DELETE, id=gone["id"])

    erase = "mutation($id: ID!) { contactErase(id: $id) { userErrors { code } } }"
    assert (await admin.ask(erase, id=contact))["contactErase"]["userErrors"] == []

    told = await EventRow.filter(workspace_id=world.workspace.id, entity_type="payment")
    assert len(told) == 4
    assert "Ivan" not in str([event.data for event in told])
    assert (await Payment.get(workspace_id=world.workspace.id, id=kept["id"][8:])).note is None
    assert (await of_deal(admin, deal))["paidAmount"]["amount"] == "4.00"
