import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { byggInnkalling, type Dokument, type Sakstype } from '../../dokument/index.js';
import { setespraak } from '../../mottakere.js';
import { Problem, ruleProblem } from '../../problem.js';
import { tilUtboks, varsleBruker } from '../../varsling.js';
import { journalposten, nyJournalpost, nyMoeteregistrering } from '../arkivering.js';
import { nummerAv } from '../forslag.js';
import { type Handling, kodeAv, subjektAv, tallAv, tekstAv, type Utfoerelse } from '../handling.js';
import { deltakereI, iRekkefoelge, lokal, moetetid, ordenFor, sakerI, settStatus } from './grunn.js';
import { nyestePapirer } from './papir.js';
import { sikreProtokollsak } from './saksliste.js';

type Art = 'innkalling' | 'endring' | 'avlysning';
const ord: Readonly<Record<Art, string>> = {
  innkalling: 'Innkalling',
  endring: 'Endret innkalling',
  avlysning: 'Avlyst',
};

export const dokumentsaker = async (arbeid: Arbeid, saker: readonly Objekt[]) => {
  const ut = [];
  for (const sak of saker) {
    const forslag = sak.relasjoner.forslag ? await arbeid.krev('forslag', sak.relasjoner.forslag) : undefined;
    const fra = forslag
      ? tekstAv((await arbeid.krev('arena', forslag.relasjoner.arena ?? '')).data.navn)
      : '';
    ut.push({
      nummer: tekstAv(sak.data.saksnummer),
      tittel: tekstAv(sak.data.tittel),
      type: kodeAv(sak, 'sakstype') as Sakstype,
      ...(fra ? { forslagFra: fra } : {}),
      dokumenter: [
        ...(forslag ? [`Saksframlegg: ${tekstAv(forslag.data.tittel)}`] : []),
        // The notice is for all to read: what is not, is counted in it by no name of its own.
        ...(await nyestePapirer(arbeid, sak.systemID)).map((p) =>
          p.data.offentlig === true ? tekstAv(p.data.tittel) : 'Dokument som ikke er offentlig',
        ),
      ],
    });
  }
  return ut;
};

const avlysningsdokument = (moete: Objekt, arena: string, dato: string, grunn: string): Dokument => {
  const { dag, klokke } = lokal(tekstAv(moete.data.start));
  return {
    spraak: 'nb',
    tittel: `Møtet er avlyst: ${tekstAv(moete.data.tittel)}`,
    undertittel: `Møte ${nummerAv(moete)}, ${dag} kl. ${klokke}`,
    organ: arena,
    dato,
    blokker: [{ type: 'avsnitt', tekst: grunn }],
  };
};

/**
 * The notice, its change or its cancellation: a record with a document, and an e-mail with a calendar part to every
 * seat, sent after commit.
 */
export const sendInnkalling = async (
  u: Utfoerelse,
  moete: Objekt,
  art: Art,
  melding: string,
): Promise<{ entitet: string; systemID: string }[]> => {
  const { arbeid } = u;
  const arena = await arbeid.krev('arena', moete.relasjoner.arena ?? '');
  const navn = tekstAv(arena.data.navn);
  const saker = iRekkefoelge(await sakerI(arbeid, moete.systemID));
  const deltakere = await deltakereI(arbeid, moete.systemID);
  const idag = arbeid.naa.slice(0, 10);
  const registrering = await nyMoeteregistrering(arbeid, {
    moetemappe: moete.relasjoner.moetemappe ?? '',
    tittel: `${ord[art]}: ${tekstAv(moete.data.tittel)}`,
    type: 'IN',
    enhet: navn,
    dokumenter: [
      {
        tittel: `${ord[art]} ${nummerAv(moete)}`,
        tegn:
          art === 'avlysning'
            ? avlysningsdokument(moete, navn, idag, melding)
            : byggInnkalling({
                spraak: 'nb',
                organ: navn,
                dato: idag,
                arena: navn,
                ...moetetid(moete),
                ...(melding ? { melding } : {}),
                saker: await dokumentsaker(arbeid, saker),
                innkalte: deltakere.map((d) => tekstAv(d.data.tittel)),
                avsender: arbeid.aktoer.navn,
              }),
      },
    ],
  });
  const seter = await arbeid.finn('sete', { systemID: deltakere.flatMap((d) => d.relasjoner.sete ?? []) });
  const spraak = await setespraak(arbeid, seter);
  const mottakere = deltakere.flatMap((d) => {
    const sete = seter.find((s) => s.systemID === d.relasjoner.sete);
    const epost = tekstAv(sete?.data.epost);
    return sete && epost
      ? [{ epost, navn: tekstAv(d.data.tittel), spraak: spraak(sete), svar: d.systemID }]
      : [];
  });
  await tilUtboks(arbeid, 'innkalling', {
    art,
    sekvens: tallAv(moete.data.sekvens) ?? 0,
    moete: moete.systemID,
    tittel: tekstAv(moete.data.tittel),
    arena: navn,
    start: moete.data.start,
    slutt: moete.data.slutt ?? null,
    sted: moete.data.sted ?? null,
    melding,
    saker: saker.map((s) => `${tekstAv(s.data.saksnummer)}. ${tekstAv(s.data.tittel)}`),
    mottakere,
  });
  const varsel = { innkalling: 'moete-innkalt', endring: 'moete-endret', avlysning: 'moete-avlyst' }[art];
  const brukere = new Set(deltakere.flatMap((d) => (d.data.bruker ? [tekstAv(d.data.bruker)] : [])));
  for (const b of brukere) if (b !== arbeid.aktoer.bruker) await varsleBruker(arbeid, b, varsel, moete);
  return [{ entitet: 'moeteregistrering', systemID: registrering.systemID }];
};

export const innkall: Handling = async (u) => {
  const { arbeid, input } = u;
  const med = await sikreProtokollsak(arbeid, subjektAv(u));
  const saker = iRekkefoelge(await sakerI(arbeid, med.systemID));
  if (saker.length === 0) throw new Problem('feil-tilstand', 'sakslisten er tom');
  const { innkallingsfristDager: frist } = await ordenFor(arbeid, med);
  const dager = (Date.parse(tekstAv(med.data.start)) - Date.parse(arbeid.naa)) / 86_400_000;
  if (frist !== undefined && dager < frist && tekstAv(input.melding).trim() === '')
    throw ruleProblem(
      'melding',
      `det er mindre enn ${frist} dager til møtet, som er fristen i forretningsordenen; skriv hvorfor`,
    );
  const laget: { entitet: string; systemID: string }[] = [];
  const deltakere = await deltakereI(arbeid, med.systemID);
  for (const sak of saker) {
    if (!sak.relasjoner.saksmappe) continue;
    const jp = await nyJournalpost(arbeid, {
      saksmappe: sak.relasjoner.saksmappe,
      tittel: `Innkalling til møte ${nummerAv(med)}: ${tekstAv(sak.data.tittel)}`,
      type: 'U',
      parter: deltakere.map((d) => ({ type: 'EM' as const, navn: tekstAv(d.data.tittel) })),
    });
    laget.push(journalposten(jp));
  }
  const mappe = await arbeid.krev('moetemappe', med.relasjoner.moetemappe ?? '');
  await arbeid.endre(mappe, { felt: { ikkeKunngjort: null } }, { handling: 'kunngjoer' });
  const innkalt = await settStatus(u, med, { innkaltTid: arbeid.naa });
  return {
    objekt: innkalt,
    laget: [...(await sendInnkalling(u, innkalt, 'innkalling', tekstAv(input.melding))), ...laget],
  };
};
