"""What changes many records at once takes as many statements for few as for many: nobody waits longer than the database needs."""

from models.db.connecting import execute, fetch
from models.db.sql import words
from models.rates import ExchangeRate
from resolvers.callers import look_again
from tests.flows.test_write_matrix import Asking
from tests.mutations import refusals
from tests.trips import trips


async def copies(world, table, where, number, **other):
    """Make copies of a row of the world by plain SQL."""
    [row] = await fetch(f"select * from {table} where workspace_id = '{world.workspace.id}' and {where} limit 1")
    names = ", ".join(f'"{name}"' for name in row)
    kept = ", ".join("gen.id" if name == "id" else f'"{name}"' for name in row)
    one = f"select * from {table} where workspace_id = '{world.workspace.id}' and id = '{row['id']}'"
    new = "gen_random_uuid()" if not isinstance(row["id"], str) else "'00000000-0000-7000-8000-' || lower(hex(randomblob(6)))"
    ids = f"with recursive gen(n, id) as (select 1, {new} union all select n + 1, {new} from gen where n < {number}) select * from gen"
    kept = ", ".join(str(other.get(name)) if name in other else part for name, part in zip(row, kept.split(", "), strict=True))
    await execute(f"insert into {table} ({names}) select {kept} from ({one}) x, ({ids}) gen")


async def rates(world, number):
    await ExchangeRate.filter(workspace_id=world.workspace.id).delete()
    await copies(world, "deal", "amount_minor > 0 and deleted_at is null", number, currency="'CHF'", base_minor="null")
    return "exchangeRateSet", {"currency": "CHF", "day": "2020-01-01", "rate": "91.5"}


async def leaving(world, number):
    user = world.users["boris" if number < 10 else "clara"].id
    for table in ("contact", "company", "deal", "task"):
        await copies(world, table, "deleted_at is null", number, owner_id=f"'{user}'")
    return "userDeactivate", {"id": f"user_{user}", "handOverTo": f"user_{world.users['anna'].id}"}


async def clients(world, number):
    """Return new clients, the first of whom has many calls."""
    await copies(world, "contact", "deleted_at is null", 2, created_at=words().clock)
    found = await fetch(
        f"select id from contact where workspace_id = '{world.workspace.id}' order by created_at desc, id desc limit 2"
    )
    made = [row["id"] for row in found]
    await copies(world, "interaction", "kind = 'CALL'", number, contact_id=f"'{made[0]}'", external_id="null")
    return [f"contact_{one}" for one in made]


async def merging(world, number):
    ids = await clients(world, number)
    return "contactMerge", {"ids": ids, "priorityId": ids[1]}


async def undoing(world, number):
    await spent(*await merging(world, number), world)
    [merge] = await fetch(f"select id from merge where workspace_id = '{world.workspace.id}' order by created_at desc limit 1")
    return "mergeUndo", {"id": f"merge_{merge['id']}"}


async def erasing(world, number):
    return "contactErase", {"id": (await clients(world, number))[0]}


async def spent(mutation, variables, world):
    """Return how many statements a mutation takes."""
    asking = Asking(world.db, world, await look_again(world.workspace.id, world.users["admin"].id, None))
    with trips() as sent:
        body = await asking.ask(mutation, variables)
    assert refusals(body, mutation) == [], body
    return len(sent)


async def test_many_records_take_as_many_statements_as_few(db, world):
    world.db, few, many = db, {}, {}
    for heavy in (rates, leaving, merging, undoing, erasing):
        few[heavy.__name__] = await spent(*await heavy(world, 2), world)
        many[heavy.__name__] = await spent(*await heavy(world, 150), world)

    assert {name: took for name, took in many.items() if took > few[name] + 4} == {}
