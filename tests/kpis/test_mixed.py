"""Zones, rates, late entries, hand-overs, merges, imports and pulls at the same time: the numbers equal a recount, whatever came when."""

import asyncio
import json
import os
import sys
from collections import Counter

from resolvers.kpis import cells
from tests.kpis.process import act, told
from tests.kpis.test_acts import compare, fold

OPERATIONS = int(os.environ.get("VORONKA_TEST_OPERATIONS", "0"))
"""How many in all; with `VORONKA_TEST_OPERATIONS=10000 pytest tests/kpis/test_mixed.py` by several processes, for a thorough run."""
SEED = int(os.environ.get("VORONKA_TEST_SEED", "20261127"))
PROCESSES, ROUND = 3, 40


async def apart(settings, world, seed, count):
    """Do acts in a process of its own; return how often each was done."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.kpis.process", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    said, _ = await process.communicate(told(settings.database_url, world, seed, count).encode())
    assert process.returncode == 0
    return Counter(json.loads(said.splitlines()[-1]))


async def together(does, settings, world, seed, count):
    """Let several act at once while this process folds, and compare when they are done; return how often each act was done."""
    acting = asyncio.gather(*(does(settings, world, seed * PROCESSES + one, count) for one in range(PROCESSES)))
    while not acting.done():
        await cells.fold(world.workspace.id)
        await asyncio.sleep(0.01)
    return sum(await acting, Counter())


async def test_numbers_equal_a_recount_whatever_is_done_at_once(as_, world, db):
    done, rounds = Counter(), max(1, OPERATIONS // (ROUND * PROCESSES))
    for round_ in range(rounds):
        does, count = (apart, ROUND) if OPERATIONS else (act, 12)
        done += await together(does, db, world, SEED + round_, count)
        try:
            await compare(as_, world)
            await fold(world)
            await compare(as_, world)
        except AssertionError as difference:
            difference.add_note(f"VORONKA_TEST_SEED={SEED + round_}, {dict(done)}")
            raise

    assert len(done) > (20 if OPERATIONS else 8), done
