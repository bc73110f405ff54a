"""Run the benchmarks: ``python -m benchmarks [--interactions 5000000 --deals 250000] [--only card,list] [--callers admin,head]``."""

import argparse
import asyncio
from urllib.parse import urlsplit

from benchmarks import data, load
from benchmarks.cases import cases
from benchmarks.contestants import UVICORN, VORONKA, contestant
from tests import postgres


async def run(options):
    if options.database:
        await race(options.database, await data.known(options.database), options)
        return
    admin = postgres.admin_url()
    url = await postgres.create_database(admin)
    print(f"Filling a database: {options.interactions} interactions, {options.deals} deals")
    try:
        await race(url, await data.fill(url, interactions=options.interactions, deals=options.deals), options)
    finally:
        await postgres.drop_database(admin, url)


async def race(url, company, options):
    environment = {"DATABASE_URL": url, "BENCH_WORKSPACE": str(company.workspace_id)}
    with (
        contestant(VORONKA, environment) as voronka,
        contestant([*UVICORN, "benchmarks.raw:app"], environment) as raw,
        contestant([*UVICORN, "benchmarks.orm:app"], environment) as orm,
    ):
        everybody = {"voronka": voronka, "raw": raw, "orm": orm}
        asked = {
            role: [c for c in cases(company, role) if not options.only or c.name in options.only] for role in options.callers
        }
        for role, reads in asked.items():
            for case in reads:
                await load.compare(case, role, everybody)
        print("All answers are the same.")
        for role, reads in asked.items():
            for case in reads:
                await time_(case, role, everybody, options, urlsplit(url).path[1:])


async def time_(case, role, contestants, options, database):
    """Take turns in short rounds, so that a busy moment of the machine meets everybody; report the medians."""
    rounds = {who: [] for who in case.requests if who not in options.without}
    for _ in range(options.rounds):
        for who, found in rounds.items():
            port, pid = contestants[who]
            found.append(
                await load.measure(
                    port,
                    case.requests[who],
                    pid,
                    lambda: load.backends(database),
                    seconds=options.seconds,
                    connections=options.connections,
                )
            )
    results = {who: load.median(found) for who, found in rounds.items()}
    for who, r in results.items():
        print(
            f"{role:<9}{case.name:<7}{who:<9}{r.per_second:>8.0f}/s  server {r.server_ms:.3f}  database {r.database_ms:.3f}  both {r.cpu_ms:.3f} ms",
            end="",
        )
        w = results["raw"]
        print(
            ""
            if who == "raw"
            else f"   of raw: {r.per_second / w.per_second:.2f} throughput, server x{r.server_ms / w.server_ms:.2f}, both x{r.cpu_ms / w.cpu_ms:.2f}"
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    listed = lambda text: text.split(",")
    parser.add_argument("--interactions", type=int, default=50_000)
    parser.add_argument("--deals", type=int, default=5_000)
    parser.add_argument("--database", default="", help="one that has been filled and is kept")
    parser.add_argument("--seconds", type=float, default=0.8)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--callers", type=listed, default=["admin", "head", "manager"])
    parser.add_argument("--only", type=listed, default=None)
    parser.add_argument("--without", type=listed, default=[])
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
