import type { Sesjon } from '@felles/kernel';
import { anbefalinger } from './anbefalinger.js';
import { arbeidsbord, brevmottakere } from './arbeidsbord.js';
import { bindinger } from './bindinger.js';
import { etablering } from './etablering.js';
import {
  fellesloesning,
  fellesloesninger,
  kartleggingsoversikt,
  mineLoesninger,
} from './fellesloesninger.js';
import { foelger, partendringer } from './foelger.js';
import { hoeringsoversikt } from './hoeringsoversikt.js';
import { kapasitet, ressursbank } from './kapasitet.js';
import { lignende } from './lignende.js';
import { maalsporing } from './maalsporing.js';
import { mandatlinje } from './mandatlinje.js';
import { matrise } from './matrise.js';
import { minKommune } from './minkommune.js';
import { minRegion } from './minregion.js';
import { minSakliste } from './minsakliste.js';
import { aarshjul, moetekoe } from './moetekoe.js';
import { partene } from './partene.js';
import { parthistorie } from './parthistorie.js';
import { sammensetning } from './sammensetning.js';
import { soekOveralt } from './soek.js';
import { vedtaksrapport } from './vedtaksrapport.js';
import { venter } from './venter.js';
import { virkningAvVedtak } from './virkning.js';

export interface Spoersmaal {
  readonly sesjon: Sesjon;
  /** The day asked about (`?dato=`), else today. */
  readonly dag: string;
  /** `:id` of the address, '' when it has none. */
  readonly id: string;
  /** Text after `?`; an argument given twice is refused before it comes here. */
  readonly soek: Readonly<Record<string, string>>;
}

/** A question that needs several entities at once: `GET /api/v1/<tenant>/<sti>`. What the session may not see is not in the answer. */
export interface Sammensatt {
  readonly sti: string;
  readonly svar: (s: Spoersmaal) => Promise<unknown>;
  /** The answer is the user's own and is not kept by anyone on the way. */
  readonly egen?: boolean;
}

export const sammensatte: readonly Sammensatt[] = [
  { sti: 'venter', svar: async ({ sesjon, dag }) => ({ verdier: await venter(sesjon, dag) }), egen: true },
  {
    sti: 'kart',
    svar: async ({ sesjon, dag }) => ({ dato: dag, parter: await partene(sesjon, dag, 'kommune') }),
  },
  { sti: 'soek', svar: soekOveralt, egen: true },
  { sti: 'arbeidsbord', svar: ({ sesjon, dag }) => arbeidsbord(sesjon, dag), egen: true },
  {
    sti: 'brevmottakere',
    svar: async ({ sesjon, dag }) => ({ verdier: await brevmottakere(sesjon, dag) }),
    egen: true,
  },
  { sti: 'minsakliste', svar: ({ sesjon, dag }) => minSakliste(sesjon, dag), egen: true },
  { sti: 'minregion', svar: ({ sesjon, dag, soek }) => minRegion(sesjon, dag, soek.arena), egen: true },
  { sti: 'minkommune', svar: ({ sesjon, dag }) => minKommune(sesjon, dag), egen: true },
  { sti: 'lignendeforslag', svar: ({ sesjon, soek }) => lignende(sesjon, soek), egen: true },
  { sti: 'hoering/:id/oversikt', svar: ({ sesjon, id, dag }) => hoeringsoversikt(sesjon, id, dag) },
  { sti: 'arena/:id/sammensetning', svar: ({ sesjon, id, dag }) => sammensetning(sesjon, id, dag) },
  { sti: 'etablering', svar: ({ sesjon, dag }) => etablering(sesjon, dag), egen: true },
  { sti: 'kapasitet', svar: ({ sesjon, dag, soek }) => kapasitet(sesjon, dag, soek), egen: true },
  { sti: 'ressursbank', svar: ({ sesjon, dag }) => ressursbank(sesjon, dag), egen: true },
  { sti: 'partendringer', svar: ({ sesjon, dag }) => partendringer(sesjon, dag) },
  { sti: 'partendring/:id/foelger', svar: ({ sesjon, id }) => foelger(sesjon, id) },
  { sti: 'samarbeidspart/:id/historie', svar: ({ sesjon, id, dag }) => parthistorie(sesjon, id, dag) },
  { sti: 'matrise', svar: ({ sesjon, dag }) => matrise(sesjon, dag) },
  { sti: 'vedtak/:id/virkning', svar: ({ sesjon, id, dag }) => virkningAvVedtak(sesjon, id, dag) },
  {
    sti: 'vedtak/:id/mandatlinje',
    svar: ({ sesjon, id, dag, soek }) => mandatlinje(sesjon, id, dag, soek.part),
  },
  { sti: 'bindinger', svar: ({ sesjon, dag, soek }) => bindinger(sesjon, dag, soek.versjon) },
  { sti: 'vedtaksrapport', svar: ({ sesjon, dag, soek }) => vedtaksrapport(sesjon, dag, soek) },
  { sti: 'arena/:id/moetekoe', svar: ({ sesjon, id }) => moetekoe(sesjon, id) },
  {
    sti: 'aarshjul',
    svar: ({ sesjon, dag, soek }) =>
      aarshjul(sesjon, /^\d{4}$/.test(soek.aar ?? '') ? Number(soek.aar) : Number(dag.slice(0, 4))),
  },
  { sti: 'fellesloesninger', svar: ({ sesjon, dag }) => fellesloesninger(sesjon, dag) },
  { sti: 'fellesloesning/:id/bruk', svar: ({ sesjon, id, dag }) => fellesloesning(sesjon, id, dag) },
  { sti: 'kartlegging/:id/oversikt', svar: ({ sesjon, id, dag }) => kartleggingsoversikt(sesjon, id, dag) },
  {
    sti: 'mineloesninger',
    svar: ({ sesjon, dag, soek }) => mineLoesninger(sesjon, dag, soek.part),
    egen: true,
  },
  { sti: 'strategi/:id/sporing', svar: ({ sesjon, id }) => maalsporing(sesjon, id) },
  { sti: 'anbefalinger', svar: ({ sesjon, dag }) => anbefalinger(sesjon, dag) },
];
