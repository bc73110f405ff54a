"""Pulling: the cursor moves with the last page alone and never back, and two pulls of one account do not hinder each other."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from models.interactions import Interaction
from models.ports.failures import ProviderFailure
from models.ports.telephony import CallRecord, Direction, Disposition, Employee, RawRecord, Telephony
from models.providers import ProviderAccount, ProviderUser
from models.sealing import Sealed
from resolvers.pulls import sync

FIRST = datetime(2026, 10, 1, tzinfo=UTC)
END = FIRST + timedelta(days=2)


class Provided:
    """A provider: the pages of its calls, and its people. A page that is a failure is raised; ``before`` is waited for with each page."""

    def __init__(self, *pages, people=(), before=None):
        self.pages, self.people, self.before, self.asked = pages, people, before, []

    async def pull(self, window):
        self.asked.append(window)
        for number, page in enumerate(self.pages):
            if self.before is not None:
                await self.before(number)
            if isinstance(page, Exception):
                raise page
            yield [RawRecord(external_id=name, payload=name) for name in page]

    def parse(self, payload):
        return CallRecord(
            external_id=payload, direction=Direction.INBOUND, started_at=FIRST, answered_at=None, ended_at=FIRST, wait_seconds=1,
            talk_seconds=0, disposition=Disposition.MISSED, disposition_raw=None, from_number="79161234567", to_number=None, line_number=None,
        )  # fmt: skip

    async def employees(self):
        return self.people

    async def close(self):
        pass

    def open(self):
        return Telephony(calls=self, people=self, close=self.close)


@pytest.fixture
async def account(world):
    return await ProviderAccount.create(workspace_id=world.workspace.id, provider="mango", name="M", credentials=Sealed.of({}))


async def same(account):
    return await ProviderAccount.get(id=account.id, workspace_id=account.workspace_id)


async def stored(account):
    return sorted(
        await Interaction.filter(account_id=account.id, workspace_id=account.workspace_id).values_list("external_id", flat=True)
    )


async def test_the_cursor_moves_with_the_last_page_alone(account):
    cursors = []

    async def note(_number):
        cursors.append((await same(account)).synced_until)

    broken = Provided(["a"], ["b"], ["c"], ProviderFailure("gone"), before=note)
    with pytest.raises(ProviderFailure, match="gone"):
        await sync(account, broken.open(), since=FIRST, until=END)

    assert (await stored(account), cursors, (await same(account)).synced_until) == (["a", "b"], [None] * 4, None)

    await sync(await same(account), Provided(["a"], ["b"], ["c"]).open(), since=FIRST, until=END)
    assert (await stored(account), (await same(account)).synced_until) == (["a", "b", "c"], END)


@pytest.mark.parametrize("pages", [(), ([],)])
async def test_a_window_without_calls_is_done_too(account, pages):
    await sync(account, Provided(*pages).open(), since=FIRST, until=END)

    assert (await same(account)).synced_until == END


async def test_a_pull_that_ends_later_never_moves_the_cursor_back(account):
    stale = await same(account)
    began, go = asyncio.Event(), asyncio.Event()

    async def wait(_number):
        began.set()
        await go.wait()

    slow = asyncio.create_task(sync(stale, Provided(["a"], before=wait).open(), since=FIRST, until=END))
    await began.wait()
    await sync(account, Provided(["b"]).open(), since=FIRST, until=END + timedelta(days=5))
    go.set()
    await slow

    found = await same(account)
    assert (found.synced_until, found.last_error) == (END + timedelta(days=5), None)
    assert await stored(account) == ["a", "b"]


async def test_old_calls_pulled_again_leave_the_cursor(account):
    await sync(account, Provided(["a"]).open(), since=FIRST, until=END)

    await sync(account, Provided(["b"]).open(), since=FIRST - timedelta(days=90), until=FIRST - timedelta(days=80))

    assert ((await same(account)).synced_until, account.synced_until) == (END, END)


async def test_two_pulls_learn_the_same_people_at_once(world, account):
    anna = Employee(keys=["id:1", "ext:101", "id:1"], name="Anna", email=world.users["anna"].email)
    boris = Employee(keys=["id:2", "ext:102"], name="Boris", email=None)
    many = [Employee(keys=[f"id:{n}"], name=f"N{n}") for n in range(10, 60)]

    accounts = [await same(account) for _ in range(6)]
    orders = [[anna, *many, boris], [boris, *reversed(many), anna]] * 3
    pulls = [sync(a, Provided(people=o).open(), since=FIRST, until=END) for a, o in zip(accounts, orders, strict=True)]
    await asyncio.gather(*pulls)

    known = {u.key: u for u in await ProviderUser.filter(account_id=account.id, workspace_id=account.workspace_id)}
    assert (len(known), known["id:1"].user_id, known["ext:102"].user_id) == (54, world.users["anna"].id, world.users["boris"].id)

    moved = Employee(keys=["id:1"], name="Boris", email=None)
    await sync(await same(account), Provided(people=[moved]).open(), since=FIRST, until=END)
    again = await ProviderUser.get(account_id=account.id, workspace_id=account.workspace_id, key="id:1")
    assert (again.id, again.name, again.user_id) == (known["id:1"].id, "Boris", world.users["boris"].id)


async def test_an_account_that_cannot_be_asked_for_calls_says_so(account):
    with pytest.raises(ProviderFailure, match="cannot be pulled"):
        await sync(account, Telephony(people=Provided(), close=Provided().close), until=END)
