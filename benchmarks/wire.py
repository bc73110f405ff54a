"""What answers weigh on the wire, and what the server's compression of them costs: bytes, and CPU time a request beside an uncompressed one.

``python -m benchmarks.wire [interactions [deals]]`` fills a PostgreSQL, and asks each query in turn with every encoding.
"""

import asyncio
import statistics
import sys
import time

import httpx

from api.app import make_app
from api.settings import Settings
from benchmarks import data
from models.db.connecting import database
from tests import postgres

ROUNDS = 300
ENCODINGS = ("identity", "gzip", "br", "zstd")
CARD = """{ clientCard(phone: "PHONE") { version contact { id name phones { number } nextTask { title dueAt } openDealsTotal { amount currency }
  interactions(first: 10) { nodes { id kind startedAt direction user { name } call { disposition talkSeconds } } } } } }"""
QUERIES = {
    "client card, 10 interactions": CARD,
    "page of 50 contacts": "{ contacts(first: 50) { nodes { id name phones { number } owner { name } openDealsTotal { amount } } pageInfo { endCursor } } }",
    "page of 100 interactions": "{ interactions(first: 100) { nodes { id kind startedAt direction contact { id name } call { disposition talkSeconds } } } }",
}  # fmt: skip


async def measure(client, query, token):
    """Return the bytes and the CPU microseconds of one request with each encoding; the encodings take turns."""
    took, weighs = {encoding: [] for encoding in ENCODINGS}, {}
    for _ in range(ROUNDS):
        for encoding in ENCODINGS:
            headers = {"authorization": f"Bearer {token}", "accept-encoding": encoding}
            request = client.build_request("POST", "/graphql", json={"query": query}, headers=headers)
            began = time.process_time()
            answer = await client.send(request, stream=True)
            raw = b"".join([part async for part in answer.aiter_raw()])
            took[encoding].append(1e6 * (time.process_time() - began))
            weighs[encoding] = len(raw)
    return {encoding: (weighs[encoding], statistics.median(took[encoding])) for encoding in ENCODINGS}


async def run(interactions, deals):
    admin = postgres.admin_url()
    url = await postgres.create_database(admin)
    settings = Settings(DATABASE_URL=url, rate_limit=0, max_cost=0)
    try:
        company = await data.fill(url, interactions=interactions, deals=deals)
        async with database(settings.database):
            transport = httpx.ASGITransport(app=make_app(settings, owns_database=False))
            async with httpx.AsyncClient(transport=transport, base_url="http://bench") as client:
                print(f"{'':32}" + "".join(f"{encoding:>22}" for encoding in ENCODINGS))
                for name, query in QUERIES.items():
                    found = await measure(client, query.replace("PHONE", company.phones[0]), company.token)
                    plain = found["identity"][1]
                    told = [f"{size:>7} B {cpu - plain:>+7.0f} us" for size, cpu in found.values()]
                    print(f"{name:32}" + "".join(f"{text:>22}" for text in told))
    finally:
        await postgres.drop_database(admin, url)


if __name__ == "__main__":
    sizes = [int(a) for a in sys.argv[1:]] or [20_000, 2_000]
    asyncio.run(run(sizes[0], sizes[1] if len(sizes) > 1 else sizes[0] // 10))
