"""What follows from a change of a row, whoever makes it and however: every table of the registry, by plain SQL, on both databases."""

import asyncio
import random
from contextlib import nullcontext, suppress
from datetime import UTC, date, datetime

import pytest
from tortoise.transactions import in_transaction

from models.absences import Absence
from models.base import now
from models.db import deriving, sql
from models.db.connecting import client, dialect, execute, fetch
from models.errors import Collided
from models.lead_sources import LeadSource
from models.payments import Payment
from models.plans import Plan
from models.reviews import CallListening, CallReview
from models.surveys import Survey, SurveyAnswer
from models.touch_points import TouchPoint
from models.users import User
from resolvers import derived
from resolvers.derived import REGISTRY
from resolvers.facts import rebuilding
from resolvers.kpis import cells, cubes
from resolvers.kpis.catalogue import FAMILIES
from tests.builders import add_call, moment
from tests.kpis.stories import ALONE, STORIES_OF
from tests.kpis.walking import APART, FOLLOWS, FROM, TABLE, TABLES, Undone, healed, walk


class Inside:
    """What makes triggers, inside the open transaction instead of apart."""

    def __init__(self):
        self.dialect, self.transaction = dialect(), in_transaction

    async def script(self, text):
        await client().execute_script(text)

    async def rows(self, sql, *values):
        return await fetch(sql.replace("$", "?") if self.dialect == "sqlite" else sql, values)

    def watched(self, _what):
        return nullcontext()


async def undone(run):
    """Run something in a transaction that is taken back; return its result."""
    result = None
    with pytest.raises(Undone):
        async with in_transaction():
            result = await run()
            raise Undone
    return result


@pytest.fixture
async def world(world, monkeypatch):
    """The usual company, with a row in every table that something follows. It is small: all of it is brought in line at once."""
    monkeypatch.setattr(rebuilding, "STEPS", 1)
    own = {"workspace_id": world.workspace.id}
    await TouchPoint.create(**own, name="Site", position=0)
    await User.create(**own, name="Gone", email="gone@x.ru", is_active=False)
    survey = await Survey.create(**own, name="NPS", question="Would you?")
    for number, contact in enumerate(world.contacts[:3]):
        at = datetime(2026, 9, 1 + number, tzinfo=UTC)
        said = {"survey_id": survey.id, "contact_id": contact.id, "score": number, "origin": "MANUAL"}
        await SurveyAnswer.create(**own, **said, owner_id=contact.owner_id, answered_at=at, day=at.date())
    for name in ("Site", "Fair"):
        await LeadSource.create(**own, name=name, keys=[name.lower()])
    await Absence.create(
        workspace_id=world.workspace.id,
        user_id=world.users["anna"].id,
        kind="OTHER",
        start_on=date(2026, 1, 1),
        end_on=date(2026, 1, 2),
    )
    deal = next(d for d in world.deals if d.deleted_at is None)
    for paid_on in (date(2026, 10, 1), date(2026, 11, 1)):
        await Payment.create(
            **own,
            deal_id=deal.id,
            amount_minor=5,
            currency="RUB",
            base_minor=5,
            settles_minor=5,
            due_on=date(2026, 9, 1),
            paid_on=paid_on,
        )
    talked = await add_call(world, random.Random(3), kind="CALL", direction="INBOUND", disposition="ANSWERED", talk_seconds=9)
    for name, score in (("head", 70), ("anna", 40)):
        await CallReview.create(**own, interaction_id=talked.id, user_id=world.users[name].id, score=score, listened_at=now())
        await CallListening.create(**own, interaction_id=talked.id, user_id=world.users[name].id, listened_at=now())
    missed = {"kind": "CALL", "direction": "INBOUND", "disposition": "MISSED", "talk_seconds": 0}
    await add_call(world, random.Random(4), **missed, contact_id=world.contacts[0].id)
    await Plan.create(
        **own, metric="DEALS_WON", start_on=date(2026, 12, 1), end_on=date(2027, 1, 1), whose=world.workspace.id, target="5"
    )
    return world


@pytest.mark.parametrize("by_row", [False, True])
async def test_everything_derived_follows_every_change_of_every_table(world, by_row):
    if by_row and dialect() == "sqlite":
        return  # it has no others

    async def run():
        if by_row:
            await deriving.install(REGISTRY, Inside(), str, by_row=True)
        return {what: await walk(world, what) for what in (*TABLES, *TABLE)}

    assert await undone(run) == {what: set() for what in (*TABLES, *TABLE)}


async def test_no_trigger_can_be_missing(world):
    async def without(unit, follow, when):
        on = f" on {follow.table}" if dialect() == "postgres" else ""
        await execute(f"drop trigger follow_{follow.table}_{follow.name}_{when}{on}")
        there = FROM.get(follow.table, follow.table)
        own = {"changes": [when], "columns": follow.watched or None} if there == follow.table else {}
        for what in [there, *(what for what, of in TABLE.items() if of == there)]:
            if await walk(world, what, [unit], **own):
                return True
        return False

    unseen = []
    for unit, follow in FOLLOWS:
        for when in follow.on if unit.name not in APART else ():
            if (follow.name, f"{follow.table} {when}") in STORIES_OF:
                continue
            if not await undone(lambda unit=unit, follow=follow, when=when: without(unit, follow, when)):
                unseen.append(f"{follow.table} {follow.name} {when}")

    assert unseen == []


async def test_a_story_of_several_rows_needs_its_trigger(world):
    units = {name: unit for unit, follow in FOLLOWS for name in follow.names()}

    async def told(story, name, table, unit):
        if unit:
            await execute(f"drop trigger {name}" + (f" on {table}" if dialect() == "postgres" else ""))
        try:
            await story(world)
        except AssertionError as other:
            return [str(other)]
        return [u.name for u in ([unit] if unit and unit.heal else REGISTRY) if u.heal and await healed(u, world)]

    wrong = []
    for story in dict.fromkeys(STORIES_OF.values()):
        if found := await undone(lambda story=story: told(story, "", "", None)):
            wrong.append((story.__name__, found))
    for (follow, change), story in STORIES_OF.items():
        table, when = change.split()
        if ALONE.get((follow, change), dialect()) != dialect():
            continue
        name = f"follow_{table}_{follow}_{when}"
        if not await undone(lambda s=story, n=name, t=table: told(s, n, t, units[n])):
            wrong.append(name)

    assert not wrong, " ".join(map(str, wrong))


async def test_sums_of_months_have_a_row_a_month(world):
    await cells.fold(world.workspace.id)

    tables = [family.cells(cube) for family in FAMILIES.values() for cube in family.cubes if cube.by_month]
    days = [str(row["day"]) for table in tables for row in await fetch(f"select distinct day from {table}")]

    assert days
    assert {day[8:] for day in days} == {"01"}


async def test_what_should_differ_is_found_and_put_right(world):
    family = FAMILIES["DEAL"]
    await cells.fold(world.workspace.id)
    await execute(
        f"update {family.cells(family.cubes[1])} set deals_won = deals_won + 1 where workspace_id = '{world.workspace.id}'"
    )
    await execute(f"delete from search_entry where workspace_id = '{world.workspace.id}'")

    first = sum([found async for _, _, found in derived.reindex()])
    second = sum([found async for _, _, found in derived.reindex()])

    assert first > 0
    assert second == 0


async def test_a_declaration_that_is_new_is_made_and_filled_once(world):
    unit = next(unit for unit in REGISTRY if unit.name == "kpi INTERACTION")

    async def run():
        await execute(f"update derived set digest = 'older' where name = '{unit.name}'")
        for kept in unit.keeps:
            await execute(f"delete from {kept.table}")
        lacking = [u.name for u in await deriving.outdated(REGISTRY)]
        made = await deriving.install(REGISTRY, Inside(), str)
        return lacking, made, await deriving.install(REGISTRY, Inside(), str), await healed(unit, world)

    assert await undone(run) == ([unit.name], [unit.name], [], 0)


async def test_sums_are_right_in_every_snapshot_while_many_write_and_fold(world):
    if dialect() == "sqlite":
        return  # whoever writes there is alone
    chance, workspace_id, writing = random.Random(7), world.workspace.id, 6
    rows = [await add_call(world, chance) for _ in range(12)]
    users = [world.users[name].id for name in ("anna", "boris", "clara")]

    async def write(seed):
        nonlocal writing
        own = random.Random(seed)
        for _ in range(40):
            with suppress(Collided):  # two that hold rows of each other's clients; what use cases do again
                await change(own)
        writing -= 1

    async def change(own):
        async with in_transaction():
            for row in sorted(own.sample(rows, 2), key=lambda r: r.id):
                column, value = own.choice(
                        [("user_id", own.choice(users)), ("talk_seconds", own.randint(0, 9)), ("day", moment(own).date()),
                         ("deleted_at", own.choice([None, moment(own)])), ("classification", own.choice([None, "TARGET"]))]
                    )  # fmt: skip
                await execute(f"update interaction set {column} = $1 where workspace_id = $2 and id = $3", [value, workspace_id, row.id])  # fmt: skip

    async def fold():
        while writing:
            await cells.fold(workspace_id)

    async def read():
        seen = 0
        while writing:
            family = FAMILIES["INTERACTION"]
            for cube in family.cubes:
                asked = {"workspace": workspace_id, "since": date.min, "until": date.max}
                assert await sql.look(cubes.differing(family, cube), **asked) == []
            seen += 1
        return seen

    *_, first, second = await asyncio.gather(*(write(seed) for seed in range(6)), fold(), fold(), read(), read())

    assert first + second > 10
