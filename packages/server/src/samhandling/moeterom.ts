import {
  type Aktoer,
  erVedtaksfoer,
  klareringer,
  type Objekt,
  Problem,
  type Sesjon,
  type Stemmevei,
  stemmeveier,
} from '@felles/kernel';
import { model } from '@felles/model';
import type { FastifyInstance } from 'fastify';
import type { Avhengigheter, FinnAktoer } from '../avhengigheter.js';
import type { Moetehub } from './moetestroem.js';
import { objektJson } from './objekt.js';
import { blant, gjelder, iderAv, kode, liste, tekst } from './spoerring.js';

const tall = (o: Objekt, felt: string): number => Number(o.data[felt] ?? 0);

/** Who made and changed a row is its history, which sixty screens need not be told at each vote. */
const historie = new Set([...Object.keys(model.systemFields), 'skjermet']);
historie.delete('systemID');
const som = (o: Objekt) =>
  Object.fromEntries(Object.entries(objektJson(model, o)).filter(([felt]) => !historie.has(felt)));

/** Where each item stands on the clock: minutes set aside, one after the other, from when the meeting begins. */
export const klokkeslett = (
  start: string,
  saker: readonly { readonly varighet?: number | undefined }[],
): readonly { readonly fra: string; readonly til: string }[] => {
  let t = Date.parse(start);
  return saker.map(({ varighet = 0 }) => {
    const fra = new Date(t).toISOString();
    t += varighet * 60_000;
    return { fra, til: new Date(t).toISOString() };
  });
};

/**
 * Everything the pages of one meeting show, in one answer and a fixed number of questions: the agenda with times and
 * papers, the roll with proxies and impartiality, the floor, the proposals, the votes and who may give them, and the
 * comments on the protocol.
 */
export const moeterom = async (sesjon: Sesjon, id: string) => {
  const moete = await sesjon.read('moete', id);
  const m = moete.systemID;
  const i = (entitet: string) => liste(sesjon, entitet, `moete eq ${m}`);
  const saker = [...(await i('moetesak'))].sort((a, b) => tall(a, 'rekkefoelge') - tall(b, 'rekkefoelge'));
  const underSakene = (entitet: string): Promise<readonly Objekt[]> =>
    blant(sesjon, entitet, 'moetesak', iderAv(saker));
  const arena = await sesjon.read('arena', moete.relasjoner.arena ?? '');
  const deltakere = await i('deltaker');
  // Internal kinds are not for the public, who may ask this too.
  const inne = sesjon.aktoer.art !== 'offentlig';
  const bareInne = (les: () => Promise<readonly Objekt[]>) => (inne ? les() : Promise.resolve([]));
  const interesser = await bareInne(() => underSakene('saksinteresse'));
  const ider = [
    ...new Set([...deltakere, ...interesser].flatMap((d) => (d.relasjoner.part ? [d.relasjoner.part] : []))),
  ];
  const parter = await blant(sesjon, 'samarbeidspart', 'systemID', ider);
  const partnavn = new Map(parter.map((p) => [p.systemID, tekst(p, 'navn')]));
  const dag = (tekst(moete, 'start') ?? '').slice(0, 10);
  const orden = (await liste(sesjon, 'forretningsorden', `arena eq ${arena.systemID}`))
    .filter((o) => gjelder(o, dag))
    .sort((a, b) => (tekst(b, 'fraDato') ?? '').localeCompare(tekst(a, 'fraDato') ?? ''))[0];
  const fullmakter = (await bareInne(() => i('fullmakt'))).filter(
    (f) => kode(f, 'fullmaktsstatus') === 'gyldig',
  );
  const inhabile = await bareInne(() => underSakene('inhabilitet'));
  const talere = await bareInne(() => i('taler'));
  const moeteforslag = await bareInne(() => underSakene('moeteforslag'));
  const merknader = await bareInne(() => i('protokollmerknad'));
  const voteringer = await underSakene('votering');
  const stemmer = await underSakene('stemme');
  const papirer = await underSakene('sakspapir');
  const rulle = deltakere.map((d) => ({
    id: d.systemID,
    stemmerett: d.data.stemmerett === true,
    tilStede: kode(d, 'fremmoete') === 'til-stede',
    varaFor: d.relasjoner.varaFor,
  }));
  const veirad = fullmakter.map((f) => ({
    id: f.systemID,
    fra: f.relasjoner.fraDeltaker ?? '',
    til: f.relasjoner.tilDeltaker ?? '',
    sak: f.relasjoner.moetesak,
  }));
  const prosent = orden ? tall(orden, 'vedtaksfoerProsent') : 50;
  const tider = klokkeslett(
    tekst(moete, 'start') ?? '',
    saker.map((s) => ({ varighet: typeof s.data.varighet === 'number' ? s.data.varighet : undefined })),
  );
  return {
    moete: som(moete),
    arena: { systemID: arena.systemID, navn: tekst(arena, 'navn') },
    orden: {
      beslutningsregel: kode(orden, 'beslutningsregel') ?? 'konsensus',
      vedtaksfoerProsent: prosent,
      fullmakterPerDeltaker: orden ? tall(orden, 'fullmakterPerDeltaker') : 1,
      lederGodkjennerProtokoll: orden ? orden.data.lederGodkjennerProtokoll === true : true,
      egen: orden !== undefined,
    },
    vedtaksfoer: erVedtaksfoer(rulle, prosent),
    saker: saker.map((s, n) => {
      const uten = new Set(
        inhabile.flatMap((x) =>
          x.relasjoner.moetesak === s.systemID && kode(x, 'habilitetsstatus') === 'inhabil'
            ? [x.relasjoner.deltaker ?? '']
            : [],
        ),
      );
      const veier: ReadonlyMap<string, Stemmevei> = inne
        ? stemmeveier(rulle, veirad, s.systemID, uten)
        : new Map();
      return {
        ...som(s),
        planlagt: tider[n],
        vedtaksfoer: erVedtaksfoer(rulle, prosent, uten),
        // Most vote for themselves, and that is said in a word.
        stemmeveier: Object.fromEntries(
          [...veier].map(([plass, vei]) => [
            plass,
            vei.maate === 'selv' ? 'selv' : { maate: vei.maate, ved: vei.ved },
          ]),
        ),
        papirer: papirer
          .filter((p) => p.relasjoner.moetesak === s.systemID)
          .sort((a, b) => tall(a, 'versjonsnummer') - tall(b, 'versjonsnummer'))
          .map((p) => ({
            ...som(p),
            nyeste: !papirer.some(
              (x) => x.data.papir === p.data.papir && tall(x, 'versjonsnummer') > tall(p, 'versjonsnummer'),
            ),
          })),
        inhabile: inhabile.filter((x) => x.relasjoner.moetesak === s.systemID).map(som),
        interesser: interesser
          .filter((x) => x.relasjoner.moetesak === s.systemID)
          .map((x) => ({ ...som(x), partnavn: partnavn.get(x.relasjoner.part ?? '') })),
        moeteforslag: moeteforslag
          .filter((x) => x.relasjoner.moetesak === s.systemID)
          .sort((a, b) => tall(a, 'rekkefoelge') - tall(b, 'rekkefoelge'))
          .map(som),
        voteringer: voteringer
          .filter((x) => x.relasjoner.moetesak === s.systemID)
          .sort((a, b) => tall(a, 'nummer') - tall(b, 'nummer'))
          .map((x) => ({
            ...som(x),
            stemmer: stemmer.filter((y) => y.relasjoner.votering === x.systemID).map(som),
          })),
      };
    }),
    deltakere: deltakere.map((d) => ({ ...som(d), partnavn: partnavn.get(d.relasjoner.part ?? '') })),
    fullmakter: fullmakter.map(som),
    talere: talere
      .filter((t) => ['venter', 'har-ordet'].includes(kode(t, 'talerstatus') ?? ''))
      .sort((a, b) => tall(a, 'rekkefoelge') - tall(b, 'rekkefoelge'))
      .map(som),
    merknader: merknader.map(som),
  };
};

const irommet = [
  'moete',
  'arena',
  'forretningsorden',
  'samarbeidspart',
  'deltaker',
  'moetesak',
  'sakspapir',
  'fullmakt',
  'saksinteresse',
  'inhabilitet',
  'taler',
  'moeteforslag',
  'votering',
  'stemme',
  'protokollmerknad',
];
/** As long as every role reads all of it, roles say nothing of what is seen. */
const rollerSkiller = irommet.some((e) => model.entity(e).access.read !== 'alle');

/** What decides which rows a reader sees: readers alike in this see the same room. */
const lesergruppe = (a: Aktoer): string =>
  JSON.stringify([
    a.virksomhet,
    a.art,
    rollerSkiller ? [...a.roller].sort() : [],
    [...klareringer(a)].sort(),
  ]);

interface Husket {
  readonly nr: number;
  readonly tid: number;
  readonly svar: Promise<string>;
}

/** Changes that are not of the meeting (a name, a rule) are seen after this, milliseconds. */
const levetid = 2_000;
const mestHusket = 300;

/**
 * `GET …/moete/:id/rom`. When sixty screens ask at once for the same change, the room is put together once for each
 * group of readers who see the same.
 */
export const registrerMoeterom = (
  app: FastifyInstance,
  d: Avhengigheter,
  finnAktoer: FinnAktoer,
  hub: Moetehub,
): void => {
  const husket = new Map<string, Husket>();
  app.get<{ Params: { readonly v: string; readonly id: string } }>(
    '/api/v1/:v/moete/:id/rom',
    async (request, reply) => {
      const { aktoer } = await finnAktoer(request, request.params.v);
      const sesjon = d.kernel.open(aktoer);
      const { id } = request.params;
      if (!/^[0-9a-f-]{36}$/i.test(id)) throw new Problem('ikke-funnet');
      const moete = id.toLowerCase();
      // Readers alike see the same rows, so what one of them may see now, all of them may; the first one is asked.
      const nr = hub.nummer(moete);
      const noekkel = `${moete} ${lesergruppe(aktoer)}`;
      const naa = performance.now();
      let h = husket.get(noekkel);
      if (nr === undefined || h?.nr !== nr || naa - h.tid > levetid) {
        h = { nr: nr ?? -1, tid: naa, svar: moeterom(sesjon, moete).then((x) => JSON.stringify(x)) };
        h.svar.catch(() => husket.delete(noekkel));
        if (husket.size >= mestHusket) husket.clear();
        if (nr !== undefined) husket.set(noekkel, h);
      }
      return reply
        .header('cache-control', 'no-store')
        .type('application/json; charset=utf-8')
        .send(await h.svar);
    },
  );
};
