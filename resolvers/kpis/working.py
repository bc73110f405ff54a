"""KPIs of how soon clients are attended to, in working time: that of whoever the number is of, by the calendar and without the days on which they were away.

A number that is nobody's goes by the calendar alone. All is computed from the facts of the period, so that another calendar, day off, zone or
absence is in the very next reading.
"""

from dataclasses import replace

from models.workspaces import LONGEST_RETURN_HOURS
from resolvers.facts.working_time import Span, persons_seconds
from resolvers.kpis.leads import CONTACT, REACHABLE, TO_ATTEMPT, TO_CONTACT, UNREACHABLE, Speed
from resolvers.kpis.missed import FOLLOW_UPS
from resolvers.kpis.registry import Better, Counted, Exclusion, Family, Metric, Spread, Unit
from resolvers.kpis.waits import ANSWERS, FIRST_ANSWERS, WAITS

BEYOND_CALENDAR = Exclusion(
    name="BEYOND_CALENDAR",
    description="It was before or after the years that the working calendar reaches: ten before the workspace was made, fifteen after.",
)

_NOTE = " Of the time between them the working time of whoever it is the number of: hours of the calendar, less the days on which they were away."
_NOTE_RU = " Из времени между ними — рабочее время того, чьё это число: часы календаря без дней его отсутствия."


def _speed(speed: Speed, seconds: str) -> Speed:
    """Return the same in working time."""

    def worked(span: Span) -> str:
        return persons_seconds(FOLLOW_UPS.user, span)

    took = worked(Span.after("{t}.started_at", seconds, LONGEST_RETURN_HOURS))
    beyond = f"{REACHABLE} and {seconds} is not null and {took} is null"
    return replace(
        speed,
        key=f"working{speed.key[0].upper()}{speed.key[1:]}",
        what=f"working_{speed.what}",
        seconds=took,
        passed=lambda minutes: f"{worked(Span.between('{t}.started_at', '{now}'))} >= {60 * minutes}",
        title=f"{speed.title}, working time",
        title_ru=f"{speed.title_ru}, рабочее время",
        note=_NOTE,
        note_ru=_NOTE_RU,
        excluded={
            **UNREACHABLE,
            BEYOND_CALENDAR: Counted(key=f"lead_working_{speed.what}_beyond", family=FOLLOW_UPS, where=beyond),
        },
        by_calendar=True,
    )


def _mean(metric: Metric, family: Family, done: str, took: str) -> Metric:
    """Return the mean of working times of the facts that meet a condition."""
    known = f"{done} and {took} is not null"
    return replace(
        metric,
        numerator=[Counted(key=f"{metric.name.lower()}_sum", family=family, where=done, of=took)],
        denominator=[Counted(key=f"{metric.name.lower()}_known", family=family, where=known)],
        excluded={
            BEYOND_CALENDAR: Counted(key=f"{metric.name.lower()}_beyond", family=family, where=f"{done} and {took} is null")
        },
        spread=Spread(family=family, where=done, of=took),
        better=Better.LOWER,
        by_calendar=True,
    )


_CALLED_BACK = "{t}.kind = 'CALL' and {t}.attempt_seconds is not null"
_ANSWERED = "{t}.answer_id is not null"
_ANSWER = Span.before("{t}.answered_at", "{t}.seconds")
_WAITED = persons_seconds(WAITS.user, Span.between("{t}.started_at", "{t}.answered_at"))
_WAITING = persons_seconds(WAITS.user, Span.between("{t}.started_at", "{now}"))
_IN_TIME = f"{_WAITED} <= {{window.answer_minutes}} * 60"
_OVER = f"({_WAITED} is not null or ({{t}}.answer_id is null and {_WAITING} > {{window.answer_minutes}} * 60))"

METRICS = [
    *_speed(TO_ATTEMPT, "{t}.attempt_seconds").metrics(),
    *_speed(TO_CONTACT, CONTACT).metrics(),
    _mean(
        Metric(
            key="workingCallbackSeconds",
            unit=Unit.SECONDS,
            title="Time to a callback, working time",
            title_ru="Время до перезвона, рабочее",
            description=f"From a missed call to the first attempt to reach the client, by telephone or in writing: mean, median and p90.{_NOTE}",
            description_ru=f"От пропущенного звонка до первой попытки связаться с клиентом, звонком или письменно: среднее, медиана и 90-й процентиль.{_NOTE_RU}",
            formula="working time to the first attempt / missed calls with an attempt",
            numerator=[],
        ),
        FOLLOW_UPS,
        _CALLED_BACK,
        persons_seconds(FOLLOW_UPS.user, Span.after("{t}.started_at", "{t}.attempt_seconds", LONGEST_RETURN_HOURS)),
    ),
    _mean(
        Metric(
            key="workingFirstResponseSeconds",
            unit=Unit.SECONDS,
            title="First response, working time",
            title_ru="Первый ответ, рабочее время",
            description=f"From a client's first message in a conversation to the first answer of a person, by the day of the answer: mean, median and p90.{_NOTE}",
            description_ru=f"От первого сообщения клиента в разговоре до первого ответа человека, по дню ответа: среднее, медиана и 90-й процентиль.{_NOTE_RU}",
            formula="working time from a conversation's first inbound message to the first outbound one after it / conversations answered",
            numerator=[],
        ),
        FIRST_ANSWERS,
        _ANSWERED,
        persons_seconds(FIRST_ANSWERS.user, _ANSWER),
    ),
    _mean(
        Metric(
            key="workingResponseSeconds",
            unit=Unit.SECONDS,
            title="Response time, working time",
            title_ru="Время ответа, рабочее",
            description=f"From the first message that nobody had answered to the answer of a person, by the day of the answer: mean, median and p90. A wait that was settled is none.{_NOTE}",
            description_ru=f"От первого неотвеченного сообщения до ответа человека, по дню ответа: среднее, медиана и 90-й процентиль. Ожидание, помеченное как не требующее ответа, не считается.{_NOTE_RU}",
            formula="working time from the first unanswered inbound message to the next outbound one / answers to waits",
            numerator=[],
        ),
        ANSWERS,
        _ANSWERED,
        persons_seconds(ANSWERS.user, _ANSWER),
    ),
    Metric(
        key="workingAnsweredWithinRate",
        unit=Unit.RATIO,
        title="Answered in time, working time",
        title_ru="Доля отвеченных вовремя, рабочее время",
        description=f"Share of the waits begun in the period that were answered within the workspace's answer window. Whoever was never answered counts as a failure; a wait still within the window does not count yet.{_NOTE}",
        description_ru=f"Доля ожиданий, начавшихся за период, на которые ответили в пределах окна ответа. Оставшиеся без ответа — неудача; те, чьё окно ещё не истекло, пока не считаются.{_NOTE_RU}",
        formula="waits answered within the answer window of working time / waits that were answered or are older than it",
        numerator=[Counted(key="working_answered_within", family=WAITS, where=_IN_TIME)],
        denominator=[Counted(key="working_waits_over", family=WAITS, where=_OVER)],
        excluded={BEYOND_CALENDAR: Counted(key="working_waits_beyond", family=WAITS, where=f"{_ANSWERED} and {_WAITED} is null")},
        is_share=True,
        by_calendar=True,
    ),
]
