/**
 * What went wrong: `svar` the server refused, `forbindelse` there was no answer, `relasjon` the relation is not
 * announced (it is not there, or not for you), `format` the answer is not what the standard says.
 */
export type Feilslag = 'svar' | 'forbindelse' | 'relasjon' | 'format';

export interface Feilsted {
  readonly metode?: string | undefined;
  /** Address that was asked, or the object that lacks the relation. */
  readonly href?: string | undefined;
  /** Relation that was followed. */
  readonly rel?: string | undefined;
  readonly cause?: unknown;
}

/** A fault by the interface's own form, `{"feil": {"kode", "beskrivelse"}}` (chapter 6, Håndtering av API-feil). */
export class NoarkFeil extends Error {
  readonly slag: Feilslag;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** Code in the body, by the standard the same as the status. */
  readonly kode: number;
  readonly beskrivelse: string;
  readonly metode: string | undefined;
  readonly href: string | undefined;
  readonly rel: string | undefined;
  /** Seconds the server asks for before the next attempt. */
  readonly ventSekunder: number | undefined;

  constructor(
    slag: Feilslag,
    beskrivelse: string,
    sted: Feilsted = {},
    svar: { readonly status: number; readonly kode?: number; readonly ventSekunder?: number | undefined } = {
      status: 0,
    },
  ) {
    const hvor = [sted.metode, sted.rel, sted.href].filter((d) => d !== undefined).join(' ');
    super(`${svar.status === 0 ? '' : `${svar.status} `}${beskrivelse}${hvor === '' ? '' : ` (${hvor})`}`, {
      cause: sted.cause,
    });
    this.name = 'NoarkFeil';
    this.slag = slag;
    this.beskrivelse = beskrivelse;
    this.status = svar.status;
    this.kode = svar.kode ?? svar.status;
    this.ventSekunder = svar.ventSekunder;
    this.metode = sted.metode;
    this.href = sted.href;
    this.rel = sted.rel;
  }

  /** Somebody else may have changed the object. 412 is what plain HTTP answers where the standard has 409. */
  get konflikt(): boolean {
    return this.status === 409 || this.status === 412;
  }

  /** The same request may succeed later. */
  get forbigaaende(): boolean {
    return this.slag === 'forbindelse' || [408, 429, 500, 502, 503, 504].includes(this.status);
  }
}

const erObjekt = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === 'object' && v !== null;

/** The fault that an answer tells of. Reads its body. */
export const feilAv = async (svar: Response, sted: Feilsted): Promise<NoarkFeil> => {
  const tekst = await svar.text().catch(() => '');
  let feil: unknown;
  try {
    const kropp: unknown = JSON.parse(tekst);
    feil = erObjekt(kropp) ? kropp.feil : undefined;
  } catch {
    // A proxy answers in its own way; the status says enough.
  }
  const { kode, beskrivelse } = erObjekt(feil) ? feil : {};
  const vent = Number(svar.headers.get('retry-after') ?? Number.NaN);
  return new NoarkFeil(
    'svar',
    typeof beskrivelse === 'string' ? beskrivelse : svar.statusText || 'uten beskrivelse',
    sted,
    {
      status: svar.status,
      kode: typeof kode === 'number' ? kode : svar.status,
      ventSekunder: Number.isFinite(vent) ? vent : undefined,
    },
  );
};
