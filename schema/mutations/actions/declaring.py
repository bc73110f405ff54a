"""``action``: how a use case becomes a mutation, and the one place where refusals become data."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

import strawberry
from strawberry import UNSET
from strawberry.types import Info

from models.errors import Refused
from resolvers.changes import Rehearsed
from resolvers.performing import Outcome, Step, perform
from schema.base import arguments_of
from schema.context import Context
from schema.mutations.actions.arguments import EXACT_VERSION, KEY, ROW, Argument
from schema.mutations.actions.payloads import BulkPayload, BulkResult, DeletePayload, Payload
from schema.mutations.actions.refusals import error_of
from schema.mutations.binding import UseCase, bind, check_told

After: TypeAlias = Callable[[Outcome, str | None], Awaitable[Mapping[str, Any]]]


def action(
    payload: type[Payload],
    use_case: UseCase,
    description: str,
    *arguments: Argument,
    before: UseCase | None = None,
    gives: str = "",
    after: After | None = None,
) -> Any:
    """Declare a mutation: its arguments become the use case's, and its refusals become ``userErrors``.

    Every mutation takes an idempotency key as well. ``before`` does what is slow and needs no transaction: it is given the caller and
    the arguments, and returns what the use case gets instead, by the name in ``gives``. ``after`` does what must not be done before the commit, or
    in a transaction: it is given the outcome, a repeat's too, and the key, and returns what is shown. Arguments that are not taken, a missing one, and
    an event in the description that there is not, are refused when the mutation is declared.
    """
    check_told(description)
    if before is None:
        bind_arguments(use_case, ("work", "actor"), arguments)
    else:
        bind_arguments(before, ("actor",), arguments)
        bind(use_case, ("work", "actor"), [gives], [])

    async def resolve(self: Any, info: Info[Context, None], **given: Any) -> Any:  # noqa: ARG001 - Strawberry calls it as a method
        present = {name: value for name, value in given.items() if value is not UNSET and value is not None}
        values = {a.to or a.name: a.value(present[a.name]) for a in arguments if a.name in present}
        key = present.pop("idempotency_key", None)
        body = _plain({"mutation": info.field_name, **present})
        try:
            ready = values if before is None else {gives: await before(info.context.actor, **values)}
            outcome = await _outcome(info, Step(use_case=lambda work, actor: use_case(work, actor, **ready), key=key, body=body))
            if after is not None:
                outcome = replace(outcome, shown=await after(outcome, key))
        except Refused as refusal:
            return _refused(payload, refusal)
        except Rehearsed as rehearsed:
            return payload.of_rehearsal(rehearsed.result)
        info.context.actor = outcome.actor
        info.context.reached(outcome.cursor)
        if payload is BulkPayload:
            rows = [
                BulkResult(id=strawberry.ID(r.id), user_errors=[error_of(problem) for problem in r.problems])
                for r in outcome.results
            ]
            return BulkPayload(results=rows)
        if payload is DeletePayload:
            return DeletePayload(row_id=outcome.row_id, deleted_id=strawberry.ID(str(present["id"])))
        return payload(row_id=outcome.row_id, **outcome.shown)

    resolve.__annotations__["return"] = payload | None
    field = strawberry.mutation(resolver=resolve, description=description)
    return arguments_of(field, *((a.name, a.type, a.default, a.description) for a in (*arguments, KEY)))


async def _outcome(info: Info[Context, None], step: Step) -> Outcome:
    """Carry out a step in a transaction of its own, or with the others of its operation."""
    together = info.context.together
    if together is None:
        return await perform(info.context.actor, step.use_case, key=step.key, body=step.body)
    return await together.outcome(str(info.path.key), step)


def _refused(payload: type[Payload], refusal: Refused) -> Payload:
    answer = payload(row_id=refusal.row_id, user_errors=[error_of(problem) for problem in refusal.problems])
    if isinstance(answer, DeletePayload):
        answer.entity = refusal.entity
    return answer


def bind_arguments(use_case: UseCase, leading: Sequence[str], arguments: Sequence[Argument], *fixed: str) -> None:
    """See that a use case takes the arguments of its mutation."""
    always = [a.to or a.name for a in arguments if a.is_required]
    bind(use_case, leading, [*fixed, *always], [a.to or a.name for a in arguments if not a.is_required])


def deletes(use_case: UseCase, noun: str) -> Any:
    """Declare the mutation that deletes a row of a noun."""
    description = (
        f"Delete this {noun}: it disappears from every list, count and KPI, until it is restored. Event: {noun}.deleted."
    )
    return action(DeletePayload, use_case, description, ROW, EXACT_VERSION)


def restores(payload: type[Payload], use_case: UseCase, noun: str) -> Any:
    """Declare the mutation that restores a deleted row of a noun."""
    description = f"Restore this deleted {noun} as it was; find it with `state: DELETED`. Event: {noun}.restored."
    return action(payload, use_case, description, ROW, EXACT_VERSION)


def _plain(value: Any) -> Any:
    if hasattr(value, "__strawberry_definition__") and not isinstance(value, type):
        return {name: _plain(entry) for name, entry in vars(value).items() if entry is not None and entry is not UNSET}
    if isinstance(value, strawberry.Some):
        return {"some": _plain(value.value)}
    if isinstance(value, Mapping):
        return {name: _plain(entry) for name, entry in value.items()}
    return [_plain(entry) for entry in value] if isinstance(value, list) else value
