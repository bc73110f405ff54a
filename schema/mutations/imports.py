"""Mutations of imports."""

from collections.abc import Sequence

import strawberry

from models.jobs import FileFormat
from models.rights import Noun
from resolvers.imports import jobs
from schema.imports import ImportJob
from schema.mutations.actions import ROW, Payload, action, optional, payload, required, row_field


@strawberry.input(description="What a column of a file becomes.")
class ImportColumnInput:
    column: str = strawberry.field(description="The column, as the file names it.")
    field: str = strawberry.field(
        description="The field: externalId, name, phones, emails, owner (an e-mail), company (an external id), custom.budget and so on."
    )


def _mapping(columns: Sequence[ImportColumnInput]) -> dict[str, str]:
    return {entry.column: entry.field for entry in columns}


@payload
class ImportPayload(Payload):
    """What became of an import."""

    job: ImportJob | None = row_field("ImportJob", "The import; null when nothing was changed.")


@strawberry.type
class ImportMutations:
    import_start: ImportPayload | None = action(
        ImportPayload,
        jobs.start_import,
        "Import contacts, companies, deals or interactions from a file that was sent to `POST /files`, or from a short text. Rows with an "
        "externalId are safe to repeat: what was imported before is changed, or left alone where the row is the same. "
        "Events: import.started, import.finished.",
        required("noun", Noun, "What the rows are."),
        required("format", FileFormat, "How the file is written.", to="format_"),
        optional("file_id", strawberry.ID, "The file, by the id that `POST /files` answered with."),
        optional("content", str, "The file itself, where it is short."),
        optional(
            "mapping",
            list[ImportColumnInput],
            "What columns become; by their names unless given. Columns that are not named become nothing.",
            convert=_mapping,
        ),
        optional("dry_run", bool, "Only tell what would happen."),
    )
    import_cancel: ImportPayload | None = action(
        ImportPayload, jobs.cancel_import, "Stop an import; what is stored already stays. Event: import.finished.", ROW
    )
