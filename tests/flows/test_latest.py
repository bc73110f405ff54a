"""Contacts by their latest interaction: in the right order for each caller, in every page, whatever happens to interactions."""

import asyncio
import random
from contextlib import suppress
from datetime import timedelta

import pytest
from tortoise.transactions import in_transaction

from models.base import now
from models.contacts import Contact
from models.db.connecting import dialect, execute
from models.errors import Collided
from models.interactions import Interaction
from resolvers.facts import latest
from tests.builders import add_call
from tests.flows.test_merging import MERGE, UNDO

PAGE = """query($d: OrderDirection!, $first: Int, $last: Int, $after: String, $before: String, $f: ContactFilter) {
  contacts(first: $first, last: $last, after: $after, before: $before, filter: $f, orderBy: [{ field: LAST_INTERACTION_AT, direction: $d }]) {
    nodes { id lastInteractionAt lastInteraction { startedAt } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage }
  }
}"""
LOG = """mutation($input: InteractionLogInput!) { interactionLog(input: $input) { interaction { id } userErrors { code } } }"""
DELETE = "mutation($id: ID!) { interactionDelete(id: $id) { userErrors { code } } }"
RESTORE = "mutation($id: ID!) { interactionRestore(id: $id) { userErrors { code } } }"
ERASE = "mutation($id: ID!) { contactErase(id: $id) { userErrors { code } } }"


async def walk(client, direction, size=7, backward=False, filter_=None):
    """Return all rows of a list, page after page."""
    found, cursor, more = [], None, True
    while more:
        way = {"last": size, "before": cursor} if backward else {"first": size, "after": cursor}
        way = {name: value for name, value in way.items() if value is not None}
        page = (await client.ask(PAGE, d=direction, **way, **({"f": filter_} if filter_ else {})))["contacts"]
        found = page["nodes"] + found if backward else found + page["nodes"]
        cursor = page["pageInfo"]["startCursor" if backward else "endCursor"]
        more = page["pageInfo"]["hasPreviousPage" if backward else "hasNextPage"]
    return found


def in_order(rows, direction):
    """Return the ids of rows by what each says of its latest interaction, those without any last."""
    wanted = [((row["lastInteraction"] or {}).get("startedAt"), row["id"]) for row in rows]
    known = sorted((entry for entry in wanted if entry[0]), reverse=direction == "DESC")
    return [row_id for _, row_id in [*known, *sorted((entry for entry in wanted if not entry[0]), reverse=direction == "DESC")]]


async def check(as_, names=("admin", "head", "anna")):
    for name in names:
        for direction in ("ASC", "DESC"):
            rows = await walk(as_(name), direction, size=50)
            assert [row["id"] for row in rows] == in_order(rows, direction), (name, direction)
            assert [row["lastInteractionAt"] for row in rows] == [(row["lastInteraction"] or {}).get("startedAt") for row in rows]


@pytest.fixture
async def rows(world):
    """Interactions of two users with a contact of a third, and contacts with whom nobody has spoken."""
    chance, at = random.Random(3), now()
    for i, contact in enumerate(world.contacts[:6]):
        for j, name in enumerate(("anna", "boris", "clara")[: 1 + i % 3]):
            user = world.users[name].id
            await add_call(
                world, chance, contact, user_id=user, owner_id=user, started_at=at - timedelta(hours=i * 3 + j), deleted_at=None
            )
    anna = world.users["anna"].id
    some = [contact.id for contact in world.contacts[:4]]
    await Contact.filter(workspace_id=world.workspace.id, id__in=some).update(owner_id=anna)
    await Contact.bulk_create(
        [Contact(workspace_id=world.workspace.id, name=f"Never {i}", name_key=f"never {i}", owner_id=anna) for i in range(9)]
    )
    return world.contacts


async def test_pages_go_on_where_the_values_end_both_ways(as_, rows):
    for name in ("admin", "head", "anna"):
        for direction in ("ASC", "DESC"):
            forward, backward = await walk(as_(name), direction), await walk(as_(name), direction, backward=True)
            assert forward == backward
            assert [row["id"] for row in forward] == in_order(forward, direction)
            assert len({row["id"] for row in forward}) == len(forward) > 9
    whole = await walk(as_("anna"), "DESC")
    middle = whole[1]["lastInteractionAt"]
    for filter_, fits in (
        ({"lastInteractionAt": {"lt": middle}}, lambda at: at and at < middle),
        ({"lastInteractionAt": {"isNull": True}}, lambda at: not at),
        ({"lastInteractionAt": {"isNull": False}}, lambda at: at),
    ):
        found = await walk(as_("anna"), "DESC", filter_=filter_)
        assert [row["id"] for row in found] == [row["id"] for row in whole if fits(row["lastInteractionAt"])]
        assert found


async def test_it_is_right_whatever_happens_to_interactions(as_, rows):
    client, contact, other = as_("admin"), f"contact_{rows[0].id}", f"contact_{rows[1].id}"
    at = now() + timedelta(days=-1)

    made = []
    for when in (at, at + timedelta(minutes=5), at - timedelta(days=400)):  # the last comes late
        given = {"kind": "NOTE", "contactId": contact, "startedAt": when.isoformat()}
        logged = (await client.ask(LOG, input=given))["interactionLog"]
        assert logged["userErrors"] == []
        made.append(logged["interaction"]["id"])
    await check(as_)
    for statement in (DELETE, RESTORE, DELETE):
        await client.ask(statement, id=made[1])
        await check(as_, ("admin",))
    merged = (await client.ask(MERGE, ids=[contact, other], keep=other))["contactMerge"]
    await check(as_)
    await client.ask(UNDO, id=merged["merge"]["id"])
    await check(as_)
    await client.ask(ERASE, id=contact)
    await check(as_)


async def test_it_is_right_after_many_have_changed_the_same_at_once(rows, world):
    if dialect() == "sqlite":
        return  # whoever writes there is alone
    ids = await Interaction.filter(workspace_id=world.workspace.id).order_by("id").values_list("id", flat=True)
    contacts = [contact.id for contact in rows[:3]]

    async def write(seed):
        chance = random.Random(seed)
        for _ in range(25):
            column, value = chance.choice(
                [("deleted_at", None), ("deleted_at", now()), ("contact_id", chance.choice(contacts)), ("took_place", True),
                 ("started_at", now() - timedelta(minutes=chance.randint(0, 9)))]
            )  # fmt: skip
            with suppress(Collided):  # two that hold each other's clients; what use cases do again
                async with in_transaction():
                    await execute(f"update interaction set {column} = $1 where workspace_id = $2 and id = $3", [value, world.workspace.id, chance.choice(ids)])  # fmt: skip

    await asyncio.gather(*(write(seed) for seed in range(6)))

    assert sum([found async for found in latest.heal(world.workspace.id)]) == 0
