"""Waits and conversations as they are kept equal those of a plain walk along the messages, whatever changes and in whatever order."""

import random
from datetime import UTC, datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from models.db.connecting import fetch
from models.interactions import Interaction
from models.workspaces import Workspace
from resolvers.facts.conversations import CONVERSATION
from tests import reference
from tests.kpis.counted import dialogs
from tests.kpis.counting import load

BEGAN = datetime(2026, 9, 1, tzinfo=UTC)


def chosen(chance):
    """Return columns of a message: close to others, days away from them, or at the same instant."""
    at = BEGAN + timedelta(
        hours=chance.choice([0, 1, 2, 30]), days=chance.choice([0, 0, 3, 14, 15, 29, 40]), seconds=chance.randint(0, 1)
    )
    return {
        "direction": chance.choice(["INBOUND", "OUTBOUND"]), "kind": chance.choice(["MESSAGE", "EMAIL", "MESSAGE", "NOTE"]),
        "channel": chance.choice(["TELEGRAM", "TELEGRAM", "EMAIL"]), "started_at": at, "day": at.date(),
        "is_automatic": chance.random() < 0.1, "deleted_at": chance.choice([None, None, None, BEGAN]),
    }  # fmt: skip


async def kept(world, table):
    rows = await fetch(f"select * from {table} where workspace_id = '{world.workspace.id}'")
    return sorted((reference.normal(row) for row in rows), key=lambda row: row["first_id"])


async def compare(world):
    data = await load(world.actors["admin"])
    waits = [
        {
            "first_id": first["id"], "owner_id": dialogs.responsible(data, first), "day": first["day"],
            "answer_id": answer and answer["id"], "user_id": answer and answer["user_id"], "answered_on": answer and answer["day"],
            "seconds": answer and dialogs.seconds(first, answer),
        }
        for first, answer in dialogs.waits(data)
    ]  # fmt: skip
    shown = list(waits[0]) if waits else []
    assert [{name: row[name] for name in shown} for row in await kept(world, "dialog_wait")] == sorted(
        waits, key=lambda w: w["first_id"]
    )
    ids = {(d["contact_id"], d["channel"]): d["id"] for d in data.tables["dialog"]}
    parts = []
    for part, is_first in dialogs.conversations(data):
        asked, answer = dialogs.first_answer(part)
        parts.append({
            "first_id": part[0]["id"], "is_first": int(is_first), "day": part[0]["day"], "started_by": part[0]["direction"],
            "dialog_id": ids[part[0]["contact_id"], part[0]["channel"]], "owner_id": dialogs.responsible(data, part[0]),
            "user_id": part[0]["user_id"] if part[0]["direction"] == "OUTBOUND" else answer and answer["user_id"],
            "answer_id": answer and answer["id"], "answered_on": answer and answer["day"], "answered_by_id": answer and answer["user_id"],
            "seconds": answer and dialogs.seconds(asked, answer),
        })  # fmt: skip
    shown = list(parts[0]) if parts else []
    assert [{name: row[name] for name in shown} for row in await kept(world, "conversation")] == sorted(
        parts, key=lambda p: p["first_id"]
    )


async def tell_some(own, after, at_most=60):
    async with in_transaction():
        return await CONVERSATION.tell_some(own, after, at_most)


async def test_waits_and_conversations_follow_every_change_of_their_messages(as_, world):
    chance, own = random.Random(12), world.workspace.id
    contacts = [c.id for c in world.contacts if c.deleted_at is None][:2]
    messages, walk = [], []
    for step in range(160):
        row, what = messages and chance.choice(messages), chance.random()
        if what < 0.35 or not row:
            user = world.users[chance.choice(["anna", "boris"])].id
            made = {"workspace_id": own, "contact_id": chance.choice([*contacts, None]), "user_id": user, "owner_id": user}
            messages.append(await Interaction.create(**made, **chosen(chance)))
        elif what < 0.75:
            name, value = chance.choice([*chosen(chance).items(), ("contact_id", chance.choice(contacts))])
            await Interaction.filter(workspace_id=own, id=row.id).update(**{name: value})
        elif what < 0.85:
            await Interaction.filter(workspace_id=own, id=row.id, direction="INBOUND").update(
                settled_at=chance.choice([BEGAN, None])
            )
        elif what < 0.9:
            await Interaction.filter(workspace_id=own, kind="MESSAGE", contact_id=contacts[0]).update(contact_id=contacts[1])
        elif what < 0.95:
            await Workspace.filter(id=own).update(dialog_days=chance.choice([1, 14, 40]))
            walk = [(number, UUID(int=0)) for number in range(CONVERSATION.window.passes)]
        else:
            messages.remove(row)
            await Interaction.filter(workspace_id=own, id=row.id).delete()
        if walk and step < 155:  # a part of what follows the new window, while messages change
            number, after = walk[0]
            last, _ = await tell_some(own, after)
            walk[:1] = [(number, last)] if last else []
        while walk and step >= 155:
            last, _ = await tell_some(own, walk[0][1])
            walk[:1] = [(0, last)] if last else []
        if not walk and (step % 4 == 0 or step > 150):
            await compare(world)


async def test_an_answer_that_comes_while_conversations_follow_a_new_window_is_known_at_the_end(world):
    own, contact = world.workspace.id, next(c.id for c in world.contacts if c.deleted_at is None)
    person = {"workspace_id": own, "contact_id": contact, "kind": "MESSAGE", "channel": "VIBER"}
    await Workspace.filter(id=own).update(dialog_days=1)

    async def wrote(way, days):
        at = BEGAN + timedelta(days=days)
        user = world.users["anna"].id if way == "OUTBOUND" else None
        return await Interaction.create(**person, direction=way, started_at=at, day=at.date(), user_id=user)

    earlier = await wrote("INBOUND", -300)
    first, _ = await wrote("INBOUND", 0), await wrote("INBOUND", 3)
    await Workspace.filter(id=own).update(dialog_days=14)
    last, _ = await tell_some(own, earlier.id, 1)
    assert last == first.id
    await wrote("OUTBOUND", 4)  # by what is kept it answers what was a conversation by the older window

    for begins in [last, UUID(int=0)][: CONVERSATION.window.passes]:
        after = begins
        while after:
            after, _ = await tell_some(own, after)
    await compare(world)
