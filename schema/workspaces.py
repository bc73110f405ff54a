"""The workspace and its settings."""

from datetime import date

from resolvers.reads.declare import Embedded, Entity, Kind
from schema.base import Connection, Node, column, part, reads, row
from schema.events import Event, history


@part
class DayMove:
    """How far the days that records show have followed a new zone. KPIs do not wait for it; long periods take longer meanwhile."""

    done: int = column("How many interactions and deals it has been through.", name="days_done")
    total: int | None = column("How many there are to go through; null before it begins.", name="days_total")


@part
class WindowMove:
    """How far what is kept by a window has followed a change of it. KPIs of it are refused meanwhile, all others are counted."""

    windows: list[str] = column(
        "The windows that were changed, by the names of their fields here.", name="facts_windows", kind=Kind.JSON
    )
    done: int = column("How many records have been gone through.", name="facts_done")
    total: int | None = column("How many there are to go through; null before it begins.", name="facts_total")


@row(Entity(name="Workspace", table="workspace", prefix="workspace", key="id", shared="true"))
class Workspace(Node):
    """The company that uses Voronka, and the settings that its numbers depend on."""

    name: str = column("The company's name.")
    zone: str = column("The IANA zone whose calendar days KPIs count by, from the moment it is set.")
    day_move: DayMove | None = reads(
        Embedded(type="DayMove", present="{t}.days_move is not null"),
        "How far the days that records show (`Interaction.day`, `Deal.closedOn`) have followed the last change of zone; null when all have.",
    )
    window_move: WindowMove | None = reads(
        Embedded(type="WindowMove", present="{t}.facts_move is not null"),
        "How far what is kept by windows (conversations and inquiries by `dialogDays`, activity by `activityDays`) has followed the last change of these; null when "
        "all of it has. Meanwhile the KPIs concerned are refused (CONFLICT), and `isInquiry` may be by the older window.",
    )
    currency: str = column("The base currency (ISO 4217), in which sums are.")
    country: str = column("The country (ISO 3166) of telephone numbers that are written without one.")
    working_days: list[int] = column("The working days of a week: 1 is Monday, 7 is Sunday (ISO 8601).")
    work_starts: str = column("When work starts, such as 09:00, in the zone.")
    work_ends: str = column("When work ends.")
    holidays: list[date] = column("Days off.", kind=Kind.JSON)
    stale_days: int = column("After how many days without an interaction a contact is stale.")
    return_hours: int = column("Within how many hours a missed call should be returned.")
    answer_minutes: int = column("After how many minutes a message without an answer counts as unanswered.")
    dialog_days: int = column(
        "After how many days without a message what is written next in a dialog is a new conversation, and so a new inquiry."
    )
    uniqueness_days: int = column("Within how many days several inquiries of one client or number are one unique inquiry.")
    attribution_days: int = column(
        "How many days back a client's first inquiry may lie for a deal without a source to have come from that inquiry's."
    )
    conversion_days: int = column(
        "Within how many days after it began a win counts as a conversion of an inquiry or a new dialog."
    )
    activity_days: int = column("For how many days after a win a client is active.")
    service_seconds: int = column("Within how many seconds an inbound call should be answered (the service level).")
    abandon_seconds: int = column(
        "After how many seconds of ringing a caller who hangs up has abandoned the call; earlier is a slip."
    )
    conversation_seconds: int = column("How many seconds of talk make an outbound call a conversation.")
    accepts_unrated: bool = column(
        "Whether a deal may close in a currency that has no rate for the day. It counts as won; its amount is left out of sums and shown "
        "as `excluded` (NO_EXCHANGE_RATE), until there is a rate. Where it is false, such a change is refused."
    )
    quiet_from: str | None = column(
        "From when clients are not called (`callStart` answers QUIET_HOURS), such as 21:00, by the clock where the client's number is, or by "
        "`zone` where that is not known; null when they may be called at any time."
    )
    quiet_until: str | None = column("Until when clients are not called, such as 09:00; null as `quietFrom` is.")
    calls_need_consent: bool = column(
        "Whether `callStart` calls only clients who have agreed to MARKETING or DATA_PROCESSING, by phone or by whatever channel."
    )
    version: int = column("Grows by one with each change.")
    history: Connection[Event] = history()
