"""Errors as the client sees them: a closed list of codes, a request id, and nothing that leaks."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import structlog
from graphql import GraphQLError

from models.errors import CrmError, ErrorCode
from models.noting import refused

log = structlog.get_logger()


@dataclass(frozen=True, kw_only=True, slots=True)
class Flaw:
    """What is wrong with a document, apart from the document: keeping one does not keep the other."""

    message: str
    locations: Sequence[Any] = ()
    path: None = None

    @classmethod
    def of(cls, error: GraphQLError) -> "Flaw":
        """Return what an error tells."""
        text = error.message
        return cls(message=text if len(text) <= 500 else text[:500] + "…", locations=tuple(error.locations or ()))


def of_request(message: str, code: ErrorCode, request_id: str, **extra: Any) -> dict[str, Any]:
    """Return an error that concerns the whole request."""
    refused(code.value)
    return {"message": message, "extensions": {"code": code.value, "requestId": request_id, **extra}}


def of_refusal(refusal: CrmError, request_id: str) -> dict[str, Any]:
    """Return a refusal that concerns the whole request."""
    return of_request(refusal.message, refusal.code, request_id, **refusal.details)


def of_graphql(error: GraphQLError | Flaw, code: ErrorCode, request_id: str) -> dict[str, Any]:
    """Return a syntax, validation or coercion error with its place in the document."""
    refused(code.value)
    found: dict[str, Any] = {"message": error.message}
    if error.locations:
        found["locations"] = [{"line": at.line, "column": at.column} for at in error.locations]
    if error.path:
        found["path"] = error.path
    found["extensions"] = {"code": code.value, "requestId": request_id}
    return found


def of_field(error: BaseException, path: list[str | int], request_id: str) -> dict[str, Any]:
    """Return a field's error. A refusal speaks for itself; a bug is masked here and logged in full."""
    original = error.original_error if isinstance(error, GraphQLError) and error.original_error else error
    if isinstance(original, CrmError):
        message, code = original.message, original.code
    elif isinstance(original, GraphQLError) and original.original_error is None:
        message, code = original.message, ErrorCode.BAD_USER_INPUT
    else:
        log.error("bug", request_id=request_id, path=path, exc_info=original)
        message, code = "Something went wrong on the server; it has been recorded under this request id.", ErrorCode.INTERNAL
    refused(code.value)
    extra = original.details if isinstance(original, CrmError) else {}
    return {"message": message, "path": path, "extensions": {"code": code.value, "requestId": request_id, **extra}}
