export type Forbindelse = 'kobler-til' | 'tilkoblet' | 'brutt';

/** Changes close to each other are read once, milliseconds. */
const samle = 60;
const lengst = 15_000;
/** The server says that it is there every 20 seconds; after this much silence the line is taken for lost. */
export const stillest = 50_000;
/** EventSource.CLOSED: the browser has given up. */
const lukket = 2;

/** What is used of an EventSource. */
export type Kilde = Pick<EventSource, 'addEventListener' | 'close' | 'readyState' | 'onopen' | 'onerror'>;
export interface Vaktdeler {
  readonly aapne: () => Kilde;
  readonly les: () => void;
  readonly sett: (forbindelse: Forbindelse) => void;
  /** Says when the machine goes off and on the net. */
  readonly vindu: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

/**
 * Follows a stream until the function it gives is called: every change makes the page be read again, and a line that
 * is refused, broken or silent is opened anew, ever more rarely.
 */
export const vokt = (d: Vaktdeler): (() => void) => {
  let kilde: Kilde | undefined;
  let venter: ReturnType<typeof setTimeout> | undefined;
  let igjen: ReturnType<typeof setTimeout> | undefined;
  let pause = 1_000;
  const les = () => {
    venter ??= setTimeout(() => {
      venter = undefined;
      d.les();
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
    d.sett('brutt');
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
    const ny = d.aapne();
    kilde = ny;
    ny.onopen = () => {
      pause = 1_000;
      d.sett('tilkoblet');
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
      d.sett('brutt');
      if (ny.readyState === lukket) proevIgjen();
    };
  };
  // A line that is known to be gone is not waited for; an open connection may not notice by itself.
  const frakoblet = () => {
    lukk();
    clearTimeout(igjen);
    d.sett('brutt');
  };
  d.vindu.addEventListener('offline', frakoblet);
  d.vindu.addEventListener('online', aapne);
  aapne();
  return () => {
    d.vindu.removeEventListener('offline', frakoblet);
    d.vindu.removeEventListener('online', aapne);
    lukk();
    clearTimeout(venter);
    clearTimeout(igjen);
  };
};
