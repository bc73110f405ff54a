"""Jobs that were given up: who sees them, and what becomes of them."""

from models.jobs import JobTurn, Queue
from resolvers.jobs.running import Worker
from tests.working import kind, wish

JOBS = "{ jobs(filter: { state: { eq: DEAD } }, orderBy: [{ field: KEY }]) { nodes { id queue kind key state attempts mostAttempts lastError } } }"

RETRY = "mutation($id: ID!) { done: jobRetry(id: $id) { job { state attempts } userErrors { field code } } }"

CANCEL = "mutation($id: ID!) { done: jobCancel(id: $id) { deletedId userErrors { field code } } }"


async def test_administrators_see_jobs_that_were_given_up_and_run_them_again_or_take_them_away(as_, world):
    runs = []

    async def run(held):
        runs.append(held.key)
        if len(runs) < 4:
            raise RuntimeError("password=secret")

    job, admin = kind(run, attempts=1), as_("admin")
    for key in "abc":
        await wish(world.workspace.id, job, key)
    assert await Worker([job]).run_due(Queue.DELIVERY) == 3
    first, second, third = (await admin.ask(JOBS))["jobs"]["nodes"]
    await JobTurn.all().delete()

    told = {"queue": "DELIVERY", "kind": "greet", "key": "a", "state": "DEAD", "attempts": 1, "mostAttempts": 1}
    assert {**first, "lastError": ""} == {"id": first["id"], **told, "lastError": ""}
    assert first["lastError"] == "RuntimeError; the server's log says more."
    for name in ("anna", "head", "partner", "stranger"):
        assert (await as_(name).ask("{ jobs { totalCount } }"))["jobs"]["totalCount"] == 0
        for refused in (RETRY, CANCEL):
            assert (await as_(name).ask(refused, id=first["id"]))["done"]["userErrors"] != []
    assert (await admin.ask(RETRY, id=first["id"]))["done"]["job"] == {"state": "WAITING", "attempts": 0}
    assert (await admin.ask(RETRY, id=first["id"]))["done"]["userErrors"] == [{"field": ["id"], "code": "INVALID"}]
    assert (await admin.ask(CANCEL, id=second["id"]))["done"]["deletedId"] == second["id"]
    assert await Worker([job]).run_due(Queue.DELIVERY) == 1
    await wish(world.workspace.id, job, "c")
    assert (await admin.ask(RETRY, id=third["id"]))["done"]["job"]["state"] == "WAITING"  # as one with the one that waits
    assert await Worker([job]).run_due(Queue.DELIVERY) == 1

    assert runs[3:] == ["a", "c"]
    assert (await admin.ask("{ jobs { totalCount } }"))["jobs"]["totalCount"] == 0
    audit = await admin.ask("{ auditLog(filter: { action: { in: [JOB_RETRIED, JOB_CANCELLED] } }) { nodes { subject } } }")
    assert sorted(n["subject"] for n in audit["auditLog"]["nodes"]) == sorted(j["id"] for j in (first, second, third))
