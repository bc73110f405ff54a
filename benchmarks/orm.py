"""Contestant: Strawberry over Tortoise as a careful user writes it: typed resolvers, a loader for each relation, documents kept."""

import os
from collections import defaultdict
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import strawberry
from starlette.applications import Starlette
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from strawberry.extensions import ParserCache, ValidationCache
from strawberry.schema.config import StrawberryConfig
from tortoise.functions import Count, Sum

from models import companies, contacts, deals, interactions, users
from models.contacts import Contact as ContactRow
from models.contacts import ContactPhone
from models.db.connecting import DatabaseOptions, database
from models.deals import Deal as DealRow
from models.deals import Stage as StageRow
from models.interactions import Interaction as InteractionRow
from models.users import User as UserRow


def _amount(minor):
    return (Decimal(minor) / 100).quantize(Decimal("0.01"))


INSTANT = strawberry.scalar(
    name="DateTime", serialize=lambda at: at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"), parse_value=datetime.fromisoformat
)


@strawberry.type
class Money:
    amount: Decimal
    currency: str


@strawberry.type
class Phone:
    number: str


@strawberry.type
class User:
    row: strawberry.Private[UserRow]

    @strawberry.field
    def name(self) -> str:
        return self.row.name


@strawberry.type
class Call:
    disposition: str | None
    talk_seconds: int | None


@strawberry.type
class Interaction:
    row: strawberry.Private[InteractionRow]

    @strawberry.field
    def id(self) -> strawberry.ID:
        return strawberry.ID(f"interaction_{self.row.id}")

    @strawberry.field
    def kind(self) -> str:
        return self.row.kind.value

    @strawberry.field
    def direction(self) -> str | None:
        return self.row.direction and self.row.direction.value

    @strawberry.field
    def started_at(self) -> datetime:
        return self.row.started_at

    @strawberry.field
    def call(self) -> Call:
        return Call(disposition=self.row.disposition and self.row.disposition.value, talk_seconds=self.row.talk_seconds)


@strawberry.type
class StageName:
    name: str


@strawberry.type
class Deal:
    row: strawberry.Private[DealRow]

    @strawberry.field
    def id(self) -> strawberry.ID:
        return strawberry.ID(f"deal_{self.row.id}")

    @strawberry.field
    def title(self) -> str:
        return self.row.title

    @strawberry.field
    def amount(self) -> Money | None:
        return Money(amount=_amount(self.row.amount_minor or 0), currency=self.row.currency)

    @strawberry.field
    async def stage(self, info: strawberry.Info) -> StageName:
        return StageName(name=(await info.context["stage"].load(self.row.stage_id)).name)


@strawberry.type
class Interactions:
    nodes: list[Interaction]


@strawberry.type
class Deals:
    nodes: list[Deal]


@strawberry.type
class Contact:
    row: strawberry.Private[ContactRow]

    @strawberry.field
    def id(self) -> strawberry.ID:
        return strawberry.ID(f"contact_{self.row.id}")

    @strawberry.field
    def name(self) -> str:
        return self.row.name

    @strawberry.field
    def tags(self) -> list[str]:
        return self.row.tags

    @strawberry.field
    async def phones(self, info: strawberry.Info) -> list[Phone]:
        return [Phone(number=p.number) for p in await info.context["phones"].load(self.row.id)]

    @strawberry.field
    async def owner(self, info: strawberry.Info) -> User | None:
        return User(row=await info.context["user"].load(self.row.owner_id))

    @strawberry.field
    async def deals(self, first: int = 10) -> Deals:
        query = DealRow.filter(workspace_id=self.row.workspace_id, contact_id=self.row.id, status="OPEN", deleted_at=None)
        return Deals(nodes=[Deal(row=d) for d in await query.order_by("-opened_at", "-id").limit(first)])

    @strawberry.field
    async def interactions(self, first: int = 10) -> Interactions:
        query = InteractionRow.filter(workspace_id=self.row.workspace_id, contact_id=self.row.id, deleted_at=None)
        return Interactions(nodes=[Interaction(row=i) for i in await query.order_by("-started_at", "-id").limit(first)])

    @strawberry.field
    async def last_interaction(self) -> Interaction | None:
        query = InteractionRow.filter(workspace_id=self.row.workspace_id, contact_id=self.row.id, deleted_at=None)
        row = await query.order_by("-started_at", "-id").first()
        return Interaction(row=row) if row else None

    @strawberry.field
    async def open_deals_count(self, info: strawberry.Info) -> int:
        return (await info.context["open"].load(self.row.id))[0]

    @strawberry.field
    async def open_deals_total(self, info: strawberry.Info) -> Money:
        return Money(amount=_amount((await info.context["open"].load(self.row.id))[1]), currency="RUB")


@strawberry.type
class Contacts:
    nodes: list[Contact]


@strawberry.type
class Stage:
    row: strawberry.Private[StageRow]

    @strawberry.field
    def name(self) -> str:
        return self.row.name

    @strawberry.field
    async def deals_count(self, info: strawberry.Info) -> int:
        return (await info.context["stage_totals"].load(self.row.id))[0]

    @strawberry.field
    async def deals_total(self, info: strawberry.Info) -> Money:
        return Money(amount=_amount((await info.context["stage_totals"].load(self.row.id))[1]), currency="RUB")

    @strawberry.field
    async def deals(self, first: int = 20) -> Deals:
        query = DealRow.filter(workspace_id=self.row.workspace_id, stage_id=self.row.id, deleted_at=None)
        return Deals(nodes=[Deal(row=d) for d in await query.order_by("-opened_at", "-id").limit(first)])


@strawberry.type
class KpiRow:
    name: str
    calls: int
    won: int


@strawberry.type
class Query:
    @strawberry.field
    async def contact_by_phone(self, phone: str) -> Contact | None:
        found = await ContactPhone.filter(workspace_id=WORKSPACE, number=phone).first()
        row = await ContactRow.get_or_none(id=found.contact_id, deleted_at=None) if found else None
        return Contact(row=row) if row else None

    @strawberry.field
    async def contacts(self, first: int = 50) -> Contacts:
        rows = await ContactRow.filter(workspace_id=WORKSPACE, deleted_at=None).order_by("-created_at", "-id").limit(first)
        return Contacts(nodes=[Contact(row=r) for r in rows])

    @strawberry.field
    async def stages(self, pipeline: UUID) -> list[Stage]:
        return [Stage(row=s) for s in await StageRow.filter(workspace_id=WORKSPACE, pipeline_id=pipeline).order_by("position")]

    @strawberry.field
    async def kpi(self) -> list[KpiRow]:
        since = date.today() - timedelta(days=30)
        calls = InteractionRow.filter(
            workspace_id=WORKSPACE, day__gte=since, kind="CALL", direction="INBOUND", classification="TARGET", deleted_at=None
        )
        won = DealRow.filter(workspace_id=WORKSPACE, closed_on__gte=since, status="WON", deleted_at=None)
        by_call = dict(await calls.annotate(n=Count("id")).group_by("user_id").values_list("user_id", "n"))
        by_won = dict(await won.annotate(n=Count("id")).group_by("closed_by_id").values_list("closed_by_id", "n"))
        return [
            KpiRow(name=u.name, calls=by_call.get(u.id, 0), won=by_won.get(u.id, 0))
            for u in await UserRow.filter(workspace_id=WORKSPACE)
        ]

    @strawberry.field
    async def contact(self, id: UUID) -> Contact | None:
        row = await ContactRow.get_or_none(id=id, workspace_id=WORKSPACE, deleted_at=None)
        return Contact(row=row) if row else None


WORKSPACE = UUID(os.environ.get("BENCH_WORKSPACE", "0" * 32))


async def _phones(keys):
    found = defaultdict(list)
    for phone in await ContactPhone.filter(workspace_id=WORKSPACE, contact_id__in=keys).order_by("position"):
        found[phone.contact_id].append(phone)
    return [found[key] for key in keys]


def _by_id(model):
    async def load(keys):
        found = await model.in_bulk(set(keys), "id")
        return [found.get(key) for key in keys]

    return load


def _totals(column, **filters):
    async def load(keys):
        rows = DealRow.filter(workspace_id=WORKSPACE, deleted_at=None, **{f"{column}__in": keys}, **filters)
        values = await rows.annotate(n=Count("id"), total=Sum("base_minor")).group_by(column).values_list(column, "n", "total")
        found = {key: (n, total or 0) for key, n, total in values}
        return [found.get(key, (0, 0)) for key in keys]

    return load


class View(GraphQL):
    async def get_context(self, request, response):
        return {
            "phones": DataLoader(_phones), "user": DataLoader(_by_id(UserRow)), "stage": DataLoader(_by_id(StageRow)),
            "open": DataLoader(_totals("contact_id", status="OPEN")), "stage_totals": DataLoader(_totals("stage_id")),
        }  # fmt: skip


@asynccontextmanager
async def lifespan(_app):
    async with database(DatabaseOptions(url=os.environ["DATABASE_URL"])):
        yield


app = Starlette(lifespan=lifespan)
SCHEMA = strawberry.Schema(
    query=Query,
    config=StrawberryConfig(scalar_map={datetime: INSTANT}),
    extensions=[lambda: ParserCache(1000), lambda: ValidationCache(1000)],
)
app.mount("/graphql", View(SCHEMA))
