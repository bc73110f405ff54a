"""The enums of the CRM as the API shows them, each value with its description."""

from typing import TypeVar

import strawberry

from models.absences import AbsenceKind
from models.contacts import Channel, ConsentDecision, ConsentPurpose
from models.deals import DealField, DecisionPart, StageKind
from models.interactions import Classification, InteractionKind, MeetingOutcome, Provenance
from models.ports.telephony import Direction, Disposition
from models.rights import Noun
from models.users import Role, SalesFunction
from schema.base import RowState

E = TypeVar("E")


def describe_enum(enum: type[E], description: str, values: dict[str, str], name: str | None = None) -> None:
    """Register an enum of the CRM with the schema, each value with its description."""
    strawberry.enum(enum, name=name, description=description)  # type: ignore[call-overload]
    definition = enum.__strawberry_definition__  # type: ignore[attr-defined]
    for value in definition.values:
        value.description = values[value.name]


describe_enum(
    Role,
    "What a user may see and change.",
    {
        "ADMIN": "Everything in the workspace.",
        "HEAD": "The records of their team and of the teams below it, unless `accessRuleSet` says otherwise.",
        "MANAGER": "Their own records, unless `accessRuleSet` says otherwise.",
        "PARTNER": "A person of an outside company: the deals shared with that company, and of them only what was agreed.",
    },
)
describe_enum(
    Noun,
    "What rights are about: records that somebody answers for.",
    {
        "CONTACT": "Contacts.",
        "COMPANY": "Companies.",
        "DEAL": "Deals with their lines, people, moves and payments.",
        "INTERACTION": "Calls, meetings, messages, e-mails and notes.",
        "TASK": "Tasks.",
    },
    name="AccessNoun",
)
describe_enum(
    SalesFunction,
    "Which part of the funnel a user works on.",
    {
        "GENERATOR": "Finds clients and books meetings.",
        "CONVERTER": "Holds meetings and wins deals.",
        "FARMER": "Sells again to existing clients.",
        "GENERALIST": "All of it.",
    },
)
describe_enum(
    AbsenceKind,
    "Why somebody does not work on some days, as far as colleagues are told.",
    {
        "VACATION": "On vacation.",
        "LEAVE": "Ill, with a child, or on other leave; which is nobody's business.",
        "TRAINING": "At a training or a conference.",
        "OTHER": "Anything else.",
    },
)
describe_enum(
    Channel,
    "Where a conversation takes place.",
    {
        "PHONE": "Telephone.",
        "EMAIL": "E-mail.",
        "WHATSAPP": "WhatsApp.",
        "TELEGRAM": "Telegram.",
        "VIBER": "Viber.",
        "VK": "VKontakte.",
        "INSTAGRAM": "Instagram.",
        "AVITO": "Avito.",
        "IN_PERSON": "Face to face.",
        "OTHER": "Anywhere else.",
    },
)
describe_enum(
    ConsentPurpose,
    "What a person agrees to, or does not.",
    {
        "DATA_PROCESSING": "That their data is kept and used.",
        "MARKETING": "That they are offered things.",
        "CALL_RECORDING": "That calls with them are recorded.",
    },
)
describe_enum(
    ConsentDecision,
    "What the person decided.",
    {"GIVEN": "They agree.", "WITHDRAWN": "They do not, or no longer: an opt-out."},
)
describe_enum(
    StageKind,
    "What it means for a deal to be in a stage.",
    {"OPEN": "Still being worked on.", "WON": "Sold.", "LOST": "Not sold; there is a reason."},
)
describe_enum(
    DealField,
    "What a stage can require of a deal before it may enter.",
    {
        "AMOUNT": "An amount.",
        "CONTACT": "A contact.",
        "COMPANY": "A company.",
        "SOURCE": "Where it came from.",
        "EXPECTED_CLOSE_ON": "When it is expected to close.",
    },
)
describe_enum(
    DecisionPart,
    "What part a person has in the client's decision.",
    {
        "DECIDES": "Says yes or no.",
        "INFLUENCES": "Is listened to.",
        "PAYS": "Pays for it.",
        "USES": "Will work with it.",
        "SUPPORTS": "Wants it, and says so.",
        "OPPOSES": "Is against it.",
        "OTHER": "Something else.",
    },
)
describe_enum(
    InteractionKind,
    "What sort of contact it was.",
    {
        "CALL": "A telephone call.",
        "MEETING": "A meeting.",
        "MESSAGE": "A message in a messenger.",
        "EMAIL": "An e-mail.",
        "NOTE": "A note for colleagues.",
    },
)
describe_enum(
    Classification,
    "Whether an inquiry came from somebody who could buy.",
    {"TARGET": "Could buy.", "NON_TARGET": "Could not: a wrong number, a supplier, spam."},
)
describe_enum(
    MeetingOutcome,
    "What became of a meeting.",
    {"HELD": "It took place.", "MISSED": "The client did not come.", "CANCELLED": "It was called off."},
)
describe_enum(
    Provenance,
    "How a record came into the CRM.",
    {"PROVIDER": "Pulled from a provider.", "MANUAL": "Entered by a user.", "IMPORT": "Imported from a file."},
)
describe_enum(
    Direction,
    "Who started it, seen from the company.",
    {"INBOUND": "The client.", "OUTBOUND": "The company.", "INTERNAL": "A colleague; both sides are the company's."},
)
describe_enum(
    Disposition,
    "How a call ended, by the provider's own codes.",
    {
        "ANSWERED": "A person talked.",
        "MISSED": "Inbound, and nobody answered.",
        "NO_ANSWER": "Outbound, and the client did not answer.",
        "BUSY": "The line was busy.",
        "CANCELED": "The caller gave up, outbound.",
        "REJECTED": "The called side declined.",
        "VOICEMAIL": "Voicemail took it.",
        "FAILED": "The call could not be put through.",
        "IN_PROGRESS": "Not over yet.",
        "UNKNOWN": "The provider did not say.",
    },
)


describe_enum(
    RowState,
    "Which rows of a list are wanted.",
    {"PRESENT": "Those that were not deleted.", "DELETED": "Deleted ones alone; they can be restored."},
)
