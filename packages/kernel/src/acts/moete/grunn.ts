import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { meldSql } from '../../db/stroem.js';
import { Problem } from '../../problem.js';
import type { Paarulle } from '../../rules/stemmerett.js';
import { gjelderDa } from '../../rules/tidsrom.js';
import type { Beslutningsregel } from '../../rules/votering.js';
import { nummerAv } from '../forslag.js';
import { kodeAv, kodeFor, tallAv, tekstAv, type Utfoerelse } from '../handling.js';

const oslo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Norwegian wall-clock day and time of an instant. */
export const lokal = (tid: string): { dag: string; klokke: string } => {
  const [dag = '', klokke = ''] = oslo.format(new Date(tid)).split(' ');
  return { dag, klokke };
};

/** The instant of a Norwegian wall-clock day and time. */
export const instans = (dag: string, klokke: string): string => {
  const utc = new Date(`${dag}T${klokke}:00Z`).getTime();
  // The clock in Oslo is one hour before UTC's, two in summer.
  for (const timer of [1, 2]) {
    const t = new Date(utc - timer * 3_600_000).toISOString();
    const { dag: d, klokke: k } = lokal(t);
    if (d === dag && k === klokke) return t;
  }
  return new Date(utc - 3_600_000).toISOString();
};

export const sakerI = (arbeid: Arbeid, moete: string): Promise<readonly Objekt[]> =>
  arbeid.finn('moetesak', { moete });

export const iRekkefoelge = (saker: readonly Objekt[]): readonly Objekt[] =>
  [...saker].sort((a, b) => (tallAv(a.data.rekkefoelge) ?? 0) - (tallAv(b.data.rekkefoelge) ?? 0));

export const moetetid = (moete: Objekt) => {
  const start = lokal(tekstAv(moete.data.start));
  const slutt = moete.data.slutt === undefined ? undefined : lokal(tekstAv(moete.data.slutt)).klokke;
  const sted = tekstAv(moete.data.sted);
  return {
    moetedato: start.dag,
    tidFra: start.klokke,
    ...(slutt ? { tidTil: slutt } : {}),
    ...(sted ? { sted } : {}),
    moetenummer: nummerAv(moete),
    ...(kodeAv(moete, 'kapasitet') === 'styringsgruppe' ? { egenskap: 'styringsgruppe' } : {}),
  };
};

export const partnavn = async (arbeid: Arbeid, systemID: string | undefined): Promise<string> =>
  systemID ? tekstAv((await arbeid.krev('samarbeidspart', systemID)).data.navn) : '';

/** Tells those who follow the meeting that something in it is new. */
export const meld = async (arbeid: Arbeid, moete: string, o: Objekt): Promise<void> => {
  await arbeid.db.query(
    meldSql({
      virksomhet: arbeid.aktoer.virksomhet,
      moete,
      slag: o.entitet,
      id: o.systemID,
      versjon: o.versjon,
    }),
  );
};

export const settStatus = async (
  u: Utfoerelse,
  moete: Objekt,
  felt = {},
  relasjoner = {},
): Promise<Objekt> => {
  const endret = await u.arbeid.endre(
    moete,
    {
      felt: { ...felt, ...(u.til ? { moetestatus: kodeFor(u.arbeid, 'moete', 'moetestatus', u.til) } : {}) },
      relasjoner,
    },
    { handling: u.til },
  );
  await meld(u.arbeid, endret.systemID, endret);
  return endret;
};

/** How the body decides on a day. */
export interface Orden {
  readonly regel: Beslutningsregel;
  readonly vedtaksfoerProsent: number;
  readonly fullmakterPerDeltaker: number;
  readonly lederGodkjennerProtokoll: boolean;
  readonly merknadsfristDager: number;
  /** Days from the notice to the meeting; undefined where the body has set none. */
  readonly innkallingsfristDager?: number | undefined;
  readonly vetoparter: readonly string[];
}

// Decision 7.9 no. 8: no source sets another for a body that has made no rules of its own.
const uskreven: Orden = {
  regel: 'konsensus',
  vedtaksfoerProsent: 50,
  fullmakterPerDeltaker: 1,
  lederGodkjennerProtokoll: true,
  merknadsfristDager: 14,
  vetoparter: [],
};

export const ordenFor = async (arbeid: Arbeid, moete: Objekt): Promise<Orden> => {
  const { dag } = lokal(tekstAv(moete.data.start));
  const funnet = (await arbeid.finn('forretningsorden', { arena: moete.relasjoner.arena ?? '' }))
    .filter((o) => gjelderDa(o, dag))
    .sort((a, b) => tekstAv(b.data.fraDato).localeCompare(tekstAv(a.data.fraDato)));
  const orden = funnet[0];
  if (!orden) return uskreven;
  return {
    regel: kodeAv(orden, 'beslutningsregel') as Beslutningsregel,
    vedtaksfoerProsent: tallAv(orden.data.vedtaksfoerProsent) ?? uskreven.vedtaksfoerProsent,
    fullmakterPerDeltaker: tallAv(orden.data.fullmakterPerDeltaker) ?? uskreven.fullmakterPerDeltaker,
    lederGodkjennerProtokoll: orden.data.lederGodkjennerProtokoll === true,
    merknadsfristDager: tallAv(orden.data.merknadsfristDager) ?? uskreven.merknadsfristDager,
    innkallingsfristDager: tallAv(orden.data.innkallingsfristDager),
    vetoparter: await arbeid.knyttet(orden, 'vetopart'),
  };
};

export const deltakereI = (arbeid: Arbeid, moete: string): Promise<readonly Objekt[]> =>
  arbeid.finn('deltaker', { moete });

export const paaRulle = (d: Objekt): Paarulle => ({
  id: d.systemID,
  stemmerett: d.data.stemmerett === true,
  tilStede: kodeAv(d, 'fremmoete') === 'til-stede',
  varaFor: d.relasjoner.varaFor,
});

const ledere = ['leder', 'nestleder'];

/** The secretariat, or the one who leads this meeting. */
export const krevMoeteledelse = async (arbeid: Arbeid, moete: string): Promise<void> => {
  const { aktoer } = arbeid;
  if (aktoer.art === 'system' || aktoer.roller.includes('sekretariat')) return;
  const mine = await arbeid.finn('deltaker', { moete, bruker: aktoer.bruker });
  if (!mine.some((d) => ledere.includes(kodeAv(d, 'seterolle'))))
    throw new Problem('ingen-tilgang', 'bare møtelederen og sekretariatet kan gjøre dette');
};

/**
 * The participant someone acts for: their own, or the one named, which only the secretariat may do for another.
 * Whoever is not on the roll may not.
 */
export const krevDeltaker = async (
  arbeid: Arbeid,
  moete: string,
  oensket: string | undefined,
): Promise<Objekt> => {
  const { aktoer } = arbeid;
  const rulle = await deltakereI(arbeid, moete);
  const egen = (d: Objekt) =>
    (aktoer.bruker !== null && d.data.bruker === aktoer.bruker) || d.systemID === aktoer.svarerFor;
  if (oensket === undefined) {
    const min = rulle.find(egen);
    if (!min) throw new Problem('ingen-tilgang', 'du er ikke med i dette møtet');
    return min;
  }
  const d = rulle.find((x) => x.systemID === oensket);
  if (!d) throw new Problem('ikke-funnet');
  if (!egen(d) && aktoer.art !== 'system' && !aktoer.roller.includes('sekretariat'))
    throw new Problem('ingen-tilgang', 'bare sekretariatet kan gjøre dette for andre');
  return d;
};

/** The open meeting of an item. `laas` keeps others from changing it meanwhile. */
export const krevAapentMoete = async (arbeid: Arbeid, moete: string): Promise<Objekt> => {
  const funnet = await arbeid.krev('moete', moete);
  if (kodeAv(funnet, 'moetestatus') !== 'aapnet') throw new Problem('feil-tilstand', 'møtet er ikke åpnet');
  return funnet;
};

export const krevUbehandlet = (sak: Objekt): void => {
  if (sak.data.utfall !== undefined) throw new Problem('feil-tilstand', 'saken er allerede behandlet');
};
