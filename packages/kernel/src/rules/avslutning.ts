import { kodeverdi } from '@felles/model';
import type { Objekt } from '../access/utvalg.js';
import { Problem, ruleProblem } from '../problem.js';
import {
  type EndreSituasjon,
  erArkivar,
  type Felt,
  gitt,
  kodeAv,
  type OpprettSituasjon,
  type Regler,
} from './regel.js';

/** True when the change closes what was open. */
export const lukkes = (felt: Felt, gammel?: Objekt): boolean =>
  gitt(felt.avsluttetDato) && gammel?.data.avsluttetDato === undefined;

/** When and by whom, with the fields that the class has. A client's own date closes, but the core's clock is what stands. */
const merke = ({ entity, naa, aktoer }: OpprettSituasjon | EndreSituasjon): Felt => ({
  avsluttetDato: naa,
  ...(entity.fields.avsluttetAv ? { avsluttetAv: aktoer.navn, referanseAvsluttetAv: aktoer.bruker } : {}),
});

interface Status {
  readonly felt: string;
  readonly lukket: string;
  /** May the archivist open it again? */
  readonly gjenaapnes?: true;
}

/**
 * Closing sets avsluttetDato and avsluttetAv (M602, M603), by the status where the class has one or by giving the date
 * (krav 6.1.1, 6.1.6). What is closed stays closed, but for a case that the archivist opens (krav 6.1.15).
 */
const avslutning = (status?: Status): Regler => {
  const lukk = (s: OpprettSituasjon | EndreSituasjon): Felt => ({
    ...merke(s),
    ...(status ? { [status.felt]: kodeverdi(s.entity.fields[status.felt] ?? never(), status.lukket) } : {}),
  });
  return {
    opprett: (s) =>
      gitt(s.felt.avsluttetDato) || (status && kodeAv(s.felt[status.felt]) === status.lukket) ? lukk(s) : {},
    endre: (s) => {
      const ny = status && kodeAv(s.felt[status.felt]);
      const gammel = status && kodeAv(s.gammel.data[status.felt]);
      if (lukkes(s.felt, s.gammel) || (status && ny === status.lukket && gammel !== ny)) return lukk(s);
      if (!status || gammel !== status.lukket || ny === undefined || ny === gammel) return {};
      if (!status.gjenaapnes) throw ruleProblem(status.felt, 'er avsluttet og kan ikke åpnes igjen');
      if (!erArkivar(s.aktoer))
        throw new Problem('ingen-tilgang', `${status.felt}: bare arkivaren kan åpne en avsluttet sak igjen`);
      return { avsluttetDato: null, avsluttetAv: null, referanseAvsluttetAv: null };
    },
  };
};

const never = (): never => {
  throw new Error('the class has no such status');
};

export const arkiv = avslutning({ felt: 'arkivstatus', lukket: 'A' });
export const klassifikasjonssystem = avslutning();
export const klasse = avslutning();
export const mappensAvslutning = avslutning();
export const administrativenhet = avslutning();
export const bruker = avslutning();
export const sakensAvslutning = avslutning({ felt: 'saksstatus', lukket: 'A', gjenaapnes: true });
export const arkivdelensAvslutning = avslutning({ felt: 'arkivdelstatus', lukket: 'P' });
export const presedensensAvslutning = avslutning({ felt: 'presedensStatus', lukket: 'F' });

/** Rules one after the other, each with what those before made of the fields. */
export const etterHverandre = (...regler: readonly Regler[]): Regler => {
  const samle = <S extends { readonly felt: Felt }>(
    s: S,
    kjoer: (r: Regler, s: S) => Felt | undefined,
  ): Felt => {
    let nye: Felt = {};
    for (const r of regler) nye = { ...nye, ...kjoer(r, { ...s, felt: { ...s.felt, ...nye } }) };
    return nye;
  };
  return {
    opprett: (s) => samle(s, (r, x) => r.opprett?.(x)),
    endre: (s) => samle(s, (r, x) => r.endre?.(x)),
    slett: (gammel, aktoer) => {
      for (const r of regler) r.slett?.(gammel, aktoer);
    },
  };
};
