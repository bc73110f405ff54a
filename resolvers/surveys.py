"""Surveys: asking clients whether they would recommend the company, and taking what they answer, by hand or by a link that serves once.

A link's secret names its workspace and cannot be guessed; a digest of it is kept. It ends with its answer, after a while, with its survey,
and with the contact. Whoever has it learns the question and nothing of the client.
"""

import hashlib
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, TypedDict
from uuid import UUID

from models.base import now
from models.contacts import Contact
from models.days import dated
from models.db.locking import owned
from models.errors import Unauthenticated, UserErrorCode, refuse
from models.event_log import Origin
from models.events.surveys import SurveyAnswered, SurveyChanged, SurveyInvited
from models.rights import Verb
from models.surveys import BEST_SCORE, AnswerOrigin, Survey, SurveyAnswer, SurveyLink
from models.workspaces import Workspace
from resolvers import holding, inputs
from resolvers.access import Actor, Through
from resolvers.changes import Changes, Shown, changes
from resolvers.inputs import Problems
from resolvers.updating import update

LASTS = timedelta(days=30)
LONGEST_COMMENT = 5000


class SurveyFields(TypedDict, total=False):
    """What can be set on a survey."""

    name: str | None
    question: str | None
    is_active: bool | None


async def create_survey(work: Changes, actor: Actor, fields: SurveyFields) -> Survey:
    """Add a survey."""
    await holding.administering(actor)
    columns = _checked({"name": None, "question": None, **{k: v for k, v in fields.items() if v is not None}})
    survey = await Survey.create(workspace_id=actor.workspace_id, **columns)
    work.record(SurveyChanged.of(survey, after=columns))
    return survey


async def update_survey(
    work: Changes, actor: Actor, row_id: str, fields: SurveyFields, *, expected_version: int | None = None
) -> Survey:
    """Change a survey. One that is not active takes no answers."""
    await holding.administering(actor)
    survey = await inputs.of_workspace(Survey, actor, "id", row_id, lock=True)
    await update(work, survey, _checked(fields), event=SurveyChanged, expected_version=expected_version)
    return survey


def _checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    problems = Problems()
    columns: dict[str, Any] = {}
    for name in ("name", "question"):
        if name in fields:
            longest = inputs.longest_of(Survey, name)
            columns[name] = inputs.text(problems, f"input.{name}", fields[name], longest=longest, required=True)
    if fields.get("is_active") is not None:
        columns["is_active"] = fields["is_active"]
    problems.check()
    return columns


async def record_answer(
    work: Changes,
    actor: Actor,
    survey_id: str,
    contact_id: str,
    score: int,
    comment: str | None = None,
    answered_at: datetime | None = None,
) -> SurveyAnswer:
    """Enter what a contact answered, now or before. For whoever may change the contact."""
    survey = await _asked(actor, survey_id)
    contact = await inputs.load(Contact, actor, "contactId", contact_id, verb=Verb.UPDATE)
    problems = Problems()
    at = inputs.happened(problems, "answeredAt", answered_at)
    text = inputs.text(problems, "comment", comment, longest=LONGEST_COMMENT) if comment is not None else None
    problems.check()
    return await _answered(work, survey.id, contact, actor.zone, score, text, at, AnswerOrigin.MANUAL)


async def remove_answer(work: Changes, actor: Actor, row_id: str) -> SurveyAnswer:
    """Take an answer back that was entered by mistake. For whoever may change the contact."""
    answer = await inputs.of_workspace(SurveyAnswer, actor, "id", row_id, lock=True)
    contact = await inputs.load(Contact, actor, "id", f"contact_{answer.contact_id}", verb=Verb.UPDATE)
    before = {name: getattr(answer, name) for name in ("survey_id", "score", "comment", "origin", "answered_at")}
    await answer.delete()
    work.record(SurveyAnswered.of(contact, before=before, subject_id=answer.id))
    return answer


async def invite(work: Changes, actor: Actor, survey_id: str, contact_id: str) -> Shown:
    """Make a link by which a contact answers a survey once, until it has. Its secret is shown this once."""
    survey = await _asked(actor, survey_id)
    contact = await inputs.load(Contact, actor, "contactId", contact_id, verb=Verb.UPDATE)
    secret = f"{actor.workspace_id.hex}.{secrets.token_urlsafe(32)}"
    link = SurveyLink(
        workspace_id=actor.workspace_id, survey_id=survey.id, contact_id=contact.id, digest=digest_of(secret), until=now() + LASTS
    )
    await link.save(force_create=True)
    work.record(SurveyInvited.of(contact, after={"survey_id": survey.id}, subject_id=link.id))
    return Shown(row=survey, values={"secret": secret})


async def _asked(actor: Actor, survey_id: str) -> Survey:
    survey = await inputs.of_workspace(Survey, actor, "surveyId", survey_id)
    if not survey.is_active:
        raise refuse("surveyId", UserErrorCode.INVALID, "this survey takes no answers any more")
    return survey


async def _answered(
    work: Changes,
    survey_id: UUID,
    contact: Contact,
    zone: str,
    score: int,
    comment: str | None,
    at: datetime,
    origin: AnswerOrigin,
) -> SurveyAnswer:
    if not 0 <= score <= BEST_SCORE:
        raise refuse("score", UserErrorCode.OUT_OF_RANGE, f"must be from 0 to {BEST_SCORE}")
    columns = {"survey_id": survey_id, "score": score, "comment": comment, "origin": origin}
    answer = SurveyAnswer(
        workspace_id=contact.workspace_id,
        contact_id=contact.id,
        owner_id=contact.owner_id,
        **columns,
        **dated(SurveyAnswer, zone, answered_at=at),
    )
    await answer.save(force_create=True)
    work.record(SurveyAnswered.of(contact, after={**columns, "answered_at": at}, subject_id=answer.id))
    return answer


# -- by a link, without signing in


def digest_of(secret: str) -> str:
    """Return what is kept of a link."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _workspace_of(secret: str) -> UUID:
    try:
        return UUID(hex=secret.partition(".")[0])
    except ValueError:
        raise Unauthenticated("This link is not valid, has been used, or has run out.") from None


async def _open_link(secret: str) -> tuple[SurveyLink, Survey]:
    """Return a link that may still be answered by, locked within a transaction, and its survey."""
    workspace_id = _workspace_of(secret)
    open_ = SurveyLink.filter(workspace_id=workspace_id, digest=digest_of(secret), answered_at=None, until__gt=now())
    links = await owned(open_)
    survey = await Survey.get_or_none(workspace_id=workspace_id, id=links[0].survey_id, is_active=True) if links else None
    if survey is None:
        raise Unauthenticated("This link is not valid, has been used, or has run out.")
    return links[0], survey


async def look_at_link(secret: str) -> Survey:
    """Return what a link asks."""
    async with changes(_workspace_of(secret)):
        return (await _open_link(secret))[1]


async def answer_by_link(secret: str, score: int, comment: str | None) -> None:
    """Take the answer of whoever has a link. It serves once."""
    async with changes(_workspace_of(secret)) as work:
        work.through = Through(Origin.SURVEY)
        link, survey = await _open_link(secret)
        contacts = await owned(Contact.filter(workspace_id=link.workspace_id, id=link.contact_id, deleted_at=None))
        workspace = await Workspace.get(id=link.workspace_id)
        if not contacts:
            raise Unauthenticated("This link is not valid, has been used, or has run out.")
        at = now()
        await _answered(
            work, survey.id, contacts[0], workspace.zone, score, (comment or "").strip() or None, at, AnswerOrigin.LINK
        )
        link.answered_at = at
        await link.save(update_fields=["answered_at"])
