"""What is sent by webhook, where to, and how often."""

from tests.mutants.fault import Fault

_FLOWS, _ENDPOINTS = "tests/flows/test_webhooks.py", "tests/flows/test_webhook_endpoints.py"
_REACHING = "tests/integrations/test_reaching.py"

FAULTS = [
    Fault(
        name="one public address of a name is enough to connect to it",
        file="integrations/reaching.py",
        old="if not found or not all(map(self.allows, found)):",
        new="if not found or not any(map(self.allows, found)):",
        tests=(f"{_REACHING}::test_a_name_is_connected_to_by_an_address_that_was_checked_and_to_no_other",),
    ),
    Fault(
        name="what leads back into this network is public",
        file="integrations/reaching.py",
        old="address.is_global and not address.is_multicast and not any(address in network for network in _LEADS_BACK)",
        new="address.is_global",
        tests=(f"{_REACHING}::test_addresses_that_lead_inside_are_refused_in_the_same_dull_words",),
    ),
    Fault(
        name="rights that are lost do not matter once a body is made",
        file="resolvers/webhooks/sending.py",
        old="    if shown is None:\n",
        new="    if shown is None and delivery.body is None:\n",
        tests=(f"{_FLOWS}::test_rights_that_are_lost_before_it_is_sent_cancel_it",),
    ),
    Fault(
        name="a repeat is made anew",
        file="resolvers/webhooks/sending.py",
        old="delivery.body = delivery.body or _body(delivery, shown)",
        new="delivery.body = _body(delivery, {**shown, 'attempt': delivery.attempts})",
        tests=(f"{_FLOWS}::test_failures_are_tried_again_with_the_same_id_and_bytes_and_other_records_go_on",),
    ),
    Fault(
        name="an endpoint that is down is asked for everything",
        file="resolvers/webhooks/standing.py",
        old="    if len(records) >= DOWN_AFTER:",
        new="    if len(records) > DOWN_AFTER:",
        tests=(f"{_FLOWS}::test_an_endpoint_that_is_down_is_asked_one_thing_at_a_time_and_then_gets_all",),
    ),
    Fault(
        name="old secrets sign for ever",
        file="models/webhooks.py",
        old='if one["until"] is None or datetime.fromisoformat(one["until"]) > at]',
        new="]",
        tests=(f"{_ENDPOINTS}::test_secrets_overlap_while_they_are_changed",),
    ),
    Fault(
        name="a request that hangs holds all of its endpoint",
        file="resolvers/webhooks/sending.py",
        old="timeout=LOOK_SECONDS, ",
        new="",
        tests=(f"{_ENDPOINTS}::test_a_request_that_hangs_holds_its_own_record_alone_and_what_happens_meanwhile_is_sent",),
    ),
    Fault(
        name="of a record that has a request under way another is sent",
        file="resolvers/webhooks/sending.py",
        old=" and delivery.record_id not in going)",
        new=" and delivery.sequence not in going)",
        tests=(f"{_ENDPOINTS}::test_a_request_that_hangs_holds_its_own_record_alone_and_what_happens_meanwhile_is_sent",),
    ),
    Fault(
        name="what was erased while it was under way comes back",
        file="resolvers/webhooks/sending.py",
        old="            await _write(one.delivery, _TRIED)",
        new='            await _write(one.delivery, (*_TRIED, "body"))',
        tests=(f"{_ENDPOINTS}::test_one_that_is_erased_while_a_request_is_under_way_does_not_come_back",),
    ),
    Fault(
        name="where nothing of the log is kept nothing was missed",
        file="resolvers/log/appending.py",
        old="int(kept[0]) - 1 if kept else last",
        new="int(kept[0]) - 1 if kept else 0",
        tests=(f"{_ENDPOINTS}::test_what_was_forgotten_while_it_was_paused_is_not_missed_in_silence",),
    ),
    Fault(
        name="a body is as large as it comes",
        file="resolvers/webhooks/sending.py",
        old="return whole if len(whole.encode()) <= LARGEST else",
        new="return whole if len(whole) <= LARGEST else",
        tests=(f"{_ENDPOINTS}::test_a_body_that_is_too_large_goes_without_its_data",),
    ),
    Fault(
        name="its people are told at each failure of a long row",
        file="resolvers/webhooks/standing.py",
        old="(warned is None or warned - since < means.wait(seconds))",
        new="True",
        tests=(f"{_FLOWS}::test_its_people_are_told_once_after_24_and_once_after_48_hours_in_vain",),
    ),
]
