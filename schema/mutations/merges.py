"""Mutations that merge contacts or companies, and take merges back."""

from typing import Any

import strawberry

from models.merges import Merge as MergeRow
from resolvers.merging import merges as merging
from schema.merges import Merge
from schema.mutations.actions import ROW, Payload, action, optional, payload, required, row_field


@strawberry.type(description="A value that stays behind with what is merged away, because what is kept has another one.")
class MergeLeft:
    id: strawberry.ID = strawberry.field(description="Whose it is: the global id of what is merged away.")
    field: str = strawberry.field(description="Which field: name, position, or custom.<key>.")
    value: str = strawberry.field(description="The value, as text.")


@strawberry.type(description="How much moves from what is merged away to what is kept.")
class MergeResult:
    interactions: int = strawberry.field(description="Calls, meetings, messages, e-mails and notes.")
    deals: int = strawberry.field(description="Deals.")
    tasks: int = strawberry.field(description="Tasks.")
    contacts: int = strawberry.field(description="Contacts of merged companies.")
    external_ids: int = strawberry.field(description="Ids in other systems, by which imports find a record.")
    left: list[MergeLeft] = strawberry.field(
        description="What is not taken over, because there can be but one and the kept one has another. Comments are joined; names still find the kept one."
    )
    filled: list[str] = strawberry.field(
        description="What the kept one got because it had nothing there, or beside what it had, by column: source, phones, comment."
    )


def _result(merge: MergeRow) -> MergeResult:
    def moved(table: str) -> int:
        return sum(len(tables.get(table, ())) for tables in merge.moved.values())

    return MergeResult(
        interactions=moved("interaction"),
        deals=moved("deal"),
        tasks=moved("task"),
        contacts=moved("contact"),
        external_ids=moved("external_key"),
        left=[MergeLeft(id=left.id, field=left.field, value=left.value) for left in getattr(merge, "left", ())],
        filled=sorted(merge.after),
    )


@payload
class MergePayload(Payload):
    """What became of a merge."""

    rehearsal: MergeResult | None = strawberry.field(
        default=None, description="With dryRun: what would happen. Nothing was changed, and `merge` is null."
    )
    merge: Merge | None = row_field("Merge", "The merge; null when nothing was changed.")

    @classmethod
    def of_rehearsal(cls, merge: Any) -> "MergePayload":
        """Return what a dry run answers."""
        made = cls()
        made.rehearsal = _result(merge)
        return made


_IDS = "Global ids, 2 to 10, the one to keep among them. All must be in the caller's sight."
_DRY = "Only tell what would happen."
_TAKES = "Everything that belongs to the others moves to it, and where it has nothing it takes theirs; the others are deleted, and their ids, external ids and names lead to it."


@strawberry.type
class MergeMutations:
    contact_merge: MergePayload | None = action(
        MergePayload,
        merging.merge_contacts,
        f"Merge contacts into one. {_TAKES} Can be taken back. Event: contact.merged.",
        required("ids", list[strawberry.ID], _IDS),
        required("priority_id", strawberry.ID, "The contact to keep."),
        optional("dry_run", bool, _DRY),
    )
    company_merge: MergePayload | None = action(
        MergePayload,
        merging.merge_companies,
        f"Merge companies into one. {_TAKES} Can be taken back. Event: company.merged.",
        required("ids", list[strawberry.ID], _IDS),
        required("priority_id", strawberry.ID, "The company to keep."),
        optional("dry_run", bool, _DRY),
    )
    merge_undo: MergePayload | None = action(
        MergePayload,
        merging.undo_merge,
        "Take a merge back: what was merged away is there again with what it had, save what has moved elsewhere since. "
        "Events: contact.unmerged, company.unmerged.",
        ROW,
    )
