import type pg from 'pg';
import { json, type Klient, loggInn } from './klient.js';
import { kjoerLast, type Maaling } from './last.js';
import { forberedTelling, slaaAvTelling, tellSetninger } from './noark/setninger.js';
import { medProdukt, medSql, nyDatamappe, type Produkt } from './produkt.js';
import { medForbindelser } from './raarader.js';

// The pages of the collaboration that are put together of many kinds, in the demo's world and in one many times as large.
// A page whose statements grow with the rows asks once a row.

const sti = (s: string): string => `/api/v1/digut/${s}`;

interface Side {
  readonly navn: string;
  readonly sti: string;
  /** The rows that the page is made of, in one statement, with the tenant as $1. */
  readonly raa: string;
}

const svar = `select "part", "avtaleversjon", "tilslutningsstatus", "signertDato" from "tilslutning" where "virksomhet" = $1
  union all select "part", "satsing", "deltakelsesstatus", "svartDato" from "deltakelse" where "virksomhet" = $1`;
const vedtakene = `select v."systemID", v."tittel", v."dato", o."oppfoelgingsstatus", o."frist" from "vedtak" v
  left join "oppfoelging" o on o."virksomhet" = v."virksomhet" and o."vedtak" = v."systemID" where v."virksomhet" = $1`;
const bundet = `select t."part", k."systemID", t."signertDato" from "tilslutning" t
  join "klausul" k on k."virksomhet" = t."virksomhet" and k."avtaleversjon" = t."avtaleversjon" where t."virksomhet" = $1`;
const varsler = `select * from "varsel" where "virksomhet" = $1 order by 1 desc limit 100`;

const sider = (vedtak: string): readonly Side[] => [
  { navn: 'matrise', sti: 'matrise', raa: svar },
  { navn: 'matrise, fram i tid', sti: 'matrise?dato=2020-06-01', raa: svar },
  { navn: 'bindinger', sti: 'bindinger', raa: bundet },
  { navn: 'bindinger, senere dag', sti: 'bindinger?dato=2019-06-01', raa: bundet },
  { navn: 'partene av et vedtak', sti: `vedtak/${vedtak}/virkning`, raa: bundet },
  { navn: 'vedtaksrapport', sti: 'vedtaksrapport', raa: vedtakene },
  { navn: 'arbeidsbord', sti: 'arbeidsbord', raa: svar },
  { navn: 'min sakliste', sti: 'minsakliste', raa: vedtakene },
  { navn: 'venter', sti: 'venter', raa: svar },
  { navn: 'varsler', sti: 'varsler', raa: varsler },
];

const kolonnene = async (db: pg.ClientBase, tabell: string): Promise<string> => {
  const { rows } = await db.query<{ k: string }>(
    `select string_agg(quote_ident(column_name), ', ') as k from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [tabell],
  );
  return rows[0]?.k ?? '';
};

/** Copies every row of a table `ganger` times: ids are made of the old one and the number of the copy, so that copies refer to copies. */
const kopier = async (
  db: pg.ClientBase,
  tabell: string,
  virksomhet: string,
  ganger: number,
  mer: Readonly<Record<string, string>>,
): Promise<void> => {
  const kolonner = await kolonnene(db, tabell);
  const nye = Object.entries({ systemID: `md5((m."systemID")::text || n)::uuid`, ...mer })
    .map(([k, v]) => `'${k}', ${v}`)
    .join(', ');
  await db.query(
    `insert into "${tabell}" (${kolonner}) select ${kolonner} from
       (select to_jsonb(m) || jsonb_build_object(${nye}) as rad from "${tabell}" m, generate_series(1, $2::int) n
         where m."virksomhet" = $1) x, jsonb_populate_record(null::"${tabell}", rad)`,
    [virksomhet, ganger],
  );
};

const peker = (felt: string): string => `md5((m."${felt}")::text || n)::uuid`;

/** Older versions of the agreement with what each party answered, more initiatives and decisions: `ganger` times as many. */
const gjoerStor = (produkt: Produkt, virksomhet: string, ganger: number): Promise<void> =>
  medSql(produkt, async (db) => {
    await db.query('begin');
    // Triggers of closed rows and of the log are for those who work, not for a filling.
    await db.query("set local session_replication_role = 'replica'");
    await kopier(db, 'avtaleversjon', virksomhet, ganger, {
      versjonsnummer: 'm."versjonsnummer" + n',
      avtalestatus: `'erstattet'`,
      gjelderFra: `m."gjelderFra" - n * 7`,
    });
    await kopier(db, 'klausul', virksomhet, ganger, { avtaleversjon: peker('avtaleversjon') });
    await kopier(db, 'tilslutning', virksomhet, ganger, {
      avtaleversjon: peker('avtaleversjon'),
      tilslutningsstatus: `'signert'`,
      signertDato: `m."sendtDato" - n * 5`,
      sendtDato: `m."sendtDato" - n * 7`,
    });
    await kopier(db, 'satsing', virksomhet, ganger, {});
    await kopier(db, 'deltakelse', virksomhet, ganger, { satsing: peker('satsing') });
    await kopier(db, 'vedtak', virksomhet, ganger, { nummer: 'm."nummer" + n * 1000' });
    await kopier(db, 'oppfoelging', virksomhet, ganger, { vedtak: peker('vedtak') });
    await db.query('commit');
    await db.query('analyze');
  });

interface Sidemaaling {
  readonly side: Side;
  readonly m: Maaling;
  readonly raa: Maaling;
  readonly setninger: number | undefined;
  readonly ms: number | undefined;
}

const maalSide = async (
  produkt: Produkt,
  klient: Klient,
  virksomhet: string,
  side: Side,
  sekunder: number,
): Promise<Sidemaaling> => {
  const ett = async (): Promise<void> => {
    json(await klient.kall('GET', sti(side.sti)), side.navn);
  };
  await kjoerLast(1, Math.min(1, sekunder / 2), ett);
  const m = await kjoerLast(1, sekunder, ett);
  const raa = await medForbindelser(produkt, 1, (pool) =>
    kjoerLast(1, sekunder / 2, () => pool.query({ name: side.navn, text: side.raa, values: [virksomhet] })),
  );
  const talt = await tellSetninger(produkt, 10, 'les', ett);
  return { side, m, raa, setninger: talt?.arbeid, ms: talt?.ms };
};

const maal = async (
  produkt: Produkt,
  virksomhet: string,
  sekunder: number,
): Promise<readonly Sidemaaling[]> => {
  const klient = await loggInn(produkt, 'sekretariat@digut.example', 4);
  try {
    const vedtak = await medSql(produkt, async (db) => {
      const { rows } = await db.query<{ id: string }>(
        `select "systemID" as id from "vedtak" where "virksomhet" = $1 order by "bindingsklasse" = 'avtale' desc, 1 limit 1`,
        [virksomhet],
      );
      return rows[0]?.id ?? '';
    });
    const ut: Sidemaaling[] = [];
    for (const side of sider(vedtak)) ut.push(await maalSide(produkt, klient, virksomhet, side, sekunder));
    return ut;
  } finally {
    klient.lukk();
  }
};

const ms = (n: number): string => n.toFixed(0);

/** Measures, makes the world larger, measures again. Answers what was wrong: failures, and statements that grew with the rows. */
export const kjoerSamhandling = async (
  produkt: Produkt,
  ganger: number,
  sekunder: number,
): Promise<readonly string[]> => {
  const virksomhet = await medSql(produkt, async (db) => {
    const { rows } = await db.query<{ virksomhet: string }>(
      'select "virksomhet" from "avtaleversjon" limit 1',
    );
    return rows[0]?.virksomhet ?? '';
  });
  await slaaAvTelling(produkt);
  const foer = await maal(produkt, virksomhet, sekunder);
  await gjoerStor(produkt, virksomhet, ganger);
  const etter = await maal(produkt, virksomhet, sekunder);
  console.log(
    `\n## Samarbeidets sammensatte sider, én klient\n\n| side | p50 | p95 | rått p50 | forhold | setninger | ${ganger + 1} ganger så stor: p50 | p95 | rått p50 | forhold | setninger | ms i PostgreSQL |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |`,
  );
  const brudd: string[] = [];
  for (const [i, a] of foer.entries()) {
    const b = etter[i];
    if (!b) continue;
    const del = (x: Sidemaaling): string =>
      `${ms(x.m.p50)} ms | ${ms(x.m.p95)} ms | ${x.raa.p50.toFixed(1)} ms | ${(x.m.p50 / x.raa.p50).toFixed(0)} | ${x.setninger ?? '–'}`;
    console.log(`| ${a.side.navn} | ${del(a)} | ${del(b)} | ${b.ms === undefined ? '–' : ms(b.ms)} |`);
    for (const { m } of [a, b])
      if (Object.keys(m.feil).length > 0) brudd.push(`${a.side.navn}: ${JSON.stringify(m.feil)}`);
    // A page more of a list may be read where there is more than one page of it.
    if ((b.setninger ?? 0) > (a.setninger ?? 0) + 12)
      brudd.push(`${a.side.navn}: ${a.setninger} setninger ble ${b.setninger}`);
  }
  return brudd;
};

if (process.argv[1] === import.meta.filename) {
  const mappe = nyDatamappe();
  await medProdukt(forberedTelling, mappe);
  const brudd = await medProdukt((p) => kjoerSamhandling(p, 19, Number(process.argv[2] ?? 3)), mappe);
  for (const b of brudd) console.log(`\nBRUDD: ${b}`);
  process.exitCode = brudd.length > 0 ? 1 : 0;
}
