import type { Rolle } from '@felles/model';
import type { Tilleggstilgang } from './tilgang.js';

/** Who acts, in which tenant. The kernel trusts nothing else. */
export interface Aktoer {
  /** The tenant the work is done in. */
  readonly virksomhet: string;
  /** User id, null for the public and for the system itself. */
  readonly bruker: string | null;
  /** Title of the role, as it stands in opprettetAv. */
  readonly navn: string;
  /** Roles in this tenant. */
  readonly roller: readonly Rolle[];
  readonly art: 'bruker' | 'offentlig' | 'system';
  /** Codes of the tenants in which the user has a role: on behalf of whom the user may answer. */
  readonly representerer: readonly string[];
  /** What the tenant's rows of `tilgang` give besides the roles. */
  readonly tillegg?: Tilleggstilgang;
  /** The one object that an answer link lets its holder answer for, without login. Files it sends are for that alone. */
  readonly svarerFor?: string;
}

/** Someone without login: sees what is public in one tenant. */
export const offentligAktoer = (virksomhet: string): Aktoer => ({
  virksomhet,
  bruker: null,
  navn: 'Offentligheten',
  roller: [],
  art: 'offentlig',
  representerer: [],
});

/** Felles itself: jobs, import and the building of worlds. */
export const systemAktoer = (virksomhet: string, navn = 'Felles'): Aktoer => ({
  virksomhet,
  bruker: null,
  navn,
  roller: ['administrator', 'arkivar', 'saksbehandler', 'leder', 'sekretariat', 'kp', 'medlem'],
  art: 'system',
  representerer: [],
});

export const harRolle = (aktoer: Aktoer, roller: readonly Rolle[]): boolean =>
  roller.some((r) => aktoer.roller.includes(r));

const alleRestriksjoner = ['B', 'K', 'H', 'F', 'SF', '5', '5a', '6', '11', 'XX', 'P', 'KL'] as const;
const offentlighetsloven = ['5', '5a', '6', '11', 'XX'] as const;

const avRoller = (aktoer: Aktoer): readonly string[] => {
  if (aktoer.art === 'system' || harRolle(aktoer, ['arkivar'])) return alleRestriksjoner;
  if (harRolle(aktoer, ['leder', 'sekretariat', 'saksbehandler'])) return offentlighetsloven;
  return [];
};

/** Access restrictions (M500) whose content the actor may see. */
export const klareringer = (aktoer: Aktoer): readonly string[] => [
  ...new Set([...avRoller(aktoer), ...(aktoer.tillegg?.klareringer ?? [])]),
];
