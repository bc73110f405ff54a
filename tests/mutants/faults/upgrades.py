"""Upgrades that lose something, hold others up or run beside what they must not; clusters that are told nonsense."""

from tests.mutants.fault import Fault

_UPGRADE = "tests/contract/test_upgrade.py"
_LIVE = ("tests/contract/test_live_upgrade.py::test_a_migration_that_is_killed_goes_on_where_it_was",)
_CLUSTER = ("tests/contract/test_distribution.py",)

FAULTS = [
    Fault(
        name="an index that was broken off is taken for made",
        file="models/db/running.py",
        old='if found and found[0]["indisvalid"]:',
        new="if found:",
        tests=(f"{_UPGRADE}::test_an_index_that_was_broken_off_is_made_anew",),
        database="postgres",
    ),
    Fault(
        name="a backfill that was killed begins anew",
        file="models/db/running.py",
        old="note = replace(progress, place=keys[-1]",
        new="note = replace(progress, place=None",
        tests=_LIVE,
    ),
    Fault(
        name="a backfill leaves out what comes after its first batch",
        file="models/db/running.py",
        old='low = f"{_beyond(step.table, key, 1)} and " if place else ""',
        new='low = "false and " if place else ""',
        tests=_LIVE,
    ),
    Fault(
        name="a change of a table waits for its lock while everybody waits behind it",
        file="models/db/apart.py",
        old='"lock_timeout": str(int(lock_seconds * 1000)),',
        new='"lock_timeout": "20000",',
        tests=(f"{_UPGRADE}::test_a_change_that_has_to_wait_gives_way_says_for_whom_and_goes_on_later",),
        database="postgres",
    ),
    Fault(
        name="an incompatible migration does not wait for older processes",
        file="models/db/running.py",
        old="if not (migration.is_compatible or is_first or await session.others_left()):",
        new="if not (migration.is_compatible or is_first or True):",
        tests=(f"{_UPGRADE}::test_what_is_not_compatible_waits_until_older_processes_have_ended",),
        database=None,
    ),
    Fault(
        name="a process that cannot go on beside an upgrade stays ready",
        file="models/db/health.py",
        old="if version.overtaken_by:",
        new="if False:",
        tests=(f"{_UPGRADE}::test_an_older_process_ends_itself_when_it_cannot_go_on",),
    ),
    Fault(
        name="a database that a newer version has begun to upgrade is taken for ours",
        file="models/db/migrating.py",
        old="(done | started)",
        new="done",
        tests=(f"{_UPGRADE}::test_a_database_that_a_newer_version_has_begun_to_upgrade_is_refused",),
    ),
    Fault(
        name="a cluster is told of a table before those it refers to",
        file="models/db/distributing.py",
        old="ordered += free",
        new="ordered = free + ordered",
        tests=_CLUSTER,
        database="postgres",
    ),
    Fault(
        name="a reference to a row on another server passes",
        file="models/db/distributing.py",
        old="if (KEY, KEY) not in zip(reference.columns, reference.to_columns, strict=True):",
        new="if KEY not in reference.to_columns:",
        tests=_CLUSTER,
        database="postgres",
    ),
]
