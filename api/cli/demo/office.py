"""What a year has beside calls and deals: messengers, generators who book meetings for converters, reviews, surveys, absences and lead sources.

Ivan converts five of the ten clients he met, Nina one of ten (Kokumbaev); of the meetings that Darya books five in six take place.
"""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta

from api.cli.demo.company import Demo, actor_of, chunks, meeting, user
from api.cli.demo.story import SEED
from models.absences import AbsenceKind
from models.contacts import Channel, Contact
from models.days import local_day
from models.deals import Deal
from models.interactions import Interaction, InteractionKind, MeetingOutcome
from models.ports.telephony import Direction
from models.users import Role, SalesFunction
from resolvers import absences, interactions, lead_sources, reviews, surveys
from resolvers.access import Actor
from resolvers.changes import Changes, changes

SOURCES = (
    ("Сайт", "Интернет", ["site", "лендинг"]),
    ("Реклама", "Интернет", ["Директ", "ads"]),
    ("Рекомендация", "Люди", ["Сарафан"]),
)
GENERATORS = (("Дарья Ким", 2), ("Роман Белый", 8))
"""Who books meetings, and how many of theirs are missed."""
CONVERTERS = (("Иван Чернов", 5), ("Нина Лаврова", 1))
"""Who holds ten meetings, and of how many clients the first deal is won after that."""
HELD, DIALOGS, REVIEWED, ASKED = 10, 48, 4, 40


@dataclass(frozen=True, kw_only=True)
class Office:
    """Those of the company who do what this module tells."""

    demo: Demo
    director: Actor
    chance: random.Random


async def work_through(demo: Demo, anchor: datetime) -> None:
    """Add all of it to a company whose managers have sold for a year."""
    office = Office(demo=demo, director=demo.actors[-1], chance=random.Random(SEED + 4))
    async with changes(demo.workspace.id) as work:
        work.actor_id = office.director.user_id
        for name, group, aliases in SOURCES:
            await lead_sources.create_lead_source(work, office.director, {"name": name, "group": group, "aliases": aliases})
        for days_ago, lasts, actor in ((60, 14, demo.actors[0]), (200, 7, demo.actors[2])):
            start = local_day(anchor, office.director.zone) - timedelta(days=days_ago)
            await absences.create_absence(
                work,
                office.director,
                f"user_{actor.user_id}",
                {"kind": AbsenceKind.VACATION, "start_on": start, "end_on": start + timedelta(days=lasts)},
            )
    await _hold_meetings(office, anchor)
    await _write(office, anchor)
    await _listen(office)
    await _ask(office, anchor)


async def _hold_meetings(office: Office, anchor: datetime) -> None:
    """Let generators book meetings for converters, of which some are followed by the client's first deal."""
    workspace = office.demo.workspace
    people = [
        await user(workspace, name, f"{part}{place}@demo.example", Role.MANAGER, None, SalesFunction(part.upper()))
        for part, named in (("generator", GENERATORS), ("converter", CONVERTERS))
        for place, (name, _) in enumerate(named)
    ]
    first, second, *hosts = [actor_of(workspace, person) for person in people]
    buyers, others = await _clients(office)
    plan = []
    for host, (_, won) in zip(hosts, CONVERTERS, strict=True):
        met = [buyers.pop() for _ in range(won)] + [(others.pop(), None) for _ in range(HELD - won)]
        plan += [(host, contact, closed_at, MeetingOutcome.HELD) for contact, closed_at in met]
    bookers = [(first, second)[number % 2] for number in range(len(plan))]
    for booker, (_, missed) in zip((first, second), GENERATORS, strict=True):
        plan += [(hosts[number % 2], others.pop(), None, MeetingOutcome.MISSED) for number in range(missed)]
        bookers += [booker] * missed
    for chunk in chunks(zip(bookers, plan, strict=True)):
        async with changes(workspace.id) as work:
            for booker, (host, contact, closed_at, outcome) in chunk:
                at = (closed_at or anchor) - timedelta(days=2 if closed_at else office.chance.randint(5, 90), hours=1)
                work.actor_id = booker.user_id
                await meeting(work, booker, host, contact, at, outcome)


async def _clients(office: Office) -> tuple[list[tuple[Contact, datetime | None]], list[Contact]]:
    """Return people who bought once, with when that was, and people who never did; neither is of a company, nor met anybody."""
    won: dict[object, list[datetime]] = {}
    for deal in await Deal.filter(workspace_id=office.demo.workspace.id, status="WON", contact_id__isnull=False).order_by("id"):
        if deal.closed_at is not None:
            won.setdefault(deal.contact_id, []).append(deal.closed_at)
    known = await Contact.filter(workspace_id=office.demo.workspace.id, company_id=None).order_by("-id").limit(300)
    met = await Interaction.filter(workspace_id=office.demo.workspace.id, kind=InteractionKind.MEETING).values_list(
        "contact_id", flat=True
    )
    free = [contact for contact in known if contact.id not in set(met)]
    buyers = [(contact, won[contact.id][0]) for contact in free if len(won.get(contact.id, ())) == 1]
    return list(buyers), [contact for contact in free if contact.id not in won]


async def _write(office: Office, anchor: datetime) -> None:
    """Let clients write in messengers, to be answered soon, late, or not at all."""
    owners = {actor.user_id: actor for actor in office.demo.actors}
    known = await Contact.filter(workspace_id=office.demo.workspace.id, owner_id__in=list(owners)).order_by("id")
    people = known[:: len(known) // DIALOGS][:DIALOGS]
    for chunk in chunks(people, 12):
        async with changes(office.demo.workspace.id) as work:
            for number, contact in enumerate(chunk):
                actor = owners[contact.owner_id] if contact.owner_id else office.director
                await _talk(office, work, actor, contact, anchor, is_answered=number % 6 > 0)


async def _talk(office: Office, work: Changes, actor: Actor, contact: Contact, anchor: datetime, *, is_answered: bool) -> None:
    """Write a dialog of a few messages; of one that is not answered the client's are the last, of yesterday."""
    chance, channel = office.chance, office.chance.choice([Channel.WHATSAPP, Channel.TELEGRAM])
    work.actor_id = actor.user_id
    at = anchor - timedelta(days=chance.randint(2, 120) if is_answered else 1, minutes=chance.randint(1, 600))
    ways = [Direction.INBOUND, Direction.OUTBOUND] * chance.randint(1, 3) if is_answered else [Direction.INBOUND]
    for place, way in enumerate(ways):
        draft = interactions.InteractionDraft(
            kind=InteractionKind.MESSAGE,
            channel=channel,
            direction=way,
            contact_id=f"contact_{contact.id}",
            started_at=at,
            text="Добрый день!" if place == 0 else None,
        )
        await interactions.log_interaction(work, actor, draft)
        at += timedelta(minutes=chance.choice([2, 4, 9, 25, 90, 600]))


async def _listen(office: Office) -> None:
    """Let the director listen to some calls of each manager."""
    for manager in office.demo.actors[:-1]:
        talked = Interaction.filter(
            workspace_id=office.demo.workspace.id, user_id=manager.user_id, kind=InteractionKind.CALL, talk_seconds__gt=60
        )
        async with changes(office.demo.workspace.id) as work:
            work.actor_id = office.director.user_id
            for call in await talked.order_by("-id").limit(REVIEWED):
                points = [
                    reviews.Item(item=item, is_met=office.chance.random() < 0.7)
                    for item in ("Представился", "Назначил следующий шаг")
                ]
                await reviews.review_call(work, office.director, f"interaction_{call.id}", office.chance.randint(50, 100), points)


async def _ask(office: Office, anchor: datetime) -> None:
    """Ask those who bought whether they would recommend the company."""
    won = Deal.filter(workspace_id=office.demo.workspace.id, status="WON", contact_id__isnull=False)
    async with changes(office.demo.workspace.id) as work:
        work.actor_id = office.director.user_id
        survey = await surveys.create_survey(work, office.director, {"name": "NPS", "question": "Посоветуете ли вы нас друзьям?"})
        for deal in await won.order_by("-id").limit(ASKED):
            score, at = office.chance.choice([10, 10, 9, 9, 8, 7, 5, 3]), anchor - timedelta(days=office.chance.randint(1, 80))
            await surveys.record_answer(
                work, office.director, f"survey_{survey.id}", f"contact_{deal.contact_id}", score, None, at
            )
