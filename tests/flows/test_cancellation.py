"""Whoever is cut off, wherever and however often: connections come back, nothing stays locked, and the others go on."""

import asyncio
import contextlib
import json
import uuid

import pytest
import websockets

from api.engine import make_engine
from api.exporting import Export, Exporter
from models.contacts import Contact
from models.db.connecting import dialect
from models.db.keeping import drain, finish, settle
from models.event_log import EventRow
from models.jobs import ImportJob, Job
from resolvers.contacts import Phone, create_contact
from resolvers.log.tail import Tail, start_after
from resolvers.performing import perform
from schema.documents import Call
from tests.cutting import assert_well, busy_in_postgres, cut_everywhere
from tests.sockets import move
from tests.working import hurry, work

READ = "{ a: contacts(first: 3) { totalCount nodes { name phones { number } } } b: deals(first: 3) { nodes { title } } }"
FOLLOW = "subscription($after: String) { dealStageChanged(after: $after) { cursor deal { title } } }"
CREATE = 'mutation($id: ID!) { contactCreate(input: { id: $id, name: "Cut", phones: [{ number: "+79990001122" }] }) { contact { id } userErrors { code } } }'


@pytest.fixture
def engine(db):
    return make_engine(db)


async def quiet():
    """On PostgreSQL, nothing is left that runs or is open in a transaction."""
    if dialect() == "postgres":
        async with asyncio.timeout(2):
            while await busy_in_postgres():
                await asyncio.sleep(0.001)


async def test_a_write_that_is_cut_anywhere_is_done_as_a_whole_or_not_at_all(world):
    async def create(work, _actor):
        return await create_contact(work, world.actors["anna"], {"name": "Cut", "phones": [Phone(number="+79990001122")]})

    before = await Contact.filter(workspace_id=world.workspace.id).count()

    tries = await cut_everywhere(lambda: perform(world.actors["anna"], create, key=str(uuid.uuid4()), body={}), after=quiet)

    rows = await Contact.filter(workspace_id=world.workspace.id).count() - before
    told = await EventRow.filter(workspace_id=world.workspace.id, type="contact.created").count()
    assert tries > 30
    assert rows == told
    assert 3 <= rows < tries


async def test_a_read_that_is_cut_anywhere_gives_its_connection_back(engine, world):
    tries = await cut_everywhere(lambda: engine.run(Call(query=READ, request_id="r"), world.actors["anna"]), after=quiet)

    assert tries >= 6


async def test_an_import_that_is_cut_anywhere_goes_on_where_it_was(world, as_):
    text = "Name;phones\n" + "".join(f"Row {i};+7916{i:07d}\n" for i in range(8)) + "Same;+79160000001\n"
    query = "mutation($c: String!) { importStart(noun: CONTACT, format: CSV, content: $c) { job { id } userErrors { code } } }"

    async def again():
        await hurry(world.workspace.id)
        await Job.filter(workspace_id=world.workspace.id).update(attempts=0)
        if not await ImportJob.filter(workspace_id=world.workspace.id, status__in=["QUEUED", "RUNNING"]).exists():
            await as_("admin").ask(query, c=text)

    await again()
    tries = await cut_everywhere(work, stride=5, after=again)

    rows = await Contact.filter(workspace_id=world.workspace.id, name="Row 1").count()
    done = await ImportJob.filter(workspace_id=world.workspace.id, status="DONE")
    assert tries > 6
    assert rows == len(done)
    assert all((job.done, job.created) == (9, 9) for job in done)


async def test_an_export_that_is_cut_anywhere_gives_its_connection_back(engine, world):
    wanted = Export(connection="contacts", fields=["id", "name", "phones.number"])

    async def look():
        return world.actors["admin"]

    async def export():
        exporter = Exporter(engine=engine, wanted=wanted, look=look, request_id="x")
        await exporter.begin()
        async with contextlib.aclosing(exporter.pieces()) as pieces:
            return [piece async for piece in pieces]

    assert await cut_everywhere(export, stride=2, after=quiet) >= 6


async def test_a_stream_that_is_cut_while_it_starts_leaves_nobody_behind(engine, world, db):
    tail = Tail(lambda _: None)

    async def follow():
        call = Call(query=FOLLOW, variables={"after": "0"}, request_id="r")
        actor = world.actors["admin"]
        subscribed = await engine.subscribe(await engine.admission.accept(call, actor))
        with tail.following(actor.workspace_id) as log:
            cursor = await start_after(actor.workspace_id, subscribed.after, log)
            await tail.page(subscribed.stream, log, cursor)

    await move(world)

    assert await cut_everywhere(follow, after=quiet) >= 6
    assert not tail._logs
    assert not tail._pages._readings


async def test_a_mutation_whose_caller_has_gone_is_finished(engine, world):
    made = []

    def create():
        made.append(f"contact_{uuid.uuid4()}")
        return engine.run(Call(query=CREATE, variables={"id": made[-1]}, request_id="r"), world.actors["anna"])

    tries = await cut_everywhere(create, after=lambda: settle(5))

    assert await Contact.filter(id__in=[i.removeprefix("contact_") for i in made]).count() == tries == len(made)


async def test_a_mutation_over_a_socket_that_is_closed_at_once_is_finished(server, world):
    sent = [f"contact_{uuid.uuid4()}" for _ in range(20)]
    for index, row_id in enumerate(sent):
        async with websockets.connect(
            server.replace("http", "ws") + "/graphql", subprotocols=["graphql-transport-ws"], proxy=None
        ) as socket:
            await socket.send(
                json.dumps({"type": "connection_init", "payload": {"Authorization": f"Bearer {world.tokens['anna']}"}})
            )
            await socket.recv()
            await socket.send(
                json.dumps({"id": "1", "type": "subscribe", "payload": {"query": CREATE, "variables": {"id": row_id}}})
            )
            await socket.send(json.dumps({"id": "1", "type": "complete"}))
            await asyncio.sleep(index / 1000)
    await settle(5)

    await assert_well()
    assert await Contact.filter(id__in=[i.removeprefix("contact_") for i in sent]).count() == len(sent)


async def test_the_time_out_undoes_a_mutation_wherever_it_is(world):
    async def create(work, _actor):
        return await create_contact(work, world.actors["anna"], {"name": "Late"})

    async def late(seconds):
        deadline = asyncio.get_running_loop().time() + seconds
        try:
            return await finish(perform(world.actors["anna"], create), deadline)
        except TimeoutError:
            return None

    told = [await late(index / 2000) for index in range(60)]
    await assert_well()

    done = [outcome for outcome in told if outcome is not None]
    assert await Contact.filter(workspace_id=world.workspace.id, name="Late").count() == len(done)
    assert told[0] is None


async def test_mutations_under_way_are_undone_when_the_process_has_waited_long_enough(world):
    begun = asyncio.Event()

    async def endless(work, _actor):
        await create_contact(work, world.actors["anna"], {"name": "Endless"})
        begun.set()
        await asyncio.Event().wait()

    caller = asyncio.create_task(finish(perform(world.actors["anna"], endless), None))
    await begun.wait()
    caller.cancel()
    await asyncio.gather(caller, return_exceptions=True)
    await drain(0.05)

    await assert_well()
    assert not await Contact.filter(workspace_id=world.workspace.id, name="Endless").exists()
