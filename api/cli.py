"""The command line: ``voronka``."""

import asyncio
import contextlib
import json
import os
import socket
import sys
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import orjson
import structlog
import typer
import uvicorn
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from starlette.applications import Starlette
from starlette.routing import Mount

from api import demo as demo_company
from api.app import DatabaseBehind, make_engine
from api.server import server
from api.settings import Settings
from api.simulators.mango import MangoSimulator
from integrations.telephony import PROVIDERS
from models.base import now
from models.db.connecting import database
from models.db.migrating import migrate as run_migrations
from models.db.migrating import write as write_migration
from models.errors import CrmError
from models.ports.telephony import ProviderFailure
from models.providers import ProviderAccount
from models.tokens import ApiToken
from models.users import User
from resolvers import documents, sessions, tokens
from resolvers.changes import changes
from resolvers.pulls import sync as pull
from schema.engine import Call
from schema.root import SCHEMA

app = typer.Typer(no_args_is_help=True, help="Voronka, a CRM backend.", pretty_exceptions_enable=False)
token_app = typer.Typer(no_args_is_help=True, help="API tokens.")
account_app = typer.Typer(no_args_is_help=True, help="Accounts with telephony providers.")
user_app = typer.Typer(no_args_is_help=True, help="People.")
app.add_typer(token_app, name="token")
app.add_typer(user_app, name="user")
documents_app = typer.Typer(no_args_is_help=True, help="Trusted documents.")
app.add_typer(documents_app, name="documents")
app.add_typer(account_app, name="account")
console = Console()


def _configure_logs(settings: Settings) -> None:
    levels = {"debug": 10, "info": 20, "warning": 30, "error": 40}
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(serializer=lambda value, **_: orjson.dumps(value, default=str).decode()),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(levels[settings.log_level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


def _run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run a command's work. Expected refusals become one line and exit code 1."""
    try:
        return asyncio.run(work)
    except (DatabaseBehind, ProviderFailure, CrmError) as exc:
        console.print(f"[red]{exc}[/red]", highlight=False)
        raise typer.Exit(1) from None


@asynccontextmanager
async def _open(settings: Settings) -> AsyncIterator[None]:
    async with database(settings.database):
        yield


def _progress() -> Progress:
    return Progress(
        SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=console
    )


@app.command()
def serve() -> None:
    """Serve the API. Settings come from the environment; see the README's table."""
    settings = Settings()
    _configure_logs(settings)
    running = server(settings)
    running.run()
    if not running.started:
        raise typer.Exit(1)


@app.command()
def migrate(
    make: Annotated[str | None, typer.Option(help="Write the migration that the models need, under this name.")] = None,
) -> None:
    """Bring the database up to date."""
    settings = Settings()

    async def work() -> None:
        if make:
            path = await write_migration(make)
            console.print(f"Written: {path}. Review it." if path else "The models have not changed.")
            return
        async with _open(settings):
            done = await run_migrations(settings.database)
            console.print(f"Ran {', '.join(done)}." if done else "The database is up to date.")

    _run(work())


@app.command()
def schema(check: Annotated[bool, typer.Option(help="Fail if schema/schema.graphql is out of date.")] = False) -> None:  # noqa: FBT002 - Typer makes a switch of it
    """Print the GraphQL schema."""
    text = SCHEMA.as_str() + "\n"
    if check:
        current = Path(__file__).parent.parent.joinpath("schema/schema.graphql").read_text()
        raise typer.Exit(0 if current == text else 1)
    sys.stdout.write(text)


@token_app.command("create")
def token_create(
    email: Annotated[str, typer.Option(help="The user whom the token acts as.")],
    name: Annotated[str, typer.Option(help="What the token is for.")] = "api",
    days: Annotated[int, typer.Option(help="For how many days it holds; 0 for ever.")] = 365,
) -> None:
    """Make a token and print it. It cannot be shown again."""
    settings = Settings()

    async def work() -> None:
        async with _open(settings):
            users = await User.filter(email=email)
            if len(users) != 1:
                console.print(f"[red]{'No user has' if not users else 'Several workspaces have a user with'} this e-mail.[/red]")
                raise typer.Exit(1)
            issued = await tokens.create_token(users[0], name, now() + timedelta(days=days) if days else None)
            console.print(f"id     {issued.id}\ntoken  {issued.secret}", highlight=False)

    _run(work())


@documents_app.command("register")
def documents_register(
    paths: Annotated[
        list[Path], typer.Argument(help="Files of one document each, or JSON files: {name or hash: text}.", exists=True)
    ],
) -> None:
    """Register a client's documents, so that it may send their SHA-256 alone. All must be valid, or none is registered."""
    settings = Settings()
    found: dict[str, str] = {}
    for path in paths:
        text = path.read_text()
        found |= json.loads(text) if path.suffix == ".json" else {path.name: text}

    async def work() -> None:
        engine, wrong = make_engine(settings), []
        for name, text in found.items():
            wrong += [f"{name}: {problem.message}" for problem in engine.prepare(text).problems]
        if wrong:
            console.print("\n".join(f"[red]{line}[/red]" for line in wrong), highlight=False)
            raise typer.Exit(1)
        async with _open(settings):
            new = sum([await documents.register(name, text) for name, text in found.items()])
            for name, text in found.items():
                console.print(f"{documents.digest_of(text)}  {name}", highlight=False)
            console.print(f"{new} new of {len(found)}.")

    _run(work())


@user_app.command("password")
def user_password(
    email: Annotated[str, typer.Option(help="Whose password it is.")],
    password: Annotated[str, typer.Option(prompt=True, hide_input=True, confirmation_prompt=True, help="The new password.")],
) -> None:
    """Set a user's password, so that they can sign in. Their sessions end."""
    settings = Settings()

    async def work() -> None:
        async with _open(settings):
            users = await User.filter(email=email)
            if len(users) != 1:
                console.print(f"[red]{'No user has' if not users else 'Several workspaces have a user with'} this e-mail.[/red]")
                raise typer.Exit(1)
            sessions.check_password("password", password)
            async with changes(users[0].workspace_id) as unit:
                await sessions.set_password(unit, users[0], password)
            console.print("The password is set.")

    _run(work())


@token_app.command("list")
def token_list() -> None:
    """List the tokens, without their secrets."""
    settings = Settings()

    async def work() -> None:
        async with _open(settings):
            table = Table("id", "name", "user", "expires", "revoked")
            for token in await ApiToken.all().order_by("created_at"):
                user = await User.get(id=token.user_id)
                table.add_row(
                    str(token.id), token.name, user.email, str(token.expires_at or "never"), str(token.revoked_at or "")
                )
            console.print(table)

    _run(work())


@token_app.command("revoke")
def token_revoke(token_id: Annotated[str, typer.Argument(help="The token's id, as listed.")]) -> None:
    """End a token. Running servers notice at once."""
    settings = Settings()

    async def work() -> None:
        async with _open(settings):
            done = await tokens.revoke_token(UUID(token_id))
            console.print("Revoked." if done else "There is no such live token.")

    _run(work())


@account_app.command("add")
def account_add(
    email: Annotated[str, typer.Option(help="An administrator of the workspace.")],
    provider: Annotated[str, typer.Option(help="The provider's key, such as mango.")],
    name: Annotated[str, typer.Option(help="A name for people.")],
    setting: Annotated[list[str], typer.Option(help="A credential or option, as key=value; may be repeated.")],
) -> None:
    """Add an account with a telephony provider."""
    settings = Settings()
    credentials = dict(entry.split("=", 1) for entry in setting if "=" in entry)

    async def work() -> None:
        known = PROVIDERS.get(provider)
        missing = [key for key in known.credentials if key not in credentials] if known else []
        if known is None or missing:
            console.print(
                f"[red]{'Missing: ' + ', '.join(missing) if known else 'Known providers: ' + ', '.join(PROVIDERS)}[/red]"
            )
            raise typer.Exit(1)
        async with _open(settings):
            user = await User.get(email=email)
            account = await ProviderAccount.create(
                workspace_id=user.workspace_id, provider=provider, name=name, credentials=credentials
            )
            console.print(f"Added {account.id}.", highlight=False)

    _run(work())


@app.command()
def sync(
    since: Annotated[datetime | None, typer.Option(help="Pull from this instant (UTC) instead of the account's cursor.")] = None,
) -> None:
    """Pull the calls of every provider account."""
    settings = Settings()

    async def work() -> None:
        async with _open(settings):
            accounts = await ProviderAccount.all()
            if not accounts:
                console.print("There is no account; add one with `voronka account add`.")
            for account in accounts:
                await _pull(account, since)

    _run(work())


async def _pull(account: ProviderAccount, since: datetime | None) -> None:
    telephony = PROVIDERS[account.provider].open(account.credentials)
    try:
        with Progress(SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=console) as bar:
            task = bar.add_task(f"Pulling {account.name}")
            count = await pull(
                account,
                telephony,
                since=since.replace(tzinfo=UTC) if since else None,
                progress=lambda at, c: bar.update(task, description=f"Pulling {account.name}: up to {at:%Y-%m-%d}, {c.new} new"),
            )
        console.print(
            f"{account.name}: {count.new} new, {count.corrected} corrected, {count.same} unchanged, {count.failed} unreadable"
        )
    finally:
        await telephony.close()


@app.command()
def demo(
    port: Annotated[int | None, typer.Option(help="Port to serve on.")] = None,
    serve_it: Annotated[bool, typer.Option("--serve/--no-serve", help="Serve the API when the data is there.")] = True,  # noqa: FBT002 - Typer makes a switch of it
) -> None:
    """Make a fresh demo company, its calls pulled from a Mango Office simulator, and serve it."""
    os.environ.setdefault("DATABASE_URL", "sqlite://var/demo.sqlite3")
    settings = Settings() if port is None else Settings(port=port)
    _configure_logs(settings)
    if settings.database_url.startswith("sqlite://"):
        path = Path(settings.database_url.removeprefix("sqlite://"))
        path.parent.mkdir(parents=True, exist_ok=True)
        for leftover in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
            leftover.unlink(missing_ok=True)
    issued = _run(_make_demo(settings))
    address = f"http://{settings.host}:{settings.port}/graphql"
    console.print("\n[bold]Tokens[/bold] (send one as `Authorization: Bearer <token>`)")
    for who, token in issued.items():
        console.print(f"  {who:<24} {token.secret}", highlight=False, soft_wrap=True)
    console.print(f"\n[bold]API and GraphiQL[/bold]  {address}", highlight=False)
    console.print(f"[bold]Signed in[/bold]         {address}#token={issued['admin'].secret}", highlight=False, soft_wrap=True)
    if serve_it:
        console.print("Press Ctrl+C to stop.")
        server(settings).run()


async def _make_demo(settings: Settings) -> dict[str, tokens.IssuedToken]:
    anchor = demo_company.anchor_now()
    story = demo_company.tell(anchor)
    simulator = MangoSimulator(
        key=demo_company.API_KEY, salt=demo_company.API_SALT, calls=story.calls, users=story.users, pace_seconds=0.0
    )
    async with _open(settings), _serving(simulator.app()) as url:
        await run_migrations(settings.database)
        console.print(f"Making the company: {len(story.clients)} clients, {len(story.calls)} calls waiting at the provider")
        made = await demo_company.found(story, simulator_url=f"{url}/vpbx/")
        telephony = PROVIDERS["mango"].open(made.account.credentials)
        try:
            with Progress(SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=console) as bar:
                task = bar.add_task("Pulling calls through the Mango Office adapter")
                count = await pull(
                    made.account,
                    telephony,
                    since=anchor - timedelta(days=demo_company.DAYS + 1),
                    until=anchor,
                    progress=lambda at, c: bar.update(
                        task, description=f"Pulling calls through the Mango Office adapter: up to {at:%Y-%m-%d}, {c.new} new"
                    ),
                )
        finally:
            await telephony.close()
        console.print(f"Pulled {count.new} calls, {count.failed} unreadable")
        with _progress() as bar:
            task = bar.add_task("The managers classify and sell", total=None)
            await demo_company.live(made, story, anchor, lambda done, all_: bar.update(task, completed=done, total=all_))
        await demo_company.meet(made, anchor)
        await _show_ranking(settings, made, anchor)
        return made.tokens


@asynccontextmanager
async def _serving(application: Starlette) -> AsyncIterator[str]:
    """Serve an application on a free port of this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = uvicorn.Config(
        Starlette(routes=[Mount("/", application)]), host="127.0.0.1", port=port, log_level="error", lifespan="off"
    )
    running = uvicorn.Server(config)
    running.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
    task = asyncio.create_task(running.serve())
    while not running.started:  # noqa: ASYNC110 - uvicorn tells in no other way
        await asyncio.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        running.should_exit = True
        with contextlib.suppress(asyncio.CancelledError):
            await task


RANKING = """
query Ranking($period: KpiPeriodInput!) {
  kpi(metrics: [DEALS_WON, TARGET_INQUIRIES, CONVERSION, SALES_AMOUNT, AVERAGE_CHECK], period: $period, groupBy: [USER]) {
    groups { user { name } values { value } }
  }
}
"""


async def _show_ranking(settings: Settings, made: demo_company.Demo, anchor: datetime) -> None:
    """Ask the API itself, and print both rankings."""
    first = (anchor - timedelta(days=demo_company.DAYS + 1)).date()
    period = {"from": str(first), "to": str((anchor + timedelta(days=2)).date())}
    body = await make_engine(settings).run(Call(query=RANKING, variables={"period": period}, request_id="demo"), made.actors[-1])
    groups = [g for g in orjson.loads(body)["data"]["kpi"]["groups"] if g["user"]]
    rows = [(g["user"]["name"], *(v["value"] for v in g["values"])) for g in groups]
    by_conversion = sorted(rows, key=lambda row: -float(row[3]))
    table = Table("Manager", "Sales", "Target calls", "Conversion", "Amount, RUB", title="A year by sales and by conversion")
    for column in table.columns[1:]:
        column.justify = "right"
    for place, row in enumerate(sorted(rows, key=lambda row: -int(row[1])), 1):
        name, won, target, conversion, amount, _ = row
        places = f"{won} (place {place})", target, f"{float(conversion):.3f} (place {by_conversion.index(row) + 1})"
        table.add_row(name, *places, f"{int(float(amount)):,}".replace(",", " "))
    console.print(table)
    console.print("Who sells most converts worst: the calls tell, not the report.")


def main() -> None:
    """Run the command line."""
    app()
