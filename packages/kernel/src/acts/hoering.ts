import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { partsmottakere } from '../mottakere.js';
import { Problem, ruleProblem } from '../problem.js';
import { summerSvar } from '../rules/hoeringssvar.js';
import { gjelderDa } from '../rules/tidsrom.js';
import { foelgereAv, tilUtboks, varsleBrukere, varsleParter, varsleSeter } from '../varsling.js';
import { journalposten, nyJournalpost, nySaksmappe } from './arkivering.js';
import { nyttBrev, nyttNotat } from './brev.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv, type Utfoerelse } from './handling.js';
import { krevIkkeBorte, sendBrev, vedlegg } from './partssvar.js';

/** The case the hearing belongs to: that of what it is about, else one of its own. */
const sakFor = async (arbeid: Arbeid, hoering: Objekt, enhet: string): Promise<string> => {
  const { forslag, moetesak, avtaleversjon, saksmappe } = hoering.relasjoner;
  if (saksmappe) return saksmappe;
  const kilder: readonly (readonly [string, string | undefined])[] = [
    ['forslag', forslag],
    ['moetesak', moetesak],
  ];
  for (const [entitet, id] of kilder) {
    const sak = id ? (await arbeid.krev(entitet, id)).relasjoner.saksmappe : undefined;
    if (sak) return sak;
  }
  const tittel = `Høring: ${tekstAv(hoering.data.tittel)}`;
  if (!avtaleversjon) return (await nySaksmappe(arbeid, tittel, enhet)).systemID;
  const versjon = await arbeid.krev('avtaleversjon', avtaleversjon);
  const avtale = await arbeid.krev('avtale', versjon.relasjoner.avtale ?? '', true);
  if (avtale.relasjoner.saksmappe) return avtale.relasjoner.saksmappe;
  const ny = await nySaksmappe(arbeid, tekstAv(avtale.data.tittel), enhet);
  await arbeid.endre(avtale, { relasjoner: { saksmappe: ny.systemID } });
  return ny.systemID;
};

/** The parties by their ids, in the order given, each once. One that is unknown or no longer there is named. */
const parterFor = async (arbeid: Arbeid, ider: readonly string[]): Promise<readonly Objekt[]> => {
  const unike = [...new Set(ider)];
  const funnet = new Map(
    (await arbeid.finn('samarbeidspart', { systemID: unike })).map((p) => [p.systemID, p]),
  );
  return unike.map((id) => {
    const part = funnet.get(id);
    if (!part) throw ruleProblem('part', 'viser til en part som ikke finnes');
    if (!gjelderDa(part, arbeid.naa.slice(0, 10)))
      throw ruleProblem('part', `${tekstAv(part.data.navn)} er ikke lenger part`);
    return part;
  });
};

interface Hoeringsbrev {
  readonly tittel: string;
  readonly saksmappe: string;
  readonly fra: string;
  readonly parter: readonly Objekt[];
  readonly tekst: string;
  readonly frist: string;
}

const brev = (u: Utfoerelse, { tekst, frist, ...b }: Hoeringsbrev): Promise<Objekt> =>
  nyttBrev(u.arbeid, {
    ...b,
    blokker: [
      { type: 'avsnitt', tekst },
      { type: 'nokkelverdier', verdier: [{ noekkel: 'Svarfrist', verdi: frist }] },
    ],
    dokumenter: vedlegg(u.filer),
  });

/** The question as e-mail to each party, with its own link to answer by. Parties without an address get the notice only. */
const sendEpost = async (
  u: Utfoerelse,
  hoering: Objekt,
  til: readonly { readonly part: Objekt; readonly svar: string }[],
  ekstra: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const adresser = await partsmottakere(
    u.arbeid,
    til.map((t) => t.part),
  );
  const mottakere = til.flatMap(({ part, svar }) => {
    const m = adresser.get(part.systemID);
    return m ? [{ ...m, svar }] : [];
  });
  if (mottakere.length === 0) return;
  await tilUtboks(u.arbeid, 'hoering', {
    hoering: hoering.systemID,
    tittel: tekstAv(hoering.data.tittel),
    tekst: tekstAv(hoering.data.tekst),
    frist: tekstAv(hoering.data.frist),
    mottakere,
    ...ekstra,
  });
};

const arenanavn = async (arbeid: Arbeid, hoering: Objekt): Promise<string> =>
  tekstAv((await arbeid.krev('arena', hoering.relasjoner.arena ?? '')).data.navn);

/** Puts the question to the parties: one outgoing record, a row for each to answer in, an e-mail and a notice. */
const spoer = async (
  u: Utfoerelse,
  hoering: Objekt,
  parter: readonly Objekt[],
  felles: { readonly tittel: string; readonly saksmappe: string; readonly fra: string },
): Promise<{ readonly jp: Objekt; readonly varsle: (om: Objekt) => Promise<void> }> => {
  const { arbeid } = u;
  const jp = await brev(u, {
    ...felles,
    parter,
    tekst: tekstAv(hoering.data.tekst),
    frist: tekstAv(hoering.data.frist),
  });
  const svar: { part: Objekt; svar: string }[] = [];
  for (const part of parter)
    svar.push({
      part,
      svar: (
        await arbeid.ny('hoeringssvar', {
          felt: {
            hoeringssvarstatus: kodeFor(arbeid, 'hoeringssvar', 'hoeringssvarstatus', 'ikke-svart'),
          },
          relasjoner: { hoering: hoering.systemID, part: part.systemID },
        })
      ).systemID,
    });
  return {
    jp,
    varsle: async (om) => {
      await sendEpost(u, om, svar);
      await varsleParter(
        arbeid,
        parter.map((p) => p.systemID),
        'hoering-sendt',
        om,
      );
    },
  };
};

const sendHoering: Handling = async (u) => {
  const { arbeid } = u;
  const hoering = subjektAv(u);
  const idag = arbeid.naa.slice(0, 10);
  if (tekstAv(hoering.data.frist) <= idag)
    throw new Problem('feil-tilstand', 'svarfristen må være etter i dag');
  const parter = await parterFor(arbeid, u.input.part as readonly string[]);
  const fra = await arenanavn(arbeid, hoering);
  const saksmappe = await sakFor(arbeid, hoering, fra);
  const tittel = `Høring: ${tekstAv(hoering.data.tittel)}`;
  const { jp, varsle } = await spoer(u, hoering, parter, { tittel, saksmappe, fra });
  const objekt = await arbeid.endre(
    hoering,
    {
      felt: {
        hoeringsstatus: kodeFor(arbeid, 'hoering', 'hoeringsstatus', 'sendt'),
        sendtDato: idag,
      },
      relasjoner: { saksmappe, journalpost: jp.systemID },
    },
    { handling: 'sendHoering' },
  );
  await varsle(objekt);
  return { objekt, laget: [journalposten(jp)] };
};

/** Asks parties that were not asked at first, under the same deadline. Those who are asked already are not asked again. */
const sendTilFlere: Handling = async (u) => {
  const { arbeid } = u;
  const hoering = subjektAv(u);
  if (tekstAv(hoering.data.frist) < arbeid.naa.slice(0, 10))
    throw new Problem('feil-tilstand', 'svarfristen er ute; flytt den før flere spørres');
  const spurt = new Set(
    (await arbeid.finn('hoeringssvar', { hoering: hoering.systemID })).map((s) => s.relasjoner.part),
  );
  const parter = (await parterFor(arbeid, u.input.part as readonly string[])).filter(
    (p) => !spurt.has(p.systemID),
  );
  if (parter.length === 0) throw ruleProblem('part', 'alle de valgte er spurt fra før');
  const { jp, varsle } = await spoer(u, hoering, parter, {
    tittel: `Høring, sendt til flere: ${tekstAv(hoering.data.tittel)}`,
    saksmappe: hoering.relasjoner.saksmappe ?? '',
    fra: await arenanavn(arbeid, hoering),
  });
  await varsle(hoering);
  return { objekt: hoering, laget: [journalposten(jp)] };
};

/** A party that has gone into another is asked no more: its successor answers. */
const ubesvarte = async (arbeid: Arbeid, hoering: Objekt) => {
  const idag = arbeid.naa.slice(0, 10);
  const svar = await arbeid.finn('hoeringssvar', {
    hoering: hoering.systemID,
    hoeringssvarstatus: 'ikke-svart',
  });
  const parter = new Map(
    (await arbeid.finn('samarbeidspart', { systemID: svar.map((s) => s.relasjoner.part ?? '') })).map((p) => [
      p.systemID,
      p,
    ]),
  );
  return svar.flatMap((s) => {
    const part = parter.get(s.relasjoner.part ?? '');
    return part && gjelderDa(part, idag) ? [{ svar: s, part }] : [];
  });
};

/** Reminds those who have not answered, and nobody else. */
const purr: Handling = async (u) => {
  const { arbeid } = u;
  const hoering = subjektAv(u);
  const mangler = await ubesvarte(arbeid, hoering);
  if (mangler.length === 0) throw new Problem('feil-tilstand', 'alle har svart');
  const melding = tekstAv(u.input.melding);
  const jp = await brev(u, {
    tittel: `Påminnelse: ${tekstAv(hoering.data.tittel)}`,
    saksmappe: hoering.relasjoner.saksmappe ?? '',
    fra: await arenanavn(arbeid, hoering),
    parter: mangler.map((m) => m.part),
    tekst: [melding, tekstAv(hoering.data.tekst)].filter(Boolean).join('\n\n'),
    frist: tekstAv(hoering.data.frist),
  });
  for (const { svar } of mangler)
    await arbeid.endre(
      svar,
      { felt: { antallPurringer: (tallAv(svar.data.antallPurringer) ?? 0) + 1 } },
      { handling: 'purr' },
    );
  await sendEpost(
    u,
    hoering,
    mangler.map(({ svar, part }) => ({ part, svar: svar.systemID })),
    { art: 'purring', ...(melding ? { melding } : {}) },
  );
  await varsleParter(
    arbeid,
    mangler.map((m) => m.part.systemID),
    'hoering-purret',
    hoering,
  );
  return { objekt: hoering, laget: [journalposten(jp)] };
};

const flyttFrist: Handling = async (u) => {
  const { arbeid } = u;
  const hoering = subjektAv(u);
  const frist = tekstAv(u.input.frist);
  if (frist <= arbeid.naa.slice(0, 10)) throw ruleProblem('frist', 'må være etter i dag');
  if (frist === tekstAv(hoering.data.frist)) throw ruleProblem('frist', 'er den samme som før');
  const spurte = await arbeid.finn('hoeringssvar', { hoering: hoering.systemID });
  const parter = await arbeid.finn('samarbeidspart', {
    systemID: spurte.map((s) => s.relasjoner.part ?? ''),
  });
  const jp = await brev(u, {
    tittel: `Ny svarfrist: ${tekstAv(hoering.data.tittel)}`,
    saksmappe: hoering.relasjoner.saksmappe ?? '',
    fra: await arenanavn(arbeid, hoering),
    parter,
    tekst: tekstAv(u.input.begrunnelse),
    frist,
  });
  const objekt = await arbeid.endre(hoering, { felt: { frist } }, { handling: 'flyttFrist' });
  await varsleParter(
    arbeid,
    parter.map((p) => p.systemID),
    'hoering-frist',
    objekt,
  );
  await varsleBrukere(arbeid, await foelgereAv(arbeid, objekt), 'hoering-frist', objekt);
  // The link that was sent ends with the old deadline, so those who have not answered get a new one.
  await sendEpost(
    u,
    objekt,
    (await ubesvarte(arbeid, objekt)).map(({ svar, part }) => ({ part, svar: svar.systemID })),
    { art: 'frist', melding: tekstAv(u.input.begrunnelse) },
  );
  return { objekt, laget: [journalposten(jp)] };
};

/** Closes the hearing with what came in: a table of every party, those without an answer too. */
const avslutt: Handling = async (u) => {
  const { arbeid } = u;
  const hoering = subjektAv(u);
  const oppsummering = tekstAv(u.input.oppsummering);
  const svar = await arbeid.finn('hoeringssvar', { hoering: hoering.systemID });
  const parter = new Map(
    (await arbeid.finn('samarbeidspart', { systemID: svar.map((s) => s.relasjoner.part ?? '') })).map((p) => [
      p.systemID,
      p,
    ]),
  );
  // The summary is for all; what is screened of the letters stays in them.
  const skjermet = new Set(
    (await arbeid.finn('journalpost', { systemID: svar.flatMap((s) => s.relasjoner.journalpost ?? []) }))
      .filter((j) => j.data.skjerming !== undefined && j.data.skjerming !== null)
      .map((j) => j.systemID),
  );
  const merknad = (s: Objekt): string =>
    skjermet.has(s.relasjoner.journalpost ?? '') ? 'Unntatt offentlighet' : tekstAv(s.data.merknad);
  const sum = summerSvar(svar.map((s) => ({ standpunkt: kodeAv(s, 'standpunkt') || undefined })));
  const ord = (s: Objekt): string =>
    (s.data.standpunkt as { kodenavn: string } | undefined)?.kodenavn ?? 'Ikke svart';
  const jp = await nyttNotat(arbeid, {
    saksmappe: hoering.relasjoner.saksmappe ?? '',
    tittel: `Oppsummering av høring: ${tekstAv(hoering.data.tittel)}`,
    fra: await arenanavn(arbeid, hoering),
    blokker: [
      { type: 'avsnitt', tekst: oppsummering },
      { type: 'avsnitt', tekst: `${sum.svart} av ${sum.spurt} parter har svart.` },
      {
        type: 'tabell',
        kolonner: [{ tittel: 'Part' }, { tittel: 'Svar' }, { tittel: 'Merknad' }],
        rader: svar
          .map((s) => [
            tekstAv(parter.get(s.relasjoner.part ?? '')?.data.navn),
            s.data.forSent === true ? `${ord(s)} (etter fristen)` : ord(s),
            merknad(s),
          ])
          .sort(([a = ''], [b = '']) => a.localeCompare(b, 'nb')),
      },
    ],
  });
  const objekt = await arbeid.endre(
    hoering,
    {
      felt: { hoeringsstatus: kodeFor(arbeid, 'hoering', 'hoeringsstatus', 'avsluttet'), oppsummering },
    },
    { handling: 'avslutt' },
  );
  await varsleBrukere(arbeid, await foelgereAv(arbeid, objekt), 'hoering-avsluttet', objekt);
  const idag = arbeid.naa.slice(0, 10);
  await sendBrev(
    arbeid,
    [...parter.values()].filter((p) => gjelderDa(p, idag)),
    {
      mal: 'hoering-avsluttet',
      tittel: tekstAv(hoering.data.tittel),
      frist: '',
      melding: oppsummering,
      side: `/hoering/${hoering.systemID}`,
    },
    { type: 'hoering-avsluttet', om: objekt },
  );
  return { objekt, laget: [journalposten(jp)] };
};

/** An answer is an incoming record. It binds nobody, so it needs no resolution; a late one counts and is marked. */
const svar: Handling = async (u) => {
  const { arbeid, input } = u;
  const hoeringssvar = subjektAv(u);
  const hoering = await arbeid.krev('hoering', hoeringssvar.relasjoner.hoering ?? '', true);
  if (kodeAv(hoering, 'hoeringsstatus') !== 'sendt')
    throw new Problem('feil-tilstand', 'høringen er avsluttet og tar ikke imot flere svar');
  const besvart = kodeAv(hoeringssvar, 'hoeringssvarstatus') === 'svart';
  if (besvart && input.endrer !== true)
    throw new Problem('feil-tilstand', 'spørsmålet er allerede besvart; bekreft at svaret skal endres');
  const standpunkt = (input.standpunkt as { kode: string }).kode;
  const merknad = tekstAv(input.merknad);
  if (
    ['stoetter-med-merknad', 'stoetter-ikke'].includes(standpunkt) &&
    merknad === '' &&
    u.filer.length === 0
  )
    throw ruleProblem('merknad', 'skriv hva dere mener, eller legg ved uttalelsen');
  const part = await arbeid.krev('samarbeidspart', hoeringssvar.relasjoner.part ?? '');
  const navn = tekstAv(part.data.navn);
  const idag = arbeid.naa.slice(0, 10);
  krevIkkeBorte(arbeid, part);
  const forSent = idag > tekstAv(hoering.data.frist);
  const verdi = kodeFor(arbeid, 'hoeringssvar', 'standpunkt', standpunkt);
  const tittel = `${besvart ? 'Endret svar' : 'Svar'} fra ${navn}: ${tekstAv(hoering.data.tittel)}`;
  const jp = await nyJournalpost(arbeid, {
    saksmappe: hoering.relasjoner.saksmappe ?? '',
    tittel,
    type: 'I',
    parter: [{ type: 'EA', navn }],
    dokumenter: [
      {
        tittel,
        tegn: {
          spraak: 'nb',
          tittel,
          organ: navn,
          dato: idag,
          blokker: [
            {
              type: 'nokkelverdier',
              verdier: [
                { noekkel: 'Standpunkt', verdi: verdi.kodenavn },
                ...(forSent ? [{ noekkel: 'Merknad', verdi: 'Kom etter svarfristen' }] : []),
              ],
            },
            ...(merknad ? [{ type: 'avsnitt' as const, tekst: merknad }] : []),
          ],
        },
      },
      ...vedlegg(u.filer),
    ],
  });
  const objekt = await arbeid.endre(
    hoeringssvar,
    {
      felt: {
        hoeringssvarstatus: kodeFor(arbeid, 'hoeringssvar', 'hoeringssvarstatus', 'svart'),
        standpunkt: verdi,
        merknad: merknad === '' ? null : merknad,
        svartTid: arbeid.naa,
        forSent,
        svartAv: arbeid.aktoer.navn,
        ...(besvart ? { antallEndringer: (tallAv(hoeringssvar.data.antallEndringer) ?? 0) + 1 } : {}),
      },
      relasjoner: { journalpost: jp.systemID },
    },
    { handling: 'svar' },
  );
  const skrev = hoering.data.referanseOpprettetAv;
  await varsleSeter(
    arbeid,
    hoering.relasjoner.arena ?? '',
    'hoering-besvart',
    { ...hoering, data: { ...hoering.data, tittel: `${navn}: ${tekstAv(hoering.data.tittel)}` } },
    typeof skrev === 'string' ? [skrev] : [],
  );
  return { objekt, laget: [journalposten(jp)] };
};

export const hoering = { sendHoering, sendTilFlere, purr, flyttFrist, avslutt };
export const hoeringssvar = { svar };
export { parterFor };
