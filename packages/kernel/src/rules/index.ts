import type { Entity } from '@felles/model';
import { lineage } from '@felles/model';
import { arvSkjerming, krevAapen, vernKonstanter } from './arkivenhet.js';
import * as avtale from './avtale.js';
import * as identifikator from './identifikator.js';
import * as logg from './logg.js';
import * as oppsett from './oppsett.js';
import type { EndreSituasjon, OpprettSituasjon, Regler } from './regel.js';
import * as sakarkiv from './sakarkiv.js';
import { stempelregler, stempler } from './stempel.js';

const regler: Readonly<Record<string, Regler>> = {
  ...stempelregler,
  ...sakarkiv,
  ...identifikator,
  ...logg,
  ...oppsett,
  ...avtale,
};

const rulesOf = (entity: Entity): readonly Regler[] =>
  [...lineage(entity)].reverse().flatMap((e) => regler[e.name] ?? []);

/** Fields of a new object after every rule that holds for it. */
export const reglerVedOpprett = (s: OpprettSituasjon): Readonly<Record<string, unknown>> => {
  // What is only referred to may be closed; what takes the new object in may not.
  for (const [navn, forelder] of Object.entries(s.foreldre))
    if (s.entity.relations[navn]?.inverse !== undefined || !s.entity.relations[navn]) krevAapen(forelder);
  let felt: Readonly<Record<string, unknown>> = {
    ...s.felt,
    ...arvSkjerming(s),
    ...stempler(s.felt, s),
  };
  for (const r of rulesOf(s.entity)) felt = { ...felt, ...r.opprett?.({ ...s, felt }) };
  return felt;
};

export const reglerVedEndring = (s: EndreSituasjon): Readonly<Record<string, unknown>> => {
  vernKonstanter(s);
  let felt: Readonly<Record<string, unknown>> = {
    ...s.felt,
    ...stempler(s.felt, s, s.gammel.data),
  };
  for (const r of rulesOf(s.entity)) felt = { ...felt, ...r.endre?.({ ...s, felt }) };
  return felt;
};

export const reglerVedSletting = (
  entity: Entity,
  gammel: OpprettSituasjon['foreldre'][string],
  aktoer: OpprettSituasjon['aktoer'],
): void => {
  for (const r of rulesOf(entity)) r.slett?.(gammel, aktoer);
};

/** A closed unit takes nothing in by moving either. */
export const reglerVedFlytting = (til: OpprettSituasjon['foreldre'][string]): void => krevAapen(til);
