// `npm run bilder`: takes the pictures of the guides again. The browser journeys are run, and what they call `guide-<name>`
// is laid in docs/bilder as <name>.png.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');
const prefix = 'guide-';
const mappe = mkdtempSync(join(tmpdir(), 'felles-bilder-'));
const { status } = spawnSync(join(root, 'node_modules', '.bin', 'vitest'), ['run', 'conformance/nettleser'], {
  cwd: root,
  env: { ...process.env, FELLES_BILDER: mappe },
  stdio: 'inherit',
});
if (status === 0) {
  const tatt = readdirSync(mappe).filter((navn) => navn.startsWith(prefix));
  for (const navn of tatt)
    copyFileSync(join(mappe, navn), join(root, 'docs', 'bilder', navn.slice(prefix.length)));
  console.log(`${tatt.length} bilder er lagt i docs/bilder`);
}
rmSync(mappe, { recursive: true, force: true });
process.exitCode = status ?? 1;
