import type { Aktoer } from '../aktoer.js';
import type { Leser } from '../leser.js';
import { Problem, ruleProblem } from '../problem.js';
import { manglerIForslag } from './forslagskrav.js';
import { kodeAv, type Oppslagsregler } from './regel.js';
import { gjelderDa } from './tidsrom.js';

const uunntatt = (a: Aktoer): boolean => a.art === 'system' || a.roller.includes('sekretariat');

const harSete = async (a: Aktoer, naa: string, arenaer: readonly (string | undefined)[], les: Leser) => {
  if (a.bruker === null) return false;
  const dag = naa.slice(0, 10);
  const seter = await les.finn('sete', { bruker: a.bruker });
  return seter.some((s) => arenaer.includes(s.relasjoner.arena) && gjelderDa(s, dag));
};

const svarerFor = async (a: Aktoer, part: string | undefined, les: Leser): Promise<boolean> => {
  const funnet = await les.hent('samarbeidspart', part);
  return funnet !== undefined && a.representerer.includes(String(funnet.data.kortform));
};

const nekt = (): never => {
  throw new Problem('ingen-tilgang', 'du har ikke plass i arenaen og svarer ikke for parten');
};

/** A party comes with what is its own; a contact point and the secretariat come with what is the body's. */
export const forslag: Oppslagsregler = {
  opprett: async ({ aktoer, felt, foreldre }) => {
    const part = foreldre.part;
    if (part && !uunntatt(aktoer) && !aktoer.representerer.includes(String(part.data.kortform)))
      throw ruleProblem('part', 'du kan bare melde inn for din egen virksomhet');
    if (!part && !uunntatt(aktoer) && !aktoer.roller.includes('kp'))
      throw ruleProblem('part', 'velg hvilken virksomhet det kommer fra');
    return felt;
  },
  endre: async ({ aktoer, naa, gammel, felt }, les) => {
    const { arena, hosArena, part } = gammel.relasjoner;
    const mine = await Promise.all([
      harSete(aktoer, naa, [arena, hosArena], les),
      svarerFor(aktoer, part, les),
    ]);
    if (!uunntatt(aktoer) && !mine.includes(true)) nekt();
    const status = kodeAv(gammel.data.forslagsstatus) ?? '';
    if (!uunntatt(aktoer) && !['kladd', 'returnert', 'meldt', 'registrert'].includes(status))
      throw new Problem('feil-tilstand', 'forslaget er under behandling; be om å få det i retur');
    // What has been sent in keeps its reasons.
    const [tomt] = status === 'kladd' ? [] : manglerIForslag({ ...gammel.data, ...felt });
    if (tomt) throw ruleProblem(tomt, 'må fylles ut');
    return felt;
  },
  slett: async (gammel, aktoer) => {
    if (kodeAv(gammel.data.forslagsstatus) !== 'kladd')
      throw new Problem('feil-tilstand', 'bare en kladd kan slettes; trekk forslaget i stedet');
    if (!uunntatt(aktoer) && gammel.data.referanseOpprettetAv !== aktoer.bruker) nekt();
  },
};

/** A hearing goes out from a body one sits in. Once it is sent, its words stand as they were read. */
export const hoering: Oppslagsregler = {
  opprett: async ({ aktoer, naa, felt, foreldre }, les) => {
    if (!uunntatt(aktoer) && !(await harSete(aktoer, naa, [foreldre.arena?.systemID], les))) nekt();
    if (String(felt.frist) <= naa.slice(0, 10)) throw ruleProblem('frist', 'må være etter i dag');
    return felt;
  },
  endre: async ({ aktoer, naa, gammel, felt }, les) => {
    if (!uunntatt(aktoer) && !(await harSete(aktoer, naa, [gammel.relasjoner.arena], les))) nekt();
    if (kodeAv(gammel.data.hoeringsstatus) !== 'utkast')
      throw new Problem('feil-tilstand', 'høringen er sendt; bare fristen kan flyttes');
    return felt;
  },
  slett: async (gammel) => {
    if (kodeAv(gammel.data.hoeringsstatus) !== 'utkast')
      throw new Problem('feil-tilstand', 'høringen er sendt og kan ikke slettes');
  },
};

/** The case paper is written where the proposal lies. */
export const saksframlegg: Oppslagsregler = {
  opprett: async ({ aktoer, naa, felt, foreldre }, les) => {
    const { arena, hosArena } = foreldre.forslag?.relasjoner ?? {};
    if (!uunntatt(aktoer) && !(await harSete(aktoer, naa, [arena, hosArena], les))) nekt();
    return felt;
  },
  endre: async ({ aktoer, naa, gammel, felt }, les) => {
    const f = await les.hent('forslag', gammel.relasjoner.forslag);
    const { arena, hosArena } = f?.relasjoner ?? {};
    if (!uunntatt(aktoer) && !(await harSete(aktoer, naa, [arena, hosArena], les))) nekt();
    return felt;
  },
};
