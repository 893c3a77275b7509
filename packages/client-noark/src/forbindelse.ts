import { type Feilsted, feilAv, NoarkFeil } from './feil.js';
import { heltNavn, type Lenker, lenkerI } from './lenke.js';

export const noarkType = 'application/vnd.noark5+json';
export const flettType = 'application/merge-patch+json';

/** Gives a token. `fornye` asks for another than the last, which was refused. */
export type HentToken = (valg?: { readonly fornye?: boolean }) => string | Promise<string>;

export interface Forbindelsesvalg {
  readonly token?: string;
  readonly hentToken?: HentToken;
  /** In place of the platform's own. */
  readonly fetch?: typeof fetch;
  /** Origins besides that of the root that are trusted with the token, e.g. where files lie. */
  readonly ogsaaTil?: readonly string[];
}

export interface Forespoersel {
  readonly kropp?: string | Blob | undefined;
  readonly hoder?: Readonly<Record<string, string>>;
  readonly rel?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A JSON answer. */
export interface Svar {
  readonly status: number;
  readonly kropp: Readonly<Record<string, unknown>>;
  readonly lenker: Lenker;
  readonly etag: string | undefined;
  readonly adresse: string;
}

export interface Forbindelse {
  readonly rot: string;
  /** Any request; answers that are not 2xx are thrown as NoarkFeil. */
  raa(metode: string, href: string, valg?: Forespoersel): Promise<Response>;
  /** A request for JSON, with a JSON body when `data` is given. */
  json(metode: string, href: string, valg?: Forespoersel & { readonly data?: unknown }): Promise<Svar>;
  /** Largest upload in one request, bytes; Infinity is no limit. */
  bulkgrense(): Promise<number>;
}

/** The JSON object of an answer. */
export const lesSvar = async (svar: Response, sted: Feilsted): Promise<Svar> => {
  const kropp: unknown = await svar.json().catch((cause: unknown) => {
    // What is no JSON is the server's fault; all else is a connection that broke before the answer was whole.
    if (cause instanceof SyntaxError)
      throw new NoarkFeil('format', 'svaret er ikke JSON', { ...sted, cause });
    throw new NoarkFeil('forbindelse', 'svaret kom ikke helt frem', { ...sted, cause });
  });
  if (typeof kropp !== 'object' || kropp === null || Array.isArray(kropp))
    throw new NoarkFeil('format', 'svaret er ikke et JSON-objekt', sted);
  const adresse = svar.url || (sted.href ?? '');
  return {
    status: svar.status,
    kropp: kropp as Readonly<Record<string, unknown>>,
    lenker: lenkerI(kropp, adresse),
    etag: svar.headers.get('etag') ?? undefined,
    adresse,
  };
};

/** What the standard counts as small where the server does not say (chapter 6, Systeminformasjon). */
const standardBulkgrense = 157_286_400;

export const forbindTil = (rotadresse: string, valg: Forbindelsesvalg = {}): Forbindelse => {
  const hent = valg.fetch ?? ((...a: Parameters<typeof fetch>) => globalThis.fetch(...a));
  const rot = new URL(rotadresse).href;
  const betrodde = new Set([rot, ...(valg.ogsaaTil ?? [])].map((a) => new URL(a).origin));
  let grense: Promise<number> | undefined;

  const token = async (href: string, fornye: boolean): Promise<string | undefined> => {
    if (!betrodde.has(new URL(href).origin)) return undefined;
    return valg.hentToken ? valg.hentToken({ fornye }) : valg.token;
  };

  const send = async (metode: string, href: string, f: Forespoersel, merke: string | undefined) => {
    const sted = { metode, href, rel: f.rel };
    try {
      return await hent(href, {
        method: metode,
        headers: { ...f.hoder, ...(merke === undefined ? {} : { authorization: `Bearer ${merke}` }) },
        ...(f.kropp === undefined ? {} : { body: f.kropp }),
        ...(f.signal ? { signal: f.signal } : {}),
      });
    } catch (cause) {
      if (f.signal?.aborted) throw f.signal.reason;
      throw new NoarkFeil('forbindelse', 'fikk ikke svar', { ...sted, cause });
    }
  };

  const raa: Forbindelse['raa'] = async (metode, adresse, f = {}) => {
    const href = new URL(adresse, rot).href;
    const foerste = await token(href, false);
    let svar = await send(metode, href, f, foerste);
    if (svar.status === 401 && valg.hentToken && foerste !== undefined) {
      await svar.body?.cancel();
      svar = await send(metode, href, f, await token(href, true));
    }
    if (!svar.ok) throw await feilAv(svar, { metode, href, rel: f.rel });
    return svar;
  };

  const json: Forbindelse['json'] = async (metode, href, { data, ...f } = {}) => {
    const svar = await raa(metode, href, {
      ...f,
      hoder: {
        accept: noarkType,
        ...(data === undefined ? {} : { 'content-type': metode === 'PATCH' ? flettType : noarkType }),
        ...f.hoder,
      },
      ...(data === undefined ? {} : { kropp: JSON.stringify(data) }),
    });
    return lesSvar(svar, { metode, href: new URL(href, rot).href, rel: f.rel });
  };

  const lesGrense = async (): Promise<number> => {
    const system = (await json('GET', rot)).lenker[heltNavn('admin/system/')];
    if (!system) return standardBulkgrense;
    const { bulkgrense } = (await json('GET', system.href)).kropp;
    if (bulkgrense === 0) return Number.POSITIVE_INFINITY;
    return typeof bulkgrense === 'number' && bulkgrense > 0 ? bulkgrense : standardBulkgrense;
  };

  return {
    rot,
    raa,
    json,
    bulkgrense: () => {
      grense ??= lesGrense().catch((feil: unknown) => {
        grense = undefined;
        throw feil;
      });
      return grense;
    },
  };
};
