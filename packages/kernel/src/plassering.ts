import type { Entity } from '@felles/model';
import type { Objekt } from './access/utvalg.js';
import type { Arbeid } from './arbeid.js';
import { Problem, ruleProblem } from './problem.js';
import { krevAapen } from './rules/arkivenhet.js';
import { erArkivert, journalpostFlyttetUt } from './rules/oppslag.js';
import { kodeAv } from './rules/regel.js';

/** A hierarchy is a tree: nothing lies under itself, however far down. */
export const krevIngenSirkel = async (
  arbeid: Arbeid,
  entitet: string,
  relasjon: string,
  systemID: string,
  til: string,
): Promise<void> => {
  let over: string | undefined = til;
  for (let dybde = 0; over !== undefined; dybde += 1) {
    if (over === systemID || dybde > 100) throw ruleProblem(relasjon, 'ville lagt objektet under seg selv');
    over = (await arbeid.hent(entitet, over))?.relasjoner[relasjon];
  }
};

/**
 * Keeps a two-way relation of one to one in step (chapter 6, Oppdatere referanser): the one that is left is freed, the
 * one that is taken lets go of whom it had.
 */
export const speil = async (
  arbeid: Arbeid,
  entity: Entity,
  systemID: string,
  foer: Readonly<Record<string, string>>,
  etter: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [navn, { to, mirror }] of Object.entries(entity.relations)) {
    if (mirror === undefined || foer[navn] === etter[navn]) continue;
    const sett = async (id: string, relasjon: string, til: string | null) => {
      const andre = await arbeid.krev(to, id, true);
      await arbeid.endre(andre, { relasjoner: { [relasjon]: til } }, { handling: `speil-${relasjon}` });
      return andre.relasjoner[relasjon];
    };
    if (foer[navn] !== undefined) await sett(foer[navn], mirror, null);
    if (etter[navn] === undefined) continue;
    const hadde = await sett(etter[navn], mirror, systemID);
    if (hadde !== undefined && hadde !== systemID) await sett(hadde, navn, null);
  }
};

/** The arkivdel that takes new units: an overlapping period is followed by its successor (krav 5.11.4). */
export const gjeldendeArkivdel = async (arbeid: Arbeid, systemID: string): Promise<Objekt> => {
  let arkivdel = await arbeid.krev('arkivdel', systemID);
  for (let dybde = 0; dybde < 100; dybde += 1) {
    const neste = arkivdel.relasjoner.nestearkivdel;
    if (kodeAv(arkivdel.data.arkivdelstatus) !== 'O' || neste === undefined) break;
    arkivdel = await arbeid.krev('arkivdel', neste);
  }
  krevAapen(arkivdel);
  return arkivdel;
};

/** Arkivdeler in use that are classified by the system a class belongs to. */
const arkivdelerFor = async (arbeid: Arbeid, klasse: string): Promise<readonly Objekt[]> => {
  let naa = await arbeid.krev('klasse', klasse);
  for (let dybde = 0; naa.relasjoner.overklasse !== undefined && dybde < 100; dybde += 1)
    naa = await arbeid.krev('klasse', naa.relasjoner.overklasse);
  const { klassifikasjonssystem = null } = naa.relasjoner;
  const alle = await arbeid.finn('arkivdel', { klassifikasjonssystem, arkivdelstatus: 'A' });
  return klassifikasjonssystem === null ? [] : alle;
};

/** Where what leads to a place stands, what is found from it: the arkivdel of a mappe that is made in a klasse. */
const utledet: Readonly<Record<string, (arbeid: Arbeid, fra: string) => Promise<readonly Objekt[]>>> = {
  'klasse arkivdel': arkivdelerFor,
};

/** Adds the place that a relation leads to, when it leads to one alone and none is given. */
export const medUtledet = async <R extends Readonly<Record<string, string | null>>>(
  arbeid: Arbeid,
  { name, oneOf, relations }: Entity,
  relasjoner: R,
): Promise<R> => {
  if (!oneOf?.exactly || oneOf.relations.some((r) => (relasjoner[r] ?? null) !== null)) return relasjoner;
  for (const [navn, { to, leadsTo }] of Object.entries(relations)) {
    const fra = relasjoner[navn];
    const finn = leadsTo === undefined ? undefined : utledet[`${to} ${leadsTo}`];
    if (!fra || leadsTo === undefined || !finn) continue;
    const [funnet, ...flere] = await finn(arbeid, fra);
    if (!funnet || flere.length > 0)
      throw ruleProblem(
        leadsTo,
        `må oppgis: klassifikasjonen brukes av ${funnet ? 'flere arkivdeler' : 'ingen aktiv arkivdel'}, så det går ikke fram hvor ${name} skal ligge`,
      );
    return { ...relasjoner, [leadsTo]: funnet.systemID };
  }
  return relasjoner;
};

/** The object whose relation is to point at something new: it must not be pointing at anything. */
export const krevLedig = async (
  arbeid: Arbeid,
  { entitet, systemID, relasjon }: { entitet: string; systemID: string; relasjon: string },
): Promise<Objekt> => {
  const objekt = await arbeid.krev(entitet, systemID, true);
  krevAapen(objekt);
  if (objekt.relasjoner[relasjon] !== undefined)
    throw new Problem('feil-tilstand', `${entitet} har ${relasjon} fra før`);
  return objekt;
};

/** Krav 5.11.5: a mappe that is still in use when its period overlaps the next goes over to the successor. */
export const overfoerTilArvtaker = async (arbeid: Arbeid, mappe: string): Promise<void> => {
  // The lock lets those who file in it at the same moment see that it has gone over.
  let ytterst = await arbeid.krev('mappe', mappe, true);
  for (let dybde = 0; ytterst.relasjoner.overmappe !== undefined && dybde < 100; dybde += 1)
    ytterst = await arbeid.krev('mappe', ytterst.relasjoner.overmappe, true);
  const fra = ytterst.relasjoner.arkivdel;
  if (fra === undefined) return;
  const til = await gjeldendeArkivdel(arbeid, fra);
  if (til.systemID === fra) return;
  await arbeid.endre(
    ytterst,
    { relasjoner: { arkivdel: til.systemID } },
    { handling: 'overfoert-til-arvtaker' },
  );
};

/** A case that a journalised record has left remembers it (krav 6.1.18). */
export const meldFlyttetUt = async (arbeid: Arbeid, foer: Objekt, etter: Objekt): Promise<void> => {
  const { mappe } = foer.relasjoner;
  if (foer.entitet !== 'journalpost' || mappe === undefined || mappe === etter.relasjoner.mappe) return;
  if (!erArkivert(foer)) return;
  await arbeid.logg(
    'mappe',
    mappe,
    { hva: 'handling', handling: journalpostFlyttetUt },
    { journalpost: foer.systemID, journalstatus: kodeAv(foer.data.journalstatus) },
  );
};
