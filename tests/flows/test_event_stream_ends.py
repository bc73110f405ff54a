"""How streams of events end: so that clients come back, and so that nothing is left behind."""

import asyncio
import contextlib
import json
import re
import socket
from datetime import timedelta
from types import SimpleNamespace

import httpx
import pytest

from api.app import make_app
from api.exchange import Exchange
from api.lasting import Lasting
from api.server import PatientProtocol
from models.base import now
from models.tokens import ApiToken
from models.users import Role
from resolvers import users
from resolvers.changes import changes
from resolvers.sign_in import tokens as token_cases
from tests.builders import last_event
from tests.conftest import serving
from tests.cutting import cut_everywhere
from tests.sockets import FOLLOW, move
from tests.streams import EVENTS

of_the_wire = pytest.mark.parametrize("settings", ["sqlite"], indirect=True)  # nothing in it is the database's


async def nothing_left(streams):
    """Wait until the process keeps nothing of any stream."""
    known = streams.connections
    async with asyncio.timeout(5):
        while known.open or known.per_token or known.tail.followers or known.ledger.total:
            await asyncio.sleep(0.005)


# -- how it ends


async def test_a_token_that_runs_out_is_revoked_or_means_something_else_ends_a_stream_so_that_clients_come_back(
    serve, world, listen
):
    url, anna, admin = await serve(), world.users["anna"], world.actors["admin"]
    short = token_cases.new_secret()
    until = now() + timedelta(seconds=1.5)
    await ApiToken.create(
        workspace_id=anna.workspace_id, user_id=anna.id, name="short", digest=token_cases.digest_of(short), expires_at=until
    )
    streams = [await listen(url, token) for token in (short, "anna", "clara")]
    for stream in streams:
        await stream.start()

    await token_cases.revoke_token(world.actors["anna"].token_id)
    async with changes(admin.workspace_id, admin.user_id) as work:
        await users.update_user(work, admin, f"user_{world.users['clara'].id}", {"role": Role.HEAD})

    ends = [await stream.rest() for stream in streams]
    assert [[block[:6] for block in blocks] for blocks in ends] == [[": 4403"], [": 4403"], [": 1012"]]
    assert (await listen(url, short)).response.status_code == 401
    await nothing_left(serve.streams)


@of_the_wire
async def test_one_connection_too_many_of_a_token_is_told_so_and_gets_in_when_there_is_room(serve, world, listen, connect):
    url = await serve(sockets_per_token=2)
    socket, stream = await connect(url, world.tokens["admin"]), await listen(url)
    await stream.start()

    refused = await listen(url)
    await socket.connection.close()

    assert (refused.response.status_code, refused.response.headers["retry-after"]) == (429, "10")
    assert b"RATE_LIMITED" in await refused.response.aread()
    async with asyncio.timeout(5):
        while (await listen(url)).response.status_code != 200:
            await asyncio.sleep(0.02)


@of_the_wire
async def test_a_burst_cuts_off_no_healthy_client_and_who_takes_nothing_is_cut_off_and_comes_back(serve, world, listen):
    url = await serve(socket_stall_timeout=1, socket_buffer=50_000)
    start = str(await last_event(world))
    heavy = FOLLOW.replace("deal { title", "deal { title " + " ".join(f"t{i}: title" for i in range(8)))
    asleep = socket.create_connection(("127.0.0.1", int(url.rsplit(":", 1)[1])))
    body = json.dumps({"query": heavy, "variables": {"a": start}}).encode()
    head = f"POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {world.tokens['admin']}\r\naccept: {EVENTS}\r\n"
    asleep.sendall(f"{head}content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n".encode() + body)
    watchers = [await listen(url, a=start) for _ in range(3)]

    await move(world, title="D" * 200, times=4000)

    async def everything(stream):
        await stream.start()
        return [int((await stream.event())["cursor"]) for _ in range(4000)]

    for cursors in await asyncio.gather(*(everything(watcher) for watcher in watchers)):
        assert cursors == list(range(cursors[0], cursors[0] + 4000))
    async with asyncio.timeout(10):
        while len(serve.streams.connections.open) > 3:
            await asyncio.sleep(0.05)
    asleep.setblocking(False)
    taken = b""
    with contextlib.suppress(BlockingIOError, ConnectionResetError):
        while piece := asleep.recv(1_000_000):
            taken += piece
    asleep.close()
    seen = [int(cursor) for cursor in re.findall(rb"id: (\d+)\nevent: next\ndata: [^\n]+\n\n", taken)]
    assert 0 < len(seen) < 4000
    assert (await everything_after(listen, url, heavy, seen[-1]))[0] == seen[-1] + 1


async def everything_after(listen, url, query, cursor):
    stream = await listen(url, query=query, last=str(cursor))
    await stream.start()
    return [int((await stream.event())["cursor"])]


@of_the_wire
async def test_a_client_whose_machine_acknowledges_nothing_is_ended(serve, listen, monkeypatch):
    monkeypatch.setattr(Lasting, "heard_at", 0.0)
    stream = await listen(await serve(stream_heartbeat=0.1))

    assert (await stream.rest())[-1].startswith(": 1013 No sign of life")


async def test_what_the_system_tells_of_acknowledgements_is_when_the_last_came():
    """Between two ends on this machine each byte is acknowledged at once."""
    loop = asyncio.get_running_loop()
    arrived = asyncio.Queue()

    class Peer(asyncio.Protocol):
        def data_received(self, data):
            arrived.put_nowait(data)

    server = await loop.create_server(Peer, "127.0.0.1", 0)
    transport, _ = await loop.create_connection(asyncio.Protocol, *server.sockets[0].getsockname())
    line = Lasting(SimpleNamespace(transport=transport, disconnected=False))
    line.begin()

    line.write([b"one"])
    await arrived.get()
    first = line.heard_at
    await asyncio.sleep(0.3)
    quiet = loop.time() - line.heard_at
    line.write([b"two"])
    await arrived.get()

    assert quiet >= 0.25
    assert line.heard_at > first + 0.2
    transport.close()
    server.close()


@of_the_wire
async def test_a_server_that_stops_ends_its_streams_without_the_end_that_would_keep_clients_away(db, world, listen):
    app = make_app(db, owns_database=False)
    async with serving(app) as url:
        stream = await listen(url)
        await stream.start()

    assert [block[:17] for block in await stream.rest()] == [": 1012 Restarting"]


# -- nothing left behind


@of_the_wire
async def test_clients_that_hang_up_leave_nothing_behind(serve, world, listen):
    url = await serve()
    streams = [await listen(url) for _ in range(5)]
    for stream in streams:
        await stream.start()
    assert serve.streams.connections.tail.followers == 5

    for stream in streams:
        await stream.close()

    await nothing_left(serve.streams)


async def test_a_stream_that_is_cut_anywhere_leaves_nothing_behind(db, world):
    app = make_app(db.model_copy(update={"stream_heartbeat": 0}), owns_database=False)
    known = app.graphql.streams.connections
    await move(world)

    def stream():
        written = []

        class Transport:
            def write(self, data):
                written.append(data)
                if b"event: next" in data:  # then the server stops
                    exchange.lasting.on_stop(1012, "Restarting.")

            def get_extra_info(self, _name):
                return None

            def get_write_buffer_size(self):
                return 0

            def is_closing(self):
                return False

            def close(self):
                return None

            abort = resume_reading = close

        exchange = exchange_of(Transport(), world.tokens["admin"])
        return app(exchange.scope, exchange.receive, exchange.send)

    assert await cut_everywhere(stream) >= 15
    await nothing_left(app.graphql.streams)
    assert not known.tail._pages._readings


def exchange_of(transport, token):
    """Return a request for the stream from its beginning, as it comes from a connection."""
    query = httpx.QueryParams({"query": FOLLOW, "variables": '{"a": "0"}'})
    scope = {
        "type": "http", "method": "GET", "path": "/graphql", "query_string": str(query).encode(), "http_version": "1.1",
        "headers": [(b"accept", EVENTS.encode()), (b"authorization", f"Bearer {token}".encode())], "client": ("127.0.0.1", 1),
    }  # fmt: skip
    flow = SimpleNamespace(write_paused=False, resume_reading=lambda: None)
    return Exchange(
        scope=scope, transport=transport, flow=flow, logger=None, access_logger=None, access_log=False, default_headers=[],
        message_event=asyncio.Event(), expect_100_continue=False, keep_alive=True, on_response=lambda: None,
    )  # fmt: skip


def test_an_answer_that_goes_on_is_not_bound_by_the_time_of_others():
    protocol = PatientProtocol.__new__(PatientProtocol)
    writable = asyncio.Event()
    writable.set()
    protocol.flow = SimpleNamespace(pause_writing=lambda: None, resume_writing=lambda: None)
    protocol.cycle = Exchange.__new__(Exchange)
    protocol.cycle.response_complete = False
    protocol.cycle.lasting = SimpleNamespace(writable=writable)

    protocol.pause_writing()

    assert protocol._answer_timer is None
    assert not writable.is_set()
    protocol.resume_writing()
    assert writable.is_set()
