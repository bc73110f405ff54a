"""How PostgreSQL goes about a statement, asked without running it and without its values."""

from collections.abc import Sequence
from itertools import count
from typing import Any

from models.db.connecting import client, database_errors, dialect

_numbers = count(1)


def can_be_explained(sql: str) -> bool:
    """Tell whether there is a plan to ask for: that of a statement that reads, on PostgreSQL."""
    return dialect() == "postgres" and sql.lstrip()[:6].lower().startswith(("select", "with"))


async def plan_of(sql: str, values: Sequence[Any]) -> str:
    """Return the plan by which a statement is run whatever its values are; none of them is told, or sent at all.

    It is the plan that connections with ``plan_cache_mode = force_generic_plan`` use, which those of the product are by default.
    """
    name = f"voronka_explained_{next(_numbers)}"
    nothing = f"({', '.join(['null'] * len(values))})" if values else ""
    with database_errors():
        async with client().acquire_connection() as connection:
            await connection.execute(f"prepare {name} as {sql}")
            try:
                rows = await connection.fetch(f"explain execute {name}{nothing}")
            finally:
                await connection.execute(f"deallocate {name}")
    return "\n".join(row[0] for row in rows)
