"""What a person's erasure covers is said beside each column: none is forgotten, and none is named that there is not."""

import pytest
from tortoise import fields

from models.base import Table
from models.db.fields import InstantField
from models.db.tables import models
from models.erasure import KEEP, How, blank, erased, overwritten, scrubbed

TELLING = (fields.CharField, fields.TextField, fields.JSONField, fields.BinaryField, fields.IntField, fields.BigIntField)
"""Columns that could tell of somebody. Ids, instants, days and flags cannot; nor can enums, which have no words but ours."""


def telling(model):
    """Return the columns of a table that need a word: all that could tell, save where a row stands in a list, and its version."""
    columns = {
        name for name, field in model._meta.fields_map.items() if isinstance(field, TELLING) and not hasattr(field, "enum_type")
    }
    return {
        c for c in columns if c != "version" and not (c == "position" and isinstance(model._meta.fields_map[c], fields.IntField))
    }


def unsaid(model):
    """Return what is wrong with what a table says of itself."""
    if model.impersonal or model.gone_with:
        wrong = {"impersonal and personal"} if model.impersonal and (model.personal or model.gone_with) else set()
        return wrong | (model.personal.keys() | {model.gone_with} - {""}) - model._meta.fields_map.keys()
    return telling(model) ^ model.personal.keys()


def test_every_column_that_could_tell_of_a_person_has_a_word(db):
    tables = [model for model in models() if issubclass(model, Table)]

    assert len(tables) > 40
    assert {model.__name__: found for model in tables if (found := unsaid(model))} == {}


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ({}, {"name", "hobby", "weight"}),
        ({"personal": {"name": KEEP, "hobby": erased()}}, {"weight"}),
        ({"personal": {"name": KEEP, "hobby": erased(), "weight": KEEP, "hat": KEEP}}, {"hat"}),
        ({"impersonal": "no people", "personal": {"name": KEEP}}, {"impersonal and personal"}),
        ({"gone_with": "person_id"}, {"person_id"}),
        ({"gone_with": "contact_id"}, set()),
    ],
)
def test_a_column_without_a_word_is_noticed(said, wrong):
    columns = {"name": fields.CharField(max_length=9), "hobby": fields.TextField(), "weight": fields.IntField()}
    apart = {"contact_id": fields.UUIDField(), "born_at": InstantField(), "position": fields.IntField()}
    planted = type(
        "Planted", (Table,), {"id": fields.UUIDField(primary_key=True), **columns, **apart, **said, "__module__": __name__}
    )

    assert unsaid(planted) == wrong


def test_words_say_what_becomes_of_values():
    row = type(
        "Row", (), {"personal": {"a": erased([]), "b": scrubbed("gone"), "c": scrubbed(str.upper), "d": KEEP, "e": erased()}}
    )()
    row.a, row.b, row.c, row.d, row.e = ["Anna"], "to Anna", "of Boris", "Anna", None

    assert overwritten(row, lambda value: "Anna" in value) == {"a": [], "b": "gone"}
    assert overwritten(row, lambda value: "Boris" in value) == {"a": [], "c": "OF BORIS"}
    assert blank(row.personal) == {"a": [], "e": None}
    assert [how.name for how in How] == ["KEEP", "ERASE", "SCRUB"]
