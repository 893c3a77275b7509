/** The value of one cookie in a request's Cookie header, or null. The first of several wins (RFC 6265 5.4). */
export function lesCookie(hode: string | undefined, navn: string): string | null {
  for (const del of (hode ?? '').split(';')) {
    const skille = del.indexOf('=');
    if (skille > 0 && del.slice(0, skille).trim() === navn) return del.slice(skille + 1).trim();
  }
  return null;
}

/**
 * A Set-Cookie value: host-only, HttpOnly, SameSite=Lax, Path=/. `__Host-` demands Secure, which browsers
 * do not send over plain http; there the caller uses a name without the prefix.
 */
export function skrivCookie(navn: string, verdi: string, sikker: boolean, sekunder?: number): string {
  const levetid = sekunder === undefined ? '' : `; Max-Age=${sekunder}`;
  return `${navn}=${verdi}; Path=/; HttpOnly; SameSite=Lax${sikker ? '; Secure' : ''}${levetid}`;
}

export const slettCookie = (navn: string, sikker: boolean): string => skrivCookie(navn, '', sikker, 0);

export const cookienavn = (navn: string, sikker: boolean): string => (sikker ? `__Host-${navn}` : navn);
