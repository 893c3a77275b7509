import PDFDocument from 'pdfkit';
import { type Linje, Setter, type Stil } from './linje.js';
import { skriftfil } from './skrift.js';
import { ARK } from './stiler.js';

export type Element = PDFKit.PDFStructureElement;

/** What a structure element may carry; `scope` is missing in the published types. */
export interface Elementvalg extends PDFKit.Mixins.StructureElementOptions {
  readonly scope?: 'Row' | 'Column';
}

/** Lines that belong together: one paragraph, one cell, one label. */
export interface Satt {
  readonly linjer: readonly Linje[];
  readonly stil: Stil;
}

/**
 * The running text of a document: where on which page the next line goes, and which structure element it
 * belongs to. Everything drawn is either inside a structure element or an artifact, as PDF/A-2a demands.
 */
export class Flyt {
  readonly pdf: PDFKit.PDFDocument;
  readonly setter: Setter;
  readonly rot: Element;
  /** Top of the next line, in points from the top of the page. */
  y: number = ARK.marg;
  #skrifter = new Set<string>();
  #overskrift = 0;
  readonly #bokmerker: PDFKit.PDFOutline[] = [];

  constructor(pdf: PDFKit.PDFDocument) {
    this.pdf = pdf;
    this.setter = new Setter(({ skrift, tekst }) => {
      this.#velg(skrift, 1000);
      return pdf.widthOfString(tekst);
    });
    this.rot = pdf.struct('Document');
    pdf.addStructure(this.rot);
    pdf.addPage();
  }

  get bredde(): number {
    return ARK.bredde - 2 * ARK.marg;
  }

  /** Points left on the page. */
  get plass(): number {
    return ARK.bunn - this.y;
  }

  get paaToppen(): boolean {
    return this.y <= ARK.marg;
  }

  nySide(): void {
    this.pdf.addPage();
    this.y = ARK.marg;
  }

  /** Starts a new page unless `hoeyde` points are left; never leaves an empty page behind. */
  krev(hoeyde: number): void {
    if (hoeyde > this.plass && !this.paaToppen) this.nySide();
  }

  /** Space between two blocks; none at the top of a page. */
  luft(hoeyde: number): void {
    if (!this.paaToppen) this.y += hoeyde;
  }

  element(forelder: Element, type: string, valg: Elementvalg = {}): Element {
    const element = this.pdf.struct(type, valg);
    forelder.add(element);
    return element;
  }

  /** Structure type for a heading of the wanted depth; a level is never skipped (PDF/UA-1, 7.4.2). */
  overskriftstype(dybde: number): string {
    this.#overskrift = Math.min(dybde, this.#overskrift + 1);
    return `H${this.#overskrift}`;
  }

  /** Bookmark to the present place, below the last bookmark of a lower depth. Depth 1 is the outermost. */
  bokmerke(tittel: string, dybde: number): void {
    const nivaa = Math.min(dybde, this.#bokmerker.length + 1);
    const forelder = this.#bokmerker[nivaa - 2] ?? this.pdf.outline;
    const valg = { fit: false, top: this.y, left: this.pdf.page.width, zoom: 0, expanded: nivaa === 1 };
    this.#bokmerker.length = nivaa - 1;
    this.#bokmerker.push(forelder.addItem(tittel, valg));
  }

  sett(tekst: string, stil: Stil, bredde: number = this.bredde): Satt {
    return { linjer: this.setter.brekk(tekst, stil, bredde), stil };
  }

  /** Lets a paragraph run over as many pages as it needs, with at least two lines on each where it can. */
  avsnitt(element: Element, { linjer, stil }: Satt, x: number = ARK.marg): void {
    for (let fra = 0; fra < linjer.length; ) {
      const igjen = linjer.length - fra;
      let antall = Math.min(igjen, Math.floor(this.plass / stil.linjehoeyde));
      if (antall < igjen && antall > 2 && igjen - antall === 1) antall--;
      if (antall < Math.min(2, igjen) && !this.paaToppen) {
        this.nySide();
        continue;
      }
      antall = Math.max(1, antall);
      this.tegn(
        element,
        { linjer: linjer.slice(fra, fra + antall), stil },
        x,
        this.y,
        fra + antall < linjer.length,
      );
      this.y += antall * stil.linjehoeyde;
      fra += antall;
    }
  }

  /** Draws lines at a place, as content of `element`. Does not move the flow. */
  tegn(
    element: Element,
    { linjer, stil }: Satt,
    x: number,
    y: number,
    fortsetter = false,
    hoeyre?: number,
  ): void {
    if (linjer.length === 0) return;
    element.add(() => {
      linjer.forEach((linje, i) => {
        const venstre = hoeyre === undefined ? x : hoeyre - linje.bredde;
        this.#linje(linje, stil, venstre, y + i * stil.linjehoeyde, fortsetter || i < linjer.length - 1);
      });
    });
  }

  /** Draws something that is decoration or repeats what stands elsewhere; reading aloud passes it by. */
  artefakt(type: 'Pagination' | 'Layout', tegn: () => void): void {
    this.pdf.markContent('Artifact', { type });
    tegn();
    this.pdf.endMarkedContent();
  }

  /** A line of an artifact: call inside `artefakt`. */
  randlinje(linje: Linje, stil: Stil, x: number, y: number): void {
    this.#linje(linje, stil, x, y, false);
  }

  strek(x: number, y: number, bredde: number, tykkelse: number, farge: string): void {
    this.flate(x, y - tykkelse / 2, bredde, tykkelse, farge);
  }

  flate(x: number, y: number, bredde: number, hoeyde: number, farge: string): void {
    this.artefakt('Layout', () => this.pdf.rect(x, y, bredde, hoeyde).fill(farge));
  }

  #linje(linje: Linje, stil: Stil, x: number, y: number, fortsetter: boolean): void {
    // Inter's cap height is 0.73 em: the capitals are centred in the line.
    const grunnlinje = y + (stil.linjehoeyde + 0.73 * stil.stoerrelse) / 2;
    this.pdf.fillColor(stil.farge);
    let her = x;
    linje.biter.forEach((bit, i) => {
      this.#velg(bit.skrift, stil.stoerrelse);
      // A word space at the end of a broken line keeps words apart when the text is read or copied.
      const mellomrom = fortsetter && i === linje.biter.length - 1 && /[^\s\-–/]$/.test(bit.tekst) ? ' ' : '';
      this.pdf.text(bit.tekst + mellomrom, her, grunnlinje, { lineBreak: false, baseline: 'alphabetic' });
      her += bit.bredde;
    });
  }

  // Fonts are parsed anew for every document: the parser remembers what it saw, and bytes must not depend on it.
  #velg(skrift: string, stoerrelse: number): void {
    if (!this.#skrifter.has(skrift)) {
      this.pdf.registerFont(skrift, skriftfil(skrift));
      this.#skrifter.add(skrift);
    }
    this.pdf.font(skrift, stoerrelse);
  }
}

/** The page to draw on: A4, tagged, and without margins, since `Flyt` places every line itself. */
export const SIDEVALG = {
  size: [ARK.bredde, ARK.hoeyde],
  margin: 0,
  bufferPages: true,
  autoFirstPage: false,
  tagged: true,
  subset: 'PDF/A-2a',
  pdfVersion: '1.7',
  // No standard font: they cannot be embedded.
  font: '',
  displayTitle: true,
} satisfies PDFKit.PDFDocumentOptions;

export { PDFDocument };
