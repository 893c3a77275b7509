import { Problem, type Sesjon } from '@felles/kernel';
import { partene } from './partene.js';
import { gjelder, liste, tekst } from './spoerring.js';
import { mineParter, venter } from './venter.js';

/** A party's own page: what it is asked, what it has answered, where it sits, what it has signed and decided itself. */
export const minKommune = async (sesjon: Sesjon, dag: string) => {
  if (sesjon.aktoer.bruker === null) throw new Problem('ikke-innlogget');
  const [egen] = await mineParter(sesjon);
  if (!egen) return { dato: dag };
  const part = egen.systemID;
  const linje = (await partene(sesjon, dag)).find((p) => p.part === part);
  const hos = `part eq ${part}`;
  const arenaer = new Map((await liste(sesjon, 'arena')).map((a) => [a.systemID, tekst(a, 'navn') ?? '']));
  const hoeringer = new Map((await liste(sesjon, 'hoering')).map((h) => [h.systemID, h]));
  const satsinger = new Map((await liste(sesjon, 'satsing')).map((s) => [s.systemID, s]));
  const versjoner = new Map((await liste(sesjon, 'avtaleversjon')).map((v) => [v.systemID, v]));
  const avtaler = new Map((await liste(sesjon, 'avtale')).map((a) => [a.systemID, a]));
  const vedtak = new Map((await liste(sesjon, 'vedtak')).map((v) => [v.systemID, v]));
  const svar = await liste(sesjon, 'hoeringssvar', hos);
  const deltakelser = await liste(sesjon, 'deltakelse', hos);
  const tilslutninger = await liste(sesjon, 'tilslutning', hos);
  const partsvedtak = await liste(sesjon, 'partsvedtak', hos);
  const seter = (await liste(sesjon, 'sete', hos)).filter((s) => gjelder(s, dag));
  const forslag = await liste(sesjon, 'forslag', hos);
  return {
    dato: dag,
    part,
    navn: linje?.navn ?? tekst(egen, 'navn') ?? '',
    ...(linje?.regionnavn ? { region: linje.regionnavn } : {}),
    ...(linje?.folketall === undefined ? {} : { folketall: linje.folketall }),
    venter: (await venter(sesjon, dag)).filter((v) =>
      ['hoering-svare', 'deltakelse-svare', 'avtale-signere', 'forslag-kladd'].includes(v.type),
    ),
    hoeringer: svar.flatMap((s) => {
      const h = hoeringer.get(s.relasjoner.hoering ?? '');
      return h
        ? [
            {
              svar: s.systemID,
              hoering: h.systemID,
              tittel: tekst(h, 'tittel') ?? '',
              frist: tekst(h, 'frist') ?? '',
              status: s.data.hoeringssvarstatus,
              standpunkt: s.data.standpunkt,
              tid: tekst(s, 'svartTid'),
              forSent: s.data.forSent === true,
              aapen: (h.data.hoeringsstatus as { kode?: string } | undefined)?.kode === 'sendt',
            },
          ]
        : [];
    }),
    satsinger: deltakelser.flatMap((x) => {
      const s = satsinger.get(x.relasjoner.satsing ?? '');
      return s
        ? [
            {
              satsing: s.systemID,
              tittel: tekst(s, 'tittel') ?? '',
              status: x.data.deltakelsesstatus,
              dato: tekst(x, 'svartDato'),
              frist: tekst(s, 'svarfrist'),
            },
          ]
        : [];
    }),
    avtaler: tilslutninger.flatMap((t) => {
      const v = versjoner.get(t.relasjoner.avtaleversjon ?? '');
      const a = avtaler.get(v?.relasjoner.avtale ?? '');
      return v && a
        ? [
            {
              tilslutning: t.systemID,
              avtale: a.systemID,
              tittel: `${tekst(a, 'tittel') ?? ''}, versjon ${v.data.versjonsnummer}`,
              status: t.data.tilslutningsstatus,
              dato: tekst(t, 'signertDato'),
            },
          ]
        : [];
    }),
    seter: seter.map((s) => ({
      sete: s.systemID,
      arena: s.relasjoner.arena,
      arenanavn: arenaer.get(s.relasjoner.arena ?? '') ?? '',
      tittel: tekst(s, 'tittel') ?? '',
      seterolle: s.data.seterolle,
      stemmerett: s.data.stemmerett === true,
    })),
    egneVedtak: partsvedtak.map((p) => ({
      partsvedtak: p.systemID,
      vedtak: p.relasjoner.vedtak,
      tittel: tekst(vedtak.get(p.relasjoner.vedtak ?? ''), 'tittel') ?? '',
      organ: tekst(p, 'organ') ?? '',
      saksnummer: tekst(p, 'saksnummer') ?? '',
      dato: tekst(p, 'dato') ?? '',
      utfall: p.data.utfall,
    })),
    forslag: forslag.map((f) => ({
      forslag: f.systemID,
      tittel: tekst(f, 'tittel') ?? '',
      status: f.data.forslagsstatus,
      hos: arenaer.get(f.relasjoner.hosArena ?? f.relasjoner.arena ?? '') ?? '',
    })),
  };
};
