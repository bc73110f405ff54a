"""What docs/reads.md promises of the compiler: every declaration has its function, and its worked example is the code's own."""

import re
from pathlib import Path

import pytest

from models.base import Record
from models.db import tables
from resolvers.reads import compiler
from resolvers.reads.declare import Stream
from schema.root import REGISTRY

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = re.findall(r"<!-- from: (\S+) -->\n```python\n(.*?)```", (ROOT / "docs/reads.md").read_text(), re.DOTALL)


@pytest.mark.parametrize("type_name", REGISTRY.fields)
def test_every_field_that_is_declared_has_what_reads_it(type_name):
    known = {"Query": {*compiler.ROOTS}, "Subscription": {Stream}}.get(type_name, {*compiler.BELOW})

    assert {type(read) for read in REGISTRY.fields[type_name].values()} <= known


def _below(model):
    """Yield the models that build on one."""
    for one in model.__subclasses__():
        yield one
        yield from _below(one)


def test_what_is_read_and_what_is_written_begin_their_ids_alike():
    written = {tables.table_of(model): model.prefix() for model in _below(Record) if not model._meta.abstract}
    read = {entity.table: entity.prefix for entity in REGISTRY.entities.values() if entity.prefix}

    assert read == {table: written.get(table, "workspace") for table in read}
    assert len(read) > 20


@pytest.mark.parametrize(("path", "lines"), EXAMPLES)
def test_the_worked_example_of_a_field_stands_in_the_code(path, lines):
    assert lines in (ROOT / path).read_text()


def test_a_field_is_shown_to_touch_two_files():
    assert [path for path, _ in EXAMPLES] == ["models/contacts.py", "schema/contacts.py"]
