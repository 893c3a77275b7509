import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { apiSti } from '../../../client/index.js';
import { romnoekkel } from './romdata.js';
import { type Forbindelse, vokt } from './stroemvakt.js';

/**
 * Follows a meeting: every change the server tells of makes the room be read again, so that what was missed while the
 * connection was gone is there too. The browser comes back by itself after a broken line; a refusal is tried again
 * here, ever more rarely.
 */
export const useStroem = (v: string, id: string, paa: boolean): Forbindelse => {
  const lager = useQueryClient();
  const [forbindelse, sett] = useState<Forbindelse>('kobler-til');
  useEffect(() => {
    if (!paa || v === '' || id === '') return;
    return vokt({
      aapne: () => new EventSource(apiSti(v, 'moete', id, 'stroem')),
      les: () => void lager.invalidateQueries({ queryKey: romnoekkel(v, id) }),
      sett,
      vindu: window,
    });
  }, [lager, v, id, paa]);
  return forbindelse;
};
