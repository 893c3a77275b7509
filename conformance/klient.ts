import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import pg from 'pg';
import { databaseAv, type Produkt } from './produkt.js';

/** An answer, read to its end. */
export interface Svar {
  readonly status: number;
  /** The JSON of the body, or undefined when it is not JSON. */
  readonly kropp: unknown;
  readonly bytes: Buffer;
  readonly tekst: string;
  readonly hoder: Headers;
  readonly millisekunder: number;
}

export interface Kall {
  readonly kropp?: unknown;
  /** Sent as they are. */
  readonly bytes?: Uint8Array | string;
  readonly type?: string;
  readonly hoder?: Readonly<Record<string, string>>;
}

export interface Klient {
  readonly hvem: string;
  kall(metode: string, sti: string, valg?: Kall): Promise<Svar>;
  get(sti: string): Promise<Svar>;
  post(sti: string, kropp?: unknown): Promise<Svar>;
  patch(sti: string, versjon: number, kropp: unknown): Promise<Svar>;
  slett(sti: string, versjon: number): Promise<Svar>;
  /** Uploads bytes to `/fil` of a tenant; gives the answer. */
  fil(virksomhet: string, navn: string, bytes: Uint8Array, hoder?: Record<string, string>): Promise<Svar>;
}

const les = async (svar: Response, begynt: number): Promise<Svar> => {
  const bytes = Buffer.from(await svar.arrayBuffer());
  const tekst = bytes.toString('utf8');
  let kropp: unknown;
  try {
    kropp = JSON.parse(tekst);
  } catch {
    kropp = undefined;
  }
  return {
    status: svar.status,
    kropp,
    bytes,
    tekst,
    hoder: svar.headers,
    millisekunder: Date.now() - begynt,
  };
};

/** A client of the API as one user; without a token as the public. Paths are relative to the product. */
export const klient = (
  produkt: Pick<Produkt, 'adresse'>,
  token?: string,
  hvem = 'offentligheten',
): Klient => {
  const kall = async (metode: string, sti: string, valg: Kall = {}): Promise<Svar> => {
    const begynt = Date.now();
    const kropp = valg.bytes ?? (valg.kropp === undefined ? undefined : JSON.stringify(valg.kropp));
    const svar = await fetch(sti.startsWith('http') ? sti : `${produkt.adresse}${sti}`, {
      method: metode,
      redirect: 'manual',
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(kropp === undefined ? {} : { 'content-type': valg.type ?? 'application/json' }),
        ...valg.hoder,
      },
      ...(kropp === undefined ? {} : { body: kropp as string | Uint8Array<ArrayBuffer> }),
    });
    return les(svar, begynt);
  };
  return {
    hvem,
    kall,
    get: (sti) => kall('GET', sti),
    post: (sti, kropp = {}) => kall('POST', sti, { kropp }),
    patch: (sti, versjon, kropp) =>
      kall('PATCH', sti, {
        kropp,
        type: 'application/merge-patch+json',
        hoder: { 'if-match': `"${versjon}"` },
      }),
    slett: (sti, versjon) => kall('DELETE', sti, { hoder: { 'if-match': `"${versjon}"` } }),
    fil: (virksomhet, navn, bytes, hoder = {}) =>
      kall('POST', `/api/v1/${virksomhet}/fil?navn=${encodeURIComponent(navn)}`, {
        bytes,
        type: 'application/octet-stream',
        hoder,
      }),
  };
};

/** Logs in with the password grant of the demo's API client, as the discovery document says where. */
export const logginn = async (produkt: Pick<Produkt, 'adresse'>, epost: string): Promise<string> => {
  const funn: unknown = await (
    await fetch(`${produkt.adresse}/oidc/.well-known/openid-configuration`)
  ).json();
  const svar = await fetch(streng(funn, 'token_endpoint'), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'felles-demo',
      username: epost,
      password: 'demo',
    }),
  });
  const kropp: unknown = await svar.json();
  if (svar.status !== 200) throw new Error(`${epost} kom ikke inn: ${svar.status} ${JSON.stringify(kropp)}`);
  return streng(kropp, 'access_token');
};

export const som = async (produkt: Pick<Produkt, 'adresse'>, epost: string): Promise<Klient> =>
  klient(produkt, await logginn(produkt, epost), epost);

/** The value at a path such as `objekt.vedtak.0.nummer`; undefined when there is none. */
export const hent = (verdi: unknown, sti: string): unknown =>
  sti
    .split('.')
    .reduce<unknown>(
      (v, del) => (typeof v === 'object' && v !== null ? (v as Record<string, unknown>)[del] : undefined),
      verdi,
    );

export const streng = (verdi: unknown, sti: string): string => {
  const funnet = hent(verdi, sti);
  if (typeof funnet !== 'string') throw new Error(`${sti} mangler i ${JSON.stringify(verdi)?.slice(0, 600)}`);
  return funnet;
};

export const tall = (verdi: unknown, sti: string): number => {
  const funnet = hent(verdi, sti);
  if (typeof funnet !== 'number') throw new Error(`${sti} mangler i ${JSON.stringify(verdi)?.slice(0, 600)}`);
  return funnet;
};

export const liste = (verdi: unknown, sti: string): readonly unknown[] => {
  const funnet = hent(verdi, sti);
  if (!Array.isArray(funnet)) throw new Error(`${sti} mangler i ${JSON.stringify(verdi)?.slice(0, 600)}`);
  return funnet;
};

/** Rows of a list of the API, all that a filter finds, page by page. */
export const finn = async (
  k: Klient,
  virksomhet: string,
  entitet: string,
  filter?: string,
): Promise<readonly unknown[]> => {
  const spoerring = new URLSearchParams({ $top: '200', ...(filter ? { $filter: filter } : {}) });
  const rader: unknown[] = [];
  for (let sti: unknown = `/api/v1/${virksomhet}/${entitet}?${spoerring}`; typeof sti === 'string'; ) {
    const svar = await k.get(sti);
    if (svar.status !== 200) throw new Error(`${entitet} ga ${svar.status}: ${svar.tekst.slice(0, 400)}`);
    rader.push(...liste(svar.kropp, 'verdier'));
    sti = hent(svar.kropp, 'neste');
  }
  return rader;
};

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const kode = <const K extends string>(verdi: K): { readonly kode: K } => ({ kode: verdi });

/** A small PDF that no other test has: the text stands in it as it is. */
export const pdf = (tekst: string): Buffer => {
  const inn = `BT /F1 12 Tf 72 720 Td (${tekst.replace(/[()\\]/g, '')}) Tj ET`;
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n` +
      `4 0 obj<</Length ${inn.length}>>stream\n${inn}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n` +
      `trailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  );
};

export const wordtype = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A ZIP file (APPNOTE 4.3) whose entries are stored as they are, or deflated. */
const zip = (poster: Readonly<Record<string, string>>, pakk: boolean): Buffer => {
  let lokale = Buffer.alloc(0);
  let katalog = Buffer.alloc(0);
  for (const [navn, tekst] of Object.entries(poster)) {
    const innhold = Buffer.from(tekst);
    const bytes = pakk ? deflateRawSync(innhold) : innhold;
    const felles = Buffer.alloc(26);
    felles.writeUInt16LE(20, 0);
    felles.writeUInt16LE(pakk ? 8 : 0, 4);
    felles.writeUInt32LE(crc32(innhold), 10);
    felles.writeUInt32LE(bytes.length, 14);
    felles.writeUInt32LE(innhold.length, 18);
    felles.writeUInt16LE(navn.length, 22);
    const sted = Buffer.alloc(14);
    sted.writeUInt32LE(lokale.length, 10);
    katalog = Buffer.concat([katalog, Buffer.from('PK\x01\x02\x14\0'), felles, sted, Buffer.from(navn)]);
    lokale = Buffer.concat([lokale, Buffer.from('PK\x03\x04'), felles, Buffer.from(navn), bytes]);
  }
  const slutt = Buffer.alloc(22);
  slutt.write('PK\x05\x06');
  slutt.writeUInt16LE(Object.keys(poster).length, 8);
  slutt.writeUInt16LE(Object.keys(poster).length, 10);
  slutt.writeUInt32LE(katalog.length, 12);
  slutt.writeUInt32LE(lokale.length, 16);
  return Buffer.concat([lokale, katalog, slutt]);
};

/** A Word document with one paragraph, its entries as they are. */
export const docx = (tekst: string): Buffer =>
  zip(
    {
      '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${wordtype}.main+xml"/></Types>`,
      'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>${tekst}</w:t></w:r></w:p></w:body></w:document>`,
    },
    false,
  );

const arktype = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with one cell, packed: what is in it does not stand in its bytes. */
export const xlsx = (tekst: string): Buffer =>
  zip(
    {
      '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${arktype}.sheet.main+xml"/></Types>`,
      'xl/workbook.xml': '<workbook><sheets><sheet name="Ark" sheetId="1"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row><c t="inlineStr"><is><t>${tekst} ${tekst}</t></is></c></row></sheetData></worksheet>`,
    },
    true,
  );

/** Runs all, a dozen at a time; the first failure is thrown. */
export const samtidig = async (oppgaver: readonly (() => Promise<unknown>)[]): Promise<void> => {
  let neste = 0;
  const arbeider = async () => {
    for (let o = oppgaver[neste++]; o; o = oppgaver[neste++]) await o();
  };
  await Promise.all(Array.from({ length: 12 }, arbeider));
};

/** A connection to the embedded database: as its superuser, or as the role the product runs as. */
export const database = async (
  produkt: Pick<Produkt, 'datamappe'>,
  rolle: 'postgres' | 'felles_app' = 'postgres',
) => {
  const { port, passord } = databaseAv(produkt.datamappe);
  const klient = new pg.Client({
    host: '127.0.0.1',
    port,
    user: rolle,
    password: passord,
    database: 'felles',
  });
  klient.on('error', () => undefined);
  await klient.connect();
  return klient;
};

/**
 * Moves the demo's clock so many days ahead: what is kept of it is when the demo was built. Holds from the next start on.
 */
export const flyttKlokken = async (
  produkt: Pick<Produkt, 'datamappe' | 'stopp' | 'startIgjen'>,
  dager: number,
): Promise<void> => {
  const db = await database(produkt);
  try {
    await db.query(
      `update "oppsett" set "verdi" = to_char((verdi::timestamptz - make_interval(days => $1)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        where "noekkel" = 'demo-bygget'`,
      [dager],
    );
  } finally {
    await db.end();
  }
  await produkt.stopp();
  await produkt.startIgjen();
};
