import { randomFillSync } from 'node:crypto';
import { json, jsonKropp, type Klient, Uventet } from './klient.js';

const api = '/api/v1/digut';
const noark = '/api/noark5/digut';
const noarkType = 'application/vnd.noark5+json';
const grense = '----felles-bench';

export const dokumentStoerrelse = 100_000;

/** Makes cases through the Noark interface, in the arkivdel where the world's own cases are. */
export const nyeSaker = async (
  klient: Klient,
  antall: number,
  tittel: string,
): Promise<readonly string[]> => {
  const liste = json(await klient.kall('GET', `${api}/saksmappe?$top=1`), 'saksmappe');
  const [sak] = liste.verdier as readonly { arkivdel?: string }[];
  if (!sak?.arkivdel) throw new Error('verdenen har ingen sak å legge nye ved siden av');
  const saker: string[] = [];
  for (let i = 1; i <= antall; i += 1) {
    const svar = await klient.kall(
      'POST',
      `${noark}/arkivstruktur/arkivdel/${sak.arkivdel}/ny-saksmappe/`,
      jsonKropp({ tittel: `${tittel} ${i}` }),
      noarkType,
    );
    saker.push(String(json(svar, 'ny-saksmappe', 201).systemID));
  }
  return saker;
};

/** One client's document: its bytes are laid out once, and sixteen of them drawn anew for each request. */
export const lagJournalfoering = (
  klient: Klient,
  virksomhet = 'digut',
): ((sak: string) => Promise<string>) => {
  const hode = Buffer.from(
    [
      `--${grense}`,
      'Content-Disposition: form-data; name="journalpost"',
      '',
      JSON.stringify({
        tittel: 'Høringsuttalelse om felles innføring av digital byggesak',
        journalposttype: { kode: 'I' },
        parter: [{ type: { kode: 'EA' }, navn: 'Kommunens byggesaksavdeling' }],
      }),
      `--${grense}`,
      'Content-Disposition: form-data; name="fil"; filename="uttalelse.bin"',
      'Content-Type: application/octet-stream',
      '',
      '',
    ].join('\r\n'),
  );
  const dokument = randomFillSync(Buffer.alloc(dokumentStoerrelse));
  // Random first bytes would now and then be those of a file type that is refused.
  dokument.write('FELLESBENCH', 0, 'ascii');
  const kropp = Buffer.concat([hode, dokument, Buffer.from(`\r\n--${grense}--\r\n`)]);
  const skiftes = kropp.subarray(hode.length + 64, hode.length + 80);
  return async (sak) => {
    randomFillSync(skiftes);
    const svar = await klient.kall(
      'POST',
      `/api/v1/${virksomhet}/saksmappe/${sak}/journalfoer`,
      kropp,
      `multipart/form-data; boundary=${grense}`,
    );
    if (svar.status !== 201) throw new Uventet('journalfoer', svar);
    return svar.tekst;
  };
};

const post = jsonKropp({ tittel: 'Innspill til felles sak', journalposttype: { kode: 'I' } });

/** A record without a document, through the Noark interface. */
export const nyJournalpost = async (klient: Klient, sak: string): Promise<void> => {
  const svar = await klient.kall(
    'POST',
    `${noark}/sakarkiv/saksmappe/${sak}/ny-journalpost/`,
    post,
    noarkType,
  );
  if (svar.status !== 201) throw new Uventet('ny-journalpost', svar);
};
