"""Imports: jobs that bring records in from files, and what became of each row."""

from datetime import datetime

import strawberry

from models.jobs import FileFormat, JobStatus, RowStatus
from models.rights import Noun
from resolvers.reads.declare import Access, Column, Entity, Kind, One
from resolvers.reads.declare import Connection as Rows
from schema.base import Connection, Node, column, connection, reads, row
from schema.comparators import EnumComparator, IntComparator, on
from schema.enums import describe_enum
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
        "CSV": "Comma, semicolon or tab between cells, UTF-8; the first line names the columns.",
        "JSONL": "One JSON object a line.",
    },
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

    number: int = column("Its place in the file, from 1, the header and empty lines not counted.")
    status: RowStatus = column("What became of it.")
    record_id: strawberry.ID | None = reads(
        Column(
            name="record_id",
            kind=Kind.TEXT,
            sql="select lower(j.noun) || '_' || {t}.record_id from import_job j where j.workspace_id = {t}.workspace_id and j.id = {t}.job_id and {t}.record_id is not null",
        ),
        "The global id of the record; null where nothing was stored, and for a dry run.",
    )
    problems: Json = column("What is wrong with it: a list of column, code and message.", kind=Kind.JSON)


@strawberry.input(description="Conditions on rows of an import; all must hold.")
class ImportRowFilter:
    status: EnumComparator[RowStatus] | None = on("What became of it.")
    number: IntComparator | None = on("Its place in the file.")


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
    error: str | None = column("Why it had to stop.")
    created_at: datetime = column("When it was asked for.")
    finished_at: datetime | None = column("When it was over.")
    owner: User | None = reads(One(entity="User", match={"id": "owner_id"}), "Who asked for it.")
    rows: Connection[ImportRow] = connection(
        Rows(entity="ImportRow", match={"job_id": "id"}),
        "What became of each row, in the order of the file.",
        filter_=ImportRowFilter,
    )
