import { type Objekt, Problem, type Sesjon } from '@felles/kernel';
import type { Kodeverdi, Minregion } from '@felles/model/svar';
import { avtaletitler } from './avtaletitler.js';
import { partene } from './partene.js';
import {
  blant,
  foerste,
  gjelder,
  iderAv,
  iListe,
  kode,
  kodeverdi,
  liste,
  medTekst,
  relaterte,
  tekst,
} from './spoerring.js';

const navn = (arenaer: readonly Objekt[], id: string | undefined): string =>
  tekst(
    arenaer.find((a) => a.systemID === id),
    'navn',
  ) ?? '';

/**
 * The contact point's region: the body's proposals and where they are, how each member stands to initiatives, agreement
 * and hearings, and the protocols on their way. `arena` chooses among the eFagråd the user sits in.
 */
export const minRegion = async (
  sesjon: Sesjon,
  dag: string,
  valgt: string | undefined,
): Promise<Minregion> => {
  const { bruker } = sesjon.aktoer;
  if (bruker === null) throw new Problem('ikke-innlogget');
  const arenaer = await liste(sesjon, 'arena');
  const seter = (await liste(sesjon, 'sete', `bruker eq ${bruker}`)).filter((s) => gjelder(s, dag));
  const mine = arenaer.filter(
    (a) => kode(a, 'arenatype') === 'efagraad' && seter.some((s) => s.relasjoner.arena === a.systemID),
  );
  const arena = mine.find((a) => a.systemID === valgt) ?? mine[0];
  if (!arena) return { dato: dag, arenaer: [] };
  const regionen = arena.relasjoner.region;
  const forslag = await foerste(sesjon, 'forslag', {
    filter: `arena eq ${arena.systemID}`,
    orderby: 'opprettetDato desc',
    top: 100,
  });
  const innom = (
    await liste(
      sesjon,
      'forslag',
      `hosArena eq ${arena.systemID} and forslagsstatus/kode in ('meldt','registrert','oversendt','videresendt','vurdert','innstilt')`,
    )
  ).filter((f) => f.relasjoner.arena !== arena.systemID);
  const medlemmer = (await partene(sesjon, dag)).filter(
    (p) => p.region === regionen && regionen !== undefined,
  );
  const satsinger = await liste(sesjon, 'satsing', "satsingsstatus/kode ne 'avsluttet'");
  const deltakelser = await blant(sesjon, 'deltakelse', 'satsing', iderAv(satsinger));
  const versjoner = await liste(sesjon, 'avtaleversjon', "avtalestatus/kode in ('hoering','vedtatt')");
  const avtaletittel = await avtaletitler(sesjon, versjoner);
  const tilslutninger = (await blant(sesjon, 'tilslutning', 'avtaleversjon', iderAv(versjoner))).filter(
    (t) => t.data.avloest !== true,
  );
  const hoeringer = await liste(sesjon, 'hoering', "hoeringsstatus/kode eq 'sendt'");
  const svar = await blant(sesjon, 'hoeringssvar', 'hoering', iderAv(hoeringer));
  const hos = relaterte(seter, 'arena');
  const moeter = await foerste(sesjon, 'moete', {
    filter: `moetestatus/kode in ('avsluttet','protokoll') and arena in ${iListe(hos)}`,
    orderby: 'start desc',
    top: 20,
  });
  const kolonner = [
    ...versjoner.map((v) => ({
      id: v.systemID,
      slag: 'avtale' as const,
      tittel: avtaletittel(v),
    })),
    ...satsinger.map((s) => ({ id: s.systemID, slag: 'satsing' as const, tittel: tekst(s, 'tittel') ?? '' })),
    ...hoeringer.map((h) => ({ id: h.systemID, slag: 'hoering' as const, tittel: tekst(h, 'tittel') ?? '' })),
  ];
  return {
    dato: dag,
    arenaer: mine.map((a) => ({ id: a.systemID, navn: tekst(a, 'navn') ?? '' })),
    arena: arena.systemID,
    arenanavn: tekst(arena, 'navn') ?? '',
    arenastatus: kodeverdi(arena, 'arenastatus'),
    forslag: forslag.map((f) => ({
      forslag: f.systemID,
      tittel: tekst(f, 'tittel') ?? '',
      status: kodeverdi(f, 'forslagsstatus'),
      hos: navn(arenaer, f.relasjoner.hosArena ?? f.relasjoner.arena),
      mottatt: f.data.mottattDato !== undefined,
      ...medTekst('frist', f),
    })),
    tilBehandling: innom.map((f) => ({
      forslag: f.systemID,
      tittel: tekst(f, 'tittel') ?? '',
      status: kodeverdi(f, 'forslagsstatus'),
      fra: navn(arenaer, f.relasjoner.arena),
      ...medTekst('frist', f),
    })),
    kolonner,
    medlemmer: medlemmer.map((p) => {
      const celler: Record<string, Kodeverdi> = {};
      for (const t of tilslutninger)
        if (t.relasjoner.part === p.part && t.relasjoner.avtaleversjon)
          celler[t.relasjoner.avtaleversjon] = kodeverdi(t, 'tilslutningsstatus');
      for (const x of deltakelser)
        if (x.relasjoner.part === p.part && x.relasjoner.satsing)
          celler[x.relasjoner.satsing] = kodeverdi(x, 'deltakelsesstatus');
      for (const s of svar)
        if (s.relasjoner.part === p.part && s.relasjoner.hoering)
          celler[s.relasjoner.hoering] = kodeverdi(
            s,
            kode(s, 'standpunkt') === undefined ? 'hoeringssvarstatus' : 'standpunkt',
          );
      return {
        part: p.part,
        navn: p.navn,
        ...(p.folketall === undefined ? {} : { folketall: p.folketall }),
        celler,
      };
    }),
    protokoller: moeter.map((m) => ({
      moete: m.systemID,
      tittel: tekst(m, 'tittel') ?? '',
      start: tekst(m, 'start') ?? '',
      status: kodeverdi(m, 'moetestatus'),
      arena: navn(arenaer, m.relasjoner.arena),
    })),
  };
};
