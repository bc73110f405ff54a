"""Rows of one transaction that fail apart: what one has done is taken back, and the others stay.

One savepoint, set anew before each row in the same round trip that lets go of the last one. The commit needs none to be let go.
"""

from models.db.connecting import client, database_errors

_SET, _AGAIN, _BACK = "SAVEPOINT row_apart", "RELEASE SAVEPOINT row_apart; SAVEPOINT row_apart", "ROLLBACK TO SAVEPOINT row_apart"


class Apart:
    """Rows of the open transaction, one after the other."""

    def __init__(self) -> None:
        self._next: str | None = _SET

    async def begin(self) -> None:
        """Begin with a row; what those before it have done is no longer taken back."""
        if self._next is not None:
            await self._run(self._next)
        self._next = _AGAIN

    async def undo(self) -> None:
        """Take back what the row has done. The next one begins where it did."""
        await self._run(_BACK)
        self._next = None

    async def _run(self, text: str) -> None:
        with database_errors():
            await client().execute_script(text)
