"""KPI by manager over 30 days on a short and a long history: milliseconds must not grow with the years behind."""

import asyncio
import statistics
import sys
import time

from api.engine import make_engine
from api.settings import Settings
from benchmarks import data
from benchmarks.cases import KPI
from models.db.connecting import database
from resolvers.sign_in.tokens import actor_of
from schema.documents import Call
from tests import postgres


async def measure(interactions):
    admin = postgres.admin_url()
    url = await postgres.create_database(admin)
    try:
        company = await data.fill(url, interactions=interactions, deals=max(1000, interactions // 20))
        settings = Settings(DATABASE_URL=url, execution_timeout=0)
        async with database(settings.database):
            engine, (actor, _) = make_engine(settings), await actor_of(company.token)
            day = lambda offset: time.strftime("%Y-%m-%d", time.gmtime(time.time() + offset * 86400))
            call = Call(query=KPI, variables={"p": {"from": day(-30), "to": day(0)}}, request_id="b")
            took = []
            for _ in range(60):
                started = time.perf_counter()
                await engine.run(call, actor)
                took.append((time.perf_counter() - started) * 1000)
        return statistics.median(took[10:])
    finally:
        await postgres.drop_database(admin, url)


async def run(sizes):
    print(f"{'interactions':>13}{'median ms':>11}")
    for size in sizes:
        print(f"{size:>13}{await measure(size):>11.1f}", flush=True)


if __name__ == "__main__":
    asyncio.run(run([int(a) for a in sys.argv[1:]] or [50_000, 500_000]))
