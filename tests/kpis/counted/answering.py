"""How calls are answered: by the windows of the workspace."""

from tests.kpis.counted.calls import calls, inbound, outbound, talked
from tests.kpis.counted.follow_ups import is_missed


def taken(f):
    return [c for c in inbound(f) if talked(c)]


def waits(f):
    return [c["wait_seconds"] for c in taken(f) if c["wait_seconds"] is not None]


def left(f):
    return [c for c in calls(f) if is_missed(c) and c["disposition"] != "VOICEMAIL"]


def abandoned(f):
    return [c for c in left(f) if c["wait_seconds"] is not None and c["wait_seconds"] > c["windows"]["abandon_seconds"]]


def in_time(f):
    return [c for c in taken(f) if c["wait_seconds"] is not None and c["wait_seconds"] <= c["windows"]["service_seconds"]]


def spoken(f):
    return [c for c in outbound(f) if talked(c)]


def conversations(f):
    return [c for c in spoken(f) if (c["talk_seconds"] or 0) >= c["windows"]["conversation_seconds"]]


def clients(calls_):
    return {c["buyer"] for c in calls_} - {None}


def unknown(*lists):
    return {"UNKNOWN_WAIT": sum(c["wait_seconds"] is None for some in lists for c in some)}


METRICS = {
    "WAIT_SECONDS": lambda f: (sum(waits(f)), len(waits(f))),
    "SERVICE_LEVEL": lambda f: (len(in_time(f)), len(waits(f)) + len(abandoned(f))),
    "CALLS_ABANDONED": lambda f: (len(abandoned(f)), None),
    "CONVERSATION_RATE": lambda f: (len(conversations(f)), len(outbound(f))),
    "CLIENT_CONNECT_RATE": lambda f: (len(clients(spoken(f))), len(clients(outbound(f)))),
}
SPREADS = {"WAIT_SECONDS": waits}
EXCLUDED = {
    "WAIT_SECONDS": lambda f: unknown(taken(f)),
    "SERVICE_LEVEL": lambda f: unknown(taken(f), left(f)),
    "CALLS_ABANDONED": lambda f: unknown(left(f)),
}
