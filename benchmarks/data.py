"""A large company, made by PostgreSQL itself: managers, contacts with phones, deals, and years of calls."""

from dataclasses import dataclass
from uuid import UUID

from models.db.connecting import DatabaseOptions, database, execute, fetch
from models.deals import Pipeline, Stage
from models.users import Role, Team, User
from models.workspaces import Workspace
from resolvers.derived import upgrade
from resolvers.facts import deal_totals
from resolvers.kpis import cells
from resolvers.sign_in.tokens import create_token

MANAGERS = 20


@dataclass(frozen=True, kw_only=True)
class Caller:
    """Somebody who reads: their token, and whose records they see; None for everybody's."""

    token: str
    sees: list[UUID] | None


@dataclass(frozen=True, kw_only=True)
class Company:
    """What contestants need to know of the data."""

    workspace_id: UUID
    callers: dict[str, Caller]
    phones: list[str]
    """Numbers of clients whom all callers see."""
    contact_ids: list[UUID]
    """Those clients."""
    pipeline_id: UUID

    @property
    def token(self) -> str:
        """The head's token."""
        return self.callers["head"].token


async def fill(url: str, *, interactions: int, deals: int) -> Company:
    """Make the company. Calls spread evenly over two years that end today."""
    options = DatabaseOptions(url=url, statement_timeout=1800)
    async with database(options):
        await upgrade(options)
        workspace = await Workspace.create(name="Benchmark")
        team = await Team.create(workspace_id=workspace.id, name="Sales")
        await User.create(workspace_id=workspace.id, name="Admin", email="admin@bench", role=Role.ADMIN)
        await User.create(workspace_id=workspace.id, name="Head", email="head@bench", role=Role.HEAD, team_id=team.id)
        managers = [
            await User.create(
                workspace_id=workspace.id, name=f"Manager {i}", email=f"m{i}@bench", role=Role.MANAGER, team_id=team.id
            )
            for i in range(MANAGERS)
        ]
        pipeline = await Pipeline.create(workspace_id=workspace.id, name="Sales")
        stages = [
            await Stage.create(workspace_id=workspace.id, pipeline_id=pipeline.id, name=f"Stage {i}", position=i, kind=kind)
            for i, kind in enumerate(["OPEN", "OPEN", "OPEN", "OPEN", "WON", "LOST"])
        ]
        ws, owners = str(workspace.id), [m.id for m in managers]
        contacts = max(200, interactions // 25)
        pick = f"($2::uuid[])[1 + n % {MANAGERS}]"
        await execute(
            "insert into contact (id, workspace_id, created_at, updated_at, version, name, name_key, tags, owner_id) "
            f"select gen_random_uuid(), $1::uuid, now() - n * interval '1 minute', now(), 1, 'Client ' || n, 'client ' || n, '[\"a\"]'::jsonb, {pick} "
            f"from generate_series(1, {contacts}) n", [ws, owners])  # fmt: skip
        await execute(
            "insert into contact_phone (id, workspace_id, created_at, updated_at, version, contact_id, number, written, position) "
            "select gen_random_uuid(), c.workspace_id, now(), now(), 1, c.id, '+7916' || lpad((row_number() over (order by c.created_at desc) * 2 + p)::text, 7, '0'), 'x', p "
            "from contact c cross join generate_series(0, 1) p where c.workspace_id = $1::uuid", [ws])  # fmt: skip
        numbered = "(select id, owner_id, row_number() over (order by created_at desc) - 1 as m from contact where workspace_id = $1::uuid)"
        await execute(
            "insert into interaction (id, workspace_id, created_at, updated_at, version, kind, direction, channel, user_id, owner_id, contact_id, "
            "provenance, external_id, started_at, day, talk_seconds, wait_seconds, disposition, classification, legs, recordings) "
            "select gen_random_uuid(), $1::uuid, at, at, 1, 'CALL', case when n % 3 = 0 then 'OUTBOUND' else 'INBOUND' end, 'PHONE', c.owner_id, c.owner_id, c.id, "
            "'PROVIDER', n::text, at, (at at time zone 'Europe/Moscow')::date, n % 300, n % 40, case when n % 300 = 0 then 'MISSED' else 'ANSWERED' end, "
            "case n % 4 when 0 then 'TARGET' when 1 then 'NON_TARGET' end, '[]'::jsonb, '[]'::jsonb from (select n, now() - (n::float8 / "
            f"{interactions}) * interval '730 days' as at from generate_series(1, {interactions}) n) i join {numbered} c on c.m = i.n % {contacts}", [ws])  # fmt: skip
        await execute("analyze")  # as it would be by then: what follows from a deal looks up calls of its client
        await execute(
            "insert into deal (id, workspace_id, created_at, updated_at, version, title, pipeline_id, stage_id, status, stage_entered_at, amount_minor, "
            "currency, base_minor, owner_id, contact_id, opened_at, opened_on, closed_at, closed_on, closed_by_id) "
            "select gen_random_uuid(), $1::uuid, at, at, 1, 'Deal ' || n, $2::uuid, s, case n % 6 when 4 then 'WON' when 5 then 'LOST' else 'OPEN' end, at, n * 1000, "
            "'RUB', n * 1000, c.owner_id, c.id, at - interval '20 days', (at at time zone 'Europe/Moscow')::date - 20, case when n % 6 > 3 then at end, case when n % 6 > 3 then (at at time zone 'Europe/Moscow')::date end, "
            "case when n % 6 > 3 then c.owner_id end from (select n, ($3::uuid[])[1 + n % 6] as s, now() - (n::float8 / "
            f"{deals}) * interval '730 days' as at from generate_series(1, {deals}) n) i join {numbered} c on c.m = i.n % {contacts}",
            [ws, pipeline.id, [s.id for s in stages]])  # fmt: skip
        moves = f"select d.workspace_id, d.id, '{stages[0].id}'::uuid, d.opened_at as at from deal d where d.workspace_id = $1::uuid union all "
        moves += f"select d.workspace_id, d.id, d.stage_id, d.stage_entered_at from deal d where d.workspace_id = $1::uuid and d.stage_id <> '{stages[0].id}'"
        await execute(
            "insert into stage_change (id, workspace_id, created_at, deal_id, to_stage_id, happened_at, happened_on, recorded_at) "
            "select gen_random_uuid(), m.workspace_id, m.at, m.id, m.to_stage_id, m.at, (m.at at time zone 'Europe/Moscow')::date, m.at "
            f"from ({moves}) m (workspace_id, id, to_stage_id, at)", [ws])  # fmt: skip
        while await cells.fold(workspace.id) + await deal_totals.fold(workspace.id):
            pass
        await execute("delete from row_pending")  # nobody has a copy yet that lacks it
        await execute("analyze")
    return await known(url)


async def known(url: str) -> Company:
    """Return what contestants need to know of a company that has been made."""
    async with database(DatabaseOptions(url=url)):
        workspace = await Workspace.get(name="Benchmark")
        pipeline = await Pipeline.get(workspace_id=workspace.id)
        users = await User.filter(workspace_id=workspace.id).order_by("email")
        manager = next(user for user in users if user.role is Role.MANAGER)
        seen = {Role.ADMIN: None, Role.HEAD: [user.id for user in users if user.team_id], Role.MANAGER: [manager.id]}
        callers = {}
        for user in users:
            if user.role is not Role.MANAGER or user is manager:
                token = await create_token(user, "bench")
                callers[user.role.value.lower()] = Caller(token=token.secret, sees=seen[user.role])
        numbers = (
            "select p.number, c.id from contact_phone p join contact c on c.workspace_id = p.workspace_id and c.id = p.contact_id "
            "where c.workspace_id = $1::uuid and c.owner_id = $2::uuid and p.position = 0 order by p.number limit 500"
        )
        rows = await fetch(numbers, [str(workspace.id), manager.id])
        return Company(
            workspace_id=workspace.id,
            callers=callers,
            phones=[row["number"] for row in rows],
            contact_ids=[row["id"] for row in rows],
            pipeline_id=pipeline.id,
        )


async def dirty(url: str, company: Company, most: int) -> None:
    """Change so many of the last calls and deals: what is kept of them waits to be folded."""
    async with database(DatabaseOptions(url=url, statement_timeout=600)):
        last = "select id from {0} where workspace_id = $1::uuid order by {1} desc limit {2}"
        calls, deals = last.format("interaction", "started_at", most), last.format("deal", "opened_at", most // 10)
        values = [str(company.workspace_id)]
        await execute(
            f"update interaction set talk_seconds = coalesce(talk_seconds, 0) + 1 where workspace_id = $1::uuid and id in ({calls})",
            values,
        )
        await execute(
            f"update deal set base_minor = base_minor + 100, amount_minor = amount_minor + 100 where workspace_id = $1::uuid and id in ({deals})",
            values,
        )
