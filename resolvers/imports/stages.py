"""Where a deal stands, by the names that a file has for pipelines, stages and outcomes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.deals import Pipeline, Stage, StageKind
from models.errors import UserErrorCode, refuse
from models.folding import sort_key
from resolvers import inputs
from resolvers.access import Actor
from resolvers.imports.reading import Row
from resolvers.imports.words import STATUSES, DealStatus, plain


@dataclass(frozen=True, kw_only=True)
class Place:
    """The stage that a deal is in, and the open one of its pipeline in which it begins."""

    stage: Stage
    begins: Stage


@dataclass(frozen=True, kw_only=True)
class Stages:
    """The pipelines of a workspace, in order, with their stages in order."""

    pipelines: Sequence[tuple[Pipeline, Sequence[Stage]]]

    @classmethod
    async def of(cls, actor: Actor) -> "Stages":
        """Read them all."""
        pipelines = await Pipeline.filter(workspace_id=actor.workspace_id).order_by("position", "id")
        stages = await Stage.filter(workspace_id=actor.workspace_id).order_by("position", "id")
        known = [(pipeline, [stage for stage in stages if stage.pipeline_id == pipeline.id]) for pipeline in pipelines]
        return cls(pipelines=[(pipeline, own) for pipeline, own in known if inputs.may_name(actor, pipeline)])

    def place(self, row: Row) -> Place | None:
        """Return where a row says that its deal is; None where it does not. Names that there are not are refused."""
        pipeline, stage, status = (row.values.get(name) for name in ("pipeline", "stage", "status"))
        if pipeline is None and stage is None and status is None:
            return None
        among = self._pipelines(pipeline)
        found = self._stage(among, stage) if stage is not None else None
        if found is None or (status and status is not DealStatus.OPEN and found.kind.value != status.value):
            own = next(own for _, own in among if found is None or own[0].pipeline_id == found.pipeline_id)
            found = _of_kind(own, StageKind((status or DealStatus.OPEN).value))
        own = next(own for _, own in among if own and own[0].pipeline_id == found.pipeline_id)
        begins = found if found.kind is StageKind.OPEN else _of_kind(own, StageKind.OPEN)
        return Place(stage=found, begins=begins)

    def _pipelines(self, name: str | None) -> Sequence[tuple[Pipeline, Sequence[Stage]]]:
        among = [
            (pipeline, own)
            for pipeline, own in self.pipelines
            if own and (name is None or sort_key(pipeline.name) == sort_key(name))
        ]
        if not among:
            raise refuse("pipeline", UserErrorCode.NOT_FOUND, f"there is no pipeline {name or ''} with stages".replace("  ", " "))
        return among

    def _stage(self, among: Sequence[tuple[Pipeline, Sequence[Stage]]], name: str) -> Stage:
        """Return the stage of a name, also where the name of its pipeline follows in brackets; else the one that such words stand for."""
        shorter = re.sub(r" *\([^()]*\)$", "", name)
        for wanted in dict.fromkeys((sort_key(name), sort_key(shorter))):
            for _, own in among:
                for stage in own:
                    if sort_key(stage.name) == wanted:
                        return stage
        meant = STATUSES.get(plain(shorter))
        if meant in {DealStatus.WON, DealStatus.LOST}:
            return _of_kind(among[0][1], StageKind(meant.value))
        raise refuse("stage", UserErrorCode.NOT_FOUND, f"there is no stage {name[:100]}")


def _of_kind(own: Sequence[Stage], kind: StageKind) -> Stage:
    found = next((stage for stage in own if stage.kind is kind), None)
    if found is None:
        raise refuse("stage", UserErrorCode.NOT_FOUND, f"the pipeline has no stage that is {kind.value}")
    return found
