import { interneEmner } from '@felles/model';
import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { type Bindingsklasse, byggInnkalling, byggProtokoll, type Sakstype } from '../dokument/index.js';
import { Problem, ruleProblem } from '../problem.js';
import { type Beslutningsregel, tellOpp } from '../rules/votering.js';
import { tilUtboks, varsleRolle } from '../varsling.js';
import { nyJournalpost, nyMoetemappe, nyMoeteregistrering } from './arkivering.js';
import { nummerAv, steg } from './forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv, type Utfoerelse } from './handling.js';

const oslo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
/** Norwegian wall-clock day and time of an instant. */
const lokal = (tid: string): { dag: string; klokke: string } => {
  const [dag = '', klokke = ''] = oslo.format(new Date(tid)).split(' ');
  return { dag, klokke };
};

const gjelderDa = (o: Objekt, dag: string): boolean => {
  const til = tekstAv(o.data.tilDato);
  return tekstAv(o.data.fraDato) <= dag && (til === '' || dag < til);
};

/** The meeting, its folder in the archive and its roll: the seats the body has that day in that capacity (row A06). */
const planlegg: Handling = async (u) => {
  const { arbeid, input } = u;
  const arena = await arbeid.krev('arena', tekstAv(input.arena));
  const start = tekstAv(input.start);
  const slutt = input.slutt === undefined || input.slutt === null ? undefined : tekstAv(input.slutt);
  if (slutt !== undefined && slutt <= start) throw ruleProblem('slutt', 'må være etter start');
  const { dag } = lokal(start);
  const kapasitet = (input.kapasitet as { kode: string }).kode;
  const sted = tekstAv(input.sted);
  const moetemappe = await nyMoetemappe(arbeid, {
    tittel: tekstAv(input.tittel),
    utvalg: tekstAv(arena.data.navn),
    moetedato: dag,
    ...(sted ? { moetested: sted } : {}),
  });
  const moete = await arbeid.ny(
    'moete',
    {
      felt: {
        tittel: input.tittel,
        kapasitet: input.kapasitet,
        start,
        ...(slutt ? { slutt } : {}),
        ...(sted ? { sted } : {}),
        moetestatus: kodeFor(arbeid, 'moete', 'moetestatus', 'planlagt'),
      },
      relasjoner: { arena: arena.systemID, moetemappe: moetemappe.systemID },
    },
    { handling: 'planlegg' },
  );
  await arbeid.endre(moetemappe, {
    felt: { moetenummer: nummerAv(moete), mappeID: `M${nummerAv(moete)}` },
  });
  const seter = (await arbeid.finn('sete', { arena: arena.systemID })).filter((s) => {
    const bare = kodeAv(s, 'kapasitet');
    return gjelderDa(s, dag) && (bare === '' || bare === kapasitet);
  });
  for (const sete of seter) {
    await arbeid.ny('deltaker', {
      felt: {
        tittel: sete.data.tittel,
        seterolle: sete.data.seterolle,
        stemmerett: sete.data.stemmerett,
        fremmoete: kodeFor(arbeid, 'deltaker', 'fremmoete', 'ukjent'),
      },
      relasjoner: { moete: moete.systemID, sete: sete.systemID, part: sete.relasjoner.part ?? null },
    });
  }
  return { objekt: moete, laget: [{ entitet: 'moetemappe', systemID: moetemappe.systemID }] };
};

const sakerI = (arbeid: Arbeid, moete: string): Promise<readonly Objekt[]> =>
  arbeid.finn('moetesak', { moete });

const settPaaSakliste: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  const saker = await sakerI(arbeid, moete.systemID);
  const rekkefoelge = saker.reduce((max, s) => Math.max(max, tallAv(s.data.rekkefoelge) ?? 0), 0) + 1;
  const forslagID = input.forslag;
  let tittel = tekstAv(input.tittel);
  let saksmappe: string | undefined;
  if (typeof forslagID === 'string') {
    const forslag = await arbeid.hent('forslag', forslagID, true);
    if (!forslag) throw ruleProblem('forslag', 'finnes ikke');
    if (kodeAv(forslag, 'forslagsstatus') !== 'innstilt')
      throw new Problem('feil-tilstand', 'forslaget må være fremmet med en begrunnet innstilling først');
    if (forslag.relasjoner.hosArena !== moete.relasjoner.arena)
      throw new Problem('feil-tilstand', 'forslaget er ikke fremmet for denne arenaen');
    tittel ||= tekstAv(forslag.data.tittel);
    saksmappe = forslag.relasjoner.saksmappe;
    await steg(u, forslag, 'sakliste', { arena: moete.relasjoner.arena ?? '' });
    await arbeid.endre(
      forslag,
      { felt: { forslagsstatus: kodeFor(arbeid, 'forslag', 'forslagsstatus', 'paa-sakliste') } },
      { handling: 'settPaaSakliste' },
    );
  }
  if (tittel === '') throw ruleProblem('tittel', 'må fylles ut når saken ikke kommer fra et forslag');
  const sak = await arbeid.ny('moetesak', {
    felt: { rekkefoelge, saksnummer: `${rekkefoelge}`, tittel, sakstype: input.sakstype },
    relasjoner: {
      moete: moete.systemID,
      forslag: typeof forslagID === 'string' ? forslagID : null,
      saksmappe: saksmappe ?? null,
    },
  });
  return { objekt: moete, laget: [{ entitet: 'moetesak', systemID: sak.systemID }] };
};

const ordneSakliste: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  const saker = await sakerI(arbeid, moete.systemID);
  const oensket = input.moetesak as readonly string[];
  if (new Set(oensket).size !== saker.length || !saker.every((s) => oensket.includes(s.systemID)))
    throw ruleProblem('moetesak', 'må nevne hver sak på sakslisten én gang');
  for (const [i, systemID] of oensket.entries()) {
    const sak = saker.find((s) => s.systemID === systemID);
    if (sak && tallAv(sak.data.rekkefoelge) !== i + 1)
      await arbeid.endre(sak, { felt: { rekkefoelge: i + 1, saksnummer: `${i + 1}` } });
  }
  return { objekt: await arbeid.endre(moete, { felt: {} }, { handling: 'ordneSakliste' }), laget: [] };
};

const iRekkefoelge = (saker: readonly Objekt[]): readonly Objekt[] =>
  [...saker].sort((a, b) => (tallAv(a.data.rekkefoelge) ?? 0) - (tallAv(b.data.rekkefoelge) ?? 0));

const moetetid = (moete: Objekt) => {
  const start = lokal(tekstAv(moete.data.start));
  const slutt = moete.data.slutt === undefined ? undefined : lokal(tekstAv(moete.data.slutt)).klokke;
  const sted = tekstAv(moete.data.sted);
  return {
    moetedato: start.dag,
    tidFra: start.klokke,
    ...(slutt ? { tidTil: slutt } : {}),
    ...(sted ? { sted } : {}),
    moetenummer: nummerAv(moete),
    ...(kodeAv(moete, 'kapasitet') === 'styringsgruppe' ? { egenskap: 'styringsgruppe' } : {}),
  };
};

const partnavn = async (arbeid: Arbeid, systemID: string | undefined): Promise<string> =>
  systemID ? tekstAv((await arbeid.krev('samarbeidspart', systemID)).data.navn) : '';

const settStatus = (u: Utfoerelse, moete: Objekt, felt = {}, relasjoner = {}): Promise<Objekt> =>
  u.arbeid.endre(
    moete,
    {
      felt: { ...felt, ...(u.til ? { moetestatus: kodeFor(u.arbeid, 'moete', 'moetestatus', u.til) } : {}) },
      relasjoner,
    },
    { handling: u.til },
  );

/** The notice becomes a record, and an e-mail with a calendar part to every seat, sent after commit. */
const innkall: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  const arena = await arbeid.krev('arena', moete.relasjoner.arena ?? '');
  const saker = iRekkefoelge(await sakerI(arbeid, moete.systemID));
  if (saker.length === 0) throw new Problem('feil-tilstand', 'sakslisten er tom');
  const deltakere = await arbeid.finn('deltaker', { moete: moete.systemID });
  const dokumentsaker = [];
  for (const sak of saker) {
    const forslag = sak.relasjoner.forslag ? await arbeid.krev('forslag', sak.relasjoner.forslag) : undefined;
    const fra = forslag
      ? tekstAv((await arbeid.krev('arena', forslag.relasjoner.arena ?? '')).data.navn)
      : '';
    dokumentsaker.push({
      nummer: tekstAv(sak.data.saksnummer),
      tittel: tekstAv(sak.data.tittel),
      type: kodeAv(sak, 'sakstype') as Sakstype,
      ...(fra ? { forslagFra: fra } : {}),
      dokumenter: forslag ? [`Saksframlegg: ${tekstAv(forslag.data.tittel)}`] : [],
    });
  }
  const melding = tekstAv(input.melding);
  const innkalte: string[] = [];
  for (const d of deltakere) innkalte.push(tekstAv(d.data.tittel));
  const registrering = await nyMoeteregistrering(arbeid, {
    moetemappe: moete.relasjoner.moetemappe ?? '',
    tittel: `Innkalling: ${tekstAv(moete.data.tittel)}`,
    type: 'IN',
    enhet: tekstAv(arena.data.navn),
    dokumenter: [
      {
        tittel: `Innkalling ${nummerAv(moete)}`,
        tegn: byggInnkalling({
          spraak: 'nb',
          organ: tekstAv(arena.data.navn),
          dato: arbeid.naa.slice(0, 10),
          arena: tekstAv(arena.data.navn),
          ...moetetid(moete),
          ...(melding ? { melding } : {}),
          saker: dokumentsaker,
          innkalte,
          avsender: arbeid.aktoer.navn,
        }),
      },
    ],
  });
  const laget = [{ entitet: 'moeteregistrering', systemID: registrering.systemID }];
  for (const sak of saker) {
    if (!sak.relasjoner.saksmappe) continue;
    const jp = await nyJournalpost(arbeid, {
      saksmappe: sak.relasjoner.saksmappe,
      tittel: `Innkalling til møte ${nummerAv(moete)}: ${tekstAv(sak.data.tittel)}`,
      type: 'U',
      parter: deltakere.map((d) => ({ type: 'EM' as const, navn: tekstAv(d.data.tittel) })),
    });
    laget.push({ entitet: 'journalpost', systemID: jp.systemID });
  }
  const innkalt = await settStatus(u, moete);
  const mottakere: { epost: string; navn: string }[] = [];
  for (const d of deltakere) {
    const sete = d.relasjoner.sete ? await arbeid.hent('sete', d.relasjoner.sete) : undefined;
    const epost = tekstAv(sete?.data.epost);
    if (epost) mottakere.push({ epost, navn: tekstAv(d.data.tittel) });
  }
  await tilUtboks(arbeid, 'innkalling', {
    moete: moete.systemID,
    tittel: tekstAv(moete.data.tittel),
    arena: tekstAv(arena.data.navn),
    start: moete.data.start,
    slutt: moete.data.slutt ?? null,
    sted: moete.data.sted ?? null,
    melding,
    saker: saker.map((s) => `${tekstAv(s.data.saksnummer)}. ${tekstAv(s.data.tittel)}`),
    mottakere,
  });
  await varsleRolle(arbeid, 'medlem', 'moete-innkalt', innkalt);
  return { objekt: innkalt, laget };
};

const aapne: Handling = async (u) => ({ objekt: await settStatus(u, subjektAv(u)), laget: [] });

const registrerFremmoete: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  for (const systemID of input.deltaker as readonly string[]) {
    const deltaker = await arbeid.krev('deltaker', systemID);
    if (deltaker.relasjoner.moete !== moete.systemID)
      throw ruleProblem('deltaker', 'er ikke innkalt til dette møtet');
    await arbeid.endre(deltaker, { felt: { fremmoete: input.fremmoete } });
  }
  return { objekt: moete, laget: [] };
};

const avslutt: Handling = async (u) => {
  const moete = subjektAv(u);
  const apne = (await sakerI(u.arbeid, moete.systemID)).filter((s) => s.data.utfall === undefined);
  if (apne.length > 0)
    throw new Problem(
      'feil-tilstand',
      `disse sakene er ikke behandlet: ${apne.map((s) => tekstAv(s.data.tittel)).join(', ')}`,
    );
  return { objekt: await settStatus(u, moete), laget: [] };
};

/** A quorum is half of those with a vote; no source sets another (decision 7.9 no. 8). */
export const vedtaksfoer = (deltakere: readonly Objekt[]): boolean => {
  const stemme = deltakere.filter((d) => d.data.stemmerett === true);
  return stemme.filter((d) => kodeAv(d, 'fremmoete') === 'til-stede').length * 2 >= stemme.length;
};

const protokollFor = async (arbeid: Arbeid, moete: Objekt, godkjent?: string) => {
  const arena = await arbeid.krev('arena', moete.relasjoner.arena ?? '');
  const deltakere = await arbeid.finn('deltaker', { moete: moete.systemID });
  const medPart: { d: Objekt; rolle: string; part: string; tilStede: boolean }[] = [];
  for (const d of deltakere)
    medPart.push({
      d,
      rolle: tekstAv(d.data.tittel),
      part: await partnavn(arbeid, d.relasjoner.part),
      tilStede: kodeAv(d, 'fremmoete') === 'til-stede',
    });
  const saker = [];
  for (const sak of iRekkefoelge(await sakerI(arbeid, moete.systemID))) {
    const forslag = sak.relasjoner.forslag ? await arbeid.krev('forslag', sak.relasjoner.forslag) : undefined;
    const stemmer = await arbeid.finn('stemme', { moetesak: sak.systemID });
    const [vedtak] = await arbeid.finn('vedtak', { moetesak: sak.systemID });
    const klausul = vedtak?.relasjoner.klausul
      ? await arbeid.krev('klausul', vedtak.relasjoner.klausul)
      : undefined;
    const fra = forslag
      ? tekstAv((await arbeid.krev('arena', forslag.relasjoner.arena ?? '')).data.navn)
      : '';
    saker.push({
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
        `Utfall: ${(sak.data.utfall as { kodenavn: string } | undefined)?.kodenavn ?? 'Ikke behandlet'}.`,
      ]
        .filter(Boolean)
        .join('\n\n'),
      ...(stemmer.length > 0
        ? {
            votering: {
              vedtatt: kodeAv(sak, 'utfall') === 'vedtatt',
              stemmer: stemmer.map((s) => {
                const hvem = medPart.find((m) => m.d.systemID === s.relasjoner.deltaker);
                const begrunnelse = tekstAv(s.data.begrunnelse);
                return {
                  part: hvem?.part || hvem?.rolle || '',
                  stemme: kodeAv(s, 'stemmegivning') as 'for' | 'mot' | 'avholdende',
                  ...(begrunnelse ? { begrunnelse } : {}),
                };
              }),
            },
          }
        : {}),
      ...(vedtak
        ? {
            vedtak: {
              nummer: nummerAv(vedtak),
              tekst: tekstAv(vedtak.data.tekst),
              bindingsklasse: kodeAv(vedtak, 'bindingsklasse') as Bindingsklasse,
              ...(klausul
                ? {
                    hjemmel: `punkt ${tallAv(klausul.data.nummer)} i avtalen: ${tekstAv(klausul.data.tittel)}`,
                  }
                : {}),
            },
          }
        : {}),
    });
  }
  const erObservatoer = (d: Objekt) => kodeAv(d, 'seterolle') === 'observatoer';
  return byggProtokoll({
    spraak: 'nb',
    organ: tekstAv(arena.data.navn),
    dato: arbeid.naa.slice(0, 10),
    ...(godkjent ? { godkjent } : {}),
    arena: tekstAv(arena.data.navn),
    ...moetetid(moete),
    deltakere: medPart
      .filter((m) => !erObservatoer(m.d))
      .map((m) => ({
        rolle: m.rolle,
        part: m.part,
        moeterolle: (m.d.data.seterolle as { kodenavn: string }).kodenavn,
        tilStede: m.tilStede,
        stemmerett: m.d.data.stemmerett === true,
      })),
    observatoerer: medPart
      .filter((m) => erObservatoer(m.d))
      .map(({ rolle, part, tilStede }) => ({ rolle, part, tilStede })),
    vedtaksfoer: vedtaksfoer(deltakere),
    saker,
  });
};

/** A draft of the protocol for the leader to approve; a new draft replaces the reference, never the old record. */
const lagProtokoll: Handling = async (u) => {
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
  await varsleRolle(u.arbeid, 'leder', 'protokoll-til-godkjenning', objekt);
  return { objekt, laget: [{ entitet: 'moeteregistrering', systemID: registrering.systemID }] };
};

/**
 * The approved protocol: a PDF/A of its own, excerpts to each case, and everything of the meeting closed. From here
 * the triggers of the database refuse any change of what the meeting decided.
 */
const godkjennProtokoll: Handling = async (u) => {
  const { arbeid } = u;
  const moete = subjektAv(u);
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
    if (!vedtak || !sak.relasjoner.saksmappe) continue;
    const jp = await nyJournalpost(arbeid, {
      saksmappe: sak.relasjoner.saksmappe,
      tittel: `Særutskrift: vedtak ${nummerAv(vedtak)}, ${tekstAv(sak.data.tittel)}`,
      type: 'N',
      parter: [{ type: 'IA', navn: tekstAv(arena.data.navn) }],
      dokumenter: [
        {
          tittel: `Særutskrift av vedtak ${nummerAv(vedtak)}`,
          tegn: {
            spraak: 'nb',
            tittel: tekstAv(sak.data.tittel),
            undertittel: `Særutskrift av protokoll ${nummerAv(moete)}`,
            organ: tekstAv(arena.data.navn),
            dato: arbeid.naa.slice(0, 10),
            blokker: [
              {
                type: 'vedtak',
                nummer: nummerAv(vedtak),
                tekst: tekstAv(vedtak.data.tekst),
                bindingsklasse: kodeAv(vedtak, 'bindingsklasse') as Bindingsklasse,
              },
            ],
          },
        },
      ],
    });
    laget.push({ entitet: 'journalpost', systemID: jp.systemID });
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
  return { objekt: await settStatus(u, moete, {}, { protokoll: protokoll.systemID }), laget };
};

interface Stemmeinput {
  readonly deltaker: string;
  readonly stemmegivning: { readonly kode: 'for' | 'mot' | 'avholdende' };
  readonly begrunnelse?: string;
}

/** The case is decided: votes by party, the outcome by the rule of the body, and the decision with its number. */
const behandle: Handling = async (u) => {
  const { arbeid, input } = u;
  const sak = subjektAv(u);
  const moete = await arbeid.krev('moete', sak.relasjoner.moete ?? '');
  if (kodeAv(moete, 'moetestatus') !== 'aapnet') throw new Problem('feil-tilstand', 'møtet er ikke åpnet');
  if (sak.data.utfall !== undefined) throw new Problem('feil-tilstand', 'saken er allerede behandlet');
  const deltakere = await arbeid.finn('deltaker', { moete: moete.systemID });
  const utfall = (input.utfall as { kode: string }).kode;
  const regel = (input.beslutningsregel as { kode: Beslutningsregel }).kode;
  const stemmer = (input.stemmer ?? []) as readonly Stemmeinput[];
  const beslutter = utfall === 'vedtatt' || utfall === 'ikke-vedtatt';
  if (beslutter && !vedtaksfoer(deltakere))
    throw new Problem(
      'feil-tilstand',
      'møtet er ikke vedtaksført: minst halvparten av de stemmeberettigede må være til stede',
    );
  const avgitt = stemmer.map((s, i) => {
    const d = deltakere.find((x) => x.systemID === s.deltaker);
    const felt = `stemmer/${i}/deltaker`;
    if (!d) throw ruleProblem(felt, 'er ikke med i møtet');
    if (d.data.stemmerett !== true) throw ruleProblem(felt, 'har ikke stemmerett');
    if (kodeAv(d, 'fremmoete') !== 'til-stede') throw ruleProblem(felt, 'er ikke til stede');
    return { d, s, stemmegivning: s.stemmegivning.kode, leder: kodeAv(d, 'seterolle') === 'leder' };
  });
  if (new Set(avgitt.map((a) => a.d.systemID)).size !== avgitt.length)
    throw ruleProblem('stemmer', 'noen har stemt to ganger');
  if (beslutter && tellOpp(regel, avgitt).vedtatt !== (utfall === 'vedtatt'))
    throw ruleProblem('utfall', 'stemmer ikke med voteringen og beslutningsregelen');
  const vedtakstekst = tekstAv(input.vedtakstekst);
  const klasse = (input.bindingsklasse as { kode: Bindingsklasse } | undefined)?.kode;
  const emne = (input.vedtaksemne as { kode: string } | undefined)?.kode;
  const klausulID = typeof input.klausul === 'string' ? input.klausul : undefined;
  if (utfall === 'vedtatt') {
    if (vedtakstekst === '') throw ruleProblem('vedtakstekst', 'må fylles ut når saken vedtas');
    if (!klasse) throw ruleProblem('bindingsklasse', 'må velges når saken vedtas');
    if (!emne) throw ruleProblem('vedtaksemne', 'må velges når saken vedtas');
    if (klasse === 'avtale') {
      // Row B04: beyond the agreement the steering group cannot bind; the clause must cover the subject.
      const klausul = klausulID ? await arbeid.hent('klausul', klausulID) : undefined;
      if (!klausul)
        throw ruleProblem('klausul', 'et vedtak etter avtalen må vise til punktet i avtalen som dekker det');
      const dekker = (klausul.data.dekker ?? []) as readonly { kode: string }[];
      if (!dekker.some((k) => k.kode === emne))
        throw ruleProblem('klausul', 'dette punktet i avtalen dekker ikke emnet');
      const versjon = await arbeid.krev('avtaleversjon', klausul.relasjoner.avtaleversjon ?? '');
      if (kodeAv(versjon, 'avtalestatus') !== 'vedtatt')
        throw ruleProblem('klausul', 'avtaleversjonen er ikke vedtatt');
    }
    if (klasse === 'intern' && !interneEmner.includes(emne))
      throw ruleProblem('bindingsklasse', 'bare samarbeidets egen drift kan vedtas som internt');
  }
  const folketallFor = async (part: string | undefined): Promise<number | undefined> => {
    if (!part) return undefined;
    const dag = lokal(tekstAv(moete.data.start)).dag;
    const tall = (await arbeid.finn('folketall', { part })).filter((f) => tekstAv(f.data.dato) <= dag);
    return tallAv(
      tall.sort((a, b) => tekstAv(b.data.dato).localeCompare(tekstAv(a.data.dato)))[0]?.data.antall,
    );
  };
  for (const { d, s } of avgitt) {
    const folketall = await folketallFor(d.relasjoner.part);
    await arbeid.ny('stemme', {
      felt: {
        stemmegivning: kodeFor(arbeid, 'stemme', 'stemmegivning', s.stemmegivning.kode),
        ...(s.begrunnelse ? { begrunnelse: s.begrunnelse } : {}),
        ...(folketall === undefined ? {} : { folketall }),
      },
      relasjoner: { moetesak: sak.systemID, deltaker: d.systemID },
    });
  }
  const arena = await arbeid.krev('arena', moete.relasjoner.arena ?? '');
  const tittel = tekstAv(sak.data.tittel);
  const laget: { entitet: string; systemID: string }[] = [];
  let moeteregistrering: Objekt | undefined;
  if (utfall === 'vedtatt' && klasse && emne) {
    moeteregistrering = await nyMoeteregistrering(arbeid, {
      moetemappe: moete.relasjoner.moetemappe ?? '',
      tittel: `Vedtak: ${tittel}`,
      type: 'VE',
      enhet: tekstAv(arena.data.navn),
      saksnummer: `${tekstAv(sak.data.saksnummer)}/${nummerAv(moete)}`,
      beskrivelse: vedtakstekst,
    });
    const vedtak = await arbeid.ny(
      'vedtak',
      {
        felt: {
          tittel,
          tekst: vedtakstekst,
          dato: lokal(tekstAv(moete.data.start)).dag,
          bindingsklasse: input.bindingsklasse,
          vedtaksemne: input.vedtaksemne,
        },
        relasjoner: {
          moetesak: sak.systemID,
          arena: arena.systemID,
          klausul: klausulID ?? null,
          moeteregistrering: moeteregistrering.systemID,
        },
      },
      { handling: 'vedta' },
    );
    laget.push(
      { entitet: 'vedtak', systemID: vedtak.systemID },
      { entitet: 'moeteregistrering', systemID: moeteregistrering.systemID },
    );
  }
  if (sak.relasjoner.forslag) {
    const forslag = await arbeid.krev('forslag', sak.relasjoner.forslag, true);
    await steg(u, forslag, 'behandlet', { begrunnelse: tekstAv(input.behandling) });
    const tilstand: Record<string, string> = { vedtatt: 'vedtatt', 'ikke-vedtatt': 'avslaatt' };
    await arbeid.endre(
      forslag,
      {
        felt: {
          forslagsstatus: kodeFor(arbeid, 'forslag', 'forslagsstatus', tilstand[utfall] ?? 'innstilt'),
        },
      },
      { handling: 'behandle' },
    );
  }
  const behandlet = await arbeid.endre(
    sak,
    {
      felt: {
        utfall: input.utfall,
        beslutningsregel: input.beslutningsregel,
        ...(input.behandling ? { behandling: input.behandling } : {}),
      },
      relasjoner: { moeteregistrering: moeteregistrering?.systemID ?? null },
    },
    { handling: 'behandle' },
  );
  return { objekt: behandlet, laget };
};

const taAvSakliste: Handling = async (u) => {
  const { arbeid } = u;
  const sak = subjektAv(u);
  const moete = await arbeid.krev('moete', sak.relasjoner.moete ?? '');
  if (kodeAv(moete, 'moetestatus') !== 'planlagt')
    throw new Problem('feil-tilstand', 'en sak kan tas av sakslisten fram til innkallingen er sendt');
  if (sak.relasjoner.forslag) {
    const forslag = await arbeid.krev('forslag', sak.relasjoner.forslag, true);
    await arbeid.endre(forslag, {
      felt: { forslagsstatus: kodeFor(arbeid, 'forslag', 'forslagsstatus', 'innstilt') },
    });
  }
  await arbeid.logg('moetesak', sak.systemID, { hva: 'handling', handling: 'taAvSakliste' }, u.input);
  await arbeid.slett(sak);
  return { objekt: sak, laget: [] };
};

export const moete = {
  planlegg,
  settPaaSakliste,
  ordneSakliste,
  innkall,
  aapne,
  registrerFremmoete,
  avslutt,
  lagProtokoll,
  godkjennProtokoll,
};
export const moetesak = { behandle, taAvSakliste };
