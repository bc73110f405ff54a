"""Mutations that do to many rows what a use case does to one."""

from enum import StrEnum
from typing import Any

import strawberry

from models.errors import UserErrorCode, refuse
from resolvers.access import Actor
from resolvers.changes import Changes, RowResult, each
from schema.enums import describe_enum
from schema.mutations.actions.arguments import Argument, optional, required
from schema.mutations.actions.declaring import action, bind_arguments
from schema.mutations.actions.payloads import BulkPayload
from schema.mutations.binding import UseCase


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

    bind_arguments(use_case, ("work", "actor", "row_id"), arguments, *fixed)
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
