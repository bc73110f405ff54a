"""The log of events: what happened, in order."""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import strawberry
from strawberry import UNSET

from models.event_log import Origin
from models.events import EVENTS
from models.events import TYPES as NAMED
from resolvers.log.reading import Events, of_fields, record, told
from resolvers.log.reading import origin as origin_record
from resolvers.reads.declare import Column, Custom, Entity, Kind, One
from resolvers.reads.declare import Connection as Rows
from schema.base import PAGE_ARGUMENTS, STRUCTURAL, Node, arguments_of, column, part, reads, row
from schema.enums import describe_enum
from schema.scalars import Json

if TYPE_CHECKING:
    from schema.users import User

EventType = StrEnum("EventType", {name: name for name in NAMED})  # type: ignore[misc]
describe_enum(
    EventType,
    "What can happen. docs/events.md lists what `before` and `after` of each can hold.",
    {name: f"`{type_}`: {' '.join((EVENTS[type_].__doc__ or '').split())}" for name, type_ in NAMED.items()},
)
STRUCTURAL.add("EventType")


describe_enum(
    Origin,
    "Through what something was done.",
    {
        Origin.PERSON: "A person who was signed in.",
        Origin.TOKEN: "An API token: `originRecord`.",
        Origin.IMPORT: "A file that was imported: `originRecord`.",
        Origin.PROVIDER: "An account of a provider, whose records were taken in: `originRecord`.",
        Origin.SURVEY: "The link of a survey, by whoever had it.",
        Origin.COMMAND: "The command line of whoever runs the server.",
        Origin.SYSTEM: "The server by itself, at its time.",
    },
    name="EventOrigin",
)


@row(
    Entity(
        name="Event",
        table="event",
        shared="true",
        order=(("sequence", "DESC"),),
        unique="sequence",
        also={"sequence": Column(name="sequence", kind=Kind.INT, nullable=False)},
    )
)
class Event:
    """Something that happened to a record, with what changed of it."""

    cursor: str = reads(
        Column(name="sequence", sql="cast({t}.sequence as text)"),
        "The event's place in the workspace's log. Give the last one you have seen as `after` to go on.",
    )
    type: EventType = reads(Column(name="type", sql="upper(replace({t}.type, '.', '_'))"), "What happened.")
    occurred_at: datetime = column("When it happened.")
    recorded_at: datetime = column(
        "When it was recorded; later than `occurredAt` for what was entered afterwards.", name="created_at"
    )
    actor: Annotated["User", strawberry.lazy("schema.users")] | None = reads(
        One(entity="User", match={"id": "actor_id"}), "Who did it; null for what the system did by itself."
    )
    origin: Origin = column("Through what it was done.")
    origin_record: Node | None = reads(
        Custom(compile=origin_record),
        "The token, import or account of a provider that it came through; null for anything else, and where the caller may not see it.",
    )
    record_id: strawberry.ID = reads(
        Column(name="entity_id", sql="{t}.entity_type || '_' || {t}.entity_id"),
        "The global id of the record that it happened to.",
    )
    record_version: int | None = column(
        "The record's version after it; null where records of the kind have none.", name="entity_version"
    )
    record: Node | None = reads(Custom(compile=record), "The record as it is now; null for one that is deleted by now.")
    before: Json = reads(
        Custom(compile=told("before")),
        "What changed, as it was before: names and values of fields in the terms of this API. What has just come into being was nothing before.",
    )
    after: Json = reads(Custom(compile=told("after")), "What changed, as it is after it.")
    hidden: list[str] = reads(
        Custom(compile=told("hidden")), "Fields, such as `Deal.amount`, that changed and that the caller does not see."
    )


@part
class EventPage:
    """A page of the log, in the order of the commits. It may be short, or empty, and still have more: then go on from its cursor."""

    events: list[Event] = strawberry.field(description="The events that the caller may see.")
    cursor: str = strawberry.field(description="Give it as `after` to go on, now or later.")
    has_more: bool = strawberry.field(description="Whether the log goes on already.")


TYPES = ("types", list[EventType] | None, UNSET, "Only these sorts of events; all unless given.")
FIELDS = (
    "fields",
    list[str] | None,
    UNSET,
    "Only what changed one of these fields, by their names in `before` and `after`: at most 100.",
)


def history() -> Any:
    """Declare the history of a record: what happened to it, from the log."""
    read = Rows(entity="Event", match={"entity_id": "id"}, asked=of_fields, asking=("types", "fields"))
    description = (
        "What happened to it, the last first, as far back as the log is kept: what changed, who did it, when and through what. "
        "Read from the end (`last`), `after` of one event upon the other gives the record as it is."
    )
    return arguments_of(reads(read, description), *PAGE_ARGUMENTS, TYPES, FIELDS)


IDS = ("ids", list[strawberry.ID] | None, UNSET, "Only what happened to these records, by their global ids: at most 100.")
events = arguments_of(
    reads(
        Custom(compile=Events()),
        "What happened, oldest first, as far as the caller may see the records that it happened to: the same log, and the same cursor, as subscriptions "
        "follow. A cursor that is too old is refused with CURSOR_EXPIRED; `extensions.oldestCursor` tells from where the log is kept.",
    ),
    ("after", str | None, UNSET, "Only what came after this event's cursor; from the oldest that is kept unless given."),
    ("first", int | None, UNSET, "How many, 1 to 100; 100 unless given."),
    TYPES,
    IDS,
)
