import {
  finnLenke,
  type Json,
  kort,
  krevAvvist,
  krevLenke,
  krevStatus,
  type Objekt,
  somObjekt,
  sporring,
  treff,
} from './grensesnitt.js';
import { kanLages, type Miljoe } from './miljoe.js';
import { krev, type Proeve, type Verb } from './proeve.js';
import { attributterAv, entitetsnoekkel, kodelister, lenkerAv, maa } from './standard.js';
import { harForm, litteral } from './verdier.js';

// The logs are the core's own: what it writes when something happens is read, filtered and sorted, never changed.

const [foer, etter] = ['Slik var det', 'Slik ble det'];

/** Entries of the class about a mappe that was made and changed, oldest first. */
const om = async (m: Miljoe, navn: string, mappe: Objekt, mer = ''): Promise<readonly Json[]> => {
  const filter = `referanseArkivenhet eq '${mappe.systemID}'${mer}`;
  const svar = await m.b.get(sporring(await m.liste(navn), { $filter: filter, $orderby: 'endretDato' }));
  return treff(krevStatus(svar, 200).kropp).filter(
    (rad) => finnLenke(rad, entitetsnoekkel(navn)) === finnLenke(rad, 'self'),
  );
};

const endretMappe = async (m: Miljoe): Promise<Objekt> => {
  const o = await m.lag('mappe', { med: { beskrivelse: foer } });
  krevStatus(await m.b.patch(o, { beskrivelse: etter }), 200);
  return o;
};

const rad = async (m: Miljoe, navn: string): Promise<Objekt> => {
  const [foerste] = await om(m, navn, await endretMappe(m));
  krev(foerste !== undefined, 'det som ble gjort, står ikke i loggen');
  return somObjekt(navn, krevStatus(await m.b.get(krevLenke(foerste, 'self')), 200));
};

export const loggproever = (navn: string): readonly Proeve[] => {
  if (kanLages(navn)) return [];
  const p = (verb: Verb, utfall: string, kjoer: Proeve['kjoer'], ledd?: string): Proeve => ({
    klasse: navn,
    verb,
    utfall,
    kjoer,
    ...(ledd === undefined ? {} : { ledd }),
  });
  return [
    p('GET', 'det som gjøres med et objekt, kan leses her, med alt som skal være med', async (m) => {
      const lest = await rad(m, navn);
      for (const [n, a] of attributterAv(navn))
        if (maa(a.ut ?? a.inn)) krev(harForm(a, lest.kropp[n]), `${n} er ${kort(lest.kropp[n])}`);
    }),
    navn === 'endringslogg'
      ? p('GET', 'en endring står med attributtet, verdien før og verdien etter', async (m) => {
          const alle = await om(m, navn, await endretMappe(m));
          const funnet = alle.find((x) => x.referanseMetadata === 'beskrivelse');
          krev(funnet?.tidligereVerdi === foer && funnet.nyVerdi === etter, `loggen har ${kort(alle)}`);
        })
      : p('GET', 'opprettelse, lesing og sletting står med sin hendelsetype', async (m) => {
          const o = await m.lag('mappe');
          await m.b.les(o);
          krevStatus(await m.b.slett(o.self), 204);
          const typer = (await om(m, navn, o)).map((x) => (x.hendelsetype as Json | undefined)?.kode);
          krev(typer.includes('C') && typer.includes('D'), `loggen har ${kort(typer)}`);
        }),
    p(
      'GET',
      'uten innlogging svares det 401 eller 403, og fra en annen virksomhet 403 eller 404',
      async (m) => {
        const { self } = await rad(m, navn);
        krevAvvist(await m.ukjent.get(self), 401, 403);
        krevAvvist(await m.fremmed.get(self), 403, 404);
      },
    ),
    ...(['PUT', 'PATCH', 'DELETE'] as const).map((metode) =>
      p(metode, 'det kjernen har skrevet, kan ikke endres', async (m) => {
        const { self, etag, kropp } = await rad(m, navn);
        const type = metode === 'PATCH' ? 'application/merge-patch+json' : undefined;
        const valg = {
          kropp: { endretAv: 'En annen' },
          hoder: { 'if-match': etag },
          ...(type ? { type } : {}),
        };
        krevAvvist(await m.b.kall(metode, self, metode === 'DELETE' ? {} : valg), 400, 403, 405, 409);
        krev(kort(krevStatus(await m.b.get(self), 200).kropp) === kort(kropp), 'ble likevel endret');
      }),
    ),
    ...attributterAv(navn).flatMap(([attributt, a]) => {
      const kolonne = kodelister[a.type] ? `${attributt}/kode` : attributt;
      return [
        p(
          '$filter',
          'eq finner det som står',
          async (m) => {
            const o = await rad(m, navn);
            const v = o.kropp[attributt];
            const sammenlignet = kodelister[a.type] ? (v as Json | undefined)?.kode : v;
            const vilkaar = `${kolonne} eq ${sammenlignet === undefined ? 'null' : litteral(a, sammenlignet)}`;
            const adresse = await m.liste(navn);
            const filter = `${vilkaar} and systemID eq '${o.systemID}'`;
            const ja = await m.b.get(sporring(adresse, { $filter: filter }));
            krev(treff(krevStatus(ja, 200).kropp)[0]?.systemID === o.systemID, `${filter} fant ikke raden`);
            const nei = await m.b.get(
              sporring(adresse, { $filter: `not (${vilkaar}) and systemID eq '${o.systemID}'` }),
            );
            krev(treff(krevStatus(nei, 200).kropp).length === 0, `not (${vilkaar}) fant raden`);
          },
          attributt,
        ),
        p(
          '$orderby',
          'sorterer stigende og synkende',
          async (m) => {
            const filter = `referanseArkivenhet eq '${(await endretMappe(m)).systemID}'`;
            const adresse = await m.liste(navn);
            const [opp, ned] = await Promise.all(
              ['asc', 'desc'].map(async (r) => {
                const $orderby = `${kolonne} ${r},systemID ${r}`;
                return treff(
                  krevStatus(await m.b.get(sporring(adresse, { $filter: filter, $orderby })), 200).kropp,
                ).map((x) => x.systemID);
              }),
            );
            krev((opp?.length ?? 0) > 0, 'loggen er tom');
            krev(
              kort(opp) === kort([...(ned ?? [])].reverse()),
              `stigende ${kort(opp)}, synkende ${kort(ned)}`,
            );
          },
          attributt,
        ),
      ];
    }),
    ...lenkerAv(navn).map((noekkel) =>
      p(
        'lenker',
        'annonseres for den som har rett til det',
        async (m) => {
          krevLenke((await rad(m, navn)).kropp, noekkel);
        },
        noekkel,
      ),
    ),
  ];
};
