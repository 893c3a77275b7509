import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { zip } from '../filtekst/proevefiler.js';
import { AVVISTE_TYPER, FORMATER, Formatproeve, identifiser } from './format.js';

const innholdstyper = (type: string): string =>
  `<?xml version="1.0"?><Types><Override PartName="/x" ContentType="application/${type}"/></Types>`;
const WORD = 'vnd.openxmlformats-officedocument.wordprocessingml';
const EXCEL = 'vnd.openxmlformats-officedocument.spreadsheetml';
const POWERPOINT = 'vnd.openxmlformats-officedocument.presentationml';
const odf = (slag: string, versjon: string): Buffer =>
  zip({
    mimetype: `application/vnd.oasis.opendocument.${slag}`,
    'content.xml': `<office:document-content office:version="${versjon}"/>`,
    'META-INF/manifest.xml': '<manifest:manifest/>',
  });
const ole = (...navn: string[]): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(100_000),
    ...navn.map((n) => Buffer.from(`${n}\0`, 'utf16le')),
    Buffer.alloc(500),
  ]);
const pdf = (versjon: string, xmp = ''): Buffer => Buffer.from(`%PDF-${versjon}\n1 0 obj\n${xmp}\n%%EOF\n`);
const pdfa = (del: number, samsvar?: string): string =>
  `<pdfaid:part>${del}</pdfaid:part>${samsvar ? `<pdfaid:conformance>${samsvar}</pdfaid:conformance>` : ''}`;
const hex = (s: string): Buffer => Buffer.from(s.replace(/\s/g, ''), 'hex');
const png = (...deler: string[]): Buffer =>
  Buffer.concat([
    hex('89504e470d0a1a0a'),
    ...['IHDR', ...deler, 'IDAT', 'IEND'].map((d) =>
      Buffer.concat([hex('00000000'), Buffer.from(d), Buffer.alloc(4)]),
    ),
  ]);
const wav = (lengde: number, merke = 1): Buffer => {
  const b = Buffer.alloc(60);
  b.write('RIFF', 0);
  b.write('WAVEfmt ', 8);
  b.writeUInt32LE(lengde, 16);
  b.writeUInt16LE(merke, 20);
  return b;
};
const pe = (magi: number): Buffer => {
  const b = Buffer.alloc(512);
  b.write('MZ');
  b.writeUInt32LE(128, 60);
  b.write('PE\0\0', 128);
  b.writeUInt16LE(magi, 152);
  return b;
};
const mp3 = Buffer.alloc(1000);
mp3.writeUInt32BE(0xfffb9064, 0);
mp3.writeUInt32BE(0xfffb9064, 417);

const PROEVER: readonly (readonly [hva: string, bytes: Buffer | string, id: string, mime: string])[] = [
  ['PDF 1.0', pdf('1.0'), 'fmt/14', 'application/pdf'],
  ['PDF 1.4', pdf('1.4'), 'fmt/18', 'application/pdf'],
  ['PDF 1.7', pdf('1.7'), 'fmt/276', 'application/pdf'],
  ['PDF 2.0', pdf('2.0'), 'fmt/1129', 'application/pdf'],
  ['PDF of no known version', pdf('3.1'), 'av/0', 'application/pdf'],
  ['PDF/A-1a', pdf('1.4', pdfa(1, 'A')), 'fmt/95', 'application/pdf'],
  ['PDF/A-1b', pdf('1.4', pdfa(1, 'B')), 'fmt/354', 'application/pdf'],
  ['PDF/A-2a', pdf('1.7', pdfa(2, 'A')), 'fmt/476', 'application/pdf'],
  ['PDF/A-2b', pdf('1.7', pdfa(2, 'B')), 'fmt/477', 'application/pdf'],
  ['PDF/A-2u', pdf('1.7', pdfa(2, 'U')), 'fmt/478', 'application/pdf'],
  ['PDF/A-3a', pdf('1.7', pdfa(3, 'A')), 'fmt/479', 'application/pdf'],
  ['PDF/A-3b', pdf('1.7', pdfa(3, 'B')), 'fmt/480', 'application/pdf'],
  ['PDF/A-3u', pdf('1.7', pdfa(3, 'U')), 'fmt/481', 'application/pdf'],
  ['PDF/A-4', pdf('2.0', pdfa(4)), 'fmt/1910', 'application/pdf'],
  ['PDF/A-4f', pdf('2.0', pdfa(4, 'F')), 'fmt/1912', 'application/pdf'],
  [
    'PDF/A by attributes',
    pdf('1.7', '<x pdfaid:conformance="b" pdfaid:part="2"/>'),
    'fmt/477',
    'application/pdf',
  ],
  ['a claim that no PDF/A part has', pdf('1.4', pdfa(1, 'U')), 'fmt/18', 'application/pdf'],
  [
    'PDF/A-1b updated to 2b',
    pdf('1.7', pdfa(1, 'B') + ' '.repeat(900) + pdfa(2, 'B')),
    'fmt/477',
    'application/pdf',
  ],
  ['a text about PDF', 'Filen starter med %PDF-1.4 når den er en PDF.', 'x-fmt/111', 'text/plain'],
  ['plain text', 'Saksframlegg\nVedtak\n', 'x-fmt/111', 'text/plain'],
  ['Latin-1 text', Buffer.from('Møte på Ørland\n', 'latin1'), 'x-fmt/111', 'text/plain'],
  ['UTF-16 text', Buffer.from('\uFEFFMøte på Ørland', 'utf16le'), 'x-fmt/111', 'text/plain'],
  ['prose with commas', 'Hei, du\nJa, jeg\nNei, vi\n', 'x-fmt/111', 'text/plain'],
  ['CSV with semicolons', 'navn;antall\n"a;b";1\nc;2\n', 'x-fmt/18', 'text/csv'],
  ['CSV with commas', 'navn,antall\nb,1\nc,2', 'x-fmt/18', 'text/csv'],
  ['JSON', '{"navn": "Ørland"}', 'fmt/817', 'application/json'],
  ['broken JSON', '{"navn": ', 'x-fmt/111', 'text/plain'],
  ['long JSON', `[${'{"a":1},'.repeat(20_000)}{}]`, 'fmt/817', 'application/json'],
  ['XML', '<?xml version="1.0" encoding="UTF-8"?><arkiv/>', 'fmt/101', 'application/xml'],
  ['HTML 5', '<!doctype html>\n<html lang="nb"><p>Hei', 'fmt/471', 'text/html'],
  ['HTML 4.01', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><html>', 'fmt/100', 'text/html'],
  ['HTML without doctype', '<html><body>Hei</body></html>', 'fmt/96', 'text/html'],
  [
    'XHTML',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html/>',
    'fmt/102',
    'application/xhtml+xml',
  ],
  ['SVG 1.1', '<?xml version="1.0"?><!-- a --><svg version="1.1" xmlns="x"/>', 'fmt/92', 'image/svg+xml'],
  ['SVG without version', '<svg xmlns="x"><script/></svg>', 'av/0', 'image/svg+xml'],
  [
    'e-mail',
    'From: postmottak@example.no\r\nTo: b@example.no\r\nSubject: Innsyn\r\n\r\nHei',
    'fmt/278',
    'message/rfc822',
  ],
  [
    'MIME e-mail',
    'Date: x\r\nFrom: a@example.no\r\nMIME-Version: 1.0\r\n\r\nHei',
    'fmt/950',
    'message/rfc822',
  ],
  ['a letter with a subject line', 'Til: postmottak\nFrom: meg\n\nHei', 'x-fmt/111', 'text/plain'],
  ['calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', 'fmt/388', 'text/calendar'],
  ['RTF', '{\\rtf1\\ansi Hei}', 'fmt/45', 'application/rtf'],
  ['SOSI 4.5', '.HODE 0:\n..SOSI-VERSJON 4.5\n', 'fmt/1249', 'text/vnd.sosi'],
  ['shell script', '#!/bin/sh\nrm -rf /\n', 'av/0', 'text/x-shellscript'],
  ['Python script', '#!/usr/bin/env python3\n', 'av/0', 'text/x-script'],
  ['TIFF little endian', hex('49492a0008000000'), 'fmt/353', 'image/tiff'],
  ['TIFF big endian', hex('4d4d002a00000008'), 'fmt/353', 'image/tiff'],
  ['JFIF 1.00', hex('ffd8ffe000104a46494600 0100'), 'fmt/42', 'image/jpeg'],
  ['JFIF 1.01', hex('ffd8ffe000104a46494600 0101'), 'fmt/43', 'image/jpeg'],
  ['JFIF 1.02', hex('ffd8ffe000104a46494600 0102'), 'fmt/44', 'image/jpeg'],
  ['Exif 2.2', hex('ffd8ffe10010457869660000 4949 0090070004000000 30323230'), 'x-fmt/391', 'image/jpeg'],
  [
    'Exif 2.21 big endian',
    hex('ffd8ffe10010457869660000 4d4d 9000000700000004 30323231'),
    'fmt/645',
    'image/jpeg',
  ],
  ['raw JPEG', hex('ffd8ffdb0043'), 'fmt/41', 'image/jpeg'],
  ['PNG 1.0', png(), 'fmt/11', 'image/png'],
  ['PNG 1.1', png('sRGB'), 'fmt/12', 'image/png'],
  ['PNG 1.2', png('sRGB', 'iTXt'), 'fmt/13', 'image/png'],
  ['GIF', 'GIF89a', 'fmt/4', 'image/gif'],
  ['WebP', 'RIFF0000WEBPVP8L', 'fmt/567', 'image/webp'],
  ['MP3 with ID3', 'ID3\x03\0\0\0\0\0\0', 'fmt/134', 'audio/mpeg'],
  ['MP3 without ID3', mp3, 'fmt/134', 'audio/mpeg'],
  ['MP4', '\0\0\0\x18ftypisom\0\0\0\0', 'fmt/199', 'video/mp4'],
  ['QuickTime', '\0\0\0\x14ftypqt  \0\0\0\0', 'x-fmt/384', 'video/quicktime'],
  ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0', 'fmt/1101', 'image/heic'],
  ['MPEG-2', hex('000001ba44000400'), 'x-fmt/386', 'video/mpeg'],
  ['WAV PCM', wav(16), 'fmt/141', 'audio/x-wav'],
  ['WAV EX', wav(18, 3), 'fmt/142', 'audio/x-wav'],
  ['WAV EXTENSIBLE', wav(40, 0xfffe), 'fmt/143', 'audio/x-wav'],
  [
    'Word',
    zip({ '[Content_Types].xml': innholdstyper(`${WORD}.document.main+xml`), 'word/document.xml': '' }),
    'fmt/412',
    `application/${WORD}.document`,
  ],
  [
    'Word template',
    zip({ '[Content_Types].xml': innholdstyper(`${WORD}.template.main+xml`), 'word/document.xml': '' }),
    'fmt/597',
    `application/${WORD}.template`,
  ],
  [
    'Word with macros',
    zip({ '[Content_Types].xml': innholdstyper('vnd.ms-word.document.macroEnabled.main+xml') }),
    'fmt/523',
    'application/vnd.ms-word.document.macroenabled.12',
  ],
  [
    'Excel',
    zip({ '[Content_Types].xml': innholdstyper(`${EXCEL}.sheet.main+xml`) }),
    'fmt/214',
    `application/${EXCEL}.sheet`,
  ],
  [
    'PowerPoint',
    zip({ '[Content_Types].xml': innholdstyper(`${POWERPOINT}.presentation.main+xml`) }),
    'fmt/215',
    `application/${POWERPOINT}.presentation`,
  ],
  [
    'Excel with its list of contents out of sight',
    zip({
      'a.bin': randomBytes(70_000),
      '[Content_Types].xml': randomBytes(200_000),
      'xl/workbook.xml': randomBytes(200_000),
    }),
    'fmt/214',
    `application/${EXCEL}.sheet`,
  ],
  [
    'Excel that ends with its list of contents',
    zip({
      'xl/workbook.xml': randomBytes(300_000),
      '[Content_Types].xml': innholdstyper('vnd.ms-excel.sheet.macroEnabled.main+xml'),
    }),
    'fmt/445',
    'application/vnd.ms-excel.sheet.macroenabled.12',
  ],
  ['ODT 1.2', odf('text', '1.2'), 'fmt/291', 'application/vnd.oasis.opendocument.text'],
  ['ODT 1.3', odf('text', '1.3'), 'fmt/1756', 'application/vnd.oasis.opendocument.text'],
  ['ODS 1.2', odf('spreadsheet', '1.2'), 'fmt/295', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['ODP 1.1', odf('presentation', '1.1'), 'fmt/292', 'application/vnd.oasis.opendocument.presentation'],
  ['ePub', zip({ mimetype: 'application/epub+zip' }), 'fmt/483', 'application/epub+zip'],
  [
    'SIARD 2.1',
    zip({ 'header/siardversion/2.1/': '', 'header/metadata.xml': '<x/>' }),
    'fmt/1196',
    'application/x-siard',
  ],
  ['SIARD 1.0', zip({ 'header/metadata.xml': '<siardArchive/>' }), 'fmt/161', 'application/x-siard'],
  [
    'ODT without mimetype',
    zip({
      'content.xml': '<x office:version="1.0"/>',
      'META-INF/manifest.xml': '<x media-type="application/vnd.oasis.opendocument.text"/>',
    }),
    'fmt/136',
    'application/vnd.oasis.opendocument.text',
  ],
  ['empty ZIP', zip({}), 'x-fmt/263', 'application/zip'],
  ['ZIP', zip({ 'a.txt': 'a', 'b.txt': 'b' }), 'x-fmt/263', 'application/zip'],
  ['Java archive', zip({ 'META-INF/MANIFEST.MF': 'Main-Class: X' }), 'x-fmt/412', 'application/java-archive'],
  [
    'Word 95',
    Buffer.concat([ole('Root Entry', 'WordDocument'), Buffer.from('Word.Document.6\0')]),
    'fmt/39',
    'application/msword',
  ],
  [
    'encrypted Word',
    ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    'fmt/494',
    'application/x-ole-storage',
  ],
  ['Word 97', ole('Root Entry', 'WordDocument', 'Workbook'), 'fmt/40', 'application/msword'],
  ['Excel 97', ole('Root Entry', 'Workbook', 'WordDocument'), 'fmt/61', 'application/vnd.ms-excel'],
  ['Outlook message', ole('__nameid_version1.0'), 'x-fmt/430', 'application/vnd.ms-outlook'],
  [
    'Windows Installer',
    Buffer.concat([ole('Root Entry'), hex('84100c0000000000c000000000000046')]),
    'av/0',
    'application/x-msi',
  ],
  ['another OLE file', ole('Contents'), 'fmt/111', 'application/x-ole-storage'],
  ['Windows program', pe(0x20b), 'fmt/900', 'application/vnd.microsoft.portable-executable'],
  [
    'Linux program',
    Buffer.concat([Buffer.from('\x7fELF\x02\x01'), Buffer.alloc(58)]),
    'fmt/690',
    'application/x-executable',
  ],
  ['macOS program', hex('cffaedfe07000001'), 'fmt/693', 'application/x-mach-binary'],
  ['Java class', hex('cafebabe00000034'), 'x-fmt/415', 'application/java-vm'],
  [
    'a text that starts with MZ',
    'MZ er ikke alltid et program, men et par bokstaver som kan begynne en tekst.',
    'x-fmt/111',
    'text/plain',
  ],
  ['a text that starts with BM', 'BM er bokmål. '.repeat(10), 'x-fmt/111', 'text/plain'],
  [
    'text and then a zero byte',
    Buffer.concat([Buffer.from('a'.repeat(70_000)), Buffer.alloc(1)]),
    'av/0',
    'application/octet-stream',
  ],
  [
    'what only libmagic knows',
    Buffer.concat([hex('fd377a585a0000'), randomBytes(50)]),
    'av/0',
    'application/x-xz',
  ],
  ['bytes of no format', hex('0001020304050607f0f1f2f3'), 'av/0', 'application/octet-stream'],
];

describe('format identification', () => {
  it.each(PROEVER)('%s is known by its bytes', async (_hva, inn, id, mime) => {
    const bytes = Buffer.isBuffer(inn) ? inn : Buffer.from(inn);
    const svar = await identifiser(bytes);
    expect([svar.format, svar.mimeType]).toEqual([id, mime]);
  });

  it.each(PROEVER)('%s in chunks of any size gives the same answer', async (_hva, inn) => {
    const bytes = Buffer.isBuffer(inn) ? inn : Buffer.from(inn);
    const ventet = await identifiser(bytes);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 90_000 }), async (lengde) => {
        const proeve = new Formatproeve();
        const steg = Math.max(lengde, Math.ceil(bytes.length / 300));
        for (let ved = 0; ved < bytes.length; ved += steg) proeve.se(bytes.subarray(ved, ved + steg));
        expect(await proeve.svar()).toEqual(ventet);
      }),
      { numRuns: 8 },
    );
  });

  it('a PDF/A that a writer really made is known, with its mark far from both ends', async () => {
    const biter: Buffer[] = [];
    const dok = new PDFDocument({ subset: 'PDF/A-2b', pdfVersion: '1.7', autoFirstPage: false });
    dok.on('data', (bit: Buffer) => biter.push(bit));
    const ferdig = new Promise((klar) => dok.on('end', klar));
    dok.addPage();
    dok.end();
    await ferdig;
    expect(await identifiser(Buffer.concat(biter))).toMatchObject({
      format: 'fmt/477',
      formatNavn: 'PDF/A-2b',
    });
  });

  it('no bytes whatever make it fail, damaged packages included', async () => {
    const starter = fc.constantFrom(...PROEVER.map(([, inn]) => Buffer.from(inn).subarray(0, 600)));
    await fc.assert(
      fc.asyncProperty(starter, fc.uint8Array({ maxLength: 300 }), fc.nat(600), async (start, rusk, kutt) => {
        const svar = await identifiser(Buffer.concat([start.subarray(0, kutt), rusk]));
        expect(svar.format).toMatch(/^(?:x-)?fmt\/\d+$|^av\/0$/);
        expect(svar.mimeType).toMatch(/^[a-z]+\/[\w.+-]+$/);
      }),
      { numRuns: 400 },
    );
  });

  it('random bytes are never called a program, so no scrambled file is refused as one', async () => {
    for (let nr = 0; nr < 1000; nr++) {
      // The first byte of no signature of ours: those are looked for on purpose.
      const bytes = Buffer.concat([hex(nr % 2 ? 'b8' : '8c'), randomBytes(500)]);
      expect(AVVISTE_TYPER.has((await identifiser(bytes)).mimeType)).toBe(false);
    }
  });

  it('every row of the register has an id, a name and a mime type, and no id stands twice', () => {
    expect(new Set(FORMATER.map((f) => f.format)).size).toBe(FORMATER.length);
    for (const f of FORMATER) {
      expect(f.format).toMatch(/^(?:x-)?fmt\/\d+$/);
      expect(f.mimeType).toMatch(/^[a-z]+\/[\w.+-]+$/);
      expect(f.formatNavn).not.toBe('');
    }
  });

  it('every kind of program in the register is refused by default', () => {
    const programmer = FORMATER.filter((f) => /Executable|Mach-O|Java|Shortcut/.test(f.formatNavn));
    expect(programmer).toHaveLength(13);
    for (const f of programmer) expect(AVVISTE_TYPER.has(f.mimeType)).toBe(true);
  });
});
