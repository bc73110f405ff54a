"""The roots of the schema: what can be asked, changed and followed."""

from typing import Annotated, Any

import strawberry
from strawberry import UNSET
from strawberry.schema.config import StrawberryConfig
from strawberry.types import Info

from resolvers.kpis.fields import KpiReport as CompileReport
from resolvers.privacy import requests as privacy
from resolvers.reads import ids, numbers
from resolvers.reads.arguments import Leaf
from resolvers.reads.declare import Connection as Rows
from resolvers.reads.declare import Custom, Find, Nodes
from resolvers.reads.merged import has_id
from resolvers.reads.pieces import Param, Sql, q
from schema import filters
from schema.absences import Absence, AbsenceFilter
from schema.audit import AuditEntry, AuditFilter
from schema.base import Connection, Node, arguments_of, connection, described, reads, registry_of
from schema.card import ClientCard, client_card
from schema.companies import Company
from schema.contacts import Contact
from schema.context import Context
from schema.custom import CustomField, CustomFieldFilter
from schema.deals import Deal, LossReason, Pipeline
from schema.dialogs import Dialog, DialogFilter, DialogOrder
from schema.duplicates import ContactDuplicate, contact_duplicates
from schema.events import EventPage, events
from schema.following import ChangePage, changes
from schema.funnel import Funnel, funnel
from schema.imports import ImportJob, ImportMapping, ImportPreview, read_preview
from schema.intake import IntakeRecord, IntakeRecordFilter, ProviderAccount, ProviderInfo, ProviderUser, read_providers
from schema.interactions import Interaction
from schema.jobs import Job, JobFilter, JobOrder
from schema.kpi_arguments import kpi_arguments
from schema.kpis import KpiMetricInfo, KpiReport, read_metrics
from schema.lead_sources import LeadSource, LeadSourceFilter
from schema.live_calls import LiveCall, live_calls
from schema.mutations import Mutation
from schema.names import check_names
from schema.notifications import (
    Notification,
    NotificationPreference,
    notification_preferences,
    notifications,
    unread_notifications,
)
from schema.pairs import PairMatrix, pair_matrix
from schema.partners import Partner
from schema.plans import Plan, PlanFilter
from schema.progress import PlanReport, plan_completion
from schema.ratelimit import RateLimit, read_rate_limit
from schema.rates import ExchangeRate
from schema.rights import RoleRights, read_rights
from schema.sampling import review_sample
from schema.scalars import SCALARS, Json
from schema.served import tell
from schema.subscriptions import Subscription
from schema.surveys import Survey, SurveyAnswer, SurveyAnswerFilter, SurveyFilter
from schema.tasks import Task, TaskFilter, TaskOrder
from schema.together import transaction
from schema.tokens import ApiToken
from schema.touch_points import TouchPoint
from schema.users import Team, User
from schema.webhooks import WebhookDelivery, WebhookEndpoint, deliveries, endpoints
from schema.workspaces import Workspace

_ID = ("id", strawberry.ID, UNSET, "The global id.")


def _by_id(prefix: str) -> Any:
    def condition(c: Any, table: Any, arguments: dict[str, Any]) -> Sql:
        leaf: Leaf = arguments["id"]
        return has_id(c, table, Param("uuid", lambda s: ids.decode("id", leaf.get(s.variables), prefix)))

    return condition


def _me(c: Any, table: Any, _arguments: dict[str, Any]) -> Sql:
    return q(f"{table.alias}.id = {{}}", c.user)


def _by_phone(c: Any, table: Any, arguments: dict[str, Any]) -> Sql:
    c.door.check_asked("Contact.phones", "phone")
    return q(
        f"beside.workspace_id = {{}} and beside.number = {{}} and {table.alias}.id = beside.contact_id",
        c.workspace, numbers.of_somebody(arguments["phone"]),
    )  # fmt: skip


def _one(entity: str, prefix: str, description: str) -> Any:
    return arguments_of(reads(Find(entity=entity, condition=_by_id(prefix)), description), _ID)


class Query:
    """What can be asked. Rows that the caller may not see are not there: null, or absent from lists and counts.

    A field that is refused is null, with an error of its own; those beside it are answered.
    """

    node: Node | None = arguments_of(
        reads(
            Nodes(many=False),
            "A row of any type by its global id. That of what was merged leads to what was kept, which names it in `merged`.",
        ),
        _ID,
    )
    nodes: list[Node | None] | None = arguments_of(
        reads(
            Nodes(many=True),
            "Rows of any type by their global ids, in the order asked; null where there is none. What was merged is answered by what was kept.",
        ),
        ("ids", list[strawberry.ID], UNSET, "Global ids, at most 100."),
    )
    me: User | None = reads(Find(entity="User", condition=_me), "The user whom the token belongs to.")
    contact: Contact | None = _one("Contact", "contact", "A contact by id, also by that of one which was merged into it.")
    contact_by_phone: Contact | None = arguments_of(
        reads(
            Find(entity="Contact", condition=_by_phone, beside="contact_phone", order="beside.created_at, beside.id"),
            "The contact with this number; of several, the one that had it first.",
        ),
        ("phone", str, UNSET, "The number, written in any way; without a country code it is one of the workspace's country."),
    )
    client_card: ClientCard | None = client_card
    changes: ChangePage | None = changes
    events: EventPage | None = events
    contact_duplicates: list[ContactDuplicate] | None = contact_duplicates
    contacts: Connection[Contact] | None = connection(
        Rows(entity="Contact"),
        "Contacts, newest first.",
        filter_=filters.ContactFilter,
        order=filters.ContactOrder,
        restorable=True,
        searchable=True,
    )
    company: Company | None = _one("Company", "company", "A company by id, also by that of one which was merged into it.")
    companies: Connection[Company] | None = connection(
        Rows(entity="Company"),
        "Companies, newest first.",
        filter_=filters.CompanyFilter,
        order=filters.CompanyOrder,
        restorable=True,
        searchable=True,
    )
    deal: Deal | None = _one("Deal", "deal", "A deal by id.")
    deals: Connection[Deal] | None = connection(
        Rows(entity="Deal"),
        "Deals, the last opened first.",
        filter_=filters.DealFilter,
        order=filters.DealOrder,
        restorable=True,
        searchable=True,
    )
    import_job: ImportJob | None = _one("ImportJob", "import", "An import by id.")
    import_jobs: Connection[ImportJob] | None = connection(
        Rows(entity="ImportJob"),
        "Imports, the latest first: the caller's own, those of their team for a head, all for an administrator.",
    )
    import_mappings: Connection[ImportMapping] | None = connection(
        Rows(entity="ImportMapping"),
        "What columns of files become, as it was saved, by name: the caller's own, those of their team for a head, all for an administrator.",
    )
    import_preview: ImportPreview | None = strawberry.field(
        resolver=read_preview,
        description="What importStart would make of a file: its columns, what they become, its first rows, and what must be said first. "
        "Nothing is stored.",
    )
    task: Task | None = _one("Task", "task", "A task by id.")
    tasks: Connection[Task] | None = connection(
        Rows(entity="Task"), "Tasks, the first due first.", filter_=TaskFilter, order=TaskOrder, restorable=True
    )
    workspace: Workspace | None = reads(
        Find(entity="Workspace", condition=lambda c, table, _: q(f"{table.alias}.id = {{}}", c.workspace)),
        "The workspace and its settings.",
    )
    dialogs: Connection[Dialog] | None = connection(
        Rows(entity="Dialog"), "Dialogs of contacts, the latest first.", filter_=DialogFilter, order=DialogOrder
    )
    touch_points: Connection[TouchPoint] | None = connection(
        Rows(entity="TouchPoint"), "Touch points, in order.", filter_=filters.TouchPointFilter
    )
    lead_sources: Connection[LeadSource] | None = connection(
        Rows(entity="LeadSource"), "Lead sources, by name.", filter_=LeadSourceFilter
    )
    surveys: Connection[Survey] | None = connection(Rows(entity="Survey"), "Surveys, by name.", filter_=SurveyFilter)
    survey_answers: Connection[SurveyAnswer] | None = connection(
        Rows(entity="SurveyAnswer"), "Answers of contacts, the latest first.", filter_=SurveyAnswerFilter
    )
    plans: Connection[Plan] | None = connection(Rows(entity="Plan"), "Plans, the latest period first.", filter_=PlanFilter)
    absences: Connection[Absence] | None = connection(
        Rows(entity="Absence"), "Absences, the latest first.", filter_=AbsenceFilter
    )
    custom_fields: Connection[CustomField] | None = connection(
        Rows(entity="CustomField"), "Definitions of custom fields, in order.", filter_=CustomFieldFilter
    )
    loss_reasons: Connection[LossReason] | None = connection(Rows(entity="LossReason"), "Reasons for losing deals, in order.")
    exchange_rates: Connection[ExchangeRate] | None = connection(Rows(entity="ExchangeRate"), "Exchange rates, the latest first.")
    pipelines: Connection[Pipeline] | None = connection(Rows(entity="Pipeline"), "Pipelines with their stages, in order.")
    interaction: Interaction | None = _one("Interaction", "interaction", "An interaction by id.")
    review_sample: list[Interaction] | None = review_sample
    interactions: Connection[Interaction] | None = connection(
        Rows(entity="Interaction"),
        "Calls, meetings, messages, e-mails, forms and notes, the latest first.",
        filter_=filters.InteractionFilter,
        order=filters.InteractionOrder,
        restorable=True,
    )
    user: User | None = _one("User", "user", "A user by id.")
    live_calls: Connection[LiveCall] | None = live_calls
    users: Connection[User] | None = connection(
        Rows(entity="User"), "Users of the workspace, by name.", filter_=filters.UserFilter, order=filters.UserOrder
    )
    teams: Connection[Team] | None = connection(Rows(entity="Team"), "Teams, by name.", filter_=filters.TeamFilter)
    kpi: KpiReport | None = kpi_arguments(
        reads(
            Custom(compile=CompileReport(), may_lag=True),
            "KPI values, counted from the records that the caller may read. They equal a full recount at every moment.",
        ),
        report=True,
    )

    funnel: Funnel | None = funnel
    pair_matrix: PairMatrix | None = pair_matrix
    plan_completion: PlanReport | None = plan_completion
    kpi_metrics: list[KpiMetricInfo] | None = strawberry.field(
        resolver=read_metrics,
        description="All metrics, with what each counts, its unit, which way is better and what it can be grouped by.",
    )

    @strawberry.field(
        description="Everything that is held on a contact, deleted rows and the log included, as JSON by table. Administrators only."
    )
    async def contact_export(
        self,
        info: Info[Context, None],
        id: Annotated[strawberry.ID, strawberry.argument(description="The contact's global id.")],  # noqa: A002 - the API's name
    ) -> Json | None:
        exported: Json = await privacy.export_contact(info.context.actor, id)  # type: ignore[assignment]
        return exported

    rate_limit: RateLimit | None = strawberry.field(
        resolver=read_rate_limit, description="What this operation cost, and what the caller may still spend."
    )
    rights: RoleRights | None = strawberry.field(
        resolver=read_rights,
        description="What the caller may do and see, as a screen needs it to show or hide what they may not; "
        "for administrators also what another role may.",
    )
    partners: Connection[Partner] | None = connection(Rows(entity="Partner"), "Partners, by name.")
    audit_log: Connection[AuditEntry] | None = connection(
        Rows(entity="AuditEntry"), "The audit log, newest first; empty for all but administrators.", filter_=AuditFilter
    )
    jobs: Connection[Job] | None = connection(
        Rows(entity="Job"),
        "Background work that waits, runs or was given up, newest first; what is done is gone. Empty for all but administrators.",
        filter_=JobFilter,
        order=JobOrder,
    )
    api_tokens: Connection[ApiToken] | None = connection(
        Rows(entity="ApiToken"),
        "API tokens, newest first: the caller's own, those of their team for a head, all for an administrator.",
    )
    providers: list[ProviderInfo] | None = strawberry.field(
        resolver=read_providers,
        description="The telephony providers that accounts can be with, and what each needs to be told.",
    )
    provider_accounts: Connection[ProviderAccount] | None = connection(
        Rows(entity="ProviderAccount"), "Accounts with telephony providers; empty for all but administrators."
    )
    provider_users: Connection[ProviderUser] | None = connection(
        Rows(entity="ProviderUser"),
        "How providers know the company's people, and which users they are; empty for all but administrators.",
    )
    intake_records: Connection[IntakeRecord] | None = connection(
        Rows(entity="IntakeRecord"),
        "What providers sent, as it came, with the reason where it could not be used; empty for all but administrators.",
        filter_=IntakeRecordFilter,
    )
    webhook_endpoints: Connection[WebhookEndpoint] | None = endpoints
    webhook_deliveries: Connection[WebhookDelivery] | None = deliveries
    notifications: Connection[Notification] | None = notifications
    unread_notifications: int | None = unread_notifications
    notification_preferences: list[NotificationPreference] | None = notification_preferences


def build() -> strawberry.Schema:
    """Build the schema. One per process."""
    query = strawberry.type(Query, name="Query", description=described(Query))
    mutation = strawberry.type(Mutation, name="Mutation", description=described(Mutation))
    subscription = strawberry.type(Subscription, name="Subscription", description=described(Subscription))
    return strawberry.Schema(
        query=query,
        mutation=mutation,
        subscription=subscription,
        directives=[transaction],
        config=StrawberryConfig(scalar_map=SCALARS),
        types=[],
    )


SCHEMA = build()
check_names(SCHEMA._schema)  # noqa: SLF001 - Strawberry keeps graphql-core's schema there
REGISTRY = registry_of(SCHEMA)
tell(SCHEMA._schema, REGISTRY)  # noqa: SLF001 - as above
