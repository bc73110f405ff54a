"""Reviewed calls: answered ones that somebody has listened to, from the reviews themselves."""

from collections import defaultdict

from tests.kpis.counted.calls import answered, interactions


def reviewed(data):
    """Return the calls that the caller may read with what those who listened gave them."""
    scores = defaultdict(list)
    for review in data.tables["call_review"]:
        scores[review["interaction_id"]].append(review["score"])
    return [call | {"scores": scores[call["id"]]} for call in interactions(data) if call["id"] in scores]


FACTS = {"reviewed_call": reviewed}


def listened(f):
    return [c for c in answered({"interaction": f["reviewed_call"]}) if c["scores"]]


def scores(f):
    return [score for c in listened(f) for score in c["scores"]]


METRICS = {
    "REVIEWED_CALLS_SHARE": lambda f: (len(listened(f)), len(answered(f))),
    "AVERAGE_REVIEW_SCORE": lambda f: (sum(scores(f)), len(scores(f))),
}
