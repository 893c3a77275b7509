import type { Blokk, Dokument, Spraak } from './dokument.js';
import { type Moete, moetetittel, moeteverdier, type Sakstype, satt } from './moete.js';
import { tekstFor } from './tekst/tekst.js';

export interface Innkallingssak {
  readonly nummer: string;
  readonly tittel: string;
  readonly type: Sakstype;
  readonly forslagFra?: string;
  /** Titles of the documents that follow the case. */
  readonly dokumenter: readonly string[];
}

/** What a notice of meeting says; dates are ISO dates, times are `HH:MM`. */
export interface Innkalling extends Moete {
  readonly spraak: Spraak;
  readonly organ: string;
  readonly dato: string;
  readonly referanse?: string;
  /** A message to those who are called. */
  readonly melding?: string;
  readonly saker: readonly Innkallingssak[];
  /** Who is called, by position and party. */
  readonly innkalte?: readonly string[];
  /** Last day to report absence, ISO date. */
  readonly forfallsfrist?: string;
  /** Role title of the one who calls the meeting. */
  readonly avsender?: string;
}

/** The notice of meeting with its agenda as a document. Pure. */
export function byggInnkalling(innkalling: Innkalling): Dokument {
  const tekst = tekstFor(innkalling.spraak);
  const { innkalling: ord } = tekst;
  const blokker: Blokk[] = [
    {
      type: 'nokkelverdier',
      verdier: [...moeteverdier(innkalling, tekst), ...satt(ord.avsender, innkalling.avsender)],
    },
  ];
  const meldinger = [
    innkalling.melding ?? '',
    innkalling.forfallsfrist === undefined ? '' : ord.forfall(innkalling.forfallsfrist),
  ];
  for (const melding of meldinger)
    if (melding.trim() !== '') blokker.push({ type: 'avsnitt', tekst: melding });
  blokker.push({ type: 'overskrift', nivaa: 1, tekst: ord.saksliste });
  blokker.push(
    innkalling.saker.length === 0
      ? { type: 'avsnitt', tekst: ord.ingenSaker }
      : {
          type: 'tabell',
          kolonner: [ord.sakskolonne, ord.tittelkolonne, ord.typekolonne, ord.dokumenter].map((tittel) => ({
            tittel,
          })),
          rader: innkalling.saker.map((sak) => [
            sak.nummer,
            sak.forslagFra ? `${sak.tittel}\n${tekst.moete.forslagFra}: ${sak.forslagFra}` : sak.tittel,
            tekst.moete.typer[sak.type],
            sak.dokumenter.join('\n'),
          ]),
        },
  );
  if (innkalling.innkalte !== undefined && innkalling.innkalte.length > 0) {
    blokker.push({ type: 'overskrift', nivaa: 1, tekst: ord.innkalte });
    blokker.push({ type: 'punktliste', punkter: innkalling.innkalte });
  }
  return {
    spraak: innkalling.spraak,
    tittel: moetetittel(ord.tittel, innkalling, tekst),
    organ: innkalling.organ,
    dato: innkalling.dato,
    ...(innkalling.referanse !== undefined && { referanse: innkalling.referanse }),
    blokker,
  };
}
