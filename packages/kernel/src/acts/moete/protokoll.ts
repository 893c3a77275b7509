import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { type Bindingsklasse, byggProtokoll, type Sakstype } from '../../dokument/index.js';
import { Problem } from '../../problem.js';
import { varsleRolle } from '../../varsling.js';
import { nyJournalpost, nyMoeteregistrering } from '../arkivering.js';
import { nummerAv } from '../forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv } from '../handling.js';
import { vedtaksfoer } from './fremmoete.js';
import { iRekkefoelge, moetetid, partnavn, sakerI, settStatus } from './grunn.js';

export const avslutt: Handling = async (u) => {
  const moete = subjektAv(u);
  const apne = (await sakerI(u.arbeid, moete.systemID)).filter((s) => s.data.utfall === undefined);
  if (apne.length > 0)
    throw new Problem(
      'feil-tilstand',
      `disse sakene er ikke behandlet: ${apne.map((s) => tekstAv(s.data.tittel)).join(', ')}`,
    );
  return { objekt: await settStatus(u, moete), laget: [] };
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
  await varsleRolle(u.arbeid, 'leder', 'protokoll-til-godkjenning', objekt);
  return { objekt, laget: [{ entitet: 'moeteregistrering', systemID: registrering.systemID }] };
};

/**
 * The approved protocol: a PDF/A of its own, excerpts to each case, and everything of the meeting closed. From here
 * the triggers of the database refuse any change of what the meeting decided.
 */
export const godkjennProtokoll: Handling = async (u) => {
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
