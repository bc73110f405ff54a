"""KPIs of calls that somebody listened to."""

from resolvers.facts.reviewed_calls import REVIEWED_CALL
from resolvers.kpis.calls import calls_answered
from resolvers.kpis.dimensions import CHANNEL, DIRECTION, PEOPLE, RESPONSIBLE, WEEKDAY
from resolvers.kpis.registry import Axis, Family, Measure, Metric, Unit

REVIEWED = Family(
    key="REVIEWED_CALL",
    entity="Interaction",
    table=REVIEWED_CALL.table,
    day="{t}.day",
    instant="{t}.started_at",
    user="{t}.user_id",
    where="true",
    dimensions=[*PEOPLE, RESPONSIBLE, CHANNEL, DIRECTION, WEEKDAY],
    axes={"channel": Axis(sql="{t}.channel"), "direction": Axis(sql="{t}.direction")},
)
"""A reviewed call is the number of whoever talked, on the day of the call."""

reviewed_calls = Measure(key="reviewed_calls", family=REVIEWED, where="true")
call_reviews = Measure(key="call_reviews", family=REVIEWED, where="true", of="{t}.reviews")
review_points = Measure(key="review_points", family=REVIEWED, where="true", of="{t}.points")

METRICS = [
    Metric(
        key="reviewedCallsShare",
        unit=Unit.RATIO,
        title="Share of calls reviewed",
        title_ru="Доля прослушанных звонков",
        description="Share of answered calls that somebody has listened to and scored.",
        description_ru="Доля состоявшихся звонков, которые прослушали и оценили.",
        formula="reviewed calls / answered calls",
        numerator=[reviewed_calls],
        denominator=[calls_answered],
        is_share=True,
    ),
    Metric(
        key="averageReviewScore",
        unit=Unit.SCORE,
        title="Average review score",
        title_ru="Средняя оценка звонков",
        description="Mean of the points, from 0 to 100, that those who listened gave to calls of the period.",
        description_ru="Среднее баллов от 0 до 100, поставленных звонкам периода при прослушивании.",
        formula="points / reviews",
        numerator=[review_points],
        denominator=[call_reviews],
    ),
]
