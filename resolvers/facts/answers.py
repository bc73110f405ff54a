"""Answers of clients, each with when that client's next one was: of a period the last of each client counts. A client is a company where there is one."""

from models.db.triggers import When
from resolvers.facts.rebuilding import Concern, Fact

_SHOWN = "a.id, a.contact_id, a.owner_id, a.day, a.score, a.answered_at"
_ANSWERS = (
    f"select a.workspace_id, c.company_id as client_id, {_SHOWN} from {{subjects}} s "
    "join contact c on c.workspace_id = s.workspace_id and c.company_id = s.id "
    "join survey_answer a on a.workspace_id = c.workspace_id and a.contact_id = c.id union all "
    f"select a.workspace_id, a.contact_id, {_SHOWN} from {{subjects}} s "
    "join survey_answer a on a.workspace_id = s.workspace_id and a.contact_id = s.id "
    "join contact c on c.workspace_id = a.workspace_id and c.id = a.contact_id where c.company_id is null"
)
_OF_ANSWERS = (
    "select t.workspace_id, t.contact_id as id from {rows} t union select c.workspace_id, c.company_id from {rows} t "
    "join contact c on c.workspace_id = t.workspace_id and c.id = t.contact_id where c.company_id is not null"
)
_OF_CONTACTS = "select t.workspace_id, t.id from {rows} t union select t.workspace_id, t.company_id from {rows} t where t.company_id is not null"

CLIENT_ANSWER = Fact(
    table="client_answer",
    subject="client_id",
    key=["answer_id"],
    columns={
        "answer_id": "uuid",
        "client_id": "uuid",
        "contact_id": "uuid",
        "owner_id": "uuid",
        "day": "date",
        "score": "int",
        "next_on": "date",
    },
    select=(
        "select x.workspace_id, x.id as answer_id, x.client_id, x.contact_id, x.owner_id, x.day, x.score, "
        f"lead(x.day) over (partition by x.workspace_id, x.client_id order by x.answered_at, x.id) as next_on from ({_ANSWERS}) x"
    ),
    concerns=[
        Concern(
            table="survey_answer",
            columns=("workspace_id", "id", "contact_id", "owner_id", "day", "score", "answered_at"),
            subjects=_OF_ANSWERS,
        ),
        Concern(table="contact", columns=("workspace_id", "id", "company_id"), subjects=_OF_CONTACTS, on=[When.UPDATE]),
    ],
    indexes=[("day",)],
)

DERIVED = [CLIENT_ANSWER.derived()]
