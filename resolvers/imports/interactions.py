"""Interactions from rows: with their numbers, as calls that a provider sends, and credited to nobody whom the file does not name."""

from collections.abc import Sequence
from uuid import UUID

from models.contacts import Contact
from models.errors import UserErrorCode, refuse
from models.interactions import Interaction, InteractionKind, Provenance
from models.phones import is_number, provider_number
from models.ports.telephony import Direction
from models.rights import Noun, Verb
from resolvers import inputs, interactions
from resolvers.changes import Changes
from resolvers.imports.reading import Row, Shape
from resolvers.imports.writing import Writer, present, required
from resolvers.intake import matching
from resolvers.interactions import InteractionDraft

_OF_A_CALL = ("direction", "talkSeconds", "disposition", "phone", "fromNumber", "toNumber")
_NUMBERS = {"fromNumber": "from_number", "toNumber": "to_number", "lineNumber": "line_number"}


class Interactions(Writer[Interaction]):
    """Interactions. Calls of numbers that are nobody's wait for the contact that will have them."""

    def __init__(self, work: Changes, shape: Shape) -> None:
        super().__init__(work, shape)
        self._whose: dict[str, UUID] = {}

    async def begin(self, rows: Sequence[Row]) -> None:
        actor = self.shape.actor
        found = {_client_number(row, actor.country) for row in rows}
        numbers = {number for number in found if number is not None and is_number(number)}
        if not numbers:
            return
        held = await matching.held(actor.workspace_id, numbers)
        for number, holders in (await matching.all_holders(actor.workspace_id, numbers)).items():
            # whether a colleague's client has a number too is not told
            seen = [h.contact_id for h in holders if actor.may(Verb.READ, Noun.CONTACT, h.owner_id)]
            if seen:
                self._whose[number] = min(seen, key=lambda contact_id: (contact_id != held.get(number), contact_id))
        await inputs.foresee(Contact, actor, self._whose.values())

    async def prepare(self, row: Row) -> Interaction:
        kind = row.values.get("kind") or self._kind(row)
        required(row, "startedAt", "what has happened has happened at some time")
        names = (
            "direction",
            "channel",
            "contactId",
            "dealId",
            "userId",
            "startedAt",
            "endedAt",
            "disposition",
            "subject",
            "text",
            "isAutomatic",
        )
        fields = present(row, *names, "talkSeconds")
        numbers: dict[str, str | None] = {}
        country = self.shape.actor.country
        if kind is InteractionKind.CALL:
            numbers = {
                column: provider_number(row.values[name], country) for name, column in _NUMBERS.items() if name in row.values
            }
            numbers["client_number"] = number = _client_number(row, country)
            if number is not None and "contact_id" not in fields:
                self._check_shown()
                fields |= {"contact_id": f"contact_{self._whose[number]}"} if number in self._whose else {}
        draft = InteractionDraft(kind=kind, **fields, numbers=numbers, provenance=Provenance.IMPORT, id=row.values.get("id"))
        return await interactions.prepare_interaction(self.shape.actor, draft)

    def _check_shown(self) -> None:
        problems = inputs.Problems()
        inputs.check_shown(self.shape.actor, problems, "Interaction", ["client_number"], "")
        problems.check()

    def _kind(self, row: Row) -> InteractionKind:
        """Return what a row is where the file has no column for it: a call if it says what only calls have, else a note."""
        if "kind" in self.shape.mapping.values():
            raise refuse("input.kind", UserErrorCode.REQUIRED, "must not be empty")
        return InteractionKind.CALL if any(name in row.values for name in _OF_A_CALL) else InteractionKind.NOTE

    async def store(self, prepared: Sequence[Interaction]) -> None:
        if prepared:
            await interactions.store_interactions(self.work, prepared)

    def made(self, prepared: Interaction) -> Interaction:
        return prepared

    async def change(self, row: Row) -> Interaction:
        raise refuse("externalId", UserErrorCode.TAKEN, "this interaction was imported before; interactions do not change")


def _client_number(row: Row, country: str) -> str | None:
    """Return the client's number: the one that the file says is theirs, else the one at the other end of the call."""
    other = "fromNumber" if row.values.get("direction") is Direction.INBOUND else "toNumber"
    written = row.values.get("phone") or row.values.get(other)
    return provider_number(written, country) if written else None
