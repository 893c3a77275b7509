import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const TRYGGE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

export const endrer = (metode: string): boolean => !TRYGGE.has(metode);

function like(a: string, b: string): boolean {
  const x = Buffer.from(a);
  const y = Buffer.from(b);
  return x.length === y.length && timingSafeEqual(x, y);
}

/** True when the browser says that the request began at another site. */
export function fremmedOpphav(hoder: IncomingHttpHeaders, opphav: string): boolean {
  const sted = hoder['sec-fetch-site'];
  return (
    (sted !== undefined && sted !== 'same-origin') || (hoder.origin !== undefined && hoder.origin !== opphav)
  );
}

export type Csrfbrudd = 'mangler' | 'feil' | 'fremmed-opphav';

/**
 * Why an unsafe, cookie-authenticated request must be refused, or null when it is ours: the session's token in
 * `X-Felles-CSRF`, and no header from the browser that says the request began at another site.
 */
export function csrfbrudd(hoder: IncomingHttpHeaders, forventet: string, opphav: string): Csrfbrudd | null {
  if (fremmedOpphav(hoder, opphav)) return 'fremmed-opphav';
  const sendt = hoder['x-felles-csrf'];
  if (typeof sendt !== 'string' || sendt === '') return 'mangler';
  return like(sendt, forventet) ? null : 'feil';
}
