"""Which records changed, for clients that keep a copy: triggers note each, and the end of a unit of work says at which event it was.

A change of what is kept beside a record (a phone, a deal's line, a value of a custom field) is a change of the record. Notes are the
transaction's own until it commits; what somebody changed by hand in the database stays noted, and is told with the next event. One
transaction stamps so many and no more: those that are left are told by a job (``telling.py``), at places of the log of their own.
"""

from typing import Any
from uuid import UUID

import orjson

from models.db import sql
from models.db.deriving import Derived, Kept
from models.db.triggers import Follow, Rows, When
from models.event_log import ChangeNoun
from models.rights import Noun

BESIDE = (
    ("contact_phone", "contact_id", Noun.CONTACT),
    ("contact_email", "contact_id", Noun.CONTACT),
    ("contact_handle", "contact_id", Noun.CONTACT),
    ("contact_company", "contact_id", Noun.CONTACT),
    ("consent", "contact_id", Noun.CONTACT),
    ("deal_item", "deal_id", Noun.DEAL),
    ("deal_person", "deal_id", Noun.DEAL),
    ("payment", "deal_id", Noun.DEAL),
    ("stage_change", "deal_id", Noun.DEAL),
    ("classification_change", "interaction_id", Noun.INTERACTION),
    ("call_review", "interaction_id", Noun.INTERACTION),
    ("call_listening", "interaction_id", Noun.INTERACTION),
)
"""What is kept beside records: its table, the column that names the record, and what that is."""
_LEAVES = {Noun.DEAL: ("owner_id", "partner_id")}
AT_ONCE = 1_000
"""How many notes one transaction stamps: the workspace's other writers wait for it."""
_NOTED = (("row_id", "uuid"), ("noun", "text"), ("left_id", "uuid"), ("is_new", "int"))
_INTO = "insert into row_pending (workspace_id, row_id, noun, left_id) "
_INTO_NEW = "insert into row_pending (workspace_id, row_id, noun, left_id, is_new) "


def _record(noun: Noun) -> Follow:
    """Return what notes a record that is new or changes, and whom it leaves."""
    leaves = _LEAVES.get(noun, ("owner_id",))

    def statements(rows: Rows) -> list[str]:
        noted = f"select t.workspace_id, t.id, '{noun}', {rows.said.no_id}, {0 if rows.was else 1} from {rows.becomes} t"
        left = [
            f"select w.workspace_id, w.id, '{noun}', w.{column}, 0 from {rows.changed(column)} w where w.{column} is not null"
            for column in (leaves if rows.was else ())
        ]
        return [_INTO_NEW + " union all ".join([noted, *left])]

    columns = ["workspace_id", "id", *leaves]
    return Follow(name="row", table=noun.lower(), columns=columns, watch=(), statements=statements, on=(When.INSERT, When.UPDATE))


def _beside(table: str, column: str, noun: Noun) -> Follow:
    """Return what notes the record when something beside it changes."""

    def statements(rows: Rows) -> list[str]:
        sides = (f"select t.workspace_id, t.{column} as row_id from {side} t" for side in (rows.was, rows.becomes) if side)
        return [f"{_INTO}select x.workspace_id, x.row_id, '{noun}', {rows.said.no_id} from ({' union '.join(sides)}) x"]

    return Follow(name="row", table=table, columns=("workspace_id", column), watch=(), statements=statements)


def _custom() -> Follow:
    """Return what notes the record whose custom value changes; the field says what kind of record it is."""

    def statements(rows: Rows) -> list[str]:
        sides = (f"select t.workspace_id, t.entity_id, t.field_id from {side} t" for side in (rows.was, rows.becomes) if side)
        field = "join custom_field f on f.workspace_id = x.workspace_id and f.id = x.field_id"
        return [f"{_INTO}select x.workspace_id, x.entity_id, f.noun, {rows.said.no_id} from ({' union '.join(sides)}) x {field}"]

    columns = ("workspace_id", "entity_id", "field_id")
    return Follow(name="row", table="custom_value", columns=columns, watch=(), statements=statements)


SETTINGS = {
    ChangeNoun.WORKSPACE: "workspace",
    ChangeNoun.USER: "member",
    ChangeNoun.TEAM: "team",
    ChangeNoun.PIPELINE: "pipeline",
    ChangeNoun.STAGE: "stage",
    ChangeNoun.LOSS_REASON: "loss_reason",
    ChangeNoun.CUSTOM_FIELD: "custom_field",
    ChangeNoun.TOUCH_POINT: "touch_point",
    ChangeNoun.PLAN: "plan",
    ChangeNoun.ABSENCE: "absence",
    ChangeNoun.LEAD_SOURCE: "lead_source",
    ChangeNoun.SURVEY: "survey",
}
"""What a workspace is set up with, and its tables. Everybody in the workspace sees it, and so does nobody have to be told that it left them."""


def _setting(noun: ChangeNoun, table: str) -> Follow:
    """Return what notes something that a workspace is set up with."""
    key = "id" if noun is ChangeNoun.WORKSPACE else "workspace_id"

    def statements(rows: Rows) -> list[str]:
        sides = (f"select t.{key} as workspace_id, t.id from {side} t" for side in (rows.was, rows.becomes) if side)
        return [f"{_INTO}select x.workspace_id, x.id, '{noun}', {rows.said.no_id} from ({' union '.join(sides)}) x"]

    return Follow(
        name="row", table=table, columns=("id",) if key == "id" else ("workspace_id", "id"), watch=(), statements=statements
    )


def _dialog() -> Follow:
    """Return what notes a dialog; one that goes leaves whoever answers for its contact."""

    def statements(rows: Rows) -> list[str]:
        if rows.becomes:
            return [f"{_INTO}select t.workspace_id, t.id, '{ChangeNoun.DIALOG}', {rows.said.no_id} from {rows.becomes} t"]
        contact = "join contact c on c.workspace_id = w.workspace_id and c.id = w.contact_id"
        return [f"{_INTO}select w.workspace_id, w.id, '{ChangeNoun.DIALOG}', c.owner_id from {rows.was} w {contact}"]

    return Follow(name="row", table="dialog", columns=("workspace_id", "id", "contact_id"), watch=(), statements=statements)


def _dialogs() -> Follow:
    """Return what notes the dialogs of a contact that goes to somebody else, is deleted or restored: they go with it."""

    def statements(rows: Rows) -> list[str]:
        changed = f"{rows.changed('owner_id', 'deleted_at')} w"
        dialog = "join dialog d on d.workspace_id = w.workspace_id and d.contact_id = w.id"
        return [f"{_INTO}select d.workspace_id, d.id, '{ChangeNoun.DIALOG}', w.owner_id from {changed} {dialog}"]

    columns = ("workspace_id", "id", "owner_id", "deleted_at")
    return Follow(
        name="dialogs",
        table="contact",
        columns=columns,
        watch=("owner_id", "deleted_at"),
        statements=statements,
        on=(When.UPDATE,),
    )


_COLUMNS = "workspace_id {id} not null, row_id {id} not null, noun varchar(16) not null, left_id {id}, is_new smallint not null default 0"
_POSTGRES, _SQLITE = (_COLUMNS.replace("{id}", kind) for kind in ("uuid", "char(36)"))
_NUMBER = "num bigint generated by default as identity, primary key (workspace_id, num)"
_PENDING = Kept(
    table="row_pending",
    create={
        "postgres": [f"create table row_pending ({_POSTGRES}, {_NUMBER})"],
        "sqlite": [f"create table row_pending ({_SQLITE}, num integer primary key, unique (workspace_id, num))"],
    },
)
DERIVED = [
    Derived(
        name="row changes",
        keeps=[_PENDING],
        follows=[
            *(_record(noun) for noun in Noun),
            *(_beside(*beside) for beside in BESIDE),
            _custom(),
            *(_setting(*setting) for setting in SETTINGS.items()),
            _dialog(),
            _dialogs(),
        ],
    )
]


def noted(order: str, also: str = "") -> str:
    """Return the statement that takes ``:most`` notes of a workspace; ``also`` is a FROM item that it waits for.

    In the order ``desc`` it takes the newest: the transaction's own are among them, however many others wait.
    """
    some = f"select p.num from row_pending p{also} where p.workspace_id = :workspace::uuid order by p.num {order} limit :most::bigint"
    end = f"num >= (select min(s.num) from ({some}) s)" if order == "desc" else f"num <= (select max(s.num) from ({some}) s)"
    return f"delete from row_pending where workspace_id = :workspace::uuid and {end} returning row_id, noun, left_id, is_new"


def changed(source: str, sequence: str) -> str:
    """Return the statement that says of what notes name that it changed at a place of the log, and of what is new that it was made there."""
    return (
        "insert into row_change (row_id, workspace_id, noun, sequence, born) select n.row_id, :workspace::uuid, min(n.noun), "
        f"{sequence}, case when max(n.is_new) = 1 then {sequence} end from {source} where true group by n.row_id, {sequence} order by n.row_id "
        "on conflict (workspace_id, row_id) do update set noun = excluded.noun, sequence = excluded.sequence, "
        "born = coalesce(row_change.born, excluded.born)"
    )


def departed(source: str, sequence: str) -> str:
    """Return the statement that says who no longer sees it from there on."""
    return (
        "insert into departure (row_id, workspace_id, owner_id, sequence) "
        f"select distinct n.row_id, :workspace::uuid, n.left_id, {sequence} from {source} where n.left_id is not null"
    )


async def stamp(workspace_id: UUID, sequence: int, order: str = "desc") -> bool:
    """Say of what was changed that it was at this event, and who no longer sees it; return whether more waits to be told.

    The log must be held.
    """
    at = ":sequence::bigint"
    values: dict[str, Any] = {"workspace": workspace_id, "sequence": sequence}
    if sql.words().writes_in_with:
        told = f"with noted as ({noted(order)}), changed as ({changed('noted n', at)}), departed as ({departed('noted n', at)})"
        [found] = await sql.run(f"{told} select count(*) as n from noted", **values, most=AT_ONCE)
        return bool(found["n"] == AT_ONCE)
    rows = await sql.run(noted(order), workspace=workspace_id, most=AT_ONCE)
    if rows:
        values["rows"] = orjson.dumps([dict(row) for row in rows], default=str).decode()
        source = f"{sql.words().records(':rows::json', _NOTED)} n"
        await sql.do(changed(source, at), **values)
        await sql.do(departed(source, at), **values)
    return len(rows) == AT_ONCE


async def wait(workspace_id: UUID) -> bool:
    """Tell whether something waits to be told."""
    return bool(await sql.run("select 1 from row_pending where workspace_id = :workspace::uuid limit 1", workspace=workspace_id))
