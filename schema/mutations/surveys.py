"""Mutations of surveys and their answers."""

from datetime import datetime

import strawberry
from strawberry import Maybe

from resolvers import surveys
from schema.mutations.actions import (
    ROW,
    VERSION,
    DeletePayload,
    Payload,
    action,
    creates,
    maybe,
    optional,
    payload,
    required,
    row_field,
    updates,
)
from schema.surveys import Survey, SurveyAnswer


@strawberry.input(description="A new survey.")
class SurveyCreateInput:
    name: str = strawberry.field(description="What the company calls it.")
    question: str = strawberry.field(description="What the client is asked; at most 500 characters.")


@strawberry.input(description="A change of a survey. What is absent stays as it is.")
class SurveyUpdateInput:
    name: Maybe[str] = maybe("What the company calls it.")
    question: Maybe[str] = maybe("What the client is asked.")
    is_active: Maybe[bool] = maybe("Whether it takes answers; links to one that does not are no longer valid.")


@payload
class SurveyPayload(Payload):
    """What became of a survey."""

    survey: Survey | None = row_field("Survey", "The survey after the change; null when nothing was changed.")


@payload
class SurveyAnswerPayload(Payload):
    """What became of an answer."""

    survey_answer: SurveyAnswer | None = row_field("SurveyAnswer", "The answer; null when nothing was changed.")


@payload
class SurveyLinkPayload(Payload):
    """A link by which a contact answers."""

    secret: str | None = strawberry.field(
        default=None,
        description="What stands in the link to your page of answers, which sends it as `link` to `/surveys/question`, and with `score` and `comment` to "
        "`/surveys/answer`: without signing in, once, within 30 days. Shown this once; null when nothing was made, and on a repeat.",
    )
    survey: Survey | None = row_field("Survey", "The survey; null when nothing was made.")


_SURVEY = required("survey_id", strawberry.ID, "Which survey.")
_CONTACT = required("contact_id", strawberry.ID, "Who is asked, or has answered.")


@strawberry.type
class SurveyMutations:
    survey_create: SurveyPayload | None = action(
        SurveyPayload,
        surveys.create_survey,
        "Add a survey. Administrators only. Event: survey.changed.",
        creates(SurveyCreateInput),
    )
    survey_update: SurveyPayload | None = action(
        SurveyPayload,
        surveys.update_survey,
        "Change a survey. Administrators only. Event: survey.changed.",
        ROW,
        updates(SurveyUpdateInput),
        VERSION,
    )
    survey_answer_record: SurveyAnswerPayload | None = action(
        SurveyAnswerPayload,
        surveys.record_answer,
        "Enter what a contact answered. For whoever may change the contact. Event: survey.answered.",
        _SURVEY,
        _CONTACT,
        required("score", int, "From 0 to 10."),
        optional("comment", str, "What they said besides; at most 5,000 characters."),
        optional("answered_at", datetime, "When they answered; now unless given."),
    )
    survey_answer_delete: DeletePayload | None = action(
        DeletePayload,
        surveys.remove_answer,
        "Take an answer back that was entered by mistake. For whoever may change the contact. Event: survey.answered.",
        ROW,
    )
    survey_invite: SurveyLinkPayload | None = action(
        SurveyLinkPayload,
        surveys.invite,
        "Make a link by which a contact answers a survey once, without signing in. For whoever may change the contact. Event: survey.invited.",
        _SURVEY,
        _CONTACT,
    )
