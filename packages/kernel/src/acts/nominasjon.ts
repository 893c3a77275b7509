import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import type { Blokk } from '../dokument/index.js';
import { Problem, ruleProblem } from '../problem.js';
import { kanNominere } from '../rules/arena.js';
import { gjelderDa, tidsrom } from '../rules/tidsrom.js';
import { plasserFor } from '../seter.js';
import { varsleBrukere, varsleRolle, varsleSeter } from '../varsling.js';
import { arenaAvType, arenaerOver, laget } from './arena.js';
import { nySaksmappe } from './arkivering.js';
import { nyttNotat } from './brev.js';
import { brukerMedEpost } from './bruker.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tekstAv, type Utfoerelse } from './handling.js';
import { avsluttPaa, krevPartPaa } from './sete.js';

const notat = (
  arbeid: Arbeid,
  saksmappe: string,
  fra: Objekt | undefined,
  tittel: string,
  blokker: readonly Blokk[],
): Promise<Objekt> => {
  const organ = tekstAv(fra?.data.navn);
  return nyttNotat(arbeid, { saksmappe, tittel, fra: organ === '' ? undefined : organ, blokker });
};

/** One case for each region: the road from nomination to election can be read in one place. */
const regionsak = async (arbeid: Arbeid, region: Objekt, enhet: string): Promise<string> => {
  const tidligere = await arbeid.finn('nominasjon', { region: region.systemID });
  for (const id of new Set(tidligere.flatMap((n) => n.relasjoner.saksmappe ?? []))) {
    const sak = await arbeid.hent('mappe', id);
    if (sak && sak.data.avsluttetDato === undefined) return id;
  }
  return (await nySaksmappe(arbeid, `Kontaktpunkt for ${tekstAv(region.data.navn)}`, enhet)).systemID;
};

const krevMedlem = async (arbeid: Arbeid, region: Objekt, part: Objekt, dato: string): Promise<void> => {
  const medlemmer = await arbeid.finn('regionmedlem', { region: region.systemID, part: part.systemID });
  const er = medlemmer.some((m) => gjelderDa(m, dato));
  if (!er) throw ruleProblem('part', `${tekstAv(part.data.navn)} er ikke med i ${tekstAv(region.data.navn)}`);
};

/** The region points somebody out (row A10). Where no eFagråd works, the secretariat does so for the time being. */
const nominer: Handling = async (u) => {
  const { arbeid, input } = u;
  const idag = arbeid.naa.slice(0, 10);
  // Two nominations for one region at once wait for each other here.
  const region = await arbeid.hent('region', tekstAv(input.region), true);
  if (!region || kodeAv(region, 'regiontype') !== 'efagraad')
    throw ruleProblem('region', 'er ikke en eFagråd-region');
  const arena = await arenaAvType(arbeid, 'strategigruppe');
  const styringsgruppe = (await arenaerOver(arbeid, arena)).find(
    (a) => kodeAv(a, 'arenatype') === 'styringsgruppe',
  );
  if (!styringsgruppe)
    throw new Problem('feil-tilstand', 'strategigruppen svarer ikke til en styringsgruppe');
  const [raad] = await arbeid.finn('arena', { region: region.systemID, arenatype: 'efagraad' }, { limit: 1 });
  const efagraad = raad && kanNominere(kodeAv(raad, 'arenastatus')) ? raad : undefined;
  if (arbeid.aktoer.art !== 'system') {
    if (efagraad) {
      const plasser = await plasserFor(arbeid);
      if (!plasser.some((p) => 'arena' in p && p.arena === efagraad.systemID))
        throw new Problem(
          'ingen-tilgang',
          `bare de som sitter i ${tekstAv(efagraad.data.navn)}, kan nominere`,
        );
    } else if (!arbeid.aktoer.roller.includes('sekretariat'))
      throw new Problem(
        'ingen-tilgang',
        'regionen har ikke et eFagråd i virksomhet, så sekretariatet nominerer midlertidig',
      );
  }
  const part = await krevPartPaa(arbeid, tekstAv(input.part), idag);
  await krevMedlem(arbeid, region, part, idag);
  const venter = await arbeid.finn(
    'nominasjon',
    { region: region.systemID, nominasjonsstatus: 'nominert' },
    { limit: 1 },
  );
  if (venter.length > 0)
    throw new Problem('feil-tilstand', 'regionen har en nominasjon som venter på valg; trekk den først');
  const navn = tekstAv(region.data.navn);
  const tittel = tekstAv(input.tittel);
  const saksmappe = await regionsak(arbeid, region, tekstAv(arena.data.navn));
  const jp = await notat(arbeid, saksmappe, efagraad, `Nominasjon av kontaktpunkt for ${navn}`, [
    {
      type: 'nokkelverdier',
      verdier: [
        { noekkel: 'Nominert', verdi: tittel },
        { noekkel: 'Fra', verdi: tekstAv(part.data.navn) },
        ...(efagraad ? [] : [{ noekkel: 'Midlertidig', verdi: 'Regionen har ikke et eFagråd i virksomhet' }]),
      ],
    },
    { type: 'avsnitt', tekst: tekstAv(input.begrunnelse) },
  ]);
  const epost = tekstAv(input.epost);
  const bruker = tekstAv(input.bruker) || (await brukerMedEpost(u, epost));
  const objekt = await arbeid.ny(
    'nominasjon',
    {
      felt: {
        tittel,
        begrunnelse: input.begrunnelse,
        nominasjonsstatus: kodeFor(arbeid, 'nominasjon', 'nominasjonsstatus', 'nominert'),
        midlertidig: efagraad === undefined,
        nominertDato: idag,
        ...(epost ? { epost } : {}),
        ...(bruker ? { bruker } : {}),
      },
      relasjoner: {
        region: region.systemID,
        arena: arena.systemID,
        efagraad: efagraad?.systemID ?? null,
        styringsgruppe: styringsgruppe.systemID,
        part: part.systemID,
        saksmappe,
      },
    },
    { handling: 'nominer' },
  );
  await varsleRolle(arbeid, 'leder', 'nominasjon-til-valg', objekt);
  return { objekt, laget: [{ entitet: 'saksmappe', systemID: saksmappe }, ...laget(jp)] };
};

const avgjoer = async (u: Utfoerelse, n: Objekt, mer: Readonly<Record<string, unknown>>, sete?: string) =>
  u.arbeid.endre(
    n,
    {
      felt: {
        nominasjonsstatus: kodeFor(u.arbeid, 'nominasjon', 'nominasjonsstatus', u.til ?? ''),
        avgjortDato: u.arbeid.naa.slice(0, 10),
        ...mer,
      },
      relasjoner: {
        ...(sete ? { sete } : {}),
        ...(tekstAv(u.input.vedtak) ? { vedtak: tekstAv(u.input.vedtak) } : {}),
      },
    },
    { handling: u.til },
  );

/** Tells those the nomination came from: the eFagråd, or the secretariat that acted for the region. */
const varsleNominerende = async (u: Utfoerelse, n: Objekt, type: string): Promise<void> => {
  const { efagraad } = n.relasjoner;
  if (efagraad) await varsleSeter(u.arbeid, efagraad, type, n);
  else await varsleRolle(u.arbeid, 'sekretariat', type, n);
};

/** Ends whoever is contact point for the region in the arena on the day, and gives the seat to the one who is elected. */
const skiftKontaktpunkt = async (
  u: Utfoerelse,
  n: Objekt,
  arena: string,
  stemmerett: boolean,
): Promise<Objekt> => {
  const { arbeid } = u;
  const fraDato = tekstAv(u.input.fraDato);
  const region = n.relasjoner.region ?? '';
  for (const s of await arbeid.finn('sete', { arena, region, seterolle: 'kp' })) {
    const p = tidsrom(s.data);
    if (p.tilDato !== undefined && p.tilDato <= fraDato) continue;
    if (fraDato <= p.fraDato)
      throw ruleProblem('fraDato', `må være etter ${p.fraDato}, da regionen sist fikk et kontaktpunkt`);
    await avsluttPaa(arbeid, s, fraDato, `Nytt kontaktpunkt valgt: ${tekstAv(n.data.tittel)}`);
    const bruker = tekstAv(s.data.bruker);
    await varsleBrukere(arbeid, bruker ? [bruker] : [], 'sete-avsluttet', s);
  }
  const { epost, bruker } = n.data;
  return arbeid.ny(
    'sete',
    {
      felt: {
        tittel: n.data.tittel,
        seterolle: kodeFor(arbeid, 'sete', 'seterolle', 'kp'),
        stemmerett,
        fraDato,
        ...(n.data.midlertidig === true ? { midlertidig: true } : {}),
        ...(epost === undefined ? {} : { epost }),
        ...(bruker === undefined ? {} : { bruker }),
      },
      relasjoner: { arena, part: n.relasjoner.part ?? null, region },
    },
    { handling: 'velg' },
  );
};

/** The steering group elects (row A11). The seat of the former contact point ends on the day, here and in the eFagråd. */
const velg: Handling = async (u) => {
  const { arbeid, input } = u;
  const n = subjektAv(u);
  const region = await arbeid.krev('region', n.relasjoner.region ?? '', true);
  const arena = await arbeid.krev('arena', n.relasjoner.arena ?? '', true);
  const styringsgruppe = await arbeid.krev('arena', n.relasjoner.styringsgruppe ?? '');
  const fraDato = tekstAv(input.fraDato);
  const part = await krevPartPaa(arbeid, n.relasjoner.part ?? '', fraDato);
  await krevMedlem(arbeid, region, part, fraDato);
  const vedtak = tekstAv(input.vedtak);
  if (vedtak) {
    const funnet = await arbeid.hent('vedtak', vedtak);
    if (funnet?.relasjoner.arena !== styringsgruppe.systemID)
      throw ruleProblem('vedtak', 'er ikke gjort av styringsgruppen');
  }
  const sete = await skiftKontaktpunkt(u, n, arena.systemID, true);
  // Fosen's own contact point speaks there without a vote: the municipality votes through its member.
  if (n.relasjoner.efagraad) await skiftKontaktpunkt(u, n, n.relasjoner.efagraad, false);
  const merknad = tekstAv(input.merknad);
  const jp = await notat(
    arbeid,
    n.relasjoner.saksmappe ?? '',
    styringsgruppe,
    `Valg av kontaktpunkt for ${tekstAv(region.data.navn)}`,
    [
      {
        type: 'nokkelverdier',
        verdier: [
          { noekkel: 'Valgt', verdi: tekstAv(n.data.tittel) },
          { noekkel: 'Fra', verdi: tekstAv(part.data.navn) },
          { noekkel: 'Fra dato', verdi: fraDato },
          ...(n.data.midlertidig === true ? [{ noekkel: 'Midlertidig', verdi: 'Ja' }] : []),
        ],
      },
      ...(merknad ? [{ type: 'avsnitt' as const, tekst: merknad }] : []),
    ],
  );
  const objekt = await avgjoer(u, n, merknad ? { avgjoerelse: merknad } : {}, sete.systemID);
  await varsleNominerende(u, objekt, 'nominasjon-valgt');
  return { objekt, laget: [{ entitet: 'sete', systemID: sete.systemID }, ...laget(jp)] };
};

const avvis: Handling = async (u) => {
  const { arbeid } = u;
  const n = subjektAv(u);
  const begrunnelse = tekstAv(u.input.begrunnelse);
  const styringsgruppe = await arbeid.krev('arena', n.relasjoner.styringsgruppe ?? '');
  const jp = await notat(
    arbeid,
    n.relasjoner.saksmappe ?? '',
    styringsgruppe,
    `Nominasjonen er ikke fulgt: ${tekstAv(n.data.tittel)}`,
    [
      { type: 'avsnitt', tekst: begrunnelse },
      { type: 'avsnitt', tekst: 'Regionen nominerer på nytt.' },
    ],
  );
  const objekt = await avgjoer(u, n, { avgjoerelse: begrunnelse });
  await varsleNominerende(u, objekt, 'nominasjon-avvist');
  return { objekt, laget: laget(jp) };
};

const trekk: Handling = async (u) => {
  const { arbeid } = u;
  const n = subjektAv(u);
  const efagraad = n.relasjoner.efagraad ? await arbeid.krev('arena', n.relasjoner.efagraad) : undefined;
  const begrunnelse = tekstAv(u.input.begrunnelse);
  const jp = await notat(
    arbeid,
    n.relasjoner.saksmappe ?? '',
    efagraad,
    `Nominasjonen er trukket: ${tekstAv(n.data.tittel)}`,
    [{ type: 'avsnitt', tekst: begrunnelse }],
  );
  const objekt = await avgjoer(u, n, { avgjoerelse: begrunnelse });
  await varsleRolle(arbeid, 'leder', 'nominasjon-trukket', objekt);
  return { objekt, laget: laget(jp) };
};

export const nominasjon = { nominer, velg, avvis, trekk };
