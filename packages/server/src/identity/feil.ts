/**
 * The refusals of this room. The public text is here; what the log may say is the code. The composition root
 * may render them in another form (the Noark interface has its own error body).
 */
const KATALOG = {
  'identitet.token.ugyldig': [401, 'Ugyldig tilgangstoken', 'Tilgangstokenet er ugyldig eller utløpt.'],
  'identitet.bruker.ukjent': [401, 'Ukjent bruker', 'Brukeren i tilgangstokenet er ikke registrert her.'],
  'identitet.innlogging.kreves': [401, 'Innlogging kreves', 'Logg inn, eller send et gyldig tilgangstoken.'],
  'identitet.csrf.mangler': [403, 'Forespørselen er avvist', 'Hodet X-Felles-CSRF mangler.'],
  'identitet.csrf.feil': [403, 'Forespørselen er avvist', 'Hodet X-Felles-CSRF hører ikke til økten.'],
  'identitet.csrf.fremmed-opphav': [
    403,
    'Forespørselen er avvist',
    'Forespørselen kommer fra et annet sted.',
  ],
  'identitet.utsteder.utilgjengelig': [
    503,
    'Påloggingstjenesten svarer ikke',
    'Tilgangstokenet kan ikke kontrolleres nå. Prøv igjen om litt.',
  ],
  'identitet.for-mange': [429, 'For mange forespørsler', 'Vent litt, og prøv igjen.'],
} as const satisfies Record<string, readonly [number, string, string]>;

export type Feilkode = keyof typeof KATALOG;

export class IdentitetFeil extends Error {
  override readonly name = 'IdentitetFeil';
  readonly code: Feilkode;
  readonly statusCode: number;
  readonly tittel: string;
  readonly detalj: string;
  /** Headers the answer must carry, e.g. `www-authenticate`. */
  readonly hoder: Readonly<Record<string, string>>;

  constructor(code: Feilkode, hoder: Record<string, string> = {}, cause?: unknown) {
    const [statusCode, tittel, detalj] = KATALOG[code];
    super(tittel, { cause });
    this.code = code;
    this.statusCode = statusCode;
    this.tittel = tittel;
    this.detalj = detalj;
    this.hoder = hoder;
  }
}

/** `application/problem+json` (RFC 9457), without internals. */
export const somProblem = (feil: IdentitetFeil): Record<string, unknown> => ({
  type: `urn:felles:feil:${feil.code}`,
  title: feil.tittel,
  status: feil.statusCode,
  detail: feil.detalj,
  code: feil.code,
});
