"""How a request is accepted: its document read, its variables coerced, its plan found, its cost known. Once, for all who handle it."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graphql import OperationType
from graphql.execution import VariableValues

from models.errors import CrmError
from models.noting import NOTED
from resolvers.access import NOBODY, Actor
from schema import cost, errors
from schema.documents import Call, Document, Documents, Operation, RequestRefused
from schema.paying import BROKEN, Purse
from schema.planning import Plan, Plans
from schema.turns import Turns


class Accepted(NamedTuple):
    """A request that may run: what is asked and by whom, with all that is known of it beforehand."""

    call: Call
    actor: Actor
    document: Document
    operation: Operation
    values: VariableValues
    """The variables, coerced, as the ordinary executor takes them."""
    plan: Plan
    cost: int
    """What it costs by its estimate, the rows that it writes included."""

    @property
    def kind(self) -> OperationType:
        """Return what sort of operation it is."""
        return self.operation.kind

    @property
    def variables(self) -> dict[str, Any]:
        """Return the coerced variables."""
        return self.values.coerced


@dataclass(kw_only=True)
class Admission:
    """Where requests are accepted or refused, whichever way they come. One per process."""

    documents: Documents
    plans: Plans
    purse: Purse
    turns: Turns = field(default_factory=Turns)

    async def accept(self, call: Call, actor: Actor) -> Accepted:
        """Return a request that may run. One that cannot, costs its caller a few points all the same; raises RequestRefused."""
        if (noted := NOTED.get()) is not None:
            noted.call = call
        try:
            document = self.documents.known(call.query) or await self._read(call, actor)
        except CrmError as refusal:
            raise refused(refusal, call) from None
        return self.accepted(call, actor, document)

    def accepted(self, call: Call, actor: Actor, document: Document) -> Accepted:
        """Return the same where the document is at hand: nothing is waited for."""
        noted = NOTED.get()
        if noted is not None:
            noted.call = call
        try:
            operation = self.documents.select(document, call)
            values = self.documents.variables(operation, call)
        except RequestRefused:
            self.purse.owe(actor.user_id, BROKEN)
            raise
        except CrmError as refusal:
            raise refused(refusal, call) from None
        plan = self.plans.of(document, operation, values.coerced, actor.kind)
        if plan.refused is not None:
            self.purse.owe(actor.user_id, BROKEN)
            raise refused(plan.refused, call)
        written = cost.rows_written(values.coerced.values()) if operation.kind is OperationType.MUTATION else 0
        accepted = Accepted(call, actor, document, operation, values, plan, plan.cost + written)
        if noted is not None:
            noted.accepted = accepted
        return accepted

    async def is_open(self, call: Call) -> bool:
        """Tell whether somebody without a token may ask this: the schema alone, where everybody may introspect."""
        if self.documents.introspection != "always":
            return False
        try:
            document = self.documents.known(call.query) or await self._read(call, NOBODY)
            return self.documents.is_of_schema(document, call)
        except CrmError as refusal:
            raise refused(refusal, call) from None

    async def _read(self, call: Call, actor: Actor) -> Document:
        """Return a document that nobody has sent before, when it has had its turn to be read."""
        await self.purse.admit(actor.user_id)
        async with self.turns.turn(actor.user_id):
            return self.documents.prepare(call.query)


def refused(refusal: CrmError, call: Call) -> RequestRefused:
    """Return the refusal of a whole request."""
    return RequestRefused(refusal.code, [errors.of_refusal(refusal, call.request_id)])
