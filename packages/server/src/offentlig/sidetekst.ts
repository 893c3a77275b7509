import { hentGravsteiner, offentligAktoer, type Sesjon } from '@felles/kernel';
import { uuidPattern } from '@felles/model';
import type { Avhengigheter } from '../avhengigheter.js';
import { kode, tekst } from '../samhandling/spoerring.js';
import { hentSide, type Utvidet } from '../utvidet.js';
import { saksadresse, saksnavn } from './datasett.js';

// What a page is about, for those who ask for it without a script: search engines, previews, and readers who have none.

export interface Sidetekst {
  readonly status: 200 | 404 | 410;
  readonly tittel: string;
  readonly beskrivelse: string;
  /** The page's own address, which links should use. */
  readonly kanonisk: string;
  /** Content as HTML, everything in it escaped. */
  readonly innhold: string;
}

export const esc = (v: unknown): string =>
  String(v ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const avsnitt = (t: string | undefined): string =>
  (t ?? '')
    .split(/\n+/)
    .filter((l) => l.trim() !== '')
    .map((l) => `<p>${esc(l)}</p>`)
    .join('');
const dato = (t: string | undefined): string =>
  t === undefined
    ? ''
    : new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'Europe/Oslo' }).format(new Date(t));
const kodenavn = (u: Utvidet | undefined, felt: string): string => {
  const v = u?.o.data[felt];
  return typeof v === 'object' && v !== null && 'kodenavn' in v ? String(v.kodenavn) : '';
};
const del = (tittel: string, innhold: string): string =>
  innhold === '' ? '' : `<section><h2>${esc(tittel)}</h2>${innhold}</section>`;
const lenke = (sti: string, navn: string | undefined): string =>
  `<a href="${esc(sti)}">${esc(navn ?? sti)}</a>`;
const punkter = (linjer: readonly string[]): string =>
  linjer.length === 0 ? '' : `<ul>${linjer.map((l) => `<li>${l}</li>`).join('')}</ul>`;

const kort = (t: string | undefined, ellers: string): string => {
  const flat = (t ?? '').replace(/\s+/g, ' ').trim();
  if (flat === '') return ellers;
  return flat.length <= 160 ? flat : `${flat.slice(0, 157)}…`;
};

/** Votes in one sentence, by parties and by inhabitants. */
const stemmetall = (sak: Utvidet | undefined): string => {
  const alle = sak?.alle('stemme') ?? [];
  if (alle.length === 0) return '';
  const tall = new Intl.NumberFormat('nb-NO');
  return `<p>Stemmer: ${['for', 'mot', 'avholdende']
    .map((hva) => {
      const her = alle.filter((s) => kode(s.o, 'stemmegivning') === hva);
      const folk = her.reduce((sum, s) => sum + Number(s.o.data.folketall ?? 0), 0);
      return `${her.length} ${hva} (${tall.format(folk)} innbyggere)`;
    })
    .join(', ')}.</p>`;
};

const vedtakstekst = (v: Utvidet, sak: Utvidet | undefined): string =>
  `<article><h3>${lenke(`/vedtak/${v.o.systemID}`, `Vedtak ${v.o.data.nummer}/${v.o.data.aar}`)}</h3><p>${esc(dato(tekst(v.o, 'dato')))}. ${esc(kodenavn(v, 'bindingsklasse'))}.</p>${avsnitt(tekst(v.o, 'tekst'))}${stemmetall(sak)}</article>`;

type Skriver = (u: Utvidet, samarbeid: string) => Omit<Sidetekst, 'status'>;

interface Sideslag {
  readonly entitet: string;
  readonly expand?: string;
  readonly skriv: Skriver;
}

const sakside: Skriver = (u, samarbeid) => {
  const tittel = saksnavn(u) ?? 'Sak';
  const saker = u.alle('moetesak');
  const vedtak = saker.flatMap((m) => m.alle('vedtak').map((v) => vedtakstekst(v, m)));
  const forslag = u.alle('forslag')[0];
  return {
    tittel,
    beskrivelse: kort(
      tekst(saker.flatMap((m) => m.alle('vedtak'))[0]?.o, 'tekst') ?? tekst(forslag?.o, 'problem'),
      `Sak ${tekst(u.o, 'mappeID') ?? ''} i ${samarbeid}`,
    ),
    kanonisk: saksadresse(u),
    innhold: [
      `<p>Sak ${esc(tekst(u.o, 'mappeID'))}, ${esc(dato(tekst(u.o, 'saksdato')))}. ${esc(kodenavn(u, 'saksstatus'))}.</p>`,
      del('Vedtak', vedtak.join('')),
      del('Bakgrunn', avsnitt(tekst(forslag?.o, 'problem')) + avsnitt(tekst(forslag?.o, 'begrunnelse'))),
      del(
        'Behandling i møter',
        punkter(
          saker.map(
            (m) =>
              `${lenke(`/moete/${m.o.relasjoner.moete}`, tekst(m.en('moete')?.o, 'tittel'))}, sak ${esc(tekst(m.o, 'saksnummer'))} ${esc(kodenavn(m, 'utfall'))}`,
          ),
        ),
      ),
      del(
        'Dokumenter',
        punkter(
          u
            .alle('registrering')
            .filter((r) => r.o.entitet === 'journalpost')
            .map(
              (r) =>
                `${esc(tekst(r.o, 'registreringsID'))} ${esc(saksnavn(r))}${r
                  .alle('dokumentbeskrivelse')
                  .flatMap((d) =>
                    d
                      .alle('dokumentobjekt')
                      .slice(0, 1)
                      .map((o) => [d, o] as const),
                  )
                  .map(
                    ([d, o]) =>
                      ` ${lenke(`/api/v1/${samarbeid}/dokumentobjekt/${o.o.systemID}/fil`, tekst(d.o, 'tittel'))}`,
                  )
                  .join('')}`,
            ),
        ),
      ),
    ].join(''),
  };
};

const enkel =
  (rom: string, felt: string, tekstfelt: string, hva: string): Skriver =>
  (u, samarbeid) => ({
    tittel: tekst(u.o, felt) ?? hva,
    beskrivelse: kort(tekst(u.o, tekstfelt), `${hva} i ${samarbeid}`),
    kanonisk: `/${rom}/${u.o.systemID}`,
    innhold: avsnitt(tekst(u.o, tekstfelt)),
  });

const sideslag: Readonly<Record<string, Sideslag>> = {
  sak: {
    entitet: 'saksmappe',
    expand:
      'moetesak($expand=vedtak,stemme,moete),forslag,registrering($top=50;$expand=dokumentbeskrivelse($expand=dokumentobjekt))',
    skriv: sakside,
  },
  vedtak: {
    entitet: 'vedtak',
    expand: 'moetesak($expand=stemme,saksmappe,moete)',
    skriv: (u, samarbeid) => {
      const m = u.en('moetesak');
      const sak = m?.en('saksmappe');
      return {
        tittel: tekst(u.o, 'tittel') ?? 'Vedtak',
        beskrivelse: kort(tekst(u.o, 'tekst'), `Vedtak i ${samarbeid}`),
        kanonisk: `/vedtak/${u.o.systemID}`,
        innhold:
          vedtakstekst(u, m) +
          del(
            'Kilder',
            punkter([
              ...(sak ? [lenke(saksadresse(sak), `Sak ${tekst(sak.o, 'mappeID')}`)] : []),
              ...(m?.en('moete')
                ? [lenke(`/moete/${m.o.relasjoner.moete}`, tekst(m.en('moete')?.o, 'tittel'))]
                : []),
            ]),
          ),
      };
    },
  },
  moete: {
    entitet: 'moete',
    expand: 'moetesak($expand=vedtak,stemme,saksmappe)',
    skriv: (u, samarbeid) => ({
      tittel: tekst(u.o, 'tittel') ?? 'Møte',
      beskrivelse: `Møte ${u.o.data.nummer}/${u.o.data.aar} i ${samarbeid}, ${dato(tekst(u.o, 'start'))}`,
      kanonisk: `/moete/${u.o.systemID}`,
      innhold:
        `<p>${esc(dato(tekst(u.o, 'start')))} ${esc(tekst(u.o, 'sted'))}. ${esc(kodenavn(u, 'moetestatus'))}.</p>` +
        del(
          'Saksliste',
          `<ol>${[...u.alle('moetesak')]
            .sort((a, b) => Number(a.o.data.rekkefoelge) - Number(b.o.data.rekkefoelge))
            .map(
              (m) =>
                `<li>${m.en('saksmappe') ? lenke(saksadresse(m.en('saksmappe') as Utvidet), tekst(m.o, 'tittel')) : esc(tekst(m.o, 'tittel'))} ${esc(kodenavn(m, 'utfall'))}${m
                  .alle('vedtak')
                  .map((v) => vedtakstekst(v, m))
                  .join('')}</li>`,
            )
            .join('')}</ol>`,
        ),
    }),
  },
  arena: {
    entitet: 'arena',
    expand: 'mandat,sete',
    skriv: (u, samarbeid) => ({
      tittel: tekst(u.o, 'navn') ?? 'Arena',
      beskrivelse: kort(tekst(u.o, 'beskrivelse'), `${kodenavn(u, 'arenatype')} i ${samarbeid}`),
      kanonisk: `/arena/${u.o.systemID}`,
      innhold:
        avsnitt(tekst(u.o, 'beskrivelse')) +
        del(
          'Mandat',
          u
            .alle('mandat')
            .map((m) => `<h3>${esc(tekst(m.o, 'tittel'))}</h3>${avsnitt(tekst(m.o, 'tekst'))}`)
            .join(''),
        ) +
        del('Seter', punkter(u.alle('sete').map((s) => esc(tekst(s.o, 'tittel'))))),
    }),
  },
  part: { entitet: 'samarbeidspart', skriv: enkel('part', 'navn', 'merknad', 'Part') },
  satsing: { entitet: 'satsing', skriv: enkel('satsing', 'tittel', 'beskrivelse', 'Satsing') },
  forslag: { entitet: 'forslag', skriv: enkel('forslag', 'tittel', 'problem', 'Forslag') },
};

/** Titles of the pages that are lists; their content is given out as open data. */
const lister: Readonly<Record<string, readonly [string, string]>> = {
  '/': ['Hvem bestemmer hva', 'Arenaer, saker, vedtak og avtale i samarbeidet, åpent for alle'],
  '/offentlig': ['Hvem bestemmer hva', 'Arenaer, saker, vedtak og avtale i samarbeidet, åpent for alle'],
  '/vedtak': ['Vedtak', 'Alle vedtak i samarbeidet, med stemmer og hva de betyr for hver part'],
  '/moete': ['Møter', 'Møteplan, saklister og protokoller'],
  '/arena': ['Arenaer', 'Hvem som møtes, på hvilket mandat og hvordan arenaene henger sammen'],
  '/part': ['Parter', 'Kommuner og andre som deltar i samarbeidet'],
  '/matrise': ['Hvem er med på hva', 'Avtale og satsinger for hver kommune på en dato'],
  '/kart': ['Kart', 'Kommunene og regionene i samarbeidet'],
  '/avtale': ['Avtalen', 'Samarbeidsavtalen punkt for punkt, og hvem som har sluttet seg til'],
  '/strategi': ['Strategi', 'Mål og anbefalinger for samarbeidet'],
  '/satsing': ['Satsinger', 'Felles satsinger og hvem som er med'],
  '/sak': ['Saker', 'Sakene i samarbeidet, hver på sin faste adresse'],
  '/journal': ['Offentlig journal', 'Journalen, med dokumentene som er åpne'],
  '/aapne-data': ['Åpne data', 'Last ned vedtak, saker, møter, parter og avtale som JSON eller CSV'],
};

/** Addresses of lists, for the map of the site. */
export const listesider: readonly string[] = Object.keys(lister).filter((s) => s !== '/offentlig');

/** What the public page at a path says; undefined for pages that are not for the public, or that say nothing by themselves. */
export const sidetekstFor = async (d: Avhengigheter, sti: string): Promise<Sidetekst | undefined> => {
  const samarbeid = d.konfigurasjon.samarbeid;
  const liste = lister[sti];
  if (liste) {
    const [tittel, beskrivelse] = liste;
    return { status: 200, tittel, beskrivelse, kanonisk: sti === '/offentlig' ? '/' : sti, innhold: '' };
  }
  const [, rom = '', a = '', b] = /^\/([a-z]+)\/([0-9a-f-]{1,36})(?:\/(\d{1,9}))?$/i.exec(sti) ?? [];
  const slag = Object.hasOwn(sideslag, rom) ? sideslag[rom] : undefined;
  if (!slag) return undefined;
  const vedNummer = rom === 'sak' && b !== undefined && /^\d{4}$/.test(a);
  if (!vedNummer && (b !== undefined || !uuidPattern.test(a))) return undefined;
  const virksomhet = await d.register.virksomhet(samarbeid);
  if (!virksomhet) return undefined;
  const aktoer = offentligAktoer(virksomhet.virksomhet);
  const sesjon: Sesjon = d.kernel.open(aktoer);
  const filter = vedNummer
    ? `saksaar eq ${Number(a)} and sakssekvensnummer eq ${Number(b)}`
    : `systemID eq ${a.toLowerCase()}`;
  const [u] = (await hentSide(sesjon, slag.entitet, { filter, expand: slag.expand, top: 1 })).verdier;
  if (u) return { status: 200, ...slag.skriv(u, virksomhet.navn) };
  const [stein] = await hentGravsteiner(d.pool, aktoer, {
    ...(vedNummer
      ? { entitet: slag.entitet, aar: Number(a), nummer: Number(b) }
      : { systemID: a.toLowerCase() }),
    top: 1,
  });
  if (stein?.entitet === slag.entitet)
    return {
      status: 410,
      tittel: 'Trukket tilbake',
      beskrivelse: 'Det som sto her, er ikke lenger offentlig',
      kanonisk: sti,
      innhold: `<p>Det som sto på denne adressen, er ikke lenger offentlig fra ${esc(dato(stein.slettetDato))}.</p>`,
    };
  return { status: 404, tittel: 'Siden finnes ikke', beskrivelse: '', kanonisk: sti, innhold: '' };
};

/** The application's first page with the title, the description and the content of the page asked for. */
export const medSidetekst = (html: string, side: Sidetekst, grunnadresse: string): string => {
  const kanonisk = `${grunnadresse}${side.kanonisk === '/' ? '/' : side.kanonisk}`;
  const hode = [
    `<link rel="canonical" href="${esc(kanonisk)}" />`,
    `<meta property="og:title" content="${esc(side.tittel)}" />`,
    `<meta property="og:description" content="${esc(side.beskrivelse)}" />`,
    `<meta property="og:type" content="article" />`,
    ...(side.status === 200 ? [] : ['<meta name="robots" content="noindex" />']),
  ].join('\n    ');
  const innhold =
    side.innhold === ''
      ? ''
      : `<main><h1>${esc(side.tittel)}</h1>${side.innhold}<p>Kilde: <a href="${esc(kanonisk)}">${esc(kanonisk)}</a></p></main>`;
  // Functions, so that dollar signs in what people have written stay what they are.
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${esc(side.tittel)} – Felles</title>`)
    .replace(/(<meta name="description" content=")[^"]*(")/, (_m, foer: string, etter: string) =>
      side.beskrivelse === '' ? `${foer}Felles${etter}` : `${foer}${esc(side.beskrivelse)}${etter}`,
    )
    .replace('</head>', () => `    ${hode}\n  </head>`)
    .replace(/<noscript>/, () => `<noscript>${innhold}`);
};
