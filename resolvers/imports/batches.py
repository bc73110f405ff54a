"""Storing a batch of rows: new records many at a time, changed ones each by its use case, and what is wrong with the rest."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from tortoise.transactions import in_transaction

from models.db import sql
from models.errors import Refused
from models.jobs import ExternalKey, RowStatus
from models.rights import Noun
from resolvers import inputs
from resolvers.changes import Changes
from resolvers.imports import reading, references
from resolvers.imports.deals import Deals
from resolvers.imports.interactions import Interactions
from resolvers.imports.people import Companies, Contacts
from resolvers.imports.reading import Outcome, Reader, Row, Shape
from resolvers.imports.rows import Line, gently
from resolvers.imports.writing import Writer

WRITERS: Mapping[Noun, type[Writer[Any]]] = {
    Noun.CONTACT: Contacts,
    Noun.COMPANY: Companies,
    Noun.DEAL: Deals,
    Noun.INTERACTION: Interactions,
}
TRIES = 4
"""How often a row is tried, each time without the values that were refused."""


async def store(work: Changes, shape: Shape, lines: Sequence[Line]) -> list[Outcome]:
    """Store rows in the transaction of ``work``. A row that cannot be stored leaves the others as they are."""
    with inputs.remembering():
        reader = Reader(shape)
        rows = [reader.read(line) async for line in gently(lines)]
        await references.look_up(shape, rows)
        going = [row for row in rows if not row.fails and row.outcome.status is not RowStatus.UNCHANGED]
        writer = WRITERS[shape.noun](work, shape)
        await writer.begin(going)
        fresh: list[tuple[Row, Any]] = []
        for index, row in enumerate(going):
            if index % 20 == 0:
                await asyncio.sleep(0)
            prepared = await _tried(writer, row)
            if prepared is not None:
                fresh.append((row, prepared))
        await writer.store([prepared for _, prepared in fresh])
        for row, prepared in fresh:
            made = writer.made(prepared)
            row.outcome.status, row.outcome.record_id, row.version = RowStatus.CREATED, made.id, made.version
        await _keep_keys(shape, going)
        return [row.outcome for row in rows]


async def _tried(writer: Writer[Any], row: Row) -> Any:
    """Check a new record and return it, or change one that there is. Values that are refused are left out where the row can do without."""
    for _ in range(TRIES):
        if row.fails:
            return None
        try:
            if row.record_id is None:
                return await writer.prepare(row)
            return await _changed(writer, row)
        except Refused as refusal:
            if not reading.refused(writer.shape, row, refusal.problems):
                return None
    row.fails = True
    return None


async def _changed(writer: Writer[Any], row: Row) -> None:
    work = writer.work
    events, audited, jobs = len(work.events), len(work.audited), len(work.jobs)
    known = () if row.known is None or writer.shape.overwrites else row.known.disputed
    work.disputed = frozenset(known) - row.disputed
    try:
        async with in_transaction():
            made = await writer.change(row)
    except Refused:
        inputs.forget()
        del work.events[events:], work.audited[audited:], work.jobs[jobs:]
        raise
    finally:
        work.disputed = frozenset()
    row.outcome.status = RowStatus.UPDATED if len(work.events) > events else RowStatus.UNCHANGED
    row.outcome.record_id, row.version = made.id, made.version


async def _keep_keys(shape: Shape, rows: Sequence[Row]) -> None:
    """Keep by what other systems know the records that were stored, and what they last said of them."""
    stored = [row for row in rows if row.external_id and row.outcome.record_id]
    shared = {"workspace_id": shape.actor.workspace_id, "noun": shape.noun, "owner_id": shape.actor.user_id}
    new = [row for row in stored if row.known is None]
    for key in await ExternalKey.filter(**shared, external_id__in=[row.external_id for row in new]) if new else ():
        # it stands for a record that is no longer the caller's to see: whoever sees the record still finds it by the key
        key.owner_id = key.record_id
        await key.save(update_fields=["owner_id"])
    keys = [ExternalKey(**shared, external_id=r.external_id, record_id=r.outcome.record_id, **_said(r)) for r in new]
    await ExternalKey.bulk_create(keys, batch_size=500)
    known = [(row.known, _said(row)) for row in stored if row.known is not None]
    news = {str(key.id): said for key, said in known if any(getattr(key, name) != value for name, value in said.items())}
    if news:
        await sql.do(
            "update external_key as k set digest = r.digest, record_version = r.record_version, disputed = r.disputed "
            f"from {sql.words().records(':news::json', _SAID)} r where k.workspace_id = :workspace::uuid and k.id = r.id",
            workspace=shape.actor.workspace_id,
            news=orjson.dumps([{"id": key_id, **said} for key_id, said in news.items()]).decode(),
        )


_SAID = (("id", "uuid"), ("digest", "text"), ("record_version", "int"), ("disputed", "jsonb"))


def _said(row: Row) -> dict[str, Any]:
    """Return what is kept of a row. One of which something was wrong is not the same when it comes again."""
    return {
        "digest": "" if row.outcome.problems else row.digest,
        "record_version": row.version,
        "disputed": sorted(row.disputed),
    }
