"""Opening and changing deals. Moving them is in moves.py."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypedDict

from models.base import now
from models.companies import Company
from models.contacts import Contact
from models.days import local_day
from models.db.beside import save_beside
from models.deals import Deal, DealItem, Pipeline, Stage, StageChange, StageKind
from models.errors import UserErrorCode, refuse
from models.events.deals import DealCreated, DealUpdated
from models.money import LARGEST_MINOR
from models.partners import Partner
from models.payments import Payment
from models.rights import Noun, Verb
from models.users import Role
from models.wire import camel
from resolvers import custom, holding, inputs, rates
from resolvers import lists as kept
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.custom import CustomDraft, Values
from resolvers.deals import bringing
from resolvers.deals import lists as deal_lists
from resolvers.deals.lists import LISTS, Line, Person
from resolvers.deals.moves import Move, move_of
from resolvers.inputs import Problems
from resolvers.updating import update


class DealFields(TypedDict, total=False):
    """What can be set on a deal. An absent key leaves the value as it is; None clears it."""

    title: str | None
    amount: Decimal | None
    currency: str | None
    source: str | None
    comment: str | None
    expected_close_on: date | None
    owner_id: str | None
    contact_id: str | None
    company_id: str | None
    partner_id: str | None
    custom: Sequence[CustomDraft] | None
    items: Sequence[Line] | None
    people: Sequence[Person] | None


class NewDeal(DealFields, total=False):
    """What can be set on a deal when it is opened: its id, where it begins, and since when it is open."""

    id: str | None
    pipeline_id: str | None
    stage_id: str | None
    opened_at: datetime | None


@dataclass(kw_only=True)
class Prepared:
    """A deal that has been checked and can be stored, with the moves that it has made so far, the first its opening."""

    row: Deal
    columns: dict[str, Any]
    lists: dict[str, list[dict[str, Any]]]
    values: Values
    begun: dict[str, Any]
    moves: list[Move]


async def create_deal(work: Changes, actor: Actor, fields: NewDeal) -> Deal:
    """Open a deal, in the first open stage of the first pipeline unless others are named."""
    prepared = await prepare_deal(actor, fields)
    await store_deals(work, actor, [prepared])
    return prepared.row


async def prepare_deal(actor: Actor, fields: NewDeal) -> Prepared:
    """Check a new deal; nothing is stored yet."""
    is_brought = actor.role is Role.PARTNER
    if is_brought:
        bringing.check(actor, fields)
    _check_shown(actor, fields)
    columns, lists = await _checked(actor, {"title": None, "currency": actor.currency, "amount": None, **fields})
    values = await custom.checked(actor, Noun.DEAL, fields.get("custom"))
    problems = Problems()
    opened = inputs.happened(problems, "input.openedAt", fields.get("opened_at"))
    problems.check()
    if is_brought:
        columns |= await bringing.belongs(actor)
        stage = await bringing.first_stage(actor, fields.get("pipeline_id"))
    else:
        inputs.may_create(actor, Noun.DEAL, columns.get("owner_id", actor.user_id))
        stage = await _first_stage(actor, fields.get("pipeline_id"), fields.get("stage_id"))
    deal = Deal(
        **{
            "id": await inputs.new_id(Deal, actor, "input.id", fields.get("id")),
            "workspace_id": actor.workspace_id,
            "owner_id": actor.user_id,
            **columns,
            "pipeline_id": stage.pipeline_id,
            "opened_at": opened,
        }
    )
    deal.enter(stage, at=opened, zone=actor.zone)
    begun = {"pipeline_id": deal.pipeline_id, "stage_id": deal.stage_id, "status": deal.status, "opened_at": opened}
    first = Move(change=move_of(actor, deal, None, stage, opened))
    return Prepared(row=deal, columns=columns, lists=lists, values=values, begun=begun, moves=[first])


async def store_deals(work: Changes, actor: Actor, prepared: Sequence[Prepared]) -> None:
    """Store new deals with all that belongs to them, in a few statements however many they are."""
    moves = [move.change for p in prepared for move in p.moves]
    if len(moves) == 1:
        await save_beside(prepared[0].row, moves.pop())
    else:
        await Deal.bulk_create([p.row for p in prepared])
    for name, where in LISTS.items():
        await kept.add(where, [(p.row, p.lists[name]) for p in prepared if p.lists.get(name)])
    for p in prepared:
        if p.lists.get("items"):
            await rates.follow_deal(actor, p.row)
    await custom.add([(p.row, p.values) for p in prepared])
    await StageChange.bulk_create(moves)
    for p in prepared:
        after = {**p.columns, **p.lists, **p.values.shown(), **p.begun}
        work.record(DealCreated.of(p.row, after=after, version=1, subject_id=p.moves[0].change.id))
        for move in p.moves[1:]:
            work.record(move.told)


async def _has(model: type[DealItem | Payment], deal: Deal) -> bool:
    return await model.filter(workspace_id=deal.workspace_id, deal_id=deal.id).exists()


async def update_deal(work: Changes, actor: Actor, row_id: str, fields: DealFields, expected_version: int | None = None) -> Deal:
    """Change a deal. Moving it is ``move_deal``."""
    deal = await inputs.load(Deal, actor, "id", row_id, verb=Verb.UPDATE)
    _check_shown(actor, fields)
    given: dict[str, Any] = dict(fields)
    if "amount" in given or "currency" in given:
        given.setdefault("currency", deal.currency)
        if "amount" not in given and deal.amount_minor is not None and given["currency"] != deal.currency:
            raise refuse("input.amount", UserErrorCode.REQUIRED, "a change of currency needs the amount in it")
        given.setdefault("amount", None)
    if given.get("items"):
        given.setdefault("currency", deal.currency)
    elif given.get("amount") is not None and "items" not in given and await _has(DealItem, deal):
        raise refuse("input.amount", UserErrorCode.INVALID, "follows from the items; clear them first")
    columns, lists = await _checked(actor, given, day=rates.day_of(deal, actor))
    if columns.get("currency", deal.currency) != deal.currency and await _has(Payment, deal):
        raise refuse("input.currency", UserErrorCode.INVALID, "there are payments in the present currency")
    present = {name: await kept.read(LISTS[name], deal) for name in lists}
    values = await custom.checked(actor, Noun.DEAL, fields.get("custom"))
    extra = {**{name: (present[name], rows) for name, rows in lists.items()}, **await values.changed(deal)}
    before = await update(work, deal, columns, event=DealUpdated, expected_version=expected_version, extra=extra)
    for name in lists:
        if name in before:
            await kept.write(LISTS[name], deal, lists[name])
    if "items" in before:
        await rates.follow_deal(actor, deal)
    if before.keys() & values.shown().keys():
        await values.write(deal)
    return deal


def _check_shown(actor: Actor, fields: Mapping[str, Any]) -> None:
    problems = Problems()
    inputs.check_shown(actor, problems, "Deal", fields)
    if "items" in fields:
        inputs.check_shown(actor, problems, "DealItem", ["price"], "input.items")
    problems.check()


async def _first_stage(actor: Actor, pipeline_id: str | None, stage_id: str | None) -> Stage:
    pipeline = await inputs.of_workspace(Pipeline, actor, "input.pipelineId", pipeline_id) if pipeline_id else None
    if stage_id:
        stage = await inputs.of_workspace(Stage, actor, "input.stageId", stage_id)
        if pipeline and stage.pipeline_id != pipeline.id:
            raise refuse("input.stageId", UserErrorCode.STAGE_OF_ANOTHER_PIPELINE, "this stage belongs to another pipeline")
        if stage.kind is not StageKind.OPEN:
            raise refuse("input.stageId", UserErrorCode.INVALID, "a deal is opened in an open stage")
        return stage
    if pipeline is None:
        pipeline = await Pipeline.filter(workspace_id=actor.workspace_id).order_by("position", "id").first()
    stages = Stage.filter(workspace_id=actor.workspace_id, pipeline_id=pipeline.id if pipeline else None, kind=StageKind.OPEN)
    first = await holding.first_of(stages.order_by("position", "id"))
    if first is None:
        raise refuse("input.pipelineId", UserErrorCode.NOT_FOUND, "there is no pipeline with an open stage")
    return first


async def _checked(
    actor: Actor, fields: Mapping[str, Any], *, day: date | None = None
) -> tuple[dict[str, Any], dict[str, list[dict[str, Any]]]]:
    problems = Problems()
    columns: dict[str, Any] = {}
    for name in ("title", "source", "comment"):
        if name in fields:
            longest = inputs.longest_of(Deal, name)
            columns[name] = inputs.text(problems, f"input.{name}", fields[name], longest=longest, required=name == "title")
    if "expected_close_on" in fields:
        columns["expected_close_on"] = fields["expected_close_on"]
    lists = _amount(problems, actor, fields, columns)
    problems.check()
    if "amount_minor" in columns:
        await _convert(actor, columns, day or local_day(now(), actor.zone))
    if "owner_id" in fields:
        columns["owner_id"] = await inputs.owner(actor, Noun.DEAL, "input.ownerId", fields["owner_id"])
    for name, model in (("contact_id", Contact), ("company_id", Company)):
        if name in fields:
            given = fields[name]
            found = await inputs.load(model, actor, f"input.{camel(name)}", given) if given else None
            columns[name] = found.id if found else None
    if "partner_id" in fields:
        given = fields["partner_id"]
        partner = await inputs.of_workspace(Partner, actor, "input.partnerId", given) if given else None
        columns["partner_id"] = partner.id if partner else None
    if "people" in fields:
        lists["people"] = await deal_lists.people(actor, fields["people"] or ())
    return columns, lists


def _amount(
    problems: Problems, actor: Actor, fields: Mapping[str, Any], columns: dict[str, Any]
) -> dict[str, list[dict[str, Any]]]:
    """Set the amount: the sum of the lines where there are any, else what was given. Return the lines."""
    currency = fields.get("currency") or actor.currency
    items = deal_lists.lines(problems, fields["items"] or (), currency) if "items" in fields else []
    if items and fields.get("amount") is not None:
        problems.add("input.amount", UserErrorCode.INVALID, "follows from the items; give one or the other")
    if items:
        total = sum(row["total_minor"] for row in items)
        if total > LARGEST_MINOR:
            problems.add("input.items", UserErrorCode.OUT_OF_RANGE, "come to more than 13 digits before the point")
        columns |= {"amount_minor": total, "currency": currency}
    elif "amount" in fields:
        columns |= {"amount_minor": inputs.money(problems, "input.amount", fields["amount"], currency), "currency": currency}
    return {"items": items} if "items" in fields else {}


async def _convert(actor: Actor, columns: dict[str, Any], day: date) -> None:
    currency = columns["currency"]
    columns["base_minor"] = await rates.base_minor(actor, columns["amount_minor"], currency, day, path="input.currency")
