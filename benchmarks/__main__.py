"""Run the benchmarks: ``python -m benchmarks [--interactions 5000000 --deals 250000] [--only card,list] [--connections 1,16,64]``.

All answers are compared before anything is timed; one that differs ends the run with 1. Times never do.
"""

import argparse
import asyncio
import contextlib
from urllib.parse import urlsplit

import psutil

from benchmarks import data, graphile, load
from benchmarks.cases import cases
from benchmarks.contestants import UVICORN, VORONKA, contestant
from tests import postgres

TARGETS = {"card": (3.2, 0.75), "node": (2.0, 0.8), "list": (3.5, 0.98), "kpi": (1.0, 0.75), "board": (None, 0.83)}
"""What Voronka's throughput must be of PostGraphile's and of raw's, for an administrator over 16 connections."""
SERVER = 1.3
"""What a request may cost the server of what it costs raw's."""
ALIKE = {"VORONKA_RATE_LIMIT": "1000000000", "VORONKA_ACCESS_LOG": "false"}
"""Every request is counted, and none is refused. No contestant writes a line of each: it costs as much wherever it is written."""


async def run(options):
    if options.database:
        await race(options.database, await data.known(options.database), options)
        return
    admin = postgres.admin_url()
    url = await postgres.create_database(admin)
    print(f"Filling a database: {options.interactions} interactions, {options.deals} deals", flush=True)
    try:
        await race(url, await data.fill(url, interactions=options.interactions, deals=options.deals), options)
    finally:
        await postgres.drop_database(admin, url)


async def race(url, company, options):
    await data.dirty(url, company, options.dirty)
    environment = {"DATABASE_URL": url, "BENCH_WORKSPACE": str(company.workspace_id)}
    commands = {"raw": [*UVICORN, "benchmarks.raw:app"], "orm": [*UVICORN, "benchmarks.orm:app"]}
    with contextlib.ExitStack() as stack:
        everybody = {who: [stack.enter_context(contestant(command, environment))] for who, command in commands.items()}
        everybody["voronka"] = [
            stack.enter_context(contestant(VORONKA, {**environment, **ALIKE})) for _ in range(options.processes)
        ]
        if graphile.is_at_hand() and "graphile" not in options.without:
            await graphile.prepare(url)
            everybody["graphile"] = [stack.enter_context(graphile.running(environment))]
        asked = [(role, case) for role in options.callers for case in cases(company, role) if _is_wanted(case, options)]
        for role, case in asked:
            for who in {*case.requests} & {*options.without}:
                del case.requests[who]
            await load.compare(case, role, everybody)
        print(f"All answers to {len(asked)} reads are the same.", flush=True)
        results, backends = {}, lambda: load.backends(urlsplit(url).path[1:])
        beside = {who: await load.idle(servers, backends) for who, servers in everybody.items()}
        for connections in options.connections:
            for role, case in asked:
                found = await timed(case, everybody, options, connections, backends, beside)
                show(role, case, connections, found)
                results[role, case.name, connections] = found
        summary(results)
        memory = max(psutil.Process(pid).memory_info().rss for _, pid in everybody["voronka"]) / 2**20
        print(f"\nmemory of a serving process afterwards: {memory:.0f} MB")


def _is_wanted(case, options):
    return not options.only or case.name in options.only


async def timed(case, contestants, options, connections, backends, beside):
    """Take turns in short rounds, so that a busy moment of the machine meets everybody; return the medians."""
    rounds = {who: [] for who in case.requests}
    asking = {"seconds": options.seconds, "connections": connections}
    for _ in range(options.rounds):
        for who, found in rounds.items():
            measured = load.measure(contestants[who], case.requests[who], backends, **asking, beside=beside[who])
            found.append(await measured)
    return {who: load.median(found) for who, found in rounds.items()}


def show(role, case, connections, results):
    raw = results["raw"]
    for who, r in results.items():
        ratio = (
            f"   server {r.server_ms / raw.server_ms:5.2f}x, both {r.cpu_ms / raw.cpu_ms:5.2f}x of raw's" if who != "raw" else ""
        )
        figures = f"{r.per_second:>8.0f}/s   CPU of server {r.server_ms:7.3f}, of database {r.database_ms:7.3f} ms{ratio}"
        print(f"{role:<8} {case.name:<7}{connections:>3} {who:<9}{figures}", flush=True)


def summary(results):
    """Print what was reached of what must be."""
    print(
        f"\n{'read':<8}{'throughput of PostGraphile':>28}{'of raw':>14}{'server CPU of raw':>20}{'all CPU of raw':>18}{'of PostGraphile':>18}"
    )
    of = lambda value, target: f"{value:.2f} ({target})" if target else f"{value:.2f}"
    for (role, name, connections), found in results.items():
        if (role, connections) == ("admin", 16):
            voronka, raw, pg = found["voronka"], found["raw"], found.get("graphile")
            wanted_pg, wanted_raw = TARGETS.get(name, (None, None))
            beside = of(voronka.per_second / pg.per_second, wanted_pg) if pg else "-"
            server = of(voronka.server_ms / raw.server_ms, SERVER)
            cpu, cpu_pg = f"{voronka.cpu_ms / raw.cpu_ms:.2f}", f"{voronka.cpu_ms / pg.cpu_ms:.2f}" if pg else "-"
            throughput = of(voronka.per_second / raw.per_second, wanted_raw)
            print(f"{name:<8}{beside:>28}{throughput:>14}{server:>20}{cpu:>18}{cpu_pg:>18}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    listed = lambda text: text.split(",")
    parser.add_argument("--interactions", type=int, default=50_000)
    parser.add_argument("--deals", type=int, default=5_000)
    parser.add_argument("--database", default="", help="one that has been filled and is kept")
    parser.add_argument("--dirty", type=int, default=1000, help="calls and deals that are changed after all is folded")
    parser.add_argument("--seconds", type=float, default=0.4)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--processes", type=int, default=1, help="of Voronka")
    parser.add_argument("--connections", type=lambda text: list(map(int, text.split(","))), default=[16])
    parser.add_argument("--callers", type=listed, default=["admin", "head", "manager"])
    parser.add_argument("--only", type=listed, default=None)
    parser.add_argument("--without", type=listed, default=[])
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
