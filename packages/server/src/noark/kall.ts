import type { Sesjon } from '@felles/kernel';
import type { Virksomhet } from '@felles/kernel/db';
import type { Model } from '@felles/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Parametre } from './adresse.js';
import type { Omgivelser } from './omgivelser.js';

/** One request from someone who is logged in, inside one tenant. */
export interface Kall {
  readonly omgivelser: Omgivelser;
  readonly model: Model;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly sesjon: Sesjon;
  readonly virksomhet: Virksomhet;
  /** Address of the interface in this tenant, without a slash at the end. */
  readonly base: string;
  /** Address that was asked for, without its query and with a slash at the end. */
  readonly adresse: string;
  /** Address that was asked for, query and all. */
  readonly self: string;
  readonly parametre: Parametre;
}
