"""Run the attacks one by one and tell what another user noticed: latency of their client card, memory, and how the server stops."""

import argparse
import asyncio
import contextlib
import dataclasses
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx
import psutil

from benchmarks.attacks import company as companies
from benchmarks.attacks.hostile import ATTACKS
from tests import postgres

CARD = """query($phone: String!) { clientCard(phone: $phone) { contact { id name phones { number } owner { name }
  deals(first: 10) { nodes { id title stage { name } } } interactions(first: 10) { nodes { id startedAt } } } } }"""
WRITE = 'mutation { contactCreate(input: { name: "V" }) { contact { id } userErrors { code } } }'
STOPS_WITHIN, ANSWERS_WITHIN, TIMES_IDLE, MEGABYTES = 20, 10, 5, 300


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class Server:
    """The product in a process of its own."""

    def __init__(self, url: str, *, environment: dict[str, str] | None = None, port: int | None = None) -> None:
        self.port = port or free_port()
        self.log = tempfile.TemporaryFile("w+")  # noqa: SIM115 - it lives as long as the server
        self.process = subprocess.Popen(
            [sys.executable, "-c", "from api.cli import main; main()", "serve"],
            env={**os.environ, **(environment or {}), "DATABASE_URL": url, "VORONKA_PORT": str(self.port)},
            stdout=subprocess.DEVNULL, stderr=self.log,
        )  # fmt: skip
        self.memory = psutil.Process(self.process.pid)

    async def ready(self, http) -> None:
        for _ in range(300):
            with contextlib.suppress(httpx.HTTPError):
                if (await http.get(f"http://127.0.0.1:{self.port}/readyz")).status_code == 200:
                    return
            await asyncio.sleep(0.1)
        raise RuntimeError("the server did not start")

    def stop(self) -> float | None:
        """Return how many seconds it took to stop, None where it had to be killed."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(STOPS_WITHIN + 5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return None
        return time.monotonic() - began

    def bugs(self) -> int:
        """Return how many tracebacks and masked errors stand in the log."""
        self.log.seek(0)
        text = self.log.read()
        return text.count("Traceback (most recent call last)") + text.count('"event": "bug"')


class Victim:
    """Another user, who looks at a client card twenty times a second and writes now and then."""

    def __init__(self, http, port, company) -> None:
        self.http, self.url = http, f"http://127.0.0.1:{port}/graphql"
        self.headers, self.phones = {"authorization": f"Bearer {company.victim}"}, company.phones
        self.asked = 0

    async def ask(self, query, **variables) -> tuple[float, bool]:
        began = time.perf_counter()
        good = False
        with contextlib.suppress(httpx.HTTPError):
            answer = await self.http.post(self.url, json={"query": query, "variables": variables}, headers=self.headers)
            good = answer.status_code == 200 and "errors" not in answer.json()
        return (time.perf_counter() - began) * 1000, good

    async def watch(self, seconds: float) -> tuple[list[float], int]:
        """Return how long each card took, and how many were refused."""
        took, failed, until = [], 0, time.monotonic() + seconds
        while time.monotonic() < until:
            self.asked += 1
            ms, good = await self.ask(CARD, phone=self.phones[self.asked % len(self.phones)])
            took.append(ms)
            failed += not good
            await asyncio.sleep(0.05)
        return took, failed


async def one(name: str, url: str, company: companies.Company, seconds: float) -> bool:
    """Make one attack on a fresh server and print what was noticed. Return whether all bounds held."""
    server = Server(url)
    async with httpx.AsyncClient(timeout=ANSWERS_WITHIN, trust_env=False) as http:
        await server.ready(http)
        victim = Victim(http, server.port, company)
        await victim.watch(0.5)
        idle, _ = await victim.watch(1.5)
        attacker = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.attacks.hostile", name, str(server.port), json.dumps(dataclasses.asdict(company))],
            stderr=subprocess.DEVNULL,
        )
        await asyncio.sleep(1.5)
        peak, watching = 0.0, asyncio.create_task(victim.watch(seconds))
        while not watching.done():
            peak = max(peak, server.memory.memory_info().rss / 2**20)
            await asyncio.sleep(0.05)
        under, failed = await watching
        _, wrote = await victim.ask(WRITE)
        stopped = server.stop()
        attacker.kill()
        attacker.wait()
    usual, now = statistics.median(idle), statistics.median(under)
    bugs = server.bugs()
    good = now <= TIMES_IDLE * usual and not failed and wrote and peak < MEGABYTES and stopped is not None and not bugs
    shown = "killed" if stopped is None else f"{stopped:.1f} s"
    print(
        f"{name:<20}{usual:>8.1f}{now:>9.1f}{max(under):>9.0f}{now / usual:>7.1f}x{failed:>7}{'yes' if wrote else 'NO':>7}{peak:>8.0f}"
        f"{shown:>9}{bugs:>6}   {'ok' if good else 'NOT HELD'}",
        flush=True,
    )
    return good


async def run(options) -> bool:
    admin, held = postgres.admin_url(), True
    for kind in options.database:
        with tempfile.TemporaryDirectory() as folder:
            url = f"sqlite://{Path(folder) / 'a.sqlite3'}" if kind == "sqlite" else await postgres.create_database(admin)
            try:
                company = await companies.fill(url)
                print(
                    f"\n{kind}: milliseconds of another user's client card (idle, median and worst under attack), and the server"
                )
                print(
                    f"{'attack':<20}{'idle':>8}{'median':>9}{'worst':>9}{'':>8}{'refused':>7}{'writes':>7}{'MB':>8}{'stops':>9}{'bugs':>6}"
                )
                for name in options.only or ATTACKS:
                    held = await one(name, url, company, options.seconds) and held
            finally:
                if kind != "sqlite":
                    await postgres.drop_database(admin, url)
    return held


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", type=lambda text: text.split(","), default=["sqlite", "postgres"])
    parser.add_argument("--only", type=lambda text: text.split(","), default=None)
    parser.add_argument("--seconds", type=float, default=6)
    sys.exit(0 if asyncio.run(run(parser.parse_args())) else 1)


if __name__ == "__main__":
    main()
