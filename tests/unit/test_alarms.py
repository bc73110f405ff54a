"""Limits of time that hardly ever fire: what is late is ended, what is cancelled stays cancelled, and nothing is left behind."""

import asyncio

import pytest

from models import alarms
from models.alarms import Until, ring, silence, within


def now():
    return asyncio.get_running_loop().time()


async def test_what_lasts_too_long_is_ended_and_says_so():
    with pytest.raises(TimeoutError), Until(now()):
        await asyncio.Event().wait()

    assert asyncio.current_task().cancelling() == 0
    assert alarms._rounds[0].set == {}


async def test_what_is_over_in_time_or_has_no_limit_goes_on():
    with Until(now() + 60), Until(None):
        await asyncio.sleep(0)

    assert alarms._rounds[0].set == {}


async def test_the_inner_of_two_limits_leaves_the_outer_as_it_was():
    with Until(now() + 60):
        with pytest.raises(TimeoutError), Until(now()):
            await asyncio.Event().wait()
        await asyncio.sleep(0)


@pytest.mark.parametrize("times", [1, 2])
async def test_whoever_is_cancelled_from_outside_stays_cancelled_also_when_it_is_late_too(times):
    entered = asyncio.Event()

    async def work():
        with Until(now()):
            entered.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(work())
    await entered.wait()
    for _ in range(times):
        task.cancel()
    alarms._rounds[0].go()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert alarms._rounds[0].set == {}


async def test_an_alarm_that_is_silenced_does_not_ring_and_others_do():
    rung = asyncio.Event()
    alarm, other = object(), object()
    ring(alarm, now(), lambda: pytest.fail("silenced"), asyncio.get_running_loop())
    ring(other, now(), rung.set, asyncio.get_running_loop())

    silence(alarm)

    await asyncio.wait_for(rung.wait(), 5)


async def test_what_has_nothing_to_wait_for_is_never_limited():
    async def at_once():
        return "done"

    assert await within(at_once(), lambda: pytest.fail("asked for a limit")) == "done"


async def test_what_waits_is_ended_when_it_is_late_and_tidies_up():
    tidied = []

    async def slow():
        try:
            await asyncio.Event().wait()
        finally:
            tidied.append(True)

    with pytest.raises(TimeoutError):
        await within(slow(), now)

    assert (tidied, asyncio.current_task().cancelling(), alarms._rounds[0].set) == ([True], 0, {})


async def test_what_waits_and_comes_in_time_gives_its_result_and_its_problems():
    async def later(problem=None):
        await asyncio.sleep(0)
        if problem:
            raise problem
        return "done"

    assert await within(later(), lambda: now() + 60) == "done"
    with pytest.raises(KeyError):
        await within(later(KeyError("x")), lambda: now() + 60)
