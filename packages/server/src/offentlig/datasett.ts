import type { Sesjon } from '@felles/kernel';
import type { Kildenavn } from '../lisens.js';
import { fellesloesninger } from '../samhandling/fellesloesninger.js';
import { matrise, planlagtTekst } from '../samhandling/matrise.js';
import { partene } from '../samhandling/partene.js';
import { kode, tekst } from '../samhandling/spoerring.js';
import { alleSider, hentSide, type Utvidet } from '../utvidet.js';

export interface Datasettvalg {
  readonly sesjon: Sesjon;
  /** The day asked about. */
  readonly dag: string;
  /** Address of a page of the product. */
  readonly web: (sti: string) => string;
}

type Celle = string | number | boolean | undefined;
export type Rad = Readonly<Record<string, Celle>>;

/** A set of open data: its columns in order, and its rows one by one. What it holds is what the public may see. */
export interface Datasett {
  readonly navn: string;
  readonly kolonner: readonly string[];
  /** Holds on a day that may be chosen. */
  readonly datert: boolean;
  /** Whose facts are in it besides the collaboration's own. */
  readonly kilder: readonly Kildenavn[];
  readonly rader: (valg: Datasettvalg) => AsyncIterable<Rad>;
}

const dag = (u: Utvidet | undefined, felt: string): string | undefined => tekst(u?.o, felt)?.slice(0, 10);
const navnPaaKode = (u: Utvidet | undefined, felt: string): string | undefined => {
  const v = u?.o.data[felt];
  return typeof v === 'object' && v !== null && 'kodenavn' in v ? String(v.kodenavn) : undefined;
};
const tall = (u: Utvidet | undefined, felt: string): number | undefined => {
  const v = u?.o.data[felt];
  return typeof v === 'number' ? v : undefined;
};
export const saksadresse = (u: Utvidet): string => {
  const [aar, nr] = [tall(u, 'saksaar'), tall(u, 'sakssekvensnummer')];
  return aar === undefined || nr === undefined ? `/sak/${u.o.systemID}` : `/sak/${aar}/${nr}`;
};
/** The title that the public may see. */
export const saksnavn = (u: Utvidet | undefined): string | undefined =>
  tekst(u?.o, 'offentligTittel') ?? tekst(u?.o, 'tittel');

const arenanavn = async (sesjon: Sesjon) => {
  const { verdier } = await hentSide(sesjon, 'arena', { top: 1_000 });
  const kjente = new Map(verdier.map((a) => [a.o.systemID, tekst(a.o, 'navn')]));
  return (id: string | undefined) => (id === undefined ? undefined : kjente.get(id));
};

/** The vote that decided an item: the last closed of those that can. */
export const avgjoerendeVotering = (sak: Utvidet | undefined): Utvidet | undefined =>
  (sak?.alle('votering') ?? [])
    .filter((v) => kode(v.o, 'voteringsstatus') === 'lukket' && v.o.data.avgjoerende === true)
    .sort((x, y) => (tall(y, 'nummer') ?? 0) - (tall(x, 'nummer') ?? 0))[0];

const stemmer = (sak: Utvidet | undefined) => {
  const votering = avgjoerendeVotering(sak);
  const antall = (felt: string) => tall(votering, felt) ?? 0;
  return {
    stemmerFor: antall('antallFor'),
    stemmerMot: antall('antallMot'),
    stemmerAvholdende: antall('antallAvholdende'),
    innbyggereFor: antall('folketallFor'),
    innbyggereMot: antall('folketallMot'),
    innbyggereAvholdende: antall('folketallAvholdende'),
  };
};

const sett = (
  navn: string,
  kolonner: readonly string[],
  rader: Datasett['rader'],
  mer: Partial<Pick<Datasett, 'datert' | 'kilder'>> = {},
): Datasett => ({ navn, kolonner, datert: false, kilder: [], rader, ...mer });

export const datasettene: readonly Datasett[] = [
  sett(
    'vedtak',
    [
      'nummer',
      'aar',
      'dato',
      'tittel',
      'tekst',
      'arena',
      'bindingsklasse',
      'emne',
      'sak',
      'stemmerFor',
      'stemmerMot',
      'stemmerAvholdende',
      'innbyggereFor',
      'innbyggereMot',
      'innbyggereAvholdende',
      'adresse',
      'id',
    ],
    async function* ({ sesjon, web }) {
      const arena = await arenanavn(sesjon);
      const expand = 'moetesak($expand=votering,saksmappe)';
      for await (const u of alleSider(sesjon, 'vedtak', { expand, top: 50 })) {
        const sak = u.en('moetesak');
        yield {
          nummer: tall(u, 'nummer'),
          aar: tall(u, 'aar'),
          dato: dag(u, 'dato'),
          tittel: tekst(u.o, 'tittel'),
          tekst: tekst(u.o, 'tekst'),
          arena: arena(u.o.relasjoner.arena),
          bindingsklasse: navnPaaKode(u, 'bindingsklasse'),
          emne: navnPaaKode(u, 'vedtaksemne'),
          sak: tekst(sak?.en('saksmappe')?.o, 'mappeID'),
          ...stemmer(sak),
          adresse: web(`/vedtak/${u.o.systemID}`),
          id: u.o.systemID,
        };
      }
    },
    { kilder: ['ssb'] },
  ),
  sett(
    'saker',
    ['sak', 'aar', 'nummer', 'tittel', 'saksdato', 'status', 'avsluttet', 'enhet', 'adresse', 'id'],
    async function* ({ sesjon, web }) {
      for await (const u of alleSider(sesjon, 'saksmappe', { top: 500 }))
        yield {
          sak: tekst(u.o, 'mappeID'),
          aar: tall(u, 'saksaar'),
          nummer: tall(u, 'sakssekvensnummer'),
          tittel: saksnavn(u),
          saksdato: dag(u, 'saksdato'),
          status: navnPaaKode(u, 'saksstatus'),
          avsluttet: dag(u, 'avsluttetDato'),
          enhet: tekst(u.o, 'administrativEnhet'),
          adresse: web(saksadresse(u)),
          id: u.o.systemID,
        };
    },
  ),
  sett(
    'moeter',
    [
      'nummer',
      'aar',
      'tittel',
      'arena',
      'kapasitet',
      'start',
      'slutt',
      'sted',
      'status',
      'saker',
      'adresse',
      'id',
    ],
    async function* ({ sesjon, web }) {
      const arena = await arenanavn(sesjon);
      for await (const u of alleSider(sesjon, 'moete', { expand: 'moetesak', top: 50 }))
        yield {
          nummer: tall(u, 'nummer'),
          aar: tall(u, 'aar'),
          tittel: tekst(u.o, 'tittel'),
          arena: arena(u.o.relasjoner.arena),
          kapasitet: navnPaaKode(u, 'kapasitet'),
          start: tekst(u.o, 'start'),
          slutt: tekst(u.o, 'slutt'),
          sted: tekst(u.o, 'sted'),
          status: navnPaaKode(u, 'moetestatus'),
          saker: u.alle('moetesak').length,
          adresse: web(`/moete/${u.o.systemID}`),
          id: u.o.systemID,
        };
    },
  ),
  sett(
    'matrise',
    ['dato', 'kommunenummer', 'kommune', 'region', 'innbyggere', 'slag', 'gjelder', 'status', 'statusdato'],
    async function* ({ sesjon, dag: dato }) {
      const [m, parter] = await Promise.all([matrise(sesjon, dato), partene(sesjon, dato)]);
      const nummer = new Map(parter.map((p) => [p.part, p.kommunenummer]));
      for (const rad of m.rader)
        for (const kolonne of m.kolonner) {
          const celle = rad.celler[kolonne.id];
          const planlagt = rad.planlagt[kolonne.id];
          if (celle === undefined && planlagt === undefined) continue;
          yield {
            dato,
            kommunenummer: nummer.get(rad.part),
            kommune: rad.navn,
            region: rad.region,
            innbyggere: rad.folketall,
            slag: kolonne.slag,
            gjelder: kolonne.tittel,
            status: celle ? celle.status.kodenavn : planlagt && planlagtTekst(planlagt),
            statusdato: celle?.dato,
          };
        }
    },
    { datert: true, kilder: ['ssb'] },
  ),
  sett(
    'fellesloesninger',
    [
      'dato',
      'kommunenummer',
      'kommune',
      'region',
      'innbyggere',
      'loesning',
      'eier',
      'status',
      'statusdato',
      'plandato',
      'kilde',
      'adresse',
    ],
    async function* ({ sesjon, dag: dato, web }) {
      const [m, parter] = await Promise.all([fellesloesninger(sesjon, dato), partene(sesjon, dato)]);
      const nummer = new Map(parter.map((p) => [p.part, p.kommunenummer]));
      const ord = (v: unknown): string | undefined => (typeof v === 'string' ? v : undefined);
      for (const rad of m.rader)
        for (const l of m.loesninger) {
          const celle: Readonly<Record<string, unknown>> | undefined = rad.celler[l.id];
          const status = celle?.status as { readonly kodenavn?: string } | undefined;
          // No answer is a fact too, and the row says so by being there without a state.
          yield {
            dato,
            kommunenummer: nummer.get(rad.part),
            kommune: rad.navn,
            region: rad.region,
            innbyggere: rad.folketall,
            loesning: l.tittel,
            eier: l.eiernavn,
            status: status?.kodenavn,
            statusdato: ord(celle?.fraDato),
            plandato: ord(celle?.plandato),
            kilde: ord(celle?.kilde),
            adresse: web(`/fellesloesning/${l.id}`),
          };
        }
    },
    { datert: true, kilder: ['ssb'] },
  ),
  sett(
    'parter',
    ['dato', 'navn', 'samiskNavn', 'type', 'kommunenummer', 'region', 'innbyggere', 'adresse', 'id'],
    async function* ({ sesjon, dag: dato, web }) {
      for (const p of await partene(sesjon, dato))
        yield {
          dato,
          navn: p.navn,
          samiskNavn: p.samiskNavn,
          type: p.parttype,
          kommunenummer: p.kommunenummer,
          region: p.regionnavn,
          innbyggere: p.folketall,
          adresse: web(`/part/${p.part}`),
          id: p.part,
        };
    },
    { datert: true, kilder: ['ssb', 'kartverket'] },
  ),
  sett(
    'avtale',
    [
      'avtale',
      'versjon',
      'versjonsstatus',
      'gjelderFra',
      'gjelderTil',
      'klausul',
      'tittel',
      'tekst',
      'forplikter',
      'adresse',
    ],
    async function* ({ sesjon, web }) {
      const expand = 'avtale,klausul';
      for await (const u of alleSider(sesjon, 'avtaleversjon', { expand, top: 50 }))
        for (const k of [...u.alle('klausul')].sort(
          (a, b) => (tall(a, 'nummer') ?? 0) - (tall(b, 'nummer') ?? 0),
        ))
          yield {
            avtale: tekst(u.en('avtale')?.o, 'tittel'),
            versjon: tall(u, 'versjonsnummer'),
            versjonsstatus: navnPaaKode(u, 'avtalestatus'),
            gjelderFra: dag(u, 'gjelderFra'),
            gjelderTil: dag(u, 'gjelderTil'),
            klausul: tall(k, 'nummer'),
            tittel: tekst(k.o, 'tittel'),
            tekst: tekst(k.o, 'tekst'),
            forplikter: tekst(k.o, 'forplikter'),
            adresse: web('/avtale'),
          };
    },
  ),
  sett(
    'hoeringer',
    [
      'nummer',
      'aar',
      'tittel',
      'tekst',
      'arena',
      'status',
      'sendt',
      'frist',
      'part',
      'standpunkt',
      'merknad',
      'svart',
      'forSent',
      'adresse',
      'id',
    ],
    async function* ({ sesjon, web }) {
      const arena = await arenanavn(sesjon);
      const expand = 'hoeringssvar($expand=part)';
      for await (const u of alleSider(sesjon, 'hoering', { expand, top: 50 }))
        for (const s of u.alle('hoeringssvar'))
          yield {
            nummer: tall(u, 'nummer'),
            aar: tall(u, 'aar'),
            tittel: tekst(u.o, 'tittel'),
            tekst: tekst(u.o, 'tekst'),
            arena: arena(u.o.relasjoner.arena),
            status: navnPaaKode(u, 'hoeringsstatus'),
            sendt: dag(u, 'sendtDato'),
            frist: dag(u, 'frist'),
            part: tekst(s.en('part')?.o, 'navn'),
            standpunkt: navnPaaKode(s, 'standpunkt'),
            merknad: tekst(s.o, 'merknad'),
            svart: tekst(s.o, 'svartTid'),
            forSent: s.o.data.forSent === true,
            adresse: web(`/hoering/${u.o.systemID}`),
            id: s.o.systemID,
          };
    },
  ),
  sett(
    'oppfoelging',
    ['tittel', 'tekst', 'vedtak', 'ansvarlig', 'frist', 'status', 'ferdig', 'bevis', 'adresse', 'id'],
    async function* ({ sesjon, web }) {
      for await (const u of alleSider(sesjon, 'oppfoelging', {
        expand: 'vedtak,eierArena,eierPart',
        top: 200,
      })) {
        const vedtak = u.en('vedtak');
        yield {
          tittel: tekst(u.o, 'tittel'),
          tekst: tekst(u.o, 'tekst'),
          vedtak: vedtak === undefined ? undefined : `${tall(vedtak, 'nummer')}/${tall(vedtak, 'aar')}`,
          ansvarlig:
            tekst(u.en('eierArena')?.o, 'navn') ??
            tekst(u.en('eierPart')?.o, 'navn') ??
            tekst(u.o, 'eiertittel'),
          frist: dag(u, 'frist'),
          status: navnPaaKode(u, 'oppfoelgingsstatus'),
          ferdig: dag(u, 'ferdigDato'),
          bevis: tekst(u.o, 'bevis'),
          adresse: web(`/vedtak/${u.o.relasjoner.vedtak}`),
          id: u.o.systemID,
        };
      }
    },
  ),
];
