import { NoarkFeil } from './feil.js';
import type { Forbindelse, Svar } from './forbindelse.js';
import { fyllUt, type Lenke, type Spoerring } from './lenke.js';
import type { Ressurs } from './ressurs.js';
import type { Sted } from './sted.js';

export interface Side<S extends Sted> {
  /** Objects in the whole list. */
  readonly antall: number;
  readonly objekter: readonly Ressurs<S>[];
  readonly neste: string | undefined;
}

/** A list, read page by page as it is gone through: `for await (const mappe of rom.liste('arkivstruktur/mappe/'))`. */
export class Liste<S extends Sted> implements AsyncIterable<Ressurs<S>> {
  readonly #forbindelse: Forbindelse;
  readonly #lenke: Lenke;
  readonly #rel: string;
  readonly #spoerring: Spoerring;
  readonly #lag: (kropp: Svar['kropp'], adresse: string) => Ressurs<S>;

  constructor(
    forbindelse: Forbindelse,
    hva: { readonly lenke: Lenke; readonly rel: string; readonly spoerring: Spoerring },
    lag: (kropp: Svar['kropp'], adresse: string) => Ressurs<S>,
  ) {
    this.#forbindelse = forbindelse;
    this.#lenke = hva.lenke;
    this.#rel = hva.rel;
    this.#spoerring = hva.spoerring;
    this.#lag = lag;
  }

  async #side(href: string): Promise<Side<S>> {
    const rel = this.#rel;
    const { kropp, lenker, adresse } = await this.#forbindelse.json('GET', href, { rel });
    // An empty list has no results (chapter 6, Finne objekter).
    const funnet = kropp.results ?? [];
    if (!Array.isArray(funnet)) throw new NoarkFeil('format', 'results er ikke en liste', { href, rel });
    return {
      antall: typeof kropp.count === 'number' ? kropp.count : funnet.length,
      objekter: funnet.map((objekt) => this.#lag(objekt, adresse)),
      neste: lenker.next?.href,
    };
  }

  /** The pages, following `next`. */
  async *sider(): AsyncGenerator<Side<S>, void> {
    const lest = new Set<string>();
    for (
      let href: string | undefined = fyllUt(this.#lenke, this.#spoerring, this.#rel);
      href !== undefined;
    ) {
      if (lest.has(href)) throw new NoarkFeil('format', 'next viser til en side som er lest', { href });
      lest.add(href);
      const side: Side<S> = await this.#side(href);
      yield side;
      href = side.neste;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Ressurs<S>, void> {
    for await (const side of this.sider()) yield* side.objekter;
  }

  /** The whole list, at most `hoeyst` objects; throws when there are more. */
  async alle(hoeyst = 10_000): Promise<readonly Ressurs<S>[]> {
    const ut: Ressurs<S>[] = [];
    for await (const side of this.sider()) {
      ut.push(...side.objekter);
      if (ut.length > hoeyst) throw new RangeError(`listen har flere enn ${hoeyst} objekter`);
    }
    return ut;
  }

  #begynnelsen(): Promise<Side<S>> {
    const en = this.#lenke.href.includes('$top') ? { ...this.#spoerring, top: 1 } : this.#spoerring;
    return this.#side(fyllUt(this.#lenke, en, this.#rel));
  }

  /** The first object, or undefined when there is none. */
  async foerste(): Promise<Ressurs<S> | undefined> {
    return (await this.#begynnelsen()).objekter[0];
  }

  /** How many objects there are in the whole list. */
  async antall(): Promise<number> {
    return (await this.#begynnelsen()).antall;
  }
}
