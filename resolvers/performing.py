"""Carrying out what a client asks for: one use case or several, in one transaction, once for each idempotency key."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

import orjson

from models.base import Row, new_id, now
from models.db import sql
from models.db.locking import owned
from models.errors import BadInput, Forbidden, Problem, Refused, UserErrorCode, refuse
from models.event_log import IdempotencyKey
from models.wire import plain
from resolvers.access import Actor
from resolvers.callers import basis_of, look_again
from resolvers.changes import TRIES, AccessMoved, Changes, Rehearsed, RowResult, Shown, again, changes
from resolvers.log.appending import last_sequence
from resolvers.sign_in.secrets import keyed_digest

MAX_KEY = 200
KEPT = timedelta(hours=24)
"""How long a repeat of a mutation gives the first outcome again."""
UseCase = Callable[[Changes, Actor], Awaitable[Row | Shown | list[RowResult]]]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What a mutation did: the row it concerns, or what became of each of many. ``shown`` is not kept for repeats.

    ``actor`` is the caller as they were when it was done.
    """

    actor: Actor
    row_id: UUID | None = None
    results: Sequence[RowResult] = ()
    shown: Mapping[str, Any] = field(default_factory=dict)
    cursor: int | None = None
    """A place of the log at which it had been done; None where it told of nothing."""
    is_repeat: bool = False
    """Whether it was done before, under the same key."""
    afterwards: Mapping[str, Any] | None = None
    """What was kept of what was done after it (``keep_afterwards``); None while that is not known."""

    def data(self) -> dict[str, Any]:
        """Return what is kept of it under an idempotency key."""
        results = [
            {"id": r.id, "problems": [{"path": p.path, "code": p.code.value, "message": p.message} for p in r.problems]}
            for r in self.results
        ]
        return {"id": self.row_id and str(self.row_id), "results": results}


def _outcome(actor: Actor, data: Mapping[str, Any]) -> Outcome:
    """Return an outcome that was kept."""
    results = [
        RowResult(
            id=r["id"],
            problems=[Problem(path=tuple(p["path"]), code=UserErrorCode(p["code"]), message=p["message"]) for p in r["problems"]],
        )
        for r in data.get("results", ())
    ]
    row_id = UUID(data["id"]) if data.get("id") else None
    return Outcome(actor=actor, row_id=row_id, results=results, is_repeat=True, afterwards=data.get("afterwards"))


async def keep_afterwards(actor: Actor, key: str, told: Mapping[str, Any]) -> None:
    """Keep under a mutation's key what came of what was done after its commit, for repeats."""
    kept = IdempotencyKey.filter(workspace_id=actor.workspace_id, caller=str(actor.user_id), key=key)
    for found in await owned(kept):
        found.outcome = {**(found.outcome or {}), "afterwards": plain(told)}
        await found.save(update_fields=["outcome"])


@dataclass(frozen=True, kw_only=True)
class Step:
    """A use case that a client asks for, with the key under which its outcome is kept and the input that the key is for."""

    use_case: UseCase
    key: str | None = None
    body: Any = None

    async def digest(self) -> str:
        """Return what tells its input from any other."""
        if self.key is None:
            return ""
        return await keyed_digest(orjson.dumps(plain(self.body), option=orjson.OPT_SORT_KEYS, default=str))


class StepEnded(Exception):
    """One of several steps ended the transaction, by a refusal or as a rehearsal: nothing of any of them was done."""

    def __init__(self, place: int, cause: Refused | Rehearsed | Forbidden | BadInput) -> None:
        super().__init__(f"step {place}: {cause}")
        self.place, self.cause = place, cause


async def perform(actor: Actor, use_case: UseCase, *, key: str | None = None, body: Any = None) -> Outcome:
    """Run a use case in a transaction of its own."""
    try:
        [outcome] = await perform_all(actor, [Step(use_case=use_case, key=key, body=body)])
    except StepEnded as ended:
        raise ended.cause from None
    return outcome


async def perform_all(actor: Actor, steps: Sequence[Step]) -> list[Outcome]:
    """Run use cases one after the other in one transaction, each on what those before it did.

    Where access changes meanwhile, all is taken back and done anew by what holds then.
    """
    digests = [await step.digest() for step in steps]
    for _ in range(TRIES - 1):
        try:
            return await again(partial(_perform, actor, steps, digests))
        except AccessMoved:
            actor = await look_again(actor.workspace_id, actor.user_id, actor.credential)
    return await again(partial(_perform, actor, steps, digests))


async def _perform(actor: Actor, steps: Sequence[Step], digests: Sequence[str]) -> list[Outcome]:
    """Run the steps once; tell up to where the log must be read to see what they did."""
    outcomes = []
    async with changes(actor.workspace_id, actor.user_id, basis_of(actor)) as work:
        work.actor, work.through = actor, actor.through
        for place, (step, digest) in enumerate(zip(steps, digests, strict=True)):
            try:
                outcomes.append(await _step(work, actor, step, digest))
            except (Refused, Rehearsed, Forbidden, BadInput) as cause:
                raise StepEnded(place, cause) from None
    return [replace(outcome, cursor=work.sequence) if work.events else outcome for outcome in outcomes]


async def _step(work: Changes, actor: Actor, step: Step, digest: str) -> Outcome:
    """Run a use case once.

    With a key, the same key and body of the same caller give the first outcome again; the same key with another body is
    refused. A refused mutation keeps nothing, its key included. A repeat that comes while the first still runs waits for it.
    """
    if step.key is None:
        return _done(actor, await step.use_case(work, actor))
    if not 1 <= len(step.key) <= MAX_KEY:
        raise refuse("idempotencyKey", UserErrorCode.TOO_LONG, f"must have 1 to {MAX_KEY} characters")
    first = await _claim(actor, step.key, digest)
    if first is not None:
        return replace(first, cursor=await last_sequence(actor.workspace_id))
    outcome = _done(actor, await step.use_case(work, actor))
    await IdempotencyKey.filter(workspace_id=actor.workspace_id, caller=str(actor.user_id), key=step.key).update(
        outcome=outcome.data()
    )
    return outcome


def _done(actor: Actor, result: Row | Shown | list[RowResult]) -> Outcome:
    if isinstance(result, Shown):
        return Outcome(actor=actor, row_id=result.row.id, shown=result.values)
    return Outcome(actor=actor, results=result) if isinstance(result, list) else Outcome(actor=actor, row_id=result.id)


async def _claim(actor: Actor, key: str, digest: str) -> Outcome | None:
    """Take a key, or return the outcome it already has. The unique index makes repeats wait for the first."""
    taken = await sql.run(
        "insert into idempotency_key (id, workspace_id, created_at, caller, key, digest) "
        "values (:id::uuid, :workspace::uuid, :made::timestamptz, :caller::text, :key::text, :digest::text) "
        "on conflict (workspace_id, caller, key) do nothing returning id",
        id=new_id(),
        workspace=actor.workspace_id,
        made=now(),
        caller=str(actor.user_id),
        key=key,
        digest=digest,
    )
    if taken:
        return None
    found = await IdempotencyKey.get(workspace_id=actor.workspace_id, caller=str(actor.user_id), key=key)
    if found.digest != digest:
        raise refuse(
            "idempotencyKey", UserErrorCode.IDEMPOTENCY_KEY_REUSED, "this key was used with another input; use a fresh one"
        )
    return _outcome(actor, found.outcome or {})
