"""What events promise: their names and fields, what each shows, and that nothing is recorded that is not declared."""

import importlib
import pkgutil
from pathlib import Path

import pytest

from models import events
from models.base import new_id, now
from models.deals import Deal, StageKind
from models.events import EVENTS
from models.events.deals import DealUpdated
from models.events.event import Change, Changed, Event, event, shows
from models.events.forms import Undeclared, id_of
from models.events.listing import document, snapshot

ROOT = Path(__file__).parent.parent.parent
USER = new_id()


def deal(**columns):
    return Deal(
        **{
            "workspace_id": new_id(), "title": "Roof", "status": StageKind.OPEN, "amount_minor": 100_000, "currency": "RUB",
            "opened_at": now(), "stage_entered_at": now(), "pipeline_id": new_id(), "stage_id": new_id(), **columns,
        }
    )  # fmt: skip


def test_names_and_fields_are_stable():
    """A new event adds its line to events.txt, a new field its name; what is there never changes and never goes."""
    assert snapshot() == (Path(__file__).parent / "events.txt").read_text()


def test_the_documents_list_every_event():
    assert (ROOT / "docs/events.md").read_text() == document()


def test_the_registry_knows_every_event_once():
    for module in pkgutil.iter_modules(events.__path__):
        importlib.import_module(f"models.events.{module.name}")
    found, waiting = [], [Event]
    while waiting:
        below = waiting.pop().__subclasses__()
        found += [cls for cls in below if "type" in vars(cls) and cls.__module__.startswith("models.")]
        waiting += below

    assert {cls.type: cls for cls in found} == EVENTS
    assert len(found) == len(EVENTS)


def test_columns_become_fields_of_the_api():
    row = deal(currency="KWD", version=4)

    told = DealUpdated.of(
        row,
        before={"amount_minor": 100_000, "owner_id": None, "base_minor": 1},
        after={"amount_minor": 1_234_567, "owner_id": USER, "base_minor": 2},
    )

    assert (told.entity_id, told.version, told.owner_id) == (row.id, 4, Change(before=None, after=f"user_{USER}"))
    assert told.data() == {
        "before": {"amount": {"amount": "100.000", "currency": "KWD"}, "ownerId": None},
        "after": {"amount": {"amount": "1234.567", "currency": "KWD"}, "ownerId": f"user_{USER}"},
    }


def test_an_amount_has_changed_where_only_its_currency_has():
    told = DealUpdated.of(deal(), before={"currency": "RUB"}, after={"currency": "USD"})

    assert told.amount == Change(before={"amount": "1000.00", "currency": "RUB"}, after={"amount": "1000.00", "currency": "USD"})


@pytest.mark.parametrize(
    ("after", "message"),
    [
        ({"closed_on": None}, "DealUpdated has no field for closed_on"),
        ({"title": USER}, "DealUpdated.title: .* is not a str"),
        ({"expected_close_on": now()}, "DealUpdated.expected_close_on: .* is not a day"),
        ({"owner_id": "somebody"}, "DealUpdated.owner_id: "),
        ({"items": [{"product": "Tiles", "margin": 5}]}, "DealUpdated.items: no part of an entry shows margin"),
        ({"custom.budget": {"shade": "red"}}, "DealUpdated.custom: no part of an entry shows shade"),
    ],
)
def test_what_is_not_declared_is_not_recorded(after, message):
    with pytest.raises(Undeclared, match=message):
        DealUpdated.of(deal(), after=after)


def test_a_class_whose_field_does_not_say_what_it_shows_is_not_made():
    with pytest.raises(Undeclared, match=r"Sold\.price does not say what it shows"):

        @event("deal.sold", "deal")
        class Sold(Event):
            """Sold."""

            price: Changed[str] = None


def test_two_fields_are_not_made_of_one_column():
    with pytest.raises(Undeclared, match=r"Given\.heir_id and owner_id are both made of owner_id"):

        @event("deal.given", "deal")
        class Given(Event):
            """Given."""

            owner_id: Changed[str] = shows("Deal.owner", form=id_of("user"))
            heir_id: Changed[str] = shows("Deal.owner", "owner_id", form=id_of("user"))


def test_an_event_says_what_has_happened_and_to_what():
    with pytest.raises(Undeclared, match="must say what it happens to"):

        @event("deal.lost")
        class Lost(Event):
            """Lost."""
