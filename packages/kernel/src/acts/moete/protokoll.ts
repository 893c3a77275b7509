import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { type Bindingsklasse, byggProtokoll, type Sakstype } from '../../dokument/index.js';
import type { Handlingssvar } from '../../kernel.js';
import { Problem, ruleProblem } from '../../problem.js';
import { erVedtaksfoer } from '../../rules/stemmerett.js';
import type { Stemmegivning } from '../../rules/votering.js';
import { varsleBruker, varsleRolle } from '../../varsling.js';
import { journalposten, leggVedDokument, nyJournalpost, nyMoeteregistrering } from '../arkivering.js';
import { nummerAv } from '../forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv } from '../handling.js';
import {
  deltakereI,
  iRekkefoelge,
  krevDeltaker,
  krevMoeteledelse,
  lokal,
  meld,
  moetetid,
  ordenFor,
  paaRulle,
  partnavn,
  sakerI,
  settStatus,
} from './grunn.js';
import { tilNesteMoete } from './saksliste.js';

export const avslutt: Handling = async (u) => {
  const { arbeid } = u;
  const moete = subjektAv(u);
  await krevMoeteledelse(arbeid, moete.systemID);
  const apne = (await sakerI(arbeid, moete.systemID)).filter((s) => s.data.utfall === undefined);
  if (apne.length > 0)
    throw new Problem(
      'feil-tilstand',
      `disse sakene er ikke behandlet: ${apne.map((s) => tekstAv(s.data.tittel)).join(', ')}`,
    );
  for (const t of await arbeid.finn('tilstedevaerelse', { moete: moete.systemID, tilTid: null }))
    await arbeid.endre(t, { felt: { tilTid: arbeid.naa } });
  return { objekt: await settStatus(u, moete, {}, { gjeldendeSak: null }), laget: [] };
};

interface Rulleplass {
  readonly d: Objekt;
  readonly rolle: string;
  readonly part: string;
  readonly tilStede: boolean;
}

const kodenavn = (o: Objekt, felt: string): string =>
  (o.data[felt] as { kodenavn: string } | undefined)?.kodenavn ?? '';

/** The roll as it was in the meeting: who left early was there, and from when to when is said. */
const rulleFor = async (arbeid: Arbeid, moete: Objekt): Promise<readonly Rulleplass[]> => {
  const ut: Rulleplass[] = [];
  const alleTider = await arbeid.finn('tilstedevaerelse', { moete: moete.systemID });
  for (const d of await deltakereI(arbeid, moete.systemID)) {
    const tider = alleTider.filter((t) => t.relasjoner.deltaker === d.systemID);
    const tilStede = kodeAv(d, 'fremmoete') === 'til-stede' || tider.length > 0;
    const delvis = tider.length > 1 || (tilStede && kodeAv(d, 'fremmoete') !== 'til-stede');
    const klokke = (v: unknown) => lokal(tekstAv(v)).klokke;
    const naar = tider.map((t) => `${klokke(t.data.fraTid)}–${klokke(t.data.tilTid ?? t.data.fraTid)}`);
    ut.push({
      d,
      rolle: `${tekstAv(d.data.tittel)}${delvis ? ` (kl. ${naar.join(' og ')})` : ''}`,
      part: await partnavn(arbeid, d.relasjoner.part),
      tilStede,
    });
  }
  return ut;
};

const navnI = (rulle: readonly Rulleplass[], id: string | undefined): string => {
  const r = rulle.find((x) => x.d.systemID === id);
  return r ? r.part || tekstAv(r.d.data.tittel) : '';
};

/** The proposals with what became of them. */
const omForslagene = async (arbeid: Arbeid, rulle: readonly Rulleplass[], sak: Objekt): Promise<string[]> => {
  const forslag = await arbeid.finn('moeteforslag', { moetesak: sak.systemID });
  const tekstOm = (id: string | undefined) => {
    const f = forslag.find((x) => x.systemID === id);
    return f ? `forslag ${tallAv(f.data.nummer)}` : 'innstillingen';
  };
  return forslag.map((f) => {
    const slag =
      kodeAv(f, 'forslagsslag') === 'endring' ? `, endring av ${tekstOm(f.relasjoner.endrerForslag)}` : '';
    return `Forslag ${tallAv(f.data.nummer)} fra ${navnI(rulle, f.relasjoner.deltaker)}${slag} (${kodenavn(f, 'forslagsutfall').toLowerCase()}): ${tekstAv(f.data.tekst)}`;
  });
};

/** Who did not take part in the item, and who voted for others. */
const omDeltakelsen = async (
  arbeid: Arbeid,
  rulle: readonly Rulleplass[],
  sak: Objekt,
): Promise<string[]> => {
  const ut: string[] = [];
  for (const i of await arbeid.finn('inhabilitet', { moetesak: sak.systemID, habilitetsstatus: 'inhabil' }))
    ut.push(
      `${navnI(rulle, i.relasjoner.deltaker)} ble funnet inhabil og deltok ikke. ${tekstAv(i.data.begrunnelse)}`,
    );
  for (const s of await arbeid.finn('stemme', { moetesak: sak.systemID })) {
    if (!s.relasjoner.fullmakt) continue;
    const f = await arbeid.krev('fullmakt', s.relasjoner.fullmakt);
    ut.push(
      `${navnI(rulle, f.relasjoner.fraDeltaker)} stemte ved fullmakt til ${navnI(rulle, f.relasjoner.tilDeltaker)}.`,
    );
  }
  ut.push(...(await omForslagene(arbeid, rulle, sak)));
  return ut;
};

/** One vote as the protocol tells it. `ellers` is what a vote on no proposal of its own was about, where that must be said. */
const protokollvotering = async (
  arbeid: Arbeid,
  rulle: readonly Rulleplass[],
  votering: Objekt,
  ellers: string | undefined,
) => {
  const { moeteforslag, motforslag } = votering.relasjoner;
  const forslag = async (id: string) =>
    `forslag ${tallAv((await arbeid.krev('moeteforslag', id)).data.nummer)}`;
  const over = moeteforslag ? await forslag(moeteforslag) : ellers;
  const valg =
    votering.data.alternativ === true
      ? { for: over ?? '', mot: motforslag ? await forslag(motforslag) : 'innstillingen' }
      : undefined;
  const stemmer = await arbeid.finn('stemme', { votering: votering.systemID });
  return {
    ...(valg ? { valg, over: `${valg.for} mot ${valg.mot}` } : over ? { over } : {}),
    vedtatt: votering.data.vedtatt === true,
    stemmer: stemmer.map((s) => {
      const begrunnelse = tekstAv(s.data.begrunnelse);
      return {
        part: navnI(rulle, s.relasjoner.deltaker),
        stemme: kodeAv(s, 'stemmegivning') as Stemmegivning,
        ...(begrunnelse ? { begrunnelse } : {}),
      };
    }),
  };
};

const protokollsak = async (arbeid: Arbeid, rulle: readonly Rulleplass[], sak: Objekt) => {
  const forslag = sak.relasjoner.forslag ? await arbeid.krev('forslag', sak.relasjoner.forslag) : undefined;
  const lukket = [
    ...(await arbeid.finn('votering', { moetesak: sak.systemID, voteringsstatus: 'lukket' })),
  ].sort((a, b) => (tallAv(a.data.nummer) ?? 0) - (tallAv(b.data.nummer) ?? 0));
  const voteringer = [];
  for (const v of lukket)
    voteringer.push(
      await protokollvotering(arbeid, rulle, v, lukket.length > 1 ? 'innstillingen' : undefined),
    );
  const [vedtak] = await arbeid.finn('vedtak', { moetesak: sak.systemID });
  const klausul = vedtak?.relasjoner.klausul
    ? await arbeid.krev('klausul', vedtak.relasjoner.klausul)
    : undefined;
  const fra = forslag ? tekstAv((await arbeid.krev('arena', forslag.relasjoner.arena ?? '')).data.navn) : '';
  const til = sak.relasjoner.oversendtTil
    ? ` til ${tekstAv((await arbeid.krev('arena', sak.relasjoner.oversendtTil)).data.navn)}`
    : '';
  const avvik = tekstAv(sak.data.avviksgrunn);
  return {
    nummer: tekstAv(sak.data.saksnummer),
    tittel: tekstAv(sak.data.tittel),
    type: kodeAv(sak, 'sakstype') as Sakstype,
    ...(fra ? { forslagFra: fra } : {}),
    ...(forslag
      ? {
          innstilling: {
            tekst: tekstAv(forslag.data.innstilling),
            begrunnelse: tekstAv(forslag.data.innstillingBegrunnelse),
          },
        }
      : {}),
    behandling: [
      tekstAv(sak.data.behandling),
      ...(await omDeltakelsen(arbeid, rulle, sak)),
      avvik && `Avgjort etter regelen «${kodenavn(sak, 'beslutningsregel')}». ${avvik}`,
      `Utfall: ${kodenavn(sak, 'utfall') || 'Ikke behandlet'}${til}.`,
    ]
      .filter(Boolean)
      .join('\n\n'),
    ...(voteringer.length > 0 ? { voteringer } : {}),
    ...(vedtak
      ? {
          vedtak: {
            nummer: nummerAv(vedtak),
            tekst: tekstAv(vedtak.data.tekst),
            bindingsklasse: kodeAv(vedtak, 'bindingsklasse') as Bindingsklasse,
            ...(klausul
              ? { hjemmel: `punkt ${tallAv(klausul.data.nummer)} i avtalen: ${tekstAv(klausul.data.tittel)}` }
              : {}),
          },
        }
      : {}),
  };
};

const protokollFor = async (arbeid: Arbeid, moete: Objekt, godkjent?: string) => {
  const navn = tekstAv((await arbeid.krev('arena', moete.relasjoner.arena ?? '')).data.navn);
  const rulle = await rulleFor(arbeid, moete);
  const orden = await ordenFor(arbeid, moete);
  const saker = [];
  for (const sak of iRekkefoelge(await sakerI(arbeid, moete.systemID)))
    saker.push(await protokollsak(arbeid, rulle, sak));
  const erObservatoer = (d: Objekt) => kodeAv(d, 'seterolle') === 'observatoer';
  return byggProtokoll({
    spraak: 'nb',
    organ: navn,
    dato: arbeid.naa.slice(0, 10),
    ...(godkjent ? { godkjent } : {}),
    arena: navn,
    ...moetetid(moete),
    deltakere: rulle
      .filter((m) => !erObservatoer(m.d))
      .map((m) => ({
        rolle: m.rolle,
        part: m.part,
        moeterolle: m.d.relasjoner.varaFor
          ? `Vara for ${navnI(rulle, m.d.relasjoner.varaFor)}`
          : kodenavn(m.d, 'seterolle'),
        tilStede: m.tilStede,
        stemmerett: m.d.data.stemmerett === true,
      })),
    observatoerer: rulle
      .filter((m) => erObservatoer(m.d))
      .map(({ rolle, part, tilStede }) => ({ rolle, part, tilStede })),
    vedtaksfoer: erVedtaksfoer(
      rulle.map((r) => ({ ...paaRulle(r.d), tilStede: r.tilStede })),
      orden.vedtaksfoerProsent,
    ),
    tillegg: tekstAv(moete.data.rulleendring),
    saker,
  });
};

/** A draft of the protocol for the leader to approve; a new draft replaces the reference, never the old record. */
export const lagProtokoll: Handling = async (u) => {
  const moete = subjektAv(u);
  const registrering = await nyMoeteregistrering(u.arbeid, {
    moetemappe: moete.relasjoner.moetemappe ?? '',
    tittel: `Utkast til protokoll: ${tekstAv(moete.data.tittel)}`,
    type: 'PR',
    enhet: tekstAv(moete.data.tittel),
    status: 'U',
    dokumenter: [
      { tittel: `Utkast til protokoll ${nummerAv(moete)}`, tegn: await protokollFor(u.arbeid, moete) },
    ],
  });
  const objekt = await settStatus(u, moete, {}, { protokoll: registrering.systemID });
  await tilNesteMoete(u.arbeid, objekt);
  await varsleRolle(u.arbeid, 'leder', 'protokoll-til-godkjenning', objekt);
  return { objekt, laget: [{ entitet: 'moeteregistrering', systemID: registrering.systemID }] };
};

/**
 * What the protocol says of one decision, put to the decision's own record in the meeting. A case it came from gets it
 * back as a record of its own, with the same document.
 */
const saerutskrift = async (arbeid: Arbeid, moete: Objekt, sak: Objekt, vedtak: Objekt, organ: string) => {
  const registrering = await arbeid.krev('moeteregistrering', vedtak.relasjoner.moeteregistrering ?? '');
  const dokument = {
    tittel: `Særutskrift av vedtak ${nummerAv(vedtak)}`,
    tegn: {
      spraak: 'nb' as const,
      tittel: tekstAv(sak.data.tittel),
      undertittel: `Særutskrift av protokoll ${nummerAv(moete)}`,
      organ,
      dato: arbeid.naa.slice(0, 10),
      blokker: [
        {
          type: 'vedtak' as const,
          nummer: nummerAv(vedtak),
          tekst: tekstAv(vedtak.data.tekst),
          bindingsklasse: kodeAv(vedtak, 'bindingsklasse') as Bindingsklasse,
        },
      ],
    },
  };
  const { saksmappe } = sak.relasjoner;
  if (saksmappe === undefined) {
    await leggVedDokument(arbeid, registrering, dokument);
    return [];
  }
  const jp = await nyJournalpost(arbeid, {
    saksmappe,
    tittel: `Særutskrift: vedtak ${nummerAv(vedtak)}, ${tekstAv(sak.data.tittel)}`,
    type: 'N',
    parter: [{ type: 'IA', navn: organ }],
    dokumenter: [dokument],
  });
  for (const id of await arbeid.knyttet(jp, 'dokumentbeskrivelse'))
    await arbeid.knytt(registrering, 'dokumentbeskrivelse', id);
  return [journalposten(jp)];
};

/**
 * The approved protocol: a PDF/A of its own, excerpts to each case, and everything of the meeting closed. From here
 * the triggers of the database refuse any change of what the meeting decided.
 */
export const godkjenn = async (arbeid: Arbeid, moete: Objekt): Promise<Handlingssvar> => {
  if ((await arbeid.finn('protokollmerknad', { moete: moete.systemID, merknadsstatus: 'aapen' })).length > 0)
    throw new Problem('feil-tilstand', 'merknadene til protokollen må besvares først');
  const arena = await arbeid.krev('arena', moete.relasjoner.arena ?? '');
  const mappe = await arbeid.krev('moetemappe', moete.relasjoner.moetemappe ?? '');
  const protokoll = await nyMoeteregistrering(arbeid, {
    moetemappe: mappe.systemID,
    tittel: `Protokoll: ${tekstAv(moete.data.tittel)}`,
    type: 'PR',
    enhet: tekstAv(arena.data.navn),
    dokumenter: [
      {
        tittel: `Protokoll ${nummerAv(moete)}`,
        tegn: await protokollFor(arbeid, moete, arbeid.naa.slice(0, 10)),
      },
    ],
  });
  const laget = [{ entitet: 'moeteregistrering', systemID: protokoll.systemID }];
  for (const sak of iRekkefoelge(await sakerI(arbeid, moete.systemID))) {
    const [vedtak] = await arbeid.finn('vedtak', { moetesak: sak.systemID });
    if (vedtak) laget.push(...(await saerutskrift(arbeid, moete, sak, vedtak, tekstAv(arena.data.navn))));
  }
  const ferdig = kodeFor(arbeid, 'moeteregistrering', 'moeteregistreringsstatus', 'G');
  const utgaar = kodeFor(arbeid, 'moeteregistrering', 'moeteregistreringsstatus', 'F');
  for (const r of await arbeid.finn('moeteregistrering', { mappe: mappe.systemID })) {
    const arkivert = {
      arkivertDato: arbeid.naa,
      arkivertAv: arbeid.aktoer.navn,
      referanseArkivertAv: arbeid.aktoer.bruker,
    };
    const utkast = kodeAv(r, 'moeteregistreringsstatus') === 'U';
    await arbeid.endre(
      r,
      { felt: { moeteregistreringsstatus: utkast ? utgaar : ferdig, ...arkivert } },
      { handling: 'godkjennProtokoll' },
    );
  }
  await arbeid.endre(mappe, {
    felt: {
      avsluttetDato: arbeid.naa,
      avsluttetAv: arbeid.aktoer.navn,
      referanseAvsluttetAv: arbeid.aktoer.bruker,
    },
  });
  // The item that would have approved it on a coming agenda has nothing left to approve.
  for (const sak of await arbeid.finn('moetesak', { godkjenner: moete.systemID })) {
    const der = await arbeid.krev('moete', sak.relasjoner.moete ?? '');
    if (sak.data.utfall === undefined && kodeAv(der, 'moetestatus') === 'planlagt') await arbeid.slett(sak);
  }
  const objekt = await arbeid.endre(
    moete,
    {
      felt: { moetestatus: kodeFor(arbeid, 'moete', 'moetestatus', 'godkjent') },
      relasjoner: { protokoll: protokoll.systemID },
    },
    { handling: 'godkjent' },
  );
  await meld(arbeid, objekt.systemID, objekt);
  return { objekt, laget };
};

/** By the leader, where the body's rules let the leader do it alone. */
export const godkjennProtokoll: Handling = async (u) => {
  const moete = subjektAv(u);
  const orden = await ordenFor(u.arbeid, moete);
  if (!orden.lederGodkjennerProtokoll)
    throw new Problem('feil-tilstand', 'organets regler sier at protokollen godkjennes i neste møte');
  return godkjenn(u.arbeid, moete);
};

const dagEtter = (dag: string, dager: number): string =>
  new Date(Date.parse(dag) + dager * 86_400_000).toISOString().slice(0, 10);

/** The draft goes to those who were there, who may comment on it item by item until the date. */
export const sendTilKommentar: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  const idag = arbeid.naa.slice(0, 10);
  const orden = await ordenFor(arbeid, moete);
  const merknadsfrist = tekstAv(input.merknadsfrist) || dagEtter(idag, orden.merknadsfristDager);
  if (merknadsfrist < idag) throw ruleProblem('merknadsfrist', 'må være i dag eller senere');
  const objekt = await settStatus(u, moete, { merknadsfrist });
  const brukere = new Set(
    (await deltakereI(arbeid, moete.systemID)).flatMap((d) =>
      d.data.bruker ? [tekstAv(d.data.bruker)] : [],
    ),
  );
  for (const b of brukere)
    if (b !== arbeid.aktoer.bruker) await varsleBruker(arbeid, b, 'protokoll-til-kommentar', objekt);
  return { objekt, laget: [] };
};

/** A comment on the draft, by one who is on the roll, before the date is over. */
export const merkProtokoll: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  if (arbeid.naa.slice(0, 10) > tekstAv(moete.data.merknadsfrist))
    throw new Problem('feil-tilstand', 'fristen for merknader er ute');
  const d = await krevDeltaker(arbeid, moete.systemID, undefined);
  const sak = tekstAv(input.moetesak) || undefined;
  if (sak && (await arbeid.hent('moetesak', sak))?.relasjoner.moete !== moete.systemID)
    throw ruleProblem('moetesak', 'stod ikke på sakslisten');
  const merknad = await arbeid.ny(
    'protokollmerknad',
    {
      felt: {
        tekst: input.tekst,
        merknadsstatus: kodeFor(arbeid, 'protokollmerknad', 'merknadsstatus', 'aapen'),
      },
      relasjoner: { moete: moete.systemID, moetesak: sak ?? null, deltaker: d.systemID },
    },
    { handling: 'merkProtokoll' },
  );
  await varsleRolle(arbeid, 'sekretariat', 'protokoll-merknad', moete);
  await meld(arbeid, moete.systemID, merknad);
  return { objekt: moete, laget: [{ entitet: 'protokollmerknad', systemID: merknad.systemID }] };
};

const besvar: Handling = async (u) => {
  const { arbeid, input } = u;
  const merknad = subjektAv(u);
  if ((input.merknadsstatus as { kode: string }).kode === 'aapen')
    throw ruleProblem('merknadsstatus', 'velg om merknaden tas til følge');
  const endret = await arbeid.endre(
    merknad,
    { felt: { merknadsstatus: input.merknadsstatus, svar: input.svar } },
    { handling: 'besvar' },
  );
  const d = await arbeid.krev('deltaker', merknad.relasjoner.deltaker ?? '');
  const moete = await arbeid.krev('moete', merknad.relasjoner.moete ?? '');
  if (typeof d.data.bruker === 'string')
    await varsleBruker(arbeid, d.data.bruker, 'protokoll-merknad-besvart', moete);
  await meld(arbeid, moete.systemID, endret);
  return { objekt: endret, laget: [] };
};
export const protokollmerknad = { besvar };
