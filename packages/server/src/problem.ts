import { Problem } from '@felles/kernel';
import { fromDatabase } from '@felles/kernel/db';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface Problemsvar {
  readonly type: string;
  readonly kode: string;
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly felt?: readonly unknown[];
  readonly sporing: string;
}

/** Refusals by the login room say in plain words what is wrong. */
const detaljAv = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'detalj' in error ? String(error.detalj) : undefined;

/** Errors that others throw, as Problem: Fastify's own and what has a status code. */
export const somKernelProblem = (error: unknown): Problem => {
  const known = fromDatabase(error);
  if (known instanceof Problem) return known;
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || status === 413)
    return new Problem('for-stor', undefined, { cause: error });
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || status === 415)
    return new Problem('feil-innholdstype', undefined, { cause: error });
  if (status === 401) return new Problem('ikke-innlogget', detaljAv(error), { cause: error });
  if (status === 403) return new Problem('csrf', detaljAv(error), { cause: error });
  if (status === 429) return new Problem('for-mange-forsoek', undefined, { cause: error });
  if (status === 503) return new Problem('utilgjengelig', detaljAv(error), { cause: error });
  if (status === 404) return new Problem('ikke-funnet', undefined, { cause: error });
  if (status >= 400 && status < 500)
    return new Problem('ugyldig-inndata', 'forespørselen kan ikke leses', { cause: error });
  return new Problem('intern-feil', undefined, { cause: error });
};

export const problemsvar = (problem: Problem, request: FastifyRequest): Problemsvar => ({
  type: `/api/v1/feil#${problem.kode}`,
  kode: problem.kode,
  status: problem.status,
  title: problem.tittel,
  ...(problem.detalj ? { detail: problem.detalj } : {}),
  ...(problem.felt.length > 0 ? { felt: problem.felt } : {}),
  sporing: String(request.id),
});

/** Sends `application/problem+json`. The cause goes to the log, never to the client. */
export const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const problem = somKernelProblem(error);
  if (problem.status >= 500)
    request.log.error({ kode: problem.kode, err: problem.cause ?? problem }, 'foresporsel-feilet');
  else request.log.info({ kode: problem.kode, status: problem.status }, 'foresporsel-avvist');
  if (problem.status === 401 && !reply.hasHeader('www-authenticate'))
    reply.header('www-authenticate', 'Bearer realm="felles"');
  if (problem.status === 503) reply.header('retry-after', '2');
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemsvar(problem, request)));
};
