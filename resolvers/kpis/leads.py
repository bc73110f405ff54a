"""KPIs of who turns to the company, and how quickly somebody turns to them."""

from resolvers.kpis.calls import INTERACTIONS
from resolvers.kpis.inquiries import CALLED, WROTE
from resolvers.kpis.missed import FOLLOW_UPS
from resolvers.kpis.registry import Better, Counted, Exclusion, Measure, Metric, Spread, Unit

HIDDEN_NUMBER = Exclusion(
    name="HIDDEN_NUMBER",
    description="The number is hidden and nobody knows who it was: they cannot be told from others, nor reached.",
)

# -- who turns to the company

_OF_WORKSPACE = "{a}.workspace_id = {t}.workspace_id"
_BEFORE = "({a}.started_at, {a}.id) < ({t}.started_at, {t}.id)"
_LATELY = "w.id = {t}.workspace_id and {a}.started_at >= @before({t}.started_at, w.uniqueness_days, day)"
"""``w`` is the workspace: its window stands here without a statement of its own, of which SQLite bears only so many within each other."""
_CALLER = "coalesce(cast({t}.contact_id as text), {t}.client_number)"


def _exists(table: str, alias: str, *conditions: str) -> str:
    found = " and ".join([_OF_WORKSPACE, _BEFORE, *conditions]).replace("{a}", alias)
    window = " cross join workspace w" if _LATELY in conditions else ""
    return f"exists (select 1 from {table} {alias}{window} where {found})"


def _seen(number: str, *conditions: str) -> list[str]:
    """Return conditions of which one holds where the client was seen before: the contact, or a number that is nobody's."""
    shown = ["{a}.deleted_at is null", "{a}.kind <> 'NOTE'", *conditions]
    by_contact = _exists("interaction", "i", "{a}.contact_id = {t}.contact_id", *shown)
    nobodys = ["{t}.contact_id is null", "{a}.contact_id is null", f"{{a}}.client_number = {number}", *shown]
    return [by_contact, _exists("interaction", "i", *nobodys)] if number else [by_contact]


def _anew(number: str, client: str) -> str:
    """Return the condition that the client had not turned to the company within the uniqueness window before."""
    called = _seen(number, _LATELY, "{a}.kind = 'CALL'", "{a}.direction = 'INBOUND'")
    wrote = _exists("follow_up", "k", f"{{a}}.client = {client}", WROTE.replace("{t}", "{a}"), _LATELY)
    return " and ".join(f"not {each}" for each in (*called, wrote))


_NUMBER = "{t}.client_number"
_KNOWN = f"{CALLED} and {_CALLER} is not null", f"{WROTE} and {{t}}.client is not null"
_HIDDEN = f"{CALLED} and {_CALLER} is null", f"{WROTE} and {{t}}.client is null"


def _of_both(key: str, called: str, wrote: str) -> list[Counted]:
    calls = Counted(key=f"{key}_called", family=INTERACTIONS, where=f"{_KNOWN[0]} and {called}")
    return [calls, Counted(key=f"{key}_wrote", family=FOLLOW_UPS, where=f"{_KNOWN[1]} and {wrote}")]


def _never(number: str) -> str:
    return " and ".join(f"not {each}" for each in _seen(number))


_ANEW = _of_both("unique", _anew(_NUMBER, _CALLER), _anew("", "{t}.client"))
_FIRST = _of_both("first_time", _never(_NUMBER), _never(""))
_AGAIN = _of_both("repeat", f"({' or '.join(_seen(_NUMBER))})", *_seen(""))
_OF_HIDDEN = {HIDDEN_NUMBER: Measure(key="hidden_called", family=INTERACTIONS, where=_HIDDEN[0])}

# -- how quickly somebody turns to them

_REACHABLE = "{t}.client is not null"
_CONTACT = "(case when coalesce({t}.reach_seconds <= {t}.self_seconds, {t}.self_seconds is null) then {t}.reach_seconds else {t}.self_seconds end)"
"""When the client was first talked or written to, whoever brought that about."""
_UNREACHABLE = {HIDDEN_NUMBER: Measure(key="unreachable", family=FOLLOW_UPS, where="{t}.client is null")}


def _speed(key: str, what: str, seconds: str, words: tuple[str, str, str, str]) -> list[Metric]:
    """Return how long something took, and the shares of what it came to within some minutes of all that are as old as that, or done."""
    done, title, title_ru, said, said_ru = f"{_REACHABLE} and {seconds} is not null", *words
    some = Measure(key=f"lead_{what}s", family=FOLLOW_UPS, where=done)
    length = Measure(key=f"lead_{what}_seconds", family=FOLLOW_UPS, where=done, of=seconds)
    found = [
        Metric(
            key=key,
            unit=Unit.SECONDS,
            title=title,
            title_ru=title_ru,
            description=f"From an inquiry that nobody took at once (a missed call, a form, a conversation begun by a client) to {said}: mean, median and p90.",
            description_ru=f"От обращения, которое не приняли сразу (пропущенный звонок, заявка, начатая клиентом переписка), до {said_ru}: среднее, медиана и 90-й процентиль.",
            formula=f"time to {said} / inquiries that came to it",
            numerator=[length],
            denominator=[some],
            excluded=_UNREACHABLE,
            better=Better.LOWER,
            spread=Spread(family=FOLLOW_UPS, where=done, of=seconds),
        )
    ]
    for minutes in (5, 15, 60):
        within = f"{_REACHABLE} and {seconds} <= {60 * minutes}"
        old = f"{_REACHABLE} and ({seconds} is not null or {{t}}.started_at <= @before({{now}}, {minutes}, minute))"
        found.append(
            Metric(
                key=f"{key}Within{minutes}Minutes",
                unit=Unit.RATIO,
                title=f"{title} within {minutes} minutes",
                title_ru=f"{title_ru}: до {minutes} минут",
                description=f"Share of inquiries that nobody took at once which came to {said} within {minutes} minutes. Those never attended to count as failures.",
                description_ru=f"Доля не принятых сразу обращений, по которым до {said_ru} прошло не больше {minutes} минут. Оставленные без внимания — неудачи.",
                formula=f"within {minutes} minutes / all that are older than that or came to it",
                numerator=[Measure(key=f"lead_{what}_within_{minutes}", family=FOLLOW_UPS, where=within)],
                denominator=[Counted(key=f"lead_{what}_due_{minutes}", family=FOLLOW_UPS, where=old)],
                excluded=_UNREACHABLE,
                is_share=True,
            )
        )
    return found


METRICS = [
    Metric(
        key="uniqueInquiries",
        unit=Unit.COUNT,
        title="Unique inquiries",
        title_ru="Уникальные обращения",
        description="Inquiries whose client had not turned to the company within the uniqueness window before: contacts, and numbers that are nobody's.",
        description_ru="Обращения, до которых этот контакт или ничей номер не обращался в течение окна уникальности.",
        formula="inquiries without another one of the same client within the uniqueness window before",
        numerator=_ANEW,
        excluded=_OF_HIDDEN,
    ),
    Metric(
        key="firstTimeInquiries",
        unit=Unit.COUNT,
        title="First inquiries",
        title_ru="Первичные обращения",
        description="Inquiries of people never seen before: nothing passed between them and the company earlier.",
        description_ru="Обращения тех, с кем раньше ничего не было: ни звонка, ни письма, ни встречи.",
        formula="inquiries without anything before them",
        numerator=_FIRST,
        excluded=_OF_HIDDEN,
    ),
    Metric(
        key="repeatInquiries",
        unit=Unit.COUNT,
        title="Repeated inquiries",
        title_ru="Повторные обращения",
        description="Inquiries of people who are known: something had passed between them and the company before. With the first ones they are all.",
        description_ru="Обращения тех, с кем уже что-то было. Вместе с первичными это все обращения.",
        formula="inquiries with anything before them",
        numerator=_AGAIN,
        excluded=_OF_HIDDEN,
        better=Better.RANGE,
    ),
    *_speed(
        "speedToLead",
        "attempt",
        "{t}.attempt_seconds",
        ("Speed to lead", "Скорость реакции", "the first attempt to reach the client", "первой попытки связаться с клиентом"),
    ),
    *_speed(
        "speedToContact",
        "contact",
        _CONTACT,
        ("Speed to contact", "Скорость контакта", "the first contact with the client", "первого контакта с клиентом"),
    ),
]
