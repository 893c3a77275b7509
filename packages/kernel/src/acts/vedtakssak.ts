import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { nySaksmappe } from './arkivering.js';
import { tekstAv } from './handling.js';

/** The case a decision was made in; one of its own when the meeting had none for it. */
export const saksmappeFor = async (arbeid: Arbeid, vedtak: Objekt): Promise<string> => {
  const sak = await arbeid.krev('moetesak', vedtak.relasjoner.moetesak ?? '');
  if (sak.relasjoner.saksmappe) return sak.relasjoner.saksmappe;
  const arena = await arbeid.krev('arena', vedtak.relasjoner.arena ?? '');
  return (await nySaksmappe(arbeid, tekstAv(vedtak.data.tittel), tekstAv(arena.data.navn))).systemID;
};
