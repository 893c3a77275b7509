import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import type { Blokk, Dokument } from '../dokument/index.js';
import { Problem, ruleProblem } from '../problem.js';
import { journalposten, nySaksmappe } from './arkivering.js';
import { nyttBrev } from './brev.js';
import { nummerAv } from './forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv, type Utfoerelse } from './handling.js';
import { parterFor } from './hoering.js';
import { erUte, gjeldendeOmgang, nyOmgang } from './omgang.js';
import { sendBrev } from './partssvar.js';
import { purrUbesvarte } from './purring.js';
import { hoeringsfristAv, krevHoeringAvsluttet, sendUtkastPaaHoering } from './utkasthoering.js';

export interface Avtalesak {
  readonly avtale: Objekt;
  readonly saksmappe: string;
  /** Title of the agreement with the version's number. */
  readonly tittel: string;
}

/** The agreement's case, made when it has none. Locks the agreement: what is done to its versions goes one by one. */
export const avtalesakFor = async (arbeid: Arbeid, versjon: Objekt): Promise<Avtalesak> => {
  const avtale = await arbeid.krev('avtale', versjon.relasjoner.avtale ?? '', true);
  const navn = tekstAv(avtale.data.tittel);
  const tittel = `${navn}, versjon ${tallAv(versjon.data.versjonsnummer) ?? ''}`;
  if (avtale.relasjoner.saksmappe) return { avtale, saksmappe: avtale.relasjoner.saksmappe, tittel };
  const { systemID } = await nySaksmappe(arbeid, navn, arbeid.aktoer.navn);
  await arbeid.endre(avtale, { relasjoner: { saksmappe: systemID } });
  return { avtale, saksmappe: systemID, tittel };
};

const klausulerI = async (arbeid: Arbeid, versjon: Objekt): Promise<readonly Objekt[]> =>
  (await arbeid.finn('klausul', { avtaleversjon: versjon.systemID })).toSorted(
    (a, b) => (tallAv(a.data.nummer) ?? 0) - (tallAv(b.data.nummer) ?? 0),
  );

/** The text of a version as a document: what is heard, adopted and signed. */
const avtaletekst = (arbeid: Arbeid, tittel: string, klausuler: readonly Objekt[]): Dokument => ({
  spraak: 'nb',
  tittel,
  organ: arbeid.aktoer.navn,
  dato: arbeid.naa.slice(0, 10),
  blokker: klausuler.flatMap((k): readonly Blokk[] => [
    { type: 'overskrift', nivaa: 1, tekst: `${tallAv(k.data.nummer) ?? ''}. ${tekstAv(k.data.tittel)}` },
    { type: 'avsnitt', tekst: tekstAv(k.data.tekst) },
    ...(tekstAv(k.data.forplikter) === ''
      ? []
      : [
          {
            type: 'nokkelverdier' as const,
            verdier: [{ noekkel: 'Forplikter partene til', verdi: tekstAv(k.data.forplikter) }],
          },
        ]),
  ]),
});

interface Avtalebrev {
  readonly sak: Avtalesak;
  readonly tittel: string;
  readonly parter: readonly Objekt[];
  readonly blokker: readonly Blokk[];
  readonly klausuler?: readonly Objekt[];
}

/** A letter about a version, with the text of the version. */
const brev = (arbeid: Arbeid, { sak, klausuler, ...b }: Avtalebrev): Promise<Objekt> =>
  nyttBrev(arbeid, {
    ...b,
    saksmappe: sak.saksmappe,
    fra: arbeid.aktoer.navn,
    ...(klausuler
      ? { dokumenter: [{ tittel: sak.tittel, tegn: avtaletekst(arbeid, sak.tittel, klausuler) }] }
      : {}),
  });

const melding = (u: Utfoerelse): readonly Blokk[] =>
  tekstAv(u.input.melding) === '' ? [] : [{ type: 'avsnitt', tekst: tekstAv(u.input.melding) }];

const verdier = (...par: readonly (readonly [string, string])[]): Blokk => ({
  type: 'nokkelverdier',
  verdier: par.map(([noekkel, verdi]) => ({ noekkel, verdi })),
});

const flytt = (u: Utfoerelse, handling: string, felt = {}, relasjoner = {}): Promise<Objekt> =>
  u.arbeid.endre(
    subjektAv(u),
    {
      felt: {
        ...felt,
        ...(u.til ? { avtalestatus: kodeFor(u.arbeid, 'avtaleversjon', 'avtalestatus', u.til) } : {}),
      },
      relasjoner,
    },
    { handling },
  );

const svar = (objekt: Objekt, ...poster: readonly Objekt[]) => ({
  objekt,
  laget: poster.map((p) => ({ entitet: p.entitet, systemID: p.systemID })),
});

const krevKlausuler = async (arbeid: Arbeid, versjon: Objekt): Promise<readonly Objekt[]> => {
  const klausuler = await klausulerI(arbeid, versjon);
  if (klausuler.length === 0) throw new Problem('feil-tilstand', 'versjonen har ingen punkter ennå');
  return klausuler;
};

/** Asks the parties what they think of a draft; its clauses stand still until it comes back (row B13). */
const sendPaaHoering: Handling = async (u) => {
  const { arbeid } = u;
  const versjon = subjektAv(u);
  const frist = hoeringsfristAv(u);
  const klausuler = await krevKlausuler(arbeid, versjon);
  const sak = await avtalesakFor(arbeid, versjon);
  const jp = await brev(arbeid, {
    sak,
    tittel: `Utkast til høring: ${sak.tittel}`,
    parter: [],
    blokker: [...melding(u), verdier(['Høringsfrist', frist])],
    klausuler,
  });
  const objekt = await flytt(u, 'sendPaaHoering', { hoeringsfrist: frist });
  const laget = await sendUtkastPaaHoering(u, 'avtaleversjon', versjon, {
    tittel: sak.tittel,
    tekst: 'Partene bes om å uttale seg om utkastet. Punktene står i utkastet på avtalesiden.',
    frist,
  });
  return { objekt, laget: [journalposten(jp), ...laget] };
};

/** Takes a draft back from consultation, so that it can be changed after what was said. */
const tilUtkast: Handling = async (u) => {
  await krevHoeringAvsluttet(u.arbeid, 'avtaleversjon', subjektAv(u));
  const sak = await avtalesakFor(u.arbeid, subjektAv(u));
  const jp = await brev(u.arbeid, {
    sak,
    tittel: `Utkastet tas opp igjen etter høring: ${sak.tittel}`,
    parter: [],
    blokker: [{ type: 'avsnitt', tekst: tekstAv(u.input.begrunnelse) }],
  });
  return svar(await flytt(u, 'tilUtkast'), jp);
};

/** A decision of the steering group about the agreement: nothing else adopts or ends a version (rows B03, B06). */
const krevAvtalevedtak = async (arbeid: Arbeid, id: string): Promise<Objekt> => {
  const vedtak = await arbeid.hent('vedtak', id);
  if (!vedtak) throw ruleProblem('vedtak', 'finnes ikke');
  const arena = await arbeid.krev('arena', vedtak.relasjoner.arena ?? '');
  if (kodeAv(arena, 'arenatype') !== 'styringsgruppe')
    throw ruleProblem('vedtak', 'må være gjort av styringsgruppen');
  if (kodeAv(vedtak, 'vedtaksemne') !== 'endring-av-avtalen')
    throw ruleProblem('vedtak', 'må gjelde samarbeidsavtalen');
  return vedtak;
};

const dagenEtter = (dag: string): string => new Date(Date.parse(dag) + 86_400_000).toISOString().slice(0, 10);

const erstattEldre = async (arbeid: Arbeid, versjon: Objekt): Promise<void> => {
  for (const eldre of await arbeid.finn('avtaleversjon', {
    avtale: versjon.relasjoner.avtale,
    avtalestatus: 'vedtatt',
  }))
    if ((tallAv(eldre.data.versjonsnummer) ?? 0) < (tallAv(versjon.data.versjonsnummer) ?? 0))
      await arbeid.endre(
        eldre,
        { felt: { avtalestatus: kodeFor(arbeid, 'avtaleversjon', 'avtalestatus', 'erstattet') } },
        { handling: 'erstatt' },
      );
};

/** Adopts a version by a decision of the steering group. It binds nobody before they sign it. */
const vedta: Handling = async (u) => {
  const { arbeid, input } = u;
  const versjon = subjektAv(u);
  await krevHoeringAvsluttet(arbeid, 'avtaleversjon', versjon);
  const klausuler = await krevKlausuler(arbeid, versjon);
  const vedtak = await krevAvtalevedtak(arbeid, tekstAv(input.vedtak));
  const gjelderFra = tekstAv(input.gjelderFra);
  const vedtattDato = tekstAv(vedtak.data.dato);
  if (gjelderFra < vedtattDato) throw ruleProblem('gjelderFra', 'kan ikke være før vedtaksdatoen');
  const sisteDag = tekstAv(input.sisteDag);
  if (sisteDag !== '' && sisteDag < gjelderFra) throw ruleProblem('sisteDag', 'kan ikke være før første dag');
  const sak = await avtalesakFor(arbeid, versjon);
  const opphoer = tekstAv(input.forrigeOpphoerer);
  if (opphoer !== '') {
    if (opphoer < gjelderFra) throw ruleProblem('forrigeOpphoerer', 'kan ikke være før den nye gjelder');
    for (const eldre of await arbeid.finn('avtaleversjon', {
      avtale: sak.avtale.systemID,
      avtalestatus: ['vedtatt', 'erstattet'],
    }))
      if (tekstAv(eldre.data.gjelderTil) === '' || tekstAv(eldre.data.gjelderTil) > dagenEtter(opphoer))
        await arbeid.endre(eldre, { felt: { gjelderTil: dagenEtter(opphoer) } }, { handling: 'opphev' });
  }
  const objekt = await flytt(
    u,
    'vedta',
    { vedtattDato, gjelderFra, ...(sisteDag === '' ? {} : { gjelderTil: dagenEtter(sisteDag) }) },
    { vedtak: vedtak.systemID },
  );
  if (gjelderFra <= arbeid.naa.slice(0, 10)) await erstattEldre(arbeid, objekt);
  const jp = await brev(arbeid, {
    sak,
    tittel: `Vedtatt: ${sak.tittel}`,
    parter: [],
    blokker: [
      verdier(
        ['Vedtak', nummerAv(vedtak)],
        ['Vedtaksdato', vedtattDato],
        ['Gjelder fra', gjelderFra],
        ...(sisteDag === '' ? [] : [['Gjelder til og med', sisteDag] as const]),
        ...(opphoer === '' ? [] : [['Tidligere versjoner gjelder til og med', opphoer] as const]),
      ),
      { type: 'avsnitt', tekst: tekstAv(vedtak.data.tekst) },
    ],
    klausuler,
  });
  return svar(objekt, jp);
};

/** Sends an adopted version to parties in one go; each gets a tilslutning to answer (row B01). */
const send: Handling = async (u) => {
  const { arbeid, input } = u;
  const versjon = subjektAv(u);
  const idag = arbeid.naa.slice(0, 10);
  const svarfrist = tekstAv(input.svarfrist);
  if (svarfrist <= idag) throw ruleProblem('svarfrist', 'må være etter i dag');
  const parter = await parterFor(arbeid, input.part as readonly string[]);
  const sak = await avtalesakFor(arbeid, versjon);
  const fra = gjeldendeOmgang(await arbeid.finn('tilslutning', { avtaleversjon: versjon.systemID }));
  const sendtFoer = parter.filter((p) => {
    const t = fra.get(p.systemID);
    return t !== undefined && kodeAv(t, 'tilslutningsstatus') !== 'ikke-sendt' && !erUte(t, idag);
  });
  if (sendtFoer.length > 0)
    throw ruleProblem(
      'part',
      `avtalen er sendt før til ${sendtFoer.map((p) => tekstAv(p.data.navn)).join(', ')}`,
    );
  const felt = {
    tilslutningsstatus: kodeFor(arbeid, 'tilslutning', 'tilslutningsstatus', 'sendt'),
    sendtDato: idag,
    svarfrist,
  };
  for (const p of parter) {
    const t = fra.get(p.systemID);
    if (t && erUte(t, idag)) await nyOmgang(arbeid, t, felt, 'send');
    else if (t) await arbeid.endre(t, { felt }, { handling: 'send' });
    else
      await arbeid.ny(
        'tilslutning',
        {
          felt: { ...felt, omgang: 1 },
          relasjoner: { avtaleversjon: versjon.systemID, part: p.systemID },
        },
        { handling: 'send' },
      );
  }
  const jp = await brev(arbeid, {
    sak,
    tittel: `Til behandling og underskrift: ${sak.tittel}`,
    parter,
    blokker: [
      {
        type: 'avsnitt',
        tekst:
          'Avtalen binder bare dem som slutter seg til ved vedtak i eget organ og skriver under. En part kan reservere seg mot enkelte punkter.',
      },
      ...melding(u),
      verdier(['Svarfrist', svarfrist]),
    ],
    klausuler: await klausulerI(arbeid, versjon),
  });
  await sendBrev(
    arbeid,
    parter,
    {
      mal: 'avtale',
      tittel: sak.tittel,
      frist: svarfrist,
      melding: tekstAv(input.melding),
      side: '/avtale',
    },
    { type: 'avtale-sendt', om: { ...versjon, data: { ...versjon.data, tittel: sak.tittel } } },
  );
  return svar(versjon, jp);
};

const purr: Handling = async (u) => {
  const { arbeid, input } = u;
  const versjon = subjektAv(u);
  const sak = await avtalesakFor(arbeid, versjon);
  const ubesvarte = await arbeid.finn('tilslutning', {
    avtaleversjon: versjon.systemID,
    tilslutningsstatus: ['sendt', 'til-behandling'],
  });
  const jp = await purrUbesvarte(arbeid, {
    gjelder: versjon,
    tittel: sak.tittel,
    saksmappe: sak.saksmappe,
    frist:
      ubesvarte
        .map((t) => tekstAv(t.data.svarfrist))
        .sort()
        .at(-1) ?? '',
    melding: tekstAv(input.melding),
    ubesvarte,
    idag: arbeid.naa.slice(0, 10),
  });
  return svar(versjon, jp);
};

/** The next draft, with the clauses of this version. There is one draft at a time. */
const nyVersjon: Handling = async (u) => {
  const { arbeid } = u;
  const versjon = subjektAv(u);
  const { avtale } = await avtalesakFor(arbeid, versjon);
  const alle = await arbeid.finn('avtaleversjon', { avtale: avtale.systemID });
  if (alle.some((v) => ['utkast', 'hoering'].includes(kodeAv(v, 'avtalestatus'))))
    throw new Problem('feil-tilstand', 'avtalen har allerede et utkast til ny versjon');
  const { oppsigelsesmaaneder, oppsigelseTilAarsslutt } = versjon.data;
  const utkast = await arbeid.ny(
    'avtaleversjon',
    {
      felt: {
        versjonsnummer: Math.max(...alle.map((v) => tallAv(v.data.versjonsnummer) ?? 0)) + 1,
        avtalestatus: kodeFor(arbeid, 'avtaleversjon', 'avtalestatus', 'utkast'),
        ...(oppsigelsesmaaneder === undefined ? {} : { oppsigelsesmaaneder }),
        ...(oppsigelseTilAarsslutt === undefined ? {} : { oppsigelseTilAarsslutt }),
      },
      relasjoner: { avtale: avtale.systemID, forrige: versjon.systemID },
    },
    { handling: 'nyVersjon' },
  );
  for (const k of await klausulerI(arbeid, versjon)) {
    const { nummer, tittel, tekst, forplikter, dekker } = k.data;
    await arbeid.ny('klausul', {
      felt: Object.fromEntries(
        Object.entries({ nummer, tittel, tekst, forplikter, dekker }).filter(([, v]) => v !== undefined),
      ),
      relasjoner: { avtaleversjon: utkast.systemID, forrige: k.systemID },
    });
  }
  return svar(utkast);
};

/** Done by the clock on the day a newer version holds. Those who have signed the old one are bound by it all the same. */
const erstatt: Handling = async (u) => {
  const { arbeid } = u;
  const versjon = subjektAv(u);
  const idag = arbeid.naa.slice(0, 10);
  const nyere = (
    await arbeid.finn('avtaleversjon', { avtale: versjon.relasjoner.avtale, avtalestatus: 'vedtatt' })
  ).some(
    (v) =>
      (tallAv(v.data.versjonsnummer) ?? 0) > (tallAv(versjon.data.versjonsnummer) ?? 0) &&
      tekstAv(v.data.gjelderFra) <= idag,
  );
  if (!nyere) throw new Problem('feil-tilstand', 'ingen nyere versjon gjelder ennå');
  return svar(await flytt(u, 'erstatt'));
};

/** Ends a version for everybody on a date. */
const opphev: Handling = async (u) => {
  const { arbeid, input } = u;
  const versjon = subjektAv(u);
  const vedtak = await krevAvtalevedtak(arbeid, tekstAv(input.vedtak));
  const gjelderTil = tekstAv(input.gjelderTil);
  // What has bound stays true: an end is never set in the past.
  if (gjelderTil < arbeid.naa.slice(0, 10)) throw ruleProblem('gjelderTil', 'kan ikke være før i dag');
  const sak = await avtalesakFor(arbeid, versjon);
  const jp = await brev(arbeid, {
    sak,
    tittel: `Opphør: ${sak.tittel}`,
    parter: [],
    blokker: [
      verdier(['Vedtak', nummerAv(vedtak)], ['Gjelder ikke lenger fra', gjelderTil]),
      { type: 'avsnitt', tekst: tekstAv(input.begrunnelse) },
    ],
  });
  return svar(await flytt(u, 'opphev', { gjelderTil }), jp);
};

export const avtaleversjon = {
  sendPaaHoering,
  tilUtkast,
  vedta,
  send,
  purr,
  nyVersjon,
  erstatt,
  opphev,
};
