import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Blokk, Dokument } from './dokument.js';
import { innkalling, protokoll, saksframlegg } from './eksempler.js';
import { byggInnkalling } from './innkalling.js';
import { kontrollerPdfaMerker } from './pdfa.js';
import { lesObjekter, pakkUt } from './pdfobjekt.js';
import { byggProtokoll } from './protokoll.js';
import { byggSaksframlegg } from './saksframlegg.js';
import { tegnDokument } from './tegn.js';

const tomt: Dokument = { spraak: 'nb', tittel: 'Prøve', organ: 'Organ', dato: '2018-05-02', blokker: [] };
const med = (...blokker: Blokk[]): Dokument => ({ ...tomt, blokker });

function les(bytes: Uint8Array) {
  const { objekter } = lesObjekter(bytes);
  const antall = (moenster: RegExp): number => objekter.filter((o) => moenster.test(o.tekst)).length;
  const xmp = objekter.find((o) => /\/Type\s*\/Metadata\b/.test(o.tekst));
  const innhold = objekter.flatMap((o) =>
    /\/Type\b/.test(o.tekst) ? [] : [pakkUt(o)?.toString('latin1') ?? ''],
  );
  return {
    // Glyph numbers in the page contents; 0 is the empty box.
    glyfer: innhold
      .filter((i) => i.includes(' Tf\n'))
      .flatMap((i) => [...i.matchAll(/<([0-9a-f]+)>(?=[^\n]*TJ)/g)])
      .flatMap((treff) => treff[1]?.match(/.{4}/g) ?? []),
    sider: antall(/\/Type\s*\/Page\b/),
    merker: (type: string): number => antall(new RegExp(`/S\\s*/${type}\\b[\\s\\S]*/P\\s`)),
    raa: Buffer.from(bytes).toString('latin1'),
    xmp: xmp === undefined ? '' : (pakkUt(xmp)?.toString('utf8') ?? ''),
  };
}

describe('tegnDokument', () => {
  it('gives the same bytes for the same input, also when other documents were drawn in between', async () => {
    const forste = await tegnDokument(byggProtokoll(protokoll));
    await tegnDokument(med({ type: 'avsnitt', tekst: '5\u00A0000 ﬁ -> Ålesund ŋ' }));
    expect(Buffer.compare(await tegnDokument(byggProtokoll(protokoll)), forste)).toBe(0);
  });

  it('gives another file identifier when only the content differs', async () => {
    const id = async (tekst: string): Promise<string | undefined> =>
      /\/ID \[(<[0-9a-f]+>)/.exec(les(await tegnDokument(med({ type: 'avsnitt', tekst }))).raa)?.[1];
    const forste = await id('a');
    expect(forste).toMatch(/^<[0-9a-f]{32}>$/);
    expect(await id('b')).not.toBe(forste);
  });

  it.each([
    ['protocol', byggProtokoll(protokoll)],
    ['notice', byggInnkalling(innkalling)],
    ['case paper', byggSaksframlegg(saksframlegg)],
    ['document without blocks', tomt],
  ])('puts every PDF/A-2a mark in a %s', async (_, dokument) => {
    for (const spraak of ['nb', 'nn', 'en'] as const) {
      expect(kontrollerPdfaMerker(await tegnDokument({ ...dokument, spraak }))).toEqual([]);
    }
  });

  it('states the language, the title and the creation date that the input gives', async () => {
    const pdf = les(await tegnDokument({ ...tomt, spraak: 'nn', tittel: 'Sak & <vedtak>' }));
    expect(pdf.raa).toContain('/Lang (nn-NO)');
    expect(pdf.raa).toContain('(Sak & <vedtak>)');
    expect(pdf.xmp).toContain('>Sak &amp; &lt;vedtak&gt;<');
    expect(pdf.xmp).toContain('<xmp:CreateDate>2018-05-02T00:00:00Z<');
    expect(pdf.raa).toContain('(D:20180502000000Z)');
  });

  it('tags headings, lists and tables so that they can be read aloud', async () => {
    const pdf = les(
      await tegnDokument(
        med(
          { type: 'overskrift', nivaa: 1, tekst: 'En' },
          { type: 'overskrift', nivaa: 3, tekst: 'Tre, men aldri et hopp' },
          { type: 'punktliste', punkter: ['a', 'b'] },
          { type: 'tabell', kolonner: [{ tittel: 'K' }, { tittel: 'L' }], rader: [['1', '2'], ['3']] },
        ),
      ),
    );
    const typer = ['Document', 'H1', 'H2', 'H3', 'H4', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'];
    expect(typer.map(pdf.merker)).toEqual([1, 1, 1, 1, 0, 1, 2, 2, 1, 3, 2, 4]);
    expect(pdf.raa).toMatch(/\/Scope \/Column/);
    expect(pdf.raa).toContain('/Title (En)');
  });

  it('marks a paragraph in another language with that language', async () => {
    const pdf = les(await tegnDokument(med({ type: 'avsnitt', tekst: 'Snåasen tjïelte', spraak: 'sma' })));
    expect(pdf.raa).toContain('/Lang (sma)');
  });

  it('carries a long table, a row longer than a page and a long decision over the pages, nothing lost', async () => {
    const langt = 'Et ganske langt avsnitt om digitalisering i kommunene. '.repeat(220);
    const rader = Array.from({ length: 80 }, (_, i) => [`Rad ${i}`, i === 40 ? langt : 'Kort']);
    const bytes = await tegnDokument(
      med(
        { type: 'tabell', kolonner: [{ tittel: 'A', bredde: 0.2 }, { tittel: 'B' }], rader },
        { type: 'vedtak', nummer: '1/18', tekst: langt, bindingsklasse: 'avtale', hjemmel: 'punkt 5' },
        { type: 'signaturfelt', roller: ['Leder', 'Sekretær', 'Protokollvitne'] },
      ),
    );
    const pdf = les(bytes);
    expect(kontrollerPdfaMerker(bytes)).toEqual([]);
    expect(pdf.sider).toBeGreaterThan(7);
    expect(pdf.merker('TR')).toBe(81);
    expect(pdf.merker('TD')).toBe(160);
  });

  it('draws 60 attendees and 20 cases over many pages', async () => {
    const deltakere = Array.from({ length: 60 }, (_, i) => ({
      rolle: 'Rådmann',
      part: `Kommune ${i}`,
      moeterolle: 'Medlem',
      tilStede: i % 7 !== 0,
      stemmerett: true,
    }));
    const mal = protokoll.saker[1];
    if (mal === undefined) throw new Error('The example has lost its second case');
    const stemmer = deltakere.map(({ part }) => ({ part, stemme: 'for' as const }));
    const saker = Array.from({ length: 20 }, (_, i) => ({
      ...mal,
      nummer: `${i + 1}/18`,
      voteringer: [{ vedtatt: true, stemmer }],
    }));
    const bytes = await tegnDokument(byggProtokoll({ ...protokoll, deltakere, saker }));
    expect(les(bytes).sider).toBeGreaterThan(10);
  });

  it('gets past a table heading that would fill the page', async () => {
    const lang = 'x'.repeat(3000);
    const bytes = await tegnDokument({
      spraak: 'nb',
      tittel: 'Tabell',
      organ: 'Felles',
      dato: '2018-05-02',
      blokker: [
        {
          type: 'tabell',
          kolonner: [{ tittel: lang }, { tittel: lang }],
          rader: [
            ['a', lang],
            [lang, 'b'],
          ],
        },
      ],
    });
    expect(kontrollerPdfaMerker(bytes)).toEqual([]);
    expect(les(bytes).sider).toBeLessThan(40);
  });

  it('accepts any text anywhere and still puts every mark', async () => {
    const tegn = fc.oneof(
      { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'endobj\n1 0 obj\n<</Encrypt 2 0 R /JS (x)>>\nendobj\nstream',
          ')\\(((',
          '\uD800',
          '\u202Etrams\u202C',
          '👩🏽‍💻🇳🇴👍',
          'ק שלום مرحبا 你好',
          'a\u0301\u0302\u0303'.repeat(40),
          'x'.repeat(3000),
          '\n\n\n \t\n',
          '&<>"\'',
          '\0\u0007\u001B[31m',
        ),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tegn, { minLength: 8, maxLength: 8 }), async (t) => {
        const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = t;
        const bytes = await tegnDokument({
          spraak: 'nb',
          tittel: a,
          undertittel: b,
          organ: c,
          dato: d,
          referanse: e,
          blokker: [
            { type: 'overskrift', nivaa: 2, tekst: f },
            { type: 'avsnitt', tekst: g, spraak: h },
            { type: 'punktliste', punkter: t },
            { type: 'tabell', kolonner: t.slice(0, 3).map((tittel) => ({ tittel })), rader: [t, [], [a]] },
            { type: 'nokkelverdier', verdier: [{ noekkel: a, verdi: b }] },
            { type: 'ramme', tittel: c, tekst: d, merknader: [{ noekkel: e, verdi: f }] },
            { type: 'vedtak', nummer: g, tekst: h, bindingsklasse: 'intern', hjemmel: a },
            { type: 'skillelinje' },
            { type: 'signaturfelt', roller: [b, c] },
          ],
        });
        expect(kontrollerPdfaMerker(bytes)).toEqual([]);
        const { glyfer } = les(bytes);
        expect(glyfer.length).toBeGreaterThan(0);
        expect(glyfer).not.toContain('0000');
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
