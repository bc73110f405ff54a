"""Clients as calls know them, and what had passed between them and the company before something: from all interactions, whoever may see them."""

from collections import defaultdict
from datetime import datetime, timedelta
from itertools import pairwise


def moment(text):
    return datetime.fromisoformat(text)


def seconds(since, until):
    """Return how many seconds lie between two instants, of each the whole second."""
    return int((moment(until).replace(microsecond=0) - moment(since).replace(microsecond=0)).total_seconds())


def client(row):
    """Return the contact, of what is nobody's the number; None of a hidden one."""
    return row["contact_id"] or row["client_number"]


def settings(data):
    return data.tables["workspace"][0]


def kept(data):
    """Return all interactions that are not deleted, by client and in their order."""
    if "kept" not in data.tables:
        by_client = defaultdict(list)
        for row in sorted(data.tables["interaction"], key=lambda r: (r["started_at"], r["id"])):
            if row["deleted_at"] is None:
                by_client[client(row)].append(row)
        data.tables["kept"] = by_client
    return data.tables["kept"]


def begun(data):
    """Return the ids of messages and e-mails with which a client began a conversation."""
    threads, window = defaultdict(list), timedelta(days=settings(data)["dialog_days"])
    for rows in kept(data).values():
        for row in rows:
            if (
                row["kind"] in {"MESSAGE", "EMAIL"}
                and not row["is_automatic"]
                and row["direction"] in {"INBOUND", "OUTBOUND"}
                and row["contact_id"]
            ):
                threads[row["contact_id"], row["channel"]].append(row)
    pairs = [pair for thread in threads.values() for pair in pairwise([None, *thread])]
    return {
        row["id"]
        for before, row in pairs
        if row["direction"] == "INBOUND" and (before is None or moment(row["started_at"]) - moment(before["started_at"]) > window)
    }


def is_inquiry(row, openings):
    return (row["kind"] == "CALL" and row["direction"] == "INBOUND") or row["kind"] == "FORM" or row["id"] in openings


def history(data):
    """Return, by the id of each interaction, whether the client was seen before, and whether they had inquired within the uniqueness window."""
    if "history" not in data.tables:
        openings, window = begun(data), timedelta(days=settings(data)["uniqueness_days"])
        found = {}
        for rows in kept(data).values():
            seen, last = False, None
            for row in rows:
                lately = last is not None and moment(row["started_at"]) - moment(last) <= window
                found[row["id"]] = (seen, lately)
                seen = seen or row["kind"] != "NOTE"
                last = row["started_at"] if is_inquiry(row, openings) else last
        data.tables["history"] = found
    return data.tables["history"]
