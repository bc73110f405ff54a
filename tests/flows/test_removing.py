"""Deleting and restoring every noun that can be, and ids that clients make."""

import random
import uuid
from uuid import uuid4

import pytest

from models.contacts import Contact
from models.event_log import EventRow
from tests.builders import add_call, last_event

NOUNS = {
    "contact": ("contacts", '{ contactCreate(input: { name: "N" }) { contact { id version } } }'),
    "company": ("companies", '{ companyCreate(input: { name: "N" }) { company { id version } } }'),
    "deal": ("deals", '{ dealCreate(input: { title: "N" }) { deal { id version } } }'),
    "task": ("tasks", '{ taskCreate(input: { title: "N" }) { task { id version } } }'),
    "interaction": ("interactions", "{ interactionLog(input: { kind: NOTE }) { interaction { id version } } }"),
}


async def made(client, noun):
    data = await client.ask("mutation " + NOUNS[noun][1])
    return next(iter(data.values()))[noun]


async def change(client, verb, noun, row, **arguments):
    field = f"{noun}{verb}"
    shown = "deletedId" if verb == "Delete" else f"{noun} {{ id version }}"
    query = f"mutation($id: ID!, $version: Int) {{ {field}(id: $id, expectedVersion: $version) {{ {shown} userErrors {{ field code }} }} }}"
    return (await client.ask(query, id=row["id"], **arguments))[field]


async def listed(client, noun, state):
    data = await client.ask(f"{{ {NOUNS[noun][0]}(first: 100, state: {state}) {{ totalCount nodes {{ id }} }} }}")
    found = data[NOUNS[noun][0]]
    assert found["totalCount"] == len(found["nodes"])
    return {node["id"] for node in found["nodes"]}


@pytest.mark.parametrize("noun", NOUNS)
async def test_what_is_deleted_disappears_until_it_is_restored(as_, world, noun):
    client = as_("anna")
    row = await made(client, noun)

    deleted = await change(client, "Delete", noun, row)
    again = await change(client, "Delete", noun, row)
    gone = (await client.ask("query($id: ID!) { node(id: $id) { id } }", id=row["id"]))["node"]
    present, trash = await listed(client, noun, "PRESENT"), await listed(client, noun, "DELETED")
    restored = await change(client, "Restore", noun, row)

    assert deleted == {"deletedId": row["id"], "userErrors": []}
    assert again["userErrors"] == [{"field": ["id"], "code": "NOT_FOUND"}]
    assert (gone, row["id"] in present, row["id"] in trash) == (None, False, True)
    assert restored[noun] == {"id": row["id"], "version": row["version"] + 2}
    assert row["id"] in await listed(client, noun, "PRESENT")
    types = await EventRow.filter(entity_id=row["id"].split("_")[1]).order_by("sequence").values_list("type", flat=True)
    assert list(types)[-2:] == [f"{noun}.deleted", f"{noun}.restored"]


@pytest.mark.parametrize("noun", NOUNS)
async def test_only_who_may_see_a_row_deletes_or_restores_it_and_only_as_they_know_it(as_, world, noun):
    row = await made(as_("anna"), noun)
    before = await last_event(world)

    refused = [await change(as_(caller), "Delete", noun, row) for caller in ("boris", "stranger")]
    outdated = await change(as_("anna"), "Delete", noun, row, version=row["version"] + 1)
    early = await change(as_("anna"), "Restore", noun, row)

    assert [r["userErrors"][0]["code"] for r in (*refused, outdated, early)] == [
        "NOT_FOUND",
        "NOT_FOUND",
        "INVALID",
        "NOT_FOUND",
    ]
    assert await last_event(world) == before
    await change(as_("head"), "Delete", noun, row)
    assert row["id"] not in await listed(as_("boris"), noun, "DELETED")


async def test_a_kpi_forgets_a_deleted_call_and_counts_a_restored_one(as_, world):
    call = await add_call(
        world, random.Random(1), kind="CALL", direction="INBOUND", user_id=world.users["anna"].id, owner_id=world.users["anna"].id,
        talk_seconds=60, disposition="ANSWERED",
    )  # fmt: skip
    client, row = as_("anna"), {"id": f"interaction_{call.id}"}
    ask = '{ kpi(metrics: [CALLS_INBOUND], period: { from: "2026-09-01", to: "2026-12-01" }) { groups { values { value } } } }'

    async def counted():
        groups = (await client.ask(ask))["kpi"]["groups"]
        return int(groups[0]["values"][0]["value"])

    before = await counted()
    await change(client, "Delete", "interaction", row)
    without = await counted()
    await change(client, "Restore", "interaction", row)

    assert (without, await counted()) == (before - 1, before)


async def test_a_client_makes_the_id_of_what_it_creates(as_, world):
    mine = f"contact_{uuid.uuid4()}"
    create = "mutation($input: ContactCreateInput!) { contactCreate(input: $input) { contact { id } userErrors { field code } } }"

    first = (await as_("anna").ask(create, input={"id": mine, "name": "A"}))["contactCreate"]
    second = (await as_("anna").ask(create, input={"id": mine, "name": "A"}))["contactCreate"]
    elsewhere = (await as_("stranger").ask(create, input={"id": mine, "name": "A"}))["contactCreate"]
    wrong = (await as_("anna").ask(create, input={"id": f"deal_{uuid.uuid4()}", "name": "A"}))["contactCreate"]

    assert first == {"contact": {"id": mine}, "userErrors": []}
    assert second["userErrors"] == [{"field": ["input", "id"], "code": "TAKEN"}]
    assert elsewhere == {"contact": {"id": mine}, "userErrors": []}
    assert await Contact.filter(id=mine.split("_")[1]).count() == 2
    assert wrong["userErrors"] == [{"field": ["input", "id"], "code": "INVALID"}]


async def test_what_became_of_a_record_is_told_to_who_may_know(as_, world):
    anna, admin = as_("anna"), as_("admin")
    ask = 'mutation($id: ID!) { contactUpdate(id: $id, input: { comment: "x" }) { contact { id } userErrors { code fate mergedInto message } } }'
    remove = "mutation($id: ID!) { contactDelete(id: $id) { deletedId userErrors { code fate mergedInto } } }"
    create = "mutation($n: String!) { contactCreate(input: { name: $n }) { contact { id } } }"
    gone, kept, away, erased = [(await anna.ask(create, n=n))["contactCreate"]["contact"]["id"] for n in ("A", "B", "C", "D")]
    await anna.ask(remove, id=gone)
    await admin.ask(
        "mutation($ids: [ID!]!, $k: ID!) { contactMerge(ids: $ids, priorityId: $k) { userErrors { code } } }",
        ids=[kept, away],
        k=kept,
    )
    await admin.ask("mutation($id: ID!) { contactErase(id: $id) { userErrors { code } } }", id=erased)

    async def told(client, document, row_id):
        [error] = next(iter((await client.ask(document, id=row_id)).values()))["userErrors"]
        return error["code"], error["fate"], error["mergedInto"]

    assert await told(anna, ask, gone) == ("NOT_FOUND", "DELETED", None)
    assert await told(anna, remove, away) == ("NOT_FOUND", "MERGED", kept)
    assert await told(admin, ask, erased) == ("NOT_FOUND", "ERASED", None)
    for client, row_id in ((as_("boris"), gone), (as_("boris"), away), (as_("stranger"), gone), (anna, f"contact_{uuid4()}")):
        assert await told(client, remove, row_id) == ("NOT_FOUND", None, None)
    assert (await anna.ask(ask, id=away))["contactUpdate"]["contact"] == {"id": kept}
