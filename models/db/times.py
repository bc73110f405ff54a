"""How the databases say what has to do with time: instants moved and told apart, days and hours where a company is, its calendar."""

from models.calendars import YEARS_AHEAD, YEARS_BACK

_HOURS = {"day": "24 hours"}
"""A day of a window is no day of a calendar: 24 hours whatever the clock does."""


class Times:
    """What PostgreSQL says of time."""

    clock = "statement_timestamp()"
    """The database's own clock, which all processes share."""

    def later(self, seconds: str) -> str:
        """Return the instant that is so many seconds from now."""
        return f"({self.clock} + {seconds} * interval '1 second')"

    def before(self, instant: str, number: str, unit: str) -> str:
        """Return the instant that lies so many days, hours or minutes before another; a day has 24 hours."""
        return f"({instant} - {number} * interval '{_HOURS.get(unit, f'1 {unit}')}')"

    def after(self, instant: str, number: str, unit: str) -> str:
        """Return the instant that lies so many days, hours or minutes after another."""
        return f"({instant} + {number} * interval '{_HOURS.get(unit, f'1 {unit}')}')"

    def seconds(self, since: str, until: str) -> str:
        """Return how many seconds lie between two instants, of each the whole second in which it is."""
        return f"(floor(extract(epoch from {until}))::bigint - floor(extract(epoch from {since}))::bigint)"

    def days(self, since: str, until: str) -> str:
        """Return how many days lie between two days."""
        return f"({until} - {since})"

    def day_after(self, day: str, number: str) -> str:
        """Return the day so many days after another."""
        return f"({day} + {number})"

    def knows_zone(self, zone: str) -> str:
        """Return whether the database counts days in a zone: it has a list of its own."""
        return f"exists (select 1 from pg_timezone_names where name = {zone})"

    def local_day(self, instant: str, zone: str) -> str:
        """Return the calendar day of an instant in a zone."""
        return f"({instant} at time zone {zone})::date"

    def days_later(self, day: str, days: int) -> str:
        """Return the day that is so many days after a day."""
        return f"({day} + {days})"

    def local_hour(self, instant: str, zone: str) -> str:
        """Return the hour of the day of an instant in a zone, from 0 to 23."""
        return f"extract(hour from {instant} at time zone {zone})::int"

    def micros(self, instant: str) -> str:
        """Return an instant as whole microseconds since 1970, with which both databases count alike and exactly."""
        return f"cast(extract(epoch from {instant}) * 1000000 as bigint)"

    def second(self, instant: str) -> str:
        """Return the whole second in which an instant is, since 1970, as a factor of a product: SQLite's is a number only then."""
        return f"floor(extract(epoch from {instant}))::bigint"

    def working_days(self, workspaces: str) -> str:
        """Return the SELECT of the calendars of some workspaces: of each working day when work begins and how long it lasts, in microseconds.

        The last row of each, which lasts for nothing, is where it ends: of what is later nothing is known.
        """
        year = "cast(extract(year from t.created_at at time zone 'UTC') as int)"
        first, end = f"make_date({year} - {YEARS_BACK}, 1, 1)", f"make_date({year} + {YEARS_AHEAD}, 1, 1)"
        begins, ends = (
            self.micros(f"((d.day + cast(t.{name} as time)) at time zone t.zone)") for name in ("work_starts", "work_ends")
        )
        days = f"(select cast(g as date) as day from generate_series({first}, {end} - 1, interval '1 day') g)"
        works = "t.working_days @> to_jsonb(cast(extract(isodow from d.day) as int)) and not t.holidays @> to_jsonb(cast(d.day as text))"
        return (
            f"select t.workspace_id, d.day, {begins} as begins, {ends} - {begins} as lasts "
            f"from {workspaces} t cross join lateral {days} d where {works} and {ends} > {begins} union all "
            f"select t.workspace_id, {end}, {self.micros(f'({end} at time zone t.zone)')}, 0 from {workspaces} t"
        )

    def month(self, day: str) -> str:
        """Return the first day of the month of a day."""
        return f"date_trunc('month', {day})::date"

    def next_month(self, day: str) -> str:
        """Return the first day of the month after that of a day."""
        return f"(date_trunc('month', {day}) + interval '1 month')::date"

    def weekday(self, day: str) -> str:
        """Return the weekday of a day, from 1 for Monday to 7 for Sunday."""
        return f"extract(isodow from {day})::int"


class SqliteTimes(Times):
    """What SQLite says of time."""

    clock = "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')"

    def later(self, seconds: str) -> str:
        return f"strftime('%Y-%m-%dT%H:%M:%f000Z', 'now', {seconds} || ' seconds')"

    def before(self, instant: str, number: str, unit: str) -> str:
        return self._moved(instant, "-", number, unit)

    def after(self, instant: str, number: str, unit: str) -> str:
        return self._moved(instant, "+", number, unit)

    def _moved(self, instant: str, sign: str, number: str, unit: str) -> str:
        """Return an instant moved by whole seconds; its fraction, of which SQLite would keep three places, stays as it is."""
        return f"(strftime('%Y-%m-%dT%H:%M:%S', substr({instant}, 1, 19), '{sign}' || {number} || ' {unit}s') || substr({instant}, 20))"

    def seconds(self, since: str, until: str) -> str:
        whole = [f"cast(strftime('%s', substr({at}, 1, 19)) as int)" for at in (until, since)]
        return f"({' - '.join(whole)})"

    def days(self, since: str, until: str) -> str:
        return f"cast(julianday({until}) - julianday({since}) as int)"

    def day_after(self, day: str, number: str) -> str:
        return f"date({day}, '+' || {number} || ' days')"

    def knows_zone(self, zone: str) -> str:
        return f"({zone} is not null)"

    def local_day(self, instant: str, zone: str) -> str:
        return f"local_day({instant}, {zone})"

    def days_later(self, day: str, days: int) -> str:
        return f"date({day}, '{days:+d} days')"

    def local_hour(self, instant: str, zone: str) -> str:
        return f"local_hour({instant}, {zone})"

    def micros(self, instant: str) -> str:
        return f"(cast(strftime('%s', {instant}) as integer) * 1000000 + cast(substr({instant}, 21, 6) as integer))"

    def second(self, instant: str) -> str:
        return f"strftime('%s', {instant})"

    def working_days(self, workspaces: str) -> str:
        begins, lasts = (f"json_extract(e.value, '$[{place}]')" for place in (1, 2))
        days = "json_each(working_days(t.zone, t.working_days, t.work_starts, t.work_ends, t.holidays, t.created_at)) as e"
        return (
            f"select t.workspace_id, json_extract(e.value, '$[0]') as day, {begins} as begins, {lasts} as lasts "
            f"from {workspaces} t cross join {days}"
        )

    def month(self, day: str) -> str:
        return f"date({day}, 'start of month')"

    def next_month(self, day: str) -> str:
        return f"date({day}, 'start of month', '+1 month')"

    def weekday(self, day: str) -> str:
        return f"((strftime('%w', {day}) + 6) % 7 + 1)"
