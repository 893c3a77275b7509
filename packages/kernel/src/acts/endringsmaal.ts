import { ruleProblem } from '../problem.js';
import { gjelderDa } from '../rules/tidsrom.js';
import { type Handling, subjektAv, tekstAv } from './handling.js';
import { krevLoesning, laasPart } from './loesningsbruk.js';

/** What a party will reach with a solution: nothing is measured without knowing where it began (row C12). */
const settMaal: Handling = async (u) => {
  const { arbeid, input } = u;
  const part = await laasPart(arbeid, tekstAv(input.part));
  const loesning = await krevLoesning(arbeid, tekstAv(input.loesning));
  if (tekstAv(input.nullpunktDato) > arbeid.naa.slice(0, 10))
    throw ruleProblem('nullpunktDato', 'kan ikke være etter i dag');
  if (tekstAv(input.maaldato) <= tekstAv(input.nullpunktDato))
    throw ruleProblem('maaldato', 'må være etter nullpunktet');
  const { tittel, maalenhet, nullpunkt, nullpunktDato, maaltall, maaldato } = input;
  const objekt = await arbeid.ny(
    'endringsmaal',
    {
      felt: {
        tittel,
        maalenhet,
        nullpunkt,
        nullpunktDato,
        maaltall,
        maaldato,
        fraDato: arbeid.naa.slice(0, 10),
      },
      relasjoner: { part: part.systemID, loesning: loesning.systemID },
    },
    { handling: 'settMaal' },
  );
  return { objekt, laget: [] };
};

const krevIGang = (data: Readonly<Record<string, unknown>>, idag: string): void => {
  if (!gjelderDa({ data }, idag)) throw ruleProblem('dato', 'målet er avsluttet');
};

interface Maaling {
  readonly dato: string;
  readonly verdi: number;
  readonly merknad?: string;
}

/** A measurement of a day; one of the same day takes the place of the one before it. */
const registrerMaaling: Handling = async (u) => {
  const { arbeid, input } = u;
  const maal = await arbeid.krev('endringsmaal', subjektAv(u).systemID, true);
  const idag = arbeid.naa.slice(0, 10);
  krevIGang(maal.data, idag);
  const dato = tekstAv(input.dato);
  if (dato > idag) throw ruleProblem('dato', 'kan ikke være etter i dag');
  if (dato < tekstAv(maal.data.nullpunktDato)) throw ruleProblem('dato', 'kan ikke være før nullpunktet');
  const ny: Maaling = {
    dato,
    verdi: input.verdi as number,
    ...(tekstAv(input.merknad) === '' ? {} : { merknad: tekstAv(input.merknad) }),
  };
  const foer = (maal.data.maaling ?? []) as readonly Maaling[];
  const maaling = [...foer.filter((m) => m.dato !== dato), ny].toSorted((a, b) =>
    a.dato.localeCompare(b.dato),
  );
  const objekt = await arbeid.endre(maal, { felt: { maaling } }, { handling: 'registrerMaaling' });
  return { objekt, laget: [] };
};

const avsluttMaal: Handling = async (u) => {
  const { arbeid } = u;
  const idag = arbeid.naa.slice(0, 10);
  const maal = subjektAv(u);
  krevIGang(maal.data, idag);
  const objekt = await arbeid.endre(maal, { felt: { tilDato: idag } }, { handling: 'avsluttMaal' });
  return { objekt, laget: [] };
};

export const endringsmaal = { settMaal, registrerMaaling, avsluttMaal };
