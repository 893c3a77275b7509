import type { Svar } from '../klient.js';
import {
  type Bruker,
  finnLenke,
  krevAvvist,
  krevLenke,
  krevStatus,
  lenkene,
  type Objekt,
  somJson,
} from './grensesnitt.js';
import { noe } from './klasse.js';
import { forelderAv, kanLages, type Miljoe, type Roller } from './miljoe.js';
import { krev, type Proeve, type Verb } from './proeve.js';
import { attributterAv, entitetsnoekkel, klasse } from './standard.js';
import { verdi } from './verdier.js';

// What those with fewer rights are shown is what they may do: a link that is announced works, and what is not, is
// refused (chapter 6, Finne hvilke ressurser som er tilgjengelige).

const rollene = ['saksbehandler', 'leser'] as const;

const ny = (navn: string): string => entitetsnoekkel(navn).replace('/', '/ny-');

/** The room as a user sees it; empty when it is not shown. */
const rommet = async (b: Bruker, navn: string): Promise<unknown> =>
  finnLenke(await b.rot(), `${klasse(navn).rom}/`) === undefined ? {} : b.rom(klasse(navn).rom);

interface Plass {
  /** Where the owner makes objects of the class. */
  readonly adresse: string;
  /** Whether the user is shown it. */
  readonly vist: boolean;
}

/** Where objects of the class are made, by the owner's eyes and by the user's. */
const plassFor = async (eier: Miljoe, b: Bruker, navn: string): Promise<Plass> => {
  const forelder = forelderAv(navn);
  if (forelder === null)
    return {
      adresse: krevLenke(await rommet(eier.b, navn), ny(navn)),
      vist: finnLenke(await rommet(b, navn), ny(navn)) !== undefined,
    };
  // Some take one alone.
  const over =
    navn === 'klassifikasjonssystem' ? await eier.lag(forelder) : await eier.felles(forelder, 'rolle');
  const sett = await b.get(over.self);
  return {
    adresse: krevLenke(over.kropp, ny(navn)),
    vist: sett.status === 200 && finnLenke(sett.kropp, ny(navn)) !== undefined,
  };
};

const krevUtfall = (svar: Svar, vist: boolean, ...ventet: readonly number[]): void => {
  if (vist) krevStatus(svar, ...ventet);
  else krevAvvist(svar, 403, 404);
};

/** Makes an object of the class where the owner would. */
const lag = async (eier: Miljoe, b: Bruker, navn: string, adresse: string): Promise<Svar> => {
  if (navn !== 'kryssreferanse') return b.post(adresse, await eier.minst(navn));
  const { url } = somJson(krevStatus(await eier.b.get(adresse), 200).kropp);
  return b.kall('POST', `${url}${encodeURIComponent((await eier.lag('mappe')).self)}`);
};

/** Links that are followed with GET. */
const kanFoelges = (navn: string): boolean => !/\/(fil|utvid-til-\w+)\/$/.test(navn);

/** Tests of each class as a case worker and as one who may only read. */
export const rolleproever = (navn: string): readonly Proeve[] => {
  if (!kanLages(navn)) return [];
  return rollene.flatMap((rolle) => {
    const p = (verb: Verb, utfall: string, kjoer: (eier: Miljoe, b: Bruker) => Promise<void>): Proeve => ({
      klasse: navn,
      verb,
      utfall,
      kjoer: (_m, r: Roller) => kjoer(r.eier(navn), r.som[rolle]),
    });
    const plass = (eier: Miljoe, b: Bruker): Promise<Plass> =>
      eier.husk(`plass ${rolle} ${navn}`, () => plassFor(eier, b, navn));
    const felles = (eier: Miljoe): Promise<Objekt> => eier.felles(navn, 'rolle');
    const kanEndres = attributterAv(navn).some(([, a]) => !a.kjerne && !a.laast && !a.relasjon);
    return [
      p('lenker', `for ${rolle} viser bare det som kan følges`, async (eier, b) => {
        const liste = finnLenke(await rommet(b, navn), entitetsnoekkel(navn));
        const svar = await b.get((await felles(eier)).self);
        // Who is shown no list of the class is shown no object of it.
        if (liste === undefined) return void krevAvvist(svar, 403, 404);
        krevStatus(await b.get(liste), 200);
        for (const [n, href] of lenkene(krevStatus(svar, 200).kropp))
          if (kanFoelges(n)) krevStatus(await b.get(href), 200);
      }),
      p('POST', `${rolle} oppretter der ny-${navn} annonseres, og nektes ellers`, async (eier, b) => {
        const { adresse, vist } = await plass(eier, b);
        krevUtfall(await b.get(adresse), vist, 200);
        krevUtfall(await lag(eier, b, navn, adresse), vist, 201);
      }),
      ...(kanEndres
        ? [
            p('PATCH', `${rolle} endrer det ${rolle} kan opprette, og nektes ellers`, async (eier, b) => {
              const { vist } = await plass(eier, b);
              const [attributt, a] = noe(navn);
              const o = await eier.lag(navn);
              krevUtfall(await b.patch(o, { [attributt]: verdi(`${navn}.${attributt}`, a, 1) }), vist, 200);
              krev(vist || (await eier.b.les(o)).etag === o.etag, 'objektet ble likevel endret');
            }),
          ]
        : []),
      p('DELETE', `${rolle} nektes, og objektet står`, async (eier, b) => {
        const o = await felles(eier);
        krevAvvist(await b.slett(o.self), 403, 404);
        krevStatus(await eier.b.get(o.self), 200);
      }),
    ];
  });
};
