import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { systemAktoer } from '@felles/kernel';
import { filsti } from '@felles/kernel/files';
import { verifiserLogg } from '@felles/kernel/log';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aapneProevejobber, type Proevejobber } from '../testing/proevejobber.js';
import { erForfalt } from './fiksitet.js';
import { filrader } from './filrader.js';
import { hodemappe, kjenteHoder, leggTilHode, lesHoder } from './hoder.js';
import { type Jobber, type Jobbvalg, startJobber } from './index.js';
import { medLaas, startSloeyfe } from './sloeyfe.js';
import { tallFor } from './tall.js';

let p: Proevejobber;
const startede: Jobber[] = [];
const jobber = (d = p.d(), valg: Jobbvalg = { paaKlokke: [] }): Jobber => {
  const j = startJobber(d, valg);
  startede.push(j);
  return j;
};
const tell = async (sql: string): Promise<number> =>
  Number((await p.eier.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n);
const felles = () => p.verden.kernel.open(systemAktoer(p.digut));
const nyttArkiv = () => felles().create('arkiv', { tittel: `Arkiv ${randomUUID()}` });
const til = async (betingelse: () => Promise<boolean>): Promise<void> => {
  while (!(await betingelse())) await new Promise((resolve) => setTimeout(resolve, 50));
};

beforeAll(async () => {
  p = await aapneProevejobber();
});
afterEach(async () => {
  await Promise.all(startede.splice(0).map((j) => j.stopp()));
  p.linjer.length = 0;
});
afterAll(() => p?.lukk());

describe('sealing', () => {
  it('seals every tenant’s events and keeps their newest head outside the database', async () => {
    const d = p.d();
    await jobber(d).kjoerNaa('forsegling');
    expect(
      await tell('"hendelse" h where not exists (select from "loggblad" b where b."hendelse" = h."id")'),
    ).toBe(0);
    expect(tallFor(d).forseglet).toBe(await tell('"loggblad"'));
    const { hoder, uleselige } = await lesHoder(hodemappe(p.datamappe), p.digut);
    expect({ antall: hoder.length, uleselige, stoerrelse: hoder[0]?.stoerrelse }).toEqual({
      antall: 1,
      uleselige: 0,
      stoerrelse: await tell(`"loggblad" where "virksomhet" = '${p.digut}'`),
    });
  });

  it('by the clock seals a new event within seconds, and writes the head that waited when it is stopped', async () => {
    const j = jobber(p.d(), { paaKlokke: ['forsegling'] });
    await nyttArkiv();
    await til(
      async () =>
        (await tell(
          '"hendelse" h where not exists (select from "loggblad" b where b."hendelse" = h."id")',
        )) === 0,
    );
    await nyttArkiv();
    const { rows } = await p.eier.query<{ id: string }>(
      'select "id" from "hendelse" order by "id" desc limit 1',
    );
    await til(async () => (await tell(`"loggblad" where "hendelse" = '${rows[0]?.id}'`)) === 1);
    await j.stopp();
    const { hoder } = await lesHoder(hodemappe(p.datamappe), p.digut);
    expect(hoder.at(-1)?.stoerrelse).toBe(await tell(`"loggblad" where "virksomhet" = '${p.digut}'`));
  });

  it('shows a log whose end was cut off, heads and all', async () => {
    await nyttArkiv();
    const d = p.d();
    await jobber(d).kjoerNaa('forsegling');
    const n = await tell(`"loggblad" where "virksomhet" = '${p.digut}'`);
    const { hoder } = await lesHoder(hodemappe(p.datamappe), p.digut);
    const forrige = hoder.at(-2)?.stoerrelse ?? 0;
    expect(forrige).toBeGreaterThan(0);
    await p.eier.query('create table reserve_blad as table "loggblad"');
    const klipp = (sql: string) => p.bakRyggen(sql, [p.digut, forrige]);
    await klipp('delete from "logghode" where "virksomhet" = $1 and "stoerrelse" > $2');
    await klipp('delete from "loggblad" where "virksomhet" = $1 and "nr" >= $2');
    await klipp(
      'delete from "loggnode" where "virksomhet" = $1 and ("indeks" + 1) * (1::bigint << "nivaa") > $2',
    );
    const kontroll = await verifiserLogg(p.verden.pool, p.digut, p.verden.noekkel, {
      kjenteHoder: kjenteHoder({ hoder, uleselige: 0 }),
    });
    expect(kontroll.funn).toEqual([expect.objectContaining({ hva: 'logg-avkortet', nr: forrige })]);
    expect(n).toBeGreaterThan(forrige);

    // The end is sealed anew with other content: its head is signed rightly, but does not continue the one we kept.
    await p.bakRyggen(
      `update "hendelse" set "brukernavn" = 'En annen' where "id" = (select "hendelse" from reserve_blad where "virksomhet" = $1 and "nr" = $2)`,
      [p.digut, forrige],
    );
    const annen = p.d();
    await jobber(annen).kjoerNaa('forsegling');
    expect(tallFor(annen).loggavvik).toBeGreaterThan(0);
    expect(p.linjer.map((l) => l.hendelse)).toContain('logg-stemmer-ikke-med-hode');
  });

  it('is done by one process at a time', async () => {
    let sluppet = (): void => undefined;
    const holder = medLaas(p.verden.pool, 'forsegling', () => new Promise((resolve) => (sluppet = resolve)));
    await til(async () => (await tell("pg_locks where locktype = 'advisory'")) > 0);
    const d = p.d();
    await jobber(d).kjoerNaa('forsegling');
    expect(tallFor(d).ferdig.forsegling).toBeUndefined();
    sluppet();
    expect(await holder).toBe(true);
  });
});

describe('the file of heads', () => {
  const hode = { stoerrelse: 1, rot: 'aa', tid: '2018-05-24T06:00:00.000000Z', noekkel: 'k', signatur: 'bb' };
  it('keeps a head apart from a line that was cut short, and counts that line', async () => {
    const mappe = join(p.datamappe, 'proeve-hoder');
    await leggTilHode(mappe, 'v', hode);
    await appendFile(join(mappe, 'v.jsonl'), '{"stoerrelse":2,"ro');
    await leggTilHode(mappe, 'v', { ...hode, stoerrelse: 3 });
    const fil = await lesHoder(mappe, 'v');
    expect(fil.hoder.map((h) => h.stoerrelse)).toEqual([1, 3]);
    expect(fil.uleselige).toBe(1);
  });
  it('is empty for a tenant without one', async () => {
    expect(await lesHoder(join(p.datamappe, 'finnes-ikke'), 'v')).toEqual({ hoder: [], uleselige: 0 });
  });
});

describe('cleaning', () => {
  const lastOpp = (tekst: string) => felles().upload(Readable.from([Buffer.from(tekst)]), 'fil.txt');
  const finnes = (sjekksum: string) => p.verden.filer.finnes(p.digut, sjekksum);
  const eldes = (id: string) =>
    p.eier.query(`update "opplasting" set "opprettet" = now() - interval '25 hours' where "id" = $1`, [id]);
  /** Two rounds: bytes must have been seen without an owner before they go. */
  const rydd = async () => {
    const j = jobber(p.d(), { paaKlokke: [], ventetidFiler: 0 });
    await j.kjoerNaa('rydding');
    await j.kjoerNaa('rydding');
  };

  it('removes an upload nobody used within a day, and its bytes', async () => {
    const [gammel, ny] = [await lastOpp('gammel og glemt'), await lastOpp('ny')];
    await eldes(gammel.id);
    await rydd();
    expect(await tell(`"opplasting" where "id" in ('${gammel.id}', '${ny.id}')`)).toBe(1);
    expect([await finnes(gammel.sjekksum), await finnes(ny.sjekksum)]).toEqual([false, true]);
  });

  it('names the answer link that sent what was never used', async () => {
    const svarerFor = randomUUID();
    const s = p.verden.kernel.open({ ...systemAktoer(p.digut, 'Bjugn, svarlenke'), svarerFor });
    const { id } = await s.upload(Readable.from([Buffer.from('aldri brukt')]), 'fil.txt');
    const { rows } = await p.eier.query('select "avsender", "svarerFor" from "opplasting" where "id" = $1', [
      id,
    ]);
    expect(rows).toEqual([{ avsender: 'Bjugn, svarlenke', svarerFor }]);
    await eldes(id);
    await rydd();
    expect(p.linjer.find((l) => l.hendelse === 'forlatte-opplastinger-slettet')).toMatchObject({
      virksomhet: p.digut,
      antall: 1,
      svarlenker: [svarerFor],
    });
  });

  it('removes the bytes of what has been discarded, though the log knows them', async () => {
    const s = felles();
    const arkivdel = { arkivdel: (await p.verden.register.oppsett(p.digut, 'arkivdel-sak')) ?? '' };
    const kassasjon = {
      kassasjonsvedtak: { kode: 'K' },
      bevaringstid: 1,
      kassasjonsdato: '2001-01-01T00:00:00.000Z',
    };
    const sak = await s.create('saksmappe', { tittel: 'Kasseres', kassasjon }, { relasjoner: arkivdel });
    const jp = await s.create('journalpost', { tittel: 'Brev' }, { relasjoner: { mappe: sak.systemID } });
    const via = { entitet: 'registrering', relasjon: 'dokumentbeskrivelse', systemID: jp.systemID };
    const d = await s.create('dokumentbeskrivelse', { tittel: 'Brevet' }, { via });
    const fil = await s.attach(
      { dokumentbeskrivelse: d.systemID },
      Readable.from([Buffer.from(`kasseres ${randomUUID()}`)]),
    );
    const sjekksum = String(fil.data.sjekksum);
    await rydd();
    expect(await finnes(sjekksum)).toBe(true);
    await s.update(
      'dokumentbeskrivelse',
      d.systemID,
      d.versjon,
      { utfoertKassasjon: { kassertAv: 'X' } },
      'patch',
    );
    await rydd();
    expect(await finnes(sjekksum)).toBe(false);
  });

  it('lifts screenings whose day has come', async () => {
    const s = felles();
    const arkivdel = { arkivdel: (await p.verden.register.oppsett(p.digut, 'arkivdel-sak')) ?? '' };
    const skjerming = {
      tilgangsrestriksjon: { kode: '5' },
      skjermingshjemmel: 'offentleglova § 13',
      skjermingMetadata: [{ kode: 'TM1' }],
      skjermingOpphoererDato: '2001-01-01T00:00:00.000Z',
    };
    const sak = await s.create('saksmappe', { tittel: 'Var skjermet', skjerming }, { relasjoner: arkivdel });
    await rydd();
    expect((await s.read('saksmappe', sak.systemID)).data.skjerming).toBeUndefined();
  });

  it('lets bytes be for an hour after they were first seen without an owner', async () => {
    const o = await lastOpp('venter');
    await eldes(o.id);
    const j = jobber();
    await j.kjoerNaa('rydding');
    await j.kjoerNaa('rydding');
    expect(await finnes(o.sjekksum)).toBe(true);
  });

  it('keeps bytes that another upload or an archived document has too', async () => {
    const [rad] = (
      await p.eier.query<{ sjekksum: string }>(
        'select "sjekksum" from "dokumentobjekt" where "virksomhet" = $1 and "sjekksum" is not null limit 1',
        [p.digut],
      )
    ).rows;
    const sjekksum = rad?.sjekksum ?? '';
    const [en, to] = [await lastOpp('samme bytes'), await lastOpp('samme bytes')];
    await eldes(en.id);
    await p.eier.query(
      `insert into "opplasting" values ($1, gen_random_uuid(), null, 'x', $2, 1, 'x', 'x', 'x', now() - interval '2 days')`,
      [p.digut, sjekksum],
    );
    await rydd();
    expect([await finnes(to.sjekksum), await finnes(sjekksum)]).toEqual([true, true]);
  });

  it('keeps bytes that the log says were archived, though the record is gone from its table', async () => {
    const [rad] = (
      await p.eier.query<{ sjekksum: string; systemID: string }>(
        'select "sjekksum", "systemID" from "dokumentobjekt" where "virksomhet" = $1 and "sjekksum" is not null limit 1',
        [p.digut],
      )
    ).rows;
    const sjekksum = rad?.sjekksum ?? '';
    await p.eier.query(
      'create table reserve_objekt as select * from "dokumentobjekt" where "systemID" = $1',
      [rad?.systemID],
    );
    expect(
      await p.bakRyggen('delete from "dokumentobjekt" where "sjekksum" = $1', [sjekksum]),
    ).toBeGreaterThan(0);
    await rydd();
    expect(await finnes(sjekksum)).toBe(true);
  });

  it('removes a transfer in parts that nobody went on with in its time, and its bytes, and lets the others be', async () => {
    const timer = (n: number) => n * 3_600_000;
    const sesjon = felles();
    const [rad] = (
      await p.eier.query<{ id: string }>(
        'select "systemID" as id from "dokumentbeskrivelse" where "virksomhet" = $1 limit 1',
        [p.digut],
      )
    ).rows;
    const maal = { dokumentbeskrivelse: rad?.id ?? '' };
    const begynn = async (levetid: number) => {
      const avsending = { mimeType: 'text/plain', filstoerrelse: 10 };
      const o = await sesjon.beginTransfer(maal, avsending, levetid);
      const bytes = Readable.from([Buffer.from('halv ')]);
      await sesjon.continueTransfer(o.id, maal, { fra: 0, lengde: 5 }, bytes, levetid);
      return o.id;
    };
    const deler = async () => {
      const alle: string[] = [];
      for await (const id of p.verden.filer.deler.list(p.digut)) alle.push(id);
      return alle.sort();
    };
    const [kort, lang] = [await begynn(timer(24)), await begynn(timer(72))];
    expect(await deler()).toEqual([kort, lang].sort());
    const etter = (n: number) => {
      const naa = p.verden.klokke().getTime() + timer(n);
      return jobber({ ...p.d(), klokke: () => new Date(naa) }, { paaKlokke: [] });
    };
    await etter(23).kjoerNaa('rydding');
    expect(await deler()).toEqual([kort, lang].sort());
    await etter(25).kjoerNaa('rydding');
    expect(await deler()).toEqual([lang]);
    expect(await tell(`"overfoering" where "id" in ('${kort}', '${lang}')`)).toBe(1);
    await expect(sesjon.findTransfer(kort, maal)).rejects.toMatchObject({ kode: 'ikke-funnet' });
    expect((await sesjon.findTransfer(lang, maal)).mottatt).toBe(5);
    await etter(73).kjoerNaa('rydding');
    expect(await deler()).toEqual([]);
  });

  it('removes bytes whose transaction never committed', async () => {
    const { sjekksum } = await p.verden.filer.mottaBuffer(p.digut, Buffer.from('rullet tilbake'), {
      maksStoerrelse: 100,
    });
    await rydd();
    expect(await finnes(sjekksum)).toBe(false);
    const karantene = join(p.datamappe, 'karantene', p.digut);
    expect(await readdir(karantene)).toContain(sjekksum);
    await utimes(join(karantene, sjekksum), 0, 0);
    await rydd();
    expect(await readdir(karantene)).not.toContain(sjekksum);
  });

  it('puts bytes back that got an owner in the moment they were removed', async () => {
    const o = await lastOpp('angret');
    await p.verden.filer.fjern(p.digut, o.sjekksum);
    const karantene = join(p.datamappe, 'karantene', p.digut);
    await mkdir(karantene, { recursive: true });
    await writeFile(join(karantene, o.sjekksum), 'angret');
    await rydd();
    expect(await finnes(o.sjekksum)).toBe(true);
    expect(p.linjer.map((l) => l.hendelse)).toContain('fil-lagt-tilbake');
  });
});

describe('fixity', () => {
  it('finds a changed and a missing file, tells the log of events once, and forgets neither', async () => {
    const filer = [];
    for await (const rad of filrader(p.verden.pool, p.digut, 2)) filer.push(rad);
    const ulike = [...new Map(filer.map((f) => [f.sjekksum, f])).values()];
    const [endret, borte] = ulike;
    if (!endret || !borte) throw new Error('the world has too few files');
    expect(new Set(filer.map((f) => f.objekt)).size).toBe(filer.length);
    const lest = await p.verden.filer.les(p.digut, endret.sjekksum);
    const bytes = await buffer(lest.stroem);
    const midt = bytes.length >> 1;
    bytes[midt] = (bytes[midt] ?? 0) ^ 1;
    const sti = join(p.filrot, p.digut, filsti(endret.sjekksum));
    await writeFile(sti, bytes);
    await p.verden.filer.fjern(p.digut, borte.sjekksum);

    const d = p.d();
    const j = jobber(d);
    await j.kjoerNaa('fiksitet');
    await j.kjoerNaa('fiksitet');
    const ventet = filer.filter((f) => f.sjekksum === endret.sjekksum || f.sjekksum === borte.sjekksum);
    expect(tallFor(d).filavvik).toBe(ventet.length);
    const { rows } = await p.eier.query(
      `select "objekt", "hva", "handling", "entitet", "foer", "etter" from "hendelse" where "hva" = 'system'`,
    );
    expect(rows).toHaveLength(ventet.length);
    expect(rows).toContainEqual({
      objekt: endret.objekt,
      hva: 'system',
      handling: 'fiksitet',
      entitet: 'dokumentobjekt',
      foer: { status: 'endret', sjekksum: endret.sjekksum },
      etter: null,
    });
    expect(p.linjer).toContainEqual(
      expect.objectContaining({
        hendelse: 'fil-stemmer-ikke',
        dokumentobjekt: borte.objekt,
        status: 'mangler',
      }),
    );
    await j.kjoerNaa('forsegling');
    expect(
      await tell('"hendelse" h where not exists (select from "loggblad" b where b."hendelse" = h."id")'),
    ).toBe(0);
  });

  it('is due at night after 20 hours, by day after 48', () => {
    const kl = (time: number) => new Date(2018, 4, 24, time);
    const siden = (naa: Date, timer: number) => new Date(naa.getTime() - timer * 3_600_000);
    expect(erForfalt(siden(kl(3), 21), kl(3))).toBe(true);
    expect(erForfalt(siden(kl(3), 19), kl(3))).toBe(false);
    expect(erForfalt(siden(kl(12), 47), kl(12))).toBe(false);
    expect(erForfalt(siden(kl(12), 49), kl(12))).toBe(true);
    expect(erForfalt(undefined, kl(12))).toBe(true);
  });
});

describe('a loop', () => {
  it('runs one round at a time, goes on after one that failed, and waits for the last when stopped', async () => {
    let inne = 0;
    let mest = 0;
    let runder = 0;
    const feil: unknown[] = [];
    const s = startSloeyfe({
      mellom: 1,
      foerst: 0,
      feilet: (f) => feil.push(f),
      runde: async () => {
        inne++;
        mest = Math.max(mest, inne);
        await new Promise((resolve) => setTimeout(resolve, 2));
        inne--;
        if (++runder === 2) throw new Error('andre runde');
      },
    });
    await til(async () => runder >= 4);
    await Promise.all([s.kjoerNaa(), s.kjoerNaa()]);
    await s.stopp();
    const slutt = runder;
    expect({ inne, mest, feil: feil.map(String) }).toEqual({
      inne: 0,
      mest: 1,
      feil: ['Error: andre runde'],
    });
    await s.kjoerNaa();
    expect(runder).toBe(slutt);
  });
});
