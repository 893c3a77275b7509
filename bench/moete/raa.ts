import { createServer, type ServerResponse } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

// The least a server can do of the same: tell everyone that something changed, and give the same bytes to each.

const { bytes } = workerData as { readonly bytes: number };
const stroemmer = new Set<ServerResponse>();
let nr = 0;
const fyll = 'x'.repeat(bytes);

const server = createServer((foresporsel, svar) => {
  if (foresporsel.url === '/stroem') {
    svar.writeHead(200, { 'content-type': 'text/event-stream' });
    svar.write('event: synk\ndata: {}\n\n');
    stroemmer.add(svar);
    foresporsel.on('close', () => stroemmer.delete(svar));
    return;
  }
  if (foresporsel.method === 'POST') {
    nr += 1;
    svar.end(JSON.stringify({ nr }));
    for (const s of stroemmer) s.write('event: endret\ndata: {}\n\n');
    return;
  }
  svar.end(JSON.stringify({ nr, fyll }));
});
server.listen(0, '127.0.0.1', () => {
  const a = server.address();
  parentPort?.postMessage(a !== null && typeof a === 'object' ? a.port : 0);
});
