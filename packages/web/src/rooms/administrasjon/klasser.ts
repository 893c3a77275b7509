import { apiSti, hent, type Kodeverdi, type Liste, listeSti, type Objekt } from '../../client/index.js';
import type { Importplan } from './importering.js';
import { type Filklasse, type Klasse, lesKlasser, planlegg } from './klassefil.js';
import type { Linjefeil, Rad } from './tabellfil.js';

const SIDE = 200;
/** Parents asked about at a time: the address of the question has a limit. */
const BOLK = 40;

type Klasseobjekt = Objekt & {
  readonly klasseID?: string;
  readonly tittel?: string;
  readonly beskrivelse?: string;
  readonly kassasjon?: { readonly kassasjonsvedtak: Kodeverdi; readonly bevaringstid: number };
  readonly overklasse?: string;
};

const alleSider = async (v: string, filter: string): Promise<readonly Klasseobjekt[]> => {
  const ut: Klasseobjekt[] = [];
  for (let skip = 0; ; skip += SIDE) {
    const side = await hent<Liste<Klasseobjekt>>(
      listeSti(v, 'klasse', { filter, orderby: 'klasseID', top: SIDE, skip }),
    );
    ut.push(...side.verdier);
    if (side.neste === undefined) return ut;
  }
};

/** Every class of a system, level by level from the top. */
export const alleKlasser = async (v: string, system: string): Promise<readonly Klasse[]> => {
  const ut: Klasse[] = [];
  const idFor = new Map<string, string>();
  let nivaa = await alleSider(v, `klassifikasjonssystem eq ${system}`);
  while (nivaa.length > 0) {
    for (const k of nivaa) {
      idFor.set(k.systemID, k.klasseID ?? '');
      const over = k.overklasse === undefined ? undefined : idFor.get(k.overklasse);
      ut.push({
        systemID: k.systemID,
        klasseID: k.klasseID ?? '',
        tittel: k.tittel ?? '',
        ...(k.beskrivelse === undefined ? {} : { beskrivelse: k.beskrivelse }),
        ...(over === undefined ? {} : { overklasse: over }),
        ...(k.kassasjon === undefined
          ? {}
          : {
              kassasjon: {
                kassasjonsvedtak: k.kassasjon.kassasjonsvedtak.kode,
                bevaringstid: k.kassasjon.bevaringstid,
              },
            }),
      });
    }
    const neste: Klasseobjekt[] = [];
    for (let i = 0; i < nivaa.length; i += BOLK) {
      const ider = nivaa.slice(i, i + BOLK).map((k) => `'${k.systemID}'`);
      neste.push(...(await alleSider(v, `overklasse in (${ider.join(',')})`)));
    }
    nivaa = neste.filter((k) => !idFor.has(k.systemID));
  }
  return ut;
};

/** JSON of what the file says about a class. The day of disposal is counted from `idag`, to the end of the year. */
const feltene = (k: Filklasse, idag: string): Readonly<Record<string, unknown>> => ({
  tittel: k.tittel,
  ...(k.beskrivelse === undefined ? {} : { beskrivelse: k.beskrivelse }),
  ...(k.kassasjon === undefined
    ? {}
    : {
        kassasjon: {
          kassasjonsvedtak: { kode: k.kassasjon.kassasjonsvedtak },
          bevaringstid: k.kassasjon.bevaringstid,
          kassasjonsdato: `${Number(idag.slice(0, 4)) + k.kassasjon.bevaringstid}-12-31`,
        },
      }),
});

/** What a file of classes makes of a system, and how each line is done. */
export const klasseimport = async (
  v: string,
  system: string,
  innhold: readonly Rad[],
  idag: string,
): Promise<Importplan> => {
  const { klasser, feil } = lesKlasser(innhold);
  const finnes = await alleKlasser(v, system);
  const planen = planlegg(klasser, finnes);
  const ider = new Map(finnes.map((k) => [k.klasseID, k.systemID]));
  const plassering = (k: Filklasse) =>
    k.overklasse === undefined ? { klassifikasjonssystem: system } : { overklasse: ider.get(k.overklasse) };
  const alle: readonly Linjefeil[] = [...feil, ...planen.feil].sort((a, b) => a.linje - b.linje);
  return {
    feil: alle,
    linjer: planen.plan.map(({ fil, hva, dybde, finnes: gammel, flyttes }) => ({
      linje: fil.linje,
      navn: `${fil.klasseID} ${fil.tittel}`,
      hva,
      dybde,
      utfoer: async () => {
        if (gammel === undefined) {
          const laget = await hent<Objekt>(apiSti(v, 'klasse'), {
            metode: 'POST',
            body: { klasseID: fil.klasseID, ...feltene(fil, idag), ...plassering(fil) },
          });
          ider.set(fil.klasseID, laget.systemID);
          return;
        }
        const { versjon } = await hent<Objekt>(apiSti(v, 'klasse', gammel.systemID));
        await hent(apiSti(v, 'klasse', gammel.systemID), {
          metode: 'PATCH',
          versjon,
          body: { ...feltene(fil, idag), ...(flyttes ? plassering(fil) : {}) },
        });
      },
    })),
  };
};
