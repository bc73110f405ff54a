"""The list of faults is alive: each still applies, once, and tells by what it is noticed."""

import pytest

from tests.lints.recording import UNTIED
from tests.mutants.fault import ROOT, Fault, Inapplicable
from tests.mutants.faults import FAULTS
from tests.mutants.planting import Fate, judged, sample


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_applies_exactly_once_and_names_tests_that_are_there(fault):
    planted = fault.planted()

    compile(planted, fault.file, "exec")
    for test in fault.tests:
        path, _, name = test.partition("::")
        assert f"def {name.partition('[')[0]}" in (ROOT / path).read_text(), test


def test_no_two_faults_have_one_name():
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)


@pytest.mark.parametrize("old", ["no such text", "import"])
def test_a_fault_that_the_code_has_left_behind_is_an_error(old):
    gone = Fault(name="gone", file="tests/mutants/fault.py", old=old, new="x", tests=())

    with pytest.raises(Inapplicable, match="not once"):
        gone.planted()


def test_only_a_test_that_failed_or_ran_an_untied_statement_has_noticed_a_fault():
    assert judged(1, "FAILED tests/x.py::test_y - assert") == (Fate.KILLED, "by tests/x.py::test_y")
    assert judged(1, f"conftest.py:36: AssertionError: {UNTIED}\nERROR tests/x.py::test_y - Assertion...")[0] is Fate.KILLED
    assert judged(0, "3 passed in 1s")[0] is Fate.SURVIVED
    assert [judged(code, "ERROR tests/x.py")[0] for code in (1, 2, 4, 5)] == [Fate.BROKEN] * 4


def test_the_days_come_to_all_faults_by_turns():
    days = -(-len(FAULTS) // 4)

    assert {fault.name for day in range(days) for fault in sample(FAULTS, 4, day)} == {fault.name for fault in FAULTS}
