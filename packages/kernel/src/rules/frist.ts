/** Where a day stands to a deadline, when that is worth a notice. */
export type Fristtrinn = 'foer' | 'ved' | 'over';

/** Days before a deadline that it is told of. */
const FOER = 3;
/** Days after it that it is still told of: what lay overdue long before is no news. */
const ETTER = 14;

const DOEGN = 86_400_000;

/** What is told of a deadline on a day, both ISO days; undefined when nothing is. */
export const fristtrinn = (frist: string, idag: string): Fristtrinn | undefined => {
  const igjen = Math.round((Date.parse(frist) - Date.parse(idag)) / DOEGN);
  if (Number.isNaN(igjen) || igjen > FOER || igjen < -ETTER) return undefined;
  return igjen > 0 ? 'foer' : igjen === 0 ? 'ved' : 'over';
};
