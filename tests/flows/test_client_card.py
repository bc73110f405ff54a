"""The client card: whoever rings, known or not, in one statement, and nothing sent again that has not changed."""

import random

import pytest

from models.base import now
from models.companies import Company
from models.contacts import Contact, ContactEmail, ContactHandle, ContactPhone
from models.deals import Stage
from models.interactions import Interaction
from models.users import User
from tests.builders import add_call, add_deal, add_task

CARD = """query($phone: String, $email: String, $handle: HandleLookup, $id: ID, $known: String) {
  clientCard(phone: $phone, email: $email, handle: $handle, id: $id, knownVersion: $known) { number isKnown version notModified
    contact { id name owner { name } company { name } openDealsTotal { amount } deals(first: 5, filter: { status: { eq: OPEN } }) { nodes { id stage { name } nextTask { title } } } interactions(first: 3) { nodes { id } } }
    similarContacts { name } unclaimedCalls(first: 5) { totalCount pageInfo { hasNextPage endCursor } nodes { id call { disposition } } } } }"""


@pytest.fixture
async def client_of_anna(world):
    contact = await Contact.create(workspace_id=world.workspace.id, name="Олег", name_key="олег", owner_id=world.users["anna"].id)
    shared = {"workspace_id": world.workspace.id, "contact_id": contact.id}
    await ContactPhone.create(**shared, number="+74951234567", written="495 123-45-67")
    await ContactEmail.create(**shared, address="Oleg@X.ru", address_key="oleg@x.ru")
    await ContactHandle.create(**shared, channel="TELEGRAM", handle="@oleg", handle_key="oleg")
    return contact


async def card(client, **arguments):
    return (await client.ask(CARD, **arguments))["clientCard"]


async def test_every_way_leads_to_the_card_in_one_statement(as_, world, client_of_anna, statements):
    deal = await add_deal(world, random.Random(1), client_of_anna, world.users["anna"].id)
    await deal.filter(id=deal.id).update(status="OPEN", stage_id=world.stages["Talks"].id)
    await add_task(world, random.Random(1), client_of_anna, deal, title="Call back", done_at=None, deleted_at=None)
    ways = [
        {"phone": "8 (495) 123-45-67"}, {"email": "mailto:OLEG@x.ru"}, {"handle": {"channel": "TELEGRAM", "handle": "https://t.me/Oleg"}},
        {"id": f"contact_{client_of_anna.id}"},
    ]  # fmt: skip

    cards = [await card(as_("anna"), **way) for way in ways]

    assert len(statements.texts) == len(ways)
    assert [c["contact"]["name"] for c in cards] == ["Олег"] * 4
    assert [c["number"] for c in cards] == ["+74951234567", None, None, None]
    assert cards[0]["contact"]["deals"]["nodes"] == [
        {"id": f"deal_{deal.id}", "stage": {"name": "Talks"}, "nextTask": {"title": "Call back"}}
    ]


async def test_a_card_that_has_not_changed_is_not_sent_again(as_, world, client_of_anna):
    client, phone = as_("anna"), "+74951234567"
    first = await card(client, phone=phone)

    same = await card(client, phone=phone, known=first["version"])
    await add_call(world, random.Random(1), client_of_anna, user_id=world.users["anna"].id, owner_id=world.users["anna"].id)
    later = await card(client, phone=phone, known=first["version"])
    await Interaction.filter(contact_id=client_of_anna.id).update(deleted_at=now())
    await add_call(world, random.Random(1), client_of_anna, user_id=world.users["anna"].id, owner_id=world.users["anna"].id)
    replaced = await card(client, phone=phone, known=later["version"])

    company = await Company.create(workspace_id=world.workspace.id, name="F", name_key="f", owner_id=world.users["anna"].id)
    await Contact.filter(id=client_of_anna.id).update(company_id=company.id)
    employed = await card(client, phone=phone, known=replaced["version"])
    await Company.filter(id=company.id).update(name="G", updated_at=now())
    renamed = await card(client, phone=phone, known=employed["version"])

    deal = await add_deal(world, random.Random(1), client_of_anna, world.users["anna"].id)
    await deal.filter(id=deal.id).update(status="OPEN", stage_id=world.stages["Talks"].id)
    dealt = await card(client, phone=phone, known=renamed["version"])
    await Stage.filter(id=world.stages["Talks"].id).update(name="Negotiation")
    staged = await card(client, phone=phone, known=dealt["version"])
    await User.filter(id=world.users["anna"].id).update(name="Anna Maria")
    owned = await card(client, phone=phone, known=staged["version"])

    assert [c["notModified"] for c in (employed, renamed, dealt, staged, owned)] == [False] * 5
    assert len({c["version"] for c in (replaced, employed, renamed, dealt, staged, owned)}) == 6
    assert (same["similarContacts"], same["unclaimedCalls"], same["number"], same["isKnown"]) == (None, None, phone, True)
    assert (first["notModified"], same["notModified"], same["contact"], same["version"]) == (False, True, None, first["version"])
    assert (later["notModified"], later["contact"]["name"]) == (False, "Олег")
    assert later["version"] != first["version"]
    assert replaced["notModified"] is False


async def test_an_unknown_number_answers_with_what_is_known_of_it(as_, world, client_of_anna):
    call = await add_call(
        world, random.Random(1), kind="CALL", user_id=None, owner_id=None, client_number="+74951234501", disposition="MISSED"
    )

    unknown = await card(as_("admin"), phone="+74951234501")
    manager = await card(as_("anna"), phone="+74951234501")

    assert (unknown["isKnown"], unknown["contact"], unknown["notModified"]) == (False, None, False)
    assert (await card(as_("admin"), phone="+74951234501", known=unknown["version"]))["notModified"] is True
    assert unknown["similarContacts"] == [{"name": "Олег"}]
    assert [n["id"] for n in unknown["unclaimedCalls"]["nodes"]] == [f"interaction_{call.id}"]
    assert manager["unclaimedCalls"]["totalCount"] == 0


@pytest.mark.parametrize("caller", ["boris", "stranger"])
async def test_a_contact_out_of_sight_is_unknown(as_, world, client_of_anna, caller):
    found = await card(as_(caller), phone="+74951234567")

    assert (found["isKnown"], found["contact"], found["similarContacts"]) == (False, None, [])


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"phone": "+74951234567", "email": "a@b.ru"},
        {"phone": " "},
        {"phone": "9" * 65},
        {"id": "deal_01939c1e-0000-7000-8000-000000000000"},
    ],
)
async def test_what_names_nobody_or_two_is_refused(as_, world, arguments):
    code, _ = await as_("anna").refusal(CARD, **arguments)

    assert code == "BAD_USER_INPUT"
