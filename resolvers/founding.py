"""Founding a workspace: its settings, its first administrator, and a pipeline to begin with, all together or nothing."""

from dataclasses import dataclass
from enum import StrEnum

from models.base import new_id
from models.db.locking import one_at_a_time
from models.deals import StageKind
from models.errors import Conflict
from models.users import Role, User
from models.workspaces import Workspace
from resolvers import pipelines, users, workspaces
from resolvers.access import COMMAND, Actor
from resolvers.changes import Changes, changes
from resolvers.operators import operator_of
from resolvers.sign_in.invitations import invite
from resolvers.users import NewUser
from resolvers.workspaces import WorkspaceFields


class Language(StrEnum):
    """In which language a workspace's first stages are named."""

    EN = "en"
    RU = "ru"


@dataclass(frozen=True, kw_only=True)
class Beginning:
    """What a pipeline is to begin with; all of it can be changed later."""

    pipeline: str
    open: tuple[str, ...]
    won: str
    lost: str
    reasons: tuple[str, ...]


BEGINNINGS = {
    Language.EN: Beginning(
        pipeline="Sales",
        open=("New", "Qualified", "Proposal", "Contract"),
        won="Won",
        lost="Lost",
        reasons=("Too expensive", "Chose a competitor", "Does not answer", "No longer needed", "Not our client", "Other"),
    ),
    Language.RU: Beginning(
        pipeline="Продажи",
        open=("Новая", "Квалификация", "Предложение", "Договор"),
        won="Успешно",
        lost="Отказ",
        reasons=("Дорого", "Выбрали конкурента", "Не отвечает", "Больше не нужно", "Не наш клиент", "Другое"),
    ),
}


@dataclass(frozen=True, kw_only=True)
class Founded:
    """A new workspace and its administrator; ``invitation`` is the secret of their link where they have no password yet."""

    workspace: Workspace
    administrator: User
    invitation: str | None


class AlreadyFounded(Conflict):
    """There is a workspace where the first one was to be made."""

    def __init__(self, present: Workspace) -> None:
        super().__init__(f"This database is set up: it has the workspace {present.name}.")
        self.present = present


async def found(fields: WorkspaceFields, administrator: NewUser, language: Language, *, as_the_first: bool = False) -> Founded:
    """Make a workspace, as whoever runs the server may; ``as_the_first`` it is refused where there is one. Names are not given twice."""
    async with changes(new_id()) as work:
        work.through = COMMAND
        await one_at_a_time("workspaces")
        present = await Workspace.all().order_by("created_at", "id")
        if present and as_the_first:
            raise AlreadyFounded(present[0])
        workspace = await workspaces.create_workspace(work, fields, [found.name for found in present])
        actor = operator_of(workspace)
        person = await users.create_user(work, actor, {**administrator, "role": Role.ADMIN})
        secret = None if administrator.get("password_hash") else await invite(work, person)
        await _begin(work, actor, BEGINNINGS[language])
        return Founded(workspace=workspace, administrator=person, invitation=secret)


async def _begin(work: Changes, actor: Actor, beginning: Beginning) -> None:
    pipeline = await pipelines.create_pipeline(work, actor, {"name": beginning.pipeline})
    kinds = [
        *((name, StageKind.OPEN) for name in beginning.open),
        (beginning.won, StageKind.WON),
        (beginning.lost, StageKind.LOST),
    ]
    for name, kind in kinds:
        await pipelines.create_stage(work, actor, f"pipeline_{pipeline.id}", {"name": name, "kind": kind})
    for reason in beginning.reasons:
        await pipelines.create_loss_reason(work, actor, {"name": reason})
