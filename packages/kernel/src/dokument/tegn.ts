import { createHash } from 'node:crypto';
import { tegnBlokker } from './blokk.js';
import { isoDato } from './dato.js';
import type { Dokument } from './dokument.js';
import { Flyt, PDFDocument, SIDEVALG } from './flyt.js';
import { rensLinje } from './rens.js';
import { ARK, FARGE, STIL } from './stiler.js';
import { type Dokumenttekst, tekstFor } from './tekst/tekst.js';

/** pdfkit puts the entries of the Info dictionary unescaped into the XMP packet; escape them between the two. */
class Arkivpdf extends PDFDocument {
  override endMetadata(): void {
    for (const noekkel of ['Title', 'Author'] as const) {
      const verdi = this.info[noekkel];
      if (verdi !== undefined) this.info[noekkel] = xml(verdi);
    }
    super.endMetadata();
  }
}

/**
 * Draws a document as tagged PDF/A-2a (ISO 19005-2, level A) with embedded fonts. The same input gives the
 * same bytes; identifiers come from the content and the creation date from `dato`. Any text is accepted:
 * what cannot be drawn is replaced as `rens` and `tegnbar` say. Rejects only if the PDF library fails.
 */
export async function tegnDokument(dokument: Dokument): Promise<Uint8Array> {
  const tekst = tekstFor(dokument.spraak);
  const tittel = rensLinje(dokument.tittel) || tekst.utenTittel;
  const organ = rensLinje(dokument.organ);
  const innhold = createHash('sha256').update(JSON.stringify(dokument)).digest('hex');
  const info = {
    Title: tittel,
    ...(organ !== '' && { Author: organ }),
    Producer: 'PDFKit',
    Creator: 'Felles',
    CreationDate: isoDato(dokument.dato) ?? new Date(0),
    // Part of what the library hashes into the file identifier, which so follows the content.
    Content: `sha256:${innhold}`,
  };
  const pdf = new Arkivpdf({ ...SIDEVALG, lang: tekst.spraakkode, info });
  const biter: Uint8Array[] = [];
  const ferdig = new Promise<void>((resolve, reject) => {
    pdf.on('data', (bit: Uint8Array) => biter.push(bit));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  pdf.appendXML(dokumentidentitet(innhold));

  const flyt = new Flyt(pdf);
  tegnHode(flyt, dokument, tittel, tekst);
  tegnBlokker(flyt, dokument.blokker, tekst);
  tegnRand(flyt, dokument, tittel, tekst);
  flyt.rot.end();
  pdf.end();
  await ferdig;
  return new Uint8Array(Buffer.concat(biter));
}

function tegnHode(flyt: Flyt, dokument: Dokument, tittel: string, tekst: Dokumenttekst): void {
  const organ = flyt.sett(rensLinje(dokument.organ), STIL.organ);
  if (organ.linjer.length > 0) {
    flyt.y = ARK.marg - 18;
    flyt.avsnitt(flyt.element(flyt.rot, 'P'), organ);
    flyt.y += 5;
    flyt.strek(ARK.marg, flyt.y, flyt.bredde, 1.2, FARGE.merke);
    flyt.y += 26;
  }
  flyt.avsnitt(flyt.element(flyt.rot, flyt.overskriftstype(1)), flyt.sett(tittel, STIL.tittel));
  const undertittel = flyt.sett(dokument.undertittel ?? '', STIL.undertittel);
  if (undertittel.linjer.length > 0) {
    flyt.luft(2);
    flyt.avsnitt(flyt.element(flyt.rot, 'P'), undertittel);
  }
  const dato = tekst.dato(dokument.dato);
  const referanse = rensLinje(dokument.referanse ?? '');
  const meta = [dato, referanse === '' ? '' : `${tekst.saksnummer} ${referanse}`].filter((del) => del !== '');
  if (meta.length > 0) {
    flyt.luft(6);
    flyt.avsnitt(flyt.element(flyt.rot, 'P'), flyt.sett(meta.join('  ·  '), STIL.meta));
  }
  flyt.luft(14);
}

function tegnRand(flyt: Flyt, dokument: Dokument, tittel: string, tekst: Dokumenttekst): void {
  const { pdf, setter, bredde } = flyt;
  const { start, count } = pdf.bufferedPageRange();
  const referanse = rensLinje(dokument.referanse ?? '');
  for (let side = 0; side < count; side++) {
    pdf.switchToPage(start + side);
    flyt.artefakt('Pagination', () => {
      if (side > 0) {
        const venstre = setter.kort(dokument.organ, STIL.rand, bredde * 0.45);
        const hoeyre = setter.kort(tittel, STIL.rand, bredde - venstre.bredde - 24);
        flyt.randlinje(venstre, STIL.rand, ARK.marg, 38);
        flyt.randlinje(hoeyre, STIL.rand, ARK.bredde - ARK.marg - hoeyre.bredde, 38);
        pdf.rect(ARK.marg, 54, bredde, 0.5).fill(FARGE.strek);
      }
      const fot = setter.kort(
        referanse === '' ? '' : `${tekst.saksnummer} ${referanse}`,
        STIL.rand,
        bredde * 0.6,
      );
      const nummer = setter.kort(tekst.side(side + 1, count), STIL.rand, bredde * 0.35);
      flyt.randlinje(fot, STIL.rand, ARK.marg, ARK.hoeyde - 46);
      flyt.randlinje(nummer, STIL.rand, ARK.bredde - ARK.marg - nummer.bredde, ARK.hoeyde - 46);
    });
  }
}

// XMP media management (ISO 16684-1, 8.4): an identifier in UUID form, taken from the content.
function dokumentidentitet(innhold: string): string {
  const uuid = [
    innhold.slice(0, 8),
    innhold.slice(8, 12),
    `8${innhold.slice(13, 16)}`,
    `a${innhold.slice(17, 20)}`,
  ];
  return `
        <rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
            <xmpMM:DocumentID>urn:uuid:${[...uuid, innhold.slice(20, 32)].join('-')}</xmpMM:DocumentID>
        </rdf:Description>`;
}

const xml = (tekst: string): string =>
  tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
