import { ordsoek as soek } from './soek.js';
import { hent, krev, type Maal, paaRunde, type Verb } from './verb.js';

const kode = encodeURIComponent;

const lesemaal = (klienter: number): Maal =>
  klienter === 1
    ? { tekst: '≤ 10 ms median', naadd: (m) => m.p50 <= 10 }
    : { tekst: '≥ 235/s', naadd: (m) => m.perSekund >= 235 };
const soekemaal = (): Maal => ({ tekst: 'p95 < 100 ms', naadd: (m) => m.p95 < 100 });

const maaneder = Array.from({ length: 96 }, (_, i) => {
  const dag = (n: number): string => new Date(Date.UTC(2009, n, 1)).toISOString().slice(0, 10);
  return [dag(i), dag(i + 1)] as const;
});
const aarene = Array.from({ length: 9 }, (_, i) => 2009 + i);

/** How deep the deep page lies: most of the way to the end. */
const dypt = (registreringer: number): number => Math.min(100_000, Math.floor(registreringer * 0.8));

let teller = 0;
const nr = (): number => {
  teller += 1;
  return teller;
};

const liste = `select * from "registrering" where "virksomhet" = $1 and "type" = 'journalpost'`;
const nyesteFoerst = `order by "systemID" desc limit 25`;

/** Reading, as a case worker reads. */
export const leseverb: readonly Verb[] = [
  {
    navn: 'liste på 25 journalposter',
    slag: 'les',
    rolle: 'saksbehandler',
    maal: lesemaal,
    forbered: async ({ klient, plass }) => {
      return () => hent(klient, `${plass.noark}/sakarkiv/journalpost/?$top=25`);
    },
    raa: {
      slag: 'sql',
      lag:
        (pool, { virksomhet: v }) =>
        () =>
          pool.query({ name: 'liste', text: `${liste} ${nyesteFoerst}`, values: [v.virksomhet] }),
    },
  },
  {
    navn: 'liste på 25 saksmapper',
    slag: 'les',
    rolle: 'saksbehandler',
    maal: lesemaal,
    forbered: async ({ klient, plass }) => {
      return () => hent(klient, `${plass.noark}/sakarkiv/saksmappe/?$top=25`);
    },
    raa: {
      slag: 'sql',
      lag:
        (pool, { virksomhet: v }) =>
        () =>
          pool.query({
            name: 'saker',
            text: `select * from "mappe" where "virksomhet" = $1 and "type" = 'saksmappe' ${nyesteFoerst}`,
            values: [v.virksomhet],
          }),
    },
  },
  {
    navn: 'én journalpost',
    slag: 'les',
    rolle: 'saksbehandler',
    maal: lesemaal,
    forbered: async ({ klient, plass }) => {
      const neste = paaRunde(plass.poster, nr());
      return () => hent(klient, `${plass.noark}/sakarkiv/journalpost/${neste().systemID}/`);
    },
    raa: {
      slag: 'sql',
      lag:
        (pool, { virksomhet: v, poster }) =>
        (n) =>
          pool.query({
            name: 'en',
            text: 'select * from "registrering" where "virksomhet" = $1 and "systemID" = $2',
            values: [v.virksomhet, poster[n % poster.length]?.systemID],
          }),
    },
  },
  {
    navn: '$filter på registreringsID',
    slag: 'les',
    rolle: 'saksbehandler',
    maal: lesemaal,
    forbered: async ({ klient, plass }) => {
      const neste = paaRunde(plass.poster, nr());
      return () =>
        hent(
          klient,
          `${plass.noark}/sakarkiv/journalpost/?$top=25&$filter=${kode(`registreringsID eq '${neste().nummer}'`)}`,
        );
    },
    raa: {
      slag: 'sql',
      lag:
        (pool, { virksomhet: v, poster }) =>
        (n) =>
          pool.query({
            name: 'nummer',
            text: `${liste} and "registreringsID" = $2 ${nyesteFoerst}`,
            values: [v.virksomhet, poster[n % poster.length]?.nummer],
          }),
    },
  },
  {
    navn: '$filter på år og type',
    slag: 'les',
    rolle: 'saksbehandler',
    maal: lesemaal,
    forbered: async ({ klient, plass }) => {
      const neste = paaRunde(aarene, nr());
      return () =>
        hent(
          klient,
          `${plass.noark}/sakarkiv/journalpost/?$top=25&$filter=${kode(`journalaar eq ${neste()} and journalposttype/kode eq 'U'`)}`,
        );
    },
    raa: {
      slag: 'sql',
      lag:
        (pool, { virksomhet: v }) =>
        (n) =>
          pool.query({
            name: 'aar',
            text: `${liste} and "journalaar" = $2 and "journalposttype" = 'U' ${nyesteFoerst}`,
            values: [v.virksomhet, aarene[n % aarene.length]],
          }),
    },
  },
  {
    navn: '$search',
    slag: 'les',
    rolle: 'saksbehandler',
    maal: soekemaal,
    forbered: async ({ klient, plass }) => {
      const neste = paaRunde(soek, nr());
      return () => hent(klient, `${plass.noark}/sakarkiv/journalpost/?$top=25&$search=${kode(neste())}`);
    },
    raa: {
      slag: 'sql',
      lag:
        (pool, { virksomhet: v }) =>
        (n) =>
          pool.query({
            name: 'soek',
            text: `${liste} and "soek" @@ websearch_to_tsquery('norwegian', $2) ${nyesteFoerst}`,
            values: [v.virksomhet, soek[n % soek.length]],
          }),
    },
  },
  {
    navn: '$expand=korrespondansepart',
    slag: 'les',
    rolle: 'saksbehandler',
    maal: lesemaal,
    forbered: async ({ klient, plass }) => {
      return () => hent(klient, `${plass.noark}/sakarkiv/journalpost/?$top=25&$expand=korrespondansepart`);
    },
    raa: {
      slag: 'sql',
      lag:
        (pool, { virksomhet: v }) =>
        () =>
          pool.query({
            name: 'utvid',
            text: `with r as (${liste} ${nyesteFoerst}) select r.*, k.* from r left join "korrespondansepart" k
            on k."virksomhet" = r."virksomhet" and k."registrering" = r."systemID"`,
            values: [v.virksomhet],
          }),
    },
  },
  {
    navn: 'telling av en måned',
    slag: 'les',
    rolle: 'saksbehandler',
    maal: lesemaal,
    forbered: async ({ klient, plass }) => {
      const neste = paaRunde(maaneder, nr());
      return () => {
        const [fra, til] = neste();
        return hent(
          klient,
          `${plass.noark}/sakarkiv/journalpost/?$top=0&$filter=${kode(`journaldato ge ${fra} and journaldato lt ${til}`)}`,
        );
      };
    },
    raa: {
      slag: 'sql',
      lag:
        (pool, { virksomhet: v }) =>
        (n) =>
          pool.query({
            name: 'tell',
            text: `select count(*) from "registrering" where "virksomhet" = $1 and "type" = 'journalpost'
            and "journaldato" >= $2::date and "journaldato" < $3::date`,
            values: [v.virksomhet, ...(maaneder[n % maaneder.length] ?? [])],
          }),
    },
  },
  {
    navn: 'lenken neste langt nede',
    slag: 'les',
    rolle: 'saksbehandler',
    maal: lesemaal,
    forbered: async ({ klient, plass }) => {
      const skip = dypt(plass.registreringer);
      const foer = await krev(
        klient,
        200,
        'GET',
        `${plass.noark}/sakarkiv/journalpost/?$top=25&$skip=${skip}`,
      );
      const [, neste] = /"next":\{"href":"https?:\/\/[^/]+([^"]+)"/.exec(foer.tekst.slice(-2_000)) ?? [];
      if (neste === undefined) throw new Error('den dype siden har ingen neste');
      return () => hent(klient, neste);
    },
    raa: {
      slag: 'sql',
      lag:
        (pool, { virksomhet: v, registreringer }) =>
        () =>
          pool.query({
            name: 'dypt',
            text: `${liste} ${nyesteFoerst} offset $2`,
            values: [v.virksomhet, dypt(registreringer) + 25],
          }),
    },
  },
];
