create schema if not exists graphile;
create or replace function graphile.contact_open_deals(c contact) returns setof deal stable language sql as $$
  select d.* from deal d where d.workspace_id = c.workspace_id and d.contact_id = c.id and d.status = 'OPEN' and d.deleted_at is null order by d.opened_at desc, d.id desc $$;
create or replace function graphile.contact_interactions(c contact) returns setof interaction stable language sql as $$
  select i.* from interaction i where i.workspace_id = c.workspace_id and i.contact_id = c.id and i.deleted_at is null order by i.started_at desc, i.id desc $$;
create or replace function graphile.contact_last_interaction(c contact) returns interaction stable language sql as $$
  select i.* from interaction i where i.workspace_id = c.workspace_id and i.contact_id = c.id and i.deleted_at is null order by i.started_at desc, i.id desc limit 1 $$;
create or replace function graphile.contact_open_deals_count(c contact) returns bigint stable language sql as $$
  select count(*) from deal d where d.workspace_id = c.workspace_id and d.contact_id = c.id and d.status = 'OPEN' and d.deleted_at is null $$;
create or replace function graphile.contact_open_deals_total(c contact) returns bigint stable language sql as $$
  select coalesce(sum(d.base_minor), 0)::bigint from deal d where d.workspace_id = c.workspace_id and d.contact_id = c.id and d.status = 'OPEN' and d.deleted_at is null $$;
create or replace function graphile.live_contacts(ws uuid) returns setof contact stable language sql as $$
  select c.* from contact c where c.workspace_id = ws and c.deleted_at is null order by c.created_at desc, c.id desc $$;
create or replace function graphile.stage_deals_count(s stage) returns bigint stable language sql as $$
  select coalesce(sum(t.deals), 0)::bigint from deal_total t where t.workspace_id = s.workspace_id and t.stage_id = s.id $$;
create or replace function graphile.stage_deals_total(s stage) returns bigint stable language sql as $$
  select coalesce(sum(t.base_minor), 0)::bigint from deal_total t where t.workspace_id = s.workspace_id and t.stage_id = s.id $$;
create or replace function graphile.stage_live_deals(s stage) returns setof deal stable language sql as $$
  select d.* from deal d where d.workspace_id = s.workspace_id and d.stage_id = s.id and d.deleted_at is null order by d.opened_at desc, d.id desc $$;
do $$ begin
  create type graphile.kpi_row as (name text, inquiries bigint, won bigint);
exception when duplicate_object then null; end $$;
create or replace function graphile.kpi(ws uuid, since date, until date) returns setof graphile.kpi_row stable language sql as $$
  select u.name, x.inquiries, x.won from (
    select user_id, sum(t)::bigint as inquiries, sum(w)::bigint as won from (
      select user_id, target_called as t, 0 as w from kpi_cell_interaction_user_day where workspace_id = ws and day >= since and day < until
      union all select user_id, target_called, 0 from kpi_delta_interaction where workspace_id = ws and day >= since and day < until
      union all select user_id, target_wrote, 0 from kpi_cell_follow_up_user_day where workspace_id = ws and day >= since and day < until
      union all select user_id, target_wrote, 0 from kpi_delta_follow_up where workspace_id = ws and day >= since and day < until
      union all select user_id, 0, deals_won from kpi_cell_deal_user_day where workspace_id = ws and day >= since and day < until
      union all select user_id, 0, deals_won from kpi_delta_deal where workspace_id = ws and day >= since and day < until) c
    group by user_id having sum(t) <> 0 or sum(w) <> 0) x left join member u on u.workspace_id = ws and u.id = x.user_id $$;
