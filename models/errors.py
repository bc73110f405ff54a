"""Expected refusals. Each becomes data for the client; every other exception is a bug and is masked."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class ErrorCode(StrEnum):
    """Why a whole request, or one of its fields, was refused. Codes never change; messages may."""

    BAD_REQUEST = "BAD_REQUEST"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    BAD_USER_INPUT = "BAD_USER_INPUT"
    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    INVALID_CURSOR = "INVALID_CURSOR"
    CURSOR_EXPIRED = "CURSOR_EXPIRED"
    PERSISTED_QUERY_NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"
    PERSISTED_QUERY_NOT_SUPPORTED = "PERSISTED_QUERY_NOT_SUPPORTED"
    TOO_COMPLEX = "TOO_COMPLEX"
    RATE_LIMITED = "RATE_LIMITED"
    TIMEOUT = "TIMEOUT"
    PAYLOAD_TOO_LARGE = "PAYLOAD_TOO_LARGE"
    UNAVAILABLE = "UNAVAILABLE"
    INTERNAL = "INTERNAL"


class UserErrorCode(StrEnum):
    """What is wrong with one value of a mutation's input. Codes never change; messages may."""

    REQUIRED = "REQUIRED"
    INVALID = "INVALID"
    TOO_LONG = "TOO_LONG"
    TOO_MANY = "TOO_MANY"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    NOT_FOUND = "NOT_FOUND"
    TAKEN = "TAKEN"
    CONFLICT = "CONFLICT"
    FORBIDDEN = "FORBIDDEN"
    STAGE_OF_ANOTHER_PIPELINE = "STAGE_OF_ANOTHER_PIPELINE"
    DEAL_CLOSED = "DEAL_CLOSED"
    LOSS_REASON_REQUIRED = "LOSS_REASON_REQUIRED"
    NO_EXCHANGE_RATE = "NO_EXCHANGE_RATE"
    NOT_AN_INQUIRY = "NOT_AN_INQUIRY"
    IDEMPOTENCY_KEY_REUSED = "IDEMPOTENCY_KEY_REUSED"
    UNDONE = "UNDONE"
    DO_NOT_CALL = "DO_NOT_CALL"
    NO_CONSENT = "NO_CONSENT"
    QUIET_HOURS = "QUIET_HOURS"
    NO_PHONE = "NO_PHONE"
    PHONE_UNREACHABLE = "PHONE_UNREACHABLE"
    NUMBER_REFUSED = "NUMBER_REFUSED"
    PROVIDER_REFUSED = "PROVIDER_REFUSED"
    PROVIDER_BUSY = "PROVIDER_BUSY"
    CALL_UNCLEAR = "CALL_UNCLEAR"


class CrmError(Exception):
    """An expected refusal with a stable code and a sentence that the caller may see."""

    code: ErrorCode = ErrorCode.BAD_USER_INPUT

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    @property
    def details(self) -> Mapping[str, object]:
        """What a program is told beside the code."""
        return {}


class BadInput(CrmError):
    """An argument of a read is not acceptable; the message names the argument and what is wrong."""


class InvalidCursor(CrmError):
    """A cursor is malformed, or belongs to another sort or filter; the message says which."""

    code = ErrorCode.INVALID_CURSOR


class CursorExpired(CrmError):
    """The events after this cursor are no longer kept; the client must read the current state anew."""

    code = ErrorCode.CURSOR_EXPIRED

    def __init__(self, message: str, *, oldest: int) -> None:
        super().__init__(message)
        self.oldest = oldest
        """The oldest cursor after which everything is kept."""

    @property
    def details(self) -> Mapping[str, object]:
        """Return the cursor from which on nothing is missing."""
        return {"oldestCursor": str(self.oldest)}


class PayloadTooLarge(CrmError):
    """What was sent is larger than the server takes."""

    code = ErrorCode.PAYLOAD_TOO_LARGE


class Unauthenticated(CrmError):
    """No token, or one that is unknown, expired or revoked."""

    code = ErrorCode.UNAUTHENTICATED


class Forbidden(CrmError):
    """The caller is known, but may not do this."""

    code = ErrorCode.FORBIDDEN


class Unavailable(CrmError):
    """The database does not answer; trying again later is right."""

    code = ErrorCode.UNAVAILABLE


class Timeout(CrmError):
    """The operation took longer than its limit and was ended."""

    code = ErrorCode.TIMEOUT


class Conflict(CrmError):
    """Another request holds what this one needs; trying again is right."""

    code = ErrorCode.CONFLICT


class Collided(Conflict):
    """The database has undone a transaction because two waited for each other; the same again is right, at once."""


class TooComplex(CrmError):
    """The request asks for more than one request may."""

    code = ErrorCode.TOO_COMPLEX


class RateLimited(CrmError):
    """The caller has spent what they may for now; ``retry_after`` tells in how many seconds they may go on."""

    code = ErrorCode.RATE_LIMITED

    def __init__(self, message: str, *, retry_after: int) -> None:
        super().__init__(message)
        self.retry_after = retry_after

    @property
    def details(self) -> Mapping[str, object]:
        """Return when to come again."""
        return {"retryAfter": self.retry_after}


@dataclass(frozen=True, kw_only=True)
class FieldConflict:
    """One field that both the caller and somebody else changed since the version the caller knows."""

    name: str
    base: object
    actual: object
    attempted: object


class Fate(StrEnum):
    """What became of a record that is not found. It is told to whoever may know."""

    DELETED = "DELETED"
    MERGED = "MERGED"
    ERASED = "ERASED"


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One thing that is wrong with a mutation's input: where, a stable code and a sentence."""

    path: tuple[str, ...]
    code: UserErrorCode
    message: str
    conflict: FieldConflict | None = None
    fate: Fate | None = None
    merged_into: str | None = None


class Refused(CrmError):
    """A write was refused; nothing changed. Carries one problem or more, each naming its place in the input.

    ``row_id`` is the record that somebody else has changed, and ``entity`` what it is, where that is why.
    """

    def __init__(self, *problems: Problem, row_id: UUID | None = None, entity: str = "") -> None:
        super().__init__("; ".join(p.message for p in problems))
        self.problems, self.row_id, self.entity = problems, row_id, entity
        if problems and all(problem.code is UserErrorCode.FORBIDDEN for problem in problems):
            self.code = ErrorCode.FORBIDDEN  # for reads, which have no place for problems


def refuse(path: str, code: UserErrorCode, message: str) -> Refused:
    """Return a refusal of one input value; ``path`` is dotted, as the client wrote it: ``input.phones.0.number``."""
    return Refused(Problem(path=tuple(path.split(".")), code=code, message=message))
