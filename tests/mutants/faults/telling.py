"""What is told to whom: events, what is left of a person who was erased, and requests to the outside."""

from tests.mutants.fault import Fault

_EVENTS = "tests/flows/test_events.py"
_MONEY = (f"{_EVENTS}::test_hidden_money_is_gone_from_the_event_and_named",)
_UNDECLARED = ("tests/contract/test_events.py::test_what_is_not_declared_is_not_recorded",)
_NO_WORD = ("tests/flows/test_erasure.py::test_no_word_is_left_in_any_table",)
_HTTP = "tests/integrations/test_http.py"
_WAITS = (f"{_HTTP}::test_who_is_asked_to_wait_does_and_never_less_than_planned",)

FAULTS = [
    Fault(
        name="everybody reads the whole log",
        file="resolvers/log/reading.py",
        old='table.joined(Sql(f"looked {t}")), visible(c, table),',
        new='table.joined(Sql(f"looked {t}")), Sql("true"),',
        tests=("tests/flows/test_log.py::test_everybody_reads_the_events_of_what_they_may_see",),
    ),
    Fault(
        name="a page of the log that shows little ends it",
        file="resolvers/log/reading.py",
        old='is_cut = not more and raw["looked"] == WINDOW',
        new="is_cut = False",
        tests=("tests/flows/test_log.py::test_everybody_reads_the_events_of_what_they_may_see",),
    ),
    Fault(
        name="a stream of events shows what is hidden",
        file="resolvers/reads/plans.py",
        old="return [row if row.mark else row._replace(text=_after(row.text, root.steps, scope)) for row in rows] if root.steps else rows",
        new="return rows",
        tests=("tests/flows/test_log.py::test_the_stream_of_all_events_says_what_the_query_says",),
    ),
    Fault(
        name="hidden money stands in an event",
        file="models/events/reading.py",
        old="        if reason is not None:\n",
        new='        if reason is not None and shown.form.name != "Money":\n',
        tests=_MONEY,
    ),
    Fault(
        name="hidden money stands in the lines of an event",
        file="models/events/reading.py",
        old="_entries(shown, value, conceals, hidden) if shown.form.parts else value",
        new="value",
        tests=_MONEY,
    ),
    Fault(
        name="what nobody declares is told",
        file="models/events/reading.py",
        old="        if shown is None:\n            continue\n",
        new="        if shown is None:\n            kept[name] = value\n            continue\n",
        tests=(f"{_EVENTS}::test_what_no_declaration_names_is_told_nobody",),
    ),
    Fault(
        name="an undeclared column is recorded",
        file="models/events/event.py",
        old="if unknown := set(columns).difference(event.untold",
        new="if unknown := set(columns).difference(columns, event.untold",
        tests=_UNDECLARED,
        database=None,
    ),
    Fault(
        name="an undeclared part of an entry is recorded",
        file="models/events/forms.py",
        old="if unknown := entry.keys() - known - set(untold):",
        new="if unknown := entry.keys() - entry.keys():",
        tests=_UNDECLARED,
        database=None,
    ),
    Fault(
        name="what was said in a call is kept of the erased",
        file="models/interactions.py",
        old='        "text": erased(),\n',
        new='        "text": KEEP,\n',
        tests=_NO_WORD,
    ),
    Fault(
        name="a deal's comment is kept of the erased",
        file="models/deals.py",
        old='        "comment": erased(),\n',
        new='        "comment": KEEP,\n',
        tests=_NO_WORD,
    ),
    Fault(
        name="the log keeps what it told of the erased",
        file="models/event_log.py",
        old='"data": scrubbed({"before": {}, "after": {}})',
        new='"data": KEEP',
        tests=_NO_WORD,
    ),
    Fault(
        name="nothing is said of a column",
        file="models/interactions.py",
        old='        "subject": erased(),\n',
        new="",
        tests=("tests/contract/test_erasure.py::test_every_column_that_could_tell_of_a_person_has_a_word",),
    ),
    Fault(
        name="Retry-After is ignored",
        file="integrations/http.py",
        old='f"answered {response.status_code}", self._retry_after(response)',
        new='f"answered {response.status_code}", None',
        tests=_WAITS,
        database=None,
    ),
    Fault(
        name="a date in Retry-After is ignored",
        file="integrations/http.py",
        old="return max(0.0, parsedate_to_datetime(written).timestamp() - self._clock())",
        new="return None",
        tests=_WAITS,
        database=None,
    ),
    Fault(
        name="what may have been carried out is sent again",
        file="integrations/http.py",
        old="    if outgoing.may_repeat:\n",
        new="    if outgoing is not None:\n",
        tests=(f"{_HTTP}::test_what_may_have_arrived_is_sent_again_only_where_that_does_no_harm",),
        database=None,
    ),
    Fault(
        name="a secret stands in an address",
        file="integrations/http.py",
        old="if any(secret in written for secret in self._secrets):",
        new="if any(secret == written for secret in self._secrets):",
        tests=(f"{_HTTP}::test_a_secret_is_never_put_into_an_address",),
        database=None,
    ),
    Fault(
        name="an answer has no end",
        file="integrations/http.py",
        old="            if size > self._limits.body:\n",
        new="            if size < 0:\n",
        tests=(f"{_HTTP}::test_an_answer_has_an_end",),
        database=None,
    ),
]
