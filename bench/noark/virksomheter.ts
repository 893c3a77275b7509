import { createHash } from 'node:crypto';
import type pg from 'pg';
import { settInn } from './setninn.js';

export interface Stoerrelse {
  readonly saker: number;
  readonly registreringer: number;
  readonly virksomheter: number;
}

/** A tenant of the benchmark, with its share of cases and records: numbers `sakFra`..`sakTil` and so on of them all. */
export interface Virksomhet {
  readonly virksomhet: string;
  readonly kode: string;
  readonly arkivdel: string;
  readonly sakFra: number;
  readonly sakTil: number;
  readonly regFra: number;
  readonly regTil: number;
}

export const roller = ['saksbehandler', 'arkivar'] as const;
export type Benchrolle = (typeof roller)[number];

export const epost = (kode: string, rolle: Benchrolle): string => `${rolle}@${kode}.example`;

const fastUuid = (navn: string): string => {
  const h = createHash('sha256').update(navn).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
};

/** Sizes as municipalities have them: a few large, many small. The second has half of the first, the third a third. */
export const fordel = ({ saker, registreringer, virksomheter }: Stoerrelse): readonly Virksomhet[] => {
  const vekter = Array.from({ length: virksomheter }, (_, i) => 1 / (i + 1));
  const sum = vekter.reduce((a, b) => a + b, 0);
  let vekt = 0;
  return vekter.map((w, i) => {
    const fra = vekt / sum;
    vekt += w;
    const til = i === virksomheter - 1 ? 1 : vekt / sum;
    const kode = `bench-${String(i + 1).padStart(2, '0')}`;
    return {
      virksomhet: fastUuid(`virksomhet ${kode}`),
      kode,
      arkivdel: fastUuid(`arkivdel ${kode}`),
      sakFra: Math.round(fra * saker) + 1,
      sakTil: Math.round(til * saker),
      regFra: Math.round(fra * registreringer) + 1,
      regTil: Math.round(til * registreringer),
    };
  });
};

/** The table of people who log in is known by its columns, not by its name. */
const identitetstabell = async (db: pg.ClientBase): Promise<{ tabell: string; noekkel: string }> => {
  const { rows } = await db.query<{ tabell: string; noekkel: string }>(
    `select c.relname as tabell, a.attname as noekkel from pg_class c
       join pg_index i on i.indrelid = c.oid and i.indisprimary
       join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relnamespace = 'public'::regnamespace and i.indnkeyatts = 1
        and (select count(*) from pg_attribute x where x.attrelid = c.oid and x.attname in ('epost', 'utsteder', 'subjekt')) = 3`,
  );
  const [funnet] = rows;
  if (!funnet || rows.length > 1) throw new Error('finner ikke tabellen over dem som logger inn');
  return funnet;
};

/** Makes the tenants with archive, part and users, as the product's own commands do. */
export const lagVirksomheter = async (
  db: pg.ClientBase,
  virksomheter: readonly Virksomhet[],
): Promise<void> => {
  await db.query(`create table bench.virksomhet ("virksomhet" uuid primary key, "kode" text, "arkiv" uuid, "arkivdel" uuid,
    "sakFra" bigint, "sakTil" bigint, "regFra" bigint, "regTil" bigint)`);
  for (const v of virksomheter)
    await db.query('insert into bench.virksomhet values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      v.virksomhet,
      v.kode,
      fastUuid(`arkiv ${v.kode}`),
      v.arkivdel,
      v.sakFra,
      v.sakTil,
      v.regFra,
      v.regTil,
    ]);
  const fra = 'from bench.virksomhet v';
  const felles = {
    virksomhet: 'v."virksomhet"',
    opprettetDato: `timestamptz '2009-01-01 08:00+01'`,
    opprettetAv: `'Arkivar'`,
  };
  await settInn(
    db,
    'virksomhet',
    {
      virksomhet: 'v."virksomhet"',
      kode: 'v."kode"',
      navn: `'Ytelse ' || v."kode"`,
      virksomhetstype: `'kommune'`,
    },
    fra,
  );
  await settInn(
    db,
    'arkiv',
    { ...felles, systemID: 'v."arkiv"', tittel: `'Sakarkiv'`, arkivstatus: `'O'` },
    fra,
  );
  await settInn(
    db,
    'arkivdel',
    {
      ...felles,
      systemID: 'v."arkivdel"',
      tittel: `'Saker'`,
      arkiv: 'v."arkiv"',
      arkivdelstatus: `'A'`,
      arkivdelstatus_kodenavn: `'Aktiv periode'`,
      arkivperiodeStartDato: felles.opprettetDato,
    },
    fra,
  );
  const { tabell, noekkel } = await identitetstabell(db);
  for (const rolle of roller) {
    const bruker = `md5(v."kode" || '${rolle}')::uuid`;
    await settInn(
      db,
      tabell,
      {
        [noekkel]: bruker,
        navn: `'${rolle} i ' || v."kode"`,
        epost: `'${rolle}@' || v."kode" || '.example'`,
      },
      fra,
    );
    const tildelt = await db.query<{ navn: string }>(
      `select column_name as navn from information_schema.columns
        where table_name = 'tildeling' and is_nullable = 'NO' and column_name not in ('virksomhet', 'rolle')`,
    );
    await settInn(
      db,
      'tildeling',
      {
        virksomhet: 'v."virksomhet"',
        rolle: `'${rolle}'`,
        [tildelt.rows[0]?.navn ?? noekkel]: bruker,
      },
      fra,
    );
  }
};
