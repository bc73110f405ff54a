"""Copies of recordings: made when the provider has them, played though the provider does not answer, and gone with the person or with time."""

import asyncio
import shutil
import time
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from api.cli.doctor import recordings as doctor
from api.providing import open_account
from api.settings import Settings
from api.worker import keeping_of
from integrations.simulators.sounds import Tone
from models.base import now
from models.interactions import Interaction
from models.jobs import Job, Queue
from models.providers import ProviderAccount
from models.recordings import RecordingCopy
from resolvers.intake import pulls
from resolvers.jobs.running import Worker
from resolvers.recordings import keeping
from resolvers.retention import forget
from tests.conftest import serving
from tests.hearing import FIRST, SECOND, Heard, add_account, bytes_of, get, new_simulator
from tests.integrations.calls import CLIENT, START, leg, made
from tests.integrations.subjects import moved
from tests.integrations.test_conformance import Killed
from tests.stores import s3
from tests.working import hurry, kind, wish, work

ERASE = "mutation($id: ID!) { contactErase(id: $id) { userErrors { code } } }"
COUNTS = "{ providerAccounts(first: 5, filter: null) { nodes { name recordingsKept recordingsWaiting recordingsFailed } } }"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """Where copies are kept, as every process is told."""
    monkeypatch.setenv("VORONKA_RECORDING_STORE", str(tmp_path / "copies"))
    monkeypatch.setenv("VORONKA_KEEP_RECORDINGS_DAYS", "30")
    return tmp_path / "copies"


class Copied(Heard):
    """A call that was pulled with two recordings."""

    async def copies(self):
        rows = await RecordingCopy.filter(interaction_id=self.call.id)
        return {row.provider_id: row for row in rows}

    async def states(self):
        return {key: row.state for key, row in (await self.copies()).items()}

    async def again(self, after=timedelta(0)):
        """Let a while pass, and what is due then be done."""
        await RecordingCopy.filter(workspace_id=self.world.workspace.id).update(due_at=now() - timedelta(seconds=1))
        if after:
            await RecordingCopy.filter(workspace_id=self.world.workspace.id).update(created_at=now() - after)
        await hurry(self.world.workspace.id)
        await work(Queue.BACKFILL, Queue.HOUSEKEEPING)


def files(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file()) if folder.exists() else []


async def pulled(world, simulator, url):
    """Pull a call of ten minutes ago from a provider."""
    account = await add_account(world, url)
    call = made("call-1", leg(recording_id=[FIRST, SECOND]))
    simulator.calls.append(moved(call, int(time.time()) - 600 - START))
    await pull(account)
    [row] = await Interaction.filter(account_id=account.id)
    await Interaction.filter(id=row.id).update(owner_id=world.users["anna"].id, user_id=world.users["anna"].id)
    return Copied(world, simulator, account, row)


async def pull(account):
    pulling, *_ = pulls.kinds(open_account)
    await pulls.run_now(pulling, await ProviderAccount.get(id=account.id), since=now() - timedelta(hours=1))


@pytest.fixture
async def server(serve):
    """Serve without doing what waits: that is the tests' to do."""
    return await serve(work=False)


@pytest.fixture
async def copied(app, world):
    simulator = new_simulator()
    async with serving(simulator.app()) as url:
        yield await pulled(world, simulator, url)


async def test_a_copy_is_made_when_the_provider_has_it_and_played_when_it_does_not_answer(as_, server, copied, folder):
    copied.simulator.recordings[SECOND] = None
    assert await copied.states() == {FIRST: "WAITING", SECOND: "WAITING"}
    await copied.again()

    first, second = (await copied.copies())[FIRST], (await copied.copies())[SECOND]
    assert (first.state, first.size, first.media, first.error) == ("KEPT", 24044, "audio/wav", None)
    assert (second.state, second.attempts, "not have the recording yet" in second.error) == ("WAITING", 1, True)
    assert timedelta(seconds=50) < second.due_at - now() < timedelta(minutes=3)
    [file] = files(folder)
    assert file.read_bytes() == bytes_of(copied.tone)
    assert CLIENT not in str(file)
    [job] = await Job.filter(kind="keep recordings")
    assert job.due_at - second.due_at < timedelta(seconds=1)

    copied.simulator.recordings[SECOND] = Tone(seconds=1)
    await copied.again()
    assert await copied.states() == {FIRST: "KEPT", SECOND: "KEPT"}
    assert await Job.filter(kind="keep recordings").count() == 0
    asked = len(copied.simulator.requests)
    await pull(copied.account)
    await copied.again()
    assert copied.simulator.requests[asked:].count("/files") == 0  # each once

    path = await copied.path(as_("anna"))
    copied.simulator.faults.extend(["500"] * 40)
    await ProviderAccount.filter(id=copied.account.id).delete()
    part = await get(server, path, range="bytes=100-299")
    assert (part.status_code, part.content, part.headers["content-type"]) == (206, bytes_of(copied.tone, 100, 300), "audio/wav")
    assert part.headers["content-range"] == "bytes 100-299/24044"
    assert (await get(server, path, range="bytes=24044-")).status_code == 416
    assert (await get(server, await copied.path(as_("anna"), recording=SECOND))).content == bytes_of(Tone(seconds=1))
    await Interaction.filter(id=copied.call.id).update(owner_id=copied.world.users["clara"].id)
    assert (await get(server, path)).status_code == 404


async def test_the_provider_is_asked_where_the_store_is_away(as_, server, copied, folder):
    await copied.again()
    shutil.rmtree(folder)

    assert (await get(server, await copied.path(as_("anna")))).content == bytes_of(copied.tone)


async def test_what_is_not_to_be_had_is_given_up_and_told(as_, copied, folder):
    copied.simulator.recordings[FIRST] = None
    del copied.simulator.recordings[SECOND]
    await copied.again()
    assert await copied.states() == {FIRST: "WAITING", SECOND: "GONE"}
    copied.simulator.faults.append("401")
    await copied.again()
    [job] = await Job.filter(kind="keep recordings")
    assert job.due_at - now() > timedelta(minutes=4)  # the account is left alone
    await copied.again(after=timedelta(days=2, hours=23))
    assert (await copied.states())[FIRST] == "WAITING"
    await copied.again(after=timedelta(days=3, hours=1))

    assert (await copied.states())[FIRST] == "FAILED"
    nodes = (await as_("admin").ask(COUNTS.replace(", filter: null", "")))["providerAccounts"]["nodes"]
    assert {"name": copied.account.name, "recordingsKept": 0, "recordingsWaiting": 0, "recordingsFailed": 1} in nodes
    assert files(folder) == []


async def test_nobody_waits_for_recordings_of_an_account_that_was_removed(copied, folder):
    await ProviderAccount.filter(id=copied.account.id).delete()
    await copied.again()

    assert await copied.states() == {FIRST: "GONE", SECOND: "GONE"}
    assert await Job.filter(workspace_id=copied.world.workspace.id, kind="keep recordings").count() == 0


async def test_half_of_a_recording_is_no_copy(copied, folder):
    copied.simulator.faults.extend(["cut", "cut"])
    await copied.again()

    assert set((await copied.states()).values()) == {"WAITING"}
    assert files(folder) == []
    await copied.again()
    assert set((await copied.states()).values()) == {"KEPT"}


async def test_a_store_that_is_away_costs_no_recording(copied, folder, monkeypatch):
    folder.parent.joinpath("copies").write_text("not a folder")
    await copied.again(after=timedelta(days=9))
    assert set((await copied.states()).values()) == {"WAITING"}
    Path(folder).unlink()

    await copied.again()

    assert set((await copied.states()).values()) == {"KEPT"}


async def test_the_doctor_looks_whether_the_store_answers_and_tells_what_there_is_no_copy_of(copied, folder):
    async def told():
        return [(finding.level, finding.says) async for finding in doctor.look(Settings())]

    assert await told() == [("OK", "the store of copies answers")]
    await RecordingCopy.filter(interaction_id=copied.call.id).update(state="FAILED")
    assert ("WARNING", "there is no copy of 2 recordings, which could not be had for days") in await told()
    shutil.rmtree(folder)
    folder.write_text("not a folder")
    assert (await told())[0][0] == "WRONG"


async def test_who_is_killed_while_a_copy_is_made_leaves_nothing_behind(copied, folder, monkeypatch):
    real = keeping._copied

    async def killed(recordings, copy):
        await real(recordings, copy)
        raise Killed

    with monkeypatch.context() as patched, suppress(Killed):
        patched.setattr(keeping, "_copied", killed)
        await copied.again()
    assert len(files(folder)) == 1
    await copied.again()

    assert set((await copied.states()).values()) == {"KEPT"}
    assert len(files(folder)) == 2


async def test_copies_go_with_the_person_also_while_they_are_made(as_, copied, world, folder):
    await copied.again()
    assert len(files(folder)) == 2
    contact = world.contacts[0].id
    await Interaction.filter(id=copied.call.id).update(contact_id=contact)

    async def erased():
        assert (await as_("admin").ask(ERASE, id=f"contact_{contact}"))["contactErase"]["userErrors"] == []

    await erased()
    assert set((await copied.states()).values()) == {"ERASED"}
    await copied.again()
    assert (await copied.states(), files(folder)) == ({}, [])
    await pull(copied.account)
    await copied.again()
    assert (await copied.states(), files(folder)) == ({}, [])


async def test_a_copy_that_is_being_made_goes_with_the_person(copied, folder, monkeypatch):
    real = keeping._copied

    async def erased_meanwhile(recordings, copy):
        done = await real(recordings, copy)
        await RecordingCopy.filter(id=copy.id).delete()
        return done

    monkeypatch.setattr(keeping, "_copied", erased_meanwhile)
    await copied.again()

    assert (await copied.states(), files(folder)) == ({}, [])


async def test_copies_are_kept_as_long_as_they_are_to_be_and_not_made_again(as_, server, copied, folder):
    await copied.again()
    old = RecordingCopy.filter(provider_id=FIRST, interaction_id=copied.call.id)
    await old.update(kept_at=now() - timedelta(days=31))

    await retain(copied.world.workspace.id)
    await copied.again()

    assert await copied.states() == {FIRST: "EXPIRED", SECOND: "KEPT"}
    assert len(files(folder)) == 1
    await pull(copied.account)
    await copied.again()
    assert await copied.states() == {FIRST: "EXPIRED", SECOND: "KEPT"}
    assert (await get(server, await copied.path(as_("anna")))).content == bytes_of(copied.tone)  # the provider's


async def retain(workspace_id):
    """Forget what is old, as the job does."""

    async def run(held):
        await forget(held, keeping_of(Settings()))

    forgetting = kind(run, name="forget")
    await wish(workspace_id, forgetting)
    await Worker([forgetting]).run_due(Queue.DELIVERY)


@pytest.mark.parametrize("settings", ["postgres"], indirect=True)
async def test_copies_are_kept_in_a_store_that_speaks_s3(as_, world, monkeypatch, db, serve):
    async with s3() as url:
        for name, value in (("", "s3://calls/ours"), ("_ENDPOINT", url), ("_KEY_ID", "the-id"), ("_KEY", "the-key")):
            monkeypatch.setenv(f"VORONKA_RECORDING_STORE{name}", value)
        simulator = new_simulator(1000)
        async with serving(simulator.app()) as at:
            told = Settings()
            server = await serve(
                recording_store=told.recording_store,
                recording_store_endpoint=url,
                recording_store_key_id=told.recording_store_key_id,
                recording_store_key=told.recording_store_key,
            )
            copied = await pulled(world, simulator, at)
            await copied.again()
            assert set((await copied.states()).values()) == {"KEPT"}
            await ProviderAccount.filter(id=copied.account.id).delete()

        whole = await get(server, await copied.path(as_("anna")))
        assert whole.content == bytes_of(simulator.recordings[FIRST])
        part = await get(server, await copied.path(as_("anna")), range="bytes=-44")
        assert part.content == bytes_of(simulator.recordings[FIRST])[-44:]


async def test_making_a_long_copy_lets_others_have_the_loop(copied):
    copied.simulator.recordings[FIRST] = Tone(seconds=3600)
    laps, running = [], True

    async def look():
        while running:
            began = time.thread_time()
            await asyncio.sleep(0)
            laps.append(time.thread_time() - began)

    looking = asyncio.create_task(look())
    await copied.again()
    running = False
    await looking

    assert (await copied.states())[FIRST] == "KEPT"
    assert sorted(laps)[-2] < 0.05  # what is made once for all may be made here
