"""A board's numbers are kept, and equal a count of the deals at every moment: for each caller, whatever is done, folded or not."""

import asyncio
import random

from models.db.connecting import execute, fetch
from models.deals import Deal
from models.money import from_minor
from resolvers.facts import deal_totals
from tests import reference
from tests.kpis.acts import Acts
from tests.kpis.counting import load

BOARD = "{ pipelines { nodes { stages { id dealsCount unratedDealsCount dealsTotal { amount } } } } }"
CALLERS = ("admin", "head", "north_head", "anna", "partner")
ACTS = ("create_deal", "win", "lose", "reopen", "amount", "owner", "delete_deal", "restore_deal", "rate", "let_go", "give_away")


async def shown(as_, caller):
    answer = (await as_(caller).post(BOARD)).json()["data"]
    return {stage.pop("id"): stage for pipeline in answer["pipelines"]["nodes"] for stage in pipeline["stages"]}


def counted(data, stage_id):
    """Return what a stage must show of the deals that somebody sees."""
    deals = [deal for deal in data.rows("Deal") if f"stage_{deal['stage_id']}" == stage_id]
    if data.hides("Stage", "dealsTotal"):
        return {"dealsCount": len(deals), "unratedDealsCount": None, "dealsTotal": None}
    total = sum(deal["base_minor"] or 0 for deal in deals)
    unrated = sum(deal["amount_minor"] is not None and deal["base_minor"] is None for deal in deals)
    return {
        "dealsCount": len(deals),
        "unratedDealsCount": unrated,
        "dealsTotal": {"amount": str(from_minor(total, data.actor.currency))},
    }


async def check(as_, world, callers=CALLERS):
    tables = (await load(world.actors["admin"])).tables
    for caller in callers:
        board, data = await shown(as_, caller), reference.Data(world.actors[caller], tables)
        assert board == {stage: counted(data, stage) for stage in board}, caller
        assert board


async def test_the_numbers_of_a_board_equal_a_count_through_a_random_history(as_, world):
    chance = random.Random(11)
    acts = Acts(as_, world, chance)
    await check(as_, world)

    for step in range(30):
        await getattr(acts, chance.choice(ACTS) if step >= len(ACTS) else ACTS[step])()
        if chance.random() < 0.2:
            await deal_totals.fold(world.workspace.id)
        await check(as_, world, [CALLERS[step % len(CALLERS)]])

    await check(as_, world)
    await deal_totals.fold(world.workspace.id)
    await check(as_, world)


async def test_folding_beside_writers_changes_no_sum_and_leaves_one_row_a_place(as_, world):
    own = {"workspace_id": world.workspace.id}
    ids, stages = [deal.id for deal in await Deal.filter(**own)], list(world.stages.values())

    async def write(seed):
        chance = random.Random(seed)
        moved = Deal.filter(**own, id=chance.choice(ids))
        await moved.update(stage_id=chance.choice(stages).id, base_minor=chance.randint(0, 10**12))

    async def fold():
        for _ in range(5):
            await deal_totals.fold(world.workspace.id)

    await asyncio.gather(*(write(seed) for seed in range(20)), fold(), fold())

    await check(as_, world)
    await deal_totals.fold(world.workspace.id)
    await check(as_, world)
    kept = await fetch(f"select stage_id, owner_id, partner_id from deal_total where workspace_id = '{world.workspace.id}'")
    assert len({tuple(row.values()) for row in kept}) == len(kept) > 0
    assert await deal_totals.fold(world.workspace.id) == 0


async def test_what_is_kept_is_what_is_shown_and_heals(as_, world):
    await execute(f"update deal_total set deals = deals + 7 where workspace_id = '{world.workspace.id}'")
    wrong = await shown(as_, "admin")
    tables = await load(world.actors["admin"])
    assert any(wrong[stage] != counted(tables, stage) for stage in wrong)

    assert sum([found async for found in deal_totals.heal(world.workspace.id)]) > 0

    await check(as_, world)
    assert sum([found async for found in deal_totals.heal(world.workspace.id)]) == 0
