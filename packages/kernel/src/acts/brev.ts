import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import type { Blokk } from '../dokument/index.js';
import { type Dokumentkilde, nyJournalpost } from './arkivering.js';
import { tekstAv } from './handling.js';

export interface Brev {
  readonly saksmappe: string;
  readonly tittel: string;
  /** The body or the secretariat that writes. */
  readonly fra: string;
  readonly parter: readonly Objekt[];
  readonly blokker: readonly Blokk[];
  /** What goes with the letter. */
  readonly dokumenter?: readonly Dokumentkilde[];
}

/** The record of a letter to the parties; a note when it goes to none. */
export const nyttBrev = (arbeid: Arbeid, b: Brev): Promise<Objekt> =>
  nyJournalpost(arbeid, {
    saksmappe: b.saksmappe,
    tittel: b.tittel,
    type: b.parter.length > 0 ? 'U' : 'N',
    parter:
      b.parter.length > 0
        ? b.parter.map((p) => ({ type: 'EM' as const, navn: tekstAv(p.data.navn) }))
        : [{ type: 'IA', navn: b.fra }],
    dokumenter: [
      {
        tittel: b.tittel,
        tegn: {
          spraak: 'nb',
          tittel: b.tittel,
          organ: b.fra,
          dato: arbeid.naa.slice(0, 10),
          blokker: b.blokker,
        },
      },
      ...(b.dokumenter ?? []),
    ],
  });
