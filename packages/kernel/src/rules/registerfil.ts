// Files of public registers as text in, entries out. Nothing in them is trusted: each entry is checked and says where it stood.

export interface Filfeil {
  /** Line in the file, from 1. */
  readonly sted: number;
  readonly tekst: string;
}

/** SSB Klass, `/classifications/131/changes`: one code becomes another on a day. */
export interface Kodeendring {
  readonly sted: number;
  readonly fra: { readonly nummer: string; readonly navn: string };
  readonly til: { readonly nummer: string; readonly navn: string };
  readonly dato: string;
}

/** Enhetsregisteret, `/enheter`. */
export interface Registerenhet {
  readonly sted: number;
  readonly organisasjonsnummer: string;
  readonly navn: string;
  readonly organisasjonsform: string;
  readonly kommunenummer?: string;
  readonly epost?: string;
  readonly slettet?: string;
}

export interface Lesefil<T> {
  readonly verdier: readonly T[];
  readonly feil: readonly Filfeil[];
}

export const stoersteFil = 5_000_000;
const flestInnslag = 20_000;
const flestFeil = 100;

const linjeVed = (tekst: string, plass: number): number => tekst.slice(0, plass).split('\n').length;

/** Lines on which the objects of a list begin: those that lie `dybde` brackets down. */
const objektlinjer = (tekst: string, dybde: number): readonly number[] => {
  const linjer: number[] = [];
  let [nivaa, linje, iTekst] = [0, 1, false];
  for (let i = 0; i < tekst.length; i += 1) {
    const c = tekst[i];
    if (c === '\n') linje += 1;
    else if (iTekst) {
      if (c === '\\') i += 1;
      else if (c === '"') iTekst = false;
    } else if (c === '"') iTekst = true;
    else if (c === '{' || c === '[') {
      if (c === '{' && nivaa === dybde) linjer.push(linje);
      nivaa += 1;
    } else if (c === '}' || c === ']') nivaa -= 1;
  }
  return linjer;
};

type Objekt = Readonly<Record<string, unknown>>;
const somObjekt = (v: unknown): Objekt | undefined =>
  typeof v === 'object' && v !== null && !Array.isArray(v) ? (v as Objekt) : undefined;

const lesListe = <T>(
  tekst: string,
  finn: (rot: unknown) => { readonly liste: unknown; readonly dybde: number },
  hva: string,
  les: (o: Objekt, sted: number) => T | string,
): Lesefil<T> => {
  const en = (sted: number, feil: string): Lesefil<T> => ({ verdier: [], feil: [{ sted, tekst: feil }] });
  if (tekst.length > stoersteFil) return en(1, 'Filen er for stor');
  let rot: unknown;
  try {
    rot = JSON.parse(tekst);
  } catch (feil) {
    const plass = /position (\d+)/.exec(feil instanceof Error ? feil.message : '')?.[1];
    return en(
      plass === undefined ? linjeVed(tekst, tekst.length) : linjeVed(tekst, Number(plass)),
      'Filen er ikke gyldig JSON fra og med denne linjen',
    );
  }
  const { liste, dybde } = finn(rot);
  if (!Array.isArray(liste)) return en(1, `Filen har ingen liste «${hva}»`);
  if (liste.length > flestInnslag) return en(1, `Filen har flere enn ${flestInnslag} innslag`);
  const linjer = objektlinjer(tekst, dybde);
  const verdier: T[] = [];
  const feil: Filfeil[] = [];
  let nr = -1;
  for (const [i, v] of liste.entries()) {
    const o = somObjekt(v);
    if (o) nr += 1;
    const sted = linjer[nr] ?? i + 1;
    const lest = o ? les(o, sted) : 'Innslaget er ikke et objekt';
    if (typeof lest !== 'string') verdier.push(lest);
    else if (feil.length < flestFeil) feil.push({ sted, tekst: lest });
  }
  return { verdier, feil };
};

const dagmoenster = /^\d{4}-\d{2}-\d{2}$/;
const erDag = (v: unknown): v is string =>
  typeof v === 'string' &&
  dagmoenster.test(v) &&
  !Number.isNaN(Date.parse(v)) &&
  new Date(v).toISOString().startsWith(v);
const erNavn = (v: unknown): v is string => typeof v === 'string' && v.trim() !== '' && v.length <= 200;
const erNummer = (v: unknown): v is string => typeof v === 'string' && /^\d{4}$/.test(v);

/** Nine digits whose last is the check digit of the others, modulus 11. */
export const gyldigOrganisasjonsnummer = (nummer: string): boolean => {
  if (!/^\d{9}$/.test(nummer)) return false;
  const vekter = [3, 2, 7, 6, 5, 4, 3, 2];
  const sum = vekter.reduce((s, v, i) => s + v * Number(nummer[i]), 0);
  const kontroll = (11 - (sum % 11)) % 11;
  return kontroll !== 10 && kontroll === Number(nummer[8]);
};

export const lesKlass = (tekst: string): Lesefil<Kodeendring> =>
  lesListe(
    tekst,
    (rot) => ({ liste: somObjekt(rot)?.codeChanges, dybde: 2 }),
    'codeChanges',
    (o, sted): Kodeendring | string => {
      const { oldCode, oldName, newCode, newName, changeOccurred } = o;
      if (!erNummer(oldCode)) return 'oldCode er ikke et kommunenummer på fire sifre';
      if (!erNummer(newCode)) return 'newCode er ikke et kommunenummer på fire sifre';
      if (!erNavn(oldName) || !erNavn(newName)) return 'Navnet mangler eller er for langt';
      if (!erDag(changeOccurred)) return 'changeOccurred er ikke en dato';
      return {
        sted,
        fra: { nummer: oldCode, navn: oldName.trim() },
        til: { nummer: newCode, navn: newName.trim() },
        dato: changeOccurred,
      };
    },
  );

export const lesEnhetsregister = (tekst: string): Lesefil<Registerenhet> =>
  lesListe(
    tekst,
    (rot) => {
      if (Array.isArray(rot)) return { liste: rot, dybde: 1 };
      const inne = somObjekt(somObjekt(rot)?._embedded);
      return { liste: inne?.enheter, dybde: 3 };
    },
    'enheter',
    (o, sted): Registerenhet | string => {
      const { organisasjonsnummer, navn, epostadresse, slettedato } = o;
      if (typeof organisasjonsnummer !== 'string' || !gyldigOrganisasjonsnummer(organisasjonsnummer))
        return 'organisasjonsnummer er ikke ni sifre med riktig kontrollsiffer';
      if (!erNavn(navn)) return 'navn mangler eller er for langt';
      const form = somObjekt(o.organisasjonsform)?.kode ?? o.organisasjonsform;
      if (typeof form !== 'string' || !/^[A-ZÆØÅ]{2,5}$/.test(form)) return 'organisasjonsform mangler';
      const kommune = o.kommunenummer ?? somObjekt(o.forretningsadresse)?.kommunenummer;
      if (kommune !== undefined && !erNummer(kommune)) return 'kommunenummer er ikke fire sifre';
      if (
        epostadresse !== undefined &&
        (typeof epostadresse !== 'string' || !/^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/.test(epostadresse))
      )
        return 'epostadresse er ikke en e-postadresse';
      if (slettedato !== undefined && !erDag(slettedato)) return 'slettedato er ikke en dato';
      return {
        sted,
        organisasjonsnummer,
        navn: navn.trim(),
        organisasjonsform: form,
        ...(kommune === undefined ? {} : { kommunenummer: kommune }),
        ...(typeof epostadresse === 'string' ? { epost: epostadresse.toLowerCase() } : {}),
        ...(slettedato === undefined ? {} : { slettet: slettedato }),
      };
    },
  );
