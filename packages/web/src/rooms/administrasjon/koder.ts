import { type Fields, isGruppeKind, isKodeKind, model } from '@felles/model';
import { apiSti, hent, type Liste, listeSti, type Objekt, odataTekst } from '../../client/index.js';
import { iKjernen, kodelisterel, odata } from '../../client/noark.js';
import type { Importplan } from './importering.js';
import { type Kode, lesKoder, planleggKoder } from './kodefil.js';
import type { Rad } from './tabellfil.js';

const SIDE = 200;

/** A code that the tenant has added, or what it has made of a standard one. */
export type Kodeverdiobjekt = Objekt & {
  readonly liste: string;
  readonly kode: string;
  readonly kodenavn: string;
  readonly beskrivelse?: string;
  readonly utdatert?: string;
};

/** Code lists by name. */
export const kodelistene = [...model.kodelister.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));

/** Entities with a field from the list, those in groups too. */
export const brukesI = (liste: string): readonly string[] => {
  const har = (felter: Fields): boolean =>
    Object.values(felter).some((f) =>
      isKodeKind(f.kind) ? f.kind.liste.name === liste : isGruppeKind(f.kind) && har(f.kind.felt),
    );
  return [...model.entities.values()].filter((e) => !e.abstract && har(e.ownFields)).map((e) => e.name);
};

/** Every own code of a list. Registers may have thousands: for imports only. */
export const alleEgne = async (v: string, liste: string): Promise<readonly Kodeverdiobjekt[]> => {
  const ut: Kodeverdiobjekt[] = [];
  for (let skip = 0; ; skip += SIDE) {
    const side = await hent<Liste<Kodeverdiobjekt>>(
      listeSti(v, 'kodeverdi', { filter: `liste eq ${odataTekst(liste)}`, orderby: 'kode', top: SIDE, skip }),
    );
    ut.push(...side.verdier);
    if (side.neste === undefined) return ut;
  }
};

/** What is said of a code. */
export interface Kodefelt {
  readonly kode: string;
  readonly kodenavn?: string;
  readonly beskrivelse?: string;
  /** When it goes out of use; null takes it in again. */
  readonly utdatert?: string | null;
}

/** By the product's API: the tenant's own row is made or changed. */
const lagreRad = async (
  v: string,
  liste: string,
  systemID: string | undefined,
  { kode, ...felt }: Kodefelt,
): Promise<void> => {
  if (systemID === undefined) {
    await hent(apiSti(v, 'kodeverdi'), { metode: 'POST', body: { liste, kode, ...felt } });
    return;
  }
  const { versjon } = await hent<Objekt>(apiSti(v, 'kodeverdi', systemID));
  await hent(apiSti(v, 'kodeverdi', systemID), { metode: 'PATCH', versjon, body: felt });
};

// By the standard no two codes of a list have the same name. Places have several postcodes.
const delerNavn = new Set(['Postnummer']);

/** Makes a code of a list, as the standard has it where the list is one of the standard's. */
export const nyKode = async (v: string, liste: string, felt: Kodefelt): Promise<void> => {
  const gjort = await iKjernen(v, async (k) => {
    const rom = await k.rom('metadata/');
    const rel = kodelisterel(`ny-${liste}`);
    if (delerNavn.has(liste) || !rom.har(rel)) return false;
    await rom.ny(rel, felt, { mal: false });
    return true;
  });
  if (!gjort) await lagreRad(v, liste, undefined, felt);
};

/** Takes a code out of use from a moment, or in again with null. Standard codes too, where the list is open. */
export const settUtdatert = async (
  v: string,
  liste: string,
  linje: { readonly kode: string; readonly kodenavn: string; readonly egen?: Kodeverdiobjekt },
  utdatert: string | null,
): Promise<void> => {
  const { kode, kodenavn, egen } = linje;
  const gjort = await iKjernen(v, async (k) => {
    const rom = await k.rom('metadata/');
    const rel = kodelisterel(liste);
    if (!rom.har(rel)) return false;
    const funnet = await rom.liste(rel, { filter: odata`kode eq ${kode}` }).foerste();
    await funnet?.endre({ utdatert });
    return funnet !== undefined;
  });
  if (!gjort)
    await lagreRad(v, liste, egen?.systemID, {
      kode,
      ...(egen === undefined ? { kodenavn } : {}),
      utdatert,
    });
};

/** What a file of codes makes of a list, and how each line is done. */
export const kodeimport = async (v: string, liste: string, innhold: readonly Rad[]): Promise<Importplan> => {
  // The register of postcodes has a municipality where others have a description.
  const { koder, feil } = lesKoder(innhold, liste !== 'Postnummer');
  if (feil.length > 0) return { feil, linjer: [] };
  const egne = await alleEgne(v, liste);
  const standard = model.kodelister.get(liste)?.koder ?? [];
  const finnes = new Map<string, Kode>(standard.map((k) => [k.kode, k]));
  for (const k of egne) finnes.set(k.kode, k);
  return {
    feil: [],
    linjer: planleggKoder(koder, [...finnes.values()]).map(({ fil, hva, finnes: gammel }) => ({
      linje: fil.linje,
      navn: `${fil.kode} ${fil.kodenavn}`,
      hva,
      dybde: 0,
      utfoer: () =>
        lagreRad(v, liste, gammel?.systemID, {
          kode: fil.kode,
          kodenavn: fil.kodenavn,
          ...(fil.beskrivelse === undefined ? {} : { beskrivelse: fil.beskrivelse }),
        }),
    })),
  };
};
