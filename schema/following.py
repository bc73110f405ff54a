"""Delta sync: what has changed since a cursor."""

import strawberry
from strawberry import UNSET

from models.event_log import ChangeNoun
from models.rights import FieldGroup, Noun
from resolvers.log.following import Changes
from resolvers.reads.declare import Custom
from schema import rights  # noqa: F401 - it says what the groups of fields are
from schema.base import STRUCTURAL, Node, arguments_of, part, reads
from schema.enums import describe_enum

STRUCTURAL.add("ChangeNoun")
describe_enum(
    ChangeNoun,
    "What clients who keep a copy follow.",
    {
        "CONTACT": "Contacts.",
        "COMPANY": "Companies.",
        "DEAL": "Deals with their lines, people, moves and payments.",
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
        "ABSENCE": "Absences.",
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
class NounSight:
    """Whose records of a noun the caller sees."""

    noun: Noun = strawberry.field(description="Which noun.")
    is_everybodys: bool = strawberry.field(description="Whether they see all, also those that nobody answers for.")
    owners: list[strawberry.ID] = strawberry.field(
        description="The users whose records they see; empty where they see all. Partners see what is shared with their company instead."
    )


@part
class Sight:
    """What the caller sees: whose records, and which fields of them not."""

    key: str = strawberry.field(
        description="The same as long as they see the same. For partners it changes with what has been agreed, too."
    )
    nouns: list[NounSight] = strawberry.field(description="Whose records, by noun.")
    hidden: list[FieldGroup] = strawberry.field(description="The groups of fields that are null for them.")


@part
class ChangePage:
    """A page of changes, in the order in which the records changed last. Each record comes once, as it is now."""

    changes: list[Change] = strawberry.field(description="The changed records.")
    cursor: str = strawberry.field(description="Give it as `after` to go on, now or later.")
    has_more: bool = strawberry.field(description="Whether there are more changes already.")
    sight: Sight = strawberry.field(
        description="What the caller sees now. When its key is another than the one before, drop what is no longer theirs and read what is new."
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
