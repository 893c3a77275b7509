import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arenaplass, type Sammensetningsregel, sammensett } from './sammensetning.js';
import { gjelderPaa } from './tidsrom.js';

const regioner = ['fosen', 'namdal', 'innherred'];
const parttype = new Map([
  ['trondheim', 'kommune'],
  ['fylket', 'fylkeskommune'],
  ['fylkesmannen', 'fylkesmann'],
  ...regioner.map((r) => [`${r}-kommune`, 'kommune'] as const),
]);
const regel = (id: string, r: Partial<Sammensetningsregel>): Sammensetningsregel => ({
  id,
  regeltype: 'antall',
  minst: 1,
  ...r,
});
/** Row A08. */
const regler = [
  regel('kp', { regeltype: 'en-per-region', seterolle: 'kp' }),
  regel('fylke', { regeltype: 'parttype', parttype: 'fylkeskommune' }),
  regel('fylkesmann', { regeltype: 'parttype', parttype: 'fylkesmann' }),
  regel('trondheim', { regeltype: 'part', part: 'trondheim' }),
];
const dag = fc.integer({ min: 0, max: 60 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const periode = fc
  .tuple(dag, fc.option(dag, { nil: undefined }))
  .filter(([fra, til]) => til === undefined || fra < til)
  .map(([fraDato, tilDato]) => ({ fraDato, tilDato }));
const plass = fc
  .tuple(
    fc.constantFrom(
      ...regioner.map((r) => ({ seterolle: 'kp', region: r, part: `${r}-kommune` })),
      { seterolle: 'leder', part: 'trondheim' },
      { seterolle: 'medlem', part: 'fylket' },
      { seterolle: 'medlem', part: 'fylkesmannen' },
      { seterolle: 'vara', part: 'fylket' },
    ),
    periode,
    fc.boolean(),
  )
  .map(([hva, naar, midlertidig]) => ({ tittel: 'Plass', midlertidig, ...hva, ...naar }));
const plasser = fc
  .array(plass, { maxLength: 14 })
  .map((alle) => alle.map((p, i): Arenaplass => ({ id: `s${i}`, ...p })));

describe('the composition of an arena', () => {
  it('holds exactly when every region, the county, the county governor and Trondheim have a seat that day', () => {
    fc.assert(
      fc.property(plasser, dag, (seter, naar) => {
        const svar = sammensett(seter, regler, { regioner, parttype }, naar);
        const idag = seter.filter((s) => gjelderPaa(s, naar));
        const har = (f: (s: Arenaplass) => boolean) => idag.some((s) => s.seterolle !== 'vara' && f(s));
        const ventet = {
          regioner: regioner.filter((r) => !har((s) => s.seterolle === 'kp' && s.region === r)),
          fylke: har((s) => s.part === 'fylket'),
          fylkesmann: har((s) => s.part === 'fylkesmannen'),
          trondheim: har((s) => s.part === 'trondheim'),
        };
        expect(svar.plasser).toEqual(idag);
        expect(svar.regler.map((r) => r.holder)).toEqual([
          ventet.regioner.length === 0,
          ventet.fylke,
          ventet.fylkesmann,
          ventet.trondheim,
        ]);
        expect(svar.advarsler.flatMap((a) => (a.type === 'region-mangler' ? [a.region] : []))).toEqual(
          ventet.regioner,
        );
        expect(svar.advarsler.filter((a) => a.type === 'tom-plass')).toHaveLength(
          [ventet.fylke, ventet.fylkesmann, ventet.trondheim].filter((x) => !x).length,
        );
      }),
    );
  });

  it('counts each contact point once, warns of two for a region, and marks every interim seat', () => {
    fc.assert(
      fc.property(plasser, dag, (seter, naar) => {
        const { plasser: idag, advarsler } = sammensett(seter, regler, { regioner, parttype }, naar);
        for (const r of regioner) {
          const kp = idag.filter((s) => s.seterolle === 'kp' && s.region === r);
          expect(advarsler.some((a) => a.type === 'flere-kontaktpunkt' && a.region === r)).toBe(
            kp.length > 1,
          );
        }
        expect(advarsler.filter((a) => a.type === 'midlertidig')).toHaveLength(
          idag.filter((s) => s.midlertidig).length,
        );
      }),
    );
  });

  it('takes a seat for one capacity as there in that capacity alone', () => {
    const sete: Arenaplass = {
      id: 's',
      tittel: 'Representant for fylkesmannen',
      seterolle: 'observatoer',
      part: 'fylkesmannen',
      kapasitet: 'styringsgruppe',
      fraDato: '2018-01-01',
    };
    const i = (kapasitet?: string) =>
      sammensett(
        [sete],
        [regel('a', { regeltype: 'parttype', parttype: 'fylkesmann', kapasitet })],
        { regioner, parttype },
        '2018-05-24',
      ).regler[0]?.holder;
    expect(i('styringsgruppe')).toBe(true);
    expect(i('ordinaer')).toBe(false);
    expect(i()).toBe(false);
  });

  it('says when a party that holds a seat is no more', () => {
    const sete: Arenaplass = {
      id: 's',
      tittel: 'Medlem',
      seterolle: 'medlem',
      part: 'snillfjord',
      fraDato: '2018-01-01',
    };
    const svar = sammensett([sete], [], { regioner, parttype }, '2020-01-01');
    expect(svar.advarsler).toEqual([{ type: 'part-opphoert', sete: 's', part: 'snillfjord' }]);
  });
});
