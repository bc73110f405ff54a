"""Where things are kept and read: replicas, migrations, keys with their workspace, and plans that are kept."""

from tests.mutants.fault import Fault

_REPLICAS = "tests/flows/test_replicas.py"
_PLANNED = "tests/flows/test_planned_once.py"
_TABLES = "tests/contract/test_tables.py"

FAULTS = [
    Fault(
        name="a replica is asked whatever the cursor",
        file="models/db/replicas.py",
        old="last_sequence >= {sequence}::bigint ",
        new="last_sequence >= 0 * {sequence}::bigint ",
        tests=(f"{_REPLICAS}::test_a_replica_that_is_behind_never_shows_less_than_the_cursor",),
        database=None,
    ),
    Fault(
        name="a replica goes by rights that are gone",
        file="models/db/replicas.py",
        old="access_version >= {version}::bigint from",
        new="access_version >= 0 * {version}::bigint from",
        tests=(f"{_REPLICAS}::test_what_was_revoked_is_not_shown_by_a_replica_that_has_not_heard_of_it",),
        database=None,
    ),
    Fault(
        name="what may not lag is read on a replica",
        file="resolvers/reads/plans.py",
        old="if allowance.after is None and not root.may_lag:",
        new="if allowance.after is None and root.may_lag:",
        tests=(f"{_REPLICAS}::test_lists_and_kpis_of_anybody_where_the_setting_says_so",),
        database=None,
    ),
    Fault(
        name="a replica that is away is asked by everybody",
        file="models/db/replicas.py",
        old="self._clock() + SHUNNED",
        new="self._clock()",
        tests=(f"{_REPLICAS}::test_a_replica_that_fails_is_left_alone_for_a_while_and_the_others_go_on",),
        database=None,
    ),
    Fault(
        name="a database that another version made is taken",
        file="models/db/migrating.py",
        old="sorted((done | started) - set(files())):",
        new="sorted(done - done):",
        tests=("tests/contract/test_upgrade.py::test_a_database_of_another_version_is_refused_and_left_as_it_is",),
    ),
    Fault(
        name="several processes bring a database up to date at once",
        file="models/db/apart.py",
        old="if try_lock(held, fcntl.LOCK_EX) and is_called(path, held):",
        new="if try_lock(held, fcntl.LOCK_SH) and is_called(path, held):",
        tests=("tests/contract/test_upgrade.py::test_rows_survive_an_upgrade_that_runs_once",),
    ),
    Fault(
        name="a later table's key is its id alone",
        file="models/db/altering.py",
        old='yield from ddl.later_table(model) if dialect == "postgres" else ddl.table(model, dialect)',
        new="yield operator",
        tests=(f"{_TABLES}::test_a_later_migration_keeps_the_workspace_in_every_key",),
    ),
    Fault(
        name="a later reference may go to another workspace",
        file="models/db/ddl.py",
        old="""columns = f'("workspace_id", "{reference.column}")'""",
        new="""columns = f'("{reference.column}")'""",
        tests=(f"{_TABLES}::test_a_later_reference_is_composite_or_refused",),
        database="postgres",
    ),
    Fault(
        name="a row is written by its id alone",
        file="models/db/writing.py",
        old="key, columns = instance.primary_key(), self",
        new="key, columns = instance.primary_key()[-1:], self",
        tests=(f"{_TABLES}::test_two_workspaces_may_have_rows_of_one_id_and_each_changes_its_own",),
    ),
    Fault(
        name="a save sets what has not changed",
        file="models/db/writing.py",
        old="update_fields if update_fields is not None else instance.changed()",
        new="update_fields if update_fields is not None else self.model._meta.fields_db_projection",
        tests=(f"{_TABLES}::test_a_save_sets_what_changed_and_names_the_whole_key",),
    ),
    Fault(
        name="a raw statement names no workspace",
        file="resolvers/calls.py",
        old='"on t.workspace_id = :workspace::uuid and t.account_id = :account::uuid and t.external_id = r.value"',
        new='"on t.account_id = :account::uuid and t.external_id = r.value"',
        tests=("tests/integrations/test_pulls.py::test_the_cursor_moves_with_the_last_page_alone",),
    ),
    Fault(
        name="a query names no workspace",
        file="resolvers/employees.py",
        old="ProviderUser.filter(workspace_id=row.workspace_id, account_id=row.id)",
        new="ProviderUser.filter(account_id=row.id)",
        tests=("tests/lints/test_source.py::test_every_query_names_its_workspace_or_is_known_to_need_none",),
        database=None,
    ),
    Fault(
        name="a payload's plan is everybody's",
        file="schema/planning.py",
        old="operation.name, kind, self.dialect, field.path, asked)",
        new="operation.name, self.dialect, field.path, asked)",
        tests=(f"{_PLANNED}::test_a_payload_is_planned_for_each_kind_of_caller",),
    ),
    Fault(
        name="the fields of a payload have one plan",
        file="schema/planning.py",
        old="operation.name, kind, self.dialect, field.path, asked)",
        new="operation.name, kind, self.dialect, asked)",
        tests=(f"{_PLANNED}::test_fields_of_one_payload_under_several_keys_are_planned_apart",),
    ),
    Fault(
        name="payloads of every shape have one plan",
        file="schema/planning.py",
        old="operation.name, kind, self.dialect, field.path, asked)",
        new="operation.name, kind, self.dialect, field.path)",
        tests=(f"{_PLANNED}::test_a_payload_of_another_shape_is_planned_anew",),
    ),
    Fault(
        name="who follows the same sees what others may",
        file="schema/subscribing.py",
        old="accepted.operation.name, actor.access_key, asked)",
        new="accepted.operation.name, asked)",
        tests=(f"{_PLANNED}::test_a_stream_is_planned_once_for_all_who_follow_the_same",),
    ),
]
