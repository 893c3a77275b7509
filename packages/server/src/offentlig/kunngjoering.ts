import { hentGravsteiner, offentligAktoer, Problem } from '@felles/kernel';
import { uuidPattern } from '@felles/model';
import type { FastifyInstance } from 'fastify';
import type { Avhengigheter } from '../avhengigheter.js';
import { tekst } from '../samhandling/spoerring.js';
import { hentSide, type Sidevalg, type Utvidet } from '../utvidet.js';
import { saksadresse } from './datasett.js';
import { esc } from './html.js';
import { listesider } from './sidetekst.js';

// How others get to know of what is published: a map of the site, a feed of new decisions, and what has been withdrawn.

const perKart = 5_000;

interface Kartslag {
  readonly navn: string;
  readonly entitet: string;
  readonly adresse: (u: Utvidet) => string;
}
const kartslag: readonly Kartslag[] = [
  { navn: 'sak', entitet: 'saksmappe', adresse: saksadresse },
  { navn: 'vedtak', entitet: 'vedtak', adresse: (u) => `/vedtak/${u.o.systemID}` },
  { navn: 'moete', entitet: 'moete', adresse: (u) => `/moete/${u.o.systemID}` },
  { navn: 'arena', entitet: 'arena', adresse: (u) => `/arena/${u.o.systemID}` },
  { navn: 'part', entitet: 'samarbeidspart', adresse: (u) => `/part/${u.o.systemID}` },
  { navn: 'satsing', entitet: 'satsing', adresse: (u) => `/satsing/${u.o.systemID}` },
  { navn: 'hoering', entitet: 'hoering', adresse: (u) => `/hoering/${u.o.systemID}` },
  { navn: 'forslag', entitet: 'forslag', adresse: (u) => `/forslag/${u.o.systemID}` },
];

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
const kartrom = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const endret = (u: Utvidet): string => tekst(u.o, 'endretDato') ?? tekst(u.o, 'opprettetDato') ?? '';

export const registrerKunngjoering = (app: FastifyInstance, d: Avhengigheter): void => {
  const { grunnadresse, samarbeid } = d.konfigurasjon;
  const offentlig = async (kode = samarbeid) => {
    const funnet = await d.register.virksomhet(kode);
    if (!funnet) throw new Problem('ikke-funnet');
    const aktoer = offentligAktoer(funnet.virksomhet);
    return { navn: funnet.navn, aktoer, sesjon: d.kernel.open(aktoer) };
  };

  app.get('/robots.txt', async (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(
        [
          'User-agent: *',
          'Disallow: /api/',
          'Disallow: /oidc/',
          'Disallow: /logg-inn',
          'Disallow: /soek',
          `Sitemap: ${grunnadresse}/sitemap.xml`,
          '',
        ].join('\n'),
      ),
  );

  // An index of maps (sitemaps.org): a map holds at most 50 000 addresses, and one kind may have more than that.
  app.get('/sitemap.xml', async (_request, reply) => {
    const { sesjon } = await offentlig();
    const kart = [`<sitemap><loc>${esc(`${grunnadresse}/sitemap/sider.xml`)}</loc></sitemap>`];
    for (const { navn, entitet } of kartslag) {
      const { antall } = await hentSide(sesjon, entitet, { top: 1, tell: 1_000_000 });
      for (let nr = 1; nr <= Math.ceil((antall ?? 1_000_000) / perKart); nr += 1)
        kart.push(`<sitemap><loc>${esc(`${grunnadresse}/sitemap/${navn}-${nr}.xml`)}</loc></sitemap>`);
    }
    return reply
      .type('application/xml; charset=utf-8')
      .send(`${xml}<sitemapindex ${kartrom}>${kart.join('\n')}</sitemapindex>\n`);
  });

  app.get<{ Params: { fil: string } }>('/sitemap/:fil', async (request, reply) => {
    const [, navn, nummer] = /^([a-z]+)(?:-([1-9]\d{0,3}))?\.xml$/.exec(request.params.fil) ?? [];
    const linjer: string[] = [];
    if (navn === 'sider' && nummer === undefined)
      linjer.push(...listesider.map((s) => `<url><loc>${esc(grunnadresse + s)}</loc></url>`));
    else {
      const slag = kartslag.find((s) => s.navn === navn);
      if (!slag || nummer === undefined) throw new Problem('ikke-funnet');
      const { sesjon } = await offentlig();
      const start = (Number(nummer) - 1) * perKart;
      for (let skip = start; skip < start + perKart; skip += 1_000) {
        const valg: Sidevalg = { orderby: 'systemID', top: 1_000, skip };
        const { verdier, mer } = await hentSide(sesjon, slag.entitet, valg);
        for (const u of verdier)
          linjer.push(
            `<url><loc>${esc(grunnadresse + slag.adresse(u))}</loc><lastmod>${esc(endret(u))}</lastmod></url>`,
          );
        if (!mer) break;
      }
    }
    return reply
      .type('application/xml; charset=utf-8')
      .send(`${xml}<urlset ${kartrom}>${linjer.join('\n')}</urlset>\n`);
  });

  // RFC 4287. The newest fifty decisions.
  app.get('/vedtak.atom', async (_request, reply) => {
    const { sesjon, navn } = await offentlig();
    const { verdier } = await hentSide(sesjon, 'vedtak', { orderby: 'dato desc,nummer desc', top: 50 });
    const sist = verdier.map(endret).sort().at(-1) ?? d.klokke().toISOString();
    const innlegg = verdier.map((u) => {
      const adresse = `${grunnadresse}/vedtak/${u.o.systemID}`;
      return `<entry><id>urn:uuid:${esc(u.o.systemID)}</id><title>${esc(`Vedtak ${u.o.data.nummer}/${u.o.data.aar}: ${tekst(u.o, 'tittel')}`)}</title><link href="${esc(adresse)}"/><published>${esc(tekst(u.o, 'opprettetDato'))}</published><updated>${esc(endret(u))}</updated><content type="text">${esc(tekst(u.o, 'tekst'))}</content></entry>`;
    });
    return reply
      .header('access-control-allow-origin', '*')
      .header('cache-control', 'no-cache')
      .type('application/atom+xml; charset=utf-8')
      .send(
        `${xml}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb"><id>${esc(`${grunnadresse}/vedtak.atom`)}</id><title>${esc(`Nye vedtak i ${navn}`)}</title><author><name>${esc(navn)}</name></author><link rel="self" href="${esc(`${grunnadresse}/vedtak.atom`)}"/><link href="${esc(`${grunnadresse}/vedtak`)}"/><updated>${esc(sist)}</updated>${innlegg.join('\n')}</feed>\n`,
      );
  });

  /** What is left of a public object: for pages at an address whose object is gone. */
  app.get<{ Params: { v: string; id: string } }>('/api/v1/:v/gravstein/:id', async (request, reply) => {
    const { v, id } = request.params;
    const [, aar, nummer] = /^(\d{4})-(\d{1,9})$/.exec(id) ?? [];
    if (aar === undefined && !uuidPattern.test(id)) throw new Problem('ikke-funnet');
    const { aktoer } = await offentlig(v);
    const [stein] = await hentGravsteiner(d.pool, aktoer, {
      ...(aar === undefined
        ? { systemID: id }
        : { entitet: 'saksmappe', aar: Number(aar), nummer: Number(nummer) }),
      top: 1,
    });
    if (!stein) throw new Problem('ikke-funnet');
    return reply.send({ ...stein, slettet: true });
  });
};
