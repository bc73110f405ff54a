"""What must hold whatever happens: no update lost, no repeat done twice, no acknowledged write gone after a kill -9."""

import asyncio
import os
import random
import signal
import socket
import subprocess
import sys
import uuid

import httpx

from models.contacts import Contact
from models.event_log import EventLog, EventRow
from resolvers.changes import changes
from tests.flows.test_writes import CREATE, UPDATE

KILLS = int(os.environ.get("VORONKA_TEST_KILLS", "10"))
READ = "query($id: ID!) { contact(id: $id) { version comment source } }"


async def new_contact(client):
    return (await client.ask(CREATE, input={"name": "A"}))["contactCreate"]["contact"]["id"]


async def test_a_thousand_updates_of_two_clients_end_with_exactly_the_acknowledged_ones(as_, world):
    clients = [as_("anna"), as_("head")]
    contact, acknowledged = await new_contact(clients[0]), []

    async def work(number):
        version = 1
        for index in range(500):
            text = f"{number}-{index}"
            payload = (await clients[number].ask(UPDATE, id=contact, input={"comment": text}, version=version))["contactUpdate"]
            if payload["userErrors"]:
                assert payload["userErrors"][0]["code"] == "CONFLICT"
                version = (await clients[number].ask(READ, id=contact))["contact"]["version"]
            else:
                version = payload["contact"]["version"]
                acknowledged.append(text)

    await asyncio.gather(work(0), work(1))

    row = await Contact.get(id=contact.removeprefix("contact_"))
    events = await EventRow.filter(entity_id=row.id, type="contact.updated").order_by("sequence")
    assert sorted(e.data["after"]["comment"] for e in events) == sorted(acknowledged)
    assert [e.entity_version for e in events] == list(range(2, len(acknowledged) + 2))
    assert (row.version, row.comment) == (len(acknowledged) + 1, events[-1].data["after"]["comment"])


async def test_without_versions_nobody_loses_a_field_that_another_did_not_touch(as_, world):
    clients = {"comment": as_("anna"), "source": as_("head")}
    contact = await new_contact(clients["comment"])

    async def work(name):
        for index in range(100):
            payload = (await clients[name].ask(UPDATE, id=contact, input={name: str(index)}))["contactUpdate"]
            assert payload["userErrors"] == []
            assert payload["contact"][name] == str(index)

    await asyncio.gather(*(work(name) for name in clients))

    found = (await clients["comment"].ask(READ, id=contact))["contact"]
    assert found == {"version": 201, "comment": "99", "source": "99"}


async def test_a_thousand_repeats_of_one_key_make_one_row_and_equal_answers(as_, world):
    client, limit, answers = as_("anna"), asyncio.Semaphore(50), []
    before = await Contact.filter(workspace_id=world.workspace.id).count()

    async def once():
        async with limit:
            answers.append(await client.ask(CREATE, input={"name": "Once", "phones": [{"number": "+79165550000"}]}, key="k"))

    await asyncio.gather(*(once() for _ in range(1000)))

    assert len(answers) == 1000
    assert all(answer == answers[0] for answer in answers)
    assert await Contact.filter(workspace_id=world.workspace.id).count() == before + 1


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Victim:
    """A server in a process of its own, which can be killed without a word."""

    def __init__(self, database_url, **settings):
        self.port = free_port()
        self.process = subprocess.Popen(
            [sys.executable, "-c", "from api.cli import main; main()", "serve"],
            env={**os.environ, "DATABASE_URL": database_url, "VORONKA_LOG_LEVEL": "error", "VORONKA_PORT": str(self.port), **settings},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip

    async def ready(self, http):
        for _ in range(600):
            try:
                if (await http.get(f"http://127.0.0.1:{self.port}/readyz")).status_code == 200:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.05)
        raise AssertionError("the server did not start")

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


async def write_until_it_dies(http, url, token, acknowledged):
    create = 'mutation($id: ID!) { contactCreate(input: { id: $id, name: "K" }) { contact { id } userErrors { code } } }'
    while True:
        sent = f"contact_{uuid.uuid4()}"
        try:
            answer = await http.post(
                url, json={"query": create, "variables": {"id": sent}}, headers={"authorization": f"Bearer {token}"}
            )
        except httpx.TransportError:
            return
        if answer.status_code == 200 and answer.json()["data"]["contactCreate"]["contact"]:
            acknowledged.add(sent)


async def test_no_acknowledged_write_is_lost_when_the_server_is_killed_in_the_middle(world, settings):
    acknowledged, chance = set(), random.Random(1)
    async with httpx.AsyncClient(timeout=30, trust_env=False) as http:
        for _ in range(KILLS):
            victim = Victim(settings.database_url)
            try:
                await victim.ready(http)
                url = f"http://127.0.0.1:{victim.port}/graphql"
                writers = [
                    asyncio.create_task(write_until_it_dies(http, url, world.tokens["anna"], acknowledged)) for _ in range(8)
                ]
                before = len(acknowledged)
                async with asyncio.timeout(30):
                    while len(acknowledged) == before:
                        await asyncio.sleep(0.01)
                await asyncio.sleep(chance.uniform(0.02, 0.25))
            finally:
                victim.kill()
            await asyncio.gather(*writers)

    rows = {f"contact_{i}" for i in await Contact.filter(workspace_id=world.workspace.id, name="K").values_list("id", flat=True)}
    events = await EventRow.filter(workspace_id=world.workspace.id).order_by("sequence")
    created = [f"contact_{e.entity_id}" for e in events if e.type == "contact.created"]
    assert len(acknowledged) >= KILLS
    assert acknowledged <= rows
    assert sorted(created) == sorted(rows)
    assert [e.sequence for e in events] == list(range(1, len(events) + 1))
    assert (await EventLog.get(workspace_id=world.workspace.id)).last_sequence == len(events)


async def test_a_write_that_is_cut_off_at_any_moment_leaves_no_transaction_open(as_, world):
    async def write():
        async with changes(world.workspace.id) as work:
            work.audit("EXPORTED", None, {})

    for moment in range(40):
        task = asyncio.create_task(write())
        for _ in range(moment % 20):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert (await as_("anna").ask('mutation { contactCreate(input: { name: "X" }) { userErrors { code } } }'))[
            "contactCreate"
        ]
