import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentDisposition, rensFilnavn } from './filnavn.js';

const tegn = (...koder: number[]): string => String.fromCodePoint(...koder);

describe('a file name from outside', () => {
  it.each([
    ['Høringssvar.pdf', 'Høringssvar.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\saksbehandler\\brev.docx', 'brev.docx'],
    ['mappe/', 'mappe'],
    ['..', 'fil'],
    ['', 'fil'],
    ['   ', 'fil'],
    ['.htaccess', 'htaccess'],
    ['vedlegg.pdf. ', 'vedlegg.pdf'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['COM1.tar.gz', '_COM1.tar.gz'],
    ['konto.txt', 'konto.txt'],
    ['hva? "nå": <ja>|*.txt', 'hva_ _nå__ _ja___.txt'],
    ['to\r\nlinjer\0.txt', 'tolinjer.txt'],
    [`faktura${tegn(0x202e)}fdp.exe`, 'fakturafdp.exe'],
    [`u${tegn(0x200b)}sett${tegn(0xfeff)}.txt`, 'usett.txt'],
    [`A${tegn(0x030a)}rsmelding.pdf`, 'Årsmelding.pdf'],
    [`halv${'\ud800'}.txt`, 'halv.txt'],
  ])('%j becomes %j', (inn, ut) => expect(rensFilnavn(inn)).toBe(ut));

  it('a long name is cut between characters and keeps its extension', () => {
    const navn = rensFilnavn(`${'å'.repeat(300)}.pdf`);
    expect(navn).toBe(`${'å'.repeat(125)}.pdf`);
    expect(Buffer.byteLength(rensFilnavn(`x.${'y'.repeat(400)}`))).toBe(255);
  });

  it('whatever comes in, what goes out is one short, visible name, and cleaning it again changes nothing', () => {
    const vilkaarlig = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(vilkaarlig, (inn) => {
        const ut = rensFilnavn(inn);
        expect(ut).not.toBe('');
        expect(ut).not.toMatch(/[/\\<>:"|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^[.\s]|[.\s]$/u);
        expect(Buffer.byteLength(ut)).toBeLessThanOrEqual(255);
        expect(ut).toBe(ut.normalize('NFC'));
        expect(rensFilnavn(ut)).toBe(ut);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Content-Disposition', () => {
  it('an ASCII name stands as it is', () => {
    expect(contentDisposition('brev 1.pdf')).toBe('attachment; filename="brev 1.pdf"');
    expect(contentDisposition('brev.pdf', 'inline')).toBe('inline; filename="brev.pdf"');
  });

  it('a Norwegian name has a readable ASCII form and the whole name by RFC 5987', () => {
    expect(contentDisposition('Årsmøte (é).pdf')).toBe(
      'attachment; filename="Aarsmoete (e).pdf"; filename*=UTF-8\'\'%C3%85rsm%C3%B8te%20%28%C3%A9%29.pdf',
    );
  });

  it('no name gets out of its quotes or into another header, and the whole name is found again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (inn) => {
        const verdi = contentDisposition(inn);
        const treff =
          /^attachment; filename="([ !#$&-[\]-~]+)"(?:; filename\*=UTF-8''([\w!#$&+.^`|~%-]+))?$/.exec(verdi);
        expect(treff).not.toBeNull();
        expect(decodeURIComponent(treff?.[2] ?? treff?.[1] ?? '')).toBe(rensFilnavn(inn));
      }),
      { numRuns: 1000 },
    );
  });
});
