"""What happens to deals."""

from models.events.custom import VALUES
from models.events.event import Changed, Event, event, fields_of, shows
from models.events.forms import DAY, DECIMAL, INSTANT, MONEY, entries, id_of, one_of, part

ITEMS = entries(
    untold=("list_minor",),
    product=part("DealItem.product"),
    quantity=part("DealItem.quantity", form=DECIMAL),
    price=part("DealItem.price", "price_minor", "currency", form=MONEY),
    discount_percent=part("DealItem.discountPercent", form=DECIMAL),
    total=part("DealItem.total", "total_minor", "currency", form=MONEY),
)
PEOPLE = entries(
    contact_id=part("DealPerson.contact", form=id_of("contact")),
    part=part("DealPerson.part", form=one_of("DecisionPart")),
    comment=part("DealPerson.comment"),
)


@fields_of("deal", untold=("base_minor",))
class _Deal(Event):
    title: Changed[str] = shows("Deal.title")
    amount: Changed[dict[str, str]] = shows("Deal.amount", "amount_minor", "currency", form=MONEY)
    source: Changed[str] = shows("Deal.source")
    comment: Changed[str] = shows("Deal.comment")
    expected_close_on: Changed[str] = shows("Deal.expectedCloseOn", form=DAY)
    owner_id: Changed[str] = shows("Deal.owner", form=id_of("user"))
    partner_id: Changed[str] = shows("Deal.partner", form=id_of("partner"))
    contact_id: Changed[str] = shows("Deal.contact", form=id_of("contact"))
    company_id: Changed[str] = shows("Deal.company", form=id_of("company"))
    items: Changed[list[dict[str, object]]] = shows("Deal.items", form=ITEMS)
    people: Changed[list[dict[str, object]]] = shows("Deal.people", form=PEOPLE)
    custom: Changed[dict[str, object]] = shows("Deal.custom", form=VALUES)


@event("deal.created")
class DealCreated(_Deal):
    """A deal was opened; the subject is its first stage change."""

    pipeline_id: Changed[str] = shows("Deal.pipeline", form=id_of("pipeline"))
    stage_id: Changed[str] = shows("Deal.stage", form=id_of("stage"))
    status: Changed[str] = shows("Deal.status", form=one_of("StageKind"))
    opened_at: Changed[str] = shows("Deal.openedAt", form=INSTANT)


@event("deal.updated")
class DealUpdated(_Deal):
    """Fields of a deal changed."""


@event("deal.stage_changed", "deal")
class DealStageChanged(Event):
    """A deal moved to another stage; the subject is the stage change."""

    stage_id: Changed[str] = shows("Deal.stage", form=id_of("stage"))
    status: Changed[str] = shows("Deal.status", form=one_of("StageKind"))
    loss_reason: Changed[str] = shows("Deal.lossReason")
    listed_loss_reason_id: Changed[str] = shows("Deal.listedLossReason", "loss_reason_id", form=id_of("lossreason"))
    closed_at: Changed[str] = shows("Deal.closedAt", form=INSTANT, follows=True)
    closed_by_id: Changed[str] = shows("Deal.closedBy", form=id_of("user"), follows=True)


@event("deal.corrected", "deal", untold=("opened_on", "closed_on", "stage_entered_at", "base_minor"))
class DealCorrected(Event):
    """It was corrected when a deal was won or lost, or why it was lost; it stays closed, and counts on its new day."""

    closed_at: Changed[str] = shows("Deal.closedAt", form=INSTANT)
    closed_by_id: Changed[str] = shows("Deal.closedBy", form=id_of("user"), follows=True)
    opened_at: Changed[str] = shows("Deal.openedAt", form=INSTANT, follows=True)
    loss_reason: Changed[str] = shows("Deal.lossReason")
    listed_loss_reason_id: Changed[str] = shows("Deal.listedLossReason", "loss_reason_id", form=id_of("lossreason"))


@event("deal.deleted", "deal")
class DealDeleted(Event):
    """A deal was deleted; it can be restored."""


@event("deal.restored", "deal")
class DealRestored(Event):
    """A deleted deal was restored."""


EVENTS = (DealCreated, DealUpdated, DealStageChanged, DealCorrected, DealDeleted, DealRestored)
