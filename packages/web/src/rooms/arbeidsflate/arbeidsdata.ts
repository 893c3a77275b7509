import type { Arbeidsbord, Arbeidskolonne, Arbeidsrad, Fristlinje } from '../../client/index.js';

/** Code list that words the states of a question of a kind. */
export const listeFor = (k: Arbeidskolonne, kode: string): string => {
  if (k.slag === 'satsing') return 'Deltakelsesstatus';
  if (k.slag === 'avtale') return 'Tilslutningsstatus';
  return kode === 'ikke-svart' ? 'Hoeringssvarstatus' : 'Standpunkt';
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
  const rader = data.rader.filter(
    (r) =>
      (region === '' || r.region === region) &&
      kolonner.some((k) => {
        const c = r.celler[k.id];
        return c !== undefined && (!mangler || !c.besvart);
      }),
  );
  return { kolonner, rader };
};

const felt = (tekst: string): string =>
  /[";\n\r]/.test(tekst) || /^[=+\-@]/.test(tekst)
    ? `"${(/^[=+\-@]/.test(tekst) ? `'${tekst}` : tekst).replaceAll('"', '""')}"`
    : tekst;

/**
 * The table as a spreadsheet opens it in Norway: semicolons, a byte order mark, CRLF. A text that begins like a formula
 * gets an apostrophe before it.
 */
export const somCsv = (
  hoder: readonly string[],
  rader: readonly (readonly (string | number | undefined)[])[],
): string =>
  `\uFEFF${[hoder, ...rader].map((r) => r.map((c) => felt(String(c ?? ''))).join(';')).join('\r\n')}\r\n`;

/** Deadlines within so many days from today; what has passed comes with the first. */
export const innen = (frister: readonly Fristlinje[], idag: string, dager: number): readonly Fristlinje[] => {
  const til = new Date(Date.parse(`${idag}T00:00:00Z`) + dager * 86_400_000).toISOString().slice(0, 10);
  return frister.filter((f) => f.dato <= til);
};
