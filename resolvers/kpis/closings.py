"""KPIs of what it took to win or lose a deal: touches, messages, people who take part in the decision, and time."""

from resolvers.facts.closings import DEAL_CLOSING
from resolvers.kpis.attribution import of_deals
from resolvers.kpis.dimensions import PEOPLE, PIPELINE, SOURCE, WEEKDAY
from resolvers.kpis.registry import Axis, Better, Cube, Exclusion, Family, Measure, Metric, Spread, Unit

CLOSINGS = Family(
    key="CLOSING",
    entity="Deal",
    table=DEAL_CLOSING.table,
    day="{t}.day",
    instant="{t}.closed_at",
    user="{t}.user_id",
    owner="{t}.user_id",
    record="{t}.deal_id",
    where="true",
    dimensions=[*PEOPLE, PIPELINE, SOURCE, WEEKDAY],
    axes={"pipeline_id": Axis(sql="{t}.pipeline_id", type="uuid"), **of_deals()},
    cubes=[
        Cube(name="user_day"),
        Cube(name="user_month", by_month=True),
        Cube(name="pipeline_month", axes=["pipeline_id"], by_month=True),
    ],
)
"""As a win, what it took is the number of whoever owned the deal then."""

AMBIGUOUS_DEAL = Exclusion(
    name="AMBIGUOUS_DEAL", description="It could belong to several deals, and nothing tells to which: link it to one."
)
OPENED_CLOSED = Exclusion(
    name="OPENED_CLOSED", description="The deal was opened when it was closed, as imports are: it took no time."
)
_WON, _LOST = "{t}.status = 'WON'", "{t}.status = 'LOST'"
_BEGUN = "{t}.seconds is not null"


def _count(key: str, where: str, of: str | None = None) -> Measure:
    return Measure(key=key, family=CLOSINGS, where=where, of=of)


closed_won = _count("closed_won", _WON)


def _per_won(column: str) -> tuple[Measure, Spread]:
    """Return a number of won deals, and what its median is taken of."""
    of = f"{{t}}.{column}"
    return _count(f"won_{column}", _WON, of), Spread(family=CLOSINGS, where=_WON, of=of)


def _touches(key: str, column: str, words: tuple[str, str, str, str, str]) -> Metric:
    """Return the metric of how many touches of a kind a won deal took."""
    number, spread = _per_won(column)
    title, title_ru, description, description_ru, formula = words
    unsure = f"{{t}}.unsure_{column}"
    return Metric(
        key=key,
        unit=Unit.RATIO,
        title=title,
        title_ru=title_ru,
        description=description,
        description_ru=description_ru,
        formula=f"{formula} / deals won",
        numerator=[number],
        denominator=[closed_won],
        excluded={AMBIGUOUS_DEAL: _count(f"won_unsure_{column}", _WON, unsure)},
        better=Better.LOWER,
        spread=spread,
    )


def _took(key: str, status: str, words: tuple[str, str, str, str, str]) -> Metric:
    """Return the metric of how long deals took that ended in one way."""
    title, title_ru, description, description_ru, formula = words
    name = key.removesuffix("Days").lower()
    return Metric(
        key=key,
        unit=Unit.DAYS,
        title=title,
        title_ru=title_ru,
        description=description,
        description_ru=description_ru,
        formula=formula,
        numerator=[_count(f"{name}_seconds", f"{status} and {_BEGUN}", "{t}.seconds")],
        denominator=[_count(f"{name}_begun", f"{status} and {_BEGUN}")],
        excluded={OPENED_CLOSED: _count(f"{name}_not_begun", f"{status} and not {_BEGUN}")},
        better=Better.LOWER,
        spread=Spread(family=CLOSINGS, where=f"{status} and {_BEGUN}", of="{t}.seconds"),
    )


deciders, _deciders_spread = _per_won("deciders")

METRICS = [
    _touches(
        "touchesPerWonDeal",
        "touches",
        (
            "Touches per won deal",
            "Касаний на выигранную сделку",
            "Calls, meetings held, messages and e-mails that belong to a deal, the inquiry included, up to its win: the mean, with the median beside it (Anvil).",
            "Звонки, состоявшиеся встречи, сообщения и письма по сделке, включая обращение, до её выигрыша: среднее, рядом медиана (Анвил).",
            "touches of won deals up to the win",
        ),
    ),
    _touches(
        "callTouchesPerWonDeal",
        "calls",
        (
            "Calls per won deal",
            "Звонков на выигранную сделку",
            "Calls that belong to a deal up to its win, answered or not: the mean, with the median beside it.",
            "Звонки по сделке до её выигрыша, отвеченные и нет: среднее, рядом медиана.",
            "calls of won deals up to the win",
        ),
    ),
    _touches(
        "meetingTouchesPerWonDeal",
        "meetings",
        (
            "Meetings per won deal",
            "Встреч на выигранную сделку",
            "Meetings held that belong to a deal up to its win: the mean, with the median beside it. The article's team needs 12 (Anvil).",
            "Состоявшиеся встречи по сделке до её выигрыша: среднее, рядом медиана. Команде из статьи нужно 12 (Анвил).",
            "meetings held of won deals up to the win",
        ),
    ),
    _touches(
        "messageTouchesPerWonDeal",
        "messages",
        (
            "Messages both ways per won deal",
            "Сообщений в обе стороны на выигранную сделку",
            "Messages of either side that belong to a deal up to its win: the mean, with the median beside it.",
            "Сообщения обеих сторон по сделке до её выигрыша: среднее, рядом медиана.",
            "messages of won deals up to the win",
        ),
    ),
    _touches(
        "emailTouchesPerWonDeal",
        "emails",
        (
            "E-mails per won deal",
            "Писем на выигранную сделку",
            "E-mails of either side that belong to a deal up to its win: the mean, with the median beside it.",
            "Письма обеих сторон по сделке до её выигрыша: среднее, рядом медиана.",
            "e-mails of won deals up to the win",
        ),
    ),
    _touches(
        "messagesPerWonDeal",
        "messages_out",
        (
            "Outbound messages per won deal",
            "Исходящих сообщений на выигранную сделку",
            "Messages that were written to the client from the opening of a deal to its win: the mean, with the median beside it (Wazzup).",
            "Сообщения клиенту от открытия сделки до её выигрыша: среднее, рядом медиана (Wazzup).",
            "outbound messages of won deals from opening to win",
        ),
    ),
    Metric(
        key="decisionMakersPerWonDeal",
        unit=Unit.RATIO,
        title="Decision makers per won deal",
        title_ru="Участников решения на выигранную сделку",
        description="People on a won deal who have a part in the client's decision, other than OTHER: the mean, with the median beside it. The article's team meets 8 (Anvil).",
        description_ru="Люди в выигранной сделке, участвующие в решении клиента (любая роль, кроме OTHER): среднее, рядом медиана. У команды из статьи их 8 (Анвил).",
        formula="people who take part in the decision of won deals / deals won",
        numerator=[deciders],
        denominator=[closed_won],
        better=Better.RANGE,
        spread=_deciders_spread,
    ),
    _took(
        "dealCycleDays",
        _WON,
        (
            "Deal cycle",
            "Цикл сделки",
            "Days of 24 hours from the first opening of a deal to its last win: the mean, with the median beside it. Deals that came in closed are `excluded`.",
            "Сутки от первого открытия сделки до последнего выигрыша: среднее, рядом медиана. Сделки, внесённые уже закрытыми, указаны в `excluded`.",
            "time from opening to win / deals won",
        ),
    ),
    _took(
        "lostCycleDays",
        _LOST,
        (
            "Cycle of lost deals",
            "Цикл проигранной сделки",
            "Days of 24 hours from the first opening of a deal to its loss: the mean, with the median beside it. Deals that came in closed are `excluded`.",
            "Сутки от первого открытия сделки до проигрыша: среднее, рядом медиана. Сделки, внесённые уже закрытыми, указаны в `excluded`.",
            "time from opening to loss / deals lost",
        ),
    ),
]
