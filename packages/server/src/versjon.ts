import { readFileSync } from 'node:fs';

/** Version of the product, from its own package file. */
export const versjon: string = String(
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
    .version,
);
