"""Surveys and what clients answer."""

from datetime import datetime

import strawberry

from models.surveys import AnswerOrigin
from resolvers.reads.declare import Entity, One
from schema.base import Connection, Node, column, reads, row
from schema.comparators import BooleanComparator, DateTimeComparator, EnumComparator, IntComparator, StringComparator, on
from schema.contacts import Contact
from schema.events import Event, history
from schema.filters import ContactFilter


@row(Entity(name="Survey", table="survey", prefix="survey", order=(("name", "ASC"),)))
class Survey(Node):
    """A question to clients, answered by a score from 0 to 10 and a comment, such as how likely they are to recommend the company."""

    name: str = column("What the company calls it.")
    question: str = column("What the client is asked.")
    is_active: bool = column("Whether it still takes answers.")
    version: int = column("Grows by one with each change; give it as `expectedVersion` in an update.")
    history: Connection[Event] = history()


@row(
    Entity(
        name="SurveyAnswer",
        noun="CONTACT",
        table="survey_answer",
        prefix="surveyanswer",
        through=("Contact", "contact_id"),
        order=(("answeredAt", "DESC"),),
    )
)
class SurveyAnswer(Node):
    """What a contact answered. Whoever sees the contact sees it."""

    survey: Survey = reads(One(entity="Survey", match={"id": "survey_id"}), "What was asked.")
    contact: Contact = reads(One(entity="Contact", match={"id": "contact_id"}), "Who answered.")
    score: int = column("From 0 to 10: 9 and 10 are promoters, 0 to 6 detractors.")
    comment: str | None = column("What they said besides.")
    origin: AnswerOrigin = column("How the answer came in.")
    answered_at: datetime = column("When they answered.")


@strawberry.input(description="Conditions on surveys; all must hold.")
class SurveyFilter:
    name: StringComparator | None = on("What the company calls it.")
    is_active: BooleanComparator | None = on("Whether it still takes answers.")


@strawberry.input(description="Conditions on answers; all must hold.")
class SurveyAnswerFilter:
    survey: SurveyFilter | None = on("What was asked.")
    contact: ContactFilter | None = on("Who answered.")
    score: IntComparator | None = on("The score.")
    origin: EnumComparator[AnswerOrigin] | None = on("How the answer came in.")
    answered_at: DateTimeComparator | None = on("When they answered.")
