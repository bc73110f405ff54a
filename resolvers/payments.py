"""Payments of deals: entering, changing and taking them back. Whoever may change a deal says what was paid for it."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypedDict

from models.base import now
from models.days import local_day
from models.db.locking import owned
from models.deals import Deal
from models.errors import UserErrorCode, refuse
from models.events.payments import PaymentCreated, PaymentDeleted, PaymentUpdated
from models.payments import Payment
from models.rights import Verb
from resolvers import conflicts, inputs, rates
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems
from resolvers.updating import update

_TOLD = ("deal_id", "amount_minor", "due_on", "paid_on", "note", "external_id")


class PaymentFields(TypedDict, total=False):
    """What can be set on a payment. An absent key leaves the value as it is; None clears it."""

    amount: Decimal
    due_on: date | None
    paid_on: date | None
    note: str | None
    external_id: str | None


async def create_payment(work: Changes, actor: Actor, deal_id: str, fields: PaymentFields) -> Payment:
    """Enter what is to be paid for a deal, or has been."""
    deal = await inputs.load(Deal, actor, "dealId", deal_id, verb=Verb.UPDATE)
    payment = Payment(workspace_id=actor.workspace_id, deal_id=deal.id, currency=deal.currency, amount_minor=0)
    payment.update_from_dict(await _checked(actor, deal, payment, fields))
    await payment.save(force_create=True)
    work.record(PaymentCreated.of(payment, after=_said(payment), subject_id=deal.id))
    await rates.follow_deal(actor, deal)
    return payment


async def update_payment(
    work: Changes, actor: Actor, row_id: str, fields: PaymentFields, *, expected_version: int | None = None
) -> Payment:
    """Change a payment; with the day on which it was paid, its money is that of this day's rate."""
    deal, payment = await _held(actor, row_id)
    columns = await _checked(actor, deal, payment, fields)
    await update(work, payment, columns, event=PaymentUpdated, expected_version=expected_version)
    await rates.follow_deal(actor, deal)
    return payment


async def delete_payment(work: Changes, actor: Actor, row_id: str, expected_version: int | None = None) -> Payment:
    """Take a payment back: it was entered by mistake. What was paid back to the client is a payment below 0."""
    deal, payment = await _held(actor, row_id)
    if expected_version is not None:
        await conflicts.check_whole(work, payment, expected_version)
    await payment.delete()
    work.record(PaymentDeleted.of(payment, before=_said(payment), version=payment.version + 1, subject_id=deal.id))
    await rates.follow_deal(actor, deal)
    return payment


def _said(payment: Payment) -> dict[str, Any]:
    return {name: value for name in _TOLD if (value := getattr(payment, name)) is not None}


async def _held(actor: Actor, row_id: str) -> tuple[Deal, Payment]:
    """Return a payment and its deal, both locked, the deal first: that is whose rights are asked."""
    own = Payment.filter(workspace_id=actor.workspace_id, id=inputs.row_id(Payment, "id", row_id))
    found = await own.first()
    deal = await inputs.load(Deal, actor, "id", f"deal_{found.deal_id}", verb=Verb.UPDATE) if found else None
    held = await owned(own) if found else []
    if deal is None or not held:
        raise refuse("id", UserErrorCode.NOT_FOUND, "there is no such record")
    return deal, held[0]


async def _checked(actor: Actor, deal: Deal, payment: Payment, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns to write, with what the amount is in the workspace's currency."""
    problems = Problems()
    inputs.check_shown(actor, problems, "Payment", fields)
    columns = {name: fields[name] for name in ("due_on", "paid_on") if name in fields}
    for name in ("note", "external_id"):
        if name in fields:
            columns[name] = inputs.text(problems, f"input.{name}", fields[name], longest=inputs.longest_of(Payment, name))
    if "amount" in fields:
        columns["amount_minor"] = _signed(problems, fields["amount"], deal.currency)
    due_on, paid_on = (columns.get(name, getattr(payment, name)) for name in ("due_on", "paid_on"))
    today = local_day(now(), actor.zone)
    if due_on is None and paid_on is None:
        problems.add("input.dueOn", UserErrorCode.REQUIRED, "say when it is due, or when it was paid")
    if paid_on is not None and paid_on > today:
        problems.add("input.paidOn", UserErrorCode.OUT_OF_RANGE, "must not be in the future")
    problems.check()
    await _check_free(actor, payment, columns.get("external_id"))
    minor = columns.get("amount_minor", payment.amount_minor)
    columns["base_minor"] = await rates.base_minor(actor, minor, deal.currency, paid_on or today, path="input.paidOn")
    if deal.currency == actor.currency:
        columns["settles_minor"] = minor
    return columns


def _signed(problems: Problems, amount: Decimal, currency: str) -> int:
    """Return an amount in minor units; what is paid back is below 0."""
    minor = inputs.money(problems, "input.amount", abs(amount), currency) or 0
    if not amount:
        problems.add("input.amount", UserErrorCode.INVALID, "must not be 0")
    return -minor if amount < 0 else minor


async def _check_free(actor: Actor, payment: Payment, external_id: str | None) -> None:
    others = Payment.filter(workspace_id=actor.workspace_id, external_id=external_id).exclude(id=payment.id)
    if external_id is not None and external_id != payment.external_id and await others.exists():
        raise refuse("input.externalId", UserErrorCode.TAKEN, "another payment has this id")
