"""Follow-ups: what was done about inquiries that nobody took at once, a fact each: a missed call, a form, the first message of a conversation.

A conversation begins with a message or e-mail before which the client and the company wrote nothing there for longer than the dialog window;
it is an inquiry where the client began it. Only what comes next after a message can cease, or begin, to be the first because of that.

Of each it is kept after how many seconds somebody tried to reach the client, after how many they did, and after how many the client got
through by themselves. A client is the contact, of a call that is nobody's the number. A call reaches whom it was for when somebody talked;
what is written reaches them when it is sent, unless a machine wrote it. What comes later than the longest return window is no answer any more.

Whether a call is lost or its return window still runs is left to whoever asks: no clock writes anything here.
"""

from models.workspaces import LONGEST_RETURN_HOURS
from resolvers.facts.rebuilding import Concern, Fact, Window
from resolvers.facts.talks import FINISHED, MISSED, TALKED
from resolvers.facts.threads import BUCKETS, WRITTEN

_WRITTEN = "{t}.kind in ('MESSAGE', 'EMAIL') and not {t}.is_automatic and {t}.deleted_at is null and {t}.direction in ('INBOUND', 'OUTBOUND')"
_CAME_IN = f"{_WRITTEN} and {{t}}.direction = 'INBOUND' and {{t}}.contact_id is not null"
_THREAD = "{t}.workspace_id = t.workspace_id and {t}.contact_id = t.contact_id and {t}.channel = t.channel"
_OPENS = (
    f"({_CAME_IN} and not exists (select 1 from interaction p where {_THREAD.replace('{t}', 'p')} and {_WRITTEN.replace('{t}', 'p')} "
    "and p.started_at <= {t}.started_at and (p.started_at < {t}.started_at or p.id < {t}.id) "
    "and p.started_at >= @before({t}.started_at, d.dialog_days, day)))"
)
"""Whether it begins a conversation: ``d`` is the workspace, and ``{t}`` is called t."""
_UNTAKEN = f"({{t}}.deleted_at is null and ({{t}}.kind = 'FORM' or {MISSED}) or {_OPENS})"
_WINDOW = "join workspace d on d.id = t.workspace_id"
_OUT = f"{{t}}.direction = 'OUTBOUND' and (({{t}}.kind in ('MESSAGE', 'EMAIL') and not {{t}}.is_automatic) or {FINISHED})"
_REACHED = f"{{t}}.direction = 'OUTBOUND' and (({{t}}.kind in ('MESSAGE', 'EMAIL') and not {{t}}.is_automatic) or ({FINISHED} and {TALKED}))"
_CAME_THROUGH = f"{{t}}.direction = 'INBOUND' and {FINISHED} and {TALKED}"
_CALLER = "coalesce(cast({t}.contact_id as text), {t}.client_number)"


def _over(text: str, alias: str) -> str:
    return text.replace("{t}", alias)


def _after(where: str) -> str:
    """Return SQL of how many seconds after ``t`` the first interaction with the same client was that meets a condition."""

    def first(same: str) -> str:
        return (
            f"(select @seconds(t.started_at, f.started_at) from interaction f where f.workspace_id = t.workspace_id and {same} "
            f"and f.started_at > t.started_at and f.started_at <= @after(t.started_at, {LONGEST_RETURN_HOURS}, hour) "
            f"and f.deleted_at is null and {_over(where, 'f')} order by f.started_at limit 1)"
        )

    by_number = first("f.contact_id is null and f.client_number = t.client_number")
    return f"case when t.contact_id is null then {by_number} else {first('f.contact_id = t.contact_id')} end"


_TOUCHED = (
    f"({_over(_OUT, 't')} and (k.attempt_seconds is null or k.reach_seconds is null "
    "or @seconds(k.started_at, t.started_at) <= k.attempt_seconds or @seconds(k.started_at, t.started_at) <= k.reach_seconds)) "
    f"or ({_over(_CAME_THROUGH, 't')} and (k.self_seconds is null or @seconds(k.started_at, t.started_at) <= k.self_seconds))"
)
"""Whether ``t`` may be what answers the follow-up ``k``: what was answered before is not looked at again."""
_NEXT = (
    f"(select n.id from interaction n where {_over(_THREAD, 'n')} and {_over(_WRITTEN, 'n')} and n.direction = 'INBOUND' "
    "and n.started_at >= t.started_at and (n.started_at > t.started_at or n.id > t.id) order by n.started_at, n.id limit 1)"
)
_IS_ONE = "exists (select 1 from follow_up k where k.workspace_id = t.workspace_id and k.id = t.id)"
_SUBJECTS = (
    f"select t.workspace_id, t.id from {{rows}} t {_WINDOW} where {_over(_UNTAKEN, 't')} or ({_over(_CAME_IN, 't')} and {_IS_ONE}) "
    f"union select x.workspace_id, x.id from (select t.workspace_id, {_NEXT} as id from {{rows}} t where {_over(_WRITTEN, 't')}) x "
    "where x.id is not null "
    f"union select k.workspace_id, k.id from {{rows}} t join follow_up k on k.workspace_id = t.workspace_id and k.client = {_over(_CALLER, 't')} "
    f"and k.started_at >= @before(t.started_at, {LONGEST_RETURN_HOURS}, hour) and k.started_at < t.started_at and ({_TOUCHED})"
)
_CLIENTS = f"select t.workspace_id, {_over(_CALLER, 't')} as id from {{rows}} t where {_over(_CALLER, 't')} is not null"
"""Whose calls and messages are entered by one transaction at a time: of a missed call and of one back that come at once, the second sees the first."""

FOLLOW_UP = Fact(
    table="follow_up",
    subject="id",
    key=["id"],
    columns={
        "id": "uuid",
        "kind": "text",
        "channel": "text",
        "started_at": "timestamptz",
        "day": "date",
        "user_id": "uuid",
        "owner_id": "uuid",
        "contact_id": "uuid",
        "client": "text",
        "classification": "text",
        "touch_point_id": "uuid",
        "attempt_seconds": "bigint",
        "reach_seconds": "bigint",
        "self_seconds": "bigint",
    },
    select=(
        f"select t.workspace_id, t.id, t.kind, t.channel, t.started_at, t.day, t.user_id, t.owner_id, t.contact_id, {_over(_CALLER, 't')} as client, "
        f"t.classification, t.touch_point_id, {_after(_OUT)} as attempt_seconds, {_after(_REACHED)} as reach_seconds, {_after(_CAME_THROUGH)} as self_seconds "
        f"from {{subjects}} s join interaction t on t.workspace_id = s.workspace_id and t.id = s.id {_WINDOW} where {_over(_UNTAKEN, 't')}"
    ),
    concerns=[
        Concern(
            table="interaction",
            columns=(
                "workspace_id", "id", "kind", "direction", "channel", "started_at", "day", "user_id", "owner_id", "contact_id",
                "client_number", "is_automatic", "disposition", "talk_seconds", "classification", "touch_point_id", "deleted_at",
            ),
            subjects=_SUBJECTS,
            guards=_CLIENTS,
        ),
    ],
    indexes=[("client", "started_at"), ("day",)],
    buckets=BUCKETS,
    window=Window(setting="dialog_days", table="interaction", only=f"{WRITTEN} and {{t}}.direction = 'INBOUND'", apart="{t}.kind = 'CALL'"),
)  # fmt: skip

DERIVED = [FOLLOW_UP.derived()]
