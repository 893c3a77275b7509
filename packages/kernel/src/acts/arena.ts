import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import type { Blokk } from '../dokument/index.js';
import { Problem, ruleProblem } from '../problem.js';
import { styresOvenfra } from '../rules/arena.js';
import { avloeser } from '../rules/mandat.js';
import { varsleSeter } from '../varsling.js';
import { nyJournalpost, nySaksmappe } from './arkivering.js';
import { type Handling, kodeAv, subjektAv, tallAv, tekstAv, type Utfoerelse } from './handling.js';

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
  const journalpost = await nyJournalpost(arbeid, {
    saksmappe,
    tittel,
    type: 'N',
    parter: [{ type: 'IA', navn }],
    dokumenter: [
      {
        tittel,
        tegn: {
          spraak: 'nb',
          tittel,
          organ: navn,
          dato: arbeid.naa.slice(0, 10),
          ...(referanse ? { referanse } : {}),
          blokker,
        },
      },
    ],
  });
  return { arena: etter, journalpost };
};

export const laget = (journalpost: Objekt) => [{ entitet: 'journalpost', systemID: journalpost.systemID }];

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

/** The decision that a mandate or a budget rests on: demanded of bodies the steering group governs (row B07). */
const vedtaketBak = async (u: Utfoerelse, arena: Objekt): Promise<Objekt | undefined> => {
  const id = tekstAv(u.input.vedtak);
  const styrt = styresOvenfra(kodeAv(arena, 'arenatype'));
  if (id === '') {
    if (styrt) throw ruleProblem('vedtak', 'styringsgruppen bestemmer dette, så vedtaket må oppgis');
    return undefined;
  }
  const vedtak = await u.arbeid.hent('vedtak', id);
  if (!vedtak) throw ruleProblem('vedtak', 'finnes ikke');
  const kan = (await arenaerOver(u.arbeid, arena)).filter(
    (a) => !styrt || kodeAv(a, 'arenatype') === 'styringsgruppe',
  );
  const rette = [...(styrt ? [] : [arena]), ...kan].map((a) => a.systemID);
  if (!rette.includes(vedtak.relasjoner.arena ?? ''))
    throw ruleProblem('vedtak', 'er ikke gjort av en arena som bestemmer dette');
  if (tekstAv(vedtak.data.dato) > tekstAv(u.input.gjelderFra))
    throw ruleProblem('gjelderFra', 'kan ikke være før vedtaket ble gjort');
  return vedtak;
};

const vedtaksnummer = (v: Objekt): string =>
  `Vedtak ${tallAv(v.data.nummer) ?? ''}/${tallAv(v.data.aar) ?? ''}`;

const perioden = (o: Objekt) => ({
  objekt: o,
  gjelderFra: tekstAv(o.data.gjelderFra),
  ...(o.data.gjelderTil === undefined ? {} : { gjelderTil: tekstAv(o.data.gjelderTil) }),
});

/** Ends the version before on the first day of the new one. Gives the number of the new. */
const nyVersjon = async (u: Utfoerelse, tidligere: readonly Objekt[]): Promise<number> => {
  const gjelderFra = tekstAv(u.input.gjelderFra);
  const svar = avloeser(tidligere.map(perioden), gjelderFra);
  if (!svar.ok) throw ruleProblem('gjelderFra', `må være etter ${svar.etter}, da forrige versjon begynte`);
  if (svar.avsluttes) await u.arbeid.endre(svar.avsluttes.objekt, { felt: { gjelderTil: gjelderFra } });
  return Math.max(0, ...tidligere.map((t) => tallAv(t.data.versjonsnummer) ?? 0)) + 1;
};

const vedtaMandat: Handling = async (u) => {
  const { arbeid, input } = u;
  const arena = subjektAv(u);
  const vedtak = await vedtaketBak(u, arena);
  const versjonsnummer = await nyVersjon(u, await arbeid.finn('mandat', { arena: arena.systemID }));
  const tittel = tekstAv(input.tittel);
  const { journalpost } = await arenanotat(
    arbeid,
    arena,
    `${tittel}, versjon ${versjonsnummer}`,
    [
      { type: 'nokkelverdier', verdier: [{ noekkel: 'Gjelder fra', verdi: tekstAv(input.gjelderFra) }] },
      { type: 'avsnitt', tekst: tekstAv(input.tekst) },
    ],
    vedtak && vedtaksnummer(vedtak),
  );
  const objekt = await arbeid.ny(
    'mandat',
    {
      felt: { versjonsnummer, tittel, tekst: input.tekst, gjelderFra: input.gjelderFra },
      relasjoner: {
        arena: arena.systemID,
        vedtak: vedtak?.systemID ?? null,
        journalpost: journalpost.systemID,
      },
    },
    { handling: 'vedtaMandat' },
  );
  await varsleSeter(arbeid, arena.systemID, 'mandat-vedtatt', objekt);
  return { objekt, laget: laget(journalpost) };
};

const vedtaBudsjett: Handling = async (u) => {
  const { arbeid, input } = u;
  const arena = subjektAv(u);
  const vedtak = await vedtaketBak(u, arena);
  const aar = tallAv(input.aar) ?? 0;
  const versjonsnummer = await nyVersjon(u, await arbeid.finn('budsjett', { arena: arena.systemID, aar }));
  const { journalpost } = await arenanotat(
    arbeid,
    arena,
    `Budsjett ${aar} for ${tekstAv(arena.data.navn)}, versjon ${versjonsnummer}`,
    [
      {
        type: 'nokkelverdier',
        verdier: [
          { noekkel: 'Beløp', verdi: `${(tallAv(input.beloep) ?? 0).toLocaleString('nb-NO')} kr` },
          { noekkel: 'Kilde', verdi: tekstAv(input.kilde) },
          { noekkel: 'Gjelder fra', verdi: tekstAv(input.gjelderFra) },
        ],
      },
    ],
    vedtak && vedtaksnummer(vedtak),
  );
  const objekt = await arbeid.ny(
    'budsjett',
    {
      felt: {
        aar,
        versjonsnummer,
        beloep: input.beloep,
        kilde: input.kilde,
        gjelderFra: input.gjelderFra,
      },
      relasjoner: {
        arena: arena.systemID,
        vedtak: vedtak?.systemID ?? null,
        journalpost: journalpost.systemID,
      },
    },
    { handling: 'vedtaBudsjett' },
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

export const arena = { endreStatus, flyttArena, vedtaMandat, vedtaBudsjett, lagSjekkliste };
export const sjekkpunkt = { fullfoer, gjenaapne };
