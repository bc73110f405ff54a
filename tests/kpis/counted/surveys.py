"""What clients answered: of each the last answer of a period."""

from uuid import UUID

from tests.kpis.counted.facts import day_of, placed


def answers(data):
    """Return every answer that the caller may count, with when the next of the same client was given, whoever may count that."""
    companies = {c["id"]: c["company_id"] for c in data.tables["contact"]}
    rows = sorted(data.tables["survey_answer"], key=lambda a: (a["answered_at"], a["id"]))
    own = [(companies[a["contact_id"]] or a["contact_id"], a, day_of(data, a["answered_at"])) for a in rows]
    later = [next((d for c, _, d in own[n + 1 :] if c == client), None) for n, (client, _, _) in enumerate(own)]
    found = [placed(data, a | {"next": at}, day, a["owner_id"]) for (_, a, day), at in zip(own, later, strict=True)]
    return [a for a in found if data.actor.may("READ", "CONTACT", a["user"] and UUID(a["user"]))]


FACTS = {"survey_answer": answers}


def last(f):
    return [a["score"] for a in f["survey_answer"] if a["next"] is None or a["next"] >= f.last]


METRICS = {"NPS": lambda f: (sum((s >= 9) - (s <= 6) for s in last(f)), len(last(f)))}
