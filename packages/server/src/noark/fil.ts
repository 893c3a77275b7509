import { Problem } from '@felles/kernel';
import { contentDisposition, FilFeil } from '@felles/kernel/files';
import type { FastifyReply } from 'fastify';
import type { Kall } from './kall.js';
import { godtar } from './medietype.js';

interface Omraade {
  readonly fra: number;
  readonly til: number;
}

/** The one range of a Range header. Several, and other units, are left alone: the whole file is a lawful answer. */
const lesOmraade = (hode: string | undefined, stoerrelse: number): Omraade | 'utenfor' | undefined => {
  const [, fra, til] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(hode?.trim() ?? '') ?? [];
  if (fra === undefined || til === undefined || (fra === '' && til === '')) return undefined;
  const start = fra === '' ? Math.max(0, stoerrelse - Number(til)) : Number(fra);
  const slutt = fra === '' || til === '' ? stoerrelse - 1 : Math.min(Number(til), stoerrelse - 1);
  if (fra !== '' && til !== '' && Number(til) < Number(fra)) return undefined;
  return start >= stoerrelse || slutt < start ? 'utenfor' : { fra: start, til: slutt };
};

const harSammeMerke = (hode: string, merke: string): boolean =>
  hode.split(',').some((m) => m.trim() === '*' || m.trim().replace(/^W\//, '') === merke);

/** Gives a file, whole or in part (chapter 6, Hente og overføre filer; RFC 9110 sections 13 and 14). */
export const hentFil = async (k: Kall, id: string): Promise<FastifyReply> => {
  const { headers, method } = k.request;
  const fil = await k.sesjon.openFile(id);
  const { mimeType, filstoerrelse } = fil;
  if (!godtar(headers.accept, mimeType))
    throw new Problem('ikke-akseptabelt', `filen er ${mimeType} og leveres ikke som noe annet`);
  const merke = `"${fil.sjekksum}"`;
  k.reply
    .header('etag', merke)
    .header('accept-ranges', 'bytes')
    .header('cache-control', 'private, no-cache')
    .header('content-disposition', contentDisposition(fil.filnavn))
    // What others have uploaded is never run in our origin.
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .type(mimeType);
  if (headers['if-none-match'] !== undefined && harSammeMerke(headers['if-none-match'], merke))
    return k.reply.code(304).send();
  // Parts are for GET alone (RFC 9110 section 14.2); one that is of another version is none (13.1.5).
  const iDel = method === 'GET' && (headers['if-range'] === undefined || headers['if-range'] === merke);
  const omraade = iDel ? lesOmraade(headers.range, filstoerrelse) : undefined;
  if (omraade === 'utenfor') {
    k.reply.header('content-range', `bytes */${filstoerrelse}`).removeHeader('content-disposition');
    throw new Problem('ugyldig-inndata', 'den delen av filen finnes ikke', {
      cause: new FilFeil('ugyldig-omraade'),
    });
  }
  if (omraade)
    k.reply.code(206).header('content-range', `bytes ${omraade.fra}-${omraade.til}/${filstoerrelse}`);
  k.reply.header('content-length', omraade ? omraade.til - omraade.fra + 1 : filstoerrelse);
  return k.reply.send(method === 'HEAD' ? undefined : await fil.les(omraade));
};
