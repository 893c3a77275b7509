type Rad = { antall: number; slutt: number };

/**
 * Counts failures per key within a window, in memory of this process. A key at its limit is closed until its
 * window ends. The oldest key leaves when there are too many, so that a flood cannot fill the memory.
 */
export class Forsoeksgrense {
  readonly #rader = new Map<string, Rad>();
  readonly #grense: number;
  readonly #vinduMs: number;
  readonly #naa: () => number;
  readonly #maks: number;

  constructor(grense: number, vinduMs: number, naa: () => number = Date.now, maks = 10_000) {
    this.#grense = grense;
    this.#vinduMs = vinduMs;
    this.#naa = naa;
    this.#maks = maks;
  }

  /** Seconds to wait before the key is open again; 0 when it is. */
  vent(noekkel: string): number {
    const rad = this.#levende(noekkel);
    return rad === undefined || rad.antall < this.#grense ? 0 : Math.ceil((rad.slutt - this.#naa()) / 1000);
  }

  tell(noekkel: string): void {
    const rad = this.#levende(noekkel);
    if (rad !== undefined) {
      rad.antall += 1;
      return;
    }
    if (this.#rader.size >= this.#maks) {
      const eldste = this.#rader.keys().next();
      if (eldste.done !== true) this.#rader.delete(eldste.value);
    }
    this.#rader.set(noekkel, { antall: 1, slutt: this.#naa() + this.#vinduMs });
  }

  /** Takes one failure back: it was a success after all. */
  trekkFra(noekkel: string): void {
    const rad = this.#levende(noekkel);
    if (rad !== undefined) rad.antall -= 1;
  }

  glem(noekkel: string): void {
    this.#rader.delete(noekkel);
  }

  #levende(noekkel: string): Rad | undefined {
    const rad = this.#rader.get(noekkel);
    if (rad !== undefined && rad.slutt <= this.#naa()) {
      this.#rader.delete(noekkel);
      return undefined;
    }
    return rad;
  }
}
