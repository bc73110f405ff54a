"""Calls drawn at random, to listen to."""

import strawberry
from strawberry import UNSET

from resolvers.reads.declare import Custom
from resolvers.samples import ReviewSample
from schema.base import arguments_of, reads
from schema.filters import InteractionFilter
from schema.kpi_arguments import KpiPeriodInput

review_sample = arguments_of(
    reads(
        Custom(compile=ReviewSample()),
        "Calls of a user in which somebody talked, drawn at random to be listened to (`callReview`). The same seed draws the same calls as long "
        "as there are the same ones; every call of a period is about as likely.",
    ),
    ("user_id", strawberry.ID, UNSET, "Whose calls."),
    ("period", KpiPeriodInput, UNSET, "The days of the calls, at most 366."),
    ("number", int, UNSET, "How many, at most 20; fewer where there are not so many."),
    ("seed", int, UNSET, "Any whole number: another one draws other calls."),
    ("filter", InteractionFilter | None, UNSET, "What else must hold of the calls."),
)
