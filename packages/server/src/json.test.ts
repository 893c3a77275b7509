import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicateName, readJson } from './json.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('any value written as JSON is read as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(!JSON.stringify(value).includes('__proto__'));
      const text = JSON.stringify(value);
      expect(readJson(bytes(text))).toEqual(JSON.parse(text));
      expect(duplicateName(JSON.stringify(value, null, 2))).toBeUndefined();
    }),
  );
});

test('a name that stands twice in one object is found, however it is spelled and wherever it stands', () => {
  expect(duplicateName('{"a":1,"a":2}')).toBe('a');
  expect(duplicateName('{"a":1, "\\u0061" : 2}')).toBe('a');
  expect(duplicateName('[{"b":[{"c":1},{"c":2}]},{"d":{"e":"}","e":null}}]')).toBe('e');
  expect(duplicateName('{"a":"a","b":{"a":1},"c":["a","a"]}')).toBeUndefined();
  expect(duplicateName('{"a\\"":1,"a":"\\\\"}')).toBeUndefined();
});

test('what is not JSON in UTF-8 is refused and nothing at all is undefined', () => {
  expect(readJson(bytes(' \n'))).toBeUndefined();
  for (const wrong of [bytes('{'), bytes('{"a":1,}'), new Uint8Array([0x22, 0xff, 0x22])])
    expect(() => readJson(wrong)).toThrow(/gyldig JSON/);
  expect(() => readJson(bytes('{"x":1,"x":1}'))).toThrow(/to ganger/);
});

test('a member that would change what an object inherits from is refused as unknown', () => {
  for (const text of ['{"__proto__":{}}', '{"a":[{"\\u005f_proto__":1}]}'])
    expect(() => readJson(bytes(text))).toThrow(/__proto__: feltet finnes ikke/);
  expect(readJson(bytes('{"a":"__proto__","constructor":1}'))).toEqual({ a: '__proto__', constructor: 1 });
});

test('an object with more names than any declared one is refused', () => {
  const wide = (n: number) =>
    bytes(JSON.stringify(Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}`, 1]))));
  expect(Object.keys(readJson(wide(1_000)) as object)).toHaveLength(1_000);
  expect(() => readJson(wide(1_001))).toThrow(/høyst 1000 felt/);
});
