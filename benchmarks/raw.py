"""Contestant: hand-written SQL that builds the JSON in PostgreSQL, prepared, on connections that are held, behind a bare ASGI application.

No GraphQL. The rules of access are what its author knows of the caller: whose records they see, or everybody's.
"""

import asyncio
import os
import re
from collections import deque

import asyncpg
import orjson

HELD = 2
"""Connections: as many as this machine has processors; more only thrash them."""
INSTANT = 'to_char({}, \'YYYY-MM-DD"T"HH24:MI:SS.US"Z"\')'
MONEY = "round(({})::numeric / 100, 2)::text"
CARD = f"""
select json_build_object('id', 'contact_' || c.id, 'name', c.name, 'tags', c.tags,
  'phones', (select coalesce(json_agg(json_build_object('number', p.number) order by p.position), '[]') from contact_phone p where p.workspace_id = :ws and p.contact_id = c.id),
  'owner', (select json_build_object('name', u.name) from member u where u.workspace_id = :ws and u.id = c.owner_id),
  'deals', (select json_build_object('nodes', coalesce(json_agg(x.n), '[]')) from (
     select json_build_object('id', 'deal_' || d.id, 'title', d.title, 'amount', json_build_object('amount', {MONEY.format("d.amount_minor")}, 'currency', d.currency),
       'stage', (select json_build_object('name', s.name) from stage s where s.workspace_id = :ws and s.id = d.stage_id)) as n
     from deal d where d.workspace_id = :ws and d.contact_id = c.id and d.status = 'OPEN' and d.deleted_at is null [and d.owner_id = any(:owners)] order by d.opened_at desc, d.id desc limit 10) x),
  'interactions', (select json_build_object('nodes', coalesce(json_agg(x.n), '[]')) from (
     select json_build_object('id', 'interaction_' || i.id, 'kind', i.kind, 'direction', i.direction, 'startedAt', {INSTANT.format("i.started_at")},
       'call', json_build_object('disposition', i.disposition, 'talkSeconds', i.talk_seconds)) as n
     from interaction i where i.workspace_id = :ws and i.contact_id = c.id and i.deleted_at is null [and i.owner_id = any(:owners)] order by i.started_at desc, i.id desc limit 10) x))
from contact c where c.workspace_id = :ws and c.deleted_at is null [and c.owner_id = any(:owners)] and c.id in (select contact_id from contact_phone where workspace_id = :ws and number = :value::text) limit 1"""
LIST = f"""
select json_build_object('nodes', coalesce(json_agg(x.n), '[]')) from (
  select json_build_object('id', 'contact_' || c.id, 'name', c.name,
    'phones', (select coalesce(json_agg(json_build_object('number', p.number) order by p.position), '[]') from contact_phone p where p.workspace_id = :ws and p.contact_id = c.id),
    'owner', (select json_build_object('name', u.name) from member u where u.workspace_id = :ws and u.id = c.owner_id),
    'lastInteraction', (select json_build_object('kind', i.kind, 'startedAt', {INSTANT.format("i.started_at")}) from interaction i where i.workspace_id = :ws and i.contact_id = c.id and i.deleted_at is null [and i.owner_id = any(:owners)] order by i.started_at desc, i.id desc limit 1),
    'openDealsCount', o.n, 'openDealsTotal', json_build_object('amount', {MONEY.format("o.total")})) as n
  from (select c.id, c.name, c.owner_id from contact c where c.workspace_id = :ws and c.deleted_at is null [and c.owner_id = any(:owners)] order by c.created_at desc, c.id desc limit 50) c
  cross join lateral (select count(*) as n, coalesce(sum(d.base_minor), 0)::bigint as total from deal d where d.workspace_id = :ws and d.contact_id = c.id and d.status = 'OPEN' and d.deleted_at is null [and d.owner_id = any(:owners)]) o) x"""
BOARD = f"""
select json_build_object('stages', coalesce(json_agg(x.n), '[]')) from (
  select json_build_object('name', s.name, 'dealsCount', o.n, 'dealsTotal', json_build_object('amount', {MONEY.format("o.total")}),
    'deals', (select json_build_object('nodes', coalesce(json_agg(y.n), '[]')) from (
      select json_build_object('id', 'deal_' || d.id, 'title', d.title, 'amount', json_build_object('amount', {MONEY.format("d.amount_minor")}, 'currency', d.currency)) as n
      from deal d where d.workspace_id = :ws and d.stage_id = s.id and d.deleted_at is null [and d.owner_id = any(:owners)] order by d.opened_at desc, d.id desc limit 20) y)) as n
  from stage s cross join lateral (select coalesce(sum(t.deals), 0)::bigint as n, coalesce(sum(t.base_minor), 0)::bigint as total from deal_total t where t.workspace_id = :ws and t.stage_id = s.id [and t.owner_id = any(:owners)]) o
  where s.workspace_id = :ws and s.pipeline_id = :value::uuid order by s.position) x"""
_WITHIN = "where workspace_id = :ws and day >= :since and day < :until [and owner_id = any(:owners)]"
KPI = f"""
select json_build_object('groups', coalesce(json_agg(json_build_object('user', case when u.id is not null then json_build_object('name', u.name) end, 'values', json_build_array(
  json_build_object('value', s.t::text, 'numerator', s.t::text, 'denominator', null), json_build_object('value', s.w::text, 'numerator', s.w::text, 'denominator', null),
  json_build_object('value', round(s.w / nullif(s.t, 0), 6)::text, 'numerator', s.w::text, 'denominator', s.t::text)))), '[]'))
from (select user_id, sum(t) as t, sum(w) as w from (
    select user_id, target_called as t, 0 as w from kpi_cell_interaction_user_day {_WITHIN} union all select user_id, target_called, 0 from kpi_delta_interaction {_WITHIN}
    union all select user_id, target_wrote, 0 from kpi_cell_follow_up_user_day {_WITHIN} union all select user_id, target_wrote, 0 from kpi_delta_follow_up {_WITHIN}
    union all select user_id, 0, deals_won from kpi_cell_deal_user_day {_WITHIN} union all select user_id, 0, deals_won from kpi_delta_deal {_WITHIN}) x
  group by user_id having sum(t) <> 0 or sum(w) <> 0) s left join member u on u.workspace_id = :ws and u.id = s.user_id"""
NODE = "select json_build_object('id', 'contact_' || c.id, 'name', c.name) from contact c where c.workspace_id = :ws and c.id = :value::uuid and c.deleted_at is null [and c.owner_id = any(:owners)]"
SEARCH = "select json_build_object('nodes', coalesce(json_agg(json_build_object('id', 'contact_' || c.id, 'name', c.name)), '[]')) from (select c.id, c.name from contact c where c.workspace_id = :ws and c.deleted_at is null [and c.owner_id = any(:owners)] and c.id in (select e.entity_id from search_entry e where e.workspace_id = :ws and e.text like :value::text) order by c.created_at desc, c.id desc limit 10) c"
STATEMENTS = {"search": SEARCH, "card": CARD, "list": LIST, "board": BOARD, "kpi": KPI, "node": NODE}
TYPES = {"ws": "uuid", "owners": "uuid[]", "since": "date", "until": "date"}


def _numbered(text: str, *, owners: bool) -> tuple[str, tuple[str, ...]]:
    """Return a statement for whoever sees all, or some owners' records, and the names of its parameters in order."""
    text = re.sub(r"\[(and [^\]]*\))\]", r"\1" if owners else "", text)
    names: dict[str, int] = {}

    def placed(found: "re.Match[str]") -> str:
        name = found[1]
        typed = f"::{TYPES[name]}" if name in TYPES else ""
        return f"${names.setdefault(name, len(names) + 1)}{typed}"

    return re.sub(r"(?<!:):(ws|owners|value|since|until)\b", placed, text), tuple(names)


class Held:
    """A few connections with all statements prepared; whoever finds none free waits in a line."""

    def __init__(self) -> None:
        self._free: list[dict[tuple[str, bool], tuple[asyncpg.prepared_stmt.PreparedStatement, tuple[str, ...]]]] = []
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def open(self, url: str) -> None:
        for _ in range(HELD):
            connection = await asyncpg.connect(
                url, server_settings={"jit": "off", "timezone": "UTC", "plan_cache_mode": "force_generic_plan"}
            )
            prepared = {}
            for name, text in STATEMENTS.items():
                for owners in (False, True):
                    sql, names = _numbered(text, owners=owners)
                    prepared[name, owners] = await connection.prepare(sql), names
            self._free.append(prepared)

    async def run(self, name: str, values: dict) -> str:
        while not self._free:
            turn = asyncio.get_running_loop().create_future()
            self._waiting.append(turn)
            await turn
        prepared = self._free.pop()
        try:
            statement, names = prepared[name, values.get("owners") is not None]
            return await statement.fetchval(*[values[n] for n in names])
        finally:
            self._free.append(prepared)
            if self._waiting:
                self._waiting.popleft().set_result(None)


held = Held()


async def app(scope, receive, send) -> None:
    """Run the statement that the path names."""
    if scope["type"] == "lifespan":
        await receive()
        await held.open(os.environ["DATABASE_URL"].replace("postgres://", "postgresql://", 1))
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})
        return
    body = b""
    while True:
        message = await receive()
        body += message["body"]
        if not message.get("more_body"):
            break
    values = orjson.loads(body)
    for day in ("since", "until"):
        if day in values:
            values[day] = _day(values[day])
    answer = b'{"data":%b}' % (await held.run(scope["path"][1:], values) or "null").encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(answer)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": answer})


def _day(text: str):
    from datetime import date

    return date.fromisoformat(text)
