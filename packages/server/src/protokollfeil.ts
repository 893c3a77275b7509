import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { Problem } from '@felles/kernel';
import type { ConnectionError, FastifyReply, FastifyRequest } from 'fastify';
import { sendNoarkFeil } from './noark/index.js';
import { sendProblem } from './problem.js';

// Faults in what carries the request, before there is one to handle. They are answered in the form of the interface
// that was meant, like all others.

const erNoark = (adresse: string): boolean => /^\/api\/noark5(?:[/?]|$)/.test(adresse);

/** Sends an error in the form of the interface that the address belongs to. */
export const sendFeil = (feil: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  erNoark(request.url) ? sendNoarkFeil(feil, request, reply) : sendProblem(feil, request, reply);

/** Addresses that the router cannot read. */
export const sendAdressefeil = (feil: Error, request: FastifyRequest, reply: FastifyReply): void => {
  reply.header('x-content-type-options', 'nosniff');
  const kode = 'code' in feil ? feil.code : undefined;
  const problem =
    kode === 'FST_ERR_BAD_URL'
      ? new Problem('ugyldig-inndata', 'adressen er ikke gyldig UTF-8 i prosentkode', { cause: feil })
      : // Nothing is called something that long.
        new Problem('ikke-funnet', undefined, { cause: feil });
  sendFeil(problem, request, reply);
};

const svarPaa = (kode: string | undefined): readonly [status: number, navn: string, problem: Problem] => {
  if (kode === 'HPE_HEADER_OVERFLOW')
    return [
      431,
      'Request Header Fields Too Large',
      new Problem('for-stor', 'adressen og hodet er for lange'),
    ];
  const problem = new Problem('ugyldig-inndata', 'forespørselen følger ikke HTTP/1.1');
  return kode === 'ERR_HTTP_REQUEST_TIMEOUT'
    ? [408, 'Request Timeout', new Problem('ugyldig-inndata', 'forespørselen kom ikke frem i tide')]
    : [400, 'Bad Request', problem];
};

/** What is no HTTP: there is a socket, and no request. */
export const svarPaaProtokollfeil = (feil: ConnectionError, socket: Socket): void => {
  if (feil.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, navn, problem] = svarPaa(feil.code);
  const pakke = feil.rawPacket ? Buffer.from(feil.rawPacket as unknown as Uint8Array) : Buffer.alloc(0);
  const [, adresse = ''] = /^\S+ (\S*)/.exec(pakke.toString('latin1', 0, 500)) ?? [];
  const noark = erNoark(adresse);
  const beskrivelse = `${problem.tittel}: ${problem.detalj}`;
  const kropp = JSON.stringify(
    noark
      ? { feil: { kode: status, beskrivelse } }
      : {
          type: `/api/v1/feil#${problem.kode}`,
          kode: problem.kode,
          status,
          title: problem.tittel,
          detail: problem.detalj,
          sporing: randomUUID(),
        },
  );
  if (socket.writable)
    socket.write(
      [
        `HTTP/1.1 ${status} ${navn}`,
        `Content-Type: application/${noark ? 'vnd.noark5' : 'problem'}+json; charset=utf-8`,
        `Content-Length: ${Buffer.byteLength(kropp)}`,
        'X-Content-Type-Options: nosniff',
        'Connection: close',
        '',
        kropp,
      ].join('\r\n'),
    );
  socket.destroySoon();
};
