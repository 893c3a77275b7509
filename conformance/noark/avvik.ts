import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Brudd, navnPaa, type Proeve, type Verb } from './proeve.js';
import { klassene, slekt } from './standard.js';

/** A test that is known to fail, and why that is right. */
export interface Avvik {
  /** A class holds for what inherits it; `*` for all. */
  readonly klasse: string;
  readonly ledd?: string | readonly string[];
  readonly verb?: Verb;
  /** The outcome that is not reached, from its beginning. */
  readonly utfall: string;
  /** What the failure says, in part. */
  readonly feil: string;
  /** Why: the words of the standard that stand against it, or the restriction that forbids it. */
  readonly grunn: string;
}

export const kjenteAvvik: readonly Avvik[] = JSON.parse(
  readFileSync(join(import.meta.dirname.replace(/\bdist\/noark$/, 'noark'), 'avvik.json'), 'utf8'),
);

const gjelder = (a: Avvik, p: Proeve): boolean =>
  (a.klasse === '*' || (klassene.includes(p.klasse) ? slekt(p.klasse) : [p.klasse]).includes(a.klasse)) &&
  (typeof a.ledd === 'object' ? p.ledd !== undefined && a.ledd.includes(p.ledd) : a.ledd === p.ledd) &&
  (a.verb === undefined || a.verb === p.verb) &&
  p.utfall.startsWith(a.utfall);

export const avvikFor = (p: Proeve): Avvik | undefined => kjenteAvvik.find((a) => gjelder(a, p));

/** Runs a test that is to fail, and fails when it does not, or does so in another way. */
export const krevAvvik = async (a: Avvik, p: Proeve, kjoer: () => Promise<void>): Promise<void> => {
  try {
    await kjoer();
  } catch (feil) {
    if (feil instanceof Brudd && feil.message.includes(a.feil)) return;
    throw new Error(`${navnPaa(p)}: avviker på en annen måte enn «${a.feil}»`, { cause: feil });
  }
  throw new Error(`${navnPaa(p)}: avviker ikke lenger; ta den ut av avvik.json`);
};
