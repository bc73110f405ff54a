"""Filters and orders of the nouns. A filter's key is the name of the field it compares; see resolvers/reads/filters.py."""

from typing import Any, Optional

import strawberry

from models.contacts import Channel, ConsentDecision, ConsentPurpose
from models.deals import StageKind
from models.interactions import Classification, InteractionKind, MeetingOutcome, Provenance
from models.ports.telephony import Direction, Disposition
from models.users import Role, SalesFunction
from schema.comparators import (
    AmountComparator,
    BooleanComparator,
    DateComparator,
    DateTimeComparator,
    EnumComparator,
    IDComparator,
    IntComparator,
    ListFilter,
    PhoneComparator,
    StringComparator,
    TagsComparator,
    on,
    order_input,
)
from schema.custom import CustomValueFilter


@strawberry.input(description="Conditions on users; all must hold.")
class UserFilter:
    and_: Optional[list["UserFilter"]] = on("All of these.", name="and")
    or_: Optional[list["UserFilter"]] = on("At least one of these.", name="or")
    not_: Optional["UserFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The user's id.")
    name: StringComparator | None = on("The name.")
    email: StringComparator | None = on("The e-mail address.")
    role: EnumComparator[Role] | None = on("The role.")
    function: EnumComparator[SalesFunction] | None = on("The part of the funnel.")
    is_active: BooleanComparator | None = on("Whether the user may sign in.")
    team: Optional["TeamFilter"] = on("The team.")


@strawberry.input(description="Conditions on teams; all must hold.")
class TeamFilter:
    and_: Optional[list["TeamFilter"]] = on("All of these.", name="and")
    or_: Optional[list["TeamFilter"]] = on("At least one of these.", name="or")
    not_: Optional["TeamFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The team's id.")
    name: StringComparator | None = on("The name.")


@strawberry.input(description="Conditions on a contact's phones; all must hold.")
class ContactPhoneFilter:
    number: PhoneComparator | None = on("The number.")
    label: StringComparator | None = on("The label.")


@strawberry.input(description="Conditions on a contact's e-mail addresses; all must hold.")
class ContactEmailFilter:
    address: StringComparator | None = on("The address.")


@strawberry.input(description="Conditions on a company that a contact works for; all must hold.")
class ContactCompanyFilter:
    role: StringComparator | None = on("The contact's part there.")
    company: Optional["CompanyFilter"] = on("The company, if the caller may see it.")


@strawberry.input(description="Conditions on a consent; all must hold.")
class ConsentFilter:
    purpose: EnumComparator[ConsentPurpose] | None = on("What for.")
    channel: EnumComparator[Channel] | None = on("Where; isNull for everywhere.")
    decision: EnumComparator[ConsentDecision] | None = on("What was decided.")
    holds: BooleanComparator | None = on("Whether it is the latest of its purpose and channel.")
    happened_at: DateTimeComparator | None = on("When.")


@strawberry.input(description="Conditions on contacts; all must hold.")
class ContactFilter:
    and_: Optional[list["ContactFilter"]] = on("All of these.", name="and")
    or_: Optional[list["ContactFilter"]] = on("At least one of these.", name="or")
    not_: Optional["ContactFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The contact's id.")
    name: StringComparator | None = on("The name.")
    position: StringComparator | None = on("The position.")
    source: StringComparator | None = on("Where the contact came from.")
    tags: TagsComparator | None = on("The tags.")
    created_at: DateTimeComparator | None = on("When it was created.")
    updated_at: DateTimeComparator | None = on("When it was last changed.")
    last_interaction_at: DateTimeComparator | None = on("When the last interaction began.")
    interactions_count: IntComparator | None = on("How many interactions there were.")
    open_deals_count: IntComparator | None = on("How many deals are open.")
    open_deals_total: AmountComparator | None = on("What the open deals amount to.")
    won_total: AmountComparator | None = on("What the won deals amount to.")
    owner: Optional["UserFilter"] = on("The owner.")
    company: Optional["CompanyFilter"] = on("The main company, if the caller may see it.")
    companies: ListFilter[ContactCompanyFilter] | None = on("The companies they work for.")
    consents: ListFilter[ConsentFilter] | None = on("Consents and their withdrawals.")
    custom: ListFilter[CustomValueFilter] | None = on("Values of custom fields.")
    phones: ListFilter[ContactPhoneFilter] | None = on("The phones.")
    emails: ListFilter[ContactEmailFilter] | None = on("The e-mail addresses.")
    deals: Optional[ListFilter["DealFilter"]] = on("The deals.")
    interactions: Optional[ListFilter["InteractionFilter"]] = on("The interactions.")
    no_next_step: BooleanComparator | None = on("Whether no open task is waiting.")


@strawberry.input(description="Conditions on companies; all must hold.")
class CompanyFilter:
    and_: Optional[list["CompanyFilter"]] = on("All of these.", name="and")
    or_: Optional[list["CompanyFilter"]] = on("At least one of these.", name="or")
    not_: Optional["CompanyFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The company's id.")
    name: StringComparator | None = on("The name.")
    source: StringComparator | None = on("Where the company came from.")
    tags: TagsComparator | None = on("The tags.")
    created_at: DateTimeComparator | None = on("When it was created.")
    updated_at: DateTimeComparator | None = on("When it was last changed.")
    open_deals_count: IntComparator | None = on("How many deals are open.")
    open_deals_total: AmountComparator | None = on("What the open deals amount to.")
    won_total: AmountComparator | None = on("What the won deals amount to.")
    owner: Optional["UserFilter"] = on("The owner.")
    contacts: Optional[ListFilter["ContactFilter"]] = on("The contacts.")
    custom: ListFilter[CustomValueFilter] | None = on("Values of custom fields.")
    deals: Optional[ListFilter["DealFilter"]] = on("The deals.")


@strawberry.input(description="Conditions on stages; all must hold.")
class StageFilter:
    id: IDComparator | None = on("The stage's id.")
    name: StringComparator | None = on("The name.")
    kind: EnumComparator[StageKind] | None = on("What it means to be there.")


@strawberry.input(description="Conditions on pipelines; all must hold.")
class PipelineFilter:
    id: IDComparator | None = on("The pipeline's id.")
    name: StringComparator | None = on("The name.")


@strawberry.input(description="Conditions on payments; all must hold.")
class PaymentFilter:
    and_: Optional[list["PaymentFilter"]] = on("All of these.", name="and")
    or_: Optional[list["PaymentFilter"]] = on("At least one of these.", name="or")
    not_: Optional["PaymentFilter"] = on("Not this.", name="not")
    amount: AmountComparator | None = on("The amount, in the workspace's base currency.")
    due_on: DateComparator | None = on("By which day it is to be paid.")
    paid_on: DateComparator | None = on("On which day it was paid.")
    is_paid: BooleanComparator | None = on("Whether it was paid.")
    external_id: StringComparator | None = on("Its id in the bookkeeping.")


@strawberry.input(description="Conditions on deals; all must hold.")
class DealFilter:
    and_: Optional[list["DealFilter"]] = on("All of these.", name="and")
    or_: Optional[list["DealFilter"]] = on("At least one of these.", name="or")
    not_: Optional["DealFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The deal's id.")
    title: StringComparator | None = on("The title.")
    status: EnumComparator[StageKind] | None = on("Open, won or lost.")
    amount: AmountComparator | None = on("The amount, in the workspace's base currency.")
    source: StringComparator | None = on("Where the deal came from.")
    opened_at: DateTimeComparator | None = on("When it was opened.")
    closed_at: DateTimeComparator | None = on("When it was won or lost.")
    closed_on: DateComparator | None = on("The local day on which it was won or lost.")
    stage_entered_at: DateTimeComparator | None = on("Since when it has been in its stage.")
    expected_close_on: DateComparator | None = on("When it is expected to close.")
    created_at: DateTimeComparator | None = on("When it was created.")
    updated_at: DateTimeComparator | None = on("When it was last changed.")
    loss_reason: StringComparator | None = on("Why it was lost.")
    custom: ListFilter[CustomValueFilter] | None = on("Values of custom fields.")
    owner: Optional["UserFilter"] = on("The owner.")
    stage: Optional["StageFilter"] = on("The stage.")
    pipeline: Optional["PipelineFilter"] = on("The pipeline.")
    contact: Optional["ContactFilter"] = on("The contact, if the caller may see it.")
    company: Optional["CompanyFilter"] = on("The company, if the caller may see it.")
    interactions: Optional[ListFilter["InteractionFilter"]] = on("The interactions linked to it.")
    payments: ListFilter[PaymentFilter] | None = on("The payments.")
    is_overdue: BooleanComparator | None = on("Whether a payment is past its day and was not paid.")
    no_next_step: BooleanComparator | None = on("Whether no open task is waiting.")


@strawberry.input(description="Conditions on touch points; all must hold.")
class TouchPointFilter:
    id: IDComparator | None = on("The touch point's id.")
    name: StringComparator | None = on("The name.")
    group: StringComparator | None = on("What it belongs to.")
    weight: IntComparator | None = on("How much it matters.")
    is_active: BooleanComparator | None = on("Whether interactions may still name it.")


@strawberry.input(description="Conditions on interactions; all must hold.")
class InteractionFilter:
    and_: Optional[list["InteractionFilter"]] = on("All of these.", name="and")
    or_: Optional[list["InteractionFilter"]] = on("At least one of these.", name="or")
    not_: Optional["InteractionFilter"] = on("Not this.", name="not")
    id: IDComparator | None = on("The interaction's id.")
    kind: EnumComparator[InteractionKind] | None = on("What sort of contact it was.")
    direction: EnumComparator[Direction] | None = on("Who started it.")
    channel: EnumComparator[Channel] | None = on("Where it took place.")
    provenance: EnumComparator[Provenance] | None = on("How the record came in.")
    classification: EnumComparator[Classification] | None = on("Target or not; isNull for the unclassified.")
    started_at: DateTimeComparator | None = on("When it began.")
    day: DateComparator | None = on("The local day on which it began.")
    created_at: DateTimeComparator | None = on("When the record was created.")
    disposition: EnumComparator[Disposition] | None = on("How the call ended.")
    talk_seconds: IntComparator | None = on("How long they talked.")
    wait_seconds: IntComparator | None = on("How long the caller waited.")
    meeting_outcome: EnumComparator[MeetingOutcome] | None = on("What became of the meeting; isNull for those to come.")
    planned_for: DateTimeComparator | None = on("When the meeting was to begin.")
    took_place: BooleanComparator | None = on("Whether it took place; false for meetings to come, missed and cancelled.")
    touch_point: TouchPointFilter | None = on("The touch point.")
    client_number: PhoneComparator | None = on("The client's number.")
    user: Optional["UserFilter"] = on("Who carried it out.")
    contact: Optional["ContactFilter"] = on("The contact, if the caller may see it.")
    deal: Optional["DealFilter"] = on("The deal, if the caller may see it.")
    is_matched: BooleanComparator | None = on("Whether the contact is known.")


_CUSTOM = {"CUSTOM": "A custom field, named in `custom`; choices sort by the order of the options."}
_CREATED = {"CREATED_AT": "When the record was created.", "UPDATED_AT": "When the record was last changed."}
_TOTALS = {
    "OPEN_DEALS_COUNT": "How many deals are open.",
    "OPEN_DEALS_TOTAL": "What the open deals amount to.",
    "WON_TOTAL": "What the won deals amount to.",
}

UserOrder: Any = order_input("User", "users", {"NAME": "The name.", **_CREATED})
ContactOrder: Any = order_input(
    "Contact",
    "contacts",
    {
        "NAME": "The name.",
        "LAST_INTERACTION_AT": "When the last interaction that took place began.",
        "INTERACTIONS_COUNT": "How many interactions there were.",
        **_TOTALS,
        **_CUSTOM,
        **_CREATED,
    },
    custom=True,
)
CompanyOrder: Any = order_input("Company", "companies", {"NAME": "The name.", **_TOTALS, **_CUSTOM, **_CREATED}, custom=True)
DealOrder: Any = order_input(
    "Deal",
    "deals",
    {
        "TITLE": "The title.",
        "AMOUNT": "The amount, in the workspace's base currency.",
        "OPENED_AT": "When it was opened.",
        "CLOSED_AT": "When it was won or lost.",
        "STAGE_ENTERED_AT": "Since when it has been in its stage.",
        "EXPECTED_CLOSE_ON": "When it is expected to close.",
        **_CUSTOM,
        **_CREATED,
    },
    custom=True,
)
InteractionOrder: Any = order_input(
    "Interaction",
    "interactions",
    {
        "STARTED_AT": "When it began.",
        "TALK_SECONDS": "How long they talked.",
        "WAIT_SECONDS": "How long the caller waited.",
        "PLANNED_FOR": "When the meeting was to begin.",
        **_CREATED,
    },
)
