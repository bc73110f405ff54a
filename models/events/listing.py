"""The events as the documents list them."""

from collections.abc import Iterator, Mapping

from models.events import EVENTS
from models.events.forms import Shown
from models.events.reading import fields_of
from models.rights import group_of


def snapshot() -> str:
    """Return each event with the names of its fields, a line each: what receivers of events rely on."""
    return "".join(f"{type_}: {' '.join(name for name, _ in _all(fields_of(type_)))}".rstrip() + "\n" for type_ in sorted(EVENTS))


def document() -> str:
    """Return the page that lists every event with its fields."""
    parts = [_HEAD]
    for type_, event in EVENTS.items():
        parts.append(f"## {type_}\n\n{event.__doc__} Entity: `{event.entity_type}_…`.\n")
        fields = dict(_all(fields_of(type_)))
        if fields:
            rows = [f"| `{name}` | {shown.form.name} | {shown.path} | {_group(fields, name)} |" for name, shown in fields.items()]
            parts.append("\n".join(["| field | form | shows | hidden with |", "|---|---|---|---|", *rows]) + "\n")
    return "\n".join(parts)


_HEAD = """# Events

Written by `voronka schema --events`; a test compares it with the code.

Everything that happens is kept in one log, in the order of the commits, in the same commit as the change itself. `before` and `after` of an
event hold what changed, in the terms of the API: global ids, money as an amount with its currency, instants in UTC, enums by name. What
an event does not have has not changed; what has just come into being was nothing before. *Shows* is the field of the API that says
the same; whoever does not see that does not see it here.
"""


def _group(fields: Mapping[str, Shown], name: str) -> str:
    """Return the group that covers a field, or the list that it is a part of."""
    return group_of(fields[name].path) or group_of(fields[name.partition(".")[0]].path) or ""


def _all(fields: Mapping[str, Shown], prefix: str = "") -> Iterator[tuple[str, Shown]]:
    for name, shown in fields.items():
        yield f"{prefix}{name}", shown
        yield from _all(shown.form.parts, f"{prefix}{name}.")
