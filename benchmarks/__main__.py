"""Run the benchmarks: ``python -m benchmarks [--interactions 500000 --deals 30000] [--only card,list]``."""

import argparse
import asyncio
import contextlib
import os
import socket
import subprocess
import sys
import time

import orjson
import psutil

from benchmarks import data, load
from tests import postgres

CARD = """query Card($phone: String!) { contactByPhone(phone: $phone) { id name tags phones { number } owner { name }
  deals(first: 10, filter: { status: { eq: OPEN } }) { nodes { id title amount { amount currency } stage { name } } }
  interactions(first: 10) { nodes { id kind direction startedAt call { disposition talkSeconds } } } } }"""
ORM_CARD = CARD.replace(", filter: { status: { eq: OPEN } }", "")
LIST = "{ contacts(first: 50) { nodes { id name phones { number } owner { name } lastInteraction { kind startedAt } openDealsCount openDealsTotal { amount } } } }"
BOARD = "query($p: ID!) { node(id: $p) { ... on Pipeline { stages { name dealsCount dealsTotal { amount } deals(first: 20) { nodes { id title amount { amount currency } } } } } } }"
ORM_BOARD = "query($p: UUID!) { stages(pipeline: $p) { name dealsCount dealsTotal { amount } deals(first: 20) { nodes { id title amount { amount currency } } } } }"
KPI = "query($p: KpiPeriodInput!) { kpi(metrics: [TARGET_INQUIRIES, DEALS_WON, CONVERSION], period: $p, groupBy: [USER]) { groups { user { name } values { value numerator denominator } } } }"
NODE = "query($id: ID!) { node(id: $id) { ... on Contact { id name } } }"


def request(path, body, token=""):
    payload = orjson.dumps(body)
    auth = f"Authorization: Bearer {token}\r\n" if token else ""
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n{auth}Content-Length: {len(payload)}\r\n\r\n"
    return head.encode() + payload


def cases(company):
    """Return for each read the requests of each contestant."""
    ws = str(company.workspace_id)
    now = time.time()
    day = lambda offset: time.strftime("%Y-%m-%d", time.gmtime(now + offset * 86400))
    period = {"p": {"from": day(-30), "to": day(1)}}
    t = company.token
    gql = lambda q, **v: request("/graphql", {"query": q, "variables": v}, t)
    orm = lambda q, **v: request("/graphql/", {"query": q, "variables": v})
    raw = lambda name, *v: request(f"/{name}", {"workspace": ws, "values": v})
    phones, ids = company.phones[:500], company.contact_ids[:500]
    return {
        "card": ([gql(CARD, phone=p) for p in phones], [orm(ORM_CARD, phone=p) for p in phones], [raw("card", p) for p in phones]),
        "list": ([gql(LIST)], [orm(LIST)], [raw("list")]),
        "board": ([gql(BOARD, p=f"pipeline_{company.pipeline_id}")], [orm(ORM_BOARD, p=str(company.pipeline_id))], [raw("board", str(company.pipeline_id))]),
        "kpi": ([gql(KPI, **period)], [orm("{ kpi { name calls won } }")], [raw("kpi")]),
        "node": ([gql(NODE, id=f"contact_{i}") for i in ids], [orm("query($id: UUID!) { contact(id: $id) { id name } }", id=str(i)) for i in ids], [raw("node", str(i)) for i in ids]),
    }  # fmt: skip


@contextlib.contextmanager
def contestant(command, environment):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    env = {**os.environ, **environment, "VORONKA_RATE_LIMIT": "0", "VORONKA_PORT": str(port)}
    process = subprocess.Popen(
        [part.replace("PORT", str(port)) for part in command], env=env, stderr=sys.stderr, stdout=subprocess.DEVNULL
    )
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
                break
            time.sleep(0.1)
        yield port, process.pid
    finally:
        process.terminate()
        process.wait(20)


def databases():
    return [p for p in psutil.process_iter(["name"]) if (p.info["name"] or "").startswith("postgres")]


async def run(options):
    admin = postgres.admin_url()
    url = await postgres.create_database(admin)
    print(f"Filling a database: {options.interactions} interactions, {options.deals} deals")
    try:
        company = await data.fill(url, interactions=options.interactions, deals=options.deals)
        uvicorn = [sys.executable, "-m", "uvicorn", "--port", "PORT", "--log-level", "warning", "--no-access-log"]
        environment = {"DATABASE_URL": url, "BENCH_WORKSPACE": str(company.workspace_id)}
        with (
            contestant([sys.executable, "-c", "from api.cli import main; main()", "serve"], environment) as voronka,
            contestant([*uvicorn, "benchmarks.orm:app"], environment) as orm,
            contestant([*uvicorn, "benchmarks.raw:app"], environment) as raw,
        ):
            await compare(company, options, {"voronka": voronka, "orm": orm, "raw": raw})
    finally:
        await postgres.drop_database(admin, url)


async def compare(company, options, contestants):
    """Take turns in short rounds, so that a busy moment of the machine meets everybody; report the medians."""
    print(f"\n{'read':<7}{'contestant':<12}{'req/s':>9}{'server ms':>11}{'database ms':>13}")
    ratios = []
    for name, requests in cases(company).items():
        if options.only and name not in options.only:
            continue
        rounds = {who: [] for who in contestants}
        for _ in range(options.rounds):
            for (who, (port, pid)), asked in zip(contestants.items(), requests, strict=True):
                result, answer = await load.measure(port, asked, pid, databases, seconds=options.seconds)
                rounds[who].append(result)
                if options.show:
                    print("   ", who, answer[:300])
        results = {who: load.median(found) for who, found in rounds.items()}
        for who, r in results.items():
            print(f"{name:<7}{who:<12}{r.per_second:>9.0f}{r.server_ms:>11.2f}{r.database_ms:>13.2f}")
        v, o, w = results["voronka"], results["orm"], results["raw"]
        ratios.append((name, v.per_second / o.per_second, v.server_ms / w.server_ms, v.cpu_ms / w.cpu_ms))
    print(f"\n{'read':<7}{'throughput over orm':>21}{'server CPU over raw':>21}{'all CPU over raw':>18}")
    for name, throughput, server, whole in ratios:
        print(f"{name:<7}{throughput:>20.1f}x{server:>20.2f}x{whole:>17.2f}x")
    memory = psutil.Process(contestants["voronka"][1]).memory_info().rss / 2**20
    print(f"\nmemory of the worker afterwards: {memory:.0f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--interactions", type=int, default=50_000)
    parser.add_argument("--deals", type=int, default=5_000)
    parser.add_argument("--seconds", type=float, default=0.8)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", type=lambda text: text.split(","), default=None)
    parser.add_argument("--show", action="store_true")
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
