import type { Sesjon } from '@felles/kernel';
import type { Forgjenger, Matrise, Matrisecelle, Planlagtcelle } from '@felles/model/svar';
import { partene } from './partene.js';
import { planlagtArv } from './planlagtarv.js';
import { blant, iderAv, liste, tekst } from './spoerring.js';
import { statusPaaDag } from './statuspaadag.js';

interface Medendring extends Forgjenger {
  /** Day of the change. */
  readonly endring: string;
}

/**
 * Who takes part in what on a day: the agreement and every initiative, one row a municipality (report 1 of the mission).
 * Asks for what had begun that day: versions that are adopted and have not ended, and answers that were asked for by then.
 * Where a party is to come of others by a change that is only planned, the row tells where those others stand.
 */
export const matrise = async (sesjon: Sesjon, dag: string): Promise<Matrise> => {
  const versjoner = await liste(
    sesjon,
    'avtaleversjon',
    `avtalestatus/kode in ('vedtatt','erstattet') and (gjelderTil eq null or gjelderTil gt ${dag})`,
  );
  const avtaler = new Map((await liste(sesjon, 'avtale')).map((a) => [a.systemID, a]));
  const satsinger = await liste(sesjon, 'satsing');
  const tilslutninger = (await blant(sesjon, 'tilslutning', 'avtaleversjon', iderAv(versjoner)))
    // Of a party that came back, the newest that had begun tells how it stood.
    .toSorted((a, b) => Number(a.data.omgang) - Number(b.data.omgang));
  const deltakelser = await liste(sesjon, 'deltakelse', `spurtDato eq null or spurtDato le ${dag}`);
  const celler = new Map<string, Record<string, Matrisecelle>>();
  for (const o of [...tilslutninger, ...deltakelser]) {
    const { part } = o.relasjoner;
    const kolonne = o.relasjoner[o.entitet === 'tilslutning' ? 'avtaleversjon' : 'satsing'];
    const status = statusPaaDag(o, dag);
    if (!part || !kolonne || !status) continue;
    const egne = celler.get(part) ?? {};
    egne[kolonne] = { id: o.systemID, ...status };
    celler.set(part, egne);
  }
  const kolonner = [
    ...versjoner.map((v) => ({
      id: v.systemID,
      slag: 'avtale' as const,
      tittel: `${tekst(avtaler.get(v.relasjoner.avtale ?? ''), 'tittel') ?? 'Avtale'}, versjon ${v.data.versjonsnummer}`,
    })),
    ...satsinger.map((s) => ({ id: s.systemID, slag: 'satsing' as const, tittel: tekst(s, 'tittel') ?? '' })),
  ];
  const arv = await planlagtArv(sesjon, dag);
  const forgjengere = (part: string, kolonne: string, sett: readonly string[]): readonly Medendring[] =>
    arv.forgjengere(part).flatMap((f): readonly Medendring[] => {
      if (sett.includes(f.part)) return [];
      const c = celler.get(f.part)?.[kolonne];
      if (c === undefined) return forgjengere(f.part, kolonne, [...sett, f.part]);
      const arver = arv.arver(part, { part: f.part, objekt: c.id });
      const { id: _, ...status } = c;
      return arver === 'nei'
        ? []
        : [{ endring: f.dato, part: f.part, navn: f.navn, ...status, deles: arver === 'deles' }];
    });
  const planlagtFor = (part: string): Record<string, Planlagtcelle> =>
    Object.fromEntries(
      kolonner.flatMap((k) => {
        const funnet = (celler.get(part)?.[k.id] ? [] : forgjengere(part, k.id, [part])).toSorted((a, b) =>
          a.navn.localeCompare(b.navn, 'nb'),
        );
        const dato = funnet
          .map((f) => f.endring)
          .sort()
          .at(-1);
        return dato === undefined
          ? []
          : [[k.id, { dato, foelger: funnet.map(({ endring: _, ...f }) => f) }] as const];
      }),
    );
  const rader = (await partene(sesjon, dag, 'kommune')).map((p) => ({
    part: p.part,
    navn: p.navn,
    kortform: p.kortform,
    ...(p.regionnavn === undefined ? {} : { region: p.regionnavn }),
    ...(p.folketall === undefined ? {} : { folketall: p.folketall }),
    celler: celler.get(p.part) ?? {},
    planlagt: planlagtFor(p.part),
  }));
  return { dato: dag, kolonner, rader };
};

/** What is planned, in the words of the open data: whom the party would follow, with where each of them stands. */
export const planlagtTekst = ({ foelger }: Planlagtcelle): string =>
  `Planlagt: følger ${foelger
    .map((f) => `${f.navn} (${[f.status.kodenavn.toLowerCase(), ...(f.deles ? ['deles'] : [])].join(', ')})`)
    .join(', ')}`;
