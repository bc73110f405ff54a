"""How mutations are declared: fields of their inputs, arguments, payloads, and ``action``, which makes one of a use case."""

from schema.mutations.actions.arguments import (
    EXACT_VERSION,
    HAPPENED_AT,
    ROW,
    VERSION,
    Argument,
    creates,
    optional,
    required,
    updates,
)
from schema.mutations.actions.bulk import ErrorPolicy, assigns, bulk
from schema.mutations.actions.declaring import action, deletes, restores
from schema.mutations.actions.fields import given, maybe, on, present, updated
from schema.mutations.actions.payloads import BulkPayload, DeletePayload, Payload, payload, row_field
from schema.mutations.actions.refusals import FieldConflict, UserError

__all__ = [
    "EXACT_VERSION",
    "HAPPENED_AT",
    "ROW",
    "VERSION",
    "Argument",
    "BulkPayload",
    "DeletePayload",
    "ErrorPolicy",
    "FieldConflict",
    "Payload",
    "UserError",
    "action",
    "assigns",
    "bulk",
    "creates",
    "deletes",
    "given",
    "maybe",
    "on",
    "optional",
    "payload",
    "present",
    "required",
    "restores",
    "row_field",
    "updated",
    "updates",
]
