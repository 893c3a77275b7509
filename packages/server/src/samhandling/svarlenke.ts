import { type Aktoer, fieldProblem, type Objekt, Problem, type Sesjon } from '@felles/kernel';
import type { Virksomhet } from '@felles/kernel/db';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Avhengigheter } from '../avhengigheter.js';
import { lagSvarlenker, type Svarlenke } from '../svarlenke.js';
import { kode, tekst } from './spoerring.js';

// An answer link answers one question for one party without login. It is read and answered by POST with the secret in
// the body: a mail scanner that follows the link gets a page and answers nothing, and no log sees the secret.

const ukjent = () => new Problem('ikke-funnet', 'lenken er ikke gyldig');

const kropp = (request: FastifyRequest): Readonly<Record<string, unknown>> =>
  typeof request.body === 'object' && request.body !== null ? (request.body as Record<string, unknown>) : {};

/** Who answers by the link: the party, known by where the link was sent. It may do what a member may, for this party. */
const aktoerFor = (virksomhet: Virksomhet, part: Objekt, epost: string): Aktoer => ({
  virksomhet: virksomhet.virksomhet,
  bruker: null,
  navn: `${tekst(part, 'navn') ?? ''}, svarlenke sendt til ${epost}`,
  roller: ['medlem'],
  art: 'bruker',
  representerer: [tekst(part, 'kortform') ?? ''],
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

const spoersmaalet = { hoeringssvar: hoering, deltakelse } as const;

/**
 * `POST /api/v1/svarlenke` {noekkel} shows the question; `/svarlenke/fil` takes a document; `/svarlenke/svar` {noekkel,
 * standpunkt, merknad?, filer?, endrer?} answers it.
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
    const part = await d.kernel.open(uten).read('samarbeidspart', objekt.relasjoner.part ?? '');
    return { lenke, objekt, part, sesjon: d.kernel.open(aktoerFor(funnet, part, lenke.epost)) };
  };

  const svaret = async (lenke: Svarlenke, objekt: Objekt, part: Objekt, sesjon: Sesjon) => {
    const s = await spoersmaalet[lenke.slag](sesjon, objekt);
    const utloept = lenke.utloeper * 1000 < d.klokke().getTime();
    return {
      slag: lenke.slag,
      ...s,
      part: tekst(part, 'navn') ?? '',
      sendtTil: lenke.epost,
      utloept,
      kanSvare: s.aapent && !utloept,
    };
  };

  app.post('/api/v1/svarlenke', async (request, reply) => {
    const { lenke, objekt, part, sesjon } = await aapne(kropp(request).noekkel);
    reply.header('cache-control', 'no-store');
    return reply.send(await svaret(lenke, objekt, part, sesjon));
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
      const { lenke, objekt, part, sesjon } = await aapne(noekkel);
      if (lenke.slag !== 'hoeringssvar' || !(await svaret(lenke, objekt, part, sesjon)).kanSvare)
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
    const { lenke, objekt, part, sesjon } = await aapne(kropp(request).noekkel);
    const foer = await svaret(lenke, objekt, part, sesjon);
    if (foer.utloept) throw new Problem('feil-tilstand', 'lenken er utløpt; logg inn for å svare');
    const { standpunkt, merknad, endrer, filer } = kropp(request);
    const inndata =
      lenke.slag === 'hoeringssvar'
        ? {
            standpunkt: { kode: String(standpunkt ?? ''), kodenavn: '' },
            ...(typeof merknad === 'string' && merknad !== '' ? { merknad } : {}),
            ...(endrer === true ? { endrer: true } : {}),
            ...(Array.isArray(filer) && filer.length > 0 ? { filer } : {}),
          }
        : // Interest binds nobody. Taking part does, and asks for a login and the party's own resolution.
          {
            deltakelsesstatus: { kode: 'interesse', kodenavn: '' },
            ...(typeof merknad === 'string' && merknad !== '' ? { begrunnelse: merknad } : {}),
          };
    if (lenke.slag === 'deltakelse' && !foer.aapent)
      throw new Problem('feil-tilstand', 'spørsmålet er allerede besvart');
    const { objekt: ny } = await sesjon.act(lenke.slag, lenke.id, 'svar', inndata);
    reply.header('cache-control', 'no-store');
    return reply.send(await svaret(lenke, ny, part, sesjon));
  });
};
