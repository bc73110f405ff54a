"""Mutations of payments."""

from datetime import date
from decimal import Decimal

import strawberry
from strawberry import Maybe

from resolvers import payments
from schema.deals import Payment
from schema.mutations.actions import (
    ROW,
    VERSION,
    DeletePayload,
    Payload,
    action,
    creates,
    maybe,
    on,
    payload,
    required,
    row_field,
    updates,
)


@strawberry.input(description="A payment: give the day on which it is due, the day on which it was paid, or both.")
class PaymentCreateInput:
    amount: Decimal = strawberry.field(description="How much, in the deal's currency; below 0 for what was paid back.")
    due_on: date | None = on("By which day it is to be paid.")
    paid_on: date | None = on("On which day it was paid; not in the future.")
    note: str | None = on("Anything worth knowing: the invoice, the means.")
    external_id: str | None = on("Its id in the bookkeeping; no two payments share one.")


@strawberry.input(description="A change of a payment. What is absent stays as it is; null clears it.")
class PaymentUpdateInput:
    amount: Maybe[Decimal] = maybe("How much.")
    due_on: Maybe[date | None] = maybe("By which day it is to be paid.")
    paid_on: Maybe[date | None] = maybe("On which day it was paid; null while it was not.")
    note: Maybe[str | None] = maybe("Anything worth knowing.")
    external_id: Maybe[str | None] = maybe("Its id in the bookkeeping.")


@payload
class PaymentPayload(Payload):
    """What became of a payment."""

    payment: Payment | None = row_field("Payment", "The payment after the change; null when nothing was changed.")


@strawberry.type
class PaymentMutations:
    payment_create: PaymentPayload | None = action(
        PaymentPayload,
        payments.create_payment,
        "Enter what is to be paid for a deal, or has been; for whoever may change the deal. Its money is converted at the rate of the day on "
        "which it is paid. Event: payment.created.",
        required("deal_id", strawberry.ID, "The deal."),
        creates(PaymentCreateInput),
    )
    payment_update: PaymentPayload | None = action(
        PaymentPayload,
        payments.update_payment,
        "Change a payment: say that it was paid, or is due on another day. Event: payment.updated.",
        ROW,
        updates(PaymentUpdateInput),
        VERSION,
    )
    payment_delete: DeletePayload | None = action(
        DeletePayload,
        payments.delete_payment,
        "Take back a payment that was entered by mistake; what was paid back to the client is a payment below 0. Event: payment.deleted.",
        ROW,
        VERSION,
    )
