"""Lists that are followed: what is not told of them, and what is told to whom it is nothing."""

from tests.mutants.fault import Fault

_LAW = ("tests/flows/test_list_law.py::test_what_was_read_with_what_was_told_is_what_a_fresh_read_gives",)
_HEAD = ("tests/flows/test_list_law.py::test_a_head_loses_and_gains_the_records_of_who_goes_and_comes",)
_PAGING = ("tests/flows/test_list_law.py::test_what_goes_to_somebody_else_leaves_though_it_changes_while_a_client_is_paging",)
_LISTS = "tests/flows/test_lists.py"
_BOARD = (f"{_LISTS}::test_a_board_that_was_read_sees_what_enters_changes_and_leaves_and_nothing_else",)
_SIGHT = (f"{_LISTS}::test_who_loses_sight_of_a_record_is_told_its_id_alone_and_who_never_saw_it_nothing",)
_ONCE = (f"{_LISTS}::test_an_interaction_is_told_once_however_it_came_in",)
_DUE = (f"{_LISTS}::test_a_task_that_falls_due_is_told_once_for_each_time_also_to_who_was_away",)

FAULTS = [
    Fault(
        name="a change of another record puts no row in question",
        file="resolvers/log/streams.py",
        old="*(self._depending(dependant) for dependant in found)",
        new="*(self._depending(dependant) for dependant in found if not dependant.noun)",
        tests=_LAW,
    ),
    Fault(
        name="a head is not told that a person has gone with their records",
        file="resolvers/log/dependants.py",
        old="found = [Dependant(hops=(_OWNER,), noun=None)] if sees_by_place(c, entity) else []",
        new="found: list[Dependant] = []",
        tests=_HEAD,
    ),
    Fault(
        name="a record that goes to somebody else leaves nobody's list",
        file="resolvers/log/streams.py",
        old="ways = [self._own(), *self._departed(),",
        new="ways = [self._own(),",
        tests=_PAGING,
    ),
    Fault(
        name="after a disconnection what a record was at the cursor is taken for what the client has",
        file="resolvers/log/streams.py",
        old="case when {{}} then {{}} end as was",
        new="case when {{}} or true then {{}} end as was",
        tests=_LAW,
    ),
    Fault(
        name="a page that is cut counts as all",
        file="resolvers/log/streams.py",
        old='is_cut, bound = f"{count} = {self.page}"',
        new='is_cut, bound = f"{count} > {self.page}"',
        tests=_LAW,
    ),
    Fault(
        name="who never saw a record is told that it left",
        file="resolvers/log/streams.py",
        old="when j.is_theirs and coalesce",
        new="when coalesce",
        tests=_SIGHT,
    ),
    Fault(
        name="a record that goes from one stage to another leaves every list",
        file="resolvers/log/streams.py",
        old="coalesce(j.was, 1) = 1",
        new="true",
        tests=_BOARD,
    ),
    Fault(
        name="a partner from whom a pipeline is taken follows on",
        file="resolvers/log/streams.py",
        old="        if c.caller.agreed is not None:\n            whom",
        new="        if c.caller.agreed is None:\n            whom",
        tests=_SIGHT,
    ),
    Fault(
        name="a correction is told as if it were new",
        file="resolvers/log/streams.py",
        old='            "k.born",\n            "k.row_id",',
        new='            "k.sequence",\n            "k.row_id",',
        tests=_ONCE,
    ),
    Fault(
        name="a task that is put off is not told again",
        file="resolvers/tasks.py",
        old="            columns[told] = None\n",
        new="            pass\n",
        tests=_DUE,
    ),
]
