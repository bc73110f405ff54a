"""Working time: a workspace's calendar as rows, a working day each, with what had been worked before it since the calendar begins.

So the working time between two instants is what had been worked until the one less what until the other, each a look at one place of an index.
The rows follow from the workspace's settings: weekdays, hours, days off, zone. A calendar reaches from ten years before the workspace was
made to fifteen after (``models/calendars.py``); of what is farther away, or where there are no working days, the working time is null.

Nothing keeps a working time in its own rows: it is computed when it is read, so that another calendar or absence has nothing to follow it.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import UUID

from tortoise.transactions import in_transaction

from models.db import sql
from models.db.deriving import Derived, Kept
from models.db.sql import Words
from models.db.triggers import Follow, Rows

_SETTINGS = ("zone", "working_days", "work_starts", "work_ends", "holidays", "created_at")
_SAID = " || ' ' || ".join(f"cast(t.{name} as text)" for name in _SETTINGS)
_ROWS = "workspace_id, day, begins, lasts, worked"
MICROS = 1_000_000


def worked_until(workspace: str, micros: str) -> str:
    """Return SQL of how much had been worked until an instant, all in microseconds; null where that is not known."""
    return (
        f"(select k.worked + case when {micros} - k.begins < k.lasts then {micros} - k.begins else k.lasts end "
        f"from workday k where k.workspace_id = {workspace} and k.begins <= {micros} order by k.begins desc limit 1)"
    )


def working_seconds(workspace: str, since: str, until: str) -> str:
    """Return SQL of the whole working seconds between two instants in microseconds (``Words.micros``); null where they are not known."""
    return f"(({worked_until(workspace, until)} - {worked_until(workspace, since)}) / {MICROS})"


@dataclass(frozen=True, kw_only=True)
class Span:
    """A span of time of a fact ``{t}``: from one instant to another, in microseconds, and instants near these by which absences are found."""

    since: str
    until: str
    first: str
    last: str

    @classmethod
    def after(cls, instant: str, seconds: str, longest: int) -> "Span":
        """Return so many whole seconds after an instant, which are never more than some hours."""
        since = _whole(instant)
        return cls(
            since=since,
            until=f"{since} + {seconds} * {MICROS}",
            first=instant,
            last=f"@after({instant}, {longest}, hour)",
        )

    @classmethod
    def before(cls, instant: str, seconds: str) -> "Span":
        """Return the whole seconds before an instant."""
        until = _whole(instant)
        return cls(
            since=f"{until} - {seconds} * {MICROS}", until=until, first=f"@before({instant}, {seconds}, second)", last=instant
        )

    @classmethod
    def between(cls, since: str, until: str) -> "Span":
        """Return the whole seconds between two instants."""
        return cls(since=_whole(since), until=_whole(until), first=since, last=until)


def _whole(instant: str) -> str:
    return f"@second({instant}) * {MICROS}"


def persons_seconds(user: str, span: Span) -> str:
    """Return SQL of the whole working seconds of somebody in a span of a fact ``{t}``: those of the calendar, less the days on which they were away.

    What is nobody's is counted by the calendar alone; null where that does not know. It nests as little as it can: the embedded database reads only so much.
    """
    workspace, since, until = "{t}.workspace_id", span.since, span.until
    ends = "k.begins + k.lasts"
    clipped = (
        f"case when {ends} < {until} then {ends} else {until} end - case when k.begins > {since} then k.begins else {since} end"
    )
    near = f"v.start_on <= {span.last} and v.end_on >= {span.first}"
    days = f"k.workspace_id = v.workspace_id and k.day >= v.start_on and k.day < v.end_on and k.begins < {until} and {ends} > {since}"
    away = (
        f"select coalesce(sum({clipped}), 0) from absence v join workday k on {days} "
        f"where v.workspace_id = {workspace} and v.user_id = {user} and {near}"
    )
    whole = f"{worked_until(workspace, until)} / {MICROS} - {worked_until(workspace, since)} / {MICROS}"
    return f"{whole} - ({away}) / {MICROS}"


def _wanted(words: Words, workspaces: str) -> str:
    before = "sum(x.lasts) over (partition by x.workspace_id order by x.day) - x.lasts"
    return (
        f"select x.workspace_id, x.day, x.begins, x.lasts, cast(case when x.lasts > 0 then {before} end as bigint) as worked "
        f"from ({words.working_days(workspaces)}) x"
    )


def _said(workspaces: str) -> str:
    """Return the statement that tells what the calendars of some workspaces were made of, and what their days come to."""
    picked = f"t.workspace_id, t.workspace_id as id, {_SAID}, ({_sum('t.workspace_id')})"
    put = f"insert into calendar (workspace_id, id, said, days_sum) select {picked} from {workspaces} t where true"
    differ = "calendar.said <> excluded.said or calendar.days_sum <> excluded.days_sum"
    return f"{put} on conflict (workspace_id, id) do update set said = excluded.said, days_sum = excluded.days_sum where {differ}"


def _sum(workspace: str) -> str:
    seconds = f"k.begins / {MICROS} + coalesce(k.worked, 0) / {MICROS} + 1"
    return f"select cast(coalesce(sum({seconds}), 0) as bigint) from workday k where k.workspace_id = {workspace}"


def _replaced(words: Words, workspaces: str, of: str) -> list[str]:
    """Return the statements that make the calendars of some workspaces anew; what hangs on them is told at the end."""
    return [f"delete from workday where {of}", f"insert into workday ({_ROWS}) {_wanted(words, workspaces)}", _said(workspaces)]


def _statements(rows: Rows) -> list[str]:
    before = f" except {_settings(rows.was)}" if rows.was and rows.becomes else ""
    workspaces = f"({_settings(str(rows.becomes or rows.was))}{before})"
    of = f"workspace_id in (select t.workspace_id from {workspaces} t)"
    if rows.becomes is None:
        return [f"delete from workday where {of}", f"delete from calendar where {of}"]
    return _replaced(rows.said, workspaces, of)


def _settings(source: str) -> str:
    return f"select t.id as workspace_id, {', '.join(f't.{name}' for name in _SETTINGS)} from {source} t"


async def heal(workspace_id: UUID) -> AsyncIterator[int]:
    """Make the calendar of a workspace anew where it is not of its settings, or its days do not come to what they did; yield whether."""
    one, of = f"({_settings('workspace')} where t.id = :workspace::uuid)", "workspace_id = :workspace::uuid"
    async with in_transaction():
        right = (
            f"select 1 from {one} t join calendar c on c.workspace_id = t.workspace_id where c.said = {_SAID} and c.days_sum = "
        )
        is_right = await sql.run(f"{right} ({_sum(':workspace::uuid')})", workspace=workspace_id)
        if not is_right:
            for statement in _replaced(sql.words(), one, of):
                await sql.do(statement, workspace=workspace_id)
    yield int(not is_right)


def _kept() -> list[Kept]:
    def made(uuid: str) -> list[str]:
        columns = f"workspace_id {uuid} not null, day date not null, begins bigint not null, lasts bigint not null, worked bigint"
        return [
            f"create table workday ({columns}, primary key (workspace_id, day))",
            "create index idx_workday_begins on workday (workspace_id, begins, lasts, worked)",
        ]

    def told(uuid: str) -> list[str]:
        columns = f"workspace_id {uuid} not null, id {uuid} not null, said text not null, days_sum bigint not null"
        return [f"create table calendar ({columns}, primary key (workspace_id, id))"]

    return [
        Kept(table="workday", create={"postgres": made("uuid"), "sqlite": made("char(36)")}),
        Kept(table="calendar", create={"postgres": told("uuid"), "sqlite": told("char(36)")}),
    ]


DERIVED = [
    Derived(
        name="working time",
        follows=[Follow(name="workday", table="workspace", columns=("id", *_SETTINGS), statements=_statements)],
        heal=heal,
        keeps=_kept(),
    )
]
