import { setPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { grenser, type Melding, MINNEKODE, type Oppgave } from './grenser.js';

// The process around the thread: takes the bytes from standard input, passes on what the thread says, and ends both when
// they use too much memory. It reads nothing itself, so it can always be heard; its parent watches the time.

try {
  setPriority(10);
} catch {
  // Not allowed here; the limits hold all the same.
}

const traad = new Worker(new URL('./traad.js', import.meta.url), {
  env: {},
  resourceLimits: { maxOldGenerationSizeMb: grenser.haug, maxYoungGenerationSizeMb: 32 },
});
traad.on('error', (feil: NodeJS.ErrnoException) =>
  process.exit(feil.code === 'ERR_WORKER_OUT_OF_MEMORY' ? MINNEKODE : 1),
);
traad.on('exit', () => process.exit(1));
traad.on('message', (melding: Melding) => process.send?.(melding));

const minne = Number(process.argv[2]);
setInterval(() => {
  if (process.memoryUsage.rss() > minne) process.exit(MINNEKODE);
}, 50);

let mimeType = '';
let bytes = new Uint8Array();
let fylt = 0;
process.on('disconnect', () => process.exit());
process.on('message', (oppgave: Oppgave) => {
  mimeType = oppgave.mimeType;
  bytes = new Uint8Array(oppgave.filstoerrelse);
  fylt = 0;
});
process.stdin.on('data', (bit: Buffer) => {
  bytes.set(bit, fylt);
  fylt += bit.length;
  if (fylt === bytes.length) traad.postMessage({ mimeType, bytes }, [bytes.buffer]);
});
