import { kode, tekst } from '../samhandling/spoerring.js';
import type { Utvidet } from '../utvidet.js';
import { type Typenavn, typeadresse } from './skjema.js';

// Which of our objects are which of OParl's, and what each property is made of. Nothing here asks for anything.

/** Addresses of the feed. */
export interface Adresser {
  readonly objekt: (type: Typenavn, id: string) => string;
  readonly liste: (type: Typenavn) => string;
  readonly body: string;
  readonly system: string;
  /** Address in the web application. */
  readonly web: (sti: string) => string;
  readonly fil: (dokumentobjekt: string) => string;
}

export type Verdier = Readonly<Record<string, unknown>>;
type Skriver = (u: Utvidet, a: Adresser) => Verdier;

/** Where objects of a type come from: an entity, those of it that count, and what is needed of others. */
export interface Kilde {
  readonly entitet: string;
  readonly filter?: string;
  /** Public objects that the filter leaves out: what one has been made of is deleted in the feed when it becomes such. */
  readonly ellers?: string;
  readonly expand?: string;
  /** What is needed when inner lists are left out (`omit_internal`). */
  readonly expandUten?: string;
  /** Lists whose changes are the object's own, since they are written inside it. */
  readonly inni?: readonly string[];
  readonly skriv: Skriver;
}

export interface Tilordning {
  readonly kilder: readonly Kilde[];
  /** Objects on a page of the list. */
  readonly side: number;
  /** Inner lists that `omit_internal` leaves out. */
  readonly indre: readonly string[];
}

const dag = (u: Utvidet, felt: string): string | undefined => tekst(u.o, felt)?.slice(0, 10);
const kodenavn = (u: Utvidet, felt: string): string | undefined => {
  const v = u.o.data[felt];
  return typeof v === 'object' && v !== null && 'kodenavn' in v ? String(v.kodenavn) : undefined;
};
/** Texts that say nothing are not there: an empty property, and what is screened in whole. */
const uten = (v: string | undefined): string | undefined =>
  v === undefined || v.trim() === '' ? undefined : v;

/** Half-open here, both ends in there: the last day is the day before. */
const sisteDag = (til: string | undefined): string | undefined =>
  til === undefined ? undefined : new Date(Date.parse(til) - 86_400_000).toISOString().slice(0, 10);

const endret = (u: Utvidet): string => tekst(u.o, 'endretDato') ?? tekst(u.o, 'opprettetDato') ?? '';

/** What every object has. `inni` are lists written inside it, whose changes are its own. */
export const grunnlag = (type: Typenavn, u: Utvidet, a: Adresser, inni: readonly string[] = []): Verdier => ({
  id: a.objekt(type, u.o.systemID),
  type: typeadresse(type),
  created: tekst(u.o, 'opprettetDato'),
  modified: [endret(u), ...inni.flatMap((navn) => u.alle(navn).map(endret))].sort().at(-1),
});

const filen: Skriver = (u, a) => {
  const dokument = u.en('dokumentbeskrivelse');
  const saker = (dokument?.alle('registrering') ?? []).flatMap((r) => r.en('mappe')?.o ?? []);
  const papir = saker.filter((m) => m.entitet === 'saksmappe').map((m) => a.objekt('Paper', m.systemID));
  return {
    name: uten(tekst(dokument?.o, 'tittel')) ?? uten(tekst(u.o, 'filnavn')),
    fileName: uten(tekst(u.o, 'filnavn')),
    mimeType: uten(tekst(u.o, 'mimeType')),
    date: dag(u, 'opprettetDato'),
    size: u.o.data.filstoerrelse,
    accessUrl: a.fil(u.o.systemID),
    downloadUrl: a.fil(u.o.systemID),
    ...(papir.length > 0 ? { paper: [...new Set(papir)] } : {}),
  };
};

const medlemskap: Skriver = (u, a) => ({
  person: a.objekt('Person', u.o.systemID),
  ...(u.o.relasjoner.arena ? { organization: a.objekt('Organization', u.o.relasjoner.arena) } : {}),
  role: kodenavn(u, 'seterolle'),
  votingRight: u.o.data.stemmerett,
  startDate: dag(u, 'fraDato'),
  endDate: sisteDag(dag(u, 'tilDato')),
  ...(u.o.relasjoner.part ? { onBehalfOf: a.objekt('Organization', u.o.relasjoner.part) } : {}),
});

const sted: Skriver = (u, a) => ({
  description: tekst(u.o, 'sted'),
  meetings: [a.objekt('Meeting', u.o.systemID)],
});

const sakspunkt: Skriver = (u, a) => {
  const vedtak = u.alle('vedtak')[0];
  return {
    ...(u.o.relasjoner.moete ? { meeting: a.objekt('Meeting', u.o.relasjoner.moete) } : {}),
    number: uten(tekst(u.o, 'saksnummer')),
    order: Number(u.o.data.rekkefoelge ?? 0),
    name: uten(tekst(u.o, 'tittel')),
    public: true,
    ...(u.o.relasjoner.saksmappe ? { consultation: a.objekt('Consultation', u.o.systemID) } : {}),
    result: kodenavn(u, 'utfall'),
    resolutionText: uten(tekst(vedtak?.o, 'tekst')),
    web: vedtak
      ? a.web(`/vedtak/${vedtak.o.systemID}`)
      : u.o.relasjoner.moete && a.web(`/moete/${u.o.relasjoner.moete}`),
  };
};

const behandling: Skriver = (u, a) => {
  const arena = u.en('moete')?.o.relasjoner.arena;
  return {
    ...(u.o.relasjoner.saksmappe ? { paper: a.objekt('Paper', u.o.relasjoner.saksmappe) } : {}),
    agendaItem: a.objekt('AgendaItem', u.o.systemID),
    ...(u.o.relasjoner.moete ? { meeting: a.objekt('Meeting', u.o.relasjoner.moete) } : {}),
    ...(arena ? { organization: [a.objekt('Organization', arena)] } : {}),
    authoritative: kode(u.o, 'sakstype') === 'beslutning',
    role: kodenavn(u, 'sakstype'),
  };
};

/** An inner object: its own base and what it is made of. */
const indre = (type: Typenavn, u: Utvidet, a: Adresser, skriv: Skriver): Verdier =>
  utenTomme({ ...grunnlag(type, u, a), ...skriv(u, a) });

/** Properties without a value are left out, and so are empty lists that nobody asked for. */
export const utenTomme = (v: Verdier): Verdier =>
  Object.fromEntries(Object.entries(v).filter(([, x]) => x !== undefined && x !== null));

/** The files of a record, the archive's variant before the others, one for each document. */
const filerI = (registrering: Utvidet | undefined): readonly Utvidet[] =>
  (registrering?.alle('dokumentbeskrivelse') ?? []).flatMap((d) => {
    const filer = d.alle('dokumentobjekt');
    const valgt = filer.find((f) => kode(f.o, 'variantformat') === 'A') ?? filer[0];
    return valgt
      ? [{ ...valgt, en: (navn: string) => (navn === 'dokumentbeskrivelse' ? d : valgt.en(navn)) }]
      : [];
  });

const medFiler = 'dokumentbeskrivelse($expand=dokumentobjekt)';
const tilstander: Readonly<Record<string, string>> = { avlyst: 'avlyst' };

const moetet: Skriver = (u, a) => {
  const arkiv = u.en('moetemappe')?.alle('registrering') ?? [];
  const av = (type: string) => arkiv.filter((r) => kode(r.o, 'moeteregistreringstype') === type);
  const skrivFil = (f: Utvidet) => indre('File', f, a, filen);
  const [innkalling, ...flere] = av('IN').flatMap(filerI).map(skrivFil);
  const [protokoll] = filerI(u.en('protokoll')).map(skrivFil);
  const hjelp = [...flere, ...['SL', 'SF', 'VL'].flatMap((t) => av(t).flatMap(filerI)).map(skrivFil)];
  const deltakere = u.alle('deltaker').flatMap((x) => x.o.relasjoner.sete ?? []);
  return {
    name: tekst(u.o, 'tittel'),
    meetingState: kodenavn(u, 'moetestatus'),
    cancelled: tilstander[kode(u.o, 'moetestatus') ?? ''] !== undefined,
    start: tekst(u.o, 'start'),
    end: tekst(u.o, 'slutt'),
    ...(uten(tekst(u.o, 'sted')) ? { location: indre('Location', u, a, sted) } : {}),
    ...(u.o.relasjoner.arena ? { organization: [a.objekt('Organization', u.o.relasjoner.arena)] } : {}),
    participant: deltakere.map((s) => a.objekt('Person', s)),
    invitation: innkalling,
    resultsProtocol: protokoll,
    auxiliaryFile: hjelp,
    agendaItem: u
      .alle('moetesak')
      .map((s) => indre('AgendaItem', s, a, sakspunkt))
      .sort((x, y) => Number(x.order) - Number(y.order)),
    web: a.web(`/moete/${u.o.systemID}`),
  };
};

const papiret: Skriver = (u, a) => {
  const filer = u
    .alle('registrering')
    .flatMap(filerI)
    .map((f) => indre('File', f, a, filen));
  const aar = u.o.data.saksaar;
  const nr = u.o.data.sakssekvensnummer;
  return {
    body: a.body,
    name: uten(tekst(u.o, 'offentligTittel')) ?? uten(tekst(u.o, 'tittel')),
    reference: uten(tekst(u.o, 'mappeID')),
    date: dag(u, 'saksdato'),
    paperType: 'Sak',
    mainFile: filer[0],
    auxiliaryFile: filer.slice(1),
    consultation: u.alle('moetesak').map((s) => indre('Consultation', s, a, behandling)),
    subordinatedPaper: u.alle('hoering').map((h) => a.objekt('Paper', h.o.systemID)),
    web: a.web(aar !== undefined && nr !== undefined ? `/sak/${aar}/${nr}` : `/sak/${u.o.systemID}`),
  };
};

/** A hearing is a paper of its own, under the case that it is sent in. */
const hoeringen: Skriver = (u, a) => {
  const [brev, ...vedlegg] = filerI(u.en('journalpost')).map((f) => indre('File', f, a, filen));
  const { saksmappe, arena } = u.o.relasjoner;
  const { nummer, aar } = u.o.data;
  return {
    body: a.body,
    name: tekst(u.o, 'tittel'),
    reference: nummer === undefined || aar === undefined ? undefined : `${nummer}/${aar}`,
    date: dag(u, 'sendtDato'),
    paperType: 'Høring',
    mainFile: brev,
    auxiliaryFile: vedlegg,
    ...(saksmappe ? { superordinatedPaper: [a.objekt('Paper', saksmappe)] } : {}),
    ...(arena
      ? {
          underDirectionOf: [a.objekt('Organization', arena)],
          originatorOrganization: [a.objekt('Organization', arena)],
        }
      : {}),
    consultation: [],
    web: a.web(`/hoering/${u.o.systemID}`),
  };
};

export const tilordninger = {
  Organization: {
    side: 100,
    indre: [],
    kilder: [
      {
        entitet: 'arena',
        expand: 'sete',
        skriv: (u, a) => ({
          body: a.body,
          name: tekst(u.o, 'navn'),
          shortName: uten(tekst(u.o, 'kortform')),
          membership: u.alle('sete').map((s) => a.objekt('Membership', s.o.systemID)),
          meeting: `${a.liste('Meeting')}?organization=${u.o.systemID}`,
          consultation: `${a.liste('Consultation')}?organization=${u.o.systemID}`,
          ...(u.o.relasjoner.overordnet
            ? { subOrganizationOf: a.objekt('Organization', u.o.relasjoner.overordnet) }
            : {}),
          organizationType: 'Gremium',
          classification: kodenavn(u, 'arenatype'),
          web: a.web(`/arena/${u.o.systemID}`),
        }),
      },
      {
        entitet: 'samarbeidspart',
        skriv: (u, a) => ({
          body: a.body,
          name: tekst(u.o, 'navn'),
          shortName: uten(tekst(u.o, 'kortform')),
          organizationType: 'Externe Organisation',
          classification: kodenavn(u, 'parttype'),
          startDate: dag(u, 'fraDato'),
          endDate: sisteDag(dag(u, 'tilDato')),
          web: a.web(`/part/${u.o.systemID}`),
        }),
      },
    ],
  },
  // Nobody is named: a seat is a role, and the role is the person.
  Person: {
    side: 100,
    indre: ['membership'],
    kilder: [
      {
        entitet: 'sete',
        skriv: (u, a) => ({
          body: a.body,
          name: tekst(u.o, 'tittel'),
          membership: [indre('Membership', u, a, medlemskap)],
        }),
      },
    ],
  },
  Membership: { side: 100, indre: [], kilder: [{ entitet: 'sete', skriv: medlemskap }] },
  Meeting: {
    side: 20,
    indre: ['agendaItem', 'auxiliaryFile'],
    kilder: [
      {
        entitet: 'moete',
        expand: `moetesak($expand=vedtak),deltaker,protokoll($expand=${medFiler}),moetemappe($expand=registrering($expand=${medFiler}))`,
        expandUten: `deltaker,protokoll($expand=${medFiler})`,
        inni: ['moetesak'],
        skriv: moetet,
      },
    ],
  },
  AgendaItem: {
    side: 100,
    indre: ['auxiliaryFile'],
    kilder: [{ entitet: 'moetesak', expand: 'vedtak', skriv: sakspunkt }],
  },
  Paper: {
    side: 20,
    indre: ['auxiliaryFile', 'location'],
    kilder: [
      {
        entitet: 'saksmappe',
        expand: `moetesak($expand=moete),hoering,registrering($top=40;$expand=${medFiler})`,
        expandUten: 'moetesak($expand=moete),hoering',
        inni: ['moetesak', 'hoering'],
        skriv: papiret,
      },
      {
        entitet: 'hoering',
        expand: `journalpost($expand=${medFiler})`,
        skriv: hoeringen,
      },
    ],
  },
  Consultation: {
    side: 100,
    indre: [],
    kilder: [
      {
        entitet: 'moetesak',
        filter: 'saksmappe ne null',
        ellers: 'saksmappe eq null',
        expand: 'moete',
        skriv: behandling,
      },
    ],
  },
  File: {
    side: 100,
    indre: [],
    kilder: [
      {
        entitet: 'dokumentobjekt',
        filter: 'referanseDokumentfil ne null',
        ellers: 'referanseDokumentfil eq null',
        expand: 'dokumentbeskrivelse($expand=registrering($expand=mappe))',
        skriv: filen,
      },
    ],
  },
  Location: {
    side: 100,
    indre: [],
    kilder: [{ entitet: 'moete', filter: 'sted ne null', ellers: 'sted eq null', skriv: sted }],
  },
  LegislativeTerm: {
    side: 100,
    indre: [],
    kilder: [
      {
        entitet: 'strategi',
        skriv: (u, a) => ({
          body: a.body,
          name: tekst(u.o, 'tittel'),
          startDate: `${u.o.data.fraAar}-01-01`,
          endDate: `${u.o.data.tilAar}-12-31`,
          web: a.web('/strategi'),
        }),
      },
    ],
  },
} as const satisfies Partial<Record<Typenavn, Tilordning>>;

export type Listetype = keyof typeof tilordninger;

/** Names in addresses: the type's own, in small letters. */
export const iAdresse = (type: string): string => type.toLowerCase();
