import { useMeg } from '../../client/index.js';

/** Now by the installation's own clock, which a demonstration may set. ISO 8601. */
export const useNaa = (): string => {
  const { naa } = useMeg();
  return naa ?? new Date().toISOString();
};
