import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { Problem, ruleProblem } from '../problem.js';
import { gjelderDa } from '../rules/tidsrom.js';
import { varsleRolle } from '../varsling.js';
import { journalposten, nySaksmappe } from './arkivering.js';
import { nyttBrev, nyttNotat } from './brev.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tekstAv, type Utfoerelse } from './handling.js';
import { parterFor } from './hoering.js';
import { kildeFor, laasPart, skrivBruk } from './loesningsbruk.js';
import { innkommet, sendBrev } from './partssvar.js';
import { purrUbesvarte } from './purring.js';

/** Those named, else every municipality of the day. */
const spurte = async (arbeid: Arbeid, ider: readonly string[]): Promise<readonly Objekt[]> => {
  const idag = arbeid.naa.slice(0, 10);
  if (ider.length > 0) return parterFor(arbeid, ider);
  return (await arbeid.finn('samarbeidspart', { parttype: 'kommune' })).filter((p) => gjelderDa(p, idag));
};

/** Asks parties how they stand with some solutions: one letter, one record, one answer from each. */
const sendKartlegging: Handling = async (u) => {
  const { arbeid, input } = u;
  const idag = arbeid.naa.slice(0, 10);
  const [tittel, frist] = [tekstAv(input.tittel), tekstAv(input.frist)];
  if (frist <= idag) throw ruleProblem('frist', 'må være etter i dag');
  const ider = [...new Set(input.loesning as readonly string[])];
  const loesninger = await arbeid.finn('fellesloesning', { systemID: ider });
  if (loesninger.length < ider.length) throw ruleProblem('loesning', 'finnes ikke');
  const parter = await spurte(arbeid, (input.part as readonly string[] | undefined) ?? []);
  if (parter.length === 0) throw ruleProblem('part', 'det er ingen å spørre');
  const sak = await nySaksmappe(arbeid, tittel, arbeid.aktoer.navn);
  const jp = await nyttBrev(arbeid, {
    saksmappe: sak.systemID,
    tittel,
    fra: arbeid.aktoer.navn,
    parter,
    blokker: [
      ...(tekstAv(input.tekst) === '' ? [] : [{ type: 'avsnitt' as const, tekst: tekstAv(input.tekst) }]),
      { type: 'nokkelverdier', verdier: [{ noekkel: 'Svarfrist', verdi: frist }] },
      { type: 'overskrift', nivaa: 1, tekst: 'Løsningene vi spør om' },
      { type: 'punktliste', punkter: loesninger.map((l) => tekstAv(l.data.tittel)) },
    ],
  });
  const objekt = await arbeid.ny(
    'kartlegging',
    {
      felt: {
        tittel,
        ...(tekstAv(input.tekst) === '' ? {} : { tekst: input.tekst }),
        frist,
        sendtDato: idag,
        kartleggingsstatus: kodeFor(arbeid, 'kartlegging', 'kartleggingsstatus', 'sendt'),
      },
      relasjoner: { saksmappe: sak.systemID, journalpost: jp.systemID },
    },
    { handling: 'sendKartlegging' },
  );
  for (const l of loesninger) await arbeid.knytt(objekt, 'loesning', l.systemID);
  for (const p of parter)
    await arbeid.ny('kartleggingssvar', {
      felt: {
        hoeringssvarstatus: kodeFor(arbeid, 'kartleggingssvar', 'hoeringssvarstatus', 'ikke-svart'),
      },
      relasjoner: { kartlegging: objekt.systemID, part: p.systemID },
    });
  await sendBrev(
    arbeid,
    parter,
    {
      mal: 'kartlegging',
      tittel,
      frist,
      melding: [tekstAv(input.tekst), loesninger.map((l) => `- ${tekstAv(l.data.tittel)}`).join('\n')]
        .filter((x) => x !== '')
        .join('\n\n'),
      side: '/fellesloesning/vaare',
    },
    { type: 'kartlegging-sendt', om: objekt },
  );
  return { objekt, laget: [{ entitet: 'saksmappe', systemID: sak.systemID }, journalposten(jp)] };
};

/** Reminds those who have not answered; one that has gone into another is asked no more. */
const purr: Handling = async (u) => {
  const { arbeid } = u;
  const kartlegging = subjektAv(u);
  const idag = arbeid.naa.slice(0, 10);
  const rader = await arbeid.finn('kartleggingssvar', {
    kartlegging: kartlegging.systemID,
    hoeringssvarstatus: 'ikke-svart',
  });
  const parter = new Set(
    (await arbeid.finn('samarbeidspart', { systemID: rader.map((r) => r.relasjoner.part ?? '') })).flatMap(
      (p) => (gjelderDa(p, idag) ? [p.systemID] : []),
    ),
  );
  const jp = await purrUbesvarte(arbeid, {
    gjelder: kartlegging,
    tittel: tekstAv(kartlegging.data.tittel),
    saksmappe: kartlegging.relasjoner.saksmappe ?? '',
    frist: tekstAv(kartlegging.data.frist),
    melding: tekstAv(u.input.melding),
    ubesvarte: rader.filter((r) => parter.has(r.relasjoner.part ?? '')),
    idag,
  });
  return { objekt: kartlegging, laget: [journalposten(jp)] };
};

const avslutt: Handling = async (u) => {
  const { arbeid, input } = u;
  const kartlegging = subjektAv(u);
  const jp = await nyttNotat(arbeid, {
    saksmappe: kartlegging.relasjoner.saksmappe ?? '',
    tittel: `Oppsummering: ${tekstAv(kartlegging.data.tittel)}`,
    blokker: [{ type: 'avsnitt', tekst: tekstAv(input.oppsummering) }],
  });
  const objekt = await arbeid.endre(
    kartlegging,
    {
      felt: {
        oppsummering: input.oppsummering,
        kartleggingsstatus: kodeFor(arbeid, 'kartlegging', 'kartleggingsstatus', 'avsluttet'),
      },
    },
    { handling: 'avslutt' },
  );
  return { objekt, laget: [journalposten(jp)] };
};

export const kartlegging = { sendKartlegging, purr, avslutt };

interface Svarrad {
  readonly loesning: string;
  readonly bruksstatus: { readonly kode: string; readonly kodenavn?: string };
}

/** Each answered once, and only about what was asked. */
const krevSpurt = async (u: Utfoerelse, runde: Objekt): Promise<ReadonlyMap<string, Objekt>> => {
  const ider = await u.arbeid.knyttet(runde, 'loesning');
  const rader = u.input.bruk as readonly Svarrad[];
  if (rader.some((r) => !ider.includes(r.loesning)))
    throw ruleProblem('bruk', 'det er ikke spurt om denne løsningen');
  if (new Set(rader.map((r) => r.loesning)).size < rader.length)
    throw ruleProblem('bruk', 'samme løsning er besvart to ganger');
  const funnet = await u.arbeid.finn('fellesloesning', { systemID: rader.map((r) => r.loesning) });
  return new Map(funnet.map((l) => [l.systemID, l]));
};

/** A party's answer to the round: one record of it, and where it stands with each solution from today. */
const svar: Handling = async (u) => {
  const { arbeid, input } = u;
  const rad = subjektAv(u);
  const runde = await arbeid.krev('kartlegging', rad.relasjoner.kartlegging ?? '');
  if (kodeAv(runde, 'kartleggingsstatus') !== 'sendt')
    throw new Problem('feil-tilstand', 'kartleggingen er avsluttet');
  const part = await laasPart(arbeid, rad.relasjoner.part ?? '');
  const loesninger = await krevSpurt(u, runde);
  const rader = input.bruk as readonly (Svarrad & Readonly<Record<string, unknown>>)[];
  const idag = arbeid.naa.slice(0, 10);
  const navn = tekstAv(part.data.navn);
  const tittel = `Svar fra ${navn}: ${tekstAv(runde.data.tittel)}`;
  const statusnavn = (kode: string): string =>
    kodeFor(arbeid, 'loesningsbruk', 'bruksstatus', kode)?.kodenavn ?? kode;
  const jp = await innkommet(arbeid, runde.relasjoner.saksmappe ?? '', tittel, navn, [
    {
      tittel,
      tegn: {
        spraak: 'nb',
        tittel,
        organ: navn,
        dato: idag,
        blokker: [
          {
            type: 'tabell',
            kolonner: [
              { tittel: 'Løsning' },
              { tittel: 'Status' },
              { tittel: 'Planlagt i bruk' },
              { tittel: 'Forventet gevinst' },
              { tittel: 'Observert gevinst' },
            ],
            rader: rader.map((r) => [
              tekstAv(loesninger.get(r.loesning)?.data.tittel),
              statusnavn(r.bruksstatus.kode),
              tekstAv(r.plandato),
              tekstAv(r.forventetGevinst),
              tekstAv(r.observertGevinst),
            ]),
          },
          ...(tekstAv(input.merknad) === ''
            ? []
            : [{ type: 'avsnitt' as const, tekst: tekstAv(input.merknad) }]),
        ],
      },
    },
  ]);
  for (const r of rader)
    await skrivBruk(
      arbeid,
      {
        part,
        loesning: r.loesning,
        bruksstatus: r.bruksstatus.kode,
        felt: r,
        journalpost: jp.systemID,
        ...kildeFor(arbeid, part),
      },
      'svar',
    );
  const objekt = await arbeid.endre(
    rad,
    {
      felt: {
        hoeringssvarstatus: kodeFor(arbeid, 'kartleggingssvar', 'hoeringssvarstatus', 'svart'),
        svartTid: arbeid.naa,
        forSent: tekstAv(runde.data.frist) < idag,
        ...(tekstAv(input.merknad) === '' ? {} : { merknad: input.merknad }),
      },
      relasjoner: { journalpost: jp.systemID },
    },
    { handling: 'svar' },
  );
  await varsleRolle(arbeid, 'sekretariat', 'kartlegging-svart', {
    ...runde,
    data: { ...runde.data, tittel: `${navn}: ${tekstAv(runde.data.tittel)}` },
  });
  return { objekt, laget: [journalposten(jp)] };
};

export const kartleggingssvar = { svar };
