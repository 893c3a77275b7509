import type { Objekt } from '../access/utvalg.js';
import type { Arbeid, NyeVerdier } from '../arbeid.js';
import {
  type Endringen,
  type Foelge,
  type Foeringsgrunnlag,
  foelger,
  foelgerMed,
} from '../foeringsgrunnlag.js';
import { enigheter, type Foering, fordel, type Rad } from '../rules/viderefoering.js';
import { kodeFor } from './handling.js';

/** Rows that the source and each heir ended with. */
export interface Foert {
  readonly slag: string;
  readonly fra: Objekt;
  readonly fraPart: string;
  readonly tilPart?: string;
  readonly til?: Objekt;
  readonly begrunnelse: string;
}

const sist = (a: string, b: unknown): string => (typeof b === 'string' && b > a ? b : a);

/** Carries out a plan row by row; the old rows stay, ended on the day where they have dates. */
export const viderefoer = async (
  arbeid: Arbeid,
  endring: Endringen,
  grunnlag: Foeringsgrunnlag,
  partnavn: ReadonlyMap<string, string>,
): Promise<readonly Foert[]> => {
  const { dato } = endring;
  const alle = foelger(arbeid.model);
  const foert: Foert[] = [];
  const navn = (part: string): string => partnavn.get(part) ?? part;
  const folk = new Map<string, number>();
  for (const part of endring.til) {
    const tall = await arbeid.finn('folketall', { part });
    const siste = tall
      .filter((t) => String(t.data.dato) <= dato)
      .toSorted((a, b) => String(b.data.dato).localeCompare(String(a.data.dato)))[0];
    folk.set(part, Number(siste?.data.antall ?? 0));
  }
  /** Where a row went at an heir, so that what points at it can point at the heir's. */
  const nyFor = new Map<string, string>();
  const relasjonTil = (f: Foelge, o: Objekt, eier: string, arving: string): Record<string, string> => {
    const ut: Record<string, string> = {};
    for (const [navn, id] of Object.entries(o.relasjoner))
      ut[navn] = navn === f.relasjon ? eier : (nyFor.get(`${arving} ${id}`) ?? id);
    return ut;
  };
  const felterAv = (o: Objekt, uten: readonly string[]): Record<string, unknown> => {
    const { fields, series } = arbeid.model.entity(o.entitet);
    const serier = new Set(series.flatMap((s) => [s.field, s.yearField, s.identifies]));
    return Object.fromEntries(
      Object.entries(o.data).filter(
        ([k]) => fields[k] && !(k in arbeid.model.systemFields) && !serier.has(k) && !uten.includes(k),
      ),
    );
  };
  const dager = (o: Objekt): Record<string, unknown> =>
    'fraDato' in arbeid.model.entity(o.entitet).fields ? { fraDato: sist(dato, o.data.fraDato) } : {};
  const avslutt = async (o: Objekt): Promise<void> => {
    const { fields } = arbeid.model.entity(o.entitet);
    if (!fields.fraDato || !fields.tilDato) return;
    const naa = await arbeid.krev(o.entitet, o.systemID, true);
    const slutt = sist(dato, o.data.fraDato);
    if (naa.data.tilDato !== slutt)
      await arbeid.endre(naa, { felt: { tilDato: slutt } }, { handling: 'viderefoert' });
  };
  /** What belongs to a row goes with it, once for each heir. */
  const medBarn = async (kilde: Objekt, arving: string, eier: Objekt, part: string): Promise<void> => {
    for (const f of alle.filter((x) => x.til === kilde.entitet))
      for (const barn of await arbeid.finn(f.entity.name, { [f.relasjon]: kilde.systemID })) {
        if (!foelgerMed(f, barn, dato)) continue;
        const relasjoner = relasjonTil(f, barn, eier.systemID, arving);
        const finnes = (await arbeid.finn(f.entity.name, { [f.relasjon]: eier.systemID })).find((b) =>
          Object.entries(relasjoner).every(([k, v]) => k === 'journalpost' || b.relasjoner[k] === v),
        );
        const til =
          finnes ??
          (await arbeid.ny(f.entity.name, { felt: { ...felterAv(barn, []), ...dager(barn) }, relasjoner }));
        nyFor.set(`${arving} ${barn.systemID}`, til.systemID);
        foert.push({
          slag: f.entity.name,
          fra: barn,
          fraPart: part,
          tilPart: arving,
          til,
          begrunnelse: 'Følger med det den hører til',
        });
        await medBarn(barn, arving, til, part);
        await avslutt(barn);
      }
  };
  const { objekter, plan } = grunnlag;
  const objektAv = (r: Rad): Objekt => {
    const o = objekter.get(r.objekt);
    if (!o) throw new Error(`no row ${r.objekt}`);
    return o;
  };
  /** The heir's part of the amounts in the sources: the sum over heirs is the sum of the sources. */
  const beloep = (f: Foering): Record<string, number> => {
    const { fields } = arbeid.model.entity(f.entitet);
    const ut: Record<string, number> = {};
    for (const [felt, field] of Object.entries(fields)) {
      if (field.kind.name !== 'kroner') continue;
      let sum = 0;
      for (const k of f.kilder) {
        const arvinger = plan.foeringer.filter((x) => x.kilder.includes(k)).map((x) => x.arving);
        const deler = fordel(
          Number(objektAv(k).data[felt] ?? 0),
          arvinger.map((a) => folk.get(a) ?? 0),
        );
        sum += deler[arvinger.indexOf(f.arving)] ?? 0;
      }
      if (f.kilder.some((k) => objektAv(k).data[felt] !== undefined)) ut[felt] = sum;
    }
    return ut;
  };
  const foerEn = async (f: Foering, foelge: Foelge): Promise<void> => {
    const enighet = enigheter[f.entitet];
    const ellers =
      f.ulike && enighet?.ellers
        ? { [enighet.felt]: kodeFor(arbeid, f.entitet, enighet.felt, enighet.ellers) }
        : {};
    const tomme = f.ulike ? (enighet?.tomme ?? []) : [];
    let til: Objekt | undefined;
    let begrunnelse = f.ulike ? 'Forgjengerne sto ulikt; arvtakeren svarer selv' : 'Videreført';
    if (f.utfall === 'egen' && f.egen) {
      til = await arbeid.krev(f.entitet, f.egen.objekt, true);
      const lagtTil = Object.entries(beloep(f)).map(([k, v]) => [k, Number(til?.data[k] ?? 0) + v]);
      if (lagtTil.length > 0) til = await arbeid.endre(til, { felt: Object.fromEntries(lagtTil) });
      begrunnelse = f.egen.arvet ? 'Videreført sammen med en annen' : 'Arvtakeren har sin egen, og den står';
    } else if (f.utfall === 'endret' && f.egen) {
      const egen = await arbeid.krev(f.entitet, f.egen.objekt, true);
      til = await arbeid.endre(
        egen,
        { felt: { ...Object.fromEntries(tomme.map((k) => [k, null])), ...ellers } },
        { handling: 'viderefoert' },
      );
    } else if (f.utfall === 'ny' && f.grunnlag) {
      const basis = objektAv(f.grunnlag);
      if (foelge.follows.how === 'move') {
        const naa = await arbeid.krev(f.entitet, basis.systemID, true);
        til = await arbeid.endre(
          naa,
          { relasjoner: { [foelge.relasjon]: f.arving } },
          { handling: 'viderefoert' },
        );
      } else {
        const personlig = f.entitet === 'sete' && f.kilder.length > 1 ? ['bruker', 'epost'] : [];
        const verdier: NyeVerdier = {
          felt: { ...felterAv(basis, [...tomme, ...personlig]), ...beloep(f), ...dager(basis), ...ellers },
          relasjoner: relasjonTil(foelge, basis, f.arving, f.arving),
        };
        til = await arbeid.ny(f.entitet, verdier, { handling: 'viderefoert' });
      }
    }
    for (const k of f.kilder) {
      const kilde = objektAv(k);
      if (til) nyFor.set(`${f.arving} ${kilde.systemID}`, til.systemID);
      foert.push({
        slag: f.entitet,
        fra: kilde,
        fraPart: k.part,
        tilPart: f.arving,
        ...(til ? { til } : {}),
        begrunnelse: `${begrunnelse}: fra ${navn(k.part)} til ${navn(f.arving)}`,
      });
      if (til && !f.ulike && f.utfall !== 'endret' && (f.utfall === 'ny' || f.egen?.arvet))
        await medBarn(kilde, f.arving, til, k.part);
    }
  };
  const rekke = alle.filter((f) => f.til === 'samarbeidspart');
  // Seats before the seats that stand in for them.
  const vara = (f: Foering): number =>
    Number(
      f.grunnlag?.data.seterolle !== undefined &&
        objekter.get(f.grunnlag.objekt)?.relasjoner.varaFor !== undefined,
    );
  for (const foelge of rekke)
    for (const f of plan.foeringer
      .filter((x) => x.entitet === foelge.entity.name)
      .toSorted((a, b) => vara(a) - vara(b)))
      await foerEn(f, foelge);
  for (const { rad, begrunnelse } of plan.faller)
    foert.push({ slag: rad.entitet, fra: objektAv(rad), fraPart: rad.part, begrunnelse });
  for (const id of new Set(
    [...plan.foeringer.flatMap((f) => f.kilder), ...plan.faller.map((x) => x.rad)].map((r) => r.objekt),
  )) {
    const o = objekter.get(id);
    const flyttet = rekke.find((f) => f.entity.name === o?.entitet)?.follows.how === 'move';
    if (o && !flyttet) await avslutt(o);
  }
  return foert;
};
