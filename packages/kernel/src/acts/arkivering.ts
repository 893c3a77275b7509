import type { Objekt } from '../access/utvalg.js';
import { type Arbeid, type NyKnytning, type NyttObjekt, nyID } from '../arbeid.js';
import { sql } from '../db/sql.js';
import { oppsettSql } from '../db/virksomhet.js';
import { type Dokument, tegnDokument } from '../dokument/index.js';
import { rensFilnavn } from '../files/index.js';
import { erArkivformat, filfelt } from '../filfelt.js';
import { indekserTekst, tekstIDokument } from '../filtekst.js';
import { leserFor } from '../leser.js';
import { gjeldendeArkivdel } from '../plassering.js';
import { Problem } from '../problem.js';
import { krevAapen } from '../rules/arkivenhet.js';
import { arvKassasjon } from '../rules/oppslag.js';
import { arvetDel } from '../skjerming.js';
import { kodeAv, kodeFor, type Opplasting } from './handling.js';

/** The arkivdel that the collaboration's records of a kind belong in; chosen when the tenant is set up. */
const arkivdelFor = async (arbeid: Arbeid, bruk: 'arkivdel-sak' | 'arkivdel-moete'): Promise<string> => {
  const [found] = await arbeid.db.query(oppsettSql(arbeid.aktoer.virksomhet, bruk));
  if (typeof found?.verdi !== 'string')
    throw new Problem('feil-tilstand', `virksomheten mangler oppsettet ${bruk}`);
  return (await gjeldendeArkivdel(arbeid, found.verdi)).systemID;
};

export const nySaksmappe = async (arbeid: Arbeid, tittel: string, enhet: string): Promise<Objekt> => {
  const arkivdel = await arkivdelFor(arbeid, 'arkivdel-sak');
  return arbeid.ny('saksmappe', {
    felt: {
      tittel,
      dokumentmedium: kodeFor(arbeid, 'saksmappe', 'dokumentmedium', 'E'),
      saksstatus: kodeFor(arbeid, 'saksmappe', 'saksstatus', 'B'),
      saksdato: arbeid.naa,
      saksansvarlig: arbeid.aktoer.navn,
      referanseSaksansvarlig: arbeid.aktoer.bruker,
      administrativEnhet: enhet,
    },
    relasjoner: { arkivdel },
  });
};

export interface NyMoetemappe {
  readonly tittel: string;
  readonly utvalg: string;
  readonly moetedato: string;
  readonly moetested?: string | undefined;
}

export const nyMoetemappe = async (arbeid: Arbeid, m: NyMoetemappe): Promise<Objekt> => {
  const arkivdel = await arkivdelFor(arbeid, 'arkivdel-moete');
  return arbeid.ny('moetemappe', {
    felt: {
      tittel: m.tittel,
      utvalg: m.utvalg,
      moetedato: m.moetedato,
      ...(m.moetested ? { moetested: m.moetested } : {}),
      dokumentmedium: kodeFor(arbeid, 'moetemappe', 'dokumentmedium', 'E'),
      ikkeKunngjort: true,
    },
    relasjoner: { arkivdel },
  });
};

/** A document for a record: bytes that were uploaded, or one that Felles draws. */
export type Dokumentkilde =
  | { readonly tittel: string; readonly opplasting: Opplasting }
  | { readonly tittel: string; readonly tegn: Dokument; readonly tegnet?: Opplasting };

const bytesFor = async (arbeid: Arbeid, kilde: Dokumentkilde): Promise<Opplasting> => {
  if ('opplasting' in kilde) return kilde.opplasting;
  if (kilde.tegnet) return kilde.tegnet;
  const bytes = await tegnDokument(kilde.tegn);
  const mottatt = await arbeid.filer.mottaBuffer(arbeid.aktoer.virksomhet, bytes, {
    maksStoerrelse: 100_000_000,
  });
  return { ...mottatt, id: '', filnavn: rensFilnavn(`${kilde.tittel.replaceAll('/', '-')}.pdf`) };
};

/**
 * Draws what is to be drawn. For acts that draw much and take numbers before their record: a number series is locked
 * from the first number on, and all that would have one waits.
 */
export const tegnPaaForhaand = async (
  arbeid: Arbeid,
  kilder: readonly Dokumentkilde[],
): Promise<readonly Dokumentkilde[]> => {
  const ut: Dokumentkilde[] = [];
  for (const [i, kilde] of kilder.entries()) {
    ut.push('tegn' in kilde ? { ...kilde, tegnet: await bytesFor(arbeid, kilde) } : kilde);
    // A transaction that says nothing for long is ended by the database.
    if (i % 20 === 19) await arbeid.db.query(sql`select 1`);
  }
  return ut;
};

interface Arvet {
  readonly skjerming?: unknown;
  readonly kassasjon?: unknown;
}

interface Dokumenter {
  readonly nye: readonly (NyttObjekt | NyKnytning)[];
  /** Text of what Felles has drawn itself, by its dokumentobjekt. */
  readonly tekster: readonly { readonly dokumentobjekt: string; readonly tekst: string }[];
}

/** Documents of a record, the first the main document, to be written with it. Finished from the start. */
const dokumenterFor = async (
  arbeid: Arbeid,
  registrering: Pick<Objekt, 'entitet' | 'systemID'>,
  arvet: Arvet,
  kilder: readonly Dokumentkilde[],
  offentlig: boolean,
): Promise<Dokumenter> => {
  const { skjerming } = arvet;
  const nye: (NyttObjekt | NyKnytning)[] = [];
  const tekster: { dokumentobjekt: string; tekst: string }[] = [];
  for (const [i, kilde] of kilder.entries()) {
    const fil = await bytesFor(arbeid, kilde);
    const [beskrivelse, dokumentobjekt] = [nyID(), nyID()];
    nye.push(
      {
        entitet: 'dokumentbeskrivelse',
        systemID: beskrivelse,
        verdier: {
          felt: {
            tittel: kilde.tittel,
            dokumentstatus: kodeFor(arbeid, 'dokumentbeskrivelse', 'dokumentstatus', 'F'),
            dokumentmedium: kodeFor(arbeid, 'dokumentbeskrivelse', 'dokumentmedium', 'E'),
            tilknyttetRegistreringSom: kodeFor(
              arbeid,
              'dokumentbeskrivelse',
              'tilknyttetRegistreringSom',
              i === 0 ? 'H' : 'V',
            ),
            dokumentnummer: i + 1,
            tilknyttetDato: arbeid.naa,
            tilknyttetAv: arbeid.aktoer.navn,
            referanseTilknyttetAv: arbeid.aktoer.bruker,
            offentlig,
            ...arvet,
          },
        },
      },
      {
        entitet: 'dokumentobjekt',
        systemID: dokumentobjekt,
        verdier: {
          felt: {
            versjonsnummer: 1,
            variantformat: kodeFor(
              arbeid,
              'dokumentobjekt',
              'variantformat',
              erArkivformat(arbeid.model.entity('dokumentobjekt'), fil.format) ? 'A' : 'P',
            ),
            filnavn: fil.filnavn,
            offentlig,
            ...filfelt(fil),
            ...(skjerming === undefined ? {} : { skjerming: arvetDel(skjerming) }),
          },
          relasjoner: { dokumentbeskrivelse: beskrivelse },
        },
      },
      {
        entitet: registrering.entitet,
        relasjon: 'dokumentbeskrivelse',
        fra: registrering.systemID,
        til: beskrivelse,
      },
    );
    if ('tegn' in kilde) tekster.push({ dokumentobjekt, tekst: tekstIDokument(kilde.tegn) });
  }
  return { nye, tekster };
};

const indekserTekster = async (arbeid: Arbeid, { tekster }: Dokumenter): Promise<void> => {
  for (const { dokumentobjekt, tekst } of tekster)
    await indekserTekst(arbeid, arbeid.model.entity('dokumentobjekt'), dokumentobjekt, tekst);
};

export interface Korrespondanse {
  readonly type: 'EA' | 'EM' | 'EK' | 'IA' | 'IM' | 'IK';
  readonly navn: string;
}

export interface NyJournalpost {
  readonly saksmappe: string;
  readonly tittel: string;
  readonly type: 'I' | 'U' | 'N' | 'X' | 'S';
  readonly parter: readonly Korrespondanse[];
  readonly dokumenter?: readonly Dokumentkilde[];
  readonly beskrivelse?: string;
  /** `J` unless said otherwise: what the collaboration does formally is journalised at once. */
  readonly status?: 'J' | 'S' | 'F';
  /** False when the documents are not for the public, though the line in the journal is. */
  readonly offentlig?: boolean;
}

/** A record as an act tells that it has made it. */
export const journalposten = ({ systemID }: Objekt) => ({ entitet: 'journalpost', systemID });

/** What a new record and its documents take over from the mappe. */
const arvetFra = async (arbeid: Arbeid, mappe: Objekt): Promise<Arvet> => ({
  ...(mappe.data.skjerming === undefined ? {} : { skjerming: mappe.data.skjerming }),
  ...(await arvKassasjon({ mappe }, {}, leserFor(arbeid))),
});

/** Each number of parties is a statement of its own to prepare; a letter to every municipality is rare. */
const fleste = 8;
/** Of those after them, as many at a time: one by one they would hold the number series for as long as they take. */
const bolk = 40;

/** A journalised record with correspondents and documents, written in the transaction of the act it documents. */
export const nyJournalpost = async (arbeid: Arbeid, j: NyJournalpost): Promise<Objekt> => {
  const mappe = await arbeid.krev('mappe', j.saksmappe);
  krevAapen(mappe);
  const arvet = await arvetFra(arbeid, mappe);
  const { skjerming } = arvet;
  const journalpost = { entitet: 'journalpost', systemID: nyID() };
  // The number series is locked from the record on, so the files are there before it is.
  const dokumenter = await dokumenterFor(
    arbeid,
    journalpost,
    arvet,
    j.dokumenter ?? [],
    skjerming === undefined && j.offentlig !== false,
  );
  const parter = j.parter.map((p): NyttObjekt => {
    const intern = p.type.startsWith('I');
    const entitet = intern ? 'korrespondansepartintern' : 'korrespondansepartenhet';
    return {
      entitet,
      systemID: nyID(),
      verdier: {
        felt: {
          korrespondanseparttype: kodeFor(arbeid, entitet, 'korrespondanseparttype', p.type),
          ...(intern ? { administrativEnhet: p.navn } : { navn: p.navn }),
          ...(skjerming === undefined ? {} : { skjerming: arvetDel(skjerming) }),
        },
        relasjoner: { registrering: journalpost.systemID },
      },
    };
  });
  const made = await arbeid.nyAlle([
    {
      ...journalpost,
      verdier: {
        felt: {
          tittel: j.tittel,
          ...(j.beskrivelse ? { beskrivelse: j.beskrivelse } : {}),
          journalposttype: kodeFor(arbeid, 'journalpost', 'journalposttype', j.type),
          journalstatus: kodeFor(arbeid, 'journalpost', 'journalstatus', j.status ?? 'J'),
          journaldato: arbeid.naa,
          dokumentetsDato: arbeid.naa,
          ...(j.type === 'I' ? { mottattDato: arbeid.naa } : {}),
          ...(j.type === 'U' ? { sendtDato: arbeid.naa } : {}),
          dokumentmedium: kodeFor(arbeid, 'journalpost', 'dokumentmedium', 'E'),
          antallVedlegg: Math.max(0, (j.dokumenter?.length ?? 0) - 1),
          ...arvet,
        },
        relasjoner: { mappe: j.saksmappe },
      },
    },
    ...dokumenter.nye,
    ...parter.slice(0, fleste),
  ]);
  for (let i = fleste; i < parter.length; i += bolk) {
    const [foerste, ...andre] = parter.slice(i, i + bolk);
    if (foerste) await arbeid.nyAlle([foerste, ...andre]);
  }
  await indekserTekster(arbeid, dokumenter);
  return made;
};

export interface NyMoeteregistrering {
  readonly moetemappe: string;
  readonly tittel: string;
  readonly type: 'IN' | 'SL' | 'SF' | 'VE' | 'PR' | 'VL';
  readonly enhet: string;
  readonly beskrivelse?: string;
  readonly saksnummer?: string;
  readonly status?: 'U' | 'F' | 'G';
  readonly dokumenter?: readonly Dokumentkilde[];
}

export const nyMoeteregistrering = async (arbeid: Arbeid, m: NyMoeteregistrering): Promise<Objekt> => {
  const mappe = await arbeid.krev('mappe', m.moetemappe);
  const arvet = await arvetFra(arbeid, mappe);
  const registrering = { entitet: 'moeteregistrering', systemID: nyID() };
  // A draft is nobody's but the collaboration's own.
  const dokumenter = await dokumenterFor(
    arbeid,
    registrering,
    arvet,
    m.dokumenter ?? [],
    m.status !== 'U' && arvet.skjerming === undefined,
  );
  const made = await arbeid.nyAlle([
    {
      ...registrering,
      verdier: {
        felt: {
          tittel: m.tittel,
          ...(m.beskrivelse ? { beskrivelse: m.beskrivelse } : {}),
          ...(m.saksnummer ? { moetesaksnummer: m.saksnummer } : {}),
          moeteregistreringstype: kodeFor(arbeid, 'moeteregistrering', 'moeteregistreringstype', m.type),
          moeteregistreringsstatus: kodeFor(
            arbeid,
            'moeteregistrering',
            'moeteregistreringsstatus',
            m.status ?? 'F',
          ),
          administrativEnhet: m.enhet,
          saksbehandler: arbeid.aktoer.navn,
          dokumentmedium: kodeFor(arbeid, 'moeteregistrering', 'dokumentmedium', 'E'),
          ...arvet,
        },
        relasjoner: { mappe: m.moetemappe },
      },
    },
    ...dokumenter.nye,
  ]);
  await indekserTekster(arbeid, dokumenter);
  return made;
};

/** Puts a document drawn later to a record of a meeting; as open as the record is. */
export const leggVedDokument = async (
  arbeid: Arbeid,
  registrering: Objekt,
  kilde: Dokumentkilde,
): Promise<void> => {
  const { skjerming } = registrering.data;
  const arvet = skjerming === undefined ? {} : { skjerming };
  const dokumenter = await dokumenterFor(arbeid, registrering, arvet, [kilde], skjerming === undefined);
  const [foerste, ...resten] = dokumenter.nye;
  if (foerste === undefined || !('verdier' in foerste))
    throw new Error('a document begins with its description');
  await arbeid.nyAlle([foerste, ...resten]);
  await indekserTekster(arbeid, dokumenter);
};

/** Opens the documents of a case to the public that were not for it till now; what is screened stays so. */
export const aapneDokumenter = async (arbeid: Arbeid, saksmappe: string): Promise<void> => {
  for (const jp of await arbeid.finn('journalpost', { mappe: saksmappe })) {
    // Drafts are never given out (offentleglova § 14).
    if (kodeAv(jp, 'journalposttype') === 'X') continue;
    for (const id of await arbeid.knyttet(jp, 'dokumentbeskrivelse')) {
      const dokument = await arbeid.krev('dokumentbeskrivelse', id);
      if (dokument.data.offentlig === true || dokument.data.skjerming !== undefined) continue;
      const felt = { offentlig: true };
      await arbeid.endre(dokument, { felt }, { handling: 'offentliggjoer' });
      for (const fil of await arbeid.finn('dokumentobjekt', { dokumentbeskrivelse: id }))
        await arbeid.endre(fil, { felt }, { handling: 'offentliggjoer' });
    }
  }
};
