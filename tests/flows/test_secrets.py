"""Secrets: sealed where they are kept, in no log, answer, event or digest, and openable for as long as somebody has the key."""

import asyncio
import contextlib
import hashlib
import io
import os
import sqlite3
import stat
import sys

import orjson
import structlog
from typer.testing import CliRunner

from api.cli import app as cli
from models import sealing
from models.base import new_id
from models.db.connecting import DatabaseOptions, client, database, dialect, fetch
from models.event_log import IdempotencyKey
from models.providers import ProviderAccount
from models.sealing import Keyring, Sealed, SealFailed
from models.sessions import ServerSecret
from models.workspaces import Workspace
from resolvers.derived import upgrade
from resolvers.sign_in.secrets import server_secret
from tests.conftest import Client

PASSWORD, NEXT = "marked-horse-battery", "marked-next-battery"
CREATE = """mutation($email: String!, $password: String!) {
  userCreate(input: { name: "Z", email: $email, password: $password }, idempotencyKey: "k") { user { name email } userErrors { field code message } } }"""
CHANGE = """mutation($current: String!, $new: String!) {
  passwordChange(current: $current, new: $new, idempotencyKey: "k") { user { name } userErrors { field code message } } }"""


async def everything():
    """Return all that stands in the database, as text."""
    postgres = dialect() == "postgres"
    names = (
        "select table_name as name from information_schema.tables where table_schema = 'public'"
        if postgres
        else "select name from sqlite_master where type = 'table' and name not like 'search_index%'"
    )
    return "\n".join([repr(await fetch(f'select * from "{row["name"]}"')) for row in await fetch(names)])


@contextlib.contextmanager
def logged():
    """Collect what is logged, as production writes it."""
    out = io.StringIO()
    before = structlog.get_config()
    structlog.configure(processors=[structlog.processors.JSONRenderer()], logger_factory=structlog.PrintLoggerFactory(out))
    try:
        yield out
    finally:
        structlog.configure(**before)


async def test_no_secret_stands_in_a_table_a_log_or_an_answer_after_it_was_given(db, http, world, caplog):
    email, admin = f"{new_id()}@x.ru", Client(http, world.tokens["admin"])
    await ProviderAccount.create(
        workspace_id=world.workspace.id, provider="mango", name="M", credentials=Sealed.of({"api_salt": "marked-salt"})
    )
    answers = []
    with logged() as out, caplog.at_level("DEBUG"):
        answers.append(await admin.post(CREATE, {"email": email, "password": PASSWORD}))
        answers.append(await admin.post(CREATE, {"email": email, "password": "short"}))
        made = (await admin.ask('mutation { tokenCreate(input: { name: "t" }) { secret userErrors { code } } }'))["tokenCreate"]
        signed = (await http.post("/auth/sign-in", json={"email": email, "password": PASSWORD})).json()
        await http.post("/auth/sign-in", json={"email": email, "password": "marked-wrong-battery"})
        renewed = (await http.post("/auth/refresh", json={"refreshToken": signed["refreshToken"]})).json()
        theirs = Client(http, renewed["accessToken"])
        answers += [await theirs.post(CHANGE, {"current": PASSWORD, "new": NEXT})]
        answers.append(
            await admin.post(
                "{ auditLog(first: 50) { nodes { details subject } } providerAccounts { nodes { name lastError } } }"
            )
        )

    secrets = [PASSWORD, NEXT, "marked-wrong-battery", "marked-salt", "very-secret", made["secret"], await server_secret()]
    secrets += [token for body in (signed, renewed) for token in (body["refreshToken"], body["accessToken"])]
    assert all(secrets)
    places = {"tables": await everything(), "log": out.getvalue() + caplog.text, "answers": "".join(a.text for a in answers)}
    assert [(name, n) for name, text in places.items() for n, secret in enumerate(secrets) if secret in text] == []


async def test_a_digest_of_a_password_cannot_be_guessed_at_by_who_has_the_database(as_, world):
    email = f"{new_id()}@x.ru"
    await as_("admin").ask(CREATE, email=email, password=PASSWORD)

    kept = await IdempotencyKey.get(workspace_id=world.workspace.id)

    body = {"mutation": "userCreate", "input": {"name": "Z", "email": email, "password": PASSWORD}}
    assert kept.digest != hashlib.sha256(orjson.dumps(body, option=orjson.OPT_SORT_KEYS)).hexdigest()
    again = await as_("admin").ask(CREATE, email=email, password=NEXT)
    assert [e["code"] for e in again["userCreate"]["userErrors"]] == ["IDEMPOTENCY_KEY_REUSED"]


def command(url, *arguments, key=""):
    """Run a command as an operator would, with this key or none."""
    return CliRunner().invoke(cli, arguments, env={"DATABASE_URL": url, "VORONKA_SECRET_KEY": key})


async def filled(options):
    """Make a database with a signing secret and an account; return what they are and stand as."""
    async with database(options):
        await upgrade(options)
        secret = await server_secret()
        workspace = await Workspace.create(name="W", zone="UTC", currency="RUB")
        account = await ProviderAccount.create(
            workspace_id=workspace.id, provider="mango", name="M", credentials=Sealed.of({"api_key": "k", "api_salt": "s"})
        )
        return secret, account.id


async def test_the_embedded_database_its_key_and_the_files_beside_it_are_nobody_elses(tmp_path):
    path, before = tmp_path / "crm.sqlite3", os.umask(0)
    try:
        options = DatabaseOptions(url=f"sqlite://{path}")
        async with database(options):
            await upgrade(options)
            await server_secret()
            modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir()}
    finally:
        os.umask(before)

    assert modes.keys() >= {"crm.sqlite3", "crm.sqlite3-wal", "crm.sqlite3-shm", "crm.sqlite3.key"}
    assert set(modes.values()) == {0o600}


COME_AND_GO = (
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('select count(*) from workspace').fetchall(); c.close()"
)


async def test_another_process_that_comes_and_goes_leaves_the_log_that_is_written_to(tmp_path):
    path = tmp_path / "company.sqlite3"
    options = DatabaseOptions(url=f"sqlite://{path}")
    async with database(options):
        await upgrade(options)
        await Workspace.create(name="First")
        await client().data_version()  # a connection more, opened on the file that is there
        await Workspace.create(name="Second")

        other = await asyncio.create_subprocess_exec(sys.executable, "-c", COME_AND_GO, str(path))
        assert await other.wait() == 0
        await Workspace.create(name="Third")

        assert path.with_name("company.sqlite3-wal").exists()
    with sqlite3.connect(path) as fresh:
        assert fresh.execute("select name from workspace order by name").fetchall() == [("First",), ("Second",), ("Third",)]
    fresh.close()


async def test_a_database_that_others_may_read_is_warned_of(tmp_path):
    from api.preparing import prepare_database
    from api.settings import Settings

    path = tmp_path / "crm.sqlite3"
    path.touch(0o644)
    settings = Settings(DATABASE_URL=f"sqlite://{path}")
    with logged() as out:
        async with database(settings.database):
            await prepare_database(settings)

    assert "database.open_to_others" in out.getvalue()


async def opened(options, account_id):
    """Return the signing secret of a database, and the credentials of an account of it."""
    async with database(options):
        return await server_secret(), (await ProviderAccount.get(id=account_id)).credentials.open()


def test_keys_are_changed_by_a_command_and_the_old_one_can_go(tmp_path):
    url = f"sqlite://{tmp_path / 'crm.sqlite3'}"
    old, new = sealing.new_key(), sealing.new_key()
    secret, account_id = asyncio.run(filled(DatabaseOptions(url=url, secret_keys=[old])))

    refused = command(url, "secrets", "rotate", key=new)
    rotated = command(url, "secrets", "rotate", key=f"{new} {old}")

    assert refused.exit_code == 1
    assert "which this process does not have" in refused.output.replace("\n", " ")
    assert "Traceback" not in refused.output
    assert rotated.output.strip() == "Sealed 2 anew with the first key."
    kept = asyncio.run(opened(DatabaseOptions(url=url, secret_keys=[new]), account_id))
    assert kept == (secret, {"api_key": "k", "api_salt": "s"})


def test_what_a_lost_key_sealed_is_told_in_a_sentence_and_can_be_given_up(tmp_path):
    url = f"sqlite://{tmp_path / 'crm.sqlite3'}"
    secret, account_id = asyncio.run(filled(DatabaseOptions(url=url)))
    (tmp_path / "crm.sqlite3.key").unlink()

    pulled, dropped = command(url, "sync"), command(url, "secrets", "reset", "--yes")
    given = command(url, "account", "change", str(account_id), "--setting", "api_key=a", "--setting", "api_salt=b")

    assert pulled.exit_code == 1
    assert "which this process does not have" in pulled.output.replace("\n", " ")
    assert "Traceback" not in pulled.output
    assert "Dropped 2." in dropped.output
    assert "is changed." in given.output
    fresh, credentials = asyncio.run(opened(DatabaseOptions(url=url), account_id))
    assert credentials == {"api_key": "a", "api_salt": "b"}
    assert fresh != secret


async def test_what_stood_as_it_was_is_sealed_when_the_server_starts(tmp_path):
    from api.preparing import prepare_database
    from api.settings import Settings

    settings = Settings(DATABASE_URL=f"sqlite://{tmp_path / 'crm.sqlite3'}")
    async with database(settings.database):
        await upgrade(settings.database)
        workspace = await Workspace.create(name="W", zone="UTC", currency="RUB")
        account = await ProviderAccount.create(
            workspace_id=workspace.id, provider="mango", name="M", credentials=Sealed({"api_key": "k", "api_salt": "plain-salt"})
        )
        await ServerSecret.create(name="jwt", value="plain-secret")
        await prepare_database(settings)

        assert "plain" not in await everything()
        assert await server_secret() == "plain-secret"
        assert (await ProviderAccount.get(id=account.id)).credentials.open()["api_salt"] == "plain-salt"
        assert "plain" not in repr((await ProviderAccount.get(id=account.id)).credentials)


def test_without_a_key_nothing_is_kept_and_a_changed_secret_is_noticed():
    ring = Keyring([sealing.new_key()])
    sealed = ring.seal(b"secret", "credentials")

    for told, attempt in (
        ("set VORONKA_SECRET_KEY", lambda: Keyring().seal(b"secret", "credentials")),
        ("has been changed", lambda: ring.open(sealed[:-4] + "AAAA", "credentials")),
        ("has been changed", lambda: ring.open(sealed, "jwt")),
        ("at least 32 characters", lambda: Keyring(["short"])),
    ):
        try:
            attempt()
        except SealFailed as failure:
            assert told in str(failure)
        else:
            raise AssertionError(told)
