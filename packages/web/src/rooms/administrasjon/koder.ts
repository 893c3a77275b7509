import { type Fields, isGruppeKind, isKodeKind, model } from '@felles/model';
import { apiSti, hent, type Liste, listeSti, type Objekt, odataTekst } from '../../client/index.js';
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

export const lagreKode = async (
  v: string,
  liste: string,
  egen: Pick<Kodeverdiobjekt, 'systemID'> | undefined,
  felt: Readonly<Record<string, unknown>> & { readonly kode: string },
): Promise<void> => {
  const { kode, ...resten } = felt;
  if (egen === undefined) {
    await hent(apiSti(v, 'kodeverdi'), { metode: 'POST', body: { liste, kode, ...resten } });
    return;
  }
  const { versjon } = await hent<Objekt>(apiSti(v, 'kodeverdi', egen.systemID));
  await hent(apiSti(v, 'kodeverdi', egen.systemID), { metode: 'PATCH', versjon, body: resten });
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
        lagreKode(v, liste, gammel?.systemID === undefined ? undefined : { systemID: gammel.systemID }, {
          kode: fil.kode,
          kodenavn: fil.kodenavn,
          ...(fil.beskrivelse === undefined ? {} : { beskrivelse: fil.beskrivelse }),
        }),
    })),
  };
};
