"""The server around the application: requests that stall are given up, and it stops in order."""

import asyncio

import pytest

from api.app import make_app
from api.server import server
from tests.builders import last_event
from tests.sockets import FOLLOW, Raw, move


@pytest.fixture
async def patient(db):
    """The product's own server."""
    made = server(db.model_copy(update={"port": 0}), app=make_app(db, owns_database=False))
    task = asyncio.create_task(made._serve())
    while not made.started:
        await asyncio.sleep(0.01)
    made.task, made.port = task, made.servers[0].sockets[0].getsockname()[1]
    yield made
    made.should_exit = True
    await task


async def talk(port, data):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(data)
    answer = await asyncio.wait_for(reader.read(), 5)
    writer.close()
    return answer


async def test_a_stalled_head_is_closed_and_a_stalled_body_gets_408(impatient):
    head = await talk(impatient.port, b"POST /graphql HTTP/1.1\r\nHost: x\r\n")
    body = await talk(
        impatient.port, b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"
    )

    assert head == b""
    assert body.startswith(b"HTTP/1.1 408")
    assert b'"TIMEOUT"' in body


async def test_stopping_closes_sockets_one_after_the_other_and_waits_for_nobody_who_reads_nothing(patient, world, raw, connect):
    url = f"http://127.0.0.1:{patient.port}"
    start = str(await last_event(world))
    await move(world, title="D" * 200, times=3000)
    asleep = [await raw(url, world.tokens["admin"]) for _ in range(3)]
    for client in asleep:
        payload = {"query": FOLLOW + " # " + "x" * 100, "variables": {"a": start}}
        await client.send(Raw.text({"id": "1", "type": "subscribe", "payload": payload}))
    sockets = [await connect(url, world.tokens[name]) for name in ("anna", "boris", "clara") for _ in range(20)]
    closed = []

    async def closing(socket):
        closed.append((await socket.closing(), asyncio.get_running_loop().time()))

    patient.should_exit = True
    await asyncio.gather(*(closing(socket) for socket in sockets))
    await asyncio.wait_for(asyncio.shield(patient.task), 10)

    assert {code for code, _ in closed} == {1012}
    assert closed[-1][1] - closed[0][1] > 0.2
