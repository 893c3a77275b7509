import { type Aktoer, fieldProblem, type Objekt, Problem, type Sesjon } from '@felles/kernel';
import type { Virksomhet } from '@felles/kernel/db';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Avhengigheter } from '../avhengigheter.js';
import { lagSvarlenker, type Svarlenke } from '../svarlenke.js';
import { blant, gjelder, kode, kodeverdi, liste, medTekst, relaterte, tekst } from './spoerring.js';

// An answer link answers one question for one party without login. It is read and answered by POST with the secret in
// the body: a mail scanner that follows the link gets a page and answers nothing, and no log sees the secret.

const ukjent = () => new Problem('ikke-funnet', 'lenken er ikke gyldig');

type Kropp = Readonly<Record<string, unknown>>;

const kropp = (request: FastifyRequest): Kropp =>
  typeof request.body === 'object' && request.body !== null ? (request.body as Record<string, unknown>) : {};

const skrevet = (v: unknown): v is string => typeof v === 'string' && v !== '';

/** Who answers by the link: the party, or the place on a roll, known by where the link was sent. It may do what a member may, for this alone. */
const aktoerFor = (
  virksomhet: Virksomhet,
  lenke: Svarlenke,
  hvem: string,
  part: Objekt | undefined,
): Aktoer => ({
  virksomhet: virksomhet.virksomhet,
  bruker: null,
  navn: `${hvem}, svarlenke sendt til ${lenke.epost}`,
  roller: ['medlem'],
  art: 'bruker',
  svarerFor: lenke.id,
  representerer: lenke.slag === 'deltaker' ? [] : [tekst(part, 'kortform') ?? ''],
});

interface Spoersmaal {
  readonly tittel: string;
  readonly tekst: string;
  readonly frist: string;
  readonly aapent: boolean;
  readonly svar?: {
    readonly standpunkt: unknown;
    readonly merknad?: string;
    readonly tid?: string;
    readonly av?: string;
  };
  readonly moete?: Moetespoersmaal;
}

interface Plass {
  readonly systemID: string;
  readonly navn: string;
}

/** What one who is called to a meeting must know to answer: when and where, and whom it may send instead. */
interface Moetespoersmaal {
  readonly arena: string;
  readonly start: string;
  readonly slutt?: string;
  readonly sted?: string;
  readonly saker: readonly string[];
  readonly varaer: readonly Plass[];
  readonly fullmektiger: readonly Plass[];
  /** Who comes, or votes, in the place of the one who was asked. */
  readonly isteden?: { readonly maate: 'vara' | 'fullmakt'; readonly navn: string };
}

const hoering = async (sesjon: Sesjon, o: Objekt): Promise<Spoersmaal> => {
  const h = await sesjon.read('hoering', o.relasjoner.hoering ?? '');
  const merknad = tekst(o, 'merknad');
  const tid = tekst(o, 'svartTid');
  const av = tekst(o, 'svartAv');
  return {
    tittel: tekst(h, 'tittel') ?? '',
    tekst: tekst(h, 'tekst') ?? '',
    frist: tekst(h, 'frist') ?? '',
    aapent: kode(h, 'hoeringsstatus') === 'sendt',
    ...(kode(o, 'hoeringssvarstatus') === 'svart'
      ? {
          svar: {
            standpunkt: o.data.standpunkt,
            ...(merknad ? { merknad } : {}),
            ...(tid ? { tid } : {}),
            ...(av ? { av } : {}),
          },
        }
      : {}),
  };
};

const deltakelse = async (sesjon: Sesjon, o: Objekt): Promise<Spoersmaal> => {
  const s = await sesjon.read('satsing', o.relasjoner.satsing ?? '');
  const tid = tekst(o, 'svartDato');
  const spurt = kode(o, 'deltakelsesstatus') === 'spurt';
  return {
    tittel: tekst(s, 'tittel') ?? '',
    tekst: tekst(s, 'beskrivelse') ?? '',
    frist: tekst(s, 'svarfrist') ?? '',
    aapent: spurt,
    ...(spurt ? {} : { svar: { standpunkt: o.data.deltakelsesstatus, ...(tid ? { tid } : {}) } }),
  };
};

const utenStemme = ['observatoer', 'sekretaer'];

const deltaker = async (sesjon: Sesjon, o: Objekt): Promise<Spoersmaal> => {
  const m = await sesjon.read('moete', o.relasjoner.moete ?? '');
  const imoetet = `moete eq ${m.systemID}`;
  const arena = await sesjon.read('arena', m.relasjoner.arena ?? '');
  const saker = [...(await liste(sesjon, 'moetesak', imoetet))].sort(
    (a, b) => Number(a.data.rekkefoelge) - Number(b.data.rekkefoelge),
  );
  const rulle = await liste(sesjon, 'deltaker', imoetet);
  const parter = await blant(sesjon, 'samarbeidspart', 'systemID', relaterte(rulle, 'part'));
  const plass = (d: Objekt): Plass => {
    const part = parter.find((p) => p.systemID === d.relasjoner.part);
    return {
      systemID: d.systemID,
      navn: [tekst(d, 'tittel'), tekst(part, 'navn')].filter(Boolean).join(', '),
    };
  };
  const fullmakter = (await liste(sesjon, 'fullmakt', imoetet)).filter(
    (x) =>
      kode(x, 'fullmaktsstatus') === 'gyldig' &&
      x.relasjoner.fraDeltaker === o.systemID &&
      x.relasjoner.moetesak === undefined,
  );
  const dag = (tekst(m, 'start') ?? '').slice(0, 10);
  const orden = (await liste(sesjon, 'forretningsorden', `arena eq ${arena.systemID}`)).find((x) =>
    gjelder(x, dag),
  );
  const stemmer = o.data.stemmerett === true;
  const vara = rulle.find((d) => d.relasjoner.varaFor === o.systemID);
  const fullmektig = rulle.find((d) => d.systemID === fullmakter[0]?.relasjoner.tilDeltaker);
  const fravaer = kode(o, 'fremmoete') === 'fravaer';
  const isteden = vara
    ? { maate: 'vara' as const, navn: plass(vara).navn }
    : fullmektig && fravaer
      ? { maate: 'fullmakt' as const, navn: plass(fullmektig).navn }
      : undefined;
  return {
    tittel: tekst(m, 'tittel') ?? '',
    tekst: '',
    frist: dag,
    aapent: kode(m, 'moetestatus') === 'innkalt',
    ...(['kommer', 'fravaer'].includes(kode(o, 'fremmoete') ?? '')
      ? { svar: { standpunkt: kodeverdi(o, 'fremmoete') } }
      : {}),
    moete: {
      arena: tekst(arena, 'navn') ?? '',
      start: tekst(m, 'start') ?? '',
      ...medTekst('slutt', m),
      ...medTekst('sted', m),
      saker: saker.map((s) => `${tekst(s, 'saksnummer') ?? ''}. ${tekst(s, 'tittel') ?? ''}`),
      varaer: stemmer
        ? rulle
            .filter(
              (d) =>
                kode(d, 'seterolle') === 'vara' &&
                [undefined, o.systemID].includes(d.relasjoner.varaFor ?? undefined) &&
                (!d.relasjoner.part || !o.relasjoner.part || d.relasjoner.part === o.relasjoner.part),
            )
            .map(plass)
        : [],
      fullmektiger:
        stemmer && orden?.data.fullmakterPerDeltaker !== 0
          ? rulle
              .filter((d) => d.systemID !== o.systemID && !utenStemme.includes(kode(d, 'seterolle') ?? ''))
              .filter((d) => kode(d, 'seterolle') !== 'vara')
              .map(plass)
              .sort((a, b) => a.navn.localeCompare(b.navn, 'nb'))
          : [],
      ...(isteden ? { isteden } : {}),
    },
  };
};

const spoersmaalet = { hoeringssvar: hoering, deltakelse, deltaker } as const;

/** The act that answers a question of each kind, and what it is given of what the page sent. */
const besvar = {
  hoeringssvar: (k: Kropp) => ({
    handling: 'svar',
    input: {
      standpunkt: { kode: String(k.standpunkt ?? ''), kodenavn: '' },
      ...(skrevet(k.merknad) ? { merknad: k.merknad } : {}),
      ...(k.endrer === true ? { endrer: true } : {}),
      ...(Array.isArray(k.filer) && k.filer.length > 0 ? { filer: k.filer } : {}),
    },
  }),
  // Interest binds nobody. Taking part does, and asks for a login and the party's own resolution.
  deltakelse: (k: Kropp) => ({
    handling: 'svar',
    input: {
      deltakelsesstatus: { kode: 'interesse', kodenavn: '' },
      ...(skrevet(k.merknad) ? { begrunnelse: k.merknad } : {}),
    },
  }),
  deltaker: (k: Kropp) => ({
    handling: 'meldFremmoete',
    input: {
      fremmoete: { kode: String(k.standpunkt ?? ''), kodenavn: '' },
      ...(skrevet(k.vara) ? { vara: k.vara } : {}),
      ...(skrevet(k.tilDeltaker) ? { tilDeltaker: k.tilDeltaker } : {}),
      ...(skrevet(k.merknad) ? { notat: k.merknad } : {}),
      ...(k.endrer === true ? { endrer: true } : {}),
    },
  }),
} as const;

/**
 * `POST /api/v1/svarlenke` {noekkel} shows the question; `/svarlenke/fil` takes a document; `/svarlenke/svar` {noekkel,
 * standpunkt, merknad?, filer?, vara?, tilDeltaker?, endrer?} answers it.
 */
export const registrerSvarlenke = (app: FastifyInstance, d: Avhengigheter): void => {
  const lenker = lagSvarlenker(d.noekkel, d.konfigurasjon.grunnadresse);

  const aapne = async (noekkel: unknown) => {
    const lenke = typeof noekkel === 'string' && noekkel.length < 2_000 ? lenker.les(noekkel) : undefined;
    if (!lenke) throw ukjent();
    const { virksomhet } = lenke;
    const funnet = (await d.register.virksomheter()).find((v) => v.virksomhet === virksomhet);
    if (!funnet) throw ukjent();
    const uten: Aktoer = {
      virksomhet,
      bruker: null,
      navn: 'Svarlenke',
      roller: ['medlem'],
      art: 'bruker',
      representerer: [],
    };
    const objekt = await d.kernel.open(uten).read(lenke.slag, lenke.id);
    const partID = objekt.relasjoner.part;
    const part = partID ? await d.kernel.open(uten).read('samarbeidspart', partID) : undefined;
    // A place on a roll is answered for by who fills it, and not every place is a party's.
    const hvem = [lenke.slag === 'deltaker' ? tekst(objekt, 'tittel') : undefined, tekst(part, 'navn')]
      .filter(Boolean)
      .join(', ');
    return { lenke, objekt, hvem, sesjon: d.kernel.open(aktoerFor(funnet, lenke, hvem, part)) };
  };

  const svaret = async (lenke: Svarlenke, objekt: Objekt, hvem: string, sesjon: Sesjon) => {
    const s = await spoersmaalet[lenke.slag](sesjon, objekt);
    const utloept = lenke.utloeper * 1000 < d.klokke().getTime();
    return {
      slag: lenke.slag,
      ...s,
      part: hvem,
      sendtTil: lenke.epost,
      utloept,
      kanSvare: s.aapent && !utloept,
    };
  };

  app.post('/api/v1/svarlenke', async (request, reply) => {
    const { lenke, objekt, hvem, sesjon } = await aapne(kropp(request).noekkel);
    reply.header('cache-control', 'no-store');
    return reply.send(await svaret(lenke, objekt, hvem, sesjon));
  });

  // A document goes with the answer: `noekkel` first, then the file. Who has no valid link to an open question sends nothing.
  app.post('/api/v1/svarlenke/fil', async (request, reply) => {
    if (!request.isMultipart())
      throw new Problem('feil-innholdstype', 'send multipart/form-data med «noekkel» og «fil»');
    let noekkel: unknown;
    for await (const del of request.parts({
      limits: { fileSize: d.konfigurasjon.maksFil, files: 1, fields: 1, fieldSize: 2_000 },
    })) {
      if (del.type === 'field' && del.fieldname === 'noekkel') noekkel = del.value;
      if (del.type !== 'file') continue;
      const { lenke, objekt, hvem, sesjon } = await aapne(noekkel);
      if (lenke.slag !== 'hoeringssvar' || !(await svaret(lenke, objekt, hvem, sesjon)).kanSvare)
        throw new Problem('feil-tilstand', 'lenken tar ikke imot dokumenter');
      const { id, filnavn, filstoerrelse, mimeType, sjekksum } = await sesjon.upload(
        del.file,
        del.filename || 'dokument',
      );
      return reply
        .code(201)
        .header('cache-control', 'no-store')
        .send({ id, filnavn, filstoerrelse, mimeType, sjekksum });
    }
    throw fieldProblem([{ felt: 'fil', kode: 'mangler', tekst: 'en fil må sendes med' }]);
  });

  app.post('/api/v1/svarlenke/svar', async (request, reply) => {
    const { lenke, objekt, hvem, sesjon } = await aapne(kropp(request).noekkel);
    const foer = await svaret(lenke, objekt, hvem, sesjon);
    if (foer.utloept) throw new Problem('feil-tilstand', 'lenken er utløpt; logg inn for å svare');
    if (lenke.slag === 'deltakelse' && !foer.aapent)
      throw new Problem('feil-tilstand', 'spørsmålet er allerede besvart');
    if (lenke.slag === 'deltaker' && !foer.aapent)
      throw new Problem('feil-tilstand', 'møtet tar ikke lenger imot svar på innkallingen');
    const { handling, input } = besvar[lenke.slag](kropp(request));
    const { objekt: ny } = await sesjon.act(lenke.slag, lenke.id, handling, input);
    reply.header('cache-control', 'no-store');
    return reply.send(await svaret(lenke, ny, hvem, sesjon));
  });
};
