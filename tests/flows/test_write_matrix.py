"""Who changes what: every mutation by every kind of caller, with every id that is not theirs to name, changes nothing.

What a mutation takes comes from the schema. One that is new is in the matrix by itself; one whose input cannot be made from
its types, and is not told here, fails by its name.
"""

import hashlib
import json
from uuid import uuid4

import pytest

from api.engine import make_engine
from models.audit import AuditEntry
from models.db.connecting import dialect, fetch
from models.jobs import ImportMapping
from models.notifications import Notification, NotificationMute
from resolvers.callers import look_again
from schema.documents import Call
from tests.builders import last_event, rule
from tests.estates import KEPT, OWNED, estate, prefix_of
from tests.mutations import MUTATIONS, UNREACHED, base, document, kind_of, pointed, refusals, slots
from tests.trips import trips

LEVELS = ["NONE", "OWN", "TEAM", "SUBTREE", "ALL"]
CALLERS = ["admin", "head", "north_head", "anna", "boris", "partner", "stranger"]
EVERYBODY = [*((caller, None) for caller in CALLERS), *(("anna", level) for level in LEVELS)]
NORTH = {"north_head", "anna", "boris"}
SEES = {
    ("admin", None): {"nobody", "boris", "clara"}, ("head", None): {"boris", "clara"}, ("north_head", None): NORTH,
    ("boris", None): {"boris"}, ("anna", "TEAM"): NORTH, ("anna", "SUBTREE"): NORTH, ("anna", "ALL"): {"nobody", "boris", "clara"},
}  # fmt: skip
"""Whose records a caller sees beside their own, of those that have some here."""

MACHINERY = {"idempotency_key", "rate_count", "aerich"}


class Asking:
    """Runs mutations as one caller, and tells what stands in the database."""

    def __init__(self, db, world, actor):
        self.engine = make_engine(db.model_copy(update={"max_cost": 0, "rate_limit": 0}))
        self.actor, self.workspaces = actor, [str(world.workspace.id), str(world.users["stranger"].workspace_id)]

    async def ask(self, mutation, variables):
        call = Call(query=document(mutation), variables=variables, request_id="t")
        return json.loads(await self.engine.run(call, self.actor))

    async def digest(self):
        """Return what stands in every table of the database, of both workspaces row by row."""
        postgres = dialect() == "postgres"
        listing = (
            "select table_name as name, column_name as col from information_schema.columns where table_schema = 'public'"
            if postgres
            else "select m.name, c.name as col from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table'"
        )
        columns = {}
        for row in await fetch(listing):
            columns.setdefault(row["name"], []).append(row["col"])
        found = {}
        for table in sorted(columns.keys() - MACHINERY):
            key = "id" if table == "workspace" else "workspace_id"
            cast = "::text" if postgres else ""
            ours = f" where {key}{cast} in ('{self.workspaces[0]}', '{self.workspaces[1]}')" if key in columns[table] else ""
            kept = ", ".join(f'"{c}"' for c in columns[table] if (table, c) != ("api_token", "last_used_at"))
            rows = sorted(repr(sorted(row.items())) for row in await fetch(f'select {kept} from "{table}"{ours}'))
            found[table] = hashlib.sha256("\n".join(rows).encode()).hexdigest()
        return found


async def prepared(db, world, caller, level):
    """Return who asks, what is theirs, and what is not: of another workspace, and of owners whose records they do not see."""
    if level:
        await rule(world, "MANAGER", level)
    actor, theirs = world.actors[caller], "anna" if caller == "stranger" else "stranger"
    own = await estate(actor.workspace_id, actor.user_id)
    foreign = await estate(world.users[theirs].workspace_id, world.users[theirs].id)
    hidden = {}
    if caller != "stranger":
        seen = SEES.get((caller, level), set()) | {caller}
        for owner in [name for name in ("boris", "clara", "nobody") if name not in seen][:2] or ["boris"]:
            rows = await estate(world.workspace.id, world.users[owner].id if owner != "nobody" else None)
            unseen = {"file", *(() if owner in seen else OWNED), *(KEPT if world.users[caller].role == "MANAGER" else ())}
            hidden[owner] = {k: row for k, row in rows.items() if caller == "partner" or k.split(":")[0] in unseen}
    return Asking(db, world, actor), own, {"foreign": foreign, **hidden}


def told_in(answer):
    """Return what an answer says, without what it cost: that depends on how long the database took."""
    return json.dumps({name: answer.get(name) for name in ("data", "errors")})


def cases(own, others):
    """Yield every mutation with every id that is not the caller's: the place, the id, and whose it is."""
    for mutation in sorted(MUTATIONS):
        for path in slots(mutation):
            if path == ("input", "id"):
                continue
            kind = kind_of(mutation, path[-1])
            for whose, rows in others.items():
                if kind in rows:
                    yield mutation, path, kind, rows[kind], whose


async def noted(world):
    """Return how much stands in the log and in the audit log: a mutation that does something adds to one of them.

    What people keep for themselves alone, as mappings of files and their inboxes are, is told nowhere.
    """
    own = {"workspace_id": world.workspace.id}
    kept = sorted(await ImportMapping.filter(**own).values_list("id", "version"))
    told = sorted(await Notification.filter(**own).values_list("id", "updated_at")), await NotificationMute.filter(**own).count()
    return await last_event(world), await AuditEntry.filter(**own).count(), kept, told


ROUND_TRIPS = 6
"""What a mutation may send to PostgreSQL: BEGIN, the record, what it refers to, the change, the log with all that belongs to it, COMMIT."""
MORE = {
    # how many there are, the oldest event there is, a name, a place or the last of its kind is looked up under the lock of the workspace's settings
    "customFieldCreate": 7, "stageCreate": 7, "planSet": 8, "absenceCreate": 7, "absenceUpdate": 7, "leadSourceCreate": 8, "leadSourceUpdate": 8, "stageDelete": 8,
    "webhookEndpointCreate": 7, "webhookEndpointResume": 7, "userIdentityLink": 7, "userIdentityUnlink": 7, "providerUserAssign": 9, "providerAccountCreate": 7, "providerAccountDelete": 9, "providerAccountBackfill": 7, "providerAccountPause": 7,
    "providerAccountResume": 7, "providerAccountUpdate": 8, "intakeRetry": 7,
    # who may do what, and who may come in: sessions and tokens end with it
    "userInvite": 9, "userCreate": 8, "userUpdate": 8, "userDeactivate": 10, "tokenRevoke": 7, "accessRuleSet": 9, "fieldGroupSet": 9,
    # each of many records is changed, or left as it is, by itself
    "companiesAssign": 7, "dealsAssign": 7, "contactsAssign": 8, "dealsLose": 7, "dealsMove": 7,
    # several tables, or another job's
    "callReview": 8, "callRecordingOpen": 7, "callReviewDelete": 7, "dialogSettle": 10, "dialogUnsettle": 8, "paymentDelete": 7, "paymentUpdate": 7, "consentRecord": 8, "importMappingSave": 7, "importCancel": 8, "importStart": 13, "jobRetry": 9, "exchangeRateSet": 15,
    "companyMerge": 14, "mergeUndo": 20, "contactMerge": 33, "contactErase": 57,
}  # fmt: skip
"""What may take more round trips, and how many."""
EMBEDDED = 5
"""How many more statements the same takes on SQLite, where the log is written by one after the other and nobody waits."""


async def test_every_mutation_does_something_for_who_may_and_in_few_round_trips(db, world):
    asking, nothing, long = Asking(db, world, world.actors["admin"]), {}, {}
    own = await estate(world.workspace.id, world.users["admin"].id)

    async def asked(mutation):
        asking.actor = await look_again(world.workspace.id, world.users["admin"].id, None)
        with trips() as sent:
            return await asking.ask(mutation, base(mutation, own)), sent

    for mutation in sorted(MUTATIONS.keys() - UNREACHED.keys()):
        before = await noted(world)
        body, sent = await asked(mutation)
        if refusals(body, mutation):  # what it needs may have been used up by one before it
            own = await estate(world.workspace.id, world.users["admin"].id)
            body, sent = await asked(mutation)
        if refusals(body, mutation) or await noted(world) == before:
            nothing[mutation] = body
        if len(sent) > MORE.get(mutation, ROUND_TRIPS) + (0 if dialect() == "postgres" else EMBEDDED):
            long[mutation] = len(sent), sent

    assert nothing == {}
    assert long == {}


@pytest.mark.parametrize(("caller", "level"), EVERYBODY)
async def test_no_id_of_somebody_elses_record_changes_anything_or_is_told_from_one_that_is_not(db, world, caller, level):
    asking, own, others = await prepared(db, world, caller, level)
    absent, wrong = {}, []
    before = await asking.digest()

    for mutation, path, kind, target, whose in cases(own, others):
        named = f"{mutation}({'.'.join(path)}: {kind} of {whose})"
        if (mutation, path) not in absent:
            nothing = f"{prefix_of(kind)}_{uuid4()}"
            answer = await asking.ask(mutation, pointed(mutation, own, path, nothing))
            absent[mutation, path] = told_in(answer).replace(nothing, "ID")
            wrong += [] if refusals(answer, mutation) else [f"{named}, which does not exist"]
        answer = await asking.ask(mutation, pointed(mutation, own, path, target))
        codes = refusals(answer, mutation)
        if not codes or not set(codes) <= {"NOT_FOUND", "FORBIDDEN"}:
            wrong.append(f"{named}: {codes}")
        elif told_in(answer).replace(target, "ID") != absent[mutation, path]:
            wrong.append(f"{named} is told: {told_in(answer)} is not {absent[mutation, path]}")

    after = await asking.digest()
    assert wrong == []
    assert [table for table in before if before[table] != after[table]] == []


@pytest.mark.parametrize("caller", ["anna", "partner"])
async def test_an_id_that_cannot_be_used_for_a_new_record_does_not_tell_whose_it_is(db, world, caller):
    asking, own, others = await prepared(db, world, caller, None)
    before, told = await asking.digest(), {}

    for mutation in sorted(MUTATIONS):
        if ("input", "id") in slots(mutation):
            for whose, rows in ((name, rows) for name, rows in others.items() if "contact" in rows and name != "foreign"):
                target = rows[kind_of(mutation, "id")]
                answer = await asking.ask(mutation, pointed(mutation, own, ("input", "id"), target))
                assert refusals(answer, mutation), (mutation, whose)
                told.setdefault(mutation, set()).add(told_in(answer).replace(target, "ID"))

    assert told.keys() == {"contactCreate", "companyCreate", "dealCreate", "interactionLog", "meetingBook", "taskCreate"}
    assert {mutation: len(answers) for mutation, answers in told.items()} == dict.fromkeys(told, 1)
    assert "TAKEN" not in str(told)
    assert await asking.digest() == before
