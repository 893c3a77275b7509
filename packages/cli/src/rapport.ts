import type { Filkontroll } from '@felles/kernel/files';
import type { Funn } from '@felles/kernel/log';
import type { Koblingsfunn } from '@felles/server';

/** What was checked in one tenant, and what did not fit. Holds ids and field names, never content. */
export interface Kontroll {
  readonly navn: string;
  readonly kode: string;
  readonly hendelser: number;
  readonly uforseglet: number;
  readonly hoder: number;
  readonly poster: number;
  readonly koblinger: number;
  readonly filer: number;
  readonly avvik: readonly string[];
  /** Findings beyond those named */
  readonly flere: number;
  /** Entities that the log names and the model does not know */
  readonly ikkeSjekket: readonly string[];
}

const tall = (n: number): string => n.toLocaleString('nb-NO').replace(/\s/g, ' ');
const antall = (n: number, en: string, flere: string): string => `${tall(n)} ${n === 1 ? en : flere}`;

export const loggavvik = (f: Funn): string => `Logg: ${f.tekst}`;
export const postavvik = (f: Funn): string => `Post: ${f.tekst}`;
export const filavvik = (f: Filkontroll): string =>
  `Fil: dokumentobjekt ${f.objekt}: ${f.tekst} (sha256 ${f.sjekksum})`;
export const koblingsavvik = (f: Koblingsfunn): string =>
  f.hva === 'kobling-mangler'
    ? `Kobling: ${f.entitet} ${f.fra} → ${f.relasjon} ${f.til} mangler, men loggen sier at den er laget.`
    : `Kobling: ${f.entitet} ${f.fra} → ${f.relasjon} ${f.til} finnes, men loggen sier ikke at den er laget.`;

export const erTom = (k: Kontroll): boolean =>
  k.hendelser + k.uforseglet + k.poster + k.koblinger + k.filer + k.hoder + k.avvik.length === 0;

export const linjerFor = (k: Kontroll): string[] => {
  const vent = k.uforseglet > 0 ? `, ${tall(k.uforseglet)} venter på forsegling` : '';
  return [
    `${k.navn} (${k.kode})`,
    `  Logg: ${antall(k.hendelser, 'forseglet hendelse', 'forseglede hendelser')}${vent}, ${antall(k.hoder, 'hode', 'hoder')} tatt vare på utenfor databasen`,
    `  Poster: ${tall(k.poster)}, koblinger: ${tall(k.koblinger)}`,
    `  Filer: ${tall(k.filer)}`,
    ...k.avvik.map((a) => `  ✗ ${a}`),
    ...(k.flere > 0 ? [`  ✗ … og ${antall(k.flere, 'avvik', 'avvik')} til`] : []),
    ...(k.ikkeSjekket.length > 0 ? [`  Ukjent i modellen, ikke sjekket: ${k.ikkeSjekket.join(', ')}`] : []),
    ...(k.avvik.length === 0 ? ['  Ingen avvik.'] : []),
  ];
};

export const sluttlinjer = (alle: readonly Kontroll[]): string[] => {
  const sum = (les: (k: Kontroll) => number): number => alle.reduce((n, k) => n + les(k), 0);
  const tomme = alle.filter(erTom).length;
  const avvik = sum((k) => k.avvik.length + k.flere);
  const hva = [
    antall(
      sum((k) => k.hendelser),
      'hendelse',
      'hendelser',
    ),
    antall(
      sum((k) => k.poster),
      'post',
      'poster',
    ),
    antall(
      sum((k) => k.filer),
      'fil',
      'filer',
    ),
  ].join(', ');
  return [
    ...(tomme > 0 ? [`${antall(tomme, 'virksomhet', 'virksomheter')} har ikke noe innhold ennå.`] : []),
    avvik === 0
      ? `Alt er intakt: ${hva} er kontrollert.`
      : `Fant ${antall(avvik, 'avvik', 'avvik')}: ${hva} er kontrollert.`,
  ];
};
