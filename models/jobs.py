"""Work that goes on behind a request: imports, with the files they read and a report of each row."""

from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Record, Row, Table
from models.db.fields import InstantField, MentionField, enum_column
from models.erasure import ERASED, KEEP, scrubbed
from models.rights import Noun
from models.tokens import CredentialKind


class Queue(StrEnum):
    """Where a job waits. Each has places of its own in a process, so that none keeps another waiting."""

    LIVE = "LIVE"
    DELIVERY = "DELIVERY"
    WEBHOOK = "WEBHOOK"
    PULL = "PULL"
    BACKFILL = "BACKFILL"
    IMPORT = "IMPORT"
    HOUSEKEEPING = "HOUSEKEEPING"


class JobState(StrEnum):
    """What a job does. One that is done has no row any more."""

    WAITING = "WAITING"
    RUNNING = "RUNNING"
    DEAD = "DEAD"


_SWEPT = 'ALTER TABLE "{}" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0)'
"""Rows come and go by the thousand: what they leave behind is swept away early and at full speed."""

_INDEXES = (
    'CREATE UNIQUE INDEX "uid_job_waiting" ON "job" ("workspace_id", "kind", "key") WHERE "state" = \'WAITING\'',
    'CREATE UNIQUE INDEX "uid_job_running" ON "job" ("workspace_id", "kind", "key") WHERE "state" = \'RUNNING\'',
    'CREATE INDEX "idx_job_waiting" ON "job" ("workspace_id", "queue", "due_at", "id") WHERE "state" = \'WAITING\'',
)


class Job(Record):
    """A job of a workspace. One key of a kind may wait once, and run once at the same time.

    ``due_at`` is when it is to begin; while it runs, when its lease ends and another process may take it. ``token`` is the claim that runs
    it. ``attempts`` are counted when they begin.
    """

    impersonal = "it names records by their ids, and says what went wrong with them"
    beside = {"sqlite": _INDEXES, "postgres": (*_INDEXES, _SWEPT.format("job"))}

    queue = enum_column(Queue)
    kind = fields.CharField(max_length=64)
    key = fields.CharField(max_length=200)
    args = fields.JSONField[dict[str, Any]](default=dict)
    state = enum_column(JobState)
    due_at = InstantField()
    attempts = fields.IntField(default=0)
    most_attempts = fields.IntField()
    token = fields.UUIDField(null=True)
    last_error = fields.CharField(max_length=1000, null=True)

    class Meta:
        table = "job"
        indexes = [("workspace_id", "created_at", "id")]


class JobTurn(Table):
    """When a workspace may have something to do in a queue, and when it was served last. Null: nothing waits or runs.

    ``due_at`` is never later than the earliest job, ``lease_at`` never later than the earliest end of a lease; null: nothing runs.

    Global: it is how whoever has a hand free finds the workspace whose turn it is. One small row for each workspace and queue.
    """

    is_global = True
    own_key = ("workspace_id", "queue")
    beside = {"sqlite": (), "postgres": (_SWEPT.format("job_turn"),)}

    workspace_id = fields.UUIDField(primary_key=True)
    queue = enum_column(Queue)
    due_at = InstantField(null=True)
    lease_at = InstantField(null=True)
    served_at = InstantField()

    class Meta:
        table = "job_turn"
        indexes = [("queue", "due_at")]


class JobStatus(StrEnum):
    """How far an import is."""

    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    DONE = "DONE"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


class FileFormat(StrEnum):
    """How rows are written in a file."""

    CSV = "CSV"
    JSONL = "JSONL"
    XLSX = "XLSX"


class RowStatus(StrEnum):
    """What became of a row of a file."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    UNCHANGED = "UNCHANGED"
    FAILED = "FAILED"


class StoredFile(Row):
    """A file for an import; its content is in ``FileChunk``. It is removed when what is in it is imported, or after a day.

    One that was ``sent`` by itself stays after a dry run, for the import that follows.
    """

    id_prefix = "file"
    impersonal = "a file is removed when its job is over"

    owner_id = MentionField()
    name = fields.CharField(max_length=200, null=True)
    size = fields.IntField(default=0)
    is_sent = fields.BooleanField(default=False)

    class Meta:
        table = "stored_file"
        indexes = [("workspace_id", "created_at")]


class FileChunk(Record):
    """A piece of a file."""

    impersonal = "a file is removed when its job is over"

    file: fields.ForeignKeyRelation[StoredFile] = fields.ForeignKeyField(
        "crm.StoredFile", related_name=False, on_delete=fields.CASCADE
    )
    file_id: UUID
    position = fields.IntField()
    content = fields.BinaryField()

    class Meta:
        table = "file_chunk"
        unique_together = [("workspace_id", "file_id", "position")]


class ImportJob(Row):
    """What a user sees of an import; the ``Job`` with its id as the key does it. ``done`` rows of the file are dealt with.

    ``layout`` is how the file is written, ``options`` how whoever started it reads what could be read in two ways, ``forms`` what the
    columns themselves tell, known when the whole file has been read once. ``warned`` rows came in, but not as the file says.
    """

    id_prefix = "import"
    impersonal = "how a file is read, and not what is in it"

    owner_id = MentionField()
    started_with = enum_column(CredentialKind, null=True)
    started_with_id = MentionField(null=True)
    """The credential of whoever started it; null for the command line. The job may do what that may, and ends with it."""
    status = enum_column(JobStatus, default=JobStatus.QUEUED)
    noun = enum_column(Noun)
    format = enum_column(FileFormat)
    file_id = MentionField()
    mapping = fields.JSONField[dict[str, str]](default=dict)
    ignored = fields.JSONField[list[str]](default=list)
    layout = fields.JSONField[dict[str, Any]](default=dict)
    options = fields.JSONField[dict[str, str]](default=dict)
    forms = fields.JSONField[dict[str, dict[str, str]]](default=dict)
    overwrites = fields.BooleanField(default=False)
    is_dry_run = fields.BooleanField(default=False)
    total = fields.IntField(null=True)
    done = fields.IntField(default=0)
    created = fields.IntField(default=0)
    updated = fields.IntField(default=0)
    unchanged = fields.IntField(default=0)
    failed = fields.IntField(default=0)
    warned = fields.IntField(default=0)
    error = fields.CharField(max_length=1000, null=True)
    finished_at = InstantField(null=True)

    class Meta:
        table = "import_job"
        indexes = [("workspace_id", "created_at", "id")]


def _silenced(problems: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what was wrong with a row without the words that tell it."""
    return [{**problem, "message": ERASED} for problem in problems]


class ImportRow(Record):
    """What became of one row of a file. ``identity`` is a digest of its id: by it a repeat in the same file is known."""

    personal = {"number": KEEP, "identity": KEEP, "problems": scrubbed(_silenced)}

    job: fields.ForeignKeyRelation[ImportJob] = fields.ForeignKeyField(
        "crm.ImportJob", related_name=False, on_delete=fields.CASCADE
    )
    job_id: UUID
    number = fields.IntField()
    status = enum_column(RowStatus)
    record_id = MentionField(null=True)
    is_warned = fields.BooleanField(default=False)
    """Whether it is not as the file says, though it did not fail."""
    identity = fields.BigIntField(null=True)
    problems = fields.JSONField[list[dict[str, Any]]](default=list)

    class Meta:
        table = "import_row"
        indexes = [
            ("workspace_id", "job_id", "status", "number", "id"),
            ("workspace_id", "job_id", "number", "id"),
            ("workspace_id", "job_id", "identity"),
        ]


class ImportMapping(Row):
    """What the columns of files of one kind become, kept under a name for the next file."""

    impersonal = "how files are read, and not what is in them"

    owner_id = MentionField()
    noun = enum_column(Noun)
    name = fields.CharField(max_length=100)
    columns = fields.JSONField[dict[str, str]](default=dict)
    options = fields.JSONField[dict[str, str]](default=dict)

    class Meta:
        table = "import_mapping"
        unique_together = [("workspace_id", "owner_id", "noun", "name")]


EVERYBODY = UUID(int=0)


class ExternalKey(Row):
    """By what another system knows a record, and a digest of what it last said of it.

    ``record_version`` is the record's after that: what people have changed since then stays theirs. ``disputed`` are fields in which what the
    other system says and what people have written differ.

    ``owner_id`` brought the record in. Two people who do not see each other's records may each have one under the same external
    id: neither is told of the other's.
    """

    gone_with = "record_id"

    noun = enum_column(Noun)
    owner_id = MentionField(default=EVERYBODY)
    external_id = fields.CharField(max_length=200)
    record_id = MentionField()
    digest = fields.CharField(max_length=32)
    record_version = fields.IntField(null=True)
    disputed = fields.JSONField[list[str]](default=list)

    class Meta:
        table = "external_key"
        unique_together = [("workspace_id", "noun", "external_id", "owner_id")]
        indexes = [("workspace_id", "record_id")]
