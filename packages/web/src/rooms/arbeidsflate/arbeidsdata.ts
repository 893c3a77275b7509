import type { Arbeidsbord, Arbeidskolonne, Arbeidsrad, Fristlinje } from '../../client/index.js';
import { iRegion } from '../../parts/regioner.js';

/** Code list that words the states of a question of a kind. */
export const listeFor = (slag: Arbeidskolonne['slag'], kode: string): string => {
  if (slag === 'satsing') return 'Deltakelsesstatus';
  if (slag === 'avtale') return 'Tilslutningsstatus';
  return kode === 'ikke-svart' || kode === 'svart' ? 'Hoeringssvarstatus' : 'Standpunkt';
};

export interface Utvalg {
  /** Id of one question, '' for all. */
  readonly spoersmaal: string;
  readonly region: string;
  /** Only parties that owe an answer. */
  readonly mangler: boolean;
}

/** Rows and columns that are asked for. */
export const utvalg = (
  data: Arbeidsbord,
  { spoersmaal, region, mangler }: Utvalg,
): { readonly kolonner: readonly Arbeidskolonne[]; readonly rader: readonly Arbeidsrad[] } => {
  const kolonner = data.kolonner.filter((k) => spoersmaal === '' || k.id === spoersmaal);
  const rader = iRegion(data.rader, region).filter((r) =>
    kolonner.some((k) => {
      const c = r.celler[k.id];
      return c !== undefined && (!mangler || !c.besvart);
    }),
  );
  return { kolonner, rader };
};

/** Deadlines within so many days from today; what has passed comes with the first. */
export const innen = (frister: readonly Fristlinje[], idag: string, dager: number): readonly Fristlinje[] => {
  const til = new Date(Date.parse(`${idag}T00:00:00Z`) + dager * 86_400_000).toISOString().slice(0, 10);
  return frister.filter((f) => f.dato <= til);
};

/** Where to go when none of one's bodies has a meeting ahead: what waits for one's own party first, if one has one. */
export const videreFraSakliste = (
  partnavn: string | undefined,
): readonly { readonly til: string; readonly tekst: string }[] => [
  ...(partnavn === undefined ? [] : [{ til: '/minkommune', tekst: 'sakliste.videre.kommune' }]),
  { til: '/hoering', tekst: 'hoering.tittel' },
  { til: '/forslag', tekst: 'sakliste.videre.forslag' },
  { til: '/moete', tekst: 'sakliste.videre.moeter' },
];
