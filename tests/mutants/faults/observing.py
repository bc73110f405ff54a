"""What operators see of requests, and what they must not see of clients."""

from tests.mutants.fault import Fault

_OBSERVING = "tests/flows/test_observing.py"
_LINE = (f"{_OBSERVING}::test_a_line_tells_who_asked_and_what_came_of_it_and_never_what_was_sent",)
_SOCKET = (f"{_OBSERVING}::test_an_operation_of_a_socket_has_a_line_and_a_stream_one_at_its_end",)
_NAMES = (f"{_OBSERVING}::test_names_are_few_whatever_clients_send_and_registered_documents_keep_theirs",)
_TOKEN = (f"{_OBSERVING}::test_metrics_are_for_who_has_the_token_and_off_without_one",)
_COUNTED = (f"{_OBSERVING}::test_metrics_count_operations_by_few_names_and_codes",)
_DEPLOYMENT = (f"{_OBSERVING}::test_metrics_tell_of_the_deployment_without_a_word_of_any_client",)
_SLOW = (f"{_OBSERVING}::test_what_was_slow_is_told_with_its_document_and_plan_and_no_value",)
_TRACE = (f"{_OBSERVING}::test_one_request_is_one_trace_down_to_its_statements",)
_IDS = (f"{_OBSERVING}::test_a_request_is_known_by_what_its_client_or_its_trace_calls_it",)

FAULTS = [
    Fault(
        name="the log tells paths that clients make up",
        file="api/observing/places.py",
        old='    return next((place for place in (STATIC, HOOKS, RECORDINGS) if path.startswith(f"{place}/")), OTHER)\n',
        new="    return path\n",
        tests=_LINE,
    ),
    Fault(
        name="the log does not say who asked",
        file="api/auth.py",
        old="            noted.actor = identity.actor\n",
        new="            noted.actor = None\n",
        tests=_LINE,
    ),
    Fault(
        name="what an input is refused for is in no log",
        file="schema/mutations/actions/refusals.py",
        old="    refused(problem.code.value)\n",
        new="",
        tests=_LINE,
    ),
    Fault(
        name="statements of SQLite are not counted",
        file="models/db/sqlite_threads.py",
        old="            if args and is_statement(args[0]):\n",
        new="            if False:\n",
        tests=_LINE,
    ),
    Fault(
        name="statements of PostgreSQL are not counted",
        file="models/db/postgres_engine.py",
        old="                connection_class=Connection,\n",
        new="",
        tests=_LINE,
        database="postgres",
    ),
    Fault(
        name="an operation of a socket is nobody's",
        file="api/operations.py",
        old="            seen.actor = identity.actor\n",
        new="            seen.actor = None\n",
        tests=_SOCKET,
    ),
    Fault(
        name="clients may name as many operations as they like",
        file="api/observing/names.py",
        old="len(self._labels) >= MOST or ",
        new="",
        tests=_NAMES,
    ),
    Fault(
        name="metrics are for everybody",
        file="api/observing/page.py",
        old="if self._token and not hmac",
        new="if not self._token and not hmac",
        tests=_TOKEN,
    ),
    Fault(
        name="what an operation cost is not counted",
        file="schema/paying.py",
        old="used = self._noted.cost = bill.used\n",
        new="used = bill.used\n",
        tests=_COUNTED,
    ),
    Fault(
        name="records that nobody could read are not counted",
        file="resolvers/vitals.py",
        old="            failed=failed.get(id_, 0),\n",
        new="            failed=failed.get(str(provider), 0),\n",
        tests=_DEPLOYMENT,
    ),
    Fault(
        name="a slow operation is told with its texts",
        file="schema/redacting.py",
        old="        return _TEXT\n",
        new="        return None\n",
        tests=_SLOW,
    ),
    Fault(
        name="a plan is asked for again and again",
        file="api/observing/slow.py",
        old="        self._asked[sql] = now + AGAIN_SECONDS\n",
        new="",
        tests=_SLOW,
        database="postgres",
    ),
    Fault(
        name="spans hold query strings",
        file="api/observing/tracing.py",
        old="            server_request_hook=_blank,\n",
        new="",
        tests=_TRACE,
    ),
    Fault(
        name="what the process asks by itself is a trace",
        file="api/observing/tracing.py",
        old="        if span.parent is not None or span.kind is not SpanKind.CLIENT:\n",
        new="        if span is not None:\n",
        tests=_TRACE,
        database="postgres",
    ),
    Fault(
        name="a trace's id of zeros is a request's",
        file="api/answers.py",
        old="(?!0{32})",
        new="",
        tests=_IDS,
    ),
]
