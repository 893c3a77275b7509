import { describe, expect, it } from 'vitest';
import { model } from '../index.js';
import { boolsk, buildModel, entity, gruppe, kode, kodeliste, tekst } from '../language/index.js';
import { roomSegment } from './hal.js';
import { clientTypes } from './typer.js';

const printed = clientTypes(model);
const noark = [...model.entities.values()].filter((e) => roomSegment(e) !== null);
const block = (text: string, head: string): string => {
  const from = text.indexOf(`${head} {\n`);
  return from < 0 ? '' : text.slice(from, text.indexOf('\n}\n', from));
};

const farge = kodeliste('farge', [
  ['R', 'Rød'],
  ['G', 'Grønn'],
]);
const stoff = kodeliste('stoff', [['U', "Ull 'ekte'"]], true);
const system = { systemID: tekst({ completed: true, readOnly: true, m: 'M001' }) };
const ting = entity({
  name: 'ting',
  room: 'arkivstruktur',
  fields: {
    navn: tekst({ required: true, m: 'M020', maxLength: 40 }),
    farge: kode(farge, { completed: true, default: { kode: 'R', kodenavn: 'Rød' } }),
    stoffer: kode(stoff, { many: true }),
    laget: tekst({ completed: true, readOnly: true }),
    maal: gruppe('maal', {
      enhet: tekst({ required: true, values: ['m', 'cm'] }),
      skjult: boolsk({ hidden: true }),
    }),
    hemmelig: tekst({ hidden: true }),
  },
  relations: {
    overting: { to: 'ting', inverse: 'underting' },
    eier: { to: 'ting', asField: true, required: true },
  },
});
const krukke = entity({
  name: 'krukke',
  room: 'sakarkiv',
  extends: ting,
  fields: { navn: tekst({ m: 'M020' }), lokk: boolsk({ required: true }) },
});
const utenfor = entity({ name: 'utenfor', room: 'samhandling', fields: {} });
const small = clientTypes(buildModel([ting, krukke, utenfor], system));

describe('the types of the client', () => {
  it('are there for each class of the Noark interface, as read and as sent, and for no other entity', () => {
    for (const e of noark) {
      const name = e.name.charAt(0).toUpperCase() + e.name.slice(1);
      expect(printed.match(new RegExp(`^export interface ${name} extends `, 'gm')), e.name).toHaveLength(1);
      expect(block(printed, 'export interface Klasser')).toContain(`readonly ${e.name}: ${name};`);
      expect(block(printed, 'export interface NyeKlasser').includes(`readonly ${e.name}:`)).toBe(!e.abstract);
    }
    expect(small).not.toContain('tenfor');
  });

  it('show a field with its metadata number, its code list and who fills it in', () => {
    const read = block(small, 'export interface Ting extends Systemfelt');
    expect(read).toContain('/** M020. At most 40 characters. */\n  readonly navn: string;');
    expect(read).toContain('/** Code list farge. Filled in by the core when left out. */');
    expect(read).toContain('/** Set by the core. */\n  readonly laget?: string;');
  });

  it('tell what is always there when read, and what must be sent', () => {
    const read = block(small, 'export interface Ting extends Systemfelt');
    const sent = block(small, 'export interface NyTing');
    expect(read).toContain('readonly farge: Kode<FargeKode>;');
    expect(sent).toContain('readonly farge?: Kodevalg<FargeKode>;');
    expect(sent).toContain('readonly navn: string;');
    expect(sent).not.toContain('laget');
    expect([read, sent].map((t) => t.includes('readonly eier: string;'))).toEqual([true, true]);
    expect(sent).not.toContain('overting');
    expect(block(small, 'export interface Systemfelt')).toContain('readonly systemID: string;');
  });

  it('have a literal for each code of a closed list, and take other codes in an open one', () => {
    expect(small).toContain("export type FargeKode =\n  | 'R'\n  | 'G'\n;");
    expect(small).toContain("export type StoffKode =\n  | 'U'\n  | (string & {})\n;");
    expect(small).toContain('readonly stoffer?: readonly Kode<StoffKode>[];');
  });

  it('print groups in both faces, and texts with fixed values as those values', () => {
    expect(small).toContain("export interface MaalGruppe {\n  readonly enhet: ('m' | 'cm');\n}");
    expect(small).toContain('export interface NyMaalGruppe {');
  });

  it('hold nothing that is hidden', () => {
    expect(small).not.toMatch(/hemmelig|skjult/);
  });

  it('let a subtype say a field anew', () => {
    expect(small).toContain("export interface Krukke extends Omit<Ting, 'navn'> {");
    expect(small).toContain("export interface NyKrukke extends Omit<NyTing, 'navn'> {");
    expect(block(small, 'export interface Undertyper')).toContain("readonly ting: 'ting' | 'krukke';");
  });

  it('lead each relation to a place that is printed', () => {
    for (const text of [printed, small]) {
      const relations = text.slice(text.indexOf('export interface Relasjoner {'));
      const places = new Set([...relations.matchAll(/^ {2}readonly '([^']+)': \{$/gm)].map((m) => m[1]));
      const led = [...relations.matchAll(/^ {6}readonly '[^']+': '([^']+)';$/gm)].map((m) => m[1]);
      expect(led.length).toBeGreaterThan(5);
      expect(led.filter((to) => !places.has(to))).toEqual([]);
    }
    const ways = small.slice(small.indexOf("  readonly 'ting': {"));
    expect(ways).toContain("readonly 'arkivstruktur/overting/': 'ting';");
    expect(ways).toContain("readonly 'arkivstruktur/underting/': 'ting';");
    expect(ways).toContain("readonly 'sakarkiv/utvid-til-krukke/': 'krukke';");
  });
});
