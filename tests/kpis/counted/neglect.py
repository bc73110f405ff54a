"""Contacts whom nobody keeps in touch with, as somebody finds them who reads each contact's whole story."""

from datetime import datetime, timedelta
from itertools import pairwise
from uuid import UUID

from tests.kpis.counted.calls import talked
from tests.kpis.counted.facts import lasting

ALWAYS = ("0001-01-01T00:00:00.000000Z", None)


def contacts(data):
    """Return every contact with when there was cause to keep in touch, and when anybody did."""
    found = []
    for contact in data.tables["contact"]:
        if contact["deleted_at"] or not data.actor.may("READ", "CONTACT", contact["owner_id"] and UUID(contact["owner_id"])):
            continue
        story = [i for i in data.tables["interaction"] if i["contact_id"] == contact["id"] and not i["deleted_at"]]
        told = {"causes": causes(data, contact, story), "talks": sorted(i["started_at"] for i in story if communicates(i))}
        told |= {"id": contact["id"], "stale_days": data.tables["workspace"][0]["stale_days"]}
        found.append(lasting(data, told, contact["owner_id"], *ALWAYS))
    return found


def communicates(i):
    return (
        (i["kind"] == "CALL" and talked(i))
        or (i["kind"] in {"MESSAGE", "EMAIL"} and not i["is_automatic"])
        or (i["kind"] == "MEETING" and i["took_place"])
    )


def causes(data, contact, story):
    kinds = {stage["id"]: stage["kind"] for stage in data.tables["stage"]}
    deals = {d["id"] for d in data.tables["deal"] if d["contact_id"] == contact["id"] and not d["deleted_at"]}
    spans, closings = [], []
    for deal in deals:
        own = [m for m in data.tables["stage_change"] if m["deal_id"] == deal]
        moves = sorted(own, key=lambda m: (m["happened_at"], m["recorded_at"], m["id"]))
        steps = [(m["happened_at"], kinds[m["to_stage_id"]]) for m in moves]
        closings += [at for at, kind in steps if kind != "OPEN"]
        spans += [(at, until) for (at, kind), (until, _) in pairwise([*steps, ("9999", "")]) if kind == "OPEN"]
    target = [i for i in story if i["kind"] == "CALL" and i["direction"] == "INBOUND" and i["classification"] == "TARGET"]
    return spans + [(i["started_at"], min((at for at in closings if at >= i["started_at"]), default="9999")) for i in target]


FACTS = {"neglected": contacts}


def is_stale(fact, at):
    now = [span for span in fact["causes"] if span[0] <= at < span[1]]
    if not now:
        return False
    begins = min(since for since, _ in now)
    while earlier := [since for since, until in fact["causes"] if since < begins <= until]:
        begins = min(earlier)
    latest = max((talk for talk in fact["talks"] if talk <= at), default=begins)
    return datetime.fromisoformat(latest) <= datetime.fromisoformat(at) - timedelta(days=fact["stale_days"])


METRICS = {"STALE_CONTACTS": lambda f: (sum(is_stale(c, f.at) for c in f["neglected"]), None)}
