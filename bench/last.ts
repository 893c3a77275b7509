/** What a closed loop of clients saw. Times are milliseconds. */
export interface Maaling {
  readonly klienter: number;
  readonly antall: number;
  readonly perSekund: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Failure → how many. */
  readonly feil: Readonly<Record<string, number>>;
}

const persentil = (sortert: Float64Array, andel: number): number =>
  sortert[Math.min(sortert.length - 1, Math.floor(sortert.length * andel))] ?? Number.NaN;

/**
 * Each client asks again as soon as it is answered, until `sekunder` have passed. An answer that comes after the end
 * is waited for and counted, and so is its time. A failure is counted apart and has no time.
 *
 * @param gjoer one piece of work by client number 0..klienter-1; throws when it fails, answers `false` when the client
 *   has no work left
 */
export const kjoerLast = async (
  klienter: number,
  sekunder: number,
  gjoer: (klient: number) => Promise<unknown>,
): Promise<Maaling> => {
  const tider: number[] = [];
  const feil: Record<string, number> = {};
  const begynt = performance.now();
  const slutt = begynt + sekunder * 1000;
  const klient = async (nr: number): Promise<void> => {
    for (let foer = performance.now(); foer < slutt; foer = performance.now())
      try {
        if ((await gjoer(nr)) === false) return;
        tider.push(performance.now() - foer);
      } catch (error) {
        const hva = error instanceof Error ? error.message : String(error);
        feil[hva] = (feil[hva] ?? 0) + 1;
      }
  };
  await Promise.all(Array.from({ length: klienter }, (_, nr) => klient(nr)));
  const brukt = (performance.now() - begynt) / 1000;
  const sortert = Float64Array.from(tider).sort();
  return {
    klienter,
    antall: tider.length,
    perSekund: tider.length / brukt,
    p50: persentil(sortert, 0.5),
    p95: persentil(sortert, 0.95),
    p99: persentil(sortert, 0.99),
    feil,
  };
};

export const antallFeil = (m: Maaling): number => Object.values(m.feil).reduce((sum, n) => sum + n, 0);
