"""One row of every kind that a mutation can be pointed at: what one user answers for, and what a workspace shares."""

from datetime import date, timedelta
from uuid import uuid4

from tortoise.transactions import in_transaction

from models.absences import Absence
from models.base import now
from models.companies import Company
from models.contacts import Contact
from models.custom import CustomField
from models.days import local_day
from models.deals import Deal, LossReason, Pipeline, Stage
from models.dialogs import Dialog
from models.interactions import Interaction
from models.jobs import FileChunk, ImportJob, ImportMapping, Job, StoredFile
from models.lead_sources import LeadSource
from models.merges import Merge
from models.notifications import Notification
from models.partners import Partner
from models.payments import Payment
from models.plans import Plan
from models.providers import IntakeRecord, ProviderAccount, ProviderUser
from models.reviews import CallReview
from models.sealing import Sealed
from models.surveys import Survey, SurveyAnswer
from models.tasks import Task
from models.tokens import ApiToken
from models.touch_points import TouchPoint
from models.users import Role, Team, User
from models.webhooks import WebhookEndpoint
from models.workspaces import Workspace
from tests.lookalikes import ZONE

OWNED = {"contact", "company", "deal", "payment", "interaction", "call", "meeting", "task", "dialog", "surveyanswer"}
"""Kinds that rights are about."""
KEPT = {"webhook", "token", "import", "importmapping", "merge"}
"""Kinds without rights of their own, seen by whom they belong to and those over them. The rest is everybody's, save files."""
PREFIXES = {"call": "interaction", "meeting": "interaction", "file": "file"}


def prefix_of(kind):
    name = kind.split(":")[0]
    return PREFIXES.get(name, name)


async def owned(workspace_id, owner_id, stages):
    """Make rows that a user answers for, by kind; ``kind:state`` for those in another state."""
    at, shared = now(), {"workspace_id": workspace_id, "owner_id": owner_id}
    rows = {}
    for state, gone in (("", None), (":deleted", at)):
        contact = await Contact.create(**shared, name="Somebody", name_key="somebody", deleted_at=gone)
        company = await Company.create(**shared, name="Firm", name_key="firm", deleted_at=gone)
        rows |= {f"contact{state}": contact, f"company{state}": company}
        rows[f"deal{state}"] = await _deal(shared, stages["New"], deleted_at=gone)
        rows[f"task{state}"] = await Task.create(**shared, title="Call", deleted_at=gone)
        rows[f"interaction{state}"] = await _interaction(shared, kind="NOTE", deleted_at=gone)
    rows["contact:other"] = await Contact.create(**shared, name="Somebody else", name_key="somebody else")
    rows["company:other"] = await Company.create(**shared, name="Another firm", name_key="another firm")
    rows["payment"] = await Payment.create(
        workspace_id=workspace_id, deal_id=rows["deal"].id, amount_minor=100, currency="RUB", due_on=date(2026, 1, 1)
    )
    rows["deal:closed"] = await _deal(shared, stages["Won"])
    rows["deal:lost"] = await _deal(shared, stages["Lost"])
    rows["task:done"] = await Task.create(**shared, title="Called", done_at=at)
    account = await ProviderAccount.create(workspace_id=workspace_id, provider="mango", name="R", credentials=Sealed.of({}))
    recorded = {"account_id": account.id, "external_id": str(uuid4()), "recordings": [{"providerId": "rec", "kind": "call"}]}
    rows["call"] = await _interaction(shared, kind="CALL", direction="INBOUND", disposition="ANSWERED", **recorded)
    rows["call:reviewed"] = await _interaction(shared, kind="CALL", direction="INBOUND", disposition="ANSWERED")
    listened = {"user_id": owner_id or uuid4(), "score": 70, "listened_at": at}
    await CallReview.create(workspace_id=workspace_id, interaction_id=rows["call:reviewed"].id, **listened)
    asked = await Survey.create(workspace_id=workspace_id, name="NPS", question="Would you?")
    answered = {"survey_id": asked.id, "contact_id": rows["contact"].id, "score": 9, "origin": "MANUAL"}
    rows["surveyanswer"] = await SurveyAnswer.create(**shared, **answered, answered_at=at, day=local_day(at, ZONE))
    rows["meeting"] = await _interaction(shared, kind="MEETING", planned_for=at, took_place=False)
    for state, settled in (("", None), (":settled", at)):
        rows[f"dialog{state}"] = await _dialog(shared, settled_at=settled)
    return {kind: f"{prefix_of(kind)}_{row.id}" for kind, row in rows.items()}


async def kept(workspace_id, owner_id, contact):
    """Make what belongs to a user and has no rights of its own: a token, a file, an import and a merge."""
    shared = {"workspace_id": workspace_id, "owner_id": owner_id}
    token = await ApiToken.create(workspace_id=workspace_id, user_id=owner_id, name="t", digest=uuid4().hex)
    file = await StoredFile.create(**shared, size=7)
    await FileChunk.create(workspace_id=workspace_id, file_id=file.id, position=0, content=b"name\nX\n")
    job = await ImportJob.create(**shared, noun="CONTACT", format="CSV", file_id=uuid4())
    mapping = await ImportMapping.create(**shared, noun="CONTACT", name=uuid4().hex, columns={"Клиент": "name"})
    merged = await Contact.create(**shared, name="Merged", name_key="merged", deleted_at=now())
    moved = {str(merged.id): {}}
    merge = await Merge.create(**shared, kind="contact", kept_id=contact.split("_")[1], merged_ids=[str(merged.id)], moved=moved)
    hooked = {"workspace_id": workspace_id, "user_id": owner_id, "secrets": Sealed.of({"secrets": []}, "webhook")}
    webhook = await WebhookEndpoint.create(**hooked, name="W", url="https://example.com/")
    paused = await WebhookEndpoint.create(**hooked, name="P", url="https://example.com/", pause="ASKED")
    told = {"kind": "ASSIGNED", "noun": "CONTACT", "record_id": contact.split("_")[1], "occurred_at": now(), "sequence": 1}
    kept = {
        "notification": await Notification.create(workspace_id=workspace_id, user_id=owner_id, **told),
        "webhook": webhook,
        "webhook:paused": paused,
        "token": token,
        "file": file,
        "import": job,
        "importmapping": mapping,
        "merge": merge,
    }
    return {kind: f"{prefix_of(kind)}_{row.id}" for kind, row in kept.items()}


async def common(workspace):
    """Make what everybody in a workspace refers to, and return the stages by name beside it."""
    shared = {"workspace_id": workspace.id}
    pipeline = await Pipeline.create(**shared, name="Sales", position=7)
    stages = {}
    for position, (name, kind) in enumerate(
        (("New", "OPEN"), ("Next", "OPEN"), ("Empty", "OPEN"), ("Won", "WON"), ("Lost", "LOST"))
    ):
        stages[name] = await Stage.create(**shared, pipeline_id=pipeline.id, name=name, position=position, kind=kind)
    account = await ProviderAccount.create(**shared, provider="mango", name="M", credentials=Sealed.of({}))
    colleague = await User.create(**shared, name="Colleague", email=f"{uuid4()}@x.ru", role=Role.MANAGER)
    rows = {
        "account": account,
        "account:paused": await ProviderAccount.create(
            **shared, provider="mango", name="Paused", credentials=Sealed.of({}), is_paused=True
        ),
        "intake": await IntakeRecord.create(
            **shared, account_id=account.id, external_id="odd", digest="d", payload="{", status="FAILED", received_at=now()
        ),
        "provideruser": await ProviderUser.create(**shared, account_id=account.id, key="id:1", employee_key="id:1"),
        "pipeline": pipeline,
        "stage": stages["Next"],
        "stage:lost": stages["Lost"],
        "stage:empty": stages["Empty"],
        "lossreason": await LossReason.create(**shared, name="Price"),
        "touchpoint": await TouchPoint.create(**shared, name="Site"),
        "leadsource": await LeadSource.create(**shared, name=f"Site {uuid4()}"),
        "survey": await Survey.create(**shared, name="NPS", question="Would you?"),
        "customfield": await CustomField.create(**shared, noun="CONTACT", key=f"k{uuid4().hex[:8]}", name="K", kind="TEXT"),
        "partner": await Partner.create(**shared, name="Agency"),
        "team": await Team.create(**shared, name="Team"),
        "user": colleague,
        "user:inactive": await User.create(**shared, name="Gone", email=f"{uuid4()}@x.ru", role=Role.MANAGER, is_active=False),
        "absence": await Absence.create(
            **shared, user_id=colleague.id, kind="OTHER", start_on=date(2026, 1, 1), end_on=date(2026, 1, 2)
        ),
        "plan": await Plan.create(
            **shared, metric="DEALS_WON", start_on=date(2026, 1, 1), end_on=date(2026, 2, 1), whose=uuid4(), target="1"
        ),
        "job": await Job.create(
            **shared, queue="PULL", kind="probe", key=str(uuid4()), state="DEAD", due_at=now(), most_attempts=1
        ),
    }
    return {kind: f"{prefix_of(kind)}_{row.id}" for kind, row in rows.items()}, stages


async def estate(workspace_id, owner_id):
    """Return ids of everything in a workspace that a user may be pointed at, all of it made for them."""
    async with in_transaction():
        everybodys, stages = await common(await Workspace.get(id=workspace_id))
        ids = {**everybodys, **await owned(workspace_id, owner_id, stages)}
        return {**ids, **await kept(workspace_id, owner_id, ids["contact"])} if owner_id else ids


async def _deal(shared, stage, **fields):
    deal = Deal(
        **shared, title="Sale", pipeline_id=stage.pipeline_id, opened_at=now() - timedelta(days=1), currency="RUB", **fields
    )
    deal.enter(stage, at=now() - timedelta(hours=1), zone=ZONE)
    await deal.save()
    return deal


async def _dialog(shared, **fields):
    contact = await Contact.create(**shared, name="Writer", name_key="writer")
    await _interaction(shared, kind="MESSAGE", direction="INBOUND", contact_id=contact.id, **fields)
    return await Dialog.get(workspace_id=shared["workspace_id"], contact_id=contact.id)


async def _interaction(shared, **fields):
    at = now()
    made = {"channel": "OTHER", "started_at": at, "day": local_day(at, ZONE), "user_id": shared["owner_id"], **fields}
    return await Interaction.create(**shared, **made)
