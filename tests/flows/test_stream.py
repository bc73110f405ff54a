"""Following deals over a real socket: live, replayed, filtered, cut off, and only what the caller may see."""

import asyncio
import json

import pytest
import websockets

from models.tokens import ApiToken
from resolvers.sign_in import tokens as token_cases
from tests.builders import last_event
from tests.sockets import FOLLOW, Socket, move


@pytest.fixture
async def connect(server, world):
    opened = []

    async def open_(token="admin", *, init=True):
        socket = await Socket.open(server)
        opened.append(socket.connection)
        if init:
            await socket.send(type="connection_init", payload={"Authorization": f"Bearer {world.tokens.get(token, token)}"})
            if token in world.tokens:
                assert await socket.receive() == {"type": "connection_ack"}
        return socket

    yield open_
    await asyncio.gather(*(c.close() for c in opened))


async def test_a_move_arrives_with_what_was_selected(connect, world):
    socket = await connect()
    await socket.follow()

    await move(world, title="Окна")

    event = await socket.event()
    assert event["deal"] == {"title": "Окна", "stage": {"name": "Talks"}}
    assert event["change"] == {"fromStage": {"name": "New"}, "toStage": {"name": "Talks"}}
    assert event["actor"] == {"name": "Anna"}


async def test_who_comes_back_with_a_cursor_misses_and_repeats_nothing(connect, world):
    first = await connect()
    await first.follow()
    await move(world, title="seen")
    cursor = (await first.event())["cursor"]
    await first.connection.close()
    await asyncio.gather(*(move(world, title=f"missed {i}") for i in range(5)))

    again = await connect()
    writing = asyncio.gather(*(move(world, title=f"live {i}") for i in range(5)))
    await again.send(id="1", type="subscribe", payload={"query": FOLLOW, "variables": {"a": cursor}})
    events = [await again.event() for _ in range(10)]
    await writing

    cursors = [int(e["cursor"]) for e in events]
    assert cursors == sorted(set(cursors))
    assert {e["deal"]["title"] for e in events} == {f"{kind} {i}" for kind in ("missed", "live") for i in range(5)}


async def test_replay_says_what_live_said(connect, world):
    socket = await connect()
    start = await last_event(world)
    await socket.follow()
    for i in range(4):
        await move(world, title=f"t{i}")
    live = [await socket.event() for _ in range(4)]

    other = await connect("head")
    await other.send(id="r", type="subscribe", payload={"query": FOLLOW, "variables": {"a": str(start)}})

    assert [await other.event() for _ in range(4)] == live


async def test_only_what_the_caller_may_see_and_the_filter_accepts_arrives(connect, world):
    clara, won, stranger = await connect("clara"), await connect("admin"), await connect("stranger")
    await clara.follow()
    await stranger.follow()
    await won.follow(f={"status": {"eq": "WON"}})

    await move(world, "anna", "hers")
    await move(world, "clara", "mine", to="Won")

    assert (await clara.event())["deal"]["title"] == "mine"
    assert (await won.event())["deal"]["title"] == "mine"
    await stranger.send(type="ping")
    assert await stranger.receive() == {"type": "pong"}


async def test_many_writers_and_a_reader_that_misses_nothing(connect, world):
    socket = await connect()
    await socket.follow()

    await asyncio.gather(*(move(world, title=str(i)) for i in range(40)))

    events = [await socket.event() for _ in range(40)]
    assert sorted(int(e["deal"]["title"]) for e in events) == list(range(40))
    assert [int(e["cursor"]) for e in events] == sorted(int(e["cursor"]) for e in events)


async def test_queries_and_mutations_run_on_the_socket_and_errors_leave_it_open(connect, world):
    socket = await connect("anna")
    for operation, query in (
        ("q", "{ me { name } }"),
        ("s", "{"),
        ("v", "{ nope }"),
        ("c", 'subscription { dealStageChanged(after: "zz") { cursor } }'),
    ):
        await socket.send(id=operation, type="subscribe", payload={"query": query})
    messages = {}
    while len(messages) < 5:
        message = await socket.receive()
        messages[message["id"], message["type"]] = message.get("payload")

    assert messages["q", "next"]["data"] == {"me": {"name": "Anna"}}
    assert messages["q", "complete"] is None
    assert [messages[i, "error"][0]["extensions"]["code"] for i in "svc"] == [
        "GRAPHQL_PARSE_FAILED",
        "GRAPHQL_VALIDATION_FAILED",
        "INVALID_CURSOR",
    ]


@pytest.mark.parametrize(
    "document",
    [
        "subscription { __typename }",
        "subscription { dealStageChanged @skip(if: true) { cursor } }",
        "subscription { dealStageChanged @include(if: false) { cursor } }",
        "subscription { ... @skip(if: true) { dealStageChanged { cursor } } }",
        "subscription { dealStageChanged { cursor } a: dealStageChanged { cursor } }",
        "subscription S { ...F } fragment F on Subscription { __typename }",
    ],
)
async def test_a_subscription_that_follows_nothing_is_refused_and_no_bug(connect, world, document):
    socket = await connect("anna")

    await socket.send(id="1", type="subscribe", payload={"query": document})
    refused = await socket.receive()

    assert refused["type"] == "error"
    assert refused["payload"][0]["extensions"]["code"] in {"GRAPHQL_VALIDATION_FAILED", "BAD_REQUEST"}


@pytest.mark.parametrize(
    ("frames", "code"),
    [
        (["nonsense"], 4400), (["[]"], 4400), (["42"], 4400), (['{"type": "nope"}'], 4400),
        (['{"type": "subscribe", "id": "1", "payload": {"query": "{ me { id } }"}}'], 4401),
        (['{"type": "connection_init", "payload": 5}'], 4400), (['{"type": "connection_init", "payload": {"token": "bad"}}'], 4401),
        (['{"type": "connection_init", "payload": null}'], 4401),
        (["INIT", '{"type": "connection_init"}'], 4429), (["INIT", '{"type": "subscribe", "id": 1, "payload": {"query": "{ me { id } }"}}'], 4400),
        (["INIT", '{"type": "subscribe", "id": "", "payload": {"query": "{ me { id } }"}}'], 4400),
        (["INIT", '{"type": "subscribe", "id": "a", "payload": {"query": "{ me { id } }", "variables": []}}'], 4400),
        (["INIT", *['{"type": "subscribe", "id": "a", "payload": {"query": "subscription { dealStageChanged { cursor } }"}}'] * 2], 4409),
    ],
)  # fmt: skip
async def test_what_breaks_the_protocol_closes_with_its_code(connect, world, frames, code):
    socket = await connect(init=False)

    for frame in frames:
        await socket.connection.send(
            frame.replace("INIT", json.dumps({"type": "connection_init", "payload": {"token": world.tokens["admin"]}}))
        )

    assert await socket.closing() == code


async def test_a_client_of_another_protocol_is_told_so(server, world):
    connection = await websockets.connect(server.replace("http", "ws") + "/graphql", subprotocols=["graphql-ws"], proxy=None)

    with pytest.raises(websockets.ConnectionClosed) as closed:
        await connection.recv()

    assert closed.value.rcvd.code == 4406


async def test_a_revoked_token_ends_its_sockets(connect, world):
    socket = await connect("anna")
    await socket.follow()

    await token_cases.revoke_token((await ApiToken.get(user_id=world.users["anna"].id)).id)

    assert await socket.closing() == 4403
