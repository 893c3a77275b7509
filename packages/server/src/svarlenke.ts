import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Signeringsnoekkel } from '@felles/kernel/log';
import type { Svarlenkevalg } from './jobs/epost.js';

/** What an answer link says: one question, put to one party, by the address it was sent to, until a moment. */
export interface Svarlenke {
  readonly slag: Svarlenkevalg['slag'];
  readonly id: string;
  readonly epost: string;
  readonly virksomhet: string;
  /** Seconds since 1970. */
  readonly utloeper: number;
}

export interface Svarlenker {
  /** For e-mails of a tenant: the address of the page. The secret stands after `#`, which no server or log sees. */
  adresse(virksomhet: string): (valg: Svarlenkevalg) => string;
  /** The link that the secret is, or undefined when it is not ours. A link that has expired is read too. */
  les(noekkel: string): Svarlenke | undefined;
}

/** Days after the deadline in which a link still opens: a late answer is better than none. */
const ETTER_FRISTEN = 30;

const erSlag = (s: unknown): s is Svarlenke['slag'] =>
  s === 'hoeringssvar' || s === 'deltakelse' || s === 'deltaker';

/**
 * Makes and reads answer links: a payload and its HMAC-SHA-256 under a key derived (HKDF, RFC 5869) from the
 * installation's signing key. Nothing is stored for a link, and the same question makes the same link again.
 */
export const lagSvarlenker = (noekkel: Signeringsnoekkel, grunnadresse: string): Svarlenker => {
  const privat = noekkel.privat.export({ type: 'pkcs8', format: 'der' });
  const hemmelighet = Buffer.from(hkdfSync('sha256', privat, '', 'felles svarlenke 1', 32));
  const merke = (innhold: string): Buffer => createHmac('sha256', hemmelighet).update(innhold).digest();
  return {
    adresse: (virksomhet) => (valg) => {
      const utloeper =
        Math.floor(Date.parse(`${valg.frist}T00:00:00Z`) / 1000) + (ETTER_FRISTEN + 1) * 86_400;
      const innhold = Buffer.from(
        JSON.stringify([valg.slag, valg.id, valg.epost, virksomhet, utloeper]),
      ).toString('base64url');
      return `${grunnadresse}/svar#${innhold}.${merke(innhold).toString('base64url')}`;
    },
    les: (gitt) => {
      const [innhold = '', signatur = '', ...mer] = gitt.split('.');
      const [min, din] = [merke(innhold), Buffer.from(signatur, 'base64url')];
      if (mer.length > 0 || min.length !== din.length || !timingSafeEqual(min, din)) return undefined;
      const lest: unknown = JSON.parse(Buffer.from(innhold, 'base64url').toString('utf8'));
      if (!Array.isArray(lest)) return undefined;
      const [slag, id, epost, virksomhet, utloeper] = lest as readonly unknown[];
      if (!erSlag(slag) || typeof id !== 'string' || typeof epost !== 'string') return undefined;
      if (typeof virksomhet !== 'string' || typeof utloeper !== 'number') return undefined;
      return { slag, id, epost, virksomhet, utloeper };
    },
  };
};
