import { Problem, type Sesjon } from '@felles/kernel';
import type { Minkommune } from '@felles/model/svar';
import { avtaletitler } from './avtaletitler.js';
import { partene } from './partene.js';
import {
  blant,
  foerste,
  gjelder,
  kode,
  kodeverdi,
  liste,
  medKode,
  medTekst,
  relaterte,
  tekst,
} from './spoerring.js';
import { mineParter, venter } from './venter.js';

/** Lines of a kind: the newest are what a page is for, and the rest are found by search. */
const mest = 100;

/** A party's own page: what it is asked, what it has answered, where it sits, what it has signed and decided itself. */
export const minKommune = async (sesjon: Sesjon, dag: string): Promise<Minkommune> => {
  if (sesjon.aktoer.bruker === null) throw new Problem('ikke-innlogget');
  const [egen] = await mineParter(sesjon);
  if (!egen) return { dato: dag };
  const part = egen.systemID;
  const linje = (await partene(sesjon, dag)).find((p) => p.part === part);
  const hos = `part eq ${part}`;
  const nyeste = (entitet: string, filter: string) =>
    foerste(sesjon, entitet, { filter, orderby: 'opprettetDato desc', top: mest });
  const [svar, deltakelser, tilslutninger, partsvedtak, forslag] = [
    await nyeste('hoeringssvar', hos),
    await nyeste('deltakelse', hos),
    await nyeste('tilslutning', hos),
    await nyeste('partsvedtak', hos),
    await nyeste('forslag', hos),
  ];
  const seter = (await liste(sesjon, 'sete', hos)).filter((s) => gjelder(s, dag));
  const navnet = async (entitet: string, ider: readonly string[]) =>
    new Map((await blant(sesjon, entitet, 'systemID', [...new Set(ider)])).map((o) => [o.systemID, o]));
  const hoeringer = await navnet('hoering', relaterte(svar, 'hoering'));
  const satsinger = await navnet('satsing', relaterte(deltakelser, 'satsing'));
  const versjoner = await navnet('avtaleversjon', relaterte(tilslutninger, 'avtaleversjon'));
  const avtaletittel = await avtaletitler(sesjon, [...versjoner.values()]);
  const vedtak = await navnet('vedtak', relaterte(partsvedtak, 'vedtak'));
  const arenaer = await navnet('arena', [
    ...relaterte(seter, 'arena'),
    ...relaterte(forslag, 'arena'),
    ...relaterte(forslag, 'hosArena'),
  ]);
  const arenanavn = (id: string | undefined): string => tekst(arenaer.get(id ?? ''), 'navn') ?? '';
  return {
    dato: dag,
    part,
    navn: linje?.navn ?? tekst(egen, 'navn') ?? '',
    ...(linje?.regionnavn ? { region: linje.regionnavn } : {}),
    ...(linje?.folketall === undefined ? {} : { folketall: linje.folketall }),
    venter: (await venter(sesjon, dag))
      .filter((v) =>
        [
          'hoering-svare',
          'deltakelse-svare',
          'avtale-signere',
          'kartlegging-svare',
          'mentor-svare',
          'forslag-kladd',
          'oppfoelging-gjoere',
        ].includes(v.type),
      )
      .map(({ type, entitet, systemID, tittel, frist }) => ({
        type,
        entitet,
        systemID,
        tittel: typeof tittel === 'string' ? tittel : '',
        ...(typeof frist === 'string' ? { frist } : {}),
      })),
    hoeringer: svar.flatMap((s) => {
      const h = hoeringer.get(s.relasjoner.hoering ?? '');
      return h
        ? [
            {
              svar: s.systemID,
              hoering: h.systemID,
              tittel: tekst(h, 'tittel') ?? '',
              frist: tekst(h, 'frist') ?? '',
              status: kodeverdi(s, 'hoeringssvarstatus'),
              ...medKode('standpunkt', s),
              ...medTekst('tid', s, 'svartTid'),
              forSent: s.data.forSent === true,
              aapen: kode(h, 'hoeringsstatus') === 'sendt',
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
              status: kodeverdi(x, 'deltakelsesstatus'),
              ...medTekst('dato', x, 'svartDato'),
              ...medTekst('frist', s, 'svarfrist'),
            },
          ]
        : [];
    }),
    avtaler: tilslutninger.flatMap((t) => {
      const v = versjoner.get(t.relasjoner.avtaleversjon ?? '');
      return v
        ? [
            {
              tilslutning: t.systemID,
              avtale: v.relasjoner.avtale ?? '',
              tittel: avtaletittel(v),
              status: kodeverdi(t, 'tilslutningsstatus'),
              ...medTekst('dato', t, 'signertDato'),
            },
          ]
        : [];
    }),
    seter: seter.map((s) => ({
      sete: s.systemID,
      ...(s.relasjoner.arena ? { arena: s.relasjoner.arena } : {}),
      arenanavn: arenanavn(s.relasjoner.arena),
      tittel: tekst(s, 'tittel') ?? '',
      seterolle: kodeverdi(s, 'seterolle'),
      stemmerett: s.data.stemmerett === true,
    })),
    egneVedtak: partsvedtak.map((p) => ({
      partsvedtak: p.systemID,
      ...(p.relasjoner.vedtak ? { vedtak: p.relasjoner.vedtak } : {}),
      tittel: tekst(vedtak.get(p.relasjoner.vedtak ?? ''), 'tittel') ?? '',
      organ: tekst(p, 'organ') ?? '',
      saksnummer: tekst(p, 'saksnummer') ?? '',
      dato: tekst(p, 'dato') ?? '',
      utfall: kodeverdi(p, 'utfall'),
    })),
    forslag: forslag.map((f) => ({
      forslag: f.systemID,
      tittel: tekst(f, 'tittel') ?? '',
      status: kodeverdi(f, 'forslagsstatus'),
      hos: arenanavn(f.relasjoner.hosArena ?? f.relasjoner.arena),
    })),
  };
};
