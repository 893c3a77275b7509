import { describe, expect, it } from 'vitest';
import { kontrollerPdfaMerker } from './pdfa.js';
import { tegnDokument } from './tegn.js';

const pdf = await tegnDokument({
  spraak: 'nb',
  tittel: 'Prøve',
  organ: 'Organ',
  dato: '2018-05-02',
  blokker: [{ type: 'avsnitt', tekst: 'Tekst' }],
});

function byttet(fra: string, til: string): Uint8Array {
  const fil = Buffer.from(pdf).toString('latin1');
  expect(fil).toContain(fra);
  return Buffer.from(fil.replaceAll(fra, til), 'latin1');
}

describe('kontrollerPdfaMerker', () => {
  it.each([
    ['<pdfaid:part>2', '<pdfaid:part>1', 'XMP does not say PDF/A part 2 (6.6.4)'],
    ['conformance>A', 'conformance>B', 'XMP does not say conformance level A (6.6.4)'],
    ['/GTS_PDFA1', '/GTS_PDFX1', 'The file has no output intent GTS_PDFA1 (6.2.3)'],
    ['/Marked true', '/Marked null', 'The file is not marked as tagged (6.7.2)'],
    ['/StructTreeRoot', '/StructTreeRoof', 'The file has no structure tree (6.7.3)'],
    ['/Lang (nb-NO)', '/Lung (nb-NO)', 'The document has no language (6.7.4)'],
    ['/FontFile2', '/FontFilex', 'A font is not embedded (6.2.11.4)'],
    ['/FontDescriptor ', '/FontDescripter ', 'A font has no descriptor and so is not embedded (6.2.11.4)'],
    ['/ToUnicode', '/ToUnicorn', 'A font cannot be mapped to Unicode (6.2.11.7)'],
    ['/Root ', '/Encrypt ', 'The file is encrypted (6.1.3)'],
    ['/DisplayDocTitle', '/JS /DisplayDocT', 'The file contains JavaScript (6.5.1)'],
  ])('finds that %s has become %s', (fra, til, problem) => {
    expect(kontrollerPdfaMerker(byttet(fra, til))).toContain(problem);
  });

  it('refuses a PDF 2.0 header and a file that is no PDF', () => {
    expect(kontrollerPdfaMerker(byttet('%PDF-1.7', '%PDF-2.0'))).not.toEqual([]);
    expect(kontrollerPdfaMerker(Buffer.from('hei'))).not.toEqual([]);
    expect(kontrollerPdfaMerker(new Uint8Array())).not.toEqual([]);
  });
});
