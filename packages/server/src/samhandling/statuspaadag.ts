import type { Objekt } from '@felles/kernel';
import type { Kodeverdi } from '@felles/model/svar';
import { kode, kodeverdi, tekst } from './spoerring.js';

export interface Dagsstatus {
  readonly status: Kodeverdi;
  /** The day of the answer that holds. */
  readonly dato?: string;
}

const sendt = { kode: 'sendt', kodenavn: 'Sendt' };
const signert = { kode: 'signert', kodenavn: 'Signert' };
const spurt = { kode: 'spurt', kodenavn: 'Spurt' };
const ingen = { kode: '', kodenavn: '' };
const ikkeSvart = { kode: 'ikke-svart', kodenavn: 'Ikke svart' };

/** Where a party stood on a day with a version of the agreement, an initiative or a hearing; undefined before it was asked. */
export const statusPaaDag = (o: Pick<Objekt, 'entitet' | 'data'>, dag: string): Dagsstatus | undefined => {
  const felt = (navn: string): string | undefined => tekst(o as Objekt, navn)?.slice(0, 10);
  const naa = (navn: string, dato: string | undefined): Dagsstatus => ({
    status: kodeverdi(o as Objekt, navn),
    ...(dato ? { dato } : {}),
  });
  if (o.entitet === 'tilslutning') {
    const [spurtDen, signertDen, ute] = [felt('sendtDato'), felt('signertDato'), felt('utmeldtDato')];
    if (spurtDen !== undefined && spurtDen > dag) return undefined;
    if (signertDen !== undefined && signertDen > dag) return { status: sendt };
    const utmeldt = kode(o as Objekt, 'tilslutningsstatus') === 'utmeldt';
    if (utmeldt && ute !== undefined && ute > dag)
      return { status: signert, ...(signertDen ? { dato: signertDen } : {}) };
    return naa('tilslutningsstatus', utmeldt ? ute : signertDen);
  }
  if (o.entitet === 'deltakelse') {
    const [spurtDen, svart] = [felt('spurtDato'), felt('svartDato')];
    if (spurtDen !== undefined && spurtDen > dag) return undefined;
    return svart !== undefined && svart > dag ? { status: spurt } : naa('deltakelsesstatus', svart);
  }
  if (o.entitet === 'hoeringssvar') {
    const svart = felt('svartTid');
    return svart !== undefined && svart > dag ? { status: ikkeSvart } : naa('hoeringssvarstatus', svart);
  }
  const dato = felt('dato');
  return dato !== undefined && dato > dag ? undefined : { status: ingen };
};
