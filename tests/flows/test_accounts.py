"""Accounts with telephony providers, set up over the API: what a provider needs, keys that are asked about, pauses, and no secret anywhere."""

import time

import httpx
import pytest

from integrations.simulators.mango import MangoSimulator
from integrations.telephony import PROVIDERS, mango
from models.audit import AuditEntry
from models.db.connecting import fetch
from models.interactions import Interaction
from models.jobs import Job, Queue
from models.providers import ProviderAccount
from resolvers.intake import pulls
from resolvers.jobs.running import Worker
from tests.integrations.test_mango import CALLS, USERS

SHOWN = "id name provider country state isPaused checkedAt lastError syncedUntil version"
CREATE = f"""mutation($provider: String!, $input: ProviderAccountCreateInput!) {{
  providerAccountCreate(provider: $provider, input: $input) {{ account {{ {SHOWN} }} userErrors {{ field code message }} }} }}"""
UPDATE = f"""mutation($id: ID!, $input: ProviderAccountUpdateInput!) {{
  providerAccountUpdate(id: $id, input: $input) {{ account {{ {SHOWN} }} userErrors {{ field code message }} }} }}"""
KEY, SALT = "the-key-of-our-pbx", "the-salt-of-our-pbx"
GOOD = [{"key": "api_key", "value": KEY}, {"key": "api_salt", "value": SALT}, {"key": "pace_seconds", "value": "0"}]


def today(call):
    """Return a captured call as if it had been an hour ago."""
    moved = int(time.time()) - 3600 - call["context_start_time"]

    def later(value):
        if isinstance(value, dict):
            return {
                k: v + moved if k.endswith("_time") and isinstance(v, int) and v > 10**9 else later(v) for k, v in value.items()
            }
        return [later(one) for one in value] if isinstance(value, list) else value

    return later(call)


@pytest.fixture
def simulator():
    calls = [today(call) for call in CALLS.values() if isinstance(call["context_start_time"], int)][:3]
    return MangoSimulator(key=KEY, salt=SALT, calls=calls, users=USERS, pace_seconds=0)


@pytest.fixture
def work(simulator):
    """Do the jobs of accounts that are due."""

    def opened(row):
        settings = PROVIDERS["mango"].read(row.credentials.open())
        return mango.connect(settings, transport=httpx.ASGITransport(app=simulator.app()))

    return lambda: Worker(pulls.kinds(opened)).run_due(Queue.PULL)


def doing(name):
    return f"mutation($id: ID!) {{ {name}(id: $id) {{ account {{ {SHOWN} }} userErrors {{ code }} }} }}"


async def shown(client, id_):
    return (await client.ask(f"query($id: ID!) {{ node(id: $id) {{ ... on ProviderAccount {{ {SHOWN} }} }} }}", id=id_))["node"]


async def made(client, name="Our PBX", settings=GOOD):
    data = (await client.ask(CREATE, provider="mango", input={"name": name, "settings": settings}))["providerAccountCreate"]
    assert data["userErrors"] == []
    return data["account"]


async def test_a_form_learns_what_a_provider_needs(as_):
    asked = "{ providers { key title capabilities settings { key description isSecret isRequired default } } }"

    [found] = [p for p in (await as_("anna").ask(asked))["providers"] if p["key"] == "mango"]

    able = {"COUNTS_CALLS", "HAS_RECORDINGS", "KNOWS_PEOPLE", "PULLS_CALLS", "TAKES_HOOKS"}
    assert (found["title"], able - set(found["capabilities"])) == ("Mango Office", set())
    settings = {one["key"]: one for one in found["settings"]}
    assert {key for key, one in settings.items() if one["isSecret"]} == {"api_key", "api_salt"}
    assert {key for key, one in settings.items() if one["isRequired"]} == {"api_key", "api_salt"}
    assert settings["pace_seconds"]["default"] == "2.0"
    assert all(one["description"] for one in settings.values())


async def test_entering_keys_is_all_it_takes(as_, world, work):
    account = await made(as_("admin"))
    assert (account["state"], account["provider"], account["isPaused"]) == ("NEW", "mango", False)

    await work()

    now = await shown(as_("admin"), account["id"])
    assert (now["state"], now["lastError"]) == ("ACTIVE", None)
    assert now["checkedAt"] is not None
    assert now["syncedUntil"] is not None
    id_ = account["id"].partition("_")[2]
    assert await Interaction.filter(workspace_id=world.workspace.id, account_id=id_).count() == 3


async def test_keys_that_are_not_good_are_told_and_can_be_mended(as_, work):
    wrong = [{"key": "api_key", "value": KEY}, {"key": "api_salt", "value": "no-such-salt"}, GOOD[2]]
    account = await made(as_("admin"), settings=wrong)

    await work()

    told = await shown(as_("admin"), account["id"])
    assert told["state"] == "FAILING"
    assert told["lastError"]
    assert KEY not in told["lastError"]
    mended = {"settings": [{"key": "api_salt", "value": SALT}]}
    assert (await as_("admin").ask(UPDATE, id=account["id"], input=mended))["providerAccountUpdate"]["userErrors"] == []
    await work()
    assert (await shown(as_("admin"), account["id"]))["state"] == "ACTIVE"
    await as_("admin").ask(UPDATE, id=account["id"], input={"settings": [{"key": "api_salt", "value": "lost"}]})
    await Job.all().delete()
    await as_("admin").ask(doing("providerAccountCheck"), id=account["id"])
    await work()
    assert (await shown(as_("admin"), account["id"]))["state"] == "FAILING"


async def test_a_paused_account_is_left_alone_and_then_misses_nothing(as_, world, work, simulator):
    account = await made(as_("admin"))
    await as_("admin").ask(doing("providerAccountPause"), id=account["id"])

    await work()

    assert simulator.requests == []
    assert (await shown(as_("admin"), account["id"]))["state"] == "PAUSED"
    await as_("admin").ask(doing("providerAccountResume"), id=account["id"])
    await work()
    assert (await shown(as_("admin"), account["id"]))["state"] == "ACTIVE"
    assert await Interaction.filter(workspace_id=world.workspace.id, account_id=account["id"].partition("_")[2]).count() == 3


async def test_bad_input_names_its_field_and_changes_nothing(as_, world):
    before = await ProviderAccount.filter(workspace_id=world.workspace.id).count()
    for provider, given, path in (
        ("nobody", {"name": "A", "settings": GOOD}, ["provider"]),
        ("mango", {"name": "A", "settings": GOOD[:1]}, ["input", "settings"]),
        ("mango", {"name": "A", "settings": [*GOOD, {"key": "colour", "value": "red"}]}, ["input", "settings"]),
        ("mango", {"name": "A", "settings": [*GOOD[:2], {"key": "pace_seconds", "value": "-1"}]}, ["input", "settings"]),
        ("mango", {"name": " ", "settings": GOOD}, ["input", "name"]),
        ("mango", {"name": "A", "country": "ZZ", "settings": GOOD}, ["input", "country"]),
    ):
        data = (await as_("admin").ask(CREATE, provider=provider, input=given))["providerAccountCreate"]
        assert [e["field"] for e in data["userErrors"]] == [path], (provider, given)
        assert KEY not in str(data["userErrors"])
    first = await made(as_("admin"))
    twice = await as_("admin").ask(CREATE, provider="mango", input={"name": first["name"], "settings": GOOD})
    assert [e["code"] for e in twice["providerAccountCreate"]["userErrors"]] == ["TAKEN"]
    for caller in ("head", "anna", "partner"):
        refused = (await as_(caller).ask(CREATE, provider="mango", input={"name": "B", "settings": GOOD}))[
            "providerAccountCreate"
        ]
        assert [e["code"] for e in refused["userErrors"]] == ["FORBIDDEN"]
        assert await shown(as_(caller), first["id"]) is None
    assert await ProviderAccount.filter(workspace_id=world.workspace.id).count() == before + 1


async def test_no_secret_is_kept_or_told_in_the_open(as_, world, work):
    account = await made(as_("admin"))
    await as_("admin").ask(UPDATE, id=account["id"], input={"settings": [{"key": "api_salt", "value": "a-second-salt"}]})
    await work()
    removed = "mutation($id: ID!) { providerAccountDelete(id: $id) { deletedId userErrors { code } } }"

    told = await as_("admin").ask(
        "{ events(types: [ACCOUNT_CHANGED]) { events { before after } } auditLog(first: 50) { nodes { action details } } }"
    )
    for table in ("provider_account", "event", "audit_entry", "job", "idempotency_key"):
        kept = await fetch(f"select * from {table} where workspace_id = '{world.workspace.id}'")
        assert not [row for row in kept if any(secret in str(dict(row)) for secret in (KEY, SALT, "a-second-salt"))], table
    assert KEY not in str(told)

    assert (await as_("admin").ask(removed, id=account["id"]))["providerAccountDelete"] == {
        "deletedId": account["id"], "userErrors": []
    }  # fmt: skip
    assert await AuditEntry.filter(workspace_id=world.workspace.id, action="ACCOUNT_CHANGED").count() == 3
    await work()  # what was asked for it finds it gone
