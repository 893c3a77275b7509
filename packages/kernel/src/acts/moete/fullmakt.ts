import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { Problem, ruleProblem } from '../../problem.js';
import { varsleBrukere } from '../../varsling.js';
import { nyMoeteregistrering } from '../arkivering.js';
import { nummerAv } from '../forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tekstAv, type Utfoerelse } from '../handling.js';
import { deltakereI, krevDeltaker, meld, ordenFor } from './grunn.js';

/** The user of a place, as a list to notify. */
export const brukerAv = (d: Objekt): readonly string[] =>
  typeof d.data.bruker === 'string' ? [d.data.bruker] : [];

const utenStemme = ['observatoer', 'sekretaer'];

/** A vote given to another of the same body, with a document or a note, as far as the body's rules let. */
export const nyFullmakt = async (
  u: Utfoerelse,
  moete: Objekt,
  fra: Objekt,
  inn: {
    readonly tilDeltaker: string;
    readonly notat: string;
    readonly moetesak?: string;
    /** An earlier proxy for the same is withdrawn, not in the way. */
    readonly iStedetFor?: boolean;
  },
): Promise<{ entitet: string; systemID: string }[]> => {
  const { arbeid, filer } = u;
  if (!['innkalt', 'aapnet'].includes(kodeAv(moete, 'moetestatus')))
    throw new Problem('feil-tilstand', 'fullmakt gis etter innkallingen og fram til møtet er avsluttet');
  if (fra.data.stemmerett !== true) throw new Problem('feil-tilstand', 'du har ingen stemme å gi fra deg');
  const til = (await deltakereI(arbeid, moete.systemID)).find((d) => d.systemID === inn.tilDeltaker);
  if (!til || til.systemID === fra.systemID || utenStemme.includes(kodeAv(til, 'seterolle')))
    throw ruleProblem('tilDeltaker', 'må være en annen i samme organ som kan stemme');
  const { notat } = inn;
  if (notat === '' && filer.length === 0)
    throw ruleProblem('notat', 'skriv hva fullmakten gjelder, eller legg ved et dokument');
  const sakID = inn.moetesak;
  const sak = sakID ? await arbeid.hent('moetesak', sakID) : undefined;
  if (sakID && sak?.relasjoner.moete !== moete.systemID)
    throw ruleProblem('moetesak', 'står ikke på sakslisten');
  const alle = (await arbeid.finn('fullmakt', { moete: moete.systemID })).filter(
    (f) => kodeAv(f, 'fullmaktsstatus') === 'gyldig',
  );
  const foer = alle.filter(
    (f) => f.relasjoner.fraDeltaker === fra.systemID && f.relasjoner.moetesak === sakID,
  );
  if (foer.length > 0 && inn.iStedetFor !== true)
    throw new Problem('feil-tilstand', 'fullmakt er allerede gitt; trekk den først');
  for (const f of foer) await trukket(arbeid, f);
  const gyldige = alle.filter((f) => !foer.includes(f));
  const orden = await ordenFor(arbeid, moete);
  const andre = new Set(
    gyldige.filter((f) => f.relasjoner.tilDeltaker === til.systemID).map((f) => f.relasjoner.fraDeltaker),
  );
  andre.add(fra.systemID);
  if (andre.size > orden.fullmakterPerDeltaker)
    throw ruleProblem(
      'tilDeltaker',
      orden.fullmakterPerDeltaker === 0
        ? 'organet tillater ikke fullmakt'
        : `kan høyst stemme for ${orden.fullmakterPerDeltaker}`,
    );
  const tittel = `Fullmakt fra ${tekstAv(fra.data.tittel)} til ${tekstAv(til.data.tittel)}`;
  const registrering = await nyMoeteregistrering(arbeid, {
    moetemappe: moete.relasjoner.moetemappe ?? '',
    tittel,
    type: 'VL',
    enhet: tekstAv(moete.data.tittel),
    status: 'U',
    dokumenter:
      filer.length > 0
        ? filer.map((opplasting) => ({ tittel: opplasting.filnavn, opplasting }))
        : [
            {
              tittel,
              tegn: {
                spraak: 'nb',
                tittel,
                undertittel: `Møte ${nummerAv(moete)}${sak ? `, sak ${tekstAv(sak.data.saksnummer)}` : ''}`,
                organ: tekstAv(moete.data.tittel),
                dato: arbeid.naa.slice(0, 10),
                blokker: [{ type: 'avsnitt', tekst: notat }],
              },
            },
          ],
  });
  const fullmakt = await arbeid.ny(
    'fullmakt',
    {
      felt: {
        fullmaktsstatus: kodeFor(arbeid, 'fullmakt', 'fullmaktsstatus', 'gyldig'),
        ...(notat ? { notat } : {}),
      },
      relasjoner: {
        moete: moete.systemID,
        fraDeltaker: fra.systemID,
        tilDeltaker: til.systemID,
        moetesak: sakID ?? null,
        moeteregistrering: registrering.systemID,
      },
    },
    { handling: 'giFullmakt' },
  );
  await meld(arbeid, moete.systemID, fullmakt);
  await varsleBrukere(arbeid, brukerAv(til), 'fullmakt-faatt', moete);
  return [
    { entitet: 'fullmakt', systemID: fullmakt.systemID },
    { entitet: 'moeteregistrering', systemID: registrering.systemID },
  ];
};

/** A participant gives its vote to another of the same body. */
export const giFullmakt: Handling = async (u) => {
  const { arbeid, input } = u;
  const fra = subjektAv(u);
  const moete = await arbeid.krev('moete', fra.relasjoner.moete ?? '', true);
  await krevDeltaker(arbeid, moete.systemID, fra.systemID);
  const moetesak = tekstAv(input.moetesak);
  const laget = await nyFullmakt(u, moete, fra, {
    tilDeltaker: tekstAv(input.tilDeltaker),
    notat: tekstAv(input.notat),
    ...(moetesak ? { moetesak } : {}),
  });
  return { objekt: fra, laget };
};

const trukket = async (arbeid: Arbeid, fullmakt: Objekt): Promise<Objekt> => {
  const endret = await arbeid.endre(
    fullmakt,
    { felt: { fullmaktsstatus: kodeFor(arbeid, 'fullmakt', 'fullmaktsstatus', 'trukket') } },
    { handling: 'trekk' },
  );
  await meld(arbeid, fullmakt.relasjoner.moete ?? '', endret);
  return endret;
};

/** Who comes after all votes itself: what it gave for the whole meeting ends, and the holder is told. */
export const opphoerFullmakter = async (arbeid: Arbeid, moete: Objekt, giver: Objekt): Promise<void> => {
  for (const f of await arbeid.finn('fullmakt', { fraDeltaker: giver.systemID, fullmaktsstatus: 'gyldig' })) {
    if (f.relasjoner.moetesak !== undefined) continue;
    await trukket(arbeid, f);
    const til = await arbeid.krev('deltaker', f.relasjoner.tilDeltaker ?? '');
    await varsleBrukere(arbeid, brukerAv(til), 'fullmakt-opphoert', moete);
  }
};

const trekkFullmakt: Handling = async (u) => {
  const { arbeid } = u;
  const fullmakt = subjektAv(u);
  await krevDeltaker(arbeid, fullmakt.relasjoner.moete ?? '', fullmakt.relasjoner.fraDeltaker);
  return { objekt: await trukket(arbeid, fullmakt), laget: [] };
};
export const fullmakt = { trekk: trekkFullmakt };
