import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { Nyttelast, Oidclager } from './porter.js';

// The id of these is the secret itself, so it is not left in the row's text either.
const HEMMELIG_ID = new Set(['AccessToken', 'AuthorizationCode', 'RefreshToken']);

/** oidc-provider's storage contract on our store. */
export function leverandoeradapter(lager: Oidclager): AdapterFactory {
  return (modell): Adapter => {
    const skjul = HEMMELIG_ID.has(modell);
    const medId = (rad: Nyttelast | null, id: string): AdapterPayload | undefined =>
      rad === null ? undefined : ((skjul ? { ...rad, jti: id } : rad) as AdapterPayload);
    return {
      async upsert(id, nyttelast, sekunder) {
        const { jti, ...uten } = nyttelast;
        await lager.legg(modell, id, (skjul ? uten : nyttelast) as Nyttelast, sekunder);
      },
      find: async (id) => medId(await lager.hent(modell, id), id),
      findByUid: async (uid) => ((await lager.hentVedUid(modell, uid)) as AdapterPayload | null) ?? undefined,
      // Only the device flow has user codes, and it is off.
      findByUserCode: async () => undefined,
      consume: (id) => lager.forbruk(modell, id, Math.floor(Date.now() / 1000)),
      destroy: (id) => lager.slett(modell, id),
      revokeByGrantId: (grantId) => lager.slettForGrant(grantId),
    };
  };
}
