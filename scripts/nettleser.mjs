// A real browser for tests: Chromium as it lies packed in the npm package @sparticuz/chromium, with the
// libraries and fonts that come with it, so that nothing has to be installed on the machine; otherwise
// the Chromium of the machine.
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless browser; the caller closes it.
 * @param {import('playwright-core').LaunchOptions} [options]
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function startNettleser(options = {}) {
  const failures = [];
  for (const find of [packed, installed]) {
    try {
      const { executablePath, env } = await find();
      return await chromium.launch({
        headless: true,
        ...options,
        executablePath,
        args: [...args, ...(options.args ?? [])],
        env: { ...process.env, ...env },
      });
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, 'Fant ingen nettleser som lar seg starte');
}

async function packed() {
  const home = packageHome();
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const place = join(dirname(dirname(home)), '.cache', `felles-chromium-${version}`);
  if (!existsSync(place)) await unpack(join(home, 'bin'), place);
  return {
    executablePath: join(place, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(place, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(place, 'fonts.conf'),
    },
  };
}

async function installed() {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    existsSync,
  );
  if (executablePath === undefined) throw new Error('Ingen Chromium er installert på maskinen');
  return { executablePath, env: {} };
}

function packageHome() {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@sparticuz/chromium');
  return entry.slice(
    0,
    entry.lastIndexOf(normalize('/@sparticuz/chromium/')) + '/@sparticuz/chromium'.length,
  );
}

/** Unpacked beside its final place and renamed: test workers may come here at the same time. */
async function unpack(bin, place) {
  if (process.arch !== 'x64' || process.platform !== 'linux')
    throw new Error('Pakken har bare Chromium for Linux x64');
  await mkdir(dirname(place), { recursive: true });
  const fresh = await mkdtemp(`${place}-`);
  try {
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(fresh, 'chromium'), { mode: 0o755 }),
    );
    for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
      await untar(brotliDecompressSync(await readFile(join(bin, archive))), fresh);
    }
    const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(place, 'fonts')}</dir><cachedir>${join(place, 'fonts-cache')}</cachedir></fontconfig>`;
    await writeFile(join(fresh, 'fonts.conf'), fonts);
    await rename(fresh, place).catch((error) => {
      if (!existsSync(place)) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Plain files of a tar archive: 512-byte headers with the name first and the size in octal at 124. */
async function untar(archive, target) {
  for (let at = 0; at + 512 <= archive.length; ) {
    const name = archive.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    if (name === '') return;
    const size = Number.parseInt(archive.toString('ascii', at + 124, at + 136), 8);
    const path = join(target, normalize(name));
    if (!path.startsWith(target)) throw new Error(`Ugyldig navn i arkivet: ${name}`);
    if (archive[at + 156] === 0x30 || archive[at + 156] === 0) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, archive.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

// Run by hand: draws a page and says whether it could.
if (process.argv[1] === import.meta.filename) {
  const browser = await startNettleser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1 style="font:40px sans-serif">Blåbærgrøt</h1>');
    const width = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1'));
      return range.getBoundingClientRect().width;
    });
    const picture = await page.screenshot();
    if (width < 100 || picture.length < 1000) throw new Error('Siden ble ikke tegnet');
    console.log(`Chromium ${browser.version()} tegnet siden: teksten er ${Math.round(width)} px bred`);
  } finally {
    await browser.close();
  }
}
