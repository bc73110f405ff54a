"""Responses as they are sent: the rows' JSON is spliced in as the database made it."""

from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from graphql import ExecutionResult, GraphQLError

from resolvers.reads.plans import Answer
from schema import errors
from schema.paying import Bill

_BESIDE = b',"extensions":{"cost":'


def lasting(body: bytes) -> bytes:
    """Return the part of a body that tells what was found. What it has cost stands behind it, and differs each time."""
    return body[: body.rfind(_BESIDE)]


def of_reads(answers: Sequence[Answer], request_id: str, extensions: str) -> bytes:
    """Return the body of a response that is made of reads alone."""
    failed = [a for a in answers if a.error is not None]
    whole = ",".join([f'"{a.key}":{a.text}' for a in answers])
    if not failed:
        return f'{{"data":{{{whole}}},"extensions":{extensions}}}'.encode()
    data = "null" if any(not a.nullable for a in failed) else f"{{{whole}}}"
    return f'{{"errors":{orjson.dumps(_of(failed, request_id)).decode()},"data":{data},"extensions":{extensions}}}'.encode()


def of_all(
    keys: Sequence[str],
    answers: Sequence[Answer],
    told: Mapping[str, bytes],
    executed: ExecutionResult,
    request_id: str,
    extensions: str,
) -> bytes:
    """Return the body of a response put together, in the order asked, of reads, what the schema told, and what was executed."""
    failed = [a for a in answers if a.error is not None]
    found = _of(failed, request_id)
    found += [{**errors.of_field(e, list(e.path or []), request_id), **_locations(e)} for e in executed.errors or ()]
    body: dict[str, Any] = {"errors": found} if found else {}
    if executed.data is None or any(not a.nullable for a in failed):
        body["data"] = None
    else:
        texts: dict[str, Any] = {**{a.key: a.text for a in answers}, **told}
        body["data"] = {key: orjson.Fragment(texts[key]) if key in texts else executed.data[key] for key in keys}
    body["extensions"] = orjson.Fragment(extensions)
    return orjson.dumps(body, default=str)


def _of(failed: Sequence[Answer], request_id: str) -> list[dict[str, Any]]:
    return [errors.of_field(a.error, [a.key], request_id) for a in failed if a.error is not None]


def extensions(bill: Bill, hidden: Mapping[str, str], cursor: int | None = None) -> str:
    """Return a response's extensions as JSON: its cost, the fields that the caller does not see, with the reasons, and a mutation's cursor."""
    remaining, more = bill.remaining, ""
    if hidden:
        told = [{"field": name, "reason": reason} for name, reason in hidden.items()]
        more = f',"hidden":{orjson.dumps(told).decode()}'
    if cursor is not None:
        more += f',"cursor":"{cursor}"'
    left = "null" if remaining is None else remaining
    return f'{{"cost":{{"requested":{bill.requested},"used":{bill.used},"remaining":{left}}}{more}}}'


def _locations(error: GraphQLError) -> dict[str, Any]:
    return {"locations": [{"line": at.line, "column": at.column} for at in error.locations]} if error.locations else {}
