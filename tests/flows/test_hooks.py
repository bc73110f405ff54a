"""Hooks: what a provider sends by itself is kept before it is answered, read behind that, and nothing of it is lost or believed unsigned."""

import asyncio
import json
import os
from urllib.parse import urlencode

import pytest

from api.app import make_app
from api.receiving import Receiver
from api.spool import Spool
from integrations.simulators.mango import MangoSimulator
from models import sealing
from models.audit import AuditEntry
from models.db.connecting import fetch
from models.errors import Unavailable
from models.interactions import Interaction
from models.jobs import Queue
from models.noting import tallies
from models.providers import IntakeRecord, ProviderAccount
from resolvers.intake import hearing, hooks
from resolvers.intake.arriving import opened
from resolvers.sign_in.secrets import seal_all
from tests.integrations.test_mango_events import JSON, KEY, SALT, SIGN
from tests.working import work

GOOD = [{"key": "api_key", "value": KEY}, {"key": "api_salt", "value": SALT}, {"key": "pace_seconds", "value": "0"}]
CREATE = """mutation($input: ProviderAccountCreateInput!) {
  providerAccountCreate(provider: "mango", input: $input) { account { id } userErrors { code } } }"""
UPDATE = "mutation($id: ID!, $input: ProviderAccountUpdateInput!) { providerAccountUpdate(id: $id, input: $input) { userErrors { code } } }"
RENEW = "mutation($id: ID!) { providerAccountHookRenew(id: $id) { path account { hasHook } userErrors { field code } } }"
INBOX = "{ intakeRecords(first: 50) { nodes { id isHook status error payload interaction { id } } } }"
RETRY = "mutation($id: ID!, $record: ID) { intakeRetry(id: $id, recordId: $record) { account { id } userErrors { field code } } }"
IGNORE = "mutation($id: ID!) { intakeIgnore(id: $id) { record { status } userErrors { field code } } }"
SHOWN = "query($id: ID!) { node(id: $id) { ... on ProviderAccount { state heardAt hooksUnverified hasHook } } }"
SUMMARY = urlencode({"vpbx_api_key": KEY, "sign": SIGN, "json": JSON}).encode()
FORGED = urlencode({"vpbx_api_key": KEY, "sign": "0" * 64, "json": JSON}).encode()
simulator = MangoSimulator(key=KEY, salt=SALT)


class Hooked:
    """An account that takes hooks, as its provider sees it."""

    def __init__(self, http, admin, account, path):
        self.http, self.admin, self.account, self.path = http, admin, account, path
        self.id = account.partition("_")[2]

    async def send(self, body=SUMMARY, place="/events/summary", path=None):
        return (await self.http.post(f"{path or self.path}{place}", content=body)).status_code

    async def shown(self):
        return (await self.admin.ask(SHOWN, id=self.account))["node"]

    async def inbox(self):
        return [one for one in (await self.admin.ask(INBOX))["intakeRecords"]["nodes"] if one["isHook"]]

    def records(self, **which):
        return IntakeRecord.filter(account_id=self.id, **which)

    async def calls(self):
        return await Interaction.filter(account_id=self.id).count()


@pytest.fixture
def receiver(tmp_path):
    """What takes hooks in: patient, so that a busy machine does not send them to the spool."""
    return Receiver(spool=Spool(tmp_path / "spool", 1_000_000), patience=30)


@pytest.fixture
def app(db, receiver, monkeypatch):
    monkeypatch.setattr("api.app.Receiver", lambda **_: receiver)
    return make_app(db, owns_database=False)


@pytest.fixture
async def hooked(as_, http, world, receiver):
    admin = as_("admin")
    account = (await admin.ask(CREATE, input={"name": "Ours", "settings": GOOD}))["providerAccountCreate"]["account"]["id"]
    return Hooked(http, admin, account, (await admin.ask(RENEW, id=account))["providerAccountHookRenew"]["path"])


async def test_a_hook_is_kept_sealed_then_read_and_shown_as_a_call(hooked, world):
    assert await hooked.send() == 200
    [kept] = await hooked.records()
    assert (kept.status, kept.payload) == ("RECEIVED", "/events/summary")
    assert KEY not in str(vars(kept))
    assert "79161234567" not in str(vars(kept))
    assert await hooked.calls() == 0

    await work(Queue.LIVE)

    [call] = await Interaction.filter(account_id=hooked.id)
    assert (call.external_id, call.client_number, call.talk_seconds) == ("MTAwMDAwMDAwMQ==", "+79161234567", 180)
    assert await hooked.inbox() == []
    assert (await hooked.shown())["heardAt"] is not None


async def test_repeats_and_any_order_of_hook_and_pull_change_nothing(hooked):
    for _ in range(3):
        assert await hooked.send() == 200
    assert await hooked.records().count() == 1
    await work(Queue.LIVE)
    assert await hooked.send() == 200
    await work(Queue.LIVE)

    assert (await hooked.calls(), await hooked.inbox()) == (1, [])
    assert await hooked.records(status="DONE").count() == 1


async def test_what_is_not_for_an_account_or_too_large_is_refused_and_counted(hooked):
    before = dict(tallies)
    flipped = hooked.path[:-2] + ("AA" if hooked.path[-2:] != "AA" else "BB")
    for path in ("/hooks/abc", "/hooks/", f"{hooked.path}x", flipped, "/hooks/ж"):
        assert await hooked.send(path=path) in {404, 405}, path
    assert await hooked.send(place="/" + "p" * 300) == 404
    assert await hooked.send(b"x" * 200_000) == 413
    assert (await hooked.http.get(hooked.path)).status_code == 405

    assert await hooked.records().count() == 0
    assert tallies["hooks", "unknown"] - before.get(("hooks", "unknown"), 0) >= 5
    assert tallies["hooks", "too_large"] - before.get(("hooks", "too_large"), 0) == 1


async def test_an_address_holds_until_the_one_after_the_next_is_made(hooked):
    old, admin = hooked.path, hooked.admin
    second = (await admin.ask(RENEW, id=hooked.account))["providerAccountHookRenew"]["path"]
    assert (await hooked.send(), await hooked.send(FORGED, path=second)) == (200, 200)
    third = (await admin.ask(RENEW, id=hooked.account))["providerAccountHookRenew"]["path"]

    assert [await hooked.send(path=path) for path in (old, second, third)] == [404, 200, 200]
    told = await admin.ask(
        "{ events(types: [ACCOUNT_CHANGED]) { events { before after } } auditLog(first: 50) { nodes { details } } }"
    )
    digest = (await ProviderAccount.get(id=hooked.id)).hook_digest
    assert all(secret not in str(told) for secret in (old[7:], third[7:], digest))


async def test_what_is_not_signed_changes_nothing_is_told_and_comes_in_once_the_keys_are_mended(hooked):
    for number in range(3):
        body = json.dumps({**json.loads(JSON), "entry_id": f"e{number}"}, separators=(",", ":"))
        other = MangoSimulator(key=KEY, salt="the-salt-after-this-one")
        path, sent = other.event("events/summary", json.loads(body))
        assert await hooked.send(sent, path) == 200
    await work(Queue.LIVE)

    assert await hooked.calls() == 0
    assert {one["status"] for one in await hooked.inbox()} == {"UNVERIFIED"}
    assert all("signature" in one["error"] for one in await hooked.inbox())
    assert (await hooked.shown())["hooksUnverified"] == 3
    assert (await hooked.shown())["state"] == "FAILING"
    mended = {"settings": [{"key": "api_salt", "value": "the-salt-after-this-one"}]}
    assert (await hooked.admin.ask(UPDATE, id=hooked.account, input=mended))["providerAccountUpdate"]["userErrors"] == []
    assert (await hooked.admin.ask(RETRY, id=hooked.account))["intakeRetry"]["userErrors"] == []
    await work(Queue.LIVE)
    assert (await hooked.calls(), await hooked.inbox(), (await hooked.shown())["hooksUnverified"]) == (3, [], 0)


async def test_what_nobody_can_read_is_in_the_inbox_with_its_reason_until_it_is_read_or_put_aside(hooked, monkeypatch):
    await hooked.send(*reversed(simulator.event("events/new", {"a": 1})))
    await hooked.send(*reversed(simulator.event("events/summary", {"call_direction": 1, "entry_id": "e"})))
    await hooked.send()
    await work(Queue.LIVE)

    [odd] = await hooked.inbox()
    assert (odd["status"], odd["payload"], odd["error"]) == ("FAILED", "/events/new", "an event of this name is not known")
    assert (await hooked.records(external_id="e").get()).status == "FAILED"
    assert await hooked.calls() == 1
    assert (await hooked.admin.ask(IGNORE, id=odd["id"]))["intakeIgnore"]["record"]["status"] == "IGNORED"
    assert (await hooked.admin.ask(IGNORE, id=odd["id"]))["intakeIgnore"]["userErrors"] == [{"field": ["id"], "code": "INVALID"}]
    await hooked.admin.ask(RETRY, id=hooked.account)
    await work(Queue.LIVE)
    assert [one["status"] for one in await hooked.inbox()] == ["IGNORED"]
    monkeypatch.setattr("integrations.telephony.mango.events._SILENT", ("events/new",))  # a version that knows it
    assert (await hooked.admin.ask(RETRY, id=hooked.account, record=odd["id"]))["intakeRetry"]["userErrors"] == []
    await work(Queue.LIVE)
    assert await hooked.inbox() == []
    actions = await AuditEntry.filter(action__startswith="INTAKE").order_by("id").values_list("action", flat=True)
    assert actions == ["INTAKE_IGNORED", "INTAKE_RETRIED", "INTAKE_RETRIED"]


async def test_a_recording_is_a_reason_to_pull_soon(hooked):
    await work(Queue.PULL)
    await hooked.send(*reversed(simulator.event("events/record/added", {"entry_id": "e", "recording_id": "r"})))
    await work(Queue.LIVE)

    waiting = await fetch("select due_at from job where kind = 'pull' and key = '" + hooked.id + "' and state = 'WAITING'", [])
    assert len(waiting) == 1


async def test_a_paused_account_keeps_what_comes_until_it_goes_on(hooked):
    await hooked.admin.ask("mutation($id: ID!) { providerAccountPause(id: $id) { userErrors { code } } }", id=hooked.account)
    assert await hooked.send() == 200
    await work(Queue.LIVE)
    assert [one["status"] for one in await hooked.inbox()] == ["RECEIVED"]
    await hooked.admin.ask("mutation($id: ID!) { providerAccountResume(id: $id) { userErrors { code } } }", id=hooked.account)
    await work(Queue.LIVE)
    assert (await hooked.calls(), await hooked.inbox()) == (1, [])


async def test_no_more_is_kept_of_what_nobody_could_verify_than_there_is_room_for(hooked, monkeypatch):
    monkeypatch.setattr(hearing, "MOST_UNVERIFIED", 2)
    for number in range(4):
        await hooked.send(FORGED + b"&n=%d" % number)
    await work(Queue.LIVE)

    assert await hooked.records(status="UNVERIFIED").count() == 2


async def test_while_the_database_is_away_the_spool_keeps_what_comes_and_it_is_stored_later(hooked, receiver, monkeypatch):
    async def away(*_):
        raise Unavailable("away")

    with monkeypatch.context() as patched:
        patched.setattr(hooks, "store", away)
        bodies = [FORGED + b"&n=%d" % number for number in range(30)]
        assert set(await asyncio.gather(*map(hooked.send, [SUMMARY, *bodies]))) == {200}
        assert await hooked.send(path="/hooks/" + "A" * 86) == 200  # nobody can know yet
        with pytest.raises(Unavailable):
            await receiver.spool.empty()
    assert await hooked.records().count() == 0
    held = b"".join(path.read_bytes() for path in receiver.spool._files())
    assert held.count(b"\n") == 32
    assert KEY.encode() not in held

    [first, *_] = receiver.spool._files()
    damaged = first.with_name("00000000-damaged.hooks")
    damaged.write_bytes(b'{"workspace')
    assert await receiver.spool.empty() == 32
    assert damaged.with_suffix(".damaged").read_bytes() == b'{"workspace'
    assert (await hooked.records().count(), await receiver.spool.empty(), list(receiver.spool._files())) == (31, 0, [])
    await work(Queue.LIVE)
    assert await hooked.calls() == 1


async def test_a_slow_database_keeps_nobody_waiting_and_a_full_spool_says_so(hooked, receiver, monkeypatch):
    go, real = asyncio.Event(), hooks.store

    async def slow(*some):
        await go.wait()
        return await real(*some)

    monkeypatch.setattr(hooks, "store", slow)
    receiver.patience = 0.01
    assert await hooked.send() == 200
    assert len(receiver.spool._files()) == 1
    monkeypatch.setattr(receiver.spool, "_limit", 10)
    assert await hooked.send(FORGED) == 503
    go.set()
    await asyncio.gather(*receiver._writers.values())
    await receiver.spool.empty()
    await work(Queue.LIVE)
    assert await hooked.calls() == 1


async def test_removing_an_account_takes_what_nobody_can_read_without_it(hooked):
    await hooked.send()
    await hooked.admin.ask("mutation($id: ID!) { providerAccountDelete(id: $id) { userErrors { code } } }", id=hooked.account)

    assert (await hooked.records().count(), await hooked.send()) == (0, 404)


async def test_addresses_are_for_administrators(hooked, as_):
    assert (await as_("anna").ask(RENEW, id=hooked.account))["providerAccountHookRenew"]["userErrors"] != []
    assert (await as_("head").ask(IGNORE, id=f"intake_{hooked.id}"))["intakeIgnore"]["userErrors"] != []


async def test_another_key_opens_what_waits_and_an_erased_person_is_in_none_of_it(hooked, world, monkeypatch):
    await hooked.send()
    await hooked.send(*reversed(simulator.event("events/summary", {"entry_id": "other", "from": {"number": "79990001122"}})))
    before = set(await hooked.records().values_list("hook", flat=True))
    old = sealing.keyring()
    try:
        sealing.use(sealing.Keyring(["a-newer-key-that-all-processes-share", os.environ["VORONKA_SECRET_KEY"]]))
        await seal_all(rotate=True)
        sealing.use(sealing.Keyring(["a-newer-key-that-all-processes-share"]))
        assert not before & set(await hooked.records().values_list("hook", flat=True))
        made = """mutation { contactCreate(input: {name: "Erika", phones: [{number: "+79161234567"}]}) { contact { id } } }"""
        erika = (await hooked.admin.ask(made))["contactCreate"]["contact"]["id"]
        erase = "mutation($id: ID!) { contactErase(id: $id) { userErrors { field code message } } }"
        assert (await hooked.admin.ask(erase, id=erika))["contactErase"]["userErrors"] == []
        [left] = await hooked.records()
        assert b"79990001122" in opened(left.hook).body
    finally:
        sealing.use(old)
