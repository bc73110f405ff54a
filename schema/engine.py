"""Operations: reads planned once per shape, everything else executed by graphql-core."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    ExecutionResult,
    GraphQLError,
    GraphQLResolveInfo,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    execute,
)

from models.db.connecting import Dialect, fetch_rows
from models.db.keeping import finish
from models.errors import CrmError, ErrorCode
from resolvers.access import Actor
from resolvers.paging import Stream
from resolvers.reads import plans
from resolvers.reads.arguments import Leaf, shape
from resolvers.reads.declare import Registry
from resolvers.reads.dialect import DIALECTS
from resolvers.reads.plans import Root
from resolvers.reads.roots import AFTER, UPTO
from resolvers.reads.sql import Scope
from resolvers.reads.walk import Selected, Walker
from schema import conditions, cost, errors
from schema.context import Context
from schema.documents import CACHE_BYTES, Call, Document, Documents, Operation, RequestRefused
from schema.introspection import ROOTS, Introspection, SchemaAnswers
from schema.keeping import Kept
from schema.paying import BROKEN, Bill, Budget, NoPurse, Purse, billed
from schema.streams import Subscribed, page_of, place_variable
from schema.turns import Turns


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The compiled reads of an operation, and what it costs."""

    roots: list[Root]
    cost: int
    hidden: Mapping[str, str] = field(default_factory=dict)
    """The fields that the caller does not see, with the reasons."""
    refused: CrmError | None = None
    """Why an operation of this shape is not run at all."""
    weight: int = 0
    """About how many bytes it takes in memory."""


def _size(shape: Any) -> int:
    """Return how many values there are in the shape of variables."""
    return sum(map(_size, shape)) if isinstance(shape, tuple) else 1


@dataclass(kw_only=True)
class Engine(Documents):
    """Executes operations against one schema. One per process."""

    registry: Registry
    dialect: Dialect
    timeout: float = 10
    max_cost: int = 0
    purse: Purse = field(default_factory=NoPurse)
    second_cost: int = 0
    plan_cache: Kept[Any, Plan] = field(default_factory=lambda: Kept(CACHE_BYTES, lambda plan: plan.weight))
    schema_answers: SchemaAnswers = field(init=False)
    turns: Turns = field(default_factory=Turns)

    def __post_init__(self) -> None:
        self.introspected = Introspection(self.schema)
        self.schema_answers = SchemaAnswers(self.schema)

    def plan(self, document: Document, operation: Operation, variables: dict[str, Any], actor: Actor) -> Plan:
        """Return the compiled reads of an operation and its cost, from the cache when its shape has been seen."""
        key = (
            document.key,
            operation.node.name.value if operation.node.name else "",
            actor.kind,
            self.dialect,
            self.shape(operation, variables),
        )
        found = self.plan_cache.get(key)
        if found is None:
            found = self._plan(document, operation, variables, actor)
            found = self.plan_cache[key] = replace(found, weight=found.weight + 100 * _size(key[-1]))
        return found

    def _plan(self, document: Document, operation: Operation, variables: dict[str, Any], actor: Actor) -> Plan:
        """Estimate an operation, and compile its reads where it may run at all."""
        walker = Walker(schema=self.schema, fragments=document.fragments, variables=variables)
        try:
            estimated = self._cost(walker, operation)
        except CrmError as refusal:
            return Plan(roots=[], cost=0, refused=refusal.with_traceback(None), weight=1000)
        roots = []
        if operation.node.operation is OperationType.QUERY:
            roots = self.planner.roots(operation.node, walker, actor.kind, self.dialect)
        hidden = {name: reason for root in roots for name, reason in root.hidden.items()}
        weight = 4000 + sum(2 * len(root.sql) + 1000 * len(root.params) for root in roots)
        return Plan(roots=roots, cost=estimated, hidden=hidden, weight=weight)

    def _cost(self, walker: Walker, operation: Operation) -> int:
        """Return what an operation costs; one with too many conditions, and one that costs too much, are refused."""
        estimate = cost.Estimate(walker=walker, registry=self.registry, introspection=self.introspected)
        found = estimate.operation(operation.node.operation.value.capitalize(), operation.node.selection_set)
        conditions.check(estimate.weighed.conditions, self.document_limits.conditions)
        cost.check(found, self.max_cost)
        return found

    async def _prepared(self, call: Call, actor: Actor) -> tuple[Document, Operation, dict[str, Any]]:
        """Return what a call asks to run. A document that cannot be run costs its caller a few points all the same."""
        try:
            document = await self._document(call, actor)
            operation = self.select(document, call)
            return document, operation, self.variables(operation, call)
        except RequestRefused:
            self.purse.owe(actor.user_id, BROKEN)
            raise
        except CrmError as refusal:
            raise RequestRefused(refusal.code, [errors.of_refusal(refusal, call.request_id)]) from None

    async def _document(self, call: Call, actor: Actor) -> Document:
        """Return a document. One that nobody has sent before waits for its turn to be read."""
        if self.is_known(call.query):
            return self.prepare(call.query)
        await self.purse.admit(actor.user_id)
        async with self.turns.turn(actor.user_id):
            return self.prepare(call.query)

    async def _pay(self, requested: int, actor: Actor, call: Call) -> Budget | None:
        """Take an operation's cost from the caller's budget, or refuse it before anything runs."""
        try:
            cost.check(requested, self.max_cost)
            return await self.purse.spend(actor.user_id, requested)
        except CrmError as refusal:
            raise RequestRefused(refusal.code, [errors.of_refusal(refusal, call.request_id)]) from None

    def shape(self, operation: Operation, variables: dict[str, Any]) -> Any:
        """Return what a plan depends on of the variables."""
        if not variables:
            return ()
        structural = self.registry.structural_enums
        shapes = tuple((n, shape(variables[n], type_, structural)) for n, type_ in operation.signature if n in variables)
        return (shapes, tuple(variables.get(name) for name in operation.switches)) if operation.switches else shapes

    # -- running

    def deadline(self) -> float | None:
        """Return until when an operation that arrives now may take, as the loop's time."""
        return asyncio.get_running_loop().time() + self.timeout if self.timeout else None

    def too_late(self, call: Call) -> RequestRefused:
        """Return the refusal of an operation that has taken too long."""
        message = f"The operation took longer than {self.timeout:g} s and was ended."
        return RequestRefused(ErrorCode.TIMEOUT, [errors.of_request(message, ErrorCode.TIMEOUT, call.request_id)])

    async def run(self, call: Call, actor: Actor, *, allow_mutations: bool = True, deadline: float | None = None) -> bytes:
        """Execute a query or mutation and return the response's body. Raises RequestRefused where nothing was executed.

        A mutation that has begun is finished though the caller goes away; the deadline alone undoes it.
        """
        document, operation, variables = await self._prepared(call, actor)
        kind = operation.node.operation
        if kind is OperationType.SUBSCRIPTION:
            self._refuse("A subscription needs a WebSocket: connect to this path with graphql-transport-ws.", call)
        if kind is OperationType.MUTATION and not allow_mutations:
            self._refuse("A mutation must be sent with POST.", call)
        plan = self.plan(document, operation, variables, actor)
        if plan.refused is not None:
            self.purse.owe(actor.user_id, BROKEN)
            raise RequestRefused(plan.refused.code, [errors.of_refusal(plan.refused, call.request_id)])
        until = self.deadline() if deadline is None else deadline
        work = self._run(document, operation, plan, variables, actor, call)
        try:
            if kind is OperationType.MUTATION:
                return await finish(work, until)
            async with asyncio.timeout_at(until):
                return await work
        except TimeoutError:
            raise self.too_late(call) from None

    async def _run(
        self, document: Document, operation: Operation, plan: Plan, variables: dict[str, Any], actor: Actor, call: Call
    ) -> bytes:
        is_mutation = operation.node.operation is OperationType.MUTATION
        requested = plan.cost + (cost.rows_written(variables.values()) if is_mutation else 0)
        budget = await self._pay(requested, actor, call)
        with billed(self.purse, actor.user_id, requested, budget, self.second_cost) as bill:
            if operation.only_reads:
                answers = await plans.run_all(plan.roots, actor, variables, self.dialect)
                return self.respond(answers, call.request_id, _extensions(bill, plan.hidden))
            context = Context(actor=actor, engine=self, request_id=call.request_id, bill=bill)
            return await self._execute(document, operation, plan, variables, context, call)

    def _refuse(self, message: str, call: Call) -> None:
        raise RequestRefused(ErrorCode.BAD_REQUEST, [errors.of_request(message, ErrorCode.BAD_REQUEST, call.request_id)])

    def respond(self, answers: list[plans.Answer], request_id: str, extensions: str) -> bytes:
        """Return the body of a response: the rows' JSON is spliced in as the database made it."""
        failed = [a for a in answers if a.error is not None]
        whole = "{" + ",".join(f'"{a.key}":{a.text}' for a in answers) + "}"
        data = "null" if any(not a.nullable for a in failed) else whole
        if not failed:
            return f'{{"data":{data},"extensions":{extensions}}}'.encode()
        found = [errors.of_field(a.error, [a.key], request_id) for a in failed if a.error is not None]
        return f'{{"errors":{orjson.dumps(found).decode()},"data":{data},"extensions":{extensions}}}'.encode()

    async def _execute(
        self, document: Document, operation: Operation, plan: Plan, variables: dict[str, Any], context: Context, call: Call
    ) -> bytes:
        """Execute what is not a read the ordinary way, and put it together with the reads in the order asked."""
        node = operation.node
        answers: dict[str, plans.Answer] = {}
        if node.operation is OperationType.QUERY:
            answers = {a.key: a for a in await plans.run_all(plan.roots, context.actor, variables, self.dialect)}
        type_name = "Query" if node.operation is OperationType.QUERY else "Mutation"
        walker = Walker(schema=self.schema, fragments=document.fragments, variables=variables)
        grouped = walker.grouped(walker.named(type_name), (node.selection_set,))
        asked = {key: nodes for key, nodes in grouped.items() if nodes[0].name.value in ROOTS}
        told = await self.schema_answers.get(document, operation, asked, variables) if asked else {}
        rest = [n for key, nodes in grouped.items() if key not in answers and key not in asked for n in nodes]
        result = ExecutionResult(data={}, errors=None)
        if rest:
            result = await self._execute_rest(document, operation, SelectionSetNode(selections=tuple(rest)), context, call)
        failed = [a for a in answers.values() if a.error is not None]
        found = [errors.of_field(a.error, [a.key], call.request_id) for a in failed if a.error is not None]
        found += [{**errors.of_field(e, list(e.path or []), call.request_id), **_locations(e)} for e in result.errors or ()]
        body: dict[str, Any] = {"errors": found} if found else {}
        if result.data is None or any(not a.nullable for a in failed):
            body["data"] = None
        else:
            texts: dict[str, Any] = {**{k: a.text for k, a in answers.items()}, **told}
            body["data"] = {k: orjson.Fragment(texts[k]) if k in texts else result.data[k] for k in grouped}
        body["extensions"] = orjson.Fragment(_extensions(context.bill, {**plan.hidden, **context.hidden}))
        return orjson.dumps(body, default=str)

    async def _execute_rest(
        self, document: Document, operation: Operation, rest: SelectionSetNode, context: Context, call: Call
    ) -> ExecutionResult:
        node = operation.node
        reduced = OperationDefinitionNode(
            operation=node.operation,
            name=node.name,
            variable_definitions=node.variable_definitions,
            directives=node.directives,
            selection_set=rest,
        )
        definitions = (reduced, *document.fragments.values())
        result = execute(
            self.schema,
            DocumentNode(definitions=definitions),
            None,
            context,
            call.variables,
            hide_suggestions=self.hides_schema,
        )
        return result if isinstance(result, ExecutionResult) else await result

    async def subscription(self, call: Call, actor: Actor) -> Subscribed:
        """Prepare a subscription: the group it belongs to, and how its events are read. Raises RequestRefused."""
        document, operation, variables = await self._prepared(call, actor)
        if operation.node.operation is not OperationType.SUBSCRIPTION:
            self._refuse("This operation is not a subscription.", call)
        walker = Walker(schema=self.schema, fragments=document.fragments, variables=variables)
        try:
            cost_of_event = self._cost(walker, operation)
        except CrmError as refusal:
            raise RequestRefused(refusal.code, [errors.of_refusal(refusal, call.request_id)]) from None
        await self._pay(cost_of_event, actor, call)
        below, selections = walker.named("Subscription"), (operation.node.selection_set,)
        selected = walker.fields(below, selections)[0]
        after = selected.arguments.get("after")
        place = place_variable(walker.grouped(below, selections)[selected.key][0], (*selections, *document.fragments.values()))
        shared = {name: value for name, value in variables.items() if name != place}
        name = operation.node.name.value if operation.node.name else ""
        page = page_of(cost_of_event)
        try:
            key = (document.key, name, actor.access_key, orjson.dumps(shared, default=str, option=orjson.OPT_SORT_KEYS))
            statement = self.planner.stream(selected, walker, actor.kind, DIALECTS[self.dialect], page)
        except CrmError as refusal:
            raise RequestRefused(refusal.code, [errors.of_field(refusal, [selected.key], call.request_id)]) from None

        async def read(since: int, upto: int) -> Sequence[tuple[int, str]]:
            scope = Scope(variables={**variables, AFTER: since, UPTO: upto}, actor=actor)
            bind = DIALECTS[self.dialect].bind
            return await fetch_rows(statement.sql, [bind(param.get(scope)) for param in statement.params])

        scope = Scope(variables={**variables, AFTER: 0, UPTO: 0}, actor=actor)
        try:
            for param in statement.params:
                param.get(scope)
        except CrmError as refusal:
            raise RequestRefused(refusal.code, [errors.of_field(refusal, [selected.key], call.request_id)]) from None
        cursor = after.get(variables) if isinstance(after, Leaf) else None
        stream = Stream(key=key, workspace_id=actor.workspace_id, caller=actor.user_id, page=page, read=read)
        return Subscribed(field=selected.key, after=cursor, stream=stream)

    async def read_row(self, info: GraphQLResolveInfo[Any], entity: str, row_id: Any) -> Any:
        """Read one row for what a payload's field selects of it, through the same compiler and the same door."""
        actor: Actor = info.context.actor
        walker = Walker(schema=self.schema, fragments=info.fragments, variables=info.variable_values.coerced)
        selected = Selected(
            key=str(info.path.key),
            name=info.field_name,
            definition=info.parent_type.fields[info.field_name],
            arguments={},
            below=tuple(node.selection_set for node in info.field_nodes if node.selection_set),
        )
        root = self.planner.row(entity, row_id, selected, walker, actor.kind, DIALECTS[self.dialect])
        info.context.hidden.update(root.hidden)
        answer = await plans.run(root, Scope(variables=info.variable_values.coerced, actor=actor), self.dialect)
        if answer.error is not None:
            raise answer.error
        return orjson.loads(answer.text)


def _extensions(bill: Bill, hidden: Mapping[str, str]) -> str:
    """Return a response's extensions as JSON: its cost, and the fields that the caller does not see, with the reasons."""
    left = "null" if bill.remaining is None else bill.remaining
    told = [{"field": name, "reason": reason} for name, reason in hidden.items()]
    more = f',"hidden":{orjson.dumps(told).decode()}' if told else ""
    return f'{{"cost":{{"requested":{bill.requested},"used":{bill.used},"remaining":{left}}}{more}}}'


def _locations(error: GraphQLError) -> dict[str, Any]:
    return {"locations": [{"line": at.line, "column": at.column} for at in error.locations]} if error.locations else {}
