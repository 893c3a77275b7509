import { en } from './tekst/en.js';
import { nb } from './tekst/nb.js';
import { nn } from './tekst/nn.js';

export type Spraak = 'nb' | 'nn' | 'en';
export type Tekstnoekkel = keyof typeof nb;

const TEKSTER: Record<Spraak, Record<Tekstnoekkel, string>> = { nb, nn, en };

function kjent(merke: string): Spraak | null {
  const spraak = merke.toLowerCase().split('-')[0];
  if (spraak === 'no' || spraak === 'nb') return 'nb';
  return spraak === 'nn' || spraak === 'en' ? spraak : null;
}

/** The page's language: the first known tag of `ui_locales`, else the best of Accept-Language, else nb. */
export function velgSpraak(uiLocales: unknown, acceptLanguage: string | undefined): Spraak {
  if (typeof uiLocales === 'string') {
    for (const merke of uiLocales.split(/\s+/)) {
      const spraak = kjent(merke);
      if (spraak !== null) return spraak;
    }
  }
  let best: { spraak: Spraak; q: number } | null = null;
  for (const del of (acceptLanguage ?? '').split(',')) {
    const [merke = '', ...parametre] = del.trim().split(';');
    const vekt = parametre.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((v) => v !== undefined);
    const q = vekt === undefined ? 1 : Number(vekt);
    const spraak = kjent(merke);
    if (spraak !== null && q > (best?.q ?? 0)) best = { spraak, q };
  }
  return best?.spraak ?? 'nb';
}

/** The text, with `{name}` filled in. */
export function tekst(
  spraak: Spraak,
  noekkel: Tekstnoekkel,
  verdier: Record<string, string | number> = {},
): string {
  return TEKSTER[spraak][noekkel].replace(/\{(\w+)\}/g, (alt, navn: string) => String(verdier[navn] ?? alt));
}
