import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import type { Blokk } from '../dokument/index.js';
import { type Dokumentkilde, type Korrespondanse, nyJournalpost } from './arkivering.js';
import { tekstAv } from './handling.js';

interface Skriv {
  readonly saksmappe: string;
  readonly tittel: string;
  readonly blokker: readonly Blokk[];
  /** What stands under the title in the document. */
  readonly undertittel?: string | undefined;
  /** What the document says it is about: the decision's number. */
  readonly referanse?: string | undefined;
  /** What goes with it. */
  readonly dokumenter?: readonly Dokumentkilde[];
}

export interface Brev extends Skriv {
  /** The body or the secretariat that writes. */
  readonly fra: string;
  readonly parter: readonly Objekt[];
}

export interface Notat extends Skriv {
  /** The body that writes; the one who acts when not said. */
  readonly fra?: string | undefined;
  /** The body it is for. */
  readonly til?: string | undefined;
  /** False when the document is not for the public, though the line in the journal is. */
  readonly offentlig?: boolean;
}

const arkiver = (
  arbeid: Arbeid,
  type: 'U' | 'N',
  fra: string,
  parter: readonly Korrespondanse[],
  { saksmappe, tittel, undertittel, referanse, blokker, dokumenter = [], offentlig }: Skriv & Notat,
): Promise<Objekt> =>
  nyJournalpost(arbeid, {
    saksmappe,
    tittel,
    type,
    parter,
    dokumenter: [
      {
        tittel,
        tegn: {
          spraak: 'nb',
          tittel,
          ...(undertittel ? { undertittel } : {}),
          organ: fra,
          dato: arbeid.naa.slice(0, 10),
          ...(referanse ? { referanse } : {}),
          blokker,
        },
      },
      ...dokumenter,
    ],
    ...(offentlig === undefined ? {} : { offentlig }),
  });

/** The record of a note: what the collaboration has done, told in the case it was done in. */
export const nyttNotat = (
  arbeid: Arbeid,
  { fra = arbeid.aktoer.navn, til, ...notat }: Notat,
): Promise<Objekt> =>
  arkiver(
    arbeid,
    'N',
    fra,
    [{ type: 'IA', navn: fra }, ...(til === undefined ? [] : [{ type: 'IM' as const, navn: til }])],
    notat,
  );

/** The record of a letter to the parties; a note when it goes to none. */
export const nyttBrev = (arbeid: Arbeid, { parter, ...brev }: Brev): Promise<Objekt> =>
  parter.length === 0
    ? nyttNotat(arbeid, brev)
    : arkiver(
        arbeid,
        'U',
        brev.fra,
        parter.map((p) => ({ type: 'EM' as const, navn: tekstAv(p.data.navn) })),
        brev,
      );
