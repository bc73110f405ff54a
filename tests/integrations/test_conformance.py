"""What every provider's adapter must hold, whatever its provider does: each call is here once, as it was, and the inbox has what nobody could read.

Each case has an account of its own and says what happens; what must be then is the same for all of them.
"""

from contextlib import suppress
from datetime import timedelta

import pytest

from integrations.telephony import PROVIDERS
from models.base import new_id, now
from models.interactions import Interaction
from models.jobs import Job
from models.live_calls import LiveCall
from models.ports.telephony import Capability, Hook
from models.providers import IntakeRecord, ProviderAccount
from models.sealing import Sealed
from resolvers.intake import hooks, pulls
from resolvers.intake.arriving import address_of, arrived, new_address
from resolvers.intake.offered import reached_at
from tests.integrations.subjects import SUBJECTS
from tests.working import hurry

PUBLIC = "https://crm.example.com"


class Killed(BaseException):
    """The process ends in the midst of it."""


class Case:
    """One account, its provider, and what is done with it."""

    def __init__(self, subject, row, path):
        self.subject, self.row, self.address, self.path = subject, row, address_of(path), f"/hooks/{path}"
        subject.url = f"{PUBLIC}{self.path}"
        self.inbox = {}
        """What must stay in it, by id where that is known: its status."""
        self.before = None
        self.is_pulled = False

    def opened(self, row):
        telephony = self.subject.open(row)
        if self.before is not None:
            real, before = telephony.calls.pull, self.before

            async def pull(window):
                number = 0
                async for page in real(window):
                    before(number)
                    number += 1
                    yield page

            telephony.calls.pull = pull
        return telephony

    async def pull(self, hours=4):
        self.is_pulled = True
        pull, *_ = pulls.kinds(self.opened)
        await pulls.run_now(pull, await ProviderAccount.get(id=self.row.id), since=now() - timedelta(hours=hours))

    async def resume(self):
        pull, *_ = pulls.kinds(self.opened)
        await pulls.run_now(pull, await ProviderAccount.get(id=self.row.id))

    async def send(self, *sent):
        if not sent:
            return
        some = [arrived(self.address, self.hook(*one)) for one in sent]
        assert await hooks.store(self.row.workspace_id, some) == [True] * len(some)

    def hook(self, place, body, headers=()):
        return Hook(path=place, body=body, headers=dict(headers), target=f"{self.path}{place}")

    async def hear(self):
        """Read what has come, and do what that is a reason for."""
        _, heard, _ = pulls.kinds(self.opened)
        await pulls.run_now(heard, await ProviderAccount.get(id=self.row.id))
        if await Job.filter(workspace_id=self.row.workspace_id, kind="pull", key=str(self.row.id)).exists():
            await self.pull()

    def told(self, calls):
        return [sent for call in calls for sent in self.subject.told(call)]


async def fresh(case, add):
    add(7)
    await case.pull()


async def resumed(case, add):
    add(3)
    await case.pull()
    add(3, minutes=30)
    await case.resume()


async def paged(case, add):
    add(11)
    await case.pull()


async def repeated_and_overlapping(case, add):
    add(4)
    for hours in (4, 3, 5):
        await case.pull(hours)


async def reordered(case, add):
    calls = add(4)
    case.subject.simulator.calls.reverse()
    await case.send(*reversed(case.told(calls)))
    await case.hear()
    await case.pull()


async def late(case, add):
    add(2, minutes=30)
    await case.pull()
    add(2, minutes=200)
    await case.resume()


async def corrected(case, add):
    *_, call, _ = add(2)
    await case.pull()
    case.subject.correct(call)
    await case.pull()
    await case.resume()


async def forged(case, add):
    calls = add(2)
    await case.send(case.subject.forged(calls[0]), *case.told(calls))
    case.inbox["hook"] = "UNVERIFIED"
    await case.hear()
    await case.pull()


async def half_a_hook(case, add):
    place, body, *headers = case.told(add(2))[-1]
    await case.send((place, body[: len(body) // 2], *headers))
    case.inbox["hook"] = "UNVERIFIED"
    await case.hear()
    await case.pull()


async def half_an_answer(case, add):
    add(2)
    case.subject.simulator.faults.extend(case.subject.half_answer)
    await case.pull()
    case.subject.simulator.faults.clear()
    await case.pull()


async def unknown_fields(case, add):
    calls = add(2, something_new={"a": [1]})
    await case.send(*case.told(calls))
    await case.hear()
    await case.pull()


async def throttled(case, add):
    add(2)
    case.subject.simulator.faults.extend(case.subject.throttled)
    await case.pull()


async def down(case, add):
    add(2)
    case.subject.simulator.faults.extend(case.subject.down)
    await case.pull()
    assert (await ProviderAccount.get(id=case.row.id)).last_error
    case.subject.simulator.faults.clear()
    await case.pull()


async def killed_between_batch_and_cursor(case, add):
    add(11)

    def end(number):
        if number == 2:
            raise Killed

    case.before = end
    with suppress(Killed):
        await case.pull()
    assert 0 < await Interaction.filter(account_id=case.row.id).count() < 11
    case.before = None
    await hurry(case.row.workspace_id)  # until the lease of who was killed is over
    await case.resume()


async def hook_and_then_pull(case, add):
    calls = add(4)
    await case.send(*case.told(calls), *case.told(calls))
    await case.hear()
    await case.pull()
    await case.send(*case.told(calls))
    await case.hear()


async def pull_and_then_hook(case, add):
    calls = add(4)
    await case.pull()
    await case.send(*case.told(calls))
    await case.hear()


async def hook_alone(case, add):
    await case.send(*case.told(add(4)))
    await case.hear()


async def unreadable(case, add):
    add(2)
    case.inbox[case.subject.break_()] = "FAILED"
    await case.pull()
    await case.pull()


CASES = [
    fresh, resumed, paged, repeated_and_overlapping, reordered, late, corrected, forged, half_a_hook, half_an_answer, unknown_fields, throttled, down,
    killed_between_batch_and_cursor, hook_and_then_pull, pull_and_then_hook, hook_alone, unreadable,
]  # fmt: skip
OF_HOOKS = {forged, half_a_hook, hook_and_then_pull, pull_and_then_hook, hook_alone}
"""Cases of providers that tell of calls by themselves."""


def cases_of(provider):
    return [run for run in CASES if run not in OF_HOOKS or Capability.TAKES_HOOKS in provider.capabilities]


async def held(provider, kind, world, monkeypatch):
    """Hold a provider to all cases; return what went wrong, by case."""
    reached_at(PUBLIC)
    wrong = {}
    for run in cases_of(provider):
        subject, key = kind(), new_id()
        subject.small_pages(monkeypatch)
        path, digest = new_address(world.workspace.id, key)
        row = await ProviderAccount.create(
            id=key, workspace_id=world.workspace.id, provider=provider.key, name=run.__name__, credentials=Sealed.of(subject.settings), hook_digest=digest
        )  # fmt: skip
        case = Case(subject, row, path)

        def add(count, subject=subject, **said):
            return [subject.add(len(subject.truth) + 1, **said) for _ in range(count)]

        await run(case, add)
        calls = await Interaction.filter(account_id=key)
        found = {c.external_id: (c.direction, c.disposition, c.talk_seconds, c.client_number) for c in calls}
        is_whole = {bool(c.legs) for c in calls} == {case.is_pulled and subject.pulls_legs}
        open_ = await IntakeRecord.filter(account_id=key).exclude(status="DONE")
        inbox = {r.external_id.partition(":")[0]: r.status for r in open_}
        ringing = await LiveCall.filter(account_id=key, ended_at__isnull=True).count()
        if (found, len(calls), inbox, is_whole, ringing) != (subject.truth, len(subject.truth), case.inbox, True, 0):
            wrong[run.__name__] = ringing, is_whole, found, subject.truth, inbox, (await ProviderAccount.get(id=key)).last_error
    return wrong


@pytest.mark.parametrize("name", SUBJECTS)
async def test_each_call_is_here_once_as_it_was_and_the_inbox_has_what_nobody_could_read(name, world, monkeypatch):
    assert await held(PROVIDERS[name], SUBJECTS[name], world, monkeypatch) == {}


def test_every_registered_provider_is_held_to_it():
    assert SUBJECTS.keys() == PROVIDERS.keys()
