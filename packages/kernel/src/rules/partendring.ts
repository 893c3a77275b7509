import { ruleProblem } from '../problem.js';

const og = (navn: readonly string[]): string =>
  navn.length < 2 ? (navn[0] ?? '') : `${navn.slice(0, -1).join(', ')} og ${navn.at(-1)}`;

/** What a change is called in lists and in the archive. */
export const endringstittel = (type: string, fra: readonly string[], til: readonly string[]): string => {
  const [f, t] = [og(fra), og(til)];
  switch (type) {
    case 'sammenslaaing':
      return fra.length === 1 && fra[0] === t
        ? `${t} slås sammen med andre`
        : `${f} blir ${t || '(ny part)'}`;
    case 'deling':
      return `${f} deles mellom ${t || '(nye parter)'}`;
    case 'omnummerering':
      return `${t || f} får nytt navn eller nummer`;
    case 'fylkesbytte':
      return til.length > 0 ? `${t} kommer til` : `${f} går ut`;
    default:
      return `Grensen justeres: ${f} og ${t}`;
  }
};

/** Sides that a kind of change needs. Throws Problem with the field to mend. */
export const krevSider = (type: string, fra: readonly string[], til: readonly string[]): void => {
  const mangler = (felt: string, tekst: string) => {
    throw ruleProblem(felt, tekst);
  };
  if (type === 'deling' && fra.length !== 1) mangler('fra', 'må være én part når den deles');
  if (type === 'sammenslaaing' && fra.length === 0) mangler('fra', 'må være minst én part');
  if (type === 'omnummerering' && (fra.length !== 1 || til.some((t) => t !== fra[0])))
    mangler('fra', 'må være den ene parten som får nytt navn eller nummer');
  if (type === 'grensejustering' && (fra.length === 0 || til.length === 0))
    mangler('til', 'må fylles ut sammen med partene det går fra');
};
