"""Setting up on the command line, from a database without tables: init, workspaces, people, accounts, and the doctor."""

import asyncio
import json
import re
from datetime import timedelta

import pytest
from typer.testing import CliRunner

from api.cli import account as account_commands
from api.cli import app as cli
from api.cli import asking, founding
from api.settings import Settings
from models.audit import AuditEntry
from models.base import now
from models.db.connecting import database
from models.deals import LossReason, Stage
from models.event_log import EventRow
from models.jobs import Job
from models.ports.failures import ProviderFailure
from models.ports.settings import ProviderSettings, Secret
from models.ports.telephony import Employee, Provider, Telephony
from models.providers import ProviderAccount
from models.sealing import Sealed
from models.workspaces import Workspace
from resolvers.founding import AlreadyFounded, Language, found
from resolvers.sign_in.joining import accept_invitation
from resolvers.sign_in.sessions import sign_in
from tests import postgres
from tests.flows.test_invitations import quick  # noqa: F401 - a fixture

PASSWORD = "correct horse battery"
NORTHWIND = ("--name", "Northwind", "--zone", "Europe/Berlin", "--currency", "eur", "--admin-name", "Anna", "--admin-email", "anna@x.example")  # fmt: skip
SOUTHWIND = ("--name", "Южный ветер", "--zone", "Asia/Omsk", "--currency", "RUB", "--language", "ru", "--admin-name", "Ольга", "--admin-email", "o@y.example")  # fmt: skip


ON_A_FILE = pytest.mark.parametrize("northwind", ["sqlite"], indirect=True)
"""The use cases run on both databases elsewhere."""


class Deployment:
    """A database, and the command line over it."""

    def __init__(self, url):
        self.url = url

    def do(self, *arguments, given="", ends=0, **environment):
        """Return what a command prints."""
        done = CliRunner().invoke(
            cli, arguments, input=given, env={"DATABASE_URL": self.url, **environment}, catch_exceptions=False
        )
        assert done.exit_code == ends, done.output
        assert PASSWORD not in done.output
        return done.output

    def ask(self, look):
        """Return what a coroutine finds in the database."""

        async def looked():
            async with database(Settings(DATABASE_URL=self.url).database):
                return await look()

        return asyncio.run(looked())


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def northwind(request, tmp_path_factory, postgres_admin):
    """A deployment that has just been set up."""
    sqlite = request.param == "sqlite"
    url = (
        f"sqlite://{tmp_path_factory.mktemp('up')}/a.sqlite3" if sqlite else asyncio.run(postgres.create_database(postgres_admin))
    )
    made = Deployment(url)
    assert "Northwind is set up: Europe/Berlin, DE, EUR" in made.do(
        "init", *NORTHWIND, "--password-file", "-", given=PASSWORD + "\n"
    )
    yield made
    if not sqlite:
        asyncio.run(postgres.drop_database(postgres_admin, url))


def test_init_makes_all_that_is_needed_and_repeating_it_changes_nothing(northwind):
    async def present():
        home = await Workspace.get(name="Northwind")
        stages = await Stage.filter(workspace_id=home.id).order_by("position").values_list("name", "kind")
        reasons = await LossReason.filter(workspace_id=home.id).count()
        log = await EventRow.filter(workspace_id=home.id).order_by("sequence").values_list("type", "actor_id")
        audited = await AuditEntry.filter(workspace_id=home.id).values_list("action", "user_id")
        return stages, reasons, log, sorted(audited)

    before = northwind.ask(present)
    again = northwind.do("init", *NORTHWIND)

    assert "is set up already (Northwind" in again
    with pytest.raises(AlreadyFounded):
        northwind.ask(lambda: found({"name": "Other"}, {"name": "A", "email": "a@b"}, Language.EN, as_the_first=True))
    assert northwind.ask(present) == before
    stages, reasons, log, audited = before
    assert [kind for _, kind in stages] == ["OPEN"] * 4 + ["WON", "LOST"]
    assert reasons >= 3
    assert {
        ("workspace.changed", None),
        ("user.changed", None),
        ("pipeline.changed", None),
        ("loss_reason.changed", None),
    } <= set(log)
    assert {("WORKSPACE_CHANGED", None), ("USER_CHANGED", None)} <= set(audited)
    assert northwind.ask(lambda: sign_in("Anna@x.example", PASSWORD)).access


def test_several_workspaces_are_told_apart_by_name(northwind):
    told = northwind.do("workspace", "create", *SOUTHWIND, "--invite")
    secret = re.search(r"invitation +(\S+)", told)[1]

    unnamed = northwind.do("user", "list", ends=1)
    unknown = northwind.do("user", "list", "--workspace", "East", ends=1)
    people = northwind.do("user", "list", "--workspace", "южный ВЕТЕР")
    changed = northwind.do("workspace", "change", "--workspace", "Южный ветер", "--zone", "Asia/Tomsk", "--country", "kz")
    wrong = northwind.do("workspace", "change", "--workspace", "Южный ветер", "--zone", "Omsk", "--country", "KAZ", ends=1)
    twice = northwind.do("workspace", "create", *SOUTHWIND, "--invite", ends=1)

    assert all("Northwind (workspace_" in told and "Южный ветер (workspace_" in told for told in (unnamed, unknown))
    assert ("o@y.example" in people, "anna@x.example" in people, "invited until" in people) == (True, False, True)
    assert "Asia/Tomsk" in changed
    assert ("zone: must be" in wrong, "country: must be" in wrong) == (True, True)
    assert "another workspace has this name" in twice
    assert northwind.do("workspace", "list").count("workspace_") == 2
    assert northwind.ask(lambda: accept_invitation(secret, PASSWORD)).access
    assert "Новая" in northwind.ask(lambda: _names("Южный ветер"))


async def _names(workspace):
    home = await Workspace.get(name=workspace)
    return await Stage.filter(workspace_id=home.id).values_list("name", flat=True)


@ON_A_FILE
def test_people_come_change_and_go(northwind):
    here = ("--workspace", "Northwind")
    added = northwind.do("user", "create", "--email", "b@x.example", "--name", "Boris", *here)
    northwind.do("user", "create", "--email", "c@x.example", "--name", "Clara", "--password-file", "-", *here, given=PASSWORD)
    secret = re.search(r"invitation +(\S+)", added)[1]

    head = northwind.do("user", "role", "--email", "B@x.example", "head")
    last = northwind.do("user", "role", "--email", "anna@x.example", "MANAGER", ends=1)
    same = northwind.do("user", "create", "--email", "C@x.example", "--name", "C", *here, ends=1)
    short = northwind.do("user", "reset", "--email", "c@x.example", "--password-file", "-", given="short", ends=1)
    nobody = northwind.do("user", "reset", "--email", "nobody@x.example", "--link", ends=1)
    northwind.do("user", "reset", "--email", "c@x.example", "--password-file", "-", given="quite another one\n")
    link = re.search(r"invitation +(\S+)", northwind.do("user", "reset", "--email", "c@x.example", "--link"))[1]
    gone = northwind.do("user", "deactivate", "--email", "b@x.example", "--hand-over-to", "c@x.example")
    people = northwind.do("user", "list", *here)

    assert "Boris is HEAD" in head
    assert "role: this is the last administrator" in last
    assert "email: another user has this e-mail" in same
    assert "password: must have 10 to 200 characters" in short
    assert "Nobody here has the e-mail nobody@x.example" in nobody
    assert "Boris is let go; Clara takes over" in gone
    assert re.search(r"Boris +b@x\.example +HEAD +let go", people)
    assert northwind.ask(lambda: sign_in("c@x.example", "quite another one")).access
    assert northwind.ask(lambda: accept_invitation(link, PASSWORD)).access
    with pytest.raises(Exception, match="invitation is not valid"):
        northwind.ask(lambda: accept_invitation(secret, PASSWORD))


class FakeSettings(ProviderSettings, frozen=True, kw_only=True):
    """What the provider of this test needs to be told."""

    api_key: Secret
    place: str = "here"


class People:
    def __init__(self, settings):
        self.settings = settings

    async def employees(self):
        if self.settings.api_key.reveal() != "the-right-key":
            raise ProviderFailure("Fake does not accept the key")
        return [Employee(keys=["1"], name="Anna")]


async def nothing():
    """Close nothing."""


def connect(settings):
    return Telephony(close=nothing, people=People(settings))


@ON_A_FILE
def test_accounts_are_tried_changed_and_removed_and_their_credentials_shown_to_nobody(northwind, monkeypatch):
    monkeypatch.setattr(
        account_commands,
        "PROVIDERS",
        {"fake": Provider(key="fake", title="Fake", settings=FakeSettings, connect=connect, capabilities=frozenset())},
    )
    here = ("--workspace", "Northwind")
    add = ("account", "add", "--provider", "fake", "--name", "Main", *here)

    lacking = northwind.do(*add, ends=1)
    odd = northwind.do("account", "add", "--provider", "other", "--name", "Main", *here, ends=1)
    northwind.do(*add, "--settings-file", "-", given="# of the office\napi_key=the-wrong-key\n")
    twice = northwind.do(*add, "--settings-file", "-", given="api_key=x\n", ends=1)
    refused = northwind.do("account", "test", "main", *here, ends=1)
    northwind.do(
        "account", "change", "Main", "--settings-file", "-", "--setting", "place=there", *here, given="api_key=the-right-key"
    )
    northwind.do("account", "change", "Main", "--name", "Office", "--country", "at", *here)
    well = northwind.do("account", "test", "Office", *here)
    table = northwind.do("account", "list", *here)
    [kept] = northwind.ask(lambda: ProviderAccount.filter(name="Office"))
    opened = northwind.ask(lambda: _opened(kept))
    northwind.do("account", "remove", "Office", "--yes", *here)
    unknown = northwind.do("account", "test", "Office", *here, ends=1)

    assert "Missing: api_key" in lacking
    assert "There is no provider other. Known are: fake" in odd
    assert "another account has this name" in twice
    assert refused.strip() == "Fake does not accept the key"
    assert "Office is well: Fake knows 1 people" in well
    assert ("AT" in table, opened) == (True, {"api_key": "the-right-key", "place": "there"})
    assert "-key" not in str(kept.credentials.kept) + table + well + refused
    assert "has no account Office" in unknown
    log, audited = northwind.ask(_told)
    assert (len(log), len(audited), "-key" in str([log, audited])) == (4, 4, False)


async def _opened(account):
    return account.credentials.open()


async def _told():
    home = await Workspace.get(name="Northwind")
    audited = await AuditEntry.filter(workspace_id=home.id, action="ACCOUNT_CHANGED").values_list("details", flat=True)
    log = await EventRow.filter(workspace_id=home.id, type="account.changed").values_list("data", flat=True)
    return log, audited


def test_the_doctor_names_what_is_wrong_and_changes_nothing(northwind):
    well = northwind.do("doctor")
    watched = northwind.do(
        "doctor", VORONKA_METRICS_PORT="9464", VORONKA_METRICS_TOKEN="t", OTEL_EXPORTER_OTLP_ENDPOINT="http://collector:4318"
    )
    odd = northwind.do("doctor", ends=1, OTEL_TRACES_EXPORTER="zipkin")
    misspelt = northwind.do("doctor", ends=1, VORONKA_SINGUP_URL="x", VORONKA_MAX_PAGES="3")
    unusable = northwind.do("doctor", ends=1, VORONKA_PORT="many")
    not_json = northwind.do("doctor", ends=1, VORONKA_CORS_ORIGINS="https://crm.example")
    ids = northwind.ask(_break)

    broken = json.loads(northwind.do("doctor", "--json", ends=1))
    again = json.loads(northwind.do("doctor", "--json", ends=1))
    northwind.ask(lambda: _mend(*ids))

    assert "WRONG" not in well
    assert "metrics: off" in well
    assert "log: each request, operations of 1 s and more" in well
    assert "told at /metrics of the API's address, with the token and 127.0.0.1:9464, with the token" in watched
    assert "traces: given to http://collector:4318" in watched
    assert "traces: they are asked for, and off: unknown" in odd
    assert ("Write VORONKA_SIGN_UP_URL" in misspelt, "Write VORONKA_MAX_PAGE." in misspelt) == (True, True)
    assert "VORONKA_PORT: " in unusable
    assert "VORONKA_CORS_ORIGINS must be JSON" in not_json
    told = [f"{found['level']} {found['about']}: {found['says']}" for found in broken["findings"]]
    assert any("1 jobs wait" in line and line.startswith("WRONG Northwind") for line in told), told
    assert any("1 jobs were given up, the last (odd): it broke" in line for line in told)
    assert any("account Sick: its last pull failed: no such key" in line for line in told)
    assert (broken["isWell"], again) == (False, broken)


async def _break():
    home = (await Workspace.get(name="Northwind")).id
    common = {"workspace_id": home, "queue": "LIVE", "kind": "odd", "most_attempts": 1, "due_at": now() - timedelta(hours=1)}
    late = await Job.create(**common, key="late", state="WAITING")
    dead = await Job.create(**common, key="dead", state="DEAD", last_error="it broke")
    sick = await ProviderAccount.create(
        workspace_id=home, provider="mango", name="Sick", credentials=Sealed.of({}), last_error="no such key"
    )
    return late, dead, sick


async def _mend(*rows):
    for row in rows:
        await row.delete()


# -- without a deployment


def test_nobody_is_asked_where_nobody_is_and_nothing_is_left_behind(tmp_path):
    empty = Deployment(f"sqlite://{tmp_path}/none.sqlite3")

    missing = empty.do("init", "--name", "Northwind", ends=1)
    serve = empty.do("serve", ends=1, VORONKA_PORT="0")
    doctor = empty.do("doctor", ends=1)

    assert "Missing: --zone, --currency, --admin-name, --admin-email, --password-file or --invite" in missing
    assert "run `voronka init`" in serve
    assert "Run `voronka init`" in doctor
    assert list(tmp_path.iterdir()) == []


def test_at_a_terminal_what_is_missing_is_asked_for_until_it_can_be_used(tmp_path, monkeypatch):
    for module in (asking, founding):
        monkeypatch.setattr(module, "at_terminal", lambda: True)
    new = Deployment(f"sqlite://{tmp_path}/a.sqlite3")
    answers = [
        "Northwind",
        "Berlin",
        "Europe/Berlin",
        "",
        "gold",
        "eur",
        "",
        "Anna",
        "anna@x.example",
        "short",
        "short",
        PASSWORD,
        PASSWORD,
    ]

    told = new.do("init", given="\n".join(answers) + "\n")

    assert "must be an IANA zone" in told
    assert "must be an ISO 4217 code" in told
    assert "must have 10 to 200 characters" in told
    assert "Northwind is set up: Europe/Berlin, DE, EUR" in told
    assert new.ask(lambda: sign_in("anna@x.example", PASSWORD)).access
