import { expect, it } from 'vitest';
import type { Ressurs } from './ressurs.js';
import type { Endring, Maal, NyData, Rel, Undertype } from './sted.js';

type Lik<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const holder = <T extends true>(): T | undefined => undefined;

it('the types know where relations lead, what may be sent and what a list may hold', () => {
  holder<Lik<Maal<'arkivdel', 'liste', 'arkivstruktur/mappe/'>, 'mappe'>>();
  holder<Lik<Maal<'mappe', 'ny', 'sakarkiv/ny-journalpost/'>, 'journalpost'>>();
  holder<Lik<Maal<'rot', 'til', 'sakarkiv/'>, 'sakarkiv/'>>();
  holder<Lik<'sakarkiv/saksmappe/' extends Rel<'sakarkiv/', 'liste'> ? true : false, true>>();
  holder<Lik<Undertype<'part'>, 'partenhet' | 'partperson'>>();
  const ny: NyData<'mappe'> = { tittel: 'En mappe', dokumentmedium: { kode: 'E' } };
  const endring: Endring<'mappe'> = { beskrivelse: null, skjerming: { skjermingsvarighet: 60 } };
  // @ts-expect-error the core makes the systemID
  const feil: NyData<'mappe'> = { tittel: 'x', systemID: 'y' };
  // @ts-expect-error no such code in a closed list
  const feilkode: NyData<'mappe'> = { tittel: 'x', dokumentmedium: { kode: 'X' } };
  const bruk = async (rot: Ressurs<'rot'>) => {
    const arkivrom = await rot.foelg('arkivstruktur/');
    const arkiv = await arkivrom.ny('arkivstruktur/ny-arkiv/', { tittel: 'Arkivet' });
    const tittel: string = arkiv.data.tittel;
    // @ts-expect-error arkiv has no such list
    arkiv.liste('arkivstruktur/mappe/');
    for await (const del of arkiv.liste('https://rel.arkivverket.no/noark5/v5/api/arkivstruktur/arkivdel/'))
      for await (const mappe of del.liste('arkivstruktur/mappe/')) {
        const sak = mappe.som('saksmappe');
        const aar: number | undefined = sak?.data.saksaar;
        await sak?.endre({ saksstatus: { kode: 'A' } });
        await mappe.utvidTil('saksmappe', { saksstatus: { kode: 'B' } });
        void aar;
      }
    return tittel;
  };
  expect([ny.tittel, endring.beskrivelse, typeof bruk, feil.tittel, feilkode.tittel]).toEqual([
    'En mappe',
    null,
    'function',
    'x',
    'x',
  ]);
});
