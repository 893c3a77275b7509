import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alleProever } from './alle.js';
import { avvikFor, kjenteAvvik } from './avvik.js';
import { type Proeve, verb } from './proeve.js';
import { klassene, kodelister } from './standard.js';

/** Where the table stands: from the source as from what is built of it. */
export const tabellfil = join(
  import.meta.dirname.replace(/\bconformance\/(dist\/)?noark$/, ''),
  'docs/noark-konformitet.md',
);

const rad = (celler: readonly (string | number)[]): string => `| ${celler.join(' | ')} |`;

const telling = (navn: string, proever: readonly Proeve[]): string =>
  rad([
    navn,
    ...verb.map((v) => proever.filter((p) => p.verb === v).length || ''),
    proever.length,
    proever.filter(avvikFor).length || '',
  ]);

/** How many tests each class has for each verb, and the deviations that are known, in Markdown. */
export const tabell = (): string => {
  const alle = alleProever();
  const av = (klasse: string) => alle.filter((p) => p.klasse === klasse);
  const rommene = [...new Set(alle.map((p) => p.klasse))].filter((k) => /^(roten|rommet)/.test(k));
  const listene = Object.keys(kodelister).map((k) => `kodelisten ${k}`);
  return `# Noark 5 tjenestegrensesnitt: hva prøvene dekker

Laget av \`conformance/noark/tabell.ts\`; en prøve feiler når den ikke stemmer med prøvene. Skrives på nytt med
\`npx tsc -b conformance && node conformance/dist/noark/tabell.js\`.

Prøvene er laget av det standarden sier om klasser, attributter, relasjoner, relasjonsnøkler og kodelister
(\`conformance/noark/standard/\`, fra arkivverket/noark5-tjenestegrensesnitt-standard 2a078e1), og ser bare HTTP.

${alle.length} prøver, ${alle.filter(avvikFor).length} av dem med kjent avvik.

${rad(['klasse', ...verb.map((v) => (v.startsWith('$') ? `\`${v}\`` : v)), 'i alt', 'avvik'])}
${rad(['---', ...verb.map(() => '--:'), '--:', '--:'])}
${[...klassene.map((k) => telling(k, av(k))), ...rommene.map((k) => telling(k, av(k)))].join('\n')}
${telling('kodelistene', listene.flatMap(av))}
${telling('**i alt**', alle)}

## Kjente avvik

Der standarden motsier seg selv, eller et krav står i veien. Prøvene kjøres også her, og feiler hvis de ikke lenger
avviker slik det står.

${rad(['klasse', 'ledd', 'prøve', 'grunn'])}
${rad(['---', '---', '---', '---'])}
${kjenteAvvik
  .map((a) =>
    rad([
      a.klasse === '*' ? 'alle' : a.klasse,
      typeof a.ledd === 'object' ? a.ledd.join(', ') : (a.ledd ?? ''),
      a.utfall,
      a.grunn,
    ]),
  )
  .join('\n')}
`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(tabellfil, tabell());
