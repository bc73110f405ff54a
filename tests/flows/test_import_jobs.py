"""Imports as they run: gone on with after a crash, by turns, until somebody stops them, and no longer than whoever started them may."""

import asyncio

import pytest

from models.contacts import Contact
from models.interactions import Interaction
from models.jobs import FileChunk, ImportJob
from resolvers.imports import jobs
from tests.conftest import Client
from tests.importing import JOB, START
from tests.working import hurry, work


async def test_an_import_that_was_cut_off_is_gone_on_with_where_it_stopped(as_, world, monkeypatch):
    monkeypatch.setattr(jobs, "BATCH", 10)
    lines = "".join(f"x-{i},Клиент {i}\n" for i in range(35))
    job = (await as_("admin").ask(START, noun="CONTACT", format="CSV", content="externalId,name\n" + lines))["importStart"]["job"]
    real, calls, third = jobs.store, [], asyncio.Event()

    async def long(*args):
        calls.append(1)
        if len(calls) == 3:
            third.set()
            await asyncio.Event().wait()
        return await real(*args)

    monkeypatch.setattr(jobs, "store", long)
    working = asyncio.create_task(work())
    await asyncio.wait_for(third.wait(), 10)
    working.cancel()
    await asyncio.wait({working}, timeout=5)
    assert (await ImportJob.get(id=job["id"].split("_")[1])).done == 20
    await work()

    done = (await as_("admin").ask(JOB, id=job["id"]))["importJob"]
    assert (done["status"], done["created"], done["rows"]["totalCount"]) == ("DONE", 35, 35)
    assert await Contact.filter(workspace_id=world.workspace.id, name__startswith="Клиент ").count() == 35


async def test_rows_that_break_the_server_end_the_import_and_not_the_worker(as_, world, monkeypatch):
    job = (await as_("admin").ask(START, noun="CONTACT", format="CSV", content="name\nX\n"))["importStart"]["job"]

    async def broken(*_args):
        raise RuntimeError("a bug")

    monkeypatch.setattr(jobs, "store", broken)
    for _ in range(jobs.ATTEMPTS):
        assert await work() == 1
        await hurry(world.workspace.id)

    assert await work() == 0
    done = (await as_("admin").ask(JOB, id=job["id"]))["importJob"]
    assert (done["status"], "a bug" in done["error"]) == ("FAILED", False)


async def test_long_imports_take_turns(as_, world, monkeypatch):
    monkeypatch.setattr(jobs, "BATCH", 1)
    monkeypatch.setattr(jobs, "SLICE_SECONDS", -1)
    job = (await as_("admin").ask(START, noun="CONTACT", format="CSV", content="name\nX\nY\nZ\n"))["importStart"]["job"]

    assert await work() == 4
    done = (await as_("admin").ask(JOB, id=job["id"]))["importJob"]
    assert (done["status"], done["created"]) == ("DONE", 3)


async def test_a_file_stays_until_the_last_import_of_it_is_over(as_, http, world):
    sent = await http.post("/files", content=b"name\nX\n", headers={"authorization": f"Bearer {world.tokens['admin']}"})
    ids = [
        (await as_("admin").ask(START, noun="CONTACT", format="CSV", file=sent.json()["id"]))["importStart"]["job"]["id"]
        for _ in range(2)
    ]
    stop = "mutation($id: ID!) { importCancel(id: $id) { userErrors { code } } }"

    await as_("admin").ask(stop, id=ids[0])
    await work()

    done = (await as_("admin").ask(JOB, id=ids[1]))["importJob"]
    assert (done["status"], done["created"]) == ("DONE", 1)
    assert not await FileChunk.filter(workspace_id=world.workspace.id).exists()


async def test_an_import_can_be_stopped(as_, world):
    job = (await as_("admin").ask(START, noun="CONTACT", format="CSV", content="name\nX\n"))["importStart"]["job"]
    stop = "mutation($id: ID!) { importCancel(id: $id) { job { status } userErrors { code } } }"

    assert (await as_("anna").ask(stop, id=job["id"]))["importCancel"]["userErrors"] == [{"code": "NOT_FOUND"}]
    assert (await as_("admin").ask(stop, id=job["id"]))["importCancel"]["job"] == {"status": "CANCELLED"}
    assert (await as_("admin").ask(stop, id=job["id"]))["importCancel"]["userErrors"] == [{"code": "INVALID"}]
    await work()
    assert (await as_("admin").ask(JOB, id=job["id"]))["importJob"]["created"] == 0


async def test_a_batch_that_a_stop_overtakes_is_not_stored(as_, world, monkeypatch):
    started = await as_("admin").ask(START, noun="CONTACT", format="CSV", content="name\nOvertaken\n")
    job_id, real = started["importStart"]["job"]["id"], jobs._caller
    stop = "mutation($id: ID!) { importCancel(id: $id) { userErrors { code } } }"

    async def overtaken(job):
        assert (await as_("admin").ask(stop, id=job_id))["importCancel"]["userErrors"] == []
        return await real(job)

    monkeypatch.setattr(jobs, "_caller", overtaken)
    await work()

    assert (await as_("admin").ask(JOB, id=job_id))["importJob"]["status"] == "CANCELLED"
    assert not await Contact.filter(workspace_id=world.workspace.id, name="Overtaken").exists()


async def test_an_import_that_is_stopped_at_its_end_stays_stopped(as_, world, monkeypatch):
    job = (await as_("admin").ask(START, noun="CONTACT", format="CSV", content="name\nX\n"))["importStart"]["job"]
    await ImportJob.filter(id=job["id"].partition("_")[2]).update(done=1, total=1)
    stop, real = "mutation($id: ID!) { importCancel(id: $id) { userErrors { code } } }", jobs.rows.batches

    async def stopped_meanwhile(*arguments):
        async for batch in real(*arguments):
            yield batch
        await as_("admin").ask(stop, id=job["id"])

    monkeypatch.setattr(jobs.rows, "batches", stopped_meanwhile)
    await work()

    assert (await as_("admin").ask(JOB, id=job["id"]))["importJob"]["status"] == "CANCELLED"


async def test_a_batch_that_a_change_of_zone_overtakes_is_stored_once_and_by_the_new_zone(as_, world):
    started = "kind,startedAt,direction\nCALL,2026-03-10 21:30,OUTBOUND\n"
    data = (await as_("admin").ask(START, noun="INTERACTION", format="CSV", content=started))["importStart"]
    look, zones = jobs.look_again, []

    async def stale(*arguments):
        actor = await look(*arguments)
        zones.append(actor.zone)
        if len(zones) == 1:
            await as_("admin").ask('mutation { workspaceUpdate(input: { zone: "Asia/Tokyo" }) { userErrors { code } } }')
        return actor

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jobs, "look_again", stale)
        await work()

    job = (await as_("admin").ask(JOB, id=data["job"]["id"]))["importJob"]
    row = await Interaction.get(id=job["rows"]["nodes"][0]["recordId"].split("_")[1])
    assert zones == ["Europe/Moscow", "Asia/Tokyo"]
    assert (job["status"], job["done"], job["created"], job["rows"]["totalCount"]) == ("DONE", 1, 1, 1)
    assert row.day.isoformat() == "2026-03-10"


# -- on whose behalf


TOKEN = "mutation($input: TokenCreateInput!) { tokenCreate(input: $input) { secret token { id } } }"
ENDS = {
    "revoked": 'tokenRevoke(id: "{token}") {{ userErrors {{ code }} }}',
    "let go": 'userDeactivate(id: "{head}") {{ userErrors {{ code }} }}',
    "narrowed": "accessRuleSet(role: HEAD, noun: CONTACT, verb: CREATE, level: NONE) {{ userErrors {{ code }} }}",
}


@pytest.fixture
async def begun(as_, http, world, monkeypatch):
    """Start an import of five rows with a token of the head's own, and do its first batch of two."""
    monkeypatch.setattr(jobs, "BATCH", 2)
    made = (await as_("head").ask(TOKEN, input={"name": "nightly", "scopes": ["CONTACTS_READ", "CONTACTS_WRITE"]}))["tokenCreate"]
    content = "name\n" + "".join(f"Row {n}\n" for n in range(5))
    data = await Client(http, made["secret"]).ask(START, noun="CONTACT", format="CSV", content=content)
    return made["token"]["id"], data["importStart"]["job"]["id"]


@pytest.mark.parametrize("end", ENDS)
async def test_an_import_ends_with_what_it_was_started_with(as_, world, begun, end):
    token, job_id = begun
    head = f"user_{world.users['head'].id}"
    mutation = "mutation { " + ENDS[end].format(token=token, head=head) + " }"
    batch, done = jobs._batch, []

    async def then_end(held, job, rows):
        if done:
            await as_("admin").ask(mutation)
        done.append(rows)
        return await batch(held, job, rows)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jobs, "_batch", then_end)
        await work()

    job = (await as_("admin").ask(JOB, id=job_id))["importJob"]
    assert (job["status"], job["done"], job["created"]) == ("FAILED", 2, 2)
    assert job["error"].startswith(("What this was begun with is no longer valid", "Whoever started it may no longer do this"))
    assert await Contact.filter(workspace_id=world.workspace.id, name__startswith="Row").count() == 2


async def test_an_import_may_do_no_more_than_the_token_it_was_started_with(as_, http, world):
    secret = (await as_("admin").ask(TOKEN, input={"name": "n", "scopes": ["DEALS_READ", "DEALS_WRITE"]}))["tokenCreate"][
        "secret"
    ]
    await as_("admin").ask(START, noun="CONTACT", format="CSV", content="externalId,name\nknown,Known\n")
    await work()

    data = await Client(http, secret).ask(START, noun="DEAL", format="CSV", content="title,contact\nFirst,\nSecond,known\n")
    await work()

    job = (await as_("admin").ask(JOB, id=data["importStart"]["job"]["id"]))["importJob"]
    assert [row["status"] for row in job["rows"]["nodes"]] == ["CREATED", "CREATED"]
    assert [problem["code"] for problem in job["rows"]["nodes"][1]["problems"]] == ["NOT_FOUND"]
