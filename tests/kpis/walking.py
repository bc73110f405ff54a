"""A walk of one row of a table by plain SQL: brought in, changed column by column, taken out; and what of all that follows was then not right."""

import random
import re
import uuid

from models.db.connecting import dialect, execute, fetch
from models.db.triggers import Follow, When
from resolvers.derived import REGISTRY
from resolvers.facts import working_time
from resolvers.log import row_changes

FOLLOWS = [(unit, follow) for unit in REGISTRY for follow in unit.follows]
OF_DEALS = {
    "client_deal": "deal", "deal_touch": "interaction", "deal_closing": "deal", "deal_opening": "deal", "stage_stay": "deal", "forward_move": "deal",
    "close_push": "deal", "deal_open": "deal", "contact_cause": "deal", "deal_source": "deal",
    "effective_interaction": "interaction",
}  # fmt: skip
APART = {*OF_DEALS, "past places", "past closes", "kpi CLOSING", "kpi OPENING", "kpi STAY", "kpi EFFECT"}
"""What follows from the history of deals: ``test_deal_facts`` tells a story in which each trigger of theirs is missed."""
FROM = {
    "client_win": "deal",
    "client_meeting": "interaction",
    "deal_payment": "payment",
    "deal_debt": "deal",
    "sold_item": "deal_item",
    "past_owner": "deal",
    "past_close": "deal",
    "dialog_wait": "interaction",
    "conversation": "interaction",
    "follow_up": "interaction",
    "reviewed_call": "call_review",
    **OF_DEALS,
}
"""Tables that are derived themselves: from which others."""
TABLES = sorted({follow.table for _, follow in FOLLOWS} - FROM.keys())
LIKE = {
    "deal": "status = 'WON' and base_minor > 0 and deleted_at is null and contact_id is not null and company_id is null",
    "interaction": "classification = 'TARGET' and deleted_at is null",
    "deal_item": "deal_id in (select id from deal where status = 'WON' and deleted_at is null)",
    "talk": "kind = 'CALL' and disposition = 'ANSWERED' and deleted_at is null and direction is not null",
    "missed": "kind = 'CALL' and disposition = 'MISSED' and direction = 'INBOUND' and deleted_at is null and contact_id is not null",
    "message": "kind = 'MESSAGE' and deleted_at is null",
    "meeting": "kind = 'MEETING' and deleted_at is null and meeting_outcome = 'HELD' and contact_id is not null",
}
TABLE = {"message": "interaction", "meeting": "interaction", "talk": "interaction", "missed": "interaction"}
"""The table of which it is a row, where some of its rows are followed otherwise."""
KEY = {"workspace": "id"}
UNIQUE = {"custom_field": ("key",), "member": ("email",), "dialog": ("channel",), "plan": ("metric",)}
"""What no two rows may share."""
KEPT = {"dialog": ("channel",)}
"""What never changes of a row."""
WHOLE = {*row_changes.SETTINGS.values(), "dialog"}
"""Tables of which a row that goes is told, too."""
UNNOTED = {"survey_answer"}
"""Tables of which nobody keeps a copy by `changes`."""
WRITES = re.compile(r"\b(?:insert into|update|delete from) (\w+)")
OF = {"contact_id": "contact", "deal_id": "deal", "entity_id": "contact", "interaction_id": "talk"}


def made(thing):
    return thing.create("sqlite", by_row=False) if isinstance(thing, Follow) else thing.create("sqlite")


def reached(table):
    """Return the units that may follow from a change of a table, at once or by what others keep."""
    tables, found = {table}, []
    while more := [unit for unit in REGISTRY if unit not in found and tables & {follow.table for follow in unit.follows}]:
        found += more
        texts = [text for unit in more for thing in (*unit.follows, *unit.procedures) for text in made(thing)]
        tables |= {name for text in texts for name in WRITES.findall(text)}
    return found


class Undone(Exception):
    """Ends a transaction whose changes are not to stay."""


def marked(sql):
    """Return a statement with the placeholders of the open database."""
    return sql.replace("?", "$") if dialect() == "postgres" else sql


def in_year(year, instant):
    return f"{year}{instant[4:]}" if isinstance(instant, str) else instant.replace(year=year)


async def copied(world, what, **other):
    """Insert a copy of a row of a table by plain SQL; return its id."""
    counted, table = LIKE.get(what, "true"), TABLE.get(what, what)
    found = (
        await fetch(
            f"select * from {table} where {KEY.get(table, 'workspace_id')} = '{world.workspace.id}' and {counted} order by id limit 1"
        )
    )[0]
    if table == "interaction":
        other |= {"provenance": "MANUAL"}
    row = {
        **found,
        **{name: f"x{random.random()}"[:16] for name in UNIQUE.get(table, ())},
        **other,
        "id": uuid.uuid4() if dialect() == "postgres" else str(uuid.uuid4()),
    }
    row = {name: value for name, value in row.items() if name != "num"}
    if table in WHOLE:  # another instant, so that an update has something to change
        row["created_at"] = in_year(2020, row["created_at"])
    if table == "interaction":  # later than any other, or nothing follows from it
        row["started_at"] = other.get("started_at") or in_year(2096, row["started_at"])
    places = ", ".join(f"?{i}" for i in range(1, len(row) + 1))
    names = ", ".join(f'"{name}"' for name in row)
    await execute(marked(f"insert into {table} ({names}) values ({places})"), list(row.values()))
    return row["id"]


async def walk(world, what, units=REGISTRY, changes=tuple(When), columns=None):
    """Insert, change and delete a row by plain SQL; return after which of these something derived was not right.

    Where some units alone are looked at, that is all that is asked, after some changes and of some columns alone: the first thing wrong is enough.
    """
    wrong, beside, table = set(), {t: (column, noun) for t, column, noun in row_changes.BESIDE}, TABLE.get(what, what)
    near = units if units is not REGISTRY else reached(table)
    parents = [name for name in OF if table != OF[name] and (name == beside.get(table, ("",))[0] or (table == "custom_value" and name == "entity_id"))]  # fmt: skip
    fresh = {name: await copied(world, OF[name]) for name in parents}

    async def check(when, row_id, notes=True, also=None, column=None):
        noted = {str(r["row_id"]) for r in await fetch("delete from row_pending returning row_id")}
        if when not in changes or (wrong and units is not REGISTRY):
            return
        if (
            notes
            and table not in UNNOTED
            and not {str(next(iter(fresh.values()), row_id)), str(also or row_id if table in WHOLE else also)} - {"None"} <= noted
        ):
            wrong.add(("row changes", when))
        for unit in near:
            if unit.heal and unit.name != f"{table}s" and await healed(unit, world):
                wrong.add((unit.name, when))
        if table == "workspace" and await working_time_differs(row_id):
            wrong.add(("working time", when))
        if column == "owner_id" and table == "deal" and not await fetch(f"select 1 from past_owner where deal_id = '{row_id}'"):
            wrong.add(("past owners", when))

    await execute("delete from row_pending")
    row_id = await copied(world, what, **fresh)
    await check(When.INSERT, row_id)
    if wrong and units is not REGISTRY:
        return wrong
    dialog = await begun(world, row_id) if table == "contact" else None
    if table == "contact":
        await copied(world, "deal", contact_id=row_id)
        await copied(world, "meeting", contact_id=row_id)
    for beside_ in ("meeting", "payment", "deal_item") if table == "deal" else ():
        await copied(world, beside_, deal_id=row_id)
    was = (await fetch(f"select * from {table} where id = '{row_id}'"))[0]
    watched = [follow.watched or ("created_at",) for _, follow in FOLLOWS if follow.table == table and When.UPDATE in changes]
    for column in dict.fromkeys(column for columns in watched for column in columns):
        is_asked = columns is None or column in columns
        if (
            is_asked
            and column not in {"id", "workspace_id", *fresh, *KEPT.get(table, ())}
            and not (wrong and units is not REGISTRY)
        ):
            differs = "is distinct from" if dialect() == "postgres" else "is not"
            own = f"(select w.{column} from {table} w where w.id = '{row_id}')"
            here = "true" if table in KEY else f"o.workspace_id = '{world.workspace.id}'"
            other = f"select o.{column} from {table} o where {here} and o.{column} {differs} {own}"
            if await fetch(f"{other} limit 1"):
                await execute(f"update {table} set {column} = ({other} order by 1 nulls last limit 1) where id = '{row_id}'")
                also = dialog if column in {"owner_id", "deleted_at"} else None
                await check(When.UPDATE, row_id, also=also, column=column)
                await execute(marked(f"update {table} set {column} = ?1 where id = '{row_id}'"), [was[column]])
    if dialog:
        await execute(f"delete from interaction where contact_id = '{row_id}'")
        await execute(f"delete from deal where contact_id = '{row_id}'")
    await execute(f"delete from {table} where id = '{row_id}'")
    row_id = await copied(world, what, **fresh)
    await check(When.INSERT, row_id)
    await execute(f"delete from {table} where id = '{row_id}'")
    await check(When.DELETE, row_id, notes=bool(fresh) or table in WHOLE)
    return wrong


async def begun(world, contact_id):
    """Write to a contact; return the dialog that follows."""
    await copied(world, "message", contact_id=contact_id)
    return (await fetch(f"select id from dialog where contact_id = '{contact_id}'"))[0]["id"]


async def healed(unit, world):
    """Bring something derived in line; return how much of it was not."""
    return sum([found async for found in unit.heal(world.workspace.id)])


async def working_time_differs(workspace_id):
    """Tell whether a workspace of which there is nothing else has another calendar than it should, or has one and is gone."""
    found = await fetch(f"select 1 from calendar where workspace_id = '{workspace_id}'")
    is_there = await fetch(f"select 1 from workspace where id = '{workspace_id}'")
    return bool(found) if not is_there else sum([n async for n in working_time.heal(uuid.UUID(str(workspace_id)))]) > 0
