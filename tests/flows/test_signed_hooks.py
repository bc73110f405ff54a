"""Hooks that are signed for the address they go to: what counts is where this server is said to be, and how the provider wrote the address."""

import pytest

from api.app import make_app
from api.receiving import Receiver
from api.spool import Spool
from integrations.simulators.twilio import TwilioSimulator
from models.jobs import Job, Queue
from models.providers import IntakeRecord
from models.sealing import keyring
from resolvers.intake.arriving import PURPOSE
from resolvers.intake.offered import reached_at
from tests.flows.test_hooks import RENEW
from tests.integrations.twilio_subject import SID, TOKEN, call
from tests.working import work

PUBLIC = "https://crm.example.com"
CREATE = """mutation($input: ProviderAccountCreateInput!) {
  providerAccountCreate(provider: "twilio", input: $input) { account { id } userErrors { message } } }"""
GIVEN = [{"key": "account_sid", "value": SID}, {"key": "auth_token", "value": TOKEN}]
simulator = TwilioSimulator(account_sid=SID, tokens=[TOKEN])


@pytest.fixture
def app(db, tmp_path, monkeypatch):
    receiver = Receiver(spool=Spool(tmp_path / "spool", 1_000_000), patience=30)
    monkeypatch.setattr("api.app.Receiver", lambda **_: receiver)
    monkeypatch.setenv("VORONKA_PUBLIC_URL", PUBLIC)
    return make_app(db, owns_database=False)


@pytest.fixture
async def account(as_, world):
    admin = as_("admin")
    made = (await admin.ask(CREATE, input={"name": "Ours", "settings": GIVEN}))["providerAccountCreate"]["account"]["id"]
    await Job.filter(workspace_id=world.workspace.id).delete()  # nobody is asked whether the keys are good
    return made.partition("_")[2], (await admin.ask(RENEW, id=made))["providerAccountHookRenew"]["path"]


async def send(http, path, signed_for, **more):
    body, headers = simulator.callback(call("CA1", 1709647200, 60), signed_for)
    return (await http.post(path, content=body, headers={**headers, **more})).status_code


@pytest.mark.parametrize("below", ["/status", "/stat%75s", "/status?line=a%20b&n=", "?bare"])
async def test_the_address_counts_as_it_was_written(http, account, below):
    key, path = account
    assert await send(http, f"{path}{below}", f"{PUBLIC}{path}{below}") == 200

    await work(Queue.LIVE)

    assert await IntakeRecord.filter(account_id=key).count() == 0
    assert await Job.filter(kind="pull", key=key).count() == 1


async def test_no_header_says_where_this_server_is(http, account):
    key, path = account
    told = {"host": "evil.example", "x-forwarded-host": "evil.example", "forwarded": "host=evil.example"}
    assert await send(http, f"{path}/status", f"https://evil.example{path}/status", **told) == 200

    await work(Queue.LIVE)

    assert [record.status for record in await IntakeRecord.filter(account_id=key)] == ["UNVERIFIED"]
    assert await Job.filter(kind="pull", key=key).count() == 0


async def test_a_hook_that_waited_for_the_address_comes_in_once_it_is_set(http, account, monkeypatch, world, as_):
    key, path = account
    monkeypatch.setenv("VORONKA_PUBLIC_URL", "")
    assert await send(http, f"{path}/status", f"{PUBLIC}{path}/status") == 200
    await work(Queue.LIVE)
    [kept] = await IntakeRecord.filter(account_id=key)
    assert kept.status == "UNVERIFIED"
    assert path[7:] not in str(vars(kept))
    assert path[7:].encode() in keyring().open(kept.hook, PURPOSE)

    monkeypatch.setenv("VORONKA_PUBLIC_URL", PUBLIC)
    await as_("admin").ask("mutation($id: ID!) { intakeRetry(id: $id) { userErrors { code } } }", id=f"account_{key}")
    await work(Queue.LIVE)

    assert await IntakeRecord.filter(account_id=key).count() == 0


async def test_a_repeat_with_another_signature_is_another_hook(http, account):
    key, path = account
    for signed_for in ("https://elsewhere.example", f"{PUBLIC}{path}/status"):
        assert await send(http, f"{path}/status", signed_for) == 200

    await work(Queue.LIVE)

    assert [record.status for record in await IntakeRecord.filter(account_id=key)] == ["UNVERIFIED"]
    assert await Job.filter(kind="pull", key=key).count() == 1


@pytest.fixture(autouse=True)
def _nowhere():
    yield
    reached_at("")
