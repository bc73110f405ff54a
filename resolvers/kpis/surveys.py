"""KPIs of what clients say of the company."""

from resolvers.facts.answers import CLIENT_ANSWER
from resolvers.kpis.dimensions import PEOPLE, WEEKDAY
from resolvers.kpis.registry import Counted, Family, Metric, Unit

ANSWERS = Family(
    key="SURVEY_ANSWER",
    entity="SurveyAnswer",
    table=CLIENT_ANSWER.table,
    day="{t}.day",
    user="{t}.owner_id",
    record="{t}.answer_id",
    where="true",
    dimensions=[*PEOPLE, WEEKDAY],
    cubes=(),
)
"""An answer is the number of whoever owned the contact when it was given."""

_LAST = "({t}.next_on is null or {t}.next_on >= {to})"
last_answers = Counted(key="last_answers", family=ANSWERS, where=_LAST)
promoters_less_detractors = Counted(
    key="promoters_less_detractors",
    family=ANSWERS,
    where=_LAST,
    of="case when {t}.score >= 9 then 1 when {t}.score <= 6 then -1 else 0 end",
)

METRICS = [
    Metric(
        key="nps",
        unit=Unit.RATIO,
        title="Net promoter score",
        title_ru="Индекс лояльности NPS",
        description="Promoters (9 and 10) less detractors (0 to 6) as a share of the answers, from -1 to 1: of each client the last answer of the period.",
        description_ru="Сторонники (9 и 10) минус критики (от 0 до 6) как доля ответов, от -1 до 1: от каждого клиента последний ответ за период.",
        formula="(promoters - detractors) / last answers of clients",
        numerator=[promoters_less_detractors],
        denominator=[last_answers],
    ),
]
