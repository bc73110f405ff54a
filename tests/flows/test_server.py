"""The server around the application: requests that stall are given up, and it stops in order."""

import asyncio

import pytest
import websockets


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


async def test_stopping_closes_sockets_so_that_clients_come_back(impatient, world):
    socket = await websockets.connect(
        f"ws://127.0.0.1:{impatient.port}/graphql", subprotocols=["graphql-transport-ws"], proxy=None
    )

    impatient.should_exit = True
    with pytest.raises(websockets.ConnectionClosed) as closed:
        await asyncio.wait_for(socket.recv(), 10)

    assert closed.value.rcvd.code in {1001, 1012}
    await asyncio.wait_for(asyncio.shield(impatient.task), 10)
