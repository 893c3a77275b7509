import { type Objekt, Problem, type Sesjon } from '@felles/kernel';
import { uuidPattern } from '@felles/model';
import type { Oppfoelgingslinje } from '@felles/model/svar';
import { kode, kodeverdi, liste, medTekst, tekst } from './spoerring.js';

/** A follow-up as the pages show it: owner by name, and whether it is late on the day. */
export const oppfoelgingslinje = (
  o: Objekt,
  dag: string,
  navn: ReadonlyMap<string | undefined, string>,
): Oppfoelgingslinje => {
  const status = kode(o, 'oppfoelgingsstatus') ?? 'planlagt';
  const frist = tekst(o, 'frist') ?? '';
  const eier = o.relasjoner.eierArena ?? o.relasjoner.eierPart;
  return {
    oppfoelging: o.systemID,
    vedtak: o.relasjoner.vedtak ?? '',
    tittel: tekst(o, 'tittel') ?? '',
    tekst: tekst(o, 'tekst') ?? '',
    status: kodeverdi(o, 'oppfoelgingsstatus'),
    frist,
    forfalt: (status === 'planlagt' || status === 'i-arbeid') && frist < dag,
    eier: {
      entitet: o.relasjoner.eierArena ? ('arena' as const) : ('samarbeidspart' as const),
      systemID: eier ?? '',
      navn: navn.get(eier ?? undefined) ?? '',
      ...medTekst('tittel', o, 'eiertittel'),
    },
    ...medTekst('bevis', o),
    ...medTekst('begrunnelse', o),
    ...medTekst('ferdigDato', o),
    ...(o.relasjoner.journalpost ? { journalpost: o.relasjoner.journalpost } : {}),
  };
};

/** Names of those that may own a follow-up. */
export const eiernavn = async (sesjon: Sesjon): Promise<ReadonlyMap<string | undefined, string>> =>
  new Map(
    [...(await liste(sesjon, 'arena')), ...(await liste(sesjon, 'samarbeidspart'))].map((o) => [
      o.systemID as string | undefined,
      tekst(o, 'navn') ?? '',
    ]),
  );

/** Report 3 of the mission: every decision with what was to be done because of it, by body, class and what is late. */
export const vedtaksrapport = async (
  sesjon: Sesjon,
  dag: string,
  valg: { readonly arena?: string; readonly klasse?: string; readonly forfalt?: string },
) => {
  if (valg.arena && !uuidPattern.test(valg.arena))
    throw new Problem('ugyldig-spoerring', 'arena må være en UUID');
  const vedtak = (await liste(sesjon, 'vedtak', valg.arena ? `arena eq ${valg.arena}` : undefined)).filter(
    (v) => (tekst(v, 'dato') ?? '') <= dag && (!valg.klasse || kode(v, 'bindingsklasse') === valg.klasse),
  );
  const navn = await eiernavn(sesjon);
  const linjer = (await liste(sesjon, 'oppfoelging')).map((o) => oppfoelgingslinje(o, dag, navn));
  const anbefalinger = await liste(sesjon, 'anbefaling');
  const rader = vedtak
    .map((v) => {
      const anbefaling = anbefalinger.find((a) => a.relasjoner.vedtak === v.systemID);
      return {
        vedtak: v.systemID,
        nummer: `${v.data.nummer}/${v.data.aar}`,
        aar: Number(v.data.aar),
        loepenummer: Number(v.data.nummer),
        tittel: tekst(v, 'tittel') ?? '',
        dato: tekst(v, 'dato') ?? '',
        arena: { systemID: v.relasjoner.arena ?? '', navn: navn.get(v.relasjoner.arena ?? undefined) ?? '' },
        bindingsklasse: v.data.bindingsklasse,
        ...(anbefaling ? { anbefaling: Number(anbefaling.data.nummer) } : {}),
        oppfoelging: linjer
          .filter((o) => o.vedtak === v.systemID)
          .sort((a, b) => a.frist.localeCompare(b.frist)),
      };
    })
    .filter((r) => valg.forfalt !== 'ja' || r.oppfoelging.some((o) => o.forfalt))
    .sort((a, b) => b.aar - a.aar || b.loepenummer - a.loepenummer);
  const alle = rader.flatMap((r) => r.oppfoelging);
  const tell = (status: string) => alle.filter((o) => kodenI(o.status) === status).length;
  return {
    dato: dag,
    sum: {
      vedtak: rader.length,
      oppfoelging: alle.length,
      planlagt: tell('planlagt'),
      'i-arbeid': tell('i-arbeid'),
      ferdig: tell('ferdig'),
      avlyst: tell('avlyst'),
      forfalt: alle.filter((o) => o.forfalt).length,
    },
    rader,
  };
};

export const kodenI = (verdi: unknown): string =>
  typeof verdi === 'object' && verdi !== null && 'kode' in verdi ? String(verdi.kode) : '';
