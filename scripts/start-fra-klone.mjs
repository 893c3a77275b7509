// The first thing anyone does: clone, `npm start`, open the page. Clones the committed tree to a temporary
// directory, starts it on a free port and waits until it serves; prints the time and the memory it took.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';

const root = join(import.meta.dirname, '..');
const patience = 180_000;
const temp = mkdtempSync(join(tmpdir(), 'felles-klone-'));
const clone = join(temp, 'felles');
let output = '';
let peak = { total: 0, server: 0 };

try {
  await check();
} catch (error) {
  console.log(output.replace(/^/gm, '    '));
  console.log(`✗ Start fra fersk klone: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(temp, { recursive: true, force: true });
}

async function check() {
  // The tree may belong to someone else than the one who runs the check.
  const gitconfig = join(temp, 'gitconfig');
  writeFileSync(gitconfig, '[safe]\n\tdirectory = *\n');
  const git = spawnSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone], {
    env: { ...process.env, GIT_CONFIG_GLOBAL: gitconfig },
    encoding: 'utf8',
  });
  if (git.status !== 0) throw new Error(`git clone mislyktes: ${git.stderr ?? git.error}`);

  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const begun = Date.now();
  const npm = spawn('npm', ['start'], {
    cwd: clone,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...withoutNpm(process.env), PORT: String(port) },
  });
  for (const stream of [npm.stdout, npm.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  let ended;
  const end = new Promise((resolve) => {
    npm.on('error', (error) => resolve(String(error)));
    npm.on('exit', (code, reason) => resolve(`kode ${code ?? reason}`));
  });
  end.then((how) => {
    ended = how;
  });
  try {
    while ((await status(`${address}/health/ready`)) !== 200) {
      if (ended) throw new Error(`npm start sluttet (${ended}) før tjenesten var klar`);
      if (Date.now() - begun > patience) throw new Error(`ikke klar etter ${patience / 1000} sekunder`);
      measure(npm.pid);
      await delay(250);
    }
    const building = peak;
    peak = { total: 0, server: 0 };
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    const page = await fetch(`${address}/`);
    const html = await page.text();
    if (page.status !== 200 || !/<html/i.test(html))
      throw new Error(`forsiden svarte ${page.status} uten HTML`);
    measure(npm.pid);
    const memory = `minne ${peak.total} MB (største prosess ${peak.server} MB), under bygging ${building.total} MB`;
    await stop(npm.pid, end);
    console.log(`✓ Start fra fersk klone: klar etter ${seconds} s, ${memory}`);
  } finally {
    for (const pid of familyOf(npm.pid)) signal(pid, 'SIGKILL');
  }
}

/** Ctrl-C, as the user would; everything that was started must be gone soon after. */
async function stop(pid, end) {
  const family = familyOf(pid);
  signal(-pid, 'SIGINT');
  if (!(await Promise.race([end.then(() => true), delay(20_000, false)])))
    throw new Error('stanset ikke på SIGINT');
  for (let waited = 0; family.some(isRunning); waited += 100) {
    if (waited > 10_000) {
      for (const left of family) signal(left, 'SIGKILL');
      throw new Error('etterlot prosesser som ikke stanset');
    }
    await delay(100);
  }
}

async function status(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).status;
  } catch {
    return 0;
  }
}

/** Resident memory of all processes started, in MB; pages they share are counted in each. */
function measure(pid) {
  const sizes = familyOf(pid).map(
    (member) => Number(/^VmRSS:\s+(\d+)/m.exec(proc(member, 'status'))?.[1] ?? 0) / 1024,
  );
  peak = {
    total: Math.max(peak.total, Math.round(sizes.reduce((sum, size) => sum + size, 0))),
    server: Math.max(peak.server, Math.round(Math.max(0, ...sizes))),
  };
}

function familyOf(pid) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(stat(name)[1])]);
  const family = [pid];
  for (let at = 0; at < family.length; at += 1) {
    for (const [child, parent] of parents) if (parent === family[at]) family.push(child);
  }
  return family;
}

function isRunning(pid) {
  const state = stat(pid)[0];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

function stat(pid) {
  const line = proc(pid, 'stat');
  return line === '' ? [] : line.slice(line.lastIndexOf(')') + 2).split(' ');
}

function proc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // ended already
  }
}

/** The clone must not inherit what an outer `npm` or test run has set. */
function withoutNpm(env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) =>
        !/^npm_(lifecycle|package|config_local_prefix)|^(NODE_ENV|DATABASE_URL|INIT_CWD)$/.test(name),
    ),
  );
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
