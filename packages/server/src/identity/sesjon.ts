import { createHash, randomBytes } from 'node:crypto';
import { cookienavn, skrivCookie, slettCookie } from './cookie.js';
import type { Innstillinger } from './konfig.js';
import type { Sesjon, Sesjonslager } from './porter.js';

export const hash = (verdi: string): string => createHash('sha256').update(verdi).digest('hex');

/** 256 random bits, URL-safe. */
export const hemmelighet = (): string => randomBytes(32).toString('base64url');

/** The token a page must send back in `X-Felles-CSRF`. It is bound to the session and dies with it. */
export const csrfToken = (sesjon: Pick<Sesjon, 'csrf'>): string => sesjon.csrf;

// Writing on every request would make each read a write.
const STILLE_MS = 60_000;

export type NySesjon = Pick<Sesjon, 'bruker' | 'issuer' | 'sub' | 'sid' | 'idToken'>;

export type Sesjoner = {
  navn: string;
  /** Opens a session under a new id; answers the Set-Cookie value. */
  aapne(ny: NySesjon): Promise<string>;
  /** The living session behind a cookie value, or null. An expired one is removed. */
  finn(id: string): Promise<Sesjon | null>;
  lukk(id: string): Promise<void>;
  sletting: string;
};

export function sesjoner(lager: Sesjonslager, innst: Innstillinger): Sesjoner {
  const navn = cookienavn('felles', innst.sikker);
  return {
    navn,
    sletting: slettCookie(navn, innst.sikker),
    async aapne(ny) {
      const id = hemmelighet();
      const naa = new Date();
      await lager.opprett({
        ...ny,
        idHash: hash(id),
        csrf: hemmelighet(),
        opprettet: naa,
        sistBrukt: naa,
        utloeper: new Date(naa.getTime() + innst.absoluttMs),
      });
      return skrivCookie(navn, id, innst.sikker);
    },
    async finn(id) {
      const sesjon = await lager.hent(hash(id));
      if (sesjon === null) return null;
      const naa = Date.now();
      if (naa >= sesjon.utloeper.getTime() || naa - sesjon.sistBrukt.getTime() >= innst.ledigMs) {
        await lager.slett(sesjon.idHash);
        return null;
      }
      if (naa - sesjon.sistBrukt.getTime() > STILLE_MS) await lager.oppdater(sesjon.idHash, new Date(naa));
      return sesjon;
    },
    lukk: (id) => lager.slett(hash(id)),
  };
}
