"""Contacts and the ways to reach them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models.contacts import Channel, ConsentDecision, ConsentPurpose
from models.emails import address_key
from resolvers.kpis.fields import RowKpi
from resolvers.reads import numbers
from resolvers.reads.declare import Access, Aggregate, Amount, Column, Custom, Entity, Kind, Latest, Many, One
from resolvers.reads.declare import Connection as Rows
from schema.base import Connection, Node, column, connection, reads, row
from schema.companies import Company
from schema.custom import CUSTOM, CustomValue, custom_values
from schema.events import Event, history
from schema.filters import DealFilter, DealOrder, InteractionFilter, InteractionOrder
from schema.kpi_arguments import kpi_arguments
from schema.kpis import KpiValue
from schema.money import Money
from schema.totals import UNRATED, next_task, no_next_step, open_deals_count, open_deals_total, unrated_deals_count, won_total
from schema.users import User

if TYPE_CHECKING:
    from schema.deals import Deal
    from schema.dialogs import Dialog
    from schema.interactions import Interaction
    from schema.tasks import Task


@row(Entity(name="ContactPhone", table="contact_phone"))
class ContactPhone:
    """A telephone number of a contact."""

    number: str = column("The number in E.164, such as +79161234567.", parse=numbers.key)
    written: str = column("The number as it was entered.")
    label: str | None = column("What kind of number it is, in the user's own words.")


@row(Entity(name="ContactEmail", table="contact_email"))
class ContactEmail:
    """An e-mail address of a contact."""

    address: str = column(
        "The address as it was entered, without what cannot belong to it.",
        compared=Column(name="address_key", kind=Kind.TEXT, search="search_key", parse=lambda written, _: address_key(written)),
    )
    label: str | None = column("What kind of address it is, in the user's own words.")


@row(Entity(name="ContactHandle", table="contact_handle"))
class ContactHandle:
    """A contact's name in a messenger."""

    channel: Channel = column("Which messenger.")
    handle: str = column("The name or number there.")


@row(Entity(name="ContactCompany", table="contact_company"))
class ContactCompany:
    """A company that a contact works for."""

    company: Company | None = reads(
        One(entity="Company", match={"id": "company_id"}), "The company; null where the caller may not see it."
    )
    role: str | None = column("The contact's part there.")


@row(Entity(name="Consent", table="consent"))
class Consent:
    """A person's decision on one purpose. The latest of a purpose and channel holds; a withdrawal is an opt-out."""

    purpose: ConsentPurpose = column("What for.")
    channel: Channel | None = column("Where; null for everywhere.")
    decision: ConsentDecision = column("What was decided.")
    happened_at: datetime = column("When.")
    holds: bool = column("Whether it is the latest of its purpose and channel.")
    user: User | None = reads(One(entity="User", match={"id": "user_id"}), "Who entered it.")
    note: str | None = column("How they said so.")


@row(Entity(name="MergedContact", table="contact"))
class MergedContact:
    """A contact that was merged into another one."""

    id: strawberry.ID = column("Its global id, which leads to the one that was kept.", entity="Contact")
    name: str = column("Its name.")


@row(Entity(name="Contact", table="contact", prefix="contact", access=Access.OWNER, restorable=True, mergeable=True))
class Contact(Node):
    """A person who buys, or may."""

    name: str = column("Full name.", search="name_key")
    position: str | None = column("What they do at their company.")
    source: str | None = column("Where the contact came from.")
    tags: list[str] = column("Free words to group by.")
    comment: str | None = column("Anything worth knowing.")
    created_at: datetime = column("When the record was created.")
    updated_at: datetime = column("When the record was last changed.")
    version: int = column("Grows by one with each change; give it as `expectedVersion` in an update.")
    phones: list[ContactPhone] | None = reads(
        Many(entity="ContactPhone", match={"contact_id": "id"}, order="{t}.position, {t}.id"),
        "Telephone numbers, the main one first.",
    )
    emails: list[ContactEmail] | None = reads(
        Many(entity="ContactEmail", match={"contact_id": "id"}, order="{t}.position, {t}.id"),
        "E-mail addresses, the main one first.",
    )
    handles: list[ContactHandle] | None = reads(
        Many(entity="ContactHandle", match={"contact_id": "id"}, order="{t}.position, {t}.id"),
        "Names in messengers.",
    )
    owner: User | None = reads(One(entity="User", match={"id": "owner_id"}), "The user who answers for the contact.")
    company: Company | None = reads(
        One(entity="Company", match={"id": "company_id"}),
        "Where they work in the first place; null where the caller may not see that company.",
    )
    companies: list[ContactCompany] = reads(
        Many(entity="ContactCompany", match={"contact_id": "id"}, order="{t}.position, {t}.id"),
        "Every company they work for, with their part there; the main one first.",
    )
    consents: list[Consent] = reads(
        Many(entity="Consent", match={"contact_id": "id"}, order="{t}.happened_at desc, {t}.id desc"),
        "Consents and their withdrawals, the latest first.",
    )
    custom: list[CustomValue] = reads(custom_values(), CUSTOM)
    merged: list[MergedContact] = reads(
        Many(entity="MergedContact", match={"merged_into_id": "id"}, order="{t}.deleted_at, {t}.id"),
        "Contacts that were merged into this one: it answers by their ids, and is found by their names and external ids.",
    )
    deals: Connection[Annotated["Deal", strawberry.lazy("schema.deals")]] = connection(
        Rows(entity="Deal", match={"contact_id": "id"}),
        "The contact's deals, the last opened first.",
        filter_=DealFilter,
        order=DealOrder,
    )
    interactions: Connection[Annotated["Interaction", strawberry.lazy("schema.interactions")]] = connection(
        Rows(entity="Interaction", match={"contact_id": "id"}),
        "The contact's timeline: calls, meetings, messages, e-mails and notes, the latest first.",
        filter_=InteractionFilter,
        order=InteractionOrder,
    )
    dialogs: list[Annotated["Dialog", strawberry.lazy("schema.dialogs")]] = reads(
        Many(entity="Dialog", match={"contact_id": "id"}, order="{t}.last_at desc, {t}.id desc"),
        "Messages and e-mails by channel, and since when an answer is waited for; the latest first.",
    )
    kpi: list[KpiValue] = kpi_arguments(
        reads(Custom(compile=RowKpi("Contact")), "KPI values of this contact alone, from the records that the caller may read.")
    )
    last_interaction: Annotated["Interaction", strawberry.lazy("schema.interactions")] | None = reads(
        One(entity="Interaction", match={"contact_id": "id"}, where="{t}.took_place", order="{t}.started_at desc, {t}.id desc"),
        "The latest interaction that took place that the caller may see.",
    )
    last_interaction_at: datetime | None = reads(
        Aggregate(
            entity="Interaction",
            match={"contact_id": "id"},
            expression="max({t}.started_at)",
            where="{t}.took_place",
            kind=Kind.INSTANT,
            kept=Latest(table="latest_interaction", row="contact_id", at="started_at", noun="INTERACTION"),
        ),
        "When the latest interaction that took place began.",
    )
    interactions_count: int = reads(
        Aggregate(entity="Interaction", match={"contact_id": "id"}, expression="count(*)"),
        "How many interactions the caller may see.",
    )
    open_deals_count: int = reads(open_deals_count("contact_id"), "How many open deals the caller may see.")
    open_deals_total: Money | None = reads(
        Amount(value=open_deals_total("contact_id"), nullable=False),
        "What those open deals amount to, in the base currency.",
    )
    unrated_deals_count: int | None = reads(unrated_deals_count("contact_id"), UNRATED)
    won_total: Money | None = reads(
        Amount(value=won_total("contact_id"), nullable=False),
        "What the won deals that the caller may see amount to.",
    )
    no_next_step: bool = reads(
        no_next_step("contact_id"), "Whether no open task that the caller may see is waiting for the contact."
    )
    next_task: Annotated["Task", strawberry.lazy("schema.tasks")] | None = reads(
        next_task("contact_id"), "The open task that is due first."
    )
    history: Connection[Event] = history()
