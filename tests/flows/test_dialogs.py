"""What a dialog says equals what its messages say, whoever changes them and however; and one more costs the same in a long one."""

import random
from datetime import timedelta

import pytest
from tortoise.transactions import in_transaction

from models.base import now
from models.db.connecting import execute, fetch
from models.dialogs import Dialog
from models.interactions import Interaction

SAID = ("channel", "started_by", "started_at", "last_by", "last_at", "waiting_since", "messages_in", "messages_out")


def message(world, chance, contact, at, **fields):
    """Return a message, or something else that belongs to no dialog."""
    kind = chance.choice(["MESSAGE", "MESSAGE", "EMAIL", "CALL", "NOTE"])
    direction = chance.choice(["INBOUND", "INBOUND", "OUTBOUND", None])
    values = {"kind": kind, "direction": direction, "channel": chance.choice(["TELEGRAM", "EMAIL"]), "contact_id": contact}
    return Interaction(workspace_id=world.workspace.id, started_at=at, day=at.date(), **values | fields)


def told(messages):
    """Return what a dialog with these messages, in order, has to say."""
    waiting = None
    for m in messages:
        waiting = None if m.direction == "OUTBOUND" else waiting or m.started_at
    first, last, came = messages[0], messages[-1], sum(m.direction == "INBOUND" for m in messages)
    ends = (first.channel, first.direction, first.started_at, last.direction, last.started_at)
    return (*ends, waiting, came, len(messages) - came)


async def expected(contacts):
    """Return what all dialogs of contacts have to say, read off their messages."""
    threads = {}
    for m in await Interaction.filter(contact_id__in=contacts, deleted_at=None).order_by("started_at", "id"):
        if m.kind in {"MESSAGE", "EMAIL"} and m.direction in {"INBOUND", "OUTBOUND"}:
            threads.setdefault((m.contact_id, m.channel), []).append(m)
    return sorted((str(contact), *told(messages)) for (contact, _), messages in threads.items())


async def said(contacts):
    found = await Dialog.filter(contact_id__in=contacts)
    return sorted((str(d.contact_id), *(getattr(d, name) for name in SAID)) for d in found)


async def test_dialogs_say_what_their_messages_say_after_any_changes(world):
    chance, start = random.Random(7), now() - timedelta(days=90)
    contacts = [contact.id for contact in world.contacts[:3]]

    for _ in range(12):
        async with in_transaction():
            at = [start + timedelta(minutes=chance.randint(0, 60)) for _ in range(chance.randint(1, 6))]
            await Interaction.bulk_create([message(world, chance, chance.choice(contacts), moment) for moment in at])
            some = Interaction.filter(workspace_id=world.workspace.id, contact_id=chance.choice(contacts))
            change = chance.choice([
                {"contact_id": chance.choice(contacts)}, {"deleted_at": chance.choice([None, now()])},
                {"channel": "TELEGRAM"}, {"direction": "INBOUND"}, {"subject": "x"}, {"started_at": start}, {"kind": "MESSAGE"},
            ])  # fmt: skip
            ids = chance.sample(found := await some.values_list("id", flat=True), len(found) // 3)
            await Interaction.filter(workspace_id=world.workspace.id, id__in=ids).update(**change)
            if chance.random() < 0.2:
                await some.delete()
        assert await said(contacts) == await expected(contacts)


@pytest.mark.parametrize("settings", ["postgres"], indirect=True)
async def test_one_more_message_reads_as_little_of_a_long_dialog_as_of_a_short_one(world):
    chance, at, contact = random.Random(1), now() - timedelta(days=1), world.contacts[0].id
    shared = {"kind": "MESSAGE", "channel": "TELEGRAM", "direction": "INBOUND"}

    async def one_more():
        read = "select seq_tup_read + idx_tup_fetch as n from pg_stat_xact_user_tables where relname = 'interaction'"
        async with in_transaction():
            before = await fetch(read)
            await Interaction.bulk_create([message(world, chance, contact, at, **shared)])
            return (await fetch(read))[0]["n"] - before[0]["n"]

    await one_more()
    short = await one_more()
    other = "jsonb_build_object('id', gen_random_uuid(), 'started_at', i.started_at - g * interval '1 second')"
    one = f"(select * from interaction where workspace_id = '{world.workspace.id}' and contact_id = '{contact}' and kind = 'MESSAGE' limit 1) i"
    made = (
        f"select r.* from {one}, generate_series(1, 3000) g, jsonb_populate_record(null::interaction, to_jsonb(i) || {other}) r"
    )
    await execute(f"insert into interaction {made}")
    await execute("analyze interaction")  # as autovacuum does, and whoever brings in many

    assert await one_more() <= short + 3
