"""Working time that nobody worked, people who were away and count, links that serve whoever has them."""

from tests.mutants.fault import Fault

_WORK = ("tests/kpis/test_work.py",)
_TIME = ("tests/kpis/test_working_time.py",)
_SURVEYS = ("tests/flows/test_surveys.py",)
_SOURCES = ("tests/flows/test_lead_sources.py",)

FAULTS = [
    Fault(
        name="a day off is worked",
        file="models/calendars.py",
        old=" and day.isoformat() not in off",
        new="",
        tests=_TIME,
    ),
    Fault(
        name="time before work begins counts as worked",
        file="resolvers/facts/working_time.py",
        old="and k.begins <= {micros} order by k.begins desc limit 1",
        new="and k.begins <= {micros} order by k.begins limit 1",
        tests=_TIME,
    ),
    Fault(
        name="who is away works",
        file="resolvers/kpis/work.py",
        old="not exists ({_AWAY}) and not exists ({_TOLD}))",
        new="not exists ({_TOLD}))",
        tests=_WORK,
    ),
    Fault(
        name="without a calendar the working days are none",
        file="resolvers/kpis/shaping.py",
        old="if metric.by_calendar and not scope.actor.has_calendar:",
        new="if metric.by_calendar and scope.actor is None:",
        tests=_WORK,
    ),
    Fault(
        name="response times go on while people are away",
        file="resolvers/facts/working_time.py",
        old="v.user_id = {user} and {near}",
        new="v.user_id = {user} and v.user_id is null and {near}",
        tests=_TIME,
    ),
    Fault(
        name="whoever is away holds up everybody's response times",
        file="resolvers/facts/working_time.py",
        old="v.user_id = {user} and {near}",
        new="{near}",
        tests=_TIME,
    ),
    Fault(
        name="a dialog is unanswered by the clock alone",
        file="resolvers/kpis/waits.py",
        old="(select coalesce({_BY_CALENDAR}, {_BY_CLOCK}) from {_WROTE} y)",
        new="(select {_BY_CLOCK} from {_WROTE} y)",
        tests=_TIME,
    ),
    Fault(
        name="what is beyond the calendar took no time",
        file="resolvers/kpis/working.py",
        old='known = f"{done} and {took} is not null"',
        new="known = done",
        tests=_TIME,
    ),
    Fault(
        name="a manager's calls are divided by everybody's days",
        file="resolvers/kpis/asked.py",
        old="noun = family.noun or self.c.registry.entities[family.entity].noun",
        new="noun = self.c.registry.entities[family.entity].noun",
        tests=_WORK,
    ),
    Fault(
        name="every answer of a client counts",
        file="resolvers/kpis/surveys.py",
        old='_LAST = "({t}.next_on is null or {t}.next_on >= {to})"',
        new='_LAST = "true"',
        tests=_WORK,
    ),
    Fault(
        name="a link serves again",
        file="resolvers/surveys.py",
        old="        link.answered_at = at\n",
        new="",
        tests=_SURVEYS,
    ),
    Fault(
        name="a link serves for ever",
        file="resolvers/surveys.py",
        old=", until__gt=now())",
        new=")",
        tests=_SURVEYS,
    ),
    Fault(
        name="two lead sources have one name",
        file="resolvers/lead_sources.py",
        old="if taken := set(keys) & set(other.keys):",
        new="if taken := set(keys) & {other.name}:",
        tests=_SOURCES,
    ),
]
