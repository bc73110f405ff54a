"""What happens to custom fields, and how their values stand in the events of what has them."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import DAY, DECIMAL, FLAG, MONEY, NUMBER, WORDS, by_key, one_of, part

VALUES = by_key(
    text=part("CustomValue.text"),
    number=part("CustomValue.number", form=DECIMAL),
    amount=part("CustomValue.amount", "amount_minor", "currency", form=MONEY),
    date=part("CustomValue.date", form=DAY),
    flag=part("CustomValue.flag", form=FLAG),
    choices=part("CustomValue.choices", form=WORDS),
)


@event("custom_field.changed", "customfield")
class CustomFieldChanged(Event):
    """A custom field was defined or changed."""

    noun: Changed[str] = shows("CustomField.noun", form=one_of("AccessNoun"))
    key: Changed[str] = shows("CustomField.key")
    kind: Changed[str] = shows("CustomField.kind", form=one_of("CustomKind"))
    name: Changed[str] = shows("CustomField.name")
    options: Changed[list[str]] = shows("CustomField.options", form=WORDS)
    position: Changed[int] = shows("CustomField.position", form=NUMBER)
    is_active: Changed[bool] = shows("CustomField.isActive", form=FLAG)


EVENTS = (CustomFieldChanged,)
