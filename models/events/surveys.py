"""What happens to surveys, and what clients answer."""

from models.events.event import Changed, Event, event, shows
from models.events.forms import FLAG, INSTANT, NUMBER, id_of, one_of


@event("survey.changed", "survey")
class SurveyChanged(Event):
    """A survey was added or changed."""

    name: Changed[str] = shows("Survey.name")
    question: Changed[str] = shows("Survey.question")
    is_active: Changed[bool] = shows("Survey.isActive", form=FLAG)


@event("survey.answered", "contact", untold=("day", "owner_id"))
class SurveyAnswered(Event):
    """A contact answered a survey, or their answer was taken back; the subject is the answer."""

    survey_id: Changed[str] = shows("SurveyAnswer.survey", form=id_of("survey"))
    score: Changed[int] = shows("SurveyAnswer.score", form=NUMBER)
    comment: Changed[str] = shows("SurveyAnswer.comment")
    origin: Changed[str] = shows("SurveyAnswer.origin", form=one_of("AnswerOrigin"))
    answered_at: Changed[str] = shows("SurveyAnswer.answeredAt", form=INSTANT)


@event("survey.invited", "contact")
class SurveyInvited(Event):
    """A link was made by which a contact answers a survey once."""

    survey_id: Changed[str] = shows("SurveyAnswer.survey", form=id_of("survey"))


EVENTS = (SurveyChanged, SurveyAnswered, SurveyInvited)
