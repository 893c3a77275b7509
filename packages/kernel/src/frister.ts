import type { Model } from '@felles/model';
import type pg from 'pg';
import type { Objekt } from './access/utvalg.js';
import { type Aktoer, systemAktoer } from './aktoer.js';
import { type Arbeid, openArbeid } from './arbeid.js';
import { inTransaction } from './db/transaksjon.js';
import { fristvarselSql } from './db/varsel.js';
import type { Fillager } from './files/index.js';
import { type Fristtrinn, fristtrinn } from './rules/frist.js';
import { gjelderDa } from './rules/tidsrom.js';
import { varsleParter, varsleRolle, varsleSeter } from './varsling.js';

interface Kjerne {
  readonly model: Model;
  readonly pool: pg.Pool;
  readonly filer: Fillager;
  readonly klokke: () => Date;
}

/** A deadline that comes up, and who is to hear of it. */
interface Frist {
  /** What has the deadline. */
  readonly objekt: Objekt;
  /** What the notice leads to; its title is what is said. */
  readonly om: Objekt;
  readonly dag: unknown;
  readonly slag: 'frist' | 'papirfrist';
  readonly varsle: (arbeid: Arbeid, type: string, trinn: Fristtrinn) => Promise<void>;
}

const underveis = ['meldt', 'registrert', 'oversendt', 'videresendt', 'vurdert', 'innstilt', 'paa-sakliste'];
const skrevAv = (o: Objekt): readonly string[] =>
  typeof o.data.referanseOpprettetAv === 'string' ? [o.data.referanseOpprettetAv] : [];
const iderAv = (objekter: readonly Objekt[]): readonly string[] => objekter.map((o) => o.systemID);

/** Those who have not answered, as long as they are parties. */
const spurte = async (arbeid: Arbeid, rader: readonly Objekt[]): Promise<readonly string[]> => {
  const ider = rader.flatMap((r) => r.relasjoner.part ?? []);
  if (ider.length === 0) return [];
  const parter = await arbeid.finn('samarbeidspart', { systemID: ider });
  return iderAv(parter.filter((p) => gjelderDa(p, arbeid.naa.slice(0, 10))));
};

const forslagene = async (arbeid: Arbeid): Promise<readonly Frist[]> => {
  const forslag = await arbeid.finn('forslag', { forslagsstatus: underveis });
  const papirer =
    forslag.length === 0 ? [] : await arbeid.finn('saksframlegg', { forslag: [...iderAv(forslag)] });
  const hos = (f: Objekt): string => f.relasjoner.hosArena ?? f.relasjoner.arena ?? '';
  return [
    ...forslag.map(
      (f): Frist => ({
        objekt: f,
        om: f,
        dag: f.data.frist,
        slag: 'frist',
        varsle: (a, type) => varsleSeter(a, hos(f), type, f),
      }),
    ),
    ...papirer.flatMap((p): Frist[] => {
      const f = forslag.find((x) => x.systemID === p.relasjoner.forslag);
      return f
        ? [
            {
              objekt: p,
              om: f,
              dag: p.data.frist,
              slag: 'papirfrist',
              varsle: (a, type) => varsleSeter(a, hos(f), type, f, skrevAv(p)),
            },
          ]
        : [];
    }),
  ];
};

/** Before and on the day those who have not answered hear of it; when it has passed, those who asked. */
const spoersmaal = (
  om: Objekt,
  dag: unknown,
  ubesvarte: (arbeid: Arbeid) => Promise<readonly Objekt[]>,
  spurteAv: (arbeid: Arbeid, type: string) => Promise<void>,
): Frist => ({
  objekt: om,
  om,
  dag,
  slag: 'frist',
  varsle: async (a, type, trinn) => {
    const mangler = await spurte(a, await ubesvarte(a));
    if (mangler.length === 0) return;
    if (trinn === 'over') await spurteAv(a, type);
    else await varsleParter(a, mangler, type, om);
  },
});

const hoeringene = async (arbeid: Arbeid): Promise<readonly Frist[]> =>
  (await arbeid.finn('hoering', { hoeringsstatus: 'sendt' })).map((h) =>
    spoersmaal(
      h,
      h.data.frist,
      (a) => a.finn('hoeringssvar', { hoering: h.systemID, hoeringssvarstatus: 'ikke-svart' }),
      (a, type) => varsleSeter(a, h.relasjoner.arena ?? '', type, h, skrevAv(h)),
    ),
  );

const satsingene = async (arbeid: Arbeid): Promise<readonly Frist[]> =>
  (await arbeid.finn('satsing', { satsingsstatus: ['aapnet', 'deltakelse'] })).map((s) =>
    spoersmaal(
      s,
      s.data.svarfrist,
      (a) => a.finn('deltakelse', { satsing: s.systemID, deltakelsesstatus: 'spurt' }),
      (a, type) => varsleRolle(a, 'sekretariat', type, s),
    ),
  );

const oppfoelgingene = async (arbeid: Arbeid): Promise<readonly Frist[]> =>
  (await arbeid.finn('oppfoelging', { oppfoelgingsstatus: ['planlagt', 'i-arbeid'] })).map((o) => ({
    objekt: o,
    om: o,
    dag: o.data.frist,
    slag: 'frist',
    varsle: async (a, type, trinn) => {
      const { eierArena, eierPart } = o.relasjoner;
      if (eierArena) await varsleSeter(a, eierArena, type, o);
      else if (eierPart) await varsleParter(a, [eierPart], type, o);
      if (trinn === 'over') await varsleRolle(a, 'sekretariat', type, o);
    },
  }));

/** Each party has its own deadline for the agreement. */
const tilslutningene = async (arbeid: Arbeid): Promise<readonly Frist[]> => {
  const rader = await arbeid.finn('tilslutning', { tilslutningsstatus: ['sendt', 'til-behandling'] });
  if (rader.length === 0) return [];
  const versjoner = await arbeid.finn('avtaleversjon', {
    systemID: rader.map((r) => r.relasjoner.avtaleversjon ?? ''),
    avtalestatus: 'vedtatt',
  });
  const avtaler = await arbeid.finn('avtale', { systemID: versjoner.map((v) => v.relasjoner.avtale ?? '') });
  return rader.flatMap((rad): Frist[] => {
    const versjon = versjoner.find((v) => v.systemID === rad.relasjoner.avtaleversjon);
    const avtale = avtaler.find((a) => a.systemID === versjon?.relasjoner.avtale);
    if (!versjon || !avtale) return [];
    const om = { ...versjon, data: { ...versjon.data, tittel: avtale.data.tittel } };
    return [
      {
        objekt: rad,
        om,
        dag: rad.data.svarfrist,
        slag: 'frist',
        varsle: async (a, type) => varsleParter(a, await spurte(a, [rad]), type, om),
      },
    ];
  });
};

const kilder = [forslagene, hoeringene, satsingene, oppfoelgingene, tilslutningene];

/**
 * Notices of the deadlines that come up, are today or have just passed, to those who are to meet them. Each is given once
 * for each deadline, however often this runs and whoever runs it; a deadline that is moved begins anew. Answers how many.
 */
export const varsleFrister = async (k: Kjerne, virksomhet: string): Promise<number> => {
  const aktoer: Aktoer = systemAktoer(virksomhet);
  const naa = k.klokke().toISOString();
  const idag = naa.slice(0, 10);
  return inTransaction(k.pool, aktoer, {}, async (db) => {
    const arbeid = openArbeid(k.model, db, aktoer, k.filer, naa);
    let antall = 0;
    for (const kilde of kilder)
      for (const f of await kilde(arbeid)) {
        const frist = typeof f.dag === 'string' ? f.dag.slice(0, 10) : '';
        const trinn = fristtrinn(frist, idag);
        if (trinn === undefined) continue;
        const ny = await db.query(fristvarselSql(virksomhet, f.objekt.systemID, frist, trinn, naa));
        if (ny.length === 0) continue;
        await f.varsle(arbeid, `${f.slag}-${trinn}`, trinn);
        antall += 1;
      }
    return antall;
  });
};
