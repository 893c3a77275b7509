import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { arkivstrukturXml, model } from '../index.js';
import { escapeXml, norwegianDay, UttrekkError, type XmlNode, xmlWriter } from './xml.js';

interface Node extends XmlNode {
  readonly under: Readonly<Record<string, readonly Node[]>>;
}

let made = 0;
const node = (entitet: string, data: Record<string, unknown>, under: Node['under'] = {}): Node => {
  made += 1;
  const systemID = `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`;
  const system = {
    systemID,
    opprettetDato: '2018-01-02T09:00:00.000Z',
    opprettetAv: 'Arkivar',
    referanseOpprettetAv: systemID,
  };
  return { entitet, data: { ...system, ...data }, under };
};
const source = { children: (n: Node, list: string) => n.under[list] ?? [] };
const kode = (kodenavn: string) => ({ kode: 'X', kodenavn });

const avsluttet = {
  avsluttetDato: '2018-12-31T22:59:00.000Z',
  avsluttetAv: 'Arkivar',
  referanseAvsluttetAv: '00000000-0000-7000-8000-000000000000',
};
const skjerming = {
  tilgangsrestriksjon: kode('Unntatt etter offentleglova'),
  skjermingshjemmel: 'Offentleglova § 13',
  skjermingMetadata: [kode('Tittel registrering - alt'), kode('Navn part i sak')],
  skjermingOpphoererDato: '2078-01-01T00:00:00.000Z',
};
const kassasjon = {
  kassasjonsvedtak: kode('Kasseres'),
  bevaringstid: 10,
  kassasjonsdato: '2028-12-31T23:30:00.000Z',
};
const gradering = {
  graderingskode: kode('Begrenset'),
  graderingsdato: '2018-01-02T09:00:00.000Z',
  gradertAv: 'Leder',
  referanseGradertAv: '00000000-0000-7000-8000-000000000000',
};
const adresse = {
  adresselinje1: 'Gata 1',
  adresselinje2: 'Bak',
  postnr: { kode: '7004', kodenavn: 'Trondheim' },
  poststed: 'Trondheim',
  landkode: { kode: 'NO', kodenavn: 'Norge' },
};
const utfoertKassasjon = {
  kassertDato: '2018-06-01T10:00:00.000Z',
  kassertAv: 'Arkivar',
  referanseKassertAv: '00000000-0000-7000-8000-000000000000',
};
const sletting = {
  slettingstype: kode('Sletting av produksjonsformat'),
  slettetDato: '2018-06-01T10:00:00.000Z',
  slettetAv: 'Arkivar',
  referanseSlettetAv: '00000000-0000-7000-8000-000000000000',
};
const elektroniskSignatur = {
  elektroniskSignaturSikkerhetsnivaa: kode('Symmetrisk kryptert'),
  elektroniskSignaturVerifisert: kode('Signatur påført og verifisert'),
  verifisertDato: '2018-01-01T23:30:00.000Z',
  verifisertAv: 'Saksbehandler',
  referanseVerifisertAv: '00000000-0000-7000-8000-000000000000',
};
const virksomhetsspesifikkeMetadata = {
  'ppt-v1:skoleaar': '2018/2019',
  'ppt-v1:saksnummer': 123,
  'vnd-felles-v1:tom': ' ',
};

const dokument = () =>
  node(
    'dokumentbeskrivelse',
    {
      dokumenttype: kode('Brev'),
      dokumentstatus: kode('Dokumentet er ferdigstilt'),
      tittel: 'Vedlegg <1> & "2"',
      forfatter: ['Saksbehandler', 'Leder'],
      tilknyttetRegistreringSom: kode('Hoveddokument'),
      dokumentnummer: 1,
      tilknyttetDato: '2018-01-02T09:00:00.000Z',
      tilknyttetAv: 'Arkivar',
      offentlig: true,
      kassasjon,
      utfoertKassasjon,
      sletting,
      skjerming,
      gradering,
      elektroniskSignatur,
      virksomhetsspesifikkeMetadata,
    },
    {
      part: [
        node('partperson', {
          personidentifikator: [{ dNummer: '41018012345' }, { foedselsnummer: '01018012345' }],
          navn: 'Innbygger',
          partRolle: kode('Klient'),
        }),
      ],
      merknad: [merknad()],
      dokumentobjekt: [
        node(
          'dokumentobjekt',
          {
            versjonsnummer: 1,
            variantformat: kode('Arkivformat'),
            format: kode('PDF/A-2a'),
            referanseDokumentfil: 'DOKUMENT/1.pdf',
            filnavn: 'brev.pdf',
            mimeType: 'application/pdf',
            sjekksum: 'a'.repeat(64),
            sjekksumAlgoritme: 'SHA-256',
            filstoerrelse: 0,
            elektroniskSignatur,
          },
          {
            konvertering: [
              node('konvertering', {
                konvertertDato: '2018-01-04T09:00:00.000Z',
                konvertertAv: 'Arkivar',
                konvertertFraFormat: kode('DOCX'),
                konvertertTilFormat: kode('PDF/A-2a'),
                konverteringsverktoey: 'Et verktøy',
              }),
            ],
          },
        ),
      ],
    },
  );
const kryssreferanse = (til: 'Klasse' | 'Mappe' | 'Registrering') =>
  node('kryssreferanse', {
    fraMappe: '00000000-0000-7000-8000-000000000000',
    [`referanseTil${til}`]: '00000000-0000-7000-8000-000000000009',
  });
const presedens = () =>
  node('presedens', {
    presedensDato: '2018-01-01T23:30:00.000Z',
    tittel: 'Dispensasjon',
    beskrivelse: 'Gis sjelden',
    presedensHjemmel: 'Plan- og bygningsloven § 19-2',
    rettskildefaktor: 'Forvaltningsvedtak',
    presedensGodkjentDato: '2018-01-03T09:00:00.000Z',
    presedensGodkjentAv: 'Leder',
    ...avsluttet,
    presedensStatus: kode('Gjeldende'),
  });
const merknad = () =>
  node('merknad', {
    merknadstekst: 'Linje 1\nLinje 2',
    merknadsdato: '2018-01-02T09:00:00.000Z',
    merknadRegistrertAv: 'Arkivar',
  });
const arkivert = { arkivertDato: '2018-01-03T09:00:00.000Z', arkivertAv: 'Arkivar' };

const journalpost = () =>
  node(
    'journalpost',
    {
      ...arkivert,
      tittel: 'Søknad',
      offentligTittel: '***',
      beskrivelse: '   ',
      noekkelord: ['vei', 'vann'],
      skjerming,
      gradering,
      journalaar: 2018,
      journalsekvensnummer: 1,
      journalpostnummer: 1,
      journalposttype: kode('Inngående dokument'),
      journalstatus: kode('Arkivert'),
      journaldato: '2018-01-01T23:30:00.000Z',
      mottattDato: '2018-01-01T23:30:00.000Z',
      antallVedlegg: 0,
      journalenhet: 'Postmottak',
      elektroniskSignatur,
      virksomhetsspesifikkeMetadata,
    },
    {
      part: [
        node('partenhet', {
          navn: 'Firma',
          partRolle: kode('Klient'),
          enhetsidentifikator: { organisasjonsnummer: '999999999' },
          postadresse: adresse,
          kontaktperson: 'Leder',
          virksomhetsspesifikkeMetadata,
        }),
      ],
      dokumentbeskrivelse: [dokument()],
      merknad: [merknad()],
      kryssreferanse: [kryssreferanse('Registrering')],
      nasjonalidentifikator: [node('bygning', { bygningsnummer: 1 })],
      presedens: [presedens()],
      korrespondansepart: [
        node('korrespondansepartenhet', {
          enhetsidentifikator: { organisasjonsnummer: '999999999' },
          korrespondanseparttype: kode('Avsender'),
          navn: 'Firma',
          forretningsadresse: adresse,
          kontaktinformasjon: { epostadresse: 'post@firma.example', mobiltelefon: '1', telefon: '2' },
        }),
        node('korrespondansepartperson', {
          personidentifikator: [{ foedselsnummer: '02028012345' }],
          korrespondanseparttype: kode('Mottaker'),
          navn: 'Innbygger',
          bostedsadresse: adresse,
        }),
        node('korrespondansepartintern', {
          korrespondanseparttype: kode('Intern mottaker'),
          administrativEnhet: 'Plan',
        }),
      ],
      avskrivning: [
        node('avskrivning', {
          avskrivningsdato: '2018-02-01T00:00:00.000Z',
          avskrevetAv: 'Leder',
          avskrivningsmaate: kode('Besvart med brev'),
          referanseAvskrivesAvJournalpost: '00000000-0000-7000-8000-000000000009',
        }),
      ],
      dokumentflyt: [
        node('dokumentflyt', {
          flytTil: 'Leder',
          flytFra: 'Saksbehandler',
          flytMottattDato: '2018-01-04T09:00:00.000Z',
          flytSendtDato: '2018-01-04T08:00:00.000Z',
          flytStatus: kode('Godkjent'),
        }),
      ],
    },
  );

const mappe = (entitet: string, id: string, data: Record<string, unknown>, under: Node['under']) =>
  node(entitet, { mappeID: id, tittel: `Mappe ${id}`, ...avsluttet, ...data }, under);

const arkiv = (mapper: readonly Node[]) =>
  node(
    'arkiv',
    { tittel: 'Arkivet', arkivstatus: kode('Avsluttet'), oppbevaringssted: ['Hvelv'], ...avsluttet },
    {
      arkivskaper: [node('arkivskaper', { arkivskaperID: '999999999', arkivskaperNavn: 'Kommunen' })],
      arkivdel: [
        node(
          'arkivdel',
          {
            tittel: 'Saker',
            arkivdelstatus: kode('Avsluttet periode'),
            arkivperiodeStartDato: '2017-12-31T23:00:00.000Z',
            ...avsluttet,
            forrigearkivdel: '00000000-0000-7000-8000-000000000007',
            nestearkivdel: '00000000-0000-7000-8000-000000000008',
            kassasjon,
            utfoertKassasjon,
            sletting,
            skjerming,
            gradering,
          },
          { mappe: mapper },
        ),
        node(
          'arkivdel',
          { tittel: 'Emner', arkivdelstatus: kode('Avsluttet periode'), ...avsluttet },
          {
            klassifikasjonssystem: [
              node(
                'klassifikasjonssystem',
                { tittel: 'K-koder', klassifikasjonstype: kode('Emne') },
                {
                  klasse: [
                    node(
                      'klasse',
                      { klasseID: '1', tittel: 'Plan', noekkelord: ['a'], kassasjon, skjerming, gradering },
                      {
                        kryssreferanse: [kryssreferanse('Klasse')],
                        underklasse: [
                          node(
                            'klasse',
                            { klasseID: '1.1', tittel: 'Vei' },
                            {
                              mappe: [
                                mappe(
                                  'mappe',
                                  'm/1',
                                  { kassasjon, skjerming, gradering, virksomhetsspesifikkeMetadata },
                                  {
                                    kryssreferanse: [kryssreferanse('Mappe')],
                                    part: [
                                      node('partperson', {
                                        navn: 'Innbygger',
                                        partRolle: kode('Klient'),
                                        postadresse: adresse,
                                      }),
                                    ],
                                    merknad: [merknad()],
                                    undermappe: [mappe('mappe', 'm/2', {}, {})],
                                  },
                                ),
                              ],
                            },
                          ),
                        ],
                      },
                    ),
                  ],
                },
              ),
            ],
          },
        ),
      ],
    },
  );

const saksmappe = () =>
  mappe(
    'saksmappe',
    '2018/1',
    {
      saksaar: 2018,
      sakssekvensnummer: 1,
      saksdato: '2018-01-01T23:30:00.000Z',
      administrativEnhet: 'Plan',
      saksansvarlig: 'Saksbehandler',
      saksstatus: kode('Avsluttet'),
      utlaantDato: '2018-03-01T10:00:00.000Z',
      utlaantTil: 'Leder',
      sekundaerklassifikasjon: [
        '00000000-0000-7000-8000-000000000010',
        '00000000-0000-7000-8000-000000000011',
      ],
    },
    {
      presedens: [presedens()],
      registrering: [
        journalpost(),
        node('arkivnotat', {
          ...arkivert,
          tittel: 'Notat',
          dokumentetsDato: '2018-01-05T10:00:00.000Z',
          antallVedlegg: 1,
        }),
        node('registrering', {
          ...arkivert,
          tittel: 'Enkel',
          registreringsID: '2018/1-3',
          forfatter: ['Leder'],
        }),
      ],
    },
  );
const moetemappe = () =>
  mappe(
    'moetemappe',
    '2018/2',
    {
      moetenummer: '1/2018',
      utvalg: 'Styringsgruppen',
      moetedato: '2018-02-01',
      moetested: 'Steinkjer',
      referanseNesteMoete: '00000000-0000-7000-8000-000000000009',
    },
    {
      registrering: [
        node(
          'moeteregistrering',
          {
            ...arkivert,
            tittel: 'Protokoll',
            moeteregistreringstype: kode('Møteprotokoll'),
            moetesakstype: kode('Politisk sak'),
            moeteregistreringsstatus: kode('Godkjent av utvalget'),
            moetesaksnummer: '1/18',
            administrativEnhet: 'Sekretariatet',
            saksbehandler: 'Sekretariatsleder',
            referanseTilMoeteregistrering: ['00000000-0000-7000-8000-000000000009'],
          },
          { dokumentbeskrivelse: [dokument()] },
        ),
      ],
      moetedeltaker: [
        node('moetedeltaker', { moetedeltakerNavn: 'Ordfører', moetedeltakerFunksjon: 'Leder' }),
      ],
    },
  );

const writer = xmlWriter(model, arkivstrukturXml);
const text = async (root: Node): Promise<string> => {
  let out = '';
  for await (const chunk of writer.documentXml(root, source)) out += chunk;
  return out;
};

const xsd = (fileName: string) =>
  readFile(new URL(`../../xsd/n5v5.0/${fileName}`, import.meta.url), 'utf8').then((contents) => ({
    fileName,
    contents,
  }));
const schemaErrors = async (contents: string): Promise<readonly string[]> => {
  const [schema, catalogue] = await Promise.all([xsd('arkivstruktur.xsd'), xsd('metadatakatalog.xsd')]);
  const result = await validateXML({
    xml: [{ fileName: 'arkivstruktur.xml', contents }],
    schema: [schema],
    preload: [catalogue],
  });
  return result.errors.map((e) => e.message);
};

describe('an extraction of every kind of object', () => {
  it('is valid by arkivstruktur.xsd 5.0', async () => {
    const xml = await text(arkiv([saksmappe(), moetemappe()]));
    expect(await schemaErrors(xml)).toEqual([]);
    for (const element of ['saksmappe', 'moetemappe', 'journalpost', 'arkivnotat', 'moeteregistrering'])
      expect(xml).toContain(`xsi:type="${element}"`);
    for (const element of ['dokumentobjekt', 'konvertering', 'presedens', 'elektroniskSignatur', 'sletting'])
      expect(xml).toContain(`<${element}>`);
  });

  it('is found invalid by the same schema when the order is broken', async () => {
    const xml = await text(arkiv([saksmappe()]));
    const broken = xml.replace(/(<tittel>Arkivet<\/tittel>\n)(<arkivstatus>.*<\/arkivstatus>\n)/, '$2$1');
    expect(await schemaErrors(broken)).not.toEqual([]);
  });

  it('writes Norwegian calendar days where the schema has days, and instants elsewhere', async () => {
    const xml = await text(arkiv([saksmappe()]));
    expect(xml).toContain('<saksdato>2018-01-02</saksdato>');
    expect(xml).toContain('<kassasjonsdato>2029-01-01</kassasjonsdato>');
    expect(xml).toContain('<mottattDato>2018-01-01T23:30:00.000Z</mottattDato>');
  });

  it('has no empty elements, no hidden fields and no fields outside the schema', async () => {
    const xml = await text(arkiv([saksmappe(), moetemappe()]));
    expect(xml).not.toMatch(/<(\w+)[^>]*>\s*<\/\1>/);
    expect(xml).not.toMatch(/\/>/);
    expect(xml).not.toMatch(
      /offentlig>|filnavn|mimeType|referanseOpprettetAv|moetesaksnummer|bygningsnummer/,
    );
  });
});

describe('what points elsewhere or is the virksomhet’s own', () => {
  const between = (xml: string, element: string) =>
    [...xml.matchAll(new RegExp(`<${element}>\\s*([^<]*?)\\s*</${element}>`, 'g'))].map((m) => m[1]);

  it('relations are written as the ids they point at, one element for each', async () => {
    const xml = await text(arkiv([saksmappe()]));
    expect(between(xml, 'referanseForloeper')).toEqual(['00000000-0000-7000-8000-000000000007']);
    expect(between(xml, 'referanseArvtaker')).toEqual(['00000000-0000-7000-8000-000000000008']);
    expect(between(xml, 'referanseSekundaerKlassifikasjon')).toEqual([
      '00000000-0000-7000-8000-000000000010',
      '00000000-0000-7000-8000-000000000011',
    ]);
    for (const til of ['Klasse', 'Mappe', 'Registrering'])
      expect(between(xml, `referanseTil${til}`)).toEqual(['00000000-0000-7000-8000-000000000009']);
    expect(xml).not.toContain('fraMappe');
  });

  it('the number of a party is written where the schema has partID, and nowhere else', async () => {
    const xml = await text(arkiv([saksmappe()]));
    expect(between(xml, 'partID')).toEqual(['999999999', '01018012345']);
    expect(xml.match(/999999999/g)?.length).toBe(2); // partID and arkivskaperID
    expect(xml).not.toMatch(/02028012345|41018012345/);
  });

  it('post codes and countries are written as codes', async () => {
    const xml = await text(arkiv([saksmappe()]));
    expect(new Set(between(xml, 'postnummer'))).toEqual(new Set(['7004']));
    expect(new Set(between(xml, 'land'))).toEqual(new Set(['NO']));
  });

  it('fields of its own are written as name and value where the schema takes any element', async () => {
    const xml = await text(arkiv([saksmappe()]));
    // Folder, record and party; the schema has no place for those of a document.
    expect(xml.match(/<virksomhetsspesifikkeMetadata>/g)?.length).toBe(3);
    expect(between(xml, 'navn').slice(0, 2)).toEqual(['ppt-v1:skoleaar', 'ppt-v1:saksnummer']);
    expect(between(xml, 'verdi').slice(0, 2)).toEqual(['2018/2019', '123']);
    expect(xml).not.toContain('vnd-felles-v1:tom');
  });
});

describe('what the schema cannot hold', () => {
  it('two kinds of content in one mappe stop the extraction with the name of the mappe', async () => {
    const both = mappe(
      'mappe',
      'm/9',
      {},
      { undermappe: [mappe('mappe', 'm/10', {}, {})], registrering: [journalpost()] },
    );
    const error = await text(arkiv([both])).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(UttrekkError);
    expect(String(error)).toContain(String(both.data.systemID));
  });

  it('characters that XML does not know are refused', () => {
    expect(() => escapeXml('a\u0000b')).toThrow(RangeError);
    expect(() => escapeXml('a\ud800b')).toThrow(RangeError);
  });
});

describe('the writer', () => {
  it('hands over in pieces while it reads, so that large archives do not gather in memory', async () => {
    let read = 0;
    const large = {
      children: function* (n: Node, list: string): Generator<Node> {
        if (n.entitet !== 'arkivdel' || list !== 'mappe') {
          yield* n.under[list] ?? [];
          return;
        }
        for (; read < 5_000; read += 1)
          yield mappe('mappe', `2018/${read}`, { beskrivelse: 'x'.repeat(400) }, {});
      },
    };
    const root = node('arkivdel', { tittel: 'Stor' });
    const lengths: number[] = [];
    let readAtFirst = 0;
    for await (const chunk of writer.entityXml(root, large)) {
      readAtFirst ||= read;
      lengths.push(chunk.length);
    }
    expect(read).toBe(5_000);
    expect(readAtFirst).toBeLessThan(200);
    expect(Math.max(...lengths)).toBeLessThan(70_000);
  });

  it('gives back any text after escaping', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 50, unit: 'grapheme' }).filter((t) => t.trim() !== ''),
        async (tittel) => {
          const xml = await text(node('arkiv', { tittel }));
          const found = /<tittel>([^<]*)<\/tittel>/.exec(xml)?.[1] ?? '';
          const back = found
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&#13;', '\r')
            .replaceAll('&amp;', '&');
          expect(back).toBe(tittel);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('knows the Norwegian day on both sides of midnight, summer and winter', () => {
    expect(norwegianDay('2018-06-30T21:59:59.000Z')).toBe('2018-06-30');
    expect(norwegianDay('2018-06-30T22:00:00.000Z')).toBe('2018-07-01');
    expect(norwegianDay('2018-12-31T23:00:00.000Z')).toBe('2019-01-01');
    expect(norwegianDay('2018-02-01')).toBe('2018-02-01');
  });

  it('has a place for every concrete Noark entity or says that it has none', () => {
    const noark = [...model.entities.values()].filter((e) => e.room !== 'samhandling' && !e.abstract);
    const placed = Object.keys(arkivstrukturXml.entities);
    expect(placed.filter((name) => arkivstrukturXml.outside.has(name))).toEqual([]);
    expect([...placed, ...arkivstrukturXml.outside].sort()).toEqual(noark.map((e) => e.name).sort());
  });

  it('names only fields, relations and lists that exist', async () => {
    for (const [name, { element }] of Object.entries(arkivstrukturXml.entities)) {
      const { value } = await writer.entityXml(node(name, {}), source).next();
      expect(value).toContain(`</${element}>`);
    }
  });
});
