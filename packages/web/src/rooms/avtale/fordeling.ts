import type { Kodeverdi } from '../../client/index.js';

/** How many of each code, most first. */
export const fordeling = (
  verdier: readonly Kodeverdi[],
): readonly (Kodeverdi & { readonly antall: number })[] => {
  const antall = new Map<string, Kodeverdi & { readonly antall: number }>();
  for (const k of verdier) antall.set(k.kode, { ...k, antall: (antall.get(k.kode)?.antall ?? 0) + 1 });
  return [...antall.values()].sort((a, b) => b.antall - a.antall || a.kode.localeCompare(b.kode));
};
