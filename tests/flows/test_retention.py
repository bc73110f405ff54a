"""Retention: what is old enough goes, in the workspace whose job it is; what is not, stays; old cursors are refused by name."""

from datetime import timedelta
from uuid import UUID

from models.audit import AuditEntry
from models.base import now
from models.event_log import Departure, EventLog, EventRow, IdempotencyKey, RowChange
from models.jobs import ImportJob, ImportRow, Job, Queue, StoredFile
from models.limits import RateCount
from models.providers import IntakeRecord
from models.sessions import Session
from resolvers import retention
from resolvers.changes import changes
from resolvers.jobs.kinds import SERVER, Wish
from resolvers.jobs.running import Worker
from resolvers.retention import Keeping, first_id
from tests.working import hurry

CREATE = "mutation($input: ContactCreateInput!, $key: String) { contactCreate(input: $input, idempotencyKey: $key) { contact { id } userErrors { code } } }"
UPDATE = "mutation($id: ID!, $input: ContactUpdateInput!) { contactUpdate(id: $id, input: $input) { userErrors { code } } }"
GIVE = "mutation($id: ID!, $owner: ID!) { contactsAssign(ids: [$id], ownerId: $owner) { userErrors { code } } }"
CHANGES = "query($after: String) { changes(after: $after) { cursor hasMore changes { id isGone } } }"
SHORT = Keeping(
    events=timedelta(days=10), audit=timedelta(days=10), intake=timedelta(days=10), import_rows=timedelta(days=10),
    sessions=timedelta(days=10), dead_jobs=timedelta(days=10)
)  # fmt: skip
OLD, NEW = now() - timedelta(days=11), now() - timedelta(days=9)


async def forget(workspace_id, keeping=SHORT):
    known = retention.kinds(keeping)
    async with changes(workspace_id) as work:
        work.jobs.append(Wish(kind=known[0]))
    assert await Worker(known).run_due(Queue.HOUSEKEEPING) == 1
    assert not await Job.filter(workspace_id=workspace_id, kind="retention").exists()


async def age(world, at, upto=None):
    log = EventRow.filter(workspace_id=world.workspace.id)
    await (log.filter(sequence__lte=upto) if upto else log).update(created_at=at)


async def test_events_go_from_the_old_end_and_older_cursors_are_refused_with_the_one_to_go_on_from(as_, world, monkeypatch):
    monkeypatch.setattr(retention, "BATCH", 2)
    client = as_("admin")
    given = (await client.ask(CREATE, input={"name": "Given away"}))["contactCreate"]["contact"]["id"]
    await client.ask(GIVE, id=given, owner=f"user_{world.users['anna'].id}")
    ids = [given, *[(await client.ask(CREATE, input={"name": f"N{n}"}))["contactCreate"]["contact"]["id"] for n in range(5)]]
    first = (await EventRow.filter(workspace_id=world.workspace.id).order_by("sequence"))[0].sequence
    await age(world, OLD, first + 2)
    assert await Departure.filter(workspace_id=world.workspace.id, sequence=first + 1).exists()
    other = await EventRow.create(
        workspace_id=world.users["stranger"].workspace_id, sequence=900, type="x", entity_type="contact",
        entity_id=ids[0].split("_")[1], occurred_at=OLD, created_at=OLD, origin="SYSTEM",
    )  # fmt: skip
    await forget(world.workspace.id)

    body = (await client.post(CHANGES, {"after": str(first)})).json()["errors"][0]["extensions"]
    found = (await client.ask(CHANGES, after=body["oldestCursor"]))["changes"]
    assert (body["code"], body["oldestCursor"]) == ("CURSOR_EXPIRED", str(first + 2))
    assert [change["id"] for change in found["changes"]] == ids[2:]
    assert await EventRow.filter(workspace_id=other.workspace_id, sequence=900).count() == 1
    for model in (RowChange, Departure):
        assert not await model.filter(workspace_id=world.workspace.id, sequence__lte=first + 2).exists()


async def test_a_log_that_is_forgotten_whole_still_refuses_what_it_no_longer_tells(as_, world):
    client = as_("admin")
    await client.ask(CREATE, input={"name": "A"})
    last = (await EventLog.get(workspace_id=world.workspace.id)).last_sequence
    await age(world, OLD)
    await forget(world.workspace.id)

    assert (await client.refusal(CHANGES, after=str(last - 1)))[0] == "CURSOR_EXPIRED"
    assert (await client.ask(CHANGES, after=str(last)))["changes"]["changes"] == []


async def test_a_subscription_from_an_older_cursor_is_told_where_to_go_on(world, as_, server, connect):
    for n in range(3):
        await as_("admin").ask(CREATE, input={"name": f"N{n}"})
    last = (await EventLog.get(workspace_id=world.workspace.id)).last_sequence
    await age(world, OLD, last - 1)
    await forget(world.workspace.id)
    socket = await connect(server, world.tokens["admin"])

    await socket.subscribe(
        query="subscription($after: String) { dealStageChanged(after: $after) { cursor } }", after=str(last - 2)
    )
    message = await socket.receive()
    error = message["payload"][0]["extensions"]

    assert (error["code"], error["oldestCursor"]) == ("CURSOR_EXPIRED", str(last - 1))


async def test_each_kind_of_record_goes_when_it_is_old_and_no_earlier(world):
    async def made(at):
        own = {
            "workspace_id": world.workspace.id,
            "created_at": at,
            "id": UUID(int=first_id(at).int + int(at.timestamp()) % 7919),
        }
        await AuditEntry.create(**own, action="SIGNED_IN")
        for status in ("DONE", "FAILED"):
            await IntakeRecord.create(
                **{**own, "id": UUID(int=own["id"].int + len(status))}, account_id=world.account.id, external_id=f"{status} {at}", digest="d",
                payload="{}", status=status, received_at=at,
            )  # fmt: skip
        job = await ImportJob.create(
            workspace_id=world.workspace.id, owner_id=world.users["anna"].id, noun="CONTACT", format="CSV", file_id=own["id"],
            status="DONE", finished_at=at,
        )  # fmt: skip
        await ImportRow.create(workspace_id=world.workspace.id, job_id=job.id, number=1, status="CREATED")
        await Session.create(**own, user_id=world.users["anna"].id, digest=str(at), expires_at=at)
        await Job.create(
            **own, queue="PULL", kind="gone", key="", args={}, state="DEAD", due_at=at, most_attempts=1
        )  # fmt: skip

    async def counts():
        models = (AuditEntry, IntakeRecord, ImportRow, Session, Job)
        return [await model.filter(workspace_id=world.workspace.id).count() for model in models]

    before = await counts()
    await made(OLD)
    await made(NEW)
    await forget(world.workspace.id, Keeping(**dict.fromkeys(SHORT.__dict__)))
    everything = await counts()
    await forget(world.workspace.id)
    left = await counts()

    assert [n - m for n, m in zip(everything, before, strict=True)] == [2, 4, 2, 2, 2]
    assert [n - m for n, m in zip(left, before, strict=True)] == [1, 3, 1, 1, 1]
    assert await IntakeRecord.filter(workspace_id=world.workspace.id, status="FAILED", received_at=OLD).count() == 1


async def test_keys_and_files_that_nobody_imports_are_kept_for_a_day(as_, http, world):
    await as_("anna").ask(CREATE, input={"name": "Once"}, key="k1")
    headers = {"authorization": f"Bearer {world.tokens['admin']}"}
    sent = [(await http.post("/files", content=b"name\nX\n", headers=headers)).json()["id"] for _ in range(2)]
    start = "mutation($f: ID!) { importStart(noun: CONTACT, format: CSV, fileId: $f) { userErrors { code } } }"
    await as_("admin").ask(start, f=sent[0])
    key, files = (model.filter(workspace_id=world.workspace.id) for model in (IdempotencyKey, StoredFile))

    counts = []
    for hours in (23, 25):
        at = now() - timedelta(hours=hours)
        await files.update(created_at=at)
        for row in await key:
            await row.delete()
            await IdempotencyKey.create(
                id=first_id(at), workspace_id=row.workspace_id, created_at=at, caller=row.caller, key=row.key, digest=row.digest
            )
        await forget(world.workspace.id)
        counts.append((await key.count(), await files.count()))

    assert counts == [(1, 2), (0, 1)]
    assert f"file_{(await files.get()).id}" == sent[0]


async def test_rounds_ask_every_workspace_and_go_on_by_themselves(world):
    known = retention.kinds(SHORT)
    await RateCount.create(key=f"old {world.workspace.id}", minute=1, spent=1)
    await retention.begin(known[1])
    await hurry(SERVER)
    await Worker(known).run_due(Queue.HOUSEKEEPING)

    (rounds,) = await Job.filter(workspace_id=SERVER)
    assert (rounds.state, rounds.due_at > now() + timedelta(hours=3)) == ("WAITING", True)
    (own,) = await Job.filter(workspace_id=world.workspace.id, kind="retention")
    assert now() < own.due_at < now() + timedelta(hours=1)
    assert not await RateCount.filter(key=f"old {world.workspace.id}").exists()
