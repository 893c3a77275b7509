import { v7 as uuidv7 } from 'uuid';
import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { Problem, ruleProblem } from '../../problem.js';
import { nyMoeteregistrering } from '../arkivering.js';
import { nummerAv } from '../forslag.js';
import { type Handling, kodeAv, subjektAv, tallAv, tekstAv } from '../handling.js';
import { krevUbehandlet, meld } from './grunn.js';

const versjonAv = (p: Objekt): number => tallAv(p.data.versjonsnummer) ?? 0;

/** The newest version of each paper of an item. */
export const nyestePapirer = async (arbeid: Arbeid, moetesak: string): Promise<readonly Objekt[]> => {
  const nyeste = new Map<string, Objekt>();
  for (const p of await arbeid.finn('sakspapir', { moetesak })) {
    const noekkel = tekstAv(p.data.papir);
    const foer = nyeste.get(noekkel);
    if (!foer || versjonAv(foer) < versjonAv(p)) nyeste.set(noekkel, p);
  }
  return [...nyeste.values()];
};

/** A paper, or a new version of one, as a record of its own in the meeting's folder. The old version stays. */
export const leggTilPapir: Handling = async (u) => {
  const { arbeid, input, filer } = u;
  const sak = subjektAv(u);
  krevUbehandlet(sak);
  const moete = await arbeid.krev('moete', sak.relasjoner.moete ?? '', true);
  const status = kodeAv(moete, 'moetestatus');
  if (!['planlagt', 'innkalt', 'aapnet'].includes(status))
    throw new Problem('feil-tilstand', 'papirer kan legges til fram til møtet er avsluttet');
  const [fil, ...flere] = filer;
  if (!fil || flere.length > 0) throw ruleProblem('filer', 'legg ved ett dokument om gangen');
  const erstatter = tekstAv(input.erstatter);
  let papir: string = uuidv7();
  let versjonsnummer = 1;
  if (erstatter) {
    const gammel = await arbeid.hent('sakspapir', erstatter);
    if (!gammel || gammel.relasjoner.moetesak !== sak.systemID)
      throw ruleProblem('erstatter', 'er ikke et papir i denne saken');
    papir = tekstAv(gammel.data.papir);
    const versjoner = await arbeid.finn('sakspapir', { papir });
    const nyeste = Math.max(...versjoner.map(versjonAv));
    const lest = tallAv(input.versjonsnummer);
    if (lest !== undefined && lest !== nyeste)
      throw new Problem('utdatert', `noen andre har lagt inn versjon ${nyeste} i mellomtiden`);
    versjonsnummer = nyeste + 1;
  }
  const tittel = tekstAv(input.tittel);
  const offentlig = input.offentlig === true;
  const registrering = await nyMoeteregistrering(arbeid, {
    moetemappe: moete.relasjoner.moetemappe ?? '',
    tittel: versjonsnummer === 1 ? tittel : `${tittel} (versjon ${versjonsnummer})`,
    type: 'SF',
    enhet: tekstAv(moete.data.tittel),
    saksnummer: `${tekstAv(sak.data.saksnummer)}/${nummerAv(moete)}`,
    // A record under work is nobody's but the collaboration's own.
    status: offentlig ? 'F' : 'U',
    dokumenter: [{ tittel, opplasting: fil }],
  });
  const nytt = await arbeid.ny(
    'sakspapir',
    {
      felt: { tittel, papir, versjonsnummer, ettersendt: status !== 'planlagt', offentlig },
      relasjoner: { moetesak: sak.systemID, moeteregistrering: registrering.systemID },
    },
    { handling: 'leggTilPapir' },
  );
  await meld(arbeid, moete.systemID, nytt);
  return {
    objekt: sak,
    laget: [
      { entitet: 'sakspapir', systemID: nytt.systemID },
      { entitet: 'moeteregistrering', systemID: registrering.systemID },
    ],
  };
};
