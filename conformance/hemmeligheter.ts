import type { Peker } from '@felles/client-noark';
import { hent, type Klient, kode, pdf, sha256 } from './klient.js';
import { noark } from './noark.js';
import type { Produkt } from './produkt.js';

const ord = ['Tyttebaerplanen', 'Ragnfrid Fremmedsen', 'Multemyra', 'rapphoenekladd', 'nattravn'] as const;

export interface Hemmeligheter {
  /** Text that stands nowhere else; whoever sees it has seen what is another tenant's. */
  readonly merker: readonly string[];
  /** Objects by entity. */
  readonly ider: Readonly<Record<string, string>>;
  /** Addresses of the objects in the Noark interface. */
  readonly adresser: Readonly<Record<string, string>>;
  readonly sjekksum: string;
  /** An upload that no act has used. */
  readonly opplasting: string;
  /** Addresses of transfers that are under way. */
  readonly oekter: readonly string[];
  /** A code of the tenant's own among the types of document. */
  readonly kode: string;
}

/**
 * One of everything in a tenant that nobody outside may see: a case that is not journalised with all that hangs on it,
 * users and units, rights, codes and fields. `administrator` gives rights where the archivist may not.
 */
export const saaHemmeligheter = async (
  produkt: Produkt,
  arkivar: Klient,
  virksomhet: string,
  administrator: Klient = arkivar,
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
  const merker = ord.map((o) => `${o}${virksomhet}`);
  const [planen = '', person = '', myra = '', kladd = '', ravn = ''] = merker;
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
  husk(
    'konvertering',
    await objekt.ny('arkivstruktur/ny-konvertering/', { konverteringskommentar: `Fra ${kladd}` }),
  );
  husk('presedens', await saksmappe.ny('sakarkiv/ny-presedens/', { tittel: planen, rettskildefaktor: myra }));
  husk(
    'matrikkel',
    await saksmappe.ny('arkivstruktur/ny-matrikkel/', {
      kommunenummer: '5001',
      gaardsnummer: 7,
      bruksnummer: 8,
    }),
  );
  husk(
    'plan',
    await saksmappe.ny('arkivstruktur/ny-plan/', { kommunenummer: '5001', planidentifikasjon: planen }),
  );
  husk('kryssreferanse', await saksmappe.kryssreferer(journalpost));
  const admin = await rot.foelg('admin/');
  husk('bruker', await admin.ny('admin/ny-bruker/', { brukerNavn: person }));
  husk(
    'administrativenhet',
    await admin.ny('admin/ny-administrativenhet/', {
      administrativEnhetNavn: `Enhet ${planen}`,
      administrativEnhetsstatus: 'Aktiv',
    }),
  );
  const hosAdministrator = await noark(produkt, administrator.hvem, virksomhet);
  husk(
    'tilgang',
    await (await hosAdministrator.foelg('admin/')).ny('admin/ny-tilgang/', {
      rolle: `Rolle ${planen}`,
      tilgangskategori: kode('A'),
      les: true,
      ny: false,
      endre: false,
      slett: false,
    }),
  );
  const metadata = await rot.foelg('metadata/');
  husk(
    'virksomhetsspesifikkeMetadata',
    await metadata.ny('metadata/ny-virksomhetsspesifikkeMetadata/', {
      navn: `vnd-${virksomhet}-v1:felt`,
      type: 'string',
      beskrivelse: `Felt for ${planen}`,
    }),
  );
  await metadata.ny('metadata/ny-dokumenttype/', { kode: `X${ravn}`, kodenavn: `Type ${planen}` });
  const egne = await arkivar.get(`/api/v1/${virksomhet}/kodeverdi?$filter=kode eq 'X${ravn}'`);
  ider.kodeverdi = String(hent(egne.kropp, 'verdier.0.systemID'));
  const annet = await dokument.ny('arkivstruktur/ny-dokumentobjekt/', { filnavn: `${kladd}-3.pdf` });
  const oekt = await arkivar.kall('POST', `${annet.href}referanseFil/`, {
    hoder: { 'x-upload-content-length': '100', 'x-upload-content-type': 'application/pdf' },
  });
  return {
    merker,
    ider,
    adresser,
    sjekksum: sha256(bytes),
    opplasting: String(hent(opplasting.kropp, 'id')),
    oekter: [(oekt.hoder.get('location') ?? '').replace(produkt.adresse, '')],
    kode: `X${ravn}`,
  };
};
