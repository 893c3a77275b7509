import { fieldProblem, Problem } from '@felles/kernel';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Index of the quote that ends the string which begins at `at`. The text is known to be JSON. */
const endOfString = (text: string, at: number): number => {
  let i = at + 1;
  while (text.charCodeAt(i) !== QUOTE) i += text.charCodeAt(i) === BACKSLASH ? 2 : 1;
  return i;
};

/** Names in one object. The widest declared one has 200; wider ones are refused before they cost anything. */
const mostNames = 1_000;

/** The first name that stands twice in one object, in a text that is known to be JSON. Throws Problem for an object that is too wide, and for `__proto__`. */
export const duplicateName = (text: string): string | undefined => {
  const open: (Set<string> | null)[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (c === '{') open.push(new Set());
    else if (c === '[') open.push(null);
    else if (c === '}' || c === ']') open.pop();
    else if (c === '"') {
      const end = endOfString(text, i);
      const names = open.at(-1);
      let after = end + 1;
      while (/\s/.test(text[after] ?? '')) after += 1;
      if (names && text[after] === ':') {
        const raw = text.slice(i + 1, end);
        const name: string = raw.includes('\\') ? JSON.parse(`"${raw}"`) : raw;
        if (names.has(name)) return name;
        // Whoever copies the object name by name would set what it inherits from, and lose the member without a word.
        if (name === '__proto__')
          throw fieldProblem([{ felt: name, kode: 'ukjent', tekst: 'feltet finnes ikke' }]);
        names.add(name);
        if (names.size > mostNames)
          throw new Problem('ugyldig-inndata', `et objekt kan ha høyst ${mostNames} felt`);
      }
      i = end;
    }
  }
  return undefined;
};

/**
 * JSON as I-JSON has it (RFC 7493): UTF-8 that is never mended, and no name twice in one object, since readers differ in
 * which of the two they believe. Empty bytes are undefined. Throws Problem `ugyldig-inndata`.
 */
export const readJson = (bytes: Uint8Array): unknown => {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return undefined;
    value = JSON.parse(text);
  } catch (error) {
    throw new Problem('ugyldig-inndata', 'innholdet er ikke gyldig JSON i UTF-8', { cause: error });
  }
  if (duplicateName(text) !== undefined)
    throw new Problem('ugyldig-inndata', 'innholdet har samme feltnavn to ganger i ett objekt');
  return value;
};
