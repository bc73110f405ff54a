"""A subscription that has been accepted: which others ask the same, and how what they ask is read."""

from collections.abc import Sequence
from dataclasses import dataclass

import orjson

from models.errors import CrmError
from resolvers.log.paging import Place, Row, Stream
from resolvers.log.streams import ended
from resolvers.reads import plans
from resolvers.reads.arguments import Leaf
from resolvers.reads.pieces import Scope
from resolvers.reads.roots import AFTER, UPTO
from schema import errors
from schema.admission import Accepted
from schema.documents import RequestRefused


@dataclass(frozen=True, kw_only=True)
class Subscribed:
    """A subscription that is ready to be followed: its stream, from where on, and under which name its events are sent."""

    field: str
    after: str | None
    stream: Stream


def subscribed(accepted: Accepted) -> Subscribed:
    """Return what is followed. An argument that cannot be used is refused now, not with the first event."""
    (root,), following = accepted.plan.roots, accepted.plan.following
    actor, variables = accepted.actor, accepted.variables
    if following is None:
        raise TypeError("only a subscription can be followed")
    try:
        if root.refused is not None:
            raise root.refused
        root.values(Scope({**variables, AFTER: Place(0), UPTO: Place(0)}, actor))
    except CrmError as refusal:
        raise RequestRefused(refusal.code, [errors.of_field(refusal, [root.key], accepted.call.request_id)]) from None

    async def read(since: Place, upto: Place) -> tuple[Sequence[Row], Place]:
        found = await plans.run_stream(root, Scope({**variables, AFTER: since, UPTO: upto}, actor))
        rows = [
            (Place(told.sequence, told.row) if told.row else Place(told.sequence), told.text) for told in found if not told.mark
        ]
        if found and found[-1].mark:
            return rows, ended(found[-1])
        return rows, rows[-1][0] if len(rows) >= following.page else upto

    shared = {name: value for name, value in variables.items() if name != following.place}
    asked = orjson.dumps(shared, default=str, option=orjson.OPT_SORT_KEYS)
    stream = Stream(
        key=(accepted.document.key, accepted.operation.name, actor.access_key, asked),
        workspace_id=actor.workspace_id,
        caller=actor.user_id,
        read=read,
        begins=following.begins,
    )
    after = following.after
    return Subscribed(field=root.key, after=after.get(variables) if isinstance(after, Leaf) else None, stream=stream)
