import type { Rolle } from '@felles/model';
import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { Problem, ruleProblem } from '../problem.js';
import { gjelderDa, overlapper, tidsrom } from '../rules/tidsrom.js';
import { varsleBrukere } from '../varsling.js';
import { arenanotat, laget } from './arena.js';
import { brukerMedEpost, nyBruker } from './bruker.js';
import { type Handling, kodeAv, subjektAv, tekstAv, type Utfoerelse } from './handling.js';

/** The party that a seat is held for: it must be there on the day the seat begins. */
export const krevPartPaa = async (arbeid: Arbeid, id: string, dato: string): Promise<Objekt> => {
  const part = await arbeid.hent('samarbeidspart', id);
  if (!part) throw ruleProblem('part', 'finnes ikke');
  if (!gjelderDa(part, dato))
    throw ruleProblem('part', `${tekstAv(part.data.navn)} er ikke en part den dagen`);
  return part;
};

const krevPlassIRollen = async (u: Utfoerelse, arena: Objekt): Promise<void> => {
  const { arbeid, input } = u;
  const rolle = (input.seterolle as { readonly kode: string }).kode;
  const perioden = tidsrom(input);
  if (perioden.tilDato !== undefined && perioden.tilDato <= perioden.fraDato)
    throw ruleProblem('tilDato', 'må være etter fra dato');
  if (rolle === 'kp')
    throw ruleProblem('seterolle', 'et kontaktpunkt nomineres av regionen og velges av styringsgruppen');
  if ((rolle === 'observatoer' || rolle === 'vara') && input.stemmerett === true)
    throw ruleProblem('stemmerett', `${rolle === 'vara' ? 'vara' : 'observatør'} har ikke egen stemme`);
  if ((rolle === 'vara') !== (tekstAv(input.varaFor) !== ''))
    throw ruleProblem('varaFor', rolle === 'vara' ? 'velg plassen vara er for' : 'gjelder bare vara');
  if (rolle === 'vara') {
    const fast = await arbeid.hent('sete', tekstAv(input.varaFor));
    if (!fast || fast.relasjoner.arena !== arena.systemID)
      throw ruleProblem('varaFor', 'er ikke en plass i denne arenaen');
    if (kodeAv(fast, 'seterolle') === 'vara') throw ruleProblem('varaFor', 'er selv en varaplass');
    if (!overlapper(tidsrom(fast.data), perioden))
      throw ruleProblem('varaFor', 'plassen er ikke besatt i perioden');
  }
  if (rolle === 'leder') {
    const ledere = await arbeid.finn('sete', { arena: arena.systemID, seterolle: 'leder' });
    if (ledere.some((l) => overlapper(tidsrom(l.data), perioden)))
      throw ruleProblem('seterolle', 'arenaen har en leder i perioden; avslutt den plassen først');
  }
};

/** The arena's own word for a role, else the common one. */
const rollenavnI = async (
  arbeid: Arbeid,
  arena: string,
  rolle: { readonly kode: string; readonly kodenavn: string },
): Promise<string> => {
  const [eget] = await arbeid.finn('rollenavn', { arena, seterolle: rolle.kode }, { limit: 1 });
  return tekstAv(eget?.data.navn) || rolle.kodenavn;
};

/** The role in the product that goes with a seat. Never one that runs the collaboration: those the administrator gives. */
const rolleFor: Readonly<Record<string, Rolle>> = { leder: 'leder', observatoer: 'observatoer' };

/** The user who is to sit there: one chosen, one with the address, or one that is invited with the seat. */
const hvemSomSitter = async (u: Utfoerelse, seterolle: string): Promise<string | undefined> => {
  const { arbeid, input } = u;
  const [valgt, navn, epost] = [input.bruker, input.inviterNavn, input.epost].map((x) => tekstAv(x).trim());
  if (valgt) {
    if (navn) throw ruleProblem('inviterNavn', 'velg enten en bruker eller noen som skal inviteres');
    if (!(await arbeid.hent('bruker', valgt))) throw ruleProblem('bruker', 'finnes ikke');
    return valgt;
  }
  const kjent = await brukerMedEpost(u, epost ?? '');
  if (kjent || !navn) return kjent;
  if (!epost) throw ruleProblem('epost', 'må fylles ut for den som skal inviteres');
  const rolle = rolleFor[seterolle] ?? 'medlem';
  return (await nyBruker(u, { navn, epost, rolle })).systemID;
};

/** Gives a seat, on behalf of a party (rows A05, A11). The kernel has locked the arena. */
const giSete: Handling = async (u) => {
  const { arbeid, input } = u;
  const arena = subjektAv(u);
  await krevPlassIRollen(u, arena);
  const partId = tekstAv(input.part);
  const part = partId === '' ? undefined : await krevPartPaa(arbeid, partId, tekstAv(input.fraDato));
  const rolle = input.seterolle as { readonly kode: string; readonly kodenavn: string };
  const tittel = tekstAv(input.tittel);
  const { journalpost } = await arenanotat(
    arbeid,
    arena,
    `Ny plass i ${tekstAv(arena.data.navn)}: ${tittel}`,
    [
      {
        type: 'nokkelverdier',
        verdier: [
          { noekkel: 'Plass', verdi: tittel },
          { noekkel: 'Rolle', verdi: await rollenavnI(arbeid, arena.systemID, rolle) },
          ...(part ? [{ noekkel: 'For', verdi: tekstAv(part.data.navn) }] : []),
          { noekkel: 'Stemmerett', verdi: input.stemmerett === true ? 'Ja' : 'Nei' },
          { noekkel: 'Fra', verdi: tekstAv(input.fraDato) },
          ...(tekstAv(input.tilDato) ? [{ noekkel: 'Til', verdi: tekstAv(input.tilDato) }] : []),
        ],
      },
    ],
  );
  const bruker = await hvemSomSitter(u, rolle.kode);
  const valgfrie = Object.fromEntries(
    ['kapasitet', 'tilDato', 'epost'].flatMap((f) => (input[f] === undefined ? [] : [[f, input[f]]])),
  );
  const objekt = await arbeid.ny(
    'sete',
    {
      felt: {
        tittel,
        seterolle: rolle,
        stemmerett: input.stemmerett === true,
        fraDato: input.fraDato,
        ...valgfrie,
        ...(bruker ? { bruker } : {}),
      },
      relasjoner: {
        arena: arena.systemID,
        part: part?.systemID ?? null,
        varaFor: tekstAv(input.varaFor) || null,
      },
    },
    { handling: 'giSete' },
  );
  await varsleBrukere(arbeid, bruker ? [bruker] : [], 'sete-gitt', objekt);
  return { objekt, laget: laget(journalpost) };
};

/** Ends a seat on a day, and those of its deputies that would have gone on. */
export const avsluttPaa = async (
  arbeid: Arbeid,
  sete: Objekt,
  tilDato: string,
  avslutningsgrunn: string,
): Promise<Objekt> => {
  const { fraDato, tilDato: slutter } = tidsrom(sete.data);
  if (tilDato <= fraDato) throw ruleProblem('tilDato', 'må være etter at plassen begynte');
  if (slutter !== undefined && slutter <= tilDato)
    throw new Problem('feil-tilstand', `plassen er alt avsluttet ${slutter}`);
  const felt = { tilDato, avslutningsgrunn };
  const objekt = await arbeid.endre(sete, { felt }, { handling: 'avsluttSete' });
  for (const vara of await arbeid.finn('sete', { varaFor: sete.systemID })) {
    const p = tidsrom(vara.data);
    // A deputy that had not begun is over before it begins.
    if (p.tilDato === undefined || tilDato < p.tilDato)
      await arbeid.endre(
        vara,
        { felt: { tilDato: p.fraDato < tilDato ? tilDato : p.fraDato, avslutningsgrunn } },
        { handling: 'avsluttSete' },
      );
  }
  return objekt;
};

const avsluttSete: Handling = async (u) => {
  const { arbeid, input } = u;
  const sete = subjektAv(u);
  const arena = await arbeid.krev('arena', sete.relasjoner.arena ?? '', true);
  const [tittel, tilDato, grunn] = [sete.data.tittel, input.tilDato, input.begrunnelse].map(tekstAv);
  const objekt = await avsluttPaa(arbeid, sete, tilDato ?? '', grunn ?? '');
  const { journalpost } = await arenanotat(
    arbeid,
    arena,
    `Plass avsluttet i ${tekstAv(arena.data.navn)}: ${tittel}`,
    [
      { type: 'nokkelverdier', verdier: [{ noekkel: 'Siste dag er dagen før', verdi: tilDato ?? '' }] },
      { type: 'avsnitt', tekst: grunn ?? '' },
    ],
  );
  const bruker = tekstAv(sete.data.bruker);
  await varsleBrukere(arbeid, bruker ? [bruker] : [], 'sete-avsluttet', objekt);
  return { objekt, laget: laget(journalpost) };
};

export const seteIArena = { giSete };
export const sete = { avsluttSete };
