import { Problem, ruleProblem } from '../../problem.js';
import { nyMoeteregistrering } from '../arkivering.js';
import { nummerAv } from '../forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tekstAv } from '../handling.js';
import { deltakereI, krevDeltaker, meld, ordenFor } from './grunn.js';

const utenStemme = ['observatoer', 'sekretaer'];

/** A participant gives its vote to another of the same body, with a document or a note, as far as the body's rules let. */
export const giFullmakt: Handling = async (u) => {
  const { arbeid, input, filer } = u;
  const fra = subjektAv(u);
  const moete = await arbeid.krev('moete', fra.relasjoner.moete ?? '', true);
  if (!['innkalt', 'aapnet'].includes(kodeAv(moete, 'moetestatus')))
    throw new Problem('feil-tilstand', 'fullmakt gis etter innkallingen og fram til møtet er avsluttet');
  await krevDeltaker(arbeid, moete.systemID, fra.systemID);
  if (fra.data.stemmerett !== true) throw new Problem('feil-tilstand', 'du har ingen stemme å gi fra deg');
  const til = (await deltakereI(arbeid, moete.systemID)).find((d) => d.systemID === input.tilDeltaker);
  if (!til || til.systemID === fra.systemID || utenStemme.includes(kodeAv(til, 'seterolle')))
    throw ruleProblem('tilDeltaker', 'må være en annen i samme organ som kan stemme');
  const notat = tekstAv(input.notat);
  if (notat === '' && filer.length === 0)
    throw ruleProblem('notat', 'skriv hva fullmakten gjelder, eller legg ved et dokument');
  const sakID = tekstAv(input.moetesak) || undefined;
  const sak = sakID ? await arbeid.hent('moetesak', sakID) : undefined;
  if (sakID && sak?.relasjoner.moete !== moete.systemID)
    throw ruleProblem('moetesak', 'står ikke på sakslisten');
  const gyldige = (await arbeid.finn('fullmakt', { moete: moete.systemID })).filter(
    (f) => kodeAv(f, 'fullmaktsstatus') === 'gyldig',
  );
  if (gyldige.some((f) => f.relasjoner.fraDeltaker === fra.systemID && f.relasjoner.moetesak === sakID))
    throw new Problem('feil-tilstand', 'fullmakt er allerede gitt; trekk den først');
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
  return {
    objekt: fra,
    laget: [
      { entitet: 'fullmakt', systemID: fullmakt.systemID },
      { entitet: 'moeteregistrering', systemID: registrering.systemID },
    ],
  };
};

const trekkFullmakt: Handling = async (u) => {
  const { arbeid } = u;
  const fullmakt = subjektAv(u);
  await krevDeltaker(arbeid, fullmakt.relasjoner.moete ?? '', fullmakt.relasjoner.fraDeltaker);
  const endret = await arbeid.endre(
    fullmakt,
    { felt: { fullmaktsstatus: kodeFor(arbeid, 'fullmakt', 'fullmaktsstatus', 'trukket') } },
    { handling: 'trekk' },
  );
  await meld(arbeid, fullmakt.relasjoner.moete ?? '', endret);
  return { objekt: endret, laget: [] };
};
export const fullmakt = { trekk: trekkFullmakt };
