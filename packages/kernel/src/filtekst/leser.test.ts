import { Readable } from 'node:stream';
import { setTimeout as vent } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ooxmlTekst } from './docx.js';
import { DOCX, grenser, PDF } from './grenser.js';
import { openTekstleser, type Tekstleser } from './leser.js';
import { docx, gjentakelsesbombe, pdf, ringbombe, utpakkingsbombe, zip } from './proevefiler.js';

const aapne: Tekstleser[] = [];
const ny = (valg: Parameters<typeof openTekstleser>[0] = {}): Tekstleser => {
  const leser = openTekstleser(valg);
  aapne.push(leser);
  return leser;
};
afterEach(async () => {
  await Promise.all(aapne.splice(0).map((l) => l.lukk()));
});

const fil = (bytes: Buffer, mimeType = PDF) => ({
  mimeType,
  filstoerrelse: bytes.length,
  aapne: async () => Readable.from([bytes.subarray(0, 100), bytes.subarray(100)]),
});

describe('the text of a file that is read in a process of its own', () => {
  it('is that of every page of a PDF', async () => {
    const bytes = await pdf(['Klage på snøbrøytingen', 'Ærfugl ved Ørlandet']);
    expect(await ny().les(fil(bytes))).toEqual({ tekst: 'Klage på snøbrøytingen Ærfugl ved Ørlandet' });
  });

  it('is that of a Word document, with words whole though they stand in several runs', async () => {
    const bytes = docx('Høringssvar om kystlynghei', 'Myr &amp; vei');
    expect(await ny().les(fil(bytes, DOCX))).toEqual({ tekst: 'Høringssvar om kystlynghei Myr & vei' });
  });

  it('is without field codes, deleted text and comments in the XML', () => {
    const xml =
      '<w:p><w:r><w:instrText>HYPERLINK</w:instrText><w:delText>bort</w:delText><w:t/><w:t>en</w:t><w:tab/><w:t>to</w:t><!-- <w:t>nei</w:t> --></w:r></w:p>';
    expect(ooxmlTekst(xml)).toBe('\nen\nto\n');
    for (const stykke of ['<', '<!--', '<w:t>', '<w:p', '&amp;', '<w:t>a</w:t'])
      expect(ooxmlTekst(stykke.repeat(200_000)).length).toBeLessThanOrEqual(2_000_000);
  });

  it('is empty with the reason when the file is locked, broken or something else than it says', async () => {
    const leser = ny();
    const laast = await pdf(['hemmelig'], { userPassword: 'a', ownerPassword: 'b' });
    const hel = await pdf(['hel']);
    expect([
      await leser.les(fil(laast)),
      await leser.les(fil(hel.subarray(0, 400))),
      await leser.les(fil(Buffer.from('hei'))),
      await leser.les(fil(hel, DOCX)),
      await leser.les(fil(Buffer.from('PK\x03\x04 og ikke mer'), DOCX)),
      await leser.les(fil(docx('x'), 'image/png')),
    ]).toEqual(
      ['kryptert', 'uleselig', 'uleselig', 'uleselig', 'uleselig', 'uleselig'].map((grunn) => ({
        tekst: '',
        grunn,
      })),
    );
  });

  it('is empty when there is none, and nothing is sent when the file is too large', async () => {
    const leser = ny();
    expect(await leser.les(fil(await pdf([''])))).toEqual({ tekst: '' });
    const stor = {
      mimeType: PDF,
      filstoerrelse: grenser.fil + 1,
      aapne: () => Promise.reject(new Error('opened')),
    };
    expect(await leser.les(stor)).toEqual({ tekst: '', grunn: 'for-stor' });
  });

  it('is cut at a million characters, and says so', async () => {
    const xml = `<w:p><w:t>${'ord '.repeat(300_000)}</w:t></w:p>`;
    const { tekst, grunn } = await ny().les(fil(zip({ 'word/document.xml': xml }), DOCX));
    expect(grunn).toBe('for-stor');
    expect(tekst.length).toBeGreaterThan(grenser.tegn - 10);
    expect(tekst.length).toBeLessThanOrEqual(grenser.tegn);
  });
});

describe('a hostile file', () => {
  it('that unpacks to more than there is room for ends with the reason, and the next is read', async () => {
    const leser = ny({ minne: 200 << 20, lesing: 40_000 });
    expect(await leser.les(fil(zip({ 'word/document.xml': Buffer.alloc(40 << 20, 0x20) }), DOCX))).toEqual({
      tekst: '',
      grunn: 'for-stor',
    });
    const bombe = utpakkingsbombe(250, 2);
    expect(bombe.length).toBeLessThan(2_000);
    expect(await leser.les(fil(bombe))).toEqual({ tekst: '', grunn: 'minne' });
    expect(await leser.les(fil(await pdf(['Frisk igjen'])))).toEqual({ tekst: 'Frisk igjen' });
    await leser.lukk();
    await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap'));
  }, 60_000);

  it('that never ends is stopped when its time is up', async () => {
    const leser = ny({ lesing: 1_500 });
    const start = performance.now();
    expect(await leser.les(fil(gjentakelsesbombe(12)))).toMatchObject({ grunn: 'tid' });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect((await leser.les(fil(ringbombe()))).tekst).toBe('');
  });
});

describe('the reading process', () => {
  it('is started again when it has gone away, and a reading it was at ends with the reason', async () => {
    const leser = ny();
    const lang = leser.les(fil(gjentakelsesbombe(12)));
    await vent(300);
    await leser.lukk();
    expect(await lang).toMatchObject({ grunn: 'krasj' });
    expect(await leser.les(fil(await pdf(['på ny'])))).toEqual({ tekst: 'på ny' });
  });

  it('passes on what the file store says, and calls a file that is too short unreadable', async () => {
    const leser = ny();
    const bytes = await pdf(['x']);
    const nede = () => Promise.reject(new Error('nede'));
    await expect(leser.les({ ...fil(bytes), aapne: nede })).rejects.toThrow('nede');
    const brudd = async () =>
      Readable.from(
        (async function* () {
          yield bytes.subarray(0, 10);
          throw new Error('brudd');
        })(),
      );
    await expect(leser.les({ ...fil(bytes), aapne: brudd })).rejects.toThrow('brudd');
    expect(await leser.les({ ...fil(bytes), filstoerrelse: bytes.length + 1 })).toEqual({
      tekst: '',
      grunn: 'uleselig',
    });
    expect(await leser.les(fil(bytes))).toEqual({ tekst: 'x' });
  });
});
