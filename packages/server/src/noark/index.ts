import { Problem } from '@felles/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Avhengigheter, FinnAktoer } from '../avhengigheter.js';
import { delAdresse, lesDeler, lesParametre } from './adresse.js';
import { sendNoarkFeil } from './feil.js';
import { hentFil } from './fil.js';
import { lagOppdagelse } from './innlogging.js';
import type { Kall } from './kall.js';
import { endreKode, hentKode, hentKodeliste, hentKodemal, nyKode, slettKode } from './kodeliste.js';
import { lagLenker } from './lenker.js';
import { hentListe, hentUnderliste } from './liste.js';
import { svartype } from './medietype.js';
import {
  endre,
  endreMaal,
  erstatt,
  hentMal,
  hentObjekt,
  opprett,
  opprettReferanse,
  slett,
  utvidTil,
} from './objekt.js';
import { huskendeModell, type Omgivelser } from './omgivelser.js';
import { lastOpp } from './opplasting.js';
import { flyttReferanse, nyReferanse, slettReferanse } from './referanse.js';
import { lagStileser, metoder, type Ressurs, tillat } from './ressurs.js';
import { hentRom, hentRot, hentSystem, sendAapenRot } from './rot.js';

export { sendNoarkFeil } from './feil.js';

const prefiks = '/api/noark5';

type Behandler = (k: Kall, r: Ressurs) => Promise<FastifyReply> | FastifyReply;

const finnesIkke = (): never => {
  throw new Problem('ikke-funnet');
};

const hent: Behandler = (k, r) => {
  switch (r.slag) {
    case 'rot':
      return hentRot(k);
    case 'system':
      return hentSystem(k);
    case 'rom':
      return hentRom(k, r.rom);
    case 'kodeliste':
      return hentKodeliste(k, r.liste);
    case 'kode':
      return hentKode(k, r.liste, r.kode);
    case 'nykode':
      return hentKodemal(k, r.liste);
    case 'liste':
      return hentListe(k, r.entity);
    case 'underliste':
      return hentUnderliste(k, { entity: r.entity, id: r.id, liste: r.navn });
    case 'objekt':
      return hentObjekt(k, r.entity, r.id);
    case 'mal':
      return hentMal(k, r.entity, r.under);
    case 'fil':
      return hentFil(k, r.id);
    default:
      return finnesIkke();
  }
};

/** One handler for each verb; what it does depends on the kind of resource, never on the class. */
const behandlere: Readonly<Record<string, Behandler>> = {
  GET: hent,
  HEAD: hent,
  POST: (k, r) => {
    if (r.slag === 'mal') return opprett(k, r.entity, r.under);
    if (r.slag === 'nykode') return nyKode(k, r.liste);
    if (r.slag === 'nyreferanse') return opprettReferanse(k, r.entity, r.under);
    if (r.slag === 'referanse') return nyReferanse(k, r);
    return r.slag === 'fil' || r.slag === 'nyfil' ? lastOpp(k, r) : finnesIkke();
  },
  PUT: (k, r) => {
    if (r.slag === 'objekt') return erstatt(k, r.entity, r.id);
    if (r.slag === 'kode') return endreKode(k, r.liste, r.kode, 'replace');
    if (r.slag === 'utvid') return utvidTil(k, r.entity, r.id, r.til);
    if (r.slag === 'maal') return endreMaal(k, r.entity, r.id);
    if (r.slag === 'referanse') return flyttReferanse(k, r);
    return r.slag === 'fil' || r.slag === 'nyfil' ? lastOpp(k, r) : finnesIkke();
  },
  PATCH: (k, r) => {
    if (r.slag === 'kode') return endreKode(k, r.liste, r.kode, 'patch');
    if (r.slag === 'maal') return endreMaal(k, r.entity, r.id);
    return r.slag === 'objekt' ? endre(k, r.entity, r.id) : finnesIkke();
  },
  DELETE: (k, r) => {
    if (r.slag === 'kode') return slettKode(k, r.liste, r.kode);
    if (r.slag === 'objekt') return slett(k, r.entity, r.id);
    return r.slag === 'referanse' ? slettReferanse(k, r) : finnesIkke();
  },
};

// Tokens travel in a header of their own, so any origin may ask; cookies are never sent along (no credentials).
const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Accept-Ranges, Allow, Content-Disposition, Content-Range, ETag, Location, Range, WWW-Authenticate',
};
const corsForespurt = {
  'access-control-allow-headers':
    'Accept, Authorization, Content-Disposition, Content-Range, Content-Type, If-Match, If-None-Match, If-Range, Range, X-Upload-Content-Length, X-Upload-Content-Type',
  'access-control-max-age': '86400',
};

/** Code of the tenant of a request that names none: the first, by code, in which the user has a role. */
const egenVirksomhet = (request: FastifyRequest): string => {
  const koder = (request.identitet?.bruker.roller ?? [])
    .filter((r) => r.roller.length > 0)
    .map((r) => r.kode);
  const [foerste] = koder.sort();
  if (foerste === undefined) throw new Problem('ingen-tilgang', 'du har ingen rolle i noen virksomhet');
  return foerste;
};

/**
 * The Noark 5 service interface (tjenestegrensesnitt 1.1) under `/api/noark5/<tenant>/`, and under `/api/noark5/` for
 * the user's own tenant. Every class of the model is served by the same handlers; rules and access are the kernel's.
 * Links always name the tenant, so that an address means the same to everybody who keeps it.
 */
export const registrerNoark = (app: FastifyInstance, d: Avhengigheter, finnAktoer: FinnAktoer): void => {
  const model = huskendeModell(d.kernel.model);
  const omgivelser: Omgivelser = {
    d,
    model,
    rot: `${d.konfigurasjon.grunnadresse}${prefiks}`,
    lesSti: lagStileser(model),
    lenker: lagLenker(model),
    oppdagelse: lagOppdagelse(app, d.konfigurasjon),
  };
  const { rot, lesSti } = omgivelser;

  const svar = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const [sti, spoerring] = delAdresse(request.raw.url ?? '');
    const rest = sti.slice(prefiks.length + 1);
    const { virksomhet: kode, ressurs } = lesSti(lesDeler(rest));
    const { method } = request;
    if (method === 'OPTIONS') {
      if (!ressurs) throw new Problem('ikke-funnet');
      const allow = tillat(ressurs.slag);
      reply.headers({ allow, ...corsForespurt, 'access-control-allow-methods': allow });
      return reply.code(204).send();
    }
    const lesende = method === 'GET' || method === 'HEAD';
    if (ressurs?.slag === 'oidc' && lesende) {
      reply.type('application/json; charset=utf-8').header('cache-control', 'public, max-age=600');
      return reply.send(JSON.stringify(await omgivelser.oppdagelse()));
    }
    if (!request.identitet) {
      // A tenant that is not there looks the same as one that is.
      if (ressurs?.slag !== 'rot' || !lesende) throw new Problem('ikke-innlogget');
      return sendAapenRot(omgivelser, kode === null ? rot : `${rot}/${kode}`, request, reply);
    }
    if (!ressurs) throw new Problem('ikke-funnet');
    const { aktoer, virksomhet } = await finnAktoer(request, kode ?? egenVirksomhet(request));
    if (!metoder[ressurs.slag].includes(method === 'HEAD' ? 'GET' : method)) {
      reply.header('allow', tillat(ressurs.slag));
      throw new Problem('ikke-tillatt-metode', `bruk ${tillat(ressurs.slag)}`);
    }
    // Whoever takes no answer of ours is told so before anything is written.
    if (!lesende && method !== 'DELETE' && ressurs.slag !== 'referanse') svartype(request.headers.accept);
    const base = `${rot}/${virksomhet.kode}`;
    const innenfor = kode === null ? rest : rest.slice(rest.split('/', 1)[0]?.length ?? 0).replace(/^\//, '');
    const adresse = `${base}/${innenfor}${innenfor === '' || innenfor.endsWith('/') ? '' : '/'}`;
    const k: Kall = {
      omgivelser,
      model,
      request,
      reply,
      sesjon: d.kernel.open(aktoer),
      virksomhet,
      base,
      adresse,
      self: spoerring === '' ? adresse : `${adresse}?${spoerring}`,
      parametre: lesParametre(spoerring),
    };
    return (behandlere[method] ?? finnesIkke)(k, ressurs);
  };

  app.register(
    async (noark) => {
      // Bytes and JSON may come to the same address with any media type, so each handler reads its own body.
      noark.removeAllContentTypeParsers();
      noark.addContentTypeParser('*', (_request, _payload, done) => done(null));
      noark.setErrorHandler((error, request, reply) => sendNoarkFeil(error, request, reply));
      noark.setNotFoundHandler((request, reply) => sendNoarkFeil(new Problem('ikke-funnet'), request, reply));
      noark.addHook('onRequest', async (_request, reply) => {
        reply.headers(cors);
      });
      for (const url of ['/', '/*'])
        noark.route({
          method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
          url,
          exposeHeadRoute: false,
          handler: svar,
        });
    },
    { prefix: prefiks },
  );
};
