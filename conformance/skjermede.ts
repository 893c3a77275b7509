import { hent, type Klient, kode, pdf, streng } from './klient.js';
import { lenke, mediatype, noarkrot, rel } from './noark.js';

// Objects of every class that screening concerns, with a word of its own in every field that it covers.

export interface Skjermet {
  readonly entitet: string;
  readonly systemID: string;
  readonly adresse: string;
  /** Path of each field with a word in it. */
  readonly ord: Readonly<Record<string, string>>;
}

/** Codes of M502 by what they cover; temporary screening alone covers it all. */
export const varianter = {
  hver: ['KID', 'TKL', 'TM1', 'NPS', 'TR1', 'NA', 'NM', 'TD', 'MT'],
  midlertidig: ['M'],
} as const;
export type Variant = keyof typeof varianter;

export const egetFelt = 'vnd-skjerming-v1:felt';

type Json = Readonly<Record<string, unknown>>;
const erObjekt = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v);

/** Texts with the marker in them, by the path that a filter names them by. */
const ordI = (v: unknown, merke: string, sti = ''): readonly (readonly [string, string])[] => {
  if (typeof v === 'string') return v.includes(merke) ? [[sti, v]] : [];
  if (Array.isArray(v)) return v.flatMap((x) => ordI(x, merke, sti));
  if (!erObjekt(v)) return [];
  return Object.entries(v).flatMap(([k, x]) =>
    k === '_links'
      ? []
      : ordI(x, merke, sti === '' || sti === 'virksomhetsspesifikkeMetadata' ? k : `${sti}/${k}`),
  );
};

const ny = async (k: Klient, over: unknown, navn: string, kropp: unknown): Promise<unknown> => {
  const [rom = '', sist = ''] = navn.split('/');
  const svar = await k.kall('POST', lenke(over, rel(rom, sist)), { kropp, type: mediatype });
  if (svar.status !== 201) throw new Error(`${navn} ga ${svar.status}: ${svar.tekst}`);
  return svar.kropp;
};

const rom = async (k: Klient, virksomhet: string, navn: string): Promise<unknown> => {
  const rot = (await k.get(noarkrot(virksomhet))).kropp;
  return (await k.get(lenke(rot, rel(navn)))).kropp;
};

/** Letters only, so that full-text search takes each word as one. */
const bokstaver = (n: number): string => String(n).replace(/\d/g, (d) => 'abcdefghij'[Number(d)] ?? '');

/** The virksomhet's own field, known before anything uses it. */
export const registrerFelt = async (k: Klient, virksomhet: string): Promise<void> => {
  const metadata = await rom(k, virksomhet, 'metadata');
  await ny(k, metadata, 'metadata/ny-virksomhetsspesifikkeMetadata', { navn: egetFelt, type: 'string' });
};

/** Makes them all. Every word begins with `merke`, letters that nothing else begins with. */
export const saaSkjermede = async (
  k: Klient,
  virksomhet: string,
  merke: string,
  variant: Variant,
): Promise<readonly Skjermet[]> => {
  let brukt = 100;
  const ord = (): string => {
    brukt += 1;
    return `${merke}${bokstaver(brukt)}`;
  };
  const skjerming = {
    tilgangsrestriksjon: kode('5'),
    skjermingshjemmel: 'Offentleglova § 13',
    skjermingMetadata: varianter[variant].map(kode),
  };
  const vsm = () => ({ virksomhetsspesifikkeMetadata: { [egetFelt]: ord() } });
  const adresse = () => ({ adresselinje1: ord(), adresselinje2: ord(), poststed: ord() });
  const kontakt = () => ({ kontaktinformasjon: { epostadresse: `${ord()}@felles.example`, telefon: ord() } });
  const enhet = () => ({
    navn: ord(),
    kontaktperson: ord(),
    forretningsadresse: adresse(),
    postadresse: adresse(),
    ...kontakt(),
    ...vsm(),
  });
  const person = () => ({
    navn: ord(),
    postadresse: adresse(),
    bostedsadresse: adresse(),
    ...kontakt(),
    ...vsm(),
  });
  const ut: Skjermet[] = [];
  const lag = async (over: unknown, navn: string, kropp: unknown): Promise<unknown> => {
    const o = await ny(k, over, navn, kropp);
    ut.push({
      entitet: navn.split('ny-')[1] ?? '',
      systemID: streng(o, 'systemID'),
      adresse: lenke(o, 'self'),
      ord: Object.fromEntries(ordI(o, merke)),
    });
    return o;
  };
  const struktur = await rom(k, virksomhet, 'arkivstruktur');
  const arkiv = await ny(k, struktur, 'arkivstruktur/ny-arkiv', { tittel: 'Arkiv for skjerming' });
  const del = await ny(k, arkiv, 'arkivstruktur/ny-arkivdel', { tittel: 'Del for skjerming' });
  const system = await ny(k, struktur, 'arkivstruktur/ny-klassifikasjonssystem', {
    tittel: 'Skjermet system',
  });
  await lag(system, 'arkivstruktur/ny-klasse', {
    klasseID: ord(),
    tittel: ord(),
    beskrivelse: ord(),
    noekkelord: [ord()],
    skjerming,
  });
  const mappe = { tittel: ord(), beskrivelse: ord(), noekkelord: [ord(), ord()], ...vsm(), skjerming };
  const saksmappe = await lag(del, 'sakarkiv/ny-saksmappe', mappe);
  const partRolle = kode('KLI');
  await lag(saksmappe, 'arkivstruktur/ny-partenhet', { ...enhet(), partRolle });
  await lag(saksmappe, 'arkivstruktur/ny-partperson', { ...person(), partRolle });
  await lag(saksmappe, 'arkivstruktur/ny-merknad', { merknadstekst: ord() });
  const journalpost = await lag(saksmappe, 'sakarkiv/ny-journalpost', {
    tittel: ord(),
    beskrivelse: ord(),
    noekkelord: [ord()],
    forfatter: [ord()],
    journalposttype: kode('I'),
    ...vsm(),
  });
  const korrespondanseparttype = kode('EA');
  await lag(journalpost, 'arkivstruktur/ny-korrespondansepartenhet', { ...enhet(), korrespondanseparttype });
  await lag(journalpost, 'arkivstruktur/ny-korrespondansepartperson', {
    ...person(),
    korrespondanseparttype,
  });
  await lag(journalpost, 'arkivstruktur/ny-korrespondansepartintern', {
    administrativEnhet: ord(),
    saksbehandler: ord(),
    korrespondanseparttype: kode('IM'),
    ...vsm(),
  });
  await lag(journalpost, 'arkivstruktur/ny-partperson', { ...person(), partRolle });
  await lag(journalpost, 'arkivstruktur/ny-merknad', { merknadstekst: ord() });
  const dokument = await lag(journalpost, 'arkivstruktur/ny-dokumentbeskrivelse', {
    tittel: ord(),
    beskrivelse: ord(),
    forfatter: [ord()],
    ...vsm(),
  });
  await lag(dokument, 'arkivstruktur/ny-merknad', { merknadstekst: ord() });
  const filnavn = `${ord()}.pdf`;
  const objekt = await lag(dokument, 'arkivstruktur/ny-dokumentobjekt', { filnavn });
  const fil = await k.kall('POST', lenke(objekt, rel('arkivstruktur', 'fil')), {
    bytes: pdf('Åpent innhold'),
    type: 'application/pdf',
  });
  if (fil.status !== 201) throw new Error(`filen ga ${fil.status}: ${fil.tekst}`);
  for (const [navn, over] of [
    ['arkivstruktur/ny-registrering', saksmappe],
    ['sakarkiv/ny-arkivnotat', saksmappe],
  ] as const)
    await lag(over, navn, { tittel: ord(), beskrivelse: ord(), noekkelord: [ord()], ...vsm() });
  // A change, so that the log has what was there before and after.
  const lest = await k.get(lenke(journalpost, 'self'));
  const journalfoert = await k.kall('PATCH', lenke(journalpost, 'self'), {
    kropp: { tittel: `${hent(lest.kropp, 'tittel')} ${ord()}`, journalstatus: kode('J') },
    type: 'application/merge-patch+json',
    hoder: { 'if-match': lest.hoder.get('etag') ?? '' },
  });
  if (journalfoert.status !== 200)
    throw new Error(`journalføringen ga ${journalfoert.status}: ${journalfoert.tekst}`);
  return ut;
};
