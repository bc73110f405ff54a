"""Plant the faults and tell what became of each; ends with 1 unless every one was noticed.

``python -m tests.mutants`` plants all; words select by name or file; ``--sample 4`` takes another four each day.
"""

import argparse
import sys
import time

from tests.mutants.faults import FAULTS
from tests.mutants.planting import Fate, Verdict, examine_all, sample


def main() -> int:
    """Run the program."""
    reader = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    reader.add_argument("words", nargs="*", help="parts of names or files")
    reader.add_argument("--sample", type=int, default=0, help="so many alone, others each day")
    reader.add_argument("--at-a-time", type=int, default=2)
    asked = reader.parse_args()
    chosen = [f for f in FAULTS if not asked.words or any(w in f.name or w in f.file for w in asked.words)]
    if asked.sample:
        chosen = sample(chosen, asked.sample, int(time.time() // 86_400))
    verdicts = examine_all(chosen, at_a_time=asked.at_a_time, tell=tell)
    left = [v for v in verdicts if v.fate is not Fate.KILLED]
    sys.stdout.write(f"{len(verdicts) - len(left)} of {len(verdicts)} faults were noticed\n")
    for verdict in left:
        sys.stdout.write(verdict.line() + "\n")
    return 1 if left else 0


def tell(verdict: Verdict) -> None:
    """Print a verdict at once."""
    sys.stdout.write(verdict.line() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
