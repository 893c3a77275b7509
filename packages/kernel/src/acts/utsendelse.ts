import { flett, fletteord } from '@felles/model';
import { partsmottakere } from '../mottakere.js';
import { Problem, ruleProblem } from '../problem.js';
import { gjelderDa } from '../rules/tidsrom.js';
import { tilUtboks } from '../varsling.js';
import { journalposten, nyJournalpost, nySaksmappe, tegnPaaForhaand } from './arkivering.js';
import { type Handling, tekstAv } from './handling.js';
import { parterFor } from './hoering.js';

/** Most receivers of one letter: each gets a document of its own in the archive. */
const mest = 500;

/**
 * A letter to chosen parties: to each an e-mail with its own words filled in, in nynorsk to those who write it when that
 * is given, and one record that holds every letter as it was sent.
 */
const sendUt: Handling = async (u) => {
  const { arbeid, input } = u;
  const [tittel, tekst] = [tekstAv(input.tittel), tekstAv(input.tekst)];
  const nynorsk = { tittel: tekstAv(input.tittelNynorsk), tekst: tekstAv(input.tekstNynorsk) };
  if ((nynorsk.tittel === '') !== (nynorsk.tekst === ''))
    throw ruleProblem(
      nynorsk.tittel === '' ? 'tittelNynorsk' : 'tekstNynorsk',
      'må fylles ut når det skrives på nynorsk',
    );
  for (const [felt, verdi] of [
    ['tekst', `${tittel} ${tekst}`],
    ['tekstNynorsk', `${nynorsk.tittel} ${nynorsk.tekst}`],
  ] as const) {
    const { ukjente } = fletteord(verdi);
    if (ukjente.length > 0)
      throw ruleProblem(felt, `har felt som ikke finnes: ${ukjente.map((x) => `{${x}}`).join(', ')}`);
  }
  const gitte = input.part as readonly string[];
  if (gitte.length > mest) throw new Problem('for-stor', `høyst ${mest} mottakere i en utsendelse`);
  const parter = await parterFor(arbeid, gitte);
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
      organisasjonsnummer: tekstAv(kode?.data.organisasjonsnummer),
      folketall: typeof folk?.data.antall === 'number' ? String(folk.data.antall) : '',
    };
    const spraak =
      nynorsk.tittel !== '' && adresser.get(p.systemID)?.spraak === 'nn' ? ('nn' as const) : ('nb' as const);
    const brev = spraak === 'nn' ? nynorsk : { tittel, tekst };
    return {
      epost: tekstAv(p.data.epostmottak),
      navn: ord.navn,
      spraak,
      ramme: adresser.get(p.systemID)?.spraak ?? 'nb',
      emne: flett(brev.tittel, ord),
      brev: flett(brev.tekst, ord),
    };
  });
  // The record is of all the letters: no field stands open in what it is called.
  const overskrift = flett(tittel, { navn: 'partene' }).trim() || tittel;
  const gitt = tekstAv(input.saksmappe);
  if (gitt !== '' && !(await arbeid.hent('saksmappe', gitt))) throw ruleProblem('saksmappe', 'finnes ikke');
  // Hundreds of letters take seconds to draw: before the case has its number, so that nobody waits for them.
  const dokumenter = await tegnPaaForhaand(arbeid, [
    {
      tittel: overskrift,
      tegn: {
        spraak: 'nb',
        tittel: overskrift,
        organ: arbeid.aktoer.navn,
        dato: idag,
        blokker: [
          { type: 'avsnitt', tekst },
          ...(nynorsk.tittel === ''
            ? []
            : [
                { type: 'overskrift' as const, nivaa: 1 as const, tekst: nynorsk.tittel },
                { type: 'avsnitt' as const, tekst: nynorsk.tekst },
              ]),
          {
            type: 'tabell',
            kolonner: [{ tittel: 'Mottaker' }, { tittel: 'E-post' }],
            rader: mottakere.map((m) => [m.navn, m.epost]),
          },
        ],
      },
    },
    ...mottakere.map((m) => ({
      tittel: `Brev til ${m.navn}: ${m.emne}`,
      tegn: {
        spraak: m.spraak,
        tittel: m.emne,
        undertittel: m.navn,
        organ: arbeid.aktoer.navn,
        dato: idag,
        blokker: [{ type: 'avsnitt' as const, tekst: m.brev }],
      },
    })),
    ...u.filer.map((opplasting) => ({ tittel: opplasting.filnavn, opplasting })),
  ]);
  const saksmappe = gitt || (await nySaksmappe(arbeid, overskrift, arbeid.aktoer.navn)).systemID;
  const jp = await nyJournalpost(arbeid, {
    saksmappe,
    tittel: overskrift,
    type: 'U',
    parter: parter.map((p) => ({ type: 'EM' as const, navn: tekstAv(p.data.navn) })),
    dokumenter,
  });
  const objekt = await arbeid.ny(
    'utsendelse',
    {
      felt: {
        tittel,
        tekst,
        ...(nynorsk.tittel === '' ? {} : { tittelNynorsk: nynorsk.tittel, tekstNynorsk: nynorsk.tekst }),
        antall: mottakere.length,
        sendtDato: idag,
      },
      relasjoner: { saksmappe, journalpost: jp.systemID },
    },
    { handling: 'sendUt' },
  );
  await tilUtboks(arbeid, 'brev', {
    utsendelse: objekt.systemID,
    mottakere: mottakere.map(({ epost, navn, ramme, emne, brev }) => ({
      epost,
      navn,
      spraak: ramme,
      emne,
      brev,
    })),
  });
  return {
    objekt,
    laget: [{ entitet: 'saksmappe', systemID: saksmappe }, journalposten(jp)],
  };
};

export const utsendelse = { sendUt };
