"""Jobs: done once for each wish, by whoever has them, however processes freeze, die, hang and repeat themselves."""

import asyncio
from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from tortoise.transactions import in_transaction

from models.base import now
from models.contacts import Contact
from models.errors import Unavailable
from models.jobs import Job, JobState, Queue
from resolvers.changes import changes
from resolvers.effects import effects
from resolvers.jobs import queue, running, turns
from resolvers.jobs.kinds import Again, Ended, LeaseLost, Retry, Wish
from resolvers.jobs.running import Worker
from tests.working import MINUTE, hurry, kind, nothing, wish


async def states():
    return sorted(await Job.all().values_list("state", flat=True))


async def test_a_job_commits_with_its_cause_and_leaves_when_it_is_done(world):
    seen = []

    async def greet(held):
        seen.append((held.key, held.args, held.attempts))

    greeting = kind(greet)
    with pytest.raises(RuntimeError):
        async with changes(world.workspace.id) as work:
            work.jobs.append(Wish(kind=greeting, key="undone"))
            raise RuntimeError
    await wish(world.workspace.id, greeting, "a", args={"name": "Anna"})
    await wish(world.workspace.id, greeting, "later", after=MINUTE)

    assert await Worker([greeting]).run_due(Queue.DELIVERY) == 1
    assert seen == [("a", {"name": "Anna"}, 1)]
    assert await Job.all().values_list("key", flat=True) == ["later"]


async def test_a_lease_that_is_lost_takes_its_effect_back(world):
    slow = kind(nothing)
    await wish(world.workspace.id, slow)
    (first,) = await queue.claim(Queue.DELIVERY, [slow], 1)
    assert await queue.claim(Queue.DELIVERY, [slow], 1) == []
    await hurry()
    (second,) = await queue.claim(Queue.DELIVERY, [slow], 1)

    async def effect(held):
        async with effects(held):
            await Contact.create(workspace_id=world.workspace.id, name="Once", name_key="once")

    with pytest.raises(LeaseLost):
        await effect(first)
    with pytest.raises(LeaseLost):
        await queue.finish(first)
    assert not await queue.renew(first)
    await effect(second)
    await queue.finish(second)

    assert (second.attempts, first.id, await Job.all().count()) == (2, second.id, 0)
    assert await Contact.filter(workspace_id=world.workspace.id, name="Once").count() == 1


async def test_who_has_lost_a_lease_says_nothing_more_of_the_job(world):
    async def fail(_held):
        raise Unavailable("late")

    failing = kind(fail)
    await wish(world.workspace.id, failing)
    (first,) = await queue.claim(Queue.DELIVERY, [failing], 1)
    await hurry()
    (second,) = await queue.claim(Queue.DELIVERY, [failing], 1)

    await Worker([failing]).run_one(first)
    for word in (queue.put_back(first, attempts=0, error="late"), queue.bury(first, "late"), queue.finish(first)):
        with pytest.raises(LeaseLost):
            await word

    job = await Job.get()
    assert (job.state, job.token, job.attempts, job.last_error) == (JobState.RUNNING, second.token, 2, None)


async def test_an_effect_and_the_end_of_its_job_are_one(world):
    async def tell(held):
        async with effects(held, ends=True):
            await Contact.create(workspace_id=world.workspace.id, name="Told", name_key="told")
        return Ended()

    told = kind(tell)
    await wish(world.workspace.id, told)
    await Worker([told]).run_due(Queue.DELIVERY)

    assert await Job.all().count() == 0
    assert await Contact.filter(workspace_id=world.workspace.id, name="Told").count() == 1


async def test_a_handler_that_hangs_is_ended_at_its_deadline_and_tried_again(world):
    ended = []

    async def hang(held):
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(held.attempts)

    hung = kind(hang, deadline=timedelta(seconds=0.05))
    await wish(world.workspace.id, hung)
    async with asyncio.timeout(10):
        await Worker([hung]).run_due(Queue.DELIVERY)

    job = await Job.get()
    assert (ended, job.state, job.attempts, job.last_error) == ([1], JobState.WAITING, 1, "It took longer than 0.05 s.")
    assert job.due_at > now()


async def test_leases_go_by_the_databases_clock(world):
    job = kind(nothing)
    await wish(world.workspace.id, job, "running")
    (held,) = await queue.claim(Queue.DELIVERY, [job], 1)

    for shift in (timedelta(hours=1), timedelta(hours=-1)):
        with time_machine.travel(now() + shift):
            assert await queue.claim(Queue.DELIVERY, [job], 1) == []
            assert await queue.renew(held)
            await wish(world.workspace.id, job, f"at once, {shift}")
            assert len(await queue.claim(Queue.DELIVERY, [job], 1)) == 1


async def test_a_job_that_kills_its_process_is_dead_after_three_times_and_told(world):
    told = []

    async def tell(held):
        told.append(held.key)

    poison, calm = kind(nothing, give_up=tell), kind(nothing, name="calm")
    await wish(world.workspace.id, poison, "poison")
    for _ in range(3):
        assert len(await queue.claim(Queue.DELIVERY, [poison], 1)) == 1
        await hurry()
    await wish(world.workspace.id, calm)
    await Worker([poison, calm]).run_due(Queue.DELIVERY)

    (dead,) = await Job.all()
    assert (told, dead.state, dead.last_error) == (["poison"], JobState.DEAD, "Its runs have ended with their process.")
    await wish(world.workspace.id, poison, "poison")
    assert await states() == ["DEAD", "WAITING"]


async def test_failures_are_tried_again_later_and_later_and_then_given_up(world, monkeypatch):
    outcomes = [RuntimeError("a secret"), Unavailable("The other side is away."), Retry(after=MINUTE, error="Not yet.")]

    async def fail(held):
        outcome = outcomes[held.attempts - 1]
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    failing, seen = kind(fail, attempts=3), []
    await wish(world.workspace.id, failing)
    for _ in outcomes:
        await Worker([failing]).run_due(Queue.DELIVERY)
        job = await Job.get()
        seen.append((job.state.value, job.last_error, round((job.due_at - now()).total_seconds())))
        await hurry()

    assert [s[:2] for s in seen] == [
        ("WAITING", "RuntimeError; the server's log says more."),
        ("WAITING", "The other side is away."),
        ("DEAD", "Not yet."),
    ]
    assert 2 <= seen[0][2] <= 3
    assert 4 <= seen[1][2] <= 5


async def test_a_process_that_stops_gives_its_jobs_back_at_once_and_counts_nothing(world):
    begun = asyncio.Event()

    async def long(_held):
        begun.set()
        await asyncio.Event().wait()

    slow = kind(long)
    await wish(world.workspace.id, slow)
    worker = asyncio.create_task(Worker([slow]).run())
    await asyncio.wait_for(begun.wait(), 5)
    worker.cancel()
    await asyncio.wait({worker}, timeout=5)

    job = await Job.get()
    assert (job.state, job.attempts, job.token) == (JobState.WAITING, 0, None)
    assert len(await queue.claim(Queue.DELIVERY, [slow], 1)) == 1


async def test_a_key_asked_for_again_while_it_runs_runs_once_more_afterwards(world):
    at_work, runs = [], []

    async def run(held):
        at_work.append(held.key)
        assert len(at_work) == 1
        if not runs:
            await asyncio.gather(*(wish(world.workspace.id, again, "k", args={"n": n}) for n in range(30)))
            assert await queue.claim(Queue.DELIVERY, [again], 5) == []
        runs.append(dict(held.args))
        at_work.pop()

    again = kind(run)
    await wish(world.workspace.id, again, "k")
    await Worker([again]).run_due(Queue.DELIVERY)

    assert len(runs) == 2
    assert await Job.all().count() == 0


@pytest.mark.parametrize("decision", [Again(after=MINUTE), Retry(after=MINUTE, error="no")])
async def test_a_job_that_waits_again_becomes_one_with_what_was_asked_for_meanwhile(world, decision):
    async def run(held):
        if held.args.get("n") == 2:
            return None
        await wish(world.workspace.id, again, "k", args={"n": 2})
        return decision

    again = kind(run)
    await wish(world.workspace.id, again, "k", args={"n": 1})
    count = await Worker([again]).run_due(Queue.DELIVERY)

    left = await Job.all()
    assert (count, [(job.args, job.attempts) for job in left]) == (
        (2, []) if isinstance(decision, Again) else (1, [({"n": 2}, 1)])
    )


async def test_workspaces_take_turns_and_queues_do_not_wait_for_each_other(world):
    order = []

    async def run(held):
        order.append("B" if held.workspace_id == other else "A")

    other, many, call = uuid4(), kind(run), kind(run, name="call", queue=Queue.LIVE)
    async with changes(world.workspace.id) as work:
        work.jobs += [Wish(kind=many, key=str(n)) for n in range(300)]
    worker = Worker([many, call], {**running.PLACES, Queue.DELIVERY: 2})
    await queue.claim(Queue.DELIVERY, [many], 2)
    await wish(other, many)
    await wish(other, call)
    await worker.run_due(Queue.LIVE)
    assert order == ["B"]
    await worker.run_due(Queue.DELIVERY)

    assert order.index("B", 1) <= 3
    assert len(order) == 300


async def test_what_this_version_does_not_understand_is_left_for_a_newer_one(world):
    def reads(args):
        args["new_name"]

    known, unknown = kind(nothing, reads=reads), kind(nothing, name="newer")
    await wish(world.workspace.id, known, "k", args={"old_name": 1})
    await wish(world.workspace.id, unknown)
    await Worker([known]).run_due(Queue.DELIVERY)

    assert {(j.kind, j.state.value, j.attempts) for j in await Job.all()} == {("greet", "WAITING", 0), ("newer", "WAITING", 0)}
    assert await Worker([unknown]).run_due(Queue.DELIVERY) == 1


async def test_a_lost_ring_and_a_database_that_goes_away_cost_a_moment(world, monkeypatch):
    done, real, failures = asyncio.Event(), turns.due, [Unavailable("away"), RuntimeError("odd")]

    async def run(_held):
        done.set()

    async def away():
        if failures:
            raise failures.pop()
        return await real()

    job = kind(run)
    monkeypatch.setattr(turns, "due", away)
    monkeypatch.setattr(running, "AWAY_SECONDS", 0.01)
    worker = asyncio.create_task(Worker([job]).run())
    async with in_transaction():
        await queue.put(world.workspace.id, [Wish(kind=job)])
    try:
        await asyncio.wait_for(done.wait(), 2)
    finally:
        worker.cancel()
        await asyncio.wait({worker}, timeout=5)


async def test_a_job_that_wants_all_memory_is_given_up_and_told_and_the_others_go_on(world):
    told, others = [], []

    async def eat(_held):
        return len(bytearray(1 << 60))

    async def run(held):
        others.append(held.key)

    async def tell(held):
        told.append(held.key)

    eater, other = kind(eat, "eat", give_up=tell), kind(run)
    await wish(world.workspace.id, eater, "much")
    for n in range(3):
        await wish(world.workspace.id, other, str(n))
        await Worker([eater, other]).run_due(Queue.DELIVERY)
        await hurry(world.workspace.id)

    assert (told, others) == (["much"], ["0", "1", "2"])
    assert await Job.all().values_list("state", "last_error") == [("DEAD", "MemoryError; the server's log says more.")]


async def test_a_lease_that_cannot_be_renewed_for_minutes_ends_in_one_effect(world, monkeypatch):
    begun, away, ended, names = asyncio.Event(), asyncio.Event(), [], []

    async def run(held):
        first = not begun.is_set()
        begun.set()
        if first:
            await away.wait()
        async with effects(held) as work:
            names.append(held.attempts)
            await Contact.create(workspace_id=work.workspace_id, name="Effect")
        ended.append(held.attempts)

    async def unreachable(_held):
        raise Unavailable("away")

    monkeypatch.setattr(queue, "LEASE", timedelta(seconds=0.03))
    monkeypatch.setattr(queue, "renew", unreachable)
    job = kind(run)
    await wish(world.workspace.id, job)
    frozen = asyncio.create_task(Worker([job]).run_due(Queue.DELIVERY))
    await begun.wait()
    await hurry(world.workspace.id)
    assert await Worker([job]).run_due(Queue.DELIVERY) == 1
    away.set()
    await frozen

    assert (names, ended) == ([2, 1], [2])
    assert await Contact.filter(workspace_id=world.workspace.id, name="Effect").count() == 1
    assert await Job.all().count() == 0


async def test_several_processes_run_each_job_once(world):
    seen = []

    async def run(held):
        await asyncio.sleep(0)
        seen.append(held.key)

    job = kind(run)
    async with changes(world.workspace.id) as work:
        work.jobs += [Wish(kind=job, key=str(n)) for n in range(100)]
    workers = [asyncio.create_task(Worker([job]).run()) for _ in range(3)]
    async with asyncio.timeout(20):
        while await Job.all().count():
            await asyncio.sleep(0.01)
    for worker in workers:
        worker.cancel()
    await asyncio.wait(workers, timeout=5)

    assert sorted(seen) == sorted(map(str, range(100)))
