/** Query of a list. `filter` is OData text, `orderby` e.g. `dato desc`. */
export interface Listevalg {
  readonly filter?: string;
  readonly orderby?: string;
  readonly top?: number;
  readonly skip?: number;
  readonly search?: string;
}

/** Path under /api/v1 with every part encoded. */
export const apiSti = (...deler: readonly string[]): string =>
  `/api/v1/${deler.map((d) => encodeURIComponent(d)).join('/')}`;

const parametre = (valg: Listevalg): readonly (readonly [string, string | number | undefined])[] => [
  ['$filter', valg.filter],
  ['$orderby', valg.orderby],
  ['$top', valg.top],
  ['$skip', valg.skip],
  ['$search', valg.search],
];

export const listeSti = (v: string, entitet: string, valg: Listevalg = {}): string => {
  const spoerring = parametre(valg)
    .filter(([, verdi]) => verdi !== undefined && verdi !== '' && verdi !== 0)
    .map(([navn, verdi]) => `${navn}=${encodeURIComponent(String(verdi))}`)
    .join('&');
  return apiSti(v, entitet) + (spoerring === '' ? '' : `?${spoerring}`);
};

/** A text as an OData string literal. */
export const odataTekst = (verdi: string): string => `'${verdi.replaceAll("'", "''")}'`;

/** `felt eq a or felt eq b`, for lists of uuids; an empty list gives undefined. */
export const enAv = (felt: string, ider: readonly string[]): string | undefined =>
  ider.length === 0 ? undefined : ider.map((id) => `${felt} eq ${id}`).join(' or ');

/** Address of the login page that comes back to where the user is, with what was chosen there. Only local paths are passed on. */
export const innloggingSti = (her: string): string =>
  `/logg-inn?retur=${encodeURIComponent(/^\/(?!\/)/.test(her) ? her : '/')}`;
