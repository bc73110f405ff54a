"""Merging: nothing is lost, a dry run changes nothing, and a merge can be taken back."""

import random

import pytest

from models.contacts import Contact
from models.deals import Deal, DealPerson
from models.interactions import Interaction
from models.tasks import Task
from tests.builders import add_call, add_deal, add_task, last_event
from tests.flows.test_writes import CREATE, UPDATE

RESULT = "{ merge { id isUndone contact { id } company { name } mergedBy { name } } rehearsal { interactions deals tasks contacts filled } userErrors { field code } }"
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
    assert (await client.ask(SHOWN, id=second))["contact"] is None


async def test_a_dry_run_tells_and_changes_nothing(as_, world, twins):
    client, (first, second) = as_("anna"), twins
    before, shown = await last_event(world), await client.ask(SHOWN, id=first)

    payload = (await client.ask(MERGE, ids=[first, second], keep=first, dry=True))["contactMerge"]

    assert payload == {
        "merge": None,
        "rehearsal": {
            "interactions": 1, "deals": 1, "tasks": 1, "contacts": 0, "filled": ["emails", "phones", "position", "tags"],
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
