import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { byggSaksframlegg } from '../dokument/index.js';
import { Problem, ruleProblem } from '../problem.js';
import { varsleBruker, varsleRolle } from '../varsling.js';
import { nyJournalpost, nySaksmappe } from './arkivering.js';
import { type Handling, kodeFor, subjektAv, tallAv, tekstAv, type Utfoerelse } from './handling.js';

const arenaAvType = async (arbeid: Arbeid, type: string): Promise<Objekt> => {
  const [found] = await arbeid.finn('arena', { arenatype: type }, { limit: 1 });
  if (!found) throw new Problem('feil-tilstand', `samarbeidet har ingen arena av typen ${type}`);
  return found;
};

const steg = async (
  u: Utfoerelse,
  forslag: Objekt,
  type: string,
  til: { readonly arena?: string; readonly journalpost?: string; readonly begrunnelse?: string },
): Promise<void> => {
  await u.arbeid.ny('forslagssteg', {
    felt: {
      stegtype: kodeFor(u.arbeid, 'forslagssteg', 'stegtype', type),
      ...(til.begrunnelse ? { begrunnelse: til.begrunnelse } : {}),
    },
    relasjoner: {
      forslag: forslag.systemID,
      fraArena: forslag.relasjoner.hosArena ?? forslag.relasjoner.arena ?? null,
      tilArena: til.arena ?? forslag.relasjoner.hosArena ?? forslag.relasjoner.arena ?? null,
      journalpost: til.journalpost ?? null,
    },
  });
};

const flytt = async (u: Utfoerelse, forslag: Objekt, arena: string | undefined, felt = {}): Promise<Objekt> =>
  u.arbeid.endre(
    forslag,
    {
      felt: {
        ...felt,
        ...(u.til ? { forslagsstatus: kodeFor(u.arbeid, 'forslag', 'forslagsstatus', u.til) } : {}),
      },
      relasjoner: arena ? { hosArena: arena } : {},
    },
    { handling: u.til },
  );

export const nummerAv = (o: Objekt): string => `${tallAv(o.data.nummer) ?? ''}/${tallAv(o.data.aar) ?? ''}`;

/** Gives the proposal its case and its first record: the receipt the proposer can point to. */
const registrer: Handling = async (u) => {
  const { arbeid } = u;
  const forslag = subjektAv(u);
  const arena = await arbeid.krev('arena', forslag.relasjoner.arena ?? '');
  const tittel = tekstAv(forslag.data.tittel);
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
    type: 'N',
    parter: [{ type: 'IA', navn: tekstAv(arena.data.navn) }],
    dokumenter: [
      {
        tittel: `Forslag ${nummerAv(forslag)} fra ${tekstAv(arena.data.navn)}`,
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
  const flyttet = await arbeid.endre(
    forslag,
    {
      felt: { forslagsstatus: kodeFor(arbeid, 'forslag', 'forslagsstatus', 'registrert') },
      relasjoner: { saksmappe, hosArena: arena.systemID },
    },
    { handling: 'registrer' },
  );
  await steg(u, flyttet, 'registrert', { journalpost: journalpost.systemID });
  return {
    objekt: flyttet,
    laget: [
      { entitet: 'saksmappe', systemID: saksmappe },
      { entitet: 'journalpost', systemID: journalpost.systemID },
    ],
  };
};

const internNotat = async (
  u: Utfoerelse,
  forslag: Objekt,
  tittel: string,
  tekst: string,
  fra: string,
  til: string,
) =>
  nyJournalpost(u.arbeid, {
    saksmappe: forslag.relasjoner.saksmappe ?? '',
    tittel,
    type: 'N',
    parter: [
      { type: 'IA', navn: fra },
      { type: 'IM', navn: til },
    ],
    dokumenter: [
      {
        tittel,
        tegn: {
          spraak: 'nb',
          tittel,
          organ: fra,
          dato: u.arbeid.naa.slice(0, 10),
          blokker: [{ type: 'avsnitt', tekst }],
        },
      },
    ],
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
  await steg(u, forslag, 'oversendt', { arena: sekretariat.systemID, journalpost: jp.systemID, begrunnelse });
  const flyttet = await flytt(u, forslag, sekretariat.systemID);
  await varsleRolle(u.arbeid, 'sekretariat', 'forslag-oversendt', flyttet);
  return { objekt: flyttet, laget: [{ entitet: 'journalpost', systemID: jp.systemID }] };
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
  const jp = await internNotat(
    u,
    forslag,
    `Sekretariatets vurdering av forslag ${nummerAv(forslag)}`,
    `Mål: ${felt.vurderingMaal}\n\nKapasitet: ${felt.vurderingKapasitet}\n\nKostnad: ${felt.vurderingKostnad}`,
    await arenanavn(u, forslag.relasjoner.hosArena),
    tekstAv(strategigruppe.data.navn),
  );
  await steg(u, forslag, 'vurdert', { arena: strategigruppe.systemID, journalpost: jp.systemID });
  const flyttet = await flytt(u, forslag, strategigruppe.systemID, felt);
  await varsleRolle(u.arbeid, 'kp', 'forslag-vurdert', flyttet);
  return { objekt: flyttet, laget: [{ entitet: 'journalpost', systemID: jp.systemID }] };
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
          bakgrunn: tekstAv(forslag.data.problem),
          maal: maaltitler,
          vurdering: {
            kapasitet: tekstAv(forslag.data.vurderingKapasitet),
            kostnad: tekstAv(forslag.data.vurderingKostnad),
            begrunnelse,
          },
          innstilling: { tekst: innstilling, bindingsklasse: 'anbefaling' },
        }),
      },
    ],
  });
  await steg(u, forslag, 'innstilt', {
    arena: styringsgruppe.systemID,
    journalpost: jp.systemID,
    begrunnelse,
  });
  const flyttet = await flytt(u, forslag, styringsgruppe.systemID, {
    innstilling,
    innstillingBegrunnelse: begrunnelse,
  });
  await varsleRolle(u.arbeid, 'sekretariat', 'forslag-innstilt', flyttet);
  return { objekt: flyttet, laget: [{ entitet: 'journalpost', systemID: jp.systemID }] };
};

const returner: Handling = async (u) => {
  const forslag = subjektAv(u);
  const begrunnelse = tekstAv(u.input.begrunnelse);
  const arena = forslag.relasjoner.arena ?? '';
  const jp = await internNotat(
    u,
    forslag,
    `Retur av forslag ${nummerAv(forslag)}`,
    begrunnelse,
    await arenanavn(u, forslag.relasjoner.hosArena),
    await arenanavn(u, arena),
  );
  await steg(u, forslag, 'returnert', { arena, journalpost: jp.systemID, begrunnelse });
  const flyttet = await flytt(u, forslag, arena);
  const hvem = forslag.data.referanseOpprettetAv;
  if (typeof hvem === 'string') await varsleBruker(u.arbeid, hvem, 'forslag-returnert', flyttet);
  return { objekt: flyttet, laget: [{ entitet: 'journalpost', systemID: jp.systemID }] };
};

const trekk: Handling = async (u) => {
  const forslag = subjektAv(u);
  const begrunnelse = tekstAv(u.input.begrunnelse);
  const laget = [];
  if (forslag.relasjoner.saksmappe) {
    const jp = await internNotat(
      u,
      forslag,
      `Forslag ${nummerAv(forslag)} er trukket`,
      begrunnelse,
      await arenanavn(u, forslag.relasjoner.arena),
      await arenanavn(u, forslag.relasjoner.hosArena),
    );
    laget.push({ entitet: 'journalpost', systemID: jp.systemID });
  }
  await steg(u, forslag, 'trukket', { begrunnelse });
  return { objekt: await flytt(u, forslag, undefined), laget };
};

export const forslag = { registrer, oversend, vurder, innstill, returner, trekk };
export { arenaAvType, flytt, steg };
