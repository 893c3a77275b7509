import { randomUUID } from 'node:crypto';
import { kort, krevStatus, type Objekt, sporring, treff } from './grensesnitt.js';
import type { Miljoe } from './miljoe.js';
import { krev, type Proeve } from './proeve.js';

// Chapter 6 leaves it to the core which attributes a search looks in. These are the ones docs/referanse.md marks.

const iAttributter: Readonly<Record<string, readonly string[]>> = {
  arkiv: ['tittel', 'beskrivelse'],
  arkivskaper: ['arkivskaperID', 'arkivskaperNavn'],
  arkivdel: ['tittel', 'beskrivelse'],
  klassifikasjonssystem: ['tittel', 'beskrivelse'],
  klasse: ['klasseID', 'tittel'],
  mappe: ['mappeID', 'tittel', 'beskrivelse'],
  saksmappe: ['mappeID', 'tittel', 'beskrivelse'],
  registrering: ['registreringsID', 'tittel', 'beskrivelse'],
  journalpost: ['registreringsID', 'tittel', 'beskrivelse'],
  arkivnotat: ['registreringsID', 'tittel', 'beskrivelse'],
  dokumentbeskrivelse: ['tittel'],
  korrespondansepartenhet: ['navn'],
  korrespondansepartperson: ['navn'],
  presedens: ['tittel', 'beskrivelse'],
  administrativenhet: ['administrativEnhetNavn', 'kortnavn'],
  bruker: ['brukerNavn', 'kortnavn'],
  virksomhetsspesifikkemetadata: ['beskrivelse'],
};

/** Records are found by the titles of their documents. */
const iDokumenter: readonly string[] = ['registrering', 'journalpost', 'arkivnotat'];

/** Identities of records and mapper are the core's to give. */
const erKlientens = (ledd: string): boolean => !/^(mappe|registrerings)ID$/.test(ledd);

/** A word that stands nowhere else. */
const ord = (): string => `proeveord${randomUUID().slice(0, 8)}`;

const soek = async (m: Miljoe, navn: string, tekst: string): Promise<readonly unknown[]> =>
  treff(krevStatus(await m.b.get(sporring(await m.liste(navn), { $search: tekst })), 200).kropp).map(
    (x) => x.systemID,
  );

const krevFunnet = async (m: Miljoe, o: Objekt, tekst: string): Promise<void> => {
  const ja = await soek(m, o.klasse, `'${tekst}'`);
  krev(kort(ja) === kort([o.systemID]), `${tekst} fant ${kort(ja)}`);
  const nei = await soek(m, o.klasse, `'${tekst}x'`);
  krev(nei.length === 0, `${tekst}x fant ${kort(nei)}`);
};

/** Tests that an object is found by a word in each attribute that is searched. */
export const soekeproever = (navn: string): readonly Proeve[] => [
  ...(iAttributter[navn] ?? []).filter(erKlientens).map(
    (ledd): Proeve => ({
      klasse: navn,
      ledd,
      verb: '$search',
      utfall: 'finner objektet på et ord i attributtet, og ingenting på et annet ord',
      kjoer: async (m) => {
        const tekst = ord();
        const med = { [ledd]: /ID$/.test(ledd) ? tekst : `Noe med ${tekst} i seg` };
        await krevFunnet(m, await m.lag(navn, { med }), tekst);
      },
    }),
  ),
  ...(iAttributter[navn] ?? [])
    .filter((ledd) => !erKlientens(ledd))
    .map(
      (ledd): Proeve => ({
        klasse: navn,
        ledd,
        verb: '$search',
        utfall: 'finner objektet på den identiteten det har fått',
        kjoer: async (m) => {
          const o = await m.lag(navn);
          const funnet = await soek(m, navn, `'${o.kropp[ledd]}'`);
          krev(funnet.includes(o.systemID), `${kort(o.kropp[ledd])} fant ${kort(funnet)}`);
        },
      }),
    ),
  ...(iDokumenter.includes(navn)
    ? [
        {
          klasse: navn,
          ledd: 'dokumentbeskrivelse',
          verb: '$search' as const,
          utfall: 'finner objektet på et ord i tittelen på et dokument i det',
          kjoer: async (m: Miljoe) => {
            const tekst = ord();
            const o = await m.lag(navn);
            await m.lag('dokumentbeskrivelse', { under: o, med: { tittel: `Brev om ${tekst}` } });
            await krevFunnet(m, o, tekst);
          },
        },
      ]
    : []),
];
