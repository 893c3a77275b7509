import fc from 'fast-check';

// Values that no field expects. What JSON.stringify cannot write stands as a mark and is put in afterwards.

const raa = {
  '§-0§': '-0',
  '§1e400§': '1e400',
  '§1e-400§': '1e-400',
  '§2^53+1§': '9007199254740993',
  '§lang§': `1${'0'.repeat(400)}`,
} as const;

/** JSON text of a value, with the marks replaced by what they stand for. */
export const somTekst = (verdi: unknown): string => {
  let tekst = JSON.stringify(verdi) ?? 'null';
  for (const [merke, t] of Object.entries(raa)) tekst = tekst.replaceAll(`"${merke}"`, t);
  return tekst;
};

const dypt = (n: number, aapen: string, lukket: string): string => aapen.repeat(n) + lukket.repeat(n);

const ondTekst = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\u0007\u001b[2J',
    '\ud800',
    'a\udc00b',
    '\u202egnp.exe',
    '\ufeff',
    '\u{1f98c}'.repeat(300),
    'e\u0301'.repeat(500),
    '*****',
    'null',
    'undefined',
    '[object Object]',
    '__proto__',
    'constructor',
    "'; drop table mappe; --",
    "\\'; select pg_sleep(9); --",
    '{{7*7}}#{7*7}',
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '%00%ff',
    'NaN',
    'Infinity',
    '2018-02-30',
    '2018-01-01T25:61:61Z',
    '0000-00-00',
    '9999-12-31T23:59:59.999999999Z',
    '+275760-09-13T00:00:00Z',
    '-271821-04-20T00:00:00Z',
    '2018-01-01T00:00:00+99:99',
    '2018-01-01T00:00:00.123456789012Z',
    '10000-01-01',
    '0001-01-01T00:00:00+14:00',
    '00000000-0000-0000-0000-000000000000',
    'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
    '{01980000-0000-7000-8000-000000000000}',
  ),
  fc.constantFrom(1_001, 70_000, 100_001, 1_000_000).map((n) => 'x'.repeat(n)),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const ondtTall = fc.oneof(
  fc.constantFrom(
    0,
    -1,
    0.1,
    1.5,
    2 ** 31 - 1,
    2 ** 31,
    -(2 ** 31) - 1,
    2 ** 53 - 1,
    2 ** 53,
    2 ** 63,
    1e308,
    -1e308,
    5e-324,
    ...Object.keys(raa),
  ),
  fc.integer(),
);

const ondKode = fc
  .oneof(
    ondTekst,
    ondtTall,
    fc.constantFrom<unknown>(
      null,
      true,
      [],
      {},
      ['A'],
      { kode: 'A' },
      'toString',
      'hasOwnProperty',
      'valueOf',
    ),
  )
  .chain((kode) =>
    fc.constantFrom<unknown>(
      { kode },
      { kode, kodenavn: 'x' },
      { kode, kodenavn: kode },
      { kode: 'A', kodenavn: kode },
      [{ kode }],
    ),
  );

export const ondVerdi: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: ondTekst },
  { weight: 2, arbitrary: ondtTall },
  { weight: 2, arbitrary: ondKode },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      [],
      {},
      [null],
      [[]],
      [{}],
      { a: { a: { a: {} } } },
      { href: 'javascript:alert(1)' },
      ['x', 'x'],
      Array.from({ length: 1_001 }, () => 'x'),
      Array.from({ length: 20_000 }, () => null),
      Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`f${i}`, i])),
      { 'vnd-x-v1:felt': 'x' },
      { 'vnd-x-v1:felt': { dypt: [] } },
      JSON.parse('{"__proto__":{"a":1}}'),
    ),
  },
  fc.jsonValue({ maxDepth: 2 }),
);

export type Json = Readonly<Record<string, unknown>>;
const erObjekt = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v);

/** Paths of all members, those inside others too. */
const stier = (v: unknown, foran: readonly string[] = []): readonly (readonly string[])[] =>
  erObjekt(v) ? Object.keys(v).flatMap((k) => [[...foran, k], ...stier(v[k], [...foran, k])]) : [];

const sett = (v: Json, [foerste = '', ...resten]: readonly string[], ny: unknown): Json => {
  const inni = Object.hasOwn(v, foerste) ? v[foerste] : undefined;
  // Not a spread: `__proto__` must become a member like others.
  return Object.fromEntries([
    ...Object.entries(v).filter(([k]) => k !== foerste),
    [foerste, resten.length === 0 ? ny : sett(erObjekt(inni) ? inni : {}, resten, ny)],
  ]);
};

const ukjente = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'systemID',
  'versjon',
  'virksomhet',
  'type',
  'entitet',
  'soek',
  'offentlig',
  'skjerming',
  'kassasjon',
  'gradering',
  'virksomhetsspesifikkeMetadata',
  'avsluttetDato',
  'referanseArkivenhet',
  'referanseForelderMappe',
  '_links',
  '',
  ' ',
  'tittel\u0000',
  '$ref',
  '@odata.type',
  'finnesikke',
];

/** What stands in for the object: broken JSON, wrong kinds, deep and wide ones, names given twice. */
const raatekst = (mal: Json): fc.Arbitrary<Buffer> => {
  const tekst = somTekst(mal);
  const indre = tekst.slice(1, -1);
  const og = indre === '' ? '' : ',';
  return fc.oneof(
    fc
      .constantFrom(
        '',
        ' ',
        '\n',
        'null',
        'true',
        '0',
        '""',
        '[]',
        `[${tekst}]`,
        '{',
        '}',
        '{"',
        `${tekst}x`,
        `${tekst}${tekst}`,
        tekst.slice(0, -1),
        '{"a":NaN}',
        '{"a":Infinity}',
        "{'a':1}",
        '{a:1}',
        '{"a":01}',
        '{"a":1,}',
        '// x\n{}',
        `{${indre}${og}"tittel":"en","tittel":"to"}`,
        `{${indre}${og}"\\u0074ittel":"en","tittel":"to"}`,
        `{${indre}${og}"__proto__":{"tittel":"x"},"constructor":{"prototype":{"a":1}}}`,
        `{${indre}${og}"_links":{"self":{"href":"http://ond.example/"}}}`,
        `{${indre}${og}"dyp":${dypt(10_000, '[', ']')}}`,
        `{${indre}${og}"tittel":${dypt(10_000, '{"a":', '').slice(0, -1)}1${'}'.repeat(10_000)}}`,
        dypt(10_000, '[', ']'),
        dypt(100_000, '[', ''),
        `{${indre}${og}"tittel":"${'x'.repeat(1_000_000)}"}`,
        `{${indre}${og}"tittel":"${'\\u0000'.repeat(1_000)}"}`,
        `{${indre}${og}"tittel":1${'0'.repeat(100_000)}}`,
        `{${Array.from({ length: 50_000 }, (_, i) => `"f${i}":1`).join(',')}}`,
      )
      .map((t) => Buffer.from(t)),
    fc.constantFrom(
      Buffer.from(`\ufeff${tekst}`),
      Buffer.from(tekst, 'utf16le'),
      Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
      Buffer.from(`{${indre}${og}"tittel":"\xff\xfe"}`, 'latin1'),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]),
      Buffer.alloc(1_000, 0),
      Buffer.alloc(5 * 1024 * 1024, 0x20),
    ),
    fc.uint8Array({ maxLength: 60 }).map((b) => Buffer.from(b)),
  );
};

/** The object with up to three members replaced, taken away or added. */
const endret = (mal: Json): fc.Arbitrary<Json> => {
  const alle = stier(mal);
  const sted = fc.oneof(...(alle.length > 0 ? [{ weight: 4, arbitrary: fc.constantFrom(...alle) }] : []), {
    weight: 1,
    arbitrary: fc.constantFrom(...ukjente).map((u) => [u]),
  });
  return fc
    .array(fc.tuple(sted, ondVerdi), { minLength: 1, maxLength: 3 })
    .map((endringer) => endringer.reduce<Json>((v, [s, ny]) => sett(v, s, ny), mal));
};

/** Bodies made from one that is right. */
export const ondKropp = (mal: Json): fc.Arbitrary<Buffer> =>
  fc.oneof(
    { weight: 3, arbitrary: endret(mal).map((v) => Buffer.from(somTekst(v))) },
    { weight: 1, arbitrary: raatekst(mal) },
  );
