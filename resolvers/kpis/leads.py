"""KPIs of who turns to the company, and how quickly somebody turns to them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from resolvers.kpis.calls import INTERACTIONS
from resolvers.kpis.inquiries import CALLED, WROTE
from resolvers.kpis.missed import FOLLOW_UPS
from resolvers.kpis.registry import Better, Counted, Exclusion, Measure, Metric, Spread, Term, Unit

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

REACHABLE = "{t}.client is not null"
CONTACT = (
    "case when {t}.reach_seconds <= {t}.self_seconds or {t}.self_seconds is null then {t}.reach_seconds else {t}.self_seconds end"
)
"""When the client was first talked or written to, whoever brought that about."""
UNREACHABLE = {HIDDEN_NUMBER: Measure(key="unreachable", family=FOLLOW_UPS, where="{t}.client is null")}


@dataclass(frozen=True, kw_only=True)
class Speed:
    """How soon something was done about an inquiry: its name, the SQL of the seconds that it took, and of those that have passed until now."""

    key: str
    what: str
    seconds: str
    passed: Callable[[int], str]
    """Gives the condition that so many minutes have passed since the inquiry."""
    title: str
    title_ru: str
    said: str
    said_ru: str
    note: str = ""
    note_ru: str = ""
    excluded: Mapping[Exclusion, Term] = field(default_factory=lambda: UNREACHABLE)
    by_calendar: bool = False

    def term(self, key: str, where: str, of: str | None = None) -> Term:
        """Return what is counted: working time depends on the calendar, and adds up nowhere."""
        kind = Counted if self.by_calendar else Measure
        return kind(key=f"lead_{self.what}{key}", family=FOLLOW_UPS, where=where, of=of)

    def metrics(self) -> list[Metric]:
        """Return how long it took, and the shares of what it came to within some minutes of all that are as old as that, or done."""
        done = f"{REACHABLE} and {self.seconds} is not null"
        return [
            Metric(
                key=self.key,
                unit=Unit.SECONDS,
                title=self.title,
                title_ru=self.title_ru,
                description=f"From an inquiry that nobody took at once (a missed call, a form, a conversation begun by a client) to {self.said}: mean, median and p90.{self.note}",
                description_ru=f"От обращения, которое не приняли сразу (пропущенный звонок, заявка, начатая клиентом переписка), до {self.said_ru}: среднее, медиана и 90-й процентиль.{self.note_ru}",
                formula=f"{'working ' if self.by_calendar else ''}time to {self.said} / inquiries that came to it",
                numerator=[self.term("_seconds", done, self.seconds)],
                denominator=[self.term("s", done)],
                excluded=self.excluded,
                better=Better.LOWER,
                spread=Spread(family=FOLLOW_UPS, where=done, of=self.seconds),
                by_calendar=self.by_calendar,
            ),
            *(self._within(minutes) for minutes in (5, 15, 60)),
        ]

    def _within(self, minutes: int) -> Metric:
        old = f"{REACHABLE} and ({self.seconds} is not null or {self.passed(minutes)})"
        working = "working " if self.by_calendar else ""
        return Metric(
            key=f"{self.key}Within{minutes}Minutes",
            unit=Unit.RATIO,
            title=f"{self.title} within {minutes} minutes",
            title_ru=f"{self.title_ru}: до {minutes} минут",
            description=f"Share of inquiries that nobody took at once which came to {self.said} within {minutes} {working}minutes. Those never attended to count as failures.{self.note}",
            description_ru=f"Доля не принятых сразу обращений, по которым до {self.said_ru} прошло не больше {minutes} минут. Оставленные без внимания — неудачи.{self.note_ru}",
            formula=f"within {minutes} {working}minutes / all that are older than that or came to it",
            numerator=[self.term(f"_within_{minutes}", f"{REACHABLE} and {self.seconds} <= {60 * minutes}")],
            denominator=[Counted(key=f"lead_{self.what}_due_{minutes}", family=FOLLOW_UPS, where=old)],
            excluded=self.excluded,
            is_share=True,
            by_calendar=self.by_calendar,
        )


def by_clock(minutes: int) -> str:
    """Return the condition that so many minutes have passed since the inquiry."""
    return f"{{t}}.started_at <= @before({{now}}, {minutes}, minute)"


TO_ATTEMPT = Speed(
    key="speedToLead",
    what="attempt",
    seconds="{t}.attempt_seconds",
    passed=by_clock,
    title="Speed to lead",
    title_ru="Скорость реакции",
    said="the first attempt to reach the client",
    said_ru="первой попытки связаться с клиентом",
)
TO_CONTACT = Speed(
    key="speedToContact",
    what="contact",
    seconds=CONTACT,
    passed=by_clock,
    title="Speed to contact",
    title_ru="Скорость контакта",
    said="the first contact with the client",
    said_ru="первого контакта с клиентом",
)

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
    *TO_ATTEMPT.metrics(),
    *TO_CONTACT.metrics(),
]
