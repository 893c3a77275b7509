import { type Entity, journalfoering, type Model } from '@felles/model';
import { validateAct } from '@felles/model/derive';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Objekt } from './access/utvalg.js';
import { nyJournalpost } from './acts/arkivering.js';
import type { Opplasting } from './acts/index.js';
import type { Aktoer } from './aktoer.js';
import type { Arbeid } from './arbeid.js';
import { sql } from './db/sql.js';
import { inTransaction } from './db/transaksjon.js';
import { FilFeil, type Fillager, rensFilnavn } from './files/index.js';
import { filfelt } from './filfelt.js';
import { fieldProblem, Problem } from './problem.js';
import type { Sesjon } from './sesjon.js';

export interface Filverbvalg {
  readonly model: Model;
  readonly pool: pg.Pool;
  readonly filer: Fillager;
  readonly maksFil: number;
  readonly aktoer: Aktoer;
  /** False for the public. */
  readonly inside: boolean;
  readonly demand: (verb: 'create' | 'update' | 'remove', entity: Entity) => void;
  readonly write: <T>(work: (arbeid: Arbeid) => Promise<T>) => Promise<T>;
  readonly read: (entitet: string, systemID: string) => Promise<Objekt>;
}

const filProblem = (error: unknown): unknown => {
  if (!(error instanceof FilFeil)) return error;
  const kode =
    error.kode === 'for-stor' ? 'for-stor' : error.kode === 'mangler' ? 'ikke-funnet' : 'avvist-fil';
  return new Problem(kode, error.message, { cause: error });
};

const validInput = (inndata: unknown): Readonly<Record<string, unknown>> => {
  const r = validateAct(journalfoering, inndata);
  if (!r.ok) throw fieldProblem(r.feil);
  return r.value;
};

/**
 * The verbs that carry bytes. Bytes are on disk before the transaction begins, so a row never points at what is not
 * there; bytes without a row are cleaned up by a job.
 */
export const filverb = ({
  model,
  pool,
  filer,
  maksFil,
  aktoer,
  inside,
  demand,
  write,
  read,
}: Filverbvalg): Pick<Sesjon, 'upload' | 'download' | 'attach' | 'journalfoer'> => ({
  upload: async (stroem, filnavn, valg = {}) => {
    if (!inside) throw new Problem('ikke-innlogget');
    const mottatt = await filer
      .motta(aktoer.virksomhet, stroem, { ...valg, maksStoerrelse: maksFil })
      .catch((e: unknown) => {
        throw filProblem(e);
      });
    const opplasting: Opplasting = {
      id: uuidv7(),
      filnavn: rensFilnavn(filnavn),
      sjekksum: mottatt.sjekksum,
      filstoerrelse: mottatt.filstoerrelse,
      mimeType: mottatt.mimeType,
      format: mottatt.format,
      formatNavn: mottatt.formatNavn,
    };
    await inTransaction(pool, aktoer, {}, (db) =>
      db.query(
        sql`insert into "opplasting" ("virksomhet", "id", "bruker", "filnavn", "sjekksum", "filstoerrelse", "mimeType", "format", "formatNavn") values (${aktoer.virksomhet}::uuid, ${opplasting.id}::uuid, ${aktoer.bruker}::uuid, ${opplasting.filnavn}, ${opplasting.sjekksum}, ${opplasting.filstoerrelse}, ${opplasting.mimeType}, ${opplasting.format}, ${opplasting.formatNavn})`,
      ),
    );
    return opplasting;
  },

  journalfoer: async (saksmappe, inndata, stroem, filnavn) => {
    demand('create', model.entity('journalpost'));
    const value = validInput(inndata);
    const mottatt = await filer
      .motta(aktoer.virksomhet, stroem, { maksStoerrelse: maksFil })
      .catch((e: unknown) => {
        throw filProblem(e);
      });
    const tittel = String(value.tittel);
    const type = (value.journalposttype as { kode: 'I' | 'U' | 'N' | 'X' | 'S' }).kode;
    return write((arbeid) =>
      nyJournalpost(arbeid, {
        saksmappe,
        tittel,
        type,
        status: aktoer.roller.includes('arkivar') ? 'J' : 'S',
        parter: ((value.parter ?? []) as readonly { type: { kode: 'EA' | 'EM' | 'EK' }; navn: string }[]).map(
          (p) => ({
            type: p.type.kode,
            navn: p.navn,
          }),
        ),
        dokumenter: [
          {
            tittel: typeof value.dokumenttittel === 'string' ? value.dokumenttittel : tittel,
            opplasting: { ...mottatt, id: '', filnavn: rensFilnavn(filnavn) },
          },
        ],
      }),
    );
  },

  download: async (dokumentobjekt, omraade) => {
    const objekt = await read('dokumentobjekt', dokumentobjekt);
    // A declared checksum is a claim; only the core says that the bytes are this object's.
    const sjekksum = objekt.data.referanseDokumentfil === undefined ? undefined : objekt.data.sjekksum;
    if (typeof sjekksum !== 'string') throw new Problem('ikke-funnet');
    const lest = await filer.les(aktoer.virksomhet, sjekksum, omraade).catch((e: unknown) => {
      throw filProblem(e);
    });
    return {
      stroem: lest.stroem,
      filstoerrelse: lest.filstoerrelse,
      mimeType: String(objekt.data.mimeType ?? 'application/octet-stream'),
      filnavn: String(objekt.data.filnavn ?? dokumentobjekt),
      sjekksum,
    };
  },

  attach: async (dokumentobjekt, stroem, valg = {}) => {
    demand('create', model.entity('dokumentobjekt'));
    const foer = await read('dokumentobjekt', dokumentobjekt);
    if (foer.data.referanseDokumentfil !== undefined)
      throw new Problem('feil-tilstand', 'dokumentet har en fil fra før');
    const forventet = {
      sjekksum: foer.data.sjekksum as string | undefined,
      filstoerrelse: foer.data.filstoerrelse as number | undefined,
    };
    const mottatt = await filer
      .motta(aktoer.virksomhet, stroem, { forventet, ...valg, maksStoerrelse: maksFil })
      .catch((e: unknown) => {
        throw filProblem(e);
      });
    return write(async (arbeid) => {
      const objekt = await arbeid.krev('dokumentobjekt', dokumentobjekt, true);
      if (objekt.data.referanseDokumentfil !== undefined)
        throw new Problem('feil-tilstand', 'dokumentet har en fil fra før');
      return arbeid.endre(objekt, { felt: filfelt(mottatt) });
    });
  },
});
