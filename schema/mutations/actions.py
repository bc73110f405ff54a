"""How mutations are declared: payloads, arguments, and ``action``, the one place where refusals become data."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

import strawberry
from graphql import GraphQLResolveInfo
from strawberry import UNSET
from strawberry.types import Info

from models.errors import Problem, Refused, UserErrorCode, refuse
from resolvers.access import Actor
from resolvers.changes import Changes, Rehearsed, RowResult, each
from resolvers.performing import Outcome, Step, perform
from schema.base import Node, arguments_of, described
from schema.context import Context
from schema.enums import describe_enum
from schema.mutations.binding import UseCase, bind, check_told
from schema.scalars import Json

T = TypeVar("T")

describe_enum(
    UserErrorCode,
    "What is wrong with one value of an input. Codes never change.",
    {
        "REQUIRED": "A value is missing.",
        "INVALID": "The value has the wrong form.",
        "TOO_LONG": "The text is too long.",
        "TOO_MANY": "The list is too long.",
        "OUT_OF_RANGE": "The value is too small or too large.",
        "NOT_FOUND": "There is no such record, or the caller may not see it.",
        "TAKEN": "The value is already in use.",
        "CONFLICT": "Somebody else has changed this since the version the caller knows.",
        "FORBIDDEN": "The caller may not do this.",
        "STAGE_OF_ANOTHER_PIPELINE": "The stage belongs to another pipeline than the deal.",
        "DEAL_CLOSED": "The deal is won or lost.",
        "LOSS_REASON_REQUIRED": "A loss needs its reason; use dealLose.",
        "NO_EXCHANGE_RATE": "There is no rate between this currency and the workspace's.",
        "NOT_AN_INQUIRY": "Only an inbound call can be classified.",
        "IDEMPOTENCY_KEY_REUSED": "The key was used before with another input.",
        "UNDONE": "Another field of the same `@transaction` was refused, so nothing was changed here either; `field` names it.",
    },
)


@strawberry.type(description="A field that both the caller and somebody else changed.")
class FieldConflict:
    name: str = strawberry.field(description="The field, as the record's events name it, such as `title` or `custom.budget`.")
    base: Json | None = strawberry.field(description="The value at the version that the caller knew; null if that is not known.")
    actual: Json | None = strawberry.field(description="The value now.")
    attempted: Json | None = strawberry.field(
        description="The value that the caller wanted; null where they wanted none, as in deleting."
    )


@strawberry.type(description="One thing that is wrong with a mutation's input. Nothing was changed.")
class UserError:
    field: list[str] = strawberry.field(description="Where: the path in the arguments, such as input, phones, 0, number.")
    code: UserErrorCode = strawberry.field(description="What kind of error; stable.")
    message: str = strawberry.field(description="What is wrong, for people.")
    conflict: FieldConflict | None = strawberry.field(description="For CONFLICT: the values to choose from.")


def _of(problem: Problem) -> UserError:
    conflict = problem.conflict
    return UserError(
        field=list(problem.path),
        code=problem.code,
        message=problem.message,
        conflict=FieldConflict(**vars(conflict)) if conflict else None,
    )


_ERRORS = "What is wrong with the input; empty when the change was made."


def given(source: Any, **convert: Callable[[Any], Any]) -> Any:
    """Return the fields that a client gave in an input, absent ones left out."""
    found: dict[str, Any] = {}
    for name, value in vars(source).items():
        if value is not UNSET:
            found[name] = convert[name](value) if name in convert and value is not None else value
    return found


def present(source: Any) -> dict[str, Any]:
    """Return the fields of an input that have a value: null is the same as absent where there is nothing to clear."""
    return {name: value for name, value in given(source).items() if value is not None}


def updated(source: Any, **convert: Callable[[Any], Any]) -> Any:
    """Return the fields that an update gives: a Maybe that is None was absent, Some(None) clears."""
    found: dict[str, Any] = {}
    for name, value in vars(source).items():
        if isinstance(value, strawberry.Some):
            found[name] = convert[name](value.value) if name in convert and value.value is not None else value.value
    return found


def on(description: str) -> Any:
    """Declare a field of an input that may be left out."""
    return strawberry.field(default=UNSET, description=description)


def maybe(description: str) -> Any:
    """Declare a field of an update: absent leaves the value as it is, null clears it."""
    return strawberry.field(default=None, description=description)


def row_field(entity: str | None, description: str) -> Any:
    """Declare the field of a payload that shows the row; it is read as a query would read it.

    After a conflict of versions that is the row as it is now. Without an entity it is what the payload says.
    """

    async def read(root: Any, info: Info[Context, None]) -> Any:
        raw: GraphQLResolveInfo[Any] = info._raw_info  # noqa: SLF001 - the compiler needs the AST of the selection
        return await info.context.rows.read_row(raw, entity or root.entity, root.row_id) if root.row_id else None

    now = "On CONFLICT with another version: as it is now."
    return strawberry.field(resolver=read, description=f"{description} {now}")


@strawberry.type(description="What a mutation answers with.")
class Payload:
    row_id: strawberry.Private[UUID | None] = None
    user_errors: list[UserError] = strawberry.field(default_factory=list, description=_ERRORS)

    @classmethod
    def of_rehearsal(cls, _result: Any) -> "Payload":
        """Return what a dry run answers; payloads of mutations that can be rehearsed say it."""
        return cls()


@strawberry.type(description="What became of a row that was to be deleted.")
class DeletePayload(Payload):
    deleted_id: strawberry.ID | None = strawberry.field(
        default=None, description="The id of the row, now deleted; null when nothing was changed."
    )
    entity: strawberry.Private[str] = ""
    current: Node | None = row_field(None, "Null when the row was deleted.")


def payload(cls: type[T]) -> type[T]:
    """Declare a payload. Its docstring is its description."""
    return strawberry.type(cls, description=described(cls))


@dataclass(frozen=True, kw_only=True)
class Argument:
    """An argument of a mutation: its name, its type, what it means, and how it becomes a value of the use case.

    ``to`` is the use case's parameter where it has another name. What a client leaves out or gives as null is not passed on.
    """

    name: str
    type: Any
    description: str
    to: str = ""
    convert: Callable[[Any], Any] | None = None
    default: Any = UNSET
    is_required: bool = False

    def value(self, given: Any) -> Any:
        """Return what the use case gets."""
        return self.convert(given) if self.convert else given


def required(name: str, type_: Any, description: str, **options: Any) -> Argument:
    """Declare an argument that must be given."""
    return Argument(name=name, type=type_, description=description, is_required=True, **options)


def optional(name: str, type_: Any, description: str, **options: Any) -> Argument:
    """Declare an argument that may be left out."""
    return Argument(name=name, type=type_ | None, description=description, **options)


ROW = required("id", strawberry.ID, "The global id.", to="row_id")
HAPPENED_AT = optional("happened_at", datetime, "When it happened; now unless given. Not before the last move.")
VERSION = optional(
    "expected_version",
    int,
    "The version that the caller knows. Fields that somebody else changed since are refused as CONFLICT.",
)
EXACT_VERSION = optional(
    "expected_version",
    int,
    "The version that the caller knows. If anything of the record has changed since, nothing is done: CONFLICT.",
)
_KEY = optional(
    "idempotency_key", str, "A text of the client's making. The same key and input give the first answer again, for 24 hours."
)


def creates(
    input_: Any, to: str = "fields", convert: Callable[[Any], Any] | None = None, **nested: Callable[[Any], Any]
) -> Argument:
    """Declare the input of what makes something: absent fields are left out."""
    made = convert or (lambda fields: fields)
    return required("input", input_, "What to write.", to=to, convert=lambda source: made(given(source, **nested)))


def updates(input_: Any, **nested: Callable[[Any], Any]) -> Argument:
    """Declare the input of an update: absent fields stay as they are, null clears."""
    return required("input", input_, "What to write.", to="fields", convert=lambda source: updated(source, **nested))


def action(
    payload: type[Payload],
    use_case: UseCase,
    description: str,
    *arguments: Argument,
    before: UseCase | None = None,
    gives: str = "",
) -> Any:
    """Declare a mutation: its arguments become the use case's, and its refusals become ``userErrors``.

    Every mutation takes an idempotency key as well. ``before`` does what is slow and needs no transaction: it is given the caller and
    the arguments, and returns what the use case gets instead, by the name in ``gives``. Arguments that are not taken, a missing one, and
    an event in the description that there is not, are refused when the mutation is declared.
    """
    check_told(description)
    if before is None:
        _bind(use_case, ("work", "actor"), arguments)
    else:
        _bind(before, ("actor",), arguments)
        bind(use_case, ("work", "actor"), [gives], [])

    async def resolve(self: Any, info: Info[Context, None], **given: Any) -> Any:  # noqa: ARG001 - Strawberry calls it as a method
        present = {name: value for name, value in given.items() if value is not UNSET and value is not None}
        values = {a.to or a.name: a.value(present[a.name]) for a in arguments if a.name in present}
        key = present.pop("idempotency_key", None)
        body = _plain({"mutation": info.field_name, **present})
        try:
            ready = values if before is None else {gives: await before(info.context.actor, **values)}
            outcome = await _outcome(info, Step(use_case=lambda work, actor: use_case(work, actor, **ready), key=key, body=body))
        except Refused as refusal:
            return _refused(payload, refusal)
        except Rehearsed as rehearsed:
            return payload.of_rehearsal(rehearsed.result)
        info.context.actor = outcome.actor
        if payload is BulkPayload:
            rows = [
                BulkResult(id=strawberry.ID(r.id), user_errors=[_of(problem) for problem in r.problems]) for r in outcome.results
            ]
            return BulkPayload(results=rows)
        if payload is DeletePayload:
            return DeletePayload(row_id=outcome.row_id, deleted_id=strawberry.ID(str(present["id"])))
        return payload(row_id=outcome.row_id, **outcome.shown)

    resolve.__annotations__["return"] = payload | None
    field = strawberry.mutation(resolver=resolve, description=description)
    return arguments_of(field, *((a.name, a.type, a.default, a.description) for a in (*arguments, _KEY)))


async def _outcome(info: Info[Context, None], step: Step) -> Outcome:
    """Carry out a step in a transaction of its own, or with the others of its operation."""
    together = info.context.together
    if together is None:
        return await perform(info.context.actor, step.use_case, key=step.key, body=step.body)
    return await together.outcome(str(info.path.key), step)


def _refused(payload: type[Payload], refusal: Refused) -> Payload:
    answer = payload(row_id=refusal.row_id, user_errors=[_of(problem) for problem in refusal.problems])
    if isinstance(answer, DeletePayload):
        answer.entity = refusal.entity
    return answer


def _bind(use_case: UseCase, leading: Sequence[str], arguments: Sequence[Argument], *fixed: str) -> None:
    """See that a use case takes the arguments of its mutation."""
    always = [a.to or a.name for a in arguments if a.is_required]
    bind(use_case, leading, [*fixed, *always], [a.to or a.name for a in arguments if not a.is_required])


class ErrorPolicy(StrEnum):
    """What becomes of the other rows when one cannot be changed."""

    ALL_OR_NOTHING = "ALL_OR_NOTHING"
    SKIP_FAILED = "SKIP_FAILED"


describe_enum(
    ErrorPolicy,
    "What becomes of the other rows when one cannot be changed.",
    {
        "ALL_OR_NOTHING": "Nothing is changed; the errors name the rows by their place in `ids`.",
        "SKIP_FAILED": "The others are changed; each row's result tells what became of it.",
    },
)


@strawberry.type(description="What became of one row of many.")
class BulkResult:
    id: strawberry.ID = strawberry.field(description="The row's global id, as it was given.")
    user_errors: list[UserError] = strawberry.field(description="What is wrong; empty when the row was changed.")


@strawberry.type(description="What became of many rows.")
class BulkPayload(Payload):
    results: list[BulkResult] = strawberry.field(
        default_factory=list, description="A result a row, in the order of `ids`; empty when nothing was changed."
    )


MAX_ROWS = 100


def bulk(use_case: UseCase, description: str, *arguments: Argument, **fixed: Any) -> Any:
    """Declare a mutation that does to many rows what a use case does to one. What is left to say is in ``arguments``."""

    async def change(
        work: Changes, actor: Actor, ids: list[str], error_policy: ErrorPolicy = ErrorPolicy.ALL_OR_NOTHING, **values: Any
    ) -> list[RowResult]:
        if not 1 <= len(ids) <= MAX_ROWS or len(set(ids)) < len(ids):
            raise refuse("ids", UserErrorCode.TOO_MANY, f"must be 1 to {MAX_ROWS} ids, each once")
        whole = error_policy is ErrorPolicy.ALL_OR_NOTHING
        return await each(work, ids, lambda row_id: use_case(work, actor, row_id, **values, **fixed), all_or_nothing=whole)

    _bind(use_case, ("work", "actor", "row_id"), arguments, *fixed)
    many = (
        required("ids", list[strawberry.ID], f"Global ids, 1 to {MAX_ROWS}."),
        *arguments,
        optional(
            "error_policy", ErrorPolicy, "What to do with the others when one cannot be changed; ALL_OR_NOTHING unless given."
        ),
    )
    return action(BulkPayload, change, f"{description} At most {MAX_ROWS} rows.", *many)


def assigns(use_case: UseCase, nouns: str) -> Any:
    """Declare the mutation that gives many rows of a noun to another owner."""
    owner = required("owner_id", strawberry.ID, "Who answers for them from now on.", to="fields", convert=_to_owner)
    return bulk(use_case, f"Give {nouns} to another owner.", owner)


def _to_owner(owner_id: str) -> dict[str, str]:
    return {"owner_id": owner_id}


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
