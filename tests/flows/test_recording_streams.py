"""A recording of two hours on its way: what is held of it, what becomes of it when its client stalls or leaves, and that its address is told nowhere."""

import asyncio
import json
import socket
import tracemalloc

import httpx
import pytest
from pydantic import SecretStr

from tests.conftest import serving
from tests.hearing import add_recorded, bytes_of, get, new_simulator

TWO_HOURS = 2 * 3600
HELD = 4_000_000
"""Bytes that all of it together, the provider and the client included, may hold at any time: a fifteenth of the recording."""


@pytest.fixture
async def heard(world):
    simulator = new_simulator(TWO_HOURS)
    async with serving(simulator.app()) as url:
        yield await add_recorded(world, simulator, url)


async def until(holds, seconds=10):
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.02)


class Slow:
    """A client that reads when it is told to, through a small window."""

    def __init__(self, port, path):
        self.loop, self.socket, self.path, self.port = asyncio.get_running_loop(), socket.socket(), path, port
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.socket.setblocking(False)

    async def __aenter__(self):
        await self.loop.sock_connect(self.socket, ("127.0.0.1", self.port))
        await self.loop.sock_sendall(self.socket, f"GET {self.path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert b"200 OK" in await self.loop.sock_recv(self.socket, 4096)
        return self

    async def __aexit__(self, *_):
        self.socket.close()


async def test_two_hours_are_streamed_and_hardly_any_of_it_is_held(as_, server, heard):
    path, size, expected = await heard.path(as_("anna")), 0, heard.tone.pieces()
    ahead = b""
    tracemalloc.start()
    try:
        async with httpx.AsyncClient(base_url=server) as http, http.stream("GET", path) as answer:
            async for chunk in answer.aiter_raw():
                size += len(chunk)
                while len(ahead) < len(chunk):
                    ahead += next(expected)
                assert ahead.startswith(chunk)
                ahead = ahead[len(chunk) :]
        held = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert size == heard.tone.size == 57_600_044
    assert held < HELD


async def test_from_a_client_that_stalls_or_leaves_the_provider_is_let_go(as_, impatient, heard):
    path, simulator = await heard.path(as_("anna")), heard.simulator
    port = impatient.port

    async with Slow(port, path):
        await until(lambda: simulator.reading == 1)
        await asyncio.sleep(0.2)
        assert simulator.served < heard.tone.size / 2  # what the kernels hold of it
        await until(lambda: simulator.reading == 0)  # its half second is over
    assert simulator.served < heard.tone.size / 2

    simulator.served = 0
    async with Slow(port, path):
        await until(lambda: simulator.reading == 1)
    await until(lambda: simulator.reading == 0)
    assert simulator.served < heard.tone.size / 2
    part = await asyncio.to_thread(httpx.get, f"http://127.0.0.1:{port}{path}", headers={"range": "bytes=57600000-"})
    assert part.content == bytes_of(heard.tone, 57_600_000)


async def test_at_most_so_many_are_played_for_one_user_at_a_time(as_, serve, heard):
    url = await serve(recordings_per_user=1)
    path = await heard.path(as_("anna"))

    async with Slow(int(url.rsplit(":", 1)[1]), path):
        refused = await get(url, path, range="bytes=0-9")
        theirs = await get(url, await heard.path(as_("head")), range="bytes=0-9")

    assert (refused.status_code, refused.headers["retry-after"], theirs.status_code) == (429, "5", 206)
    await until(lambda: heard.simulator.reading == 0)
    assert (await get(url, path, range="bytes=0-9")).status_code == 206


async def test_no_log_metric_or_answer_tells_an_address(as_, serve, heard, capsys):
    url = await serve(metrics_token=SecretStr("let-me-see"), access_log=True)
    path = await heard.path(as_("anna"), key="once")
    written = path.rsplit("/", 1)[1]
    again = await heard.opened(as_("anna"), key="once")
    assert (again["path"], again["userErrors"]) == (None, [])

    async with httpx.AsyncClient(base_url=url) as http:
        assert (await http.get(path, headers={"range": "bytes=0-9"})).status_code == 206
        heard.simulator.recordings.clear()
        assert (await http.get(path)).status_code == 404
        assert (await http.get(f"{path}x")).status_code == 404
        metrics = (await http.get("/metrics", headers={"authorization": "Bearer let-me-see"})).text
    events = await as_("admin").ask("{ events(first: 50) { events { before after } } auditLog(first: 50) { nodes { details } } }")

    logged = capsys.readouterr().err
    assert '"path":"/recordings"' in logged
    assert "/recordings" in metrics
    for told in (logged, metrics, json.dumps(events)):
        assert written not in told
        assert "/files/" not in told
