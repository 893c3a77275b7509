import type { Sesjon } from '@felles/kernel';
import type { Kildenavn } from '../lisens.js';
import { matrise, planlagtTekst } from '../samhandling/matrise.js';
import { partene } from '../samhandling/partene.js';
import { tekst } from '../samhandling/spoerring.js';
import { hentSide, type Sidevalg, type Utvidet } from '../utvidet.js';
import { datasettene, saksadresse, saksnavn } from './datasett.js';
import { avsnitt, dato, del, esc, iSetning, lenke, punkter, tabell } from './html.js';

// The public lists as HTML: the newest of each kind, and where the rest is.

export interface Listevalg {
  readonly sesjon: Sesjon;
  /** Tenant of the collaboration. */
  readonly kode: string;
  readonly dag: string;
}

interface Liste {
  readonly tittel: string;
  readonly om: string;
  readonly kilder?: readonly Kildenavn[];
  /** Set of open data that holds all of it. */
  readonly sett?: string;
  readonly innhold: (valg: Listevalg) => Promise<string>;
}

const paaSiden = 100;
const kodenavn = (u: Utvidet, felt: string): string => {
  const v = u.o.data[felt];
  return typeof v === 'object' && v !== null && 'kodenavn' in v ? String(v.kodenavn) : '';
};

/** Links to objects of a kind, each with what is said of it. */
const lenkeliste =
  (
    entitet: string,
    valg: Partial<Sidevalg>,
    sti: (u: Utvidet) => string,
    navn: (u: Utvidet) => string,
    om: (u: Utvidet) => string,
  ) =>
  async ({ sesjon }: Listevalg): Promise<string> =>
    punkter(
      (await hentSide(sesjon, entitet, { ...valg, top: paaSiden })).verdier.map((u) => {
        const mer = om(u);
        return `${lenke(sti(u), navn(u))}${mer === '' ? '' : `, ${esc(mer)}`}`;
      }),
    );

const tittel = (u: Utvidet): string => tekst(u.o, 'tittel') ?? '';
const paa =
  (rom: string) =>
  (u: Utvidet): string =>
    `/${rom}/${u.o.systemID}`;

const vedtakene = lenkeliste(
  'vedtak',
  { orderby: 'dato desc,nummer desc' },
  paa('vedtak'),
  (u) => `Vedtak ${u.o.data.nummer}/${u.o.data.aar}: ${tittel(u)}`,
  (u) => `${dato(tekst(u.o, 'dato'))}, ${iSetning(kodenavn(u, 'bindingsklasse'))}`,
);

/** Bodies under those they belong to. */
const arenatreet = async ({ sesjon }: Listevalg): Promise<string> => {
  const { verdier } = await hentSide(sesjon, 'arena', { orderby: 'navn', top: 1_000 });
  const kjente = new Set(verdier.map((a) => a.o.systemID));
  const under = (over: string | undefined, dybde: number): string =>
    dybde > 8
      ? ''
      : punkter(
          verdier
            .filter((a) => {
              const { overordnet } = a.o.relasjoner;
              return over === undefined
                ? overordnet === undefined || !kjente.has(overordnet)
                : overordnet === over;
            })
            .map(
              (a) =>
                `${lenke(`/arena/${a.o.systemID}`, tekst(a.o, 'navn'))} (${esc(iSetning(kodenavn(a, 'arenatype')))})${under(a.o.systemID, dybde + 1)}`,
            ),
        );
  return under(undefined, 0);
};

const kommunene = async ({ sesjon, dag }: Listevalg): Promise<string> =>
  tabell(
    ['Navn', 'Nummer', 'Region', 'Innbyggere'],
    (await partene(sesjon, dag)).map((p) => [
      p.samiskNavn ? `${p.navn} – ${p.samiskNavn}` : p.navn,
      p.kommunenummer ?? '',
      p.regionnavn ?? '',
      p.folketall === undefined ? '' : new Intl.NumberFormat('nb-NO').format(p.folketall),
    ]),
  );

const deltakelsen = async ({ sesjon, dag }: Listevalg): Promise<string> => {
  const m = await matrise(sesjon, dag);
  return tabell(
    ['Kommune', ...m.kolonner.map((k) => k.tittel)],
    m.rader.map((rad) => [
      rad.navn,
      ...m.kolonner.map((k) => {
        const planlagt = rad.planlagt[k.id];
        return rad.celler[k.id]?.status.kodenavn ?? (planlagt ? planlagtTekst(planlagt) : 'Ikke spurt');
      }),
    ]),
  );
};

const avtalen = async ({ sesjon }: Listevalg): Promise<string> =>
  (
    await hentSide(sesjon, 'avtaleversjon', {
      filter: "avtalestatus/kode eq 'vedtatt'",
      expand: 'avtale,klausul',
      top: 3,
    })
  ).verdier
    .map((v) =>
      del(
        `${tekst(v.en('avtale')?.o, 'tittel') ?? 'Avtale'}, versjon ${v.o.data.versjonsnummer}`,
        [...v.alle('klausul')]
          .sort((a, b) => Number(a.o.data.nummer) - Number(b.o.data.nummer))
          .map((k) => `<h3>${esc(`${k.o.data.nummer}. ${tittel(k)}`)}</h3>${avsnitt(tekst(k.o, 'tekst'))}`)
          .join(''),
      ),
    )
    .join('');

const strategien = async (valg: Listevalg): Promise<string> => {
  const nummerert = (entitet: string, felt: string) =>
    hentSide(valg.sesjon, entitet, { orderby: 'nummer', top: paaSiden }).then(({ verdier }) =>
      punkter(verdier.map((u) => esc(`${u.o.data.nummer}. ${tekst(u.o, felt) ?? tittel(u)}`))),
    );
  return (
    del('Mål', await nummerert('maal', 'tittel')) +
    del('Anbefalinger', await nummerert('anbefaling', 'tittel'))
  );
};

const forsiden = async (valg: Listevalg): Promise<string> =>
  del('Arenaene', await arenatreet(valg)) +
  del('Nye vedtak', await vedtakene(valg)) +
  del(
    'Mer',
    punkter(
      Object.entries(lister)
        .filter(([sti]) => sti !== '/' && sti !== '/offentlig')
        .map(([sti, l]) => `${lenke(sti, l.tittel)}: ${esc(l.om)}`),
    ),
  );

const forside: Liste = {
  tittel: 'Hvem bestemmer hva',
  om: 'Arenaer, saker, vedtak og avtale i samarbeidet, åpent for alle',
  innhold: forsiden,
};

/** Public pages that are lists, by address. */
export const lister: Readonly<Record<string, Liste>> = {
  '/': forside,
  '/offentlig': forside,
  '/vedtak': {
    tittel: 'Vedtak',
    om: 'Alle vedtak i samarbeidet, med stemmer og hva de betyr for hver part',
    kilder: ['ssb'],
    sett: 'vedtak',
    innhold: vedtakene,
  },
  '/moete': {
    tittel: 'Møter',
    om: 'Møteplan, saklister og protokoller',
    sett: 'moeter',
    innhold: lenkeliste(
      'moete',
      { orderby: 'start desc' },
      paa('moete'),
      tittel,
      (u) => `${dato(tekst(u.o, 'start'))}, ${iSetning(kodenavn(u, 'moetestatus'))}`,
    ),
  },
  '/arena': {
    tittel: 'Arenaer',
    om: 'Hvem som møtes, på hvilket mandat og hvordan arenaene henger sammen',
    innhold: arenatreet,
  },
  '/part': {
    tittel: 'Parter',
    om: 'Kommuner og andre som deltar i samarbeidet',
    kilder: ['ssb'],
    sett: 'parter',
    innhold: kommunene,
  },
  '/matrise': {
    tittel: 'Hvem er med på hva',
    om: 'Avtale og satsinger for hver kommune på en dato',
    kilder: ['ssb'],
    sett: 'matrise',
    innhold: deltakelsen,
  },
  '/kart': {
    tittel: 'Kart',
    om: 'Kommunene og regionene i samarbeidet',
    kilder: ['ssb', 'kartverket'],
    sett: 'parter',
    innhold: kommunene,
  },
  '/avtale': {
    tittel: 'Avtalen',
    om: 'Samarbeidsavtalen punkt for punkt, og hvem som har sluttet seg til',
    sett: 'avtale',
    innhold: avtalen,
  },
  '/strategi': { tittel: 'Strategi', om: 'Mål og anbefalinger for samarbeidet', innhold: strategien },
  '/satsing': {
    tittel: 'Satsinger',
    om: 'Felles satsinger og hvem som er med',
    sett: 'matrise',
    innhold: lenkeliste('satsing', {}, paa('satsing'), tittel, (u) =>
      iSetning(kodenavn(u, 'satsingsstatus')),
    ),
  },
  '/hoering': {
    tittel: 'Høringer',
    om: 'Hva partene er spurt om, og hva de svarte',
    sett: 'hoeringer',
    innhold: lenkeliste(
      'hoering',
      {},
      paa('hoering'),
      tittel,
      (u) => `svarfrist ${dato(tekst(u.o, 'frist'))}, ${iSetning(kodenavn(u, 'hoeringsstatus'))}`,
    ),
  },
  '/sak': {
    tittel: 'Saker',
    om: 'Sakene i samarbeidet, hver på sin faste adresse',
    sett: 'saker',
    innhold: lenkeliste(
      'saksmappe',
      {},
      saksadresse,
      (u) => `${tekst(u.o, 'mappeID') ?? ''} ${saksnavn(u) ?? ''}`,
      (u) => iSetning(kodenavn(u, 'saksstatus')),
    ),
  },
  '/journal': {
    tittel: 'Offentlig journal',
    om: 'Journalen, med dokumentene som er åpne',
    innhold: lenkeliste(
      'journalpost',
      {},
      (u) => `/sak/${u.o.relasjoner.mappe ?? ''}`,
      (u) => `${tekst(u.o, 'registreringsID') ?? ''} ${saksnavn(u) ?? ''}`,
      (u) => `${dato(tekst(u.o, 'journaldato'))}, ${iSetning(kodenavn(u, 'journalposttype'))}`,
    ),
  },
  '/aapne-data': {
    tittel: 'Åpne data',
    om: 'Last ned vedtak, saker, møter, parter og avtale som JSON eller CSV',
    innhold: async ({ kode }) =>
      punkter([
        ...datasettene.map(
          ({ navn }) =>
            `${esc(navn)}: ${lenke(`/api/v1/${kode}/aapne-data/${navn}.csv`, 'CSV')}, ${lenke(`/api/v1/${kode}/aapne-data/${navn}.json`, 'JSON')}`,
        ),
        lenke('/oparl/v1.1/system', 'OParl 1.1'),
        lenke('/vedtak.atom', 'Nye vedtak som Atom'),
      ]),
  },
};
