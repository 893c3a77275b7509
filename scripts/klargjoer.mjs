// Makes a working tree ready to start or to test: installs when package-lock.json has changed, builds when
// sources have. Runs before `npm start` and `npm test`, in a tree that may have no node_modules yet, so it
// uses nothing but Node. Takes well under a second when there is nothing to do.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');
const installStamp = join(root, 'node_modules', '.felles-installert');
const buildStamp = join(root, 'node_modules', '.felles-bygget.json');

requireNode(20, 19);
await install();
await build();

function requireNode(major, minor) {
  const [ours, oursMinor] = process.versions.node.split('.').map(Number);
  if (ours > major || (ours === major && oursMinor >= minor)) return;
  fail(`Felles trenger Node ${major}.${minor} eller nyere. Denne maskinen har ${process.versions.node}.`);
}

async function install() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256')
    .update(lock)
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
  if (read(installStamp) === wanted) return;
  if (!installedByHand(JSON.parse(lock))) {
    // Development tools are part of the build, whatever NODE_ENV says.
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
    await run('Installerer avhengigheter', [...npm, 'ci', '--include=dev', '--no-audit', '--no-fund']);
  }
  writeFileSync(installStamp, wanted);
}

/** Has somebody run `npm ci` already? npm notes what it installed, at the very end, in a hidden lock file. */
function installedByHand(lock) {
  const hidden = read(join(root, 'node_modules', '.package-lock.json'));
  if (hidden === undefined) return false;
  const present = JSON.parse(hidden).packages;
  return Object.entries(lock.packages).every(([path, { version, optional, link }]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    const found = present[path];
    if (found === undefined) return optional === true;
    return link === true || found.version === version;
  });
}

async function build() {
  const code = ['packages/cli', 'packages/model', 'packages/kernel', 'packages/server', 'packages/world'];
  const web = ['packages/web', 'packages/model', 'packages/client-noark'];
  const now = { code: fingerprint(code), web: fingerprint(web) };
  const before = JSON.parse(read(buildStamp) ?? '{}');
  if (before.code !== now.code || !existsSync(join(root, 'packages/cli/dist/main.js'))) {
    await run('Bygger programmet', [
      process.execPath,
      join(root, 'node_modules/typescript/bin/tsc'),
      '-b',
      'packages/cli',
    ]);
    remember({ ...before, code: now.code });
  }
  const manifest = JSON.parse(readFileSync(join(root, 'packages/web/package.json'), 'utf8'));
  if (manifest.scripts?.build && (before.web !== now.web || !existsSync(join(root, 'packages/web/dist')))) {
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
    await run('Bygger nettsidene', [...npm, 'run', 'build', '-w', '@felles/web', '--silent']);
  }
  if (before.code !== now.code || before.web !== now.web) remember(now);
}

function remember(stamp) {
  writeFileSync(buildStamp, JSON.stringify(stamp));
}

/** Names, sizes and times of everything that goes into a build; contents are not read. */
function fingerprint(packages) {
  const hash = createHash('sha256').update(read(installStamp) ?? '');
  const visit = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.name === 'dist' || entry.name === 'node_modules' || /\.test\.tsx?$/.test(entry.name))
        continue;
      const child = join(path, entry.name);
      if (entry.isDirectory()) visit(child);
      else note(child);
    }
  };
  const note = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  };
  note(join(root, 'tsconfig.base.json'));
  for (const name of packages) visit(join(root, name));
  return hash.digest('hex');
}

/** Runs a command out of sight, with a sign of life; its output is shown only when it fails. */
async function run(title, [command, ...args]) {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  console.log(`${title} …`);
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => output.push(piece));
  const alive = setInterval(() => console.log(`  … fortsatt i gang etter ${seconds()} sekunder`), 10_000);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output.push(Buffer.from(String(error)));
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  clearInterval(alive);
  if (code !== 0) {
    console.error(Buffer.concat(output).toString());
    fail(`${title}: mislyktes etter ${seconds()} sekunder. Meldingen over sier hvorfor.`);
  }
  console.log(`  ferdig etter ${seconds()} sekunder`);
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
