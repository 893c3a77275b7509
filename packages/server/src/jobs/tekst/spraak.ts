import { type Spraak, spraakene } from '@felles/kernel';
import { en } from './en.js';
import { nb, type Tekstnoekkel } from './nb.js';
import { nn } from './nn.js';

const TEKSTER: Readonly<Record<Spraak, Readonly<Record<Tekstnoekkel, string>>>> = { nb, nn, en };

/** A text of the e-mails in the receiver's language; `{navn}` is filled in. */
export type Tekster = (noekkel: Tekstnoekkel, verdier?: Readonly<Record<string, string>>) => string;

export const teksterPaa =
  (spraak: Spraak): Tekster =>
  (noekkel, verdier = {}) =>
    TEKSTER[spraak][noekkel].replace(/\{(\w+)\}/g, (helt, navn: string) => verdier[navn] ?? helt);

/** The language that a row names, else bokmål. */
export const spraakAv = (verdi: unknown): Spraak => spraakene.find((s) => s === verdi) ?? 'nb';
