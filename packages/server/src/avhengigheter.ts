import type { Aktoer, Kernel } from '@felles/kernel';
import type { Register, Virksomhet } from '@felles/kernel/db';
import type { Fillager } from '@felles/kernel/files';
import type { Signeringsnoekkel } from '@felles/kernel/log';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Konfigurasjon } from './config.js';
import type { Logger } from './log.js';

/** What the rooms of the server get from outside. Nothing here is global. */
export interface Avhengigheter {
  readonly konfigurasjon: Konfigurasjon;
  readonly kernel: Kernel;
  readonly register: Register;
  readonly pool: pg.Pool;
  readonly filer: Fillager;
  readonly noekkel: Signeringsnoekkel;
  readonly logg: Logger;
  /** The product's clock; the demo's runs in 2018. */
  readonly klokke: () => Date;
}

/** Who asks, and for which tenant. Throws Problem `ikke-funnet` for an unknown tenant. */
export type FinnAktoer = (
  request: FastifyRequest,
  virksomhet: string,
) => Promise<{ aktoer: Aktoer; virksomhet: Virksomhet }>;
