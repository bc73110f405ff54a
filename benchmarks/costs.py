"""The dearest queries by what they are charged: points, and the milliseconds that they take.

``python -m benchmarks.costs [interactions [deals]]`` fills a PostgreSQL and prints a table, the worst bargain for us first.
"""

import asyncio
import json
import sys
import time

from api.engine import make_engine
from api.settings import Settings
from benchmarks import data
from models.db.connecting import database
from resolvers.sign_in.tokens import actor_of
from schema.documents import Call, RequestRefused
from tests import postgres

ROUNDS = 5
QUERIES = {
    "a client card by phone": 'query { contactByPhone(phone: "+79160000002") { name phones { number } deals(first: 10) { nodes { title stage { name } } } interactions(first: 10) { nodes { kind startedAt } } } }',
    "a page of 100": "{ interactions(first: 100) { nodes { id } } }",
    "a page of 100, every field of a list": "{ contacts(first: 100) { nodes { name phones { number } owner { name } lastInteraction { kind } openDealsCount openDealsTotal { amount } interactionsCount } } }",
    "total of all interactions": "{ interactions(first: 1) { totalCount } }",
    "ten totals at once": "{ " + " ".join(f"a{i}: interactions(first: 1) {{ totalCount }}" for i in range(10)) + " }",
    "order without an index": "{ interactions(first: 1, orderBy: [{ field: TALK_SECONDS }]) { nodes { id } } }",
    "order by a total of each row": "{ contacts(first: 1, orderBy: [{ field: INTERACTIONS_COUNT, direction: DESC }]) { nodes { id } } }",
    "search of two letters": '{ contacts(first: 1, search: "nt") { totalCount } }',
    "filter that nothing meets": '{ interactions(first: 1, filter: { clientNumber: { eq: "+79990000000" } }) { nodes { id } } }',
    "text inside a field": '{ contacts(first: 1, filter: { name: { contains: "zz" } }) { totalCount } }',
    "one relation": "{ contacts(first: 1, filter: { interactions: { none: { talkSeconds: { gte: 1 } } } }) { nodes { id } } }",
    "two relations": "{ contacts(first: 1, filter: { deals: { some: { contact: { interactions: { some: { talkSeconds: { gt: 1000 } } } } } } }) { nodes { id } } }",
    "three relations": '{ deals(first: 1, filter: { contact: { interactions: { some: { user: { name: { eq: "x" } } } } } }) { nodes { id } } }',
    "three relations, all rows": '{ contacts(first: 1, filter: { interactions: { none: { contact: { deals: { some: { title: { eq: "x" } } } } } } }) { totalCount } }',
    "100 alternatives": "{ interactions(first: 1, filter: { or: [" + "{ talkSeconds: { eq: -1 } } " * 100 + "] }) { nodes { id } } }",
    "a list in every row": "{ contacts(first: 100) { nodes { deals(first: 10) { totalCount nodes { title } } interactions(first: 10) { totalCount } } } }",
    "KPI by user over two years, by month": 'query { kpi(metrics: [TARGET_INQUIRIES, DEALS_WON, CONVERSION], period: { from: "FROM", to: "TO" }, grain: MONTH, groupBy: [USER]) { groups { values { value } } } }',
    "duplicates of a name": '{ contactDuplicates(draft: { name: "Client 77" }) { contact { id } } }',
}  # fmt: skip


async def measure(engine, actor, query):
    """Return the least of an operation's milliseconds with its cost and what was charged, or why it is refused."""
    took = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        try:
            body = json.loads(await engine.run(Call(query=query, request_id="b"), actor))
        except RequestRefused as refused:
            return refused.code.value
        if "errors" in body:
            return body["errors"][0]["extensions"]["code"]
        cost = body["extensions"]["cost"]
        took.append((1000 * (time.perf_counter() - began), cost["requested"], cost["used"]))
    took.sort()
    return took[0]


async def run(interactions, deals):
    admin = postgres.admin_url()
    url = await postgres.create_database(admin)
    try:
        company = await data.fill(url, interactions=interactions, deals=deals)
        settings = Settings(DATABASE_URL=url, max_cost=0, rate_limit=0)
        day = lambda offset: time.strftime("%Y-%m-%d", time.gmtime(time.time() + offset * 86400))
        async with database(settings.database):
            engine, (actor, _) = make_engine(settings), await actor_of(company.token)
            found = {}
            for name, query in QUERIES.items():
                found[name] = await measure(engine, actor, query.replace("FROM", day(-700)).replace("TO", day(1)))
        print("| query | cost | charged | ms | ms per 1,000 points charged |\n|---|---|---|---|---|")
        for name, row in sorted(found.items(), key=lambda entry: 0 if isinstance(entry[1], str) else -entry[1][0] / entry[1][2]):
            if isinstance(row, str):
                print(f"| {name} | {row} | | | |")
            else:
                ms, requested, used = row
                print(f"| {name} | {requested} | {used} | {ms:.1f} | {1000 * ms / used:.0f} |")
    finally:
        await postgres.drop_database(admin, url)


if __name__ == "__main__":
    sizes = [int(a) for a in sys.argv[1:]] or [200_000, 12_000]
    asyncio.run(run(sizes[0], sizes[1] if len(sizes) > 1 else sizes[0] // 16))
