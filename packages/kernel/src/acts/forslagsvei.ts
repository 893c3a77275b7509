import type { Objekt } from '../access/utvalg.js';
import { Problem, ruleProblem } from '../problem.js';
import { kanSendesTil, tilstandHos } from '../rules/arenatre.js';
import { foelgereAv, varsleBrukere, varsleRolle, varsleSeter } from '../varsling.js';
import { journalposten } from './arkivering.js';
import {
  arenanavn,
  flytt,
  foersteJournalpost,
  fristAv,
  internNotat,
  nummerAv,
  steg,
  varsleStiller,
} from './forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tekstAv, type Utfoerelse } from './handling.js';

/** A party sends a need or a proposal in: to its eFagråd, or straight to the secretariat (rows B10, B11). */
const meldInn: Handling = async (u) => {
  const { arbeid } = u;
  const forslag = subjektAv(u);
  const arena = await arbeid.krev('arena', forslag.relasjoner.arena ?? '');
  const part = await arbeid.krev('samarbeidspart', forslag.relasjoner.part ?? '');
  const tilSekretariatet = kodeAv(arena, 'arenatype') === 'sekretariat';
  const { saksmappe, journalpost } = await foersteJournalpost(u, forslag, arena, {
    type: 'I',
    navn: tekstAv(part.data.navn),
  });
  await steg(u, forslag, 'meldt', { arena: arena.systemID, journalpost: journalpost.systemID });
  const flyttet = await arbeid.endre(
    forslag,
    {
      felt: {
        forslagsstatus: kodeFor(
          arbeid,
          'forslag',
          'forslagsstatus',
          tilSekretariatet ? 'oversendt' : 'meldt',
        ),
        mottattDato: null,
        frist: null,
      },
      relasjoner: { saksmappe, hosArena: arena.systemID },
    },
    { handling: 'meldInn' },
  );
  await varsleSeter(arbeid, arena.systemID, 'forslag-meldt', flyttet);
  return {
    objekt: flyttet,
    laget: [{ entitet: 'saksmappe', systemID: saksmappe }, journalposten(journalpost)],
  };
};

/** The receipt: the body says that it has the proposal, and may say when it will be done with it. */
const motta: Handling = async (u) => {
  const forslag = subjektAv(u);
  if (forslag.data.mottattDato !== undefined)
    throw new Problem('feil-tilstand', 'mottaket er allerede bekreftet');
  const frist = fristAv(u);
  await steg(u, forslag, 'mottatt', frist ? { frist } : {});
  const objekt = await u.arbeid.endre(
    forslag,
    { felt: { mottattDato: u.arbeid.naa, ...(frist ? { frist } : {}) } },
    { handling: 'motta' },
  );
  await varsleStiller(u, objekt, 'forslag-mottatt');
  return { objekt, laget: [] };
};

const sendt = async (
  u: Utfoerelse,
  forslag: Objekt,
  type: string,
  til: string,
  tittel: string,
): Promise<Objekt> => {
  const begrunnelse = tekstAv(u.input.begrunnelse);
  const jp = await internNotat(
    u,
    forslag,
    tittel,
    begrunnelse,
    await arenanavn(u, forslag.relasjoner.hosArena),
    await arenanavn(u, til),
  );
  const frist = fristAv(u);
  await steg(u, forslag, type, {
    arena: til,
    journalpost: jp.systemID,
    begrunnelse,
    ...(frist ? { frist } : {}),
  });
  return jp;
};

/** From one body to another above, below or beside it, with a reason and perhaps a deadline. */
const viderefoer: Handling = async (u) => {
  const { arbeid } = u;
  const forslag = subjektAv(u);
  const til = await arbeid.hent('arena', tekstAv(u.input.tilArena));
  if (!til) throw ruleProblem('tilArena', 'finnes ikke');
  if (til.systemID === forslag.relasjoner.arena)
    throw ruleProblem('tilArena', 'er den som fremmet forslaget; bruk retur');
  const arenaer = (await arbeid.finn('arena', {})).filter((a) => kodeAv(a, 'arenastatus') !== 'avviklet');
  const mulige = kanSendesTil(
    arenaer.map((a) => ({ id: a.systemID, over: a.relasjoner.overordnet })),
    forslag.relasjoner.hosArena ?? '',
  );
  if (!mulige.has(til.systemID))
    throw ruleProblem('tilArena', 'ligger ikke over, under eller ved siden av arenaen som har forslaget');
  const tilstand = tilstandHos(kodeAv(til, 'arenatype'), {
    vurdering: forslag.data.vurderingMaal !== undefined,
    innstilling: forslag.data.innstilling !== undefined,
  });
  if (!tilstand)
    throw new Problem('feil-tilstand', 'et forslag fremmes for styringsgruppen med en begrunnet innstilling');
  const jp = await sendt(
    u,
    forslag,
    'videresendt',
    til.systemID,
    `Videreføring av forslag ${nummerAv(forslag)}`,
  );
  const objekt = await flytt(u, forslag, til.systemID, {}, tilstand);
  await varsleSeter(arbeid, til.systemID, 'forslag-videresendt', objekt);
  if (tilstand === 'oversendt') await varsleRolle(arbeid, 'sekretariat', 'forslag-oversendt', objekt);
  await varsleStiller(u, objekt, 'forslag-flyttet');
  return { objekt, laget: [journalposten(jp)] };
};

const returner: Handling = async (u) => {
  const forslag = subjektAv(u);
  const arena = forslag.relasjoner.arena ?? '';
  const jp = await sendt(u, forslag, 'returnert', arena, `Retur av forslag ${nummerAv(forslag)}`);
  const objekt = await flytt(u, forslag, arena);
  await varsleStiller(u, objekt, 'forslag-returnert');
  return { objekt, laget: [journalposten(jp)] };
};

const kanTaOpp = ['registrert', 'oversendt', 'vurdert', 'videresendt', 'innstilt'];

/** Two about the same: one goes on with the goals of both, the other stands as it was and says where it went. */
const slaaSammen: Handling = async (u) => {
  const { arbeid } = u;
  const forslag = subjektAv(u);
  const med = await arbeid.hent('forslag', tekstAv(u.input.med), true);
  if (!med) throw ruleProblem('med', 'finnes ikke');
  if (med.systemID === forslag.systemID) throw ruleProblem('med', 'kan ikke være forslaget selv');
  if (!kanTaOpp.includes(kodeAv(med, 'forslagsstatus')))
    throw ruleProblem('med', 'er ikke under behandling og kan ikke ta opp i seg et annet');
  const begrunnelse = tekstAv(u.input.begrunnelse);
  const maal = await arbeid.knyttet(med, 'maal');
  for (const m of await arbeid.knyttet(forslag, 'maal'))
    if (!maal.includes(m)) await arbeid.knytt(med, 'maal', m);
  const laget: { entitet: string; systemID: string }[] = [];
  for (const [om, tittel, type] of [
    [forslag, `Forslag ${nummerAv(forslag)} går videre i forslag ${nummerAv(med)}`, 'slaatt-sammen'],
    [med, `Forslag ${nummerAv(med)} tar opp i seg forslag ${nummerAv(forslag)}`, 'tok-opp'],
  ] as const) {
    const hos = await arenanavn(u, om.relasjoner.hosArena);
    const jp = await internNotat(u, om, tittel, begrunnelse, hos, hos);
    await steg(u, om, type, { journalpost: jp.systemID, begrunnelse: `${tittel}. ${begrunnelse}` });
    laget.push(journalposten(jp));
  }
  const objekt = await arbeid.endre(
    forslag,
    {
      felt: { forslagsstatus: kodeFor(arbeid, 'forslag', 'forslagsstatus', 'slaatt-sammen'), frist: null },
      relasjoner: { slaattSammenMed: med.systemID },
    },
    { handling: 'slaaSammen' },
  );
  await varsleStiller(u, objekt, 'forslag-slaatt-sammen');
  await varsleStiller(u, med, 'forslag-tok-opp');
  return { objekt, laget };
};

const trekk: Handling = async (u) => {
  const forslag = subjektAv(u);
  const begrunnelse = tekstAv(u.input.begrunnelse);
  const laget = [];
  let journalpost: string | undefined;
  if (forslag.relasjoner.saksmappe) {
    const jp = await internNotat(
      u,
      forslag,
      `Forslag ${nummerAv(forslag)} er trukket`,
      begrunnelse,
      await arenanavn(u, forslag.relasjoner.arena),
      await arenanavn(u, forslag.relasjoner.hosArena),
    );
    journalpost = jp.systemID;
    laget.push(journalposten(jp));
  }
  await steg(u, forslag, 'trukket', { begrunnelse, ...(journalpost ? { journalpost } : {}) });
  const objekt = await flytt(u, forslag, undefined, { frist: null });
  const { hosArena } = forslag.relasjoner;
  const foelgere = await foelgereAv(u.arbeid, objekt);
  if (hosArena && hosArena !== forslag.relasjoner.arena)
    await varsleSeter(u.arbeid, hosArena, 'forslag-trukket', objekt, foelgere);
  else await varsleBrukere(u.arbeid, foelgere, 'forslag-trukket', objekt);
  return { objekt, laget };
};

export const forslagsvei = { meldInn, motta, viderefoer, returner, slaaSammen, trekk };
