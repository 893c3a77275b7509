import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemer } from '@felles/kernel';
import { fullSkjema } from '@felles/kernel/db';
import { startSql } from '@felles/kernel/migrering';
import { model } from '@felles/model';
import { clientTypes, openapiDocument, referenceMarkdown } from '@felles/model/derive';
import { serverskjema, versjon } from '@felles/server';

const rot = fileURLToPath(new URL('../../..', import.meta.url));

const feiltabell = (): string =>
  [
    '# Feilkoder',
    '',
    'Svar med feil er `application/problem+json`. Under Noark-grensesnittet er kroppen `{"feil": {"kode", "beskrivelse"}}`.',
    '',
    '| kode | HTTP | tittel |',
    '|---|---|---|',
    ...Object.entries(problemer).map(([kode, p]) => `| \`${kode}\` | ${p.status} | ${p.tittel} |`),
    '',
  ].join('\n');

const filer = (): Readonly<Record<string, string>> => ({
  'generated/schema.sql': `${fullSkjema(model, serverskjema)}\n`,
  'generated/openapi.json': `${JSON.stringify(openapiDocument(model, { versjon }), null, 2)}\n`,
  'generated/errors.md': feiltabell(),
  'docs/referanse.md': referenceMarkdown(model),
  'packages/client-noark/src/typer.ts': clientTypes(model),
  // Rewritten for as long as nothing is released; from then on changes get files of their own.
  'packages/kernel/migrasjoner/0001-start.sql': startSql({ model, ekstra: serverskjema }),
});

/** Writes what is derived from the declaration, or with `sjekk` says what is out of date. Exit code 0 or 1. */
export const derive = async (sjekk: boolean): Promise<number> => {
  let avvik = 0;
  for (const [navn, innhold] of Object.entries(filer())) {
    const sti = join(rot, navn);
    const gammelt = await readFile(sti, 'utf8').catch(() => undefined);
    if (gammelt === innhold) continue;
    avvik += 1;
    if (sjekk) {
      console.error(`${navn} er ikke i takt med modellen; kjør «npm run derive»`);
      continue;
    }
    await mkdir(dirname(sti), { recursive: true });
    await writeFile(sti, innhold);
    console.log(`skrev ${navn}`);
  }
  return sjekk && avvik > 0 ? 1 : 0;
};
