const GRUNN = 'http://lokal.invalid';

// Back into the login routes would loop.
const SPERRET = /^\/(logg-inn|logg-ut|oidc)(\/|$)/;

/**
 * The path to continue on after login: only a path of this application, else `/`. Backslashes, control
 * characters and `//` are refused because browsers read them as another host.
 */
export function lokalRetur(oensket: unknown): string {
  if (typeof oensket !== 'string' || oensket.length > 2000) return '/';
  if (!oensket.startsWith('/') || oensket.startsWith('//')) return '/';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (/[\u0000-\u0020\u007f\\]/.test(oensket)) return '/';
  if (!URL.canParse(oensket, GRUNN)) return '/';
  const url = new URL(oensket, GRUNN);
  if (url.origin !== GRUNN || url.pathname.startsWith('//') || SPERRET.test(url.pathname)) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
