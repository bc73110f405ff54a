"""One event to a thousand WebSocket subscribers with the same selection, beside plain Strawberry's own subscription."""

import asyncio
import contextlib
import os
import statistics
import sys
import time

import orjson
import websockets

from benchmarks.contestants import contestant
from models.base import now
from models.db.connecting import DatabaseOptions, database
from models.deals import Pipeline, Stage
from models.users import Role, User
from models.workspaces import Workspace
from resolvers.derived import upgrade
from resolvers.sign_in.tokens import create_token
from tests import postgres

QUERY = "subscription { dealStageChanged { cursor deal { id title stage { name } amount { amount currency } owner { name } } } }"
PLAIN = "subscription { dealStageChanged { cursor deal { id title stage { name } amount { amount currency } owner { name } } } }"


async def subscribe(port, path, token, query):
    socket = await websockets.connect(
        f"ws://127.0.0.1:{port}{path}", subprotocols=["graphql-transport-ws"], compression=None, proxy=None
    )
    await socket.send(orjson.dumps({"type": "connection_init", "payload": {"token": token}}).decode())
    await socket.recv()
    await socket.send(orjson.dumps({"id": "1", "type": "subscribe", "payload": {"query": query}}).decode())
    return socket


async def event(socket):
    while (text := await socket.recv()) == '{"type":"ping"}':
        await socket.send('{"type":"pong"}')
    return text


async def fan_out(port, path, token, query, fire, subscribers, rounds):
    sockets = []
    for start in range(0, subscribers, 50):
        sockets += await asyncio.gather(*(subscribe(port, path, token, query) for _ in range(min(50, subscribers - start))))
    await asyncio.sleep(1.5)
    took = []
    for _ in range(rounds):
        started = time.perf_counter()
        waiting = [asyncio.create_task(event(s)) for s in sockets]
        await fire()
        texts = await asyncio.gather(*waiting)
        took.append((time.perf_counter() - started) * 1000)
        assert all('"next"' in text for text in texts), texts[0]
        await asyncio.sleep(0.3)
    for socket in sockets:
        with contextlib.suppress(Exception):
            socket.transport.abort()
    return took


async def http(port, path, token, body):
    payload = orjson.dumps(body)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(
        f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer {token}\r\nConnection: close\r\nContent-Length: {len(payload)}\r\n\r\n".encode()
        + payload
    )
    answer = await reader.read()
    writer.close()
    return orjson.loads(answer.split(b"\r\n\r\n", 1)[1])


async def run(subscribers, rounds=5):
    admin = postgres.admin_url()
    url = await postgres.create_database(admin)
    try:
        async with database(DatabaseOptions(url=url)):
            await upgrade(DatabaseOptions(url=url))
            workspace = await Workspace.create(name="B")
            user = await User.create(workspace_id=workspace.id, name="U", email="u", role=Role.ADMIN)
            pipeline = await Pipeline.create(workspace_id=workspace.id, name="P")
            stages = [
                await Stage.create(workspace_id=workspace.id, pipeline_id=pipeline.id, name=f"S{i}", position=i) for i in range(2)
            ]
            token = (await create_token(user, "b")).secret
        environment = {"DATABASE_URL": url, "VORONKA_SOCKETS_PER_TOKEN": "0", "BENCH_WORKSPACE": str(workspace.id)}
        print(f"one event to {subscribers} sockets, milliseconds until the last has it, {rounds} rounds")
        with contestant([sys.executable, "-c", "from api.cli import main; main()", "serve"], environment) as (port, _):
            made = await http(
                port,
                "/graphql",
                token,
                {"query": 'mutation { dealCreate(input: { title: "D", amount: "100" }) { deal { id } } }'},
            )
            deal = made["data"]["dealCreate"]["deal"]["id"]
            turn = [0]

            async def move():
                turn[0] += 1
                stage = f"stage_{stages[turn[0] % 2].id}"
                await http(
                    port,
                    "/graphql",
                    token,
                    {"query": f'mutation {{ dealMove(id: "{deal}", stageId: "{stage}") {{ userErrors {{ message }} }} }}'},
                )

            took = await fan_out(port, "/graphql", token, QUERY, move, subscribers, rounds)
            print(f"voronka     median {statistics.median(took):7.0f}   worst {max(took):7.0f}")
        uvicorn = [sys.executable, "-m", "uvicorn", "--port", "PORT", "--log-level", "warning", "--no-access-log"]
        with contestant([*uvicorn, "benchmarks.plain_stream:app"], environment) as (port, _):

            async def fire():
                await http(port, "/fire", "", {"deal": deal.removeprefix("deal_"), "at": str(now())})

            took = await fan_out(port, "/graphql/", token, PLAIN, fire, subscribers, rounds)
            print(f"strawberry  median {statistics.median(took):7.0f}   worst {max(took):7.0f}")
    finally:
        await postgres.drop_database(admin, url)


if __name__ == "__main__":
    import resource

    resource.setrlimit(resource.RLIMIT_NOFILE, (8192, max(8192, resource.getrlimit(resource.RLIMIT_NOFILE)[1])))
    asyncio.run(run(int(sys.argv[1]) if len(sys.argv) > 1 else int(os.environ.get("SUBSCRIBERS", "1000"))))
