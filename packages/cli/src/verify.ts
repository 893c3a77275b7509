import type { Register, Virksomhet } from '@felles/kernel/db';
import { type Fillager, kontrollerFiler } from '@felles/kernel/files';
import { type OffentligNoekkel, type Posttabell, verifiserLogg, verifiserPoster } from '@felles/kernel/log';
import { model } from '@felles/model';
import { tablesOf } from '@felles/model/derive';
import { filrader, hodemappe, kjenteHoder, lesHoder, verifiserKoblinger } from '@felles/server';
import type pg from 'pg';
import {
  erTom,
  filavvik,
  type Kontroll,
  koblingsavvik,
  linjerFor,
  loggavvik,
  postavvik,
  sluttlinjer,
} from './rapport.js';

export interface Verifyvalg {
  readonly pool: pg.Pool;
  readonly register: Register;
  readonly filer: Fillager;
  /** The key that signs now; `tidligereNoekler` those that signed before it. */
  readonly noekkel: OffentligNoekkel;
  readonly tidligereNoekler?: readonly OffentligNoekkel[];
  readonly skriv: (linje: string) => void;
  /** Tenant code; all tenants when left out. */
  readonly virksomhet?: string;
  /** Where the heads outside the database are (`<datamappe>/hoder`). Without them a log whose end was cut looks whole. */
  readonly datamappe?: string;
}

const MAKS_FILAVVIK = 1000;

/** Every table of the model with the entities that live in it. */
const posttabeller = (): readonly Posttabell[] =>
  tablesOf(model).flatMap((tabell) =>
    model
      .family(tabell)
      // What is told about others is written by a trigger from the log itself.
      .filter((e) => !e.abstract && !e.about)
      .map((e) => ({ entitet: e.name, tabell })),
  );

/** Checks log, records, links and files of the tenants and reports in Norwegian. Answers 0 when all is intact, else 1. */
export const verify = async (o: Verifyvalg): Promise<number> => {
  const alle = await o.register.virksomheter();
  const valgte = o.virksomhet === undefined ? alle : alle.filter((v) => v.kode === o.virksomhet);
  if (valgte.length === 0) {
    o.skriv(
      o.virksomhet === undefined
        ? 'Det finnes ingen virksomheter.'
        : `Fant ikke virksomheten ${o.virksomhet}.`,
    );
    return o.virksomhet === undefined ? 0 : 1;
  }
  o.skriv(`Kontrollerer mot nøkkelen ${o.noekkel.id}`);
  const kontroller: Kontroll[] = [];
  for (const v of valgte) {
    const kontroll = await kontrollerVirksomhet(o, v);
    kontroller.push(kontroll);
    if (!erTom(kontroll)) for (const linje of linjerFor(kontroll)) o.skriv(linje);
  }
  for (const linje of sluttlinjer(kontroller)) o.skriv(linje);
  return kontroller.every((k) => k.avvik.length === 0) ? 0 : 1;
};

const kontrollerVirksomhet = async (o: Verifyvalg, v: Virksomhet): Promise<Kontroll> => {
  const { virksomhet } = v;
  const hodefil =
    o.datamappe === undefined
      ? { hoder: [], uleselige: 0 }
      : await lesHoder(hodemappe(o.datamappe), virksomhet);
  const noekler = [o.noekkel, ...(o.tidligereNoekler ?? [])];
  const logg = await verifiserLogg(o.pool, virksomhet, noekler, { kjenteHoder: kjenteHoder(hodefil) });
  const poster = await verifiserPoster(o.pool, virksomhet, posttabeller());
  const koblinger = await verifiserKoblinger(o.pool, virksomhet, model);
  const filer = await lesFiler(o, virksomhet);
  return {
    navn: v.navn,
    kode: v.kode,
    hendelser: logg.antall,
    uforseglet: logg.uforseglet,
    hoder: hodefil.hoder.length,
    poster: poster.antall,
    koblinger: koblinger.antall,
    filer: filer.antall,
    avvik: [
      ...logg.funn.map(loggavvik),
      ...(hodefil.uleselige > 0
        ? [`Logg: ${hodefil.uleselige} linjer i filen med hoder kan ikke leses.`]
        : []),
      ...poster.funn.map(postavvik),
      ...koblinger.funn.map(koblingsavvik),
      ...filer.avvik,
    ],
    flere: logg.flere + poster.flere + filer.flere,
    ikkeSjekket: poster.ikkeSjekket,
  };
};

const lesFiler = async (o: Verifyvalg, virksomhet: string) => {
  const avvik: string[] = [];
  let antall = 0;
  let flere = 0;
  for await (const svar of kontrollerFiler(o.filer, filrader(o.pool, virksomhet))) {
    antall++;
    if (svar.status === 'ok') continue;
    if (avvik.length < MAKS_FILAVVIK) avvik.push(filavvik(svar));
    else flere++;
  }
  return { avvik, antall, flere };
};
