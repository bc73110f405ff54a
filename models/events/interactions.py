"""What happens to interactions."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import FLAG, INSTANT, id_of, one_of


@event("interaction.logged", "interaction")
class InteractionLogged(Event):
    """An interaction was entered by a user."""

    kind: Changed[str] = shows("Interaction.kind", form=one_of("InteractionKind"))
    direction: Changed[str] = shows("Interaction.direction", form=one_of("Direction"))
    channel: Changed[str] = shows("Interaction.channel", form=one_of("Channel"))
    provenance: Changed[str] = shows("Interaction.provenance", form=one_of("Provenance"))
    started_at: Changed[str] = shows("Interaction.startedAt", form=INSTANT)
    ended_at: Changed[str] = shows("Interaction.endedAt", form=INSTANT)
    user_id: Changed[str] = shows("Interaction.user", form=id_of("user"))
    owner_id: Changed[str] = shows("Interaction.owner", form=id_of("user"))
    contact_id: Changed[str] = shows("Interaction.contact", form=id_of("contact"))
    deal_id: Changed[str] = shows("Interaction.deal", form=id_of("deal"))
    touch_point_id: Changed[str] = shows("Interaction.touchPoint", form=id_of("touchpoint"))
    subject: Changed[str] = shows("Interaction.subject")
    text: Changed[str] = shows("Interaction.text")
    is_automatic: Changed[bool] = shows("Interaction.isAutomatic", form=FLAG)
    took_place: Changed[bool] = shows("Interaction.tookPlace", form=FLAG)


@event("interaction.updated", "interaction")
class InteractionUpdated(Event):
    """What an interaction belongs to, or what is said of it, changed."""

    contact_id: Changed[str] = shows("Interaction.contact", form=id_of("contact"))
    deal_id: Changed[str] = shows("Interaction.deal", form=id_of("deal"))
    touch_point_id: Changed[str] = shows("Interaction.touchPoint", form=id_of("touchpoint"))
    subject: Changed[str] = shows("Interaction.subject")
    text: Changed[str] = shows("Interaction.text")
    is_automatic: Changed[bool] = shows("Interaction.isAutomatic", form=FLAG)


@event("inquiry.classified", "interaction")
class InquiryClassified(Event):
    """Somebody said what an inquiry was about, or took that back."""

    classification: Changed[str] = shows("Interaction.classification", form=one_of("Classification"))
    classification_reason: Changed[str] = shows("Interaction.classificationReason")
    classified_by_id: Changed[str] = shows("Interaction.classifiedBy", form=id_of("user"), follows=True)
    classified_at: Changed[str] = shows("Interaction.classifiedAt", form=INSTANT, follows=True)


@event("dialog.settled", "interaction")
class DialogSettled(Event):
    """Somebody said that a message, and what the client had written before it, needs no answer; or took that back."""

    settled_at: Changed[str] = shows("Interaction.settledAt", form=INSTANT)
    settled_by_id: Changed[str] = shows("Interaction.settledBy", form=id_of("user"), follows=True)


@event("interaction.deleted", "interaction")
class InteractionDeleted(Event):
    """An interaction was deleted; it can be restored."""


@event("interaction.restored", "interaction")
class InteractionRestored(Event):
    """A deleted interaction was restored."""


EVENTS = (InteractionLogged, InteractionUpdated, InquiryClassified, DialogSettled, InteractionDeleted, InteractionRestored)
