"""Rows that are easily taken for others, each put beside the ones that it looks like.

Deleted ones hang on what is there and share its names and numbers. Another workspace has the same clients, numbers, deals and rates.
Some deals are in other currencies, and some were won by somebody who no longer owns them.
"""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from models.base import now
from models.companies import Company
from models.contacts import Contact, ContactEmail, ContactHandle, ContactPhone
from models.custom import CustomField
from models.days import dated, local_day
from models.deals import Deal, DealItem, LossReason, Pipeline, Stage, StageChange
from models.interactions import Interaction, Provenance
from models.providers import IntakeRecord, ProviderAccount
from models.rates import ExchangeRate, converted
from models.sealing import Sealed
from models.tasks import Task
from models.users import Team

ZONE = "Europe/Moscow"
RATES = {"USD": "80.5", "JPY": "0.535", "KWD": "261.7"}
"""What the world's workspace counts with. Another's rates are later, and quite different. Nobody has one of the euro."""
NIGHT = datetime(2026, 10, 1, 21, 30, tzinfo=UTC)
"""The next day in Moscow already."""


async def add_rates(workspace_id, rates, day):
    for currency, rate in rates.items():
        await ExchangeRate.create(workspace_id=workspace_id, currency=currency, day=day, rate=rate)


async def add_deleted(world):
    """Add a deleted row of each kind, and what hangs on it: with the names and numbers of rows that are there, in their lists."""
    alike = next(contact for contact in world.contacts if contact.company_id)
    shared = {"workspace_id": world.workspace.id, "deleted_at": now()}
    company = await Company.create(**shared, name=world.companies[0].name, name_key=world.companies[0].name_key)
    contact = await Contact.create(
        **shared, name=alike.name, name_key=alike.name_key, company_id=alike.company_id, owner_id=alike.owner_id, tags=["vip"]
    )
    of = {"workspace_id": world.workspace.id, "contact_id": contact.id}
    for phone in await ContactPhone.filter(workspace_id=world.workspace.id).order_by("id").limit(2):
        await ContactPhone.create(**of, number=phone.number, written=phone.written)
    await ContactEmail.create(**of, address="C0@X.ru", address_key="c0@x.ru")
    await ContactHandle.create(**of, channel="TELEGRAM", handle="@c0", handle_key="c0")
    for person in (alike, contact):
        deal = await add_won(world, person, "anna", amount_minor=1_000_000, base_minor=1_000_000, currency="RUB", **shared)
        await DealItem.create(
            workspace_id=world.workspace.id, deal_id=deal.id, product="P0", quantity="1.5", price_minor=1000, discount_percent="0",
            total_minor=1500, list_minor=1500, currency="RUB", position=0,
        )  # fmt: skip
        call = {
            "direction": "INBOUND", "channel": "PHONE", "user_id": world.users["anna"].id, "owner_id": world.users["anna"].id, "contact_id": person.id,
            "started_at": NIGHT, "day": local_day(NIGHT, ZONE), "client_number": "+79161234567", "provenance": Provenance.PROVIDER,
        }  # fmt: skip
        await Interaction.create(**shared, **call, kind="CALL", talk_seconds=60, disposition="ANSWERED", classification="TARGET")
        await Interaction.create(
            **shared, **call | {"direction": None, "client_number": None}, kind="MEETING", planned_for=NIGHT, meeting_outcome="HELD",
            took_place=True, booked_by_id=world.users["head"].id,
        )  # fmt: skip
        await Task.create(
            **shared, title="Task 0", due_at=NIGHT, due_on=local_day(NIGHT, ZONE), contact_id=person.id, deal_id=deal.id, owner_id=world.users["anna"].id,
            created_by_id=world.users["admin"].id,
        )  # fmt: skip
        deal.company_id = company.id
        await deal.save()


async def add_won(world, contact, owner, *, days=0, **fields):
    """Add a deal that somebody has won, at night."""
    deal = Deal(
        **{"workspace_id": world.workspace.id, "title": "Deal 0", "pipeline_id": world.pipeline.id, "contact_id": contact.id} | fields,
        opened_at=NIGHT - timedelta(days=20), owner_id=world.users[owner].id,
    )  # fmt: skip
    deal.enter(world.stages["Won"], at=NIGHT + timedelta(days=days), zone=ZONE)
    await deal.save()
    await add_moves(deal, world.stages["New"])
    return deal


async def add_moves(deal, first):
    """Write down how a deal came to where it is: it was opened in a first stage, and is in another one since."""
    moves = [(None, first.id, deal.opened_at), (first.id, deal.stage_id, deal.stage_entered_at)]
    for left, entered, at in moves[: 1 if deal.stage_id == first.id else 2]:
        await StageChange.create(
            workspace_id=deal.workspace_id, deal_id=deal.id, from_stage_id=left, to_stage_id=entered, user_id=deal.owner_id,
            recorded_at=now(), **dated(StageChange, ZONE, happened_at=at),
        )  # fmt: skip


async def add_foreign(world):
    """Add deals in other currencies, of which one has no rate: won by Anna and Boris."""
    amounts = (("USD", 100_055), ("JPY", 70_001), ("KWD", 12_345), ("EUR", 50_000), ("USD", None))
    for index, (currency, minor) in enumerate(amounts):
        rate = RATES.get(currency)
        base = converted(minor, Decimal(rate), currency, "RUB") if rate and minor is not None else None
        amount = {"amount_minor": minor, "base_minor": base, "currency": currency, "title": f"Deal {len(world.deals)}"}
        owner = ("anna", "boris")[index % 2]
        world.deals.append(await add_won(world, world.contacts[index], owner, days=index, **amount))


async def add_twin(world, workspace, user):
    """Let another workspace have clients, deals, calls and an account like ours, and rates of its own."""
    of = {"workspace_id": workspace.id}
    await add_rates(workspace.id, {"USD": "7", "KWD": "11", "JPY": "13", "EUR": "17"}, date(2026, 2, 1))
    await Team.create(**of, name="Sales")
    await LossReason.create(**of, name="Price")
    await CustomField.create(**of, noun="CONTACT", key="text", name="Text", kind="TEXT", options=[], position=0)
    pipeline = await Pipeline.create(**of, name=world.pipeline.name)
    stages = {
        name: await Stage.create(**of, pipeline_id=pipeline.id, name=name, position=stage.position, kind=stage.kind)
        for name, stage in world.stages.items()
    }
    account = await ProviderAccount.create(
        **of, provider="mango", name="Mango", credentials=Sealed.of({"api_key": "k", "api_salt": "another-secret"})
    )
    await IntakeRecord.create(
        **of,
        account_id=account.id,
        external_id="bad",
        digest="d",
        payload="{",
        status="FAILED",
        error="not JSON",
        received_at=now(),
    )
    for twin in [contact for contact in world.contacts if contact.deleted_at is None][:4]:
        contact = await Contact.create(**of, name=twin.name, name_key=twin.name_key, owner_id=user.id, tags=twin.tags)
        of_contact = {**of, "contact_id": contact.id}
        mine = {"workspace_id": world.workspace.id, "contact_id": twin.id}
        for phone in await ContactPhone.filter(**mine):
            await ContactPhone.create(**of_contact, number=phone.number, written=phone.written)
        for email in await ContactEmail.filter(**mine):
            await ContactEmail.create(**of_contact, address=email.address, address_key=email.address_key)
        for handle in await ContactHandle.filter(**mine):
            await ContactHandle.create(**of_contact, channel=handle.channel, handle=handle.handle, handle_key=handle.handle_key)
        deal = Deal(
            **of_contact, title="Deal 0", pipeline_id=pipeline.id, opened_at=NIGHT, amount_minor=100, base_minor=100, currency="RUB",
            owner_id=user.id,
        )  # fmt: skip
        deal.enter(stages["Won"], at=NIGHT, zone=workspace.zone)
        await deal.save()
        await Task.create(
            **of_contact,
            title="Task 0",
            due_at=NIGHT,
            due_on=local_day(NIGHT, ZONE),
            owner_id=user.id,
            deal_id=deal.id,
            created_by_id=user.id,
        )
    for contact_id in (contact.id, None):
        await Interaction.create(
            **of, kind="CALL", direction="INBOUND", channel="PHONE", started_at=NIGHT, day=local_day(NIGHT, workspace.zone),
            disposition="MISSED", provenance=Provenance.PROVIDER, client_number="+79161234567", contact_id=contact_id,
            owner_id=user.id if contact_id else None,
        )  # fmt: skip
