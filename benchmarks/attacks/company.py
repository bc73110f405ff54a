"""A company that is large enough for a bad query to hurt, on either database, made through Tortoise."""

import random
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from models.base import now
from models.contacts import Contact, ContactPhone
from models.db.connecting import DatabaseOptions, database, execute
from models.deals import Deal, Pipeline, Stage, StageChange
from models.event_log import EventRow
from models.interactions import Interaction
from models.users import Role, User
from models.workspaces import Workspace
from resolvers.derived import upgrade
from resolvers.kpis import cells
from resolvers.log.appending import next_place
from resolvers.sign_in.tokens import create_token


@dataclass(frozen=True, kw_only=True)
class Company:
    """Whom the attacks are made as, and who must not notice."""

    attacker: str
    victim: str
    pipeline: str
    stages: tuple[str, str]
    phones: tuple[str, ...]


async def fill(url: str, *, contacts: int = 2000, interactions: int = 20_000, deals: int = 2000) -> Company:
    """Make a workspace with an administrator (the attacker: they may see all of it), a manager (the victim) and their clients."""
    chance = random.Random(1)
    async with database(DatabaseOptions(url=url)):
        await upgrade(DatabaseOptions(url=url))
        workspace = await Workspace.create(name="W", zone="Europe/Moscow", currency="RUB")
        people = [
            await User.create(workspace_id=workspace.id, name=name, email=f"{name}@x", role=role)
            for name, role in (("attacker", Role.ADMIN), ("victim", Role.MANAGER))
        ]
        pipeline = await Pipeline.create(workspace_id=workspace.id, name="Main")
        stages = [
            await Stage.create(workspace_id=workspace.id, pipeline_id=pipeline.id, name=f"S{i}", position=i) for i in range(2)
        ]
        victim = people[1].id
        clients = [
            Contact(workspace_id=workspace.id, name=f"Client {i}", name_key=f"client {i}", owner_id=victim)
            for i in range(contacts)
        ]
        await Contact.bulk_create(clients, batch_size=500)
        numbers = [f"+7916{i:07d}" for i in range(contacts)]
        await ContactPhone.bulk_create(
            [
                ContactPhone(workspace_id=workspace.id, contact_id=c.id, number=n, written=n)
                for c, n in zip(clients, numbers, strict=True)
            ],
            batch_size=500,
        )
        calls = []
        for i in range(interactions):
            at = now() - timedelta(minutes=i)
            calls.append(
                Interaction(
                    workspace_id=workspace.id, kind="CALL", direction="INBOUND", channel="PHONE", user_id=victim, owner_id=victim,
                    contact_id=chance.choice(clients).id, provenance="PROVIDER", external_id=str(i), started_at=at, day=at.date(),
                    talk_seconds=60, wait_seconds=5, disposition="ANSWERED", text="a note about nothing in particular",
                )
            )  # fmt: skip
        await Interaction.bulk_create(calls, batch_size=500)
        await Deal.bulk_create(
            [
                Deal(
                    workspace_id=workspace.id, title=f"Deal {i}", pipeline_id=pipeline.id, stage_id=stages[0].id, amount_minor=i * 100,
                    base_minor=i * 100, currency="RUB", owner_id=victim, contact_id=chance.choice(clients).id, opened_at=now(),
                    stage_entered_at=now(), comment="x" * 10_000 if i % 2 else None,
                )
                for i in range(deals)
            ],
            batch_size=500,
        )  # fmt: skip
        await _history(workspace, stages, victim)
        while await cells.fold(workspace.id):
            pass
        await execute("delete from row_pending")  # nobody has a copy yet that lacks it
        await execute("analyze")
        secrets = [(await create_token(user, "attack")).secret for user in people]
        return Company(
            attacker=secrets[0],
            victim=secrets[1],
            pipeline=f"pipeline_{pipeline.id}",
            stages=(f"stage_{stages[0].id}", f"stage_{stages[1].id}"),
            phones=tuple(numbers[:200]),
        )


async def _history(workspace: Workspace, stages: list[Stage], user: UUID, *, moves: int = 20_000) -> None:
    """Give the stream something to replay: deals that have moved to and fro."""
    deals = await Deal.filter(workspace_id=workspace.id).order_by("id")
    last = (await next_place(workspace.id, moves)).last
    changes, events = [], []
    for i in range(moves):
        deal, there, back = deals[i % len(deals)], stages[i % 2], stages[(i + 1) % 2]
        change = StageChange(
            workspace_id=workspace.id, deal_id=deal.id, from_stage_id=back.id, to_stage_id=there.id,
            user_id=user, happened_at=now(), recorded_at=now(),
        )  # fmt: skip
        changes.append(change)
        events.append(
            EventRow(
                workspace_id=workspace.id, sequence=last - moves + 1 + i, type="deal.stage_changed", entity_type="deal",
                entity_id=deal.id, subject_id=change.id, actor_id=user, occurred_at=now(), data={"before": {}, "after": {}},
            )
        )  # fmt: skip
    await StageChange.bulk_create(changes, batch_size=500)
    await EventRow.bulk_create(events, batch_size=500)
