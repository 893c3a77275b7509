import { json, type Klient, loggInn, Uventet } from './klient.js';
import { antallFeil, kjoerLast, type Maaling } from './last.js';
import { medSql, type Produkt } from './produkt.js';
import { medForbindelser } from './raarader.js';

export interface Lesetrinn {
  readonly hva: string;
  readonly produkt: Maaling;
  readonly raa: Maaling;
}

export interface Lesemaaling {
  readonly trinn: readonly Lesetrinn[];
  /** Records in the database while this was measured. */
  readonly journalposter: number;
  readonly brudd: readonly string[];
}

const api = '/api/v1/digut/journalpost';

const hent = async (klient: Klient, sti: string): Promise<void> => {
  const svar = await klient.kall('GET', sti);
  if (svar.status !== 200) throw new Uventet(sti.replace(/[0-9a-f-]{36}/, '{id}'), svar);
};

/** List of 25 and one record, read by a case worker, over what the other measurements have made. */
export const maalLes = async (produkt: Produkt, sekunder: number): Promise<Lesemaaling> => {
  const klient = await loggInn(produkt, 'saksbehandler@digut.example', 16);
  try {
    const liste = json(await klient.kall('GET', `${api}?$top=200`), 'journalpost');
    const ider = (liste.verdier as readonly { systemID: string }[]).map((v) => v.systemID);
    const [foerste] = ider;
    if (foerste === undefined) throw new Error('det er ingen journalposter å lese');
    const { virksomhet, journalposter } = await medSql(produkt, async (db) => {
      await db.query('analyze "registrering"');
      const [en] = (
        await db.query<{ virksomhet: string; n: string }>(
          `select r."virksomhet", (select count(*) from "registrering") as n from "registrering" r where r."systemID" = $1`,
          [foerste],
        )
      ).rows;
      return { virksomhet: en?.virksomhet ?? '', journalposter: Number(en?.n ?? 0) };
    });
    let nr = 0;
    const neste = (): string => {
      nr += 1;
      return ider[nr % ider.length] ?? foerste;
    };
    const slag = [
      {
        hva: 'liste på 25',
        les: () => hent(klient, `${api}?$top=25`),
        text: `select * from "registrering" where "virksomhet" = $1 and "type" = 'journalpost' order by "systemID" desc limit 25`,
        values: () => [virksomhet],
      },
      {
        hva: 'én journalpost',
        les: () => hent(klient, `${api}/${neste()}`),
        text: `select * from "registrering" where "virksomhet" = $1 and "systemID" = $2`,
        values: () => [virksomhet, neste()],
      },
    ];
    const trinn: Lesetrinn[] = [];
    for (const { hva, les, text, values } of slag) {
      await kjoerLast(16, Math.min(1, sekunder), les);
      for (const klienter of [1, 16]) {
        const svar = await kjoerLast(klienter, sekunder, les);
        const raa = await medForbindelser(produkt, klienter, (pool) =>
          kjoerLast(klienter, sekunder / 2, async () => {
            await pool.query({ name: hva, text, values: values() });
          }),
        );
        trinn.push({ hva, produkt: svar, raa });
      }
    }
    const brudd = trinn
      .filter((t) => antallFeil(t.produkt) > 0)
      .map((t) => `${t.hva}, ${t.produkt.klienter} klienter: ${JSON.stringify(t.produkt.feil)}`);
    return { trinn, journalposter, brudd };
  } finally {
    klient.lukk();
  }
};
