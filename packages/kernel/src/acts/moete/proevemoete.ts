import { randomUUID } from 'node:crypto';
import type { Rolle } from '@felles/model';
import type { Objekt } from '../../access/utvalg.js';
import { type Aktoer, systemAktoer } from '../../aktoer.js';
import { openRegister } from '../../db/virksomhet.js';
import type { Sesjon } from '../../kernel.js';
import { aapneProevekjerne, type Proevekjerne, spoerring } from '../../proevekjerne.js';

// For tests of meetings: a body with five seats of five parties, and short ways to bring a meeting along.

export const kode = (verdi: string) => ({ kode: verdi });
export type Plassnavn = 'leder' | 'en' | 'to' | 'vara' | 'observatoer';

export interface Plassen {
  readonly sete: string;
  readonly part: string;
  readonly bruker: string;
  readonly sesjon: Sesjon;
}

export interface Proevemoete {
  readonly k: Proevekjerne;
  readonly sekretariat: Sesjon;
  /** The system itself: puts registers in order. */
  readonly verden: Sesjon;
  readonly arena: string;
  readonly plass: Readonly<Record<Plassnavn, Plassen>>;
  /** Rules of procedure that take the place of those before; consensus and half of the body where nothing else is said. */
  orden(felt?: Readonly<Record<string, unknown>>): Promise<Objekt>;
  planlegg(start?: string): Promise<string>;
  /** An item on the agenda. */
  sak(moete: string, tittel?: string, inn?: Readonly<Record<string, unknown>>): Promise<string>;
  /** A meeting that is open, with one item, and these on their places. */
  aapent(...til: Plassnavn[]): Promise<{ moete: string; sak: string }>;
  deltaker(moete: string, plass: Plassnavn): Promise<Objekt>;
  finn(entitet: string, filter: string): Promise<readonly Objekt[]>;
  les(entitet: string, id: string): Promise<Objekt>;
}

const dag = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
let neste = 1;
let ordener = 1;

export const aapneProevemoete = async (): Promise<Proevemoete> => {
  const k = await aapneProevekjerne();
  const register = openRegister(k.pool);
  const som = (bruker: string, navn: string, ...roller: Rolle[]): Aktoer => ({
    ...k.aktoer(k.a, ...roller),
    bruker,
    navn,
  });
  const arkivar = k.kernel.open(k.aktoer(k.a, 'arkivar'));
  const arkiv = await arkivar.create('arkiv', { tittel: 'Arkivet' });
  const arkivdel = () =>
    arkivar.create('arkivdel', { tittel: 'Del' }, { relasjoner: { arkiv: arkiv.systemID } });
  await register.settOppsett(k.a, 'arkivdel-sak', (await arkivdel()).systemID);
  await register.settOppsett(k.a, 'arkivdel-moete', (await arkivdel()).systemID);
  const sekretariat = k.kernel.open(som(randomUUID(), 'Sekretariatet', 'sekretariat'));
  const verden = k.kernel.open(systemAktoer(k.a, 'Prøven'));
  const arena = (
    await verden.create('arena', {
      navn: 'Utvalget',
      kortform: 'utvalget',
      arenatype: kode('styringsgruppe'),
      arenastatus: kode('virksomt'),
    })
  ).systemID;
  const nyPlass = async (
    navn: Plassnavn,
    seterolle: string,
    rolle: Rolle,
    folketall: number,
    annens?: string,
  ): Promise<Plassen> => {
    const egen = await verden.create('samarbeidspart', {
      navn: `Kommune ${navn}`,
      kortform: navn,
      parttype: kode('kommune'),
      fraDato: '2000-01-01',
    });
    await verden.create('folketall', {
      part: egen.systemID,
      dato: '2018-01-01',
      antall: folketall,
      kilde: 'Prøven',
    });
    const part = annens ?? egen.systemID;
    const bruker = randomUUID();
    const sete = await verden.create('sete', {
      arena,
      part,
      tittel: `Rådmann ${navn}`,
      seterolle: kode(seterolle),
      stemmerett: !['vara', 'observatoer'].includes(seterolle),
      fraDato: '2018-01-01',
      epost: `${navn}@kommune.example`,
      bruker,
    });
    return {
      sete: sete.systemID,
      part,
      bruker,
      sesjon: k.kernel.open(som(bruker, `Rådmann ${navn}`, rolle)),
    };
  };
  const en = await nyPlass('en', 'medlem', 'medlem', 5_000);
  const plass = {
    leder: await nyPlass('leder', 'leder', 'leder', 200_000),
    en,
    to: await nyPlass('to', 'medlem', 'medlem', 3_000),
    vara: await nyPlass('vara', 'vara', 'medlem', 1_000, en.part),
    observatoer: await nyPlass('observatoer', 'observatoer', 'observatoer', 0),
  };
  const finn = async (entitet: string, filter: string) =>
    (await sekretariat.find(entitet, spoerring(entitet, { filter, top: 200 }))).verdier;
  const deltaker: Proevemoete['deltaker'] = async (moete, navn) => {
    const [d] = await finn('deltaker', `moete eq ${moete} and sete eq ${plass[navn].sete}`);
    if (!d) throw new Error(`${navn} is not on the roll`);
    return d;
  };
  const planlegg: Proevemoete['planlegg'] = async (start = `${dag(neste++)}T10:00:00Z`) =>
    (
      await sekretariat.act('moete', null, 'planlegg', {
        arena,
        kapasitet: kode('ordinaer'),
        tittel: 'Møte i utvalget',
        start,
        slutt: new Date(Date.parse(start) + 7_200_000).toISOString(),
      })
    ).objekt.systemID;
  const sak: Proevemoete['sak'] = async (moete, tittel = 'En sak', inn = {}) => {
    const svar = await sekretariat.act('moete', moete, 'settPaaSakliste', {
      ...(inn.fraSak ? {} : { tittel }),
      sakstype: kode('beslutning'),
      ...inn,
    });
    return svar.laget[0]?.systemID ?? '';
  };
  return {
    k,
    sekretariat,
    verden,
    arena,
    plass,
    finn,
    deltaker,
    planlegg,
    sak,
    les: (entitet, id) => sekretariat.read(entitet, id),
    orden: (felt = {}) =>
      verden.create('forretningsorden', {
        arena,
        // The newest holds.
        fraDato: new Date(Date.UTC(2018, 0, ordener++)).toISOString().slice(0, 10),
        beslutningsregel: kode('konsensus'),
        vedtaksfoerProsent: 50,
        fullmakterPerDeltaker: 1,
        lederGodkjennerProtokoll: true,
        merknadsfristDager: 14,
        ...felt,
      }),
    aapent: async (...til) => {
      const moete = await planlegg();
      const s = await sak(moete);
      await sekretariat.act('moete', moete, 'innkall', {});
      await sekretariat.act('moete', moete, 'aapne', {});
      const ider = [];
      for (const navn of til) ider.push((await deltaker(moete, navn)).systemID);
      if (ider.length > 0)
        await sekretariat.act('moete', moete, 'registrerFremmoete', {
          deltaker: ider,
          fremmoete: kode('til-stede'),
        });
      return { moete, sak: s };
    },
  };
};
