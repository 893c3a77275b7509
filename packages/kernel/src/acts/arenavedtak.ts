import type { Objekt } from '../access/utvalg.js';
import { ruleProblem } from '../problem.js';
import { styresOvenfra } from '../rules/arena.js';
import { avloeser, versjonAv } from '../rules/mandat.js';
import { varsleSeter } from '../varsling.js';
import { arenaerOver, arenanotat, laget } from './arena.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv, type Utfoerelse } from './handling.js';

// What is decided about a body and holds from a day: its mandate, its budget and its rules of procedure.

/** The decision that a mandate, a budget or rules of procedure rest on: demanded of bodies the steering group governs (row B07). */
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
  const fra = u.input.gjelderFra === undefined ? 'fraDato' : 'gjelderFra';
  if (tekstAv(vedtak.data.dato) > tekstAv(u.input[fra]))
    throw ruleProblem(fra, 'kan ikke være før vedtaket ble gjort');
  return vedtak;
};

const vedtaksnummer = (v: Objekt): string =>
  `Vedtak ${tallAv(v.data.nummer) ?? ''}/${tallAv(v.data.aar) ?? ''}`;

/** Ends the version before on the first day of the new one, whose first day stands in `fra`. */
const avloes = async (
  u: Utfoerelse,
  tidligere: readonly Objekt[],
  { fra, til }: { readonly fra: string; readonly til: string },
): Promise<void> => {
  const foerste = tekstAv(u.input[fra]);
  const svar = avloeser(
    tidligere.map((o) => versjonAv(o, fra, til)),
    foerste,
  );
  if (!svar.ok) throw ruleProblem(fra, `må være etter ${svar.etter}, da forrige versjon begynte`);
  if (svar.avsluttes) await u.arbeid.endre(svar.avsluttes.objekt, { felt: { [til]: foerste } });
};

/** As `avloes`, and gives the number of the new version. */
const nyVersjon = async (u: Utfoerelse, tidligere: readonly Objekt[]): Promise<number> => {
  await avloes(u, tidligere, { fra: 'gjelderFra', til: 'gjelderTil' });
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

/** How the body decides from a day on (rows B05, B06): a rule of its own needs no vote to be named, a party with a veto does. */
const vedtaForretningsorden: Handling = async (u) => {
  const { arbeid, input } = u;
  const arena = subjektAv(u);
  const vedtak = await vedtaketBak(u, arena);
  const regel = (input.beslutningsregel as
    | { readonly kode: string; readonly kodenavn: string }
    | undefined) ?? {
    kode: '',
    kodenavn: '',
  };
  const veto = (input.vetopart ?? []) as readonly string[];
  if ((regel.kode === 'veto') !== veto.length > 0)
    throw ruleProblem(
      'vetopart',
      regel.kode === 'veto' ? 'velg hvem som har vetorett' : 'gjelder bare når noen har vetorett',
    );
  const parter = await arbeid.finn('samarbeidspart', { systemID: [...new Set(veto)] });
  if (parter.length !== new Set(veto).size) throw ruleProblem('vetopart', 'finnes ikke');
  await avloes(u, await arbeid.finn('forretningsorden', { arena: arena.systemID }), {
    fra: 'fraDato',
    til: 'tilDato',
  });
  const frist = tallAv(input.innkallingsfristDager);
  const { journalpost } = await arenanotat(
    arbeid,
    arena,
    `Forretningsorden for ${tekstAv(arena.data.navn)} fra ${tekstAv(input.fraDato)}`,
    [
      {
        type: 'nokkelverdier',
        verdier: [
          { noekkel: 'Beslutningsregel', verdi: regel.kodenavn },
          ...(parter.length === 0
            ? []
            : [{ noekkel: 'Vetorett', verdi: parter.map((p) => tekstAv(p.data.navn)).join(', ') }]),
          { noekkel: 'Vedtaksført', verdi: `${input.vedtaksfoerProsent} % av de stemmeberettigede` },
          { noekkel: 'Fullmakter per deltaker', verdi: `${input.fullmakterPerDeltaker}` },
          ...(frist === undefined ? [] : [{ noekkel: 'Innkalling', verdi: `minst ${frist} dager før` }]),
          {
            noekkel: 'Protokollen godkjennes av',
            verdi: input.lederGodkjennerProtokoll === true ? 'lederen' : 'organet i neste møte',
          },
          { noekkel: 'Frist for merknader', verdi: `${input.merknadsfristDager} dager` },
          { noekkel: 'Gjelder fra', verdi: tekstAv(input.fraDato) },
        ],
      },
    ],
    vedtak && vedtaksnummer(vedtak),
  );
  const objekt = await arbeid.ny(
    'forretningsorden',
    {
      felt: {
        fraDato: input.fraDato,
        beslutningsregel: kodeFor(arbeid, 'forretningsorden', 'beslutningsregel', regel.kode),
        vedtaksfoerProsent: input.vedtaksfoerProsent,
        fullmakterPerDeltaker: input.fullmakterPerDeltaker,
        ...(frist === undefined ? {} : { innkallingsfristDager: frist }),
        lederGodkjennerProtokoll: input.lederGodkjennerProtokoll === true,
        merknadsfristDager: input.merknadsfristDager,
      },
      relasjoner: {
        arena: arena.systemID,
        vedtak: vedtak?.systemID ?? null,
        journalpost: journalpost.systemID,
      },
    },
    { handling: 'vedtaForretningsorden' },
  );
  for (const p of parter) await arbeid.knytt(objekt, 'vetopart', p.systemID);
  return { objekt, laget: laget(journalpost) };
};

export const arenavedtak = { vedtaMandat, vedtaBudsjett, vedtaForretningsorden };
