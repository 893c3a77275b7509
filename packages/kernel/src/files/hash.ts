import { createHash } from 'node:crypto';

/** SHA-256 (lower-case hex) and size in bytes of what the stream gives. */
export async function hashStroem(
  stroem: AsyncIterable<Uint8Array>,
): Promise<{ sjekksum: string; filstoerrelse: number }> {
  const hash = createHash('sha256');
  let filstoerrelse = 0;
  for await (const bit of stroem) {
    hash.update(bit);
    filstoerrelse += bit.length;
  }
  return { sjekksum: hash.digest('hex'), filstoerrelse };
}
