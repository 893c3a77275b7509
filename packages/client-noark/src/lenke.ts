import { NoarkFeil } from './feil.js';

export interface Lenke {
  readonly href: string;
  readonly templated?: boolean;
}
export type Lenker = Readonly<Record<string, Lenke>>;

export const relBase = 'https://rel.arkivverket.no/noark5/v5/api/';

/** Whole relation name of a short one: `arkivstruktur/mappe/`. Whole names and `self`, `next` are given back as they are. */
export const heltNavn = (rel: string): string => {
  if (/^[a-z][a-z0-9+.-]*:/i.test(rel) || !rel.includes('/')) return rel;
  return `${relBase}${rel}${rel.endsWith('/') ? '' : '/'}`;
};

/** Last part of a relation name: `mappe` of `.../arkivstruktur/mappe/`. */
export const sistIRel = (rel: string): string => rel.replace(/\/$/, '').split('/').at(-1) ?? '';

const harLenker = (v: unknown): v is { readonly _links: Readonly<Record<string, unknown>> } =>
  typeof v === 'object' && v !== null && '_links' in v && typeof v._links === 'object' && v._links !== null;

/** Links of an answer; what is not a link is left out. Addresses are made whole by that of the answer. */
export const lenkerI = (kropp: unknown, adresse: string): Lenker => {
  const ut: Record<string, Lenke> = {};
  if (!harLenker(kropp)) return ut;
  for (const [navn, lenke] of Object.entries(kropp._links)) {
    if (typeof lenke !== 'object' || lenke === null || !('href' in lenke)) continue;
    const { href } = lenke;
    if (typeof href !== 'string') continue;
    // A template is no address yet: only what comes before it is made whole.
    const mal = /\{[^}]*\}$/.exec(href)?.[0] ?? '';
    const foer = href.slice(0, href.length - mal.length);
    if (!URL.canParse(foer, adresse)) continue;
    const hel = new URL(foer, adresse).href;
    ut[navn] = {
      href: hel + mal,
      ...('templated' in lenke && lenke.templated === true ? { templated: true } : {}),
    };
  }
  return ut;
};

/**
 * Relation of the class an object is of: the other name of its own address (chapter 6, Identifisere entitetstype).
 * Null for what is no object.
 */
export const egenRelasjon = (lenker: Lenker): string | null => {
  const selv = lenker.self?.href;
  if (selv === undefined) return null;
  return Object.entries(lenker).find(([navn, l]) => navn !== 'self' && l.href === selv)?.[0] ?? null;
};

/** Parameters of a list, without their dollar signs. Texts in filters are written by {@link odata}. */
export interface Spoerring {
  readonly filter?: string | undefined;
  readonly orderby?: string | undefined;
  readonly top?: number | undefined;
  readonly skip?: number | undefined;
  readonly search?: string | undefined;
  /** Objects to bring along. The standard has it without announcing it in the template. */
  readonly expand?: string | undefined;
}

/** The address of a link, its template filled in. Throws when a parameter is given that is not announced. */
export const fyllUt = (lenke: Lenke, spoerring: Spoerring, rel?: string): string => {
  const mal = /\{[?&]([^}]*)\}$/.exec(lenke.href);
  const grunn = mal ? lenke.href.slice(0, mal.index) : lenke.href;
  const kjente = new Set([...(mal?.[1] ?? '').split('&'), '$expand']);
  const par = Object.entries(spoerring)
    .filter(([, verdi]) => verdi !== undefined)
    .map(([navn, verdi]) => {
      if (!kjente.has(`$${navn}`))
        throw new NoarkFeil('relasjon', `listen tar ikke imot $${navn}`, { href: lenke.href, rel });
      return `$${navn}=${encodeURIComponent(String(verdi))}`;
    });
  if (par.length === 0) return grunn;
  return `${grunn}${grunn.includes('?') ? '&' : '?'}${par.join('&')}`;
};

/** Writes a filter with values quoted as OData wants: odata`tittel eq ${tittel} and saksaar gt ${2017}`. */
export const odata = (
  deler: TemplateStringsArray,
  ...verdier: readonly (string | number | boolean | null)[]
): string =>
  deler.reduce((tekst, del, i) => {
    const v = verdier[i - 1] ?? null;
    return `${tekst}${typeof v === 'string' ? `'${v.replaceAll("'", "''")}'` : String(v)}${del}`;
  });
