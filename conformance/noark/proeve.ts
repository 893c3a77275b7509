import type { Miljoe, Roller } from './miljoe.js';

/** What a client does in a test; the columns of the table of what is covered. */
export const verb = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  '$filter',
  '$orderby',
  '$search',
  '$expand',
  '$ref',
  'lenker',
  'koder',
  'utvid-til',
  'fil',
  'HEAD',
  'OPTIONS',
] as const;
export type Verb = (typeof verb)[number];

/** One test, generated from the standard. */
export interface Proeve {
  /** Class, room or code list. */
  readonly klasse: string;
  /** Attribute or relation, with those inside groups as a path; none when the class as a whole is meant. */
  readonly ledd?: string;
  readonly verb: Verb;
  /** What is to come out of it. */
  readonly utfall: string;
  kjoer(m: Miljoe, r: Roller): Promise<void>;
}

/** How the verb is said where it is no verb of HTTP or OData. */
const sagt: Partial<Record<Verb, string>> = { koder: '', lenker: 'lenken ', 'utvid-til': '', fil: '' };

/** A sentence: class and attribute, verb, outcome. */
export const navnPaa = ({ klasse, ledd, verb, utfall }: Proeve): string =>
  `${klasse}${ledd === undefined ? '' : `.${ledd}`}: ${sagt[verb] ?? `${verb} `}${utfall}`;

export class Brudd extends Error {
  override readonly name = 'Brudd';
}

export function krev(holder: boolean, melding: string): asserts holder {
  if (!holder) throw new Brudd(melding);
}
