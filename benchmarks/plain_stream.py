"""Contestant: Strawberry's own subscription, a broadcast queue a socket, the deal loaded with Tortoise for each of them."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from decimal import Decimal
from uuid import UUID

import strawberry
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route
from strawberry.asgi import GraphQL

from models.db.connecting import DatabaseOptions, database
from models.deals import Deal as DealRow

QUEUES: set[asyncio.Queue] = set()


@strawberry.type
class Named:
    name: str


@strawberry.type
class Money:
    amount: Decimal
    currency: str


@strawberry.type
class Deal:
    id: strawberry.ID
    title: str
    stage: Named
    amount: Money
    owner: Named


@strawberry.type
class Changed:
    cursor: str
    deal: Deal


@strawberry.type
class Query:
    ok: bool = True


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def deal_stage_changed(self) -> AsyncIterator[Changed]:
        queue: asyncio.Queue = asyncio.Queue()
        QUEUES.add(queue)
        try:
            while True:
                row = await queue.get()
                yield Changed(
                    cursor="1",
                    deal=Deal(
                        id=strawberry.ID(f"deal_{row.id}"), title=row.title, stage=Named(name=row.stage.name),
                        amount=Money(amount=Decimal(row.amount_minor) / 100, currency=row.currency), owner=Named(name=row.owner.name),
                    ),
                )  # fmt: skip
        finally:
            QUEUES.discard(queue)


async def fire(request):
    """Load the deal once and broadcast it: kinder than a load for each subscriber."""
    body = await request.json()
    row = await DealRow.get(id=UUID(body["deal"])).prefetch_related("stage", "owner")
    for queue in QUEUES:
        queue.put_nowait(row)
    return JSONResponse({})


@asynccontextmanager
async def lifespan(_app):
    async with database(DatabaseOptions(url=os.environ["DATABASE_URL"])):
        yield


app = Starlette(
    routes=[
        Route("/fire", fire, methods=["POST"]),
        Mount("/graphql", GraphQL(strawberry.Schema(query=Query, subscription=Subscription))),
    ],
    lifespan=lifespan,
)
