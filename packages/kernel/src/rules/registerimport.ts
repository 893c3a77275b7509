import type { Kodeendring, Registerenhet } from './registerfil.js';

// What a register's file says that ours does not, and what taking it into use would do.

/** Our register as the file is held against it. */
export interface Registerbilde {
  readonly parter: readonly Bildepart[];
  readonly endringer: readonly {
    readonly dato: string;
    readonly fra: readonly string[];
    readonly til: readonly string[];
  }[];
}

export interface Bildepart {
  readonly id: string;
  readonly navn: string;
  readonly parttype: string;
  /** The number it has today, and those it has had. */
  readonly organisasjonsnummer?: string;
  readonly tidligereNumre?: readonly string[];
  readonly epost?: string;
  readonly tilDato?: string;
  readonly numre: readonly { readonly nummer: string; readonly fraDato: string; readonly tilDato?: string }[];
}

interface Enhet {
  readonly nummer: string;
  readonly navn: string;
}

/** What is done when the file is taken into use. */
export type Gjoeremaal =
  | {
      readonly hva: 'endring';
      readonly dato: string;
      readonly endringstype: 'sammenslaaing' | 'deling' | 'omnummerering';
      readonly fra: readonly string[];
      readonly til: readonly (Enhet & { readonly part?: string })[];
    }
  | { readonly hva: 'felt'; readonly part: string; readonly felt: string; readonly verdi: string }
  | { readonly hva: 'organisasjonsnummer'; readonly part: string; readonly verdi: string }
  | {
      readonly hva: 'ny';
      readonly navn: string;
      readonly parttype: string;
      readonly organisasjonsnummer: string;
      readonly epost?: string;
    };

export interface Forskjell {
  readonly sted: number;
  readonly type: 'ny' | 'endret' | 'slutter' | 'finnes' | 'ukjent';
  readonly navn: string;
  readonly part?: string;
  readonly felt?: string;
  readonly foer?: string;
  readonly etter?: string;
  readonly forklaring?: string;
  readonly gjoeres?: Gjoeremaal;
}

const partMed = (bilde: Registerbilde, nummer: string, dato: string, foer: boolean): Bildepart | undefined =>
  bilde.parter.find((p) =>
    p.numre.some(
      (k) =>
        k.nummer === nummer &&
        (foer
          ? k.fraDato < dato && (k.tilDato === undefined || k.tilDato >= dato)
          : k.fraDato <= dato && (k.tilDato === undefined || k.tilDato > dato)),
    ),
  );

const likt = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.toSorted().join() === b.toSorted().join();
const vis = (enheter: readonly Enhet[]): string => enheter.map((e) => `${e.nummer} ${e.navn}`).join(', ');
const unike = (enheter: readonly Enhet[]): readonly Enhet[] => [
  ...new Map(enheter.map((e) => [e.nummer, e])).values(),
];

/** Code changes become planned changes: a code with several followers is split, the others merge into their one. */
export const forskjellerFraKlass = (
  bilde: Registerbilde,
  endringer: readonly Kodeendring[],
): readonly Forskjell[] => {
  const ut: Forskjell[] = [];
  const ta = (
    sted: number,
    dato: string,
    type: 'sammenslaaing' | 'deling' | 'omnummerering',
    fra: readonly Enhet[],
    til: readonly Enhet[],
  ): void => {
    const vaare = fra.map((f) => partMed(bilde, f.nummer, dato, true));
    const nye = til.map((t) => partMed(bilde, t.nummer, dato, false));
    const navn = `${vis(fra)} → ${vis(til)}`;
    if (vaare.every((p) => p === undefined)) {
      const kjent = nye.some((p) => p !== undefined);
      ut.push({ sted, type: kjent ? 'finnes' : 'ukjent', navn, etter: dato });
      return;
    }
    const fraIder = vaare.flatMap((p) => p?.id ?? []);
    const finnes = bilde.endringer.some(
      (e) =>
        e.dato === dato &&
        likt(e.fra, fraIder) &&
        nye.every((p) => p !== undefined) &&
        likt(
          e.til,
          nye.flatMap((p) => p?.id ?? []),
        ),
    );
    if (finnes) {
      ut.push({ sted, type: 'finnes', navn, etter: dato });
      return;
    }
    const utenfor = fra.filter((_, i) => vaare[i] === undefined);
    ut.push({
      sted,
      type: 'ny',
      navn,
      etter: dato,
      ...(utenfor.length > 0 ? { forklaring: `Ikke parter hos oss: ${vis(utenfor)}` } : {}),
      gjoeres: {
        hva: 'endring',
        dato,
        endringstype: type,
        fra: fraIder,
        til: til.map((t, i) => {
          const part = nye[i]?.id ?? (type === 'omnummerering' ? vaare[0]?.id : undefined);
          return { ...t, ...(part ? { part } : {}) };
        }),
      },
    });
  };
  for (const dato of [...new Set(endringer.map((e) => e.dato))].toSorted()) {
    const dagens = endringer.filter((e) => e.dato === dato);
    const etter = (nummer: string) => unike(dagens.filter((e) => e.fra.nummer === nummer).map((e) => e.til));
    const delt = new Set(dagens.map((e) => e.fra.nummer).filter((n) => etter(n).length > 1));
    for (const ny of unike(dagens.map((e) => e.til))) {
      const inn = dagens.filter((e) => e.til.nummer === ny.nummer);
      const hele = unike(inn.filter((e) => !delt.has(e.fra.nummer)).map((e) => e.fra));
      const [foerste] = inn;
      if (hele.length === 0 || !foerste) continue;
      const alene = hele.length === 1 && inn.length === 1;
      ta(foerste.sted, dato, alene ? 'omnummerering' : 'sammenslaaing', hele, [ny]);
    }
    for (const nummer of delt) {
      const foerste = dagens.find((e) => e.fra.nummer === nummer);
      if (foerste) ta(foerste.sted, dato, 'deling', [foerste.fra], etter(nummer));
    }
  }
  return ut;
};

const parttypeAv: Readonly<Record<string, string>> = {
  FYLK: 'fylkeskommune',
  IKS: 'samarbeid',
  KF: 'selskap',
  FKF: 'selskap',
  AS: 'selskap',
  SA: 'selskap',
};

/** Names are written in capitals there, and with the kind of body behind. */
const kjerne = (navn: string): string =>
  navn
    .toLocaleLowerCase('nb')
    .replace(/\s+(fylkeskommune|kommune|kommuneforvaltning)$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

export const forskjellerFraEnhetsregister = (
  bilde: Registerbilde,
  enheter: readonly Registerenhet[],
  idag: string,
): readonly Forskjell[] =>
  enheter.flatMap((e): readonly Forskjell[] => {
    const part =
      bilde.parter.find((p) => p.organisasjonsnummer === e.organisasjonsnummer) ??
      // A unit that is deleted is never anybody's new number.
      (e.organisasjonsform === 'KOMM' && e.kommunenummer !== undefined && e.slettet === undefined
        ? bilde.parter.find(
            (p) =>
              p.parttype === 'kommune' &&
              p.numre.some(
                (k) =>
                  k.nummer === e.kommunenummer &&
                  k.fraDato <= idag &&
                  (k.tilDato === undefined || k.tilDato > idag),
              ),
          )
        : undefined) ??
      (e.organisasjonsform === 'FYLK' && e.slettet === undefined
        ? bilde.parter.find((p) => p.parttype === 'fylkeskommune' && kjerne(p.navn) === kjerne(e.navn))
        : undefined);
    const felles = { sted: e.sted, navn: e.navn };
    const eldre = bilde.parter.find((p) => p.tidligereNumre?.includes(e.organisasjonsnummer));
    if (eldre && bilde.parter.every((p) => p.organisasjonsnummer !== e.organisasjonsnummer))
      return [{ ...felles, type: 'finnes', part: eldre.id, forklaring: 'Nummeret hadde parten tidligere.' }];
    if (!part) {
      const parttype = parttypeAv[e.organisasjonsform];
      if (parttype === undefined || e.slettet !== undefined) return [{ ...felles, type: 'ukjent' }];
      return [
        {
          ...felles,
          type: 'ny',
          etter: e.organisasjonsnummer,
          gjoeres: {
            hva: 'ny',
            navn: e.navn,
            parttype,
            organisasjonsnummer: e.organisasjonsnummer,
            ...(e.epost ? { epost: e.epost } : {}),
          },
        },
      ];
    }
    const ut: Forskjell[] = [];
    const felt = (navn: string, foer: string | undefined, etter: string | undefined): void => {
      if (etter === undefined || foer === etter) return;
      ut.push({
        ...felles,
        type: 'endret',
        part: part.id,
        felt: navn,
        ...(foer === undefined ? {} : { foer }),
        etter,
        gjoeres: { hva: 'felt', part: part.id, felt: navn, verdi: etter },
      });
    };
    if (part.organisasjonsnummer !== e.organisasjonsnummer)
      ut.push({
        ...felles,
        type: 'endret',
        part: part.id,
        felt: 'organisasjonsnummer',
        ...(part.organisasjonsnummer === undefined
          ? {}
          : {
              foer: part.organisasjonsnummer,
              forklaring:
                'Det nye nummeret gjelder fra dagen filen tas i bruk. Det gamle blir stående til da.',
            }),
        etter: e.organisasjonsnummer,
        gjoeres: { hva: 'organisasjonsnummer', part: part.id, verdi: e.organisasjonsnummer },
      });
    felt('epostmottak', part.epost, e.epost);
    if (kjerne(part.navn) !== kjerne(e.navn))
      ut.push({
        ...felles,
        type: 'endret',
        part: part.id,
        felt: 'navn',
        foer: part.navn,
        etter: e.navn,
        forklaring: 'Navn er datert. Planlegg et nytt navn som en endring blant partene.',
      });
    if (e.slettet !== undefined && part.tilDato !== e.slettet)
      ut.push({
        ...felles,
        type: 'slutter',
        part: part.id,
        ...(part.tilDato ? { foer: part.tilDato } : {}),
        etter: e.slettet,
        forklaring: 'Hva som skjer med det parten har, må avgjøres. Planlegg en endring blant partene.',
      });
    return ut.length > 0 ? ut : [{ ...felles, type: 'finnes', part: part.id }];
  });
