"""Merging: nothing is lost, a dry run changes nothing, and a merge can be taken back."""

import random

import pytest

from models.contacts import Contact
from models.deals import Deal, DealPerson
from models.interactions import Interaction
from models.tasks import Task
from tests.builders import add_call, add_deal, add_task, last_event
from tests.flows.test_writes import CREATE, UPDATE
from tests.importing import imported

RESULT = "{ merge { id isUndone contact { id } company { name } mergedBy { name } } rehearsal { interactions deals tasks contacts externalIds left { id field value } filled } userErrors { field code } }"
MERGE = (
    f"mutation($ids: [ID!]!, $keep: ID!, $dry: Boolean) {{ contactMerge(ids: $ids, priorityId: $keep, dryRun: $dry) {RESULT} }}"
)
FIRMS = f"mutation($ids: [ID!]!, $keep: ID!) {{ companyMerge(ids: $ids, priorityId: $keep) {RESULT} }}"
UNDO = f"mutation($id: ID!) {{ mergeUndo(id: $id) {RESULT} }}"
SHOWN = "query($id: ID!) { contact(id: $id) { name position tags phones { number } emails { address } deals(first: 9) { totalCount } interactions(first: 9) { totalCount } } }"


async def new(client, **input_):
    return (await client.ask(CREATE, input=input_))["contactCreate"]["contact"]["id"]


def uuid_of(global_id):
    return global_id.rpartition("_")[2]


@pytest.fixture
async def twins(as_, world):
    """Two contacts of Anna's that are one person; a deal, a call, a task and a part in a decision belong to the second."""
    client, chance = as_("anna"), random.Random(2)
    first = await new(client, name="Oleg", tags=["vip"], phones=[{"number": "+79165550001"}])
    second = await new(
        client, name="Oleg P.", position="CEO", tags=["new"], phones=[{"number": "+79165550002"}, {"number": "+79165550001"}],
        emails=[{"address": "o@x.ru"}],
    )  # fmt: skip
    row, anna = await Contact.get(id=uuid_of(second)), world.users["anna"].id
    deal = await add_deal(world, chance, row, anna)
    await DealPerson.filter(deal_id=deal.id).delete()
    await DealPerson.create(workspace_id=world.workspace.id, deal_id=deal.id, contact_id=row.id, part="PAYS")
    await add_call(world, chance, row, user_id=anna, owner_id=anna)
    await add_task(world, chance, row, deal, deleted_at=None)
    return first, second


async def places(contact):
    return [await model.filter(contact_id=uuid_of(contact)).count() for model in (Deal, Interaction, Task, DealPerson)]


async def test_everything_moves_to_the_one_that_is_kept(as_, world, twins):
    client, (first, second) = as_("anna"), twins

    payload = (await client.ask(MERGE, ids=[second, first], keep=first))["contactMerge"]
    kept = (await client.ask(SHOWN, id=first))["contact"]

    assert (payload["userErrors"], payload["merge"]["contact"], payload["merge"]["mergedBy"]) == (
        [],
        {"id": first},
        {"name": "Anna"},
    )
    assert kept["phones"] == [{"number": "+79165550001"}, {"number": "+79165550002"}]
    assert (kept["name"], kept["position"], kept["tags"], kept["emails"]) == (
        "Oleg",
        "CEO",
        ["vip", "new"],
        [{"address": "o@x.ru"}],
    )
    assert (kept["deals"]["totalCount"], kept["interactions"]["totalCount"]) == (1, 1)
    assert (await places(first), await places(second)) == ([1, 1, 1, 1], [0, 0, 0, 0])
    assert (await client.ask(SHOWN, id=second))["contact"] == kept


async def test_a_dry_run_tells_and_changes_nothing(as_, world, twins):
    client, (first, second) = as_("anna"), twins
    before, shown = await last_event(world), await client.ask(SHOWN, id=first)

    payload = (await client.ask(MERGE, ids=[first, second], keep=first, dry=True))["contactMerge"]

    assert payload == {
        "merge": None,
        "rehearsal": {
            "interactions": 1, "deals": 1, "tasks": 1, "contacts": 0, "externalIds": 0,
            "left": [{"id": second, "field": "name", "value": "Oleg P."}], "filled": ["emails", "phones", "position", "tags"],
        },
        "userErrors": [],
    }  # fmt: skip
    assert (await last_event(world), await client.ask(SHOWN, id=first)) == (before, shown)
    assert await places(second) == [1, 1, 1, 1]


async def test_a_merge_is_taken_back_but_for_what_was_changed_since(as_, world, twins):
    client, (first, second) = as_("anna"), twins
    before = [(await client.ask(SHOWN, id=i))["contact"] for i in twins]
    merge = (await client.ask(MERGE, ids=[first, second], keep=first))["contactMerge"]["merge"]
    await client.ask(UPDATE, id=first, input={"position": "Founder"})

    stranger = (await as_("boris").ask(UNDO, id=merge["id"]))["mergeUndo"]
    undone = (await client.ask(UNDO, id=merge["id"]))["mergeUndo"]
    again = (await client.ask(UNDO, id=merge["id"]))["mergeUndo"]

    after = [(await client.ask(SHOWN, id=i))["contact"] for i in twins]
    assert stranger["userErrors"] == [{"field": ["id"], "code": "NOT_FOUND"}]
    assert undone["merge"]["isUndone"] is True
    assert again["userErrors"] == [{"field": ["id"], "code": "INVALID"}]
    assert after == [{**before[0], "position": "Founder"}, before[1]]
    assert (await places(first), await places(second)) == ([0, 0, 0, 0], [1, 1, 1, 1])


async def test_companies_are_merged_with_their_people(as_, world):
    client = as_("anna")
    firm = 'mutation($n: String!) { companyCreate(input: { name: $n, website: "w.ru" }) { company { id } } }'
    one, two = [(await client.ask(firm, n=n))["companyCreate"]["company"]["id"] for n in ("A", "B")]
    person = await new(client, name="P", companyId=two)

    payload = (await client.ask(FIRMS, ids=[one, two], keep=one))["companyMerge"]

    assert payload["merge"]["company"] == {"name": "A"}
    assert f"company_{(await Contact.get(id=uuid_of(person))).company_id}" == one


FOUND = """query($id: ID!, $ids: [ID!]!, $text: String!) { contact(id: $id) { id merged { id name } } node(id: $id) { id } nodes(ids: $ids) { id }
  clientCard(id: $id) { contact { id } } contacts(search: $text) { nodes { id } } }"""
EDIT = """mutation($id: ID!, $input: ContactUpdateInput!, $version: Int) { contactUpdate(id: $id, input: $input, expectedVersion: $version) {
  contact { id comment merged { id } } userErrors { field code message } } }"""
LINK = 'mutation($id: ID!) { dealCreate(input: { title: "Linked", contactId: $id }) { deal { contact { id } } userErrors { code } } }'
DELETE = "mutation($id: ID!) { contactDelete(id: $id) { userErrors { code } } }"


async def imports(client, name, key):
    return (await imported(client, "CONTACT", f"name;externalId\n{name};{key}\n"))["rows"]["nodes"][0]


async def test_whoever_asks_for_what_was_merged_finds_what_was_kept_until_it_is_taken_back(as_, world):
    client = as_("anna")
    rows = {name: await imports(client, name, key) for name, key in (("Альфа", "a-1"), ("Бета", "b-1"), ("Гамма", "c-1"))}
    first, second, third = (row["recordId"] for row in rows.values())

    async def answers(asked, text):
        data = await client.ask(FOUND, id=asked, ids=[asked], text=text)
        return [data["contact"]["id"], data["node"]["id"], data["nodes"][0]["id"], data["clientCard"]["contact"]["id"]], data[
            "contacts"
        ]["nodes"]

    rehearsal = (await client.ask(MERGE, ids=[second, third], keep=second, dry=True))["contactMerge"]["rehearsal"]
    one = (await client.ask(MERGE, ids=[second, third], keep=second))["contactMerge"]["merge"]
    two = (await client.ask(MERGE, ids=[first, second], keep=first))["contactMerge"]["merge"]

    assert rehearsal["externalIds"] == 1
    for asked, text in ((first, "альфа"), (second, "бета"), (third, "гамма")):
        assert await answers(asked, text) == ([first] * 4, [{"id": first}])
    told = (await client.ask(FOUND, id=third, ids=[], text="-"))["contact"]["merged"]
    assert sorted(m["id"] for m in told) == sorted([second, third])
    edited = (await client.ask(EDIT, id=third, input={"comment": "by the old id"}))["contactUpdate"]
    assert (edited["userErrors"], edited["contact"]["id"], edited["contact"]["comment"]) == ([], first, "by the old id")
    stale = (await client.ask(EDIT, id=third, input={"comment": "unseen"}, version=1))["contactUpdate"]
    assert [(e["field"], e["code"], first in e["message"] or third in e["message"]) for e in stale["userErrors"]] == [
        (["expectedVersion"], "CONFLICT", True)
    ]
    assert (await client.ask(LINK, id=second))["dealCreate"]["deal"]["contact"] == {"id": first}
    assert (await client.ask(DELETE, id=third))["contactDelete"]["userErrors"] == [{"code": "NOT_FOUND"}]
    assert (await client.ask(MERGE, ids=[first, third], keep=third))["contactMerge"]["userErrors"] == [
        {"field": ["priorityId"], "code": "INVALID"}
    ]
    [again] = (await imported(client, "CONTACT", "externalId;position\nc-1;CEO\n"))["rows"]["nodes"]
    assert (again["status"], again["recordId"]) == ("UPDATED", first)

    early = (await client.ask(UNDO, id=one["id"]))["mergeUndo"]["userErrors"]
    await client.ask(UNDO, id=two["id"])
    await client.ask(UNDO, id=one["id"])

    assert early == [{"field": ["id"], "code": "INVALID"}]
    for asked, text in ((first, "альфа"), (second, "бета"), (third, "гамма")):
        found = await answers(asked, text)
        assert found[0] == [asked] * 4
        assert {"id": asked} in found[1]
    assert (await client.ask(FOUND, id=first, ids=[], text="-"))["contact"]["merged"] == []
    assert (await imports(client, "Бета!", "b-1"))["recordId"] == second


async def test_comments_are_joined_and_what_cannot_be_kept_is_told_first(as_, world):
    client = as_("anna")
    text, money = world.fields["TEXT"].key, world.fields["MONEY"].key
    first = await new(client, name="A", position="CEO", comment="Likes tea", custom=[{"key": text, "text": "one"}])
    second = await new(
        client, name="B", position="CFO", source="ads", comment="Rings on Mondays",
        custom=[{"key": text, "text": "two"}, {"key": money, "amount": "10.50"}],
    )  # fmt: skip
    phones = [{"number": f"+7916777{i:04d}"} for i in range(30)]
    for contact, own in ((first, phones), (second, [{"number": f"+7916778{i:04d}"} for i in range(30)])):
        await client.ask(UPDATE, id=contact, input={"phones": own})
    shown = "query($id: ID!) { contact(id: $id) { name position source comment phones { number } custom { field { key } } } }"
    before = [(await client.ask(shown, id=i))["contact"] for i in (first, second)]

    rehearsal = (await client.ask(MERGE, ids=[first, second], keep=first, dry=True))["contactMerge"]["rehearsal"]
    merge = (await client.ask(MERGE, ids=[first, second], keep=first))["contactMerge"]["merge"]
    kept = (await client.ask(shown, id=first))["contact"]
    await client.ask(UNDO, id=merge["id"])

    assert {(left["field"], left["value"]) for left in rehearsal["left"]} == {
        ("name", "B"),
        ("position", "CFO"),
        (f"custom.{text}", "two"),
    }
    assert {left["id"] for left in rehearsal["left"]} == {second}
    assert (kept["comment"], kept["source"], len(kept["phones"])) == ("Likes tea\n\nRings on Mondays", "ads", 60)
    assert sorted(c["field"]["key"] for c in kept["custom"]) == sorted([text, money])
    assert [(await client.ask(shown, id=i))["contact"] for i in (first, second)] == before


async def test_a_merged_companys_id_name_and_external_id_lead_to_the_one_that_is_kept(as_, world):
    client = as_("anna")
    one, two = [
        (await imported(client, "COMPANY", f"externalId;name\n{key};{name}\n"))["rows"]["nodes"][0]["recordId"]
        for key, name in (("x", "Ромашка"), ("y", "Лютик"))
    ]
    await client.ask(FIRMS, ids=[one, two], keep=one)

    data = await client.ask(
        'query($id: ID!) { company(id: $id) { id merged { id name } } node(id: $id) { id } companies(search: "лютик") { nodes { id } } }',
        id=two,
    )
    person = await new(client, name="Her", companyId=two)
    people = await imported(client, "CONTACT", "name;company\nHis;y\n")

    assert data == {
        "company": {"id": one, "merged": [{"id": two, "name": "Лютик"}]},
        "node": {"id": one},
        "companies": {"nodes": [{"id": one}]},
    }
    for contact in (person, people["rows"]["nodes"][0]["recordId"]):
        assert f"company_{(await Contact.get(id=uuid_of(contact))).company_id}" == one


@pytest.mark.parametrize("case", ["alone", "twice", "other", "unseen"])
async def test_what_cannot_be_merged_is_refused_and_stays(as_, world, twins, case):
    first, second = twins
    foreign = await new(as_("clara"), name="Hers")
    arguments = {
        "alone": {"ids": [first], "keep": first}, "twice": {"ids": [first, first], "keep": first},
        "other": {"ids": [first, second], "keep": foreign}, "unseen": {"ids": [first, foreign], "keep": first},
    }[case]  # fmt: skip
    before = await last_event(world)

    payload = (await as_("anna").ask(MERGE, **arguments))["contactMerge"]

    expected = {"alone": ["ids"], "twice": ["ids"], "other": ["priorityId"], "unseen": ["ids", "1"]}[case]
    assert (payload["merge"], payload["userErrors"][0]["field"], await last_event(world)) == (None, expected, before)


async def test_a_number_of_which_more_was_said_since_goes_back_to_whose_it_was(as_, world, twins):
    client, (first, second) = as_("anna"), twins
    merge = (await client.ask(MERGE, ids=[first, second], keep=first))["contactMerge"]["merge"]
    said = [{"number": "+79165550001"}, {"number": "+79165550002", "label": "home"}]
    await client.ask(UPDATE, id=second, input={"phones": said})

    await client.ask(UNDO, id=merge["id"])

    phones = "query($id: ID!) { contact(id: $id) { phones { number label } } }"
    held = [(await client.ask(phones, id=contact))["contact"]["phones"] for contact in twins]
    assert held[0] == [{"number": "+79165550001", "label": None}]
    assert {"number": "+79165550002", "label": "home"} in held[1]


BY_CONTACT = """query($id: ID!, $ids: [ID!]!) {
  one: interactions(first: 9, filter: { contact: { id: { eq: $id } } }) { totalCount } many: interactions(first: 9, filter: { contact: { id: { in: $ids } } }) { totalCount }
  deals(first: 9, filter: { contact: { id: { eq: $id } } }) { totalCount } tasks(first: 9, filter: { or: [{ contact: { id: { in: $ids } } }] }) { totalCount }
  others: tasks(first: 99, filter: { not: { contact: { id: { eq: $id } } } }) { totalCount }
  contacts(first: 9, filter: { id: { eq: $id } }) { nodes { id } } listed: contacts(first: 9, filter: { id: { in: $ids } }) { nodes { id } }
  gone: contacts(first: 9, state: DELETED, filter: { id: { eq: $id } }) { nodes { id } }
  contactDuplicates(ids: $ids) { of contact { id } } }"""


async def test_filters_by_the_id_of_what_was_merged_find_what_was_kept(as_, world, twins):
    client, (first, second) = as_("anna"), twins
    await new(client, name="Oleg", phones=[{"number": "+79165550001"}])
    await client.ask(MERGE, ids=[first, second], keep=first)

    by_kept = await client.ask(BY_CONTACT, id=first, ids=[first])
    by_merged = await client.ask(BY_CONTACT, id=second, ids=[second])

    assert [by_kept[name]["totalCount"] for name in ("one", "many", "deals", "tasks")] == [1, 1, 1, 1]
    assert [len(by_kept["contactDuplicates"]), by_kept["contactDuplicates"][0]["of"]] == [1, first]
    assert by_kept["contacts"]["nodes"] == by_kept["listed"]["nodes"] == [{"id": first}]
    assert by_kept.pop("gone")["nodes"] == []
    assert by_merged.pop("gone")["nodes"] == [{"id": second}]
    assert by_merged == by_kept
    assert (await as_("boris").ask(BY_CONTACT, id=second, ids=[second]))["one"] == {"totalCount": 0}
