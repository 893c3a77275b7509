import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Aktoer, offentligAktoer, systemAktoer } from '@felles/kernel';
import { FilFeil } from '@felles/kernel/files';
import { docx, pdf, zip } from '@felles/kernel/testing/filer';
import { model } from '@felles/model';
import { parseQuery } from '@felles/model/derive';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { aapneProevejobber, type Proevejobber } from '../testing/proevejobber.js';
import { type Jobber, startJobber } from './index.js';
import { tallFor } from './tall.js';

let p: Proevejobber;
let arkivdel = '';
const startede: Jobber[] = [];
const jobber = (d = p.d(), paaKlokke: readonly 'filtekst'[] = []): Jobber => {
  const j = startJobber(d, { paaKlokke });
  startede.push(j);
  return j;
};
const felles = () => p.verden.kernel.open(systemAktoer(p.digut));
const leser = (virksomhet = p.digut): Aktoer => ({
  virksomhet,
  bruker: randomUUID(),
  navn: 'leser',
  roller: ['leser'],
  art: 'bruker',
  representerer: [],
});
const les = () => jobber().kjoerNaa('filtekst');

const legg = async (innhold: Buffer, felt: object = {}) => {
  const s = felles();
  const mappe = await s.create('saksmappe', { tittel: 'Sak' }, { relasjoner: { arkivdel } });
  const jp = await s.create(
    'journalpost',
    { tittel: 'Brev', ...felt },
    { relasjoner: { mappe: mappe.systemID } },
  );
  const via = { entitet: 'registrering', relasjon: 'dokumentbeskrivelse', systemID: jp.systemID };
  const d = await s.create('dokumentbeskrivelse', { tittel: 'Dokument' }, { via });
  const fil = await s.attach({ dokumentbeskrivelse: d.systemID }, Readable.from([innhold]));
  return { journalpost: jp.systemID, beskrivelse: d, fil: fil.systemID, sjekksum: String(fil.data.sjekksum) };
};

const treff = async (aktoer: Aktoer, ord: string): Promise<readonly string[]> => {
  const r = parseQuery(model, model.entity('journalpost'), { search: ord }, { maxTop: 100 });
  if (!r.ok) throw new Error(r.feil.tekst);
  return (await p.verden.kernel.open(aktoer).find('journalpost', r.query)).verdier.map((v) => v.systemID);
};
interface Rad {
  readonly status: string;
  readonly grunn: string | null;
  readonly forsoek: number;
}
const rad = async (fil: string): Promise<Rad | undefined> =>
  (
    await p.eier.query<Rad>('select "status", "grunn", "forsoek" from "tekstlesing" where "systemID" = $1', [
      fil,
    ])
  ).rows[0];
const tekster = async (fil: string): Promise<number | null> =>
  (await p.eier.query('select 1 from "dokumentobjekt_tekst" where "systemID" = $1', [fil])).rowCount;
const iKoe = async (): Promise<number> =>
  Number((await p.eier.query(`select count(*) as n from "tekstlesing" where "status" = 'venter'`)).rows[0].n);

beforeAll(async () => {
  p = await aapneProevejobber();
  arkivdel = (await p.verden.register.oppsett(p.digut, 'arkivdel-sak')) ?? '';
  await les();
});
afterEach(async () => {
  await Promise.all(startede.splice(0).map((j) => j.stopp()));
  p.linjer.length = 0;
});
afterAll(() => p?.lukk());

describe('the text of files', () => {
  it('of PDF and Word makes their records findable, and what Felles draws itself is not read again', async () => {
    const [a, b] = [await legg(await pdf(['Om havørn'])), await legg(docx('Om fjellrype'))];
    expect(await treff(leser(), 'havørn')).toEqual([]);
    const d = p.d();
    await jobber(d).kjoerNaa('filtekst');
    expect(await treff(leser(), 'havørn')).toEqual([a.journalpost]);
    expect(await treff(leser(), 'fjellryper')).toEqual([b.journalpost]);
    expect(tallFor(d).filtekst).toEqual({ lest: 2, tom: 0, 'gitt-opp': 0 });
    expect(await rad(a.fil)).toEqual({ status: 'lest', grunn: null, forsoek: 1 });
    const { rows } = await p.eier.query(
      'select count(*) as n from "tekstlesing" t join "dokumentobjekt_tekst" using ("virksomhet", "systemID") where t."forsoek" = 0',
    );
    expect(Number(rows[0].n)).toBeGreaterThan(0);
    await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap'));
  });

  it('that is screened is found by those with clearance alone, whenever it was screened', async () => {
    const skjerming = {
      tilgangsrestriksjon: { kode: '5' },
      skjermingshjemmel: 'offentleglova § 13',
      skjermingMetadata: [{ kode: 'TRO' }],
      skjermingDokument: { kode: 'H' },
    };
    const andre = (await p.verden.register.virksomheter()).find((v) => v.virksomhet !== p.digut);
    const utenfor = [leser(), offentligAktoer(p.digut), leser(andre?.virksomhet)];
    const hvem = async (ord: string) => Promise.all(utenfor.map((a) => treff(a, ord)));
    const [a, b] = [
      await legg(await pdf(['Hemmelig ord: sivhauk']), { skjerming }),
      await legg(docx('Hemmelig ord: vannrikse'), { skjerming }),
    ];
    const senere = await legg(await pdf(['Åpent ord: tårnfalk']));
    const underveis = await legg(docx('Åpent ord: lerkefalk'));
    const skjerm = async (journalpost: string) => {
      const jp = await felles().read('journalpost', journalpost);
      await felles().update('journalpost', journalpost, jp.versjon, { skjerming }, 'patch');
    };
    await skjerm(underveis.journalpost);
    await les();
    expect((await treff(leser(), 'tårnfalk')).length).toBe(1);
    await skjerm(senere.journalpost);
    for (const [ord, post] of [
      ['sivhauk', a],
      ['vannrikse', b],
      ['tårnfalk', senere],
      ['lerkefalk', underveis],
    ] as const) {
      expect(await treff(systemAktoer(p.digut), ord)).toEqual([post.journalpost]);
      expect(await hvem(ord)).toEqual([[], [], []]);
    }
    expect(JSON.stringify(p.linjer)).not.toMatch(/sivhauk|vannrikse/);
  });

  it('that cannot be read is tried once, with the reason, and holds up nobody', async () => {
    const laast = await legg(await pdf(['x'], { userPassword: 'a', ownerPassword: 'b' }));
    const broekk = await legg((await pdf(['x'])).subarray(0, 400));
    const tom = await legg(await pdf(['']));
    const frisk = await legg(await pdf(['Her er bergirisk']));
    const d = p.d();
    const j = jobber(d);
    await j.kjoerNaa('filtekst');
    await j.kjoerNaa('filtekst');
    expect(await Promise.all([laast, broekk, tom, frisk].map((x) => rad(x.fil)))).toEqual([
      { status: 'gitt-opp', grunn: 'kryptert', forsoek: 1 },
      { status: 'gitt-opp', grunn: 'uleselig', forsoek: 1 },
      { status: 'tom', grunn: null, forsoek: 1 },
      { status: 'lest', grunn: null, forsoek: 1 },
    ]);
    expect(tallFor(d).filtekst).toEqual({ lest: 1, tom: 1, 'gitt-opp': 2 });
    expect(tallFor(d).filtekstVenter).toBe(0);
    expect(p.linjer.filter((l) => l.hendelse === 'filtekst-ikke-lest').map((l) => l.grunn)).toEqual([
      'uleselig',
      'kryptert',
    ]);
  });

  it('with more different words than the index holds is cut until it fits', async () => {
    const ord = Array.from({ length: 120_000 }, (_, i) => `o${(i * 7919 + 1_000_003).toString(36)}`).join(
      ' ',
    );
    const { journalpost, fil } = await legg(
      zip({
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        'word/document.xml': `<w:p><w:t>skjeggmeis ${ord}</w:t></w:p>`,
      }),
    );
    await les();
    expect(await rad(fil)).toMatchObject({ status: 'lest' });
    expect(await treff(leser(), 'skjeggmeis')).toEqual([journalpost]);
  });

  it('goes when the file goes', async () => {
    const { fil, beskrivelse } = await legg(await pdf(['Kortlevd dvergspett']));
    await les();
    expect([await tekster(fil), (await rad(fil))?.status]).toEqual([1, 'lest']);
    await p.eier.query('alter table "dokumentobjekt" disable trigger "fryst"');
    await p.eier.query('update "dokumentobjekt" set "referanseDokumentfil" = null where "systemID" = $1', [
      fil,
    ]);
    expect([await tekster(fil), await rad(fil)]).toEqual([0, undefined]);
    const igjen = await felles().attach(
      { dokumentbeskrivelse: beskrivelse.systemID },
      Readable.from([await pdf(['Kortlevd gråspett'])]),
    );
    await les();
    await p.eier.query('delete from "dokumentobjekt" where "systemID" = $1', [igjen.systemID]);
    await p.eier.query('alter table "dokumentobjekt" enable trigger "fryst"');
    expect([await tekster(igjen.systemID), await rad(igjen.systemID)]).toEqual([0, undefined]);
  });
});

describe('the queue of files to read', () => {
  const leggMange = async (antall: number, ord: string) => {
    const bytes = await Promise.all(Array.from({ length: antall }, (_, i) => pdf([`${ord} nummer${i}`])));
    const filer: string[] = [];
    for (const b of bytes) filer.push((await legg(b)).fil);
    return filer;
  };
  const statuser = async (filer: readonly string[]) =>
    (await Promise.all(filer.map(rad))).map((r) => r?.status);
  const forsoek = async (filer: readonly string[]) =>
    (await Promise.all(filer.map(rad))).map((r) => r?.forsoek);

  it('is gone on with by the next process when one is stopped in the middle', async () => {
    const filer = await leggMange(12, 'tornskate');
    const d = p.d();
    const foerste = jobber(d);
    const runde = foerste.kjoerNaa('filtekst');
    await vi.waitFor(async () => expect(await iKoe()).toBeLessThan(12), { timeout: 20_000, interval: 10 });
    await foerste.stopp();
    await runde;
    const etter = p.d();
    await jobber(etter).kjoerNaa('filtekst');
    expect(new Set(await statuser(filer))).toEqual(new Set(['lest']));
    expect(new Set(await forsoek(filer))).toEqual(new Set([1]));
    expect(tallFor(d).filtekst.lest + tallFor(etter).filtekst.lest).toBe(12);
  });

  it('is taken from the newest, and shared when there are several processes', async () => {
    const filer = await leggMange(24, 'buskskvett');
    const [a, b] = [p.d(), p.d()];
    await Promise.all([jobber(a).kjoerNaa('filtekst'), jobber(b).kjoerNaa('filtekst')]);
    expect(new Set(await forsoek(filer))).toEqual(new Set([1]));
    const [en, to] = [tallFor(a).filtekst.lest, tallFor(b).filtekst.lest];
    expect(en + to).toBe(24);
    expect(Math.min(en, to)).toBeGreaterThan(0);
  });

  it('gets back a file whose process died, and gives up one that ended them all', async () => {
    const [doed, farlig] = await leggMange(2, 'rosenfink');
    const sett = (fil: string | undefined, n: number) =>
      p.eier.query(
        `update "tekstlesing" set "forsoek" = $2, "neste" = now() - interval '1 second' where "systemID" = $1`,
        [fil, n],
      );
    await sett(doed, 1);
    await sett(farlig, 10);
    await les();
    expect(await rad(doed ?? '')).toEqual({ status: 'lest', grunn: null, forsoek: 2 });
    expect(await rad(farlig ?? '')).toEqual({ status: 'gitt-opp', grunn: 'avbrutt', forsoek: 11 });
  });

  it('waits when the file store is away, and gives up a file that is not there', async () => {
    const [foerst, sist] = await leggMange(2, 'bøksanger');
    const d = p.d();
    const filer = { ...d.filer, les: () => Promise.reject(new Error('nede')) };
    const uten = { ...d, filer };
    await expect(jobber(uten).kjoerNaa('filtekst')).rejects.toThrow('nede');
    expect(tallFor(uten).feil.filtekst).toBe(1);
    expect(await rad(sist ?? '')).toEqual({ status: 'venter', grunn: 'lager', forsoek: 1 });
    expect(await rad(foerst ?? '')).toEqual({ status: 'venter', grunn: null, forsoek: 0 });
    await les();
    expect(await statuser([foerst ?? '', sist ?? ''])).toEqual(['lest', 'venter']);
    await p.eier.query(`update "tekstlesing" set "neste" = now() where "systemID" = $1`, [sist]);
    const borte = { ...d.filer, les: () => Promise.reject(new FilFeil('mangler')) };
    await jobber({ ...d, filer: borte }).kjoerNaa('filtekst');
    expect(await rad(sist ?? '')).toEqual({ status: 'gitt-opp', grunn: 'mangler', forsoek: 2 });
  });

  it('is looked in by the clock soon after a file has come', async () => {
    jobber(p.d(), ['filtekst']);
    const { journalpost } = await legg(await pdf(['Snart funnet: hortulan']));
    await vi.waitFor(async () => expect(await treff(leser(), 'hortulan')).toEqual([journalpost]), {
      timeout: 25_000,
      interval: 200,
    });
  });

  it('is seen by no one but the tenant', async () => {
    const { rows } = await p.verden.pool.query('select count(*) as n from "tekstlesing"');
    expect(Number(rows[0].n)).toBe(0);
  });
});
