import { apiSti, hent, type Objekt } from '../../client/index.js';

export type Ende = Pick<Objekt, 'entitet' | 'systemID'>;

export const knytt = (v: string, fra: Ende, relasjon: string, til: string): Promise<void> =>
  hentRelasjon(v, fra, relasjon, til, 'PUT');

export const loesne = (v: string, fra: Ende, relasjon: string, til: string): Promise<void> =>
  hentRelasjon(v, fra, relasjon, til, 'DELETE');

const hentRelasjon = (
  v: string,
  fra: Ende,
  relasjon: string,
  til: string,
  metode: 'PUT' | 'DELETE',
): Promise<void> => hent<void>(apiSti(v, fra.entitet, fra.systemID, relasjon, til), { metode });
