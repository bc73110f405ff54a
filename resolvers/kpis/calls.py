"""KPIs of calls and other interactions."""

from resolvers.facts.talks import FINISHED, INBOUND, MISSED, OUTBOUND, TALKED
from resolvers.kpis.attribution import of_inquiries
from resolvers.kpis.dimensions import CHANNEL, DIRECTION, HOUR, KIND, PEOPLE, RESPONSIBLE, SOURCE, TOUCH_POINT, WEEKDAY
from resolvers.kpis.registry import Axis, Better, Cube, Family, Measure, Metric, Spread, Unit

_FORM = ("kind", "channel", "direction")

INTERACTIONS = Family(
    key="INTERACTION",
    entity="Interaction",
    table="interaction",
    day="{t}.day",
    instant="{t}.started_at",
    user="{t}.user_id",
    deal="{t}.deal_id",
    where="{t}.deleted_at is null",
    dimensions=[*PEOPLE, RESPONSIBLE, KIND, CHANNEL, DIRECTION, TOUCH_POINT, SOURCE, WEEKDAY, HOUR],
    axes={
        "kind": Axis(sql="{t}.kind"),
        "channel": Axis(sql="{t}.channel"),
        "direction": Axis(sql="{t}.direction"),
        "touch_point_id": Axis(sql="{t}.touch_point_id", type="uuid"),
        **of_inquiries(),
    },
    cubes=[
        Cube(name="user_day"),
        Cube(name="user_month", by_month=True),
        Cube(name="form_day", axes=_FORM),
        Cube(name="form_month", axes=_FORM, by_month=True),
        Cube(name="touch_point_month", axes=["touch_point_id"], by_month=True),
    ],
)

ANSWERED = f"{FINISHED} and {{t}}.direction <> 'INTERNAL' and {TALKED}"
_TIMED = ANSWERED + " and {t}.talk_seconds is not null"


def _count(key: str, where: str, of: str | None = None) -> Measure:
    return Measure(key=key, family=INTERACTIONS, where=where, of=of)


calls_inbound = _count("calls_inbound", INBOUND)
calls_outbound = _count("calls_outbound", OUTBOUND)
calls_answered = _count("calls_answered", ANSWERED)
calls_missed = _count("calls_missed", MISSED)
calls_timed = _count("calls_timed", _TIMED)
talk_seconds = _count("talk_seconds", ANSWERED, "{t}.talk_seconds")
interactions = _count(
    "interactions",
    "{t}.kind not in ('NOTE', 'FORM') and {t}.took_place and not {t}.is_automatic and coalesce({t}.disposition, 'UNKNOWN') <> 'IN_PROGRESS'",
)
outbound_answered = _count("outbound_answered", ANSWERED + " and {t}.direction = 'OUTBOUND'")

METRICS = [
    Metric(
        key="interactions",
        unit=Unit.COUNT,
        title="Interactions",
        title_ru="Взаимодействия",
        description="Calls, meetings that took place, messages and e-mails. Notes and forms are none, nor is what a machine wrote; split them by kind, channel and direction.",
        description_ru="Звонки, состоявшиеся встречи, сообщения и письма. Заметки, заявки и написанное автоматически не считаются; делятся по виду, каналу и направлению.",
        formula="calls + meetings held + messages + e-mails",
        numerator=[interactions],
    ),
    Metric(
        key="callsInbound",
        unit=Unit.COUNT,
        title="Inbound calls",
        title_ru="Входящие звонки",
        description="Finished calls from clients. Internal calls do not count.",
        description_ru="Завершённые звонки от клиентов. Внутренние не считаются.",
        formula="inbound calls",
        numerator=[calls_inbound],
    ),
    Metric(
        key="callsOutbound",
        unit=Unit.COUNT,
        title="Outbound calls",
        title_ru="Исходящие звонки",
        description="Finished calls to clients. Internal calls do not count.",
        description_ru="Завершённые звонки клиентам. Внутренние не считаются.",
        formula="outbound calls",
        numerator=[calls_outbound],
    ),
    Metric(
        key="callsAnswered",
        unit=Unit.COUNT,
        title="Answered calls",
        title_ru="Состоявшиеся звонки",
        description="Calls from and to clients in which somebody talked. A voicemail is no answer.",
        description_ru="Звонки с клиентами, в которых состоялся разговор. Автоответчик — не ответ.",
        formula="calls with the disposition ANSWERED, or with talk time that is no voicemail",
        numerator=[calls_answered],
    ),
    Metric(
        key="callsMissed",
        unit=Unit.COUNT,
        title="Missed calls",
        title_ru="Пропущенные звонки",
        description="Inbound calls that nobody answered, voicemails and calls lost in a menu included. They belong to no user; the owner of the contact answers for them.",
        description_ru="Входящие звонки, на которые никто не ответил, включая автоответчик и потерянные в меню. Не относятся ни к кому из сотрудников; за них отвечает ответственный за контакт.",
        formula="inbound calls without an answer",
        numerator=[calls_missed],
        better=Better.LOWER,
    ),
    Metric(
        key="missedRate",
        unit=Unit.RATIO,
        title="Missed rate",
        title_ru="Доля пропущенных",
        description="Share of inbound calls that nobody answered.",
        description_ru="Доля входящих звонков, на которые никто не ответил.",
        formula="missed calls / inbound calls",
        numerator=[calls_missed],
        denominator=[calls_inbound],
        better=Better.LOWER,
        is_share=True,
    ),
    Metric(
        key="connectRate",
        unit=Unit.RATIO,
        title="Connect rate",
        title_ru="Доля дозвонов",
        description="Share of outbound calls in which the client talked.",
        description_ru="Доля исходящих звонков, в которых клиент ответил.",
        formula="outbound calls answered / outbound calls",
        numerator=[outbound_answered],
        denominator=[calls_outbound],
        is_share=True,
    ),
    Metric(
        key="talkSeconds",
        unit=Unit.SECONDS,
        title="Talk time",
        title_ru="Время разговоров",
        description="Total talk time with clients. The length of a voicemail is none.",
        description_ru="Общее время разговоров с клиентами. Запись автоответчика — не разговор.",
        formula="sum of talk time over answered calls",
        numerator=[talk_seconds],
        sample=calls_timed,
    ),
    Metric(
        key="averageTalkSeconds",
        unit=Unit.SECONDS,
        title="Average talk time",
        title_ru="Среднее время разговора",
        description="Mean talk time of an answered call whose talk time is known.",
        description_ru="Среднее время разговора по состоявшимся звонкам, у которых оно известно.",
        formula="talk time / answered calls with a known talk time",
        numerator=[talk_seconds],
        denominator=[calls_timed],
        better=Better.RANGE,
        spread=Spread(family=INTERACTIONS, where=_TIMED, of="{t}.talk_seconds"),
    ),
]
