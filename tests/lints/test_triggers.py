"""What triggers do is tied to the workspace of the rows that they follow, on every kind of database."""

import re
from collections import defaultdict
from graphlib import TopologicalSorter

import pytest

from resolvers.derived import REGISTRY
from tests.lints.tables import distributed
from tests.lints.tied import problems_of

CHANGED = ("was", "becomes", "old", "new")
FOLLOWS = [follow for unit in REGISTRY for follow in unit.follows]
PROCEDURES = [procedure for unit in REGISTRY for procedure in unit.procedures]
WRITES = re.compile(r"\b(?:insert into|update|delete from) (\w+)")
FEW = re.compile(r"^(if \(select count\(\*\) > \d+ from \w+\) then|else|begin|if subject_ids is not null then) ")
SUBJECTS = (
    (" into subject_places, subject_ids ", " "),
    ("unnest(subject_places, subject_ids) as u(workspace_id, id)", "becomes u"),
)
"""Where a trigger keeps the subjects that it found of the changed rows: they are of those rows' workspace."""
MANY = re.compile(r"^execute \$many\$(.*)\$many\$$", re.DOTALL)
LOOK = re.compile(r"^(begin |if subject_ids is not null then |(?=select array_agg))")
FOUND, KEPT = (" into subject_places, subject_ids", "unnest(subject_places, subject_ids) as u(workspace_id, id)")
"""How subjects that are found are kept in variables of a trigger, and read from them."""
SOME = re.compile(r"^if exists \((?:(?! then ).)*\) then ", re.DOTALL)
"""Whether anything follows: it is asked of the changed rows alone."""
BODY = re.compile(r"\bbegin (.*?);(?: return null;)? end\b", re.DOTALL)


def bodies(written):
    """Return the statements that a trigger runs, of the statements that make it."""
    for kept, meant in SUBJECTS:
        written = [text.replace(kept, meant) for text in written]
    found = [statement for text in written for body in BODY.findall(text) for statement in body.split("; ")]
    bare = (MANY.sub(r"\1", FEW.sub("", LOOK.sub("", SOME.sub("", statement.strip())))) for statement in found)
    bare = (statement.replace(FOUND, "").replace(KEPT, "becomes u") for statement in bare)
    return [re.sub(r"^perform\b", "select", statement) for statement in bare]


@pytest.mark.parametrize(("dialect", "by_row"), [("sqlite", False), ("postgres", False), ("postgres", True)])
def test_what_a_trigger_does_stays_in_the_workspace_of_its_rows(dialect, by_row):
    for follow in FOLLOWS:
        written = bodies(follow.create(dialect, by_row=by_row))
        if follow.table == "workspace":  # whose id it is
            written = [
                re.sub(r"\.id as id\b", ".workspace_id as workspace_id", text.replace("t.id as workspace_id", "t.workspace_id"))
                for text in written
            ]
        assert len(written) >= len(follow.on)
        problems = [(text, problem) for text in written for problem in problems_of(text, dialect, distributed(), changed=CHANGED)]
        assert problems == [], follow.table


def test_what_a_procedure_does_stays_in_the_workspace_of_its_subject():
    for procedure in PROCEDURES:
        written = bodies(procedure.create("sqlite"))
        assert len(written) >= 2
        assert [p for text in written for p in problems_of(text, "sqlite", distributed(), changed=CHANGED)] == [], procedure.name


def test_no_procedure_leads_to_itself():
    """SQLite runs no trigger that runs already: what it should do for another subject would silently not be done."""
    leads = defaultdict(set)
    for table, texts in [
        *((follow.table, follow.create("sqlite", by_row=False)) for follow in FOLLOWS),
        *((procedure.name, procedure.create("sqlite")) for procedure in PROCEDURES),
    ]:
        leads[table] |= {name for text in texts for body in BODY.findall(text) for name in WRITES.findall(body)}

    assert len({name for names in leads.values() for name in names if name.startswith("rebuild_")}) == len(PROCEDURES)
    order = TopologicalSorter(leads)
    assert set(order.static_order()) >= {procedure.name for procedure in PROCEDURES}


def test_what_every_connection_reads_of_triggers_is_little():
    texts = [text for follow in FOLLOWS for text in follow.create("sqlite", by_row=False)]
    texts += [text for procedure in PROCEDURES for text in procedure.create("sqlite")]

    assert sum(map(len, texts)) < 700_000


def test_nothing_is_looked_for_where_a_statement_has_changed_nothing_that_matters():
    """An upsert fires the triggers of inserts and of updates; a plan that is kept may read a whole table for no row at all."""
    made = [
        text for follow in FOLLOWS for text in follow.create("postgres", by_row=False) if text.startswith("create or replace")
    ]

    assert [text for text in made if not re.search(r"\bbegin if exists \(select [^;]* from (was|becomes|\()", text)] == []
    assert any("except all" in text for text in made)


def test_no_trigger_joins_rows_as_they_were_with_rows_as_they_become():
    """A plan is made for the first update, mostly of one row, and kept: it would compare each of thousands of rows with each."""
    bodies_ = [text for follow in FOLLOWS for text in bodies(follow.create("postgres", by_row=False))]

    assert [text for text in bodies_ if re.search(r"\bjoin (was|becomes)\b", text)] == []
    assert any(re.search(r"\bfrom was\b.* except .*\bfrom becomes\b", text) for text in bodies_)


@pytest.mark.parametrize(
    ("statement", "is_tied"),
    [
        ("insert into task (workspace_id, id) select t.workspace_id, t.id from becomes t", True),
        ("insert into task (workspace_id, id) select d.workspace_id, d.id from becomes t join deal d on d.id = t.id", False),
        (
            "insert into task (workspace_id, id) select d.workspace_id, d.id from (select old.*) t join deal d using (workspace_id)",
            True,
        ),
        ("delete from task where (workspace_id, id) in (select t.workspace_id, t.id from was t)", True),
        ("delete from task where workspace_id in (select t.workspace_id from was t)", True),
        ("delete from task where id in (select t.id from was t)", False),
        ("delete from task where (id, contact_id) in (select t.workspace_id, t.id from was t)", False),
        ("select 1 from contact c where c.workspace_id = new.workspace_id", True),
        ("select 1 from contact c where c.id = new.contact_id", False),
        ("select 1 from contact c where (c.workspace_id, c.id) in (select d.workspace_id, d.id from deal d)", False),
    ],
)
def test_the_changed_rows_say_which_workspace_it_is(statement, is_tied):
    assert (problems_of(statement, "postgres", {"task", "deal", "contact"}, changed=CHANGED) == []) is is_tied
