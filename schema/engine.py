"""Operations, run: reads by their plans, everything else by graphql-core."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import orjson
from graphql import (
    DocumentNode,
    ExecutionResult,
    Executor,
    GraphQLResolveInfo,
    OperationType,
)

from models.alarms import Until
from models.db.connecting import Dialect
from models.db.keeping import finish
from models.errors import CrmError, ErrorCode
from resolvers.access import Actor
from resolvers.reads import plans as reading
from resolvers.reads.pieces import Scope
from resolvers.reads.planner import Planner
from resolvers.reads.roots import ROW
from schema import answering, cost, errors, together
from schema.admission import Accepted, Admission, refused
from schema.context import Context
from schema.documents import Call, Documents, RequestRefused
from schema.introspection import SchemaAnswers
from schema.limits import DocumentLimits
from schema.paying import Budget, NoPurse, Purse, billed
from schema.planning import Payload, Plans, Rest
from schema.subscribing import Subscribed, subscribed


@dataclass(kw_only=True)
class Engine:
    """Accepts and runs operations against one schema. One per process."""

    planner: Planner
    dialect: Dialect
    document_limits: DocumentLimits = field(default_factory=DocumentLimits)
    introspection: Literal["token", "always", "never"] = "token"
    timeout: float = 10
    max_cost: int = 0
    second_cost: int = 0
    sign_up_url: str = ""
    purse: Purse = field(default_factory=NoPurse)
    documents: Documents = field(init=False)
    plans: Plans = field(init=False)
    admission: Admission = field(init=False)

    def __post_init__(self) -> None:
        limits = self.document_limits
        self.documents = Documents(planner=self.planner, limits=limits, introspection=self.introspection)
        self.plans = Plans(planner=self.planner, dialect=self.dialect, most_conditions=limits.conditions, max_cost=self.max_cost)
        self.admission = Admission(documents=self.documents, plans=self.plans, purse=self.purse)
        self._schema_answers = SchemaAnswers(self.planner.schema)

    def deadline(self) -> float | None:
        """Return until when an operation that arrives now may take, as the loop's time."""
        return time.monotonic() + self.timeout if self.timeout else None

    def too_late(self, call: Call) -> RequestRefused:
        """Return the refusal of an operation that has taken too long."""
        message = f"The operation took longer than {self.timeout:g} s and was ended."
        return RequestRefused(ErrorCode.TIMEOUT, [errors.of_request(message, ErrorCode.TIMEOUT, call.request_id)])

    async def run(self, call: Call, actor: Actor) -> bytes:
        """Accept a query or mutation and execute it."""
        return await self.execute(await self.admission.accept(call, actor), self.deadline())

    async def execute(self, accepted: Accepted, until: float | None) -> bytes:
        """Execute a query or mutation and return the response's body. Raises RequestRefused where nothing was executed.

        A mutation that has begun is finished though the caller goes away; the deadline alone undoes it.
        """
        kind = accepted.operation.kind
        if kind is OperationType.SUBSCRIPTION:
            raise _misplaced(
                "A subscription is followed: send `Accept: text/event-stream`, or connect to this path with graphql-transport-ws.",
                accepted,
            )
        work = self._answer(accepted)
        try:
            if kind is OperationType.MUTATION:
                return await finish(work, until)
            with Until(until):
                return await work
        except TimeoutError:
            raise self.too_late(accepted.call) from None

    async def _answer(self, accepted: Accepted) -> bytes:
        actor, plan, request_id = accepted.actor, accepted.plan, accepted.call.request_id
        budget = await self._pay(accepted)
        with billed(self.purse, actor.user_id, accepted.cost, budget, self.second_cost) as bill:
            answers = await reading.run_all(plan.roots, Scope(accepted.values.coerced, actor))
            if plan.rest is None:
                return answering.of_reads(answers, request_id, answering.extensions(bill, plan.hidden))
            context = Context(actor=actor, accepted=accepted, rows=self, bill=bill, sign_up_url=self.sign_up_url)
            told, executed = await self._tell(accepted, plan.rest), await self._execute(accepted, plan.rest, context)
            told_beside = answering.extensions(bill, {**plan.hidden, **context.hidden}, context.cursor)
            return answering.of_all(plan.rest.keys, answers, told, executed, request_id, told_beside)

    async def _pay(self, accepted: Accepted) -> Budget | None:
        """Take an operation's cost from the caller's budget, or refuse it before anything runs."""
        try:
            cost.check(accepted.cost, self.max_cost)
            return await self.purse.spend(accepted.actor.user_id, accepted.cost)
        except CrmError as refusal:
            raise refused(refusal, accepted.call) from None

    async def _tell(self, accepted: Accepted, rest: Rest) -> Mapping[str, bytes]:
        """Return what the schema says of itself."""
        if not rest.asked:
            return {}
        return await self._schema_answers.get(accepted.document, accepted.operation, rest.asked, accepted.variables)

    async def _execute(self, accepted: Accepted, rest: Rest, context: Context) -> ExecutionResult:
        """Execute what is not a read the ordinary way."""
        if rest.node is None:
            return ExecutionResult(data={}, errors=None)
        document = DocumentNode(definitions=(rest.node, *accepted.document.fragments.values()))
        kind = Executor
        if together.is_asked(accepted.operation.node):
            context.together, kind = together.Together(accepted.actor), together.TogetherExecutor
        executor = kind.build(self.planner.schema, document, context_value=context, hide_suggestions=self.documents.hides_schema)
        if not isinstance(executor, Executor):
            return ExecutionResult(data=None, errors=executor)
        executor.variable_values = accepted.values
        result: Any = executor.execute_operation(serially=context.together is None)
        return result if isinstance(result, ExecutionResult) else await result

    async def subscribe(self, accepted: Accepted) -> Subscribed:
        """Return a subscription that is ready to be followed, its first event paid for. Raises RequestRefused."""
        if accepted.kind is not OperationType.SUBSCRIPTION:
            raise _misplaced("This operation is not a subscription.", accepted)
        await self._pay(accepted)
        return subscribed(accepted)

    async def read_row(self, info: GraphQLResolveInfo[Any], entity: str, row_id: Any) -> Any:
        """Read one row for what a payload's field selects of it, through the same compiler and the same door."""
        context: Context = info.context
        accepted, actor = context.accepted, context.actor
        field = Payload(entity=entity, info=info)
        plan = self.plans.of_row(accepted.document, accepted.operation, accepted.variables, actor.kind, field)
        context.hidden.update(plan.hidden)
        scope = Scope({**accepted.variables, ROW: row_id}, actor)
        answer = await reading.run(plan.roots[0], scope)
        if answer.error is not None:
            raise answer.error
        return orjson.loads(answer.text)


def _misplaced(message: str, accepted: Accepted) -> RequestRefused:
    """Return the refusal of an operation that came the wrong way."""
    code = ErrorCode.BAD_REQUEST
    return RequestRefused(code, [errors.of_request(message, code, accepted.call.request_id)])
