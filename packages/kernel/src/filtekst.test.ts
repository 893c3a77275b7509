import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offentligAktoer } from './aktoer.js';
import { harTekst, tekstAv, tekstIDokument } from './filtekst.js';
import type { Sesjon } from './kernel.js';
import { aapneProevekjerne, type Proevekjerne, spoerring } from './proevekjerne.js';

const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const av = (tekst: string, type = 'text/plain') => tekstAv(bytes(tekst), type);

describe('text of a file', () => {
  it('is what stands between the tags, without scripts, styles and comments', () => {
    const html =
      '<!DOCTYPE html><html><head><title>Br&oslash;yting</title><style>p{color:red}</style><script>if (a<b) skjult()</script></head><body><p class="x">Vei&#160;og&nbsp;bru<br>F&aelig;rist &lt;nr&gt; &#x41;<!-- ikke med --></p></body></html>';
    expect(av(html, 'text/html')).toBe('Brøyting Vei og bru Færist <nr> A');
    expect(av('<a><b x="1">en</b><![CDATA[to <tre>]]>fire</a>', 'application/xml')).toBe('en to <tre> fire');
    expect(av('<p>uten slutt <b', 'text/html')).toBe('uten slutt');
  });
  it('is read as UTF-8, UTF-16 or, when it is neither, as Windows-1252', () => {
    expect(av('blåbærsyltetøy')).toBe('blåbærsyltetøy');
    expect(
      tekstAv(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('bær', 'utf16le')]), 'text/plain'),
    ).toBe('bær');
    expect(tekstAv(Buffer.from('bær', 'latin1'), 'text/plain')).toBe('bær');
    expect(tekstAv(bytes('bær').slice(0, 2), 'text/plain')).toBe('b');
  });
  it('is that of plain text, XML and HTML alone', () => {
    expect(
      ['text/plain', 'text/html', 'application/xml', 'application/pdf', 'image/png', undefined].map(harTekst),
    ).toEqual([true, true, true, false, false, false]);
  });
  it('can be stored and is cut, whatever the bytes, in less than half a second', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('text/plain', 'text/html'),
        (b, type) => {
          const tekst = tekstAv(b, type);
          expect(tekst.isWellFormed() && !/\p{Cc}/u.test(tekst)).toBe(true);
        },
      ),
    );
    for (const stykke of ['<', '<!--', '<script>', '&', '&#1', '<![CDATA[', '</script', 'a ']) {
      const start = performance.now();
      expect(av(stykke.repeat(400_000 / stykke.length), 'text/html').length).toBeLessThanOrEqual(100_000);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
  it('of a document that Felles draws is its own words', () => {
    expect(
      tekstIDokument({
        spraak: 'nb',
        tittel: 'Innkalling',
        dato: '2018-05-02',
        blokker: [{ type: 'tabell', kolonner: [{ tittel: 'Sak', justering: 'hoeyre' }], rader: [['7/18']] }],
      }).replace(/\s+/g, ' '),
    ).toBe('Innkalling Sak 7/18');
  });
});

describe('search in documents', () => {
  let k: Proevekjerne;
  let arkivar: Sesjon;
  let arkivdel: string;
  const kode = (verdi: string) => ({ kode: verdi });
  beforeAll(async () => {
    k = await aapneProevekjerne();
    arkivar = k.kernel.open(k.aktoer(k.a, 'arkivar'));
    const arkiv = await arkivar.create('arkiv', { tittel: 'Arkiv' });
    const del = await arkivar.create(
      'arkivdel',
      { tittel: 'Del' },
      { relasjoner: { arkiv: arkiv.systemID } },
    );
    arkivdel = del.systemID;
  });
  afterAll(() => k.lukk());

  const legg = async (innhold: string, felt: object = {}) => {
    const sak = await arkivar.create('saksmappe', { tittel: 'Sak' }, { relasjoner: { arkivdel } });
    const post = await arkivar.create(
      'journalpost',
      { tittel: 'Brev', ...felt },
      { relasjoner: { mappe: sak.systemID } },
    );
    const beskrivelse = await arkivar.create(
      'dokumentbeskrivelse',
      { tittel: 'Dokument' },
      { via: { entitet: 'registrering', relasjon: 'dokumentbeskrivelse', systemID: post.systemID } },
    );
    const fil = await arkivar.attach(
      { dokumentbeskrivelse: beskrivelse.systemID },
      Readable.from([Buffer.from(innhold)]),
      { filnavn: 'brev.txt' },
    );
    return { sak, post, beskrivelse, fil };
  };
  const treff = async (sesjon: Sesjon, ord: string) =>
    Promise.all(
      ['dokumentobjekt', 'dokumentbeskrivelse', 'registrering', 'journalpost'].map(async (e) =>
        (await sesjon.find(e, spoerring(e, { search: ord }))).verdier.map((v) => v.systemID),
      ),
    );

  it('finds the file, its document and the record by words of the text', async () => {
    const { post, beskrivelse, fil } = await legg('Klage på snøbrøytingen i Nedregata');
    const [f, b, p] = [[fil.systemID], [beskrivelse.systemID], [post.systemID]];
    expect(await treff(arkivar, 'Nedregata')).toEqual([f, b, p, p]);
    expect(await treff(arkivar, 'klager nedregata')).toEqual([f, b, p, p]);
    expect(await treff(k.kernel.open(k.aktoer(k.b, 'arkivar')), 'Nedregata')).toEqual([[], [], [], []]);
    expect(await treff(k.kernel.open(offentligAktoer(k.a)), 'Nedregata')).toEqual([[], [], [], []]);
  });

  it('finds a record by the title of its document, unless that is screened', async () => {
    const { post, beskrivelse } = await legg('x');
    await arkivar.update(
      'dokumentbeskrivelse',
      beskrivelse.systemID,
      beskrivelse.versjon,
      { tittel: 'Vaktplan solsikke' },
      'patch',
    );
    const leser = k.kernel.open(k.aktoer(k.a, 'leser'));
    expect((await treff(leser, 'solsikke'))[2]).toEqual([post.systemID]);
    const foer = await arkivar.read('dokumentbeskrivelse', beskrivelse.systemID);
    await arkivar.update(
      'dokumentbeskrivelse',
      beskrivelse.systemID,
      foer.versjon,
      {
        skjerming: {
          tilgangsrestriksjon: kode('5'),
          skjermingshjemmel: 'offentleglova § 14',
          skjermingMetadata: [kode('TD')],
        },
      },
      'patch',
    );
    expect((await treff(leser, 'solsikke'))[2]).toEqual([]);
    expect((await treff(arkivar, 'solsikke'))[2]).toEqual([post.systemID]);
  });

  it('never finds the text of a screened document for those without access, before or after it is screened', async () => {
    const skjerming = {
      tilgangsrestriksjon: kode('5'),
      skjermingshjemmel: 'offentleglova § 13',
      skjermingMetadata: [kode('TRO')],
      skjermingDokument: kode('H'),
    };
    const leser = k.kernel.open(k.aktoer(k.a, 'leser'));
    const skjult = await legg('Hemmelig ord: zebrafink', { skjerming });
    expect((await treff(arkivar, 'zebrafink')).map((t) => t.length)).toEqual([1, 1, 1, 1]);
    expect(await treff(leser, 'zebrafink')).toEqual([[], [], [], []]);
    const liste = `journalpost($search='zebrafink')`;
    expect(() => spoerring('saksmappe', { expand: liste })).toThrow();
    const [e] = spoerring('saksmappe', { expand: `registrering($search='zebrafink')` }).expand;
    if (!e) throw new Error('no expand');
    expect(await leser.expand(e, [skjult.sak.systemID], 10)).toEqual([]);
    expect(await arkivar.expand(e, [skjult.sak.systemID], 10)).toHaveLength(1);

    const senere = await legg('Åpent ord: honninggrevling');
    expect((await treff(leser, 'honninggrevling')).map((t) => t.length)).toEqual([1, 1, 1, 1]);
    const post = await arkivar.read('journalpost', senere.post.systemID);
    await arkivar.update('journalpost', post.systemID, post.versjon, { skjerming }, 'patch');
    expect(await treff(leser, 'honninggrevling')).toEqual([[], [], [], []]);
    expect((await treff(arkivar, 'honninggrevling')).map((t) => t.length)).toEqual([1, 1, 1, 1]);
  });

  it('has words that nobody can read, and that go with the document', async () => {
    const { fil } = await legg('Kortlevd kamskjell');
    await expect(k.pool.query(`select * from "dokumentobjekt_tekst"`)).rejects.toMatchObject({
      code: '42501',
    });
    const antall = async () =>
      (await k.eier.query(`select 1 from "dokumentobjekt_tekst" where "systemID" = $1`, [fil.systemID]))
        .rowCount;
    expect(await antall()).toBe(1);
    await k.eier.query(`alter table "dokumentobjekt" disable trigger "fryst"`);
    await k.eier.query(`update "dokumentobjekt" set "referanseDokumentfil" = null where "systemID" = $1`, [
      fil.systemID,
    ]);
    expect(await antall()).toBe(0);
    const annen = await legg('Kortlevd blåskjell');
    await k.eier.query(`delete from "dokumentobjekt" where "systemID" = $1`, [annen.fil.systemID]);
    await k.eier.query(`alter table "dokumentobjekt" enable trigger "fryst"`);
    expect(
      (await k.eier.query(`select 1 from "dokumentobjekt_tekst" where "systemID" = $1`, [annen.fil.systemID]))
        .rowCount,
    ).toBe(0);
  });

  it('reads kinds without an index row by row, masked', async () => {
    const { sak } = await legg('y');
    await arkivar.create(
      'merknad',
      { merknadstekst: 'Ring om kystlynghei' },
      { relasjoner: { mappe: sak.systemID } },
    );
    const funnet = await arkivar.find('merknad', spoerring('merknad', { search: 'kystlynghei' }));
    expect(funnet.antall).toBe(1);
    expect((await arkivar.find('merknad', spoerring('merknad', { search: 'noe annet' }))).antall).toBe(0);
    expect((await arkivar.find('kryssreferanse', spoerring('kryssreferanse', { search: 'x' }))).antall).toBe(
      0,
    );
  });
});
