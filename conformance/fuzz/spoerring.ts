import fc from 'fast-check';

// Query texts: OData that nearly holds, OData that never did, and games with percent signs.

const kode = (s: string): string => {
  try {
    return encodeURIComponent(s);
  } catch {
    return '%ED%A0%80';
  }
};

const litteral = fc.constantFrom(
  "'a'",
  "''",
  "''''",
  "'\u0000'",
  "'%'",
  "'_\\'",
  'null',
  'true',
  '0',
  '-0',
  '-1',
  '2147483648',
  '9007199254740993',
  '9'.repeat(40),
  '1e308',
  '1e999',
  '0.1',
  'NaN',
  'INF',
  '2018-02-30',
  '2018-01-01',
  '0000-00-00',
  '9999-12-31T23:59:59Z',
  '2018-01-01T25:00:00Z',
  '+275760-09-13T00:00:00Z',
  '01980000-0000-7000-8000-000000000000',
  "'01980000-0000-7000-8000-000000000000'",
  `'${'x'.repeat(4_000)}'`,
  '(1,2)',
  "duration'P1D'",
  'now()',
);

/** Filters on the names that the objects of the list have, and on some they have not. */
const filter = (navn: readonly string[]): fc.Arbitrary<string> => {
  const felt = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...navn) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'finnesikke',
        '__proto__',
        'constructor',
        'virksomhet',
        'soek',
        'versjon',
        'skjerming/tilgangsrestriksjon/kode',
        'mappe/mappe/mappe/tittel',
        'x-y:z',
        '*',
        '$it',
        "tittel/'a'",
      ),
    },
  );
  const operand = fc.oneof(
    felt,
    litteral,
    fc
      .tuple(
        fc.constantFrom(
          'tolower',
          'length',
          'year',
          'trim',
          'date',
          'hour',
          'round',
          'cast',
          'isof',
          'finnesikke',
        ),
        fc.oneof(felt, litteral),
      )
      .map(([f, a]) => `${f}(${a})`),
    fc
      .tuple(fc.constantFrom('substring', 'indexof', 'concat', 'contains'), felt, litteral, litteral)
      .map(([f, a, b, c]) => `${f}(${a},${b},${c})`),
    fc
      .tuple(
        fc.constantFrom('substring', 'indexof', 'concat', 'contains', 'startswith', 'endswith'),
        felt,
        litteral,
      )
      .map(([f, a, b]) => `${f}(${a},${b})`),
  );
  const ledd = fc.oneof(
    fc
      .tuple(operand, fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le', 'in', 'has', '=', 'like'), operand)
      .map((d) => d.join(' ')),
    operand,
    fc
      .tuple(felt, fc.constantFrom('any', 'all'), operand, operand)
      .map(([f, q, a, b]) => `${f}/${q}(x: x/${a} eq ${b})`),
    felt.map((f) => `${f}/any()`),
  );
  return fc
    .tuple(
      ledd,
      fc.array(fc.tuple(fc.constantFrom('and', 'or', 'and not', 'xor', ','), ledd), { maxLength: 3 }),
    )
    .map(([a, resten]) => [a, ...resten.map(([o, b]) => `${o} ${b}`)].join(' '));
};

const ondt = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  "'",
  "' or '1'='1",
  "tittel eq 'a'; drop table mappe; --",
  "tittel eq 'a') union select passord from identitet --",
  'pg_sleep(5)',
  `${'('.repeat(3_000)}true${')'.repeat(3_000)}`,
  '('.repeat(7_000),
  `${'not '.repeat(2_000)}true`,
  `${"tittel eq 'a' or ".repeat(400)}tittel eq 'b'`,
  `contains(tittel,'${'a'.repeat(3_000)}b')`,
  `${'concat('.repeat(500)}tittel${",'a')".repeat(500)} eq 'b'`,
  `tittel in (${Array.from({ length: 1_500 }, (_, i) => `'${i}'`).join(',')})`,
  `mappe${'/mappe'.repeat(500)}/tittel eq 'a'`,
  `${'mappe/any(m: '.repeat(40)}true${')'.repeat(40)}`,
  "matchesPattern(tittel,'(a+)+$')",
  "contains(tittel,'((((a*)*)*)*)*b')",
  '\u{1f98c} eq \u202e',
  'x'.repeat(9_000),
);

const ordning = (navn: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    ondt,
    fc
      .array(
        fc.tuple(fc.constantFrom(...navn, 'finnesikke'), fc.constantFrom('', ' asc', ' desc', ' DESC', ' x')),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((d) => d.map((x) => x.join('')).join(',')),
    fc.constantFrom(Array.from({ length: 500 }, () => 'systemID').join(',')),
  );

const tall = fc.constantFrom(
  '0',
  '1',
  '-1',
  '-0',
  '1.5',
  '1e3',
  '0x10',
  '1000',
  '1001',
  '2147483648',
  '9007199254740993',
  '9'.repeat(40),
  'NaN',
  '',
  ' 1',
  '1 ',
  '١',
  "1'",
);

const utvid = (navn: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    ondt,
    fc
      .array(fc.constantFrom(...navn, 'finnesikke', '*', '$ref'), { minLength: 1, maxLength: 4 })
      .map((d) => d.join(',')),
    fc
      .tuple(
        fc.constantFrom(...navn),
        fc.constantFrom('$top=1', '$top=-1', '$filter=1 eq 1', '$expand=*', '$levels=max', ''),
      )
      .map(([n, o]) => `${n}(${o})`),
    fc.constantFrom(...navn).map((n) => `${`${n}($expand=`.repeat(50)}${n}${')'.repeat(50)}`),
  );

const soek = fc.oneof(
  ondt,
  fc.constantFrom(
    ':*',
    '<->',
    '!!!',
    'a & | b',
    '"',
    '" or "',
    '\\',
    '%',
    'a '.repeat(3_000),
    '-'.repeat(3_000),
    'or or',
  ),
  fc.string({ maxLength: 30 }),
);

/** Raw text after the question mark. */
const raatt = fc.constantFrom(
  '%',
  '%00',
  '%zz',
  '%ff=1',
  '$filter=%c3%28',
  '$filter=%25%32%37',
  '$filter=%u0041',
  '$top=1&$top=2',
  '%24top=1&$top=2',
  '$TOP=1',
  '$count=true',
  '$select=tittel',
  '$format=xml',
  '$apply=x',
  '__proto__=x&constructor=y',
  '$filter[]=x',
  '$filter[a]=x',
  '&&&&',
  '=',
  '?',
  '$skip=0;$top=1',
  '$filter=tittel%20eq%20%27a%27%00',
  `x=${'y'.repeat(7_000)}`,
  Array.from({ length: 1_500 }, (_, i) => `a${i}=1`).join('&'),
  'ref=x',
  '$id=http://ond.example/',
);

/** `navn` are names that objects of the list have. Gives the text after the question mark, percent-encoded. */
export const ondSpoerring = (navn: readonly string[]): fc.Arbitrary<string> => {
  const par = fc.oneof(
    { weight: 4, arbitrary: fc.oneof(filter(navn), ondt).map((v) => ['$filter', v] as const) },
    { weight: 2, arbitrary: ordning(navn).map((v) => ['$orderby', v] as const) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('$top', '$skip'), tall) },
    { weight: 2, arbitrary: utvid(navn).map((v) => ['$expand', v] as const) },
    { weight: 2, arbitrary: soek.map((v) => ['$search', v] as const) },
  );
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .array(par, { minLength: 1, maxLength: 2 })
        .map((p) => p.map(([n, v]) => `${n}=${kode(v)}`).join('&')),
    },
    { weight: 1, arbitrary: raatt },
  );
};
