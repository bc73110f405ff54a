"""Changing many rows at once: a result a row, all or nothing when that is asked, and repeats that answer the same."""

from dataclasses import replace

import pytest

from models.audit import AuditAction, AuditEntry
from models.deals import Deal, Stage
from models.errors import UserErrorCode, refuse
from models.event_log import EventRow
from models.jobs import Job
from resolvers.changes import changes, each
from resolvers.deals import moves
from resolvers.kpis.folding import FOLD_WISH
from tests.builders import last_event
from tests.flows.test_deals import create

MOVE = """mutation($ids: [ID!]!, $stage: ID!, $policy: ErrorPolicy, $key: String) { dealsMove(ids: $ids, stageId: $stage, errorPolicy: $policy, idempotencyKey: $key) {
  results { id userErrors { field code } } userErrors { field code } } }"""
ASSIGN = "mutation($ids: [ID!]!, $owner: ID!, $policy: ErrorPolicy) { dealsAssign(ids: $ids, ownerId: $owner, errorPolicy: $policy) { results { id userErrors { field code } } userErrors { field code } } }"


@pytest.fixture
async def deals(as_, world):
    """Three deals of Anna's; the second is won."""
    made = [(await create(as_("anna"), title=f"D{i}"))["deal"]["id"] for i in range(3)]
    await as_("anna").ask(MOVE, ids=[made[1]], stage=f"stage_{world.stages['Won'].id}")
    return made


async def stages(ids):
    rows = {f"deal_{d.id}": d for d in await Deal.filter(id__in=[i.split("_")[1] for i in ids])}
    names = {stage.id: stage.name for stage in await Stage.filter(id__in=[d.stage_id for d in rows.values()])}
    return [names[rows[i].stage_id] for i in ids]


async def test_all_or_nothing_changes_nothing_and_names_the_rows(as_, world, deals):
    before = await last_event(world)

    payload = (await as_("anna").ask(MOVE, ids=deals, stage=f"stage_{world.stages['Talks'].id}"))["dealsMove"]

    assert payload == {"results": [], "userErrors": [{"field": ["ids", "1"], "code": "DEAL_CLOSED"}]}
    assert (await stages(deals), await last_event(world)) == (["New", "Won", "New"], before)


async def test_skipping_the_failed_changes_the_others_and_tells_of_each(as_, world, deals):
    before = await last_event(world)
    arguments = {"ids": deals, "stage": f"stage_{world.stages['Talks'].id}", "policy": "SKIP_FAILED", "key": "k"}

    first = await as_("anna").ask(MOVE, **arguments)
    again = await as_("anna").ask(MOVE, **arguments)

    assert first["dealsMove"]["results"] == [
        {"id": deals[0], "userErrors": []},
        {"id": deals[1], "userErrors": [{"field": ["id"], "code": "DEAL_CLOSED"}]},
        {"id": deals[2], "userErrors": []},
    ]
    assert again == first
    assert await stages(deals) == ["Talks", "Won", "Talks"]
    events = await EventRow.filter(workspace_id=world.workspace.id, sequence__gt=before).order_by("sequence")
    assert [f"deal_{e.entity_id}" for e in events] == [deals[0], deals[2]]


async def test_what_a_refused_row_has_told_is_taken_back_with_it(world, deals):
    actor, before = world.actors["anna"], await last_event(world)
    first, other = deals[0], deals[2]

    async with changes(actor.workspace_id, actor.user_id) as work:

        async def change(row_id):
            deal = await moves.move_deal(work, actor, row_id, f"stage_{world.stages['Talks'].id}")
            work.audit(AuditAction.MERGED, row_id, {})
            work.jobs.append(replace(FOLD_WISH, key=row_id))
            if row_id == first:
                raise refuse("id", UserErrorCode.INVALID, "it is the first")
            return deal

        results = await each(work, [first, other], change, all_or_nothing=False)

    assert [[p.code for p in result.problems] for result in results] == [[UserErrorCode.INVALID], []]
    shared = {"workspace_id": world.workspace.id}
    assert {f"deal_{e.entity_id}" for e in await EventRow.filter(**shared, sequence__gt=before)} == {other}
    assert await AuditEntry.filter(**shared, action=AuditAction.MERGED).values_list("subject", flat=True) == [other]
    assert await Job.filter(**shared, kind="fold").exclude(key="").values_list("key", flat=True) == [other]


async def test_rows_go_to_another_owner_only_by_who_may_give_them(as_, world, deals):
    boris = f"user_{world.users['boris'].id}"

    refused = (await as_("anna").ask(ASSIGN, ids=deals[:1], owner=boris))["dealsAssign"]
    given = (await as_("head").ask(ASSIGN, ids=deals, owner=boris))["dealsAssign"]
    unseen = (await as_("anna").ask(ASSIGN, ids=deals, owner=boris, policy="SKIP_FAILED"))["dealsAssign"]

    assert refused["userErrors"] == [{"field": ["ids", "0", "ownerId"], "code": "FORBIDDEN"}]
    assert [r["userErrors"] for r in given["results"]] == [[], [], []]
    assert {r["userErrors"][0]["code"] for r in unseen["results"]} == {"NOT_FOUND"}
    assert {d.owner_id for d in await Deal.filter(id__in=[i.split("_")[1] for i in deals])} == {world.users["boris"].id}


@pytest.mark.parametrize("ids", [[], ["same", "same"], [f"deal_{i}" for i in range(101)]])
async def test_too_many_rows_or_a_row_twice_is_refused(as_, world, ids):
    payload = (await as_("anna").ask(MOVE, ids=ids, stage=f"stage_{world.stages['Talks'].id}"))["dealsMove"]

    assert payload["userErrors"] == [{"field": ["ids"], "code": "TOO_MANY"}]
