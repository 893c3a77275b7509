import { isGruppeKind, kodeverdi, lineage } from '@felles/model';
import { linkTables } from '@felles/model/derive';
import type { Objekt } from './access/utvalg.js';
import type { Arbeid } from './arbeid.js';
import { dokumenterISql, mapperISql, registreringerISql } from './db/innhold.js';
import type { Hendelsesinfo } from './db/skriv.js';
import type { Sql } from './db/sql.js';
import { leserFor } from './leser.js';
import { Problem, ruleProblem } from './problem.js';
import { hinder, krevKasserbar, type Slettingstype, slettesSom } from './rules/kassasjon.js';
import { erArkivert, registreringerFor } from './rules/oppslag.js';
import { kodeAv, lik } from './rules/regel.js';

/** Removes an object with all that belongs to it. */
const fjernMedEide = async (
  arbeid: Arbeid,
  objekt: Objekt,
  info: Partial<Hendelsesinfo> = {},
): Promise<void> => {
  for (const incoming of arbeid.model.incoming(arbeid.model.entity(objekt.entitet))) {
    if (incoming.many || !incoming.from.relations[incoming.name]?.owned) continue;
    for (const eid of await arbeid.finn(incoming.from.name, { [incoming.name]: objekt.systemID }))
      await fjernMedEide(arbeid, eid, info);
  }
  await arbeid.slett(objekt, info);
};

/** What the log keeps of files that are destroyed. */
const kjennetegn = (objekter: readonly Objekt[]): unknown =>
  objekter.map(({ systemID, data }) => ({
    systemID,
    filnavn: data.filnavn,
    sjekksum: data.sjekksum,
    variantformat: kodeAv(data.variantformat),
    versjonsnummer: data.versjonsnummer,
  }));

const filene = (arbeid: Arbeid, dokument: Objekt): Promise<readonly Objekt[]> =>
  arbeid.finn('dokumentobjekt', { dokumentbeskrivelse: dokument.systemID });

/** Destroys the files of a document; the metadata stay (M630). The bytes leave the store with the next clean-up. */
const kasser = async (arbeid: Arbeid, dokument: Objekt): Promise<void> => {
  const objekter = await filene(arbeid, dokument);
  await arbeid.hjemle(dokument, 'kassasjon', { dokumentobjekt: kjennetegn(objekter) });
  for (const o of objekter) await fjernMedEide(arbeid, o, { handling: 'kassasjon' });
};

/** Deletes the files of an archived document that may go as the kind that is asked for. Answers how many. */
const slettSom = async (arbeid: Arbeid, dokument: Objekt, type: Slettingstype): Promise<number> => {
  let rest = await filene(arbeid, dokument);
  const borte: Objekt[] = [];
  for (;;) {
    const neste = rest.find(
      (o) => o.data.referanseDokumentfil !== undefined && slettesSom(o, rest).includes(type),
    );
    if (!neste) break;
    borte.push(neste);
    rest = rest.filter((o) => o !== neste);
  }
  if (borte.length === 0) return 0;
  await arbeid.hjemle(dokument, 'sletting', { slettingstype: type, dokumentobjekt: kjennetegn(borte) });
  for (const o of borte) await fjernMedEide(arbeid, o, { handling: 'sletting' });
  return borte.length;
};

const merkSletting = (arbeid: Arbeid, dokument: Objekt, type: Slettingstype): Promise<Objekt> => {
  const kind = arbeid.model.entity('dokumentbeskrivelse').fields.sletting?.kind;
  const felt = kind && isGruppeKind(kind) ? kind.felt.slettingstype : undefined;
  if (!felt) throw new Error('dokumentbeskrivelse has no sletting');
  const { aktoer, naa } = arbeid;
  const sletting = {
    slettingstype: kodeverdi(felt, type),
    slettetDato: naa,
    slettetAv: aktoer.navn,
    referanseSlettetAv: aktoer.bruker,
  };
  return arbeid.endre(dokument, { felt: { sletting } }, { handling: 'sletting' });
};

/** Whether a document is archive: finished, or of a record that is. */
const erArkivertDokument = async (arbeid: Arbeid, dokument: Objekt): Promise<boolean> =>
  kodeAv(dokument.data.dokumentstatus) === 'F' ||
  (await registreringerFor(dokument.systemID, leserFor(arbeid))).some(erArkivert);

/**
 * Deletes one file. Of what is archived only older versions, variants and production formats go, and the document
 * keeps the trace of it (krav 5.13.17-5.13.28).
 */
const slettDokumentobjekt = async (arbeid: Arbeid, objekt: Objekt): Promise<void> => {
  const over = objekt.relasjoner.dokumentbeskrivelse;
  if (objekt.data.referanseDokumentfil === undefined || over === undefined)
    return fjernMedEide(arbeid, objekt);
  const dokument = await arbeid.krev('dokumentbeskrivelse', over, true);
  const arkivert = await erArkivertDokument(arbeid, dokument);
  const [type] = slettesSom(objekt, await filene(arbeid, dokument));
  if (arkivert && !type)
    throw new Problem(
      'feil-tilstand',
      'den siste, endelige versjonen og dokumenter i arkivformat kan ikke slettes',
    );
  await arbeid.hjemle(dokument, 'sletting', {
    ...(arkivert ? { slettingstype: type } : {}),
    dokumentobjekt: kjennetegn([objekt]),
  });
  await fjernMedEide(arbeid, objekt, { handling: 'sletting' });
  if (arkivert && type) await merkSletting(arbeid, dokument, type);
};

/** Lets go of the ties that other objects have to it. */
const loesneFra = async (arbeid: Arbeid, objekt: Objekt): Promise<void> => {
  const slekt = lineage(arbeid.model.entity(objekt.entitet));
  const les = leserFor(arbeid);
  for (const { from, relation, to } of linkTables(arbeid.model)) {
    if (!slekt.includes(to)) continue;
    for (const { fra } of await les.lenker(from.name, relation, 'til', [objekt.systemID]))
      await arbeid.loesne(await arbeid.krev(from.name, fra), relation, objekt.systemID);
  }
  for (const { from, name } of arbeid.model.incoming(arbeid.model.entity(objekt.entitet))) {
    if (!from.relations[name]?.makes) continue;
    for (const peker of await arbeid.finn(from.name, { [name]: objekt.systemID }))
      await arbeid.endre(peker, { relasjoner: { [name]: null } }, { handling: `loesne-${name}` });
  }
};

/** A document goes with its files, which only a document that is not archive yet does. */
const slettDokument = async (arbeid: Arbeid, dokument: Objekt): Promise<void> => {
  await arbeid.hjemle(dokument, 'sletting', { dokumentobjekt: kjennetegn(await filene(arbeid, dokument)) });
  await loesneFra(arbeid, dokument);
  await fjernMedEide(arbeid, dokument, { handling: 'sletting' });
};

/** Removes an object that the rules let go. What others hang on stays. */
export const fjern = async (arbeid: Arbeid, objekt: Objekt): Promise<void> => {
  if (objekt.entitet === 'dokumentobjekt') return slettDokumentobjekt(arbeid, objekt);
  if (objekt.entitet === 'dokumentbeskrivelse') return slettDokument(arbeid, objekt);
  if (objekt.entitet === 'presedens' || objekt.entitet === 'klassifikasjonssystem')
    await loesneFra(arbeid, objekt);
  return fjernMedEide(arbeid, objekt);
};

const side = 500;

const ider = async (arbeid: Arbeid, spoerring: Sql): Promise<readonly string[]> =>
  (await arbeid.db.query(spoerring)).map((r) => String(r.id));

/** Objects by id, a page at a time. */
async function* sidevis(arbeid: Arbeid, entitet: string, alle: readonly string[]): AsyncGenerator<Objekt> {
  for (let i = 0; i < alle.length; i += side)
    yield* await arbeid.finn(entitet, { systemID: alle.slice(i, i + side) });
}

const dokumenterI = async (arbeid: Arbeid, arkivdel: Objekt): Promise<AsyncGenerator<Objekt>> =>
  sidevis(
    arbeid,
    'dokumentbeskrivelse',
    await ider(arbeid, dokumenterISql(arbeid.aktoer.virksomhet, arkivdel.systemID)),
  );

/** Lets go of what is tied to an object without belonging to it, so that it can be removed. */
const loesneAlt = async (arbeid: Arbeid, objekt: Objekt): Promise<void> => {
  const entity = arbeid.model.entity(objekt.entitet);
  for (const relasjon of Object.keys(entity.manyRelations))
    for (const til of await arbeid.knyttet(objekt, relasjon)) await arbeid.loesne(objekt, relasjon, til);
  const maal = { mappe: 'referanseTilMappe', registrering: 'referanseTilRegistrering' }[entity.table];
  if (maal === undefined) return;
  for (const k of await arbeid.finn('kryssreferanse', { [maal]: objekt.systemID }))
    await arbeid.slett(k, { handling: 'sletting' });
};

/** Deletes all that an arkivdel holds; the arkivdel stays with the trace of it (M089, SA). */
const slettInnhold = async (arbeid: Arbeid, arkivdel: Objekt): Promise<void> => {
  const { virksomhet } = arbeid.aktoer;
  const info = { handling: 'sletting' } as const;
  const dokumenter = await ider(arbeid, dokumenterISql(virksomhet, arkivdel.systemID));
  const registreringer = await ider(arbeid, registreringerISql(virksomhet, arkivdel.systemID));
  const mapper = await ider(arbeid, mapperISql(virksomhet, arkivdel.systemID));
  await arbeid.hjemle(arkivdel, 'sletting', {
    slettingstype: 'SA',
    mapper: mapper.length,
    registreringer: registreringer.length,
    dokumenter: dokumenter.length,
  });
  for await (const r of sidevis(arbeid, 'registrering', registreringer)) {
    await loesneAlt(arbeid, r);
    await fjernMedEide(arbeid, r, info);
  }
  // What is shared with a record elsewhere is that record's too.
  for await (const d of sidevis(arbeid, 'dokumentbeskrivelse', dokumenter))
    if ((await registreringerFor(d.systemID, leserFor(arbeid))).length === 0)
      await fjernMedEide(arbeid, d, info);
  for (const id of mapper) {
    const mappe = await arbeid.krev('mappe', id);
    await loesneAlt(arbeid, mappe);
    await fjernMedEide(arbeid, mappe, info);
  }
};

const slettIArkivdel = async (arbeid: Arbeid, arkivdel: Objekt, type: Slettingstype): Promise<void> => {
  for await (const d of await dokumenterI(arbeid, arkivdel))
    if ((await erArkivertDokument(arbeid, d)) && (await slettSom(arbeid, d, type)) > 0)
      await merkSletting(arbeid, d, type);
};

const kasserArkivdel = async (arbeid: Arbeid, foer: Objekt, etter: Objekt): Promise<void> => {
  const nei = hinder(foer.data.kassasjon as Readonly<Record<string, unknown>> | undefined, arbeid.naa);
  if (nei) throw ruleProblem('utfoertKassasjon', `arkivdelen kan ikke kasseres: ${nei}`);
  const felt = { utfoertKassasjon: etter.data.utfoertKassasjon };
  for await (const d of await dokumenterI(arbeid, etter)) {
    if (d.data.utfoertKassasjon !== undefined) continue;
    await krevKasserbar(d, arbeid.naa, leserFor(arbeid));
    await kasser(arbeid, d);
    await arbeid.endre(d, { felt }, { handling: 'kassasjon' });
  }
};

const kasserDokument = async (arbeid: Arbeid, foer: Objekt): Promise<void> => {
  await krevKasserbar(foer, arbeid.naa, leserFor(arbeid));
  await kasser(arbeid, foer);
};

const slettIDokument = async (arbeid: Arbeid, dokument: Objekt, type: Slettingstype): Promise<void> => {
  const antall = await slettSom(arbeid, dokument, type);
  if (antall === 0 && (await filene(arbeid, dokument)).length > 0)
    throw ruleProblem('sletting/slettingstype', 'dokumentet har ingen filer som kan slettes slik');
};

/** Carries out what a change says has been done with the content of a document or of an arkivdel. */
export const utfoerFjerning = async (arbeid: Arbeid, foer: Objekt, etter: Objekt): Promise<void> => {
  const erArkivdel = etter.entitet === 'arkivdel';
  if (!erArkivdel && etter.entitet !== 'dokumentbeskrivelse') return;
  if (foer.data.utfoertKassasjon === undefined && etter.data.utfoertKassasjon !== undefined)
    await (erArkivdel ? kasserArkivdel(arbeid, foer, etter) : kasserDokument(arbeid, foer));
  if (etter.data.sletting === undefined || lik(foer.data.sletting, etter.data.sletting)) return;
  const { slettingstype } = etter.data.sletting as { readonly slettingstype?: unknown };
  const type = kodeAv(slettingstype) as Slettingstype | 'SA' | undefined;
  if (type === undefined) return;
  if (type === 'SA') await slettInnhold(arbeid, etter);
  else await (erArkivdel ? slettIArkivdel : slettIDokument)(arbeid, etter, type);
};
