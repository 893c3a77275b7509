/** One wrong field of a request, named by its path in the JSON sent (`a/b/0`). */
export interface Feltfeil {
  readonly felt: string;
  readonly kode: string;
  readonly tekst: string;
}

/** Body of `application/problem+json`. */
export interface Problem {
  readonly kode: string;
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly felt?: readonly Feltfeil[];
  readonly sporing?: string;
}

/** What every call of the client throws when the answer is not a success. `status` 0 is no answer at all. */
export class Problemfeil extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'Problemfeil';
    this.problem = problem;
  }
  get status(): number {
    return this.problem.status;
  }
  get felt(): readonly Feltfeil[] {
    return this.problem.felt ?? [];
  }
}

const erProblem = (x: unknown): x is Problem =>
  typeof x === 'object' &&
  x !== null &&
  'kode' in x &&
  typeof x.kode === 'string' &&
  'title' in x &&
  typeof x.title === 'string';

/** The session's own refusals name their code `code`. */
const medKode = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'code' in body && !('kode' in body)
    ? { ...body, kode: body.code }
    : body;

/** The problem in a response body, or one made from the status when the body is something else. */
export const tilProblem = (status: number, svar: unknown): Problem => {
  const body = medKode(svar);
  return erProblem(body)
    ? { ...body, status }
    : { kode: status === 0 ? 'ikke-kontakt' : `http-${status}`, status, title: '' };
};

/** Whatever was thrown, as a problem that can be shown. */
export const somProblem = (feil: unknown): Problem =>
  feil instanceof Problemfeil ? feil.problem : { kode: 'uventet', status: 0, title: '' };
