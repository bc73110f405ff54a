"""Facts of deals follow every change by plain SQL, and none of the triggers that keep them can be missing."""

import uuid
from datetime import UTC, date, datetime, timedelta

import pytest

from models.companies import Company
from models.contacts import Contact
from models.days import dated
from models.db.connecting import dialect, execute, fetch
from models.deals import Deal, DealPerson, StageChange
from models.interactions import Interaction
from resolvers.derived import REGISTRY
from resolvers.facts import rebuilding
from tests.builders import ZONE
from tests.kpis.test_derived import undone
from tests.kpis.walking import APART, healed, marked

DAY = timedelta(days=1)
FIRST = datetime(2025, 3, 3, 9, tzinfo=UTC)
UNITS = [unit for unit in REGISTRY if unit.name in APART]


class Story:
    """Two deals of one client, a third of their company, and what was said; ``steps`` changes each thing that matters of it."""

    def __init__(self, world):
        self.world, self.own, self.stages = world, {"workspace_id": world.workspace.id}, world.stages

    async def begin(self):
        self.here, self.there = [await Company.create(**self.own, name=name, name_key=name) for name in ("here", "there")]
        self.client, self.colleague, self.other, self.silent = [
            await Contact.create(**self.own, name=name, name_key=name, company_id=company and company.id)
            for name, company in (("client", self.here), ("colleague", self.here), ("other", None), ("silent", None))
        ]
        self.won = await self.deal("anna", contact_id=self.client.id)
        self.open = await self.deal("boris", contact_id=self.client.id)
        self.theirs = await self.deal("anna", company_id=self.here.id)
        self.calls = [
            await self.call(contact, day)
            for contact, day in ((self.client, 1), (self.client, 4), (self.colleague, 3), (self.other, 3))
        ]
        await self.move(self.won, "Talks", 2, self.calls[0])
        self.won.enter(self.stages["Won"], at=FIRST + 5 * DAY, zone=ZONE)
        await self.won.save()
        await self.move(self.won, "Won", 5, self.calls[1])
        await execute(
            marked("update deal set updated_at = ?1 where workspace_id = ?2"), [FIRST - 900 * DAY, world_id(self.world)]
        )
        await execute(
            marked("update stage set updated_at = ?1 where workspace_id = ?2"), [FIRST - 900 * DAY, world_id(self.world)]
        )

    async def deal(self, owner, **fields):
        owner_id = self.world.users[owner].id
        deal = Deal(
            **self.own,
            title="D",
            pipeline_id=self.world.pipeline.id,
            opened_at=FIRST,
            currency="RUB",
            owner_id=owner_id,
            **fields,
        )
        deal.enter(self.stages["New"], at=FIRST, zone=ZONE)
        await deal.save()
        await self.move(deal, "New", 0)
        return deal

    async def move(self, deal, stage, day, cause=None):
        return await StageChange.create(
            **self.own, deal_id=deal.id, to_stage_id=self.stages[stage].id, interaction_id=cause and cause.id,
            recorded_at=FIRST, **dated(StageChange, ZONE, happened_at=FIRST + day * DAY),
        )  # fmt: skip

    async def call(self, contact, day):
        user = self.world.users["anna"].id
        return await Interaction.create(
            **self.own, kind="CALL", direction="OUTBOUND", channel="PHONE", contact_id=contact.id, user_id=user, owner_id=user,
            disposition="ANSWERED", **dated(Interaction, ZONE, started_at=FIRST + day * DAY),
        )  # fmt: skip

    async def set(self, row, **values):
        [(column, value)] = values.items()
        value = str(value) if type(value) in {uuid.UUID, date} and dialect() == "sqlite" else value
        table = row._meta.db_table
        await execute(
            marked(f"update {table} set {column} = ?1 where id = ?2"), [value, str(row.id) if dialect() == "sqlite" else row.id]
        )

    async def remove(self, row):
        await execute(f"delete from {row._meta.db_table} where id = '{row.id}'")

    async def steps(self):
        """Change one thing after the other; yield after each."""
        late = await self.call(self.client, 3)
        yield
        for change in ({"kind": "EMAIL"}, {"started_at": FIRST - 90 * DAY}):
            await self.set(late, **change)
            yield
        await self.set(late, started_at=FIRST + 3 * DAY)
        await self.remove(late)
        yield
        closing = await self.move(self.open, "Won", 6, self.calls[2])
        yield
        to = [{"to_stage_id": self.stages[name].id} for name in ("Contract", "Won")]
        for change in ({"interaction_id": self.calls[3].id}, {"happened_at": FIRST + 2 * DAY}, *to):
            await self.set(closing, **change)
            yield
        await self.remove(closing)
        yield
        between = await self.move(self.won, "Contract", 3)
        yield
        await self.remove(between)
        yield
        for deal, contact in ((self.open, self.other), (self.won, self.silent)):
            person = await DealPerson.create(**self.own, deal_id=deal.id, contact_id=contact.id, part="DECIDES")
            yield
            for change in ({"part": "OTHER"}, {"contact_id": self.colleague.id}, {"contact_id": contact.id}, {"part": "PAYS"}):
                await self.set(person, **change)
                yield
            await self.remove(person)
            yield
        for contact, company in ((self.colleague, self.there), (self.client, self.there), (self.client, self.here)):
            await self.set(contact, company_id=company.id)
            yield
        await self.set(self.calls[0], user_id=self.world.users["boris"].id)
        yield
        brought = Deal(**self.own, title="D", pipeline_id=self.world.pipeline.id, opened_at=FIRST, currency="RUB")
        brought.enter(self.stages["Won"], at=FIRST + 9 * DAY, zone=ZONE)
        await brought.save()
        yield
        await self.remove(brought)
        yield
        for deal in (self.won, self.open):
            for number, day in enumerate((date(2025, 4, 1), date(2025, 5, 1), None)):
                await self.set(deal, updated_at=FIRST - (800 - number) * DAY)
                await self.set(deal, expected_close_on=day)
                yield
        for deal in (self.won, self.open):
            for change in (
                {"source": "site"},
                {"owner_id": self.world.users["clara"].id},
                {"contact_id": self.other.id},
                {"deleted_at": FIRST},
            ):
                await self.set(deal, **change)
                yield
            await self.set(deal, deleted_at=None)
            yield
        owner = self.world.users["anna"].id
        for change in ({"amount_minor": 700}, {"opened_at": FIRST - DAY}, {"updated_at": FIRST + 1.5 * DAY}, {"owner_id": owner}):
            await self.set(self.open, **change)
            yield
        for step in self.inquiries():
            await step
            yield
        async for _ in self.origins():
            yield
        for day in (4, 5):
            await self.set(self.won, closed_at=FIRST + day * DAY)
            yield
        await self.set(self.stages["Talks"], position=0)
        yield
        await StageChange.filter(deal_id=self.won.id).delete()
        yield
        await self.remove(self.won)
        yield
        await self.remove(self.open)
        yield

    async def origins(self):
        """Change what tells where deals come from that do not say it; yield after each."""
        inbound = {"direction": "INBOUND", "disposition": "ANSWERED", "kind": "CALL", "channel": "PHONE"}
        earlier = {day: dated(Interaction, ZONE, started_at=FIRST - day * DAY) for day in (2, 4, 5, 6)}
        call = await Interaction.create(**self.own, **inbound, **earlier[5], contact_id=self.client.id, line_number="+7")
        yield
        await self.set(call, line_number="+8")
        yield
        wrote = inbound | {"kind": "MESSAGE", "channel": "TELEGRAM", "disposition": None}
        message = await Interaction.create(**self.own, **wrote, **earlier[6], contact_id=self.client.id)
        yield
        await self.set(message, started_at=FIRST - 4 * DAY)
        yield
        for row in (message, call):
            await self.remove(row)
            yield
        for row, source in ((self.here, "fair"), (self.other, "ads"), (self.theirs, "own"), (self.theirs, "")):
            await self.set(row, source_key=source)
            yield
        guest = await Contact.create(**self.own, name="guest", name_key="guest", company_id=self.here.id)
        await Interaction.create(**self.own, **inbound, **earlier[2], contact_id=guest.id, line_number="+9")
        yield
        await self.remove(guest)
        yield
        fresh = await self.deal("anna", company_id=self.here.id)
        yield
        await self.remove(fresh)
        yield

    def inquiries(self):
        """Give steps about target inquiries: that of somebody whom nobody owns yet, of somebody who is given away, of somebody who is entered after it."""
        inquiry = {
            "kind": "CALL",
            "direction": "INBOUND",
            "disposition": "MISSED",
            "classification": "TARGET",
            "channel": "PHONE",
        }
        at, later = dated(Interaction, ZONE, started_at=FIRST + 40 * DAY), uuid.uuid4()
        call = Interaction(**self.own, **inquiry, **at, contact_id=self.silent.id)
        yield call.save()
        yield self.set(call, classification=None)
        yield self.set(call, classification="TARGET")
        yield self.set(self.silent, owner_id=self.world.users["boris"].id)
        yield self.remove(call)
        yield Interaction.create(**self.own, **inquiry, **at, contact_id=later)
        yield Contact.create(**self.own, id=later, name="late", name_key="late")


def world_id(world):
    return str(world.workspace.id) if dialect() == "sqlite" else world.workspace.id


async def differing(story, units):
    """Go through the story; return the units of which something was not right, up to the first step after which it was not."""
    found = set()
    async for _ in story.steps():
        found |= {unit.name for unit in units if unit.heal and await healed(unit, story.world)}
        if found:
            break
    for name, table in (("past places", "past_place"), ("past closes", "past_close")):
        if any(unit.name == name for unit in units) and not await fetch(f"select 1 from {table}"):
            found.add(name)
    return found


@pytest.fixture
async def story(world, monkeypatch):
    monkeypatch.setattr(rebuilding, "STEPS", 1)
    story = Story(world)
    await story.begin()
    return story


async def test_facts_of_deals_follow_every_change(story):
    assert {unit.name for unit in UNITS if unit.heal and await healed(unit, story.world)} == set()
    assert await undone(lambda: differing(story, UNITS)) == set()


async def test_no_trigger_of_facts_of_deals_can_be_missing(story):
    if dialect() == "sqlite":
        return  # the declarations are the same for both databases, and dropping hundreds of triggers one by one takes SQLite long

    async def without(unit, table, name):
        await execute(f"drop trigger {name} on {table}")
        return await differing(story, [unit])

    unseen = []
    for unit in UNITS:
        for follow in unit.follows:
            for name in follow.names():
                if not await undone(lambda unit=unit, table=follow.table, name=name: without(unit, table, name)):
                    unseen.append(name)

    assert not unseen, unseen
