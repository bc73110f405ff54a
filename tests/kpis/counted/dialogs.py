"""Dialogs: threads of messages, what each conversation in them began with, and who waited for an answer, and how long."""

from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise
from uuid import UUID

from tests.kpis.counted.facts import changes_of, day_of, lasting, placed
from tests.kpis.counted.hours import whole, worked
from tests.kpis.counted.sales import closed_deals

WAYS = ("INBOUND", "OUTBOUND")


def is_written(row):
    return row["kind"] in {"MESSAGE", "EMAIL"} and not row["deleted_at"] and not row["is_automatic"] and row["direction"] in WAYS


def threads(data):
    """Return the messages of each contact and channel that people wrote, in their order."""
    found = {}
    for row in sorted(filter(is_written, data.tables["interaction"]), key=lambda r: (r["started_at"], r["id"])):
        if row["contact_id"]:
            found.setdefault((row["contact_id"], row["channel"]), []).append(row)
    return found


def instant(row):
    return datetime.fromisoformat(row["started_at"])


def seconds(first, last):
    return int(instant(last).timestamp()) - int(instant(first).timestamp())


def responsible(data, message):
    """Return whose the contact was when a message came: as the first change of the owner after that tells, else the present one."""
    for changed_at, before in changes_of(data, "contact.updated", message["contact_id"], "ownerId"):
        if changed_at > message["started_at"]:
            return before and before.partition("_")[2]
    return next(c["owner_id"] for c in data.tables["contact"] if c["id"] == message["contact_id"])


def waits(data):
    """Return every wait of every client, answered or not, with the message that it begins with and the one that ended it."""
    for messages in threads(data).values():
        first = None
        for message in messages:
            if message["direction"] == "OUTBOUND":
                if first:
                    yield first, message
                first = None
            elif message["settled_at"]:
                first = None
            else:
                first = first or message
        if first:
            yield first, None


def conversations(data):
    """Return the parts of threads without a gap longer than the window, each with whether it is the first of its thread."""
    window = timedelta(days=data.tables["workspace"][0]["dialog_days"])
    for messages in threads(data).values():
        parts = [[messages[0]]]
        for before, message in pairwise(messages):
            if instant(message) - instant(before) > window:
                parts.append([])
            parts[-1].append(message)
        for place, part in enumerate(parts):
            yield part, place == 0


def first_answer(part):
    """Return the first message of the client in a conversation, and the first answer to it there; None for what was settled before that."""
    asked = next((m for m in part if m["direction"] == "INBOUND"), None)
    for message in part[part.index(asked) :] if asked else ():
        if message["settled_at"]:
            return asked, None
        if message["direction"] == "OUTBOUND":
            return asked, message
    return asked, None


def may(data, user_id):
    return data.actor.may("READ", "INTERACTION", user_id and UUID(user_id))


def first_messages(data):
    """Return the dialogs by their very first message, each with who wrote it or answered it first, and whether its client bought afterwards."""
    found, ids, bought = [], dialogs(data), wins(data)
    companies = {c["id"]: c["company_id"] for c in data.tables["contact"]}
    for part, is_first in conversations(data):
        if is_first:
            first, (_, answer) = part[0], first_answer(part)
            taken = first if first["direction"] == "OUTBOUND" else answer
            began, closes = first["started_at"], moved(first["started_at"], days=window(data, "conversion_days"))
            buyer = companies.get(first["contact_id"]) or first["contact_id"]
            fact = {
                "buyer": buyer,
                "id": ids[first["contact_id"], first["channel"]], "owner_id": responsible(data, first), "channel": first["channel"], "direction": first["direction"], "closes": closes,
                "is_won": any(began <= at < closes for at in bought.get(buyer, ())),
            }  # fmt: skip
            found.append(placed(data, fact, day_of(data, began), taken and taken["user_id"]))
    return [f for f in found if may(data, f["owner_id"])]


def dialogs(data):
    """Return the ids of dialogs by contact and channel."""
    return {(d["contact_id"], d["channel"]): d["id"] for d in data.tables["dialog"]}


def wins(data):
    """Return when each client won: a company where there is one, else a contact."""
    companies, found = {c["id"]: c["company_id"] for c in data.tables["contact"]}, {}
    for deal in data.tables["deal"]:
        if deal["status"] == "WON" and not deal["deleted_at"]:
            buyer = deal["company_id"] or companies.get(deal["contact_id"]) or deal["contact_id"]
            found.setdefault(buyer, []).append(deal["closed_at"])
    return found


def buyers(data):
    """Return the wins of contacts who have a dialog, once in each of its channels."""
    channels = {}
    for contact_id, channel in threads(data):
        channels.setdefault(contact_id, []).append(channel)
    return [
        deal | {"channel": c}
        for deal in closed_deals(data)
        if deal["status"] == "WON"
        for c in channels.get(deal["contact_id"], ())
    ]


def answered(data, pairs):
    """Return answers, each the number of whoever wrote it, with how long the client had waited and whose client that was."""
    found = []
    for asked, answer in pairs:
        fact = {
            "id": answer["id"],
            "channel": answer["channel"],
            "owner_id": responsible(data, asked),
            "seconds": seconds(asked, answer),
            "answered_at": answer["started_at"],
            "worked": partial(worked, data, answer["user_id"]),
        }
        found.append(placed(data, fact, day_of(data, answer["started_at"]), answer["user_id"]))
    return [f for f in found if may(data, f["user"])]


def first_answers(data):
    pairs = [(part[0], *first_answer(part)) for part, _ in conversations(data)]
    made = answered(data, [(asked, answer) for _, asked, answer in pairs if answer])
    begun = {answer["id"]: first for first, _, answer in pairs if answer}
    return [f | {"owner_id": responsible(data, begun[f["id"]])} for f in made]


def answers(data):
    return answered(data, [(first, answer) for first, answer in waits(data) if answer])


def begun_waits(data):
    """Return the waits by their first message: the number of whose the contact was then."""
    found = []
    for first, answer in waits(data):
        owner = responsible(data, first)
        fact = {"id": first["id"], "owner_id": owner, "channel": first["channel"], "seconds": answer and seconds(first, answer)}
        ends = moved(first["started_at"], minutes=window(data, "answer_minutes"))
        is_within = answer is not None and fact["seconds"] <= window(data, "answer_minutes") * 60
        fact |= {
            "started_at": first["started_at"],
            "window": window(data, "answer_minutes"),
            "worked": partial(worked, data, owner),
        }
        fact |= {"is_answered": answer is not None, "is_within": is_within, "window_ends": ends}
        found.append(placed(data, fact, day_of(data, first["started_at"]), owner))
    return [f for f in found if may(data, f["owner_id"])]


def window(data, name):
    return data.tables["workspace"][0][name]


def waiting(data):
    """Return the waits as they lasted, with when the client wrote in each."""
    found, ids, all_ = [], dialogs(data), threads(data)
    for first, answer in waits(data):
        place = first["contact_id"], first["channel"]
        thread = all_[place]
        ends = answer and answer["started_at"]
        wrote = [m["started_at"] for m in thread if m["direction"] == "INBOUND" and m["started_at"] >= first["started_at"]]
        owner = responsible(data, first)
        fact = {
            "id": ids[place],
            "owner_id": owner,
            "channel": first["channel"],
            "wrote": wrote,
            "window": window(data, "answer_minutes"),
            "worked": partial(worked, data, None),
        }
        found.append(lasting(data, fact, owner, first["started_at"], ends))
    return [f for f in found if may(data, f["owner_id"])]


FACTS = {
    "new_dialog": first_messages, "dialog_win": buyers, "first_answer": first_answers, "answer": answers, "wait": begun_waits, "waiting": waiting,
}  # fmt: skip


def moved(text, **by):
    return (datetime.fromisoformat(text) + timedelta(**by)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def messages(f, way, **more):
    rows = [r for r in f["interaction"] if r["kind"] in {"MESSAGE", "EMAIL"} and not r["is_automatic"] and r["direction"] == way]
    return [r for r in rows if all(r[name] is not None for name in more)]


def within(f):
    over = [w for w in f["wait"] if w["is_answered"] or w["window_ends"] < f.now]
    return sum(w["is_within"] for w in over), len(over)


def unanswered(f):
    return sum(is_neglected(w, max(at for at in w["wrote"] if at <= f.at), f.at) for w in f["waiting"]), None


def is_neglected(wait, wrote, at):
    """Tell whether the answer window has passed since the client wrote last: in the company's working time where it has a calendar."""
    passed = wait["worked"](whole(wrote), whole(at))
    return wrote <= moved(at, minutes=-wait["window"]) if passed is None else passed >= wait["window"] * 60


def writers(f, holds=bool):
    return len({d["buyer"] for d in f["new_dialog"] if holds(d)})


def mean(kind):
    return lambda f: (sum(a["seconds"] for a in f[kind]), len(f[kind]))


METRICS = {
    "NEW_DIALOGS": lambda f: (len(f["new_dialog"]), None),
    "MESSAGES_IN": lambda f: (len(messages(f, "INBOUND")), None),
    "MESSAGES_OUT": lambda f: (len(messages(f, "OUTBOUND")), None),
    "MESSAGES_PER_DIALOG": lambda f: (
        len(messages(f, "OUTBOUND", contact_id=1)), len({(m["contact_id"], m["channel"]) for m in messages(f, "OUTBOUND", contact_id=1)}),
    ),
    "DIALOG_CONVERSION": lambda f: (len({d["contact_id"] for d in f["dialog_win"]}), len(f["new_dialog"])),
    "COHORT_DIALOG_CONVERSION": lambda f: (writers(f, lambda d: d["is_won"]), writers(f)),
    "COHORT_DIALOGS_RUNNING_RATE": lambda f: (writers(f, lambda d: d["closes"] > f.now), writers(f)),
    "FIRST_RESPONSE_SECONDS": mean("first_answer"),
    "RESPONSE_SECONDS": mean("answer"),
    "ANSWERED_WITHIN_RATE": within,
    "UNANSWERED_DIALOGS": unanswered,
}  # fmt: skip
SPREADS = {
    "FIRST_RESPONSE_SECONDS": lambda f: [a["seconds"] for a in f["first_answer"]],
    "RESPONSE_SECONDS": lambda f: [a["seconds"] for a in f["answer"]],
}
