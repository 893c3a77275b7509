import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { Problem, ruleProblem } from '../../problem.js';
import { varsleBrukere } from '../../varsling.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tekstAv } from '../handling.js';
import { brukerAv, nyFullmakt, opphoerFullmakter } from './fullmakt.js';
import { deltakereI, krevDeltaker, krevMoeteledelse, lokal, meld, sakerI, settStatus } from './grunn.js';
import { foreslaaHabilitet } from './habilitet.js';
import { nyDeltaker, seterPaa } from './plan.js';

const hvem = async (arbeid: Arbeid, d: Objekt): Promise<string> => {
  const part = d.relasjoner.part ? await arbeid.hent('samarbeidspart', d.relasjoner.part) : undefined;
  return [tekstAv(d.data.tittel), tekstAv(part?.data.navn)].filter(Boolean).join(', ');
};

/**
 * Opens the meeting with the roll of that day: a party may have been merged or a term may have ended since the notice.
 * What changed is said on the meeting. Proxies of those who fell out fall with them.
 */
export const aapne: Handling = async (u) => {
  const { arbeid } = u;
  const moete = subjektAv(u);
  await krevMoeteledelse(arbeid, moete.systemID);
  const { dag } = lokal(tekstAv(moete.data.start));
  const seter = await seterPaa(arbeid, moete.relasjoner.arena ?? '', dag, kodeAv(moete, 'kapasitet'));
  const gjeldende = new Map(seter.map((s) => [s.systemID, s]));
  const rulle = await deltakereI(arbeid, moete.systemID);
  const ut: string[] = [];
  const inn: string[] = [];
  for (const d of rulle) {
    const sete = gjeldende.get(d.relasjoner.sete ?? '');
    if (sete) {
      const felt = {
        tittel: sete.data.tittel,
        seterolle: sete.data.seterolle,
        stemmerett: sete.data.stemmerett,
        bruker: sete.data.bruker ?? null,
      };
      const lik =
        d.data.tittel === felt.tittel &&
        kodeAv(d, 'seterolle') === kodeAv(sete, 'seterolle') &&
        d.data.stemmerett === felt.stemmerett &&
        (d.data.bruker ?? null) === felt.bruker;
      if (!lik) await arbeid.endre(d, { felt });
      continue;
    }
    ut.push(await hvem(arbeid, d));
    for (const kolonne of ['fraDeltaker', 'tilDeltaker'])
      for (const f of await arbeid.finn('fullmakt', { [kolonne]: d.systemID })) await arbeid.slett(f);
    for (const i of await arbeid.finn('inhabilitet', { deltaker: d.systemID })) await arbeid.slett(i);
    for (const v of await arbeid.finn('deltaker', { varaFor: d.systemID }))
      await arbeid.endre(v, { relasjoner: { varaFor: null } });
    await arbeid.slett(d);
  }
  const paa = new Set(rulle.map((d) => d.relasjoner.sete));
  for (const s of seter)
    if (!paa.has(s.systemID)) inn.push(await hvem(arbeid, await nyDeltaker(arbeid, moete.systemID, s)));
  // The roll has changed since what parties have at stake was entered.
  if (inn.length > 0)
    for (const sak of await sakerI(arbeid, moete.systemID)) await foreslaaHabilitet(arbeid, sak);
  const rulleendring = [
    ...ut.map((x) => `Ikke lenger i organet: ${x}`),
    ...inn.map((x) => `Ny siden innkallingen: ${x}`),
  ].join('\n');
  const objekt = await settStatus(u, moete, rulleendring ? { rulleendring } : {});
  return { objekt, laget: [] };
};

const sett = async (arbeid: Arbeid, moete: Objekt, deltaker: Objekt, fremmoete: string): Promise<Objekt> => {
  const [aapen] = (await arbeid.finn('tilstedevaerelse', { deltaker: deltaker.systemID })).filter(
    (t) => t.data.tilTid === undefined,
  );
  const her = fremmoete === 'til-stede';
  if (her && !aapen)
    await arbeid.ny('tilstedevaerelse', {
      felt: { fraTid: arbeid.naa },
      relasjoner: { moete: deltaker.relasjoner.moete ?? '', deltaker: deltaker.systemID },
    });
  if (!her && aapen) await arbeid.endre(aapen, { felt: { tilTid: arbeid.naa } });
  // Only who was not coming: a proxy given by one who is there and must leave stands.
  if (['kommer', 'til-stede'].includes(fremmoete) && kodeAv(deltaker, 'fremmoete') !== fremmoete)
    await opphoerFullmakter(arbeid, moete, deltaker);
  const endret = await arbeid.endre(deltaker, {
    felt: { fremmoete: kodeFor(arbeid, 'deltaker', 'fremmoete', fremmoete) },
  });
  await meld(arbeid, deltaker.relasjoner.moete ?? '', endret);
  return endret;
};

export const registrerFremmoete: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  const kode = (input.fremmoete as { kode: string }).kode;
  for (const systemID of input.deltaker as readonly string[]) {
    const deltaker = await arbeid.krev('deltaker', systemID, true);
    if (deltaker.relasjoner.moete !== moete.systemID)
      throw ruleProblem('deltaker', 'er ikke innkalt til dette møtet');
    await sett(arbeid, moete, deltaker, kode);
  }
  return { objekt: moete, laget: [] };
};

/**
 * A participant says for itself whether it comes, and that it has come. Before the meeting the answer may name who
 * comes instead: a deputy takes the place, or another of the body gets the vote by proxy.
 */
export const meldFremmoete: Handling = async (u) => {
  const { arbeid, input } = u;
  const deltaker = subjektAv(u);
  const vara = tekstAv(input.vara) || undefined;
  const tilDeltaker = tekstAv(input.tilDeltaker) || undefined;
  // Many say at once that they have come: only who names another waits for the others.
  const moete = await arbeid.krev('moete', deltaker.relasjoner.moete ?? '', Boolean(vara ?? tilDeltaker));
  await krevDeltaker(arbeid, moete.systemID, deltaker.systemID);
  const kode = (input.fremmoete as { kode: string }).kode;
  const lov: Readonly<Record<string, readonly string[]>> = {
    innkalt: ['kommer', 'fravaer'],
    aapnet: ['til-stede', 'fravaer'],
  };
  const status = kodeAv(moete, 'moetestatus');
  if (!lov[status]?.includes(kode)) throw new Problem('feil-tilstand', 'dette kan ikke meldes nå');
  // A link may be opened twice, or by one it was forwarded to: whoever answers again must say so.
  if (
    arbeid.aktoer.svarerFor !== undefined &&
    kodeAv(deltaker, 'fremmoete') !== 'ukjent' &&
    input.endrer !== true
  )
    throw new Problem('feil-tilstand', 'innkallingen er allerede besvart');
  if (kode !== 'fravaer' && (vara || tilDeltaker))
    throw ruleProblem('fremmoete', 'den som kommer selv, sender ingen i sitt sted');
  if (vara && tilDeltaker) throw ruleProblem('vara', 'velg enten vara eller fullmakt');
  if (status === 'innkalt') await plasser(arbeid, moete, deltaker, vara);
  const laget = tilDeltaker
    ? await nyFullmakt(u, moete, deltaker, { tilDeltaker, notat: tekstAv(input.notat), iStedetFor: true })
    : [];
  return { objekt: await sett(arbeid, moete, deltaker, kode), laget };
};

/** Puts a deputy in the place of `fast`, or none: the place is its own again. */
const plasser = async (
  arbeid: Arbeid,
  moete: Objekt,
  fast: Objekt,
  varaID: string | undefined,
): Promise<void> => {
  const rulle = await deltakereI(arbeid, moete.systemID);
  for (const d of rulle)
    if (d.relasjoner.varaFor === fast.systemID && d.systemID !== varaID) {
      await meld(arbeid, moete.systemID, await arbeid.endre(d, { relasjoner: { varaFor: null } }));
      await varsleBrukere(arbeid, brukerAv(d), 'vara-trengs-ikke', moete);
    }
  if (varaID === undefined) return;
  if (fast.data.stemmerett !== true) throw ruleProblem('deltaker', 'har ingen stemme å møte for');
  const vara = rulle.find((d) => d.systemID === varaID);
  if (!vara || kodeAv(vara, 'seterolle') !== 'vara') throw ruleProblem('vara', 'er ikke vara i dette møtet');
  if (vara.relasjoner.varaFor && vara.relasjoner.varaFor !== fast.systemID)
    throw ruleProblem('vara', 'møter allerede for en annen');
  const part = vara.relasjoner.part;
  if (part && fast.relasjoner.part && part !== fast.relasjoner.part)
    throw ruleProblem('vara', 'er vara for en annen part');
  const endret = await arbeid.endre(
    vara,
    { relasjoner: { varaFor: fast.systemID } },
    { handling: 'settVara' },
  );
  await meld(arbeid, moete.systemID, endret);
  if (vara.relasjoner.varaFor !== fast.systemID)
    await varsleBrukere(arbeid, brukerAv(vara), 'vara-innkalt', moete);
};

/** A deputy takes the place of someone who is away, or gives it back. */
export const settVara: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  const fast = await arbeid.hent('deltaker', tekstAv(input.deltaker));
  if (fast?.relasjoner.moete !== moete.systemID || fast.data.stemmerett !== true)
    throw ruleProblem('deltaker', 'har ingen stemme å møte for');
  await plasser(arbeid, moete, fast, tekstAv(input.vara) || undefined);
  return { objekt: moete, laget: [] };
};
