"""KPIs of meetings: what generators book, what converters hold, and what comes of it."""

from resolvers.facts.meetings import CLIENT_MEETING
from resolvers.kpis.calls import ANSWERED, INTERACTIONS
from resolvers.kpis.dimensions import BOOKER, CHANNEL, HOST, PEOPLE, TOUCH_POINT, WEEKDAY
from resolvers.kpis.registry import (
    AsOf,
    Axis,
    Better,
    Counted,
    Cube,
    Distinct,
    Exclusion,
    Family,
    Measure,
    Metric,
    Standing,
    Unit,
)

_PEOPLE = {"booker_id": Axis(sql="{t}.booker_id", type="uuid"), "host_id": Axis(sql="{t}.host_id", type="uuid")}
_POINT = {"touch_point_id": Axis(sql="{t}.touch_point_id", type="uuid")}
_FORM = {**_PEOPLE, **_POINT, "channel": Axis(sql="{t}.channel")}
_CUBES = [
    Cube(name="user_day"),
    Cube(name="user_month", by_month=True),
    Cube(name="pair_month", axes=["booker_id", "host_id"], by_month=True),
]

BOOKINGS = Family(
    key="BOOKING",
    entity="Interaction",
    table=CLIENT_MEETING.table,
    day="{t}.booked_on",
    instant="{t}.booked_at",
    user="{t}.booker_id",
    owner="{t}.booker_id",
    record="{t}.meeting_id",
    where="{t}.booked_on is not null",
    dimensions=[*PEOPLE, BOOKER, HOST, TOUCH_POINT, WEEKDAY],
    axes={**_PEOPLE, **_POINT},
    cubes=_CUBES,
)
"""A meeting as it was booked: the number of its booker, whoever holds it, and of those who may see that person's."""

MEETINGS = Family(
    key="MEETING",
    entity="Interaction",
    table=CLIENT_MEETING.table,
    day="{t}.planned_on",
    instant="{t}.planned_for",
    user="{t}.host_id",
    record="{t}.meeting_id",
    where="true",
    stands=Standing(begins="{t}.planned_for", ends="{t}.outcome_at", lasted="{t}.lasted"),
    dimensions=[*PEOPLE, BOOKER, HOST, CHANNEL, TOUCH_POINT, WEEKDAY],
    axes=_FORM,
    cubes=_CUBES,
)
"""A meeting on the day for which it was planned: the number of its host. It stands from then on until somebody says what became of it."""

MET = Family(
    key="MET",
    entity="Interaction",
    table=CLIENT_MEETING.table,
    day="{t}.day",
    instant="{t}.started_at",
    user="{t}.host_id",
    record="{t}.meeting_id",
    where="{t}.is_fresh = 1",
    dimensions=[*PEOPLE, BOOKER, HOST, CHANNEL, TOUCH_POINT, WEEKDAY],
    axes=_FORM,
    cubes=_CUBES,
)
"""A meeting that was held with a client who had not bought yet, on its own day."""

meetings_booked = Measure(key="meetings_booked", family=BOOKINGS, where="true")
bookings_held = Measure(key="bookings_held", family=BOOKINGS, where="{t}.outcome = 'HELD'")
meetings_held = Measure(key="meetings_held", family=MEETINGS, where="{t}.outcome = 'HELD'")
meetings_missed = Measure(key="meetings_missed", family=MEETINGS, where="{t}.outcome = 'MISSED'")
meetings_cancelled = Measure(key="meetings_cancelled", family=MEETINGS, where="{t}.outcome = 'CANCELLED'")
fresh_meetings = Measure(key="fresh_meetings", family=MET, where="true")
credited_meetings = Measure(key="credited_meetings", family=MET, where="{t}.is_credited = 1")
meetings_unclosed = AsOf(key="meetings_unclosed", family=MEETINGS)
unclosed_of_period = Counted(key="unclosed_of_period", family=MEETINGS, where="{t}.outcome is null and {t}.planned_for <= {now}")
conversations = Counted(
    key="conversations", family=INTERACTIONS, where=ANSWERED + " and {t}.talk_seconds >= {window.conversation_seconds}"
)
UNCLOSED = Exclusion(name="UNCLOSED", description="The meeting was planned for the past, and nobody has said what became of it.")
clients_met = Distinct(key="clients_met", family=MET, where="true", of="{t}.client_id")

METRICS = [
    Metric(
        key="meetingsBooked",
        unit=Unit.COUNT,
        title="Meetings booked",
        title_ru="Назначенные встречи",
        description="Meetings by whoever booked them, on the day on which they did (Kokumbaev's generators). Whoever holds them.",
        description_ru="Встречи у того, кто их назначил, в день назначения (генераторы у Кокумбаева), кто бы их ни проводил.",
        formula="meetings booked",
        numerator=[meetings_booked],
    ),
    Metric(
        key="bookingHeldRate",
        unit=Unit.RATIO,
        title="Share of bookings held",
        title_ru="Доля состоявшихся из назначенных",
        description="Share of the meetings booked in the period that were held, whenever that was and whatever became of the rest; for whoever booked them.",
        description_ru="Доля состоявшихся среди встреч, назначенных за период, когда бы они ни прошли и чем бы ни кончились остальные; у назначившего.",
        formula="meetings booked that were held / meetings booked",
        numerator=[bookings_held],
        denominator=[meetings_booked],
        is_share=True,
    ),
    Metric(
        key="meetingsHeld",
        unit=Unit.COUNT,
        title="Meetings held",
        title_ru="Состоявшиеся встречи",
        description="Meetings that were held, on the day for which they were planned; for the host (Kokumbaev's converters).",
        description_ru="Состоявшиеся встречи по дню, на который они были назначены; у того, кто их провёл (конвертеры у Кокумбаева).",
        formula="meetings with the outcome HELD",
        numerator=[meetings_held],
    ),
    Metric(
        key="meetingsMissed",
        unit=Unit.COUNT,
        title="Meetings missed",
        title_ru="Сорванные встречи",
        description="Meetings to which the client did not come, on the day for which they were planned; for the host.",
        description_ru="Встречи, на которые клиент не пришёл, по дню, на который они были назначены; у того, кто должен был провести.",
        formula="meetings with the outcome MISSED",
        numerator=[meetings_missed],
        better=Better.LOWER,
    ),
    Metric(
        key="meetingsCancelled",
        unit=Unit.COUNT,
        title="Meetings cancelled",
        title_ru="Отменённые встречи",
        description="Meetings that were cancelled, on the day for which they were planned; for the host.",
        description_ru="Отменённые встречи по дню, на который они были назначены; у того, кто должен был провести.",
        formula="meetings with the outcome CANCELLED",
        numerator=[meetings_cancelled],
        better=Better.LOWER,
    ),
    Metric(
        key="showRate",
        unit=Unit.RATIO,
        title="Show rate",
        title_ru="Доля пришедших",
        description="Share of the meetings planned for the period that were held, of those that were held or missed. A meeting that did not take place earns nothing (Kokumbaev).",
        description_ru="Доля состоявшихся среди встреч периода, которые состоялись или сорвались. За встречу, которой не было, премии нет (Кокумбаев).",
        formula="meetings held / (meetings held + meetings missed)",
        numerator=[meetings_held],
        denominator=[meetings_held, meetings_missed],
        excluded={UNCLOSED: unclosed_of_period},
        is_share=True,
    ),
    Metric(
        key="meetingsUnclosed",
        unit=Unit.COUNT,
        title="Meetings without an outcome",
        title_ru="Встречи без итога",
        description="Meetings planned for the past of which nobody has said what became of them, at the end of the bucket; for the host.",
        description_ru="Встречи, время которых прошло, а итог не указан, на конец интервала; у того, кто должен был провести.",
        formula="meetings whose time had come and which had no outcome at the end",
        numerator=[meetings_unclosed],
        better=Better.LOWER,
    ),
    Metric(
        key="meetingRate",
        unit=Unit.RATIO,
        title="Meetings per conversation",
        title_ru="Встреч на разговор",
        description="Meetings booked for each conversation, which is an answered call that lasted at least as long as the conversation window (Kokumbaev's generators).",
        description_ru="Сколько встреч назначено на один разговор: состоявшийся звонок не короче окна разговора (генераторы у Кокумбаева).",
        formula="meetings booked / conversations",
        numerator=[meetings_booked],
        denominator=[conversations],
    ),
    Metric(
        key="meetingConversion",
        unit=Unit.RATIO,
        title="Conversion of meetings",
        title_ru="Конверсия встреч",
        description="Of the meetings held with clients who had not bought before, the share after which their first deal was won; a win counts once, for the last "
        "meeting before it. For the host, by the day of the meeting: 1 of 10 is 10 %, 5 of 10 is 50 % (Kokumbaev).",
        description_ru="Доля встреч с ещё не покупавшими клиентами, после которых выиграна их первая сделка; победа считается один раз, за последней встречей "
        "перед ней. У проводившего, по дню встречи: 1 из 10 — 10 %, 5 из 10 — 50 % (Кокумбаев).",
        formula="meetings held that are the last before their client's first win / meetings held with clients without a win before",
        numerator=[credited_meetings],
        denominator=[fresh_meetings],
        is_share=True,
    ),
    Metric(
        key="metClientConversion",
        unit=Unit.RATIO,
        title="Conversion of clients met",
        title_ru="Конверсия клиентов, с которыми встретились",
        description="The same for each distinct client met: several meetings with one of them are one.",
        description_ru="То же по каждому отдельному клиенту: несколько встреч с одним считаются одной.",
        formula="meetings held that are the last before their client's first win / distinct clients met without a win before",
        numerator=[credited_meetings],
        denominator=[clients_met],
        is_share=True,
    ),
]
