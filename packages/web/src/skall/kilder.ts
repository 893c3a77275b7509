import type { KilderProps } from '../parts/Kilder.js';
import { under } from './meny.js';

type Sidekilder = Pick<KilderProps, 'av'> & { readonly til: string; readonly sett?: string };

/** What the published pages rest on, and the open data that hold the same. */
const sider: readonly Sidekilder[] = [
  { til: '/matrise', av: ['ssb'], sett: 'matrise' },
  { til: '/kart', av: ['ssb', 'kartverket'], sett: 'parter' },
  { til: '/part', av: ['ssb'], sett: 'parter' },
  { til: '/vedtak', av: ['ssb'], sett: 'vedtak' },
  { til: '/satsing', av: ['ssb'], sett: 'matrise' },
  { til: '/moete', sett: 'moeter' },
  { til: '/avtale', av: ['ssb'], sett: 'avtale' },
  { til: '/sak', av: ['ssb'], sett: 'saker' },
  { til: '/fellesloesning', sett: 'fellesloesninger' },
  { til: '/kartlegging', sett: 'fellesloesninger' },
  { til: '/arena' },
  { til: '/forslag' },
  { til: '/hoering', sett: 'hoeringer' },
  { til: '/strategi' },
  { til: '/journal' },
];

/** Sources of the page at a path; undefined where none is published. The front page is for itself alone. */
export const kilderFor = (sti: string, v: string): Omit<KilderProps, 'dato'> | undefined => {
  if (sti === '/' || sti === '/offentlig') return { av: ['ssb', 'kartverket'] };
  const side = sider.find((s) => under(sti, s.til));
  if (side === undefined) return undefined;
  return {
    av: side.av ?? [],
    ...(side.sett === undefined ? {} : { data: `/api/v1/${v}/aapne-data/${side.sett}.csv` }),
  };
};
