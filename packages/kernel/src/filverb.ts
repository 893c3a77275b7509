import { type Entity, journalfoering, type Model } from '@felles/model';
import { validateAct } from '@felles/model/derive';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Objekt } from './access/utvalg.js';
import { nyJournalpost } from './acts/arkivering.js';
import type { Opplasting } from './acts/index.js';
import type { Aktoer } from './aktoer.js';
import { type Arbeid, openArbeid } from './arbeid.js';
import { sql } from './db/sql.js';
import { inTransaction } from './db/transaksjon.js';
import { type Fillager, filsti, rensFilnavn } from './files/index.js';
import { forventet, krevFunnet } from './filfelt.js';
import { krevKlar, lagre, somFilProblem } from './fillagring.js';
import { overfoeringsverb } from './overfoering.js';
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

type Filverb =
  | 'upload'
  | 'download'
  | 'openFile'
  | 'attach'
  | 'journalfoer'
  | 'beginTransfer'
  | 'findTransfer'
  | 'continueTransfer';

/** Most files that wait for the answer of one link. */
const mestPerSvarlenke = 20;

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
}: Filverbvalg): Pick<Sesjon, Filverb> => {
  const look = <T>(work: (arbeid: Arbeid) => Promise<T>): Promise<T> =>
    inTransaction(pool, aktoer, { readOnly: true }, (db) => work(openArbeid(model, db, aktoer, filer, '')));
  /** An answer link may have been forwarded to anybody: it fills no more than this with what is never used. */
  const krevPlassTilFlere = async (): Promise<void> => {
    if (aktoer.svarerFor === undefined) return;
    const [rad] = await inTransaction(pool, aktoer, { readOnly: true }, (db) =>
      db.query(
        sql`select count(*)::int as antall from "opplasting" where "virksomhet" = ${aktoer.virksomhet}::uuid and "svarerFor" = ${aktoer.svarerFor ?? null}::uuid`,
      ),
    );
    if (Number(rad?.antall) >= mestPerSvarlenke)
      throw new Problem('for-stor', `høyst ${mestPerSvarlenke} dokumenter kan følge et svar`);
  };
  const krevLov = (): void => demand('create', model.entity('dokumentobjekt'));

  const openFile: Sesjon['openFile'] = async (dokumentobjekt) => {
    const { data } = await read('dokumentobjekt', dokumentobjekt);
    const { sjekksum, referanseDokumentfil } = data;
    // A checksum may be a claim that was made before the bytes came; only the core says whose bytes are this object's.
    if (typeof sjekksum !== 'string' || referanseDokumentfil !== filsti(sjekksum))
      throw new Problem('ikke-funnet', 'dokumentet har ingen fil');
    return {
      filstoerrelse: Number(data.filstoerrelse),
      mimeType: String(data.mimeType ?? 'application/octet-stream'),
      filnavn: String(data.filnavn ?? dokumentobjekt),
      sjekksum,
      les: async (omraade) =>
        (await filer.les(aktoer.virksomhet, sjekksum, omraade).catch(somFilProblem)).stroem,
    };
  };

  return {
    upload: async (stroem, filnavn, valg = {}) => {
      if (!inside) throw new Problem('ikke-innlogget');
      await krevPlassTilFlere();
      const mottatt = await filer
        .motta(aktoer.virksomhet, stroem, { ...valg, maksStoerrelse: maksFil })
        .catch(somFilProblem);
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
          sql`insert into "opplasting" ("virksomhet", "id", "bruker", "filnavn", "sjekksum", "filstoerrelse", "mimeType", "format", "formatNavn", "avsender", "svarerFor") values (${aktoer.virksomhet}::uuid, ${opplasting.id}::uuid, ${aktoer.bruker}::uuid, ${opplasting.filnavn}, ${opplasting.sjekksum}, ${opplasting.filstoerrelse}, ${opplasting.mimeType}, ${opplasting.format}, ${opplasting.formatNavn}, ${aktoer.navn}, ${aktoer.svarerFor ?? null}::uuid)`,
        ),
      );
      return opplasting;
    },

    journalfoer: async (saksmappe, inndata, stroem, filnavn) => {
      demand('create', model.entity('journalpost'));
      const value = validInput(inndata);
      const mottatt = await filer
        .motta(aktoer.virksomhet, stroem, { maksStoerrelse: maksFil })
        .catch(somFilProblem);
      const tittel = String(value.tittel);
      const type = (value.journalposttype as { kode: 'I' | 'U' | 'N' | 'X' | 'S' }).kode;
      return write((arbeid) =>
        nyJournalpost(arbeid, {
          saksmappe,
          tittel,
          type,
          status: aktoer.roller.includes('arkivar') ? 'J' : 'S',
          parter: (
            (value.parter ?? []) as readonly { type: { kode: 'EA' | 'EM' | 'EK' }; navn: string }[]
          ).map((p) => ({
            type: p.type.kode,
            navn: p.navn,
          })),
          dokumenter: [
            {
              tittel: typeof value.dokumenttittel === 'string' ? value.dokumenttittel : tittel,
              opplasting: { ...mottatt, id: '', filnavn: rensFilnavn(filnavn) },
            },
          ],
        }),
      );
    },

    openFile,

    download: async (dokumentobjekt, omraade) => {
      const { les, ...om } = await openFile(dokumentobjekt);
      return { ...om, stroem: await les(omraade) };
    },

    attach: async (maal, stroem, avsending = {}) => {
      krevLov();
      const til = typeof maal === 'string' ? { dokumentobjekt: maal } : maal;
      const data = await look((arbeid) => krevKlar(arbeid, til, avsending));
      const mottatt = await filer
        .motta(aktoer.virksomhet, stroem, {
          maksStoerrelse: maksFil,
          forventet: forventet(data, avsending),
          godta: (funnet) => krevFunnet(data, funnet),
        })
        .catch(somFilProblem);
      return write((arbeid) => lagre(arbeid, til, mottatt, avsending));
    },

    ...overfoeringsverb({ filer, maksFil, aktoer, krevLov, write }),
  };
};
