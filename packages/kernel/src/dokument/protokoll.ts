import type { Bindingsklasse, Blokk, Dokument, Spraak } from './dokument.js';
import { type Moete, moetetittel, moeteverdier, type Sakstype, satt } from './moete.js';
import { type Dokumenttekst, tekstFor } from './tekst/tekst.js';

/** Someone on the roll of the meeting, by position and never by name. */
export interface Protokolldeltaker {
  /** Position, e.g. "Rådmann". */
  readonly rolle: string;
  readonly part: string;
  /** Role in the meeting, e.g. "Leder", "Medlem", "Vara". */
  readonly moeterolle: string;
  readonly tilStede: boolean;
  readonly stemmerett: boolean;
}

export interface Protokollobservatoer {
  readonly rolle: string;
  readonly part: string;
  readonly tilStede: boolean;
}

export interface Partsstemme {
  readonly part: string;
  readonly stemme: 'for' | 'mot' | 'avholdende' | 'reservert';
  readonly begrunnelse?: string;
}

export interface Protokollvedtak {
  readonly nummer: string;
  readonly tekst: string;
  readonly bindingsklasse: Bindingsklasse;
  readonly hjemmel?: string;
}

export interface Protokollvotering {
  /** What was voted on, where the item had more than one vote. */
  readonly over?: string;
  /** The two texts, where the vote chose between them: `for` is the first. */
  readonly valg?: { readonly for: string; readonly mot: string };
  /** Whether it carried follows the arena's rules and is given, not counted here. */
  readonly vedtatt: boolean;
  readonly stemmer: readonly Partsstemme[];
}

export interface Protokollsak {
  readonly nummer: string;
  readonly tittel: string;
  readonly type?: Sakstype;
  readonly forslagFra?: string;
  readonly innstilling?: { readonly tekst: string; readonly begrunnelse?: string };
  readonly behandling?: string;
  /** In the order they were held, when there were any. */
  readonly voteringer?: readonly Protokollvotering[];
  readonly vedtak?: Protokollvedtak;
}

/** What a meeting protocol says; dates are ISO dates, times are `HH:MM`. */
export interface Protokoll extends Moete {
  readonly spraak: Spraak;
  readonly organ: string;
  /** Date of the document; the day of the meeting is `moetedato`. */
  readonly dato: string;
  readonly referanse?: string;
  /** ISO date of approval; left out while the protocol is a draft. */
  readonly godkjent?: string;
  readonly deltakere: readonly Protokolldeltaker[];
  readonly vedtaksfoer?: boolean;
  /** What else is to be said of the roll, a paragraph a line. */
  readonly tillegg?: string;
  readonly observatoerer?: readonly Protokollobservatoer[];
  readonly saker: readonly Protokollsak[];
  /** Role titles of those who sign. */
  readonly underskrivere?: readonly string[];
}

/** The meeting protocol as a document. Pure. */
export function byggProtokoll(protokoll: Protokoll): Dokument {
  const tekst = tekstFor(protokoll.spraak);
  const { protokoll: ord } = tekst;
  const blokker: Blokk[] = [
    { type: 'nokkelverdier', verdier: moeteverdier(protokoll, tekst) },
    { type: 'overskrift', nivaa: 1, tekst: ord.deltakere },
    ...deltakere(protokoll, tekst),
    ...observatoerer(protokoll, tekst),
    ...(protokoll.tillegg ? [{ type: 'avsnitt' as const, tekst: protokoll.tillegg }] : []),
    { type: 'overskrift', nivaa: 1, tekst: ord.saker },
  ];
  if (protokoll.saker.length === 0) blokker.push({ type: 'avsnitt', tekst: ord.ingenSaker });
  for (const sak of protokoll.saker) blokker.push(...sakblokker(sak, tekst));
  if (protokoll.underskrivere !== undefined && protokoll.underskrivere.length > 0) {
    blokker.push({ type: 'overskrift', nivaa: 1, tekst: ord.underskrifter });
    blokker.push({ type: 'signaturfelt', roller: protokoll.underskrivere });
  }
  return {
    spraak: protokoll.spraak,
    tittel: moetetittel(ord.tittel, protokoll, tekst),
    undertittel: protokoll.godkjent === undefined ? ord.utkast : ord.godkjent(protokoll.godkjent),
    organ: protokoll.organ,
    dato: protokoll.dato,
    ...(protokoll.referanse !== undefined && { referanse: protokoll.referanse }),
    blokker,
  };
}

function deltakere({ deltakere: liste, vedtaksfoer }: Protokoll, tekst: Dokumenttekst): Blokk[] {
  const { protokoll: ord, moete, ja, nei } = tekst;
  if (liste.length === 0) return [{ type: 'avsnitt', tekst: ord.ingenDeltakere }];
  const stemmer = liste.filter((d) => d.stemmerett);
  const setninger = [
    ord.oppmoete(stemmer.filter((d) => d.tilStede).length, stemmer.length),
    ...(vedtaksfoer === undefined ? [] : [vedtaksfoer ? ord.vedtaksfoer : ord.ikkeVedtaksfoer]),
  ];
  return [
    { type: 'avsnitt', tekst: setninger.join(' ') },
    {
      type: 'tabell',
      kolonner: [moete.rolle, moete.part, moete.moeterolle, moete.tilStede, moete.stemmerett].map(
        (tittel) => ({
          tittel,
        }),
      ),
      rader: liste.map((d) => [
        d.rolle,
        d.part,
        d.moeterolle,
        d.tilStede ? ja : nei,
        d.stemmerett ? ja : nei,
      ]),
    },
  ];
}

function observatoerer(
  { observatoerer: liste = [] }: Protokoll,
  { protokoll, moete, ja, nei }: Dokumenttekst,
): Blokk[] {
  if (liste.length === 0) return [];
  return [
    { type: 'overskrift', nivaa: 2, tekst: protokoll.observatoerer },
    {
      type: 'tabell',
      kolonner: [moete.rolle, moete.part, moete.tilStede].map((tittel) => ({ tittel })),
      rader: liste.map((o) => [o.rolle, o.part, o.tilStede ? ja : nei]),
    },
  ];
}

function sakblokker(sak: Protokollsak, tekst: Dokumenttekst): Blokk[] {
  const { protokoll: ord, moete } = tekst;
  const blokker: Blokk[] = [
    { type: 'overskrift', nivaa: 2, tekst: `${moete.sak(sak.nummer)}: ${sak.tittel}` },
  ];
  const verdier = [
    ...satt(moete.type, sak.type && moete.typer[sak.type]),
    ...satt(moete.forslagFra, sak.forslagFra),
  ];
  if (verdier.length > 0) blokker.push({ type: 'nokkelverdier', verdier });
  const avsnitt = (tittel: string, innhold: string | undefined): void => {
    if (innhold === undefined || innhold.trim() === '') return;
    blokker.push({ type: 'overskrift', nivaa: 3, tekst: tittel }, { type: 'avsnitt', tekst: innhold });
  };
  avsnitt(ord.innstilling, sak.innstilling?.tekst);
  avsnitt(ord.begrunnelse, sak.innstilling?.begrunnelse);
  avsnitt(ord.behandling, sak.behandling);
  for (const v of sak.voteringer ?? []) blokker.push(...votering(v, tekst));
  if (sak.voteringer === undefined && sak.vedtak !== undefined) avsnitt(ord.avstemning, ord.utenAvstemning);
  if (sak.vedtak !== undefined) blokker.push({ type: 'vedtak', nivaa: 3, ...sak.vedtak });
  return blokker;
}

function votering(
  { over, valg, vedtatt, stemmer }: Protokollvotering,
  { protokoll: ord }: Dokumenttekst,
): Blokk[] {
  const med = (stemme: Partsstemme['stemme']): Partsstemme[] => stemmer.filter((s) => s.stemme === stemme);
  const antall = (stemme: Partsstemme['stemme']): number => med(stemme).length;
  const enstemmig = vedtatt && stemmer.length > 1 && antall('for') === stemmer.length;
  const blokker: Blokk[] = [
    { type: 'overskrift', nivaa: 3, tekst: over ? `${ord.avstemning}: ${over}` : ord.avstemning },
    {
      type: 'avsnitt',
      tekst: valg
        ? ord.valgt(valg[vedtatt ? 'for' : 'mot'], antall('for'), antall('mot'))
        : enstemmig
          ? ord.enstemmig(stemmer.length)
          : ord.resultat(vedtatt, antall('for'), antall('mot'), antall('avholdende')),
    },
  ];
  const avgitte = (['for', 'mot', 'avholdende', 'reservert'] as const).filter((stemme) => antall(stemme) > 0);
  if (avgitte.length > 0) {
    blokker.push({
      type: 'tabell',
      kolonner: [
        { tittel: ord.stemme, bredde: 0.2 },
        { tittel: ord.antall, bredde: 0.12, justering: 'hoeyre' },
        { tittel: ord.parter },
      ],
      rader: avgitte.map((stemme) => [
        valg && (stemme === 'for' || stemme === 'mot') ? valg[stemme] : ord.stemmer[stemme],
        String(antall(stemme)),
        med(stemme)
          .map((s) => s.part)
          .join(', '),
      ]),
    });
  }
  const forklaringer = stemmer.flatMap((s) => satt(s.part, s.begrunnelse));
  if (forklaringer.length > 0) {
    blokker.push({ type: 'overskrift', nivaa: 3, tekst: ord.stemmeforklaringer });
    blokker.push({ type: 'punktliste', punkter: forklaringer.map((f) => `${f.noekkel}: ${f.verdi}`) });
  }
  return blokker;
}
