"""What mutations answer with."""

from typing import Any, TypeVar
from uuid import UUID

import strawberry
from graphql import GraphQLResolveInfo
from strawberry.types import Info

from schema.base import Node, described
from schema.context import Context
from schema.mutations.actions.refusals import UserError

T = TypeVar("T")
_ERRORS = "What is wrong with the input; empty when the change was made."


def row_field(entity: str | None, description: str) -> Any:
    """Declare the field of a payload that shows the row; it is read as a query would read it.

    After a conflict of versions that is the row as it is now. Without an entity it is what the payload says.
    """

    async def read(root: Any, info: Info[Context, None]) -> Any:
        raw: GraphQLResolveInfo[Any] = info._raw_info  # noqa: SLF001 - the compiler needs the AST of the selection
        name = root.entity if entity is None else entity
        return await info.context.rows.read_row(raw, name, root.row_id) if root.row_id and name else None

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


@strawberry.type(description="What became of one row of many.")
class BulkResult:
    id: strawberry.ID = strawberry.field(description="The row's global id, as it was given.")
    user_errors: list[UserError] = strawberry.field(description="What is wrong; empty when the row was changed.")


@strawberry.type(description="What became of many rows.")
class BulkPayload(Payload):
    results: list[BulkResult] = strawberry.field(
        default_factory=list, description="A result a row, in the order of `ids`; empty when nothing was changed."
    )
