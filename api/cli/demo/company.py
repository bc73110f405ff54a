"""The demo company in the database: its people before the calls are pulled, and what they do with them after."""

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from api.cli.demo.story import DAYS, FIRMS, GOODS, LOSSES, MANAGERS, REASONS, SEED, Story, email_of, working_moment
from models.companies import Company
from models.contacts import Contact
from models.days import dated, local_day
from models.deals import Deal, Pipeline, Stage, StageKind
from models.interactions import Classification, Interaction, InteractionKind, MeetingOutcome
from models.providers import ProviderAccount
from models.sealing import Sealed
from models.users import Role, SalesFunction, Team, User
from models.workspaces import Workspace
from resolvers import companies, contacts, interactions, meetings, payments
from resolvers.access import Actor
from resolvers.changes import changes
from resolvers.deals import editing as deals
from resolvers.deals import moves
from resolvers.sign_in.tokens import IssuedToken, create_token

T = TypeVar("T")
OUTCOMES = (MeetingOutcome.HELD, MeetingOutcome.HELD, MeetingOutcome.HELD, MeetingOutcome.MISSED, MeetingOutcome.CANCELLED, None)
API_KEY, API_SALT = "demo-key", "demo-salt"
CHUNK = 50


@dataclass(kw_only=True)
class Demo:
    """The stored company."""

    workspace: Workspace
    account: ProviderAccount
    actors: list[Actor]
    tokens: dict[str, IssuedToken]


async def found(story: Story, *, simulator_url: str) -> Demo:
    """Store the company as it is before its calls are pulled: people, pipeline, clients, and the provider account."""
    workspace = await Workspace.create(name="Демо: Северный дом", zone="Europe/Moscow", currency="RUB")
    sales = await Team.create(workspace_id=workspace.id, name="Продажи")
    teams = [await Team.create(workspace_id=workspace.id, name=name, parent_id=sales.id) for name in ("Север", "Юг")]
    director = await user(workspace, "Ирина Власова", "director@demo.example", Role.ADMIN, None)
    head = await user(workspace, "Сергей Громов", "head@demo.example", Role.HEAD, sales)
    people = [await user(workspace, m.name, email_of(i), Role.MANAGER, teams[i % 2]) for i, m in enumerate(MANAGERS)]
    pipeline = await Pipeline.create(workspace_id=workspace.id, name="Продажи", position=0)
    stages = (
        ("Новый", StageKind.OPEN),
        ("Замер", StageKind.OPEN),
        ("Договор", StageKind.OPEN),
        ("Оплачен", StageKind.WON),
        ("Отказ", StageKind.LOST),
    )
    for position, (name, kind) in enumerate(stages):
        await Stage.create(workspace_id=workspace.id, pipeline_id=pipeline.id, name=name, position=position, kind=kind)
    credentials = {"api_key": API_KEY, "api_salt": API_SALT, "base_url": simulator_url, "pace_seconds": "0.05"}
    account = await ProviderAccount.create(
        workspace_id=workspace.id, provider="mango", name="Манго, основной", credentials=Sealed.of(credentials)
    )
    actors = [actor_of(workspace, person) for person in people]
    await _store_clients(story, actors)
    tokens = {"admin": await create_token(director, "demo"), "head of sales": await create_token(head, "demo")}
    for index in (0, len(people) - 1):
        tokens[f"manager {people[index].name}"] = await create_token(people[index], "demo")
    return Demo(workspace=workspace, account=account, actors=[*actors, actor_of(workspace, director)], tokens=tokens)


async def user(
    workspace: Workspace, name: str, email: str, role: Role, team: Team | None, function: SalesFunction = SalesFunction.GENERALIST
) -> User:
    """Store somebody who works in the company."""
    return await User.create(
        workspace_id=workspace.id, name=name, email=email, role=role, function=function, team_id=team.id if team else None
    )


def actor_of(workspace: Workspace, user: User) -> Actor:
    """Return somebody as who does something."""
    return Actor(
        workspace_id=workspace.id,
        user_id=user.id,
        role=user.role,
        zone=workspace.zone,
        currency=workspace.currency,
        country=workspace.country,
        team_id=user.team_id,
    )


def chunks(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Return some after others: each are stored by one transaction."""
    listed = list(items)
    return (listed[i : i + size] for i in range(0, len(listed), size))


async def _store_clients(story: Story, actors: list[Actor]) -> None:
    chance = random.Random(SEED + 1)
    firms: dict[tuple[int, str], str] = {}
    for chunk in chunks(c for c in story.clients if c.known):
        async with changes(actors[0].workspace_id) as work:
            for client in chunk:
                actor = actors[client.manager]
                work.actor_id = actor.user_id
                fields: contacts.NewContact = {
                    "name": client.name,
                    "phones": [contacts.Phone(number="+" + client.phone)],
                    "source": chance.choice(["Сайт", "Реклама", "Рекомендация"]),
                }
                if chance.random() < 0.3:
                    firm = (client.manager, chance.choice(FIRMS))
                    if firm not in firms:
                        company: Company = await companies.create_company(work, actor, {"name": firm[1]})
                        firms[firm] = f"company_{company.id}"
                    fields["company_id"] = firms[firm]
                contact: Contact = await contacts.create_contact(work, actor, fields)
                client.contact_id = f"contact_{contact.id}"


async def live(
    demo: Demo, story: Story, anchor: datetime, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> None:
    """Let the managers classify their inquiries and sell, after the calls have been pulled."""
    chance = random.Random(SEED + 2)
    by_entry = {
        i.external_id: i
        for i in await Interaction.filter(workspace_id=demo.workspace.id).only("id", "external_id", "started_at", "contact_id")
    }
    stages = await Stage.filter(workspace_id=demo.workspace.id).order_by("position")
    steps: list[Callable[[Any], Any]] = []
    for entry, seller in story.targets.items():
        steps.append(_classifying(demo.actors[seller], by_entry[entry], Classification.TARGET, None))
    for entry, seller in story.non_targets.items():
        steps.append(_classifying(demo.actors[seller], by_entry[entry], Classification.NON_TARGET, chance.choice(REASONS)))
    for index, manager in enumerate(MANAGERS):
        calls = [by_entry[entry] for entry, m in story.targets.items() if m == index]
        chance.shuffle(calls)
        calls.sort(key=lambda call: call.started_at > anchor - timedelta(days=45))
        for number, call in enumerate(calls[: manager.sales + manager.target // 3]):
            fate = "won" if number < manager.sales else chance.choice(["lost", "open", "open"])
            steps.append(_dealing(chance, demo.actors[index], call, stages, fate, manager.check, anchor))
    first = story.clients[0]
    steps.append(
        _opening(demo.actors[0], first.contact_id, "Остекление балкона", Decimal("86400.00"), anchor - timedelta(days=12))
    )
    steps.append(_opening(demo.actors[0], first.contact_id, "Входная дверь", Decimal("39990.00"), anchor - timedelta(days=3)))
    done = 0
    for chunk in chunks(steps):
        async with changes(demo.workspace.id) as work:
            for step in chunk:
                await step(work)
        done += len(chunk)
        progress(done, len(steps))


def _classifying(actor: Actor, call: Interaction, as_: Classification, reason: str | None) -> Callable[[Any], Any]:
    async def step(work: Any) -> None:
        work.actor_id = actor.user_id
        await interactions.classify_inquiry(work, actor, f"interaction_{call.id}", as_, reason)

    return step


def _opening(actor: Actor, contact_id: str, title: str, amount: Decimal, at: datetime) -> Callable[[Any], Any]:
    async def step(work: Any) -> None:
        work.actor_id = actor.user_id
        await deals.create_deal(work, actor, {"title": title, "amount": amount, "contact_id": contact_id, "opened_at": at})

    return step


def _dealing(
    chance: random.Random, actor: Actor, call: Interaction, stages: list[Stage], fate: str, check: int, anchor: datetime
) -> Callable[[Any], Any]:
    title, spread = chance.choice(GOODS), chance.uniform(0.6, 1.5)
    amount = Decimal(int(check * spread) // 10 * 10)
    pace = [timedelta(hours=chance.randint(4, 120)) for _ in range(3)]
    depth, reason = chance.randint(0, 2), chance.choice(LOSSES)

    async def step(work: Any) -> None:
        work.actor_id = actor.user_id
        client = f"contact_{call.contact_id}" if call.contact_id else None
        fields: deals.NewDeal = {"title": title, "amount": amount, "contact_id": client, "opened_at": call.started_at}
        deal: Deal = await deals.create_deal(work, actor, fields)
        at = call.started_at
        path = stages[1:4] if fate == "won" else stages[1 : 1 + depth]
        for stage, wait in zip(path, pace, strict=False):
            at = min(at + wait, anchor - timedelta(minutes=1))
            await moves.move_deal(
                work, actor, f"deal_{deal.id}", f"stage_{stage.id}", happened_at=at, cause_id=f"interaction_{call.id}"
            )
        if fate == "won":
            due = at + timedelta(days=3)
            day = local_day(due, actor.zone)
            paid_on = day if due < anchor and amount % 50 else None
            await payments.create_payment(work, actor, f"deal_{deal.id}", {"amount": amount, "due_on": day, "paid_on": paid_on})
        if fate == "lost":
            await moves.lose_deal(
                work, actor, f"deal_{deal.id}", reason, happened_at=min(at + pace[2], anchor - timedelta(minutes=1))
            )

    return step


async def meet(demo: Demo, anchor: datetime) -> None:
    """Add a few meetings, booked by one manager for another, and notes, so that a card shows more than calls."""
    chance = random.Random(SEED + 3)
    known = await Contact.filter(workspace_id=demo.workspace.id).order_by("id").limit(120)
    owners = {actor.user_id: actor for actor in demo.actors}
    for chunk in chunks(known):
        async with changes(demo.workspace.id) as work:
            for contact in chunk:
                actor = owners[contact.owner_id] if contact.owner_id else demo.actors[-1]
                at = working_moment(chance, anchor - timedelta(days=DAYS), anchor)
                work.actor_id = actor.user_id
                if chance.random() < 0.5:
                    await meeting(work, actor, chance.choice(demo.actors[:-1]), contact, at, chance.choice(OUTCOMES))
                    continue
                draft = interactions.InteractionDraft(
                    kind=InteractionKind.NOTE, contact_id=f"contact_{contact.id}", started_at=at, subject="Пожелания клиента"
                )
                await interactions.log_interaction(work, actor, draft)


async def meeting(work: Any, booker: Actor, host: Actor, contact: Contact, at: datetime, outcome: MeetingOutcome | None) -> None:
    """Book a meeting three days before it took place, or was to."""
    booked: meetings.NewMeeting = {
        "planned_for": at,
        "contact_id": f"contact_{contact.id}",
        "host_id": f"user_{host.user_id}",
        "subject": "Замер",
    }
    made = await meetings.book_meeting(work, booker, booked)
    made.update_from_dict(dated(Interaction, booker.zone, booked_at=at - timedelta(days=3)))
    await made.save(update_fields=["booked_at", "booked_on"])
    if outcome is not None:
        await meetings.close_meeting(work, host, f"interaction_{made.id}", outcome)
