"""The demo company: a year of six managers, the same for the same seed, its calls pulled through the Mango Office adapter.

Vasily wins most deals, and Pyotr fewest; by conversion they change places (Mango Office: quality beats quantity).
"""

import base64
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from models.base import now
from models.companies import Company
from models.contacts import Contact
from models.deals import Deal, Pipeline, Stage, StageKind
from models.interactions import Classification, Interaction, InteractionKind
from models.providers import ProviderAccount
from models.users import Role, SalesFunction, Team, User
from models.workspaces import Workspace
from resolvers import companies, contacts, deals, interactions
from resolvers.access import Actor
from resolvers.changes import changes
from resolvers.tokens import IssuedToken, create_token

T = TypeVar("T")
SEED = 2026
DAYS = 364
API_KEY, API_SALT = "demo-key", "demo-salt"
CHUNK = 50


@dataclass(frozen=True, kw_only=True)
class Manager:
    """How many calls and sales a manager has in the year, and the usual check."""

    name: str
    target: int
    non_target: int
    sales: int
    check: int


MANAGERS = (
    Manager(name="Василий Орлов", target=200, non_target=30, sales=50, check=42_000),
    Manager(name="Олег Кузнецов", target=164, non_target=35, sales=46, check=45_000),
    Manager(name="Анна Иванова", target=142, non_target=28, sales=44, check=51_000),
    Manager(name="Мария Соколова", target=110, non_target=40, sales=42, check=48_000),
    Manager(name="Елена Морозова", target=93, non_target=33, sales=41, check=55_000),
    Manager(name="Пётр Лебедев", target=80, non_target=95, sales=40, check=63_000),
)
_FIRST = [
    "Алексей",
    "Борис",
    "Виктор",
    "Галина",
    "Дарья",
    "Евгений",
    "Жанна",
    "Зоя",
    "Игорь",
    "Кирилл",
    "Лариса",
    "Максим",
    "Наталья",
    "Ольга",
    "Павел",
    "Роман",
    "Светлана",
    "Тимур",
    "Ульяна",
    "Фёдор",
]
_LAST = [
    "Абрамов",
    "Белов",
    "Волков",
    "Громов",
    "Денисов",
    "Ершов",
    "Жуков",
    "Зайцев",
    "Ильин",
    "Карпов",
    "Лавров",
    "Макаров",
    "Новиков",
    "Осипов",
    "Панов",
    "Рябов",
    "Савин",
    "Титов",
    "Ушаков",
    "Фомин",
]
_FIRMS = [
    "Северный ветер",
    "Окна и двери",
    "ТехСнаб",
    "СтройГрад",
    "Мебель плюс",
    "Светлый дом",
    "АгроТорг",
    "ПромИнвест",
    "Книжный мир",
    "Чистая вода",
    "Логистик Сервис",
    "Медтехника",
]
_GOODS = [
    "Окна для квартиры",
    "Остекление балкона",
    "Входная дверь",
    "Тёплый пол",
    "Ремонт офиса",
    "Кухня на заказ",
    "Поставка мебели",
    "Монтаж вентиляции",
]
_LOSSES = ["Дорого", "Выбрали конкурента", "Передумали", "Не отвечает"]
_REASONS = ["Ошиблись номером", "Поставщик предлагает услуги", "Ищут работу", "Реклама"]
LINE = "74951112233"


@dataclass(kw_only=True)
class Client:
    """A person who calls, and the manager who looks after them."""

    name: str
    phone: str
    manager: int
    known: bool
    contact_id: str = ""


@dataclass(kw_only=True)
class Story:
    """Everything that happens in the year, made before anything is stored."""

    users: list[dict[str, Any]] = field(default_factory=list)
    clients: list[Client] = field(default_factory=list)
    calls: list[dict[str, Any]] = field(default_factory=list)
    targets: dict[str, int] = field(default_factory=dict)
    non_targets: dict[str, int] = field(default_factory=dict)


@dataclass(kw_only=True)
class Demo:
    """The stored company."""

    workspace: Workspace
    account: ProviderAccount
    actors: list[Actor]
    tokens: dict[str, IssuedToken]


def tell(anchor: datetime, seed: int = SEED) -> Story:
    """Make up the year that ends at an instant. The same seed gives the same year. The very first client's is told by hand."""
    chance = random.Random(seed)
    story = Story(users=[_employee(i, manager.name) for i, manager in enumerate(MANAGERS)])
    first = anchor - timedelta(days=DAYS)
    for index, manager in enumerate(MANAGERS):
        clients = [_client(chance, story, index) for _ in range(manager.target * 3 // 4)][index == 0 :]
        for _ in range(manager.target):
            entry = _call(
                chance, story, index, _moment(chance, first, anchor), chance.choice(clients).phone, talk=chance.randint(60, 600)
            )
            story.targets[entry] = index
        for _ in range(manager.non_target):
            stranger = f"7495{chance.randint(1_000_000, 9_999_999)}"
            entry = _call(chance, story, index, _moment(chance, first, anchor), stranger, talk=chance.randint(5, 60))
            story.non_targets[entry] = index
        for _ in range(manager.target * 2):
            talked = chance.random() < 0.7
            client = chance.choice(clients)
            _call(
                chance,
                story,
                index,
                _moment(chance, first, anchor),
                client.phone,
                talk=chance.randint(30, 400) if talked else 0,
                outbound=True,
            )
        for _ in range(manager.target // 6):
            _call(chance, story, index, _moment(chance, first, anchor), chance.choice(clients).phone, talk=0)
    for days_ago in (40, 12, 3):
        _call(chance, story, 0, anchor - timedelta(days=days_ago), story.clients[0].phone, talk=120 + days_ago)
    return story


def _employee(index: int, name: str) -> dict[str, Any]:
    return {
        "general": {
            "user_id": 400101 + index,
            "name": name,
            "email": _email(index),
            "department": "Продажи",
            "position": "менеджер",
        },
        "telephony": {
            "extension": str(101 + index),
            "outgoingline": LINE,
            "numbers": [
                {"number": f"sip:m{index}@demo.mangosip.ru", "protocol": "sip", "order": "0", "wait_sec": "30", "status": "on"}
            ],
        },
        "groups": [5501],
    }


def _email(index: int) -> str:
    return f"manager{index + 1}@demo.example"


def _client(chance: random.Random, story: Story, manager: int) -> Client:
    number = len(story.clients) + 1
    client = Client(
        name=f"{chance.choice(_FIRST)} {chance.choice(_LAST)}",
        phone=f"7916{number:07d}",
        manager=manager,
        known=number == 1 or chance.random() < 0.93,
    )
    story.clients.append(client)
    return client


def _moment(chance: random.Random, first: datetime, last: datetime) -> datetime:
    """Return a working hour: weekdays, 9 to 19 in Moscow."""
    while True:
        day = first + timedelta(days=chance.randint(0, DAYS - 1))
        at = day.replace(hour=6, minute=0, second=0, microsecond=0) + timedelta(seconds=chance.randint(0, 36_000))
        if at.weekday() < 5 and first <= at < last - timedelta(hours=2):
            return at


def _call(
    chance: random.Random, story: Story, manager: int, at: datetime, client: str, *, talk: int, outbound: bool = False
) -> str:
    """Add a call in the form of the extended statistics and return its id."""
    number = len(story.calls) + 1
    entry = base64.b64encode(f"{1_000_000 + number}".encode()).decode()
    start, wait = int(at.timestamp()), chance.randint(4, 40)
    end = start + wait + talk
    leg = {
        "call_type": "user",
        "call_abonent_id": 400101 + manager,
        "call_abonent_info": MANAGERS[manager].name,
        "call_abonent_number": f"sip:m{manager}@demo.mangosip.ru",
        "call_start_time": start,
        "call_answer_time": start + wait if talk else None,
        "call_end_time": end,
        "call_duration": wait + talk,
        "talk_duration": talk,
        "dial_duration": wait,
        "call_end_reason": 1110 if talk or outbound else 1111,
        "recording_id": [base64.b64encode(f"1:{1_000_000 + number}:0".encode()).decode()] if talk else [],
        "members": None,
    }
    legs = [leg]
    if talk > 300 and not outbound and number % 7 == 0:
        legs = [
            {
                **leg,
                "call_type": "group",
                "call_abonent_id": 5501,
                "call_abonent_info": "Отдел продаж",
                "call_abonent_number": None,
                "members": [leg],
            }
        ]
    story.calls.append(
        {
            "entry_id": entry,
            "context_type": 2 if outbound else 1,
            "context_status": 1 if talk else 0,
            "caller_id": 400101 + manager if outbound else None,
            "caller_name": MANAGERS[manager].name if outbound else client,
            "caller_number": str(101 + manager) if outbound else client,
            "called_number": client if outbound else LINE,
            "context_start_time": start,
            "duration": wait + talk,
            "talk_duration": talk,
            "context_init_type": 0,
            "recall_status": 2,
            "cost": 0,
            "tag_id": [],
            "call_comment": None,
            "mark_client": None,
            "context_calls": legs,
        }
    )
    return entry


async def found(story: Story, *, simulator_url: str) -> Demo:
    """Store the company as it is before its calls are pulled: people, pipeline, clients, and the provider account."""
    workspace = await Workspace.create(name="Демо: Северный дом", zone="Europe/Moscow", currency="RUB")
    sales = await Team.create(workspace_id=workspace.id, name="Продажи")
    teams = [await Team.create(workspace_id=workspace.id, name=name, parent_id=sales.id) for name in ("Север", "Юг")]
    director = await _user(workspace, "Ирина Власова", "director@demo.example", Role.ADMIN, None)
    head = await _user(workspace, "Сергей Громов", "head@demo.example", Role.HEAD, sales)
    people = [await _user(workspace, m.name, _email(i), Role.MANAGER, teams[i % 2]) for i, m in enumerate(MANAGERS)]
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
        workspace_id=workspace.id, provider="mango", name="Манго, основной", credentials=credentials
    )
    actors = [_actor(workspace, person) for person in people]
    await _store_clients(story, actors)
    tokens = {"admin": await create_token(director, "demo"), "head of sales": await create_token(head, "demo")}
    for index in (0, len(people) - 1):
        tokens[f"manager {people[index].name}"] = await create_token(people[index], "demo")
    return Demo(workspace=workspace, account=account, actors=[*actors, _actor(workspace, director)], tokens=tokens)


async def _user(workspace: Workspace, name: str, email: str, role: Role, team: Team | None) -> User:
    function = SalesFunction.GENERALIST
    return await User.create(
        workspace_id=workspace.id, name=name, email=email, role=role, function=function, team_id=team.id if team else None
    )


def _actor(workspace: Workspace, user: User) -> Actor:
    return Actor(
        workspace_id=workspace.id,
        user_id=user.id,
        role=user.role,
        zone=workspace.zone,
        currency=workspace.currency,
        team_id=user.team_id,
    )


def _chunks(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    listed = list(items)
    return (listed[i : i + size] for i in range(0, len(listed), size))


async def _store_clients(story: Story, actors: list[Actor]) -> None:
    chance = random.Random(SEED + 1)
    firms: dict[tuple[int, str], str] = {}
    for chunk in _chunks(c for c in story.clients if c.known):
        async with changes(actors[0].workspace_id) as work:
            for client in chunk:
                actor = actors[client.manager]
                work.actor_id = actor.user_id
                fields: contacts.ContactFields = {
                    "name": client.name,
                    "phones": [contacts.Phone(number="+" + client.phone)],
                    "source": chance.choice(["Сайт", "Реклама", "Рекомендация"]),
                }
                if chance.random() < 0.3:
                    firm = (client.manager, chance.choice(_FIRMS))
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
        steps.append(_classifying(demo.actors[seller], by_entry[entry], Classification.NON_TARGET, chance.choice(_REASONS)))
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
    for chunk in _chunks(steps):
        async with changes(demo.workspace.id) as work:
            for step in chunk:
                await step(work)
        done += len(chunk)
        progress(done, len(steps))


def _classifying(actor: Actor, call: Interaction, as_: Classification, reason: str | None) -> Callable[[Any], Any]:
    async def step(work: Any) -> None:
        work.actor_id = actor.user_id
        await interactions.classify_call(work, actor, f"interaction_{call.id}", as_, reason)

    return step


def _opening(actor: Actor, contact_id: str, title: str, amount: Decimal, at: datetime) -> Callable[[Any], Any]:
    async def step(work: Any) -> None:
        work.actor_id = actor.user_id
        await deals.create_deal(work, actor, {"title": title, "amount": amount, "contact_id": contact_id}, opened_at=at)

    return step


def _dealing(
    chance: random.Random, actor: Actor, call: Interaction, stages: list[Stage], fate: str, check: int, anchor: datetime
) -> Callable[[Any], Any]:
    title, spread = chance.choice(_GOODS), chance.uniform(0.6, 1.5)
    amount = Decimal(int(check * spread) // 10 * 10)
    pace = [timedelta(hours=chance.randint(4, 120)) for _ in range(3)]
    depth, reason = chance.randint(0, 2), chance.choice(_LOSSES)

    async def step(work: Any) -> None:
        work.actor_id = actor.user_id
        client = f"contact_{call.contact_id}" if call.contact_id else None
        fields: deals.DealFields = {"title": title, "amount": amount, "contact_id": client}
        deal: Deal = await deals.create_deal(work, actor, fields, opened_at=call.started_at)
        at = call.started_at
        path = stages[1:4] if fate == "won" else stages[1 : 1 + depth]
        for stage, wait in zip(path, pace, strict=False):
            at = min(at + wait, anchor - timedelta(minutes=1))
            await deals.move_deal(
                work, actor, f"deal_{deal.id}", f"stage_{stage.id}", happened_at=at, cause_id=f"interaction_{call.id}"
            )
        if fate == "lost":
            await deals.lose_deal(
                work, actor, f"deal_{deal.id}", reason, happened_at=min(at + pace[2], anchor - timedelta(minutes=1))
            )

    return step


async def meet(demo: Demo, anchor: datetime) -> None:
    """Add a few meetings and notes, so that a card shows more than calls."""
    chance = random.Random(SEED + 3)
    known = await Contact.filter(workspace_id=demo.workspace.id).order_by("id").limit(120)
    owners = {actor.user_id: actor for actor in demo.actors}
    for chunk in _chunks(known):
        async with changes(demo.workspace.id) as work:
            for contact in chunk:
                actor = owners[contact.owner_id] if contact.owner_id else demo.actors[-1]
                at = _moment(chance, anchor - timedelta(days=DAYS), anchor)
                kind = chance.choice([InteractionKind.MEETING, InteractionKind.NOTE])
                draft = interactions.InteractionDraft(
                    kind=kind,
                    contact_id=f"contact_{contact.id}",
                    started_at=at,
                    subject="Замер" if kind is InteractionKind.MEETING else "Пожелания клиента",
                )
                work.actor_id = actor.user_id
                await interactions.log_interaction(work, actor, draft)


def anchor_now() -> datetime:
    """Return the present to the minute: the end of the demo's year."""
    return now().astimezone(UTC).replace(second=0, microsecond=0)
