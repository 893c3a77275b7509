import type { FieldError } from '@felles/model';

/** Catalogue of everything that can be answered with an error. `tittel` is for people, in bokmål. */
export const problemer = {
  'ugyldig-inndata': { status: 400, tittel: 'Noe i innsendingen må rettes' },
  'ugyldig-spoerring': { status: 400, tittel: 'Spørringen er ikke gyldig' },
  'ikke-innlogget': { status: 401, tittel: 'Du må logge inn' },
  'ingen-tilgang': { status: 403, tittel: 'Du har ikke tilgang til å gjøre dette' },
  csrf: { status: 403, tittel: 'Forespørselen kom ikke fra Felles' },
  'ikke-funnet': { status: 404, tittel: 'Finnes ikke' },
  'ikke-tillatt-metode': { status: 405, tittel: 'Metoden kan ikke brukes her' },
  'ikke-akseptabelt': { status: 406, tittel: 'Formatet kan ikke leveres' },
  utdatert: { status: 409, tittel: 'Noen andre har endret dette i mellomtiden' },
  'feil-tilstand': { status: 409, tittel: 'Dette kan ikke gjøres nå' },
  laast: { status: 409, tittel: 'Posten er lukket og kan ikke endres' },
  'i-bruk': { status: 409, tittel: 'Posten er i bruk og kan ikke slettes' },
  duplikat: { status: 409, tittel: 'Finnes fra før' },
  'mangler-etag': { status: 428, tittel: 'Versjonen som endres, må oppgis' },
  'for-stor': { status: 413, tittel: 'Innsendingen er for stor' },
  'feil-innholdstype': { status: 415, tittel: 'Innholdstypen støttes ikke' },
  'avvist-fil': { status: 422, tittel: 'Filen kan ikke tas imot' },
  'for-mange-forsoek': { status: 429, tittel: 'For mange forsøk. Vent litt og prøv igjen' },
  'intern-feil': { status: 500, tittel: 'Noe gikk galt hos oss' },
  'ikke-implementert': { status: 501, tittel: 'Dette støttes ikke' },
  utilgjengelig: { status: 503, tittel: 'Tjenesten er ikke klar' },
} as const satisfies Record<string, { status: number; tittel: string }>;

export type ProblemKode = keyof typeof problemer;

/**
 * The one error of the product. `detalj` and `felt` are public; `cause` stays in the log.
 * Not found and not allowed look the same to the outsider: use `ikke-funnet` for both.
 */
export class Problem extends Error {
  readonly kode: ProblemKode;
  readonly status: number;
  readonly tittel: string;
  readonly detalj: string | undefined;
  readonly felt: readonly FieldError[];

  constructor(
    kode: ProblemKode,
    detalj?: string,
    options: { felt?: readonly FieldError[]; cause?: unknown } = {},
  ) {
    super(
      detalj ?? problemer[kode].tittel,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = 'Problem';
    this.kode = kode;
    this.status = problemer[kode].status;
    this.tittel = problemer[kode].tittel;
    this.detalj = detalj;
    this.felt = options.felt ?? [];
  }
}

export const fieldProblem = (felt: readonly FieldError[]): Problem =>
  new Problem('ugyldig-inndata', felt.map((f) => `${f.felt}: ${f.tekst}`).join('; '), { felt });

/** One broken rule about one field. */
export const ruleProblem = (felt: string, tekst: string): Problem =>
  fieldProblem([{ felt, kode: 'regel', tekst }]);
