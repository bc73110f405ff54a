"""Dialogs: what a contact's messages and e-mails in one channel amount to. Triggers keep them, whoever writes a message and however.

How many messages there are is counted on with each that comes, moves or goes; who wrote first and last and since when somebody waits is
looked up at the ends of the thread. So one more message costs the same however long its dialog is. A dialog is held while it is
brought up to date: of two who write to it at once the second sees what the first has written.
"""

from collections.abc import AsyncIterator
from uuid import UUID

from tortoise.transactions import in_transaction

from models.db import sql
from models.db.deriving import Derived
from models.db.sql import Words
from models.db.triggers import Follow, Rows

THREAD = ("workspace_id", "contact_id", "channel")
_WATCHED = ("contact_id", "channel", "kind", "direction", "started_at", "deleted_at", "is_automatic", "settled_at")
_KEPT = ("started_at", "started_by", "last_at", "last_by", "waiting_since", "messages_in", "messages_out")
SETTLED = "{t}.settled_at is not null and {t}.deleted_at is null and not {t}.is_automatic"
"""Which messages need no answer, as their own index has it: they are few, and in no other by this condition alone."""
AT_MOST = 2_000
"""How many contacts' dialogs are counted anew at a time; whoever writes to one of them waits meanwhile."""


def written(alias: str) -> str:
    """Return the condition under which an interaction belongs to a dialog; the first part is what the index of threads is made for."""
    return (
        f"{alias}.kind in ('MESSAGE', 'EMAIL') and {alias}.deleted_at is null and not {alias}.is_automatic "
        f"and {alias}.contact_id is not null and {alias}.direction in ('INBOUND', 'OUTBOUND')"
    )


def _counted(source: str, sign: str = "") -> str:
    """Return the SQL of what each message of a source adds to its thread."""
    counts = ", ".join(
        f"{sign}(case t.direction when '{way}' then 1 else 0 end) as {name}"
        for way, name in (("INBOUND", "came_in"), ("OUTBOUND", "went_out"))
    )
    return f"select t.workspace_id, t.contact_id, t.channel, {counts} from {source} where {written('t')}"


def _threads(*sources: str) -> str:
    """Return the SQL of threads and of how many messages are added to each."""
    thread = ", ".join(f"c.{name}" for name in THREAD)
    sums = "cast(sum(c.came_in) as int) as came_in, cast(sum(c.went_out) as int) as went_out"
    return f"select {thread}, {sums} from ({' union all '.join(sources)}) c group by {thread}"


def _end(way: str, what: str, order: str, also: str = "") -> str:
    """Return the SQL of the first, or last, message of thread ``x`` that went one way: one step down the index."""
    # The direction is a range and stands in the order, so that the index of threads alone has that order: of two indexes that seem as
    # good the databases take either, and that of all interactions of a contact would be read to its end where nobody answers.
    ordered = ", ".join(f"f.{name} {order}" for name in ("direction", "started_at", "id"))
    stands = also or _of_thread("f")
    return (
        f"select {what} from interaction f where {stands} and f.direction between '{way}' and '{way}' order by {ordered} limit 1"
    )


def _of_thread(alias: str) -> str:
    thread = " and ".join(f"{alias}.{name} = x.{name}" for name in THREAD)
    return f"{thread} and {written(alias)}"


def _either(what: str, order: str) -> str:
    """Return the SQL of the first, or last, message of a thread whoever wrote it."""
    seen = "f.started_at, f.id, f.direction"
    ends = " union all ".join(f"select * from ({_end(way, seen, order)}) {way.lower()}" for way in ("INBOUND", "OUTBOUND"))
    return f"(select y.{what} from ({ends}) y order by y.started_at {order}, y.id {order} limit 1)"


def _over(what: str) -> str:
    """Return the SQL of the last message of thread ``x`` after which nobody waits: an outbound one, or one that needs no answer."""
    seen = "f.started_at, f.id"
    settled = f"{' and '.join(f'f.{name} = x.{name}' for name in THREAD)} and {SETTLED.format(t='f')}"
    ends = (
        f"select * from ({_end('OUTBOUND', seen, 'desc')}) o union all select * from ({_end('INBOUND', seen, 'desc', settled)}) s"
    )
    return f"(select y.{what} from ({ends}) y order by y.started_at desc, y.id desc limit 1)"


def _waiting() -> str:
    """Return the SQL of the first inbound message after which there is no such one."""
    at, row = _over("started_at"), _over("id")
    later = f"w.started_at >= {at} and (w.started_at > {at} or w.id > {row})"
    inbound = f"{_of_thread('w')} and w.direction = 'INBOUND' and {later}"
    after = f"select w.started_at from interaction w where {inbound} order by w.started_at, w.id limit 1"
    return f"case when {at} is null then ({_end('INBOUND', 'f.started_at', 'asc')}) else ({after}) end"


def _begun(threads: str, said: Words) -> str:
    """Return the statement that makes dialogs for threads that have none yet; they are brought up to date like all others."""
    begun = f"{said.clock}, 'INBOUND', {said.clock}, 'INBOUND', 0, 0"
    return (
        "insert into dialog (id, workspace_id, contact_id, channel, created_at, updated_at, version, "
        "started_at, started_by, last_at, last_by, messages_in, messages_out) "
        f"select {said.new_id}, x.workspace_id, x.contact_id, x.channel, {said.clock}, {said.clock}, 0, {begun} from ({threads}) x "
        "join contact c on c.workspace_id = x.workspace_id and c.id = x.contact_id "
        "where true order by x.contact_id, x.channel on conflict (workspace_id, contact_id, channel) do nothing"
    )


def _of(threads: str, alias: str) -> str:
    named = ", ".join(f"{alias}.{name}" for name in THREAD)
    return f"({named}) in (select {', '.join(f'x.{name}' for name in THREAD)} from ({threads}) x)"


def _brought_up(threads: str, said: Words, *, more: bool) -> str:
    """Return the statement that brings dialogs up to date, where they differ; with ``more`` the counts are added to what they have."""
    already = {name: f"k.{name} + " if more else "" for name in ("messages_in", "messages_out")}
    came_in, went_out = f"{already['messages_in']}x.came_in", f"{already['messages_out']}x.went_out"
    found = [
        _either("started_at", "asc"), _either("direction", "asc"), _either("started_at", "desc"), _either("direction", "desc"),
        _waiting(), came_in, went_out,
    ]  # fmt: skip
    values = ", ".join(f"{value} as {name}" for value, name in zip(found, _KEPT, strict=True))
    thread = " and ".join(f"k.{name} = x.{name}" for name in THREAD)
    differ = " or ".join(said.differ(f"dialog.{name}", f"v.{name}") for name in _KEPT)
    return (
        f"update dialog set {', '.join(f'{name} = coalesce(v.{name}, dialog.{name})' for name in _KEPT if name != 'waiting_since')}, "
        f"waiting_since = v.waiting_since, version = dialog.version + 1, updated_at = {said.clock} "
        f"from (select k.workspace_id, k.id, {values} from ({threads}) x join dialog k on {thread}) v "
        f"where dialog.workspace_id = v.workspace_id and dialog.id = v.id and ({differ})"
    )


def _ended(some: str) -> str:
    """Return the statement that takes away those of some dialogs that have no message any more."""
    return f"delete from dialog where messages_in + messages_out = 0 and {some}"


def _statements(rows: Rows) -> list[str]:
    was, becomes = rows.was, rows.becomes
    if was and becomes:
        was, becomes = rows.changed(*_WATCHED), rows.changed_to(*_WATCHED)
    threads = _threads(*(_counted(f"{side} t", sign) for side, sign in ((becomes, ""), (was, "-")) if side))
    begun = [_begun(threads, rows.said)] if rows.becomes else []
    held = rows.said.holds("dialog", _of(threads, "t"))
    ended = [_ended(_of(threads, "dialog"))] if rows.was else []
    return [*begun, *held, _brought_up(threads, rows.said, more=True), *ended]


async def heal(workspace_id: UUID) -> AsyncIterator[int]:
    """Count the dialogs of a workspace anew, some contacts after others; yield how many of them were not what they should be."""
    after: UUID | None = UUID(int=0)
    while after is not None:
        async with in_transaction():
            after, found = await _heal_some(workspace_id, after)
        yield found


async def _heal_some(workspace_id: UUID, after: UUID) -> tuple[UUID | None, int]:
    some = f"select id from contact where workspace_id = :workspace::uuid and id > :after::uuid order by id limit {AT_MOST}"
    ids = [UUID(str(row["id"])) for row in await sql.run(some, workspace=workspace_id, after=after)]
    if not ids:
        return None, 0
    said, values = sql.words(), {"workspace": workspace_id, "ids": ids}
    theirs = f"workspace_id = :workspace::uuid and {said.is_one_of('{}contact_id', ':ids::uuid[]')}"
    own = f"t.{theirs.format('t.')}"
    kept = f"select t.workspace_id, t.contact_id, t.channel, 0 as came_in, 0 as went_out from dialog t where {own}"
    threads = _threads(f"{_counted('interaction t')} and {own}", kept)
    await sql.do(_begun(threads, said), **values)
    await sql.run(f"select t.id from dialog t where {own} order by t.id {said.hold}", **values)
    found = await sql.run(f"{_brought_up(threads, said, more=False)} returning dialog.id", **values)
    gone = await sql.run(f"{_ended(theirs.format(''))} returning id", **values)
    return ids[-1], len({str(row["id"]) for row in [*found, *gone]})


DERIVED = [
    Derived(
        name="dialogs",
        follows=[
            Follow(
                name="dialog",
                table="interaction",
                columns=("workspace_id", "id", *_WATCHED),
                watch=_WATCHED,
                only="{t}.kind in ('MESSAGE', 'EMAIL')",
                statements=_statements,
            )
        ],
        heal=heal,
    )
]
