import { partsmottakere } from '../mottakere.js';
import { Problem, ruleProblem } from '../problem.js';
import { flett, fletteord } from '../rules/brevfletting.js';
import { gjelderDa } from '../rules/tidsrom.js';
import { tilUtboks } from '../varsling.js';
import { nyJournalpost, nySaksmappe } from './arkivering.js';
import { type Handling, tekstAv } from './handling.js';
import { parterFor } from './hoering.js';

/** A letter to chosen parties: one record of it, and an e-mail to each with its own words filled in. */
const sendUt: Handling = async (u) => {
  const { arbeid, input } = u;
  const [tittel, tekst] = [tekstAv(input.tittel), tekstAv(input.tekst)];
  const ukjente = fletteord(`${tittel} ${tekst}`).ukjente;
  if (ukjente.length > 0)
    throw ruleProblem('tekst', `har felt som ikke finnes: ${ukjente.map((x) => `{${x}}`).join(', ')}`);
  const parter = await parterFor(arbeid, input.part as readonly string[]);
  const uten = parter.filter((p) => tekstAv(p.data.epostmottak) === '');
  if (uten.length > 0)
    throw ruleProblem('part', `mangler e-postadresse: ${uten.map((p) => tekstAv(p.data.navn)).join(', ')}`);
  const idag = arbeid.naa.slice(0, 10);
  const koder = await arbeid.finn('partkode', { part: parter.map((p) => p.systemID) });
  const tall = await arbeid.finn('folketall', { part: parter.map((p) => p.systemID) });
  const adresser = await partsmottakere(arbeid, parter);
  const mottakere = parter.map((p) => {
    const kode = koder.find((k) => k.relasjoner.part === p.systemID && gjelderDa(k, idag));
    const folk = tall
      .filter((t) => t.relasjoner.part === p.systemID && tekstAv(t.data.dato) <= idag)
      .sort((a, b) => tekstAv(b.data.dato).localeCompare(tekstAv(a.data.dato)))[0];
    const ord = {
      navn: tekstAv(kode?.data.navn) || tekstAv(p.data.navn),
      kommunenummer: tekstAv(kode?.data.kommunenummer),
      organisasjonsnummer: tekstAv(p.data.organisasjonsnummer),
      folketall: typeof folk?.data.antall === 'number' ? String(folk.data.antall) : '',
    };
    return {
      epost: tekstAv(p.data.epostmottak),
      navn: ord.navn,
      spraak: adresser.get(p.systemID)?.spraak ?? 'nb',
      emne: flett(tittel, ord),
      brev: flett(tekst, ord),
    };
  });
  const gitt = tekstAv(input.saksmappe);
  if (gitt !== '' && !(await arbeid.hent('saksmappe', gitt))) throw ruleProblem('saksmappe', 'finnes ikke');
  const saksmappe = gitt || (await nySaksmappe(arbeid, tittel, arbeid.aktoer.navn)).systemID;
  if (mottakere.length > 500) throw new Problem('for-stor', 'høyst 500 mottakere i en utsendelse');
  const jp = await nyJournalpost(arbeid, {
    saksmappe,
    tittel,
    type: 'U',
    parter: parter.map((p) => ({ type: 'EM' as const, navn: tekstAv(p.data.navn) })),
    dokumenter: [
      {
        tittel,
        tegn: {
          spraak: 'nb',
          tittel,
          organ: arbeid.aktoer.navn,
          dato: idag,
          blokker: [
            { type: 'avsnitt', tekst },
            {
              type: 'tabell',
              kolonner: [{ tittel: 'Mottaker' }, { tittel: 'E-post' }],
              rader: mottakere.map((m) => [m.navn, m.epost]),
            },
          ],
        },
      },
      ...u.filer.map((opplasting) => ({ tittel: opplasting.filnavn, opplasting })),
    ],
  });
  const objekt = await arbeid.ny(
    'utsendelse',
    {
      felt: { tittel, tekst, antall: mottakere.length, sendtDato: idag },
      relasjoner: { saksmappe, journalpost: jp.systemID },
    },
    { handling: 'sendUt' },
  );
  await tilUtboks(arbeid, 'brev', { utsendelse: objekt.systemID, mottakere });
  return {
    objekt,
    laget: [
      { entitet: 'saksmappe', systemID: saksmappe },
      { entitet: 'journalpost', systemID: jp.systemID },
    ],
  };
};

export const utsendelse = { sendUt };
