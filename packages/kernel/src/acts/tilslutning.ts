import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { Problem, ruleProblem } from '../problem.js';
import { friFra } from '../rules/binding.js';
import { varsleRolle } from '../varsling.js';
import type { Dokumentkilde } from './arkivering.js';
import { journalposten } from './arkivering.js';
import { type Avtalesak, avtalesakFor } from './avtale.js';
import { nummerAv } from './forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv, type Utfoerelse } from './handling.js';
import { nyOmgang } from './omgang.js';
import { innkommet, krevPart, vedlegg } from './partssvar.js';

interface Situasjon {
  readonly tilslutning: Objekt;
  readonly versjon: Objekt;
  readonly part: Objekt;
  readonly navn: string;
  readonly sak: Avtalesak;
}

/** The party's answer has an actor who may give it, and a case to lie in. */
const situasjonFor = async (u: Utfoerelse): Promise<Situasjon> => {
  const tilslutning = subjektAv(u);
  const part = await krevPart(u.arbeid, tilslutning.relasjoner.part ?? '');
  const versjon = await u.arbeid.krev('avtaleversjon', tilslutning.relasjoner.avtaleversjon ?? '');
  return {
    tilslutning,
    versjon,
    part,
    navn: tekstAv(part.data.navn),
    sak: await avtalesakFor(u.arbeid, versjon),
  };
};

/** What the party sent; a form that came without a document becomes one. */
const dokumenter = (
  u: Utfoerelse,
  s: Situasjon,
  tittel: string,
  verdier: readonly (readonly [string, string])[],
): readonly Dokumentkilde[] =>
  u.filer.length > 0
    ? vedlegg(u.filer)
    : [
        {
          tittel,
          tegn: {
            spraak: 'nb',
            tittel,
            organ: s.navn,
            dato: u.arbeid.naa.slice(0, 10),
            blokker: verdier
              .filter(([, verdi]) => verdi !== '')
              .map(([noekkel, verdi]) => ({ type: 'nokkelverdier' as const, verdier: [{ noekkel, verdi }] })),
          },
        },
      ];

const registrer = (
  u: Utfoerelse,
  s: Situasjon,
  tittel: string,
  verdier: readonly (readonly [string, string])[],
): Promise<Objekt> => innkommet(u.arbeid, s.sak.saksmappe, tittel, s.navn, dokumenter(u, s, tittel, verdier));

const sett = (
  u: Utfoerelse,
  s: Situasjon,
  handling: string,
  felt: Readonly<Record<string, unknown>>,
  relasjoner: Readonly<Record<string, string | null>>,
): Promise<Objekt> =>
  u.arbeid.endre(
    s.tilslutning,
    {
      felt: {
        ...felt,
        ...(u.til
          ? { tilslutningsstatus: kodeFor(u.arbeid, 'tilslutning', 'tilslutningsstatus', u.til) }
          : {}),
      },
      relasjoner,
    },
    { handling },
  );

/** Tells the secretariat, with the party's name. */
const meld = (arbeid: Arbeid, s: Situasjon, objekt: Objekt, type: string): Promise<void> =>
  varsleRolle(arbeid, 'sekretariat', type, {
    ...objekt,
    data: { ...objekt.data, tittel: `${s.navn}: ${s.sak.tittel}` },
  });

const med = (objekt: Objekt, journalpost: Objekt) => ({
  objekt,
  laget: [journalposten(journalpost)],
});

/** Fields of the party's own resolution that the act was given. */
const egneFelt = (u: Utfoerelse): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    ['egetOrgan', 'egenSak', 'egetVedtakDato'].flatMap((navn) =>
      tekstAv(u.input[navn]) === '' ? [] : [[navn, u.input[navn]]],
    ),
  );

const krevFortid = (u: Utfoerelse): void => {
  if (tekstAv(u.input.egetVedtakDato) > u.arbeid.naa.slice(0, 10))
    throw ruleProblem('egetVedtakDato', 'kan ikke være etter i dag');
};

/** The party says that its own body will treat the agreement (row B14). */
const tilBehandling: Handling = async (u) => {
  const s = await situasjonFor(u);
  const jp = await registrer(u, s, `Til behandling i ${s.navn}: ${s.sak.tittel}`, [
    ['Organ', tekstAv(u.input.egetOrgan)],
    ['Sak', tekstAv(u.input.egenSak)],
  ]);
  return med(await sett(u, s, 'tilBehandling', { ...egneFelt(u), begrunnelse: null }, {}), jp);
};

/** The party's own body has adopted the agreement; it binds first when it is signed (rows B14, B15). */
const vedtaEget: Handling = async (u) => {
  krevFortid(u);
  const s = await situasjonFor(u);
  const jp = await registrer(u, s, `Vedtak i ${s.navn} om tilslutning: ${s.sak.tittel}`, []);
  const objekt = await sett(
    u,
    s,
    'vedtaEget',
    { ...egneFelt(u), begrunnelse: null },
    { egetVedtakJournalpost: jp.systemID },
  );
  await meld(u.arbeid, s, objekt, 'avtale-vedtatt');
  return med(objekt, jp);
};

/** A party signs a version of the agreement by its own resolution; the document is the proof (rows B01, B14). */
const signer: Handling = async (u) => {
  krevFortid(u);
  const s = await situasjonFor(u);
  const egne = { ...s.tilslutning.data, ...egneFelt(u) };
  for (const felt of ['egetOrgan', 'egenSak', 'egetVedtakDato'])
    if (tekstAv(egne[felt as keyof typeof egne]) === '')
      throw ruleProblem(felt, 'må fylles ut: avtalen binder bare etter vedtak i eget organ');
  const opphoert = tekstAv(s.versjon.data.gjelderTil);
  if (opphoert !== '' && opphoert <= u.arbeid.naa.slice(0, 10))
    throw new Problem('feil-tilstand', 'denne versjonen av avtalen gjelder ikke lenger');
  const jp = await registrer(u, s, `Tilslutning fra ${s.navn}: ${s.sak.tittel}`, []);
  const objekt = await sett(
    u,
    s,
    'signer',
    { ...egneFelt(u), signertDato: u.arbeid.naa.slice(0, 10), begrunnelse: null },
    {
      journalpost: jp.systemID,
      ...(s.tilslutning.relasjoner.egetVedtakJournalpost ? {} : { egetVedtakJournalpost: jp.systemID }),
    },
  );
  await meld(u.arbeid, s, objekt, 'avtale-signert');
  return med(objekt, jp);
};

const avslaa: Handling = async (u) => {
  krevFortid(u);
  const s = await situasjonFor(u);
  const jp = await registrer(u, s, `${s.navn} slutter seg ikke til: ${s.sak.tittel}`, [
    ['Begrunnelse', tekstAv(u.input.begrunnelse)],
    ['Organ', tekstAv(u.input.egetOrgan)],
    ['Sak', tekstAv(u.input.egenSak)],
    ['Dato', tekstAv(u.input.egetVedtakDato)],
  ]);
  const objekt = await sett(
    u,
    s,
    'avslaa',
    { ...egneFelt(u), begrunnelse: u.input.begrunnelse },
    { journalpost: jp.systemID },
  );
  await meld(u.arbeid, s, objekt, 'avtale-avslaatt');
  return med(objekt, jp);
};

const gjelderNaa = (r: Objekt, idag: string): boolean =>
  tekstAv(r.data.tilDato) === '' || idag < tekstAv(r.data.tilDato);

/** What the party stays out of: the relation, the object and its name. */
const reservertMot = async (
  u: Utfoerelse,
  s: Situasjon,
): Promise<{ readonly relasjon: string; readonly mot: Objekt; readonly navn: string }> => {
  const { arbeid, input } = u;
  const valgt = ['klausul', 'vedtak', 'moetesak'].filter((f) => tekstAv(input[f]) !== '');
  const [relasjon = 'klausul', ...flere] = valgt;
  if (valgt.length === 0 || flere.length > 0)
    throw ruleProblem(relasjon, 'velg ett punkt i avtalen, ett vedtak eller én sak');
  const mot = await arbeid.hent(relasjon, tekstAv(input[relasjon]));
  if (!mot) throw ruleProblem(relasjon, 'finnes ikke');
  if (relasjon === 'klausul') {
    if (mot.relasjoner.avtaleversjon !== s.versjon.systemID)
      throw ruleProblem('klausul', 'hører ikke til denne avtaleversjonen');
    return { relasjon, mot, navn: `punkt ${tallAv(mot.data.nummer) ?? ''}, ${tekstAv(mot.data.tittel)}` };
  }
  if (relasjon === 'vedtak')
    return { relasjon, mot, navn: `vedtak ${nummerAv(mot)}, ${tekstAv(mot.data.tittel)}` };
  if (mot.data.utfall !== undefined)
    throw ruleProblem('moetesak', 'er behandlet; ta forbehold mot vedtaket i stedet');
  return { relasjon, mot, navn: `saken ${tekstAv(mot.data.tittel)}` };
};

/** The party stays out of a clause, a decision or a case, from today. */
const reserver: Handling = async (u) => {
  const { arbeid, input } = u;
  const s = await situasjonFor(u);
  const { relasjon, mot, navn } = await reservertMot(u, s);
  const idag = arbeid.naa.slice(0, 10);
  const like = await arbeid.finn('reservasjon', {
    tilslutning: s.tilslutning.systemID,
    [relasjon]: mot.systemID,
  });
  if (like.some((r) => gjelderNaa(r, idag)))
    throw new Problem('duplikat', 'parten har allerede tatt forbehold mot dette');
  const jp = await registrer(u, s, `Forbehold fra ${s.navn}: ${navn}`, [
    ['Forbeholdet gjelder', navn],
    ['Begrunnelse', tekstAv(input.begrunnelse)],
  ]);
  const objekt = await arbeid.ny(
    'reservasjon',
    {
      felt: { begrunnelse: input.begrunnelse, fraDato: idag },
      relasjoner: {
        tilslutning: s.tilslutning.systemID,
        [relasjon]: mot.systemID,
        journalpost: jp.systemID,
      },
    },
    { handling: 'reserver' },
  );
  await meld(arbeid, s, s.tilslutning, 'avtale-reservert');
  return med(objekt, jp);
};

const trekkReservasjon: Handling = async (u) => {
  const { arbeid, input } = u;
  const s = await situasjonFor(u);
  const idag = arbeid.naa.slice(0, 10);
  const reservasjon = await arbeid.hent('reservasjon', tekstAv(input.reservasjon), true);
  if (!reservasjon || reservasjon.relasjoner.tilslutning !== s.tilslutning.systemID)
    throw ruleProblem('reservasjon', 'finnes ikke');
  if (!gjelderNaa(reservasjon, idag)) throw new Problem('feil-tilstand', 'forbeholdet er trukket fra før');
  const jp = await registrer(u, s, `${s.navn} trekker forbehold: ${s.sak.tittel}`, [
    ['Forbeholdet var', tekstAv(reservasjon.data.begrunnelse)],
    ['Begrunnelse', tekstAv(input.begrunnelse)],
  ]);
  const objekt = await arbeid.endre(
    reservasjon,
    { felt: { tilDato: idag } },
    { handling: 'trekkReservasjon' },
  );
  return med(objekt, jp);
};

/** Withdrawal: the party is bound until the notice period of its version has run. */
const meldUt: Handling = async (u) => {
  const { arbeid, input } = u;
  const s = await situasjonFor(u);
  const idag = arbeid.naa.slice(0, 10);
  const utmeldtDato = friFra(
    idag,
    tallAv(s.versjon.data.oppsigelsesmaaneder) ?? 0,
    s.versjon.data.oppsigelseTilAarsslutt === true,
  );
  const jp = await registrer(u, s, `Utmelding fra ${s.navn}: ${s.sak.tittel}`, []);
  const objekt = await sett(
    u,
    s,
    'meldUt',
    { oppsagtDato: idag, utmeldtDato, begrunnelse: input.begrunnelse },
    { utmeldingJournalpost: jp.systemID },
  );
  await meld(arbeid, s, objekt, 'avtale-utmeldt');
  return med(objekt, jp);
};

/** Regrets a withdrawal while the notice still runs. */
const trekkUtmelding: Handling = async (u) => {
  const s = await situasjonFor(u);
  if (tekstAv(s.tilslutning.data.utmeldtDato) <= u.arbeid.naa.slice(0, 10))
    throw new Problem('feil-tilstand', 'oppsigelsestiden er ute, og parten er ikke lenger bundet');
  const jp = await registrer(u, s, `${s.navn} trekker utmeldingen: ${s.sak.tittel}`, [
    ['Begrunnelse', tekstAv(u.input.begrunnelse)],
  ]);
  const felt = { oppsagtDato: null, utmeldtDato: null, begrunnelse: null };
  return med(await sett(u, s, 'trekkUtmelding', felt, {}), jp);
};

/** A party that has left comes back: its own body treats the agreement again, and what was stays as it was. */
const komTilbake: Handling = async (u) => {
  const s = await situasjonFor(u);
  if (kodeAv(s.versjon, 'avtalestatus') !== 'vedtatt')
    throw new Problem('feil-tilstand', 'versjonen er erstattet; be sekretariatet sende den nye');
  const egetOrgan = tekstAv(u.input.egetOrgan);
  const ny = await nyOmgang(
    u.arbeid,
    s.tilslutning,
    {
      tilslutningsstatus: kodeFor(u.arbeid, 'tilslutning', 'tilslutningsstatus', 'til-behandling'),
      ...(egetOrgan === '' ? {} : { egetOrgan }),
    },
    'komTilbake',
  );
  const jp = await registrer(u, s, `${s.navn} ønsker å slutte seg til igjen: ${s.sak.tittel}`, [
    ['Begrunnelse', tekstAv(u.input.begrunnelse)],
    ['Organ', egetOrgan],
  ]);
  await meld(u.arbeid, s, ny, 'avtale-tilbake');
  return {
    objekt: ny,
    laget: [{ entitet: 'tilslutning', systemID: ny.systemID }, journalposten(jp)],
  };
};

export const tilslutning = {
  tilBehandling,
  vedtaEget,
  signer,
  avslaa,
  reserver,
  trekkReservasjon,
  meldUt,
  trekkUtmelding,
  komTilbake,
};
