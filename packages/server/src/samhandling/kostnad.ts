import type { Objekt, Sesjon } from '@felles/kernel';
import type { Minsakliste } from '@felles/model/svar';
import type { Partslinje } from './partene.js';
import { blant, liste, relaterte } from './spoerring.js';

/**
 * What a cost would be for a party if it were shared by inhabitants: an estimate for the reader and no claim. Whole
 * kroner. Undefined when there is nothing to share or the party has no inhabitants.
 */
export const andelEtterFolketall = (
  kostnad: number | undefined,
  folketall: number | undefined,
  alle: number,
): number | undefined =>
  kostnad === undefined || folketall === undefined || alle <= 0
    ? undefined
    : Math.round((kostnad * folketall) / alle);

/** A number in a field; amounts come as text. */
export const tall = (o: Objekt | undefined, felt: string): number | undefined => {
  const v = o?.data[felt];
  const n = typeof v === 'number' ? v : typeof v === 'string' && v !== '' ? Number(v) : Number.NaN;
  return Number.isFinite(n) ? n : undefined;
};

/** What a party has said yes to, and what it costs it a year as the proposals behind it estimate. */
export const kostnadNaa = async (
  sesjon: Sesjon,
  part: Partslinje | undefined,
  folketallAlle: number,
): Promise<Minsakliste['naa']> => {
  if (!part) return { satsinger: 0, medKostnad: 0, aarlig: 0 };
  const ja = await liste(
    sesjon,
    'deltakelse',
    `part eq ${part.part} and deltakelsesstatus/kode in ('fullmakt','opsjon')`,
  );
  const satsinger = await blant(sesjon, 'satsing', 'systemID', relaterte(ja, 'satsing'));
  const vedtak = await blant(sesjon, 'vedtak', 'systemID', relaterte(satsinger, 'vedtak'));
  const saker = await blant(sesjon, 'moetesak', 'systemID', relaterte(vedtak, 'moetesak'));
  const forslag = await blant(sesjon, 'forslag', 'systemID', relaterte(saker, 'forslag'));
  const andeler = forslag.flatMap(
    (f) => andelEtterFolketall(tall(f, 'aarligKostnad'), part.folketall, folketallAlle) ?? [],
  );
  return {
    satsinger: satsinger.length,
    medKostnad: andeler.length,
    aarlig: andeler.reduce((sum, a) => sum + a, 0),
  };
};
