import { createHash } from 'node:crypto';
import pg from 'pg';
import { medSql, type Produkt } from '../produkt.js';
import { dokumentslag, emner, enheter, gjoeremaal, parter, steder } from './ord.js';
import { type Celler, kode, settInn, utenIndekser } from './setninn.js';
import { lagVirksomheter, type Stoerrelse, type Virksomhet } from './virksomheter.js';

const froe = 20180524;
const aar = { fra: 2009, til: 2017 };

const tabeller = {
  sak: ['mappe', 'registrering'],
  dokument: [
    'dokumentbeskrivelse',
    'registrering_dokumentbeskrivelse',
    'dokumentobjekt',
    'korrespondansepart',
  ],
};

const tekstliste = (ord: readonly string[]): string =>
  `array[${ord.map((o) => pg.escapeLiteral(o)).join(', ')}]`;

// The same number always gives the same draw, so that two fillings of one size are the same rows.
const grunn = `create schema bench;
create function bench.trekk(nr bigint, hva integer) returns double precision language sql immutable parallel safe as
  $$ select (hashint8extended(nr, ${froe} + hva) & 9007199254740991)::double precision / 9007199254740992 $$;
create function bench.uuid(tid timestamptz, nr bigint, hva integer) returns uuid language sql immutable parallel safe as
  $$ select (substr(t, 1, 8) || '-' || substr(t, 9, 4) || '-7' || substr(h, 1, 3) || '-8' || substr(h, 4, 3) || '-' || substr(h, 7, 12))::uuid
     from (select lpad(to_hex((extract(epoch from tid) * 1000)::bigint), 12, '0') as t, md5('${froe}/' || hva || '/' || nr) as h) x $$;
create function bench.ord(liste text[], u double precision) returns text language sql immutable parallel safe as
  $$ select liste[1 + floor(u * u * cardinality(liste))::integer] $$;`;

/** A few words of the lists, drawn by the column `nr` of what is selected from. */
const trekk = (hva: number, nr = 'nr'): string => `bench.trekk(${nr}, ${hva})`;
const ord = (liste: readonly string[], hva: number): string =>
  `bench.ord(${tekstliste(liste)}, ${trekk(hva)})`;

const utkastSak = `create unlogged table bench.sak as
  select v."virksomhet", v."arkivdel", x.nr, x.tid, extract(year from x.tid)::integer as aar,
         bench.uuid(x.tid, x.nr, 1) as id,
         ${ord(emner, 2)} || ' ' || ${ord(steder, 3)} || ', gnr. ' || (1 + floor(${trekk(4)} * 250))::integer || ' bnr. ' || (1 + floor(${trekk(5)} * 90))::integer as gjelder,
         row_number() over (partition by v."virksomhet", extract(year from x.tid) order by x.tid, x.nr) as nummer,
         ${trekk(6)} < 0.05 as skjermet, ${trekk(7)} < 0.4 as avsluttet
    from bench.virksomhet v
    cross join lateral (
      select n as nr, date_trunc('milliseconds', timestamptz '${aar.fra}-01-02 08:00+01'
               + (n - v."sakFra" + bench.trekk(n, 1)) / (v."sakTil" - v."sakFra" + 1) * interval '${(aar.til - aar.fra + 1) * 365 - 30} days') as tid
        from generate_series(v."sakFra", v."sakTil") n) x;
alter table bench.sak add primary key (nr);`;

// Most cases have a few records and some have hundreds; a case gets most of its records in its first months.
const utkastRegistrering = `create unlogged table bench.registrering as
  select r.*, bench.uuid(r.tid, r.nr, 2) as id,
         case when r.journalpost then row_number() over (partition by r."virksomhet", r.aar, r.journalpost order by r.tid, r.nr) end as journalnummer,
         case when r.journalpost then row_number() over (partition by r.mappe, r.journalpost order by r.tid, r.nr) end as postnummer
    from (
      select v."virksomhet", x.nr, s.id as mappe, s.gjelder, t.tid, extract(year from t.tid)::integer as aar,
             bench.trekk(x.nr, 21) < 0.95 as journalpost,
             case when bench.trekk(x.nr, 22) < 0.45 then 'I' when bench.trekk(x.nr, 22) < 0.80 then 'U'
                  when bench.trekk(x.nr, 22) < 0.92 then 'N' else 'X' end as slag,
             s.skjermet or bench.trekk(x.nr, 23) < 0.06 as skjermet,
             bench.trekk(x.nr, 24) < 0.5 as strengt,
             case when bench.trekk(x.nr, 25) < 0.30 then 0 when bench.trekk(x.nr, 25) < 0.85 then 1 else 2 end as dokumenter,
             bench.trekk(x.nr, 26) < 0.6 as med_part
        from bench.virksomhet v
        cross join lateral (
          select n as nr, v."sakFra" + (floor(power(bench.trekk(n, 11), 2) * (v."sakTil" - v."sakFra" + 1))::bigint * 7919) % (v."sakTil" - v."sakFra" + 1) as sak
            from generate_series(v."regFra", v."regTil") n) x
        join bench.sak s on s.nr = x.sak
        cross join lateral (
          select least(date_trunc('milliseconds', s.tid - ln(1 - bench.trekk(x.nr, 12)) * interval '60 days'), timestamptz '${aar.til}-12-31 12:00+01') as tid) t
    ) r`;

const skjerming = (metadata: Readonly<Record<string, string>>): Celler => {
  const [koden = '', navn = ''] = Object.entries(metadata)[0] ?? [];
  const naar = (verdi: string): string => `case when skjermet then ${verdi} end`;
  const restriksjon = `case when strengt then 'P' else '5a' end`;
  return {
    ...kode(
      'skjerming_tilgangsrestriksjon',
      { P: 'Personalsaker', '5a': 'Unntatt etter offentlighetsloven § 5a' },
      naar(restriksjon),
    ),
    skjerming_skjermingshjemmel: naar(`'Offentleglova § 13, jf. forvaltningsloven § 13'`),
    skjerming_skjermingMetadata: naar(`array['${koden}']`),
    skjerming_skjermingMetadata_kodenavn: naar(`array['${navn}']`),
    skjerming_skjermingDokument: naar(`'H'`),
    skjerming_skjermingDokument_kodenavn: naar(`'Skjerming av hele dokumentet'`),
  };
};

const felles: Celler = {
  virksomhet: '"virksomhet"',
  opprettetDato: 'tid',
  opprettetAv: `'Saksbehandler'`,
  dokumentmedium: `'E'`,
  dokumentmedium_kodenavn: `'Elektronisk arkiv'`,
};

const fyllMapper = (db: pg.ClientBase): Promise<number> =>
  settInn(
    db,
    'mappe',
    {
      ...felles,
      ...skjerming({ TMO: 'Skjerming tittel mappe - utvalgte ord' }),
      ...kode(
        'saksstatus',
        { A: 'Avsluttet', B: 'Under behandling' },
        `case when avsluttet then 'A' else 'B' end`,
      ),
      type: `'saksmappe'`,
      systemID: 'id',
      mappeID: `aar || '/' || nummer`,
      tittel: `${ord(gjoeremaal, 8)} || ' ' || gjelder`,
      offentligTittel: `case when skjermet then ${ord(gjoeremaal, 8)} || ' *****' end`,
      arkivdel: '"arkivdel"',
      saksaar: 'aar',
      sakssekvensnummer: 'nummer',
      saksdato: 'tid',
      administrativEnhet: ord(enheter, 9),
      saksansvarlig: `'Saksbehandler ' || (1 + floor(${trekk(10)} * 40))::integer`,
      avsluttetDato: `case when avsluttet then tid + interval '200 days' end`,
      avsluttetAv: `case when avsluttet then 'Arkivar' end`,
    },
    `from (select *, ${trekk(13)} < 0.5 as strengt from bench.sak) s order by "virksomhet", id`,
  );

const fyllRegistreringer = (db: pg.ClientBase): Promise<number> => {
  const post = (verdi: string): string => `case when journalpost then ${verdi} end`;
  const arkivert = `journalpost and ${trekk(33)} < 0.2`;
  return settInn(
    db,
    'registrering',
    {
      ...felles,
      ...skjerming({ TRO: 'Skjerming tittel registrering - utvalgte ord' }),
      ...kode(
        'journalposttype',
        {
          I: 'Inngående dokument',
          U: 'Utgående dokument',
          N: 'Organinternt dokument for oppfølging',
          X: 'Organinternt dokument uten oppfølging',
        },
        post('slag'),
      ),
      ...kode(
        'journalstatus',
        { A: 'Arkivert', J: 'Journalført', S: 'Saksbehandler har registrert innkommet dokument' },
        post(`case when ${trekk(33)} < 0.2 then 'A' when ${trekk(33)} < 0.9 then 'J' else 'S' end`),
      ),
      type: `case when journalpost then 'journalpost' else 'arkivnotat' end`,
      systemID: 'id',
      registreringsID: `case when journalpost then aar || '/' || journalnummer end`,
      tittel: `${ord(dokumentslag, 31)} || ' – ' || gjelder`,
      offentligTittel: `case when skjermet then ${ord(dokumentslag, 31)} || ' – *****' end`,
      mappe: 'mappe',
      journalaar: post('aar'),
      journalsekvensnummer: 'journalnummer',
      journalpostnummer: 'postnummer',
      journaldato: post('tid'),
      dokumentetsDato: `tid - interval '2 days'`,
      mottattDato: `case when journalpost and slag = 'I' then tid - interval '1 day' end`,
      sendtDato: `case when journalpost and slag = 'U' then tid + interval '1 day' end`,
      antallVedlegg: 'greatest(dokumenter - 1, 0)',
      arkivertDato: `case when ${arkivert} then tid + interval '90 days' end`,
      arkivertAv: `case when ${arkivert} then 'Arkivar' end`,
    },
    'from bench.registrering order by "virksomhet", id',
  );
};

const fyllNummerserier = async (db: pg.ClientBase): Promise<void> => {
  const serier = [
    `'sak', aar::text, max(nummer) from bench.sak group by "virksomhet", aar`,
    `'journal', aar::text, max(journalnummer) from bench.registrering where journalpost group by "virksomhet", aar`,
    `'journalpost', mappe::text, max(postnummer) from bench.registrering where journalpost group by "virksomhet", mappe`,
  ];
  for (const serie of serier)
    await db.query(
      `insert into "nummerserie" ("virksomhet", "serie", "omfang", "siste") select "virksomhet", ${serie}`,
    );
};

const fyllDokumenter = async (db: pg.ClientBase): Promise<void> => {
  await db.query(`create unlogged table bench.dokument as
    select r."virksomhet", r.id as registrering, r.nr * 2 + n as nr, n, r.tid, r.gjelder, r.skjermet, r.strengt,
           bench.uuid(r.tid, r.nr * 2 + n, 3) as id, bench.uuid(r.tid, r.nr * 2 + n, 4) as objekt
      from bench.registrering r, generate_series(1, r.dokumenter) n`);
  await settInn(
    db,
    'dokumentbeskrivelse',
    {
      ...felles,
      ...skjerming({ TD: 'Skjerming tittel dokumentbeskrivelse' }),
      ...kode(
        'tilknyttetRegistreringSom',
        { H: 'Hoveddokument', V: 'Vedlegg' },
        `case when n = 1 then 'H' else 'V' end`,
      ),
      systemID: 'id',
      tittel: `${ord(dokumentslag, 34)} || ', ' || gjelder`,
      dokumenttype: `'B'`,
      dokumenttype_kodenavn: `'Brev'`,
      dokumentstatus: `'F'`,
      dokumentstatus_kodenavn: `'Dokumentet er ferdigstilt'`,
      dokumentnummer: 'n',
      tilknyttetDato: 'tid',
      tilknyttetAv: `'Saksbehandler'`,
    },
    'from bench.dokument order by "virksomhet", id',
  );
  await settInn(
    db,
    'registrering_dokumentbeskrivelse',
    { virksomhet: '"virksomhet"', registrering: 'registrering', dokumentbeskrivelse: 'id' },
    'from bench.dokument order by "virksomhet", registrering, id',
  );
  // Described, but without bytes in the store: a million files would measure the disk.
  await settInn(
    db,
    'dokumentobjekt',
    {
      ...felles,
      systemID: 'objekt',
      versjonsnummer: '1',
      variantformat: `'A'`,
      variantformat_kodenavn: `'Arkivformat'`,
      format: `'fmt/95'`,
      format_kodenavn: `'PDF/A 1a - ISO 19005-1:2005'`,
      filnavn: `'dokument-' || nr || '.pdf'`,
      mimeType: `'application/pdf'`,
      filstoerrelse: `20000 + (${trekk(35)} * 400000)::bigint`,
      dokumentbeskrivelse: 'id',
      ...skjerming({ TD: 'Skjerming tittel dokumentbeskrivelse' }),
    },
    'from bench.dokument order by "virksomhet", objekt',
  );
};

const fyllParter = (db: pg.ClientBase): Promise<number> =>
  settInn(
    db,
    'korrespondansepart',
    {
      ...felles,
      ...skjerming({ NA: 'Skjerming navn avsender' }),
      ...kode(
        'korrespondanseparttype',
        { EA: 'Avsender', EM: 'Mottaker' },
        `case when slag = 'I' then 'EA' else 'EM' end`,
      ),
      type: `'korrespondansepartenhet'`,
      systemID: 'bench.uuid(tid, nr, 5)',
      registrering: 'id',
      navn: `${ord(parter, 36)} || ', ' || gjelder`,
    },
    `from bench.registrering where journalpost and med_part and slag in ('I', 'U') order by "virksomhet", tid`,
  );

const forbered = (db: pg.ClientBase): Promise<unknown> =>
  // As the owner, without rules and references checked row by row: what is filled in keeps them by construction.
  db.query(`set session_replication_role = replica; set synchronous_commit = off; set timezone = 'Europe/Oslo';
    set work_mem = '256MB'; set maintenance_work_mem = '512MB'; set statement_timeout = 0`);

/** What the filling depends on; kept data of another key are of no use. */
export const fyllingsnoekkel = (
  { saker, registreringer, virksomheter }: Stoerrelse,
  skjema: string,
): string =>
  JSON.stringify({
    saker,
    registreringer,
    virksomheter,
    froe,
    utgave: 1,
    skjema: createHash('sha256').update(skjema).digest('hex'),
  });

/**
 * Fills the product's own database: tenants, users, cases, records, documents and correspondents. The log gets no
 * events of it and the store no files. Answers the number of records.
 */
export const fyll = (produkt: Produkt, virksomheter: readonly Virksomhet[]): Promise<void> =>
  medSql(produkt, (db) =>
    medSql(produkt, async (annen) => {
      await db.query("alter system set max_wal_size = '8GB'");
      await db.query('select pg_reload_conf()');
      await forbered(db);
      await forbered(annen);
      await db.query(grunn);
      await lagVirksomheter(db, virksomheter);
      await db.query(utkastSak);
      await db.query(utkastRegistrering);
      await db.query('analyze bench.sak; analyze bench.registrering');
      await Promise.all([
        utenIndekser(db, tabeller.sak, async () => {
          await fyllMapper(db);
          await fyllRegistreringer(db);
          await fyllNummerserier(db);
        }),
        utenIndekser(annen, tabeller.dokument, async () => {
          await fyllDokumenter(annen);
          await fyllParter(annen);
        }),
      ]);
      await db.query('drop schema bench cascade');
      const vask = (til: pg.ClientBase, navn: readonly string[]): Promise<unknown> =>
        navn.reduce<Promise<unknown>>(
          (foer, tabell) => foer.then(() => til.query(`vacuum (analyze) "${tabell}"`)),
          Promise.resolve(),
        );
      await Promise.all([vask(db, [...tabeller.sak, 'nummerserie']), vask(annen, tabeller.dokument)]);
      await db.query('alter system reset max_wal_size');
      await db.query('select pg_reload_conf()');
      await db.query('checkpoint');
    }),
  );
