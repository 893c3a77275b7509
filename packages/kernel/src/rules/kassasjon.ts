import type { Objekt } from '../access/utvalg.js';
import type { Leser } from '../leser.js';
import { ruleProblem } from '../problem.js';
import { registreringerFor } from './oppslag.js';
import { type Felt, kodeAv } from './regel.js';

const vedtakPaa = (o: Objekt | undefined): Felt | undefined => o?.data.kassasjon as Felt | undefined;

/** The decision that holds for a record: its own, or that of the nearest unit above; arkivdel goes before klasse. */
const vedtakFor = async (registrering: Objekt, les: Leser): Promise<Felt | undefined> => {
  if (vedtakPaa(registrering)) return vedtakPaa(registrering);
  let { arkivdel, klasse, mappe } = registrering.relasjoner;
  for (let dybde = 0; mappe !== undefined && dybde < 100; dybde += 1) {
    const over: Objekt | undefined = await les.hent('mappe', mappe);
    if (vedtakPaa(over)) return vedtakPaa(over);
    arkivdel ??= over?.relasjoner.arkivdel;
    klasse ??= over?.relasjoner.klasse;
    mappe = over?.relasjoner.overmappe;
  }
  return vedtakPaa(await les.hent('arkivdel', arkivdel)) ?? vedtakPaa(await les.hent('klasse', klasse));
};

/** Why the decision does not let anything be discarded yet; undefined when it does. */
export const hinder = (vedtak: Felt | undefined, naa: string): string | undefined => {
  if (!vedtak) return 'det finnes ikke noe kassasjonsvedtak';
  const kode = kodeAv(vedtak.kassasjonsvedtak);
  if (kode === 'G') return 'vedtaket er at kassasjon skal vurderes senere';
  if (kode !== 'K') return 'vedtaket er at dokumentet skal bevares';
  const dato = String(vedtak.kassasjonsdato ?? '');
  return Date.parse(dato) <= Date.parse(naa) ? undefined : `kassasjonsdatoen er ${dato.slice(0, 10)}`;
};

/**
 * A document is discarded when it is decided (K) and the day has come, and no other record that it belongs to is to be
 * kept (chapter 7, Kassasjon).
 */
export const krevKasserbar = async (dokument: Objekt, naa: string, les: Leser): Promise<void> => {
  const registreringer = await registreringerFor(dokument.systemID, les);
  const [eneste] = registreringer;
  const nei = hinder(vedtakPaa(dokument) ?? (eneste && (await vedtakFor(eneste, les))), naa);
  const tittel = String(dokument.data.tittel ?? dokument.systemID);
  if (nei) throw ruleProblem('utfoertKassasjon', `«${tittel}» kan ikke kasseres: ${nei}`);
  if (registreringer.length < 2) return;
  for (const r of registreringer)
    if (hinder(await vedtakFor(r, les), naa))
      throw ruleProblem(
        'utfoertKassasjon',
        `«${tittel}» kan ikke kasseres: det hører også til ${String(r.data.registreringsID)}, som ikke skal kasseres`,
      );
};

export type Slettingstype = 'SV' | 'SS' | 'SP';

const versjon = (o: Objekt): number => Number(o.data.versjonsnummer ?? 0);
const variant = (o: Objekt): string | undefined => kodeAv(o.data.variantformat);

/**
 * As what an archived file may be deleted, the most fitting first; none when it may not: the last, final version, what
 * is in archive format, and the document that variants were made of (krav 5.13.17, 5.13.21, 5.13.25).
 */
export const slettesSom = (o: Objekt, alle: readonly Objekt[]): readonly Slettingstype[] => {
  if (variant(o) === 'O') return ['SS'];
  if (variant(o) !== 'P') return [];
  const andre = alle.filter((x) => x.systemID !== o.systemID && x.data.referanseDokumentfil !== undefined);
  const nyere = andre.some((x) => variant(x) === 'P' && versjon(x) > versjon(o));
  // Numbers go by variant, so a later file may have a lower one; ids are in order of time.
  const arkivert = andre.some(
    (x) => variant(x) === 'A' && (versjon(x) >= versjon(o) || x.systemID > o.systemID),
  );
  return [...(nyere ? (['SV'] as const) : []), ...(arkivert ? (['SP'] as const) : [])];
};
