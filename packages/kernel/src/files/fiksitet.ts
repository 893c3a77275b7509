import type { Fillager, Kontrollsvar } from './fillager.js';

export interface Filrad {
  readonly virksomhet: string;
  /** SHA-256 in hex as the database has it. */
  readonly sjekksum: string;
  readonly filstoerrelse: number;
  /** Whose bytes these are, in words or as systemID; comes back unread. */
  readonly objekt: string;
}

export interface Filkontroll {
  readonly objekt: string;
  readonly sjekksum: string;
  /** `uleselig`: the store could not answer for this file, for a reason that `tekst` names. */
  readonly status: Kontrollsvar | 'uleselig';
  readonly tekst: string;
}

const TEKST: Readonly<Record<Kontrollsvar, string>> = {
  ok: 'Filen er uendret.',
  mangler: 'Filen finnes ikke i fillageret.',
  endret: 'Filens innhold er ikke det som ble arkivert.',
};

/**
 * Reads every file again and answers for each, in the order they came. Holds `samtidige` rows and read buffers at a
 * time, however many there are. One bad file or one read error never ends the round; an error in `rader` does.
 */
export async function* kontrollerFiler(
  lager: Fillager,
  rader: AsyncIterable<Filrad>,
  valg: { readonly samtidige?: number; readonly signal?: AbortSignal | undefined } = {},
): AsyncGenerator<Filkontroll> {
  const koe: Promise<Filkontroll>[] = [];
  const samtidige = Math.max(1, valg.samtidige ?? 2);
  for await (const rad of rader) {
    if (valg.signal?.aborted) break;
    koe.push(kontroller(lager, rad));
    const foerste = koe.length >= samtidige ? koe.shift() : undefined;
    if (foerste !== undefined) yield await foerste;
  }
  for (const svar of koe) yield await svar;
}

async function kontroller(lager: Fillager, rad: Filrad): Promise<Filkontroll> {
  const { objekt, sjekksum } = rad;
  try {
    const status = await lager.kontroller(rad.virksomhet, sjekksum, rad);
    return { objekt, sjekksum, status, tekst: TEKST[status] };
  } catch (feil) {
    const grunn = feil instanceof Error ? feil.message : String(feil);
    return { objekt, sjekksum, status: 'uleselig', tekst: `Filen kunne ikke leses: ${grunn}` };
  }
}
