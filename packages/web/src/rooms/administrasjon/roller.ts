import { type Rolle, roller } from '@felles/model';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiSti, hent, noekler } from '../../client/index.js';
import type { Valgmulighet } from '../../parts/Felt.js';

export interface Brukerroller {
  readonly bruker: string;
  readonly epost: string;
  readonly roller: readonly Rolle[];
}

/** Roles in the tenant of the users asked for, at most 200; those without a role are not among the answers. */
export const useRoller = (
  v: string,
  brukere: readonly string[],
): UseQueryResult<ReadonlyMap<string, Brukerroller>, Error> =>
  useQuery<ReadonlyMap<string, Brukerroller>>({
    queryKey: noekler.saerskilt(v, 'roller', ...brukere),
    enabled: brukere.length > 0,
    queryFn: async ({ signal }) => {
      const svar = await hent<{ readonly verdier: readonly Brukerroller[] }>(
        `${apiSti(v, 'roller')}?brukere=${brukere.join(',')}`,
        { signal },
      );
      return new Map(svar.verdier.map((b) => [b.bruker, b]));
    },
  });

export const useRolletekst = (): ((rolle: string) => string) => {
  const { t } = useTranslation();
  return (rolle) => t(`rolle.${rolle}`, { defaultValue: rolle });
};

/** All roles as choices. */
export const useRollevalg = (uten: readonly string[] = []): readonly Valgmulighet[] => {
  const tekst = useRolletekst();
  return roller.filter((r) => !uten.includes(r)).map((r) => ({ verdi: r, tekst: tekst(r) }));
};
