"""The attacks. Each runs in a process of its own until it is stopped: ``python -m benchmarks.attacks.hostile NAME PORT COMPANY``.

They bound themselves: a fixed number of tasks, no more than ``SECONDS``.
"""

import asyncio
import contextlib
import json
import random
import sys
import uuid
from types import SimpleNamespace

import httpx
import websockets

SECONDS = 120
CREATE = 'mutation { contactCreate(input: { name: "A" }) { contact { id } userErrors { code } } }'
STREAM = "subscription($a: String) { dealStageChanged(after: $a) { cursor deal { id title comment } } }"


class Attack:
    """One attack's means: the address, the tokens, and how to ask."""

    def __init__(self, port, company):
        self.port, self.company = port, company
        self.url = f"http://127.0.0.1:{port}"
        self.auth = {"authorization": f"Bearer {company.attacker}"}

    async def post(self, http, query, variables=None, *, path="/graphql", headers=None, **more):
        with contextlib.suppress(httpx.HTTPError):
            body = more or {"json": {"query": query, "variables": variables or {}}}
            return await http.post(self.url + path, headers=self.auth if headers is None else headers, **body)

    @contextlib.asynccontextmanager
    async def socket(self, *, init=True, token=None):
        async with websockets.connect(
            f"ws://127.0.0.1:{self.port}/graphql", subprotocols=["graphql-transport-ws"], compression=None, proxy=None,
            ping_interval=None, close_timeout=0.1, max_size=None,
        ) as found:  # fmt: skip
            if init:
                await found.send(json.dumps({"type": "connection_init", "payload": {"token": token or self.company.attacker}}))
                await found.recv()
            yield found


async def crowd(number, work):
    """Do a piece of work again and again in so many tasks."""

    async def again(index):
        while True:
            with contextlib.suppress(OSError, httpx.HTTPError, websockets.WebSocketException, asyncio.TimeoutError, EOFError):
                await work(index)
            await asyncio.sleep(0)

    async with asyncio.TaskGroup() as group:
        for index in range(number):
            group.create_task(again(index))


def client():
    return httpx.AsyncClient(timeout=60, trust_env=False, limits=httpx.Limits(max_connections=None))


def subscribe(operation_id, query, variables=None):
    return json.dumps({"id": operation_id, "type": "subscribe", "payload": {"query": query, "variables": variables or {}}})


async def cancelled_writes(attack):
    """Send a mutation, complete it, leave: a page that is left does it."""
    chance = random.Random(2)

    async def work(_):
        async with attack.socket() as socket:
            await socket.send(subscribe("1", CREATE))
            await asyncio.sleep(chance.random() * 0.03)
            await socket.send(json.dumps({"id": "1", "type": "complete"}))
            socket.transport.abort()

    await crowd(8, work)


async def cancelled_requests(attack):
    """Send a query or a mutation over HTTP and hang up."""
    chance = random.Random(3)
    query = '{ contacts(search: "client", first: 100) { totalCount nodes { id name interactions(first: 5) { nodes { id } } } } }'

    async def work(index):
        body = json.dumps({"query": CREATE if index % 2 else query}).encode()
        _, writer = await asyncio.open_connection("127.0.0.1", attack.port)
        head = f"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer {attack.company.attacker}\r\n"
        writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        await writer.drain()
        await asyncio.sleep(chance.random() * 0.03)
        writer.transport.abort()

    await crowd(8, work)


async def fragments(attack):
    """Fragments that spread the next one twice, deeper than anybody can count."""

    async def work(index):
        deep = 20 + index % 10
        spread = "".join(f"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }} " for i in range(deep))
        query = f"{{ ...f0 }} {spread} fragment f{deep} on Query {{ __typename }} # {random.random()}"
        await attack.post(http, query, headers=attack.auth if index % 2 else {})

    async with client() as http:
        await crowd(6, work)


async def slow_queries(attack):
    """Whatever costs the database most, twenty at a time."""
    nested = (
        "{ contacts(first: 1, filter: { interactions: { some: { contact: { interactions: { some: { contact: { interactions: "
        '{ some: { user: { name: { contains: "zzz" } } } } } } } } } } }) { totalCount nodes { id } } }'
    )
    queries = [
        nested,
        '{ contacts(first: 100, search: "li") { totalCount nodes { id } } }',
        "{ interactions(first: 100, orderBy: [{ field: TALK_SECONDS }, { field: WAIT_SECONDS }]) { totalCount nodes { id } } }",
        "{ deals(first: 50, orderBy: [{ field: TITLE }]) { totalCount nodes { id title contact { name interactions(first: 20) { totalCount nodes { id } } } } } }",
        "{ interactions(first: 100) { totalCount nodes { id contact { id interactions(first: 40) { totalCount nodes { id } } } } } }",
    ]

    async def work(index):
        await attack.post(http, queries[index % len(queries)])

    async with client() as http:
        await crowd(20, work)


async def conditions(attack):
    """An ``or`` of twenty thousand conditions."""
    query = "query($f: ContactFilter) { contacts(first: 1, filter: $f) { nodes { id } } }"
    large = {"or": [{"name": {"eq": f"n{i}"}} for i in range(20_000)]}

    async def work(_):
        await attack.post(http, query, {"f": large})

    async with client() as http:
        await crowd(4, work)


async def pings(attack):
    """Pings with payloads, and nobody reads the answers; half of them from strangers."""

    async def work(index):
        async with attack.socket(init=bool(index % 2)) as socket:
            socket.transport.pause_reading()
            for _ in range(2000):
                await socket.send(json.dumps({"type": "ping", "payload": {"x": "y" * 500_000}}))

    await crowd(4, work)


async def deaf_replays(attack):
    """Replays from the beginning, and nobody reads them."""

    async def work(_):
        async with attack.socket() as socket:
            for i in range(50):
                await socket.send(subscribe(str(i), STREAM, {"a": "0"}))
            socket.transport.pause_reading()
            await asyncio.sleep(5)

    await crowd(15, work)


async def stranger_sockets(attack):
    """Hundreds of sockets that never say who they are."""

    async def work(_):
        async with attack.socket(init=False) as socket:
            await socket.wait_closed()

    await crowd(300, work)


async def exports(attack):
    """Whole tables as files, many at a time, and a body of megabytes."""
    body = {"connection": "interactions", "fields": ["id", "startedAt", "contact.name"], "format": "CSV"}
    large = {**body, "filter": {"or": [{"subject": {"eq": f"s{i}"}} for i in range(80_000)]}}

    async def work(index):
        await attack.post(http, "", path="/export", json=large if index == 0 else body)

    async with client() as http:
        await crowd(6, work)


async def stalls(attack):
    """Bodies that stop in the middle, on every path that takes one."""

    async def work(index):
        path = ("/graphql", "/export", "/files", "/auth/sign-in")[index % 4]
        reader, writer = await asyncio.open_connection("127.0.0.1", attack.port)
        head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer {attack.company.attacker}\r\n"
        writer.write(f"{head}Content-Length: 900000\r\n\r\n{{".encode())
        for _ in range(100):
            writer.write(b" " * 1000)
            await writer.drain()
            await asyncio.sleep(0.5)
        await reader.read()

    await crowd(200, work)


async def uploads(attack):
    """Files without end, and many of them."""

    async def work(_):
        await attack.post(http, "", path="/files", content=b"x" * 20_000_000)

    async with client() as http:
        await crowd(4, work)


async def documents(attack):
    """Documents that nobody has sent before, large ones."""

    async def work(_):
        names = " ".join(f"f{i}: __typename" for i in range(25))
        await attack.post(http, f"query {{ {names} }} # {uuid.uuid4()} {'x' * 800_000}")

    async with client() as http:
        await crowd(4, work)


async def broken(attack):
    """Documents that do not parse, do not validate, or ask for what does not exist."""
    texts = [
        "{",
        "{ nothing }",
        "{ " + "x " * 1900 + "}",
        "query($x: Nope) { me { id } }",
        '{ contacts(first: "x") { nodes { id } } }',
    ]

    async def work(index):
        await attack.post(http, texts[index % len(texts)] + f" # {random.random()}")

    async with client() as http:
        await crowd(10, work)


async def introspection(attack):
    """The whole schema, again and again."""
    from graphql import get_introspection_query

    async def work(_):
        await attack.post(http, get_introspection_query())

    async with client() as http:
        await crowd(8, work)


async def sign_ins(attack):
    """Wrong passwords by the hundred."""

    async def work(index):
        await attack.post(http, "", path="/auth/sign-in", json={"email": f"victim{index % 3}@x", "password": "x" * 12})

    async with client() as http:
        await crowd(30, work)


async def bulk_moves(attack):
    """A hundred deals to and fro, again and again, with keys that repeat."""
    deals = "query($p: String) { deals(first: 100, after: $p) { nodes { id } } }"
    move = "mutation($ids: [ID!]!, $s: ID!) { dealsMove(ids: $ids, stageId: $s) { results { id } userErrors { code } } }"
    async with client() as http:
        found = await attack.post(http, deals)
        ids = [node["id"] for node in found.json()["data"]["deals"]["nodes"]]

        async def work(_):
            await attack.post(http, move, {"ids": ids, "s": random.choice(attack.company.stages)})

        await crowd(4, work)


ATTACKS = {
    f.__name__: f
    for f in (
        cancelled_writes, cancelled_requests, fragments, slow_queries, conditions, pings, deaf_replays, stranger_sockets, exports,
        stalls, uploads, documents, broken, introspection, sign_ins, bulk_moves,
    )
}  # fmt: skip


async def main(name, port, company):
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(SECONDS):
            await ATTACKS[name](Attack(port, company))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), SimpleNamespace(**json.loads(sys.argv[3]))))
