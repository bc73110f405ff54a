"""Many rows are written by one statement, as exactly as one by one, and what follows from them follows once."""

from datetime import date, datetime, timedelta, timezone
from uuid import UUID

import pytest
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from models.base import new_id, now
from models.contacts import Channel, Contact, ContactEmail, ContactPhone
from models.db import growing, sql
from models.db.connecting import dialect, execute, fetch
from models.event_log import EventRow
from models.interactions import Interaction, InteractionKind
from models.jobs import ExternalKey, FileChunk, StoredFile
from models.ports.telephony import Direction
from models.providers import ProviderAccount, ProviderUser
from models.rights import Noun
from models.sealing import Sealed
from models.search import SearchEntry
from resolvers.facts.search import _text as text_of  # what its trigger runs

AT = datetime(2026, 3, 1, 23, 59, 59, 123456, tzinfo=timezone(timedelta(hours=3)))
LEGS = [{"user": 'Ж"\\,{}', "n": 1.5, "none": None, "big": 2**53}]


def columns(row):
    """Return all that a row says, as it is compared."""
    values = {name: getattr(row, name) for name in row._meta.fields_db_projection}
    return {name: value.open() if isinstance(value, Sealed) else value for name, value in values.items()}


async def test_many_rows_come_back_as_they_were_whatever_they_hold(world):
    shared = {"workspace_id": world.workspace.id}
    file = await StoredFile.create(**shared, owner_id=new_id(), size=3)
    tables = {
        Interaction: [
            {"kind": InteractionKind.CALL, "channel": Channel.PHONE, "started_at": AT, "day": date(2026, 3, 1), "legs": LEGS,
             "direction": Direction.INBOUND, "user_id": new_id(), "wait_seconds": 0, "took_place": False, "uncredited_keys": ["a"]},
            {"kind": InteractionKind.NOTE, "channel": Channel.OTHER, "started_at": now(), "day": date(2026, 1, 1), "text": "\"',;\n{}"},
        ],
        EventRow: [
            {"sequence": 2**40 + n, "type": "t", "entity_type": "e", "entity_id": new_id(), "occurred_at": AT, "data": {"before": {"n": n}}}
            for n in range(2)
        ],
        FileChunk: [{"file_id": file.id, "position": n, "content": bytes(range(256))} for n in range(2)],
        ProviderAccount: [{"provider": "mango", "name": "M", "credentials": Sealed.of({"key": "ю"})}],
        ExternalKey: [{"noun": Noun.CONTACT, "external_id": "Ä", "record_id": new_id(), "digest": "d", "disputed": ["name", "tags"]}],
    }  # fmt: skip

    for table, given in tables.items():
        made = [table(**shared, **values) for values in given]
        wanted = [columns(row) for row in made]
        await table.bulk_create(made, 1)

        key = table._meta.pk_attr
        found = [columns(await table.get(**shared, **{key: getattr(row, key)})) for row in made]
        assert found == wanted


async def test_a_row_that_cannot_be_stored_keeps_all_of_its_statement_out(world):
    contacts = [Contact(workspace_id=world.workspace.id, name=f"Контакт {n}") for n in range(3)]
    contacts[2].id = contacts[0].id

    with pytest.raises(IntegrityError):
        await Contact.bulk_create(contacts)

    assert not await Contact.filter(workspace_id=world.workspace.id, name__startswith="Контакт").exists()


async def test_rows_that_are_there_already_are_told_what_is_news(world):
    shared = {"workspace_id": world.workspace.id, "account_id": new_id()}
    old = ProviderUser(**shared, key="1", employee_key="1", name="Ян", email="y@x.ru", is_assigned=True)
    await ProviderUser.bulk_create([old])
    rows = [ProviderUser(**shared, key=key, employee_key=key, name="Яна") for key in ("1", "2")]
    await ProviderUser.bulk_create(rows, on_conflict=["workspace_id", "account_id", "key"], update_fields=["name"])

    found = await ProviderUser.filter(**shared).order_by("key").values_list("id", "name", "email", "is_assigned")
    assert found == [(old.id, "Яна", "y@x.ru", True), (rows[1].id, "Яна", None, False)]


async def test_rows_of_several_workspaces_go_each_to_its_own(world):
    own, other = world.workspace.id, world.actors["stranger"].workspace_id
    await Contact.bulk_create([Contact(workspace_id=workspace_id, name="Оля") for workspace_id in (own, other, own)])

    assert [await Contact.filter(workspace_id=w, name_key="оля").count() for w in (own, other)] == [2, 1]


async def test_what_follows_from_many_rows_follows_from_all_of_them_at_once(world):
    if dialect() != "postgres":
        pytest.skip("SQLite knows triggers by row alone")
    shared = {"workspace_id": world.workspace.id}
    contacts = [Contact(**shared, name=f"Контакт {n}") for n in range(25)]
    async with in_transaction():
        await execute("set local track_functions = 'all'")
        await Contact.bulk_create(contacts, 10)
        await ContactPhone.bulk_create(
            [ContactPhone(**shared, contact_id=c.id, number=f"+7{c.id}"[:30], written="x") for c in contacts]
        )
        await ContactEmail.bulk_create(
            [ContactEmail(**shared, contact_id=c.id, address="a@b.ru", address_key="a@b.ru") for c in contacts]
        )
        fired = {row["funcname"]: row["calls"] for row in await fetch("select funcname, calls from pg_stat_xact_user_functions")}

    assert {name: times for name, times in fired.items() if name.startswith("follow_")} == {
        "follow_contact_row_insert": 3,
        "follow_contact_search_insert": 3,
        "follow_contact_contact_cause_insert": 3,
        "follow_contact_phone_row_insert": 1,
        "follow_contact_phone_search_insert": 1,
        "follow_contact_email_row_insert": 1,
        "follow_contact_email_search_insert": 1,
    }
    texts = await SearchEntry.filter(**shared, entity_id__in=[c.id for c in contacts]).values_list("entity_id", "text")
    assert dict(texts) == {c.id: f" {c.name_key} {f'7{c.id}'[:29]} a@b.ru" for c in contacts}


async def test_what_was_merged_into_a_row_is_found_without_looking_at_others(world):
    text, where = text_of("contact", sql.words()), "t.workspace_id = $1 and t.id = $2"
    explain = "explain query plan" if dialect() == "sqlite" else "explain"
    async with in_transaction():
        if dialect() == "postgres":
            await execute("set local enable_seqscan = off")  # there are so few rows that any way is short
        plan = await fetch(f"{explain} select {text} from contact t where {where}", [str(world.workspace.id), str(new_id())])

    assert "idx_contact_merged" in str(plan)


async def test_a_table_that_has_grown_is_looked_at_again_once(db):
    await execute("create table grown (n bigint)")
    try:
        await execute(
            "insert into grown with recursive r(n) as (select 1 union all select n + 1 from r where n < 3000) select n from r"
        )
        found = [await growing.look_again() for _ in range(2)]
        known = await fetch("select reltuples from pg_class where relname = 'grown'") if dialect() == "postgres" else None
    finally:
        await execute("drop table grown")

    assert ["grown" in names for names in found] == [dialect() == "postgres", False]
    assert known in (None, [{"reltuples": 3000}])


async def test_a_new_row_has_defaults_of_its_own_and_no_null_where_none_may_be(world):
    first, second = (Contact(workspace_id=world.workspace.id, name="А") for _ in range(2))
    first.tags.append("vip")

    assert (second.tags, second.version, second.deleted_at, isinstance(second.id, UUID)) == ([], 1, None, True)
    assert first.id != second.id
    assert Contact(name="Б", owner=world.users["anna"]).owner_id == world.users["anna"].id
    with pytest.raises(ValueError, match="name is non nullable"):
        Contact(workspace_id=world.workspace.id, name=None)
