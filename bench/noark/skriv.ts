import { randomFillSync } from 'node:crypto';
import { json, jsonKropp, type Svar } from '../klient.js';
import { medSql, type Produkt } from '../produkt.js';
import { nyUuid } from '../raarader.js';
import { dokumentStoerrelse, lagJournalfoering } from '../sak.js';
import type { Bruker, Plass } from './plass.js';
import { hent, krev, type Maal, type Mengde, type Verb } from './verb.js';

const type = 'application/vnd.noark5+json';
const flettetype = 'application/merge-patch+json';
const tittel = 'Ytelse';
const post = jsonKropp({ tittel, journalposttype: { kode: 'I' } });
const dokument = jsonKropp({ tittel });

const dokumentmaal = (klienter: number): Maal | undefined => {
  if (klienter === 1) return { tekst: 'p50 < 4 ms', naadd: (m) => m.p50 < 4 };
  if (klienter !== 64) return undefined;
  return { tekst: '≥ 1000/s, p99 < 100 ms', naadd: (m) => m.perSekund >= 1000 && m.p99 < 100 };
};

const systemID = (svar: Svar): string => String(json(svar, 'nytt objekt', 201).systemID);

const nySak = async ({ klient, plass }: Bruker): Promise<string> => {
  const sti = `${plass.noark}/arkivstruktur/arkivdel/${plass.virksomhet.arkivdel}/ny-saksmappe/`;
  return systemID(await krev(klient, 201, 'POST', sti, { kropp: jsonKropp({ tittel }), type }));
};

const lagNyPost = async (bruker: Bruker): Promise<() => Promise<Svar>> => {
  const sti = `${bruker.plass.noark}/sakarkiv/saksmappe/${await nySak(bruker)}/ny-journalpost/`;
  return () => krev(bruker.klient, 201, 'POST', sti, { kropp: post, type });
};

const nyttDokument = async ({ klient, plass }: Bruker, journalpost: string): Promise<string> => {
  const sti = `${plass.noark}/sakarkiv/journalpost/${journalpost}/ny-dokumentbeskrivelse/`;
  return systemID(await krev(klient, 201, 'POST', sti, { kropp: dokument, type }));
};

/** One client's bytes: drawn once, and sixteen of them anew for each upload, so that no file has been seen before. */
const lagOpplasting = ({ klient, plass }: Bruker): ((dokumentbeskrivelse: string) => Promise<Svar>) => {
  const kropp = randomFillSync(Buffer.alloc(dokumentStoerrelse));
  // Random first bytes would now and then be those of a file type that is refused.
  kropp.write('FELLESBENCH', 0, 'ascii');
  const skiftes = kropp.subarray(64, 80);
  return (til) => {
    randomFillSync(skiftes);
    return krev(klient, 201, 'POST', `${plass.noark}/arkivstruktur/dokumentbeskrivelse/${til}/fil/`, {
      kropp,
      type: 'application/octet-stream',
    });
  };
};

/** Rows of records that nobody else has seen, to be changed or deleted. */
export const nyeRader = (produkt: Produkt, { virksomhet: v }: Plass, antall: number): Promise<string[]> =>
  medSql(produkt, async (db) => {
    const ider = Array.from({ length: antall }, nyUuid);
    await db.query(
      `insert into "registrering" ("virksomhet", "type", "systemID", "opprettetDato", "opprettetAv", "tittel", "mappe",
         "journalposttype", "journalposttype_kodenavn", "journalstatus", "journalstatus_kodenavn")
       select $1, 'journalpost', id, now(), 'Arkivar', $3,
         (select "systemID" from "mappe" where "virksomhet" = $1 and "type" = 'saksmappe' and "saksstatus" = 'B' limit 1),
         'I', 'Inngående dokument', 'M', 'Midlertidig registrering av innkommet dokument' from unnest($2::uuid[]) id`,
      [v.virksomhet, ider, tittel],
    );
    return ider;
  });

/** More than the fastest answer seen could use up. */
const nok = ({ sekunder, klienter }: Pick<Mengde, 'sekunder' | 'klienter'>): number =>
  Math.ceil(((sekunder + 3) * (klienter === 1 ? 900 : 3_000)) / klienter) + 500;

export const skriveverb: readonly Verb[] = [
  {
    navn: 'POST saksmappe',
    slag: 'skriv',
    rolle: 'arkivar',
    forbered: async ({ klient, plass }) => {
      const sti = `${plass.noark}/arkivstruktur/arkivdel/${plass.virksomhet.arkivdel}/ny-saksmappe/`;
      const kropp = jsonKropp({ tittel });
      return async () => (await krev(klient, 201, 'POST', sti, { kropp, type, bareTell: true })).byte;
    },
    raa: { slag: 'rader', tabell: 'mappe' },
  },
  {
    navn: 'POST journalpost',
    slag: 'skriv',
    rolle: 'arkivar',
    forbered: async (bruker) => {
      const ny = await lagNyPost(bruker);
      return async () => (await ny()).byte;
    },
    raa: { slag: 'rader', tabell: 'registrering' },
  },
  {
    navn: 'PATCH journalpost',
    slag: 'skriv',
    rolle: 'arkivar',
    forbered: async (bruker) => {
      const laget = await (await lagNyPost(bruker))();
      const sti = `${bruker.plass.noark}/sakarkiv/journalpost/${systemID(laget)}/`;
      let ifMatch = laget.etag;
      let nr = 0;
      return async () => {
        nr += 1;
        const kropp = jsonKropp({ beskrivelse: `Endring ${nr}` });
        const svar = await krev(bruker.klient, 200, 'PATCH', sti, {
          kropp,
          type: flettetype,
          ifMatch,
          bareTell: true,
        });
        ifMatch = svar.etag;
        return svar.byte;
      };
    },
    raa: {
      slag: 'sql',
      rader: () => 1,
      lag:
        (pool, { virksomhet: v }, rader) =>
        (nr) =>
          pool.query({
            name: 'endre',
            text: `update "registrering" set "versjon" = "versjon" + 1, "beskrivelse" = $3 where "virksomhet" = $1 and "systemID" = $2 returning *`,
            values: [v.virksomhet, rader[0], `Endring ${nr}`],
          }),
    },
  },
  {
    navn: 'PUT journalpost',
    slag: 'skriv',
    rolle: 'arkivar',
    forbered: async (bruker) => {
      const laget = await (await lagNyPost(bruker))();
      const sti = `${bruker.plass.noark}/sakarkiv/journalpost/${systemID(laget)}/`;
      let siste = await krev(bruker.klient, 200, 'PATCH', sti, {
        kropp: jsonKropp({ beskrivelse: 'Erstatning 0' }),
        type: flettetype,
        ifMatch: laget.etag,
      });
      let nr = 0;
      return async () => {
        nr += 1;
        const kropp = Buffer.from(siste.tekst.replace(/Erstatning \d+/, `Erstatning ${nr}`));
        siste = await krev(bruker.klient, 200, 'PUT', sti, { kropp, type, ifMatch: siste.etag });
        return siste.byte;
      };
    },
    raa: {
      slag: 'sql',
      rader: () => 1,
      lag:
        (pool, { virksomhet: v }, rader) =>
        (nr) =>
          pool.query({
            name: 'erstatt',
            text: `update "registrering" set "versjon" = "versjon" + 1, "beskrivelse" = $3, "tittel" = $4, "journalposttype" = 'I',
            "journalstatus" = 'J' where "virksomhet" = $1 and "systemID" = $2 returning *`,
            values: [v.virksomhet, rader[0], `Erstatning ${nr}`, tittel],
          }),
    },
  },
  {
    navn: 'DELETE journalpost',
    slag: 'skriv',
    rolle: 'arkivar',
    forbered: async ({ klient, plass }, mengde) => {
      const rader = await nyeRader(mengde.produkt, plass, nok(mengde));
      return async () => {
        const id = rader.pop();
        if (id === undefined) return false;
        const sti = `${plass.noark}/sakarkiv/journalpost/${id}/`;
        return (await krev(klient, 204, 'DELETE', sti, { ifMatch: '"1"' })).byte;
      };
    },
    raa: {
      slag: 'sql',
      rader: (sekunder, klienter) => nok({ sekunder: sekunder * 4, klienter }),
      lag:
        (pool, { virksomhet: v }, rader) =>
        async (nr) => {
          const id = rader[nr];
          if (id === undefined) return false;
          return pool.query({
            name: 'slett',
            text: 'delete from "registrering" where "virksomhet" = $1 and "systemID" = $2',
            values: [v.virksomhet, id],
          });
        },
    },
  },
  {
    navn: 'opplasting av 100 kB',
    slag: 'skriv',
    rolle: 'arkivar',
    forbered: async (bruker) => {
      const til = await nyttDokument(bruker, systemID(await (await lagNyPost(bruker))()));
      const lastOpp = lagOpplasting(bruker);
      return async () => (await lastOpp(til)).byte;
    },
    raa: { slag: 'skriv', byte: dokumentStoerrelse },
  },
  {
    navn: 'nedlasting av 100 kB',
    slag: 'les',
    rolle: 'saksbehandler',
    forbered: async (bruker) => {
      const til = await nyttDokument(bruker, systemID(await (await lagNyPost(bruker))()));
      const objekt = systemID(await lagOpplasting(bruker)(til));
      const sti = `${bruker.plass.noark}/arkivstruktur/dokumentobjekt/${objekt}/referanseFil/`;
      return () => hent(bruker.klient, sti);
    },
    raa: { slag: 'les', byte: dokumentStoerrelse },
  },
  {
    navn: 'journalpost med 100 kB, tre kall',
    slag: 'skriv',
    rolle: 'arkivar',
    kall: 3,
    maal: dokumentmaal,
    forbered: async (bruker) => {
      const ny = await lagNyPost(bruker);
      const lastOpp = lagOpplasting(bruker);
      return async () => (await lastOpp(await nyttDokument(bruker, systemID(await ny())))).byte;
    },
  },
  {
    navn: 'journalpost med 100 kB, ett kall (journalfoer)',
    slag: 'skriv',
    rolle: 'arkivar',
    maal: dokumentmaal,
    forbered: async (bruker) => {
      const sak = await nySak(bruker);
      const journalfoer = lagJournalfoering(bruker.klient, bruker.plass.virksomhet.kode);
      return async () => Buffer.byteLength(await journalfoer(sak));
    },
    raa: { slag: 'rader', tabell: 'registrering' },
  },
];
