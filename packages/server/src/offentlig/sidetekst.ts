import { hentGravsteiner, offentligAktoer, type Sesjon } from '@felles/kernel';
import { uuidPattern } from '@felles/model';
import type { Avhengigheter } from '../avhengigheter.js';
import { type Kildenavn, kilder } from '../lisens.js';
import { tekst } from '../samhandling/spoerring.js';
import { hentSide, type Utvidet } from '../utvidet.js';
import { avgjoerendeVotering, saksadresse, saksnavn } from './datasett.js';
import { avsnitt, dato, del, esc, iSetning, lenke, punkter } from './html.js';
import { lister } from './sidelister.js';

// What a page is about, for those who ask for it without a script: search engines, previews, and readers who have none.

export interface Sidetekst {
  readonly status: 200 | 404 | 410;
  readonly tittel: string;
  readonly beskrivelse: string;
  /** The page's own address, which links should use. */
  readonly kanonisk: string;
  /** Content as HTML, everything in it escaped. */
  readonly innhold: string;
  /** The day it holds for, and whose facts are in it besides the collaboration's own (invariant 10). */
  readonly dag: string;
  readonly kilder: readonly Kildenavn[];
}

const kodenavn = (u: Utvidet | undefined, felt: string): string => {
  const v = u?.o.data[felt];
  return typeof v === 'object' && v !== null && 'kodenavn' in v ? String(v.kodenavn) : '';
};
const kort = (t: string | undefined, ellers: string): string => {
  const flat = (t ?? '').replace(/\s+/g, ' ').trim();
  if (flat === '') return ellers;
  return flat.length <= 160 ? flat : `${flat.slice(0, 157)}…`;
};

/** Votes in one sentence, by parties and by inhabitants. */
const stemmetall = (sak: Utvidet | undefined): string => {
  const votering = avgjoerendeVotering(sak);
  if (votering === undefined) return '';
  const tall = new Intl.NumberFormat('nb-NO');
  const antall = (felt: string) => tall.format(Number(votering.o.data[felt] ?? 0));
  return `<p>Stemmer: ${['For', 'Mot', 'Avholdende']
    .map((hva) => `${antall(`antall${hva}`)} ${hva.toLowerCase()} (${antall(`folketall${hva}`)} innbyggere)`)
    .join(', ')}.</p>`;
};

const vedtakstekst = (v: Utvidet, sak: Utvidet | undefined): string =>
  `<article><h3>${lenke(`/vedtak/${v.o.systemID}`, `Vedtak ${v.o.data.nummer}/${v.o.data.aar}`)}</h3><p>${esc(dato(tekst(v.o, 'dato')))}. ${esc(kodenavn(v, 'bindingsklasse'))}.</p>${avsnitt(tekst(v.o, 'tekst'))}${stemmetall(sak)}</article>`;

/** `samarbeid` is what the collaboration is called, `v` its code in addresses. */
type Skriver = (u: Utvidet, samarbeid: string, v: string) => Omit<Sidetekst, 'status' | 'dag' | 'kilder'>;

interface Sideslag {
  readonly entitet: string;
  readonly expand?: string;
  readonly kilder?: readonly Kildenavn[];
  readonly skriv: Skriver;
}

const sakside: Skriver = (u, samarbeid, v) => {
  const tittel = saksnavn(u) ?? 'Sak';
  const saker = u.alle('moetesak');
  const vedtak = saker.flatMap((m) => m.alle('vedtak').map((x) => vedtakstekst(x, m)));
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
                      ` ${lenke(`/api/v1/${v}/dokumentobjekt/${o.o.systemID}/fil`, tekst(d.o, 'tittel'))}`,
                  )
                  .join('')}`,
            ),
        ),
      ),
    ].join(''),
  };
};

/** Inhabitants as they were last counted before the day of the page's making. */
const folketall = (u: Utvidet): string => {
  const [siste] = [...u.alle('folketall')].sort((a, b) =>
    (tekst(a.o, 'dato') ?? '') < (tekst(b.o, 'dato') ?? '') ? 1 : -1,
  );
  return siste === undefined
    ? ''
    : ` ${new Intl.NumberFormat('nb-NO').format(Number(siste.o.data.antall))} innbyggere ${dato(tekst(siste.o, 'dato'))}.`;
};

const partside: Skriver = (u, samarbeid) => {
  const navn = tekst(u.o, 'navn') ?? 'Part';
  return {
    tittel: navn,
    beskrivelse: `${navn}: hva parten er med på i ${samarbeid}`,
    kanonisk: `/part/${u.o.systemID}`,
    innhold:
      `<p>${esc(kodenavn(u, 'parttype'))}.${esc(folketall(u))}</p>` +
      del(
        'Avtalen',
        punkter(
          u
            .alle('tilslutning')
            .map(
              (t) =>
                `${lenke('/avtale', `Versjon ${t.en('avtaleversjon')?.o.data.versjonsnummer ?? ''}`)}: ${esc(iSetning(kodenavn(t, 'tilslutningsstatus')))}`,
            ),
        ),
      ) +
      del(
        'Satsinger',
        punkter(
          u
            .alle('deltakelse')
            .map(
              (x) =>
                `${lenke(`/satsing/${x.o.relasjoner.satsing}`, tekst(x.en('satsing')?.o, 'tittel'))}: ${esc(iSetning(kodenavn(x, 'deltakelsesstatus')))}`,
            ),
        ),
      ),
  };
};

const satsingside: Skriver = (u, samarbeid) => ({
  tittel: tekst(u.o, 'tittel') ?? 'Satsing',
  beskrivelse: kort(tekst(u.o, 'beskrivelse'), `Satsing i ${samarbeid}`),
  kanonisk: `/satsing/${u.o.systemID}`,
  innhold:
    `<p>${esc(kodenavn(u, 'satsingsstatus'))}. Svarfrist ${esc(dato(tekst(u.o, 'svarfrist')))}.</p>${avsnitt(tekst(u.o, 'beskrivelse'))}` +
    del(
      'Hvem er med',
      punkter(
        u
          .alle('deltakelse')
          .map(
            (x) =>
              `${lenke(`/part/${x.o.relasjoner.part}`, tekst(x.en('part')?.o, 'navn'))}: ${esc(iSetning(kodenavn(x, 'deltakelsesstatus')))}`,
          ),
      ),
    ),
});

const forslagside: Skriver = (u, samarbeid) => ({
  tittel: tekst(u.o, 'tittel') ?? 'Forslag',
  beskrivelse: kort(tekst(u.o, 'problem'), `Forslag i ${samarbeid}`),
  kanonisk: `/forslag/${u.o.systemID}`,
  innhold:
    `<p>${esc(kodenavn(u, 'forslagsstatus'))}.</p>` +
    del('Behovet', avsnitt(tekst(u.o, 'problem'))) +
    del('Begrunnelse', avsnitt(tekst(u.o, 'begrunnelse'))) +
    del('Innstilling', avsnitt(tekst(u.o, 'innstilling'))),
});

const sideslag: Readonly<Record<string, Sideslag>> = {
  sak: {
    entitet: 'saksmappe',
    expand:
      'moetesak($expand=vedtak,votering,moete),forslag,registrering($top=50;$expand=dokumentbeskrivelse($expand=dokumentobjekt))',
    kilder: ['ssb'],
    skriv: sakside,
  },
  vedtak: {
    entitet: 'vedtak',
    kilder: ['ssb'],
    expand: 'moetesak($expand=votering,saksmappe,moete)',
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
    expand: 'moetesak($expand=vedtak,votering,saksmappe)',
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
  part: {
    entitet: 'samarbeidspart',
    kilder: ['ssb'],
    expand: 'folketall,tilslutning($expand=avtaleversjon),deltakelse($expand=satsing)',
    skriv: partside,
  },
  satsing: { entitet: 'satsing', expand: 'deltakelse($top=400;$expand=part)', skriv: satsingside },
  hoering: {
    entitet: 'hoering',
    expand: 'hoeringssvar($expand=part)',
    skriv: (u, samarbeid) => ({
      tittel: tekst(u.o, 'tittel') ?? 'Høring',
      beskrivelse: kort(tekst(u.o, 'tekst'), `Høring i ${samarbeid}`),
      kanonisk: `/hoering/${u.o.systemID}`,
      innhold:
        `<p>${esc(kodenavn(u, 'hoeringsstatus'))}. Svarfrist ${esc(dato(tekst(u.o, 'frist')))}.</p>${avsnitt(tekst(u.o, 'tekst'))}` +
        del('Oppsummering', avsnitt(tekst(u.o, 'oppsummering'))) +
        del(
          'Svar',
          punkter(
            u
              .alle('hoeringssvar')
              .map(
                (s) =>
                  `${esc(tekst(s.en('part')?.o, 'navn'))}: ${esc(kodenavn(s, 'standpunkt') || 'Ikke svart')}${avsnitt(tekst(s.o, 'merknad'))}`,
              ),
          ),
        ),
    }),
  },
  forslag: { entitet: 'forslag', skriv: forslagside },
};

/** Addresses of lists, for the map of the site. */
export const listesider: readonly string[] = Object.keys(lister).filter((s) => s !== '/offentlig');

/** What the public page at a path says; undefined for pages that are not for the public, or that say nothing by themselves. */
export const sidetekstFor = async (d: Avhengigheter, sti: string): Promise<Sidetekst | undefined> => {
  const samarbeid = d.konfigurasjon.samarbeid;
  const dag = d.klokke().toISOString().slice(0, 10);
  const liste = Object.hasOwn(lister, sti) ? lister[sti] : undefined;
  if (liste) {
    const virksomhet = await d.register.virksomhet(samarbeid);
    if (!virksomhet) return undefined;
    const valg = { sesjon: d.kernel.open(offentligAktoer(virksomhet.virksomhet)), kode: samarbeid, dag };
    const data =
      liste.sett === undefined
        ? ''
        : `<p>${lenke(`/api/v1/${samarbeid}/aapne-data/${liste.sett}.csv`, 'Hele listen som CSV')}</p>`;
    return {
      status: 200,
      tittel: liste.tittel,
      beskrivelse: liste.om,
      kanonisk: sti === '/offentlig' ? '/' : sti,
      innhold: `<p>${esc(liste.om)}.</p>${await liste.innhold(valg)}${data}`,
      dag,
      kilder: liste.kilder ?? [],
    };
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
  if (u) return { status: 200, ...slag.skriv(u, virksomhet.navn, samarbeid), dag, kilder: slag.kilder ?? [] };
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
      dag,
      kilder: [],
    };
  return {
    status: 404,
    tittel: 'Siden finnes ikke',
    beskrivelse: '',
    kanonisk: sti,
    innhold: '',
    dag,
    kilder: [],
  };
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
      : `<main style="max-width:48rem;padding:1rem"><h1>${esc(side.tittel)}</h1>${side.innhold}<p>Kilde: <a href="${esc(kanonisk)}">${esc(kanonisk)}</a>. Slik det er ${esc(dato(side.dag))}. ${side.kilder.map((k) => `${esc(kilder[k])}. `).join('')}</p></main>`;
  // Functions, so that dollar signs in what people have written stay what they are.
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${esc(side.tittel)} – Felles</title>`)
    .replace(/(<meta name="description" content=")[^"]*(")/, (_m, foer: string, etter: string) =>
      side.beskrivelse === '' ? `${foer}Felles${etter}` : `${foer}${esc(side.beskrivelse)}${etter}`,
    )
    .replace('</head>', () => `    ${hode}\n  </head>`)
    .replace(/<noscript>/, () => `<noscript>${innhold}`);
};
