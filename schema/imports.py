"""Imports: jobs that bring records in from files, and what became of each row."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any

import strawberry
from strawberry.types import Info

from models.jobs import FileFormat, JobStatus, RowStatus
from models.rights import Noun
from resolvers.access import Actor
from resolvers.imports import previews
from resolvers.imports.forms import DayOrder, DecimalSign
from resolvers.imports.reading import Outcome
from resolvers.imports.surveys import Survey
from resolvers.reads.declare import Access, Column, Entity, Kind, One
from resolvers.reads.declare import Connection as Rows
from schema.base import Connection, Node, column, connection, reads, row
from schema.comparators import BooleanComparator, EnumComparator, IntComparator, on
from schema.context import Context
from schema.enums import describe_enum
from schema.events import Event, history
from schema.scalars import Json
from schema.users import User

describe_enum(
    JobStatus,
    "How far a job is.",
    {
        "QUEUED": "It waits for its turn.",
        "RUNNING": "It is being worked on.",
        "DONE": "It has come to the end of the file; single rows may have failed.",
        "FAILED": "It had to stop; `error` says why.",
        "CANCELLED": "Somebody stopped it; what was stored before stays.",
    },
)
describe_enum(
    FileFormat,
    "How rows are written in a file.",
    {
        "CSV": "A table as text. What stands between cells and the encoding are told by the content; the first line names the columns.",
        "JSONL": "One JSON object a line.",
        "XLSX": "An Excel workbook; of its sheets the first that has rows.",
    },
)
describe_enum(
    DecimalSign,
    "What stands between the whole and the fraction of a number in a file.",
    {"COMMA": "1.234,50", "POINT": "1,234.50"},
)
describe_enum(
    DayOrder,
    "Which number of a day comes first in a file.",
    {"DAY_FIRST": "31/12/2026", "MONTH_FIRST": "12/31/2026"},
)
describe_enum(
    RowStatus,
    "What became of a row of a file.",
    {
        "CREATED": "A new record was made of it.",
        "UPDATED": "The record with its external id was changed.",
        "UNCHANGED": "The record was as the row says, or the row was imported before.",
        "FAILED": "Nothing was stored; the problems say why.",
    },
)


@row(Entity(name="ImportRow", table="import_row", through=("ImportJob", "job_id"), order=(("number", "ASC"),)))
class ImportRow:
    """What became of one row of a file."""

    number: int = column("The line of the file where it begins; the first line is 1. Of a workbook the row of the sheet.")
    status: RowStatus = column("What became of it.")
    record_id: strawberry.ID | None = reads(
        Column(
            name="record_id",
            kind=Kind.TEXT,
            sql="select lower(j.noun) || '_' || {t}.record_id from import_job j where j.workspace_id = {t}.workspace_id and j.id = {t}.job_id and {t}.record_id is not null",
        ),
        "The global id of the record; null where nothing was stored, and for a dry run.",
    )
    is_warned: bool = column("Whether the record is not as the row says, though the row did not fail: `problems` tell.")
    problems: Json = column(
        "What is wrong with it: a list of column, code and message. A row that did not fail came in without these values; a CONFLICT "
        "is a value that people have changed since the last import, and theirs stays.",
        kind=Kind.JSON,
    )


@strawberry.input(description="Conditions on rows of an import; all must hold.")
class ImportRowFilter:
    status: EnumComparator[RowStatus] | None = on("What became of it.")
    number: IntComparator | None = on("The line of the file.")
    is_warned: BooleanComparator | None = on("Whether the record is not as the row says, though the row did not fail.")


@row(Entity(name="ImportJob", table="import_job", prefix="import", access=Access.OWNER, about="noun"))
class ImportJob(Node):
    """An import. It goes on by itself, batch by batch, also after a restart of the server."""

    status: JobStatus = column("How far it is.")
    noun: Noun = column("What its rows are.")
    format: FileFormat = column("How the file is written.")
    is_dry_run: bool = column("Whether it only tells what would happen.")
    mapping: Json = column("What each column becomes.", kind=Kind.JSON)
    ignored: list[str] = column("Columns that become nothing.", kind=Kind.JSON)
    total: int | None = column("How many rows the file has; null until it has been read.")
    done: int = column("How many rows have been dealt with.")
    created: int = column("Of how many a new record was, or would be, made.")
    updated: int = column("Of how many the record was, or would be, changed.")
    unchanged: int = column("How many changed nothing.")
    failed: int = column("How many could not be stored.")
    warned: int = column("How many are in, but not as the file says; they are among the created, updated and unchanged.")
    error: str | None = column("Why it had to stop.")
    created_at: datetime = column("When it was asked for.")
    finished_at: datetime | None = column("When it was over.")
    owner: User | None = reads(One(entity="User", match={"id": "owner_id"}), "Who asked for it.")
    rows: Connection[ImportRow] = connection(
        Rows(entity="ImportRow", match={"job_id": "id"}),
        "What became of each row, in the order of the file.",
        filter_=ImportRowFilter,
    )
    history: Connection[Event] = history()


@row(
    Entity(
        name="ImportMapping",
        table="import_mapping",
        prefix="importmapping",
        access=Access.OWNER,
        about="noun",
        order=(("name", "ASC"),),
    )
)
class ImportMapping(Node):
    """What the columns of files of one kind become, kept under a name. It can be used by whoever made it."""

    noun: Noun = column("What the rows of such files are.")
    name: str = column("Its name: `savedAs` of importStart and importPreview.")
    columns: Json = column("What each column becomes.", kind=Kind.JSON)
    options: Json = column(
        "How what could be read in two ways is read: `decimal` and `order`, where they were given.", kind=Kind.JSON
    )
    version: int = column("Grows by one with each change.")
    owner: User | None = reads(One(entity="User", match={"id": "owner_id"}), "Who made it.")


@strawberry.input(description="What a column of a file becomes.")
class ImportColumnInput:
    column: str = strawberry.field(description="The column, as the file names it; the second of one name is `Phone (2)`.")
    field: str = strawberry.field(
        description="The field: externalId, name, firstName, phones, emails, owner (an e-mail or a name), company (an external id or a name), "
        "companyName (made where there is none), handles.telegram, custom.budget and so on. Several columns may become one list."
    )


def mapping_of(columns: Sequence[ImportColumnInput]) -> dict[str, str]:
    """Return a mapping as the use cases take it."""
    return {entry.column: entry.field for entry in columns}


@strawberry.type(description="A column of a file that is looked over.")
class ImportPreviewColumn:
    name: str = strawberry.field(description="Its heading; the second of one heading is `Phone (2)`.")
    field: str | None = strawberry.field(description="What it becomes; null for nothing.")
    decimal_sign: DecimalSign | None = strawberry.field(
        description="The decimal sign that its cells tell; null where they tell none."
    )
    day_order: DayOrder | None = strawberry.field(
        description="The order of day and month that its cells tell; null where they tell none."
    )


@strawberry.type(description="What is wrong with a file or a row that is looked over.")
class ImportPreviewProblem:
    column: str = strawberry.field(
        description="The column; empty for the row as a whole. For what is asked, the argument that answers it."
    )
    code: str = strawberry.field(description="What kind of problem; stable, of UserErrorCode.")
    message: str = strawberry.field(description="What is wrong, for people.")


@strawberry.type(description="One of the first rows of a file.")
class ImportPreviewRow:
    number: int = strawberry.field(description="The line of the file.")
    cells: Json = strawberry.field(description="Its cells by column, as they stand in the file.")
    problems: list[ImportPreviewProblem] = strawberry.field(description="What cannot be read.")


@strawberry.type(description="What an import would make of a file.")
class ImportPreview:
    format: FileFormat = strawberry.field(description="How the file is written.")
    encoding: str = strawberry.field(description="The encoding of its text, such as utf-8 or cp1251.")
    delimiter: str | None = strawberry.field(description="What stands between cells, of a table as text.")
    columns: list[ImportPreviewColumn] = strawberry.field(description="Its columns, and what they become.")
    rows: list[ImportPreviewRow] = strawberry.field(description="Its first rows, at most 10.")
    problems: list[ImportPreviewProblem] = strawberry.field(
        description="What must be said before it can be imported, with the argument that says it."
    )


def _shown(found: Survey, outcomes: Sequence[Outcome]) -> ImportPreview:
    forms = found.forms
    return ImportPreview(
        format=found.layout.format,
        encoding=found.layout.encoding,
        delimiter=found.layout.delimiter if found.layout.format is FileFormat.CSV else None,
        columns=[
            ImportPreviewColumn(
                name=name,
                field=found.mapping.get(name),
                decimal_sign=DecimalSign(told["decimal"]) if "decimal" in (told := forms.get(name, {})) else None,
                day_order=DayOrder(told["order"]) if "order" in told else None,
            )
            for name in found.columns
        ],
        rows=[
            ImportPreviewRow(
                number=line.number,
                cells=_plain(line.cells),
                problems=[ImportPreviewProblem(**problem) for problem in outcome.problems],
            )
            for line, outcome in zip(found.first, outcomes, strict=True)
        ],
        problems=[ImportPreviewProblem(column=p.path[0], code=p.code.value, message=p.message) for p in found.problems],
    )


def _plain(cells: Any) -> Any:
    if not isinstance(cells, dict):
        return {}
    return {name: str(cell) if isinstance(cell, date | Decimal) else cell for name, cell in cells.items()}


def _argument(description: str) -> Any:
    return strawberry.argument(description=description)


NOUN, FORMAT = "What the rows are.", "How the file is written; told by its content unless given."
FILE, CONTENT = "The file, by the id that `POST /files` answered with.", "The file itself, where it is short."
MAPPING = "What columns become; by their headings unless given. Columns that are not named become nothing."
SAVED_AS = "The name of a mapping that the caller has saved, instead of one."
SIGN, ORDER = "The decimal sign where a column does not tell.", "The order of day and month where a column does not tell."


async def read_preview(
    info: Info[Context, None],
    noun: Annotated[Noun, _argument(NOUN)],
    format: Annotated[FileFormat | None, _argument(FORMAT)] = None,  # noqa: A002 - the API's name
    file_id: Annotated[strawberry.ID | None, _argument(FILE)] = None,
    content: Annotated[str | None, _argument(CONTENT)] = None,
    mapping: Annotated[list[ImportColumnInput] | None, _argument(MAPPING)] = None,
    saved_as: Annotated[str | None, _argument(SAVED_AS)] = None,
    decimal_sign: Annotated[DecimalSign | None, _argument(SIGN)] = None,
    day_order: Annotated[DayOrder | None, _argument(ORDER)] = None,
) -> ImportPreview | None:
    """Look a file over for whoever asks."""
    actor: Actor = info.context.actor
    given = mapping_of(mapping) if mapping is not None else None
    found, outcomes = await previews.preview(
        actor,
        noun,
        format,
        file_id=file_id,
        content=content,
        mapping=given,
        saved_as=saved_as,
        decimal_sign=decimal_sign,
        day_order=day_order,
    )
    return _shown(found, outcomes)
