import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';

/** One event as the server wrote it. */
export interface Hendelse {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** A reader of server-sent events, as a browser's EventSource is one. */
export interface Leser {
  readonly status: number;
  readonly hendelser: readonly Hendelse[];
  /** The id of the last event that came. */
  sist(): string | undefined;
  /** Waits until an event lets `svar` say yes; throws after `ms`. */
  vent(svar: (h: Hendelse) => boolean, ms?: number): Promise<Hendelse>;
  /** Cuts the line without a word. */
  kutt(): void;
  /** True when the server has ended the stream. */
  slutt(): boolean;
}

export const lesStroem = (adresse: string, token: string, sist?: string): Promise<Leser> =>
  new Promise((ferdig, avvis) => {
    const hendelser: Hendelse[] = [];
    const ventende = new Set<() => void>();
    let over = false;
    const kall = request(
      adresse,
      {
        headers: {
          accept: 'text/event-stream',
          authorization: `Bearer ${token}`,
          ...(sist === undefined ? {} : { 'last-event-id': sist }),
        },
      },
      (svar: IncomingMessage) => {
        let rest = '';
        svar.setEncoding('utf8');
        svar.on('data', (bit: string) => {
          rest += bit;
          for (let i = rest.indexOf('\n\n'); i >= 0; i = rest.indexOf('\n\n')) {
            const felt = new Map(
              rest
                .slice(0, i)
                .split('\n')
                .filter((l) => !l.startsWith(':'))
                .map((l) => [l.slice(0, l.indexOf(':')), l.slice(l.indexOf(':') + 1).trim()]),
            );
            rest = rest.slice(i + 2);
            const event = felt.get('event');
            if (event !== undefined)
              hendelser.push({ id: felt.get('id') ?? '', event, data: felt.get('data') ?? '' });
          }
          for (const v of ventende) v();
        });
        const slutt = (): void => {
          over = true;
          for (const v of ventende) v();
        };
        svar.on('end', slutt);
        svar.on('error', slutt);
        ferdig({
          status: svar.statusCode ?? 0,
          hendelser,
          sist: () => hendelser.at(-1)?.id,
          slutt: () => over,
          kutt: () => kall.destroy(),
          vent: (er, ms = 5_000) =>
            new Promise((ok, nei) => {
              const klokke = setTimeout(() => {
                ventende.delete(se);
                nei(new Error(`hendelsen kom ikke; det kom ${JSON.stringify(hendelser)}`));
              }, ms);
              const se = (): void => {
                const funnet = hendelser.find(er);
                if (!funnet) return;
                ventende.delete(se);
                clearTimeout(klokke);
                ok(funnet);
              };
              ventende.add(se);
              se();
            }),
        });
      },
    );
    kall.on('error', (feil) => {
      if (!over && hendelser.length === 0) avvis(feil);
    });
    kall.end();
  });
