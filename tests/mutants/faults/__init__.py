"""The faults, a module a kind. What each module tells in ``FAULTS`` is planted by ``python -m tests.mutants``."""

from tests.mutants.fault import Fault
from tests.mutants.faults import (
    access,
    derived,
    inquiries,
    intake,
    jobs,
    kpis,
    money,
    moving,
    observing,
    people,
    places,
    reads,
    records,
    reports,
    telling,
    touches,
    upgrades,
    wire,
    work,
    writes,
)

_KINDS = (
    access,
    derived,
    inquiries,
    intake,
    jobs,
    kpis,
    money,
    moving,
    observing,
    people,
    places,
    reads,
    records,
    reports,
    telling,
    touches,
    upgrades,
    wire,
    work,
    writes,
)
FAULTS: list[Fault] = [fault for kind in _KINDS for fault in kind.FAULTS]
