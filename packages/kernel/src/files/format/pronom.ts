/** One row of the format register: what the archive notes about a file. */
export interface Format {
  /** PRONOM id, or `av/0` (unknown) from the Noark 5 code list Format. */
  readonly format: string;
  readonly formatNavn: string;
  readonly mimeType: string;
}

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';
const PE = 'application/vnd.microsoft.portable-executable';
const ELF = 'application/x-executable';

/**
 * Ids, names and mime types from PRONOM, the file format register of The National Archives (UK), as published in DROID
 * signature file 118 (nationalarchives.gov.uk/PRONOM); where PRONOM gives no mime type, the one in common use. The Noark
 * 5 service interface asks for PRONOM ids in `format` (M701).
 */
const RADER: readonly (readonly [id: string, navn: string, mime: string])[] = [
  ['fmt/14', 'PDF 1.0', 'application/pdf'],
  ['fmt/15', 'PDF 1.1', 'application/pdf'],
  ['fmt/16', 'PDF 1.2', 'application/pdf'],
  ['fmt/17', 'PDF 1.3', 'application/pdf'],
  ['fmt/18', 'PDF 1.4', 'application/pdf'],
  ['fmt/19', 'PDF 1.5', 'application/pdf'],
  ['fmt/20', 'PDF 1.6', 'application/pdf'],
  ['fmt/276', 'PDF 1.7', 'application/pdf'],
  ['fmt/1129', 'PDF 2.0', 'application/pdf'],
  ['fmt/95', 'PDF/A-1a', 'application/pdf'],
  ['fmt/354', 'PDF/A-1b', 'application/pdf'],
  ['fmt/476', 'PDF/A-2a', 'application/pdf'],
  ['fmt/477', 'PDF/A-2b', 'application/pdf'],
  ['fmt/478', 'PDF/A-2u', 'application/pdf'],
  ['fmt/479', 'PDF/A-3a', 'application/pdf'],
  ['fmt/480', 'PDF/A-3b', 'application/pdf'],
  ['fmt/481', 'PDF/A-3u', 'application/pdf'],
  ['fmt/1910', 'PDF/A-4', 'application/pdf'],
  ['fmt/1911', 'PDF/A-4e', 'application/pdf'],
  ['fmt/1912', 'PDF/A-4f', 'application/pdf'],
  ['x-fmt/111', 'Plain Text File', 'text/plain'],
  ['x-fmt/18', 'Comma Separated Values', 'text/csv'],
  ['fmt/101', 'Extensible Markup Language 1.0', 'application/xml'],
  ['fmt/817', 'JSON Data Interchange Format', 'application/json'],
  ['fmt/96', 'Hypertext Markup Language', 'text/html'],
  ['fmt/97', 'Hypertext Markup Language 2.0', 'text/html'],
  ['fmt/98', 'Hypertext Markup Language 3.2', 'text/html'],
  ['fmt/99', 'Hypertext Markup Language 4.0', 'text/html'],
  ['fmt/100', 'Hypertext Markup Language 4.01', 'text/html'],
  ['fmt/471', 'Hypertext Markup Language 5', 'text/html'],
  ['fmt/102', 'Extensible Hypertext Markup Language 1.0', 'application/xhtml+xml'],
  ['fmt/103', 'Extensible Hypertext Markup Language 1.1', 'application/xhtml+xml'],
  ['fmt/91', 'Scalable Vector Graphics 1.0', 'image/svg+xml'],
  ['fmt/92', 'Scalable Vector Graphics 1.1', 'image/svg+xml'],
  ['fmt/413', 'Scalable Vector Graphics Tiny 1.2', 'image/svg+xml'],
  ['fmt/278', 'Internet Message Format', 'message/rfc822'],
  ['fmt/950', 'MIME Email 1.0', 'message/rfc822'],
  ['fmt/388', 'Internet Calendar and Scheduling format', 'text/calendar'],
  ['fmt/395', 'vCard', 'text/vcard'],
  ['fmt/45', 'Rich Text Format 1.0-1.4', 'application/rtf'],
  ['fmt/50', 'Rich Text Format 1.5-1.6', 'application/rtf'],
  ['fmt/52', 'Rich Text Format 1.7', 'application/rtf'],
  ['fmt/355', 'Rich Text Format 1.9', 'application/rtf'],
  ['fmt/1246', 'SOSI', 'text/vnd.sosi'],
  ['fmt/1247', 'SOSI 4.0', 'text/vnd.sosi'],
  ['fmt/1248', 'SOSI 4.1', 'text/vnd.sosi'],
  ['fmt/1249', 'SOSI 4.5', 'text/vnd.sosi'],
  ['fmt/1250', 'SOSI 8.1', 'text/vnd.sosi'],
  ['fmt/353', 'Tagged Image File Format', 'image/tiff'],
  ['fmt/41', 'Raw JPEG Stream', 'image/jpeg'],
  ['fmt/42', 'JPEG File Interchange Format 1.00', 'image/jpeg'],
  ['fmt/43', 'JPEG File Interchange Format 1.01', 'image/jpeg'],
  ['fmt/44', 'JPEG File Interchange Format 1.02', 'image/jpeg'],
  ['x-fmt/398', 'Exchangeable Image File Format (Compressed) 2.0', 'image/jpeg'],
  ['x-fmt/390', 'Exchangeable Image File Format (Compressed) 2.1', 'image/jpeg'],
  ['x-fmt/391', 'Exchangeable Image File Format (Compressed) 2.2', 'image/jpeg'],
  ['fmt/645', 'Exchangeable Image File Format (Compressed) 2.21', 'image/jpeg'],
  ['fmt/1507', 'Exchangeable Image File Format (Compressed) 2.3', 'image/jpeg'],
  ['x-fmt/392', 'JP2 (JPEG 2000 part 1)', 'image/jp2'],
  ['fmt/151', 'JPX (JPEG 2000 part 2)', 'image/jpx'],
  ['fmt/11', 'Portable Network Graphics 1.0', 'image/png'],
  ['fmt/12', 'Portable Network Graphics 1.1', 'image/png'],
  ['fmt/13', 'Portable Network Graphics 1.2', 'image/png'],
  ['fmt/3', 'Graphics Interchange Format 87a', 'image/gif'],
  ['fmt/4', 'Graphics Interchange Format 89a', 'image/gif'],
  ['fmt/115', 'Windows Bitmap 2.0', 'image/bmp'],
  ['fmt/116', 'Windows Bitmap 3.0', 'image/bmp'],
  ['fmt/117', 'Windows Bitmap 3.0 NT', 'image/bmp'],
  ['fmt/118', 'Windows Bitmap 4.0', 'image/bmp'],
  ['fmt/119', 'Windows Bitmap 5.0', 'image/bmp'],
  ['fmt/566', 'WebP Lossy', 'image/webp'],
  ['fmt/567', 'WebP Lossless', 'image/webp'],
  ['fmt/568', 'WebP Extended', 'image/webp'],
  ['fmt/1101', 'High Efficiency Image File Format', 'image/heif'],
  ['fmt/134', 'MPEG 1/2 Audio Layer 3', 'audio/mpeg'],
  ['fmt/199', 'MPEG-4 Media File', 'video/mp4'],
  ['x-fmt/384', 'Quicktime', 'video/quicktime'],
  ['x-fmt/385', 'MPEG-1 Program Stream', 'video/mpeg'],
  ['x-fmt/386', 'MPEG-2 Program Stream', 'video/mpeg'],
  ['fmt/6', 'Waveform Audio', 'audio/x-wav'],
  ['fmt/141', 'Waveform Audio (PCMWAVEFORMAT)', 'audio/x-wav'],
  ['fmt/142', 'Waveform Audio (WAVEFORMATEX)', 'audio/x-wav'],
  ['fmt/143', 'Waveform Audio (WAVEFORMATEXTENSIBLE)', 'audio/x-wav'],
  ['fmt/5', 'Audio/Video Interleaved Format', 'video/x-msvideo'],
  ['fmt/279', 'FLAC (Free Lossless Audio Codec)', 'audio/flac'],
  ['fmt/944', 'Ogg Multimedia Container', 'application/ogg'],
  ['fmt/203', 'Ogg Vorbis', 'audio/ogg'],
  ['fmt/946', 'Ogg Opus', 'audio/ogg'],
  ['fmt/569', 'Matroska', 'video/x-matroska'],
  ['fmt/573', 'WebM', 'video/webm'],
  ['fmt/412', 'Microsoft Word for Windows 2007 onwards', `${OOXML}.wordprocessingml.document`],
  ['fmt/597', 'Microsoft Word Template 2007 onwards', `${OOXML}.wordprocessingml.template`],
  [
    'fmt/523',
    'Macro enabled Microsoft Word Document OOXML',
    'application/vnd.ms-word.document.macroenabled.12',
  ],
  [
    'fmt/599',
    'Microsoft Word Macro-Enabled Document Template',
    'application/vnd.ms-word.template.macroenabled.12',
  ],
  ['fmt/214', 'Microsoft Excel for Windows 2007 onwards', `${OOXML}.spreadsheetml.sheet`],
  ['fmt/598', 'Microsoft Excel Template 2007 onwards', `${OOXML}.spreadsheetml.template`],
  ['fmt/445', 'Microsoft Excel Macro-Enabled 2007', 'application/vnd.ms-excel.sheet.macroenabled.12'],
  [
    'fmt/595',
    'Microsoft Excel Non-XML Binary Workbook',
    'application/vnd.ms-excel.sheet.binary.macroenabled.12',
  ],
  ['fmt/215', 'Microsoft Powerpoint for Windows 2007 onwards', `${OOXML}.presentationml.presentation`],
  ['fmt/629', 'Microsoft PowerPoint Show 2007', `${OOXML}.presentationml.slideshow`],
  ['fmt/631', 'Microsoft PowerPoint Template 2007', `${OOXML}.presentationml.template`],
  [
    'fmt/487',
    'Macro Enabled Microsoft Powerpoint',
    'application/vnd.ms-powerpoint.presentation.macroenabled.12',
  ],
  ['fmt/189', 'Microsoft Office Open XML', 'application/x-ooxml'],
  ['fmt/111', 'OLE2 Compound Document Format', 'application/x-ole-storage'],
  ['fmt/494', 'Microsoft Office Encrypted Document', 'application/x-ole-storage'],
  ['fmt/39', 'Microsoft Word Document 6.0/95', 'application/msword'],
  ['fmt/40', 'Microsoft Word Document 97-2003', 'application/msword'],
  ['fmt/59', 'Microsoft Excel 5.0/95 Workbook', 'application/vnd.ms-excel'],
  ['fmt/61', 'Microsoft Excel 97 Workbook', 'application/vnd.ms-excel'],
  ['fmt/126', 'Microsoft Powerpoint Presentation 97-2003', 'application/vnd.ms-powerpoint'],
  ['x-fmt/430', 'Microsoft Outlook Email Message 97-2003', 'application/vnd.ms-outlook'],
  ['fmt/136', 'OpenDocument Text 1.0', `${ODF}.text`],
  ['fmt/290', 'OpenDocument Text 1.1', `${ODF}.text`],
  ['fmt/291', 'OpenDocument Text 1.2', `${ODF}.text`],
  ['fmt/1756', 'OpenDocument Text 1.3', `${ODF}.text`],
  ['fmt/137', 'OpenDocument Spreadsheet 1.0', `${ODF}.spreadsheet`],
  ['fmt/294', 'OpenDocument Spreadsheet 1.1', `${ODF}.spreadsheet`],
  ['fmt/295', 'OpenDocument Spreadsheet 1.2', `${ODF}.spreadsheet`],
  ['fmt/1755', 'OpenDocument Spreadsheet 1.3', `${ODF}.spreadsheet`],
  ['fmt/138', 'OpenDocument Presentation 1.0', `${ODF}.presentation`],
  ['fmt/292', 'OpenDocument Presentation 1.1', `${ODF}.presentation`],
  ['fmt/293', 'OpenDocument Presentation 1.2', `${ODF}.presentation`],
  ['fmt/1754', 'OpenDocument Presentation 1.3', `${ODF}.presentation`],
  ['fmt/139', 'OpenDocument Graphics 1.0', `${ODF}.graphics`],
  ['fmt/296', 'OpenDocument Graphics 1.1', `${ODF}.graphics`],
  ['fmt/297', 'OpenDocument Graphics 1.2', `${ODF}.graphics`],
  ['fmt/1753', 'OpenDocument Graphics 1.3', `${ODF}.graphics`],
  ['fmt/483', 'ePub format', 'application/epub+zip'],
  ['fmt/161', 'SIARD 1.0', 'application/x-siard'],
  ['fmt/995', 'SIARD 2.0', 'application/x-siard'],
  ['fmt/1196', 'SIARD 2.1', 'application/x-siard'],
  ['fmt/1777', 'SIARD 2.2', 'application/x-siard'],
  ['x-fmt/263', 'ZIP Format', 'application/zip'],
  ['x-fmt/265', 'Tape Archive Format', 'application/x-tar'],
  ['x-fmt/266', 'GZIP Format', 'application/gzip'],
  ['x-fmt/268', 'BZIP2 Compressed Archive', 'application/x-bzip2'],
  ['fmt/484', '7Zip format', 'application/x-7z-compressed'],
  ['fmt/411', 'RAR Archive 2.9', 'application/vnd.rar'],
  ['fmt/613', 'RAR Archive 5.0', 'application/vnd.rar'],
  ['x-fmt/412', 'Java Archive Format', 'application/java-archive'],
  ['x-fmt/415', 'Java Class File', 'application/java-vm'],
  ['x-fmt/409', 'MS-DOS Executable', PE],
  ['x-fmt/411', 'Windows Portable Executable', PE],
  ['fmt/899', 'Windows Portable Executable 32 bit', PE],
  ['fmt/900', 'Windows Portable Executable 64 bit', PE],
  ['x-fmt/428', 'Microsoft Windows Shortcut', 'application/x-ms-shortcut'],
  ['fmt/688', 'Executable and Linkable Format 32bit Little Endian', ELF],
  ['fmt/689', 'Executable and Linkable Format 32bit Big Endian', ELF],
  ['fmt/690', 'Executable and Linkable Format 64bit Little Endian', ELF],
  ['fmt/691', 'Executable and Linkable Format 64bit Big Endian', ELF],
  ['fmt/692', 'Mach-O 32bit', 'application/x-mach-binary'],
  ['fmt/693', 'Mach-O 64bit', 'application/x-mach-binary'],
];

const REGISTER: ReadonlyMap<string, Format> = new Map(
  RADER.map(([format, formatNavn, mimeType]) => [format, { format, formatNavn, mimeType }]),
);

export const FORMATER: readonly Format[] = [...REGISTER.values()];

/** The row of a PRONOM id; the ids in this folder's code are all in the table (a test holds them to it). */
export function pronom(id: string): Format {
  const rad = REGISTER.get(id);
  if (rad === undefined) throw new Error(`PRONOM id ${id} is not in the table`);
  return rad;
}

/** A file whose kind is known only by mime type, or not at all: `av/0` in the Noark 5 code list Format. */
export const ukjent = (mimeType = 'application/octet-stream', formatNavn = 'Ukjent format'): Format => ({
  format: 'av/0',
  formatNavn,
  mimeType,
});

/**
 * Programs and shortcuts that a document archive has no use for and a reader may come to run. What is a program only by
 * its extension (.bat, .ps1, .js, .vbs, .com) is text or unknown bytes and cannot be told here.
 */
export const AVVISTE_TYPER: ReadonlySet<string> = new Set([
  PE,
  ELF,
  'application/x-mach-binary',
  'application/x-ms-shortcut',
  'application/java-archive',
  'application/java-vm',
  'application/x-msi',
  'text/x-shellscript',
  'text/x-script',
]);
