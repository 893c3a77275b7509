import { Problem } from '@felles/kernel';
import { FilFeil } from '@felles/kernel/files';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { somKernelProblem } from '../problem.js';
import { noark } from './medietype.js';

interface Svar {
  readonly status: number;
  readonly beskrivelse: string;
}

const felt = (error: unknown, navn: string): unknown =>
  typeof error === 'object' && error !== null && navn in error
    ? (error as Record<string, unknown>)[navn]
    : undefined;

/** Status codes of the standard for what the file store refuses (chapter 6, Opplasting). */
const filstatus: Partial<Record<FilFeil['kode'], number>> = {
  'feil-sjekksum': 400,
  'feil-stoerrelse': 400,
  'ugyldig-noekkel': 400,
  tom: 400,
  'avvist-type': 415,
  'ugyldig-omraade': 416,
  avbrutt: 422,
  lagring: 422,
};

const svarPaa = (error: unknown, request: FastifyRequest): Svar & { readonly problem: Problem } => {
  // Refusals by the login room carry their own status.
  if (!(error instanceof Problem) && felt(error, 'statusCode') === 401)
    return svarPaa(new Problem('ikke-innlogget', undefined, { cause: error }), request);
  if (!(error instanceof Problem) && felt(error, 'statusCode') === 403)
    return svarPaa(new Problem('csrf', undefined, { cause: error }), request);
  // Class 22 of SQLSTATE: a value in the question that no column can hold.
  const kode = felt(error, 'code');
  if (!(error instanceof Problem) && typeof kode === 'string' && /^22[0-9A-Z]{3}$/.test(kode))
    return svarPaa(
      new Problem('ugyldig-spoerring', 'en verdi er utenfor det som kan lagres', { cause: error }),
      request,
    );
  // Not a type we do not take, but no type at all.
  if (kode === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return svarPaa(
      new Problem('ugyldig-inndata', 'Content-Type må være en MIME-type', { cause: error }),
      request,
    );
  if (kode === 'ECONNRESET')
    return svarPaa(new Problem('ugyldig-inndata', 'overføringen ble avbrutt', { cause: error }), request);
  const problem = somKernelProblem(error);
  const beskrivelse = [problem.tittel, problem.detalj].filter((d) => d !== undefined).join(': ');
  const status =
    (problem.cause instanceof FilFeil ? filstatus[problem.cause.kode] : undefined) ??
    // Somebody known who is refused is not helped by logging in again.
    (problem.status === 401 && request.identitet ? 403 : problem.status);
  return { status, beskrivelse, problem };
};

/**
 * Sends an error in the form of the standard: `{"feil": {"kode", "beskrivelse"}}`. The cause goes to the log alone.
 * Also for those who refuse requests to this interface before it sees them.
 */
export const sendNoarkFeil = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const { status, beskrivelse, problem } = svarPaa(error, request);
  if (problem.status >= 500 && problem.status !== 501)
    request.log.error({ kode: problem.kode, err: problem.cause ?? problem }, 'noark-feilet');
  else request.log.info({ kode: problem.kode, status }, 'noark-avvist');
  if (status === 401 && !reply.hasHeader('www-authenticate'))
    reply.header('www-authenticate', 'Bearer realm="felles"');
  if (status === 503) reply.header('retry-after', '2');
  return reply
    .code(status)
    .type(`${noark}; charset=utf-8`)
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ feil: { kode: status, beskrivelse } }));
};
