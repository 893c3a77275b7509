import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { Problem, ruleProblem } from '../../problem.js';
import { erVedtaksfoer, type Stemmevei, stemmeveier } from '../../rules/stemmerett.js';
import {
  type Avgitt,
  type Beslutningsregel,
  type Stemmegivning,
  tellAlternativ,
  tellOpp,
  type Voteringsresultat,
} from '../../rules/votering.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv } from '../handling.js';
import { avgjoerForslag, kanAvgjoere, krevKlartTilVotering } from './forslagene.js';
import {
  deltakereI,
  krevAapentMoete,
  krevMoeteledelse,
  krevUbehandlet,
  lokal,
  meld,
  type Orden,
  ordenFor,
  paaRulle,
} from './grunn.js';
import { inhabileI, krevHabilitetAvgjort } from './habilitet.js';

export interface Salen {
  readonly moete: Objekt;
  readonly sak: Objekt;
  readonly deltakere: readonly Objekt[];
  readonly veier: ReadonlyMap<string, Stemmevei>;
  readonly vedtaksfoer: boolean;
  readonly orden: Orden;
}

/** Who is there for an item, and who may vote for whom. */
export const salen = async (arbeid: Arbeid, moete: Objekt, sak: Objekt): Promise<Salen> => {
  const deltakere = await deltakereI(arbeid, moete.systemID);
  const inhabile = await inhabileI(arbeid, sak.systemID);
  const rulle = deltakere.map(paaRulle);
  const fullmakter = (await arbeid.finn('fullmakt', { moete: moete.systemID }))
    .filter((f) => kodeAv(f, 'fullmaktsstatus') === 'gyldig')
    .map((f) => ({
      id: f.systemID,
      fra: f.relasjoner.fraDeltaker ?? '',
      til: f.relasjoner.tilDeltaker ?? '',
      sak: f.relasjoner.moetesak,
    }));
  const orden = await ordenFor(arbeid, moete);
  return {
    moete,
    sak,
    deltakere,
    veier: stemmeveier(rulle, fullmakter, sak.systemID, inhabile),
    vedtaksfoer: erVedtaksfoer(rulle, orden.vedtaksfoerProsent, inhabile),
    orden,
  };
};

export const krevVedtaksfoer = (s: Salen): void => {
  if (!s.vedtaksfoer)
    throw new Problem(
      'feil-tilstand',
      s.orden.vedtaksfoerProsent === 50
        ? 'møtet er ikke vedtaksført: minst halvparten av de stemmeberettigede må være til stede'
        : `møtet er ikke vedtaksført: minst ${s.orden.vedtaksfoerProsent} % av de stemmeberettigede må være til stede`,
    );
};

/** The body's own rule, or another with a reason for it. */
export const valgtRegel = (
  orden: Orden,
  oensket: unknown,
  grunn: unknown,
): { readonly regel: Beslutningsregel; readonly avviksgrunn?: string } => {
  const regel = ((oensket as { kode?: string } | undefined)?.kode ?? orden.regel) as Beslutningsregel;
  if (regel === orden.regel) return { regel };
  const avviksgrunn = tekstAv(grunn);
  if (avviksgrunn === '')
    throw ruleProblem('avviksgrunn', 'si hvorfor saken avgjøres etter en annen regel enn organets egen');
  return { regel, avviksgrunn };
};

const folketallFor = async (arbeid: Arbeid, moete: Objekt, part: string | undefined) => {
  if (!part) return undefined;
  const { dag } = lokal(tekstAv(moete.data.start));
  const tall = (await arbeid.finn('folketall', { part })).filter((f) => tekstAv(f.data.dato) <= dag);
  return tallAv(
    tall.sort((a, b) => tekstAv(b.data.dato).localeCompare(tekstAv(a.data.dato)))[0]?.data.antall,
  );
};

export const nyVotering = async (
  arbeid: Arbeid,
  sak: Objekt,
  v: {
    readonly regel: Beslutningsregel;
    readonly avviksgrunn?: string;
    readonly moeteforslag?: string;
    readonly alternativ?: boolean;
    readonly motforslag?: string;
  },
): Promise<Objekt> =>
  arbeid.ny(
    'votering',
    {
      felt: {
        nummer: (await arbeid.finn('votering', { moetesak: sak.systemID })).length + 1,
        voteringsstatus: kodeFor(arbeid, 'votering', 'voteringsstatus', 'aapen'),
        beslutningsregel: kodeFor(arbeid, 'votering', 'beslutningsregel', v.regel),
        ...(v.avviksgrunn ? { avviksgrunn: v.avviksgrunn } : {}),
        aapnetTid: arbeid.naa,
        alternativ: v.alternativ === true,
        avgjoerende: v.alternativ !== true && (await kanAvgjoere(arbeid, v.moeteforslag)),
      },
      relasjoner: {
        moetesak: sak.systemID,
        moeteforslag: v.moeteforslag ?? null,
        motforslag: v.motforslag ?? null,
      },
    },
    { handling: 'aapneVotering' },
  );

export interface NyStemme {
  readonly deltaker: Objekt;
  readonly stemmegivning: Stemmegivning;
  readonly maate: 'selv' | 'vara' | 'fullmakt' | 'sekretariat';
  readonly fullmakt?: string | undefined;
  readonly begrunnelse?: string;
}

export const nyStemme = async (
  arbeid: Arbeid,
  moete: Objekt,
  votering: Objekt,
  s: NyStemme,
): Promise<Objekt> => {
  if (s.stemmegivning === 'reservert' && kodeAv(votering, 'beslutningsregel') !== 'reservasjon')
    throw ruleProblem('stemmegivning', 'organets regel gir ikke rett til å stå utenfor saken');
  const folketall = await folketallFor(arbeid, moete, s.deltaker.relasjoner.part);
  return arbeid.ny('stemme', {
    felt: {
      stemmegivning: kodeFor(arbeid, 'stemme', 'stemmegivning', s.stemmegivning),
      stemmemaate: kodeFor(arbeid, 'stemme', 'stemmemaate', s.maate),
      ...(s.begrunnelse ? { begrunnelse: s.begrunnelse } : {}),
      ...(folketall === undefined ? {} : { folketall }),
    },
    relasjoner: {
      votering: votering.systemID,
      moetesak: votering.relasjoner.moetesak ?? '',
      deltaker: s.deltaker.systemID,
      fullmakt: s.fullmakt ?? null,
    },
  });
};

/** What the votes of one voting come to under its rule. */
export const resultatAv = async (
  arbeid: Arbeid,
  s: Salen,
  votering: Objekt,
): Promise<Voteringsresultat | undefined> => {
  const veto = new Set(s.orden.vetoparter);
  const stemmer = await arbeid.finn('stemme', { votering: votering.systemID });
  const avgitt = stemmer.map((x): Avgitt => {
    const d = s.deltakere.find((y) => y.systemID === x.relasjoner.deltaker);
    const part = d?.relasjoner.part;
    return {
      stemmegivning: kodeAv(x, 'stemmegivning') as Stemmegivning,
      leder: d !== undefined && kodeAv(d, 'seterolle') === 'leder',
      part,
      folketall: tallAv(x.data.folketall),
      veto: part !== undefined && veto.has(part),
    };
  });
  if (votering.data.alternativ === true) return tellAlternativ(avgitt);
  return tellOpp(kodeAv(votering, 'beslutningsregel') as Beslutningsregel, avgitt);
};

export const lukkVotering = async (arbeid: Arbeid, s: Salen, votering: Objekt): Promise<Objekt> => {
  const r = await resultatAv(arbeid, s, votering);
  if (r === undefined)
    throw new Problem('feil-tilstand', 'stemmene står likt, og leder har ikke valgt; leders stemme avgjør');
  const lukket = await arbeid.endre(
    votering,
    {
      felt: {
        voteringsstatus: kodeFor(arbeid, 'votering', 'voteringsstatus', 'lukket'),
        voteringsgrunnlag: kodeFor(arbeid, 'votering', 'voteringsgrunnlag', r.grunnlag),
        lukketTid: arbeid.naa,
        vedtatt: r.vedtatt,
        antallFor: r.for,
        antallMot: r.mot,
        antallAvholdende: r.avholdende,
        antallReservert: r.reservert,
        folketallFor: r.folketall.for,
        folketallMot: r.folketall.mot,
        folketallAvholdende: r.folketall.avholdende,
        folketallReservert: r.folketall.reservert,
      },
    },
    { handling: 'lukk' },
  );
  await avgjoerForslag(arbeid, s.sak, lukket);
  return lukket;
};

export const aapenVotering = async (arbeid: Arbeid, sak: string): Promise<Objekt | undefined> =>
  (await arbeid.finn('votering', { moetesak: sak, voteringsstatus: 'aapen' }, { limit: 1 }))[0];

export const aapneVotering: Handling = async (u) => {
  const { arbeid, input } = u;
  const sak = subjektAv(u);
  krevUbehandlet(sak);
  const moete = await krevAapentMoete(arbeid, sak.relasjoner.moete ?? '');
  await krevMoeteledelse(arbeid, moete.systemID);
  if (await aapenVotering(arbeid, sak.systemID))
    throw new Problem('feil-tilstand', 'en votering er allerede åpen');
  await krevHabilitetAvgjort(arbeid, sak.systemID);
  const s = await salen(arbeid, moete, sak);
  krevVedtaksfoer(s);
  const moeteforslag = tekstAv(input.moeteforslag) || undefined;
  const motforslag = tekstAv(input.motforslag) || undefined;
  const alternativ = input.alternativ === true;
  if (alternativ && (!moeteforslag || moeteforslag === motforslag))
    throw ruleProblem('moeteforslag', 'velg to ulike tekster å stemme mellom');
  if (!alternativ && motforslag)
    throw ruleProblem('motforslag', 'to tekster settes opp mot hverandre bare i alternativ votering');
  await krevKlartTilVotering(arbeid, sak, alternativ ? [moeteforslag, motforslag] : [moeteforslag]);
  const votering = await nyVotering(arbeid, sak, {
    // Choosing between two texts is by majority; what is chosen is decided under the body's own rule.
    ...(alternativ
      ? { regel: 'flertall' as const }
      : valgtRegel(s.orden, input.beslutningsregel, input.avviksgrunn)),
    alternativ,
    ...(moeteforslag ? { moeteforslag } : {}),
    ...(motforslag ? { motforslag } : {}),
  });
  await meld(arbeid, moete.systemID, votering);
  return { objekt: sak, laget: [{ entitet: 'votering', systemID: votering.systemID }] };
};

const hvorforIkke = (s: Salen, d: Objekt): Problem => {
  if (d.data.stemmerett !== true) return new Problem('ingen-tilgang', 'har ikke stemmerett i dette møtet');
  if (kodeAv(d, 'fremmoete') !== 'til-stede')
    return new Problem('feil-tilstand', 'er ikke til stede, og ingen har fullmakt');
  return new Problem('feil-tilstand', `er inhabil i sak ${tekstAv(s.sak.data.saksnummer)}`);
};

/** How the actor may give the vote of a place: their own, as deputy, by proxy, or the secretariat for one in the room. */
const veiFor = (arbeid: Arbeid, s: Salen, d: Objekt): Pick<NyStemme, 'maate' | 'fullmakt'> => {
  const vei = s.veier.get(d.systemID);
  if (!vei) throw hvorforIkke(s, d);
  const ved = s.deltakere.find((x) => x.systemID === vei.ved);
  const { aktoer } = arbeid;
  if (aktoer.bruker !== null && ved?.data.bruker === aktoer.bruker)
    return { maate: vei.maate, fullmakt: vei.fullmakt };
  if (aktoer.art === 'system' || aktoer.roller.includes('sekretariat'))
    return { maate: 'sekretariat', fullmakt: vei.fullmakt };
  if (aktoer.bruker !== null && vei.maate === 'selv')
    throw new Problem(
      'ingen-tilgang',
      d.data.bruker === aktoer.bruker ? 'stemmen avgis av en annen' : 'den du stemmer for, er selv til stede',
    );
  throw new Problem('ingen-tilgang', 'du kan ikke stemme for denne deltakeren');
};

/**
 * One vote, from the voter's own device or entered by the secretariat. The same vote once more is answered like the
 * first and counts once; another vote for the same place is refused.
 */
const stem: Handling = async (u) => {
  const { arbeid, input } = u;
  const votering = subjektAv(u);
  const sak = await arbeid.krev('moetesak', votering.relasjoner.moetesak ?? '');
  const moete = await krevAapentMoete(arbeid, sak.relasjoner.moete ?? '');
  const s = await salen(arbeid, moete, sak);
  const d = s.deltakere.find((x) => x.systemID === input.deltaker);
  if (!d) throw new Problem('ikke-funnet');
  const vei = veiFor(arbeid, s, d);
  const stemmegivning = (input.stemmegivning as { kode: Stemmegivning }).kode;
  const [foer] = await arbeid.finn('stemme', { votering: votering.systemID, deltaker: d.systemID });
  if (foer) {
    if (kodeAv(foer, 'stemmegivning') === stemmegivning)
      return { objekt: votering, laget: [{ entitet: 'stemme', systemID: foer.systemID }] };
    throw new Problem('feil-tilstand', 'stemmen er allerede avgitt og kan ikke endres');
  }
  const stemme = await nyStemme(arbeid, moete, votering, {
    deltaker: d,
    stemmegivning,
    ...vei,
    ...(input.begrunnelse ? { begrunnelse: tekstAv(input.begrunnelse) } : {}),
  });
  await meld(arbeid, moete.systemID, stemme);
  return { objekt: votering, laget: [{ entitet: 'stemme', systemID: stemme.systemID }] };
};

/** Takes out a vote that the secretariat entered wrongly, so that it can be entered anew. What a voter gave stands. */
const strykStemme: Handling = async (u) => {
  const { arbeid, input } = u;
  const votering = subjektAv(u);
  const sak = await arbeid.krev('moetesak', votering.relasjoner.moetesak ?? '');
  const [stemme] = await arbeid.finn('stemme', {
    votering: votering.systemID,
    deltaker: tekstAv(input.deltaker),
  });
  if (!stemme) throw ruleProblem('deltaker', 'har ingen stemme i voteringen');
  if (kodeAv(stemme, 'stemmemaate') !== 'sekretariat')
    throw new Problem('feil-tilstand', 'stemmen er avgitt av deltakeren selv og kan ikke strykes');
  await arbeid.slett(stemme, { handling: 'strykStemme' });
  await arbeid.logg(
    'votering',
    votering.systemID,
    { hva: 'handling', handling: 'strykStemme' },
    { stemme: stemme.systemID, deltaker: input.deltaker, begrunnelse: input.begrunnelse },
  );
  await meld(arbeid, sak.relasjoner.moete ?? '', stemme);
  return { objekt: votering, laget: [] };
};

const lukk: Handling = async (u) => {
  const { arbeid } = u;
  const votering = subjektAv(u);
  const sak = await arbeid.krev('moetesak', votering.relasjoner.moetesak ?? '');
  const moete = await krevAapentMoete(arbeid, sak.relasjoner.moete ?? '');
  await krevMoeteledelse(arbeid, moete.systemID);
  if ((await arbeid.finn('stemme', { votering: votering.systemID }, { limit: 1 })).length === 0)
    throw new Problem('feil-tilstand', 'ingen har stemt; annuller voteringen i stedet');
  const s = await salen(arbeid, moete, sak);
  krevVedtaksfoer(s);
  const lukket = await lukkVotering(arbeid, s, votering);
  await meld(arbeid, moete.systemID, lukket);
  return { objekt: lukket, laget: [] };
};

const annuller: Handling = async (u) => {
  const { arbeid, input } = u;
  const votering = subjektAv(u);
  const sak = await arbeid.krev('moetesak', votering.relasjoner.moetesak ?? '');
  await krevMoeteledelse(arbeid, sak.relasjoner.moete ?? '');
  const endret = await arbeid.endre(
    votering,
    {
      felt: {
        voteringsstatus: kodeFor(arbeid, 'votering', 'voteringsstatus', 'annullert'),
        lukketTid: arbeid.naa,
      },
    },
    { handling: 'annuller' },
  );
  await arbeid.logg(
    'votering',
    votering.systemID,
    { hva: 'handling', handling: 'annuller' },
    { begrunnelse: input.begrunnelse },
  );
  await meld(arbeid, sak.relasjoner.moete ?? '', endret);
  return { objekt: endret, laget: [] };
};

export const votering = { stem, strykStemme, lukk, annuller };
