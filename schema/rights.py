"""Rights: what each role may do and see."""

from typing import Annotated

import strawberry
from strawberry.types import Info

from models.rights import FieldGroup, Level, Noun, Rights, TokenScope, Verb
from models.users import Role
from resolvers import rights
from schema.context import Context
from schema.enums import describe_enum

describe_enum(
    Verb,
    "What may be done with a record.",
    {
        "READ": "See and count it, alone, in lists and in KPIs.",
        "CREATE": "Add it, for an owner within the level.",
        "UPDATE": "Change, move, classify or finish it.",
        "DELETE": "Delete it, restore it, or merge it away.",
        "EXPORT": "Take it out in a file, among many others.",
    },
    name="AccessVerb",
)
describe_enum(
    Level,
    "With whose records.",
    {
        "NONE": "Nobody's.",
        "OWN": "Those the caller answers for.",
        "TEAM": "Those of the caller's team.",
        "SUBTREE": "Those of the caller's team and of all teams below it.",
        "ALL": "Everybody's, and those that nobody answers for.",
        "SHARED": "What is shared with the caller's company, to read; and its own deals, to bring in: for partners.",
    },
    name="AccessLevel",
)
describe_enum(
    FieldGroup,
    "Fields that are hidden together. A hidden field is null, and `extensions.hidden` says why.",
    {
        "MONEY": "Amounts, prices, totals, and KPIs in money.",
        "RECORDINGS": "Recordings of calls.",
        "PERSONAL_DATA": "Telephone numbers, e-mail addresses and names in messengers.",
    },
)
_WRITE = "Create, change and delete {}."
describe_enum(
    TokenScope,
    "What an API token may do at most, of what its user may.",
    {
        f"{plural}_{kind}": text.format(plural.lower())
        for plural in ("CONTACTS", "COMPANIES", "DEALS", "INTERACTIONS", "TASKS")
        for kind, text in (("READ", "Read and export {}."), ("WRITE", _WRITE))
    }
    | {"ADMINISTRATION": "What only administrators may do: users, rights, pipelines, rates, provider accounts, erasing people."},
)


@strawberry.type(description="How far a role may go with a noun.")
class NounRights:
    noun: Noun = strawberry.field(description="Which records.")
    read: Level = strawberry.field(description="Whose it sees.")
    create: Level = strawberry.field(description="For whom it may add some.")
    update: Level = strawberry.field(description="Whose it may change.")
    delete: Level = strawberry.field(description="Whose it may delete.")
    export: Level = strawberry.field(description="Whose it may take out in a file.")


@strawberry.type(description="What a role may do and see.")
class RoleRights:
    role: Role = strawberry.field(description="Which role.")
    administers: bool = strawberry.field(description="Whether it may do what only administrators may.")
    nouns: list[NounRights] = strawberry.field(description="How far it may go with each noun.")
    hidden: list[FieldGroup] = strawberry.field(description="The groups of fields that it does not see.")


def shown(role: Role, found: Rights) -> RoleRights:
    """Return rights as the API shows them."""
    nouns = [NounRights(noun=noun, **{verb.value.lower(): found.level(verb, noun) for verb in Verb}) for noun in Noun]
    return RoleRights(role=role, administers=found.administers, nouns=nouns, hidden=sorted(found.hidden))


_ROLE = strawberry.argument(description="Another role than the caller's; for administrators.")


async def read_rights(info: Info[Context, None], role: Annotated[Role | None, _ROLE] = None) -> RoleRights:
    """Return the caller's rights, or another role's."""
    return shown(*await rights.of_role(info.context.actor, role))
