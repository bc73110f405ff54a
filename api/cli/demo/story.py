"""What happens in the demo's year, made up before anything is stored: clients, calls, and which of them were target ones."""

import base64
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from models.base import now

SEED = 2026
DAYS = 364


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
FIRMS = [
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
GOODS = [
    "Окна для квартиры",
    "Остекление балкона",
    "Входная дверь",
    "Тёплый пол",
    "Ремонт офиса",
    "Кухня на заказ",
    "Поставка мебели",
    "Монтаж вентиляции",
]
LOSSES = ["Дорого", "Выбрали конкурента", "Передумали", "Не отвечает"]
REASONS = ["Ошиблись номером", "Поставщик предлагает услуги", "Ищут работу", "Реклама"]
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


def tell(anchor: datetime, seed: int = SEED) -> Story:
    """Make up the year that ends at an instant. The same seed gives the same year. The very first client's is told by hand."""
    chance = random.Random(seed)
    story = Story(users=[_employee(i, manager.name) for i, manager in enumerate(MANAGERS)])
    first = anchor - timedelta(days=DAYS)
    for index, manager in enumerate(MANAGERS):
        clients = [_client(chance, story, index) for _ in range(manager.target * 3 // 4)][index == 0 :]
        for _ in range(manager.target):
            entry = _call(
                chance,
                story,
                index,
                working_moment(chance, first, anchor),
                chance.choice(clients).phone,
                talk=chance.randint(60, 600),
            )
            story.targets[entry] = index
        for _ in range(manager.non_target):
            stranger = f"7495{chance.randint(1_000_000, 9_999_999)}"
            entry = _call(chance, story, index, working_moment(chance, first, anchor), stranger, talk=chance.randint(5, 60))
            story.non_targets[entry] = index
        for _ in range(manager.target * 2):
            talked = chance.random() < 0.7
            client = chance.choice(clients)
            _call(
                chance,
                story,
                index,
                working_moment(chance, first, anchor),
                client.phone,
                talk=chance.randint(30, 400) if talked else 0,
                outbound=True,
            )
        for _ in range(manager.target // 6):
            _call(chance, story, index, working_moment(chance, first, anchor), chance.choice(clients).phone, talk=0)
    for days_ago in (40, 12, 3):
        _call(chance, story, 0, anchor - timedelta(days=days_ago), story.clients[0].phone, talk=120 + days_ago)
    return story


def _employee(index: int, name: str) -> dict[str, Any]:
    return {
        "general": {
            "user_id": 400101 + index,
            "name": name,
            "email": email_of(index),
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


def email_of(index: int) -> str:
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


def working_moment(chance: random.Random, first: datetime, last: datetime) -> datetime:
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


def anchor_now() -> datetime:
    """Return the present to the minute: the end of the demo's year."""
    return now().astimezone(UTC).replace(second=0, microsecond=0)
