import type { Objekt, Sesjon } from '@felles/kernel';
import { alleEndringer } from './partendringer.js';
import { partene } from './partene.js';
import { beskriv, etterIder } from './radbeskrivelse.js';
import { gjelder, kode, liste, tekst } from './spoerring.js';
import { statusPaaDag } from './statuspaadag.js';

interface Hendelse {
  readonly dato: string;
  readonly slag: 'begynner' | 'navn' | 'folketall' | 'region-inn' | 'region-ut' | 'endring' | 'slutter';
  readonly tekst: string;
  /** The change it comes from. */
  readonly endring?: string;
  readonly planlagt?: boolean;
}

/** A party through time, and what it holds on the day: names, numbers, regions, changes, seats, signatures, answers. */
export const parthistorie = async (sesjon: Sesjon, id: string, dag: string) => {
  const part = await sesjon.read('samarbeidspart', id);
  const hos = `part eq ${id}`;
  const koder = await liste(sesjon, 'partkode', hos);
  const tall = await liste(sesjon, 'folketall', hos);
  const medlemmer = await liste(sesjon, 'regionmedlem', hos);
  const regioner = new Map((await liste(sesjon, 'region')).map((r) => [r.systemID, r]));
  const alle = await alleEndringer(sesjon);
  const mine = alle.filter((e) => e.fra.includes(id) || e.til.includes(id));
  const partnavn = new Map(
    (await liste(sesjon, 'samarbeidspart')).map((p) => [p.systemID, tekst(p, 'navn') ?? '']),
  );
  const gjeldende = mine.filter((e) => kode(e.objekt, 'endringsstatus') !== 'avlyst');
  const fraDato = tekst(part, 'fraDato') ?? '';
  const slutt =
    tekst(part, 'tilDato') ??
    gjeldende.find((e) => e.endringstype !== 'grensejustering' && e.fra.includes(id) && !e.til.includes(id))
      ?.dato;
  const kodetekst = (k: Objekt): string =>
    [
      [tekst(k, 'kommunenummer'), tekst(k, 'navn'), tekst(k, 'samiskNavn')].filter(Boolean).join(' '),
      tekst(k, 'organisasjonsnummer'),
    ]
      .filter(Boolean)
      .join(', org.nr. ');
  const hendelser: Hendelse[] = [
    { dato: fraDato, slag: 'begynner', tekst: kode(part, 'parttype') ?? '' },
    ...koder.map((k) => ({ dato: tekst(k, 'fraDato') ?? '', slag: 'navn' as const, tekst: kodetekst(k) })),
    ...tall.map((t) => ({
      dato: tekst(t, 'dato') ?? '',
      slag: 'folketall' as const,
      tekst: String(t.data.antall),
    })),
    ...medlemmer.flatMap((m): readonly Hendelse[] => {
      const navn = tekst(regioner.get(m.relasjoner.region ?? ''), 'navn') ?? '';
      const [fra, til] = [tekst(m, 'fraDato'), tekst(m, 'tilDato')];
      return [
        ...(fra && fra >= fraDato ? [{ dato: fra, slag: 'region-inn' as const, tekst: navn }] : []),
        ...(til ? [{ dato: til, slag: 'region-ut' as const, tekst: navn }] : []),
      ];
    }),
    ...gjeldende.map((e) => ({
      dato: e.dato,
      slag: 'endring' as const,
      tekst: tekst(e.objekt, 'tittel') ?? '',
      endring: e.systemID,
      planlagt: kode(e.objekt, 'endringsstatus') === 'planlagt',
    })),
    ...(slutt ? [{ dato: slutt, slag: 'slutter' as const, tekst: '' }] : []),
  ];
  const andre = (velg: (e: (typeof mine)[number]) => readonly string[]) =>
    [
      ...new Map(
        gjeldende.flatMap((e) =>
          e.endringstype === 'grensejustering'
            ? []
            : velg(e)
                .filter((p) => p !== id)
                .map((p) => [p, { part: p, navn: partnavn.get(p) ?? '', dato: e.dato }] as const),
        ),
      ).values(),
    ].toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
  const holdt: Record<string, readonly { objekt: string; beskrivelse: string; status?: unknown }[]> = {};
  for (const slag of ['sete', 'tilslutning', 'deltakelse', 'partsvedtak', 'hoeringssvar']) {
    if (!sesjon.may('read', slag)) continue;
    const rader = (await etterIder(sesjon, slag, 'part', [id])).filter(
      (o) => gjelder(o, dag) && statusPaaDag(o, dag) !== undefined,
    );
    const ord = await beskriv(sesjon, rader);
    holdt[slag] = rader.map((o) => {
      const paa = statusPaaDag(o, dag)?.status;
      return {
        objekt: o.systemID,
        beskrivelse: ord.get(o.systemID) ?? '',
        ...(paa === undefined || paa.kode === '' ? {} : { status: paa }),
      };
    });
  }
  const hit = await liste(sesjon, 'viderefoering', `tilPart eq ${id}`);
  const linje = (await partene(sesjon, dag)).find((p) => p.part === id);
  return {
    part: id,
    dato: dag,
    gjelder: linje !== undefined,
    ...(linje ?? {}),
    navn: linje?.navn ?? tekst(part, 'navn') ?? '',
    fraDato,
    ...(slutt ? { tilDato: slutt } : {}),
    regioner: medlemmer
      .filter((m) => gjelder(m, dag))
      .map((m) => {
        const r = regioner.get(m.relasjoner.region ?? '');
        return {
          region: m.relasjoner.region,
          navn: tekst(r, 'navn') ?? '',
          regiontype: r?.data.regiontype,
          forslag: r?.data.forslag === true,
        };
      }),
    hendelser: hendelser.toSorted((a, b) => a.dato.localeCompare(b.dato)),
    // A party that takes part on both sides came from the others and went on itself.
    forgjengere: andre((e) => (e.til.includes(id) ? e.fra : [])),
    etterfoelgere: andre((e) => (e.fra.includes(id) && !e.til.includes(id) ? e.til : [])),
    holdt,
    viderefoert: hit
      .filter((v) => kode(v, 'viderefoeringsstatus') === 'gjennomfoert')
      .map((v) => ({
        dato: tekst(v, 'dato') ?? '',
        slag: tekst(v, 'slag') ?? '',
        fraPart: v.relasjoner.fraPart ?? '',
        fraNavn: partnavn.get(v.relasjoner.fraPart ?? '') ?? '',
        endring: v.relasjoner.partendring ?? '',
        ...(tekst(v, 'tilObjekt') ? { tilObjekt: tekst(v, 'tilObjekt') } : {}),
        begrunnelse: tekst(v, 'begrunnelse') ?? '',
      })),
  };
};
