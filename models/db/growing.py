"""Tables that grow at once: PostgreSQL is told to look at them again, before what it knows of their sizes is of no use.

A statement's plan is made by what was last seen of its tables, and kept. One that was made when there was hardly a row reads all of them
for each key, as if that were one; references and triggers are checked by such statements. Autovacuum looks once a minute, and within a
minute an empty table becomes a large one when a file is imported or a provider's history comes in.
"""

from contextlib import suppress

from models.db.connecting import dialect, execute, fetch
from models.errors import Conflict, Timeout

TIMES = 4
"""How much larger than it was known a table is looked at again. In between, a plan costs at most so many times what it should."""
_GROWN = f"""
    select quote_ident(c.relname) as name from pg_class c
    where c.relkind = 'r' and c.relnamespace = to_regnamespace(current_schema()) and pg_has_role(c.relowner, 'usage')
    and pg_relation_size(c.oid) > {TIMES} * greatest(c.relpages, 2) * cast(current_setting('block_size') as bigint)"""


async def look_again() -> list[str]:
    """Let PostgreSQL see how large tables are that have grown much, and return which; SQLite plans by the indexes alone.

    Nobody is kept waiting by it, and nothing depends on it.
    """
    if dialect() != "postgres":
        return []
    grown = [row["name"] for row in await fetch(_GROWN)]
    if grown:
        with suppress(Timeout, Conflict):
            await execute(f"analyze (skip_locked) {', '.join(grown)}")
    return grown
