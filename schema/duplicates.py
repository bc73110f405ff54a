"""Contacts that may be the same person."""

from enum import StrEnum

import strawberry
from strawberry import UNSET

from resolvers.merging.duplicates import ContactDuplicates
from resolvers.reads.declare import Custom
from schema.base import arguments_of, part, reads
from schema.card import HandleLookup
from schema.comparators import on
from schema.contacts import Contact
from schema.enums import describe_enum


class DuplicateReason(StrEnum):
    """Why two contacts may be the same person."""

    PHONE = "PHONE"
    EMAIL = "EMAIL"
    HANDLE = "HANDLE"
    NAME = "NAME"


describe_enum(
    DuplicateReason,
    "Why two contacts may be the same person.",
    {
        "PHONE": "They have a number in common.",
        "EMAIL": "They have an e-mail address in common.",
        "HANDLE": "They have a name in a messenger in common.",
        "NAME": "Their names are similar, in whatever order of the words.",
    },
)


@strawberry.input(description="A contact that somebody is about to enter.")
class ContactDraftInput:
    name: str | None = on("Full name.")
    phones: list[str] | None = on("Numbers, written in any way; at most 20.")
    emails: list[str] | None = on("E-mail addresses; at most 20.")
    handles: list[HandleLookup] | None = on("Names in messengers; at most 20.")


@part
class ContactDuplicate:
    """A contact that may be the same person as another one."""

    of: strawberry.ID | None = strawberry.field(description="The contact that was asked about; null for a draft.")
    contact: Contact = strawberry.field(description="Who may be the same.")
    reasons: list[DuplicateReason] = strawberry.field(description="Why.")
    name_similarity: int = strawberry.field(description="How alike the names are, from 0 to 100.")


contact_duplicates = arguments_of(
    reads(
        Custom(compile=ContactDuplicates()),
        "Contacts that may be the same person as stored ones, or as one that is about to be entered; at most 20 for each, the "
        "likeliest first. Merge them with contactMerge.",
    ),
    ("ids", list[strawberry.ID] | None, UNSET, "Stored contacts, at most 20."),
    ("draft", ContactDraftInput | None, UNSET, "A contact that is not stored yet."),
)
