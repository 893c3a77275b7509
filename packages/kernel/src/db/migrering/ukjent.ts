import type pg from 'pg';

const notOfExtension = (catalogue: string, oid: string): string =>
  `not exists (select from pg_depend x where x.classid = '${catalogue}'::regclass and x.objid = ${oid} and x.deptype = 'e')`;

const sql = `select what from (
  select case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' when 'p' then 'partitioned table'
    when 'f' then 'foreign table' when 'c' then 'composite type' else 'relation' end || ' ' || c.relname as what
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind not in ('r', 'i', 't') and ${notOfExtension('pg_class', 'c.oid')}
    and not (c.relkind = 'S' and exists (select from pg_depend x where x.classid = 'pg_class'::regclass and x.objid = c.oid and x.deptype = 'i'))
  union all select 'unlogged table ' || c.relname from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'u'
  union all select 'inheritance ' || c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  union all select 'type ' || t.typname from pg_type t
  where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd', 'r') and ${notOfExtension('pg_type', 't.oid')}
  union all select 'aggregate ' || p.oid::regprocedure from pg_proc p
  where p.pronamespace = 'public'::regnamespace and p.prokind in ('a', 'w') and ${notOfExtension('pg_proc', 'p.oid')}
  union all select 'rule ' || r.rulename || ' on ' || c.relname from pg_rewrite r join pg_class c on c.oid = r.ev_class
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  union all select 'statistics ' || s.stxname from pg_statistic_ext s where s.stxnamespace = 'public'::regnamespace
  union all select 'text search configuration ' || s.cfgname from pg_ts_config s
  where s.cfgnamespace = 'public'::regnamespace and ${notOfExtension('pg_ts_config', 's.oid')}
  union all select 'text search dictionary ' || s.dictname from pg_ts_dict s
  where s.dictnamespace = 'public'::regnamespace and ${notOfExtension('pg_ts_dict', 's.oid')}
  union all select 'default privileges' from pg_default_acl a where a.defaclnamespace in (0, 'public'::regnamespace)
) u order by what collate "C"`;

/** What the schema `public` holds that migrations by diff do not make; each as kind and name. */
export const finnUkjent = async (client: pg.ClientBase): Promise<readonly string[]> =>
  (await client.query<{ what: string }>(sql)).rows.map((r) => r.what);
