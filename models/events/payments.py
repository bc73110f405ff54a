"""What happens to payments."""

from models.events.event import Changed, Event, event, fields_of, shows
from models.events.forms import DAY, MONEY, id_of


@fields_of("payment", untold=("base_minor", "settles_minor"))
class _Payment(Event):
    deal_id: Changed[str] = shows("Payment.deal", form=id_of("deal"))
    amount: Changed[dict[str, str]] = shows("Payment.amount", "amount_minor", "currency", form=MONEY)
    due_on: Changed[str] = shows("Payment.dueOn", form=DAY)
    paid_on: Changed[str] = shows("Payment.paidOn", form=DAY)
    note: Changed[str] = shows("Payment.note")
    external_id: Changed[str] = shows("Payment.externalId")


@event("payment.created")
class PaymentCreated(_Payment):
    """A payment was entered; the subject is its deal."""


@event("payment.updated")
class PaymentUpdated(_Payment):
    """A payment changed: it was paid, say, or is due on another day."""


@event("payment.deleted")
class PaymentDeleted(_Payment):
    """A payment was taken back; the subject is its deal."""


EVENTS = (PaymentCreated, PaymentUpdated, PaymentDeleted)
