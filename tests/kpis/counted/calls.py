"""Calls and inquiries, from the interactions."""

from tests.kpis.counted.facts import day_of, placed


def interactions(data):
    """Return the interactions that the caller may read."""
    return [placed(data, r, day_of(data, r["started_at"]), r["user_id"]) for r in data.rows("Interaction")]


FACTS = {"interaction": interactions}


def talked(c):
    return c["disposition"] == "ANSWERED" or (c["disposition"] != "VOICEMAIL" and (c["talk_seconds"] or 0) > 0)


def calls(f, *directions):
    return [
        c
        for c in f["interaction"]
        if c["kind"] == "CALL" and c["disposition"] != "IN_PROGRESS" and (not directions or c["direction"] in directions)
    ]


def inbound(f):
    return calls(f, "INBOUND")


def outbound(f):
    return calls(f, "OUTBOUND")


def answered(f):
    return [c for c in calls(f, "INBOUND", "OUTBOUND") if talked(c)]


def missed(f):
    return sum(not talked(c) and c["disposition"] != "UNKNOWN" for c in inbound(f))


def talk(f):
    return sum(c["talk_seconds"] or 0 for c in answered(f))


def known_talk(f):
    return [c["talk_seconds"] for c in answered(f) if c["talk_seconds"] is not None]


def inquiries(f, classification):
    return sum(
        c["kind"] == "CALL" and c["direction"] == "INBOUND" and c["classification"] == classification for c in f["interaction"]
    )


def target(f):
    return inquiries(f, "TARGET")


def non_target(f):
    return inquiries(f, "NON_TARGET")


def took_place(f):
    return [r for r in f["interaction"] if r["kind"] != "NOTE" and r["took_place"] and r["disposition"] != "IN_PROGRESS"]


METRICS = {
    "INTERACTIONS": lambda f: (len(took_place(f)), None),
    "CALLS_INBOUND": lambda f: (len(inbound(f)), None),
    "CALLS_OUTBOUND": lambda f: (len(outbound(f)), None),
    "CALLS_ANSWERED": lambda f: (len(answered(f)), None),
    "CALLS_MISSED": lambda f: (missed(f), None),
    "MISSED_RATE": lambda f: (missed(f), len(inbound(f))),
    "CONNECT_RATE": lambda f: (sum(talked(c) for c in outbound(f)), len(outbound(f))),
    "TALK_SECONDS": lambda f: (talk(f), None),
    "AVERAGE_TALK_SECONDS": lambda f: (talk(f), len(known_talk(f))),
    "TARGET_INQUIRIES": lambda f: (target(f), None),
    "NON_TARGET_INQUIRIES": lambda f: (non_target(f), None),
    "NON_TARGET_SHARE": lambda f: (non_target(f), target(f) + non_target(f)),
}
SPREADS = {"AVERAGE_TALK_SECONDS": known_talk}
