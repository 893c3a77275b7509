/** What a verification can find. */
export type Funnslag =
  /** the event's row is not the one that was sealed */
  | 'hendelse-endret'
  /** a sealed event has no row */
  | 'hendelse-mangler'
  /** the stored leaf hash is not the one that was sealed */
  | 'blad-endret'
  /** a number has no leaf */
  | 'blad-mangler'
  /** a stored inner node is not the one that was sealed, or is gone */
  | 'node-endret'
  /** a head's size, root, time or key is not the one that was signed */
  | 'hode-endret'
  /** sealed leaves without a head over them */
  | 'hode-mangler'
  /** the head fits the tree, but its signature is not by the given key */
  | 'signatur-ugyldig'
  /** a rightly signed head has another root than the log as it now stands */
  | 'rot-avvik'
  /** a known head covers more events than the log has */
  | 'logg-avkortet'
  /** the record is not as its newest event left it */
  | 'post-endret'
  /** a record that no event made */
  | 'post-uten-hendelse'
  /** an event tells of a record that is gone */
  | 'post-mangler'
  /** the newest event deleted the record, but it is there */
  | 'post-gjenoppstaatt';

export interface Funn {
  readonly hva: Funnslag;
  readonly virksomhet: string;
  readonly entitet?: string;
  readonly objekt?: string;
  /** Names of the fields that differ */
  readonly felt?: readonly string[];
  readonly hendelse?: string;
  /** Number in the log, from 0 */
  readonly nr?: number;
  /** Norwegian bokmål. Names ids and numbers, never content. */
  readonly tekst: string;
}

/** Keeps the first `maks` findings and counts the rest, so that a ruined log cannot fill the memory. */
export class Funnliste {
  readonly funn: Funn[] = [];
  flere = 0;
  readonly #maks: number;

  constructor(maks = 1000) {
    this.#maks = maks;
  }
  get full(): boolean {
    return this.funn.length >= this.#maks;
  }
  meld(funn: Funn): void {
    if (this.full) this.flere++;
    else this.funn.push(funn);
  }
}
