import { loggInn } from './klient.js';
import { antallFeil, kjoerLast, type Maaling } from './last.js';
import type { Produkt } from './produkt.js';
import { raaDisk } from './raadisk.js';
import { antallRader, lagRadmal, raaRader } from './raarader.js';
import { medRessurser, type Ressurser } from './ressurser.js';
import { dokumentStoerrelse, lagJournalfoering, nyeSaker } from './sak.js';

export interface Journalposttrinn {
  readonly produkt: Maaling;
  readonly ressurser: Ressurser;
  readonly rader: Maaling;
  readonly disk: Maaling;
}

export interface Journalpostmaaling {
  readonly trinn: readonly Journalposttrinn[];
  readonly raderPerDokument: number;
  readonly brudd: readonly string[];
}

/**
 * A record with a 100 kB document over HTTP: stored, hashed, numbered, logged and synced before the answer. Beside it in
 * the same run: PostgreSQL that writes the same rows, and a disk that takes the same files, each with as many clients.
 */
export const maalJournalpost = async (
  produkt: Produkt,
  sekunder: number,
  klienttall: readonly number[] = [1, 16, 64],
): Promise<Journalpostmaaling> => {
  const flest = Math.max(...klienttall);
  const klient = await loggInn(produkt, 'arkivar@digut.example', flest);
  try {
    const saker = await nyeSaker(klient, flest, 'Ytelse: journalføring');
    const skrivere = saker.map((sak) => {
      const journalfoer = lagJournalfoering(klient);
      return () => journalfoer(sak);
    });
    const skriv = async (nr: number): Promise<void> => {
      await skrivere[nr]?.();
    };
    const foerste = JSON.parse((await skrivere[0]?.()) ?? '{}') as { systemID: string };
    const mal = await lagRadmal(produkt, foerste.systemID);
    await kjoerLast(Math.min(16, flest), Math.min(2, sekunder), skriv); // compilers and caches come to rest
    const trinn: Journalposttrinn[] = [];
    for (const klienter of klienttall) {
      const { svar, ressurser } = await medRessurser(produkt, () => kjoerLast(klienter, sekunder, skriv));
      trinn.push({
        produkt: svar,
        ressurser,
        rader: await raaRader(produkt, mal, klienter, sekunder / 2),
        disk: await raaDisk(produkt.datamappe, klienter, sekunder / 2, dokumentStoerrelse),
      });
    }
    const brudd = trinn
      .filter((t) => antallFeil(t.produkt) > 0)
      .map((t) => `journalpost, ${t.produkt.klienter} klienter: ${JSON.stringify(t.produkt.feil)}`);
    return { trinn, raderPerDokument: antallRader(mal), brudd };
  } finally {
    klient.lukk();
  }
};
