import type { Spraak } from '../dokument.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';

export type Dokumenttekst = typeof nb;

const tekster: Readonly<Record<Spraak, Dokumenttekst>> = { nb, nn, en };

export function tekstFor(spraak: Spraak): Dokumenttekst {
  return tekster[spraak];
}
