import { type Objekt, Problem, type Sesjon } from '@felles/kernel';
import { partene } from './partene.js';
import { blant, gjelder, iderAv, kode, liste, tekst } from './spoerring.js';

const navn = (arenaer: readonly Objekt[], id: string | undefined): string =>
  tekst(
    arenaer.find((a) => a.systemID === id),
    'navn',
  ) ?? '';

/**
 * The contact point's region: the body's proposals and where they are, how each member stands to initiatives, agreement
 * and hearings, and the protocols on their way. `arena` chooses among the eFagråd the user sits in.
 */
export const minRegion = async (sesjon: Sesjon, dag: string, valgt: string | undefined) => {
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
  const forslag = [...(await liste(sesjon, 'forslag', `arena eq ${arena.systemID}`))].sort((a, b) =>
    (tekst(b, 'opprettetDato') ?? '').localeCompare(tekst(a, 'opprettetDato') ?? ''),
  );
  const innom = (await liste(sesjon, 'forslag', `hosArena eq ${arena.systemID}`)).filter(
    (f) => f.relasjoner.arena !== arena.systemID,
  );
  const medlemmer = (await partene(sesjon, dag)).filter(
    (p) => p.region === regionen && regionen !== undefined,
  );
  const satsinger = await liste(sesjon, 'satsing', "satsingsstatus/kode ne 'avsluttet'");
  const deltakelser = await blant(sesjon, 'deltakelse', 'satsing', iderAv(satsinger));
  const versjoner = await liste(sesjon, 'avtaleversjon', "avtalestatus/kode in ('hoering','vedtatt')");
  const avtaler = await liste(sesjon, 'avtale');
  const tilslutninger = (await blant(sesjon, 'tilslutning', 'avtaleversjon', iderAv(versjoner))).filter(
    (t) => t.data.avloest !== true,
  );
  const hoeringer = await liste(sesjon, 'hoering', "hoeringsstatus/kode eq 'sendt'");
  const svar = await blant(sesjon, 'hoeringssvar', 'hoering', iderAv(hoeringer));
  const moeter = await liste(sesjon, 'moete', "moetestatus/kode in ('avsluttet','protokoll')");
  const kolonner = [
    ...versjoner.map((v) => ({
      id: v.systemID,
      slag: 'avtale' as const,
      tittel: `${
        tekst(
          avtaler.find((a) => a.systemID === v.relasjoner.avtale),
          'tittel',
        ) ?? ''
      }, versjon ${v.data.versjonsnummer}`,
    })),
    ...satsinger.map((s) => ({ id: s.systemID, slag: 'satsing' as const, tittel: tekst(s, 'tittel') ?? '' })),
    ...hoeringer.map((h) => ({ id: h.systemID, slag: 'hoering' as const, tittel: tekst(h, 'tittel') ?? '' })),
  ];
  return {
    dato: dag,
    arenaer: mine.map((a) => ({ id: a.systemID, navn: tekst(a, 'navn') ?? '' })),
    arena: arena.systemID,
    arenanavn: tekst(arena, 'navn') ?? '',
    arenastatus: arena.data.arenastatus,
    forslag: forslag.map((f) => ({
      forslag: f.systemID,
      tittel: tekst(f, 'tittel') ?? '',
      status: f.data.forslagsstatus,
      hos: navn(arenaer, f.relasjoner.hosArena ?? f.relasjoner.arena),
      mottatt: f.data.mottattDato !== undefined,
      ...(tekst(f, 'frist') ? { frist: tekst(f, 'frist') } : {}),
    })),
    tilBehandling: innom.map((f) => ({
      forslag: f.systemID,
      tittel: tekst(f, 'tittel') ?? '',
      status: f.data.forslagsstatus,
      fra: navn(arenaer, f.relasjoner.arena),
      ...(tekst(f, 'frist') ? { frist: tekst(f, 'frist') } : {}),
    })),
    kolonner,
    medlemmer: medlemmer.map((p) => {
      const celler: Record<string, unknown> = {};
      for (const t of tilslutninger)
        if (t.relasjoner.part === p.part && t.relasjoner.avtaleversjon)
          celler[t.relasjoner.avtaleversjon] = t.data.tilslutningsstatus;
      for (const x of deltakelser)
        if (x.relasjoner.part === p.part && x.relasjoner.satsing)
          celler[x.relasjoner.satsing] = x.data.deltakelsesstatus;
      for (const s of svar)
        if (s.relasjoner.part === p.part && s.relasjoner.hoering)
          celler[s.relasjoner.hoering] = s.data.standpunkt ?? s.data.hoeringssvarstatus;
      return { part: p.part, navn: p.navn, folketall: p.folketall, celler };
    }),
    protokoller: moeter
      .filter((m) => seter.some((s) => s.relasjoner.arena === m.relasjoner.arena))
      .map((m) => ({
        moete: m.systemID,
        tittel: tekst(m, 'tittel') ?? '',
        start: tekst(m, 'start') ?? '',
        status: m.data.moetestatus,
        arena: navn(arenaer, m.relasjoner.arena),
      })),
  };
};
