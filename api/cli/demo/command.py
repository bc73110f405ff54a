"""What the command does: make the company, pull its calls from a simulator, show both rankings, and serve."""

import asyncio
import contextlib
import os
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer
import uvicorn
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from starlette.applications import Starlette
from starlette.routing import Mount

from api.cli.common import console, opened, progress_bar, run
from api.cli.demo import calling
from api.cli.demo.company import API_KEY, API_SALT, Demo, found, live, meet
from api.cli.demo.office import CONVERTERS, GENERATORS, work_through
from api.cli.demo.story import DAYS, anchor_now, tell
from api.engine import make_engine
from api.listening import listening
from api.server import server
from api.settings import Settings
from integrations.simulators.mango import MangoSimulator
from integrations.simulators.mango_calling import Calling
from integrations.telephony import PROVIDERS
from resolvers.derived import upgrade
from resolvers.intake.pulls import sync as pull
from resolvers.sign_in import tokens
from schema.documents import Call


def show(
    port: Annotated[int | None, typer.Option(help="Port to serve on.")] = None,
    serve_it: Annotated[bool, typer.Option("--serve/--no-serve", help="Serve the API when the data is there.")] = True,  # noqa: FBT002 - Typer makes a switch of it
) -> None:
    """Make a fresh demo company, its calls pulled from a Mango Office simulator, and serve it."""
    os.environ.setdefault("DATABASE_URL", "sqlite://var/demo.sqlite3")
    settings = Settings() if port is None else Settings(port=port)
    # Listening comes first: another demo may be served from the file.
    with listening(settings) if serve_it else contextlib.nullcontext() as sockets:
        _begin_anew(settings)
        made = run(_make_demo(settings))
        _show_tokens(settings, made.tokens)
        if sockets is not None:
            calling.begin(made.callers, f"http://{settings.host}:{settings.port}{made.hook}")
            console.print(f"[bold]Watch the phones[/bold]   {WATCH}", highlight=False, soft_wrap=True)
            console.print("Press Ctrl+C to stop.")
            server(settings.model_copy(update={"pull_minutes": 0})).run(sockets)  # the simulator is gone


def _begin_anew(settings: Settings) -> None:
    """Remove the file of the demo before."""
    if settings.database_url.startswith("sqlite://"):
        path = Path(settings.database_url.removeprefix("sqlite://"))
        path.parent.mkdir(parents=True, exist_ok=True)
        for leftover in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
            leftover.unlink(missing_ok=True)


def _show_tokens(settings: Settings, issued: dict[str, tokens.IssuedToken]) -> None:
    """Print where the API will be, and the tokens for it."""
    address = f"http://{settings.host}:{settings.port}/graphql"
    console.print("\n[bold]Tokens[/bold] (send one as `Authorization: Bearer <token>`)")
    for who, token in issued.items():
        console.print(f"  {who:<24} {token.secret}", highlight=False, soft_wrap=True)
    console.print(f"\n[bold]API and GraphiQL[/bold]  {address}", highlight=False)
    console.print(f"[bold]Signed in[/bold]         {address}#token={issued['admin'].secret}", highlight=False, soft_wrap=True)


WATCH = "subscription { incomingCall { call { state ending clientNumber user { name } contact { name } } } }"


@dataclass(frozen=True, kw_only=True)
class _Made:
    """The demo company as it is served: tokens for it, who calls it, and where the provider sends to."""

    tokens: dict[str, tokens.IssuedToken]
    callers: Calling
    hook: str


async def _make_demo(settings: Settings) -> _Made:
    anchor = anchor_now()
    story = tell(anchor)
    simulator = MangoSimulator(key=API_KEY, salt=API_SALT, calls=story.calls, users=story.users, pace_seconds=0.0)
    simulator.record(*story.calls)
    async with opened(settings), _serving(simulator.app()) as url:
        await upgrade(settings.database, lambda _: None)  # a new file: nobody waits for it
        console.print(f"Making the company: {len(story.clients)} clients, {len(story.calls)} calls waiting at the provider")
        made = await found(story, simulator_url=f"{url}/vpbx/")
        telephony = PROVIDERS["mango"].open(made.account.credentials.open())
        try:
            with Progress(SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=console) as bar:
                task = bar.add_task("Pulling calls through the Mango Office adapter")
                count = await pull(
                    made.account,
                    telephony,
                    since=anchor - timedelta(days=DAYS + 1),
                    until=anchor,
                    progress=lambda at, c: bar.update(
                        task, description=f"Pulling calls through the Mango Office adapter: up to {at:%Y-%m-%d}, {c.new} new"
                    ),
                )
        finally:
            await telephony.close()
        console.print(f"Pulled {count.new} calls, {count.failed} unreadable")
        with progress_bar() as bar:
            task = bar.add_task("The managers classify and sell", total=None)
            await live(made, story, anchor, lambda done, all_: bar.update(task, completed=done, total=all_))
        await meet(made, anchor)
        console.print("Clients write, meetings are held, calls are listened to, answers come in")
        await work_through(made, anchor)
        await _show_tables(settings, made, anchor)
        hook = await calling.hook_of(made.workspace.id, made.account.id)
        return _Made(tokens=made.tokens, callers=calling.callers(story), hook=hook)


@asynccontextmanager
async def _serving(application: Starlette) -> AsyncIterator[str]:
    """Serve an application on a free port of this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = uvicorn.Config(
        Starlette(routes=[Mount("/", application)]),
        host="127.0.0.1",
        port=port,
        log_config=None,
        log_level="error",
        lifespan="off",
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
  kpi(metrics: [DEALS_WON, TARGET_INQUIRIES, CONVERSION, SALES_AMOUNT, AVERAGE_CHECK], period: $period, groupBy: [USER], filter: { functions: [GENERALIST] }) {
    groups { user { name } values { value } }
  }
  booked: kpi(metrics: [MEETINGS_BOOKED, SHOW_RATE], period: $period, groupBy: [BOOKER]) { groups { booker { name } values { value } } }
  held: kpi(metrics: [MEETINGS_HELD, MEETING_CONVERSION], period: $period, groupBy: [HOST]) { groups { host { name } values { value } } }
}
"""
LOOK = (
    ("how soon clients are answered", "RESPONSE_SECONDS, WORKING_RESPONSE_SECONDS, UNANSWERED_DIALOGS", "CHANNEL"),
    ("where they come from", "DEALS_WON, SALES_AMOUNT, WIN_RATE", "SOURCE"),
    ("who works and pays", "CALLS_PER_WORKDAY, PAID_AMOUNT, OVERDUE_AMOUNT", "USER"),
    ("what clients and supervisors say", "NPS, AVERAGE_REVIEW_SCORE", "USER"),
)
"""What else there is to ask: in words, the metrics, and by what."""


async def _show_tables(settings: Settings, made: Demo, anchor: datetime) -> None:
    """Ask the API itself, and print who sells and who meets, and what else to ask."""
    first = (anchor - timedelta(days=DAYS + 1)).date()
    period = {"from": str(first), "to": str((anchor + timedelta(days=2)).date())}
    body = await make_engine(settings).run(Call(query=RANKING, variables={"period": period}, request_id="demo"), made.actors[-1])
    data = orjson.loads(body)["data"]
    console.print(_ranking([g for g in data["kpi"]["groups"] if g["user"]]))
    console.print("Who sells most converts worst: the calls tell, not the report.")
    console.print(_meetings(data))
    console.print("\n[bold]Where to look[/bold]  kpiMetrics lists every metric; docs/kpi.md says the same. Try:")
    for words, asked in looks(period):
        console.print(f"  {words}:\n    {asked}", highlight=False, markup=False, soft_wrap=True)


def looks(period: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what else there is to ask, in words and as a query."""
    days = f'{{ from: "{period["from"]}", to: "{period["to"]}" }}'
    for words, metrics, by in LOOK:
        values = f"groups {{ {GROUPS[by]} values {{ metric value }} }}"
        yield words, f"{{ kpi(metrics: [{metrics}], period: {days}, groupBy: [{by}]) {{ {values} }} }}"


GROUPS = {"CHANNEL": "channel", "SOURCE": "source", "USER": "user { name }"}


def _ranking(groups: list[dict[str, Any]]) -> Table:
    rows = [(g["user"]["name"], *(v["value"] for v in g["values"])) for g in groups]
    by_conversion = sorted(rows, key=lambda row: -float(row[3]))
    table = _table("A year by sales and by conversion", "Manager", "Sales", "Target calls", "Conversion", "Amount, RUB")
    for place, row in enumerate(sorted(rows, key=lambda row: -int(row[1])), 1):
        name, won, target, conversion, amount, _ = row
        places = f"{won} (place {place})", target, f"{float(conversion):.3f} (place {by_conversion.index(row) + 1})"
        table.add_row(name, *places, f"{int(float(amount)):,}".replace(",", " "))
    return table


def _meetings(data: dict[str, Any]) -> Table:
    table = _table("Who books meetings, and what they come to", "Person", "Part", "Meetings", "Rate")
    for part, named, groups, who in (
        ("books: took place", GENERATORS, data["booked"]["groups"], "booker"),
        ("holds: first deal won after", CONVERTERS, data["held"]["groups"], "host"),
    ):
        found = {g[who]["name"]: [v["value"] for v in g["values"]] for g in groups if g[who]}
        for name, _ in named:
            table.add_row(name, part, found[name][0], f"{float(found[name][1]):.3f}")
    return table


def _table(title: str, *columns: str) -> Table:
    table = Table(*columns, title=title)
    for column in table.columns[1:]:
        column.justify = "right"
    return table
