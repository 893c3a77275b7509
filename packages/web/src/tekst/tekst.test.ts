import { type Fields, isGruppeKind, isKodeKind, model } from '@felles/model';
import { describe, expect, it } from 'vitest';

type Tekster = Readonly<Record<string, string>>;
const filer = import.meta.glob<Tekster>('./*.json', { eager: true, import: 'default' });

const rom = [...new Set(Object.keys(filer).map((f) => f.replace(/^\.\/(.+)\.(nb|nn|en)\.json$/, '$1')))];
const les = (navn: string, spraak: string): Tekster => filer[`./${navn}.${spraak}.json`] ?? {};
const noekler = (t: Tekster): readonly string[] => Object.keys(t).sort();
const plassholdere = (tekst: string): readonly string[] => (tekst.match(/\{\{\w+\}\}/g) ?? []).sort();
const samlet = (spraak: string): Tekster => Object.assign({}, ...rom.map((r) => les(r, spraak))) as Tekster;

describe.each(rom)('texts of %s', (navn) => {
  const nb = les(navn, 'nb');
  it.each(['nn', 'en'])('%s has exactly the keys bokmål has', (spraak) => {
    expect(noekler(les(navn, spraak))).toEqual(noekler(nb));
  });
  it.each(['nb', 'nn', 'en'])('%s has no empty text', (spraak) => {
    expect(Object.entries(les(navn, spraak)).filter(([, tekst]) => tekst.trim() === '')).toEqual([]);
  });
  it.each(['nn', 'en'])('%s keeps every placeholder of the bokmål text', (spraak) => {
    const andre = les(navn, spraak);
    const ulike = Object.keys(nb).filter(
      (n) => plassholdere(nb[n] ?? '').join() !== plassholdere(andre[n] ?? '').join(),
    );
    expect(ulike).toEqual([]);
  });
});

/** Registers of names that are the same in every language, or that the virksomhet imports. */
const registre = new Set(['Land', 'Postnummer', 'Format', 'Koordinatsystem']);

describe('texts of the model', () => {
  const alle = samlet('nb');
  const entiteter = [...model.entities.values()];
  /** Names of fields and of the members of groups. */
  const navnene = (felter: Fields): readonly string[] =>
    Object.entries(felter).flatMap(([navn, f]) =>
      f.hidden ? [] : [navn, ...(isGruppeKind(f.kind) ? navnene(f.kind.felt) : [])],
    );
  const listene = (felter: Fields): readonly string[] =>
    Object.values(felter).flatMap((f) => {
      if (isGruppeKind(f.kind)) return listene(f.kind.felt);
      return isKodeKind(f.kind) ? [f.kind.liste.name] : [];
    });
  it('name every field, member of a group, relation and act input', () => {
    const felt = entiteter.flatMap((e) =>
      [
        ...navnene(model.systemFields),
        ...navnene(e.fields),
        ...Object.keys(e.relations),
        ...Object.keys(e.manyRelations),
        ...Object.values(e.acts).flatMap((a) => navnene(a.input)),
      ].map((f) => [e.name, f] as const),
    );
    const uten = felt.filter(([e, f]) => !(`felt.${f}` in alle) && !(`felt.${e}.${f}` in alle));
    expect(uten).toEqual([]);
  });
  it('name every entity of the archive', () => {
    const arkiv = entiteter.filter((e) => e.room !== 'samhandling').map((e) => `entitet.${e.name}`);
    expect(arkiv.length).toBeGreaterThan(30);
    expect(arkiv.filter((n) => !(n in alle))).toEqual([]);
  });
  it('name every act', () => {
    const uten = entiteter
      .flatMap((e) => Object.keys(e.acts).map((a) => `handling.${e.name}.${a}`))
      .filter((n) => !(n in alle));
    expect(uten).toEqual([]);
  });
  it('name every code of the lists, and bokmål says what the code list says', () => {
    const navn = new Set(
      entiteter
        .flatMap((e) => [...listene(e.fields), ...Object.values(e.acts).flatMap((a) => listene(a.input))])
        .filter((liste) => !registre.has(liste)),
    );
    expect(navn.size).toBeGreaterThan(40);
    for (const liste of navn) {
      for (const kode of model.kodelister.get(liste)?.koder ?? [])
        expect(alle[`kode.${liste}.${kode.kode}`], `${liste} ${kode.kode}`).toBe(kode.kodenavn);
    }
  });
  it('name every value of the fields that have a few', () => {
    const verdier = entiteter.flatMap((e) =>
      Object.entries(e.fields).flatMap(([navn, f]) => (f.values ?? []).map((v) => `verdi.${navn}.${v}`)),
    );
    expect(verdier.length).toBeGreaterThan(0);
    expect(verdier.filter((n) => !(n in alle))).toEqual([]);
  });
});

const kilder = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

describe('texts that pages ask for', () => {
  const alle = samlet('nb');
  const finnes = (n: string): boolean => n in alle || (`${n}_one` in alle && `${n}_other` in alle);
  it('are all there', () => {
    const brukt = Object.entries(kilder).flatMap(([fil, kode]) =>
      [...kode.matchAll(/\bt\(\s*'([a-z]+(?:\.[\w-]+)+)'/g)].map((m) => [fil, m[1] ?? ''] as const),
    );
    expect(brukt.length).toBeGreaterThan(100);
    expect(brukt.filter(([, n]) => !finnes(n))).toEqual([]);
  });
});

it('each kind of thing that waits for somebody has its words', () => {
  const typer = [
    'forslag-kladd',
    'forslag-oversende',
    'forslag-vurdere',
    'forslag-innstille',
    'forslag-sakliste',
    'moete-innkalle',
    'moete-holde',
    'protokoll-lage',
    'protokoll-godkjenne',
    'satsing-aapne',
    'deltakelse-svare',
    'avtale-signere',
    'moete-kommende',
  ];
  expect(typer.filter((t) => !(`start.venter.${t}` in samlet('nb')))).toEqual([]);
});
