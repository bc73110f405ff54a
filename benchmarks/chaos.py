"""Kill, cut off, lock and time out at random on several processes, and see that nothing was lost: ``python -m benchmarks.chaos [seconds]``.

Three processes serve one PostgreSQL. One after the other is killed (-9) or stopped and started again; clients write and hang up
at any moment; somebody else's transactions hold rows longer than the servers wait; watchers come back after every cut with their
last cursor. At the end: every acknowledged write is there, once; no connection is idle in a transaction and nobody waits for a
lock; every watcher has seen every change, in order.
"""

import asyncio
import contextlib
import json
import random
import signal
import sys
import time
import uuid

import asyncpg
import httpx
import websockets

from benchmarks.attacks import company as companies
from benchmarks.attacks.__main__ import Server
from models.base import new_id
from tests import postgres

CREATE = 'mutation($id: ID!) { contactCreate(input: { id: $id, name: "K" }) { contact { id } userErrors { code } } }'
MOVE = "mutation($id: ID!, $s: ID!) { dealMove(id: $id, stageId: $s) { deal { id } userErrors { code } } }"
DEALS = '{ deals(first: 20, filter: { title: { contains: "Deal 1" } }) { nodes { id } } }'
STREAM = "subscription($a: String) { dealStageChanged(after: $a) { cursor } }"
PATIENCE = {
    "VORONKA_EXECUTION_TIMEOUT": "2",
    "VORONKA_LOCK_TIMEOUT": "1",
    "VORONKA_RATE_LIMIT": "0",
    "VORONKA_SOCKETS_PER_TOKEN": "0",
}


class Chaos:
    """The processes, and what was acknowledged and seen."""

    def __init__(self, url, company):
        self.url, self.company, self.chance = url, company, random.Random(5)
        self.servers = [self._start(), self._start(), self._start()]
        self.created, self.moves, self.asked, self.errors = set(), 0, 0, 0
        self.kills = self.stops = 0
        self.seen = [[] for _ in range(3)]
        self.ended = False
        self.headers = {"authorization": f"Bearer {company.victim}"}

    def _start(self, port=None):
        return Process(self.url, port)

    def any(self):
        return self.chance.choice(self.servers).port

    async def monkey(self):
        """Kill or stop one process after the other, and start it again."""
        while not self.ended:
            await asyncio.sleep(self.chance.uniform(1, 4))
            index = self.chance.randrange(3)
            victim = self.servers[index]
            if self.chance.random() < 0.7:
                victim.process.kill()
                self.kills += 1
            else:
                victim.process.send_signal(signal.SIGTERM)
                self.stops += 1
            await asyncio.to_thread(victim.process.wait, 30)
            self.servers[index] = self._start(victim.port)

    async def locks(self):
        """Hold rows that the servers want, now shortly, now longer than they wait."""
        connection = await asyncpg.connect(self.url.replace("postgres://", "postgresql://", 1))
        try:
            while not self.ended:
                async with connection.transaction():
                    await connection.fetch("select 1 from event_log for update")
                    await asyncio.sleep(self.chance.choice([0.05, 0.2, 1.5]))
                await asyncio.sleep(self.chance.uniform(0.2, 2))
        finally:
            await connection.close()

    async def write(self, http, deals):
        """Write over HTTP, and sometimes hang up in the middle."""
        while not self.ended:
            self.asked += 1
            wanted = f"contact_{new_id()}"
            moves = self.chance.random() < 0.5
            body = (
                {"query": MOVE, "variables": {"id": self.chance.choice(deals), "s": self.chance.choice(self.company.stages)}}
                if moves
                else {"query": CREATE, "variables": {"id": wanted}}
            )
            request = asyncio.create_task(http.post(f"http://127.0.0.1:{self.any()}/graphql", json=body, headers=self.headers))
            try:
                patience = self.chance.uniform(0, 0.03) if self.chance.random() < 0.3 else 20
                answer = await asyncio.wait_for(request, patience)
            except (TimeoutError, httpx.HTTPError):
                await asyncio.sleep(0.02)
                continue
            payload = (answer.json().get("data") or {}).get("contactCreate") if answer.status_code == 200 else None
            if payload and payload["contact"]:
                self.created.add(payload["contact"]["id"])
            self.errors += "INTERNAL" in answer.text

    async def cut_sockets(self):
        """Send mutations over sockets, complete them, and leave."""
        while not self.ended:
            with contextlib.suppress(OSError, websockets.WebSocketException, EOFError, TimeoutError):
                async with self._socket() as socket:
                    payload = {"query": CREATE, "variables": {"id": f"contact_{uuid.uuid4()}"}}
                    await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": payload}))
                    await asyncio.sleep(self.chance.uniform(0, 0.03))
                    await socket.send('{"id":"1","type":"complete"}')
                    socket.transport.abort()
            await asyncio.sleep(0.01)

    @contextlib.asynccontextmanager
    async def _socket(self):
        async with websockets.connect(
            f"ws://127.0.0.1:{self.any()}/graphql", subprotocols=["graphql-transport-ws"], compression=None, proxy=None,
            ping_interval=None, close_timeout=0.1, open_timeout=5,
        ) as socket:  # fmt: skip
            await socket.send(json.dumps({"type": "connection_init", "payload": {"token": self.company.victim}}))
            await asyncio.wait_for(socket.recv(), 5)
            yield socket

    async def watch(self, seen, start):
        """Follow, and come back with the last cursor after every cut."""
        while True:
            with contextlib.suppress(OSError, websockets.WebSocketException, EOFError, TimeoutError):
                async with self._socket() as socket:
                    after = str(seen[-1] if seen else start)
                    payload = {"query": STREAM, "variables": {"a": after}}
                    await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": payload}))
                    while True:
                        message = json.loads(await asyncio.wait_for(socket.recv(), 30))
                        if message["type"] == "ping":
                            await socket.send('{"type":"pong"}')
                        elif message["type"] == "next":
                            seen.append(int(message["payload"]["data"]["dealStageChanged"]["cursor"]))
                        else:
                            break
            await asyncio.sleep(0.1)


class Process(Server):
    """A server that comes back on its port."""

    def __init__(self, url, port=None):
        super().__init__(url, environment=PATIENCE, port=port)


async def run(seconds):
    admin = postgres.admin_url()
    url = await postgres.create_database(admin)
    try:
        company = await companies.fill(url, contacts=200, interactions=500, deals=200)
        connection = await asyncpg.connect(url.replace("postgres://", "postgresql://", 1))
        start = await connection.fetchval("select max(last_sequence) from event_log")
        chaos = Chaos(url, company)
        async with httpx.AsyncClient(timeout=30, trust_env=False) as http:
            for server in chaos.servers:
                await server.ready(http)
            found = await http.post(f"http://127.0.0.1:{chaos.any()}/graphql", json={"query": DEALS}, headers=chaos.headers)
            deals = [node["id"] for node in found.json()["data"]["deals"]["nodes"]]
            watchers = [asyncio.create_task(chaos.watch(seen, start)) for seen in chaos.seen]
            troubles = [asyncio.create_task(work) for work in (
                chaos.monkey(), chaos.locks(), *(chaos.write(http, deals) for _ in range(6)), *(chaos.cut_sockets() for _ in range(2)),
            )]  # fmt: skip
            began = time.monotonic()
            while time.monotonic() - began < seconds:
                await asyncio.sleep(1)
                broken = [t for t in troubles if t.done()]
                if broken:
                    raise RuntimeError("a task of the benchmark itself has failed") from broken[0].exception()
            chaos.ended = True
            for task in troubles:
                task.cancel()
            await asyncio.gather(*troubles, return_exceptions=True)
            for server in chaos.servers:
                if server.process.poll() is not None:
                    raise RuntimeError(f"a server is not running at the end: {server.process.returncode}")
            good = await verify(chaos, connection, start)
            for task in watchers:
                task.cancel()
            await asyncio.gather(*watchers, return_exceptions=True)
        stopped = [server.stop() for server in chaos.servers]
        print("stopped after", ["killed" if s is None else f"{s:.1f} s" for s in stopped])
        await connection.close()
        return good and all(s is not None for s in stopped)
    finally:
        await postgres.drop_database(admin, url)


async def verify(chaos, connection, start):
    """Compare what was acknowledged and seen with what is there, once everything has come to rest."""
    await asyncio.sleep(5)
    rows = await connection.fetch("select id from contact where name = 'K'")
    there = {f"contact_{row['id']}" for row in rows}
    sequences = [
        r["sequence"] for r in await connection.fetch("select sequence from event where sequence > $1 order by 1", start)
    ]
    moves = [
        r["sequence"]
        for r in await connection.fetch(
            "select sequence from event where type = 'deal.stage_changed' and sequence > $1 order by 1", start
        )
    ]
    idle = await connection.fetchval(
        "select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'"
    )
    waiting = await connection.fetchval("select count(*) from pg_locks where not granted")
    for _ in range(100):
        if all(seen and moves and seen[-1] == moves[-1] for seen in chaos.seen):
            break
        await asyncio.sleep(0.1)
    last = await connection.fetchval("select max(last_sequence) from event_log")
    checks = {
        "acknowledged writes lost": len(chaos.created - there),
        "gaps in the log": int(sequences != list(range(start + 1, last + 1))),
        "connections idle in a transaction": idle,
        "waiting for locks": waiting,
        "watchers that missed or repeated a change": sum(seen != moves for seen in chaos.seen),
        "masked errors": chaos.errors,
    }
    print(
        f"{chaos.asked} writes asked, {len(chaos.created)} creations acknowledged, {len(moves)} moves, {chaos.kills} kills, {chaos.stops} stops"
    )
    for what, count in checks.items():
        print(f"  {what}: {count}")
    return not any(checks.values()) and bool(chaos.created) and bool(moves)


if __name__ == "__main__":
    sys.exit(0 if asyncio.run(run(float(sys.argv[1]) if len(sys.argv) > 1 else 300)) else 1)
