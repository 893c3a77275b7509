import type { Entity } from '@felles/model';
import { lineage } from '@felles/model';
import type { Objekt } from '../access/utvalg.js';
import type { Aktoer } from '../aktoer.js';
import type { Leser } from '../leser.js';
import * as arena from './arena.js';
import { arvSkjerming, krevAapen, vernKonstanter, vernLukket } from './arkivenhet.js';
import * as avslutning from './avslutning.js';
import { avtaleversjon, klausul, klausulMedOppslag } from './avtale.js';
import { grupper } from './grupper.js';
import * as identifikator from './identifikator.js';
import * as logg from './logg.js';
import * as oppsett from './oppsett.js';
import * as medOppslag from './oppslag.js';
import { partkode } from './partkode.js';
import type {
  EndreSituasjon,
  Felt,
  FlyttSituasjon,
  OpprettSituasjon,
  Oppslagsregler,
  Regler,
} from './regel.js';
import { regionmedlem } from './regionmedlem.js';
import * as sakarkiv from './sakarkiv.js';
import * as saksgang from './saksgang.js';
import { stempelregler, stempler } from './stempel.js';
import { maal, maalMedOppslag, strategi } from './strategi.js';

const { arkiv, klassifikasjonssystem, klasse, administrativenhet, bruker } = avslutning;
const { registrering, journalpost, mappe, saksmappe, arkivdel, dokumentbeskrivelse, dokumentobjekt } =
  sakarkiv;
const { merknad, avskrivning, presedens } = sakarkiv;

const egne: Readonly<Record<string, Regler>> = {
  arkiv,
  arkivdel,
  klassifikasjonssystem,
  klasse,
  mappe,
  saksmappe,
  registrering,
  journalpost,
  dokumentbeskrivelse,
  dokumentobjekt,
  merknad,
  avskrivning,
  presedens,
  administrativenhet,
  bruker,
};

const regler: readonly Readonly<Record<string, Regler>>[] = [
  stempelregler,
  egne,
  identifikator,
  logg,
  oppsett,
  {
    ressurs: arena.ressurs,
    ressursbruk: arena.ressursbruk,
    arbeidsbehov: arena.arbeidsbehov,
    sammensetningsregel: arena.sammensetningsregel,
    sete: arena.sete,
  },
  { avtaleversjon, klausul, partkode, strategi, maal },
];

const oppslag: Readonly<Record<string, Oppslagsregler>> = {
  arkiv: medOppslag.arkiv,
  arkivdel: medOppslag.arkivdel,
  klasse: medOppslag.klasse,
  mappe: medOppslag.mappe,
  saksmappe: medOppslag.saksmappe,
  registrering: medOppslag.registrering,
  dokumentbeskrivelse: medOppslag.dokumentbeskrivelse,
  dokumentobjekt: medOppslag.dokumentobjekt,
  konvertering: medOppslag.konvertering,
  sete: arena.seteoppslag,
  endringslogg: medOppslag.endringslogg,
  regionmedlem,
  klausul: klausulMedOppslag,
  maal: maalMedOppslag,
  ...saksgang,
};

const slekt = <T>(entity: Entity, ...fra: readonly Readonly<Record<string, T>>[]): readonly T[] =>
  [...lineage(entity)].reverse().flatMap((e) => fra.flatMap((f) => f[e.name] ?? []));

/** Fields of a new object after every pure rule that holds for it. */
export const reglerVedOpprett = (s: OpprettSituasjon): Felt => {
  // What is only referred to may be closed; what takes the new object in may not.
  for (const [navn, forelder] of Object.entries(s.entity.intoClosed ? {} : s.foreldre))
    if (s.entity.relations[navn]?.inverse !== undefined || !s.entity.relations[navn]) krevAapen(forelder);
  let felt: Felt = { ...s.felt, ...arvSkjerming(s), ...stempler(s.felt, s) };
  felt = { ...felt, ...grupper({ ...s, felt }) };
  for (const r of slekt(s.entity, ...regler)) felt = { ...felt, ...r.opprett?.({ ...s, felt }) };
  return felt;
};

/** As reglerVedOpprett, with the rules that look at other rows. */
export const alleReglerVedOpprett = async (s: OpprettSituasjon, les: Leser): Promise<Felt> => {
  let felt = reglerVedOpprett(s);
  for (const r of slekt(s.entity, oppslag)) felt = { ...felt, ...(await r.opprett?.({ ...s, felt }, les)) };
  if (s.entity.fields.kassasjon)
    felt = { ...felt, ...(await medOppslag.arvKassasjon(s.foreldre, felt, les)) };
  return felt;
};

export const reglerVedEndring = async (s: EndreSituasjon, les: Leser): Promise<Felt> => {
  vernKonstanter(s);
  vernLukket(s);
  let felt: Felt = { ...s.felt, ...stempler(s.felt, s, s.gammel.data) };
  felt = { ...felt, ...grupper({ ...s, felt }) };
  for (const r of slekt(s.entity, ...regler)) felt = { ...felt, ...r.endre?.({ ...s, felt }) };
  for (const r of slekt(s.entity, oppslag)) felt = { ...felt, ...(await r.endre?.({ ...s, felt }, les)) };
  return felt;
};

export const reglerVedSletting = async (
  entity: Entity,
  gammel: Objekt,
  aktoer: Aktoer,
  les: Leser,
): Promise<void> => {
  for (const r of slekt(entity, ...regler)) r.slett?.(gammel, aktoer);
  for (const r of slekt(entity, oppslag)) await r.slett?.(gammel, aktoer, les);
};

/** A closed unit takes nothing in by moving either. */
export const reglerVedFlytting = (til: Objekt): void => krevAapen(til);

export const oppslagVedFlytting = async (s: FlyttSituasjon, les: Leser): Promise<void> => {
  for (const r of slekt(s.entity, oppslag)) await r.flytt?.(s, les);
};
