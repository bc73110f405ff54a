"""The server around the application: requests that stall are given up, and it stops in order."""

import asyncio

import pytest
import websockets

from api.app import make_app
from api.server import server


@pytest.fixture
async def running(db):
    """The product's own server, impatient: half a second for a head, and again for a body."""
    impatient = db.model_copy(update={"request_timeout": 0.5, "port": 0})
    made = server(impatient, app=make_app(impatient, owns_database=False))
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


async def test_a_stalled_head_is_closed_and_a_stalled_body_gets_408(running):
    head = await talk(running.port, b"POST /graphql HTTP/1.1\r\nHost: x\r\n")
    body = await talk(
        running.port, b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"
    )

    assert head == b""
    assert body.startswith(b"HTTP/1.1 408")
    assert b'"TIMEOUT"' in body


async def test_stopping_closes_sockets_so_that_clients_come_back(running, world):
    socket = await websockets.connect(f"ws://127.0.0.1:{running.port}/graphql", subprotocols=["graphql-transport-ws"], proxy=None)

    running.should_exit = True
    with pytest.raises(websockets.ConnectionClosed) as closed:
        await asyncio.wait_for(socket.recv(), 10)

    assert closed.value.rcvd.code in {1001, 1012}
    await asyncio.wait_for(asyncio.shield(running.task), 10)
