"""Contestant: hand-written SQL that builds the JSON in PostgreSQL, behind a bare Starlette route. No GraphQL, no access rules."""

import os
from contextlib import asynccontextmanager

import asyncpg
import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

T = 'to_char({}, \'YYYY-MM-DD"T"HH24:MI:SS.US"Z"\')'
MONEY = "round(({})::numeric / 100, 2)::text"
CARD = f"""
select json_build_object('id', 'contact_' || c.id, 'name', c.name, 'tags', c.tags,
  'phones', (select coalesce(json_agg(json_build_object('number', p.number) order by p.position), '[]') from contact_phone p where p.workspace_id = $1 and p.contact_id = c.id),
  'owner', (select json_build_object('name', u.name) from member u where u.id = c.owner_id),
  'deals', (select json_build_object('nodes', coalesce(json_agg(x.n), '[]')) from (
     select json_build_object('id', 'deal_' || d.id, 'title', d.title, 'amount', json_build_object('amount', {MONEY.format("d.amount_minor")}, 'currency', d.currency),
       'stage', (select json_build_object('name', s.name) from stage s where s.id = d.stage_id)) as n
     from deal d where d.workspace_id = $1 and d.contact_id = c.id and d.status = 'OPEN' and d.deleted_at is null order by d.opened_at desc, d.id desc limit 10) x),
  'interactions', (select json_build_object('nodes', coalesce(json_agg(x.n), '[]')) from (
     select json_build_object('id', 'interaction_' || i.id, 'kind', i.kind, 'direction', i.direction, 'startedAt', {T.format("i.started_at")},
       'call', json_build_object('disposition', i.disposition, 'talkSeconds', i.talk_seconds)) as n
     from interaction i where i.workspace_id = $1 and i.contact_id = c.id and i.deleted_at is null order by i.started_at desc, i.id desc limit 10) x))
from contact c where c.workspace_id = $1 and c.deleted_at is null and c.id in (select contact_id from contact_phone where workspace_id = $1 and number = $2) limit 1"""
LIST = f"""
select json_build_object('nodes', coalesce(json_agg(x.n), '[]')) from (
  select json_build_object('id', 'contact_' || c.id, 'name', c.name,
    'phones', (select coalesce(json_agg(json_build_object('number', p.number) order by p.position), '[]') from contact_phone p where p.workspace_id = $1 and p.contact_id = c.id),
    'owner', (select json_build_object('name', u.name) from member u where u.id = c.owner_id),
    'lastInteraction', (select json_build_object('kind', i.kind, 'startedAt', {T.format("i.started_at")}) from interaction i where i.workspace_id = $1 and i.contact_id = c.id and i.deleted_at is null order by i.started_at desc, i.id desc limit 1),
    'openDealsCount', o.n, 'openDealsTotal', json_build_object('amount', {MONEY.format("o.total")})) as n
  from contact c cross join lateral (select count(*) as n, coalesce(sum(d.base_minor), 0)::bigint as total from deal d where d.workspace_id = $1 and d.contact_id = c.id and d.status = 'OPEN' and d.deleted_at is null) o
  where c.workspace_id = $1 and c.deleted_at is null order by c.created_at desc, c.id desc limit 50) x"""
BOARD = f"""
select coalesce(json_agg(x.n), '[]') from (
  select json_build_object('name', s.name, 'dealsCount', o.n, 'dealsTotal', json_build_object('amount', {MONEY.format("o.total")}),
    'deals', (select json_build_object('nodes', coalesce(json_agg(y.n), '[]')) from (
      select json_build_object('id', 'deal_' || d.id, 'title', d.title, 'amount', json_build_object('amount', {MONEY.format("d.amount_minor")}, 'currency', d.currency)) as n
      from deal d where d.workspace_id = $1 and d.stage_id = s.id and d.deleted_at is null order by d.opened_at desc, d.id desc limit 20) y)) as n
  from stage s cross join lateral (select count(*) as n, coalesce(sum(d.base_minor), 0)::bigint as total from deal d where d.workspace_id = $1 and d.stage_id = s.id and d.deleted_at is null) o
  where s.workspace_id = $1 and s.pipeline_id = $2 order by s.position) x"""
KPI = """
select coalesce(json_agg(json_build_object('user', u.name, 'calls', o.calls, 'won', o.won)), '[]') from member u cross join lateral (
  select (select count(*) from interaction i where i.workspace_id = $1 and i.user_id = u.id and i.day >= current_date - 30 and i.kind = 'CALL' and i.direction = 'INBOUND' and i.classification = 'TARGET' and i.deleted_at is null) as calls,
         (select count(*) from deal d where d.workspace_id = $1 and d.closed_by_id = u.id and d.closed_on >= current_date - 30 and d.status = 'WON' and d.deleted_at is null) as won) o
where u.workspace_id = $1"""
NODE = "select json_build_object('id', 'contact_' || id, 'name', name) from contact where workspace_id = $1 and id = $2 and deleted_at is null"
STATEMENTS = {"card": CARD, "list": LIST, "board": BOARD, "kpi": KPI, "node": NODE}
pool: asyncpg.Pool


async def answer(request: Request) -> Response:
    """Run the statement that the path names."""
    body = orjson.loads(await request.body())
    async with pool.acquire() as connection:
        text = await connection.fetchval(STATEMENTS[request.path_params["name"]], body["workspace"], *body.get("values", []))
    return Response(f'{{"data":{text}}}', media_type="application/json")


@asynccontextmanager
async def lifespan(_app):
    global pool
    url = os.environ["DATABASE_URL"].replace("postgres://", "postgresql://", 1)
    settings = {"jit": "off", "timezone": "UTC"}
    pool = await asyncpg.create_pool(url, min_size=1, max_size=10, server_settings=settings, reset=_keep)
    yield
    await pool.close()


async def _keep(_connection):
    pass


app = Starlette(routes=[Route("/{name}", answer, methods=["POST"])], lifespan=lifespan)
