import { Problem } from '@felles/kernel';
import { hentSide, type Utvidet } from '../utvidet.js';
import type { Spoersmaal } from './sammensatt.js';
import { tekst } from './spoerring.js';
import { bitene, ordI, rang } from './treff.js';

/** A kind of object that is searched in, with what a hit is shown by. Texts are masked by the kernel before they come here. */
interface Slag {
  readonly type: string;
  readonly entitet: string;
  readonly tittel: readonly string[];
  /** Fields whose text a hit may be in, the most telling first. */
  readonly utdrag: readonly string[];
  /** Field that holds the date a reader would name it by. */
  readonly dato?: string;
  readonly nummer?: (u: Utvidet) => string | undefined;
  /** Filter by which a query that is a number finds it, e.g. `2018/3`. */
  readonly vedNummer?: (aar: string, nr: string) => string;
}

const nummerAar = (u: Utvidet): string | undefined => {
  const { nummer, aar } = u.o.data;
  return nummer === undefined || aar === undefined ? undefined : `${nummer}/${aar}`;
};
const aarOgNummer = (aar: string, nr: string) => `aar eq ${aar} and nummer eq ${nr}`;

export const slagene: readonly Slag[] = [
  {
    type: 'vedtak',
    entitet: 'vedtak',
    tittel: ['tittel'],
    utdrag: ['tekst'],
    dato: 'dato',
    nummer: nummerAar,
    vedNummer: aarOgNummer,
  },
  {
    type: 'sak',
    entitet: 'saksmappe',
    tittel: ['offentligTittel', 'tittel'],
    utdrag: ['beskrivelse'],
    dato: 'saksdato',
    nummer: (u) => tekst(u.o, 'mappeID'),
    vedNummer: (aar, nr) => `saksaar eq ${aar} and sakssekvensnummer eq ${nr}`,
  },
  {
    type: 'journalpost',
    entitet: 'journalpost',
    tittel: ['offentligTittel', 'tittel'],
    utdrag: ['beskrivelse'],
    dato: 'journaldato',
    nummer: (u) => tekst(u.o, 'registreringsID'),
    vedNummer: (aar, nr) => `journalaar eq ${aar} and journalsekvensnummer eq ${nr}`,
  },
  {
    type: 'moete',
    entitet: 'moete',
    tittel: ['tittel'],
    utdrag: ['sted'],
    dato: 'start',
    nummer: nummerAar,
    vedNummer: aarOgNummer,
  },
  {
    type: 'moetesak',
    entitet: 'moetesak',
    tittel: ['tittel'],
    utdrag: [],
    nummer: (u) => tekst(u.o, 'saksnummer'),
  },
  {
    type: 'forslag',
    entitet: 'forslag',
    tittel: ['tittel'],
    utdrag: ['problem', 'begrunnelse', 'innstilling'],
    dato: 'opprettetDato',
    nummer: nummerAar,
    vedNummer: aarOgNummer,
  },
  {
    type: 'satsing',
    entitet: 'satsing',
    tittel: ['tittel'],
    utdrag: ['beskrivelse'],
    dato: 'opprettetDato',
  },
  { type: 'part', entitet: 'samarbeidspart', tittel: ['navn'], utdrag: [] },
  { type: 'arena', entitet: 'arena', tittel: ['navn'], utdrag: ['beskrivelse'] },
  { type: 'avtale', entitet: 'avtale', tittel: ['tittel'], utdrag: ['formaal'] },
  { type: 'klausul', entitet: 'klausul', tittel: ['tittel'], utdrag: ['tekst', 'forplikter'] },
  { type: 'mandat', entitet: 'mandat', tittel: ['tittel'], utdrag: ['tekst'], dato: 'gjelderFra' },
  {
    type: 'hoering',
    entitet: 'hoering',
    tittel: ['tittel'],
    utdrag: ['tekst'],
    dato: 'sendtDato',
    nummer: nummerAar,
    vedNummer: aarOgNummer,
  },
  { type: 'oppfoelging', entitet: 'oppfoelging', tittel: ['tittel'], utdrag: ['tekst'], dato: 'frist' },
  {
    type: 'fellesloesning',
    entitet: 'fellesloesning',
    tittel: ['tittel'],
    utdrag: ['beskrivelse', 'eiernavn'],
  },
  { type: 'erfaring', entitet: 'erfaring', tittel: ['tittel'], utdrag: ['tekst'], dato: 'deltDato' },
];

const paaSiden = 20;
/** Of each kind so many of the newest hits are ranked; those after them come by age. */
const vindu = 100;
const ioversikt = 20;
/** How many there are is told up to this: each one counted is a row fetched. */
const tellTil = 100;

interface Funnet {
  readonly slag: Slag;
  readonly u: Utvidet;
  readonly rang: number;
}

/**
 * Search across all that the reader may see: a bounded question for each kind, ranked by where the words are, newest
 * first among equals. Without `type` the best of every kind; with it that kind, page by page.
 */
export const soekOveralt = async ({ sesjon, soek }: Spoersmaal): Promise<unknown> => {
  const q = (soek.q ?? '').trim();
  const { type } = soek;
  const side = soek.side === undefined || soek.side === '' ? 1 : Number(soek.side);
  if (!Number.isInteger(side) || side < 1 || side > 500)
    throw new Problem('ugyldig-spoerring', 'side må være et tall fra 1 til 500');
  if (q.length > 200) throw new Problem('ugyldig-spoerring', 'søket kan være på høyst 200 tegn');
  if (type !== undefined && !slagene.some((s) => s.type === type))
    throw new Problem('ugyldig-spoerring', `type må være en av ${slagene.map((s) => s.type).join(', ')}`);
  if (q === '') return { q, side, typer: [], verdier: [], mer: false };
  const ord = ordI(q);
  // Year and number in either order, as cases and decisions are cited.
  const [, a, b] = /^(\d{1,6})\/(\d{1,6})$/.exec(q) ?? [];
  const tallene = a !== undefined && b !== undefined ? (a.length === 4 ? [a, b] : [b, a]) : undefined;

  const iSlag = async (slag: Slag) => {
    const valgt = type === slag.type;
    const { entitet } = slag;
    // Past the window the order is the kernel's own, so a page is fetched where it lies.
    const start = valgt ? (side - 1) * paaSiden : 0;
    const forbi = start >= vindu;
    const [svar, direkte] = await Promise.all([
      hentSide(sesjon, entitet, {
        search: q,
        top: valgt ? (forbi ? paaSiden : vindu) : ioversikt,
        skip: forbi ? start : 0,
        tell: tellTil,
      }),
      tallene && slag.vedNummer && start === 0
        ? hentSide(sesjon, entitet, { filter: slag.vedNummer(tallene[0] ?? '', tallene[1] ?? ''), top: 5 })
        : undefined,
    ]);
    const egne = direkte?.verdier ?? [];
    const alle = [
      ...egne.map((u) => ({ slag, u, rang: 1_000 })),
      ...svar.verdier
        .filter((u) => !egne.some((e) => e.o.systemID === u.o.systemID))
        .map(
          (u): Funnet => ({
            slag,
            u,
            rang: rang(
              ord,
              slag.tittel.map((f) => tekst(u.o, f)).find((x) => x !== undefined) ?? '',
              slag.utdrag.map((f) => tekst(u.o, f) ?? ''),
            ),
          }),
        ),
    ];
    const antall = svar.antall === null ? null : Math.max(svar.antall, alle.length);
    const ordnet = forbi ? alle : [...alle].sort((x, y) => y.rang - x.rang);
    const utsnitt = !valgt || forbi ? ordnet : ordnet.slice(start, start + paaSiden);
    const mer = valgt && (forbi ? svar.mer : svar.mer || ordnet.length > start + paaSiden);
    return { slag, antall, utsnitt, mer };
  };
  const lesbare = slagene.filter((s) => sesjon.may('read', s.entitet));
  const alle = await Promise.all(lesbare.map(iSlag));
  const valgte = type === undefined ? alle : alle.filter((x) => x.slag.type === type);
  const samlet = valgte
    .flatMap((x) => x.utsnitt)
    .sort((x, y) => (type === undefined ? y.rang - x.rang : 0))
    .slice(0, type === undefined ? 2 * paaSiden : paaSiden);
  return {
    q,
    side,
    typer: alle
      .filter((x) => x.antall === null || x.antall > 0)
      .map((x) => ({ type: x.slag.type, antall: x.antall })),
    verdier: samlet.map(({ slag, u }) => {
      const felt = slag.utdrag.map((f) => tekst(u.o, f) ?? '').filter((x) => x !== '');
      const tittel = slag.tittel.map((f) => tekst(u.o, f)).find((x) => x !== undefined) ?? '';
      const dato = slag.dato === undefined ? undefined : tekst(u.o, slag.dato)?.slice(0, 10);
      const nummer = slag.nummer?.(u);
      return {
        type: slag.type,
        entitet: slag.entitet,
        systemID: u.o.systemID,
        tittel: bitene(ord, tittel, 400),
        utdrag: bitene(ord, felt.find((x) => bitene(ord, x).some((bit) => bit.treff)) ?? felt[0] ?? ''),
        skjermet: u.o.skjermet,
        ...(dato ? { dato } : {}),
        ...(nummer ? { nummer } : {}),
        ...(u.o.relasjoner.moete ? { moete: u.o.relasjoner.moete } : {}),
        ...(u.o.relasjoner.mappe ? { sak: u.o.relasjoner.mappe } : {}),
        ...(u.o.relasjoner.vedtak && slag.type === 'oppfoelging' ? { vedtak: u.o.relasjoner.vedtak } : {}),
        ...(u.o.relasjoner.arena && slag.type === 'mandat' ? { arena: u.o.relasjoner.arena } : {}),
        ...(u.o.relasjoner.loesning ? { loesning: u.o.relasjoner.loesning } : {}),
      };
    }),
    mer: valgte.some((x) => x.mer),
  };
};
