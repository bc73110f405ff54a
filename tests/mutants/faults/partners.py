"""What a partner's people may say and see, and what whoever follows is told of a log that has moved on."""

from tests.mutants.fault import Fault

_PARTNERS, _DELIVERIES = "tests/flows/test_partners.py", "tests/flows/test_partner_deliveries.py"
_RETENTION, _EXPIRED = "tests/flows/test_webhook_retention.py", "tests/flows/test_expired_streams.py"

FAULTS = [
    Fault(
        name="a partner brings a deal with an amount that was not agreed",
        file="resolvers/deals/bringing.py",
        old="(name not in SAYS or (wanted is not None and wanted not in actor.agreed))",
        new="name not in SAYS",
        tests=(f"{_PARTNERS}::test_of_a_deal_that_it_brings_a_partner_says_nothing_that_was_not_agreed",),
    ),
    Fault(
        name="a partner brings a deal into a pipeline of others",
        file="resolvers/deals/bringing.py",
        old="ids = [wanted] if wanted in ids else []",
        new="ids = [wanted]",
        tests=(f"{_PARTNERS}::test_a_partner_brings_deals_into_what_is_shared_with_it_alone",),
    ),
    Fault(
        name="a partner's token that may only read brings deals in",
        file="resolvers/callers.py",
        old=" and (scopes is None or TokenScope.DEALS_WRITE in scopes)",
        new="",
        tests=(f"{_PARTNERS}::test_who_may_bring_none_brings_none_and_uploads_no_file",),
    ),
    Fault(
        name="who brings deals in may upload files",
        file="resolvers/imports/files.py",
        old="in {Level.NONE, Level.SHARED} for",
        new="is Level.NONE for",
        tests=(f"{_PARTNERS}::test_who_may_bring_none_brings_none_and_uploads_no_file",),
    ),
    Fault(
        name="a token with scopes sees what was sent to every endpoint of its user",
        file="resolvers/reads/door.py",
        old="*(self._about(entity, t) if entity.access is Access.OWNER else [])]",
        new="]",
        tests=(f"{_DELIVERIES}::test_a_token_with_scopes_sees_the_deliveries_of_the_endpoints_that_it_made_alone",),
    ),
    Fault(
        name="a dry run counts what its caller may not see",
        file="resolvers/webhooks/endpoints.py",
        old="if dry_run and actor.rights.administers:",
        new="if dry_run:",
        tests=(f"{_DELIVERIES}::test_a_dry_run_counts_what_a_replay_would_send_and_nothing_that_is_not_shared",),
    ),
    Fault(
        name="the log does not wait for webhooks",
        file="resolvers/retention.py",
        old="(reached is None or s <= reached or made < until - WAITS)",
        new="(reached is None or True)",
        tests=(f"{_RETENTION}::test_the_log_waits_for_what_is_tried_again",),
    ),
    Fault(
        name="the log waits for webhooks for ever",
        file="resolvers/retention.py",
        old=" or made < until - WAITS)",
        new=")",
        tests=(f"{_RETENTION}::test_what_was_forgotten_before_it_was_sent_pauses_an_endpoint_that_was_not_and_says_so",),
    ),
    Fault(
        name="an endpoint goes on past what was forgotten and says nothing",
        file="resolvers/webhooks/choosing.py",
        old="if not is_replay and await",
        new="if is_replay and await",
        tests=(f"{_RETENTION}::test_what_was_forgotten_before_it_was_sent_pauses_an_endpoint_that_was_not_and_says_so",),
    ),
    Fault(
        name="who is to miss something is told at each round",
        file="resolvers/webhooks/keeping.py",
        old=".filter(Q(last_error=None) | ~Q(last_error=SOON))",
        new="",
        tests=(f"{_RETENTION}::test_an_endpoint_is_told_once_a_day_before_it_is_to_miss_something",),
    ),
    Fault(
        name="a stream goes on past what was forgotten",
        file="resolvers/log/tail.py",
        old="    if given.sequence < oldest - 1:",
        new="    if given.sequence < 0:",
        tests=(f"{_EXPIRED}::test_a_stream_that_is_cut_and_comes_back_after_the_log_has_moved_on_is_told_so",),
    ),
]
