"""Mutations that are carried out together: the fields of an operation with ``@transaction`` are steps of one transaction, or nothing is done."""

import asyncio
from collections.abc import Sequence
from typing import Any

import strawberry
from graphql import Executor, OperationDefinitionNode
from strawberry.directive import DirectiveLocation, DirectiveValue

from models.errors import Problem, Refused, UserErrorCode
from resolvers.access import Actor
from resolvers.performing import Outcome, Step, StepEnded, perform_all

NAME = "transaction"


@strawberry.directive(
    locations=[DirectiveLocation.MUTATION],
    name=NAME,
    description="All fields of this mutation are one transaction: they are carried out in order, each on what those before it did, and "
    "all or none. Give an `id` of your own making to what a later field refers to. Where one is refused, the others answer with UNDONE.",
)
def transaction(value: DirectiveValue[Any]) -> Any:
    """Declare the directive; what it does is done here, not by Strawberry."""
    return value


def is_asked(operation: OperationDefinitionNode) -> bool:
    """Tell whether the fields of an operation are to be carried out together."""
    return any(directive.name.value == NAME for directive in operation.directives or ())


class Together:
    """The steps of one operation. Each waits until all have come, then they are carried out in the order asked."""

    def __init__(self, actor: Actor) -> None:
        self._actor = actor
        self._keys: Sequence[str] = ()
        self._steps: dict[str, Step] = {}
        self._outcomes: dict[str, asyncio.Future[Outcome]] = {}
        self._failed: list[str] = []

    def expect(self, keys: Sequence[str]) -> None:
        """Say which fields there are, by their keys in the answer and in order."""
        self._keys = keys

    async def outcome(self, key: str, step: Step) -> Outcome:
        """Return what a field's step did. Raises what it was refused for, or that another one was."""
        self._steps[key] = step
        self._outcomes[key] = asyncio.get_running_loop().create_future()
        if len(self._steps) == len(self._keys):
            await self._carry_out()
        else:
            self._give_up()
        return await self._outcomes[key]

    def over(self, key: str) -> None:
        """Note that a field has been answered. One that never had a step was refused before: nothing is done then."""
        if key not in self._steps:
            self._failed.append(key)
            self._give_up()

    def _give_up(self) -> None:
        if self._failed and len(self._steps) + len(self._failed) == len(self._keys):
            for future in self._outcomes.values():
                future.set_exception(_undone(self._failed[0]))

    async def _carry_out(self) -> None:
        try:
            done = await perform_all(self._actor, [self._steps[key] for key in self._keys])
        except StepEnded as ended:
            cause = self._keys[ended.place]
            for key, future in self._outcomes.items():
                future.set_exception(ended.cause if key == cause else _undone(cause))
        except Exception as problem:  # noqa: BLE001 - each field is told of it, and it is masked there where it must be
            for future in self._outcomes.values():
                future.set_exception(problem)
        else:
            for key, outcome in zip(self._keys, done, strict=True):
                self._outcomes[key].set_result(outcome)


def _undone(cause: str) -> Refused:
    message = f"nothing was changed, because the field {cause} of this transaction was not carried out"
    return Refused(Problem(path=(cause,), code=UserErrorCode.UNDONE, message=message))


class TogetherExecutor(Executor[Any]):
    """Executes the root fields of a mutation side by side, so that all their steps are known before the first is carried out."""

    def execute_fields(
        self, parent_type: Any, source_value: Any, path: Any, grouped_field_set: Any, position_context: Any
    ) -> Any:
        """Execute fields; of those at the root it is said first which there are."""
        if path is None:
            fields = [key for key, details in grouped_field_set.items() if not details[0].node.name.value.startswith("__")]
            self.context_value.together.expect(fields)
        return super().execute_fields(parent_type, source_value, path, grouped_field_set, position_context)

    def execute_field(self, parent_type: Any, source: Any, field_details_list: Any, path: Any, position_context: Any) -> Any:
        """Execute a field; of one at the root it is noted when it is over."""
        result = super().execute_field(parent_type, source, field_details_list, path, position_context)
        if path.prev is not None or field_details_list[0].node.name.value.startswith("__"):
            return result
        together: Together = self.context_value.together
        if self.is_awaitable(result):
            return _watched(result, together, str(path.key))
        together.over(str(path.key))
        return result


async def _watched(result: Any, together: Together, key: str) -> Any:
    try:
        return await result
    finally:
        together.over(key)
