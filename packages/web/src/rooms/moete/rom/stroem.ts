import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { apiSti } from '../../../client/index.js';
import { romnoekkel } from './romdata.js';

export type Forbindelse = 'kobler-til' | 'tilkoblet' | 'brutt';

/** Changes close to each other are read once, milliseconds. */
const samle = 60;
const lengst = 15_000;

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
    let kilde: EventSource | undefined;
    let venter: ReturnType<typeof setTimeout> | undefined;
    let igjen: ReturnType<typeof setTimeout> | undefined;
    let pause = 1_000;
    const les = () => {
      venter ??= setTimeout(() => {
        venter = undefined;
        void lager.invalidateQueries({ queryKey: romnoekkel(v, id) });
      }, samle);
    };
    const aapne = () => {
      kilde = new EventSource(apiSti(v, 'moete', id, 'stroem'));
      kilde.onopen = () => {
        pause = 1_000;
        sett('tilkoblet');
      };
      kilde.addEventListener('endret', les);
      kilde.addEventListener('synk', les);
      const tapt = () => {
        sett('brutt');
        if (kilde?.readyState !== EventSource.CLOSED) return;
        kilde.close();
        igjen = setTimeout(aapne, pause);
        pause = Math.min(lengst, pause * 2);
      };
      kilde.addEventListener('slutt', () => {
        kilde?.close();
        tapt();
      });
      kilde.onerror = tapt;
    };
    aapne();
    return () => {
      kilde?.close();
      clearTimeout(venter);
      clearTimeout(igjen);
    };
  }, [lager, v, id, paa]);
  return forbindelse;
};
