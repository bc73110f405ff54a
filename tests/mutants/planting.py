"""Planting faults in copies of the code, and running the tests that must notice them."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from queue import Queue

from tests.lints.recording import UNTIED
from tests.mutants.fault import ROOT, Fault, Inapplicable

PRODUCT = ("api", "schema", "resolvers", "models", "integrations")
COPIED = (
    *PRODUCT,
    "tests",
    "benchmarks",
    "docs",
    "pyproject.toml",
    "README.md",
    "Makefile",
    ".ci",
)
PATIENCE = 180
"""Seconds that the tests of one fault may take. One that makes them wait for ever needs a test that is told so."""


class Fate(StrEnum):
    """What became of a fault."""

    KILLED = "killed"
    SURVIVED = "SURVIVED"
    INAPPLICABLE = "NOT APPLICABLE"
    BROKEN = "BROKEN"


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What became of a fault, and by what that is known."""

    fault: Fault
    fate: Fate
    reason: str
    seconds: float

    def line(self) -> str:
        return f"{self.fate:14} {self.seconds:5.1f} s  {self.fault.name}  {self.reason}"


@contextmanager
def copies(number: int) -> Iterator["Queue[Path]"]:
    """Yield so many copies of the code."""
    with tempfile.TemporaryDirectory(prefix="voronka-mutants-") as folder:
        made: Queue[Path] = Queue()
        for index in range(number):
            copy = Path(folder) / str(index)
            for name in COPIED:
                source = ROOT / name
                if source.is_dir():
                    shutil.copytree(source, copy / name)
                elif source.exists():
                    copy.mkdir(parents=True, exist_ok=True)
                    shutil.copy2(source, copy / name)
            made.put(copy)
        yield made


def examine(fault: Fault, copy: Path) -> Verdict:
    """Plant a fault in a copy of the code, run the tests that must notice it, and take it back."""
    began = time.monotonic()
    try:
        fault.plant(copy)
    except Inapplicable as exc:
        return Verdict(fault=fault, fate=Fate.INAPPLICABLE, reason=str(exc), seconds=0)
    try:
        fate, reason = _run(fault.selection, copy)
    finally:
        fault.take_back(copy)
    return Verdict(fault=fault, fate=fate, reason=reason, seconds=time.monotonic() - began)


def _run(selection: Sequence[str], copy: Path) -> tuple[Fate, str]:
    command = [sys.executable, "-m", "pytest", "-x", "-n", "0", "-p", "no:cacheprovider", "--tb=line", *selection]
    environment = {**os.environ, "PYTHONPATH": str(copy)}
    environment.pop(
        "PYTHONDONTWRITEBYTECODE", None
    )  # what the first run in a copy compiles, the others need not: a third of their time
    try:
        done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return Fate.BROKEN, f"the tests were not over after {PATIENCE} s"
    return judged(done.returncode, done.stdout + done.stderr)


def judged(code: int, output: str) -> tuple[Fate, str]:
    """Tell what a test run says of a fault: a test that has begun and failed has noticed it, or what holds its statements to a workspace."""
    failed = re.search(r"^FAILED (\S+)", output, re.MULTILINE)
    if code == 1 and failed:
        return Fate.KILLED, f"by {failed[1]}"
    untied = re.search(r"^ERROR (\S+)", output, re.MULTILINE) if UNTIED in output else None
    if code == 1 and untied:
        return Fate.KILLED, f"by the statements of {untied[1]}"
    last = next((line for line in reversed(output.splitlines()) if line.strip()), "")
    return (Fate.SURVIVED if code == 0 else Fate.BROKEN), last.strip("= ")


def examine_all(faults: Sequence[Fault], *, at_a_time: int, tell: Callable[[Verdict], None]) -> list[Verdict]:
    """Examine faults, some at a time; ``tell`` hears of each when it is known."""
    with copies(at_a_time) as free, ThreadPoolExecutor(at_a_time) as pool:

        def one(fault: Fault) -> Verdict:
            copy = free.get()
            try:
                verdict = examine(fault, copy)
            finally:
                free.put(copy)
            tell(verdict)
            return verdict

        return list(pool.map(one, faults))


def sample(faults: Sequence[Fault], size: int, turn: int) -> list[Fault]:
    """Return a part of the faults; the turns that follow one another come to all of them."""
    return [faults[(turn * size + index) % len(faults)] for index in range(min(size, len(faults)))]
