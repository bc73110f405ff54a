"""What makes records of rows: one writer for each noun, and what they share."""

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar
from uuid import UUID

from models.base import Row as Record
from models.errors import UserErrorCode, refuse
from resolvers.changes import Changes
from resolvers.custom import CustomDraft
from resolvers.imports import targets
from resolvers.imports.reading import Row, Shape
from resolvers.imports.targets import ID

P = TypeVar("P")
_SNAKE = {"ownerId": "owner_id", "companyId": "company_id", "contactId": "contact_id", "dealId": "deal_id", "userId": "user_id",
          "expectedCloseOn": "expected_close_on", "openedAt": "opened_at", "startedAt": "started_at", "endedAt": "ended_at",
          "talkSeconds": "talk_seconds"}  # fmt: skip


class Writer(Generic[P]):
    """Makes and changes the records of one noun, in one transaction."""

    def __init__(self, work: Changes, shape: Shape) -> None:
        self.work, self.shape = work, shape

    async def begin(self, rows: Sequence[Row]) -> None:
        """Find for all rows at once what they need beyond what they name."""

    async def prepare(self, row: Row) -> P:
        """Check a new record; nothing is stored yet."""
        raise NotImplementedError

    async def store(self, prepared: Sequence[P]) -> None:
        """Store new records."""
        raise NotImplementedError

    def made(self, prepared: P) -> Record:
        """Return the record of what was prepared."""
        raise NotImplementedError

    async def change(self, row: Row) -> Record:
        """Change the record that the row is of."""
        raise NotImplementedError

    def changing(self, rows: Sequence[Row]) -> list[UUID]:
        """Return the records that the rows are of."""
        return [row.record_id for row in rows if row.record_id is not None]

    def new_id(self, row: Row) -> dict[str, Any]:
        """Return the id of a new record, where the row has it."""
        return {"id": row.values[ID]} if ID in row.values else {}

    def record_id(self, row: Row) -> str:
        """Return the global id of the record that the row is of."""
        return f"{self.shape.noun.value.lower()}_{row.record_id}"

    def version(self, row: Row) -> int | None:
        """Return the version that the row knows: what people have changed since stays, unless the import is to overwrite it."""
        return None if self.shape.overwrites else row.version

    def custom(self, row: Row) -> dict[str, Any]:
        """Return the values of custom fields."""
        drafts = [
            CustomDraft(key=name[7:], given={targets.custom(self.shape.custom[name[7:]])[0]: value})
            for name, value in row.values.items()
            if name.startswith("custom.")
        ]
        return {"custom": drafts} if drafts else {}


def present(row: Row, *names: str) -> dict[str, Any]:
    """Return the values of a row by the names of the use cases, those that it has."""
    return {_SNAKE.get(name, name): row.values[name] for name in names if name in row.values}


def undisputed(row: Row, fields: Mapping[str, Any]) -> Any:
    """Return the fields without those that people have changed since."""
    stay = {_SNAKE.get(name, name) for name in row.disputed}
    stay |= {"company_id", "companies"} if stay & {"company_id", "companies"} else set()
    custom = [draft for draft in fields.get("custom", ()) if f"custom.{draft.key}" not in row.disputed]
    kept = {name: value for name, value in fields.items() if name not in stay and name != "custom"}
    return kept | ({"custom": custom} if custom else {})


def required(row: Row, name: str, message: str) -> Any:
    """Return a value that the row cannot do without."""
    if name not in row.values:
        raise refuse(f"input.{name}", UserErrorCode.REQUIRED, message)
    return row.values[name]
