"""Delta sync: what has changed since a cursor."""

import strawberry
from strawberry import UNSET

from models.event_log import ChangeNoun
from resolvers.following import Changes
from resolvers.reads.declare import Custom
from schema.base import STRUCTURAL, Node, arguments_of, part, reads
from schema.enums import describe_enum

STRUCTURAL.add("ChangeNoun")
describe_enum(
    ChangeNoun,
    "What clients who keep a copy follow.",
    {
        "CONTACT": "Contacts.",
        "COMPANY": "Companies.",
        "DEAL": "Deals with their lines, people and moves.",
        "INTERACTION": "Calls, meetings, messages, e-mails and notes.",
        "TASK": "Tasks.",
        "DIALOG": "Dialogs of contacts.",
        "WORKSPACE": "The workspace's settings.",
        "USER": "Users of the workspace.",
        "TEAM": "Teams.",
        "PIPELINE": "Pipelines.",
        "STAGE": "Stages of pipelines.",
        "LOSS_REASON": "Reasons for losing deals.",
        "CUSTOM_FIELD": "Definitions of custom fields.",
        "TOUCH_POINT": "Touch points.",
        "PLAN": "Plans.",
    },
)


@part
class Change:
    """A record that has changed, as it is now; or one that is gone: deleted, or no longer the caller's to see."""

    noun: ChangeNoun = strawberry.field(description="What sort of record it is.")
    id: strawberry.ID = strawberry.field(description="Its global id.")
    is_gone: bool = strawberry.field(description="Whether it is gone, so that the client removes its copy.")
    node: Node | None = strawberry.field(description="The record as it is now; null for one that is gone.")


@part
class ChangePage:
    """A page of changes, in the order in which the records changed last. Each record comes once, as it is now."""

    changes: list[Change] = strawberry.field(description="The changed records.")
    cursor: str = strawberry.field(description="Give it as `after` to go on, now or later.")
    has_more: bool = strawberry.field(description="Whether there are more changes already.")
    resync: bool = strawberry.field(
        description="Whether what the caller may see has changed since (rights, teams, the workspace's zone): there are no changes "
        "then; drop the copy, read the lists anew and go on from this cursor."
    )


changes = arguments_of(
    reads(
        Custom(compile=Changes()),
        "What has changed since a cursor, for clients that keep a copy and work offline. Without `after` it answers with the present "
        "cursor alone: take it first, then read the lists, then follow. A cursor that is too old is refused with CURSOR_EXPIRED.",
    ),
    ("after", str | None, UNSET, "The cursor of the page before."),
    ("nouns", list[ChangeNoun] | None, UNSET, "Only these sorts of records; all unless given."),
    ("first", int | None, UNSET, "How many, 1 to 100; 100 unless given."),
)
