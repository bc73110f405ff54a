"""A number that several contacts have is the first one's: no user can move that, and both sides are told."""

import json
import random

import pytest

from integrations.telephony.mango import raw_record, read_call
from models.contacts import Contact, ContactPhone
from models.event_log import EventRow
from models.interactions import Interaction
from models.providers import ProviderAccount
from models.tasks import Task
from resolvers.intake.storing import Account, take_in
from tests.builders import add_call
from tests.flows.test_merging import MERGE, new, uuid_of
from tests.flows.test_writes import UPDATE
from tests.importing import imported
from tests.integrations.test_mango import CALLS
from tests.races import slow_commits, together

__all__ = ["slow_commits"]
NUMBER = "+79165553040"
PHONES = [{"number": NUMBER}]
CARD = "query($p: String!) { clientCard(phone: $p) { contact { id } } contactByPhone(phone: $p) { id } }"
DELETE = "mutation($id: ID!) { contactDelete(id: $id) { userErrors { code } } }"
RESTORE = "mutation($id: ID!) { contactRestore(id: $id) { userErrors { code } } }"
TASKS = "{ tasks(first: 50) { nodes { title comment contact { id } assignee { name } } } }"


@pytest.fixture
async def rings(world):
    """Let a missed call from a number come in; return whose it is. Another company has had a client with the number for longer."""
    other = world.users["stranger"]
    client = await Contact.create(workspace_id=other.workspace_id, name="Theirs", name_key="theirs", owner_id=other.id)
    await ContactPhone.create(workspace_id=other.workspace_id, contact_id=client.id, number=NUMBER, written=NUMBER)
    account = await ProviderAccount.get(id=world.account.id)
    taken = Account(row=account, parse=read_call)

    async def ring(entry, number=NUMBER):
        call = json.loads(json.dumps(CALLS["MTAwMDAwMDAwMg=="]).replace(CALLS["MTAwMDAwMDAwMg=="]["caller_number"], number[1:]))
        await take_in(taken, [raw_record({**call, "entry_id": entry})])
        made = await Interaction.get(workspace_id=world.workspace.id, external_id=entry)
        assert made.client_number == number
        return made.contact_id and f"contact_{made.contact_id}", made.owner_id

    return ring


async def test_nobody_diverts_a_colleagues_client(as_, world, rings):
    anna, boris = as_("anna"), as_("boris")
    hers = await new(anna, name="Hers", phones=PHONES)
    his = await new(boris, name="His", phones=[*PHONES, {"number": "+79165553041"}])
    twin = await new(boris, name="Twin", phones=PHONES)
    calls = [await rings("c0")]

    for index, attempt in enumerate(
        (
            (UPDATE, {"id": his, "input": {"comment": "changed last"}}),
            (UPDATE, {"id": his, "input": {"phones": []}}),
            (UPDATE, {"id": his, "input": {"phones": PHONES}}),
            (DELETE, {"id": his}),
            (RESTORE, {"id": his}),
            (MERGE, {"ids": [his, twin], "keep": his}),
        ),
        1,
    ):
        await boris.ask(attempt[0], **attempt[1])
        calls.append(await rings(f"c{index}"))
    await anna.ask(UPDATE, id=hers, input={"phones": [{"number": "+79165553042"}, {**PHONES[0], "label": "work"}]})
    calls.append(await rings("c7"))

    assert set(calls) == {(hers, world.users["anna"].id)}
    assert await as_("admin").ask(CARD, p=NUMBER) == {"clientCard": {"contact": {"id": hers}}, "contactByPhone": {"id": hers}}
    assert await boris.ask(CARD, p=NUMBER) == {"clientCard": {"contact": {"id": his}}, "contactByPhone": {"id": his}}
    row = json.dumps(
        {"kind": "CALL", "direction": "INBOUND", "phone": NUMBER, "startedAt": "2026-11-01T10:00:00Z", "text": "imported"}
    )
    await imported(as_("admin"), "INTERACTION", row, "JSONL")
    assert f"contact_{(await Interaction.get(workspace_id=world.workspace.id, text='imported')).contact_id}" == hers


async def test_a_number_passes_on_and_back_with_who_is_there(as_, world, rings):
    hers = await new(as_("anna"), name="Hers", phones=PHONES)
    his = await new(as_("boris"), name="His", phones=PHONES)

    await as_("anna").ask(DELETE, id=hers)
    meanwhile, _ = await rings("c1")
    await as_("anna").ask(RESTORE, id=hers)
    after, _ = await rings("c2")

    assert (meanwhile, after) == (his, hers)


async def test_age_goes_along_when_contacts_become_one(as_, world, rings):
    anna = as_("anna")
    old = await new(anna, name="Old", phones=PHONES)
    await new(as_("boris"), name="His", phones=PHONES)
    fresh = await new(anna, name="Fresh")

    await anna.ask(MERGE, ids=[old, fresh], keep=fresh)

    assert (await rings("c1"))[0] == fresh


async def test_both_owners_are_told_once_and_not_of_each_others_client(as_, world):
    hers = await new(as_("anna"), name="Hers", phones=PHONES)
    his = await new(as_("boris"), name="His", phones=PHONES)
    await as_("boris").ask(UPDATE, id=his, input={"phones": []})
    await as_("boris").ask(UPDATE, id=his, input={"phones": PHONES})
    await new(as_("clara"), name="Two of hers", phones=[{"number": "+79165553049"}])
    await new(as_("clara"), name="Two of hers", phones=[{"number": "+79165553049"}])

    told = {name: (await as_(name).ask(TASKS))["tasks"]["nodes"] for name in ("anna", "boris", "clara")}
    about = {name: [task for task in tasks if "number" in task["title"]] for name, tasks in told.items()}
    title = f"Another client has the number {NUMBER} too"

    assert [(t["title"], t["contact"], t["assignee"]) for t in about["anna"]] == [(title, {"id": hers}, {"name": "Anna"})]
    assert [(t["title"], t["contact"], t["assignee"]) for t in about["boris"]] == [(title, {"id": his}, {"name": "Boris"})]
    assert about["clara"] == []
    assert about["anna"][0]["comment"] != about["boris"][0]["comment"]
    events = await EventRow.filter(workspace_id=world.workspace.id, type="contact.number_shared")
    assert {f"contact_{event.entity_id}" for event in events} == {hers, his}
    assert all(event.data["after"] == {"sharedPhones": [{"number": NUMBER}]} and event.subject_id is None for event in events)


async def test_waiting_calls_go_to_who_has_the_number_in_this_company(as_, world):
    mine = await add_call(world, random.Random(1), None, user_id=None, owner_id=None, client_number=NUMBER, kind="CALL")
    same = {name: getattr(mine, name) for name in ("kind", "direction", "channel", "started_at", "day", "client_number")}
    theirs = await Interaction.create(workspace_id=world.users["stranger"].workspace_id, **same)
    taken = await add_call(world, random.Random(1), None, user_id=world.users["clara"].id, client_number=NUMBER, kind="CALL")

    hers = await new(as_("anna"), name="Hers", phones=PHONES)

    found = {call.id: await Interaction.get(id=call.id) for call in (mine, theirs, taken)}
    assert [found[c.id].contact_id and f"contact_{found[c.id].contact_id}" for c in (mine, theirs, taken)] == [hers, None, hers]
    assert [found[c.id].owner_id for c in (mine, theirs, taken)] == [world.users["anna"].id, None, world.users["clara"].id]


async def test_a_restored_contact_gets_the_calls_that_waited(as_, world, rings):
    hers = await new(as_("anna"), name="Hers", phones=PHONES)
    await as_("anna").ask(DELETE, id=hers)
    waiting, _ = await rings("c1")
    await new(as_("boris"), name="Nobody's rival", phones=[{"number": "+79165553049"}])

    await as_("anna").ask(RESTORE, id=hers)

    assert waiting is None
    assert f"contact_{(await Interaction.get(workspace_id=world.workspace.id, external_id='c1')).contact_id}" == hers


@pytest.mark.usefixtures("slow_commits")
async def test_no_call_waits_for_a_contact_that_came_at_the_same_time(as_, world, rings):
    numbers = [f"+7916555310{i}" for i in range(8)]

    made = [new(as_("anna"), name=number, phones=[{"number": number}]) for number in numbers]
    rung = [rings(f"r{i}", number) for i, number in enumerate(numbers)]
    twins = [new(as_(name), name="Twin", phones=PHONES) for name in ("anna", "boris")]
    await together(*(call for pair in zip(made, rung, strict=True) for call in pair), *twins)

    assert await Interaction.filter(workspace_id=world.workspace.id, client_number__in=numbers, contact_id=None).count() == 0
    told = await Task.filter(workspace_id=world.workspace.id, title__contains=NUMBER).values_list("contact_id", flat=True)
    twins = await Contact.filter(workspace_id=world.workspace.id, name="Twin").values_list("id", flat=True)
    assert (len(told), set(told)) == (2, set(twins))


@pytest.mark.usefixtures("slow_commits")
async def test_missed_calls_follow_their_contact_to_its_new_owner(as_, world, rings):
    contact = await new(as_("head"), name="Ours", phones=PHONES, ownerId=f"user_{world.users['anna'].id}")

    given = [as_("head").ask(UPDATE, id=contact, input={"ownerId": f"user_{world.users[name].id}"}) for name in ("boris", "clara", "anna", "boris")]  # fmt: skip
    await together(*given, *(rings(f"f{i}") for i in range(8)))

    owner = (await Contact.get(id=uuid_of(contact))).owner_id
    calls = await Interaction.filter(workspace_id=world.workspace.id, client_number=NUMBER).values_list("owner_id", flat=True)
    assert (len(calls), set(calls)) == (8, {owner})
