"""Inquiries of every kind: inbound calls, and what is followed up beside them; what they were about, and who had turned to the company before."""

from tests.kpis.counted.callers import client
from tests.kpis.counted.calls import talked


def called(f):
    return [c for c in f["interaction"] if c["kind"] == "CALL" and c["direction"] == "INBOUND"]


def wrote(f):
    return [m for m in f["follow_up"] if m["kind"] != "CALL"]


def inquiries(f, *classifications):
    return [i for i in [*called(f), *wrote(f)] if not classifications or i["classification"] in classifications]


def unclassified(f):
    calls = [c for c in called(f) if c["disposition"] not in {"IN_PROGRESS", None} and talked(c)]
    answered = [m for m in wrote(f) if m["user_id"] or m["attempt"] is not None]
    return [i for i in [*calls, *answered] if i["classification"] is None]


def known(f):
    return [i for i in inquiries(f) if client(i) is not None]


def hidden(f):
    return {"HIDDEN_NUMBER": sum(client(c) is None for c in called(f))}


TARGET, NON_TARGET, COMPLAINT = "TARGET", "NON_TARGET", "COMPLAINT"


def target(f):
    return len(inquiries(f, TARGET))


METRICS = {
    "INQUIRIES": lambda f: (len(inquiries(f)), None),
    "TARGET_INQUIRIES": lambda f: (target(f), None),
    "NON_TARGET_INQUIRIES": lambda f: (len(inquiries(f, NON_TARGET)), None),
    "UNCLASSIFIED_INQUIRIES": lambda f: (len(unclassified(f)), None),
    "NON_TARGET_SHARE": lambda f: (len(inquiries(f, NON_TARGET)), len(inquiries(f, TARGET, NON_TARGET))),
    "COMPLAINTS": lambda f: (len(inquiries(f, COMPLAINT)), None),
    "COMPLAINT_SHARE": lambda f: (len(inquiries(f, COMPLAINT)), len(inquiries(f, TARGET, NON_TARGET, COMPLAINT))),
    "UNIQUE_INQUIRIES": lambda f: (sum(not i["lately"] for i in known(f)), None),
    "FIRST_TIME_INQUIRIES": lambda f: (sum(not i["seen"] for i in known(f)), None),
    "REPEAT_INQUIRIES": lambda f: (sum(i["seen"] for i in known(f)), None),
}
EXCLUDED = dict.fromkeys(("UNIQUE_INQUIRIES", "FIRST_TIME_INQUIRIES", "REPEAT_INQUIRIES"), hidden)
