"""The faults, a module a kind. What each module tells in ``FAULTS`` is planted by ``python -m tests.mutants``."""

from tests.mutants.fault import Fault
from tests.mutants.faults import access, intake, kpis, money, reads, upgrades, writes

FAULTS: list[Fault] = [
    *access.FAULTS,
    *intake.FAULTS,
    *kpis.FAULTS,
    *money.FAULTS,
    *reads.FAULTS,
    *upgrades.FAULTS,
    *writes.FAULTS,
]
