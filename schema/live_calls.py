"""Calls while they happen: what rings and talks right now, and the subscriptions that tell of it."""

from datetime import datetime
from typing import Any, Optional

import strawberry
from strawberry import UNSET

from models.live_calls import LiveEnding
from models.ports.telephony import Direction, LivePlace, LiveState
from resolvers.intake.live.following import begins, going_on, of_live
from resolvers.reads.declare import Access, Column, Entity, One, Stream
from resolvers.reads.declare import Connection as Rows
from schema.base import Connection, Node, arguments_of, column, connection, reads, row
from schema.comparators import BooleanComparator, DateTimeComparator, EnumComparator, IDComparator, PhoneComparator, on
from schema.contacts import Contact
from schema.enums import describe_enum
from schema.events import Event, history
from schema.filters import ContactFilter, UserFilter
from schema.interactions import Interaction
from schema.users import User

describe_enum(
    LiveState,
    "What goes on at a phone, or in a queue or menu, while a call happens.",
    {
        "RINGING": "The phone rings; or the client waits in a queue or a menu.",
        "ANSWERED": "A person has taken the call here and talks, or has put it on hold.",
        "TRANSFERRED": "Who talked here has handed the call over to somebody else. It is over here.",
        "ENDED": "It is over here: `ending` says how.",
    },
)
describe_enum(
    LivePlace,
    "Where a part of a call is.",
    {
        "PHONE": "At a phone: a person can answer.",
        "QUEUE": "In a queue, where the client waits for somebody.",
        "MENU": "In a voice menu.",
    },
)
describe_enum(
    LiveEnding,
    "How a call ended at one phone.",
    {
        "ANSWERED": "It was talked here to the end.",
        "ELSEWHERE": "It rang here, and somebody else took it.",
        "MISSED": "Nobody took it, here or elsewhere.",
        "TRANSFERRED": "It was talked here, then handed over.",
        "UNKNOWN": "The provider never told an end; after some minutes of ringing, or hours of talk, of which nothing more is heard it is taken for "
        "over. It counts nowhere as answered.",
    },
)


@row(
    Entity(
        name="LiveCall",
        table="live_call",
        prefix="livecall",
        access=Access.OWNER,
        noun="INTERACTION",
        order=(("startedAt", "DESC"),),
    )
)
class LiveCall(Node):
    """A call as it happens at one phone, or waits in a queue or a menu: one that rings at three phones is three of them, with the same `callKey`.

    Whose phone it is, those over them and administrators see it, as they see interactions. It is there for some days; what counts is `interaction`.
    """

    call_key: str = column(
        "The provider's id of the call as a whole; the same at every phone that it rings at.", name="external_id"
    )
    state: LiveState = column("What goes on here.")
    place: LivePlace = column("Whether it is at a phone, in a queue or in a menu.")
    direction: Direction = column(
        "Who started it. What the company's telephony dials for a client, as callbacks do, is OUTBOUND."
    )
    is_over: bool = reads(Column(name="ended_at", sql="{t}.ended_at is not null"), "Whether nothing goes on here any more.")
    ending: LiveEnding | None = column("How it ended here; null while it goes on.")
    from_number: str | None = column("Who calls, in E.164 where it is a number; null when hidden.")
    to_number: str | None = column("Who is called.")
    line_number: str | None = column("The company's number that the call came in or goes out by, where it is known.")
    client_number: str | None = column("The client's side; null for internal calls, and when it is hidden.")
    started_at: datetime = column("When it began to ring or wait here.")
    answered_at: datetime | None = column("When a person took it here; null if nobody has.")
    ended_at: datetime | None = column("When it was over here; null while it goes on.")
    version: int = column("Grows by one with each change.")
    user: User | None = reads(
        One(entity="User", match={"id": "user_id"}),
        "Whose phone it is; null in a queue or menu, and where the provider's employee is no user yet.",
    )
    contact: Contact | None = reads(
        One(entity="Contact", match={"id": "contact_id"}),
        "The client, with all that a card shows; null for a number that nobody has, and where the caller may not see that contact.",
    )
    unclaimed_calls: Connection[Interaction] = connection(
        Rows(
            entity="Interaction",
            match={"client_number": "client_number"},
            where="{t}.contact_id is null and {t}.kind = 'CALL'",
        ),
        "What is known of a number that is nobody's: its calls that belong to no contact, the latest first.",
    )
    interaction: Interaction | None = reads(
        One(entity="Interaction", match={"account_id": "account_id", "external_id": "external_id"}),
        "What has become of the call, with its figures; null until the provider has summed it up.",
    )
    history: Connection[Event] = history()


@strawberry.input(description="Conditions on live calls; all must hold.")
class LiveCallFilter:
    and_: list["LiveCallFilter"] | None = on("All of these.", name="and")
    or_: list["LiveCallFilter"] | None = on("At least one of these.", name="or")
    not_: Optional["LiveCallFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The live call's id.")
    state: EnumComparator[LiveState] | None = on("What goes on.")
    place: EnumComparator[LivePlace] | None = on("Whether it is at a phone, in a queue or in a menu.")
    direction: EnumComparator[Direction] | None = on("Who started it.")
    is_over: BooleanComparator | None = on("Whether nothing goes on any more.")
    ending: EnumComparator[LiveEnding] | None = on("How it ended.")
    client_number: PhoneComparator | None = on("The client's number.")
    line_number: PhoneComparator | None = on("The company's number.")
    started_at: DateTimeComparator | None = on("When it began to ring or wait.")
    user: UserFilter | None = on("Whose phone it is: one user, or those of a team.")
    contact: ContactFilter | None = on("The client, if the caller may see them.")


@row(Entity(name="LiveCallChanged", table="event", shared="true"))
class LiveCallChanged:
    """Something else goes on at a phone than before: it rings, is answered, the call is handed over or has ended."""

    cursor: str = reads(
        Column(name="sequence", sql="cast({t}.sequence as text)"),
        "The event's place in the workspace's log. Give the last one you have seen as `after` to miss nothing.",
    )
    occurred_at: datetime = column("When it was told.")
    call: LiveCall = reads(One(entity="LiveCall", match={"id": "entity_id"}), "The call at that phone, as it is now.")


live_calls = connection(
    Rows(entity="LiveCall", asked=going_on),
    "What rings, waits and is talked right now, at every phone that the caller may see; the latest first. For a board on the wall.",
    filter_=LiveCallFilter,
)
_TOLD = (
    "Without `after`, what rings or is talked already is told at once. What no longer holds when it is sent is left out: of a call that rang and "
    "ended while nobody listened, the end alone is told. An end of a call that you do not show means nothing."
)
_ARGUMENTS: tuple[Any, ...] = (
    (
        "filter",
        LiveCallFilter | None,
        UNSET,
        "Only calls that meet these conditions when the event is sent; `user` for some people or a team.",
    ),
    ("after", str | None, UNSET, "Go on after this event's cursor: what has changed since, then live."),
)
incoming_call = arguments_of(
    reads(
        Stream(
            entity="LiveCallChanged",
            condition=of_live("{t}.direction = 'INBOUND' and {t}.place = 'PHONE'"),
            about="LiveCall",
            begins=begins,
        ),
        f"Clients' calls at phones, from the ring on: then answered, handed over, ended. It comes to the person whose phone rings, and to those over "
        f"them; `filter: {{user: …}}` for one's own alone. {_TOLD}",
    ),
    *_ARGUMENTS,
)
live_call_changed = arguments_of(
    reads(
        Stream(entity="LiveCallChanged", condition=of_live(), about="LiveCall", begins=begins),
        f"All calls while they happen: incoming, outgoing and internal, in queues and menus too. {_TOLD}",
    ),
    *_ARGUMENTS,
)
