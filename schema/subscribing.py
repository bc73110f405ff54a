"""A subscription that has been accepted: which others ask the same, and how what they ask is read."""

from collections.abc import Sequence
from dataclasses import dataclass

import orjson

from models.errors import CrmError
from resolvers.log.paging import Stream
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
        root.values(Scope({**variables, AFTER: 0, UPTO: 0}, actor))
    except CrmError as refusal:
        raise RequestRefused(refusal.code, [errors.of_field(refusal, [root.key], accepted.call.request_id)]) from None

    async def read(since: int, upto: int) -> Sequence[tuple[int, str]]:
        return await plans.run_stream(root, Scope({**variables, AFTER: since, UPTO: upto}, actor))

    shared = {name: value for name, value in variables.items() if name != following.place}
    asked = orjson.dumps(shared, default=str, option=orjson.OPT_SORT_KEYS)
    stream = Stream(
        key=(accepted.document.key, accepted.operation.name, actor.access_key, asked),
        workspace_id=actor.workspace_id,
        caller=actor.user_id,
        page=following.page,
        read=read,
    )
    after = following.after
    return Subscribed(field=root.key, after=after.get(variables) if isinstance(after, Leaf) else None, stream=stream)
