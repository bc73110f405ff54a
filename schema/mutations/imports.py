"""Mutations of imports."""

import strawberry

from models.jobs import FileFormat
from models.rights import Noun
from resolvers.imports import jobs, mappings
from resolvers.imports.forms import DayOrder, DecimalSign
from schema.imports import (
    CONTENT,
    FILE,
    FORMAT,
    MAPPING,
    NOUN,
    ORDER,
    SAVED_AS,
    SIGN,
    ImportColumnInput,
    ImportJob,
    ImportMapping,
    mapping_of,
)
from schema.mutations.actions import ROW, DeletePayload, Payload, action, optional, payload, required, row_field


@payload
class ImportPayload(Payload):
    """What became of an import."""

    job: ImportJob | None = row_field("ImportJob", "The import; null when nothing was changed.")


@payload
class ImportMappingPayload(Payload):
    """What became of a saved mapping."""

    import_mapping: ImportMapping | None = row_field("ImportMapping", "The mapping; null when nothing was changed.")


@strawberry.type
class ImportMutations:
    import_start: ImportPayload | None = action(
        ImportPayload,
        jobs.start_import,
        "Import contacts, companies, deals or interactions from a file that was sent to `POST /files`, or from a short text. Rows with an "
        "externalId, or the id of a record, are safe to repeat: what was imported before is changed, or left alone where the row is the same. "
        "What people have changed since stays, and is told as a CONFLICT. Events: import.started, import.finished.",
        required("noun", Noun, NOUN),
        optional("format", FileFormat, FORMAT, to="format_"),
        optional("file_id", strawberry.ID, FILE),
        optional("content", str, CONTENT),
        optional("mapping", list[ImportColumnInput], MAPPING, convert=mapping_of),
        optional("saved_as", str, SAVED_AS),
        optional("decimal_sign", DecimalSign, SIGN),
        optional("day_order", DayOrder, ORDER),
        optional(
            "overwrite", bool, "Let the file overwrite what people have changed since the last import; no conflict is told then."
        ),
        optional("dry_run", bool, "Only tell what would happen. A file that was sent stays for the import itself."),
    )
    import_cancel: ImportPayload | None = action(
        ImportPayload, jobs.cancel_import, "Stop an import; what is stored already stays. Event: import.finished.", ROW
    )
    import_mapping_save: ImportMappingPayload | None = action(
        ImportMappingPayload,
        mappings.save_mapping,
        "Keep what columns become under a name, for the next file of its kind. One of the same noun and name is replaced.",
        required("noun", Noun, NOUN),
        required("name", str, "The name, at most 100 characters."),
        required("mapping", list[ImportColumnInput], "What columns become.", convert=mapping_of),
        optional("decimal_sign", DecimalSign, SIGN),
        optional("day_order", DayOrder, ORDER),
    )
    import_mapping_delete: DeletePayload | None = action(
        DeletePayload, mappings.delete_mapping, "Let go of a saved mapping.", ROW
    )
