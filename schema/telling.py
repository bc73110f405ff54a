"""What webhooks tell: an endpoint's selection, and its filter, compiled as any request, and read with the rights of the moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from graphql import GraphQLError, OperationDefinitionNode, parse

from models.errors import CrmError, UserErrorCode, refuse
from resolvers.access import Actor
from resolvers.log.paging import Place
from resolvers.reads import plans as reading
from resolvers.reads.pieces import Scope
from schema.documents import Call, RequestRefused
from schema.engine import Engine
from schema.subscribing import subscribed

CHOSEN = "{ cursor type recordId actor { id } }"
DEFAULT = "{ cursor recordId recordVersion occurredAt recordedAt actor { id name } before after hidden }"
MATCHING = "query($filter: DealFilter!) { deals(first: 100, filter: $filter) { edges { node { id } } } }"
_AT_A_TIME = 100


@dataclass(frozen=True, kw_only=True)
class EngineReader:
    """Reads by the engine of this process."""

    engine: Engine

    async def check(self, actor: Actor, payload: str | None, filter_: Mapping[str, Any] | None) -> None:
        """Refuse a selection that is none of an event's, costs too much, or says more than a selection; and a filter that is none of deals."""
        if payload is not None:
            _check_selection(payload)
            await self._tried("input.payload", self.shown(actor, payload, 0))
        if filter_ is not None:
            await self._tried("input.dealFilter", self.matching(actor, filter_, []))

    async def _tried(self, path: str, read: Any) -> None:
        try:
            await read
        except CrmError as refusal:
            raise refuse(path, UserErrorCode.INVALID, refusal.message) from None

    async def events(self, actor: Actor, types: Sequence[str] | None, after: int, upto: int) -> tuple[list[dict[str, Any]], int]:
        """Return the next events that somebody may see, and up to where these are all."""
        return await self._read(actor, CHOSEN, types, after, upto)

    async def shown(self, actor: Actor, payload: str | None, sequence: int) -> dict[str, Any] | None:
        """Return what is told of one event; None where they may not see it."""
        rows, _ = await self._read(
            actor, f"{{ _at: occurredAt _told: cursor {(payload or DEFAULT).strip()[1:]}", None, sequence - 1, sequence
        )
        if not rows:
            return None
        rows[0].pop("_told")
        return rows[0]

    async def _read(
        self, actor: Actor, selection: str, types: Sequence[str] | None, after: int, upto: int
    ) -> tuple[list[dict[str, Any]], int]:
        document = f"subscription($types: [EventType!]) {{ events(types: $types) {selection} }}"
        try:
            call = Call(query=document, request_id="", variables={"types": types} if types is not None else {})
            stream = subscribed(await self.engine.admission.accept(call, actor)).stream
        except RequestRefused as refusal:
            raise _plain(refusal) from None
        rows, end = await stream.read(Place(after), Place(upto))
        return [orjson.loads(text) for _, text in rows], end.sequence

    async def matching(self, actor: Actor, filter_: Mapping[str, Any], deals: Sequence[str]) -> set[str]:
        """Return those of some deals that meet a filter now."""
        found = set[str]()
        for start in range(0, max(1, len(deals)), _AT_A_TIME):
            found |= await self._matching(actor, {"and": [filter_, {"id": {"in": list(deals[start : start + _AT_A_TIME])}}]})
        return found

    async def _matching(self, actor: Actor, filter_: Mapping[str, Any]) -> set[str]:
        try:
            accepted = await self.engine.admission.accept(
                Call(query=MATCHING, request_id="", variables={"filter": filter_}), actor
            )
        except RequestRefused as refusal:
            raise _plain(refusal) from None
        [answer] = await reading.run_all(accepted.plan.roots, Scope(accepted.variables, actor))
        if answer.error is not None:
            raise answer.error
        return {edge["node"]["id"] for edge in orjson.loads(answer.text)["edges"]}


def _plain(refusal: RequestRefused) -> CrmError:
    return CrmError("; ".join(str(error["message"]) for error in refusal.errors))


def _check_selection(text: str) -> None:
    """Refuse what is more, or less, than one selection in braces: it stands within a document of ours."""
    try:
        definitions = parse(text, max_tokens=2000).definitions
    except GraphQLError as error:
        raise refuse("input.payload", UserErrorCode.INVALID, f"is no selection: {error.message}") from None
    is_selection = len(definitions) == 1 and isinstance(definitions[0], OperationDefinitionNode) and text.strip().startswith("{")
    if not is_selection:
        raise refuse("input.payload", UserErrorCode.INVALID, "must be one selection in braces, such as `{ type record { id } }`")
