"""Tasks: given, changed, done in time or late, reminded of once, and what has no next step."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from models.event_log import EventRow
from models.jobs import Job, Queue
from models.tasks import Task
from tests.builders import add_deal, add_task
from tests.working import work

CREATE = """mutation($input: TaskCreateInput!) { taskCreate(input: $input) { task { id title dueAt isDone isOnTime assignee { name } createdBy { name }
  contact { id } deal { id } } userErrors { field code } } }"""
DONE = "mutation($id: ID!, $at: DateTime) { taskComplete(id: $id, happenedAt: $at) { task { isDone isOnTime doneBy { name } } userErrors { field code } } }"
UPDATE = "mutation($id: ID!, $input: TaskUpdateInput!, $version: Int) { taskUpdate(id: $id, input: $input, expectedVersion: $version) { task { version } userErrors { field code } } }"


def now():
    return datetime.now(UTC)


async def given(client, **input_):
    return (await client.ask(CREATE, input={"title": "T", **input_}))["taskCreate"]


async def test_a_task_for_a_deal_is_its_contacts_too_and_is_its_next_step(as_, world):
    contact = next(c for c in world.contacts if c.deleted_at is None)
    await contact.filter(id=contact.id).update(owner_id=world.users["anna"].id)
    deal = await add_deal(world, random.Random(3), contact, world.users["anna"].id)
    await Task.filter(deal_id=deal.id).delete()
    client, row = as_("anna"), f"deal_{deal.id}"
    ask = "query($id: ID!) { deal(id: $id) { noNextStep nextTask { id } } deals(first: 100, filter: { noNextStep: { eq: true } }) { nodes { id } } }"

    before = await client.ask(ask, id=row)
    later = (await given(client, dealId=row, dueAt=(now() + timedelta(days=2)).isoformat()))["task"]
    first = (await given(client, dealId=row, dueAt=(now() + timedelta(days=1)).isoformat()))["task"]
    after = await client.ask(ask, id=row)
    await client.ask(DONE, id=first["id"])
    then = await client.ask(ask, id=row)

    assert before["deal"] == {"noNextStep": True, "nextTask": None}
    assert {"id": row} in before["deals"]["nodes"]
    assert (first["contact"], first["assignee"], first["createdBy"]) == (
        {"id": f"contact_{contact.id}"},
        {"name": "Anna"},
        {"name": "Anna"},
    )
    assert after["deal"] == {"noNextStep": False, "nextTask": {"id": first["id"]}}
    assert {"id": row} not in after["deals"]["nodes"]
    assert then["deal"]["nextTask"] == {"id": later["id"]}


@pytest.mark.parametrize(("due", "on_time"), [(timedelta(hours=1), True), (timedelta(hours=-1), False), (None, None)])
async def test_a_done_task_says_whether_it_was_on_time(as_, world, due, on_time):
    client = as_("anna")
    task = (await given(client, dueAt=(now() + due).isoformat() if due else None))["task"]

    done = (await client.ask(DONE, id=task["id"]))["taskComplete"]["task"]
    again = (await client.ask(DONE, id=task["id"]))["taskComplete"]
    future = (await client.ask(DONE, id=(await given(client))["task"]["id"], at="2999-01-01T00:00:00Z"))["taskComplete"]

    assert (task["isDone"], task["isOnTime"]) == (False, None)
    assert done == {"isDone": True, "isOnTime": on_time, "doneBy": {"name": "Anna"}}
    assert again["userErrors"] == [{"field": ["id"], "code": "INVALID"}]
    assert future["userErrors"] == [{"field": ["happenedAt"], "code": "OUT_OF_RANGE"}]


async def test_a_head_gives_tasks_to_the_team_and_a_manager_to_themselves(as_, world):
    anna, boris = (f"user_{world.users[n].id}" for n in ("anna", "boris"))

    by_head = await given(as_("head"), assigneeId=anna)
    by_colleague = await given(as_("anna"), assigneeId=boris)
    mine = (await as_("anna").ask("{ tasks(first: 100) { nodes { id } } }"))["tasks"]["nodes"]
    his = (await as_("boris").ask("{ tasks(first: 100) { nodes { id } } }"))["tasks"]["nodes"]

    assert by_colleague["userErrors"] == [{"field": ["input", "assigneeId"], "code": "FORBIDDEN"}]
    assert {"id": by_head["task"]["id"]} in mine
    assert {"id": by_head["task"]["id"]} not in his


async def test_what_is_wrong_with_a_task_is_told_by_its_path(as_, world):
    client = as_("anna")
    task = (await given(client))["task"]
    head = as_("head")
    await head.ask(UPDATE, id=task["id"], input={"title": "Other"})

    refusals = [
        (await given(client, title=" "))["userErrors"],
        (await given(client, title="x" * 301))["userErrors"],
        (await given(client, contactId="contact_01939c1e-0000-7000-8000-000000000000"))["userErrors"],
        (await client.ask(UPDATE, id=task["id"], input={"title": "Mine"}, version=1))["taskUpdate"]["userErrors"],
    ]

    assert refusals == [
        [{"field": ["input", "title"], "code": "REQUIRED"}],
        [{"field": ["input", "title"], "code": "TOO_LONG"}],
        [{"field": ["input", "contactId"], "code": "NOT_FOUND"}],
        [{"field": ["input", "title"], "code": "CONFLICT"}],
    ]


async def test_a_reminder_is_given_once_and_again_only_for_a_new_time(as_, world):
    await Task.filter(workspace_id=world.workspace.id).delete()
    client = as_("anna")
    task = (await given(client, remindAt=(now() - timedelta(minutes=1)).isoformat()))["task"]
    await given(client, remindAt=(now() + timedelta(days=1)).isoformat())
    await add_task(world, random.Random(1), remind_at=now(), done_at=now(), deleted_at=None)

    async def reminded():
        await work(Queue.DELIVERY)
        return await EventRow.filter(workspace_id=world.workspace.id, type="task.reminded").values_list("entity_id", flat=True)

    once, twice = await reminded(), await reminded()
    await client.ask(UPDATE, id=task["id"], input={"remindAt": now().isoformat()})

    assert [f"task_{i}" for i in once] == [task["id"]]
    assert twice == once
    assert len(await reminded()) == 2


async def test_a_reminder_follows_its_task(as_, world):
    client, past = as_("anna"), now() - timedelta(minutes=1)
    act = "mutation($id: ID!) {{ {}(id: $id) {{ userErrors {{ code }} }} }}"
    names = ("put off", "brought forward", "done and reopened", "deleted and restored", "done")
    tasks = {name: (await given(client, remindAt=past.isoformat()))["task"]["id"] for name in names}
    later = (await given(client, remindAt=(now() + timedelta(days=1)).isoformat()))["task"]["id"]

    async def reminded():
        await work(Queue.DELIVERY)
        rows = await EventRow.filter(workspace_id=world.workspace.id, type="task.reminded").values_list("entity_id", flat=True)
        return {f"task_{row}" for row in rows}

    await client.ask(UPDATE, id=tasks["put off"], input={"remindAt": (now() + timedelta(days=1)).isoformat()})
    await client.ask(UPDATE, id=later, input={"remindAt": past.isoformat()})
    for name in ("done and reopened", "done"):
        await client.ask(act.format("taskComplete"), id=tasks[name])
    await client.ask(act.format("taskDelete"), id=tasks["deleted and restored"])
    first = await reminded()
    await client.ask(act.format("taskReopen"), id=tasks["done and reopened"])
    await client.ask(act.format("taskRestore"), id=tasks["deleted and restored"])
    second = await reminded()

    assert first == {tasks["brought forward"], later}
    assert second == first | {tasks["done and reopened"], tasks["deleted and restored"]}
    assert (await Job.get(workspace_id=world.workspace.id, key=tasks["put off"].split("_")[1])).due_at > now()
