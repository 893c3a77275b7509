import { byggInnkalling, type Sakstype } from '../../dokument/index.js';
import { Problem } from '../../problem.js';
import { tilUtboks, varsleRolle } from '../../varsling.js';
import { nyJournalpost, nyMoeteregistrering } from '../arkivering.js';
import { nummerAv } from '../forslag.js';
import { type Handling, kodeAv, subjektAv, tekstAv } from '../handling.js';
import { iRekkefoelge, moetetid, sakerI, settStatus } from './grunn.js';

/** The notice becomes a record, and an e-mail with a calendar part to every seat, sent after commit. */
export const innkall: Handling = async (u) => {
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
