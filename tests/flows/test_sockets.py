"""What one socket can do to the others and to the process: nothing. Bounds in bytes and time, and closes that clients survive."""

import asyncio
import contextlib
import json
from datetime import timedelta

import pytest

from models.base import now
from models.tokens import ApiToken
from models.users import Role
from resolvers import users
from resolvers.changes import changes
from resolvers.log.tail import Tail
from resolvers.reads import plans
from resolvers.sign_in import tokens as token_cases
from tests.builders import last_event
from tests.sockets import FOLLOW, Raw, ends_for_good, move, resident_bytes

MEGABYTE = 1_000_000
PING = Raw.bytes_of(b'{"type":"ping"}')
WIDE = "{ contacts(first: 100) { nodes { id name deals(first: 20) { nodes { id title owner { name } } } } } }"


@contextlib.asynccontextmanager
async def beside(*work):
    tasks = [asyncio.create_task(w) for w in work]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


# -- closes


async def test_a_token_that_runs_out_or_is_revoked_ends_a_live_socket_so_that_the_client_comes_back(serve, world, connect):
    url, anna = await serve(), world.users["anna"]
    short = token_cases.new_secret()
    await ApiToken.create(
        workspace_id=anna.workspace_id,
        user_id=anna.id,
        name="short",
        digest=token_cases.digest_of(short),
        expires_at=now() + timedelta(seconds=1.5),
    )
    expiring, revoked = await connect(url, short), await connect(url, world.tokens["anna"])

    await token_cases.revoke_token((await ApiToken.get(user_id=anna.id, name__not="short")).id)

    assert [await revoked.closing(), await expiring.closing()] == [4403, 4403]
    assert not ends_for_good(4403)
    refused = await connect(url)
    await refused.send(type="connection_init", payload={"token": short})
    assert await refused.closing() == 4401


async def test_what_was_revoked_shows_nothing_more_on_a_live_socket_even_if_nobody_told_it(serve, world, connect, monkeypatch):
    async def deaf(*_):
        return None

    monkeypatch.setattr(Tail, "_notice_access", deaf)
    url = await serve()
    watching, asking = [await connect(url, world.tokens["anna"]) for _ in range(2)]
    await watching.follow()
    await move(world)
    assert (await watching.event())["deal"]["title"] == "D"

    await token_cases.revoke_token(world.actors["anna"].token_id)
    await move(world, by="anna", title="Not hers to see any more")
    await asking.subscribe("2", "{ contacts { totalCount } }")

    assert [await socket.refusal() for socket in (watching, asking)] == [4403, 4403]


async def test_other_rights_end_a_socket_so_that_the_client_comes_back(serve, world, connect):
    url, admin = await serve(), world.actors["admin"]
    socket = await connect(url, world.tokens["anna"])

    async with changes(admin.workspace_id, admin.user_id) as work:
        await users.update_user(work, admin, f"user_{world.users['anna'].id}", {"role": Role.HEAD})

    code = await socket.closing()
    assert (code, ends_for_good(code)) == (1012, False)


async def test_one_socket_too_many_of_a_token_may_come_back_and_gets_in_when_there_is_room(serve, world, connect):
    url = await serve(sockets_per_token=1)
    first = await connect(url, world.tokens["anna"])
    second = await connect(url)
    await second.send(type="connection_init", payload={"token": world.tokens["anna"]})

    code = await second.closing()
    await first.connection.close()

    assert (code, ends_for_good(code)) == (1013, False)
    for _ in range(100):
        with contextlib.suppress(Exception):
            await connect(url, world.tokens["anna"])
            break
        await asyncio.sleep(0.02)
    else:
        pytest.fail("the slot was not given back")


async def test_who_never_says_who_they_are_is_closed_in_time_whatever_else_they_say(serve, raw):
    url = await serve(socket_init_timeout=0.5)
    client = await raw(url)
    await client.send(PING)

    code = await client.closing()

    assert (code, ends_for_good(code)) == (4408, False)


async def test_of_those_who_have_not_said_who_they_are_the_oldest_goes_and_the_newcomer_gets_in(serve, world, raw, connect):
    url = await serve(silent_sockets=10, silent_sockets_per_address=5)
    silent = [await raw(url) for _ in range(5)]

    newcomer = await connect(url, world.tokens["anna"])

    code = await silent[0].closing()
    assert (code, ends_for_good(code)) == (1013, False)
    await newcomer.send(type="ping")
    assert await newcomer.receive() == {"type": "pong"}


@pytest.mark.parametrize(
    "data",
    [
        Raw.text({"type": "connection_init", "payload": {"token": "t", "more": "x" * 20_000}}),
        Raw.text({"type": "connection_init", "payload": {"token": "t", "more": "x" * 200_000}}),
        Raw.text({"type": "ping", "payload": {"x": "y" * 2000}}),
        PING * 11,
        Raw.bytes_of(b"{}", 2),
        Raw.bytes_of(b'{"type":"ping","payload":{"x":"\xff\xfe"}}'),
        Raw.bytes_of(b"", last=False) + Raw.bytes_of(b"", 0, last=False) * 1100,
    ],
)
async def test_before_connection_init_hardly_anything_else_is_accepted(serve, raw, data):
    client = await raw(await serve())

    await client.send(data)

    assert await client.closing() == 4400


async def test_a_message_over_the_limit_is_the_clients_fault_and_final(serve, world, raw):
    client = await raw(await serve(socket_message_limit=30_000), world.tokens["anna"])

    await client.send(Raw.text({"type": "ping", "payload": "x" * 40_000}))

    assert await client.closing() == 1009


# -- heartbeat


async def test_a_silent_client_is_asked_twice_and_then_ended_and_one_that_answers_stays(serve, world, raw, connect):
    url = await serve(socket_heartbeat=0.5)
    lively, silent = await connect(url, world.tokens["anna"]), await raw(url, world.tokens["anna"])

    frames = []
    while (frame := await silent.frame()) is not None and frame[0] != 8:
        frames.append(frame)

    assert frames.count((1, b'{"type":"ping"}')) == 2
    assert int.from_bytes(frame[1][:2]) == 1013
    await lively.send(id="1", type="subscribe", payload={"query": "{ me { name } }"})
    assert (await lively.receive())["payload"]["data"] == {"me": {"name": "Anna"}}


async def test_half_open_sockets_are_gone_and_their_slots_free(serve, world, raw, connect):
    url = await serve(socket_heartbeat=0.5, sockets_per_token=5)
    for _ in range(5):
        await raw(url, world.tokens["anna"])

    for _ in range(40):
        await asyncio.sleep(0.25)
        with contextlib.suppress(Exception):
            await connect(url, world.tokens["anna"])
            break
    else:
        pytest.fail("the slots were not given back")


# -- bursts and clients that do not read


async def test_a_burst_cuts_off_no_healthy_client_and_who_takes_nothing_comes_back_with_a_cursor(serve, world, raw, connect):
    url = await serve(socket_stall_timeout=1, socket_buffer=50_000)
    start = str(await last_event(world))
    watchers = [await connect(url, world.tokens["admin"]) for _ in range(5)]
    asleep = await raw(url, world.tokens["admin"])
    await asleep.send(Raw.bytes_of(b"are you there", 9))
    assert await asleep.frame() == (10, b"are you there")
    heavy = FOLLOW.replace("deal { title", "deal { title " + " ".join(f"t{i}: title" for i in range(8)))
    for watcher in watchers:
        await watcher.subscribe(a=start)
    await asleep.send(Raw.text({"id": "1", "type": "subscribe", "payload": {"query": heavy, "variables": {"a": start}}}))

    await move(world, title="D" * 200, times=5000)

    async def everything(watcher):
        return [int((await watcher.event())["cursor"]) for _ in range(5000)]

    for cursors in await asyncio.gather(*(everything(watcher) for watcher in watchers)):
        assert cursors == list(range(cursors[0], cursors[0] + 5000))
    await asyncio.sleep(4)
    seen = []
    with contextlib.suppress(asyncio.TimeoutError):
        while (frame := await asleep.frame()) is not None and frame[0] == 1:
            message = json.loads(frame[1])
            if message["type"] == "next":
                seen.append(int(message["payload"]["data"]["dealStageChanged"]["cursor"]))
    assert len(seen) < 5000
    assert frame is None or int.from_bytes(frame[1][:2]) == 1013
    again = await connect(url, world.tokens["admin"])
    await again.subscribe(query=heavy, a=str(seen[-1]))
    assert int((await again.event())["cursor"]) == seen[-1] + 1


@pytest.mark.parametrize("kind", ["pings", "echoes", "control", "queries", "replays", "fragments"])
async def test_a_flood_by_clients_that_read_nothing_leaves_memory_and_the_others_alone(serve, world, raw, as_, kind):
    url = await serve(rate_limit=0)
    start = str(await last_event(world))
    await move(world, title="D" * 200, times=1000)
    flood = {
        "pings": Raw.text({"type": "ping", "payload": {"x": "y" * 200_000}}),
        "echoes": Raw.text({"type": "ping", "payload": {"x": "y" * 500}}) * 100,
        "control": Raw.bytes_of(b"z" * 120, 9) * 500,
        "queries": None,
        "replays": None,
        "fragments": Raw.bytes_of(b"", 0, last=False) * 1000,
    }[kind]
    clients = [await raw(url, world.tokens["anna"]) for _ in range(8)]
    before = resident_bytes()

    async def attack(client):
        for i in range(50):
            query, variables = (WIDE, {}) if kind == "queries" else (f"{FOLLOW} # {i}", {"a": start})
            if flood is None:
                payload = {"query": query, "variables": variables}
                await client.send(Raw.text({"id": str(i), "type": "subscribe", "payload": payload}))
        if kind == "fragments":
            await client.send(Raw.bytes_of(b"", last=False))
        await client.flood(flood or PING)

    async with beside(*(attack(client) for client in clients)):
        for _ in range(10):
            await as_("clara").ask("{ me { name } }")
            await asyncio.sleep(0.05)

    assert resident_bytes() - before < 60 * MEGABYTE


async def test_answers_that_nobody_takes_are_bounded_for_the_whole_process(serve, world, raw, connect):
    url = await serve(socket_memory=200_000, socket_buffer=10_000_000, rate_limit=0, max_cost=0)
    greedy, healthy = await raw(url, world.tokens["admin"]), await connect(url, world.tokens["anna"])
    wide = "{" + " ".join(f"a{i}: {WIDE[2:-2]}" for i in range(15)) + "}"

    with pytest.raises((BrokenPipeError, ConnectionResetError)):
        async with asyncio.timeout(20):
            for i in range(2000):
                await greedy.send(Raw.text({"id": str(i), "type": "subscribe", "payload": {"query": wide}}))
                await asyncio.sleep(0.01)

    await healthy.send(id="1", type="subscribe", payload={"query": "{ me { name } }"})
    assert (await healthy.receive())["payload"]["data"] == {"me": {"name": "Anna"}}


async def test_what_the_operations_of_a_socket_keep_of_the_client_is_bounded(serve, world, connect):
    socket = await connect(await serve(socket_message_limit=50_000), world.tokens["anna"])
    many = {"query": "query($x: [ID!]!) { contacts { nodes { id } } }", "variables": {"x": ["a"] * 9000}}

    await socket.send(id="1", type="subscribe", payload=many)

    assert (await socket.receive())["payload"][0]["extensions"]["code"] == "TOO_COMPLEX"
    await socket.send(id="1", type="subscribe", payload={"query": "{ me { name } }"})
    assert (await socket.receive())["payload"]["data"] == {"me": {"name": "Anna"}}


# -- who shares a statement


async def test_a_newcomer_hears_of_what_happens_though_others_come_and_go_while_one_catches_up(
    serve, world, monkeypatch, connect
):
    url = await serve()
    start = str(await last_event(world))
    await move(world, title="old")
    reading, gate, read = asyncio.Event(), asyncio.Event(), plans.fetch_rows

    async def slowly(sql, values):
        if not gate.is_set() and "limit" in sql:
            reading.set()
            await gate.wait()
        return await read(sql, values)

    leaver, replayer, newcomer = [await connect(url, world.tokens["admin"]) for _ in range(3)]
    await leaver.follow()
    monkeypatch.setattr(plans, "fetch_rows", slowly)
    await replayer.subscribe(a=start)
    await reading.wait()
    await leaver.send(id="1", type="complete")
    await leaver.send(type="ping")
    await leaver.receive()
    await newcomer.follow()
    gate.set()
    assert (await replayer.event())["deal"]["title"] == "old"
    await replayer.send(id="1", type="complete")
    await replayer.send(type="ping")
    await replayer.receive()

    await move(world, title="new")

    assert (await newcomer.event())["deal"]["title"] == "new"


async def test_a_variable_that_says_where_to_begin_and_something_else_too_keeps_streams_apart(serve, world, connect):
    url, texts = await serve(), []
    query = "subscription($a: String!) { dealStageChanged(after: $a, filter: { title: { eq: $a } }) { cursor deal { title } } }"
    sockets = [await connect(url, world.tokens["admin"]) for _ in range(2)]
    await move(world, title="first")
    last = await last_event(world)
    texts = [str(last), str(last - 1)]
    for socket, text in zip(sockets, texts, strict=True):
        await socket.follow(query=query, a=text)

    for text in texts:
        await move(world, title=text)

    assert [(await socket.event())["deal"]["title"] for socket in sockets] == texts


async def test_followers_at_the_same_place_share_one_statement(serve, world, monkeypatch, connect):
    url, texts, read = await serve(), [], plans.fetch_rows

    async def counted(sql, values):
        texts.append(sql)
        return await read(sql, values)

    sockets = [await connect(url, world.tokens["admin"]) for _ in range(8)]
    start = await last_event(world)
    for socket in sockets:
        await socket.follow(a=str(start))
    monkeypatch.setattr(plans, "fetch_rows", counted)

    await move(world, title="one")

    assert {(await socket.event())["deal"]["title"] for socket in sockets} == {"one"}
    assert len(texts) == 1
