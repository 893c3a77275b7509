import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import type { Blokk } from '../dokument/index.js';
import { ruleProblem } from '../problem.js';
import { varsleParter, varsleRolle, varsleSeter } from '../varsling.js';
import { journalposten } from './arkivering.js';
import { nyttNotat } from './brev.js';
import { nummerAv } from './forslag.js';
import { type Handling, kodeFor, type Opplasting, subjektAv, tekstAv, type Utfoerelse } from './handling.js';
import { vedlegg } from './partssvar.js';
import { saksmappeFor } from './vedtakssak.js';

const eiernavn = async (arbeid: Arbeid, o: Objekt['relasjoner']): Promise<string> => {
  if (o.eierArena) return tekstAv((await arbeid.krev('arena', o.eierArena)).data.navn);
  return tekstAv((await arbeid.krev('samarbeidspart', o.eierPart ?? '')).data.navn);
};

/** A note in the decision's case: the formal trace of what happens to a follow-up. */
const notat = async (
  arbeid: Arbeid,
  vedtak: Objekt,
  tittel: string,
  blokker: readonly Blokk[],
  filer: readonly Opplasting[] = [],
): Promise<Objekt> =>
  nyttNotat(arbeid, {
    saksmappe: await saksmappeFor(arbeid, vedtak),
    tittel,
    referanse: `Vedtak ${nummerAv(vedtak)}`,
    blokker,
    dokumenter: vedlegg(filer),
  });

/** Gives somebody something to do because of a decision. Act on the vedtak. */
export const startOppfoelging: Handling = async (u) => {
  const { arbeid, input } = u;
  const vedtak = subjektAv(u);
  const eierArena = tekstAv(input.eierArena);
  const eierPart = tekstAv(input.eierPart);
  if ((eierArena === '') === (eierPart === ''))
    throw ruleProblem('eierArena', 'velg enten en arena eller en part som eier');
  if (eierArena !== '' && !(await arbeid.hent('arena', eierArena)))
    throw ruleProblem('eierArena', 'finnes ikke');
  if (eierPart !== '' && !(await arbeid.hent('samarbeidspart', eierPart)))
    throw ruleProblem('eierPart', 'finnes ikke');
  const frist = tekstAv(input.frist);
  if (frist < tekstAv(vedtak.data.dato)) throw ruleProblem('frist', 'kan ikke være før vedtaksdatoen');
  const relasjoner = {
    vedtak: vedtak.systemID,
    ...(eierArena === '' ? { eierPart } : { eierArena }),
  };
  const eiertittel = tekstAv(input.eiertittel);
  const objekt = await arbeid.ny(
    'oppfoelging',
    {
      felt: {
        tittel: input.tittel,
        tekst: input.tekst,
        frist,
        ...(eiertittel === '' ? {} : { eiertittel }),
        oppfoelgingsstatus: kodeFor(arbeid, 'oppfoelging', 'oppfoelgingsstatus', 'planlagt'),
      },
      relasjoner,
    },
    { handling: 'startOppfoelging' },
  );
  const navn = await eiernavn(arbeid, objekt.relasjoner);
  const jp = await notat(
    arbeid,
    vedtak,
    `Oppfølging av vedtak ${nummerAv(vedtak)}: ${tekstAv(input.tittel)}`,
    [
      { type: 'avsnitt', tekst: tekstAv(input.tekst) },
      {
        type: 'nokkelverdier',
        verdier: [
          { noekkel: 'Ansvarlig', verdi: eiertittel === '' ? navn : `${navn}, ${eiertittel}` },
          { noekkel: 'Frist', verdi: frist },
        ],
      },
    ],
  );
  if (eierArena === '') await varsleParter(arbeid, [eierPart], 'oppfoelging-ny', objekt);
  else await varsleSeter(arbeid, eierArena, 'oppfoelging-ny', objekt);
  return { objekt, laget: [journalposten(jp)] };
};

const til = (
  u: Utfoerelse,
  handling: string,
  felt: Readonly<Record<string, unknown>>,
  journalpost?: string,
): Promise<Objekt> =>
  u.arbeid.endre(
    subjektAv(u),
    {
      felt: {
        ...felt,
        ...(u.til
          ? { oppfoelgingsstatus: kodeFor(u.arbeid, 'oppfoelging', 'oppfoelgingsstatus', u.til) }
          : {}),
      },
      ...(journalpost ? { relasjoner: { journalpost } } : {}),
    },
    { handling },
  );

const paabegynn: Handling = async (u) => ({ objekt: await til(u, 'paabegynn', {}), laget: [] });

/** Done is what can be shown to be done: a text or a document, kept as a record. */
const meldFerdig: Handling = async (u) => {
  const { arbeid, input, filer } = u;
  const o = subjektAv(u);
  const bevis = tekstAv(input.bevis);
  if (bevis.trim() === '' && filer.length === 0)
    throw ruleProblem('bevis', 'beskriv hva som er gjort, eller legg ved et dokument som viser det');
  const vedtak = await arbeid.krev('vedtak', o.relasjoner.vedtak ?? '');
  const jp = await notat(
    arbeid,
    vedtak,
    `Ferdig: ${tekstAv(o.data.tittel)}`,
    [
      {
        type: 'avsnitt',
        tekst: bevis === '' ? `Se vedlegg: ${filer.map((f) => f.filnavn).join(', ')}.` : bevis,
      },
      {
        type: 'nokkelverdier',
        verdier: [
          { noekkel: 'Ansvarlig', verdi: await eiernavn(arbeid, o.relasjoner) },
          { noekkel: 'Frist', verdi: tekstAv(o.data.frist) },
        ],
      },
    ],
    filer,
  );
  const felt = { ferdigDato: arbeid.naa.slice(0, 10), ...(bevis === '' ? {} : { bevis }) };
  const objekt = await til(u, 'meldFerdig', felt, jp.systemID);
  await varsleRolle(arbeid, 'sekretariat', 'oppfoelging-ferdig', objekt);
  return { objekt, laget: [journalposten(jp)] };
};

const endreFrist: Handling = async (u) => {
  const { arbeid, input } = u;
  const o = subjektAv(u);
  const vedtak = await arbeid.krev('vedtak', o.relasjoner.vedtak ?? '');
  const frist = tekstAv(input.frist);
  const gammel = tekstAv(o.data.frist);
  if (frist === gammel) throw ruleProblem('frist', 'er den samme som før');
  if (frist < tekstAv(vedtak.data.dato)) throw ruleProblem('frist', 'kan ikke være før vedtaksdatoen');
  const jp = await notat(arbeid, vedtak, `Ny frist: ${tekstAv(o.data.tittel)}`, [
    {
      type: 'nokkelverdier',
      verdier: [
        { noekkel: 'Frist før', verdi: gammel },
        { noekkel: 'Ny frist', verdi: frist },
      ],
    },
    { type: 'avsnitt', tekst: tekstAv(input.begrunnelse) },
  ]);
  const objekt = await til(u, 'endreFrist', { frist, begrunnelse: input.begrunnelse });
  return { objekt, laget: [journalposten(jp)] };
};

const avlys: Handling = async (u) => {
  const { arbeid, input } = u;
  const o = subjektAv(u);
  const vedtak = await arbeid.krev('vedtak', o.relasjoner.vedtak ?? '');
  const jp = await notat(arbeid, vedtak, `Avlyst: ${tekstAv(o.data.tittel)}`, [
    { type: 'avsnitt', tekst: tekstAv(input.begrunnelse) },
  ]);
  const felt = { begrunnelse: input.begrunnelse, ferdigDato: arbeid.naa.slice(0, 10) };
  const objekt = await til(u, 'avlys', felt, jp.systemID);
  return { objekt, laget: [journalposten(jp)] };
};

export const oppfoelging = { paabegynn, meldFerdig, endreFrist, avlys };
