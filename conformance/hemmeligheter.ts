import type { Peker } from '@felles/client-noark';
import { hent, type Klient, kode, pdf, sha256 } from './klient.js';
import { noark } from './noark.js';
import type { Produkt } from './produkt.js';

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
export const saaHemmeligheter = async (
  produkt: Produkt,
  arkivar: Klient,
  virksomhet: string,
): Promise<Hemmeligheter> => {
  const ider: Record<string, string> = {};
  const adresser: Record<string, string> = {};
  const husk = <T extends Peker & { readonly data: { readonly systemID: string } }>(
    navn: string,
    o: T,
  ): T => {
    ider[navn] = o.data.systemID;
    adresser[navn] = o.href;
    return o;
  };
  const [planen, person, myra, kladd, ravn] = merker;
  const rot = await noark(produkt, arkivar.hvem, virksomhet);
  const rom = await rot.foelg('arkivstruktur/');
  const arkiv = husk('arkiv', await rom.ny('arkivstruktur/ny-arkiv/', { tittel: `Arkivet ${planen}` }));
  const arkivdel = husk(
    'arkivdel',
    await arkiv.ny('arkivstruktur/ny-arkivdel/', { tittel: `Del ${planen}` }),
  );
  const saksmappe = husk(
    'saksmappe',
    await arkivdel.ny('sakarkiv/ny-saksmappe/', {
      tittel: `Sak om ${planen}`,
      beskrivelse: myra,
      saksstatus: kode('R'),
    }),
  );
  husk(
    'partperson',
    await saksmappe.ny('arkivstruktur/ny-partperson/', { navn: person, partRolle: kode('KLI') }),
  );
  husk('merknad', await saksmappe.ny('arkivstruktur/ny-merknad/', { merknadstekst: `Husk ${myra}` }));
  const journalpost = husk(
    'journalpost',
    await saksmappe.ny('sakarkiv/ny-journalpost/', {
      tittel: `Brev om ${planen}`,
      journalposttype: kode('I'),
    }),
  );
  husk(
    'korrespondansepartperson',
    await journalpost.ny('arkivstruktur/ny-korrespondansepartperson/', {
      navn: person,
      korrespondanseparttype: kode('EA'),
    }),
  );
  const dokument = husk(
    'dokumentbeskrivelse',
    await journalpost.ny('arkivstruktur/ny-dokumentbeskrivelse/', { tittel: `Vedlegg ${myra}` }),
  );
  const objekt = husk(
    'dokumentobjekt',
    await dokument.ny('arkivstruktur/ny-dokumentobjekt/', { filnavn: `${kladd}.pdf` }),
  );
  const bytes = pdf(`Innhold ${ravn}`);
  await objekt.lastOpp(new Blob([bytes], { type: 'application/pdf' }));
  const opplasting = await arkivar.fil(virksomhet, `${kladd}-2.pdf`, pdf(`Mer ${ravn}`));
  return { ider, adresser, sjekksum: sha256(bytes), opplasting: String(hent(opplasting.kropp, 'id')) };
};
