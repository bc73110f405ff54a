"""Copies that are not whole and look so, files that bring half, logs and mistakes that are told otherwise than promised."""

from tests.mutants.fault import Fault

_MOVING = "tests/flows/test_moving.py"
_BACKUPS = "tests/flows/test_backups.py"
_MISTAKES = "tests/flows/test_mistakes.py"
_BACK = (f"{_BACKUPS}::test_a_workspace_comes_back_from_its_file_beside_another_as_it_was",)
_BROKEN = (f"{_MOVING}::test_a_copy_that_was_broken_off_is_served_by_nobody_and_begun_anew[sqlite]",)
_FILE = (f"{_BACKUPS}::test_a_file_that_is_not_whole_or_of_another_version_leaves_nothing_behind",)
_BACKUP = (f"{_BACKUPS}::test_a_backup_is_made_while_others_write_and_is_whole_or_not_there",)
_PLACE = (f"{_BACKUPS}::test_a_backup_is_put_in_the_place_of_a_database_only_on_a_word_and_the_old_one_is_kept",)
_SERVED = (f"{_MOVING}::test_a_file_that_is_served_is_neither_copied_nor_replaced_and_one_that_is_copied_is_not_served",)
_JSON = (f"{_MISTAKES}::test_whoever_has_something_to_say_says_it_as_a_line_of_json",)

FAULTS = [
    Fault(
        name="what arrived is counted and not compared",
        file="models/db/moving/copying.py",
        old="if (tally.rows, tally.digest) != (wanted.rows, wanted.digest):",
        new="if tally.rows != wanted.rows:",
        tests=(f"{_MOVING}::test_what_arrives_otherwise_than_it_was_sent_is_not_taken_for_whole",),
    ),
    Fault(
        name="half a copy is upgraded and served",
        file="models/db/migrating.py",
        old="    if COPY in started:",
        new="    if COPY in done:",
        tests=_BROKEN,
    ),
    Fault(
        name="a copy is begun into a database that has data",
        file="models/db/moving/copying.py",
        old="            await _refuse_data(target, shapes)\n",
        new="",
        tests=_BROKEN,
    ),
    Fault(
        name="what triggers note while a workspace comes in is told as news",
        file="models/db/moving/archives.py",
        old="""f'delete from "{shape.table}" where "{shape.workspace}" = $1', head.workspace""",
        new="""f'select 1 from "{shape.table}" where "{shape.workspace}" = $1', head.workspace""",
        tests=_BACK,
    ),
    Fault(
        name="a file without its end is taken for whole",
        file="models/db/moving/archives.py",
        old='        raise NotMoved(f"{path} is not whole: it ends in the middle. Nothing was changed.")',
        new="        return",
        tests=_FILE,
    ),
    Fault(
        name="a file of a newer version is brought in",
        file="models/db/moving/archives.py",
        old='> VERSION or set(told["migrations"]) - set(migrations):',
        new="> VERSION:",
        tests=_FILE,
    ),
    Fault(
        name="a backup has its name before it is whole",
        file="models/db/files.py",
        old='draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")',
        new="draft = path",
        tests=_BACKUP,
    ),
    Fault(
        name="a backup of a newer version is put in place",
        file="models/db/moving/backups.py",
        old="        _refuse_foreign(source, file, migrations)\n",
        new="",
        tests=_PLACE,
    ),
    Fault(
        name="a database is replaced without a word",
        file="models/db/moving/backups.py",
        old="if path.exists() and not replaces:",
        new="if path.exists() and not replaces and not path.stat().st_size:",
        tests=_PLACE,
    ),
    Fault(
        name="who begins to serve does not look whether the database is being moved",
        file="models/db/serving.py",
        old="if try_lock(held, fcntl.LOCK_SH):",
        new="if try_lock(held, fcntl.LOCK_SH) or True:",
        tests=_SERVED,
    ),
    Fault(
        name="warnings are written as they come",
        file="api/logs.py",
        old="    logging.captureWarnings(True)\n",
        new="",
        tests=_JSON,
    ),
    Fault(
        name="what libraries log is written as they like",
        file="api/logs.py",
        old="handlers=[_Lines()], ",
        new="",
        tests=_JSON,
    ),
    Fault(
        name="what a thread raises is written as Python likes",
        file="api/logs.py",
        old="    threading.excepthook = _in_a_thread\n",
        new="",
        tests=_JSON,
    ),
    Fault(
        name="the port is looked at when everything has begun",
        file="api/listening.py",
        old="            raise CannotListen(_why_not(wrong, place)) from wrong",
        new="            continue",
        tests=(f"{_MISTAKES}::test_a_port_in_use_is_told_before_anything_begins",),
    ),
    Fault(
        name="a demo takes the file away from the one that is served",
        file="api/cli/demo/command.py",
        old="    with listening(settings) if serve_it",
        new="    _begin_anew(settings)\n    with listening(settings) if serve_it",
        tests=(f"{_MISTAKES}::test_a_demo_that_cannot_be_served_leaves_the_one_before_as_it_is",),
    ),
]
