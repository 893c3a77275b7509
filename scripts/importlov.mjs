// Checks the import law with dependency-cruiser, and that it really saw the modules: with a compiler it does
// not know it finds none and calls that a success.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');
const folders = ['packages', 'conformance', 'bench'];

const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const { stdout, stderr } = spawnSync(process.execPath, [cruiser, ...folders, '--output-type', 'json'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 512 * 1024 * 1024,
});
if (!stdout.startsWith('{')) fail(`dependency-cruiser ga ikke noe svar:\n${stderr}`);

const { modules, summary } = JSON.parse(stdout);
const seen = new Set(
  modules.filter(({ dependencies }) => dependencies.length > 0).map(({ source }) => source),
);
const sources = folders.flatMap(sourcesBelow);
const importing = modules.filter(
  ({ source }) => /^packages\/.*\.tsx?$/.test(source) && seen.has(source),
).length;
if (importing === 0) fail('dependency-cruiser så ingen import i noen TypeScript-fil');
const names = new Set(modules.map(({ source }) => source));
const unseen = sources.filter((path) => !names.has(path));
if (unseen.length > 0) fail(`dependency-cruiser så ikke disse filene:\n${unseen.join('\n')}`);

for (const { rule, from, to } of summary.violations) console.log(`${rule.name}: ${from} → ${to}`);
if (summary.error > 0) fail(`${summary.error} brudd på importloven`);
console.log(`${summary.totalCruised} moduler og ${summary.totalDependenciesCruised} importer følger loven`);

function sourcesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
