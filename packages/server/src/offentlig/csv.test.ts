import fc from 'fast-check';
import { expect, test } from 'vitest';
import { celle, hode, linje } from './csv.js';

/** Reads a line as a spreadsheet does. */
const les = (rad: string): readonly string[] => {
  const ut: string[] = [];
  let naa = '';
  let inne = false;
  for (let i = 0; i < rad.length; i += 1) {
    const t = rad[i] ?? '';
    if (inne && t === '"' && rad[i + 1] === '"') {
      naa += '"';
      i += 1;
    } else if (t === '"') inne = !inne;
    else if (!inne && t === ';') {
      ut.push(naa);
      naa = '';
    } else naa += t;
  }
  return [...ut, naa];
};

test('tekster kommer ut igjen som de er, bortsett fra linjeskift og det som ligner en formel', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (tekster) => {
      const lest = les(linje(tekster).replace(/\r\n$/, ''));
      const ventet = tekster.map((t) => t.replace(/\r\n?/g, '\n'));
      expect(lest.map((t, i) => (t === `'${ventet[i]}` ? ventet[i] : t))).toEqual(ventet);
    }),
  );
});

test('ingen tekst begynner som en formel når regnearket leser den', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '\r\n=', '|', '%'),
      fc.string(),
      (start, resten) => {
        const [foerste = ''] = les(linje([`${start}${resten}`]).replace(/\r\n$/, ''));
        expect(foerste.startsWith("'")).toBe(true);
      },
    ),
  );
});

test('tall og ja/nei skrives som de er, og det som mangler er tomt', () => {
  expect([-3, 2.5, true, false, undefined, null].map(celle)).toEqual(['-3', '2.5', 'ja', 'nei', '', '']);
});

test('filen begynner med byterekkefølgemerket, så æ, ø og å leses rett', () => {
  expect(Buffer.from(hode(['navn', 'år'])).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});
