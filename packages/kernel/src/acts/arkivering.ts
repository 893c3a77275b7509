import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
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
import { kodeFor, type Opplasting } from './handling.js';

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
    },
    relasjoner: { arkivdel },
  });
};

/** A document for a record: bytes that were uploaded, or one that Felles draws. */
export type Dokumentkilde =
  | { readonly tittel: string; readonly opplasting: Opplasting }
  | { readonly tittel: string; readonly tegn: Dokument };

const bytesFor = async (arbeid: Arbeid, kilde: Dokumentkilde): Promise<Opplasting> => {
  if ('opplasting' in kilde) return kilde.opplasting;
  const bytes = await tegnDokument(kilde.tegn);
  const mottatt = await arbeid.filer.mottaBuffer(arbeid.aktoer.virksomhet, bytes, {
    maksStoerrelse: 100_000_000,
  });
  return { ...mottatt, id: '', filnavn: rensFilnavn(`${kilde.tittel.replaceAll('/', '-')}.pdf`) };
};

/** Describes documents that no record has yet; the first is the main document. Documents are finished from the start. */
const beskrivDokumenter = async (
  arbeid: Arbeid,
  arvet: { readonly skjerming?: unknown; readonly kassasjon?: unknown },
  kilder: readonly Dokumentkilde[],
  offentlig: boolean,
): Promise<readonly Objekt[]> => {
  const { skjerming } = arvet;
  const made: Objekt[] = [];
  for (const [i, kilde] of kilder.entries()) {
    const fil = await bytesFor(arbeid, kilde);
    const beskrivelse = await arbeid.ny('dokumentbeskrivelse', {
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
    });
    const objekt = await arbeid.ny('dokumentobjekt', {
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
      relasjoner: { dokumentbeskrivelse: beskrivelse.systemID },
    });
    if ('tegn' in kilde) {
      const entity = arbeid.model.entity(objekt.entitet);
      await indekserTekst(arbeid, entity, objekt.systemID, tekstIDokument(kilde.tegn));
    }
    made.push(beskrivelse);
  }
  return made;
};

const knyttDokumenter = async (
  arbeid: Arbeid,
  registrering: Objekt,
  dokumenter: readonly Objekt[],
): Promise<void> => {
  for (const d of dokumenter) await arbeid.knytt(registrering, 'dokumentbeskrivelse', d.systemID);
};

/** Attaches documents to a record. */
export const leggVedDokumenter = async (
  arbeid: Arbeid,
  registrering: Objekt,
  kilder: readonly Dokumentkilde[],
  offentlig: boolean,
): Promise<readonly Objekt[]> => {
  const { skjerming, kassasjon } = registrering.data;
  const arvet = {
    ...(skjerming === undefined ? {} : { skjerming }),
    ...(kassasjon === undefined ? {} : { kassasjon }),
  };
  const made = await beskrivDokumenter(arbeid, arvet, kilder, offentlig);
  await knyttDokumenter(arbeid, registrering, made);
  return made;
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
}

/** A journalised record with correspondents and documents, written in the transaction of the act it documents. */
export const nyJournalpost = async (arbeid: Arbeid, j: NyJournalpost): Promise<Objekt> => {
  const mappe = await arbeid.krev('mappe', j.saksmappe);
  krevAapen(mappe);
  const skjerming = mappe.data.skjerming;
  // The number series is locked from the record on, so what can be written before it is.
  const arvet = {
    ...(skjerming === undefined ? {} : { skjerming }),
    ...(await arvKassasjon({ mappe }, {}, leserFor(arbeid))),
  };
  const dokumenter = await beskrivDokumenter(arbeid, arvet, j.dokumenter ?? [], skjerming === undefined);
  const journalpost = await arbeid.ny('journalpost', {
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
  });
  for (const p of j.parter) {
    const intern = p.type.startsWith('I');
    const entitet = intern ? 'korrespondansepartintern' : 'korrespondansepartenhet';
    await arbeid.ny(entitet, {
      felt: {
        korrespondanseparttype: kodeFor(arbeid, entitet, 'korrespondanseparttype', p.type),
        ...(intern ? { administrativEnhet: p.navn } : { navn: p.navn }),
        ...(skjerming === undefined ? {} : { skjerming: arvetDel(skjerming) }),
      },
      relasjoner: { registrering: journalpost.systemID },
    });
  }
  await knyttDokumenter(arbeid, journalpost, dokumenter);
  return journalpost;
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
  const registrering = await arbeid.ny('moeteregistrering', {
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
    },
    relasjoner: { mappe: m.moetemappe },
  });
  // A draft is nobody's but the collaboration's own.
  await leggVedDokumenter(arbeid, registrering, m.dokumenter ?? [], m.status !== 'U');
  return registrering;
};
