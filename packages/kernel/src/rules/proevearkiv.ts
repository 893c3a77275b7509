import { Readable } from 'node:stream';
import type { Rolle } from '@felles/model';
import { expect } from 'vitest';
import type { Objekt } from '../access/utvalg.js';
import type { Sesjon } from '../kernel.js';
import { aapneProevekjerne, type Proevekjerne } from '../proevekjerne.js';

// For tests of what the standard restricts: an archive of one's own, and short ways to put things in it.

export const kode = (verdi: string) => ({ kode: verdi });

type Felt = Readonly<Record<string, unknown>>;

export interface Proevearkiv {
  readonly k: Proevekjerne;
  /** Archivist. */
  readonly s: Sesjon;
  som(...roller: Rolle[]): Sesjon;
  /** An arkivdel in an arkiv of its own, without a classification. */
  arkivdel(felt?: Felt): Promise<Objekt>;
  under(entitet: string, relasjoner: Readonly<Record<string, string>>, felt?: Felt): Promise<Objekt>;
  sak(arkivdel: string, felt?: Felt): Promise<Objekt>;
  journalpost(mappe: string, felt?: Felt): Promise<Objekt>;
  dokument(registrering: string, felt?: Felt): Promise<Objekt>;
  /** A file of a document; with `bytes`, stored. */
  fil(dokument: string, felt?: Felt, bytes?: string): Promise<Objekt>;
  /** The object as it stands now. */
  naa(o: Objekt): Promise<Objekt>;
  patch(o: Objekt, felt: Felt, som?: Sesjon): Promise<Objekt>;
  put(o: Objekt, felt: Felt): Promise<Objekt>;
  slett(o: Objekt, som?: Sesjon): Promise<void>;
  /** A PATCH that is refused, and changes nothing, naming the field; `problem` is its code. */
  nekter(o: Objekt, felt: Felt, problem?: string, som?: Sesjon): Promise<void>;
  finnes(o: Objekt): Promise<boolean>;
}

export const aapneProevearkiv = async (): Promise<Proevearkiv> => {
  const k = await aapneProevekjerne();
  const som = (...roller: Rolle[]): Sesjon => k.kernel.open(k.aktoer(k.a, ...roller));
  const s = som('arkivar');
  const under: Proevearkiv['under'] = (entitet, relasjoner, felt = {}) =>
    s.create(entitet, { tittel: `En ${entitet}`, ...felt }, { relasjoner });
  const naa = (o: Objekt): Promise<Objekt> => s.read(o.entitet, o.systemID);
  const patch: Proevearkiv['patch'] = async (o, felt, sesjon = s) =>
    sesjon.update(o.entitet, o.systemID, (await naa(o)).versjon, felt, 'patch');
  return {
    k,
    s,
    som,
    under,
    arkivdel: async (felt) => {
      const arkiv = await under('arkiv', {});
      return under('arkivdel', { arkiv: arkiv.systemID }, felt);
    },
    sak: (arkivdel, felt) => under('saksmappe', { arkivdel }, felt),
    journalpost: (mappe, felt) => under('journalpost', { mappe }, { journalposttype: kode('X'), ...felt }),
    dokument: (registrering, felt) =>
      s.create(
        'dokumentbeskrivelse',
        { tittel: 'Et dokument', ...felt },
        { via: { entitet: 'registrering', relasjon: 'dokumentbeskrivelse', systemID: registrering } },
      ),
    fil: async (dokumentbeskrivelse, felt = {}, bytes) => {
      const o = await s.create('dokumentobjekt', felt, { relasjoner: { dokumentbeskrivelse } });
      return bytes === undefined ? o : s.attach(o.systemID, Readable.from([Buffer.from(bytes)]));
    },
    naa,
    patch,
    put: async (o, felt) => {
      const { data, versjon } = await naa(o);
      return s.update(o.entitet, o.systemID, versjon, { ...data, ...felt }, 'replace');
    },
    slett: async (o, sesjon = s) => sesjon.remove(o.entitet, o.systemID, (await naa(o)).versjon),
    nekter: async (o, felt, problem, sesjon) => {
      const foer = await naa(o);
      const feil: unknown = await patch(o, felt, sesjon).catch((e: unknown) => e);
      const navn = Object.keys(felt)[0] ?? '';
      expect(feil).toMatchObject({
        message: expect.stringContaining(navn),
        ...(problem ? { kode: problem } : {}),
      });
      expect(feil).toBeInstanceOf(Error);
      expect(await naa(o)).toEqual(foer);
    },
    finnes: (o) =>
      naa(o).then(
        () => true,
        () => false,
      ),
  };
};
