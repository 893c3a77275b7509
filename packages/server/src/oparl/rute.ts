import { type Gravstein, hentGravsteiner, offentligAktoer, Problem, type Sesjon } from '@felles/kernel';
import { uuidPattern } from '@felles/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Avhengigheter } from '../avhengigheter.js';
import { lisensFor } from '../lisens.js';
import { sendProblem } from '../problem.js';
import { hentSide, type Utvidet } from '../utvidet.js';
import { typeadresse } from './skjema.js';
import {
  type Adresser,
  grunnlag,
  iAdresse,
  type Kilde,
  type Listetype,
  type Tilordning,
  tilordninger,
  utenTomme,
  type Verdier,
} from './tilordning.js';

const rot = '/oparl/v1.1';
const typer = Object.keys(tilordninger) as Listetype[];

interface Filter {
  readonly created_since?: string;
  readonly created_until?: string;
  readonly modified_since?: string;
  readonly modified_until?: string;
  readonly omit_internal: boolean;
  readonly limit?: number;
  readonly organization?: string;
  /** Where the page begins: number of the source and the id it goes on after. */
  readonly etter?: { readonly kilde: number; readonly id: string };
}

const tider = ['created_since', 'created_until', 'modified_since', 'modified_until'] as const;

/** Reads what stands after `?` (section 2.5, Filter). What is not known is passed over; what is known must be right. */
const lesFilter = (q: Readonly<Record<string, unknown>>): Filter => {
  const ut: Record<string, unknown> = { omit_internal: q.omit_internal === 'true' };
  for (const navn of tider) {
    const v = q[navn];
    if (v === undefined) continue;
    // A plus sign that was not encoded has become a space on its way.
    const gitt = typeof v === 'string' ? v.replace(/ (?=\d\d:\d\d$)/, '+') : '';
    if (
      !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i.test(gitt) ||
      Number.isNaN(Date.parse(gitt))
    )
      throw new Problem('ugyldig-spoerring', `${navn} må være et helt tidspunkt, som 2018-05-24T08:00:00Z`);
    ut[navn] = new Date(gitt).toISOString();
  }
  const { limit, organization, etter } = q;
  if (limit !== undefined) {
    if (typeof limit !== 'string' || !/^[1-9]\d{0,5}$/.test(limit))
      throw new Problem('ugyldig-spoerring', 'limit må være et helt tall fra 1');
    ut.limit = Number(limit);
  }
  if (organization !== undefined) {
    if (typeof organization !== 'string' || !uuidPattern.test(organization))
      throw new Problem('ugyldig-spoerring', 'organization må være en UUID');
    ut.organization = organization.toLowerCase();
  }
  if (etter !== undefined) {
    const m = typeof etter === 'string' ? /^(\d{1,2}):([0-9a-f-]{36})$/.exec(etter) : null;
    if (!m || !uuidPattern.test(m[2] ?? '')) throw new Problem('ugyldig-spoerring', 'etter er ikke herfra');
    ut.etter = { kilde: Number(m[1]), id: m[2] };
  }
  return ut as unknown as Filter;
};

/** Changes of what is written inside an object are its own. */
const endretSiden = (kilde: Kilde, op: 'ge' | 'le', tid: string): string => {
  // Never changed means changed when it was made.
  const selv = (p: string) =>
    `(${p}endretDato ${op} ${tid} or (${p}endretDato eq null and ${p}opprettetDato ${op} ${tid}))`;
  if (op === 'le') return selv('');
  return `(${[selv(''), ...(kilde.inni ?? []).map((navn) => `${navn}/any(x: ${selv('x/')})`)].join(' or ')})`;
};

const odataFor = (type: Listetype, kilde: Kilde, f: Filter): string | undefined => {
  const deler = [
    kilde.filter,
    f.created_since && `opprettetDato ge ${f.created_since}`,
    f.created_until && `opprettetDato le ${f.created_until}`,
    f.modified_since && endretSiden(kilde, 'ge', f.modified_since),
    f.modified_until && endretSiden(kilde, 'le', f.modified_until),
    f.organization && type === 'Meeting' && `arena eq ${f.organization}`,
    f.organization && type === 'Consultation' && `moete/arena eq ${f.organization}`,
  ].filter(Boolean);
  return deler.length === 0 ? undefined : deler.join(' and ');
};

/** The feed of the collaboration (OParl 1.1): what the public may see, whoever asks. */
export const registrerOparl = (app: FastifyInstance, d: Avhengigheter): void => {
  const { grunnadresse, samarbeid } = d.konfigurasjon;
  const lisens = lisensFor(d.konfigurasjon);
  const grunn = `${grunnadresse}${rot}`;
  const body = `${grunn}/body/${samarbeid}`;
  const adresser: Adresser = {
    objekt: (type, id) => `${grunn}/${iAdresse(type)}/${id}`,
    liste: (type) => `${body}/${iAdresse(type)}`,
    body,
    system: `${grunn}/system`,
    web: (sti) => `${grunnadresse}${sti}`,
    fil: (id) => `${grunnadresse}/api/v1/${samarbeid}/dokumentobjekt/${id}/fil`,
  };
  const virksomhet = async () => {
    const funnet = await d.register.virksomhet(samarbeid);
    if (!funnet) throw new Problem('ikke-funnet');
    return funnet;
  };
  const aapne = async (): Promise<Sesjon> => d.kernel.open(offentligAktoer((await virksomhet()).virksomhet));

  const send = (reply: FastifyReply, kropp: unknown): FastifyReply =>
    reply
      .header('access-control-allow-origin', '*')
      .header('cache-control', 'no-cache')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(kropp));

  const skriv = (type: Listetype, kilde: Kilde, u: Utvidet, uten: boolean): Verdier => {
    const { indre }: Tilordning = tilordninger[type];
    const hele = { ...grunnlag(type, u, adresser, kilde.inni), ...kilde.skriv(u, adresser) };
    return utenTomme(
      uten ? Object.fromEntries(Object.entries(hele).filter(([k]) => !indre.includes(k))) : hele,
    );
  };
  const gravskrift = (
    type: Listetype,
    g: Pick<Gravstein, 'systemID' | 'opprettetDato' | 'slettetDato'>,
  ): Verdier => ({
    id: adresser.objekt(type, g.systemID),
    type: typeadresse(type),
    created: g.opprettetDato,
    modified: g.slettetDato,
    deleted: true,
  });
  /** Of what is there and is no longer an object of the type, such as the place of a meeting that has none any more. */
  const borte = (type: Listetype, { o }: Utvidet): Verdier =>
    gravskrift(type, {
      systemID: o.systemID,
      opprettetDato: String(o.data.opprettetDato),
      slettetDato: String(o.data.endretDato ?? o.data.opprettetDato),
    });

  const system = () => ({
    id: adresser.system,
    type: typeadresse('System'),
    oparlVersion: 'https://schema.oparl.org/1.1/',
    license: lisens.adresse,
    body: `${grunn}/body`,
    name: 'Felles',
    website: `${grunnadresse}/`,
    product: `${grunnadresse}/om`,
    web: `${grunnadresse}/aapne-data`,
  });
  const bodyObjekt = async () => {
    const sesjon = await aapne();
    const perioder = await hentSide(sesjon, 'strategi', { top: 100 });
    const [kilde] = tilordninger.LegislativeTerm.kilder;
    const liste = (type: Listetype) => adresser.liste(type);
    const [aller] = (await hentSide(sesjon, 'arena', { orderby: 'opprettetDato', top: 1 })).verdier;
    const foedt = aller?.o.data.opprettetDato;
    return utenTomme({
      id: body,
      type: typeadresse('Body'),
      system: adresser.system,
      shortName: samarbeid,
      name: (await virksomhet()).navn,
      website: `${grunnadresse}/`,
      license: lisens.adresse,
      organization: liste('Organization'),
      person: liste('Person'),
      meeting: liste('Meeting'),
      paper: liste('Paper'),
      legislativeTerm: perioder.verdier.map((u) => skriv('LegislativeTerm', kilde, u, false)),
      agendaItem: liste('AgendaItem'),
      consultation: liste('Consultation'),
      file: liste('File'),
      locationList: liste('Location'),
      legislativeTermList: liste('LegislativeTerm'),
      membership: liste('Membership'),
      classification: 'Interkommunalt samarbeid',
      created: foedt,
      modified: foedt,
      web: `${grunnadresse}/`,
    });
  };

  /** Fills a page from the sources in turn; after them, to those who ask what has changed, what is gone. */
  const listeside = async (type: Listetype, f: Filter, selv: URL) => {
    const { kilder: egne, side, indre }: Tilordning = tilordninger[type];
    const kilder: readonly (Kilde & { readonly slettet?: true })[] =
      f.modified_since === undefined
        ? egne
        : [
            ...egne,
            ...egne.flatMap(({ entitet, ellers, skriv }) =>
              // What has never been changed has never been anything else.
              ellers === undefined
                ? []
                : [{ entitet, skriv, filter: `${ellers} and endretDato ne null`, slettet: true as const }],
            ),
          ];
    const top = Math.min(side, f.limit ?? side);
    const sesjon = await aapne();
    const data: Verdier[] = [];
    let neste: string | undefined;
    const steg = f.modified_since === undefined ? kilder.length : kilder.length + 1;
    for (let nr = f.etter?.kilde ?? 0; nr < steg && neste === undefined; nr += 1) {
      const etter = nr === f.etter?.kilde ? f.etter.id : undefined;
      const rom = top - data.length;
      if (rom === 0) {
        // The page was filled by the source before, to its end.
        neste = `${nr}:ffffffff-ffff-ffff-ffff-ffffffffffff`;
        break;
      }
      const kilde = kilder[nr];
      if (kilde) {
        const expand = f.omit_internal ? (kilde.expandUten ?? kilde.expand) : kilde.expand;
        const svar = await hentSide(sesjon, kilde.entitet, {
          filter: odataFor(type, kilde, f),
          expand,
          top: rom,
          etter,
        });
        data.push(
          ...svar.verdier.map((u) =>
            kilde.slettet ? borte(type, u) : skriv(type, kilde, u, f.omit_internal && indre.length > 0),
          ),
        );
        const sist = svar.verdier.at(-1);
        if (svar.mer && sist) neste = `${nr}:${sist.o.systemID}`;
        continue;
      }
      const entiteter = [...new Set(egne.map((k) => k.entitet))];
      const funnet = (
        await Promise.all(
          entiteter.map((entitet) =>
            hentGravsteiner(d.pool, sesjon.aktoer, {
              entitet,
              slettetFra: f.modified_since,
              slettetTil: f.modified_until,
              opprettetFra: f.created_since,
              opprettetTil: f.created_until,
              etter,
              top: rom + 1,
            }),
          ),
        )
      )
        .flat()
        .sort((x, y) => (x.systemID < y.systemID ? 1 : -1));
      const med = funnet.slice(0, rom);
      data.push(...med.map((g) => gravskrift(type, g)));
      const sist = med.at(-1);
      if (funnet.length > rom && sist) neste = `${nr}:${sist.systemID}`;
    }
    const adresse = (etter: string | undefined): string => {
      const u = new URL(selv);
      u.searchParams.delete('etter');
      if (etter !== undefined) u.searchParams.set('etter', etter);
      return u.href;
    };
    return {
      data,
      pagination: { elementsPerPage: top },
      links: {
        first: adresse(undefined),
        self: selv.href,
        ...(neste === undefined ? {} : { next: adresse(neste) }),
      },
    };
  };

  const feil = (request: FastifyRequest, reply: FastifyReply, arbeid: () => Promise<unknown>) =>
    arbeid().then(
      (kropp) => send(reply, kropp),
      (error: unknown) => {
        reply.header('access-control-allow-origin', '*');
        return sendProblem(error, request, reply);
      },
    );

  app.get(`${rot}/system`, (request, reply) => feil(request, reply, async () => system()));
  app.get(`${rot}/body`, (request, reply) =>
    feil(request, reply, async () => ({
      data: [await bodyObjekt()],
      pagination: { elementsPerPage: 1 },
      links: { first: `${grunn}/body`, self: `${grunn}/body` },
    })),
  );
  app.get<{ Params: { b: string } }>(`${rot}/body/:b`, (request, reply) =>
    feil(request, reply, async () => {
      if (request.params.b !== samarbeid) throw new Problem('ikke-funnet');
      return bodyObjekt();
    }),
  );
  for (const type of typer) {
    const { kilder }: Tilordning = tilordninger[type];
    app.get<{ Params: { b: string } }>(`${rot}/body/:b/${iAdresse(type)}`, (request, reply) =>
      feil(request, reply, async () => {
        if (request.params.b !== samarbeid) throw new Problem('ikke-funnet');
        const f = lesFilter(request.query as Record<string, unknown>);
        return listeside(type, f, new URL(request.url, grunnadresse));
      }),
    );
    app.get<{ Params: { id: string } }>(`${rot}/${iAdresse(type)}/:id`, (request, reply) =>
      feil(request, reply, async () => {
        const id = request.params.id.toLowerCase();
        if (!uuidPattern.test(id)) throw new Problem('ikke-funnet');
        const sesjon = await aapne();
        for (const kilde of kilder) {
          const finn = async (mer: string | undefined, expand: string | undefined) =>
            (
              await hentSide(sesjon, kilde.entitet, {
                filter: [`systemID eq ${id}`, mer].filter(Boolean).join(' and '),
                expand,
                top: 1,
              })
            ).verdier[0];
          const u = await finn(kilde.filter, kilde.expand);
          if (u) return skriv(type, kilde, u, false);
          const annet =
            kilde.ellers === undefined
              ? undefined
              : await finn(`${kilde.ellers} and endretDato ne null`, undefined);
          if (annet) return borte(type, annet);
        }
        const [stein] = await hentGravsteiner(d.pool, sesjon.aktoer, { systemID: id, top: 1 });
        if (stein && kilder.some((k) => k.entitet === stein.entitet)) return gravskrift(type, stein);
        throw new Problem('ikke-funnet');
      }),
    );
  }
  app.get(rot, (_request, reply) => reply.redirect(`${rot}/system`));
};
