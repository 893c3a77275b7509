import type { Kodeverdi } from '../../client/index.js';

export interface Korrespondansepart {
  readonly systemID: string;
  readonly type: Kodeverdi | undefined;
  readonly navn: string;
}

const tekst = (v: unknown): string => (typeof v === 'string' ? v : '');
const erKode = (v: unknown): v is Kodeverdi =>
  typeof v === 'object' && v !== null && 'kode' in v && 'kodenavn' in v;

/** The name of a sender or recipient, whichever of the three kinds it is; empty when it is screened. */
export const lesPart = (o: Readonly<Record<string, unknown>>): Korrespondansepart => ({
  systemID: tekst(o.systemID),
  type: erKode(o.korrespondanseparttype) ? o.korrespondanseparttype : undefined,
  navn: tekst(o.navn) || [tekst(o.administrativEnhet), tekst(o.saksbehandler)].filter(Boolean).join(', '),
});

const rekkefoelge = ['EA', 'IA', 'EM', 'IM', 'EK', 'IK', 'GM', 'IS'];

/** Senders first, then recipients, then copies. */
export const sorterParter = (parter: readonly Korrespondansepart[]): readonly Korrespondansepart[] =>
  [...parter].sort(
    (a, b) =>
      rekkefoelge.indexOf(a.type?.kode ?? '') - rekkefoelge.indexOf(b.type?.kode ?? '') ||
      a.navn.localeCompare(b.navn, 'nb'),
  );
