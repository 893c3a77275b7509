import { hent, type Klient, kode, pdf, sha256, streng } from './klient.js';
import { iRom, lastOpp, lenke, mediatype, ny } from './noark.js';

/** Text that stands nowhere else; whoever sees it has seen what is another tenant's. */
export const merker = [
  'Tyttebaerplanen',
  'Ragnfrid Fremmedsen',
  'Multemyra',
  'rapphoene-kladd',
  'nattravn88',
] as const;

export interface Hemmeligheter {
  /** Objects by entity. */
  readonly ider: Readonly<Record<string, string>>;
  /** Addresses of the objects in the Noark interface. */
  readonly adresser: Readonly<Record<string, string>>;
  readonly sjekksum: string;
  /** An upload that no act has used. */
  readonly opplasting: string;
}

/** A case in a municipality that nobody outside may see: not journalised, with document, parts and remarks. */
export const saaHemmeligheter = async (arkivar: Klient, virksomhet: string): Promise<Hemmeligheter> => {
  const ider: Record<string, string> = {};
  const adresser: Record<string, string> = {};
  const husk = (navn: string, o: unknown): unknown => {
    ider[navn] = streng(o, 'systemID');
    adresser[navn] = lenke(o, 'self');
    return o;
  };
  const [planen, person, myra, kladd, ravn] = merker;
  const nyArkiv = (await iRom(arkivar, virksomhet, 'arkivstruktur', 'ny-arkiv')) ?? '';
  const svar = await arkivar.kall('POST', nyArkiv, {
    kropp: { tittel: `Arkivet ${planen}` },
    type: mediatype,
  });
  if (svar.status !== 201) throw new Error(`ny-arkiv ga ${svar.status}: ${svar.tekst}`);
  const arkiv = husk('arkiv', svar.kropp);
  const arkivdel = husk(
    'arkivdel',
    await ny(arkivar, arkiv, 'arkivstruktur', 'arkivdel', { tittel: `Del ${planen}` }),
  );
  const saksmappe = husk(
    'saksmappe',
    await ny(arkivar, arkivdel, 'sakarkiv', 'saksmappe', {
      tittel: `Sak om ${planen}`,
      beskrivelse: myra,
      saksstatus: kode('R'),
    }),
  );
  husk(
    'partperson',
    await ny(arkivar, saksmappe, 'arkivstruktur', 'partperson', { navn: person, partRolle: kode('KLI') }),
  );
  husk(
    'merknad',
    await ny(arkivar, saksmappe, 'arkivstruktur', 'merknad', { merknadstekst: `Husk ${myra}` }),
  );
  const journalpost = husk(
    'journalpost',
    await ny(arkivar, saksmappe, 'sakarkiv', 'journalpost', {
      tittel: `Brev om ${planen}`,
      journalposttype: kode('I'),
    }),
  );
  husk(
    'korrespondansepartperson',
    await ny(arkivar, journalpost, 'arkivstruktur', 'korrespondansepartperson', {
      navn: person,
      korrespondanseparttype: kode('EA'),
    }),
  );
  const dokument = husk(
    'dokumentbeskrivelse',
    await ny(arkivar, journalpost, 'arkivstruktur', 'dokumentbeskrivelse', { tittel: `Vedlegg ${myra}` }),
  );
  const objekt = husk(
    'dokumentobjekt',
    await ny(arkivar, dokument, 'arkivstruktur', 'dokumentobjekt', { filnavn: `${kladd}.pdf` }),
  );
  const bytes = pdf(`Innhold ${ravn}`);
  const lastet = await lastOpp(arkivar, objekt, bytes);
  if (lastet.status !== 201 && lastet.status !== 200)
    throw new Error(`filen ga ${lastet.status}: ${lastet.tekst}`);
  const opplasting = await arkivar.fil(virksomhet, `${kladd}-2.pdf`, pdf(`Mer ${ravn}`));
  return { ider, adresser, sjekksum: sha256(bytes), opplasting: String(hent(opplasting.kropp, 'id')) };
};
