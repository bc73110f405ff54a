"""When people of the company were active: spells that the database keeps by itself as people are added, let go and taken back."""

from collections.abc import AsyncIterator
from uuid import UUID

from tortoise.transactions import in_transaction

from models.db import sql
from models.db.deriving import Derived
from models.db.sql import Words
from models.db.triggers import Follow, Rows

_INTO = "insert into active_spell (workspace_id, user_id, since, is_first)"
_ONCE = "on conflict (workspace_id, user_id, since) do update set until = null"
"""Who is let go and taken back in one instant has never been away."""


def _begun(words: Words, people: str) -> str:
    """Return the statement that begins a spell for each of some people who are active and have none."""
    own = "select 1 from active_spell s where s.workspace_id = p.workspace_id and s.user_id = p.id"
    begun = f"select p.workspace_id, p.id, {words.micros('p.at')}, not exists ({own}) from {people} p"
    return f"{_INTO} {begun} where p.is_active and not exists ({own} and s.until is null) {_ONCE}"


def _ended(words: Words, people: str, some: str) -> str:
    """Return the statement that ends the spells of those of some people who are not active."""
    at = f"select {words.micros('p.at')} from {people} p where p.workspace_id = active_spell.workspace_id and p.id = active_spell.user_id"
    gone = f"select p.workspace_id, p.id from {people} p where not p.is_active"
    return f"update active_spell set until = ({at}) where until is null and {some} and (workspace_id, user_id) in ({gone})"


def _statements(rows: Rows) -> list[str]:
    if rows.becomes is None:
        return [f"delete from active_spell where (workspace_id, user_id) in (select t.workspace_id, t.id from {rows.was} t)"]
    some = f"{rows.changed_to('is_active', 'updated_at', 'created_at')}" if rows.was else rows.becomes
    at = "t.updated_at" if rows.was else "t.created_at"
    people = f"(select t.workspace_id, t.id, t.is_active, {at} as at from {some} t)"
    return [_begun(rows.said, people), _ended(rows.said, people, "true")]


async def heal(workspace_id: UUID) -> AsyncIterator[int]:
    """Begin and end the spells that are not as people are now, at their last change; yield how many these were."""
    words, of = sql.words(), "workspace_id = :workspace::uuid"
    people = f"(select m.workspace_id, m.id, m.is_active, m.updated_at as at from member m where m.{of})"
    gone = f"{of} and not exists (select 1 from member m where m.workspace_id = active_spell.workspace_id and m.id = active_spell.user_id)"
    texts = [_begun(words, people), _ended(words, people, of), f"delete from active_spell where {gone}"]
    async with in_transaction():
        done = [await sql.run(f"{text} returning 1", workspace=workspace_id) for text in texts]
    yield sum(map(len, done))


DERIVED = [
    Derived(
        name="activity",
        follows=[
            Follow(
                name="spell",
                table="member",
                columns=("workspace_id", "id", "is_active", "created_at", "updated_at"),
                watch=("is_active",),
                statements=_statements,
            )
        ],
        heal=heal,
    )
]
