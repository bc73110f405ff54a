"""Clients that keep a copy: whatever happens meanwhile, following the changes ends with what the lists say."""

import asyncio
import random

import pytest

from integrations.telephony.mango import raw_record, read_call
from models.contacts import Contact
from models.custom import CustomField, CustomValue, columns
from models.deals import DealItem
from models.providers import ProviderAccount
from resolvers.intake import Account, take_in
from tests.builders import add_call, rule
from tests.flows.test_merging import MERGE
from tests.flows.test_writes import CREATE
from tests.integrations.test_mango import CALLS

PAGE = """query($after: String, $nouns: [AccessNoun!], $first: Int) { changes(after: $after, nouns: $nouns, first: $first) {
  cursor hasMore resync changes { noun id isGone node { id ... on Contact { version name phones { number } } ... on Deal { version title amount { amount } }
    ... on Interaction { version contact { id } } ... on Company { version } ... on Task { version title } } } } }"""
LISTS = {
    "CONTACT": "contacts", "COMPANY": "companies", "DEAL": "deals", "INTERACTION": "interactions", "TASK": "tasks"
}  # fmt: skip


NUMBERS = [f"+791655500{n:02d}" for n in range(12)]


class Copy:
    """An offline client: takes a cursor, reads the lists, then follows the changes."""

    def __init__(self, client, nouns=tuple(LISTS)):
        self.client, self.nouns, self.rows, self.cursor, self.seen = client, nouns, {}, None, []

    async def start(self):
        self.cursor = (await self.client.ask(PAGE))["changes"]["cursor"]
        self.rows = await self.everything()

    async def everything(self):
        """Return every record that the caller may see, with its version."""
        found = {}
        for noun in self.nouns:
            after, more = None, True
            while more:
                query = f"query($after: String) {{ p: {LISTS[noun]}(first: 100, after: $after) {{ nodes {{ id version }} pageInfo {{ hasNextPage endCursor }} }} }}"
                page = (await self.client.ask(query, after=after))["p"]
                found |= {node["id"]: node["version"] for node in page["nodes"]}
                after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
        return found

    async def follow(self, first=100):
        """Follow to the end and return the ids that came, in order."""
        came, more = [], True
        while more:
            page = (await self.client.ask(PAGE, after=self.cursor, nouns=list(self.nouns), first=first))["changes"]
            assert not page["resync"]
            assert len(page["changes"]) <= first
            for change in page["changes"]:
                came.append(change["id"])
                assert change["isGone"] in {True, False}
                if change["isGone"]:
                    assert change["node"] is None
                    self.rows.pop(change["id"], None)
                else:
                    self.rows[change["id"]] = change["node"]["version"]
            self.cursor, more = page["cursor"], page["hasMore"]
        return came


async def some_change(chance, world, as_, made):
    """Do something that changes records, as somebody."""
    client = as_(chance.choice(["admin", "anna", "boris", "head"]))
    name = lambda n: f"user_{world.users[n].id}"  # noqa: E731
    kinds = ["contact", "contact", "rename", "deal", "task", "note", "delete", "restore", "assign", "release", "merge", "number"]
    match chance.choice(kinds):
        case "contact":
            data = await client.ask(CREATE, input={"name": f"N{chance.random()}", "phones": [{"number": chance.choice(NUMBERS)}]})
            made.append(data["contactCreate"]["contact"]["id"])
        case "rename":
            await client.ask(
                'mutation($id: ID!) { contactUpdate(id: $id, input: { comment: "x" }) { userErrors { code } } }',
                id=chance.choice(made),
            )
        case "number":
            number = [{"number": chance.choice(NUMBERS)}]
            await client.ask(
                "mutation($id: ID!, $p: [PhoneInput!]) { contactUpdate(id: $id, input: { phones: $p }) { userErrors { code } } }",
                id=chance.choice(made),
                p=number,
            )
        case "deal":
            await client.ask('mutation { dealCreate(input: { title: "D" }) { userErrors { code } } }')
        case "task":
            await client.ask('mutation { taskCreate(input: { title: "T" }) { userErrors { code } } }')
        case "note":
            await client.ask(
                "mutation($id: ID) { interactionLog(input: { kind: NOTE, contactId: $id }) { userErrors { code } } }",
                id=chance.choice(made),
            )
        case "delete":
            await client.ask("mutation($id: ID!) { contactDelete(id: $id) { userErrors { code } } }", id=chance.choice(made))
        case "restore":
            await client.ask("mutation($id: ID!) { contactRestore(id: $id) { userErrors { code } } }", id=chance.choice(made))
        case "assign":
            owner = name(chance.choice(["anna", "boris", "clara"]))
            await as_("admin").ask(
                "mutation($id: ID!, $o: ID!) { contactsAssign(ids: [$id], ownerId: $o) { userErrors { code } } }",
                id=chance.choice(made),
                o=owner,
            )
        case "release":
            release = "mutation($id: ID!) { contactUpdate(id: $id, input: { ownerId: null }) { userErrors { code } } }"
            await as_("admin").ask(release, id=chance.choice(made))
        case "merge":
            pair = chance.sample(sorted(set(made)), 2)
            await as_("admin").ask(MERGE, ids=pair, keep=pair[0])


@pytest.mark.parametrize("caller", ["admin", "head", "anna", "boris", "stranger"])
async def test_a_copy_that_follows_equals_the_lists_after_any_changes(as_, world, caller):
    chance, made = random.Random(caller), [f"contact_{c.id}" for c in world.contacts if c.deleted_at is None]
    copy = Copy(as_(caller))
    for number in NUMBERS:
        await add_call(world, chance, client_number=number)
    await copy.start()

    for _ in range(6):
        for _ in range(10):
            await some_change(chance, world, as_, made)
        came = await copy.follow(first=chance.choice([1, 3, 100]))
        assert len(came) == len(set(came)), "a record came twice though nothing changed meanwhile"
        assert copy.rows == await copy.everything()
    assert await copy.follow() == []


async def test_nothing_is_missed_while_others_write(as_, world):
    chance, made = random.Random(3), [f"contact_{c.id}" for c in world.contacts if c.deleted_at is None]
    copies = [Copy(as_(name)) for name in ("admin", "anna")]
    for copy in copies:
        await copy.start()
    writing = True

    async def write(seed):
        for _ in range(25):
            await some_change(random.Random(seed + chance.random()), world, as_, made)

    async def read(copy):
        while writing:
            await copy.follow(first=chance.choice([1, 2, 50]))
            await asyncio.sleep(0.05)  # as a client that must live on its points

    readers = [asyncio.create_task(read(copy)) for copy in copies]
    await asyncio.gather(*(write(seed) for seed in range(4)))
    writing = False
    await asyncio.gather(*readers)

    for copy in copies:
        await copy.follow()
        assert copy.rows == await copy.everything()


async def test_what_is_gone_is_told_though_it_changes_while_a_client_is_paging(as_, world):
    anna = Copy(as_("anna"), nouns=("CONTACT",))
    first, second, third = [
        (await as_("anna").ask(CREATE, input={"name": f"N{i}"}))["contactCreate"]["contact"]["id"] for i in range(3)
    ]
    await anna.start()
    give = "mutation($id: ID!, $o: ID!) { contactsAssign(ids: [$id], ownerId: $o) { userErrors { code } } }"
    touch = 'mutation($id: ID!) { contactUpdate(id: $id, input: { comment: "x" }) { userErrors { code } } }'
    await as_("anna").ask(touch, id=first)
    await as_("admin").ask(give, id=second, o=f"user_{world.users['clara'].id}")
    await as_("anna").ask(touch, id=third)

    page = (await as_("anna").ask(PAGE, after=anna.cursor, first=1))["changes"]
    await as_("clara").ask(touch, id=second)
    page = (await as_("anna").ask(PAGE, after=page["cursor"], first=1))["changes"]

    assert [(c["id"], c["isGone"]) for c in page["changes"]] == [(second, True)]
    page = (await as_("anna").ask(PAGE, after=page["cursor"]))["changes"]
    assert [(c["id"], c["isGone"]) for c in page["changes"]] == [(third, False)]


async def test_calls_of_a_provider_come_once_corrected_ones_too(as_, world):
    copy = Copy(as_("admin"), nouns=("INTERACTION",))
    await copy.start()
    account = Account(
        row=await ProviderAccount.get(id=world.account.id),
        parse=read_call,
    )
    calls = [dict(call) for call in CALLS.values()]

    await take_in(account, [raw_record(call) for call in calls])
    first = await copy.follow(first=2)
    calls[0]["duration"] = 1234
    calls[0]["talk_duration"] = 77
    await take_in(account, [raw_record(calls[0])])
    second = await copy.follow()

    assert len(first) == len(set(first)) == len(calls)
    assert len(second) == 1
    assert copy.rows == await copy.everything()


async def test_what_is_kept_beside_a_record_is_a_change_of_it(as_, world):
    """Whoever changes it and however: what was done by hand in the database is told with the next event."""
    shared = {"workspace_id": world.workspace.id}
    deal, contact = (next(row for row in rows if row.deleted_at is None) for rows in (world.deals, world.contacts))
    field = await CustomField.create(**shared, noun="CONTACT", key="size", name="Size", kind="TEXT")
    await as_("admin").ask(CREATE, input={"name": "Before"})
    copy = Copy(as_("admin"))
    await copy.start()

    line = {"product": "P", "quantity": "1", "price_minor": 1, "total_minor": 1, "currency": "RUB"}
    await DealItem.create(**shared, deal_id=deal.id, **line)
    await CustomValue.create(**shared, entity_id=contact.id, field_id=field.id, **columns(field.kind, "L", []))
    made = (await as_("admin").ask(CREATE, input={"name": "After"}))["contactCreate"]["contact"]["id"]

    assert sorted(await copy.follow()) == sorted([f"deal_{deal.id}", f"contact_{contact.id}", made])


async def test_what_another_workspace_has_noted_stays_noted(as_, world):
    stranger, copy = as_("stranger"), Copy(as_("stranger"))
    first = (await stranger.ask(CREATE, input={"name": "First"}))["contactCreate"]["contact"]["id"]
    await copy.start()

    await Contact.filter(workspace_id=world.users["stranger"].workspace_id, id=first.split("_")[1]).update(comment="by hand")
    await as_("anna").ask(CREATE, input={"name": "Ours"})
    second = (await stranger.ask(CREATE, input={"name": "Second"}))["contactCreate"]["contact"]["id"]

    assert sorted(await copy.follow()) == sorted([first, second])


async def test_who_may_not_see_a_record_does_not_learn_that_it_changed(as_, world):
    boris = Copy(as_("boris"))
    await boris.start()
    made = (await as_("anna").ask(CREATE, input={"name": "Анны"}))["contactCreate"]["contact"]["id"]
    assert await boris.follow() == []

    give = "mutation($id: ID!, $o: ID!) { contactsAssign(ids: [$id], ownerId: $o) { userErrors { code } } }"
    await as_("admin").ask(give, id=made, o=f"user_{world.users['boris'].id}")
    assert await boris.follow() == [made]
    await as_("admin").ask(give, id=made, o=f"user_{world.users['clara'].id}")
    page = (await as_("boris").ask(PAGE, after=boris.cursor))["changes"]
    assert [(c["id"], c["isGone"], c["node"]) for c in page["changes"]] == [(made, True, None)]
    await boris.follow()
    await as_("clara").ask(
        'mutation($id: ID!) { contactUpdate(id: $id, input: { comment: "x" }) { userErrors { code } } }', id=made
    )
    assert await boris.follow() == []


async def test_a_partner_learns_of_deals_that_are_shared_and_no_longer_shared(as_, world):
    copy = Copy(as_("partner"), nouns=("DEAL",))
    await copy.start()
    deal = next(f"deal_{d.id}" for d in world.deals if d.partner_id is None and d.deleted_at is None)
    share = "mutation($id: ID!, $p: ID) { dealUpdate(id: $id, input: { partnerId: $p }) { userErrors { code } } }"

    for partner in (f"partner_{world.partner.id}", None):
        await as_("admin").ask(share, id=deal, p=partner)
        assert await copy.follow() == [deal]
        assert copy.rows == await copy.everything()
    brought = next(iter(copy.rows))
    await as_("admin").ask("mutation($id: ID!) { dealDelete(id: $id) { deletedId } }", id=brought)
    assert await copy.follow() == [brought]
    assert copy.rows == await copy.everything()


async def test_a_change_of_what_one_may_see_asks_for_a_fresh_copy(as_, world):
    copy = Copy(as_("anna"))
    await copy.start()
    set_rule = "mutation { accessRuleSet(role: MANAGER, noun: CONTACT, verb: READ, level: TEAM) { userErrors { code } } }"

    await as_("admin").ask(set_rule)

    page = (await as_("anna").ask(PAGE, after=copy.cursor))["changes"]
    assert (page["resync"], page["changes"], page["hasMore"]) == (True, [], False)
    assert (await as_("anna").ask(PAGE, after=page["cursor"]))["changes"]["resync"] is False
    await as_("admin").ask('mutation { tokenCreate(input: { name: "x" }) { userErrors { code } } }')
    assert (await as_("anna").ask(PAGE, after=page["cursor"]))["changes"]["resync"] is False


@pytest.mark.parametrize("cursor", ["", "x", "99999999", "1_x", "-1", "1_" + "g" * 36, "1_" + "-" * 36, "9" * 30])
async def test_a_cursor_of_nobody_is_refused(as_, world, cursor):
    assert (await as_("anna").refusal(PAGE, after=cursor))[0] == "INVALID_CURSOR"


async def test_pages_hold_what_is_asked_for_and_hidden_fields_are_null(as_, world):
    await rule(world, "MANAGER", "ALL", nouns=[], hidden=["PERSONAL_DATA"])
    copy = Copy(as_("anna"))
    await copy.start()
    owner = f"user_{world.users['anna'].id}"
    await as_("admin").ask(CREATE, input={"name": "A", "ownerId": owner, "phones": [{"number": "+79161112233"}]})
    await as_("anna").ask('mutation { taskCreate(input: { title: "T" }) { userErrors { code } } }')

    only = (await as_("anna").ask(PAGE, after=copy.cursor, nouns=["CONTACT"]))["changes"]["changes"]
    assert [(c["noun"], c["node"]["phones"]) for c in only] == [("CONTACT", None)]
    assert (await as_("anna").refusal(PAGE, after=copy.cursor, first=101))[0] == "BAD_USER_INPUT"
