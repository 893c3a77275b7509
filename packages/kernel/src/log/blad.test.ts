import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bladAv, type Hendelserad, hashAvBlad } from './blad.js';
import { kanonisk, lesJsonb } from './kanonisk.js';

const rad: Hendelserad = {
  virksomhet: '01890000-0000-7000-8000-000000000001',
  id: '01890000-0000-7000-8000-000000000002',
  tid: '2018-05-03T10:00:00.123456Z',
  hva: 'endret',
  handling: null,
  entitet: 'journalpost',
  objekt: '01890000-0000-7000-8000-000000000003',
  bruker: null,
  brukernavn: 'Arkivar',
  foer: '{"tittel": "Gammel"}',
  etter: '{"tittel": "Ny"}',
  offentlig: '{"tittel": "*****"}',
  salt: Buffer.alloc(16, 7),
};
const sha = (...deler: (string | Uint8Array)[]) => {
  const h = createHash('sha256');
  for (const del of deler) h.update(del);
  return h.digest('hex');
};

describe('a leaf', () => {
  it('carries salted commitments to content and name, and an unsalted one to the public line', () => {
    expect(bladAv(rad)).toMatchObject({
      v: 1,
      foer: sha(rad.salt, '{"tittel":"Gammel"}'),
      etter: sha(rad.salt, '{"brukernavn":"Arkivar","etter":{"tittel":"Ny"}}'),
      offentlig: sha('{"tittel":"*****"}'),
    });
    expect(JSON.stringify(bladAv(rad))).not.toMatch(/Ny|Gammel|Arkivar/);
  });

  it('keeps null as null, save that the name is always bound', () => {
    const tom = bladAv({ ...rad, foer: null, etter: null, offentlig: null });
    expect(tom).toMatchObject({
      foer: null,
      offentlig: null,
      etter: sha(rad.salt, '{"brukernavn":"Arkivar"}'),
    });
    expect(bladAv({ ...rad, etter: 'null' }).etter).not.toBe(tom.etter);
  });

  it('is another when any column of the event is another', () => {
    const hash = (r: Hendelserad) => Buffer.from(hashAvBlad(bladAv(r))).toString('hex');
    const endringer: Partial<Hendelserad>[] = [
      { virksomhet: rad.id },
      { id: rad.virksomhet },
      { tid: '2018-05-03T10:00:00.123457Z' },
      { hva: 'lest' },
      { handling: 'journalfoer' },
      { entitet: 'saksmappe' },
      { objekt: null },
      { bruker: rad.id },
      { brukernavn: 'Leder' },
      { foer: '{"tittel": "gammel"}' },
      { etter: '{"tittel": "ny"}' },
      { offentlig: null },
      { salt: Buffer.alloc(16, 8) },
    ];
    const hasher = [rad, ...endringer.map((e) => ({ ...rad, ...e }))].map(hash);
    expect(new Set(hasher).size).toBe(14);
  });
});

describe('canonical JSON of stored jsonb', () => {
  it('orders members by UTF-16 code units and writes numbers as ECMAScript does', () => {
    const kilde =
      '{"€": 1, "\\r": 2, "\\ufb33": 3, "1": 4, "😀": 5, "ö": 6, "tall": 0.0000010, "stor": 1000000}';
    expect(kanonisk(lesJsonb(kilde))).toBe(
      '{"\\r":2,"1":4,"stor":1000000,"tall":0.000001,"ö":6,"€":1,"😀":5,"\ufb33":3}',
    );
  });

  it('keeps apart numbers that a double would make equal', () => {
    const a = kanonisk(lesJsonb('{"beloep": 12345678901234567890.25}'));
    const b = kanonisk(lesJsonb('{"beloep": 12345678901234567890.26}'));
    expect(a).toBe('{"beloep":{"$tall":"12345678901234567890.25"}}');
    expect(b).not.toBe(a);
  });

  it('never gives a number and a look-alike object the same form', () => {
    expect(kanonisk(lesJsonb('{"$tall": "12345678901234567"}'))).not.toBe(
      kanonisk(lesJsonb('12345678901234567')),
    );
    expect(kanonisk(lesJsonb('{"$$tall": 1}'))).not.toBe(kanonisk(lesJsonb('{"$tall": 1}')));
  });

  it('leaves every value of short numbers and any strings as it is', () => {
    const verdi = fc.jsonValue().filter((v) => !/\d[\d.]{15}|\de|\$tall/.test(JSON.stringify(v)));
    fc.assert(
      fc.property(verdi, (v) => {
        expect(kanonisk(lesJsonb(JSON.stringify(v)))).toBe(kanonisk(v));
      }),
    );
    // Digits inside strings are no numbers, whatever stands around them.
    fc.assert(
      fc.property(fc.string(), (s) => {
        const v = { [`${s}"12345678901234567`]: [`\\${s}`, '12345678901234567'] };
        expect(lesJsonb(JSON.stringify(v))).toEqual(v);
      }),
    );
  });

  it('refuses what JSON cannot say', () => {
    expect(() => kanonisk(Number.NaN)).toThrow(TypeError);
    expect(() => kanonisk(undefined)).toThrow(TypeError);
  });
});
