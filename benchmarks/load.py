"""A load generator: a few keep-alive connections that ask as fast as they are answered, and the processor time that it cost."""

import asyncio
import contextlib
import statistics
import time
from dataclasses import dataclass
from pathlib import Path

import psutil


@dataclass(frozen=True, kw_only=True)
class Result:
    """What a contestant did: requests a second, and milliseconds of processor per request of the server and its database."""

    per_second: float
    server_ms: float
    database_ms: float

    @property
    def cpu_ms(self) -> float:
        return self.server_ms + self.database_ms


def median(results):
    """Return the median of each figure."""
    middle = lambda name: statistics.median(getattr(r, name) for r in results)
    return Result(per_second=middle("per_second"), server_ms=middle("server_ms"), database_ms=middle("database_ms"))


def _cpu(processes):
    """Return the seconds of processor that each process has had, to the nanosecond where the kernel says so."""
    return {process.pid: _seconds(process) for process in processes}


def _since(before, processes):
    """Return what processes have had since then together; those that have gone meanwhile are left out."""
    return sum(max(0.0, seconds - before.get(pid, 0.0)) for pid, seconds in _cpu(processes).items())


def _seconds(process):
    try:
        exact = [int(path.read_text().split()[0]) for path in Path(f"/proc/{process.pid}/task").glob("*/schedstat")]
        times = process.cpu_times()
    except (OSError, psutil.NoSuchProcess):
        return 0.0
    return sum(exact) / 1e9 or times.user + times.system


async def _ask(reader, writer, request):
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(head.decode())
    length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length"))
    return await reader.readexactly(length)


def backends(name):
    """Return the processes that serve a PostgreSQL database, and no other's."""
    found = []
    for process in psutil.process_iter(["name"]):
        with contextlib.suppress(psutil.NoSuchProcess):
            is_postgres = (process.info["name"] or "").startswith("postgres")
            told = " ".join(process.cmdline()) if is_postgres else ""
            if f" {name} " in told and "autovacuum" not in told:
                found.append(process)
    return found


@dataclass(frozen=True, kw_only=True)
class Idle:
    """Seconds of processor that a server and the database take each second while nobody asks: no request's cost."""

    server: float = 0.0
    database: float = 0.0


async def idle(servers, databases, *, seconds=1.0):
    """Return what a server does by itself."""
    processes = [psutil.Process(pid) for _, pid in servers]
    before, database_before, began = _cpu(processes), _cpu(databases()), time.perf_counter()
    await asyncio.sleep(seconds)
    took = time.perf_counter() - began
    return Idle(server=_since(before, processes) / took, database=_since(database_before, databases()) / took)


NOTHING = Idle()


async def measure(servers, requests, databases, *, seconds=4.0, connections=16, beside=NOTHING):
    """Ask the requests in turn over some connections to servers (port and process). ``databases`` returns the database's processes.

    What both do ``beside`` without being asked is no request's cost: on a busy machine there are few requests a second to share it.
    """
    answers = []

    async def client(index, until, count):
        reader, writer = await asyncio.open_connection("127.0.0.1", servers[index % len(servers)][0], limit=2**22)
        n = index
        while time.perf_counter() < until:
            body = await _ask(reader, writer, requests[n % len(requests)])
            n += connections
            count[0] += 1
        answers.append(body)
        writer.close()

    warm = [0]
    await asyncio.gather(*(client(i, time.perf_counter() + 0.3, warm) for i in range(connections)))
    processes = [psutil.Process(pid) for _, pid in servers]
    before, database_before = _cpu(processes), _cpu(databases())
    started, count = time.perf_counter(), [0]
    await asyncio.gather(*(client(i, started + seconds, count) for i in range(connections)))
    took = time.perf_counter() - started
    if answers[-1].startswith(b'{"errors"'):
        raise RuntimeError(answers[-1][:500].decode())
    return Result(
        per_second=count[0] / took,
        server_ms=max(0.0, _since(before, processes) - took * beside.server) / count[0] * 1000,
        database_ms=max(0.0, _since(database_before, databases()) - took * beside.database) / count[0] * 1000,
    )


async def compare(case, role, contestants):
    """Ask everybody the same, some of it, and refuse to go on where an answer differs from Voronka's."""
    for n in range(0, len(case.requests["voronka"]), max(1, len(case.requests["voronka"]) // 20)):
        told = {}
        for who, requests in case.requests.items():
            reader, writer = await asyncio.open_connection("127.0.0.1", contestants[who][0][0], limit=2**22)
            told[who] = case.answer(who, await _ask(reader, writer, requests[n]))
            writer.close()
        for who, answer in told.items():
            if answer != told["voronka"]:
                raise SystemExit(f"{case.name} of {role}: {who} differs\n{answer}\n{told['voronka']}"[:4000])
