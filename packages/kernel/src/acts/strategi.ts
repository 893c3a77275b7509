import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import type { Blokk } from '../dokument/index.js';
import { Problem, ruleProblem } from '../problem.js';
import { journalposten, nySaksmappe } from './arkivering.js';
import { nyttNotat } from './brev.js';
import { nummerAv } from './forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv, type Utfoerelse } from './handling.js';
import { hoeringsfristAv, krevHoeringAvsluttet, sendUtkastPaaHoering } from './utkasthoering.js';

const navnAv = (s: Objekt): string =>
  `${tekstAv(s.data.tittel)}, versjon ${tallAv(s.data.versjonsnummer) ?? ''}`;

/** One case for all versions: the first that does something formal makes it. */
const strategisak = async (arbeid: Arbeid, strategi: Objekt): Promise<string> => {
  const alle = await arbeid.finn('strategi', {});
  const funnet =
    strategi.relasjoner.saksmappe ?? alle.find((s) => s.relasjoner.saksmappe)?.relasjoner.saksmappe;
  return funnet ?? (await nySaksmappe(arbeid, tekstAv(strategi.data.tittel), arbeid.aktoer.navn)).systemID;
};

const maalene = async (arbeid: Arbeid, strategi: Objekt): Promise<readonly Objekt[]> => {
  const maal = (await arbeid.finn('maal', { strategi: strategi.systemID })).toSorted(
    (a, b) => (tallAv(a.data.nummer) ?? 0) - (tallAv(b.data.nummer) ?? 0),
  );
  if (maal.length === 0) throw new Problem('feil-tilstand', 'strategien har ingen mål ennå');
  return maal;
};

const innholdet = (strategi: Objekt, maal: readonly Objekt[]): readonly Blokk[] => {
  const soeyler = (strategi.data.soeyler ?? []) as readonly string[];
  return [
    {
      type: 'nokkelverdier',
      verdier: [
        {
          noekkel: 'Periode',
          verdi: `${tallAv(strategi.data.fraAar) ?? ''}–${tallAv(strategi.data.tilAar) ?? ''}`,
        },
      ],
    },
    ...(tekstAv(strategi.data.sammendrag) === ''
      ? []
      : [{ type: 'avsnitt' as const, tekst: tekstAv(strategi.data.sammendrag) }]),
    ...(soeyler.length === 0
      ? []
      : [
          { type: 'overskrift' as const, nivaa: 1 as const, tekst: 'Søyler' },
          { type: 'punktliste' as const, punkter: soeyler },
        ]),
    { type: 'overskrift', nivaa: 1, tekst: 'Mål' },
    ...maal.flatMap((m): readonly Blokk[] => [
      { type: 'overskrift', nivaa: 2, tekst: `${tallAv(m.data.nummer) ?? ''}. ${tekstAv(m.data.tittel)}` },
      { type: 'avsnitt', tekst: tekstAv(m.data.tekst) },
    ]),
  ];
};

const flytt = (u: Utfoerelse, handling: string, felt = {}, relasjoner = {}): Promise<Objekt> =>
  u.arbeid.endre(
    subjektAv(u),
    {
      felt: {
        ...felt,
        ...(u.til ? { strategistatus: kodeFor(u.arbeid, 'strategi', 'strategistatus', u.til) } : {}),
      },
      relasjoner,
    },
    { handling },
  );

/** Asks the parties what they think of the draft, by a hearing of its own (rows B12, B13). */
const sendPaaHoering: Handling = async (u) => {
  const { arbeid } = u;
  const strategi = subjektAv(u);
  const frist = hoeringsfristAv(u);
  const maal = await maalene(arbeid, strategi);
  const saksmappe = await strategisak(arbeid, strategi);
  const tittel = navnAv(strategi);
  const jp = await nyttNotat(arbeid, {
    saksmappe,
    tittel: `Utkast til høring: ${tittel}`,
    blokker: innholdet(strategi, maal),
  });
  const objekt = await flytt(u, 'sendPaaHoering', {}, { saksmappe });
  const laget = await sendUtkastPaaHoering(u, 'strategi', strategi, {
    tittel,
    tekst: 'Partene bes om å uttale seg om utkastet. Målene står på strategisiden.',
    frist,
  });
  return { objekt, laget: [journalposten(jp), ...laget] };
};

const tilUtkast: Handling = async (u) => {
  const { arbeid } = u;
  const strategi = subjektAv(u);
  await krevHoeringAvsluttet(arbeid, 'strategi', strategi);
  const jp = await nyttNotat(arbeid, {
    saksmappe: await strategisak(arbeid, strategi),
    tittel: `Utkastet tas opp igjen etter høring: ${navnAv(strategi)}`,
    blokker: [{ type: 'avsnitt', tekst: tekstAv(u.input.begrunnelse) }],
  });
  return {
    objekt: await flytt(u, 'tilUtkast'),
    laget: [journalposten(jp)],
  };
};

/** The steering group adopts the strategy; the one before it stands as it was, and ends the day this begins. */
const vedta: Handling = async (u) => {
  const { arbeid, input } = u;
  const strategi = subjektAv(u);
  await krevHoeringAvsluttet(arbeid, 'strategi', strategi);
  const maal = await maalene(arbeid, strategi);
  const vedtak = await arbeid.hent('vedtak', tekstAv(input.vedtak));
  if (!vedtak) throw ruleProblem('vedtak', 'finnes ikke');
  const arena = await arbeid.krev('arena', vedtak.relasjoner.arena ?? '');
  if (kodeAv(arena, 'arenatype') !== 'styringsgruppe')
    throw ruleProblem('vedtak', 'må være gjort av styringsgruppen');
  const vedtattDato = tekstAv(vedtak.data.dato);
  const gjelderFra = tekstAv(input.gjelderFra);
  if (gjelderFra < vedtattDato) throw ruleProblem('gjelderFra', 'kan ikke være før vedtaksdatoen');
  for (const eldre of await arbeid.finn('strategi', { strategistatus: 'vedtatt' })) {
    if (gjelderFra <= tekstAv(eldre.data.gjelderFra))
      throw ruleProblem('gjelderFra', 'må være etter at den forrige begynte å gjelde');
    await arbeid.endre(
      eldre,
      {
        felt: {
          gjelderTil: gjelderFra,
          strategistatus: kodeFor(arbeid, 'strategi', 'strategistatus', 'erstattet'),
        },
      },
      { handling: 'erstatt' },
    );
  }
  const saksmappe = await strategisak(arbeid, strategi);
  const jp = await nyttNotat(arbeid, {
    saksmappe,
    tittel: `Vedtatt: ${navnAv(strategi)}`,
    blokker: [
      {
        type: 'nokkelverdier',
        verdier: [
          { noekkel: 'Vedtak', verdi: nummerAv(vedtak) },
          { noekkel: 'Vedtaksdato', verdi: vedtattDato },
          { noekkel: 'Gjelder fra', verdi: gjelderFra },
        ],
      },
      ...innholdet(strategi, maal),
    ],
  });
  const objekt = await flytt(
    u,
    'vedta',
    { vedtattDato, gjelderFra },
    { vedtak: vedtak.systemID, saksmappe, journalpost: jp.systemID },
  );
  return { objekt, laget: [journalposten(jp)] };
};

/** A revision: a draft of the next version with the goals as they are, each knowing the one it comes from (row C09). */
const nyVersjon: Handling = async (u) => {
  const { arbeid, input } = u;
  const strategi = await arbeid.krev('strategi', subjektAv(u).systemID, true);
  const [fraAar, tilAar] = [tallAv(input.fraAar) ?? 0, tallAv(input.tilAar) ?? 0];
  if (tilAar < fraAar) throw ruleProblem('tilAar', 'kan ikke være før det første året');
  const alle = await arbeid.finn('strategi', {});
  if (alle.some((s) => ['utkast', 'hoering'].includes(kodeAv(s, 'strategistatus'))))
    throw new Problem('feil-tilstand', 'det er allerede et utkast til ny versjon');
  const { soeyler, sammendrag } = strategi.data;
  const objekt = await arbeid.ny(
    'strategi',
    {
      felt: {
        tittel: strategi.data.tittel,
        versjonsnummer: Math.max(...alle.map((s) => tallAv(s.data.versjonsnummer) ?? 0)) + 1,
        fraAar,
        tilAar,
        ...(soeyler === undefined ? {} : { soeyler }),
        ...(sammendrag === undefined ? {} : { sammendrag }),
        strategistatus: kodeFor(arbeid, 'strategi', 'strategistatus', 'utkast'),
      },
      relasjoner: {
        forrige: strategi.systemID,
        ...(strategi.relasjoner.saksmappe ? { saksmappe: strategi.relasjoner.saksmappe } : {}),
      },
    },
    { handling: 'nyVersjon' },
  );
  for (const m of await maalene(arbeid, strategi))
    await arbeid.ny('maal', {
      felt: { nummer: m.data.nummer, tittel: m.data.tittel, tekst: m.data.tekst },
      relasjoner: { strategi: objekt.systemID, forrige: m.systemID },
    });
  return { objekt, laget: [] };
};

export const strategi = { sendPaaHoering, tilUtkast, vedta, nyVersjon };
