import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { apiSti } from '../../../client/index.js';
import { romnoekkel } from './romdata.js';

export type Forbindelse = 'kobler-til' | 'tilkoblet' | 'brutt';

/** Changes close to each other are read once, milliseconds. */
const samle = 60;
const lengst = 15_000;
/** The server says that it is there every 20 seconds; after this much silence the line is taken for lost. */
const stillest = 50_000;

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
    let vakt: ReturnType<typeof setTimeout> | undefined;
    const lukk = () => {
      clearTimeout(vakt);
      kilde?.close();
      kilde = undefined;
    };
    const proevIgjen = () => {
      lukk();
      sett('brutt');
      clearTimeout(igjen);
      igjen = setTimeout(aapne, pause);
      pause = Math.min(lengst, pause * 2);
    };
    const hoert = () => {
      clearTimeout(vakt);
      vakt = setTimeout(proevIgjen, stillest);
    };
    const aapne = () => {
      lukk();
      const ny = new EventSource(apiSti(v, 'moete', id, 'stroem'));
      kilde = ny;
      ny.onopen = () => {
        pause = 1_000;
        sett('tilkoblet');
        hoert();
      };
      for (const navn of ['endret', 'synk'])
        ny.addEventListener(navn, () => {
          hoert();
          les();
        });
      ny.addEventListener('puls', hoert);
      ny.addEventListener('slutt', proevIgjen);
      ny.onerror = () => {
        sett('brutt');
        if (ny.readyState === EventSource.CLOSED) proevIgjen();
      };
    };
    // A line that is known to be gone is not waited for; an open connection may not notice by itself.
    const frakoblet = () => {
      lukk();
      clearTimeout(igjen);
      sett('brutt');
    };
    window.addEventListener('offline', frakoblet);
    window.addEventListener('online', aapne);
    aapne();
    return () => {
      window.removeEventListener('offline', frakoblet);
      window.removeEventListener('online', aapne);
      lukk();
      clearTimeout(venter);
      clearTimeout(igjen);
    };
  }, [lager, v, id, paa]);
  return forbindelse;
};
