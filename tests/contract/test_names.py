"""Names that meet at run time are checked when the code is imported: wrong ones are planted here, and are refused."""

import re
from pathlib import Path

import pytest
import strawberry

from models import rights
from models.events import EVENTS
from models.events.event import Changed, Event, event, shows
from models.rights import FieldGroup, Noun, Verb, rights_of
from models.users import Role
from resolvers import tasks, users
from resolvers.deals import editing as deals
from resolvers.deals import moves
from resolvers.reads.declare import Access, Entity
from schema import names
from schema.mutations.actions import ROW, Payload, action, bulk, optional, required
from schema.mutations.binding import Unbound
from schema.names import UnknownName, check_names
from schema.root import SCHEMA

STAGE = required("stage_id", strawberry.ID, "Where to.")


def refused(use_case, *arguments, declare=action, **options):
    with pytest.raises(Unbound) as refusal:
        if declare is bulk:
            bulk(use_case, "Do it.", *arguments, **options)
        else:
            action(Payload, use_case, options.pop("description", "Do it."), *arguments, **options)
    return str(refusal.value)


def test_an_argument_that_the_use_case_does_not_take_is_refused():
    wrong = required("stagee_id", strawberry.ID, "Where to.")

    assert refused(moves.move_deal, ROW, wrong).startswith("move_deal takes no stagee_id; it takes row_id, stage_id, ")
    assert refused(moves.move_deal, wrong, declare=bulk).startswith("move_deal takes no stagee_id; it takes stage_id, ")


def test_a_use_case_gets_what_it_needs():
    left_out = optional("stage_id", strawberry.ID, "Where to.")

    assert "move_deal needs stage_id" in refused(moves.move_deal, ROW)
    assert "move_deal needs stage_id" in refused(moves.move_deal, ROW, left_out)
    assert "move_deal needs stage_id" in refused(moves.move_deal, declare=bulk)
    assert "takes no actor first" in refused(tasks.REMINDER.run)


def test_nothing_is_given_twice():
    assert "move_deal is given stage_id twice" in refused(moves.move_deal, ROW, STAGE, STAGE)
    assert "move_deal is given stage_id twice" in refused(moves.move_deal, STAGE, declare=bulk, stage_id="stage_1")


def test_what_is_made_ready_before_has_a_name_that_the_use_case_takes():
    fields = required("fields", str, "What to write.")

    assert "create_user takes no fieldz" in refused(users.create_user, fields, before=users.hash_first, gives="fieldz")
    assert "hash_first takes no stage_id" in refused(users.create_user, STAGE, before=users.hash_first, gives="fields")


def test_a_mutation_names_events_that_there_are():
    assert "no event deal.opened" in refused(
        deals.create_deal, required("fields", str, "What."), description="Open a deal. Event: deal.opened."
    )


def test_a_field_group_covers_fields_that_there_are(monkeypatch):
    check_names(SCHEMA._schema)
    monkeypatch.setitem(rights.COVERS, FieldGroup.MONEY, frozenset({"Deal.amonut"}))

    with pytest.raises(UnknownName, match=r"COVERS\[MONEY\]: the schema has no field Deal.amonut"):
        check_names(SCHEMA._schema)


def test_an_event_shows_fields_that_there_are(monkeypatch):
    @event("deal.weighed", "deal")
    class DealWeighed(Event):
        """A deal was weighed."""

        weight: Changed[str] = shows("Deal.weight")

    monkeypatch.setattr(names, "EVENTS", {**EVENTS, "deal.weighed": DealWeighed})

    with pytest.raises(UnknownName, match=r"DealWeighed: the schema has no field Deal\.weight that the event could show"):
        check_names(SCHEMA._schema)


def test_rights_know_every_noun_that_is_asked_for():
    manager = rights_of(Role.MANAGER)

    assert {manager.level(Verb.READ, noun) for noun in (*Noun, "MERGE", "IMPORTJOB", "APITOKEN")} == {rights.Level.OWN}
    with pytest.raises(TypeError, match="Rights know no noun DEALS"):
        manager.level(Verb.READ, "DEALS")
    with pytest.raises(TypeError, match="Rights know no noun INVOICE"):
        Entity(name="Invoice", table="invoice", access=Access.OWNER)
    with pytest.raises(TypeError, match="Rights know no noun DEALZ"):
        Entity(name="DealItem", table="deal_item", noun="DEALZ")


def test_the_worked_examples_are_the_code():
    root = Path(__file__).parent.parent.parent
    examples = re.findall(r"<!-- from: (\S+) -->\n```python\n(.*?)```", (root / "docs/extending.md").read_text(), re.DOTALL)

    assert len(examples) >= 4
    assert [path for path, code in examples if code not in (root / path).read_text()] == []
