import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

/** A part of the address: `useRuteparam('id')` on `/vedtak/$id`. */
export const useRuteparam = (navn: string): string =>
  (useParams({ strict: false }) as Readonly<Record<string, string | undefined>>)[navn] ?? '';

/**
 * A choice kept in the address, so that a filtered page can be shared and reloaded.
 * Setting the default takes it out of the address again.
 */
export const useAdressevalg = (
  navn: string,
  standard: string,
): readonly [string, (verdi: string) => void] => {
  const sok = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>;
  const gaa = useNavigate();
  const sett = (verdi: string) =>
    void gaa({
      to: '.',
      replace: true,
      resetScroll: false,
      search: ((foer: Record<string, string>) => ({
        ...foer,
        [navn]: verdi === standard ? undefined : verdi,
      })) as never,
    });
  return [sok[navn] ?? standard, sett];
};
