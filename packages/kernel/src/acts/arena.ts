import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import type { Blokk } from '../dokument/index.js';
import { Problem, ruleProblem } from '../problem.js';
import { journalposten, nySaksmappe } from './arkivering.js';
import { nyttNotat } from './brev.js';
import { type Handling, kodeAv, subjektAv, tekstAv } from './handling.js';

/** A note in the arena's own case, which is made with the first. Gives the arena as it is after. */
export const arenanotat = async (
  arbeid: Arbeid,
  arena: Objekt,
  tittel: string,
  blokker: readonly Blokk[],
  referanse?: string,
): Promise<{ readonly arena: Objekt; readonly journalpost: Objekt }> => {
  const navn = tekstAv(arena.data.navn);
  const saksmappe =
    arena.relasjoner.saksmappe ??
    (await nySaksmappe(arbeid, `${navn}: plasser, mandat og status`, navn)).systemID;
  const etter = arena.relasjoner.saksmappe ? arena : await arbeid.endre(arena, { relasjoner: { saksmappe } });
  const journalpost = await nyttNotat(arbeid, { saksmappe, tittel, fra: navn, referanse, blokker });
  return { arena: etter, journalpost };
};

export const laget = (journalpost: Objekt) => [journalposten(journalpost)];

/** The arena of a kind there is one of. Throws 409 when the collaboration has none. */
export const arenaAvType = async (arbeid: Arbeid, arenatype: string): Promise<Objekt> => {
  const [funnet] = await arbeid.finn('arena', { arenatype }, { limit: 1 });
  if (!funnet) throw new Problem('feil-tilstand', `samarbeidet har ingen arena av typen ${arenatype}`);
  return funnet;
};

/** The arenas above one, nearest first. */
export const arenaerOver = async (
  arbeid: Arbeid,
  arena: Objekt,
  laas = false,
): Promise<readonly Objekt[]> => {
  const over: Objekt[] = [];
  for (let id = arena.relasjoner.overordnet; id !== undefined && over.length < 100; ) {
    const neste: Objekt | undefined = await arbeid.hent('arena', id, laas);
    if (!neste || over.some((o) => o.systemID === neste.systemID)) break;
    over.push(neste);
    id = neste.relasjoner.overordnet;
  }
  return over;
};

const endreStatus: Handling = async (u) => {
  const { arbeid, input } = u;
  const arena = subjektAv(u);
  const navn = tekstAv(arena.data.navn);
  const status = input.arenastatus as { readonly kode: string; readonly kodenavn: string };
  const dato = tekstAv(input.dato);
  const notat = tekstAv(input.notat);
  if (status.kode === kodeAv(arena, 'arenastatus'))
    throw new Problem('feil-tilstand', `${navn} har allerede statusen «${status.kodenavn}»`);
  if (dato > arbeid.naa.slice(0, 10)) throw ruleProblem('dato', 'kan ikke være etter i dag');
  if (dato < tekstAv(arena.data.statusdato))
    throw ruleProblem('dato', 'kan ikke være før datoen for statusen arenaen har nå');
  const { arena: filet, journalpost } = await arenanotat(
    arbeid,
    arena,
    `${navn}: ny status «${status.kodenavn}»`,
    [
      {
        type: 'nokkelverdier',
        verdier: [
          { noekkel: 'Status', verdi: status.kodenavn },
          { noekkel: 'Fra dato', verdi: dato },
        ],
      },
      ...(notat ? [{ type: 'avsnitt' as const, tekst: notat }] : []),
    ],
  );
  await arbeid.ny('arenasteg', {
    felt: { arenastatus: status, dato, ...(notat ? { notat } : {}) },
    relasjoner: { arena: arena.systemID, journalpost: journalpost.systemID },
  });
  const objekt = await arbeid.endre(
    filet,
    { felt: { arenastatus: status, statusdato: dato } },
    { handling: 'endreStatus' },
  );
  return { objekt, laget: laget(journalpost) };
};

const flyttArena: Handling = async (u) => {
  const { arbeid, input } = u;
  const arena = subjektAv(u);
  const navn = tekstAv(arena.data.navn);
  const under = await arbeid.hent('arena', tekstAv(input.overordnet), true);
  if (!under) throw ruleProblem('overordnet', 'finnes ikke');
  if (under.systemID === arena.relasjoner.overordnet)
    throw new Problem('feil-tilstand', `${navn} svarer allerede til ${tekstAv(under.data.navn)}`);
  // The line above is locked, so that two who move at once cannot close a circle between them.
  const linje = [under, ...(await arenaerOver(arbeid, under, true))];
  if (linje.some((a) => a.systemID === arena.systemID))
    throw ruleProblem('overordnet', 'ville lagt arenaen under seg selv');
  const { arena: filet, journalpost } = await arenanotat(
    arbeid,
    arena,
    `${navn} svarer nå til ${tekstAv(under.data.navn)}`,
    [{ type: 'avsnitt', tekst: tekstAv(input.begrunnelse) }],
  );
  const objekt = await arbeid.endre(
    filet,
    { relasjoner: { overordnet: under.systemID } },
    { handling: 'flyttArena' },
  );
  return { objekt, laget: laget(journalpost) };
};

/** Gives the arena the lines of the template that it does not have. Lines it has are its own and stay as they are. */
const lagSjekkliste: Handling = async ({ arbeid, subjekt }) => {
  if (!subjekt) throw new Problem('ikke-funnet');
  const har = (await arbeid.finn('sjekkpunkt', { arena: subjekt.systemID })).map((p) => p.data.nummer);
  const nye = (await arbeid.finn('sjekkpunktmal', {})).filter((m) => !har.includes(m.data.nummer));
  if (nye.length === 0) throw new Problem('feil-tilstand', 'arenaen har allerede alle punktene i malen');
  const laget: { entitet: string; systemID: string }[] = [];
  for (const m of nye) {
    const { nummer, tittel, hjelp } = m.data;
    const punkt = await arbeid.ny('sjekkpunkt', {
      felt: { nummer, tittel, ...(hjelp === undefined ? {} : { hjelp }) },
      relasjoner: { arena: subjekt.systemID },
    });
    laget.push({ entitet: 'sjekkpunkt', systemID: punkt.systemID });
  }
  return { objekt: subjekt, laget };
};

const fullfoer: Handling = async (u) => {
  const { arbeid, input } = u;
  const punkt = subjektAv(u);
  const dato = tekstAv(input.dato);
  if (punkt.data.ferdigDato !== undefined) throw new Problem('feil-tilstand', 'punktet er alt fullført');
  if (dato > arbeid.naa.slice(0, 10)) throw ruleProblem('dato', 'kan ikke være etter i dag');
  const notat = tekstAv(input.notat);
  const felt = { ferdigDato: dato, ...(notat ? { notat } : {}) };
  return { objekt: await arbeid.endre(punkt, { felt }, { handling: 'fullfoer' }), laget: [] };
};

const gjenaapne: Handling = async (u) => {
  const punkt = subjektAv(u);
  if (punkt.data.ferdigDato === undefined) throw new Problem('feil-tilstand', 'punktet er ikke fullført');
  const felt = { ferdigDato: null, notat: u.input.notat };
  return { objekt: await u.arbeid.endre(punkt, { felt }, { handling: 'gjenaapne' }), laget: [] };
};

export const arena = { endreStatus, flyttArena, lagSjekkliste };
export const sjekkpunkt = { fullfoer, gjenaapne };
