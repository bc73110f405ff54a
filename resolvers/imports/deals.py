"""Deals from rows: opened, moved and closed when the file says, and corrected where it says now that they were closed otherwise."""

from collections.abc import Sequence
from typing import Any

from models.days import local_day
from models.deals import Deal, StageKind
from models.errors import Refused, UserErrorCode, refuse
from resolvers.changes import Changes
from resolvers.conflicts import changed_since
from resolvers.deals import corrections, moves
from resolvers.deals import editing as deals
from resolvers.imports.naming import name_companies
from resolvers.imports.reading import Row, Shape
from resolvers.imports.stages import Place, Stages
from resolvers.imports.writing import Writer, present, undisputed


class Deals(Writer[deals.Prepared]):
    """Deals."""

    def __init__(self, work: Changes, shape: Shape) -> None:
        super().__init__(work, shape)
        self.stages = Stages(pipelines=())

    async def begin(self, rows: Sequence[Row]) -> None:
        await name_companies(self.work, self.shape, rows)
        self.stages = await Stages.of(self.shape.actor)

    async def prepare(self, row: Row) -> deals.Prepared:
        place = self.stages.place(row)
        fields = self._fields(row, place) | self.new_id(row)
        closed_at = _closed_at(row, place)
        if place is not None:
            fields |= {"pipeline_id": f"pipeline_{place.begins.pipeline_id}", "stage_id": f"stage_{place.begins.id}"}
        if place is None or place.stage.kind is StageKind.OPEN:
            return await deals.prepare_deal(self.shape.actor, fields | present(row, "openedAt"))
        if closed_at is None:
            raise refuse("closedAt", UserErrorCode.REQUIRED, "a deal that is won or lost was so at some day")
        opened = {"opened_at": row.values.get("openedAt", closed_at)}
        prepared = await deals.prepare_deal(self.shape.actor, fields | opened)
        reason = (row.values.get("lossReason") or place.stage.name)[:500]
        prepared.moves.append(await moves.move_new(self.shape.actor, prepared.row, place.stage, closed_at, reason))
        return prepared

    async def store(self, prepared: Sequence[deals.Prepared]) -> None:
        if prepared:
            await deals.store_deals(self.work, self.shape.actor, prepared)

    def made(self, prepared: deals.Prepared) -> Deal:
        return prepared.row

    async def change(self, row: Row) -> Deal:
        place, written = self.stages.place(row), len(self.work.events)
        fields = undisputed(row, self._fields(row, place))
        deal = await deals.update_deal(self.work, self.shape.actor, self.record_id(row), fields, self.version(row))
        seen = deal.version - (len(self.work.events) - written)
        self._tell_opening(row, deal)
        if place is not None and place.stage.id != deal.stage_id:
            return deal if "stageId" in row.disputed else await self._moved(row, deal, place, seen)
        return deal if deal.status is StageKind.OPEN else await self._corrected(row, deal, place, seen)

    async def _moved(self, row: Row, deal: Deal, place: Place, seen: int) -> Deal:
        """Move a deal as the row says. One that is closed is opened again first, when it was closed otherwise, and both stay in its history."""
        await self._check_untouched(row, deal, seen, "stageId")
        actor, named, closed_at = self.shape.actor, f"deal_{deal.id}", _closed_at(row, place)
        if deal.status is not StageKind.OPEN:
            if closed_at is not None and deal.closed_at is not None and closed_at < deal.closed_at:
                closed_at = (await self._correct(row, deal, closed_at=closed_at)).closed_at
            deal = await moves.reopen_deal(self.work, actor, named, f"stage_{place.begins.id}", happened_at=closed_at)
        moved: dict[str, Any] = {"stage_id": f"stage_{place.stage.id}", "happened_at": closed_at}
        if place.stage.kind is StageKind.LOST:
            reason = row.values.get("lossReason") or place.stage.name
            return await moves.lose_deal(self.work, actor, named, reason, **moved)
        return await moves.move_deal(self.work, actor, named, **moved)

    async def _corrected(self, row: Row, deal: Deal, place: Place | None, seen: int) -> Deal:
        """Correct how a closed deal was closed, where the row says otherwise and people have not said it since."""
        closed_at, reason = _closed_at(row, place) or deal.closed_at, row.values.get("lossReason")
        wanted: dict[str, Any] = {} if closed_at == deal.closed_at or "closedAt" in row.disputed else {"closed_at": closed_at}
        if deal.status is StageKind.LOST and reason not in {None, deal.loss_reason} and "lossReason" not in row.disputed:
            wanted["reason"] = reason
        for argument, name in (("closed_at", "closedAt"), ("reason", "lossReason")):
            if argument in wanted:
                await self._check_untouched(row, deal, seen, name)
                deal = await self._correct(row, deal, **{argument: wanted[argument]})
        return deal

    async def _correct(self, row: Row, deal: Deal, **wanted: Any) -> Deal:
        """Correct a deal; what cannot be right, or is not for whoever imports to say, is told, and the rest of the row comes in."""
        try:
            return await corrections.correct_deal(self.work, self.shape.actor, f"deal_{deal.id}", **wanted)
        except Refused as refusal:
            [problem] = refusal.problems
            name = _closing(row) if "closed_at" in wanted else "lossReason"
            row.outcome.tell(self.shape.column_of(name), problem.code.value, problem.message)
            return deal

    async def _check_untouched(self, row: Row, deal: Deal, seen: int, name: str) -> None:
        """Refuse to change how a deal stands where people have changed it since. ``seen`` is its version before this row."""
        known = self.version(row)
        if known is None or (known == seen and name not in self.work.disputed):
            return
        since = await changed_since(self.work.workspace_id, deal.id, known) if known < seen else {}
        if since is None or {"stageId", name} & {*since, *self.work.disputed}:
            raise refuse(f"input.{name}", UserErrorCode.CONFLICT, "somebody else has moved this deal since")

    def _tell_opening(self, row: Row, deal: Deal) -> None:
        """Tell what the row says of the opening, which stays."""
        if row.values.get("openedAt", deal.opened_at) != deal.opened_at:
            message = f"the deal was opened at {deal.opened_at.isoformat()}, which stays"
            row.outcome.tell(self.shape.column_of("openedAt"), UserErrorCode.INVALID.value, message)

    def _fields(self, row: Row, place: Place | None) -> Any:
        names = ("title", "amount", "currency", "source", "comment", "expectedCloseOn", "ownerId", "contactId", "companyId")
        fields = present(row, *names) | self.custom(row)
        if "currency" in fields:
            fields["currency"] = fields["currency"].upper()
        is_open = place is None or place.stage.kind is StageKind.OPEN
        if is_open and "closedAt" in row.values and "expected_close_on" not in fields:
            # a deal that is not closed yet closes in the future: so other systems mean it
            fields["expected_close_on"] = local_day(row.values["closedAt"], self.shape.actor.zone)
        return fields


def _closing(row: Row) -> str:
    return next((name for name in ("closedAt", "wonAt", "lostAt") if name in row.values), "closedAt")


def _closed_at(row: Row, place: Place | None) -> Any:
    kind = place.stage.kind if place else None
    by_kind = {StageKind.WON: "wonAt", StageKind.LOST: "lostAt"}.get(kind) if kind else None
    return row.values.get(by_kind or "closedAt") or row.values.get("closedAt") if kind is not StageKind.OPEN else None
