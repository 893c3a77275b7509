import type { Entity } from '@felles/model';
import { textTable } from '@felles/model/derive';
import type { Objekt } from './access/utvalg.js';
import type { Aktoer } from './aktoer.js';
import { id, sql } from './db/sql.js';
import type { Forbindelse } from './db/transaksjon.js';
import type { Fillager } from './files/index.js';
import { somLinje, utenEntiteter } from './filtekst/tegn.js';

/** Bytes that are read of a file, and characters that are indexed. What comes later is found by its metadata alone. */
const maksLest = 400_000;
const maksTekst = 100_000;

const rene = new Set([
  'application/json',
  'text/calendar',
  'text/csv',
  'text/markdown',
  'text/plain',
  'text/vcard',
  'text/vnd.sosi',
]);
const merkede = new Set(['application/xml', 'application/xhtml+xml', 'text/html', 'text/xml']);

/** Text between the tags. Linear, whatever is in it: nothing is understood but where tags begin and end. */
const utenMerker = (tekst: string): string => {
  const smaa = tekst.toLowerCase();
  const ut: string[] = [];
  const forbi = (slutt: string, fra: number): number => {
    const ved = smaa.indexOf(slutt, fra);
    return ved < 0 ? tekst.length : ved + slutt.length;
  };
  for (let i = 0; i < tekst.length; ) {
    const merke = tekst.indexOf('<', i);
    ut.push(tekst.slice(i, merke < 0 ? tekst.length : merke), ' ');
    if (merke < 0) break;
    if (tekst.startsWith('<!--', merke)) i = forbi('-->', merke + 4);
    else if (tekst.startsWith('<![CDATA[', merke)) {
      i = forbi(']]>', merke);
      ut.push(tekst.slice(merke + 9, i).replace(']]>', ''), ' ');
    } else {
      const [, skjult] = /^<(script|style)[\s/>]/.exec(smaa.slice(merke, merke + 8)) ?? [];
      i = forbi('>', skjult === undefined ? merke : forbi(`</${skjult}`, merke));
    }
  }
  return utenEntiteter(ut.join(''));
};

const avkod = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  const merke = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  try {
    // The last character may be cut off.
    return new TextDecoder(merke ?? 'utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** True for formats whose text is read: plain text, XML and HTML. */
export const harTekst = (mimeType: unknown): boolean =>
  typeof mimeType === 'string' && (rene.has(mimeType) || merkede.has(mimeType));

/** Searchable text of a file's first bytes, at most 100 000 characters; empty when there is none. */
export const tekstAv = (bytes: Uint8Array, mimeType: string): string => {
  const tekst = avkod(bytes);
  return somLinje(merkede.has(mimeType) ? utenMerker(tekst) : tekst, maksTekst);
};

const ikkeTekst = new Set(['type', 'spraak', 'justering', 'bindingsklasse', 'dato']);

/** Texts of a document that Felles draws itself. */
export const tekstIDokument = (del: unknown): string => {
  if (typeof del === 'string') return del;
  if (typeof del !== 'object' || del === null) return '';
  const deler = Array.isArray(del)
    ? del
    : Object.entries(del).flatMap(([navn, verdi]) => (ikkeTekst.has(navn) ? [] : [verdi]));
  return deler.map(tekstIDokument).join(' ');
};

interface Verktoey {
  readonly db: Forbindelse;
  readonly filer: Fillager;
  readonly aktoer: Aktoer;
}

/** Makes a text findable as that of an object's file, which is then not read again. */
export const indekserTekst = async (
  { db, aktoer }: Pick<Verktoey, 'db' | 'aktoer'>,
  entity: Entity,
  systemID: string,
  tekst: string,
): Promise<void> => {
  if (tekst.trim() === '') return;
  await db.query(
    sql`with lest as (update "tekstlesing" set "status" = 'lest' where "virksomhet" = ${aktoer.virksomhet}::uuid and "systemID" = ${systemID}::uuid) insert into ${id(textTable(entity.table))} ("virksomhet", "systemID", "soek") values (${aktoer.virksomhet}::uuid, ${systemID}::uuid, to_tsvector('norwegian', ${tekst.slice(0, maksTekst)}::text))`,
  );
};

/** Makes the text of an object's file findable. Does nothing for formats that are not read. */
export const indekserFil = async (
  verktoey: Verktoey,
  entity: Entity,
  { systemID, data }: Pick<Objekt, 'systemID' | 'data'>,
): Promise<void> => {
  const { sjekksum, mimeType } = data;
  if (!harTekst(mimeType) || typeof sjekksum !== 'string' || data.referanseDokumentfil === undefined) return;
  const { stroem } = await verktoey.filer.les(verktoey.aktoer.virksomhet, sjekksum, {
    fra: 0,
    til: Math.min(maksLest, Number(data.filstoerrelse)) - 1,
  });
  const biter: Buffer[] = [];
  for await (const bit of stroem as AsyncIterable<Buffer>) biter.push(bit);
  await indekserTekst(verktoey, entity, systemID, tekstAv(Buffer.concat(biter), String(mimeType)));
};
