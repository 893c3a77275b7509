import type {
  Loesningsmatrise,
  Loesningsside,
  Maalspor,
  MineLoesninger,
  Rundeoversikt,
} from '@felles/model/svar';
import { noekler } from './objekt.js';
import { useLest } from './saerskilt.js';
import { apiSti } from './sti.js';

export type {
  Bistand,
  Bruk,
  Brukscelle,
  Bruksrad,
  Endringsmaal,
  Loesning,
  Loesningsmatrise,
  Loesningsrad,
  Loesningsside,
  Maallenke,
  Maalspor,
  MineLoesninger,
  Runde,
  Rundeoversikt,
} from '@felles/model/svar';

export const useFellesloesninger = (v: string, dato: string) =>
  useLest<Loesningsmatrise>(
    noekler.saerskilt(v, 'fellesloesninger', dato),
    `${apiSti(v, 'fellesloesninger')}?dato=${dato}`,
    v !== '',
    true,
  );

export const useFellesloesning = (v: string, id: string, dato: string) =>
  useLest<Loesningsside>(
    noekler.saerskilt(v, 'fellesloesning', id, dato),
    `${apiSti(v, 'fellesloesning', id, 'bruk')}?dato=${dato}`,
    v !== '' && id !== '',
    true,
  );

export const useMineLoesninger = (v: string, naar = true) =>
  useLest<MineLoesninger>(
    noekler.saerskilt(v, 'mineloesninger'),
    apiSti(v, 'mineloesninger'),
    v !== '' && naar,
  );

export const useKartlegging = (v: string, id: string) =>
  useLest<Rundeoversikt>(
    noekler.saerskilt(v, 'kartlegging', id),
    apiSti(v, 'kartlegging', id, 'oversikt'),
    v !== '' && id !== '',
  );

/** From the goals of a strategy to what serves them. */
export const useMaalspor = (v: string, strategi: string) =>
  useLest<Maalspor>(
    noekler.saerskilt(v, 'maalspor', strategi),
    apiSti(v, 'strategi', strategi, 'sporing'),
    v !== '' && strategi !== '',
  );
