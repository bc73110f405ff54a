"""Counting what callers spend in a minute, for all processes together."""

from models.db.connecting import database_errors, fetch


async def take_points(key: str, minute: int, points: int, most: int) -> int | None:
    """Take points of a key's minute and return how many are taken in all; None where that would be more than ``most``."""
    if points > most:
        return None
    with database_errors():
        found = await fetch(
            "insert into rate_count as r (key, minute, spent) values ($1, $2::bigint, $3::bigint) on conflict (key) do update set "
            "minute = excluded.minute, spent = case when r.minute = excluded.minute then r.spent + excluded.spent else excluded.spent end "
            "where r.minute <> excluded.minute or r.spent + excluded.spent <= $4::bigint returning spent",
            [key, minute, points, most],
        )
    return int(found[0]["spent"]) if found else None
