import { annenBruker, type Problem } from '../client/index.js';

/** Text key of a problem: those whose words the page knows better than the server. */
export const problemnoekkel = (p: Pick<Problem, 'status' | 'kode'>): string => {
  if (p.kode === 'ikke-kontakt') return 'parts.problem.ikkeKontakt';
  if (p.kode === annenBruker) return 'parts.annenBruker';
  switch (p.status) {
    case 401:
      return 'parts.problem.401';
    case 403:
      return 'parts.problem.403';
    case 404:
      return 'parts.problem.404';
    case 412:
      return 'parts.problem.412';
    case 413:
      return 'parts.problem.413';
    case 429:
      return 'parts.problem.429';
    default:
      return p.status >= 500 ? 'parts.problem.500' : `problem.${p.kode}`;
  }
};
