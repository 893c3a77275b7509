import { attributtproever } from './attributt.js';
import { filproever } from './fil.js';
import { klasseproever } from './klasse.js';
import { kodelisteproever } from './kodeliste.js';
import { lenkeproever, romproever } from './lenker.js';
import { loggproever } from './logg.js';
import type { Proeve } from './proeve.js';
import { relasjonsproever } from './relasjon.js';
import { rolleproever } from './roller.js';
import { soekeproever } from './soek.js';
import { klassene, kodelister } from './standard.js';

/** Every test that the facts of the standard give rise to, class by class. */
export const alleProever = (): readonly Proeve[] => [
  ...romproever(),
  ...klassene.flatMap((k) => [
    ...klasseproever(k),
    ...attributtproever(k),
    ...relasjonsproever(k),
    ...lenkeproever(k),
    ...soekeproever(k),
    ...filproever(k),
    ...rolleproever(k),
    ...loggproever(k),
  ]),
  ...Object.keys(kodelister).flatMap(kodelisteproever),
];
