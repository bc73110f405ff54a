"""Following lists: what comes into them, changes in them and leaves them."""

import pytest

from tests.sockets import Socket

DEALS = """subscription($f: DealFilter, $a: String) { dealChanged(filter: $f, after: $a) { cursor kind id deal { title stage { name } contact { tags } }
  event { type actor { name } before after } } }"""


@pytest.fixture
async def connect(server, world):
    opened = []

    async def open_(token="admin"):
        opened.append(await Socket.open(server, world.tokens[token]))
        return opened[-1]

    yield open_
    for socket in opened:
        await socket.connection.close()


async def told(socket, field="dealChanged"):
    message = await socket.receive()
    assert message["type"] == "next", message
    return message["payload"]["data"][field]


async def test_a_board_sees_what_moves(connect, world, as_):
    admin = as_("admin")
    stage = f"stage_{world.stages['Talks'].id}"
    socket = await connect()
    await socket.follow(query=DEALS, f={"stage": {"id": {"eq": stage}}})
    made = (await admin.ask('mutation { dealCreate(input: { title: "D" }) { deal { id } } }'))["dealCreate"]["deal"]["id"]
    move = "mutation($id: ID!, $s: ID!) { dealMove(id: $id, stageId: $s) { deal { id } userErrors { message } } }"
    await admin.ask(move, id=made, s=stage)
    first = await told(socket)
    print(first)
    assert (first["kind"], first["id"], first["deal"]["stage"]["name"]) == ("ENTERED", made, "Talks")
    await admin.ask('mutation($id: ID!) { dealUpdate(id: $id, input: { title: "E" }) { deal { id } } }', id=made)
    second = await told(socket)
    assert (second["kind"], second["deal"]["title"], second["event"]["before"]) == ("CHANGED", "E", {"title": "D"})
    await admin.ask(move, id=made, s=f"stage_{world.stages['Contract'].id}")
    third = await told(socket)
    assert (third["kind"], third["id"]) == ("LEFT", made)
