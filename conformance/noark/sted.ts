import { type Json, kort, type Objekt, somJson, utenLenker } from './grensesnitt.js';
import type { Miljoe } from './miljoe.js';
import { krev } from './proeve.js';
import { type Attributt, attributterAv, deler, flere } from './standard.js';
import { likt, medKodenavn, verdi } from './verdier.js';

// Where an attribute stands, and bodies and objects with a value there or without one.

/** An attribute where it stands: on the object, or inside a group of it. */
export interface Sted {
  readonly klasse: string;
  /** Path from the object, as OData has it. */
  readonly sti: string;
  readonly a: Attributt;
  readonly i?: { readonly navn: string; readonly a: Attributt };
}

export const navnet = (s: Sted): string => s.sti.slice(s.sti.lastIndexOf('/') + 1);

/** A group with what it requires. */
const gruppe = (s: Sted): Json => {
  const g = s.i;
  // A person's identifier is one number or the other.
  if (!g || g.a.type === 'Personidentifikator') return {};
  const v = verdi(`${s.klasse}.${g.navn}`, g.a);
  return somJson(Array.isArray(v) ? v[0] : v);
};

/** A body with the value at its place. */
export const sett = (s: Sted, v: unknown): Json => {
  const navn = navnet(s);
  if (!s.i) return { [navn]: v };
  const inni = { ...gruppe(s), [navn]: v };
  return { [s.i.navn]: flere(s.i.a.inn) ? [inni] : inni };
};

/** A body without the value. */
export const uten = (s: Sted): Json => {
  const navn = navnet(s);
  if (!s.i) return {};
  const { [navn]: _, ...resten } = gruppe(s);
  return { [s.i.navn]: flere(s.i.a.inn) ? [resten] : resten };
};

export const hentUt = (s: Sted, kropp: Json): unknown => {
  const navn = navnet(s);
  if (!s.i) return kropp[navn];
  const g = kropp[s.i.navn];
  const en: unknown = Array.isArray(g) ? g[0] : g;
  return typeof en === 'object' && en !== null ? (en as Json)[navn] : undefined;
};

/** Whether a body can do without the value: a group with nothing else in it would be no group. */
export const kanUtelates = (s: Sted): boolean =>
  !s.i || Object.values(uten(s)).some((g) => kort(g).length > 4);

export const ny = (s: Sted, nr = 0): unknown => verdi(`${s.klasse}.${navnet(s)}`, s.a, nr);

export const krevLikt = (s: Sted, sendt: unknown, kropp: Json): void => {
  const ventet = medKodenavn(s.a, sendt);
  krev(likt(s.a, ventet, hentUt(s, kropp)), `ventet ${kort(ventet)}, fikk ${kort(hentUt(s, kropp))}`);
};

/** What tells when and by whom an object was changed, or closed by a status that closes it. */
const foelger = (s: Sted): readonly string[] => [
  ...['endretDato', 'endretAv', 'referanseEndretAv'],
  ...(s.a.type === 'PresedensStatus' ? ['avsluttetDato', 'avsluttetAv', 'referanseAvsluttetAv'] : []),
];

/** Everything but the value and what follows from it. */
export const resten = (s: Sted, kropp: Json): string =>
  JSON.stringify(
    Object.entries(utenLenker(kropp)).filter(([n]) => n !== (s.i?.navn ?? s.sti) && !foelger(s).includes(n)),
  );

/** Members of a group that stand once they are set. */
export const laaste = (a: Attributt): readonly string[] =>
  Object.entries(deler(a.type) ?? {}).flatMap(([n, f]) => (f.laast ? [n] : []));

/** Another value, with what is locked inside it as it was. */
export const annen = (s: Sted, foerste: unknown): unknown => {
  const v = ny(s, 1);
  if (laaste(s.a).length === 0 || flere(s.a.inn)) return v;
  const staar = Object.entries(somJson(foerste)).filter(([n]) => laaste(s.a).includes(n));
  return { ...somJson(v), ...Object.fromEntries(staar) };
};

/** The object as it was, with another value: the rest of a group as it stands there. */
export const erstattet = (s: Sted, o: Objekt, v: unknown): Json => {
  const kropp = utenLenker(o.kropp);
  if (!s.i || flere(s.i.a.inn)) return { ...kropp, ...sett(s, v) };
  return { ...kropp, [s.i.navn]: { ...somJson(kropp[s.i.navn]), [navnet(s)]: v } };
};

export const laget = async (m: Miljoe, s: Sted, v: unknown): Promise<Objekt> =>
  m.lag(s.klasse, { med: sett(s, v) });

/** The core writes it: itself, or all that is inside it. */
export const avKjernen = (a: Attributt): boolean =>
  a.kjerne === true ||
  (deler(a.type) !== undefined && Object.values(deler(a.type) ?? {}).every((f) => f.kjerne));

/** An object that was made with the value, and what was sent. Nobody changes it. */
export const satt = (m: Miljoe, s: Sted): Promise<{ readonly o: Objekt; readonly v: unknown }> =>
  m.husk(`satt ${s.klasse} ${s.sti}`, async () => {
    const v = ny(s);
    return { v, o: await laget(m, s, v) };
  });

/** All that is in a group, but one of a person's identifiers. */
const helGruppe = (a: Attributt): unknown => {
  const inni = Object.entries(deler(a.type) ?? {}).filter(([, f]) => !f.kjerne);
  const en = Object.fromEntries(
    (a.type === 'Personidentifikator' ? inni.slice(0, 1) : inni).map(([n, f]) => [n, verdi(n, f, 1)]),
  );
  return flere(a.inn) ? [en] : en;
};

/** What does not stand together with the rest: a plan is the municipality's, the county's or the country's. */
const ikkeSammen: ReadonlySet<string> = new Set(['plan.fylkesnummer', 'plan.landkode']);

export const staarAlene = (s: Sted): boolean => ikkeSammen.has(`${s.klasse}.${s.sti}`);

/** An object with a value in every attribute that clients write. Nobody changes it. */
export const fullt = (m: Miljoe, navn: string): Promise<Objekt> =>
  m.husk(`fullt ${navn}`, () =>
    m.lag(navn, {
      med: Object.fromEntries(
        attributterAv(navn)
          .filter(([n, a]) => !avKjernen(a) && !a.relasjon && !ikkeSammen.has(`${navn}.${n}`))
          .map(([n, a]) => [n, deler(a.type) ? helGruppe(a) : verdi(`${navn}.${n}`, a, 1)]),
      ),
    }),
  );

export const krevUendret = async (m: Miljoe, s: Sted, foer: Objekt): Promise<void> => {
  const etter = await m.b.les(foer);
  krev(
    JSON.stringify(hentUt(s, etter.kropp)) === JSON.stringify(hentUt(s, foer.kropp)),
    `verdien ble likevel endret fra ${kort(hentUt(s, foer.kropp))} til ${kort(hentUt(s, etter.kropp))}`,
  );
};
