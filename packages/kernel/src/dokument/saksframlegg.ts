import type { Bindingsklasse, Blokk, Dokument, Spraak } from './dokument.js';
import { type Sakstype, satt } from './moete.js';
import { type Dokumenttekst, tekstFor } from './tekst/tekst.js';

/** A cost table: the first column names the item, the others are amounts and set to the right. */
export interface Kostnadstabell {
  readonly kolonner: readonly string[];
  readonly rader: readonly (readonly string[])[];
}

/** What a case paper says; dates are ISO dates. Empty parts are left out of the document. */
export interface Saksframlegg {
  readonly spraak: Spraak;
  readonly organ: string;
  readonly dato: string;
  readonly referanse?: string;
  readonly saksnummer: string;
  readonly tittel: string;
  readonly type?: Sakstype;
  readonly arena: string;
  readonly egenskap?: string;
  readonly moetedato?: string;
  readonly forslagFra?: string;
  readonly bakgrunn: string;
  readonly maal: readonly string[];
  readonly vurdering: {
    readonly kapasitet?: string;
    readonly kostnad?: string;
    readonly kostnadstabell?: Kostnadstabell;
    readonly begrunnelse?: string;
  };
  readonly innstilling: {
    readonly tekst: string;
    readonly bindingsklasse: Bindingsklasse;
    readonly hjemmel?: string;
  };
  readonly uttalelser?: readonly { readonly part: string; readonly tekst: string }[];
  readonly vedlegg?: readonly string[];
}

/** The case paper as a document. The recommendation stands first, where the reader looks for it. Pure. */
export function byggSaksframlegg(sak: Saksframlegg): Dokument {
  const tekst = tekstFor(sak.spraak);
  const { saksframlegg: ord, moete } = tekst;
  const { tekst: innstilling, bindingsklasse, hjemmel = '' } = sak.innstilling;
  const blokker: Blokk[] = [
    {
      type: 'nokkelverdier',
      verdier: [
        ...satt(ord.behandles, tekst.arena(sak.arena, sak.egenskap)),
        ...satt(ord.moetedag, sak.moetedato && tekst.dag(sak.moetedato)),
        ...satt(moete.type, sak.type && moete.typer[sak.type]),
        ...satt(moete.forslagFra, sak.forslagFra),
      ],
    },
    {
      type: 'ramme',
      nivaa: 1,
      tittel: ord.innstilling,
      tekst: innstilling,
      merknader: [{ noekkel: ord.binder, verdi: ord.ombinding(bindingsklasse, hjemmel.trim()) }],
    },
    ...avsnitt(1, ord.bakgrunn, sak.bakgrunn),
  ];
  if (sak.maal.length > 0) {
    blokker.push(
      { type: 'overskrift', nivaa: 1, tekst: ord.maal },
      { type: 'punktliste', punkter: sak.maal },
    );
  }
  blokker.push(...vurdering(sak.vurdering, tekst));
  if (sak.uttalelser !== undefined && sak.uttalelser.length > 0) {
    blokker.push(
      { type: 'overskrift', nivaa: 1, tekst: ord.uttalelser },
      {
        type: 'tabell',
        kolonner: [{ tittel: ord.part }, { tittel: ord.uttalelse }],
        rader: sak.uttalelser.map((u) => [u.part, u.tekst]),
      },
    );
  }
  if (sak.vedlegg !== undefined && sak.vedlegg.length > 0) {
    blokker.push(
      { type: 'overskrift', nivaa: 1, tekst: ord.vedlegg },
      { type: 'punktliste', punkter: sak.vedlegg },
    );
  }
  return {
    spraak: sak.spraak,
    tittel: `${moete.sak(sak.saksnummer)}: ${sak.tittel}`,
    undertittel: ord.tittel,
    organ: sak.organ,
    dato: sak.dato,
    ...(sak.referanse !== undefined && { referanse: sak.referanse }),
    blokker,
  };
}

function vurdering(deler: Saksframlegg['vurdering'], { saksframlegg: ord }: Dokumenttekst): Blokk[] {
  const { kostnadstabell } = deler;
  const tabell: Blokk[] =
    kostnadstabell === undefined || kostnadstabell.rader.length === 0
      ? []
      : [
          {
            type: 'tabell',
            kolonner: kostnadstabell.kolonner.map((tittel, i) => ({
              tittel,
              justering: i === 0 ? 'venstre' : 'hoeyre',
            })),
            rader: kostnadstabell.rader,
          },
        ];
  const kostnad = avsnitt(2, ord.kostnad, deler.kostnad);
  const innhold = [
    ...avsnitt(2, ord.kapasitet, deler.kapasitet),
    ...(kostnad.length === 0 && tabell.length > 0
      ? [{ type: 'overskrift', nivaa: 2, tekst: ord.kostnad } as const]
      : kostnad),
    ...tabell,
    ...avsnitt(2, ord.begrunnelse, deler.begrunnelse),
  ];
  return innhold.length === 0 ? [] : [{ type: 'overskrift', nivaa: 1, tekst: ord.vurdering }, ...innhold];
}

function avsnitt(nivaa: 1 | 2, tittel: string, innhold: string | undefined): Blokk[] {
  if (innhold === undefined || innhold.trim() === '') return [];
  return [
    { type: 'overskrift', nivaa, tekst: tittel },
    { type: 'avsnitt', tekst: innhold },
  ];
}
