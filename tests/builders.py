"""Rows for tests: a small company with everything in it, and makers for more."""

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from models.base import now
from models.companies import Company
from models.contacts import Consent, Contact, ContactCompany, ContactEmail, ContactHandle, ContactPhone
from models.custom import CustomField, CustomKind, CustomValue, columns
from models.days import dated, local_day
from models.deals import Deal, DealItem, DealPerson, LossReason, Pipeline, Stage, StageChange, StageKind
from models.event_log import EventLog
from models.events.users import AccessChanged
from models.folding import sort_key
from models.interactions import ClassificationChange, Interaction, Provenance
from models.partners import Partner, PartnerPipeline
from models.providers import IntakeRecord, ProviderAccount
from models.rights import AccessRule, Noun, Verb
from models.sealing import Sealed
from models.tasks import Task
from models.users import Role, Team, User
from models.workspaces import Workspace
from resolvers.access import Actor
from resolvers.changes import changes, hold_log
from resolvers.log import row_changes
from resolvers.sign_in import tokens
from resolvers.users import deactivate_user
from tests import lookalikes
from tests.lookalikes import ZONE


@dataclass
class World:
    """A company in the database."""

    workspace: Workspace
    users: dict[str, User] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    actors: dict[str, Actor] = field(default_factory=dict)
    stages: dict[str, Stage] = field(default_factory=dict)
    contacts: list[Contact] = field(default_factory=list)
    companies: list[Company] = field(default_factory=list)
    deals: list[Deal] = field(default_factory=list)
    interactions: list[Interaction] = field(default_factory=list)
    fields: dict[str, CustomField] = field(default_factory=dict)
    pipeline: Pipeline | None = None
    partner: Partner | None = None
    account: ProviderAccount | None = None


async def make_world() -> World:
    """Make two workspaces: a company of six users with clients, and a stranger's that must never be seen."""
    chance = random.Random(7)
    world = World(workspace=await Workspace.create(name="W", zone=ZONE, currency="RUB"))
    sales = await Team.create(workspace_id=world.workspace.id, name="Sales")
    north = await Team.create(workspace_id=world.workspace.id, name="North", parent_id=sales.id)
    south = await Team.create(workspace_id=world.workspace.id, name="South", parent_id=sales.id)
    people = (
        ("admin", Role.ADMIN, None),
        ("head", Role.HEAD, sales),
        ("north_head", Role.HEAD, north),
        ("anna", Role.MANAGER, north),
        ("boris", Role.MANAGER, north),
        ("clara", Role.MANAGER, south),
    )
    for name, role, team in people:
        await add_user(world, name, role, team)
    for name, token in world.tokens.items():
        world.actors[name], _ = await tokens.actor_of(token)
    world.pipeline = await Pipeline.create(workspace_id=world.workspace.id, name="Main")
    for position, (name, kind) in enumerate(
        (("New", "OPEN"), ("Talks", "OPEN"), ("Contract", "OPEN"), ("Won", "WON"), ("Lost", "LOST"))
    ):
        world.stages[name] = await Stage.create(
            workspace_id=world.workspace.id, pipeline_id=world.pipeline.id, name=name, position=position, kind=kind
        )
    await LossReason.create(workspace_id=world.workspace.id, name="Price")
    await lookalikes.add_rates(world.workspace.id, lookalikes.RATES, date(2026, 1, 1))
    await add_partner(world)
    world.account = await ProviderAccount.create(
        workspace_id=world.workspace.id,
        provider="mango",
        name="Mango",
        credentials=Sealed.of({"api_key": "k", "api_salt": "very-secret"}),
    )
    await IntakeRecord.create(
        workspace_id=world.workspace.id,
        account_id=world.account.id,
        external_id="bad",
        digest="d",
        payload="{",
        status="FAILED",
        error="not JSON",
        received_at=now(),
    )
    await add_clients(world, chance, 12)
    await lookalikes.add_deleted(world)
    await lookalikes.add_foreign(world)
    await add_stranger(world)
    await settle(world)
    return world


async def settle(world) -> None:
    """Let what has been made so far be as old as the log: nobody's copy lacks it."""
    async with changes(world.workspace.id) as work:
        await hold_log(work)
        while await row_changes.stamp(world.workspace.id, 0):
            pass


async def add_partner(world) -> None:
    """An outside company with a user of its own; what it sees is what deals are given to it later."""
    world.partner = await Partner.create(workspace_id=world.workspace.id, name="Agency", agreed=["ITEMS", "EXPECTED_CLOSE_ON"])
    shared = await Pipeline.create(workspace_id=world.workspace.id, name="Shared", position=1)
    await Stage.create(workspace_id=world.workspace.id, pipeline_id=shared.id, name="Lead", position=0, kind="OPEN")
    await PartnerPipeline.create(workspace_id=world.workspace.id, partner_id=world.partner.id, pipeline_id=shared.id)
    user = await add_user(world, "partner", Role.PARTNER)
    user.partner_id = world.partner.id
    await user.save()
    world.actors["partner"], _ = await tokens.actor_of(world.tokens["partner"])


async def rule(world, role, level, *, nouns=tuple(Noun), verbs=tuple(Verb), hidden=()) -> None:
    """Give a role another level with nouns, and hide field groups from it; callers are known anew, also where they are remembered."""
    admin = world.users["admin"]
    rules = [(noun, verb, level) for noun in nouns for verb in verbs] + [(group, "READ", "NONE") for group in hidden]
    async with changes(world.workspace.id, admin.id) as work:
        for subject, verb, given in rules:
            await AccessRule.create(workspace_id=world.workspace.id, role=role, subject=subject, verb=verb, level=given)
        work.record(AccessChanged(entity_id=admin.id))
    for name, token in world.tokens.items():
        world.actors[name], _ = await tokens.actor_of(token)


async def let_go(world, name) -> None:
    """Deactivate a user, as an administrator does."""
    admin = world.actors["admin"]
    async with changes(admin.workspace_id, admin.user_id) as work:
        await deactivate_user(work, admin, f"user_{world.users[name].id}")


async def add_user(world, name, role, team=None) -> User:
    user = await User.create(
        workspace_id=world.workspace.id,
        name=name.title(),
        email=f"{name}@{world.workspace.id}",
        role=role,
        team_id=team.id if team else None,
    )
    world.users[name] = user
    world.tokens[name] = (await tokens.create_token(user, "test")).secret
    return user


async def add_stranger(world) -> None:
    """Another workspace with an admin of its own, whose data look the same."""
    workspace = await Workspace.create(name="Other")
    user = await User.create(workspace_id=workspace.id, name="Stranger", email="stranger@other", role=Role.ADMIN)
    contact = await Contact.create(workspace_id=workspace.id, name="Secret", name_key="secret", owner_id=user.id)
    await ContactPhone.create(workspace_id=workspace.id, contact_id=contact.id, number="+79160000001", written="1")
    await lookalikes.add_twin(world, workspace, user)
    world.users["stranger"] = user
    world.tokens["stranger"] = (await tokens.create_token(user, "test")).secret
    world.actors["stranger"], _ = await tokens.actor_of(world.tokens["stranger"])


async def add_clients(world, chance, number) -> None:
    owners = [world.users[n].id for n in ("anna", "boris", "clara", "head")] + [None]
    for index in range(number):
        owner = chance.choice(owners)
        company = None
        if index % 3 == 0:
            name = f"Фирма {chance.choice('АБВГ')}{index}"
            company = await Company.create(
                workspace_id=world.workspace.id, name=name, name_key=sort_key(name), owner_id=chance.choice(owners), tags=["b2b"]
            )
            world.companies.append(company)
        name = chance.choice(["Иван", "Анна", "ivan", "Ёлка", "Зоя"]) + f" {index // 2}"
        contact = await Contact.create(
            workspace_id=world.workspace.id, name=name, name_key=sort_key(name), owner_id=owner,
            company_id=company.id if company else None, tags=chance.sample(["vip", "cold", "new"], chance.randint(0, 2)),
            source=chance.choice([None, "site", "ads"]), created_at=now() - timedelta(days=index),
            deleted_at=now() if index == number - 1 else None,
        )  # fmt: skip
        world.contacts.append(contact)
        if company:
            await ContactCompany.create(
                workspace_id=world.workspace.id, contact_id=contact.id, company_id=company.id, role=chance.choice([None, "Buyer"])
            )
        await add_custom(world, contact)
        for position in range(chance.randint(0, 2)):
            number_ = f"+7916{index:05d}{position:02d}"
            await ContactPhone.create(
                workspace_id=world.workspace.id,
                contact_id=contact.id,
                number=number_,
                written=number_,
                position=position,
                label=chance.choice([None, "work"]),
            )
        if index % 4 == 0:
            await ContactEmail.create(
                workspace_id=world.workspace.id, contact_id=contact.id, address=f"C{index}@X.ru", address_key=f"c{index}@x.ru"
            )
            await ContactHandle.create(
                workspace_id=world.workspace.id,
                contact_id=contact.id,
                channel="TELEGRAM",
                handle=f"@c{index}",
                handle_key=f"c{index}",
            )
        for _ in range(chance.randint(0, 3)):
            deal = await add_deal(world, chance, contact, owner)
            await add_task(world, chance, contact, deal)
        for _ in range(chance.randint(0, 4)):
            await add_call(world, chance, contact)
        for _ in range(chance.choice([0, 0, 3])):
            direction = chance.choice(["INBOUND", "OUTBOUND"])
            await add_call(world, chance, contact, kind="MESSAGE", channel="TELEGRAM", direction=direction, classification=None)


async def add_custom(world, contact) -> None:
    """Give some contacts a value of each kind, and a consent."""
    index = len(world.contacts)
    if not world.fields:
        for kind in CustomKind:
            world.fields[kind] = await CustomField.create(
                workspace_id=world.workspace.id, noun="CONTACT", key=kind.lower(), name=kind.title(), kind=kind,
                options=["a", "b", "c"] if kind.startswith("CHOICE") else [], position=len(world.fields),
            )  # fmt: skip
    values = {
        "TEXT": f"Text {index % 3}", "NUMBER": Decimal(index) / 4, "MONEY": index * 100, "DATE": date(2026, 10, 1 + index),
        "FLAG": index % 2 == 0, "CHOICE": ["abc"[index % 3]], "CHOICES": ["a", "c"],
    }  # fmt: skip
    for kind, value in values.items():
        if (index + len(kind)) % 3:
            kept = columns(CustomKind(kind), value, ["a", "b", "c"])
            await CustomValue.create(
                workspace_id=world.workspace.id, entity_id=contact.id, field_id=world.fields[kind].id, **kept
            )
    if index % 4 == 0:
        await Consent.create(
            workspace_id=world.workspace.id, contact_id=contact.id, purpose="MARKETING", decision="WITHDRAWN", happened_at=now()
        )


async def add_deal(world, chance, contact, owner) -> Deal:
    stage = world.stages[chance.choice(list(world.stages))]
    opened = moment(chance)
    amount = chance.choice([None, chance.randint(0, 10_000_000)])
    deal = Deal(
        workspace_id=world.workspace.id, title=f"Deal {len(world.deals)}", pipeline_id=world.pipeline.id, opened_at=opened,
        amount_minor=amount, base_minor=amount, currency="RUB", owner_id=owner, contact_id=contact.id if contact else None,
        company_id=contact.company_id if contact else None,
        partner_id=world.partner.id if world.partner and len(world.deals) % 5 == 0 else None,
        expected_close_on=chance.choice([None, opened.date() + timedelta(days=30)]),
    )  # fmt: skip
    deal.enter(stage, at=min(opened + timedelta(days=chance.randint(0, 20)), now()), zone=ZONE)
    if stage.kind is StageKind.LOST:
        deal.loss_reason = "price"
    await deal.save()
    await StageChange.create(
        workspace_id=world.workspace.id,
        deal_id=deal.id,
        to_stage_id=stage.id,
        user_id=owner,
        happened_at=opened,
        recorded_at=now(),
    )
    for position in range(chance.choice([0, 0, 2])):
        await DealItem.create(
            workspace_id=world.workspace.id, deal_id=deal.id, product=f"P{position}", quantity="1.5", price_minor=1000,
            discount_percent="0", total_minor=1500, list_minor=1500, currency="RUB", position=position,
        )  # fmt: skip
    if contact and chance.randint(0, 1):
        await DealPerson.create(workspace_id=world.workspace.id, deal_id=deal.id, contact_id=contact.id, part="DECIDES")
    world.deals.append(deal)
    return deal


async def add_task(world, chance, contact=None, deal=None, **fields) -> Task:
    due = chance.choice([None, moment(chance)])
    values = {
        "title": f"Task {chance.randint(0, 9)}", "due_at": due, "contact_id": contact.id if contact else None,
        "deal_id": deal.id if deal else None, "owner_id": deal.owner_id if deal else None,
        "done_at": chance.choice([None, None, moment(chance)]), "created_by_id": world.users["admin"].id,
        "deleted_at": chance.choice([None, None, None, now()]), **fields,
    }  # fmt: skip
    return await Task.create(workspace_id=world.workspace.id, **values)


async def add_call(world, chance, contact=None, **fields) -> Interaction:
    started = fields.pop("started_at", None) or moment(chance)
    talk = chance.choice([None, 0, 0, chance.randint(1, 900)])
    user = chance.choice([None, *(world.users[n].id for n in ("anna", "boris", "clara"))])
    direction = chance.choice(["INBOUND", "INBOUND", "OUTBOUND", "INTERNAL"])
    disposition = "ANSWERED" if talk else chance.choice(["MISSED", "BUSY", "UNKNOWN", "NO_ANSWER", "IN_PROGRESS"])
    values = {
        "kind": chance.choice(["CALL"] * 5 + ["MEETING"]), "direction": direction, "channel": "PHONE", "user_id": user,
        "owner_id": user or (contact.owner_id if contact else None), "contact_id": contact.id if contact else None,
        "started_at": started, "day": local_day(started, ZONE), "talk_seconds": talk, "disposition": disposition,
        "provenance": Provenance.PROVIDER, "client_number": "+79161234567",
        "classification": chance.choice([None, "TARGET", "NON_TARGET"]) if direction == "INBOUND" else None,
        "legs": [{"kind": "user", "employeeName": "Анна", "talkSeconds": talk}], "recordings": [],
        **fields,
    }  # fmt: skip
    if values["kind"] == "MEETING":
        values |= {"meeting_outcome": chance.choice([None, "HELD", "MISSED"]), "direction": None}
        values |= dated(Interaction, ZONE, planned_for=started, booked_at=started - timedelta(days=3))
        values |= {
            "took_place": values["meeting_outcome"] == "HELD",
            "classification": None,
            "booked_by_id": world.users["head"].id,
        }
    interaction = await Interaction.create(workspace_id=world.workspace.id, **values)
    if values["classification"]:
        await ClassificationChange.create(
            workspace_id=world.workspace.id, interaction_id=interaction.id, classification=values["classification"]
        )
    world.interactions.append(interaction)
    return interaction


def moment(chance) -> datetime:
    """Return an instant of autumn 2026; some lie on either side of a Moscow midnight."""
    day = datetime(2026, 9, 1, tzinfo=UTC) + timedelta(days=chance.randint(0, 79))
    return day + timedelta(
        hours=chance.choice([8, 12, 20, 21, 23]), minutes=chance.randint(0, 59), microseconds=chance.randint(0, 999_999)
    )


def day(text: str) -> date:
    return date.fromisoformat(text)


async def last_event(world) -> int:
    row = await EventLog.get_or_none(workspace_id=world.workspace.id)
    return row.last_sequence if row else 0
