"""Deals from rows: opened, moved and closed when the file says; what would change the past of a closed one is refused."""

from collections.abc import Sequence
from typing import Any

from models.days import local_day
from models.deals import Deal, StageKind
from models.errors import UserErrorCode, refuse
from resolvers import deals, moves
from resolvers.changes import Changes
from resolvers.conflicts import changed_since
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
            await deals.store_deals(self.work, prepared)

    def made(self, prepared: deals.Prepared) -> Deal:
        return prepared.row

    async def change(self, row: Row) -> Deal:
        actor, place = self.shape.actor, self.stages.place(row)
        fields = undisputed(row, self._fields(row, place))
        deal = await deals.update_deal(self.work, actor, self.record_id(row), fields, self.version(row))
        self._tell_past(row, deal, place)
        if place is None or place.stage.id == deal.stage_id or "stageId" in row.disputed:
            return deal
        if deal.status is not StageKind.OPEN:
            self._tell(row, "stage", f"the deal is closed ({deal.status.value}); it must be opened again first")
            return deal
        await self._check_moved(row, deal)
        moved: dict[str, Any] = {"stage_id": f"stage_{place.stage.id}", "happened_at": _closed_at(row, place)}
        if place.stage.kind is StageKind.LOST:
            reason = row.values.get("lossReason") or place.stage.name
            return await moves.lose_deal(self.work, actor, f"deal_{deal.id}", reason, **moved)
        return await moves.move_deal(self.work, actor, f"deal_{deal.id}", **moved)

    async def _check_moved(self, row: Row, deal: Deal) -> None:
        """Refuse to move a deal that people have moved since."""
        known = self.version(row)
        if known is None or (known == deal.version and "stageId" not in self.work.disputed):
            return
        since = await changed_since(self.work.workspace_id, deal.id, known) if known < deal.version else {}
        if since is None or "stageId" in {*since, *self.work.disputed}:
            raise refuse("input.stageId", UserErrorCode.CONFLICT, "somebody else has moved this deal since")

    def _tell_past(self, row: Row, deal: Deal, place: Place | None) -> None:
        """Tell what the row says of the past of a deal and what is not changed by it."""
        if row.values.get("openedAt", deal.opened_at) != deal.opened_at:
            self._tell(row, "openedAt", f"the deal was opened at {deal.opened_at.isoformat()}, which stays")
        if deal.status is StageKind.OPEN:
            return
        closed_at = _closed_at(row, place)
        if closed_at is not None and closed_at != deal.closed_at and (place is None or place.stage.id == deal.stage_id):
            at = deal.closed_at.isoformat() if deal.closed_at else "another time"
            self._tell(row, _closing(row), f"the deal was closed at {at}, which stays; open it again and close it anew")
        if deal.status is StageKind.LOST and row.values.get("lossReason", deal.loss_reason) != deal.loss_reason:
            self._tell(row, "lossReason", "the reason of a deal that is lost stays; open it again and lose it anew")

    def _tell(self, row: Row, name: str, message: str) -> None:
        row.outcome.tell(self.shape.column_of(name), UserErrorCode.DEAL_CLOSED.value, message)

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
