import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { Problem, ruleProblem } from '../problem.js';
import { varsleParter, varsleRolle } from '../varsling.js';
import { journalposten, nyJournalpost, nySaksmappe } from './arkivering.js';
import { nyttNotat } from './brev.js';
import {
  type Handling,
  kodeAv,
  kodeFor,
  type Opplasting,
  subjektAv,
  tekstAv,
  type Utfoerelse,
} from './handling.js';
import { krevLoesning, laasPart, loesningssak } from './loesningsbruk.js';
import { krevPart, vedlegg } from './partssvar.js';

const nyBistand = (
  arbeid: Arbeid,
  type: string,
  status: string,
  felt: Readonly<Record<string, unknown>>,
  part: string,
  loesning: string | undefined,
): Promise<Objekt> =>
  arbeid.ny(
    'bistand',
    {
      felt: {
        ...felt,
        bistandstype: kodeFor(arbeid, 'bistand', 'bistandstype', type),
        bistandsstatus: kodeFor(arbeid, 'bistand', 'bistandsstatus', status),
        meldtDato: arbeid.naa.slice(0, 10),
      },
      relasjoner: { part, ...(loesning ? { loesning } : {}) },
    },
    { handling: 'meldBistand' },
  );

const settStatus = (arbeid: Arbeid, b: Objekt, status: string, handling: string): Promise<Objekt> =>
  arbeid.endre(
    b,
    { felt: { bistandsstatus: kodeFor(arbeid, 'bistand', 'bistandsstatus', status) } },
    { handling },
  );

/** A party says that it can help others, or would be helped. */
const meldBistand: Handling = async (u) => {
  const { arbeid, input } = u;
  const part = await laasPart(arbeid, tekstAv(input.part));
  const loesning = tekstAv(input.loesning);
  if (loesning !== '') await krevLoesning(arbeid, loesning);
  const type = (input.bistandstype as { kode: string }).kode;
  const like = await arbeid.finn('bistand', {
    part: part.systemID,
    bistandstype: type,
    bistandsstatus: 'aapen',
    loesning: loesning === '' ? null : loesning,
  });
  if (like.some((b) => b.data.tittel === input.tittel))
    throw new Problem('duplikat', 'parten har allerede meldt dette');
  const objekt = await nyBistand(
    arbeid,
    type,
    'aapen',
    { tittel: input.tittel, ...(tekstAv(input.tekst) === '' ? {} : { tekst: input.tekst }) },
    part.systemID,
    loesning || undefined,
  );
  await varsleRolle(arbeid, 'sekretariat', 'bistand-meldt', objekt);
  return { objekt, laget: [] };
};

const annenType = (type: string): string => (type === 'tilbud' ? 'oenske' : 'tilbud');

/** Asks another party whether it will take part: with its own offer or request where it has one. */
const foreslaaMentor: Handling = async (u) => {
  const { arbeid, input } = u;
  const min = await arbeid.krev('bistand', subjektAv(u).systemID, true);
  await krevPart(arbeid, min.relasjoner.part ?? '');
  const annen = await arbeid.hent('samarbeidspart', tekstAv(input.part));
  if (!annen) throw ruleProblem('part', 'finnes ikke');
  if (annen.systemID === min.relasjoner.part) throw ruleProblem('part', 'er den samme som spør');
  const type = kodeAv(min, 'bistandstype');
  const hos = {
    part: annen.systemID,
    bistandstype: annenType(type),
    bistandsstatus: ['aapen', 'forespurt'],
    loesning: min.relasjoner.loesning ?? null,
  };
  const [funnet] = await arbeid.finn('bistand', hos);
  const deres =
    funnet ??
    (await nyBistand(
      arbeid,
      annenType(type),
      'forespurt',
      { tittel: min.data.tittel },
      annen.systemID,
      min.relasjoner.loesning,
    ));
  const [tilbud, oenske] = type === 'tilbud' ? [min, deres] : [deres, min];
  const aktive = await arbeid.finn('mentorordning', {
    tilbud: tilbud.systemID,
    oenske: oenske.systemID,
    mentorstatus: ['foreslaatt', 'avtalt'],
  });
  if (aktive.length > 0) throw new Problem('duplikat', 'de to er allerede koblet');
  const objekt = await arbeid.ny(
    'mentorordning',
    {
      felt: {
        tittel: min.data.tittel,
        ...(tekstAv(input.melding) === '' ? {} : { melding: input.melding }),
        mentorstatus: kodeFor(arbeid, 'mentorordning', 'mentorstatus', 'foreslaatt'),
        hjelperSvarer: type === 'oenske',
        foreslaattDato: arbeid.naa.slice(0, 10),
      },
      relasjoner: { tilbud: tilbud.systemID, oenske: oenske.systemID },
    },
    { handling: 'foreslaaMentor' },
  );
  await varsleParter(arbeid, [annen.systemID], 'mentor-foreslaatt', objekt);
  return { objekt, laget: [] };
};

const trekkBistand: Handling = async (u) => ({
  objekt: await settStatus(u.arbeid, subjektAv(u), 'trukket', 'trekkBistand'),
  laget: [],
});

export const bistand = { meldBistand, foreslaaMentor, trekkBistand };

interface Par {
  readonly ordning: Objekt;
  readonly tilbud: Objekt;
  readonly oenske: Objekt;
  readonly hjelper: Objekt;
  readonly hjulpet: Objekt;
}

const paret = async (u: Utfoerelse): Promise<Par> => {
  const ordning = subjektAv(u);
  const tilbud = await u.arbeid.krev('bistand', ordning.relasjoner.tilbud ?? '', true);
  const oenske = await u.arbeid.krev('bistand', ordning.relasjoner.oenske ?? '', true);
  return {
    ordning,
    tilbud,
    oenske,
    hjelper: await u.arbeid.krev('samarbeidspart', tilbud.relasjoner.part ?? ''),
    hjulpet: await u.arbeid.krev('samarbeidspart', oenske.relasjoner.part ?? ''),
  };
};

/** Only the party that was asked answers; the other one asked. */
const krevSvarer = async (u: Utfoerelse, p: Par): Promise<void> => {
  const svarer = p.ordning.data.hjelperSvarer === true ? p.hjelper : p.hjulpet;
  await krevPart(u.arbeid, svarer.systemID);
};

const sakFor = async (arbeid: Arbeid, p: Par): Promise<string> => {
  const loesning = p.tilbud.relasjoner.loesning;
  if (loesning) return loesningssak(arbeid, await arbeid.krev('fellesloesning', loesning));
  return (await nySaksmappe(arbeid, `Erfaringsdeling: ${tekstAv(p.ordning.data.tittel)}`, arbeid.aktoer.navn))
    .systemID;
};

const status = (arbeid: Arbeid, kode: string) => ({
  mentorstatus: kodeFor(arbeid, 'mentorordning', 'mentorstatus', kode),
});

/** Both have said yes: the agreement between the two is a record. */
const godta: Handling = async (u) => {
  const { arbeid } = u;
  const p = await paret(u);
  await krevSvarer(u, p);
  const saksmappe = await sakFor(arbeid, p);
  const idag = arbeid.naa.slice(0, 10);
  const jp = await nyttNotat(arbeid, {
    saksmappe,
    tittel: `${tekstAv(p.hjelper.data.navn)} hjelper ${tekstAv(p.hjulpet.data.navn)}: ${tekstAv(p.ordning.data.tittel)}`,
    blokker: [
      {
        type: 'nokkelverdier',
        verdier: [
          { noekkel: 'Hjelper', verdi: tekstAv(p.hjelper.data.navn) },
          { noekkel: 'Får hjelp', verdi: tekstAv(p.hjulpet.data.navn) },
          { noekkel: 'Foreslått', verdi: tekstAv(p.ordning.data.foreslaattDato) },
        ],
      },
      ...(tekstAv(p.ordning.data.melding) === ''
        ? []
        : [{ type: 'avsnitt' as const, tekst: tekstAv(p.ordning.data.melding) }]),
    ],
    // Who helps whom is for those who take part; the line in the journal says that there is an agreement.
    offentlig: false,
  });
  for (const b of [p.tilbud, p.oenske])
    if (kodeAv(b, 'bistandsstatus') === 'forespurt') await settStatus(arbeid, b, 'aapen', 'godta');
  const objekt = await arbeid.endre(
    p.ordning,
    {
      felt: { ...status(arbeid, 'avtalt'), avtaltDato: idag },
      relasjoner: { saksmappe, journalpost: jp.systemID },
    },
    { handling: 'godta' },
  );
  await varsleParter(arbeid, [p.hjelper.systemID, p.hjulpet.systemID], 'mentor-avtalt', objekt);
  return { objekt, laget: [journalposten(jp)] };
};

const takkNei: Handling = async (u) => {
  const { arbeid, input } = u;
  const p = await paret(u);
  await krevSvarer(u, p);
  for (const b of [p.tilbud, p.oenske])
    if (kodeAv(b, 'bistandsstatus') === 'forespurt') await settStatus(arbeid, b, 'trukket', 'takkNei');
  const objekt = await arbeid.endre(
    p.ordning,
    {
      felt: {
        ...status(arbeid, 'avslaatt'),
        avsluttetDato: arbeid.naa.slice(0, 10),
        ...(tekstAv(input.begrunnelse) === '' ? {} : { begrunnelse: input.begrunnelse }),
      },
    },
    { handling: 'takkNei' },
  );
  await varsleParter(arbeid, [p.hjelper.systemID, p.hjulpet.systemID], 'mentor-avslaatt', objekt);
  return { objekt, laget: [] };
};

interface NyErfaring {
  readonly part: Objekt;
  readonly saksmappe: string;
  readonly tittel: string;
  readonly tekst: string;
  readonly offentlig: boolean;
  readonly relasjoner: Readonly<Record<string, string>>;
  readonly filer: readonly Opplasting[];
}

/** Writes down what was learnt, with its record; the public reads it when the party has said so. */
const skrivErfaring = async (arbeid: Arbeid, e: NyErfaring): Promise<readonly [Objekt, Objekt]> => {
  const idag = arbeid.naa.slice(0, 10);
  const navn = tekstAv(e.part.data.navn);
  const jp = await nyJournalpost(arbeid, {
    saksmappe: e.saksmappe,
    tittel: `Erfaring fra ${navn}: ${e.tittel}`,
    type: 'I',
    parter: [{ type: 'EA', navn }],
    offentlig: e.offentlig,
    dokumenter: [
      {
        tittel: e.tittel,
        tegn: {
          spraak: 'nb',
          tittel: e.tittel,
          organ: navn,
          dato: idag,
          blokker: [{ type: 'avsnitt', tekst: e.tekst }],
        },
      },
      ...vedlegg(e.filer),
    ],
  });
  const objekt = await arbeid.ny(
    'erfaring',
    {
      felt: { tittel: e.tittel, tekst: e.tekst, deltDato: idag, offentlig: e.offentlig },
      relasjoner: { part: e.part.systemID, journalpost: jp.systemID, ...e.relasjoner },
    },
    { handling: 'delErfaring' },
  );
  return [objekt, jp];
};

/** Ends the help with what was learnt: the point of it for all the others (row C10). */
const avsluttMentor: Handling = async (u) => {
  const { arbeid, input } = u;
  const p = await paret(u);
  const egen = [p.hjulpet, p.hjelper].find((x) =>
    arbeid.aktoer.representerer.includes(tekstAv(x.data.kortform)),
  );
  const part = egen ?? (await krevPart(arbeid, p.hjulpet.systemID));
  const loesning = p.tilbud.relasjoner.loesning;
  const [, jp] = await skrivErfaring(arbeid, {
    part,
    saksmappe: p.ordning.relasjoner.saksmappe ?? (await sakFor(arbeid, p)),
    tittel: tekstAv(input.tittel),
    tekst: tekstAv(input.erfaring),
    offentlig: input.offentlig === true,
    relasjoner: { mentorordning: p.ordning.systemID, ...(loesning ? { loesning } : {}) },
    filer: [],
  });
  const objekt = await arbeid.endre(
    p.ordning,
    { felt: { ...status(arbeid, 'avsluttet'), avsluttetDato: arbeid.naa.slice(0, 10) } },
    { handling: 'avsluttMentor' },
  );
  return { objekt, laget: [journalposten(jp)] };
};

export const mentorordning = { godta, takkNei, avsluttMentor };

const delErfaring: Handling = async (u) => {
  const { arbeid, input } = u;
  const part = await laasPart(arbeid, tekstAv(input.part));
  const loesning = await krevLoesning(arbeid, tekstAv(input.loesning));
  const [objekt, jp] = await skrivErfaring(arbeid, {
    part,
    saksmappe: await loesningssak(arbeid, loesning),
    tittel: tekstAv(input.tittel),
    tekst: tekstAv(input.tekst),
    offentlig: input.offentlig === true,
    relasjoner: { loesning: loesning.systemID },
    filer: u.filer,
  });
  return { objekt, laget: [journalposten(jp)] };
};

export const erfaring = { delErfaring };
