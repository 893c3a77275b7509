import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** Changes close to each other are read once, as the page does it, milliseconds. */
const samle = 60;

export interface Adresse {
  readonly grunn: string;
  readonly stroem: string;
  readonly rom: string;
  readonly token?: string;
}

/** One screen: follows the stream, reads the room when it changes, and notes when it saw what. */
export interface Skjerm {
  readonly klar: Promise<void>;
  /** When the screen first showed the text, or undefined. */
  saa(tekst: string): number | undefined;
  readonly lesninger: number;
  readonly bytes: number;
  lukk(): void;
}

const les = (a: Adresse, agent: Agent): Promise<string> =>
  new Promise((ferdig, avvis) => {
    const kall = request(
      `${a.grunn}${a.rom}`,
      { agent, headers: a.token ? { authorization: `Bearer ${a.token}` } : {} },
      (svar) => {
        const biter: Buffer[] = [];
        svar.on('data', (b: Buffer) => biter.push(b));
        svar.on('end', () => {
          const tekst = Buffer.concat(biter).toString('utf8');
          if (svar.statusCode === 200) ferdig(tekst);
          else avvis(new Error(`${svar.statusCode}: ${tekst.slice(0, 200)}`));
        });
      },
    );
    kall.on('error', avvis);
    kall.end();
  });

/** `venter` are the texts somebody waits for; each is noted the first time a read shows it. */
export const aapneSkjerm = (a: Adresse, venter: ReadonlySet<string>, feil: (e: unknown) => void): Skjerm => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const sett = new Map<string, number>();
  let lesninger = 0;
  let bytes = 0;
  let planlagt = false;
  let leser = false;
  let igjen = false;
  let lukket = false;
  const hent = async (): Promise<void> => {
    leser = true;
    try {
      do {
        igjen = false;
        const tekst = await les(a, agent);
        const naa = performance.now();
        lesninger += 1;
        bytes = tekst.length;
        for (const x of venter) if (!sett.has(x) && tekst.includes(x)) sett.set(x, naa);
      } while (igjen && !lukket);
    } catch (e) {
      if (!lukket) feil(e);
    }
    leser = false;
  };
  const endret = (): void => {
    if (leser) {
      igjen = true;
      return;
    }
    if (planlagt) return;
    planlagt = true;
    setTimeout(() => {
      planlagt = false;
      void hent();
    }, samle);
  };
  let meldKlar: () => void = () => undefined;
  const klar = new Promise<void>((r) => {
    meldKlar = r;
  });
  const kall = request(
    `${a.grunn}${a.stroem}`,
    {
      headers: {
        accept: 'text/event-stream',
        ...(a.token ? { authorization: `Bearer ${a.token}` } : {}),
      },
    },
    (svar) => {
      if (svar.statusCode !== 200) feil(new Error(`strømmen svarte ${svar.statusCode}`));
      svar.setEncoding('utf8').on('data', (t: string) => {
        meldKlar();
        if (t.includes('event: endret') || t.includes('event: synk')) endret();
      });
    },
  );
  kall.on('error', (e) => {
    if (!lukket) feil(e);
  });
  kall.end();
  return {
    klar,
    saa: (tekst) => sett.get(tekst),
    get lesninger() {
      return lesninger;
    },
    get bytes() {
      return bytes;
    },
    lukk: () => {
      lukket = true;
      kall.destroy();
      agent.destroy();
    },
  };
};
