// `npm test`: every check of the tree, one after the other, all of them even when one fails. Each step is one
// check; tests are counted one by one. The last line is the total.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');
const report = join(root, 'test-results', 'vitest.json');
const bin = (name) => join(root, 'node_modules', '.bin', name);

const steps = [
  ['Form og språkregler (biome)', [bin('biome'), 'check', '--colors=off', '.']],
  ['Typer (tsc)', [bin('tsc'), '-b', '--pretty', 'false']],
  ['Avledede filer er à jour', [process.execPath, 'packages/cli/dist/main.js', 'derive', '--check']],
  ['Ubrukt kode og avhengigheter (knip)', [bin('knip'), '--no-progress']],
  ['Importloven (dependency-cruiser)', [process.execPath, 'scripts/importlov.mjs']],
];

let passed = 0;
let failed = 0;

for (const [title, command] of steps) {
  const begun = Date.now();
  const { code, output } = await run(command, false);
  const ok = code === 0;
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? '✓' : '✗'} ${title} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(output.trimEnd().replace(/^/gm, '    '));
}

rmSync(report, { force: true });
const vitest = [bin('vitest'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
const { code } = await run(vitest, true);
count(code);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function count(status) {
  const before = failed;
  let skipped = 0;
  for (const file of readReport()) {
    const states = file.assertionResults.map((test) => test.status);
    passed += states.filter((state) => state === 'passed').length;
    skipped += states.filter((state) => state !== 'passed' && state !== 'failed').length;
    const broken = states.filter((state) => state === 'failed').length;
    // A file that could not be loaded, or whose hooks failed, has no failing test of its own.
    failed += file.status === 'failed' ? Math.max(1, broken) : broken;
  }
  if (skipped > 0) console.log(`${skipped} tester ble hoppet over`);
  if (status !== 0 && failed === before) {
    console.log(`✗ Testkjøreren sluttet med kode ${status} uten å melde om en test som feilet`);
    failed += 1;
  }
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    console.log('✗ Testkjøreren leverte ingen rapport');
    failed += 1;
    return [];
  }
}

function run([command, ...args], show) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (piece) => (output += piece));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (status) => resolve({ code: status ?? 1, output }));
  });
}
