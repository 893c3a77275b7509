import { rens, rensLinje } from './rens.js';
import { type Bit, tilBiter, type Vekt } from './skrift.js';

/** How a text is set. `stoerrelse` and `linjehoeyde` are points; `farge` is an sRGB hex colour. */
export interface Stil {
  readonly vekt: Vekt;
  readonly stoerrelse: number;
  readonly linjehoeyde: number;
  readonly farge: string;
}

/** One set line, in points. */
export interface Linje {
  readonly biter: readonly (Bit & { readonly bredde: number })[];
  readonly bredde: number;
}

/** Gives the width in points of a text in a font file at a size of 1000 points. */
export type Maal = (bit: Bit) => number;

interface Stykke {
  readonly biter: readonly (Bit & { readonly bredde: number })[];
  readonly bredde: number;
}

// Column widths come out of divisions; a word that fits exactly must not be broken by the last decimal.
const SLINGRING = 0.05;

const TOM: Stykke = { biter: [], bredde: 0 };

/** Breaks text into lines. Keeps no state but the widths it has measured; make one per document. */
export class Setter {
  readonly #maal: Maal;
  readonly #maalt = new Map<string, Stykke>();

  constructor(maal: Maal) {
    this.#maal = maal;
  }

  /** Width in points of the text on one line. */
  bredde(tekst: string, stil: Stil): number {
    return (this.#stykke(rensLinje(tekst), stil.vekt).bredde * stil.stoerrelse) / 1000;
  }

  /** Width in points of the longest part that is not broken unless it must. */
  lengsteOrd(tekst: string, stil: Stil): number {
    let lengst = 0;
    for (const ord of ordene(rens(tekst).replace(/\n/g, ' '))) {
      lengst = Math.max(lengst, this.#stykke(ord.trimEnd(), stil.vekt).bredde);
    }
    return (lengst * stil.stoerrelse) / 1000;
  }

  /** The text as lines no wider than `bredde`; `\n` always breaks. An empty text gives no lines. */
  brekk(tekst: string, stil: Stil, bredde: number): Linje[] {
    const renset = rens(tekst).replace(/\s+$/, '');
    if (renset.trim() === '') return [];
    const grense = ((bredde + SLINGRING) * 1000) / stil.stoerrelse;
    return renset.split('\n').flatMap((del) => this.#brekkDel(del, stil, grense));
  }

  /** One line, shortened with an ellipsis when it does not fit. */
  kort(tekst: string, stil: Stil, bredde: number): Linje {
    const renset = rensLinje(tekst);
    if (this.bredde(renset, stil) <= bredde) return this.#linje([renset], stil);
    const forste = this.brekk(renset, stil, bredde - this.bredde('…', stil))[0];
    const innhold =
      forste?.biter
        .map((b) => b.tekst)
        .join('')
        .trimEnd() ?? '';
    return this.#linje([`${innhold}…`], stil);
  }

  #brekkDel(del: string, stil: Stil, grense: number): Linje[] {
    const linjer: Linje[] = [];
    let ordPaaLinjen: string[] = [];
    let brukt = 0;
    const ferdig = (): void => {
      linjer.push(this.#linje(ordPaaLinjen, stil));
      ordPaaLinjen = [];
      brukt = 0;
    };
    for (const ord of ordene(del)) {
      const synlig = this.#stykke(ord.trimEnd(), stil.vekt).bredde;
      if (brukt > 0 && brukt + synlig > grense) ferdig();
      if (synlig <= grense) {
        ordPaaLinjen.push(ord);
        brukt += this.#stykke(ord, stil.vekt).bredde;
        continue;
      }
      for (const bit of this.#del(ord, stil.vekt, grense)) {
        if (brukt > 0) ferdig();
        ordPaaLinjen.push(bit);
        brukt = this.#stykke(bit, stil.vekt).bredde;
      }
    }
    ferdig();
    return linjer;
  }

  // A word longer than the line is broken between characters, never inside a letter and its accents.
  *#del(ord: string, vekt: Vekt, grense: number): Generator<string> {
    let bit = '';
    let brukt = 0;
    for (const tegn of ord.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
      const bredde = this.#stykke(tegn, vekt).bredde;
      if (bit !== '' && brukt + bredde > grense) {
        yield bit;
        bit = '';
        brukt = 0;
      }
      bit += tegn;
      brukt += bredde;
    }
    if (bit !== '') yield bit;
  }

  #linje(ordliste: readonly string[], stil: Stil): Linje {
    const skala = stil.stoerrelse / 1000;
    const biter: { skrift: string; tekst: string; bredde: number }[] = [];
    let bredde = 0;
    for (const ord of ordliste) {
      const stykke = this.#stykke(ord, stil.vekt);
      bredde += stykke.bredde * skala;
      for (const bit of stykke.biter) {
        const siste = biter.at(-1);
        if (siste?.skrift === bit.skrift) {
          siste.tekst += bit.tekst;
          siste.bredde += bit.bredde * skala;
        } else biter.push({ ...bit, bredde: bit.bredde * skala });
      }
    }
    return { biter, bredde };
  }

  #stykke(tekst: string, vekt: Vekt): Stykke {
    if (tekst === '') return TOM;
    const noekkel = `${vekt}:${tekst}`;
    const kjent = this.#maalt.get(noekkel);
    if (kjent !== undefined) return kjent;
    const biter = tilBiter(tekst, vekt).map((bit) => ({ ...bit, bredde: this.#maal(bit) }));
    const stykke = { biter, bredde: biter.reduce((sum, b) => sum + b.bredde, 0) };
    this.#maalt.set(noekkel, stykke);
    return stykke;
  }
}

// Lines may break after a space, a hyphen, a dash or a slash inside a word; never inside a number like 1 850 000.
function ordene(tekst: string): string[] {
  const samlet = tekst.replace(/ +/g, ' ').replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00A0');
  return samlet.match(/[^ ]*?[\p{L}\p{N}]{2}[-–/](?=\p{L})|[^ ]* |[^ ]+/gu) ?? [];
}
