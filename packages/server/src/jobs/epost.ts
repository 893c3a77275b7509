import {
  type Deltakelsesspoersmaal,
  type Hoering,
  Innholdsfeil,
  type Innkalling,
  type Melding,
  type Mottaker,
  type Partsbrev,
  type Sammendrag,
} from './innhold.js';
import { byggKalender } from './kalender.js';
import type { Avsender } from './linje.js';
import { norskDag, norskDato, norskTidsrom } from './norsktid.js';
import { type Tekster, teksterPaa } from './tekst/spraak.js';
import { varselord } from './tekst/varsel.js';

/** One e-mail to one recipient, ready to send. Every header value is one line. */
export interface Epost {
  readonly fra: Avsender;
  readonly til: Mottaker;
  readonly emne: string;
  readonly tekst: string;
  readonly html: string;
  /** iCalendar text */
  readonly kalender?: string;
  /** REQUEST unless it says otherwise. */
  readonly kalendermetode?: 'CANCEL';
  /** `<id@domene>`, the same at every attempt */
  readonly meldingsid: string;
  readonly dato: Date;
}

export interface Epostvalg {
  /** The outbox row's id. */
  readonly id: string;
  readonly opprettet: Date;
  readonly avsender: Avsender;
  /** Public base URL without a trailing slash. */
  readonly grunnadresse: string;
  /** The address at which the receiver answers one question without logging in. */
  readonly svarlenke?: (svar: Svarlenkevalg) => string;
}

/** What an answer link is made for. `frist` is a calendar day. */
export interface Svarlenkevalg {
  readonly slag: 'hoeringssvar' | 'deltakelse' | 'deltaker';
  readonly id: string;
  readonly epost: string;
  readonly frist: string;
}

type Del =
  | { readonly slag: 'avsnitt'; readonly linjer: readonly string[] }
  | { readonly slag: 'verdier'; readonly verdier: readonly (readonly [string, string])[] }
  | { readonly slag: 'liste'; readonly tittel: string; readonly punkter: readonly string[] }
  | { readonly slag: 'lenke'; readonly tekst: string; readonly adresse: string };

const avsnitt = (...linjer: string[]): Del => ({ slag: 'avsnitt', linjer });

const html = (s: string): string => s.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0) ?? 0};`);

const delSomTekst = (d: Del): string => {
  switch (d.slag) {
    case 'avsnitt':
      return d.linjer.join('\n');
    case 'verdier':
      return d.verdier.map(([navn, verdi]) => `${navn}: ${verdi}`).join('\n');
    case 'liste':
      return [`${d.tittel}:`, ...d.punkter.map((p) => `  ${p}`)].join('\n');
    case 'lenke':
      return `${d.tekst}:\n${d.adresse}`;
  }
};
const somTekst = (deler: readonly Del[]): string => deler.map(delSomTekst).join('\n\n');

const delSomHtml = (d: Del): string => {
  switch (d.slag) {
    case 'avsnitt':
      return `<p>${d.linjer.map(html).join('<br>')}</p>`;
    case 'verdier':
      return `<p>${d.verdier.map(([navn, verdi]) => `<strong>${html(navn)}:</strong> ${html(verdi)}`).join('<br>')}</p>`;
    case 'liste':
      return `<h2>${html(d.tittel)}</h2><ul>${d.punkter.map((p) => `<li>${html(p)}</li>`).join('')}</ul>`;
    case 'lenke':
      return `<p><a href="${html(d.adresse)}">${html(d.tekst)}</a></p>`;
  }
};
const somHtml = (spraak: string, tittel: string, deler: readonly Del[]): string =>
  `<!doctype html><html lang="${spraak}"><head><meta charset="utf-8"><title>${html(tittel)}</title></head><body><h1>${html(tittel)}</h1>${deler.map(delSomHtml).join('')}</body></html>`;

const domene = (adresse: string): string => adresse.slice(adresse.lastIndexOf('@') + 1);

const sett = (til: Mottaker, v: Epostvalg, emne: string, deler: readonly Del[], kalender?: string): Epost => {
  const alle = [...deler, avsnitt(teksterPaa(til.spraak)('bunn'))];
  return {
    fra: v.avsender,
    til,
    emne,
    tekst: `${somTekst(alle)}\n`,
    html: somHtml(til.spraak, emne, alle),
    ...(kalender === undefined ? {} : { kalender }),
    meldingsid: `<${v.id}@${domene(v.avsender.adresse)}>`,
    dato: v.opprettet,
  };
};

const svarPaaInnkalling = (m: Innkalling, til: Mottaker, v: Epostvalg, tekst: Tekster): readonly Del[] =>
  til.svar && v.svarlenke
    ? [
        {
          slag: 'lenke',
          tekst: tekst('kommer-du'),
          adresse: v.svarlenke({
            slag: 'deltaker',
            id: til.svar,
            epost: til.epost,
            frist: m.start.toISOString().slice(0, 10),
          }),
        },
        avsnitt(tekst('kommer-du-om')),
      ]
    : [];

const innkalling = (m: Innkalling, til: Mottaker, v: Epostvalg): Epost => {
  const tekst = teksterPaa(til.spraak);
  const adresse = `${v.grunnadresse}/moete/${m.moete}`;
  const saker: Del = { slag: 'liste', tittel: tekst('sakliste'), punkter: m.saker };
  const deler: Del[] = [
    ...(til.navn ? [avsnitt(tekst('mottaker', { navn: til.navn }))] : []),
    avsnitt(tekst(`${m.art}-ingress`, { arena: m.arena })),
    {
      slag: 'verdier',
      verdier: [
        [tekst('moete'), m.tittel],
        [tekst('tid'), norskTidsrom(m.start, m.slutt, til.spraak)],
        ...(m.sted ? [[tekst('sted'), m.sted] as const] : []),
      ],
    },
    ...(m.melding.length > 0 && m.melding.join('') !== '' ? [avsnitt(...m.melding)] : []),
    ...(m.saker.length > 0 ? [saker] : []),
    { slag: 'lenke', tekst: tekst('til-moetet'), adresse },
    // Not in the calendar event, which others may see.
    ...(m.art === 'avlysning' ? [] : svarPaaInnkalling(m, til, v, tekst)),
  ];
  const kalender = byggKalender(m, til, v.avsender, {
    adresse,
    beskrivelse: somTekst([...(m.saker.length > 0 ? [saker] : []), avsnitt(adresse)]),
    stempel: v.opprettet,
  });
  const emne = tekst(`${m.art}-emne`, { tittel: m.tittel, dag: norskDag(m.start, til.spraak) });
  const epost = sett(til, v, emne, [...deler, avsnitt(tekst(`${m.art}-kalender`))], kalender);
  return m.art === 'avlysning' ? { ...epost, kalendermetode: 'CANCEL' } : epost;
};

const lenkeTil = (
  v: Epostvalg,
  til: Mottaker,
  tekst: Tekster,
  slag: Svarlenkevalg['slag'],
  frist: string,
): readonly Del[] =>
  til.svar && v.svarlenke
    ? [
        {
          slag: 'lenke',
          tekst: tekst('svarlenke'),
          adresse: v.svarlenke({ slag, id: til.svar, epost: til.epost, frist }),
        },
        avsnitt(tekst('svarlenke-om')),
      ]
    : [];

/** A paragraph of what somebody wrote; nothing when nothing was written. */
const skrevet = (linjer: readonly string[]): readonly Del[] =>
  linjer.join('') === '' ? [] : [avsnitt(...linjer)];

const deltakelse = (m: Deltakelsesspoersmaal, til: Mottaker, v: Epostvalg): Epost => {
  const tekst = teksterPaa(til.spraak);
  return sett(til, v, tekst('deltakelse-emne', { tittel: m.tittel }), [
    avsnitt(tekst('deltakelse-ingress', { navn: til.navn || til.epost, tittel: m.tittel })),
    avsnitt(tekst('svarfrist', { frist: norskDato(m.svarfrist, til.spraak) }), tekst('deltakelse-svar')),
    {
      slag: 'lenke',
      tekst: tekst('til-satsingen'),
      adresse: `${v.grunnadresse}/satsing/${m.satsing}`,
    },
    ...lenkeTil(v, til, tekst, 'deltakelse', m.svarfrist),
  ]);
};

const hoering = (m: Hoering, til: Mottaker, v: Epostvalg): Epost => {
  const tekst = teksterPaa(til.spraak);
  const navn = til.navn || til.epost;
  const ord = m.art === 'ny' ? 'hoering' : (`hoering-${m.art}` as const);
  return sett(til, v, tekst(`${ord}-emne`, { tittel: m.tittel }), [
    avsnitt(tekst(`${ord}-ingress`, { navn, tittel: m.tittel })),
    ...skrevet(m.melding),
    ...skrevet(m.tekst),
    avsnitt(tekst('svarfrist', { frist: norskDato(m.frist, til.spraak) })),
    ...lenkeTil(v, til, tekst, 'hoeringssvar', m.frist),
    { slag: 'lenke', tekst: tekst('til-hoeringen'), adresse: `${v.grunnadresse}/hoering/${m.hoering}` },
  ]);
};

const partsbrev = (m: Partsbrev, til: Mottaker, v: Epostvalg): Epost => {
  const tekst = teksterPaa(til.spraak);
  return sett(til, v, tekst(`partsbrev-${m.mal}-emne`, { tittel: m.tittel }), [
    avsnitt(
      tekst(`partsbrev-${m.mal}-ingress`, { navn: til.navn || til.epost, tittel: m.tittel }),
      ...(m.frist === ''
        ? []
        : [
            tekst(m.mal === 'partendring' ? 'gjelder-fra' : 'svarfrist', {
              frist: norskDato(m.frist, til.spraak),
            }),
          ]),
    ),
    ...skrevet(m.melding),
    avsnitt(tekst(`partsbrev-${m.mal}-gjoer`)),
    { slag: 'lenke', tekst: tekst('til-saken'), adresse: `${v.grunnadresse}${m.side}` },
  ]);
};

const brev = (til: Mottaker, v: Epostvalg): Epost => {
  if (!til.emne || !til.brev) throw new Innholdsfeil('brevet mangler emne eller tekst');
  return sett(til, v, til.emne, [avsnitt(...til.brev)]);
};

const sammendrag = (m: Sammendrag, til: Mottaker, v: Epostvalg): Epost => {
  const tekst = teksterPaa(til.spraak);
  return sett(
    til,
    v,
    tekst(m.antall === 1 ? 'sammendrag-emne-ett' : 'sammendrag-emne', { antall: String(m.antall) }),
    [
      {
        slag: 'liste',
        tittel: tekst('sammendrag-liste'),
        punkter: m.linjer.map((l) => varselord(l.type, l.tittel, til.spraak)),
      },
      ...(m.antall > m.linjer.length
        ? [avsnitt(tekst('sammendrag-flere', { antall: String(m.antall - m.linjer.length) }))]
        : []),
      { slag: 'lenke', tekst: tekst('til-varslene'), adresse: `${v.grunnadresse}/varsel` },
      avsnitt(tekst('sammendrag-valg')),
    ],
  );
};

/** Pure: the same row gives the same e-mail, byte for byte. Throws Innholdsfeil when the receiver lacks what it needs. */
export const byggEpost = (m: Melding, til: Mottaker, v: Epostvalg): Epost => {
  switch (m.type) {
    case 'innkalling':
      return innkalling(m, til, v);
    case 'deltakelsesspoersmaal':
      return deltakelse(m, til, v);
    case 'hoering':
      return hoering(m, til, v);
    case 'partsbrev':
      return partsbrev(m, til, v);
    case 'brev':
      return brev(til, v);
    case 'sammendrag':
      return sammendrag(m, til, v);
  }
};
