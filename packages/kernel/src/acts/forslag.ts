import type { Objekt } from '../access/utvalg.js';
import { byggSaksframlegg } from '../dokument/index.js';
import { fieldProblem, ruleProblem } from '../problem.js';
import { manglerIForslag } from '../rules/forslagskrav.js';
import { foelgereAv, varsleParter, varsleRolle, varsleSeter } from '../varsling.js';
import { arenaAvType } from './arena.js';
import { aapneDokumenter, journalposten, nyJournalpost, nySaksmappe } from './arkivering.js';
import { nyttNotat } from './brev.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv, type Utfoerelse } from './handling.js';
import { papirtekster } from './papir.js';

const steg = async (
  u: Utfoerelse,
  forslag: Objekt,
  type: string,
  til: {
    readonly arena?: string;
    readonly journalpost?: string;
    readonly begrunnelse?: string;
    readonly frist?: string;
  },
): Promise<void> => {
  await u.arbeid.ny('forslagssteg', {
    felt: {
      stegtype: kodeFor(u.arbeid, 'forslagssteg', 'stegtype', type),
      ...(til.begrunnelse ? { begrunnelse: til.begrunnelse } : {}),
      ...(til.frist ? { frist: til.frist } : {}),
    },
    relasjoner: {
      forslag: forslag.systemID,
      fraArena: forslag.relasjoner.hosArena ?? forslag.relasjoner.arena ?? null,
      tilArena: til.arena ?? forslag.relasjoner.hosArena ?? forslag.relasjoner.arena ?? null,
      journalpost: til.journalpost ?? null,
    },
  });
};

/** Tells those who came with it (the body, the party, and the one who wrote it) and those who follow it. */
export const varsleStiller = async (u: Utfoerelse, forslag: Objekt, type: string): Promise<void> => {
  const { arena, part } = forslag.relasjoner;
  const skrev = forslag.data.referanseOpprettetAv;
  await varsleSeter(u.arbeid, arena ?? '', type, forslag, [
    ...(typeof skrev === 'string' ? [skrev] : []),
    ...(await foelgereAv(u.arbeid, forslag)),
  ]);
  if (part) await varsleParter(u.arbeid, [part], type, forslag);
};

/** The deadline the sender sets for the body it goes to: a day that is still to come. */
const fristAv = (u: Utfoerelse): string | undefined => {
  const frist = tekstAv(u.input.frist);
  if (frist === '') return undefined;
  if (frist < u.arbeid.naa.slice(0, 10)) throw ruleProblem('frist', 'kan ikke være en dag som har vært');
  return frist;
};

/** Moves it to the state the act leads to. In a new body it has a new deadline, and nobody has said it is received. */
const flytt = async (
  u: Utfoerelse,
  forslag: Objekt,
  arena: string | undefined,
  felt = {},
  til = u.til,
): Promise<Objekt> =>
  u.arbeid.endre(
    forslag,
    {
      felt: {
        ...(arena ? { frist: fristAv(u) ?? null, mottattDato: null } : {}),
        ...felt,
        ...(til ? { forslagsstatus: kodeFor(u.arbeid, 'forslag', 'forslagsstatus', til) } : {}),
      },
      relasjoner: arena ? { hosArena: arena } : {},
    },
    { handling: til },
  );

export const nummerAv = (o: Objekt): string => `${tallAv(o.data.nummer) ?? ''}/${tallAv(o.data.aar) ?? ''}`;

/** Gives the proposal its case and its first record: the receipt the proposer can point to. */
const foersteJournalpost = async (
  u: Utfoerelse,
  forslag: Objekt,
  arena: Objekt,
  fra: { readonly type: 'I' | 'N'; readonly navn: string },
): Promise<{ readonly saksmappe: string; readonly journalpost: Objekt }> => {
  const { arbeid } = u;
  const tittel = tekstAv(forslag.data.tittel);
  const mangler = manglerIForslag(forslag.data);
  if (mangler.length > 0)
    throw fieldProblem(mangler.map((felt) => ({ felt, kode: 'mangler', tekst: 'må fylles ut' })));
  const maal = await arbeid.knyttet(forslag, 'maal');
  if (maal.length === 0) throw ruleProblem('maal', 'minst ett mål i strategien må være valgt');
  const eksisterende = forslag.relasjoner.saksmappe;
  const saksmappe = eksisterende ?? (await nySaksmappe(arbeid, tittel, tekstAv(arena.data.navn))).systemID;
  const maaltitler: string[] = [];
  for (const m of maal) {
    const rad = await arbeid.krev('maal', m);
    maaltitler.push(`Mål ${tallAv(rad.data.nummer)}: ${tekstAv(rad.data.tittel)}`);
  }
  const journalpost = await nyJournalpost(arbeid, {
    saksmappe,
    tittel: `Forslag ${nummerAv(forslag)}: ${tittel}`,
    type: fra.type,
    // What is proposed is public when it is put forward (publicWhen of forslag).
    offentlig: false,
    parter: [{ type: fra.type === 'I' ? 'EA' : 'IA', navn: fra.navn }],
    dokumenter: [
      {
        tittel: `Forslag ${nummerAv(forslag)} fra ${fra.navn}`,
        tegn: {
          spraak: 'nb',
          tittel: tittel,
          undertittel: `Forslag ${nummerAv(forslag)}`,
          organ: tekstAv(arena.data.navn),
          dato: arbeid.naa.slice(0, 10),
          blokker: [
            { type: 'overskrift', nivaa: 1, tekst: 'Problemet' },
            { type: 'avsnitt', tekst: tekstAv(forslag.data.problem) },
            { type: 'overskrift', nivaa: 1, tekst: 'Mål forslaget tjener' },
            { type: 'punktliste', punkter: maaltitler },
            { type: 'overskrift', nivaa: 1, tekst: 'Begrunnelse' },
            { type: 'avsnitt', tekst: tekstAv(forslag.data.begrunnelse) },
            { type: 'overskrift', nivaa: 1, tekst: 'Kostnad' },
            {
              type: 'avsnitt',
              tekst: [
                forslag.data.kostnadsanslag === undefined
                  ? 'Ikke anslått.'
                  : `Grovt anslag: ${Number(forslag.data.kostnadsanslag).toLocaleString('nb-NO')} kroner.`,
                ...(forslag.data.aarligKostnad === undefined
                  ? []
                  : [
                      `Deretter hvert år: ${Number(forslag.data.aarligKostnad).toLocaleString('nb-NO')} kroner.`,
                    ]),
                tekstAv(forslag.data.kostnadsnotat),
              ]
                .filter(Boolean)
                .join('\n'),
            },
          ],
        },
      },
      ...u.filer.map((opplasting) => ({ tittel: opplasting.filnavn, opplasting })),
    ],
  });
  return { saksmappe, journalpost };
};

/** The body makes the proposal its own. One that a party has sent in has its record from before. */
const registrer: Handling = async (u) => {
  const { arbeid } = u;
  const forslag = subjektAv(u);
  const arena = await arbeid.krev('arena', forslag.relasjoner.arena ?? '');
  const meldt = kodeAv(forslag, 'forslagsstatus') === 'meldt';
  const navn = tekstAv(arena.data.navn);
  const begrunnelse = tekstAv(u.input.begrunnelse);
  const { saksmappe, journalpost } = meldt
    ? {
        saksmappe: forslag.relasjoner.saksmappe ?? '',
        journalpost: await internNotat(
          u,
          forslag,
          `${navn} tar opp forslag ${nummerAv(forslag)}`,
          begrunnelse,
          navn,
          navn,
        ),
      }
    : await foersteJournalpost(u, forslag, arena, { type: 'N', navn });
  // What the secretariat proposes itself is with it already, and can be considered at once.
  const status = kodeAv(arena, 'arenatype') === 'sekretariat' ? 'oversendt' : 'registrert';
  const flyttet = await arbeid.endre(
    forslag,
    {
      felt: { forslagsstatus: kodeFor(arbeid, 'forslag', 'forslagsstatus', status) },
      relasjoner: { saksmappe, hosArena: arena.systemID },
    },
    { handling: 'registrer' },
  );
  await steg(u, flyttet, 'registrert', { journalpost: journalpost.systemID, begrunnelse });
  if (meldt) await varsleStiller(u, flyttet, 'forslag-tatt-opp');
  return {
    objekt: flyttet,
    laget: [{ entitet: 'saksmappe', systemID: saksmappe }, journalposten(journalpost)],
  };
};

const internNotat = (
  u: Utfoerelse,
  forslag: Objekt,
  tittel: string,
  tekst: string,
  fra: string,
  til: string,
): Promise<Objekt> =>
  nyttNotat(u.arbeid, {
    saksmappe: forslag.relasjoner.saksmappe ?? '',
    tittel,
    fra,
    til,
    offentlig: false,
    blokker: tekst === '' ? [] : [{ type: 'avsnitt', tekst }],
  });

const arenanavn = async (u: Utfoerelse, systemID: string | undefined): Promise<string> =>
  systemID ? tekstAv((await u.arbeid.krev('arena', systemID)).data.navn) : '';

const oversend: Handling = async (u) => {
  const forslag = subjektAv(u);
  const sekretariat = await arenaAvType(u.arbeid, 'sekretariat');
  const begrunnelse = tekstAv(u.input.begrunnelse);
  const jp = await internNotat(
    u,
    forslag,
    `Oversendelse av forslag ${nummerAv(forslag)}`,
    begrunnelse,
    await arenanavn(u, forslag.relasjoner.arena),
    tekstAv(sekretariat.data.navn),
  );
  const frist = fristAv(u);
  await steg(u, forslag, 'oversendt', {
    arena: sekretariat.systemID,
    journalpost: jp.systemID,
    begrunnelse,
    ...(frist ? { frist } : {}),
  });
  const flyttet = await flytt(u, forslag, sekretariat.systemID);
  await varsleRolle(u.arbeid, 'sekretariat', 'forslag-oversendt', flyttet);
  await varsleStiller(u, flyttet, 'forslag-flyttet');
  return { objekt: flyttet, laget: [journalposten(jp)] };
};

const vurder: Handling = async (u) => {
  const forslag = subjektAv(u);
  const oensket = u.input.maal as readonly string[];
  const fra = await u.arbeid.knyttet(forslag, 'maal');
  for (const m of oensket) {
    if (!(await u.arbeid.hent('maal', m))) throw ruleProblem('maal', 'målet finnes ikke');
    if (!fra.includes(m)) await u.arbeid.knytt(forslag, 'maal', m);
  }
  for (const m of fra) if (!oensket.includes(m)) await u.arbeid.loesne(forslag, 'maal', m);
  const strategigruppe = await arenaAvType(u.arbeid, 'strategigruppe');
  const felt = {
    vurderingMaal: tekstAv(u.input.vurderingMaal),
    vurderingKapasitet: tekstAv(u.input.vurderingKapasitet),
    vurderingKostnad: tekstAv(u.input.vurderingKostnad),
  };
  const begrunnelse = `Mål: ${felt.vurderingMaal}\n\nKapasitet: ${felt.vurderingKapasitet}\n\nKostnad: ${felt.vurderingKostnad}`;
  const jp = await internNotat(
    u,
    forslag,
    `Sekretariatets vurdering av forslag ${nummerAv(forslag)}`,
    begrunnelse,
    await arenanavn(u, forslag.relasjoner.hosArena),
    tekstAv(strategigruppe.data.navn),
  );
  const frist = fristAv(u);
  await steg(u, forslag, 'vurdert', {
    arena: strategigruppe.systemID,
    journalpost: jp.systemID,
    begrunnelse,
    ...(frist ? { frist } : {}),
  });
  const flyttet = await flytt(u, forslag, strategigruppe.systemID, felt);
  await varsleSeter(u.arbeid, strategigruppe.systemID, 'forslag-vurdert', flyttet);
  await varsleStiller(u, flyttet, 'forslag-flyttet');
  return { objekt: flyttet, laget: [journalposten(jp)] };
};

/** A proposal goes up with reasons or not at all (row B08): the input demands them. */
const innstill: Handling = async (u) => {
  const forslag = subjektAv(u);
  const strategigruppe = await u.arbeid.krev('arena', forslag.relasjoner.hosArena ?? '');
  const styringsgruppe = await arenaAvType(u.arbeid, 'styringsgruppe');
  const innstilling = tekstAv(u.input.innstilling);
  const begrunnelse = tekstAv(u.input.begrunnelse);
  const maal = await u.arbeid.knyttet(forslag, 'maal');
  const tittel = tekstAv(forslag.data.tittel);
  const maaltitler: string[] = [];
  for (const m of maal) maaltitler.push(tekstAv((await u.arbeid.krev('maal', m)).data.tittel));
  const jp = await nyJournalpost(u.arbeid, {
    saksmappe: forslag.relasjoner.saksmappe ?? '',
    tittel: `Saksframlegg: ${tittel}`,
    type: 'S',
    parter: [
      { type: 'IA', navn: tekstAv(strategigruppe.data.navn) },
      { type: 'IM', navn: tekstAv(styringsgruppe.data.navn) },
    ],
    dokumenter: [
      {
        tittel: `Saksframlegg: ${tittel}`,
        tegn: byggSaksframlegg({
          spraak: 'nb',
          organ: tekstAv(strategigruppe.data.navn),
          dato: u.arbeid.naa.slice(0, 10),
          saksnummer: nummerAv(forslag),
          tittel,
          type: 'beslutning',
          arena: tekstAv(styringsgruppe.data.navn),
          forslagFra: await arenanavn(u, forslag.relasjoner.arena),
          ...(await papirtekster(u.arbeid, forslag, { innstilling, begrunnelse })),
          maal: maaltitler,
        }),
      },
    ],
  });
  await aapneDokumenter(u.arbeid, forslag.relasjoner.saksmappe ?? '');
  const frist = fristAv(u);
  await steg(u, forslag, 'innstilt', {
    arena: styringsgruppe.systemID,
    journalpost: jp.systemID,
    begrunnelse,
    ...(frist ? { frist } : {}),
  });
  const flyttet = await flytt(u, forslag, styringsgruppe.systemID, {
    innstilling,
    innstillingBegrunnelse: begrunnelse,
  });
  await varsleRolle(u.arbeid, 'sekretariat', 'forslag-innstilt', flyttet);
  await varsleStiller(u, flyttet, 'forslag-flyttet');
  return { objekt: flyttet, laget: [journalposten(jp)] };
};

export const forslag = { registrer, oversend, vurder, innstill };
export { arenanavn, flytt, foersteJournalpost, fristAv, internNotat, steg };
