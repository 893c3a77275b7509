import { Problem, ruleProblem } from '../problem.js';
import { gitt, kodeAv, type Oppslagsregler, type Regler } from './regel.js';
import { overlapper, tidsrom } from './tidsrom.js';

/** Row B07: the steering group decides mandate and budget of these. Other bodies settle their own. */
export const styresOvenfra = (arenatype: string): boolean =>
  arenatype === 'strategigruppe' || arenatype === 'sekretariat';

/** Row A20: only a body that works can point somebody out. */
export const kanNominere = (arenastatus: string | undefined): boolean => arenastatus === 'virksomt';

const krevRekkefoelge = (felt: Readonly<Record<string, unknown>>): void => {
  if (gitt(felt.tilDato) && String(felt.tilDato) <= String(felt.fraDato))
    throw ruleProblem('tilDato', 'må være etter fra dato');
};

const medPeriode: Regler = {
  opprett: (s) => {
    krevRekkefoelge(s.felt);
    return {};
  },
  endre: (s) => {
    krevRekkefoelge({ ...s.gammel.data, ...s.felt });
    return {};
  },
};

export const ressurs = medPeriode;
export const arbeidsbehov = medPeriode;

/** A resource is used for one thing at a time: an initiative or an arena. */
export const ressursbruk: Regler = {
  opprett: (s) => {
    krevRekkefoelge(s.felt);
    if ((s.foreldre.satsing === undefined) === (s.foreldre.arena === undefined))
      throw ruleProblem('satsing', 'velg enten en satsing eller en arena');
    return {};
  },
  endre: (s) => {
    krevRekkefoelge({ ...s.gammel.data, ...s.felt });
    return {};
  },
};

const krevRegel = (regeltype: unknown, felt: Readonly<Record<string, unknown>>, harPart: boolean): void => {
  const type = kodeAv(regeltype);
  if ((type === 'part') !== harPart)
    throw ruleProblem(
      'part',
      type === 'part' ? 'velg hvilken part' : 'gjelder bare regler om en bestemt part',
    );
  if ((type === 'parttype') !== gitt(felt.parttype))
    throw ruleProblem(
      'parttype',
      type === 'parttype' ? 'velg hvilken type part' : 'gjelder bare regler om en type part',
    );
};

/** Each kind of rule says what it needs to be asked. */
export const sammensetningsregel: Regler = {
  opprett: (s) => {
    krevRegel(s.felt.regeltype, s.felt, s.foreldre.part !== undefined);
    return {};
  },
  endre: (s) => {
    const felt = { ...s.gammel.data, ...s.felt };
    krevRegel(felt.regeltype, felt, s.gammel.relasjoner.part !== undefined);
    return {};
  },
};

/** A seat is ended by its act, which says why. */
export const sete: Regler = {
  opprett: (s) => {
    krevRekkefoelge(s.felt);
    if (kodeAv(s.felt.seterolle) === 'kp' && s.foreldre.region === undefined)
      throw ruleProblem('region', 'et kontaktpunkt sitter for en region');
    return {};
  },
  endre: (s) => {
    if (gitt(s.felt.tilDato) && s.felt.tilDato !== s.gammel.data.tilDato)
      throw new Problem('feil-tilstand', 'en plass avsluttes med begrunnelse og dato, ikke ved å endre den');
    return {};
  },
};

/** Invariant 3: a region has at most one contact point in an arena on any day. */
export const seteoppslag: Oppslagsregler = {
  opprett: async (s, les) => {
    const { region, arena } = s.foreldre;
    if (!region || !arena || kodeAv(s.felt.seterolle) !== 'kp') return {};
    const andre = await les.finn('sete', { arena: arena.systemID, region: region.systemID, seterolle: 'kp' });
    if (andre.some((a) => overlapper(tidsrom(a.data), tidsrom(s.felt))))
      throw ruleProblem('region', 'regionen har et kontaktpunkt i perioden');
    return {};
  },
};
