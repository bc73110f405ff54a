"""KPIs of missed calls: what became of each. The states share all missed calls out among them; time moves some of them on without a write."""

from resolvers.facts.follow_ups import FOLLOW_UP
from resolvers.kpis.attribution import of_named
from resolvers.kpis.dimensions import CHANNEL, DIRECTION, KIND, PEOPLE, RESPONSIBLE, SOURCE, TOUCH_POINT, WEEKDAY
from resolvers.kpis.registry import Axis, Better, Counted, Distinct, Family, Measure, Metric, Spread, Unit

FOLLOW_UPS = Family(
    key="FOLLOW_UP",
    entity="Interaction",
    table=FOLLOW_UP.table,
    day="{t}.day",
    instant="{t}.started_at",
    user="coalesce({t}.user_id, {t}.owner_id)",
    where="true",
    dimensions=[*PEOPLE, RESPONSIBLE, KIND, CHANNEL, DIRECTION, TOUCH_POINT, SOURCE, WEEKDAY],
    axes={
        "kind": Axis(sql="{t}.kind"),
        "channel": Axis(sql="{t}.channel"),
        "direction": Axis(sql="'INBOUND'"),
        "touch_point_id": Axis(sql="{t}.touch_point_id", type="uuid"),
        **of_named("{t}.id"),
    },
)
"""An inquiry that nobody took is the number of whoever answers for it: the owner of the contact."""

_MISSED = "{t}.kind = 'CALL'"
_WINDOW = "3600 * {window.return_hours}"
_IN_TIME = {name: f"coalesce({{t}}.{name}_seconds <= {_WINDOW}, false)" for name in ("attempt", "reach", "self")}
_BY_THEMSELVES = f"({_IN_TIME['self']} and coalesce({{t}}.self_seconds <= {{t}}.reach_seconds, true))"
_REACHED = f"({_IN_TIME['reach']} and coalesce({{t}}.reach_seconds < {{t}}.self_seconds, true))"
_NOTHING = f"{_MISSED} and {{t}}.client is not null and not {_IN_TIME['attempt']} and not {_IN_TIME['self']}"
_IS_OVER = "{t}.started_at <= @before({now}, {window.return_hours}, hour)"
_LOST = f"{_NOTHING} and {_IS_OVER}"
_CALLED_BACK = f"{_MISSED} and {{t}}.attempt_seconds is not null"


def _state(key: str, where: str) -> Counted:
    return Counted(key=key, family=FOLLOW_UPS, where=where)


lost_callers = Distinct(key="lost_callers", family=FOLLOW_UPS, where=_LOST, of="{t}.client")
callbacks = Measure(key="callbacks", family=FOLLOW_UPS, where=_CALLED_BACK)
callback_seconds = Measure(key="callback_seconds", family=FOLLOW_UPS, where=_CALLED_BACK, of="{t}.attempt_seconds")

METRICS = [
    Metric(
        key="missedSelfReached",
        unit=Unit.COUNT,
        title="Missed, then got through",
        title_ru="Пропущены, дозвонились сами",
        description="Missed calls after which the client got through by themselves within the return window, before anybody had reached them.",
        description_ru="Пропущенные звонки, после которых клиент сам дозвонился в течение окна возврата, раньше чем дозвонились ему.",
        formula="missed calls whose client got through first",
        numerator=[_state("missed_self_reached", f"{_MISSED} and {_BY_THEMSELVES}")],
        better=Better.RANGE,
    ),
    Metric(
        key="missedReturned",
        unit=Unit.COUNT,
        title="Missed, then returned",
        title_ru="Пропущены, перезвонили",
        description="Missed calls whose client was reached within the return window: called back and talked to, or written to by a person.",
        description_ru="Пропущенные звонки, после которых клиенту в течение окна возврата дозвонились или написали.",
        formula="missed calls whose client was reached first",
        numerator=[_state("missed_returned", f"{_MISSED} and {_REACHED}")],
    ),
    Metric(
        key="missedAttempted",
        unit=Unit.COUNT,
        title="Missed, tried in vain",
        title_ru="Пропущены, не дозвонились",
        description="Missed calls that somebody tried to return within the return window without reaching the client.",
        description_ru="Пропущенные звонки, на которые в течение окна возврата пытались перезвонить, но не дозвонились.",
        formula="missed calls that were called back in vain",
        numerator=[
            _state(
                "missed_attempted", f"{_MISSED} and {_IN_TIME['attempt']} and not {_IN_TIME['reach']} and not {_IN_TIME['self']}"
            )
        ],
        better=Better.LOWER,
    ),
    Metric(
        key="missedNotReturned",
        unit=Unit.COUNT,
        title="Lost calls",
        title_ru="Потерянные звонки",
        description="Missed calls whose return window has passed, and nobody has called or written, nor has the client got through.",
        description_ru="Пропущенные звонки, окно возврата которых прошло, а никто не перезвонил и не написал, и клиент не дозвонился.",
        formula="missed calls with nothing done within the return window",
        numerator=[_state("missed_not_returned", _LOST)],
        better=Better.LOWER,
    ),
    Metric(
        key="missedPending",
        unit=Unit.COUNT,
        title="Missed, to be returned",
        title_ru="Пропущены, ждут звонка",
        description="Missed calls with nothing done yet, whose return window still runs.",
        description_ru="Пропущенные звонки, по которым ещё ничего не сделано, а окно возврата не истекло.",
        formula="missed calls with nothing done, while the return window runs",
        numerator=[_state("missed_pending", f"{_NOTHING} and not {_IS_OVER}")],
        better=Better.LOWER,
    ),
    Metric(
        key="missedUnreturnable",
        unit=Unit.COUNT,
        title="Missed, hidden number",
        title_ru="Пропущены, номер скрыт",
        description="Missed calls of nobody known from a hidden number: they cannot be returned.",
        description_ru="Пропущенные звонки неизвестных со скрытого номера: перезвонить некуда.",
        formula="missed calls without a contact and without a number",
        numerator=[_state("missed_unreturnable", f"{_MISSED} and {{t}}.client is null")],
        better=Better.RANGE,
    ),
    Metric(
        key="lostCallers",
        unit=Unit.COUNT,
        title="Lost callers",
        title_ru="Потерянные клиенты",
        description="How many different callers lost calls came from: contacts, and numbers that are nobody's.",
        description_ru="Сколько разных клиентов стоит за потерянными звонками: контакты и номера, которые ничьи.",
        formula="distinct callers of lost calls",
        numerator=[lost_callers],
        better=Better.LOWER,
    ),
    Metric(
        key="callbackSeconds",
        unit=Unit.SECONDS,
        title="Time to a callback",
        title_ru="Время до перезвона",
        description="From a missed call to the first attempt to reach the client, by telephone or in writing: mean, median and p90.",
        description_ru="От пропущенного звонка до первой попытки связаться с клиентом, звонком или письменно: среднее, медиана и 90-й процентиль.",
        formula="time to the first attempt / missed calls with an attempt",
        numerator=[callback_seconds],
        denominator=[callbacks],
        better=Better.LOWER,
        spread=Spread(family=FOLLOW_UPS, where=_CALLED_BACK, of="{t}.attempt_seconds"),
    ),
]
