/** What most file systems take for one name, in bytes of UTF-8. */
const MAKS_BYTES = 255;
const MAKS_ENDELSE = 20;

/** Windows opens devices under these names, with any extension. */
const RESERVERT = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * A name from outside made fit to show and to save as: the last path part, NFC, without control characters, without the
 * invisible ones that turn reading direction or hide (all of Unicode Cc, Cf, Cs, Zl, Zp), without what Windows forbids,
 * at most 255 bytes with the extension kept. Never empty: `fil` when nothing is left. Never used in a path of the store.
 */
export function rensFilnavn(navn: string): string {
  const synlig = navn.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').normalize('NFC');
  const siste = synlig.split(/[/\\]/).findLast((del) => /[^.\s]/.test(del)) ?? '';
  const rent = trim(siste.replace(/[<>:"|?*]/g, '_').replace(/\s+/g, ' '));
  if (rent === '') return 'fil';
  const trygt = RESERVERT.test((rent.split('.')[0] ?? '').trim()) ? `_${rent}` : rent;
  return kort(trygt);
}

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';
const ENDELSER: Readonly<Record<string, string>> = {
  'application/json': 'json',
  'application/msword': 'doc',
  'application/pdf': 'pdf',
  'application/rtf': 'rtf',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.ms-outlook': 'msg',
  'application/vnd.ms-powerpoint': 'ppt',
  [`${ODF}.presentation`]: 'odp',
  [`${ODF}.spreadsheet`]: 'ods',
  [`${ODF}.text`]: 'odt',
  [`${OOXML}.presentationml.presentation`]: 'pptx',
  [`${OOXML}.spreadsheetml.sheet`]: 'xlsx',
  [`${OOXML}.wordprocessingml.document`]: 'docx',
  'application/xml': 'xml',
  'application/zip': 'zip',
  'audio/mpeg': 'mp3',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/tiff': 'tif',
  'message/rfc822': 'eml',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/plain': 'txt',
  'video/mp4': 'mp4',
};

/** A name for a file that came without one. */
export const filnavnFor = (mimeType: string): string => {
  const endelse = ENDELSER[mimeType];
  return endelse === undefined ? 'dokument' : `dokument.${endelse}`;
};

// Windows drops dots and blanks at the end; in front a dot hides the file.
const trim = (navn: string): string => navn.replace(/^[.\s]+|[.\s]+$/g, '');

function kort(navn: string): string {
  if (Buffer.byteLength(navn) <= MAKS_BYTES) return navn;
  const endelse = /\.[^.\s]+$/.exec(navn)?.[0] ?? '';
  const beholdt = Buffer.byteLength(endelse) <= MAKS_ENDELSE ? endelse : '';
  const plass = MAKS_BYTES - Buffer.byteLength(beholdt);
  let stamme = '';
  let brukt = 0;
  for (const { segment } of new Intl.Segmenter('nb').segment(navn.slice(0, navn.length - beholdt.length))) {
    brukt += Buffer.byteLength(segment);
    if (brukt > plass) break;
    stamme += segment;
  }
  return trim(stamme) === '' ? 'fil' : trim(stamme) + beholdt;
}

/**
 * Value of the Content-Disposition header for a name from outside (RFC 6266, with `filename*` by RFC 5987 and 8187). The
 * plain `filename` is ASCII for old clients: no quote, backslash or percent sign, which they read in different ways.
 */
export function contentDisposition(navn: string, maate: 'attachment' | 'inline' = 'attachment'): string {
  const rent = rensFilnavn(navn);
  const ascii = tilAscii(rent) || 'fil';
  const enkel = `${maate}; filename="${ascii}"`;
  return ascii === rent ? enkel : `${enkel}; filename*=UTF-8''${kodet(rent)}`;
}

const NORSK: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' };

const tilAscii = (navn: string): string =>
  navn
    .replace(/[æøåÆØÅ]/g, (bokstav) => NORSK[bokstav] ?? '_')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_');

/** attr-char of RFC 5987: encodeURIComponent leaves four characters too many. */
const kodet = (navn: string): string =>
  encodeURIComponent(navn).replace(/['()*]/g, (tegn) => `%${tegn.charCodeAt(0).toString(16).toUpperCase()}`);
